"""Who could open a door then: a real lock behind the dongle, real receipts, a clock that a test moves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from flexeria_desktop.core.domain.door_past import Gap, Verdict
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.turns import Turn
from flexeria_desktop.core.services.errors import LockUnknown
from flexeria_desktop.core.services.keys import ChangeKey, IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.rule_rows import ScheduleRow
from flexeria_desktop.core.services.time_machine import MomentAhead
from tests.services.test_breaks import tag
from tests.services.test_truth import programmed
from tests.services.workplace import Workplace

ALWAYS = ((0b111_1111, 0, 1_440),)
MC = 3
"""A lock of the model of the first one."""
NEVER_NOW = ((0b111_1111, 0, 1),)


def issued(desk: Workplace, lock_id, name: str, mark: int, schedule: str | None = None):
    """A person with one key of the lock; returns both ids."""
    person = desk.do(desk.actions.add_person(PersonDetails(name)))
    media = (MediumEntry(MediumKind.TAG, tag(mark)),)
    return person, desk.do(desk.actions.issue_keys(IssueKeys(person, (lock_id,), media, schedule_id=schedule)))[0]


def now(desk: Workplace) -> datetime:
    """The moment by the desk's clock."""
    return desk.clock.now()


def later(desk: Workplace, **by: float) -> datetime:
    """Move the desk's clock and return the moment."""
    desk.clock.shift += timedelta(**by)
    return now(desk)


def who(desk: Workplace, lock_id, at: datetime):
    """The answer, and its rows as name -> (plan, proof, gap)."""
    answer = desk.do(desk.actions.who_could_open(lock_id, at))
    return answer, {row.holder.name: (row.plan.verdict, row.proof.verdict, row.gap) for row in answer.rows}


@pytest.fixture
def lock(desk: Workplace):
    """A lock with keys in stock."""
    lock_id = desk.add_lock(0)
    desk.buy_keys(lock_id, 0)
    return lock_id


def test_plan_and_proof_part_and_meet_again(desk: Workplace, lock) -> None:
    before = now(desk)
    _person, key = issued(desk, lock, "T. Smits", 50)
    planned = now(desk)
    programmed(desk, lock)
    proven = now(desk)
    desk.do(desk.actions.take_in([key]))
    taken = now(desk)
    programmed(desk, lock)
    confirmed = now(desk)

    assert who(desk, lock, before)[1] == {}
    assert who(desk, lock, planned)[1] == {"T. Smits": (Verdict.OPENS, Verdict.NOT_ON_LIST, Gap.NOT_YET)}
    answer, rows = who(desk, lock, proven)
    assert rows == {"T. Smits": (Verdict.OPENS, Verdict.OPENS, Gap.NONE)}
    assert (answer.by_plan, answer.by_proof, answer.gaps) == (1, 1, 0)
    assert planned < answer.proven_at < proven
    assert who(desk, lock, taken)[1] == {"T. Smits": (Verdict.TAKEN_IN, Verdict.OPENS, Gap.STILL)}
    assert who(desk, lock, confirmed)[1] == {}

    _past, turns = desk.do(desk.actions.door_past(lock))
    kinds = [turn.kind for turn in turns if turn.at > before]
    assert kinds[:3] == [Turn.ISSUED, Turn.PROVEN, Turn.WITHDRAWN]
    assert set(kinds[3:]) == {Turn.PROVEN, Turn.RETURNED}


def test_nothing_proven_yet_is_said_and_the_future_is_refused(desk: Workplace, lock) -> None:
    claimed = desk.do(desk.actions.door_past(lock))[0].proofs[0].at
    answer, _rows = who(desk, lock, claimed - timedelta(seconds=1))
    assert (answer.proven_at, answer.begins) == (None, claimed)
    with pytest.raises(MomentAhead):
        who(desk, lock, now(desk) + timedelta(minutes=1))
    with pytest.raises(LockUnknown):
        who(desk, "no lock", now(desk))


def test_days_suspension_and_hours_are_those_of_then(desk: Workplace, lock) -> None:
    hours = desk.do(desk.actions.save_schedule(ScheduleRow("", "Cleaning", ALWAYS)))
    _person, key = issued(desk, lock, "B. Cleaner", 51, hours)
    programmed(desk, lock)
    open_then = now(desk)
    desk.do(desk.actions.save_schedule(ScheduleRow(hours, "Cleaning", NEVER_NOW)))
    narrowed = later(desk, minutes=2)
    if narrowed.astimezone().hour == 0 and narrowed.minute < 5:
        narrowed = later(desk, minutes=10)
    assert who(desk, lock, open_then)[1]["B. Cleaner"][:2] == (Verdict.OPENS, Verdict.OPENS)
    assert who(desk, lock, narrowed)[1]["B. Cleaner"] == (Verdict.OUT_OF_HOURS, Verdict.OPENS, Gap.STILL)

    tomorrow = datetime.now(UTC).date() + timedelta(days=9)
    desk.do(desk.actions.change_keys([ChangeKey(key, tomorrow, None, None, False, False)]))
    ahead = now(desk)
    desk.do(desk.actions.suspend([key]))
    stopped = now(desk)
    desk.do(desk.actions.resume([key]))
    assert who(desk, lock, ahead)[1]["B. Cleaner"][0] is Verdict.TOO_EARLY
    assert who(desk, lock, stopped)[1]["B. Cleaner"][0] is Verdict.SUSPENDED
    assert who(desk, lock, open_then)[1]["B. Cleaner"][0] is Verdict.OPENS
    row = desk.do(desk.actions.who_could_open(lock, open_then)).rows[0]
    assert (row.plan.hours.name, row.plan.hours.known, row.unsure) == ("Cleaning", True, frozenset())


