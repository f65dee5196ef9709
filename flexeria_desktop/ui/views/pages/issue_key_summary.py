"""Beside the form what will happen; after issuing the code, once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.media import MASK
from flexeria_desktop.core.services.rows import LockRow, MediumRow, ScheduleRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.viewmodels import key_texts
from flexeria_desktop.ui.viewmodels.schedules import Week
from flexeria_desktop.ui.views.pages.schedules_board import WeekBoard
from flexeria_desktop.ui.widgets import Banner, Button, Card, KeyValueGrid, Label, column, row

COPIED_MS = 2_000


@dataclass(frozen=True, slots=True)
class Draft:
    """The key as the form has it now; held: names of those of its locks that the person opens already."""

    person: str
    unit: str
    locks: Sequence[LockRow]
    media: Sequence[tuple[MediumKind, str]]
    valid_from: date | None
    valid_until: date | None
    hours: str
    schedule: ScheduleRow | None
    held: Sequence[str] = ()


class WhatHappens(QWidget):
    """The consequence in numbers, and the facts of the key as they will stand."""

    def __init__(self) -> None:
        super().__init__()
        self._facts = KeyValueGrid(spacing=6)
        self._stock = KeyValueGrid(spacing=6)
        self.banner = Banner("", "info")
        self.banner.setObjectName("issue.summary")
        self.banner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        card = Card(flush=False)
        card.add(self._facts)
        self._stock_card = Card("", flush=False)
        self._stock_card.set_title(self.tr("Stock after issuing"))
        self._stock_card.add(self._stock)
        self._stock_card.hide()
        self.week = WeekBoard(self.tr("Hours of the schedule"))
        title = Label(self.tr("What happens"), "strong")
        self.setLayout(column(title, self.banner, card, self.week, self._stock_card, "stretch", spacing=12))

    def show_draft(self, draft: Draft) -> None:
        """Show another draft."""
        missing = "–"
        media = [key_texts.medium(MediumRow(kind, masked or MASK)) for kind, masked in draft.media]
        self._facts.set_rows(
            (
                (self.tr("Holder"), "\n".join(part for part in (draft.person, draft.unit) if part) or missing),
                (self.tr("Locks"), "\n".join(lock.name for lock in draft.locks) or missing),
                (self.tr("Media"), "\n".join(media) or missing),
                (self.tr("Valid"), key_texts.validity(draft.valid_from, draft.valid_until)),
                (self.tr("Hours"), draft.hours),
            )
        )
        self.week.setVisible(draft.schedule is not None)
        self.week.set_week(Week.of(draft.schedule.intervals if draft.schedule else ()))
        self._stock.set_rows([(lock.name, self._after(lock)) for lock in draft.locks])
        self._stock_card.setVisible(bool(draft.locks))
        self.banner.set_banner(self._sentence(draft), "caution" if draft.held and draft.person else "info")

    def _after(self, lock: LockRow) -> str:
        text = self.tr("%1 → %2 of %3")
        counts = (lock.issuable, max(0, lock.issuable - 1), lock.purchased)
        for place, count in enumerate(counts, 1):
            text = text.replace(f"%{place}", formats.number(count))
        return text

    def _sentence(self, draft: Draft) -> str:
        if not draft.person or not draft.locks:
            return self.tr("Choose a person and at least one lock. One key leaves the stock of each lock.")
        leaving = self.tr("%n key(s) leave(s) the stock.", "", len(draft.locks))
        opening = self.tr("The door opens for %1 after %n lock(s) are programmed.", "", len(draft.locks))
        already = ""
        if draft.held:
            already = QCoreApplication.translate("plan", "%1 has the right at %2 already.") + " "
        return f"{already}{leaving} {opening}".replace("%2", ", ".join(draft.held)).replace("%1", draft.person)


class IssuedCode(QWidget):
    """The code of a key just issued: the only time it can be read."""

    def __init__(self, person: str, pin: str, locks: Sequence[str]) -> None:
        super().__init__()
        self._pin = pin
        text = self.tr("Tell %1 this code now. It is not kept: nobody can read it again, also not in this program.")
        note = Banner(text.replace("%1", person), "caution")
        note.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        code = Label(pin, "title", mono=True, selectable=True)
        font = theme().font("title", mono=True)
        font.setPixelSize(28)
        code.setFont(font)
        code.setObjectName("issued.code")
        code.setAccessibleName(self.tr("Code: %1").replace("%1", " ".join(pin)))
        self.copy = Button(self.tr("Copy"), icon="copy")
        self.copy.setObjectName("issued.copy")
        self.copy.clicked.connect(self._copy)
        where = Label(
            self.tr("Opens after programming: %1").replace("%1", ", ".join(locks)), role="text-muted", wrap=True
        )
        card = Card("", flush=False)
        card.set_title(self.tr("Code of %1").replace("%1", person))
        card.add(row(code, 16, self.copy, "stretch"))
        card.add(where)
        self.setLayout(column(note, card, "stretch", spacing=12))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._pin)
        self.copy.setText(self.tr("Copied"))
        QTimer.singleShot(COPIED_MS, self.copy, self._restore)

    def _restore(self) -> None:
        self.copy.setText(self.tr("Copy"))
