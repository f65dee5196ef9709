"""The tree of the page of buildings with all that changes it: by keyboard, by buttons, by dragging."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.places import LONGEST_NAME, PlaceKind
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.place_rows import PlaceRow
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.place_filter import PlaceFilter
from flexeria_desktop.ui.viewmodels import place_texts
from flexeria_desktop.ui.views.pages.keys_deeds import ask
from flexeria_desktop.ui.views.place_tree import PlaceTree
from flexeria_desktop.ui.widgets import (
    Button,
    Card,
    ChoiceField,
    Dialog,
    EmptyState,
    Field,
    LineInput,
    column,
    focus_first_error,
    row,
)

Work = Callable[[], Coroutine[Any, Any, Any]]


class PlaceDialog(Dialog):
    """Kind and name of a new place; ``wanted(kind, name)``."""

    wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None, within: PlaceRow | None) -> None:
        title = self.tr("New place in %1").replace("%1", within.name) if within else self.tr("New building")
        super().__init__(parent, title, icon="building-2")
        kinds = place_texts.kinds(within)
        self.kind = ChoiceField([(kind.value, place_texts.kind(kind)) for kind in kinds])
        self.kind.setObjectName("buildings.new.kind")
        self.name = LineInput()
        self.name.setObjectName("buildings.new.name")
        of_kind = Field(self.tr("Kind"), self.kind, side="left")
        of_kind.setVisible(len(kinds) > 1)
        self._field = Field(self.tr("Name"), self.name, side="left", longest=LONGEST_NAME)
        self.body.addWidget(of_kind)
        self.body.addWidget(self._field)
        self.add_button(self.tr("Cancel"), self.reject)
        self.go = self.add_button(self.tr("Add place") if within else self.tr("Add building"), self._go, "primary")
        self.go.setObjectName("buildings.new.go")
        self.kind.chosen.connect(lambda _kind: self._hint())
        self._hint()
        self.name.edit.setFocus()

    def refuse(self, error: FlexeriaError) -> None:
        """Say under the name what was wrong."""
        self.go.set_busy(None)
        self._field.set_error(message_for(error).in_one_line)

    def _hint(self) -> None:
        self._field.set_hint(place_texts.example(PlaceKind(self.kind.current)))
        if self.isVisible():
            self.fit()

    def _go(self) -> None:
        self._field.check("" if self.name.text.strip() else self.tr("A place needs a name."))
        if not focus_first_error(self._field):
            self.go.set_busy(self.tr("Adding"))
            self.wanted.emit(PlaceKind(self.kind.current), self.name.text.strip())


class TreeCard(Card):
    """``chosen(id)`` follows the tree; ``nowhere_wanted``: the locks that stand at no place."""

    chosen = Signal(str)
    nowhere_wanted = Signal()

    def __init__(self, context: PageContext, places: PlaceFilter, page: QWidget) -> None:
        super().__init__(flush=True)
        self._context, self._places, self._page = context, places, page
        self._cut = ""
        self._choose = ""
        self.tree = PlaceTree(self.tr("Places"), editable=True)
        self.tree.setObjectName("buildings.tree")
        self.empty = EmptyState(
            "building-2",
            self.tr("No buildings yet"),
            self.tr("Put locks into buildings, floors and areas to find and plan by place."),
            self.tr("Add building"),
        )
        self.empty.button.set_kind("normal")
        self.empty.button.setObjectName("buildings.first")
        self.nowhere = Button("", "quiet", "caution")
        self.nowhere.setObjectName("buildings.nowhere")
        self.add(column(self.tree, margins=(metrics.UNIT, metrics.HALF) * 2), 1)
        self.add(self.empty, 1)
        self._foot = self.add_foot(row(self.nowhere, "stretch", margins=(8, 0, 8, 0)))
        self._foot.hide()
        self.tree.chosen.connect(self.chosen)
        self.tree.renamed.connect(self._renamed)
        self.tree.moved.connect(self._moved)
        self.tree.locks_dropped.connect(self.put)
        self.empty.clicked.connect(self.add_building)
        self.nowhere.clicked.connect(self.nowhere_wanted)
        places.renewed.connect(self.show_rows)

    @property
    def current(self) -> PlaceRow | None:
        """The chosen place."""
        return next((one for one in self._places.rows if one.id == self.tree.current), None)

    def show_rows(self) -> None:
        """Show the tree as it is now; a new place is chosen."""
        rows = self._places.rows
        self.tree.show_rows(rows)
        self.tree.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if self._choose and self.tree.choose(self._choose):
            self._choose = ""
        if not self.tree.current and rows:
            self.tree.choose(rows[0].id)
        self.chosen.emit(self.tree.current)

    def show_nowhere(self, count: int) -> None:
        """Say how many locks stand at no place."""
        self.nowhere.setText(self.tr("%n lock(s) at no place", "", count))
        self._foot.setVisible(count > 0)

    def choose(self, place_id: str) -> None:
        """Choose a place, now or when the tree has it."""
        if not self.tree.choose(place_id):
            self._choose = place_id

    # --- deeds

    def add_building(self) -> None:
        """Ask for the name of a new building."""
        self._ask(None)

    def add_inside(self) -> None:
        """Ask for a new place in the chosen one."""
        self._ask(self.current)

    def rename(self) -> None:
        """Type another name in the tree."""
        self.tree.begin_rename()

    def remove(self) -> None:
        """Ask, with what becomes of the content, and remove the chosen place."""
        chosen, actions = self.current, self._context.actions
        if chosen is None:
            return
        told = place_texts.removing(chosen, self._places.rows)
        self._choose = chosen.parent_id
        ask(self._page, told, lambda: self._run(lambda: actions.remove_place(chosen.id, move_up=True)))

    def step(self, by: int) -> None:
        """Move the chosen place up or down among its siblings."""
        chosen = self.current
        if chosen is not None:
            siblings = [one.id for one in self._places.rows if one.parent_id == chosen.parent_id]
            place = siblings.index(chosen.id) + by
            if 0 <= place < len(siblings):
                self._moved(chosen.id, chosen.parent_id, place)

    def cut(self) -> None:
        """Remember the chosen place; ``paste`` puts it somewhere else."""
        chosen = self.current
        if chosen is not None:
            self._cut = chosen.id
            self._context.toast(self.tr("Choose where %1 shall lie and press Ctrl+V.").replace("%1", chosen.name))

    def paste(self) -> None:
        """Put what was cut into the chosen place."""
        chosen = self.current
        if self._cut and chosen is not None:
            self._moved(self._cut, chosen.id, -1)
            self._cut = ""

    def put(self, lock_ids: list[str], place_id: str) -> None:
        """Let locks stand at a place."""
        actions = self._context.actions
        self._run(lambda: actions.put_locks(lock_ids, place_id))

    def _ask(self, within: PlaceRow | None) -> None:
        dialog = PlaceDialog(self.window(), within)
        actions = self._context.actions

        def wanted(kind: PlaceKind, name: str) -> None:
            async def work(_report: Report) -> Any:
                return await actions.add_place(kind, name, within.id if within else "")

            def added(place_id: str) -> None:
                dialog.accept()
                self._choose = place_id
                self.tree.setFocus()
                self._context.changed("locks")

            self._context.runner.start("", work, succeeded=added, failed=dialog.refuse)

        dialog.wanted.connect(wanted)
        dialog.open()

    def _renamed(self, place_id: str, name: str) -> None:
        actions = self._context.actions
        self._run(lambda: actions.rename_place(place_id, name))

    def _moved(self, place_id: str, parent_id: str, index: int) -> None:
        actions = self._context.actions
        self._run(lambda: actions.move_place(place_id, parent_id, None if index < 0 else index))

    def _run(self, deed: Work) -> None:
        async def work(_report: Report) -> Any:
            return await deed()

        self._context.runner.start("", work, succeeded=self._done, failed=self._context.error)

    def _done(self, _result: object) -> None:
        self._context.changed("locks", "keys", "programming", "events")
