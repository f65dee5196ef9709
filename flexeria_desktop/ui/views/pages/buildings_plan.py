"""The floor plan of a place: its picture, the locks on it, and what the marks tell."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from flexeria_desktop.core.services.place_rows import FloorPlanRow, PlaceRow
from flexeria_desktop.core.services.rows import LockRow
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.viewmodels import floor_marks
from flexeria_desktop.ui.viewmodels.floor_marks import Layer
from flexeria_desktop.ui.viewmodels.key_texts import Consequence
from flexeria_desktop.ui.views.pages.buildings_locks import LockList
from flexeria_desktop.ui.views.pages.keys_deeds import ask
from flexeria_desktop.ui.widgets import (
    Beside,
    EmptyState,
    IconButton,
    Label,
    Lines,
    Segmented,
    column,
    row,
)
from flexeria_desktop.ui.widgets.floor_canvas import FloorCanvas

ASIDE_WIDTH = 200
STACKS_UNDER = 480


class PlanTab(QWidget):
    """``lock_opened(id)``: a mark was clicked."""

    lock_opened = Signal(str)

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__()
        self._context, self._page = context, page
        self._place: PlaceRow | None = None
        self._plan: FloorPlanRow | None = None
        self._locks: dict[str, LockRow] = {}
        self.folder = ""
        self.layers = Segmented(floor_marks.layers(), density="small", name=self.tr("What the marks tell"))
        self.layers.setObjectName("buildings.layers")
        self.canvas = FloorCanvas(self.tr("Floor plan"))
        self.canvas.setObjectName("buildings.plan")
        self.smaller = IconButton("zoom-out", self.tr("Smaller"), density="small")
        self.larger = IconButton("zoom-in", self.tr("Larger"), density="small")
        self.whole = IconButton("full-screen", self.tr("Show the whole plan"), density="small")
        self.other = IconButton("photo", self.tr("Choose another picture"), density="small")
        self.gone = IconButton("remove", self.tr("Delete the picture"), density="small")
        self._legend = Label("", "small", "text-muted", wrap=True)
        self._aside_title = Label(self.tr("Not on the plan"), "strong")
        self._aside_hint = Label(self.tr("Drag them onto it, or press Enter."), "small", "text-muted", wrap=True)
        self.off = LockList(self.tr("Locks that are not on the plan"))
        self.off.setObjectName("buildings.off_plan")
        self.empty = EmptyState(
            "map",
            self.tr("No floor plan yet"),
            self.tr("Take a PNG, JPEG or SVG picture; it stays on this computer."),
            self.tr("Choose picture"),
        )
        self.empty.button.set_kind("normal")
        self.empty.button.setObjectName("buildings.picture")
        self._build()
        self._connect()

    def show_plan(self, place: PlaceRow, plan: FloorPlanRow, locks: Sequence[LockRow]) -> None:
        """Show the plan of a place with the locks of the profile."""
        other = self._plan is None or self._plan.picture != plan.picture
        self._place, self._plan = place, plan
        self._locks = {lock.id: lock for lock in locks}
        self._stack.setCurrentIndex(1 if plan.picture else 0)
        if plan.picture and other:
            self.canvas.show_picture(QImage.fromData(plan.picture))
        self._show_marks()

    def take_file(self, path: Path) -> None:
        """Make a file the picture of the place."""
        if self._place is None:
            return
        place_id, actions = self._place.id, self._context.actions

        async def work(_report: Report) -> None:
            import asyncio  # noqa: PLC0415 - with the decoder, when a picture is chosen

            from flexeria_desktop.ui.kept_pictures import read_picture  # noqa: PLC0415 - as above

            await actions.save_floor_plan(await asyncio.to_thread(read_picture, path, place_id))

        self._context.runner.start(self.tr("Reading the picture"), work, succeeded=self._done, failed=self._failed)

    def _build(self) -> None:
        acts = Lines((self.smaller, self.larger, self.whole, self.other, self.gone), at_end=True)
        tools = row(Beside(self.layers, acts, shares=(0, 1), spacing=8), margins=(12, 6, 12, 6))
        aside = QWidget()
        box = column(self._aside_title, self._aside_hint, spacing=4, margins=(12, 8, 8, 8))
        box.addWidget(self.off, 1)
        aside.setLayout(box)
        self.aside = aside
        shown = QWidget()
        whole = column(tools, spacing=0)
        whole.addWidget(Beside(self.canvas, aside, STACKS_UNDER, shares=(1, 0), side_width=ASIDE_WIDTH, spacing=0), 1)
        told = row(margins=(16, 6, 16, 8))
        told.addWidget(self._legend, 1)
        whole.addLayout(told)
        shown.setLayout(whole)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(shown)
        self.setLayout(column(self._stack, spacing=0))

    def _connect(self) -> None:
        self.layers.chosen.connect(lambda _layer: self._show_marks())
        self.canvas.opened.connect(self.lock_opened)
        self.canvas.moved.connect(self._put)
        self.canvas.dropped.connect(self._put)
        self.canvas.removed.connect(self._take_off)
        self.off.opened.connect(self._put_in_middle)
        self.smaller.clicked.connect(lambda: self.canvas.zoom_by(0.8))
        self.larger.clicked.connect(lambda: self.canvas.zoom_by(1.25))
        self.whole.clicked.connect(self.canvas.fit)
        self.other.clicked.connect(self.choose_file)
        self.empty.clicked.connect(self.choose_file)
        self.gone.clicked.connect(self._delete)

    def choose_file(self) -> None:
        """Ask for a file."""
        pattern = self.tr("Pictures (%1)").replace("%1", "*.png *.jpg *.jpeg *.svg")
        dialog = QFileDialog(self.window(), self.tr("Floor plan"), self.folder, pattern)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.take_file(Path(path)))
        dialog.open()

    def _show_marks(self) -> None:
        plan, place = self._plan, self._place
        if plan is None or place is None:
            return
        layer = Layer(self.layers.current)
        self.canvas.show_marks(floor_marks.marks(plan.spots, self._locks, layer, datetime.now(UTC)))
        self._legend.setText(floor_marks.explained(layer))
        on = {spot.lock_id for spot in plan.spots}
        left = [lock for lock in self._locks.values() if lock.place_id in place.within and lock.id not in on]
        self.off.show_locks(left, lambda lock: lock.floor if lock.floor != place.name else "")
        self.aside.setVisible(bool(left))

    def _put_in_middle(self, lock_id: str) -> None:
        at = self.canvas.middle()
        self._put(lock_id, at.x(), at.y())
        self.canvas.setFocus()
        self.canvas.choose(lock_id)

    def _put(self, lock_id: str, x: float, y: float) -> None:
        place, actions = self._place, self._context.actions
        if place is not None:
            self._run(lambda: actions.put_on_plan(place.id, lock_id, x, y))

    def _take_off(self, lock_id: str) -> None:
        place, actions = self._place, self._context.actions
        if place is not None:
            self._run(lambda: actions.take_off_plan(place.id, lock_id))

    def _delete(self) -> None:
        place, plan, actions = self._place, self._plan, self._context.actions
        if place is None or plan is None:
            return
        told = Consequence(
            self.tr("Delete the floor plan of %1?").replace("%1", place.name),
            self.tr("%n lock(s) on it stay where they stand; only their marks go.", "", len(plan.spots)),
            (),
            self.tr("Delete picture"),
        )
        ask(self._page, told, lambda: self._run(lambda: actions.remove_floor_plan(place.id)))

    def _run(self, deed: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        async def work(_report: Report) -> Any:
            return await deed()

        self._context.runner.start("", work, succeeded=self._done, failed=self._failed)

    def _done(self, _result: object) -> None:
        self._context.changed("locks")

    def _failed(self, error: Any) -> None:
        self._context.error(error)
        self._context.changed("locks")
