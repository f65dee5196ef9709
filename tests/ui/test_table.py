"""Tables: keyboard, choosing, checking, sorting, copying, and what they paint."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QHeaderView

from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.widgets import Column, DataTable, EmptyState, GapRow, ListItem, ListRail, SectionRow


@dataclass(frozen=True)
class Lock:
    name: str
    keys: int


LOCKS = (Lock("Hoofdingang A", 187), Lock("Achterdeur", 12), Lock("Berging", 45))


def columns():
    return [
        Column("Lock", lambda lock: lock.name, stretch=True, sort=lambda lock: lock.name),
        Column(
            "Keys",
            lambda lock: str(lock.keys),
            width=80,
            align="right",
            sort=lambda lock: lock.keys,
            chip=lambda lock: ("full", "danger") if lock.keys > 100 else None,
            link=True,
        ),
    ]


@pytest.fixture
def table(qtbot):
    made = DataTable(columns(), name="Locks", checkable=True, many=True, empty=EmptyState("nav.locks", "No locks"))
    made.resize(500, 300)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_empty_says_so_and_rows_replace_it(table):
    empty = table.findChild(EmptyState)
    assert empty.isVisible()
    table.set_rows(LOCKS)
    assert not empty.isVisible()
    assert table.view.isVisible()


def test_the_keyboard_walks_over_sub_heads(table, qtbot):
    table.set_rows([SectionRow("Lindenhof"), LOCKS[0], GapRow("Gap.", "2 missing"), LOCKS[1], LOCKS[2]])
    opened = []
    table.opened.connect(opened.append)
    table.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert table.current == LOCKS[0]
    qtbot.keyClick(table.view, Qt.Key.Key_Down)
    assert table.current == LOCKS[1]
    qtbot.keyClick(table.view, Qt.Key.Key_Home)
    assert table.current == LOCKS[0]
    qtbot.keyClick(table.view, Qt.Key.Key_End)
    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    assert opened == [LOCKS[2]]
    assert table.view.rowHeight(0) == 24
    usual = table.view.rowHeight(1)
    table.set_rows([LOCKS[0], SectionRow("Lindenhof"), LOCKS[1]])
    assert [table.view.rowHeight(line) for line in range(3)] == [usual, 24, usual], "a row is not as low as a sub-head"


def test_space_checks_and_a_click_on_the_box_too(table, qtbot):
    table.set_rows(LOCKS)
    table.select(lambda lock: lock.name == "Berging")
    qtbot.keyClick(table.view, Qt.Key.Key_Space)
    place = table.view.visualRect(table.model.index(0, 0)).topLeft()
    place.setX(20)
    place.setY(place.y() + 10)
    qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.checked == [LOCKS[0], LOCKS[2]]
    table.check_all(False)
    assert table.checked == []


def test_a_click_on_the_head_sorts_and_turns(table, qtbot):
    table.set_rows(LOCKS)
    head = table.view.horizontalHeader()
    place = head.rect().center()
    place.setX(head.sectionViewportPosition(1) + 10)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [lock.keys for lock in table.rows] == [12, 45, 187]
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [lock.keys for lock in table.rows] == [187, 45, 12]


def test_copy_gives_what_is_read(table, qtbot):
    table.set_rows(LOCKS)
    table.view.selectAll()
    qtbot.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Hoofdingang A\t187, full\nAchterdeur\t12\nBerging\t45"


def test_the_chosen_row_stays_when_rows_are_read_again(table):
    table.set_rows(LOCKS)
    table.select(lambda lock: lock.name == "Berging")
    table.set_rows(tuple(reversed(LOCKS)), key=lambda lock: lock.name)
    assert table.current == LOCKS[2]


def test_a_link_cell_tells_its_row(table, qtbot):
    table.set_rows(LOCKS)
    with qtbot.waitSignal(table.linked) as told:
        place = table.view.visualRect(table.model.index(1, 1)).center()
        qtbot.mouseClick(table.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [LOCKS[1], 1]


def test_a_paged_sequence_is_read_only_where_it_is_looked_at(table, qtbot):
    asked = set()

    class Pages:
        def __len__(self):
            return 1_000_000

        def __getitem__(self, index):
            asked.add(index)
            return Lock(f"Lock {index}", index)

    table.set_rows(Pages())
    table.view.grab()
    table.view.scrollToBottom()
    table.view.grab()
    assert 999_999 in asked
    assert len(asked) < 200


def test_rows_that_go_leave_no_trace(table):
    """The table paints its own ground: beneath the rows, and beside them where it is scrolled."""

    def seen():
        # Laying out comes first, painting behind it.
        for _ in range(3):
            QApplication.processEvents()
        return table.screen().grabWindow(table.winId()).toImage()

    table.view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
    for mode in ("dark", "high-contrast", "light"):
        theme().set_mode(mode)
        table.view.horizontalHeader().resizeSection(0, 300)
        table.set_rows(LOCKS[:1])
        few = seen()
        table.view.horizontalHeader().resizeSection(0, 900)
        table.set_rows([LOCKS[0], SectionRow("Lindenhof"), *LOCKS[1:] * 40])
        table.view.selectRow(3)
        assert seen() != few
        table.view.verticalScrollBar().setValue(77)
        table.view.horizontalScrollBar().setValue(200)
        scrolled = seen()
        table.view.viewport().update()
        assert seen() == scrolled
        table.view.horizontalHeader().resizeSection(0, 300)
        table.set_rows(LOCKS[:1])
        assert seen() == few


def test_the_list_keeps_its_choice_by_key(qtbot):
    rail = ListRail("Locks", placeholder="Filter")
    qtbot.addWidget(rail)
    rail.show()
    items = [SectionRow("Lindenhof", height=22), ListItem(1, "Hoofdingang A", "MC"), ListItem(2, "Achterdeur", "MC")]
    rail.set_items(items)
    seen = []
    rail.chosen.connect(seen.append)
    assert rail.select(2)
    rail.set_items(items[::2])
    assert rail.current == 2
    assert seen[0] == 2
    assert rail.width() == 248
