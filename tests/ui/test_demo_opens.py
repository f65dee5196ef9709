"""The demo building as somebody opens it for the first time: every step, then pages with something on them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from flexeria_desktop.app import Program
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.plan_cells import Cell, base_of
from flexeria_desktop.demo.furnishing import CLAIMED, tag_of
from flexeria_desktop.demo.months import RESIDENTS, STAFF
from flexeria_desktop.demo.side import DemoSide
from flexeria_desktop.ui.views.main_window import MainWindow
from flexeria_desktop.ui.views.pages.plan import PlanPage

PATIENCE_MS = 120_000
SHOWN = {Cell.ON, Cell.EMPTY, Cell.GROUP_ON, Cell.GROUP_PLANNED, Cell.BLOCKED}


def test_a_button_of_the_first_window_opens_a_building_with_people_groups_and_things_to_do(
    qtbot: QtBot, program: Program
) -> None:
    program.start(demo=False)
    first = program.start_window
    assert first is not None
    first.findChild(QPushButton, "start.demo").click()
    qtbot.waitUntil(lambda: program.session is not None and program.window is not None, timeout=PATIENCE_MS)
    window = program.window
    assert isinstance(window, MainWindow)
    side = window.context.demo
    assert isinstance(side, DemoSide)
    assert len(side.labels()) == len(side.building.locks) - CLAIMED
    assert side.present(side.building.locks[0].serial, MediumKind.TAG, tag_of(1)).opened
    plan = _plan(qtbot, window)
    sheet = plan.canvas.sheet
    assert {column.band for column in sheet.columns} >= {RESIDENTS.name, *(group.name for group in STAFF)}
    assert {base_of(code) for code in sheet.cells} >= SHOWN
    assert program.session is not None
    overview = program.engine.submit(program.session.actions.overview()).result()
    assert (overview.people, overview.locks_to_program) == (47, 4)


def _plan(qtbot: QtBot, window: MainWindow) -> PlanPage:
    window.navigate("plan")
    page = window.page("plan")
    assert isinstance(page, PlanPage)
    qtbot.waitUntil(lambda: not page.canvas.sheet.empty)
    QApplication.processEvents()
    return page
