"""What others wrote to a lock, at the desk: read, shown in the plan, decided by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.list_rows import ListEntry
from flexeria_desktop.core.services.rows import Sign
from flexeria_desktop.ui.viewmodels.programming_faces import face
from flexeria_desktop.ui.viewmodels.programming_foreign import ForeignLine
from flexeria_desktop.ui.views.job_list import JobList
from flexeria_desktop.ui.views.pages.programming import ProgrammingPage
from flexeria_desktop.ui.views.pages.programming_decide import AdoptDialog
from flexeria_desktop.ui.widgets import ErrorDialog, SectionRow
from tests.ui.pages.conftest import Desk, User
from tests.ui.pages.second_desk import others_write

BIG, SMALL, STORE = "Hoofdingang A", "Achterdeur", "Berging 1-12"
TAG = "04DD0000000001"


@pytest.fixture
def page(user: User) -> ProgrammingPage:
    found = user.go("programming")
    assert isinstance(found, ProgrammingPage)
    return found


def foreign(page: ProgrammingPage) -> list[tuple[str, str, str]]:
    """Who, lock and what stands decided of each line under "Written by others"."""
    lines = [row for row in page.plan.table.rows if isinstance(row, ForeignLine)]
    return [(face(line).who, line.lock, face(line).chip[0]) for line in lines]


def read(user: User, page: ProgrammingPage) -> None:
    """Press the banner's button and wait until the locks have told."""
    user.click(page.banner.button)
    user.wait(lambda: not page.reader.running)
    user.settle()


def choose(user: User, page: ProgrammingPage, who: str) -> None:
    """Go to a line of others by keyboard, and on to its answers."""
    page.plan.table.view.setFocus(Qt.FocusReason.TabFocusReason)
    user.press(Qt.Key.Key_Home)
    for _ in page.plan.table.rows:
        current = page.plan.table.current
        if isinstance(current, ForeignLine) and face(current).who == who:
            break
        user.press(Qt.Key.Key_Down)
    user.press(Qt.Key.Key_Return)


def opens(desk: Desk, lock: str, tag: str) -> bool:
    """Whether a tag opens a lock of the house right now."""
    return bool(desk.building.house.present(desk.lock(lock).serial, MediumKind.TAG, tag).opened)


def test_reading_tells_that_nobody_else_wrote(user: User, page: ProgrammingPage) -> None:
    read(user, page)
    assert "Nobody else changed" in page.banner.text
    assert page.banner.property("tone") == "positive"
    assert page.banner.when.text().startswith("read ")
    assert foreign(page) == []


def test_a_record_of_others_is_shown_decided_and_changed_again(
    user: User, page: ProgrammingPage, desk: Desk, tmp_path: Path
) -> None:
    others_write(desk, tmp_path, desk.lock(BIG).id, tag=TAG)
    read(user, page)
    assert page.banner.text.startswith(f"Somebody else wrote {BIG} since the last receipt.")
    assert page.banner.property("tone") == "caution"
    first = page.plan.table.rows[0]
    assert isinstance(first, SectionRow)
    assert first.text == "Written by others"
    assert foreign(page) == [("Unknown record", BIG, "decide: stays")]
    removals = page.plan.figures["removals"].text

    choose(user, page, "Unknown record")
    assert user.window.focusWidget().objectName() == "programming.others.keep"
    user.press(Qt.Key.Key_Tab)
    user.press(Qt.Key.Key_Space)
    user.settle()
    assert foreign(page) == [("Unknown record", BIG, "will be removed")]
    assert int(page.plan.figures["removals"].text) == int(removals) + 1, "the plan follows"
    assert page.plan.table.view.hasFocus(), "the line keeps the keyboard"

    user.click(user.find("programming.others.keep"))
    user.settle()
    assert foreign(page) == [("Unknown record", BIG, "kept")]
    assert page.plan.figures["removals"].text == removals
    assert not user.find("programming.others.keep").isEnabled(), "that stands already"
    assert opens(desk, BIG, TAG)


def test_the_whole_list_holds_every_record_in_order(user: User, page: ProgrammingPage, desk: Desk) -> None:
    page.plan.locks.table.select(lambda one: one.lock == BIG)
    user.click(page.plan.mode.button("whole"))
    user.settle()
    entries = [row for row in page.plan.table.rows if isinstance(row, ListEntry)]
    assert [entry.number for entry in entries] == sorted(entry.number for entry in entries)
    assert sum(entry.sign is Sign.ADD for entry in entries) == int(page.plan.locks.table.current.plan.additions)
    assert [face(entry).who for entry in entries].count("Unknown record") == 1
    head = page.plan.table.rows[0]
    assert isinstance(head, SectionRow)
    assert head.note.startswith("list ")
    texts = {face(row).who: face(row).words for row in page.plan.table.rows if not isinstance(row, SectionRow)}
    assert texts["Opening time"].endswith(" s")
    assert texts["Beeper"] == "on"
    page.plan.locks.table.view.setFocus(Qt.FocusReason.TabFocusReason)
    user.press(Qt.Key.Key_Home)
    user.settle()
    assert page.plan.table.rows[0].text == SMALL, "another lock, another list"
    user.click(page.plan.mode.button("changes"))
    assert page.plan.table.rows[0].text == "Written by others"


