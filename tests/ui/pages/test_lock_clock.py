"""The clock of a lock in its detail: measured, set, and set back only on the owner's word."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from flexeria_desktop.core.domain.clocks import ClockReading
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.rows import ClockRow, MatterKind
from flexeria_desktop.ui.viewmodels import lock_clock
from flexeria_desktop.ui.views.job_list import JobList
from flexeria_desktop.ui.views.pages.lock_clock import LockClockTab
from flexeria_desktop.ui.widgets import ConfirmDialog, Label
from tests.ui.pages.conftest import Desk, User

NAME = "Lift machinekamer"


@pytest.fixture
def tab(user: User, desk: Desk) -> LockClockTab:
    """The clock of a lock, in front."""
    page = user.go("locks", lock=desk.lock(NAME).id, tab="clock")
    return page.detail.clock


def shift(desk: Desk, seconds: int) -> None:
    desk.building.house.with_lock(desk.lock(NAME).serial, lambda lock: lock.set_clock(shift=seconds))


def off(desk: Desk) -> int:
    """How far the simulated lock's own clock is ahead."""
    told = desk.building.house.with_lock(desk.lock(NAME).serial, lambda lock: lock.clock.read())
    return int(told - datetime.now(UTC).timestamp())


def facts(tab: LockClockTab) -> str:
    return " | ".join(label.text() for label in tab.facts.findChildren(Label))


def question(user: User) -> ConfirmDialog:
    user.wait(lambda: any(d.isVisible() for d in user.window.findChildren(ConfirmDialog)))
    return next(d for d in user.window.findChildren(ConfirmDialog) if d.isVisible())


def said(user: User, words: str) -> bool:
    return any(words in line for line in user.window.findChild(JobList).history)


def test_a_clock_that_is_behind_is_set(user: User, desk: Desk, tab: LockClockTab) -> None:
    before = len(tab.readings.rows)
    shift(desk, -90)
    user.click(user.find("locks.clock.set"))
    user.settle()
    assert abs(off(desk)) <= 2
    assert said(user, f"The clock of {NAME} was set; it was 1 min")
    assert len(tab.readings.rows) == before + 1
    assert tab.readings.rows[0].was_set
    assert "right to the second" in facts(tab)
    assert not tab.back.isVisible()
    assert not tab.advice.isVisible()


def test_a_clock_that_is_nearly_right_is_left(user: User, desk: Desk, tab: LockClockTab) -> None:
    shift(desk, 12)
    user.click(user.find("locks.clock.set"))
    user.settle()
    assert said(user, f"The clock of {NAME} was left as it is: 1")
    assert off(desk) >= 9, "set, it would be about 0"
    shift(desk, -12)


def test_a_clock_far_ahead_goes_back_only_after_a_question(user: User, desk: Desk, tab: LockClockTab) -> None:
    shift(desk, 7_200)
    user.click(user.find("locks.clock.set"))
    dialog = question(user)
    assert dialog.windowTitle() in {f"Set the clock of {NAME} back by {span}?" for span in ("2 h", "1 h 59 min")}
    sentences = " ".join(label.text() for label in dialog.findChildren(Label))
    assert "pass a second time" in sentences
    assert "opens again" in sentences
    assert "log is not rewritten" in sentences
    assert dialog.cancel_button.hasFocus(), "the careful answer is the one at hand"
    user.click(dialog.cancel_button)
    user.settle()
    assert off(desk) >= 7_190, "nothing was set"
    assert MatterKind.CLOCK_AHEAD in {matter.kind for matter in desk.do(desk.actions.overview()).matters}
    assert "unless the owner says so" in tab.advice.text
    user.click(user.find("locks.clock.back"))
    user.click(question(user).verb_button)
    user.settle()
    assert abs(off(desk)) <= 2
    assert tab.readings.rows[0].was_set
    assert not tab.back.isVisible()
    assert said(user, f"The clock of {NAME} was set")


def test_a_lock_out_of_reach_keeps_what_is_known(user: User, desk: Desk, tab: LockClockTab) -> None:
    known = len(tab.readings.rows)
    desk.building.house.plug(False)
    try:
        user.click(user.find("locks.clock.set"))
        user.settle()
    finally:
        desk.building.house.plug(True)
    dialog = user.window.findChild(ConfirmDialog)
    assert dialog is None or not dialog.isVisible()
    assert len(tab.readings.rows) == known


def test_drift_and_a_missing_time_are_told_in_words() -> None:
    now = datetime.now(UTC)
    row = ClockRow(LockId("x"), 7, -1.25, (ClockReading(now, 7, was_set=False),))
    assert dict(lock_clock.facts(row, now.date()))["Drift"] == "loses 1.3 s a day"
    unset = ClockRow(LockId("x"), None, None, (ClockReading(now - timedelta(days=1), None, was_set=False),))
    assert "no time" in dict(lock_clock.facts(unset, now.date()))["Offset"]
    assert "do not open without a time" in lock_clock.advice(unset)[0]
    slow = ClockRow(LockId("x"), -45, None, (ClockReading(now, -45, was_set=False),))
    assert "the next contact sets it" in lock_clock.advice(slow)[0]
    assert lock_clock.facts(ClockRow(LockId("x"), None, None, ()), now.date()) == [("Offset", "not measured yet")]