def test_a_removed_person_stays_in_the_past(desk: Workplace, lock) -> None:
    person, key = issued(desk, lock, "V. Vertrokken", 52)
    programmed(desk, lock)
    then = now(desk)
    desk.do(desk.actions.take_in([key]))
    programmed(desk, lock)
    desk.do(desk.actions.remove_person(person))
    (row,) = desk.do(desk.actions.who_could_open(lock, then)).rows
    assert (row.holder.name, row.holder.removed, row.plan.opens, row.proof.opens) == ("V. Vertrokken", True, True, True)


def test_new_hardware_starts_with_nothing_and_the_old_stays_known(desk: Workplace, lock) -> None:
    issued(desk, lock, "T. Smits", 53)
    programmed(desk, lock)
    then = now(desk)
    fresh = desk.building.locks[MC]
    desk.building.house.press_button(fresh.serial)
    desk.do(desk.actions.replace_lock(lock, fresh.label, lambda _step: None, desk.building.link))
    swapped = now(desk)
    programmed(desk, lock)
    answer, rows = who(desk, lock, then)
    assert (rows["T. Smits"], answer.former) == (
        (Verdict.OPENS, Verdict.OPENS, Gap.NONE),
        desk.building.locks[0].serial,
    )
    answer, rows = who(desk, lock, swapped)
    assert (rows["T. Smits"], answer.former) == ((Verdict.OPENS, Verdict.NOT_ON_LIST, Gap.NOT_YET), "")
    assert who(desk, lock, now(desk))[1]["T. Smits"] == (Verdict.OPENS, Verdict.OPENS, Gap.NONE)


def test_a_clock_set_back_keeps_the_order_and_is_told(desk: Workplace, lock) -> None:
    _person, key = issued(desk, lock, "T. Smits", 54)
    programmed(desk, lock)
    desk.do(desk.actions.take_in([key]))
    programmed(desk, lock)
    high = now(desk)
    later(desk, hours=-2)
    issued(desk, lock, "N. Nieuw", 55)
    programmed(desk, lock)
    set_back = now(desk)
    later(desk, hours=2, minutes=1)
    answer, rows = who(desk, lock, set_back)
    assert answer.slip is not None
    assert answer.slip.first <= set_back <= answer.slip.last <= high
    assert rows == {"N. Nieuw": (Verdict.OPENS, Verdict.OPENS, Gap.NONE)}
    answer, rows = who(desk, lock, now(desk))
    assert (answer.slip, rows) == (None, {"N. Nieuw": (Verdict.OPENS, Verdict.OPENS, Gap.NONE)})


def test_a_lock_given_up_has_proven_to_hold_nothing(desk: Workplace, lock) -> None:
    issued(desk, lock, "T. Smits", 56)
    programmed(desk, lock)
    then = now(desk)
    desk.do(desk.actions.release_lock(lock))
    past, turns = desk.do(desk.actions.door_past(lock))
    assert turns[-1].kind is Turn.ERASED
    assert past.proofs[-1].erased
    assert who(desk, lock, then)[1]["T. Smits"][1] is Verdict.OPENS
    assert who(desk, lock, now(desk))[1]["T. Smits"][1] is Verdict.NOT_ON_LIST


def test_former_proofs_go_after_their_days_but_the_one_in_force_stays(desk: Workplace, lock) -> None:
    for mark in (57, 58, 59):
        issued(desk, lock, f"Person {mark}", mark)
        programmed(desk, lock)
    kept = len(desk.do(desk.actions.door_past(lock))[0].proofs)
    assert kept >= 4
    middle = desk.do(desk.actions.door_past(lock))[0].proofs[-2]
    desk.do(desk.actions.keep_proofs(30))
    assert desk.do(desk.actions.event_policy()).proof_days == 30
    desk.do(desk.actions.expire_events())
    assert len(desk.do(desk.actions.door_past(lock))[0].proofs) == kept, "all of them are younger"

    later(desk, days=20)
    issued(desk, lock, "Later", 60)
    programmed(desk, lock)
    later(desk, days=11)
    desk.do(desk.actions.expire_events())
    past = desk.do(desk.actions.door_past(lock))[0]
    assert len(past.proofs) == 2, "the last one of before the bound, and the younger one"
    answer, rows = who(desk, lock, past.proofs[1].at - timedelta(days=2))
    assert {name for name, found in rows.items() if found[1] is Verdict.OPENS} == {f"Person {n}" for n in (57, 58, 59)}
    assert (answer.proven_at, answer.begins) == (past.proofs[0].at, past.proofs[0].at)
    assert who(desk, lock, middle.at)[0].proven_at is None
