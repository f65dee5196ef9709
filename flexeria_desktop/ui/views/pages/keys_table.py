"""The table of keys: holder, lock, medium, and the three things that are told apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionModel

from flexeria_desktop.core.services.rows import KeyRow
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.viewmodels import key_states, key_texts
from flexeria_desktop.ui.widgets import Column, DataTable, EmptyState


@dataclass(slots=True)
class Day:
    """The day and moment that the texts of a table are told from; set with each loading."""

    today: date = field(default_factory=lambda: datetime.now().astimezone().date())
    now: datetime = field(default_factory=lambda: datetime.now(UTC))


class KeyTable(DataTable):
    """Keys in one or two lines; the chosen ones stay chosen when other rows come."""

    def __init__(self, columns: Callable[[Day], Sequence[Column]], row_height: int, empty: EmptyState) -> None:
        self.day = Day()
        name = QCoreApplication.translate("keys", "Keys")
        super().__init__(columns(self.day), row_height=row_height, name=name, empty=empty, many=True)

    def show_keys(self, rows: Sequence[KeyRow], today: date) -> None:
        """Show these keys as of a day."""
        chosen = {row.id for row in self.selected}
        self.day.today, self.day.now = today, datetime.now(UTC)
        self.set_rows(rows)
        self.choose(chosen)

    def choose(self, ids: set[str]) -> None:
        """Choose all keys with these ids and show the first."""
        lines = [line for line, row in enumerate(self.rows) if row.id in ids]
        if not lines:
            return
        last = len(self.model.columns) - 1
        selection = QItemSelection()
        for line in lines:
            selection.select(self.model.index(line, 0), self.model.index(line, last))
        command = QItemSelectionModel.SelectionFlag
        chooser = self.view.selectionModel()
        chooser.setCurrentIndex(self.model.index(lines[0], 0), command.NoUpdate)
        chooser.select(selection, command.ClearAndSelect)
        self.view.scrollTo(self.model.index(lines[0], 0))


def key_table(empty: EmptyState) -> KeyTable:
    """Return the table of the page of keys: one line a key."""
    return KeyTable(_page_columns, metrics.TABLE_ROW, empty)


def person_key_table(empty: EmptyState) -> KeyTable:
    """Return the table of one person's keys: two lines a key, no holder."""
    return KeyTable(_person_columns, metrics.TABLE_ROW_TWO_LINES, empty)


def _page_columns(day: Day) -> list[Column]:
    return [
        Column(
            QCoreApplication.translate("keys", "Holder"),
            lambda row: row.person,
            width=110,
            sort=lambda row: row.person.casefold(),
        ),
        Column(
            QCoreApplication.translate("keys", "Lock"),
            lambda row: row.lock,
            stretch=True,
            sort=lambda row: row.lock.casefold(),
        ),
        Column(
            QCoreApplication.translate("keys", "Media"),
            key_texts.media,
            width=140,
            icon=key_texts.medium_icon,
            sort=lambda row: row.media[0].kind if row.media else 0,
        ),
        Column(
            QCoreApplication.translate("keys", "Validity"),
            lambda row: key_texts.validity(row.valid_from, row.valid_until),
            width=122,
            sort=lambda row: (row.valid_until or date.max, row.valid_from or date.min),
        ),
        Column(
            QCoreApplication.translate("keys", "Hours"),
            key_states.hours,
            width=104,
            icon=key_states.hours_icon,
            muted=lambda row: key_states.hours_icon(row) is None,
            sort=lambda row: (not row.schedule, row.schedule.casefold()),
            tip=key_states.hours,
        ),
        *_three_things(day),
    ]


def _three_things(day: Day) -> list[Column]:
    return [
        Column(
            QCoreApplication.translate("keys", "Wanted"),
            lambda row: key_texts.wanted(row, day.today),
            width=144,
            sort=lambda row: row.state,
        ),
        Column(
            QCoreApplication.translate("keys", "Queued"),
            lambda _row: "",
            width=108,
            chip=key_states.queued,
            sort=lambda row: row.stage,
            tip=_queued_tip,
        ),
        _proof(day, 174),
    ]


def _person_columns(day: Day) -> list[Column]:
    return [
        Column(
            QCoreApplication.translate("keys", "Lock"),
            lambda row: row.lock,
            stretch=True,
            sub=key_texts.media,
            sort=lambda row: row.lock.casefold(),
        ),
        Column(
            QCoreApplication.translate("keys", "Wanted"),
            lambda row: key_texts.wanted(row, day.today),
            width=170,
            sub=_validity_and_hours,
        ),
        Column(
            QCoreApplication.translate("keys", "Queued"),
            lambda _row: "",
            width=112,
            chip=key_states.queued,
            tip=_queued_tip,
        ),
        _proof(day, 184),
    ]


def _proof(day: Day, width: int) -> Column:
    return Column(
        QCoreApplication.translate("keys", "On the lock"),
        lambda row: key_states.on_lock(row, day.today, day.now),
        width=width,
        icon=lambda row: _sign(row, day),
        role=lambda row: key_texts.on_lock_role(row, day.now),
        sort=lambda row: row.proven_at or datetime.min.replace(tzinfo=UTC),
        tip=lambda row: key_states.state(row, day.now).sentence,
    )


def _sign(row: KeyRow, day: Day) -> tuple[str, str]:
    found = key_states.state(row, day.now)
    return found.icon, found.role


def _validity_and_hours(row: KeyRow) -> str:
    days = key_texts.validity(row.valid_from, row.valid_until)
    bound = row.schedule or row.office or row.emergency
    return f"{days}, {key_states.hours(row)}" if bound else days


def _queued_tip(row: KeyRow) -> str:
    return key_texts.stage(row.stage)
