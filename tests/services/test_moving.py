"""Moving out and in as one step, and suspensions that end by themselves, over restarts and wrong clocks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.keys import KeyState, MediumKind
from flexeria_desktop.core.domain.refusals import ValidityReversed
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.people_groups import GiveLocks
from tests.services.test_breaks import tag
from tests.services.test_people_groups import House
from tests.services.test_people_groups_at_locks import keys, media, two_locks
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


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A small building with a group of people."""
    made = House(tmp_path / "profile")
    yield made
    made.plan.profile.close()


def moved_in_like_anna(house: House) -> tuple[PersonId, PersonId]:
    """Anna has the front door by her group and the back door by hand; Chris gets what she has."""
    anna, _bram, chris = house.people
    house.join(anna)
    house.give(house.front)
    house.do(house.actions.toggle_rights([(house.back, anna)], True, house.media(anna)))
    assert len(house.do(house.actions.move_in(chris, anna, house.media(chris)[chris]))) == 2
    return anna, chris


def test_who_moves_in_like_a_member_joins_the_group_and_gets_only_the_rest_by_hand(house: House) -> None:
    _anna, chris = moved_in_like_anna(house)
    assert {lock: key.group_id for lock, key in house.keys(chris).items()} == {house.front: house.group, house.back: ""}
    assert [one.name for one in house.do(house.actions.groups_of(chris))] == ["Cleaners"]
    house.do(house.actions.leave_group(house.group, [chris]))
    assert list(house.keys(chris)) == [house.back], "the group's key goes with the group"


def test_moving_in_like_a_member_is_one_step(desk: Workplace) -> None:
    front, back = two_locks(desk)
    anna, chris = desk.person("Anna"), desk.person("Chris")
    group = desk.do(desk.actions.make_people_group("Cleaners"))
    desk.do(desk.actions.give_group_locks(GiveLocks(group, (front,))))
    desk.do(desk.actions.join_group(group, [anna], media(anna, 1)))
    desk.issue(anna, back, OLD)
    desk.do(desk.actions.move_in(chris, anna, (MediumEntry(MediumKind.TAG, NEW),)))
    assert {lock: key.group_id for lock, key in keys(desk, chris).items()} == {front: group, back: ""}
    assert desk.do(desk.actions.undo()).left == ()
    assert (keys(desk, chris), list(desk.do(desk.actions.groups_of(chris)))) == ({}, [])


def test_who_moves_in_later_has_no_key_of_a_group_before_that_day(house: House) -> None:
    anna, _bram, chris = house.people
    house.join(anna)
    house.give(house.front)
    first = house.do(house.actions.today()) + timedelta(days=9)
    house.do(house.actions.move_in(chris, anna, house.media(chris)[chris], first))
    key = house.keys(chris)[house.front]
    assert (key.group_id, key.valid_from) == ("", first)


def test_what_a_group_does_not_give_the_one_it_does_not_give_the_other(house: House) -> None:
    anna, _bram, chris = house.people
    house.join(anna)
    house.give(house.front, house.back)
    house.do(house.actions.toggle_rights([(house.back, anna)], False))
    house.do(house.actions.move_in(chris, anna, house.media(chris)[chris]))
    assert list(house.keys(chris)) == [house.front]


def test_who_follows_somebody_whose_keys_were_taken_in_by_hand_has_them_by_the_group(house: House) -> None:
    anna, bram, _chris = house.people
    house.join(anna)
    house.give(house.front)
    house.do(house.actions.take_in([house.keys(anna)[house.front].id]))
    house.do(house.actions.move_in(bram, anna, house.media(bram)[bram]))
    assert house.keys(bram)[house.front].group_id == house.group
