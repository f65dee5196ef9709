"""Settings, schedules and holidays as a person at the door meets them; a desk, a dongle and a lock for real."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.refusals import OfficeHoursInvalid, Reduced, ScheduleInUse
from flexeria_desktop.core.domain.schedules import EVERY_DAY, HolidayRule
from flexeria_desktop.core.services.errors import ScheduleNameTaken, ScheduleUnknown
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.rows import HolidayRow, LockSettings, ScheduleRow, Stage
from tests.changing import change_key
from tests.services.workplace import OTHER_TAG, TAG, Workplace

ZONE = ZoneInfo("Europe/Amsterdam")
OPENED, UNKNOWN, BLOCKED, VALIDITY, SCHEDULE = 1, 2, 4, 5, 6
MONDAY = date(2027, 3, 1)
WORKDAYS = 0b001_1111
OFFICE = ((WORKDAYS, 8 * 60, 17 * 60),)


@pytest.fixture
def ready(desk: Workplace) -> tuple[Workplace, LockId, PersonId]:
    """A lock with keys in stock, and somebody to give them to."""
    lock_id, person_id = desk.add_lock(), desk.person()
    desk.buy_keys(lock_id)
    return desk, lock_id, person_id


def issue(desk: Workplace, lock_id: LockId, person_id: PersonId, tag: str = TAG, **rules: object) -> None:
    order = IssueKeys(person_id, (lock_id,), (MediumEntry(MediumKind.TAG, tag),), **rules)
    desk.do(desk.actions.issue_keys(order))


def at_door(desk: Workplace, when: datetime, tag: str = TAG) -> int | None:
    """Hold a tag to the lock when its clock shows a moment; the event it leads to."""
    house, serial = desk.building.house, desk.building.locks[0].serial
    shift = int(when.timestamp()) - house.holdings(serial)["clock"]
    house.with_lock(serial, lambda lock: lock.set_clock(shift=shift))
    return house.present(serial, MediumKind.TAG, tag).event


def program(desk: Workplace, lock_id: LockId) -> None:
    """Program the lock at today's date again; one far ahead is not put back without its owner's word."""
    at_door(desk, datetime.now(UTC))
    (outcome,) = desk.program(lock_id)
    assert outcome.error is None


def local(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE)


def test_a_key_bound_to_a_schedule_opens_inside_it_only(ready: tuple[Workplace, LockId, PersonId]) -> None:
    desk, lock_id, person_id = ready
    schedule = desk.do(desk.actions.save_schedule(ScheduleRow("", "Cleaning", OFFICE)))
    issue(desk, lock_id, person_id, schedule_id=schedule)
    program(desk, lock_id)
    (key,) = desk.do(desk.actions.keys())
    assert (key.stage, key.schedule) == (Stage.ON_LOCK, "Cleaning")
    assert at_door(desk, local(MONDAY, 7, 59)) == SCHEDULE
    assert at_door(desk, local(MONDAY, 8)) == OPENED
    assert at_door(desk, local(MONDAY, 16, 59)) == OPENED
    assert at_door(desk, local(MONDAY, 17)) == SCHEDULE
    assert at_door(desk, local(date(2027, 3, 6), 12)) == SCHEDULE, "a Saturday"
    assert at_door(desk, local(date(2027, 7, 5), 8)) == OPENED, "summer time is the lock's own"
    assert at_door(desk, local(date(2027, 7, 5), 7, 59)) == SCHEDULE


def test_hours_past_midnight_reach_into_the_next_day(ready: tuple[Workplace, LockId, PersonId]) -> None:
    desk, lock_id, person_id = ready
    night = ((0b100_0000, 22 * 60, 6 * 60),)
    schedule = desk.do(desk.actions.save_schedule(ScheduleRow("", "Night", night)))
    issue(desk, lock_id, person_id, schedule_id=schedule)
    program(desk, lock_id)
    sunday = date(2027, 2, 28)
    assert at_door(desk, local(sunday, 21, 59)) == SCHEDULE
    assert at_door(desk, local(sunday, 23, 59)) == OPENED
    assert at_door(desk, local(MONDAY, 5, 59)) == OPENED
    assert at_door(desk, local(MONDAY, 6)) == SCHEDULE
    (kept,) = desk.do(desk.actions.schedules())
    assert kept.intervals == night, "people see the row they made"


@pytest.mark.parametrize(
    ("rule", "inside", "outside"),
    [
        (HolidayRule.AS_USUAL, OPENED, SCHEDULE),
        (HolidayRule.NEVER, SCHEDULE, SCHEDULE),
        (HolidayRule.ALWAYS, OPENED, OPENED),
    ],
)
def test_a_holiday_does_what_the_schedule_says(
    ready: tuple[Workplace, LockId, PersonId], rule: HolidayRule, inside: int, outside: int
) -> None:
    desk, lock_id, person_id = ready
    desk.do(desk.actions.save_holiday(HolidayRow("", "Two days off", MONDAY, date(2027, 3, 2))))
    schedule = desk.do(desk.actions.save_schedule(ScheduleRow("", "Office", OFFICE, rule)))
    issue(desk, lock_id, person_id, schedule_id=schedule)
    program(desk, lock_id)
    for day in (MONDAY, date(2027, 3, 2)):
        assert at_door(desk, local(day, 12)) == inside
        assert at_door(desk, local(day, 20)) == outside
    assert at_door(desk, local(date(2027, 3, 3), 12)) == OPENED
    assert at_door(desk, local(date(2027, 3, 3), 20)) == SCHEDULE


def test_changed_hours_and_holidays_reach_the_lock_with_the_next_programming(
    ready: tuple[Workplace, LockId, PersonId],
) -> None:
    desk, lock_id, person_id = ready
    schedule = desk.do(desk.actions.save_schedule(ScheduleRow("", "Office", OFFICE, HolidayRule.NEVER)))
    issue(desk, lock_id, person_id, schedule_id=schedule)
    program(desk, lock_id)
    later = ((WORKDAYS, 9 * 60, 17 * 60),)
    desk.do(desk.actions.save_schedule(ScheduleRow(schedule, "Office", later, HolidayRule.NEVER)))
    holiday = desk.do(desk.actions.save_holiday(HolidayRow("", "Closed", MONDAY, MONDAY)))
    assert at_door(desk, local(MONDAY, 8)) == OPENED, "not before it is sent"
    (plan,) = desk.do(desk.actions.plan())
    assert plan.lock_id == lock_id
    program(desk, lock_id)
    assert at_door(desk, local(MONDAY, 12)) == SCHEDULE
    assert at_door(desk, local(date(2027, 3, 2), 8)) == SCHEDULE
    assert at_door(desk, local(date(2027, 3, 2), 9)) == OPENED
    desk.do(desk.actions.remove_holiday(holiday))
    program(desk, lock_id)
    assert at_door(desk, local(MONDAY, 12)) == OPENED
    assert desk.do(desk.actions.plan()) == ()


def test_rules_of_a_key_count_as_a_change_until_a_receipt(ready: tuple[Workplace, LockId, PersonId]) -> None:
    desk, lock_id, person_id = ready
    issue(desk, lock_id, person_id)
    program(desk, lock_id)
    (key,) = desk.do(desk.actions.keys())
    schedule = desk.do(desk.actions.save_schedule(ScheduleRow("", "Office", OFFICE)))
    desk.do(change_key(desk.actions, key.id, schedule_id=schedule, office=True, emergency=True))
    (key,) = desk.do(desk.actions.keys())
    assert (key.stage, key.office, key.emergency) == (Stage.CHANGED, True, True)
    program(desk, lock_id)
    (key,) = desk.do(desk.actions.keys())
    assert key.stage is Stage.ON_LOCK
    for schedule_id, office in ((None, True), (None, False)):
        desk.do(change_key(desk.actions, key.id, schedule_id=schedule_id, office=office, emergency=True))
        assert desk.do(desk.actions.keys())[0].stage is Stage.CHANGED
        program(desk, lock_id)
        assert desk.do(desk.actions.keys())[0].stage is Stage.ON_LOCK


def test_only_an_emergency_key_opens_a_blocked_lock(ready: tuple[Workplace, LockId, PersonId]) -> None:
    """R50: block active and an authorised key: refused; emergency and block: open."""
    desk, lock_id, person_id = ready
    issue(desk, lock_id, person_id)
    issue(desk, lock_id, person_id, OTHER_TAG, emergency=True)
    program(desk, lock_id)
    desk.do(desk.actions.actuate(lock_id, 5))
    now = datetime.now(UTC)
    assert at_door(desk, now) == BLOCKED
    assert at_door(desk, now, OTHER_TAG) == OPENED


def test_days_of_a_key_are_the_locks_own_at_both_changes_of_the_hour(
    ready: tuple[Workplace, LockId, PersonId],
) -> None:
    """2027-03-28 has 23 hours in Amsterdam, 2027-10-31 has 25."""
    desk, lock_id, person_id = ready
    spring, autumn = date(2027, 3, 28), date(2027, 10, 31)
    issue(desk, lock_id, person_id, valid_from=spring, valid_until=spring)
    issue(desk, lock_id, person_id, OTHER_TAG, valid_from=autumn, valid_until=autumn)
    program(desk, lock_id)
    edges = (
        (TAG, datetime(2027, 3, 27, 23, 0, tzinfo=UTC), datetime(2027, 3, 28, 21, 59, 59, tzinfo=UTC)),
        (OTHER_TAG, datetime(2027, 10, 30, 22, 0, tzinfo=UTC), datetime(2027, 10, 31, 22, 59, 59, tzinfo=UTC)),
    )
    for tag, first, last in edges:
        assert at_door(desk, datetime.fromtimestamp(first.timestamp() - 5, UTC), tag) == VALIDITY
        assert at_door(desk, first, tag) == OPENED
        assert at_door(desk, datetime.fromtimestamp(last.timestamp() - 5, UTC), tag) == OPENED
        assert at_door(desk, datetime.fromtimestamp(last.timestamp() + 1, UTC), tag) == VALIDITY


def test_a_schedule_in_the_hour_that_comes_twice_holds_both_times(ready: tuple[Workplace, LockId, PersonId]) -> None:
    desk, lock_id, person_id = ready
    schedule = desk.do(desk.actions.save_schedule(ScheduleRow("", "Early", ((EVERY_DAY, 150, 180),))))
    issue(desk, lock_id, person_id, schedule_id=schedule)
    program(desk, lock_id)
    for hour, minute, event in (
        (0, 29, SCHEDULE),
        (0, 30, OPENED),
        (0, 59, OPENED),
        (1, 29, SCHEDULE),
        (1, 30, OPENED),
    ):
        assert at_door(desk, datetime(2027, 10, 31, hour, minute, tzinfo=UTC)) == event
    assert at_door(desk, datetime(2027, 3, 28, 0, 59, 30, tzinfo=UTC)) == SCHEDULE
    assert at_door(desk, datetime(2027, 3, 28, 1, 0, tzinfo=UTC)) == SCHEDULE, "half past two does not come that day"


def test_settings_are_clamped_sent_and_proven(ready: tuple[Workplace, LockId, PersonId]) -> None:
    desk, lock_id, _person = ready
    before = desk.do(desk.actions.lock_settings(lock_id))
    assert (before.wanted, before.waits) == (LockSettings(), False)
    for seconds, kept in ((1, 2), (200, 180)):
        wanted = LockSettings(seconds, 0, 8 * 60, 17 * 60, beeper=False)
        saved = desk.do(desk.actions.change_lock_settings(lock_id, wanted))
        assert saved == replace(wanted, opening_seconds=kept, wrong_code_limit=1)
    row = desk.do(desk.actions.lock_settings(lock_id))
    assert (row.wanted, row.proven, row.waits) == (saved, LockSettings(), True)
    assert [plan.lock_id for plan in desk.do(desk.actions.plan())] == [lock_id]
    (outcome,) = desk.program(lock_id)
    assert outcome.error is None
    row = desk.do(desk.actions.lock_settings(lock_id))
    assert (row.proven, row.waits) == (saved, False)
    with pytest.raises(OfficeHoursInvalid):
        desk.do(desk.actions.change_lock_settings(lock_id, LockSettings(office_from=600)))


def test_the_wrong_code_limit_locks_the_keypad_out(ready: tuple[Workplace, LockId, PersonId]) -> None:
    desk, lock_id, person_id = ready
    pin = desk.do(desk.actions.suggest_pin([lock_id]))
    desk.do(desk.actions.issue_keys(IssueKeys(person_id, (lock_id,), (MediumEntry(MediumKind.CODE, pin),))))
    desk.do(desk.actions.change_lock_settings(lock_id, LockSettings(wrong_code_limit=2)))
    program(desk, lock_id)
    house, serial = desk.building.house, desk.building.locks[0].serial
    assert house.present(serial, MediumKind.CODE, "00000001").event == UNKNOWN
    assert house.present(serial, MediumKind.CODE, pin).opened, "one wrong code is forgiven"
    for _ in range(2):
        assert house.present(serial, MediumKind.CODE, "00000001").event == UNKNOWN
    assert house.present(serial, MediumKind.CODE, pin).event is None, "the keypad is deaf"


def test_a_schedule_in_use_stays_and_names_are_told_apart(ready: tuple[Workplace, LockId, PersonId]) -> None:
    desk, lock_id, person_id = ready
    schedule = desk.do(desk.actions.save_schedule(ScheduleRow("", "Office", OFFICE)))
    issue(desk, lock_id, person_id, schedule_id=schedule)
    (row,) = desk.do(desk.actions.schedules())
    assert (row.keys, row.locks) == (1, 1)
    with pytest.raises(ScheduleInUse) as refused:
        desk.do(desk.actions.remove_schedule(schedule))
    assert refused.value.data == {"name": "Office", "count": 1}
    with pytest.raises(ScheduleNameTaken):
        desk.do(desk.actions.save_schedule(ScheduleRow("", "office ", OFFICE)))
    (key,) = desk.do(desk.actions.keys())
    desk.do(desk.actions.take_in([key.id]))
    desk.do(desk.actions.remove_schedule(schedule))
    assert desk.do(desk.actions.schedules()) == ()
    with pytest.raises(ScheduleUnknown):
        issue(desk, lock_id, person_id, OTHER_TAG, schedule_id=schedule)


def test_the_reduced_level_changes_no_settings(ready: tuple[Workplace, LockId, PersonId]) -> None:
    desk, lock_id, _person = ready
    desk.clock.shift = timedelta(days=120)
    with pytest.raises(Reduced):
        desk.do(desk.actions.change_lock_settings(lock_id, LockSettings()))


def test_every_change_is_in_the_audit_record(ready: tuple[Workplace, LockId, PersonId]) -> None:
    desk, lock_id, _person = ready
    schedule = desk.do(desk.actions.save_schedule(ScheduleRow("", "Office", OFFICE)))
    desk.do(desk.actions.remove_schedule(schedule))
    holiday = desk.do(desk.actions.save_holiday(HolidayRow("", "Closed", MONDAY, MONDAY)))
    desk.do(desk.actions.remove_holiday(holiday))
    desk.do(desk.actions.change_lock_settings(lock_id, LockSettings(7)))
    query = "SELECT action FROM audit ORDER BY seq DESC LIMIT 5"
    found = desk.profile.store.run_read(lambda conn: conn.exec_driver_sql(query).scalars().all())
    expected = ["lock.settings_changed", "holiday.removed", "holiday.saved", "schedule.removed", "schedule.saved"]
    assert found == expected
    assert desk.profile.store.check().ok
