"""The time machine as pure rules: any past, any moment, in summer and winter, with a clock that jumps."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.calendar import day_end, day_start
from flexeria_desktop.core.domain.door_past import DoorPast, Gap, Holder, KeyPast, ProofMark, RowPast, Verdict
from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId
from flexeria_desktop.core.domain.keys import KeyState, MediumKind
from flexeria_desktop.core.domain.lock_list import ListCredential, ListUser, LockList, WeekSchedule
from flexeria_desktop.core.domain.past import Change, ClockSlip, row_at, slip_at, slips_of
from flexeria_desktop.core.domain.schedules import HolidayRule, split_at_midnight
from flexeria_desktop.core.domain.turns import Turn, turns_of
from flexeria_desktop.core.domain.who import by_hours, who_at

ZONE = "Europe/Amsterdam"
WHERE = ZoneInfo(ZONE)
START = datetime(2026, 3, 1, tzinfo=UTC)
REF = bytes(16)
MEDIUM = {"kind": 4, "ref": REF.hex(), "mask": "•• 19E0"}
TAG = ((1, 4, REF.hex(), "•• 19E0"),)
SOMEBODY = PersonId("p")
minutes = st.integers(0, 300_000)
"""Some seven months: both changes between summer and winter time lie in them."""


def moment(minute: int) -> datetime:
    """A moment of the story."""
    return START + timedelta(minutes=minute)


def key(states, changes=(), now=None, media=TAG) -> KeyPast:
    """A key of one person with one tag."""
    row = {"media": [MEDIUM]} | dict(now or {})
    return KeyPast(KeyId("k"), SOMEBODY, tuple(states), RowPast(tuple(changes), row), media)


def door(*keys: KeyPast, **more) -> DoorPast:
    """A door with these keys."""
    return DoorPast(LockId("l"), "Entrance A", ZONE, keys, people={SOMEBODY: Holder("T. Smits")}, **more)


def on_list(**more) -> LockList:
    """A list that holds the one tag."""
    return LockList((ListUser(1),), (ListCredential(1, 1, MediumKind.TAG, REF, **more),))


def only(past: DoorPast, held: LockList | None, at: datetime):
    """The one row of an answer."""
    (row,) = who_at(past, held, at).rows
    return row


@given(st.lists(st.tuples(minutes, st.sampled_from(KeyState)), min_size=1, max_size=8), minutes)
@settings(max_examples=150)
def test_the_last_step_written_until_then_decides_whatever_the_clock_said(steps, then) -> None:
    past = door(key([(moment(minute), state) for minute, state in steps]))
    told = [state for minute, state in steps if minute <= then]
    rows = who_at(past, None, moment(then)).rows
    if not told or told[-1] is KeyState.RETURNED:
        assert rows == ()
    else:
        words = {
            KeyState.ISSUED: Verdict.OPENS,
            KeyState.SUSPENDED: Verdict.SUSPENDED,
            KeyState.WITHDRAWN: Verdict.TAKEN_IN,
        }
        assert rows[0].plan.verdict is words[told[-1]]
        assert (rows[0].proof.verdict, rows[0].gap) == (Verdict.UNKNOWN, Gap.UNKNOWN)


def test_issued_and_withdrawn_in_the_same_minute() -> None:
    at = moment(5)
    past = door(key([(at, KeyState.ISSUED), (at, KeyState.RETURNED)]))
    assert who_at(past, None, at).rows == ()
    assert [row.kind for row in turns_of(past, at)] == [Turn.ISSUED, Turn.RETURNED]
    second = timedelta(seconds=20)
    past = door(key([(at, KeyState.ISSUED), (at + second, KeyState.WITHDRAWN)]))
    assert only(past, None, at + second / 2).plan.opens
    assert only(past, None, at + second).plan.verdict is Verdict.TAKEN_IN


@given(minutes, st.dates(date(2026, 3, 1), date(2026, 11, 30)), st.integers(0, 40))
@settings(max_examples=150)
def test_days_are_those_of_the_zone_and_both_sides_agree_when_the_lock_has_them(then, first, length) -> None:
    last = first + timedelta(days=length)
    past = door(
        key([(START, KeyState.ISSUED)], now={"valid_from": first.isoformat(), "valid_until": last.isoformat()}),
        proofs=(ProofMark(START, 1),),
    )
    held = on_list(valid_from=day_start(first, ZONE), valid_until=day_end(last, ZONE))
    row = only(past, held, moment(then))
    assert row.plan.opens == (first <= moment(then).astimezone(WHERE).date() <= last)
    assert row.plan.verdict is row.proof.verdict
    assert row.gap is Gap.NONE
    assert (row.proof.first, row.proof.last) == (first, last)


@given(
    minutes,
    st.lists(
        st.tuples(st.integers(1, 127), st.integers(0, 1439), st.integers(0, 1440)).filter(lambda one: one[1] != one[2]),
        min_size=1,
        max_size=4,
    ),
    st.sampled_from(HolidayRule),
)
@settings(max_examples=150)
def test_hours_by_the_wall_clock_are_the_same_in_plan_and_list(then, intervals, rule) -> None:
    """Also in the hour that comes twice and around the one that is skipped."""
    fields = {"name": "Week", "intervals": [list(one) for one in intervals], "holiday_rule": int(rule)}
    past = door(
        key([(START, KeyState.ISSUED)], now={"schedule_id": "s"}),
        schedules={"s": RowPast((), fields)},
        proofs=(ProofMark(START, 1),),
    )
    week = WeekSchedule(1, split_at_midnight(intervals), int(rule))
    held = LockList((ListUser(1),), (ListCredential(1, 1, MediumKind.TAG, REF, schedule=1),), (week,))
    row = only(past, held, moment(then))
    assert row.plan.verdict is row.proof.verdict
    assert row.gap is Gap.NONE
    local = moment(then).astimezone(WHERE)
    assert row.plan.opens == _covers(intervals, local)


def _covers(intervals, local: datetime) -> bool:
    """Whether an interval that began today or yesterday covers a wall clock time."""
    now = local.hour * 60 + local.minute
    for days, start, end in intervals:
        if end > start:
            if days >> local.weekday() & 1 and start <= now < end:
                return True
        elif (days >> local.weekday() & 1 and now >= start) or (days >> (local.weekday() - 1) % 7 & 1 and now < end):
            return True
    return False


def test_the_hour_that_comes_twice_is_the_same_hour_to_the_lock() -> None:
    half_past_two = ((0b111_1111, 150, 151),)
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    for at in (first, first + timedelta(hours=1)):
        assert by_hours(half_past_two, HolidayRule.AS_USUAL, at.astimezone(WHERE), ()) is Verdict.OPENS
    skipped = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert by_hours(half_past_two, HolidayRule.AS_USUAL, skipped.astimezone(WHERE), ()) is Verdict.OUT_OF_HOURS


def test_a_holiday_shuts_or_opens_as_the_schedule_says() -> None:
    local = datetime(2026, 4, 27, 12, tzinfo=WHERE)
    noon, night, off = ((127, 700, 800),), ((127, 0, 10),), [(local.date(), local.date())]
    assert by_hours(noon, HolidayRule.NEVER, local, off) is Verdict.HOLIDAY
    assert by_hours(noon, HolidayRule.AS_USUAL, local, off) is Verdict.OPENS
    assert by_hours(night, HolidayRule.ALWAYS, local, off) is Verdict.OPENS
    assert by_hours(night, HolidayRule.ALWAYS, local, ()) is Verdict.OUT_OF_HOURS


values = st.sampled_from(["2026-01-01", "2026-06-01", "2026-12-31", None])


@given(st.lists(st.tuples(st.integers(0, 1000), values), max_size=6), values, st.integers(0, 1000))
@settings(max_examples=200)
def test_a_row_is_what_its_changes_say_and_sure_while_they_fit(steps, first, then) -> None:
    ordered = sorted(steps, key=lambda one: one[0])
    changes, value = [], first
    for minute, after in ordered:
        changes.append(Change(moment(minute), {"valid_until": value}, {"valid_until": after}))
        value = after
    found = row_at(changes, {"valid_until": value}, moment(then))
    told = [after for minute, after in ordered if minute <= then]
    assert found.fields == {"valid_until": told[-1] if told else first}
    assert not found.unsure


def test_what_another_desk_changed_is_unsure_only_where_it_may_have() -> None:
    changes = [
        Change(moment(0), None, {"valid_until": "2026-05-01", "schedule_id": None}),
        Change(moment(100), {"valid_until": "2026-07-01"}, {"valid_until": "2026-08-01"}),
    ]
    now = {"valid_until": "2026-08-01", "schedule_id": None}
    between = row_at(changes, now, moment(50))
    assert (between.fields["valid_until"], between.unsure) == ("2026-05-01", {"valid_until"})
    assert row_at(changes, now, moment(100)).unsure == frozenset()
    assert row_at(changes, now | {"schedule_id": "s"}, moment(100)).unsure == {"schedule_id"}
    assert row_at(changes, now, moment(-1)).fields is None


def test_a_schedule_whose_past_is_not_kept_is_told() -> None:
    changed = Change(moment(100), {"intervals": [[127, 0, 720]]}, {"intervals": [[127, 720, 1440]]})
    now = {"name": "Week", "intervals": [[127, 0, 1440]], "holiday_rule": 0}
    past = door(key([(START, KeyState.ISSUED)], now={"schedule_id": "s"}), schedules={"s": RowPast((changed,), now)})
    row = only(past, None, moment(200))
    assert row.unsure == {"schedule"}
    assert not row.plan.hours.known
    row = only(past, None, moment(50))
    assert row.unsure == frozenset()
    assert row.plan.hours.intervals == ((127, 0, 720),)
    gone = door(key([(START, KeyState.ISSUED)], now={"schedule_id": "other"}))
    assert only(gone, None, moment(50)).unsure == {"schedule"}
    taken = door(key([(START, KeyState.ISSUED), (START, KeyState.WITHDRAWN)], now={"schedule_id": "other"}))
    assert only(taken, None, moment(50)).unsure == frozenset(), "its hours decide nothing any more"


@given(st.lists(st.integers(0, 50), max_size=12))
def test_every_moment_that_came_twice_lies_in_a_slip_and_no_other(stamps) -> None:
    slips = slips_of(moment(one) for one in stamps)
    for at in range(51):
        pairs = ((before, later) for place, later in enumerate(stamps) for before in stamps[:place])
        twice = any(later < before and later <= at <= before for before, later in pairs)
        assert (slip_at(slips, moment(at)) is not None) == twice
    assert slips_of([]) == ()
    assert slips_of([moment(5), moment(1), moment(6)]) == (ClockSlip(moment(1), moment(5)),)


def test_media_part_by_part_and_records_of_others() -> None:
    code = {"kind": 3, "ref": "11" * 16, "mask": "•••• 12"}
    media = ((1, 4, REF.hex(), "•• 19E0"), (2, 3, "11" * 16, "•••• 12"))
    past = door(
        key([(START, KeyState.ISSUED)], now={"media": [MEDIUM, code]}, media=media),
        proofs=(ProofMark(START, 1),),
        users={7: PersonId("other")},
    )
    row = only(past, on_list(), moment(1))
    assert (row.gap, row.wanted, row.held) == (Gap.PARTLY, 2, 1)
    strange = ListCredential(9, 7, MediumKind.TAG, b"\x22" * 16)
    answer = who_at(past, LockList((), (*on_list().credentials, strange)), moment(1))
    found = next(row for row in answer.rows if not row.key_id)
    assert (found.person_id, found.plan.verdict, found.gap) == ("other", Verdict.NO_KEY, Gap.STILL)
    assert (answer.by_plan, answer.by_proof, answer.gaps) == (1, 2, 2)


def test_a_tag_that_went_to_somebody_else_counts_for_the_one_the_lock_names() -> None:
    other = PersonId("q")
    first = key([(START, KeyState.ISSUED), (moment(10), KeyState.RETURNED)])
    second = KeyPast(
        KeyId("k2"), other, ((moment(20), KeyState.ISSUED),), RowPast((), {"media": [MEDIUM]}), ((2, 4, REF.hex(), ""),)
    )
    past = door(first, second, proofs=(ProofMark(START, 1),))
    held = LockList((), (ListCredential(2, 2, MediumKind.TAG, REF),))
    row = only(past, held, moment(30))
    assert (row.person_id, row.plan.opens, row.proof.opens) == (other, True, True)
    row = only(past, on_list(), moment(15))
    assert (row.person_id, row.plan.verdict, row.gap) == (SOMEBODY, Verdict.NO_KEY, Gap.STILL)


def test_a_disabled_user_or_a_suspended_record_opens_nothing() -> None:
    past = door(key([(START, KeyState.SUSPENDED)]), proofs=(ProofMark(START, 1),))
    assert only(past, on_list(suspended=True), moment(1)).gap is Gap.NONE
    assert only(past, on_list(), moment(1)).gap is Gap.STILL
    off = LockList((ListUser(1, disabled=True),), on_list().credentials)
    assert only(past, off, moment(1)).proof.verdict is Verdict.SUSPENDED


def test_days_that_begin_and_end_are_turns() -> None:
    past = door(
        key([(START, KeyState.ISSUED)], now={"valid_from": "2026-03-29", "valid_until": "2026-03-29"}),
        proofs=(ProofMark(moment(3), 1), ProofMark(moment(9), 2, erased=True)),
    )
    told = [(row.kind, row.at) for row in turns_of(past, moment(200_000))]
    assert told == [
        (Turn.ISSUED, START),
        (Turn.PROVEN, moment(3)),
        (Turn.ERASED, moment(9)),
        (Turn.BEGINS, datetime(2026, 3, 29, tzinfo=WHERE)),
        (Turn.ENDS, datetime(2026, 3, 30, tzinfo=WHERE)),
    ]
    assert told[4][1] - told[3][1] == timedelta(hours=23), "that day has 23 hours"
    assert len(turns_of(past, moment(5))) == 2