def test_an_unknown_record_is_adopted_to_a_person(user: User, page: ProgrammingPage, desk: Desk) -> None:
    person = desk.do(desk.actions.people())[7]
    choose(user, page, "Unknown record")
    user.click(user.find("programming.others.adopt"))
    dialog = user.window.findChild(AdoptDialog)
    user.wait(lambda: bool(dialog.person.popup().model().rowCount()))
    user.click(dialog.go)
    assert dialog.field.error == "Choose a person."
    dialog.person.edit.setFocus()
    user.type(person.name)
    user.wait(dialog.person.popup().isVisible)
    user.bot.keyClick(dialog.person.popup(), Qt.Key.Key_Down)
    user.bot.keyClick(dialog.person.popup(), Qt.Key.Key_Return)
    line = next(row for row in page.plan.table.rows if isinstance(row, ForeignLine))
    late = AdoptDialog(page.context, page, line)
    late.open()
    user.click(dialog.go)
    user.wait(lambda: foreign(page) == [])
    user.settle()
    late.person.set_current(person.id)
    late.go.click()
    late.reject()
    user.wait(lambda: user.window.findChild(ErrorDialog) is not None)
    user.settle()
    (told,) = user.window.findChildren(ErrorDialog)
    told.reject()
    assert (BIG, "•• ?") in [(key.lock, key.media[0].mask) for key in desk.do(desk.actions.keys(person_id=person.id))]


def test_what_others_took_off_and_narrowed_comes_back_by_decision(
    user: User, page: ProgrammingPage, desk: Desk, tmp_path: Path
) -> None:
    lock_id = desk.lock(STORE).id
    gone, narrowed = sorted({key.person for key in desk.do(desk.actions.keys(lock_id=lock_id))})[:2]
    others_write(desk, tmp_path, lock_id, take_in=gone, suspend=narrowed)
    assert STORE not in [one.lock for one in page.plan.locks.table.rows], "it waits for nothing of ours"
    desk.do(desk.actions.read_locks([lock_id], lambda _step: None))
    user.window.context.changed("programming")
    user.settle()
    assert set(foreign(page)) == {(gone, STORE, "decide: stays off"), (narrowed, STORE, "decide: stays so")}
    for who in (gone, narrowed):
        choose(user, page, who)
        user.click(user.find("programming.others.restore"))
        user.settle()
    assert {chip for _who, _lock, chip in foreign(page)} == {"will be put back"}
    choose(user, page, gone)
    user.click(user.find("programming.others.keep"))
    user.settle()
    assert (gone, STORE, "left off") in foreign(page)
    page.plan.locks.choose((lock_id,))
    user.click(page.plan.go)
    user.wait(lambda: bool(page.jobs.outcomes) and not page.jobs.running)
    user.settle()
    assert page.jobs.outcomes[lock_id].error is None
    user.click(user.find("programming.back"))
    assert foreign(page) == [(gone, STORE, "left off")], "one is done; the other can still be decided anew"


def test_a_page_without_work_offers_to_read_and_shows_what_that_finds(
    user: User, page: ProgrammingPage, desk: Desk, tmp_path: Path
) -> None:
    page.jobs.start([row.id for row in desk.do(desk.actions.locks()) if row.pending])
    user.wait(lambda: not page.jobs.running)
    user.settle()
    user.click(user.find("programming.back"))
    assert page.empty.isVisible()
    others_write(desk, tmp_path, desk.lock(SMALL).id, tag="04DD0000000002")
    read(user, page)
    assert [one.lock for one in page.plan.locks.table.rows] == [SMALL]
    assert foreign(page) == [("Unknown record", SMALL, "decide: stays")]
    user.click(page.plan.go)
    user.wait(lambda: bool(page.jobs.outcomes) and not page.jobs.running)
    user.settle()
    user.click(user.find("programming.back"))
    assert foreign(page) == [("Unknown record", SMALL, "decide: stays")], "programming does not decide"
    assert page.plan.locks.chosen == [], "and nothing is left to send"
    assert opens(desk, SMALL, "04DD0000000002")


def test_a_lock_out_of_reach_is_told_and_reading_can_be_cancelled(
    user: User, page: ProgrammingPage, desk: Desk, fast_again: None
) -> None:
    serial = desk.lock(SMALL).serial
    desk.building.house.fault(serial, in_range=False)
    try:
        read(user, page)
    finally:
        desk.building.house.fault(serial, in_range=True)
    dialog = user.window.findChild(ErrorDialog)
    assert dialog.windowTitle() == f"{SMALL} was not read"
    assert not any(line.endswith(": done") for line in user.window.findChild(JobList).history)
    dialog.reject()
    desk.building.house.fault(latency_ms=400)
    user.click(page.banner.button)
    user.wait(lambda: page.reader.running and page.banner.button.text() == "Cancel")
    assert page.plan.go.toolTip() == "The locks are being read.", "nothing is programmed meanwhile"
    user.click(page.banner.button)
    user.wait(lambda: not page.reader.running)
    user.settle()
    assert any("Reading was cancelled" in line for line in user.window.findChild(JobList).history)
    assert page.plan.go.toolTip() != "The locks are being read."


@pytest.fixture
def fast_again(desk: Desk) -> Iterator[None]:
    """The air as it was, whatever a test did to it."""
    yield
    desk.building.house.fault(latency_ms=0)
