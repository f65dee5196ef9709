"""Moving out and in as one step, and suspensions that end by themselves, over restarts and wrong clocks."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.keys import KeyState, MediumKind
from flexeria_desktop.core.domain.refusals import ValidityReversed
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people import PersonDetails
from tests.services.test_breaks import tag
from tests.services.test_people_groups import House
from tests.services.workplace import Workplace

OLD, NEW = tag(60), tag(61)


@pytest.fixture
def lock_id(desk: Workplace) -> LockId:
    """A lock with keys in stock."""
    found = desk.add_lock(0)
    desk.buy_keys(found)
    return found


def today(desk: Workplace) -> date:
    """The day that counts."""
    return desk.do(desk.actions.today())


def state(desk: Workplace, person: PersonId) -> KeyState:
    """State of a person's only key."""
    (key,) = desk.do(desk.actions.keys(person_id=person))
    return key.state


def programmed_key(desk: Workplace, lock_id: LockId, name: str = "Leaves") -> PersonId:
    """A person with a tag that opens."""
    person = desk.do(desk.actions.add_person(PersonDetails(name, unit="Lindenhof 4")))
    desk.issue(person, lock_id, OLD)
    desk.program(lock_id)
    assert desk.opens(OLD)
    return person


def test_a_suspension_returns_by_itself_after_a_restart_and_never_twice(desk: Workplace, lock_id: LockId) -> None:
    person = programmed_key(desk, lock_id)
    (key,) = desk.do(desk.actions.keys(person_id=person))
    first = today(desk)
    assert desk.do(desk.actions.suspend_between([key.id], first, first + timedelta(days=6))) == (lock_id,)
    desk.program(lock_id)
    assert not desk.opens(OLD)
    desk.clock.shift = timedelta(days=6)
    assert desk.do(desk.actions.new_day()).locks == ()
    assert state(desk, person) is KeyState.SUSPENDED
    desk.clock.shift = timedelta(days=7)
    desk.reopen()
    report = desk.do(desk.actions.new_day())
    assert (report.returned, report.locks) == (1, (lock_id,))
    assert state(desk, person) is KeyState.ISSUED
    assert desk.do(desk.actions.suspensions()) == ()
    desk.clock.shift = timedelta()
    assert desk.do(desk.actions.new_day()).returned == 0, "a clock that was put back suspends nothing again"
    assert state(desk, person) is KeyState.ISSUED
    desk.program(lock_id)
    assert desk.opens(OLD)


def test_a_suspension_of_later_waits_for_its_day(desk: Workplace, lock_id: LockId) -> None:
    person = programmed_key(desk, lock_id)
    (key,) = desk.do(desk.actions.keys(person_id=person))
    first = today(desk) + timedelta(days=3)
    with pytest.raises(ValidityReversed):
        desk.do(desk.actions.suspend_between([key.id], first, first - timedelta(days=1)))
    assert desk.do(desk.actions.suspend_between([key.id], first, first)) == ()
    assert state(desk, person) is KeyState.ISSUED
    desk.clock.shift = timedelta(days=3)
    assert desk.do(desk.actions.new_day()).suspended == 1
    assert state(desk, person) is KeyState.SUSPENDED


def test_what_is_said_of_a_key_by_hand_is_not_ended_by_days_of_before(tmp_path: Path) -> None:
    house = House(tmp_path / "profile")
    try:
        anna = house.people[0]
        house.do(house.actions.toggle_rights([(house.front, anna)], True, house.media(anna)))
        key, first = house.keys(anna)[house.front].id, house.do(house.actions.today())
        with pytest.raises(ValidityReversed):
            house.do(house.actions.suspend_between([key], first - timedelta(days=9), first - timedelta(days=2)))
        house.do(house.actions.suspend_between([key], first, first + timedelta(days=2)))
        house.do(house.actions.suspend_between([key], first, first + timedelta(days=6)))
        house.plan.clock.shift = timedelta(days=4)
        assert house.do(house.actions.new_day()).returned == 0, "its days were changed"
        house.do(house.actions.resume([key]))
        house.do(house.actions.suspend([key]))
        house.plan.clock.shift = timedelta(days=9)
        assert house.do(house.actions.new_day()).returned == 0
        house.do(house.actions.resume([key]))
        later = first + timedelta(days=12)
        house.do(house.actions.suspend_between([key], later, later))
        house.do(house.actions.suspend([key]))
        for days in (12, 13):
            house.plan.clock.shift = timedelta(days=days)
            house.do(house.actions.new_day())
        assert house.keys(anna)[house.front].state is KeyState.SUSPENDED
    finally:
        house.plan.profile.close()


def test_moving_out_ends_the_keys_on_the_lock_and_takes_them_in_on_the_day_after(
    desk: Workplace, lock_id: LockId
) -> None:
    person, day = programmed_key(desk, lock_id), today(desk) + timedelta(days=10)
    assert desk.do(desk.actions.move_out(person, day)) == (lock_id,)
    (key,) = desk.do(desk.actions.keys(person_id=person))
    (row,) = desk.do(desk.actions.people("Leaves"))
    assert (key.valid_until, row.until) == (day, day)
    assert desk.do(desk.actions.move_out(person, day)) == (), "twice is once"
    desk.program(lock_id)
    desk.clock.shift = timedelta(days=11)
    report = desk.do(desk.actions.new_day())
    assert (report.taken_in, report.locks) == (1, (lock_id,))
    assert state(desk, person) is KeyState.WITHDRAWN
    assert desk.do(desk.actions.new_day()).taken_in == 0


def test_the_next_tenant_gets_what_the_last_one_of_the_flat_had(desk: Workplace, lock_id: LockId) -> None:
    before = programmed_key(desk, lock_id)
    desk.do(desk.actions.move_out(before, today(desk) - timedelta(days=1)))
    desk.program(lock_id)
    assert not desk.opens(OLD)
    person = desk.do(desk.actions.add_person(PersonDetails("Comes", unit="lindenhof 4 ")))
    assert desk.do(desk.actions.previous_holder(person)) == before
    assert len(desk.do(desk.actions.move_in(person, before, (MediumEntry(MediumKind.TAG, NEW),)))) == 1
    desk.program(lock_id)
    assert desk.opens(NEW)
