"""The words of every language have room on every page, sheet and dialog, at twice the size too, and stretched."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.papers.faces import Report
from flexeria_desktop.ui.papers.making import Choice, make
from flexeria_desktop.ui.papers.protocols import Period
from flexeria_desktop.ui.printing import Pages, Pairs, Signatures, Table, sheet
from flexeria_desktop.ui.printing.drawings import SIGN_GAP, role_lines
from flexeria_desktop.ui.printing.tables import PAD, PAIR_GAP, column_widths, title_lines
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.views.main_window import MainWindow
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.views.pages.registry import page_specs
from flexeria_desktop.ui.views.start_window import StartWindow
from flexeria_desktop.ui.widgets.dialogs import Dialog
from flexeria_desktop.ui.widgets.overlay import SideSheet
from tests.pictures.start_scenes import photograph_steps
from tests.ui.pages import flows, over_pages
from tests.ui.pages.conftest import Desk, User
from tests.ui.pages.longest import longest_words
from tests.ui.pages.stops import faults_of_stops
from tests.ui.pages.words import faults, giving_way, overlapping, starved

SIZES = (metrics.HALF_DESIGN, metrics.DESIGN)
SHEETS = {
    "people": "Ctrl+N Ctrl+I F5 F7 F8 Ctrl+M F2 people.receipt people.remove people.take_in_all",
    "groups": "Ctrl+N F2 F5 groups.delete",
    "handed_out": "Ctrl+P",
    "locks": "Ctrl+N Ctrl+L Ctrl+H",
    "buildings": "Ctrl+N Ins buildings.put Ctrl+Del",
    "keys": "F5 Shift+F5 F2 F6",
    "schedules": "Ctrl+N Ctrl+H",
    "events": "events.figures events.holds",
    "reports": "Ctrl+P",
    "settings": "account.sign_out",
}
"""What opens the sheets and dialogs of a page: its keys, and the names of its buttons."""
TURNS = 50
"""Of the loop, until everything has its place: what stacks asks for its room again, and that comes later."""


@pytest.fixture
def words(request: pytest.FixtureRequest) -> Iterator[bool]:
    """The longest words of all languages, or stretched beyond them."""
    with longest_words(stretch=request.param):
        yield request.param


@pytest.mark.parametrize("words", [False, True], ids=["all languages", "stretched"], indirect=True)
def test_no_word_is_cut_on_any_page(words: bool, user: User) -> None:
    """A tab whose tool tip tells the whole may be cut, but at 100 % in no language of the program."""
    found = {}
    for spec in page_specs():
        user.go(spec.key)
        for size in SIZES:
            user.window.resize(*size)
            whole = size == metrics.DESIGN and not words
            if cut := _after_some_turns(_shown(user.window), [faults, giving_way] if whole else [faults]):
                found[spec.key, size[0]] = cut
    assert found == {}


@pytest.mark.parametrize("words", [True], ids=["stretched"], indirect=True)
@pytest.mark.usefixtures("words")
def test_no_word_is_cut_in_any_sheet_or_dialog(user: User) -> None:
    user.desk.do(user.desk.actions.make_people_group("Cleaners"))
    found = {}
    for page, ways in SHEETS.items():
        for way in ways.split():
            opened = _open(user, page, way)
            for size in SIZES if isinstance(opened, SideSheet) else SIZES[:1]:
                user.window.resize(*size)
                if cut := _after_some_turns([opened], [faults]):
                    found[page, way, size[0]] = cut
            if isinstance(opened, QDialog) and (opened.height() > 360 or opened.width() > 640):
                found[page, way, 0] = [f"{opened.width()} x {opened.height()}"]
            opened.dismiss() if isinstance(opened, SideSheet) else opened.close()
    assert found == {}


@pytest.mark.parametrize("words", [True], ids=["stretched"], indirect=True)
@pytest.mark.usefixtures("words")
def test_no_word_is_cut_in_what_opens_over_any_page(user: User) -> None:
    found = {}

    def look(what: str, opened: QWidget) -> None:
        for size in SIZES:
            user.window.resize(*size)
            if cut := _after_some_turns([opened], [faults, _out_of_the_window]):
                found[what, size[0]] = cut

    for way in over_pages.WAYS:
        user.window.resize(*metrics.DESIGN)
        way(user, look)
    assert found == {}


def _too_large(opened: QWidget) -> list[str]:
    if not isinstance(opened, Dialog):
        return []
    opened.fit()
    room = opened.parentWidget().window().size()
    fits = opened.height() <= room.height() and opened.width() <= room.width()
    return [] if fits else [f"{opened.width()} x {opened.height()}"]


def _out_of_the_window(opened: QWidget) -> list[str]:
    box = QRect(opened.mapTo(opened.window(), QPoint(0, 0)), opened.size())
    return [] if opened.window().rect().contains(box) else [f"{box}"]


@pytest.mark.parametrize("words", [True], ids=["stretched"], indirect=True)
@pytest.mark.usefixtures("words")
def test_no_word_is_cut_where_the_program_is_set_up(qtbot: QtBot) -> None:
    window = StartWindow(theme())
    qtbot.addWidget(window)
    window.show_setup(keyring_usable=True, ports=list)
    window.show()
    found = {}

    def look(step: str) -> None:
        for size in SIZES:
            window.resize(*size)
            if cut := _after_some_turns([window], [faults]):
                found[step, size[0]] = cut

    photograph_steps(window, look)
    assert found == {}


@pytest.mark.parametrize("words", [True], ids=["stretched"], indirect=True)
@pytest.mark.usefixtures("words")
def test_no_word_is_cut_and_no_stop_of_tab_is_lost_on_any_way(user: User, tmp_path: Path) -> None:
    file = tmp_path / "flexeria-dc-2.4.0.bin"
    file.write_bytes(bytes(range(256)) * 8)
    found = {}

    def look(name: str, root: QWidget) -> None:
        window = user.window if isinstance(root, QDialog) else root.window()
        before = window.size()
        for size in SIZES[1:] if isinstance(root, Page | MainWindow) else SIZES:
            window.resize(*size)
            if cut := _after_some_turns([root], [faults, starved, overlapping, _too_large]):
                found[name, size[0]] = cut
        if "," not in name and not isinstance(root, Page | MainWindow):
            root.window().activateWindow()
            user.wait(root.window().isActiveWindow)
            if lost := faults_of_stops(root):
                found[name, 0] = lost
        window.resize(before)

    for way in (flows.lock_tabs, flows.replacing, flows.reasons, flows.batch, flows.walk, flows.door, flows.unlock):
        way(user, look)
    flows.firmware(user, look, file)
    assert found == {}


@pytest.mark.parametrize("words", [True], ids=["stretched"], indirect=True)
@pytest.mark.usefixtures("words")
def test_no_heading_and_no_name_of_a_fact_is_cut_on_any_paper(desk: Desk) -> None:
    lock = desk.do(desk.actions.locks())[0]
    today = datetime.now().astimezone().date()
    choice = Choice(Period(today - timedelta(days=30), today), building="Lindenhof")
    cut = []
    for report in Report:
        chosen = replace(choice, lock_id=lock.id) if report is Report.DOSSIER else choice
        job = desk.do(make(desk.actions, report, chosen))
        width = Pages(job).body.width()
        for part in job.parts:
            cut += [(report, text) for text in _cut_on_paper(part, width)]
    assert cut == []


def _cut_on_paper(part: object, width: float) -> list[str]:
    """Titles of columns, names of facts and roles of those who sign that end in … or are wider than the page."""
    lines: list[str] = []
    if isinstance(part, Table):
        lines = [line for title in title_lines(part, column_widths(part, width)) for line in title]
    elif isinstance(part, Pairs):
        room = (width - PAIR_GAP * (part.columns - 1)) / part.columns / 2
        lines = [line for name, _value in part.rows for line in sheet.wrapped(name, "body", room - PAD, 3)]
    elif isinstance(part, Signatures):
        room = (width - SIGN_GAP * (len(part.fields) - 1)) / max(1, len(part.fields))
        lines = [line for field in part.fields for line in role_lines(field, room)]
    return [line for line in lines if line.endswith("…") or sheet.width_of(line, "head") > width]


def _open(user: User, page: str, way: str) -> QWidget:
    """Open it in a low window, where its button may wait behind a menu or in a detail."""
    user.window.resize(*metrics.DESIGN)
    shown = user.window.page(page) if user.window.current_page == page else user.go(page)
    _choose_a_row(shown)
    button = user.find(way, QAbstractButton) if "." in way else None
    user.window.resize(*metrics.HALF_DESIGN)
    if button is None:
        shown.press(way)
    else:
        button.click()
    user.wait(lambda: _on_top(user.window) is not None)
    opened = _on_top(user.window)
    assert opened is not None
    return opened


def _choose_a_row(page: QWidget) -> None:
    for table in (getattr(page, "table", None), getattr(getattr(page, "rail", None), "table", None)):
        if table is not None and table.isVisible() and not table.selected:
            table.select(lambda _row: True)
            QApplication.processEvents()


def _on_top(window: QWidget) -> QWidget | None:
    others = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]
    return next((one for one in [*others, *window.findChildren(SideSheet)] if one.isVisible()), None)


def _shown(window: MainWindow) -> list[QWidget]:
    """Without the pages built before: they do not show."""
    page = window.page(window.current_page)
    assert page is not None
    return [page, window.header, window.navigation, window.status]


def _after_some_turns(roots: Sequence[QWidget], looks: Sequence[Callable[[QWidget], list[str]]]) -> list[str]:
    found: list[str] = []
    for _turn in range(TURNS):
        QApplication.processEvents()
        found = [text for look in looks for root in roots for text in look(root)]
        if not found:
            break
    return found
