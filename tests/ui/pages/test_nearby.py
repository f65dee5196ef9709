"""Finding the lock in front of a person: live rows from a real dongle, and what can be done from each."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.viewmodels.nearby import LEAD_DB, steady
from flexeria_desktop.ui.views.frame_data import FrameData
from flexeria_desktop.ui.views.nearby import NearbySheet
from flexeria_desktop.ui.views.pages.add_lock import AddLockSheet
from flexeria_desktop.ui.widgets import Chip
from tests.ui.pages.conftest import Desk, User
from tests.ui.pages.words import beyond

SIGNALS = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(-100, -30))


@pytest.fixture
def sheet(user: User, desk: Desk) -> Iterator[NearbySheet]:
    """The sheet over the Locks page, hearing every lock of the building; the first is the strongest."""
    for place, lock in enumerate(desk.building.locks):
        desk.building.house.fault(lock.serial, rssi=-45 - 4 * place)
    user.go("locks")
    user.click(user.find("locks.nearby"))
    opened: NearbySheet = next(one for one in user.window.findChildren(NearbySheet) if one.isVisible())
    user.wait(lambda: len(opened.rows.rows) == len(desk.building.locks))
    yield opened
    user.window.overlays.leave_sheet(lambda: None)
    user.settle()


def row_of(sheet: NearbySheet, serial: str) -> Any:
    return next(line for line in sheet.rows.rows if line.key == serial[-8:])


def test_every_lock_is_listed_strongest_first_with_the_names_of_ours(
    user: User, desk: Desk, sheet: NearbySheet
) -> None:
    locks = desk.building.locks
    assert [line.key for line in sheet.rows.rows] == [lock.serial[-8:] for lock in locks]
    ours = {lock.serial: lock for lock in desk.do(desk.actions.locks())}
    for lock in locks:
        line = row_of(sheet, lock.serial)
        known = ours.get(lock.serial)
        assert line.words.startswith(known.name if known else f"Lock …{lock.serial[-8:]}")
        if known is None:
            assert "Press its button to add it" in line.words
    first = sheet.rows.rows[0].words
    assert "Very near" in first
    assert "heard just now" in first
    assert "change" in first
    assert sheet.about.text() == f"Listening with Dongle on {desk.building.link.removeprefix('serial:')}"
    assert user.window.job_area.summary.text() == "No running jobs"


def test_a_narrow_sheet_cuts_no_chip(user: User, sheet: NearbySheet) -> None:
    user.window.resize(*metrics.HALF_DESIGN)
    chips = sheet.findChildren(Chip)
    assert len(chips) > 2
    user.wait(lambda: all(chip.isVisible() and chip.width() >= chip.sizeHint().width() for chip in chips))
    user.wait(lambda: beyond(sheet) == [])


def test_bars_battery_and_the_claim_window_follow_the_lock(user: User, desk: Desk, sheet: NearbySheet) -> None:
    own, *_ = [lock for lock in desk.building.locks if lock.serial in serials(desk)]
    free, *_ = [lock for lock in desk.building.locks if lock.serial not in serials(desk)]
    house = desk.building.house
    house.with_lock(own.serial, lambda lock: lock.set_battery_low(True))
    house.press_button(free.serial)
    house.fault(own.serial, rssi=-120)
    user.wait(lambda: "Battery low" in row_of(sheet, own.serial).words)
    user.wait(lambda: "Ready to be added" in row_of(sheet, free.serial).words)
    user.wait(lambda: "Hardly heard" in row_of(sheet, own.serial).words)
    user.wait(lambda: sheet.rows.rows[-1].key == own.serial[-8:])
    house.with_lock(own.serial, lambda lock: lock.set_battery_low(False))


def test_a_lock_that_goes_silent_ages(user: User, desk: Desk, sheet: NearbySheet) -> None:
    gone = desk.building.locks[-1]
    desk.building.house.fault(gone.serial, in_range=False)
    try:
        user.wait(lambda: " s ago" in row_of(sheet, gone.serial).words)
        assert "heard just now" in sheet.rows.rows[0].words
    finally:
        desk.building.house.fault(gone.serial, in_range=True)


def test_it_is_programmed_from_there(user: User, desk: Desk, sheet: NearbySheet) -> None:
    lock = desk.lock("Hoofdingang A")
    assert lock.pending
    user.click(user.find(f"nearby.program.{lock.serial[-8:]}"))
    user.wait(lambda: "Nothing to send" in row_of(sheet, lock.serial).words)
    assert not desk.lock("Hoofdingang A").pending
    button = user.find(f"nearby.program.{lock.serial[-8:]}")
    assert "Nothing waits for this lock" in button.toolTip()


def test_its_detail_is_opened_and_listening_ends(user: User, desk: Desk, sheet: NearbySheet) -> None:
    lock = desk.lock("Fietsenkelder")
    user.click(user.find(f"nearby.show.{lock.serial[-8:]}"))
    assert not user.window.overlays.sheet_open
    user.settle()
    page: Any = user.window.page("locks")
    user.wait(lambda: page.detail.head.name.full_text == "Fietsenkelder")


def test_a_lock_that_is_ready_is_added_from_there(user: User, desk: Desk, sheet: NearbySheet) -> None:
    free, other, *_ = [lock for lock in desk.building.locks if lock.serial not in serials(desk)]
    desk.building.house.press_button(free.serial)
    user.click(user.find(f"nearby.add.{free.serial[-8:]}"))
    adding: AddLockSheet = next(one for one in user.window.findChildren(AddLockSheet) if one.isVisible())
    user.settle()
    form = adding.form
    assert form.nearby.words == f"Chosen: the lock whose serial ends with {free.serial[-8:]}."
    assert form.link.link == desk.building.link
    form.use_label(other.label, "Containerruimte")
    assert form.label_step.state == "failed"
    assert f"This is the label of lock {other.serial}" in form.label.accessibleDescription()
    user.click(user.find("locks.add.go"))
    assert adding.claim.state == "waiting"
    form.use_label(free.label, "Containerruimte")
    assert form.label_step.state == "done"
    user.click(user.find("locks.add.go"))
    user.wait(adding.issue.isVisible)
    user.settle()
    assert desk.lock("Containerruimte").serial == free.serial
    user.press(Qt.Key.Key_Escape)


def test_closing_ends_the_scan_and_the_key_opens_it_again(user: User, sheet: NearbySheet) -> None:
    assert sheet.listener.running
    user.press(Qt.Key.Key_Escape)
    assert not user.window.overlays.sheet_open
    user.settle()
    assert user.desk.runner.running == []
    user.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert user.window.overlays.sheet_open


def test_it_is_a_command_of_the_search(user: User) -> None:
    frame = FrameData(user.window)
    user.go("overview")
    user.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    user.type("in front of me")
    user.bot.waitUntil(user.window.search.isVisible)
    user.settle()
    user.press(Qt.Key.Key_Return)
    assert user.find("locks.nearby.sheet").isVisible()
    assert user.window.current_page == "locks"
    user.press(Qt.Key.Key_Escape)
    user.settle()
    frame.deleteLater()


def test_a_dongle_that_is_gone_is_told_with_what_to_do_and_listening_goes_on_by_itself(user: User, desk: Desk) -> None:
    house = desk.building.house
    user.go("locks")
    house.plug(False)
    user.click(user.find("locks.nearby"))
    sheet: NearbySheet = next(one for one in user.window.findChildren(NearbySheet) if one.isVisible())
    user.wait(sheet.problem.isVisible)
    assert sheet.problem.accessibleName().startswith("There is no port")
    assert "Plug the dongle in" in sheet.problem.text
    assert sheet.empty.accessibleName().startswith("Nothing can be heard now")
    assert sheet.fix.text() == "Choose the port"
    house.plug(True)
    user.wait(lambda: bool(sheet.rows.rows))
    assert not sheet.problem.isVisible()
    user.press(Qt.Key.Key_Escape)
    user.settle()


@given(SIGNALS, SIGNALS)
@settings(max_examples=100)
def test_neighbours_change_places_only_for_a_clear_lead(first: dict[str, int], second: dict[str, int]) -> None:
    before = steady([], first)
    assert [first[key] for key in before] == sorted(first.values(), reverse=True)
    after = steady(before, second)
    assert sorted(after) == sorted(second)
    for above, below in pairwise(after):
        assert second[below] - second[above] < LEAD_DB


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, LEAD_DB - 1), min_size=1))
@settings(max_examples=50)
def test_two_doors_side_by_side_stand_still(wobble: dict[str, int]) -> None:
    before = sorted(wobble)
    assert steady(before, {key: -60 + value for key, value in wobble.items()}) == before


def serials(desk: Desk) -> set[str]:
    return {lock.serial for lock in desk.do(desk.actions.locks())}
