"""Name and place of a lock: what people call it, building, floor, a note, the way it is reached by, its photo."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.texts import LONGEST_TEXT
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import LockRow
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.views.link_choice import LinkChoice
from flexeria_desktop.ui.views.pages.lock_form import LockForm
from flexeria_desktop.ui.views.pages.lock_photo import LockPhotoBox
from flexeria_desktop.ui.widgets import Beside, Button, Field, LineInput, TextArea, column, focus_first_error, row

FORM_WIDTH = 440
STACKS_UNDER = 620
Place = tuple[str, str, str, str, str]
"""Name, building, floor, note, link."""


class PlaceTab(LockForm):
    """A form; what is typed stays with its lock until it is saved or undone."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._drafts: dict[LockId, Place] = {}
        self.name = LineInput()
        self.name.setObjectName("locks.place.name")
        self.building = LineInput()
        self.building.setObjectName("locks.place.building")
        self.floor = LineInput()
        self.floor.setObjectName("locks.place.floor")
        self.note = TextArea(lines=2)
        self.note.setObjectName("locks.place.note")
        self.link = LinkChoice(context, self.tr("Reached by"))
        self.link.choice.setObjectName("locks.place.link")
        self.link.typed.setObjectName("locks.place.link.typed")
        self._name = Field(self.tr("Name"), self.name, side="left", longest=LONGEST_TEXT)
        building = Field(self.tr("Building"), self.building, side="left", longest=LONGEST_TEXT)
        hint = self.tr("Rounds go by building and floor: −1, 0, 1 or a name.")
        floor = Field(self.tr("Floor"), self.floor, side="left", hint=hint, longest=LONGEST_TEXT)
        link = Field(self.tr("Reached by"), self.link, side="left")
        note = Field(self.tr("Note"), self.note, side="left", longest=LONGEST_TEXT)
        self._texts = (self._name, building, floor, note)
        self.save = Button(self.tr("Save changes"), icon="check")
        self.save.setObjectName("locks.place.save")
        self.undo = Button(self.tr("Undo typing"), "quiet")
        self.undo.setObjectName("locks.place.undo")
        form = QWidget()
        form.setMaximumWidth(FORM_WIDTH)
        acts = row("stretch", self.undo, self.save)
        form.setLayout(column(self._name, building, floor, note, link, acts, "stretch", spacing=12))
        self.photo = LockPhotoBox(context)
        left = QWidget()
        box = row()
        box.addWidget(form, 1)
        box.addStretch(0)
        left.setLayout(box)
        both = Beside(left, self.photo, STACKS_UNDER, spacing=24)
        self.setLayout(column(both, "stretch", margins=metrics.CARD_PADDING))
        self.save.clicked.connect(self._save)
        self.undo.clicked.connect(self._undo)
        for field in (self.name, self.building, self.floor):
            field.changed.connect(self._dress)
            field.submitted.connect(self._save)
        self.note.changed.connect(self._dress)
        self.link.changed.connect(self._dress)
        self._dress()

    def has_input(self) -> bool:
        """Whether something differs from what is kept."""
        lock = self._lock
        return lock is not None and self._typed() != _place(lock)

    def show_lock(self, lock: LockRow) -> None:
        """Show a lock; what is typed for it stays."""
        self.photo.show_lock(lock)
        if self._lock is not None and self.has_input():
            if self._lock.id == lock.id:
                return
            self._drafts[self._lock.id] = self._typed()
        self._lock = lock
        self._fill(self._drafts.pop(lock.id, _place(lock)))

    def _typed(self) -> Place:
        return (
            self.name.text.strip(),
            self.building.text.strip(),
            self.floor.text.strip(),
            self.note.text.strip(),
            self.link.link,
        )

    def _undo(self) -> None:
        if self._lock is not None:
            self._fill(_place(self._lock))

    def _fill(self, values: Place) -> None:
        name, building, floor, note, link = values
        self.name.set_text(name)
        self.building.set_text(building)
        self.floor.set_text(floor)
        self.note.set_text(note)
        self.link.load(link)
        for field in self._texts:
            field.check()
        self._dress()

    def _dress(self) -> None:
        self.save.set_reason("" if self.has_input() else self.tr("Nothing was changed."))
        self.undo.setVisible(self.has_input())

    def _save(self) -> None:
        self._name.check("" if self.name.text.strip() else self.tr("A lock needs a name."))
        if self._lock is None or self._saving or not self.has_input() or focus_first_error(*self._texts):
            return
        lock, actions = self._lock, self._context.actions
        name, building, floor, note, link = self._typed()

        async def work(_report: Report) -> LockRow:
            await actions.rename_lock(lock.id, name, building, link, floor=floor, note=note)
            kept: LockRow = await actions.lock(lock.id)
            return kept

        self._start_saving(lock, work)

    def _kept(self, kept: LockRow, *, here: bool) -> None:
        self._drafts.pop(kept.id, None)
        if here:
            self._lock = kept
            self._undo()
        self._context.toast(self.tr("%1 was saved.").replace("%1", kept.name))
        self._context.changed("locks", "keys", "events", "programming")

    def _refused(self, error: FlexeriaError, *, here: bool) -> None:
        if here:
            self._name.set_error(message_for(error).in_one_line)
        else:
            self._context.error(error)


def _place(lock: LockRow) -> Place:
    return lock.name, lock.building, lock.floor, lock.note, lock.link
