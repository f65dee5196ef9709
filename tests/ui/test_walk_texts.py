"""What walk mode says of states that need weeks, or two desks, to come about."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.rows import ProgramOutcome, ProgramProgress, WalkDone, WalkLock, WalkState
from flexeria_desktop.ui.viewmodels import walk_texts
from flexeria_desktop.ui.viewmodels.walk_now import now
from flexeria_desktop.ui.viewmodels.walk_run import summary

GARDEN = WalkLock(LockId("1"), "Tuinpoort", "Lindenhof", "0", 0, rssi=-55, log_days=34)
SOUTH = WalkLock(
    LockId("2"), "Entree Zuid", "Molenwerf", "ground floor", 8, -50, serial="20452-207", additions=8, list_version=64
)


def step(name: str, **facts: object) -> ProgramProgress:
    """A step at Entree Zuid."""
    return ProgramProgress(SOUTH.lock_id, SOUTH.lock, name, 302, 472, 0, 1, **facts)  # type: ignore[arg-type]


def outcome(row: WalkLock, *, version: int | None, events: int) -> ProgramOutcome:
    """An end without an error."""
    facts = (row.lock_id, row.lock, version, None, 0, 0, 0, 0, 0, 0, 1.0)
    return ProgramOutcome(*facts, returned=0, events=events)


def test_a_log_alone_has_two_steps_and_tells_how_many_events_came() -> None:
    assert "34" in walk_texts.work(GARDEN)
    at_work = now(WalkState("programming", replace(GARDEN, progress=step("events"))), frozenset({"events"}))
    assert [line.state for line in at_work.steps] == ["running", "wait"]
    done = WalkDone(GARDEN.lock_id, GARDEN.lock, datetime.now(UTC), outcome(GARDEN, version=None, events=12))
    ended = now(WalkState("done_one", GARDEN, done=(done,)), frozenset())
    assert "12" in ended.doing
    assert "list" not in walk_texts.ended(done)
    assert summary(WalkState(done=(done,))).locks[0].lock == "Tuinpoort"


@pytest.mark.parametrize(
    ("name", "states"),
    [
        ("connect", ["running", "wait", "wait"]),
        ("revoke", ["running", "wait", "wait"]),
        ("send", ["done", "running", "wait"]),
        ("confirm", ["done", "done", "running"]),
        ("events", ["done", "done", "done"]),
    ],
)
def test_the_three_steps_follow_the_job(name: str, states: list[str]) -> None:
    shown = walk_texts.steps(replace(SOUTH, progress=step(name)), frozenset({"connect", name}))
    assert [line.state for line in shown] == states


def test_the_picture_in_words() -> None:
    row = replace(SOUTH, progress=step("send", seconds_left=2.0))
    shown = now(WalkState("programming", row), frozenset({"connect", "send"}))
    assert (shown.lead, shown.title) == ("Strong signal, you stand at this door", "Entree Zuid")
    assert shown.sub == "Molenwerf · ground floor · 20452-207"
    assert shown.far == "302 of 472 bytes, 2 s left"
    assert [line.text for line in shown.steps] == [
        "Connected and read: as the last receipt",
        "Sending list 64",
        "Confirm by read-back, then go to the next door",
    ]


def test_who_wrote_in_between_is_told_and_no_number_is_guessed() -> None:
    shown = walk_texts.steps(replace(SOUTH, progress=step("send")), frozenset({"read", "send"}))
    assert "others wrote it" in shown[0].text
    assert "64" not in shown[1].text


def test_low_batteries_in_one_sentence() -> None:
    assert walk_texts.battery(()) == ""
    assert walk_texts.battery(("Daktoegang",)) == "Daktoegang reports a low battery. Take a set of batteries along."
    assert walk_texts.battery(("A", "B", "C")).startswith("A, B and C report")
