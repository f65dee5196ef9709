"""Ctrl+K over a real building, by keyboard alone: names, tag numbers, commands with names, and what was found last."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer

from flexeria_desktop.ui.printing import PrintPreview
from flexeria_desktop.ui.views.frame_data import FrameData
from tests.ui.pages.conftest import Desk, User


@pytest.fixture
def searcher(user: User) -> Iterator[User]:
    FrameData(user.window)
    user.go("overview")
    yield user
    user.settle()


def ask(user: User, text: str) -> list[str]:
    """Press Ctrl+K, type, and wait for what the store adds."""
    user.bot.keyClick(user.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    user.bot.keyClicks(user.window.header.search.edit, text)
    user.wait(user.window.search.isVisible)
    user.settle()
    return shown(user)


def shown(user: User) -> list[str]:
    model: Any = user.window.search.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def enter(user: User) -> None:
    user.bot.keyClick(user.window.header.search.edit, Qt.Key.Key_Return)
    user.settle()


def test_a_lock_is_found_by_a_part_and_opened(searcher: User) -> None:
    assert ask(searcher, "hoofdingang b")[0] == "Hoofdingang B"
    enter(searcher)
    assert searcher.window.current_page == "locks"
    assert searcher.window.page("locks").detail.lock.name == "Hoofdingang B"


def test_a_tag_is_found_by_its_mask_and_by_its_whole_number(searcher: User, desk: Desk) -> None:
    key = next(row for row in desk.do(desk.actions.keys()) if row.media[0].kind.name == "TAG")
    tail = key.media[0].mask[-4:]
    for typed in (tail, f"04 A1 B2 C3 D4 {tail[:2]} {tail[2:]}"):
        assert key.media[0].mask in ask(searcher, typed)
        searcher.bot.keyClick(searcher.window.header.search.edit, Qt.Key.Key_Escape)


def test_a_place_is_found_and_shown_in_the_tree(searcher: User) -> None:
    assert ask(searcher, "begane grond")[0] == "Begane grond"
    enter(searcher)
    assert searcher.window.current_page == "buildings"
    tree = searcher.find("buildings.tree")
    assert tree.currentItem().text(0) == "Begane grond"


def test_a_command_with_a_name_does_it(searcher: User) -> None:
    assert ask(searcher, "program hoofdingang a")[0] == "Program Hoofdingang A"
    enter(searcher)
    assert searcher.window.current_page == "programming"


def test_issue_key_with_a_name_opens_the_sheet_for_that_person(searcher: User, desk: Desk) -> None:
    person = desk.do(desk.actions.people())[0]
    assert ask(searcher, f"issue key {person.name.casefold()}")[0] == f"Issue key {person.name}"
    enter(searcher)
    assert searcher.window.current_page == "keys"
    assert searcher.window.overlays.sheet_open


def test_report_lost_with_a_name_asks_which_medium(searcher: User, desk: Desk) -> None:
    person = desk.do(desk.actions.keys())[0]
    assert ask(searcher, f"report lost {person.person.casefold()}")[0] == f"Report lost {person.person}"
    enter(searcher)
    assert searcher.window.current_page == "people"
    assert searcher.window.overlays.sheet_open


def test_a_command_that_lacks_its_name_waits_for_it(searcher: User) -> None:
    assert ask(searcher, "print key")[0] == "Print key list …"
    enter(searcher)
    edit = searcher.window.header.search.edit
    assert edit.text() == "Print key list "
    searcher.bot.keyClicks(edit, "fiets")
    assert shown(searcher)[0] == "Print key list Fietsenkelder"
    enter(searcher)
    assert searcher.window.current_page == "reports"
    searcher.wait(lambda: bool(searcher.window.findChildren(PrintPreview)))
    (window,) = searcher.window.findChildren(PrintPreview)
    searcher.wait(lambda: window.canvas.ready)
    window.close()


def test_reports_and_settings_are_found(searcher: User) -> None:
    assert "Report: Service record" in ask(searcher, "service rec")
    searcher.bot.keyClick(searcher.window.header.search.edit, Qt.Key.Key_Escape)
    assert "Settings: language and look" in ask(searcher, "language")


def test_events_are_reached_with_what_was_typed(searcher: User) -> None:
    assert "Events with “arslan”" in ask(searcher, "arslan")
    row = shown(searcher).index("Events with “arslan”")
    for _step in range(row):
        searcher.bot.keyClick(searcher.window.header.search.edit, Qt.Key.Key_Down)
    enter(searcher)
    assert searcher.window.current_page == "events"
    page = searcher.window.page("events")
    assert page.filter.search.text == "arslan"
    searcher.window.navigate("overview")
    searcher.settle()
    assert ask(searcher, "show events arslan")[0] == "Show events N. Arslan"
    enter(searcher)
    assert len(page.filter.person_ids) == 1
    assert page.filter.search.text == ""
    searcher.wait(lambda: not any(timer.isActive() for timer in page.filter.findChildren(QTimer)))
    searcher.settle()


def test_what_was_found_last_stands_there_first_also_in_another_window(searcher: User) -> None:
    ask(searcher, "achterdeur")
    enter(searcher)
    FrameData(searcher.window)
    searcher.settle()
    searcher.bot.keyClick(searcher.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    searcher.wait(searcher.window.search.isVisible)
    assert shown(searcher)[0] == "Achterdeur"
    searcher.bot.keyClick(searcher.window.header.search.edit, Qt.Key.Key_Escape)
    assert not searcher.window.search.isVisible()


def test_a_new_name_is_found_at_once(searcher: User, desk: Desk) -> None:
    lock = desk.lock("Fietsenkelder")
    desk.do(desk.actions.rename_lock(lock.id, "Œuvrezaal", lock.building, lock.link))
    try:
        searcher.window.context.changed("locks")
        searcher.settle()
        assert ask(searcher, "oeuvre")[0] == "Œuvrezaal"
        enter(searcher)
    finally:
        desk.do(desk.actions.rename_lock(lock.id, lock.name, lock.building, lock.link))
