"""The locking plan: all locks and all people or groups, a glyph in each cell, and why it is so."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.plan_cells import is_pending
from flexeria_desktop.core.services.matrix_rows import Axis, CellKey, MatrixGrid, Why
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.viewmodels import plan_says, plan_why
from flexeria_desktop.ui.viewmodels.plan_texts import PlanTexts, legend_entries
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.views.pages.plan_deeds import PlanDeeds
from flexeria_desktop.ui.views.pages.plan_head import CountButton, ZoomBar
from flexeria_desktop.ui.views.pages.plan_keys import PlanKeys
from flexeria_desktop.ui.views.pages.plan_why import WhyBody, WhyPanel
from flexeria_desktop.ui.views.place_chip import PlaceChip
from flexeria_desktop.ui.widgets import (
    Button,
    EmptyState,
    IconButton,
    SearchField,
    Segmented,
    column,
    fitted,
    line,
    row,
)
from flexeria_desktop.ui.widgets.plan_canvas import PlanCanvas
from flexeria_desktop.ui.widgets.plan_field import DEFAULT_SIZE, SIZES
from flexeria_desktop.ui.widgets.plan_legend import PlanLegend
from flexeria_desktop.ui.widgets.plan_map import PlanMap
from flexeria_desktop.ui.widgets.plan_sheet import PlanSheet

BRIEF_UNDER = 860
"""A narrower page shows the panel as a sheet and leaves words out."""
WORDS_FROM, FILTER, FILTER_LEAST = 1060, 178, 84
KEY_FROM = 1140
"""In a narrower page the key of its button would push all buttons under the title."""
WHY_PAUSE_MS = 60
"""The panel follows the keyboard once it rests: holding an arrow key asks the store once, not for each cell."""
PENDING = "pending"
PLACE_LETTERS = 14
"""Of the name of a place that is chosen, as many as the corner between the heads has room for."""
SIZE_SETTING = "plan/cell_size"


def plan_page(ctx: PageContext) -> QWidget:
    """Build the page of the locking plan."""
    return PlanPage(ctx)


class PlanPage(Page):
    """``where``: lock and person choose a cell; text filters; axis is people or groups."""

    topics = frozenset({"keys", "locks", "people", "programming"})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.head.set_title(self.tr("Locking plan"))
        self._grid: MatrixGrid | None = None
        self._why: Why | None = None
        self._sheet_body: WhyBody | None = None
        self._wanted_cell: CellKey | None = None
        self._folds_known = False
        self.words = PlanTexts()
        self.deeds = PlanDeeds(context, self)
        self.keyboard = PlanKeys(context, self)
        self._make_canvas()
        self._make_head()
        self._lay_out()
        self._connect()
        self._pause = QTimer(self, singleShot=True, interval=WHY_PAUSE_MS)
        self._pause.timeout.connect(self._load_why)
        self._restore()
        self._show_zoom()

    def reload(self, _topics: frozenset[str]) -> None:
        """Read the plan anew; the current cell and what is in sight stay."""
        actions, axis, text = self.context.actions, self.words.axis, self.filter.text.strip()
        place = self.place.filter.place
        within = None if place is None else place.within

        async def plan(_report: Report) -> Any:
            return await actions.matrix(axis, text=text, places=within)

        if not self._folds_known:
            self.load("folds", lambda _report: actions.folded_bands(), self._restore_folds)
        self.load("plan", plan, self._show_grid)

    def on_shown(self, **where: Any) -> None:
        """Show the cell, the filter or the columns that were asked for."""
        if where.get("text") is not None:
            self.filter.set_text(where["text"])
        if where.get("axis"):
            self.show_axis(Axis(where["axis"]))
        if where.get("lock") and where.get("person"):
            self._wanted_cell = CellKey(where["lock"], where["person"])
            self._go_to_wanted()
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self._pause.start()

    def show_axis(self, axis: Axis) -> None:
        """Show people or groups as columns."""
        self.axis.set_current(axis.value)
        self._axis_chosen(axis.value)

    @property
    def grid(self) -> MatrixGrid | None:
        """What was read last; None before the first time."""
        return self._grid

    def _restore(self) -> None:
        """Cells as large as this person left them."""
        if self.context.settings is not None:
            size = self.context.settings.value(SIZE_SETTING, DEFAULT_SIZE, type=int)
            self.canvas.set_cell_size(size if size in SIZES else DEFAULT_SIZE)

    def _restore_folds(self, folded: dict[str, frozenset[str]]) -> None:
        """Bands shut as this person left them; from now on each change is kept."""
        if self._folds_known:
            return
        self._folds_known = True
        for axis, names in folded.items():
            self.canvas.set_folded(axis, names)
        self.canvas.bands_folded.connect(self._keep_folds)

    def _keep_folds(self) -> None:
        actions = self.context.actions
        folded = {axis: self.canvas.folded(axis) for axis in ("rows", "columns")}

        async def keep(_report: Report) -> None:
            await actions.remember_folded(folded)

        self.context.runner.start("", keep)

    # --- building ---

    def _make_canvas(self) -> None:
        self.canvas = PlanCanvas(self.words)
        self.canvas.setObjectName("plan.canvas")
        self.canvas.setAccessibleName(self.tr("Locking plan"))
        tip = self.tr("Show only locks and people with this state")
        self.legend = PlanLegend(self.tr("Legend"), [(name, text, f"{text}. {tip}") for name, text in legend_entries()])
        self.legend.setObjectName("plan.legend")
        self.place = PlaceChip(self.context, PLACE_LETTERS)
        self.canvas.set_corner(self.place)
        self.map = PlanMap(self.canvas)
        self.map.setObjectName("plan.map")
        self.panel = WhyPanel(self.map)
        self.empty = EmptyState("nav.plan", "", "", "x")
        self.empty.button.setObjectName("plan.first")

    def _make_head(self) -> None:
        people, groups = self.tr("People"), self.tr("Groups")
        self.axis = Segmented(
            (("people", people, "person"), ("groups", groups, "group")), name=self.tr("Columns of the plan")
        )
        self.axis.setObjectName("plan.axis")
        self.filter = SearchField(self.tr("Filter locks or people"), icon="filter", shortcut="Ctrl+F")
        self.filter.setObjectName("plan.filter")
        self.filter.setMaximumWidth(202)
        self.pending = CountButton(self.tr("Pending only"), "program")
        self.pending.setObjectName("plan.pending")
        for widget in (self.axis, self.filter, self.pending):
            self.head.add_beside_title(widget)
        self.zoom = ZoomBar()
        self.print = IconButton("print", self.tr("Print the plan"), "normal")
        self.print.setObjectName("plan.print")
        self.program = Button("", "primary", "program", hint="F9")
        self.program.setObjectName("plan.program")
        for widget in (self.zoom, self.print, self.program):
            self.head.add_action(widget)

    def _lay_out(self) -> None:
        self.plan = QWidget()
        self.plan_box = column(self.canvas, self.legend, spacing=0)
        self.plan.setLayout(self.plan_box)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.plan)
        self.nothing = fitted(column(self.empty, spacing=0))
        self.stack.addWidget(self.nothing)
        box = row(self.stack, self.panel, spacing=0)
        box.setStretch(0, 1)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(line())
        self.body.addLayout(box, 1)

    def _connect(self) -> None:
        self.place.filter.changed.connect(self._place_chosen)
        self.axis.chosen.connect(self._axis_chosen)
        self.filter.searched.connect(lambda _text: self.reload(self.topics))
        self.pending.clicked.connect(lambda checked: self._show_state(PENDING if checked else ""))
        self.legend.filtered.connect(self._show_state)
        self.zoom.stepped.connect(self.canvas.zoom)
        self.zoom.reset.connect(lambda: self.canvas.set_cell_size(DEFAULT_SIZE))
        self.print.clicked.connect(self._print)
        self.program.clicked.connect(lambda: self.deeds.program(self.to_program))
        self.empty.clicked.connect(self._first_step)
        self.canvas.zoomed.connect(self._zoomed)
        self.canvas.current_changed.connect(lambda _key: self._pause.start())
        self.canvas.why_wanted.connect(self.open_why)
        self.canvas.toggled.connect(lambda cells, wanted: self.deeds.toggle(cells, wanted, self.words.axis))
        self.canvas.program_row.connect(lambda lock_id: self.deeds.program([lock_id]))
        self.canvas.program_column.connect(lambda column_id: self.deeds.program(self.to_program_for(column_id)))
        self.panel.wanted.connect(self._do)
        self.panel.left.connect(self.canvas.setFocus)
        self.keyboard.bind()

    # --- what is shown ---

    def _show_grid(self, grid: MatrixGrid) -> None:
        if self._grid is not None and grid is self._grid:
            self._pause.start()
            return
        self._grid = grid
        self.pending.set_count(grid.pending)
        self._show_sheet()
        self._go_to_wanted()
        if self.isVisible():
            self._pause.start()

    def _show_state(self, state: str) -> None:
        self.legend.set_state(state)
        self.pending.setChecked(state == PENDING)
        self._show_sheet()

    def _show_sheet(self) -> None:
        grid = self._grid
        if grid is None:
            return
        self.canvas.set_sheet(PlanSheet.of(grid, self.legend.state))
        sheet = self.canvas.sheet
        self.panel.set_plan_size(f"{formats.number(len(sheet.rows))} × {formats.number(len(sheet.columns))}")
        self._dress_empty(grid)
        self.stack.setCurrentWidget(self.nothing if sheet.empty else self.plan)
        self._dress()

    def _dress(self) -> None:
        locks = len(self.to_program)
        self.program.setText(self.tr("Program %n lock(s)", "", locks))
        self.program.set_reason("" if locks else plan_says.nothing_to_program())
        brief = self.width() < BRIEF_UNDER
        self.pending.set_brief(brief)
        self.program.set_brief(self.width() < KEY_FROM)
        # Its words, where that pushes no button under the title.
        self.filter.setMinimumWidth(FILTER if self.low or self.width() >= WORDS_FROM else FILTER_LEAST)
        self.panel.setVisible(not brief and not self.canvas.sheet.empty)

    def _zoomed(self, size: int) -> None:
        self._show_zoom()
        if self.context.settings is not None:
            self.context.settings.setValue(SIZE_SETTING, size)

    def _show_zoom(self) -> None:
        self.zoom.show_size(self.canvas.cell_size, SIZES[0], SIZES[-1])

    @property
    def to_program(self) -> list[LockId]:
        """Locks with a need."""
        return [] if self._grid is None else [entry.lock_id for entry in self._grid.rows if entry.need]

    def to_program_for(self, column_id: str) -> list[LockId]:
        """Locks where something of this person or group waits."""
        if self._grid is None:
            return []
        place = next(at for at, entry in enumerate(self._grid.columns) if entry.id == column_id)
        return [entry.lock_id for at, entry in enumerate(self._grid.rows) if is_pending(self._grid.at(at, place))]

    def _dress_empty(self, grid: MatrixGrid) -> None:
        if self._narrowed():
            self.empty.set_texts(
                self.tr("Nothing fits"), self.tr("Take the filter away to see the whole plan."), self.tr("Show all")
            )
        elif not grid.rows:
            sentence = self.tr("The plan shows who opens which lock.")
            self.empty.set_texts(self.tr("No locks yet"), sentence, self.tr("Add lock"))
        elif self.words.axis is Axis.GROUPS:
            sentence = self.tr("A group gives its people the same rights.")
            self.empty.set_texts(self.tr("No groups yet"), sentence, self.tr("Show people"))
        else:
            sentence = self.tr("The plan shows who opens which lock.")
            self.empty.set_texts(self.tr("No people yet"), sentence, self.tr("Add person"))

    def _narrowed(self) -> bool:
        return bool(self.legend.state or self.filter.text.strip()) or self.place.filter.active

    def _first_step(self) -> None:
        if self._narrowed():
            self.filter.set_text("")
            self.place.filter.clear()
            self._show_state("")
            self.reload(self.topics)
        elif self._grid is not None and not self._grid.rows:
            self.context.navigate("locks", add=True)
        elif self.words.axis is Axis.GROUPS:
            self.show_axis(Axis.PEOPLE)
        else:
            self.context.navigate("people", add=True)

    def _place_chosen(self) -> None:
        self._changed(frozenset({"locks"}))

    def _axis_chosen(self, axis: str) -> None:
        self.words.axis = Axis(axis)
        self.reload(self.topics)

    def _go_to_wanted(self) -> None:
        if self._wanted_cell is not None and self.canvas.go_to(self._wanted_cell):
            self._wanted_cell = None

    # --- why ---

    def _load_why(self) -> None:
        actions, key, axis = self.context.actions, self.canvas.current_key, self.words.axis
        if key is None:
            self._show_why(None)
            return

        async def why(_report: Report) -> Any:
            return await actions.matrix_why(key.lock_id, key.column_id, axis)

        self.load("why", why, self._show_why)

    def _show_why(self, why: Why | None) -> None:
        self._why = why
        face = None if why is None else plan_why.face(why)
        self.panel.show_face(face)
        if self._sheet_body is not None:
            self._sheet_body.show_face(face)

    def open_why(self) -> None:
        """Go to the panel; on a narrow page it comes as a sheet."""
        if self.panel.isVisible():
            self.panel.focus_first()
            return
        body = WhyBody(metrics.WHY_PANEL)
        body.wanted.connect(self._do)
        self._sheet_body = body
        body.show_face(None if self._why is None else plan_why.face(self._why))
        sheet = self.context.sheet(body, self.tr("Why?"), icon="why", width=metrics.TOAST)
        sheet.setObjectName("plan.why.sheet")
        sheet.closed.connect(self._sheet_closed)
        self._pause.start()

    def _sheet_closed(self) -> None:
        self._sheet_body = None

    def _do(self, cause: str) -> None:
        if self._why is not None:
            self.deeds.cause(cause, self._why)

    def _print(self) -> None:
        from flexeria_desktop.ui.views.pages.plan_print import print_plan  # noqa: PLC0415 - at the first print

        if self._grid is not None:
            print_plan(self.context, self, self._grid, self.canvas.sheet)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing more is asked until the page is shown again."""
        super().hideEvent(event)
        self._pause.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow page the panel becomes a sheet and the head leaves words out."""
        super().resizeEvent(event)
        self._dress()

    def on_low(self, low: bool) -> None:
        """The cells get the room of title, zoom and print, which have keys; the legend goes between the heads."""
        self.head.set_low(low, title=False)
        self.axis.set_brief(low)
        self.zoom.setVisible(not low)
        self.print.setVisible(not low)
        self.legend.set_framed(not low)
        if low:
            self.canvas.set_under_corner(self.legend)
        else:
            self.plan_box.addWidget(self.legend)
