"""Entering codes: one by typing, many by pasting, each for its lock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from flexeria_desktop.core.domain import codes
from flexeria_desktop.core.services.rows import LockRow
from flexeria_desktop.ui.viewmodels import code_texts
from flexeria_desktop.ui.viewmodels.code_texts import Check
from flexeria_desktop.ui.widgets import (
    Button,
    Card,
    ChoiceField,
    CodeField,
    ComboField,
    Field,
    IconLabel,
    Label,
    Option,
    TabRow,
    TextArea,
    clear,
    column,
    row,
    scrolled,
)

MOST_PASTED = 100
"""A sheet of cards holds fewer; more lines than this are no codes."""
_SIGNS = {"good": ("done", "positive"), "bad": ("failed", "danger"), "open": ("wait", "text-muted")}


class Checks(QWidget):
    """The line under the code: what is right, wrong or still open."""

    def __init__(self) -> None:
        super().__init__()
        self._box = row(spacing=6)
        self.setLayout(self._box)
        self.setFixedHeight(20)
        self.shown: tuple[Check, ...] = ()

    def show_checks(self, checks: tuple[Check, ...]) -> None:
        """Show these."""
        if checks == self.shown:
            return
        self.shown = checks
        clear(self._box)
        for check in checks:
            self._box.addWidget(IconLabel(*_SIGNS[check.state], size=14))
            self._box.addWidget(Label(check.text, "small", "danger" if check.state == "bad" else "text"))
            self._box.addSpacing(10)
        self._box.addStretch(1)
        self.setAccessibleName(", ".join(check.text for check in checks))


class EnterCard(Card):
    """Code and lock; ``changed`` follows every letter and choice, ``mode_changed`` the tab."""

    changed = Signal()
    submitted = Signal()
    mode_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__("", flush=True)
        self.tabs = TabRow((("one", self.tr("Enter a code")), ("many", self.tr("Paste many"))))
        self.tabs.setObjectName("prepaid.tabs")
        self.code = CodeField()
        self.code.setObjectName("prepaid.code")
        self.checks = Checks()
        self.code_field = Field(self.tr("Code on the card"), self.code)
        self.many = TextArea(placeholder=self.tr("One code per line"), lines=4, mono=True)
        self.many.setObjectName("prepaid.many")
        self._many_field = Field(self.tr("Codes, one per line"), self.many)
        one = QWidget()
        one.setLayout(column(self.code_field, self.checks, "stretch", spacing=4))
        many = QWidget()
        many.setLayout(column(self._many_field, "stretch"))
        self._stack = QStackedWidget()
        self._stack.addWidget(one)
        self._stack.addWidget(many)
        self.lock = ComboField(self.tr("Name, building or serial"), icon="nav.locks")
        self.lock.setObjectName("prepaid.lock")
        self.lock_field = Field(self.tr("For lock"), self.lock)
        body = column(self._stack, self.lock_field, "stretch", margins=(16, 12, 16, 12))
        self.add(self.tabs)
        self.add(body, 1)
        self._connect()
        self._show_mode("one")

    @property
    def mode(self) -> str:
        """Return one or many."""
        return self.tabs.current

    @property
    def lock_id(self) -> str | None:
        """The lock chosen."""
        return None if self.lock.current is None else str(self.lock.current)

    def set_locks(self, locks: Sequence[LockRow]) -> None:
        """Offer these locks; the choice stays."""
        chosen = self.lock.current
        self.lock.set_options([Option(one.id, one.name, code_texts.lock_note(one), "nav.locks") for one in locks])
        if chosen is not None:
            self.lock.set_current(chosen)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._show_mode)
        self.code.changed.connect(self._typed)
        self.code.submitted.connect(self.submitted)
        self.many.changed.connect(lambda _text: self.changed.emit())
        self.lock.chosen.connect(self._lock_chosen)

    def _show_mode(self, mode: str) -> None:
        self._stack.setCurrentIndex(1 if mode == "many" else 0)
        hints = {
            "one": self.tr("A code works once, for one lock. Typing it here does not use it up."),
            "many": self.tr("For every code that has no lock of its own at the right."),
        }
        self.lock_field.set_hint(hints[mode])
        self.checks.show_checks(code_texts.checks(self.code.text))
        self.mode_changed.emit(mode)
        self.changed.emit()

    def _typed(self, text: str) -> None:
        self.code_field.set_error("")
        self.checks.show_checks(code_texts.checks(text))
        bad = any(check.state == "bad" for check in self.checks.shown)
        self.code.set_invalid(bad)
        self.changed.emit()

    def _lock_chosen(self, _key: object) -> None:
        self.lock_field.set_error("")
        self.changed.emit()


@dataclass
class ManyLine:
    """One pasted code with the widgets of its row."""

    typed: str
    valid: bool
    lock: ChoiceField
    sign: IconLabel
    outcome: Label


class ManyCard(Card):
    """The pasted codes: each checked, each with its lock and its outcome."""

    def __init__(self) -> None:
        super().__init__("", flush=True, big_title=True)
        self.lines: list[ManyLine] = []
        self._pasted: tuple[str, ...] = ()
        self._locks: Sequence[LockRow] = ()
        inside = QWidget()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(3, 1)
        inside.setLayout(column(self._grid, "stretch", margins=(16, 8, 16, 8)))
        self.use = Button(self.tr("Use codes"), "primary", density="large")
        self.use.setObjectName("prepaid.use_many")
        self.add(scrolled(inside), 1)
        self.add(row(self.use, "stretch", margins=(16, 8, 16, 12)))
        self.show_codes("", ())

    def show_codes(self, text: str, locks: Sequence[LockRow]) -> None:
        """Show the codes of a text, one a line; rows that stand already keep their lock and outcome."""
        pasted = tuple(dict.fromkeys(part.strip() for part in text.splitlines() if part.strip()))[:MOST_PASTED]
        if pasted != self._pasted or [one.id for one in locks] != [one.id for one in self._locks]:
            kept = {line.typed: line.lock.current for line in self.lines}
            self._pasted, self._locks = pasted, locks
            clear(self._grid)
            self.lines = [self._line(place, typed, kept.get(typed, "")) for place, typed in enumerate(pasted)]
        good = sum(line.valid for line in self.lines)
        self.set_title(self.tr("%n code(s) pasted", "", len(self.lines)))
        self.use.setText(self.tr("Use %n code(s)", "", good))

    def outcome(self, place: int, sentence: str, sign: tuple[str, str]) -> None:
        """Show how a code ended."""
        if place < len(self.lines):
            self.lines[place].sign.set_icon(*sign)
            self.lines[place].outcome.setText(sentence)

    def _line(self, place: int, typed: str, lock_id: str) -> ManyLine:
        seen = codes.progress(typed)
        checks = code_texts.checks(typed)
        bad = [check for check in checks if check.state != "good"]
        told = bad[-1].text if bad else checks[-1].text
        sign = IconLabel(*_SIGNS["good" if seen.valid else "bad"], size=14)
        outcome = Label(told, "small", "text" if seen.valid else "danger", wrap=True)
        choice = ChoiceField([("", self.tr("As chosen")), *((one.id, one.name) for one in self._locks)], lock_id)
        choice.setAccessibleName(self.tr("Lock for code %1").replace("%1", str(place + 1)))
        choice.setEnabled(bool(seen.valid))
        for part, widget in enumerate((sign, Label(codes.mask(typed)), choice, outcome)):
            self._grid.addWidget(widget, place, part, Qt.AlignmentFlag.AlignVCenter)
        return ManyLine(typed, bool(seen.valid), choice, sign, outcome)
