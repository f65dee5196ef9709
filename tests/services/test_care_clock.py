"""The clock of a lock at each contact, through a real port: unset, off, 1970, 2106, daylight saving, a wrong desk."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.errors import ClockAhead, OwnClockWrong
from flexeria_desktop.core.services.rows import ClockRow, MatterKind
from tests.services.workplace import Workplace

DAY = 86_400


def _offset(place: Workplace) -> int | None:
    """How far the lock's own clock is ahead of the desk's, as the lock itself has it."""
    told = place.building.house.with_lock(place.building.locks[0].serial, lambda lock: lock.clock.read())
    return None if told is None else told - int(place.clock.now().timestamp())


def _shift(place: Workplace, seconds: int = 0, *, unset: bool = False) -> None:
    serial = place.building.locks[0].serial
    place.building.house.with_lock(serial, lambda lock: lock.set_clock(shift=seconds, unset=unset))


def _put(place: Workplace, moment: datetime) -> None:
    told = place.building.house.with_lock(place.building.locks[0].serial, lambda lock: lock.clock.read())
    assert told is not None
    _shift(place, int(moment.timestamp()) - told)


def _contact(place: Workplace, lock_id: LockId) -> None:
    (outcome,) = place.program(lock_id)
    if outcome.error is not None:
        raise outcome.error


def _clock(place: Workplace, lock_id: LockId) -> ClockRow:
    return place.do(place.actions.clock_of(lock_id))


def _matters(place: Workplace) -> set[MatterKind]:
    return {matter.kind for matter in place.do(place.actions.overview()).matters}


def _near(offset: int | None) -> bool:
    return offset is not None and abs(offset) <= 2


def test_a_clock_within_the_tolerance_is_measured_and_left(place: Workplace) -> None:
    lock_id = place.add_lock()
    _shift(place, 20)
    _contact(place, lock_id)
    clock = _clock(place, lock_id)
    assert clock.offset is not None
    assert 19 <= clock.offset <= 21
    assert not clock.readings[0].was_set
    assert _offset(place) in {19, 20, 21}


@pytest.mark.parametrize("off", [-7_200, 600 - DAY, 45, 290])
def test_a_clock_that_is_off_is_set(place: Workplace, off: int) -> None:
    lock_id = place.add_lock()
    _shift(place, off)
    _contact(place, lock_id)
    clock = _clock(place, lock_id)
    assert clock.readings[0].was_set
    assert clock.readings[0].seconds == pytest.approx(off, abs=2)
    assert clock.offset == 0
    assert _near(_offset(place))


def test_an_unset_clock_is_set_before_anything_else(place: Workplace) -> None:
    lock_id = place.add_lock()
    _shift(place, unset=True)
    _contact(place, lock_id)
    assert _near(_offset(place))
    reading = _clock(place, lock_id).readings[0]
    assert (reading.seconds, reading.was_set) == (None, True)


def test_a_lock_in_1970_refuses_every_dated_grant_and_is_set_all_the_same(place: Workplace) -> None:
    lock_id = place.add_lock()
    _put(place, datetime(1970, 1, 2, tzinfo=UTC))
    _contact(place, lock_id)
    assert _near(_offset(place))


def test_a_lock_in_2106_goes_back_only_with_the_owners_word(place: Workplace) -> None:
    lock_id = place.add_lock()
    _put(place, datetime(2106, 2, 7, 6, 28, 15, tzinfo=UTC))
    with pytest.raises(ClockAhead):
        _contact(place, lock_id)
    assert MatterKind.CLOCK_AHEAD in _matters(place)
    with pytest.raises(ClockAhead):
        place.do(place.actions.set_clock(lock_id))
    assert place.do(place.actions.devices())[0].grants == 2, "asking again adds no further right"
    ahead = _offset(place)
    assert ahead is not None
    assert ahead > 2_000_000_000
    assert place.do(place.actions.set_clock(lock_id, backwards=True)).offset == 0
    assert _near(_offset(place))
    assert MatterKind.CLOCK_AHEAD not in _matters(place)
    _contact(place, lock_id)


def test_a_clock_a_day_ahead_is_left_and_waits_for_a_decision(place: Workplace) -> None:
    lock_id = place.add_lock()
    _shift(place, DAY)
    _contact(place, lock_id)
    assert _offset(place) in {DAY - 1, DAY, DAY + 1}
    assert MatterKind.CLOCK_AHEAD in _matters(place)
    place.do(place.actions.set_clock(lock_id, backwards=True))
    assert _near(_offset(place))


@pytest.mark.parametrize("edge", [datetime(2027, 3, 28, 1, tzinfo=UTC), datetime(2027, 10, 31, 1, tzinfo=UTC)])
def test_daylight_saving_moves_no_clock(place: Workplace, edge: datetime) -> None:
    lock_id = place.add_lock()
    place.clock.shift = edge - timedelta(minutes=5) - datetime.now(UTC)
    place.do(place.actions.set_clock(lock_id))
    assert _clock(place, lock_id).readings[0].was_set
    place.clock.shift += timedelta(minutes=10)
    _shift(place, 600)
    clock = place.do(place.actions.set_clock(lock_id))
    assert not clock.readings[0].was_set
    assert _near(clock.offset)


def test_a_desk_whose_clock_is_behind_sets_no_lock(place: Workplace) -> None:
    lock_id = place.add_lock()
    _contact(place, lock_id)
    place.clock.shift = -timedelta(hours=3)
    with pytest.raises(OwnClockWrong):
        place.do(place.actions.set_clock(lock_id))
    place.clock.shift = -timedelta(hours=3)
    _contact(place, lock_id)
    assert MatterKind.OWN_CLOCK in _matters(place)
    told = place.building.house.with_lock(place.building.locks[0].serial, lambda lock: lock.clock.read())
    assert told is not None
    assert abs(told - datetime.now(UTC).timestamp()) <= 2
    place.clock.shift = timedelta()
    assert MatterKind.OWN_CLOCK not in _matters(place)


def test_a_wrong_desk_says_so_when_the_lock_has_no_time(place: Workplace) -> None:
    lock_id = place.add_lock()
    _contact(place, lock_id)
    _shift(place, unset=True)
    place.clock.shift = datetime(2023, 1, 1, tzinfo=UTC) - datetime.now(UTC)
    with pytest.raises(OwnClockWrong):
        _contact(place, lock_id)
    assert _offset(place) is None


def test_a_low_battery_is_told_after_the_contact(place: Workplace) -> None:
    lock_id = place.add_lock()
    _contact(place, lock_id)
    assert MatterKind.BATTERY_LOW not in _matters(place)
    place.building.house.with_lock(place.building.locks[0].serial, lambda lock: lock.set_battery_low())
    _contact(place, lock_id)
    assert MatterKind.BATTERY_LOW in _matters(place)
