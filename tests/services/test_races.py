"""Two desks at one lock at the same moment, damage on the way, and a lost computer shut out before all else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.lock_list import ListCredential, ListUser, LockList
from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.services.rows import ProgramOutcome, ProgramProgress, Stage
from flexeria_desktop.hardware.commands import Command
from flexeria_desktop.hardware.refusals import VersionConflict
from flexeria_desktop.wording.english import in_english
from tests.services.test_breaks import errors, lock_with_keys, serial, tag
from tests.services.test_devices import LAPTOP, _lend
from tests.services.workplace import Workplace

FOREIGN = 60_001
"""Numbers that this desk never gives."""


def with_one_more(held: LockList, number: int = FOREIGN) -> LockList:
    """What another desk makes of a list: one person and a tag of its own."""
    theirs = ListCredential(number, number, MediumKind.TAG, number.to_bytes(16))
    return replace(held, users=(*held.users, ListUser(number)), credentials=(*held.credentials, theirs))


def without_the_first(held: LockList) -> LockList:
    """Another desk withdraws somebody."""
    gone = held.users[0].number
    kept = tuple(one for one in held.credentials if one.user != gone)
    return replace(held, users=held.users[1:], credentials=kept)


def held(desk: Workplace) -> LockList:
    """What the lock really holds, as a rewrite that changes nothing of it sees it."""
    seen: list[LockList] = []

    def look(there: LockList) -> LockList:
        seen.append(there)
        return there

    desk.building.house.with_lock(serial(desk), lambda lock: lock.rewrite(look))
    return seen[0]


def raced(
    desk: Workplace, lock_id: LockId, change: Callable[[LockList], LockList], *, at: str = "time", times: int = 1
) -> tuple[ProgramOutcome, list[str]]:
    """Program a lock while another desk writes to it after we have looked and before we begin.

    The clock of the lock is off, so that a step is told in between; at "read" the other one writes again while we
    read what it wrote.
    """
    steps: list[str] = []
    left = [times]

    def write_too(step: ProgramProgress) -> None:
        steps.append(step.step)
        if step.step in {at, "time"} and left[0]:
            left[0] -= 1
            desk.building.house.with_lock(serial(desk), lambda lock: lock.rewrite(change))

    desk.building.house.with_lock(serial(desk), lambda lock: lock.set_clock(shift=-600))
    (outcome,) = desk.program(lock_id, report=write_too)
    return outcome, steps


def test_the_second_desk_gets_the_conflict_reads_again_merges_and_goes_on(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 3)
    assert errors(desk.program(lock_id)) == []
    desk.issue(desk.person("Here"), lock_id, tag(10))
    outcome, steps = raced(desk, lock_id, with_one_more)
    assert errors((outcome,)) == []
    assert (outcome.version, outcome.merged) == (3, 1), "theirs is version 2, ours with theirs in it version 3"
    assert steps.index("read") < steps.index("send")
    assert all(desk.opens(tag(mark)) for mark in (0, 1, 2, 10))
    assert FOREIGN in {user.number for user in held(desk).users}


def test_what_the_other_desk_withdrew_meanwhile_does_not_come_back(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 3)
    assert errors(desk.program(lock_id)) == []
    desk.issue(desk.person("Here"), lock_id, tag(10))
    outcome, _ = raced(desk, lock_id, without_the_first)
    assert errors((outcome,)) == []
    assert outcome.removed_elsewhere == 1
    assert [desk.opens(tag(mark)) for mark in (0, 1, 2, 10)] == [False, True, True, True]


def test_a_desk_that_never_comes_to_rest_is_named_and_nothing_of_ours_is_changed(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 1)
    assert errors(desk.program(lock_id)) == []
    desk.issue(desk.person("Here"), lock_id, tag(10))
    fresh = iter(range(FOREIGN, FOREIGN + 100))
    outcome, _ = raced(desk, lock_id, lambda there: with_one_more(there, next(fresh)), at="read", times=100)
    assert isinstance(outcome.error, VersionConflict)
    assert outcome.error.changed is Changed.NO
    sentence = in_english(outcome.error)
    assert "Somebody else wrote a list to the lock" in sentence
    assert "Nothing was changed." in sentence
    assert not desk.opens(tag(10))
    stages = {key.stage for key in desk.do(desk.actions.keys()) if key.person == "Here"}
    assert stages == {Stage.QUEUED}
    assert errors(desk.program(lock_id)) == [], "once the other one rests, ours goes through"
    assert desk.opens(tag(10))


def test_a_list_that_arrived_damaged_is_refused_whole_and_sent_anew_the_next_time(desk: Workplace) -> None:
    """What the lock holds of a damaged upload must not be gone on with for ever."""
    lock_id = lock_with_keys(desk, 3)
    desk.building.house.fault(serial(desk), spoil_chunk=1)
    (refused,) = desk.program(lock_id)
    assert errors((refused,)) == ["lock.digest_mismatch"]
    assert refused.error is not None
    assert "Nothing was changed. Program the lock again." in in_english(refused.error)
    assert not desk.opens(tag(0)), "the old list stays in force"
    assert {key.stage for key in desk.do(desk.actions.keys())} == {Stage.QUEUED}
    (sent,) = desk.program(lock_id)
    assert (errors((sent,)), sent.version, sent.resumed_at) == ([], 1, 0)
    assert desk.opens(tag(0))


@pytest.mark.parametrize("lost", [Command.REVOKE_NOW, Command.TXN_BEGIN])
def test_the_epoch_is_at_the_lock_before_revocations_and_before_the_upload(desk: Workplace, lost: Command) -> None:
    """The link breaks at the first command that may rely on it: by then the lock must know the epoch."""
    lock_id = lock_with_keys(desk, 2)
    assert errors(desk.program(lock_id)) == []
    _lend(desk)
    desk.do(desk.actions.lost_device(LAPTOP))
    desk.do(desk.actions.take_in([desk.do(desk.actions.keys())[0].id]))
    desk.building.house.fault(serial(desk), swallow=int(lost))
    seen: list[tuple[int, int, str | None]] = []

    def look(step: ProgramProgress) -> None:
        if step.tries == 2 and not seen:
            there = desk.building.house.holdings(serial(desk))
            seen.append((there["min_epoch"], there["version"], there["upload"]))
            assert bool(there["journal"]) is True, "and the revocation reached it before the upload"

    (outcome,) = desk.program(lock_id, report=look)
    assert errors((outcome,)) == []
    assert seen[0][:2] == (1, 1), "the epoch is new and the list is the old one"
    assert desk.building.house.holdings(serial(desk))["version"] == 2
