"""What others wrote to a lock: seen, kept, decided by a person; a withdrawal wins in every order."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.refusals import StockEmpty
from flexeria_desktop.core.services.rows import (
    FADES_AFTER,
    ForeignRow,
    ForeignState,
    LockPlan,
    MatterKind,
    ProgramOutcome,
)
from tests.services.test_breaks import errors, lock_with_keys, serial, tag
from tests.services.workplace import Workplace


def plan(desk: Workplace, lock_id: LockId) -> LockPlan:
    """The plan of one lock."""
    (found,) = desk.do(desk.actions.plan([lock_id]))
    return found


def programmed(desk: Workplace, lock_id: LockId) -> ProgramOutcome:
    """The outcome of a job that must succeed."""
    (outcome,) = desk.program(lock_id)
    assert errors((outcome,)) == []
    return outcome


def read(desk: Workplace, lock_id: LockId) -> bool:
    """Read the lock; whether it holds what the receipt proves."""
    (outcome,) = desk.do(desk.actions.read_locks([lock_id], lambda _step: None))
    assert outcome.error is None
    return outcome.same_as_receipt


def another_desk_adds(desk: Workplace, lock_id: LockId, mark: int) -> None:
    """A second computer, a copy of this one, issues and programs a key that this one never hears of."""
    copy = desk.copy_store()
    desk.issue(desk.person("Of the other desk"), lock_id, tag(mark))
    programmed(desk, lock_id)
    desk.restore_store(copy)


def to_decide(desk: Workplace) -> tuple[int, tuple[LockId, ...]]:
    """How many keys the Overview asks a person to decide about, and at which locks."""
    matters = desk.do(desk.actions.overview()).matters
    found = next((matter for matter in matters if matter.kind is MatterKind.TO_DECIDE), None)
    return (found.count, found.lock_ids) if found else (0, ())


def unknown(desk: Workplace, lock_id: LockId) -> ForeignRow:
    """The one record that is not ours."""
    (row,) = plan(desk, lock_id).foreign
    assert row.state is ForeignState.UNKNOWN
    return row


def test_reading_shows_what_others_wrote_before_anything_is_sent(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 2)
    programmed(desk, lock_id)
    assert read(desk, lock_id)
    assert not plan(desk, lock_id).changed_elsewhere
    another_desk_adds(desk, lock_id, 9)
    assert not read(desk, lock_id)
    before = plan(desk, lock_id)
    assert before.changed_elsewhere
    assert (before.lines, before.send_bytes) == ((), 0)
    assert unknown(desk, lock_id).person == ""
    desk.issue(desk.person("Late"), lock_id, tag(10))
    assert (plan(desk, lock_id).additions, plan(desk, lock_id).removals) == (1, 0)


def test_two_desks_with_the_same_numbers_keep_each_others_keys(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 2)
    programmed(desk, lock_id)
    another_desk_adds(desk, lock_id, 9)
    desk.issue(desk.person("Here"), lock_id, tag(10))
    outcome = programmed(desk, lock_id)
    assert outcome.merged == 1
    assert all(desk.opens(tag(mark)) for mark in (0, 1, 9, 10))
    again = programmed(desk, lock_id)
    assert (again.version, again.additions, again.removals) == (outcome.version, 0, 0), "nothing is left to write"
    assert desk.opens(tag(9)), "what is unknown stays after the next job too"


def test_an_unknown_record_goes_only_when_a_person_says_so(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 1)
    programmed(desk, lock_id)
    another_desk_adds(desk, lock_id, 9)
    read(desk, lock_id)
    row = unknown(desk, lock_id)
    desk.do(desk.actions.decide(lock_id, row.number, "keep"))
    programmed(desk, lock_id)
    assert desk.opens(tag(9))
    desk.do(desk.actions.decide(lock_id, row.number, "remove"))
    assert plan(desk, lock_id).removals == 1
    assert programmed(desk, lock_id).revoked == 1
    assert not desk.opens(tag(9))
    assert plan(desk, lock_id).foreign == ()


def test_an_adopted_record_is_a_key_from_the_stock_and_goes_on_opening(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 1)
    programmed(desk, lock_id)
    another_desk_adds(desk, lock_id, 9)
    read(desk, lock_id)
    stock = desk.do(desk.actions.lock(lock_id)).in_stock
    person = desk.person("Adopter")
    key_id = desk.do(desk.actions.adopt(lock_id, unknown(desk, lock_id).number, person))
    assert desk.do(desk.actions.lock(lock_id)).in_stock == stock - 1
    assert plan(desk, lock_id).foreign == ()
    programmed(desk, lock_id)
    assert desk.opens(tag(9))
    (row,) = desk.do(desk.actions.keys(person_id=person))
    assert (row.id, row.stage.value, row.media[0].mask) == (key_id, "on_lock", "•• ?")
    desk.do(desk.actions.take_in([key_id]))
    assert programmed(desk, lock_id).returned == 1
    assert not desk.opens(tag(9))


def test_adopting_needs_stock(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 39)
    programmed(desk, lock_id)
    another_desk_adds(desk, lock_id, 99)
    desk.issue(desk.person("Last"), lock_id, tag(50))
    read(desk, lock_id)
    with pytest.raises(StockEmpty):
        desk.do(desk.actions.adopt(lock_id, unknown(desk, lock_id).number, desk.person("Too many")))


def test_what_others_took_off_comes_back_only_by_decision(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 2)
    programmed(desk, lock_id)
    copy = desk.copy_store()
    first = next(key for key in desk.do(desk.actions.keys()) if key.person == "Person 00")
    desk.do(desk.actions.take_in([first.id]))
    programmed(desk, lock_id)
    desk.restore_store(copy)
    assert programmed(desk, lock_id).removed_elsewhere == 1
    row = next(key for key in desk.do(desk.actions.keys()) if key.id == first.id)
    assert row.removed_elsewhere
    assert to_decide(desk) == (1, (lock_id,))
    assert desk.do(desk.actions.lock(lock_id)).pending == 0, "nothing is to be sent until a person decides"
    (foreign,) = plan(desk, lock_id).foreign
    assert (foreign.state, foreign.person) == (ForeignState.REMOVED, "Person 00")
    desk.do(desk.actions.decide(lock_id, foreign.number, "restore"))
    assert to_decide(desk) == (0, ())
    programmed(desk, lock_id)
    assert desk.opens(tag(0))
    assert plan(desk, lock_id).foreign == ()


def test_a_key_suspended_by_others_stays_so(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 2)
    programmed(desk, lock_id)
    copy = desk.copy_store()
    first = next(key for key in desk.do(desk.actions.keys()) if key.person == "Person 00")
    desk.do(desk.actions.suspend([first.id]))
    programmed(desk, lock_id)
    desk.restore_store(copy)
    for _ in range(2):
        programmed(desk, lock_id)
        assert not desk.opens(tag(0))
    (foreign,) = plan(desk, lock_id).foreign
    assert (foreign.state, foreign.suspended) == (ForeignState.CHANGED, True)


def test_a_proof_fades_until_the_lock_is_heard_again(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 1)
    programmed(desk, lock_id)
    (fresh,) = desk.do(desk.actions.keys())
    assert not fresh.faded
    # A lock that keeps its date: only this computer's last word of it grows old.
    desk.clock.shift = FADES_AFTER + timedelta(days=1)
    (old,) = desk.do(desk.actions.keys())
    assert old.faded
    assert desk.do(desk.actions.overview()).old_proof == 1
    assert serial(desk)
