"""What a lock does at the door: opening time, wrong codes, office hours, beeper; wanted, queued, on the lock."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import LockRow, SettingsRow
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import lock_settings
from flexeria_desktop.ui.viewmodels.lock_settings import Draft
from flexeria_desktop.ui.viewmodels.programming_jobs import start_program
from flexeria_desktop.ui.views.pages.lock_form import LockForm
from flexeria_desktop.ui.widgets import (
    Banner,
    Beside,
    Button,
    CheckBox,
    Chip,
    Field,
    IconLabel,
    Label,
    LineInput,
    Lines,
    column,
    focus_first_error,
    line,
    row,
)

NUMBER_WIDTH = 84
NARROW_UNDER = 640
OFFICE_INVALID = "office_hours_invalid"


def _below(part: QWidget) -> QWidget:
    """Stand as low as the text of a field beside it."""
    held = QWidget()
    held.setLayout(column(part, "stretch", spacing=0, margins=(0, 4, 0, 0)))
    return held


class OfficeHours(QWidget):
    """From and to; both empty = none. ``changed`` follows every letter."""

    def __init__(self) -> None:
        super().__init__()
        self.start = LineInput(placeholder="08:00")
        self.end = LineInput(placeholder="17:00")
        for part, name, spoken in (
            (self.start, "from", self.tr("Office hours from")),
            (self.end, "to", self.tr("Office hours until")),
        ):
            part.setObjectName(f"locks.settings.office.{name}")
            part.setAccessibleName(spoken)
            part.setFixedWidth(NUMBER_WIDTH)
        self.setLayout(row(self.start, Label("–", "body", "text-muted"), self.end, "stretch"))
        self.setFocusProxy(self.start)

    def set_invalid(self, invalid: bool) -> None:
        """Mark both."""
        for part in (self.start, self.end):
            part.set_invalid(invalid)


class LockSettingsTab(LockForm):
    """A row per setting; what is typed stays with its lock until it is saved or undone."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._row: SettingsRow | None = None
        self._drafts: dict[LockId, Draft] = {}
        self._make_inputs()
        self._queued = {name: Chip(self.tr("queued"), "accent") for name in lock_settings.NAMES}
        self._proven = {name: Label("", "body", "text-muted", wrap=True) for name in lock_settings.NAMES}
        self.banner = Banner("", "caution")
        self.program = Button(self.tr("Program now"), icon="program")
        self.undo = Button(self.tr("Undo typing"), "quiet")
        self.save = Button(self.tr("Save settings"), icon="check")
        for name, button in (("program", self.program), ("undo", self.undo), ("save", self.save)):
            button.setObjectName(f"locks.settings.{name}")
        self._proof = Label("", "body", "text-muted", wrap=True)
        self._proof.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._lay_out()
        self._connect()

    def has_input(self) -> bool:
        """Whether something differs from what is wanted."""
        return self._row is not None and self._typed() != lock_settings.draft(self._row.wanted)

    def show_settings(self, lock: LockRow, settings: SettingsRow | None, today: date) -> None:
        """Show what is wanted and proven; what is typed for this lock stays."""
        if settings is None:
            return
        typing = self._lock is not None and self.has_input()
        if typing and self._lock is not None and self._lock.id != lock.id:
            self._drafts[self._lock.id] = self._typed()
        same = self._lock is not None and self._lock.id == lock.id
        self._lock, self._row = lock, settings
        if not (typing and same):
            self._fill(self._drafts.pop(lock.id, lock_settings.draft(settings.wanted)))
        for name in lock_settings.NAMES:
            self._queued[name].setVisible(lock_settings.waits(settings, name))
            self._proven[name].setText(lock_settings.proven(settings, name))
        self._proof.setText(lock_settings.proof(lock, settings, today))
        why_not = lock_settings.why_not(lock)
        self.banner.set_banner(why_not, "caution")
        self.banner.setVisible(bool(why_not))
        self.program.setVisible(settings.waits)
        for part in self._inputs:
            part.setEnabled(not why_not)
        self._dress()

    def _make_inputs(self) -> None:
        self.opening, self.codes, self.office = LineInput(), LineInput(), OfficeHours()
        self.beeper = CheckBox(self.tr("Sounds at the door"))
        for name, part in (("opening", self.opening), ("codes", self.codes), ("beeper", self.beeper)):
            part.setObjectName(f"locks.settings.{name}")
            part.setAccessibleName(lock_settings.title(name))
        self.opening.setFixedWidth(NUMBER_WIDTH)
        self.codes.setFixedWidth(NUMBER_WIDTH)
        self._inputs = (self.opening, self.codes, self.office, self.beeper)
        self._fields = {
            name: Field("", part, hint=lock_settings.hint(name))
            for name, part in zip(lock_settings.NAMES, self._inputs, strict=True)
        }

    def _lay_out(self) -> None:
        self._grid = grid = QGridLayout()
        grid.setContentsMargins(metrics.CARD_PADDING, 8, metrics.CARD_PADDING, metrics.ROW_GAP)
        grid.setHorizontalSpacing(metrics.CARD_PADDING)
        grid.setVerticalSpacing(metrics.ROW_GAP)
        words = (self.tr("Setting"), self.tr("Wanted"), self.tr("Queued"), self.tr("On the lock"))
        self._heads = [Label(text, "small", "text-muted") for text in words]
        self._cells = {
            name: [_below(part) for part in (Label(lock_settings.title(name)), self._queued[name], self._proven[name])]
            for name in lock_settings.NAMES
        }
        self._narrow: bool | None = None
        proof = row(IconLabel("receipt", "text-muted"), spacing=8)
        proof.addWidget(self._proof, 1)
        said = QWidget()
        said.setLayout(proof)
        buttons = Lines((self.program, self.undo, self.save), at_end=True)
        foot = row(Beside(said, buttons, shares=(1, 0), spacing=8), margins=(metrics.CARD_PADDING, 8) * 2)
        top_ = column(self.banner, margins=(metrics.CARD_PADDING, 8, metrics.CARD_PADDING, 0))
        self.setLayout(column(top_, grid, line(), foot, "stretch", spacing=0))
        # Not before: what has no parent yet would show as a window of its own.
        self._place_cells()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the name of a setting over its field where four columns have no room."""
        super().resizeEvent(event)
        self._place_cells()

    def _place_cells(self) -> None:
        narrow = self.width() < NARROW_UNDER
        if narrow == self._narrow:
            return
        self._narrow, grid, top = narrow, self._grid, Qt.AlignmentFlag.AlignTop
        left = 0 if narrow else 1
        for place, head in enumerate(self._heads[1:]):
            grid.addWidget(head, 0, left + place)
        grid.addWidget(self._heads[0], 0, 0)
        self._heads[0].setHidden(narrow)
        for place, name in enumerate(lock_settings.NAMES):
            title, queued, proven = self._cells[name]
            above = 1 + 2 * place
            line_ = above + 1 if narrow else above
            grid.addWidget(title, above, 0, 1, 3 if narrow else 1, top)
            grid.addWidget(self._fields[name], line_, left)
            grid.addWidget(queued, line_, left + 1, top)
            grid.addWidget(proven, line_, left + 2, top)
        for column_ in range(4):
            grid.setColumnStretch(column_, int(column_ == left))
            grid.setColumnMinimumWidth(column_, (0, 72, 96)[column_ - left] if 0 <= column_ - left < 3 else 0)

    def _connect(self) -> None:
        for name, part in (
            ("opening", self.opening),
            ("codes", self.codes),
            ("office", self.office.start),
            ("office", self.office.end),
        ):
            part.changed.connect(lambda _text, name=name: self._edited(name))
            part.edit.editingFinished.connect(lambda name=name: self._check(name))
            part.submitted.connect(self._save)
        self.beeper.toggled.connect(lambda _on: self._dress())
        self.save.clicked.connect(self._save)
        self.undo.clicked.connect(self._undo)
        self.program.clicked.connect(self._program)

    def _typed(self) -> Draft:
        texts = (part.text.strip() for part in (self.opening, self.codes, self.office.start, self.office.end))
        return Draft(*texts, self.beeper.isChecked())

    def _fill(self, typed: Draft) -> None:
        for part, text in (
            (self.opening, typed.opening),
            (self.codes, typed.codes),
            (self.office.start, typed.office_from),
            (self.office.end, typed.office_to),
        ):
            part.set_text(text)
        self.beeper.setChecked(typed.beeper)
        for field in self._fields.values():
            field.set_error("")
        self._dress()

    def _edited(self, name: str) -> None:
        self._fields[name].set_error("")
        self._dress()

    def _check(self, name: str) -> None:
        self._fields[name].set_error(lock_settings.faults(self._typed()).get(name, ""))

    def _dress(self) -> None:
        if self._lock is None:
            return
        why_not = lock_settings.why_not(self._lock)
        self.save.set_reason(why_not or ("" if self.has_input() else self.tr("Nothing was changed.")))
        self.undo.setVisible(self.has_input())

    def _undo(self) -> None:
        if self._row is not None:
            self._fill(lock_settings.draft(self._row.wanted))

    def _save(self) -> None:
        if self._lock is None or self._saving or not self.has_input():
            return
        typed = self._typed()
        for name in self._fields:
            self._check(name)
        if focus_first_error(*self._fields.values()):
            return
        lock, wanted, actions = self._lock, lock_settings.settings(typed), self._context.actions

        async def work(_report: Report) -> SettingsRow:
            await actions.change_lock_settings(lock.id, wanted)
            kept: SettingsRow = await actions.lock_settings(lock.id)
            return kept

        self._start_saving(lock, work)

    def _kept(self, kept: SettingsRow, *, here: bool) -> None:
        self._drafts.pop(kept.lock_id, None)
        if here:
            self._row = kept
            self._undo()
        if kept.waits:
            text = self.tr("Queued for %1: program the lock to write it.").replace("%1", kept.lock)
            self._context.toast(text, self.tr("Program now"), lambda: start_program(self._context, [kept.lock_id]))
        else:
            self._context.toast(self.tr("The settings of %1 are as the lock has them.").replace("%1", kept.lock))
        self._context.changed("locks", "programming")

    def _refused(self, error: FlexeriaError, *, here: bool) -> None:
        if here and error.code == OFFICE_INVALID:
            self._fields["office"].set_error(message_for(error).in_one_line)
            focus_first_error(self._fields["office"])
        else:
            self._context.error(error, self.tr("The settings were not saved"))

    def _program(self) -> None:
        if self._lock is not None:
            start_program(self._context, [self._lock.id])
