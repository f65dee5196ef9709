"""What holds for any ops of three desks in any order (FSP/1 section 5)."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_desktop.core.domain.syncing import hours
from flexeria_desktop.core.domain.syncing.digest import canonical, digest_of, raw_line, row_line
from flexeria_desktop.core.domain.syncing.entities import ENTITIES, RANK, WITHDRAWN
from flexeria_desktop.core.domain.syncing.narrowing import NARROW, same
from flexeria_desktop.core.domain.syncing.ops import MergeFacts, Outcome, SyncOp
from tests.domain.sync_story import ANN, LONG_WEEK, SHORT_WEEK, House, key_house, op, tag

KEY = new_uuid7()
DAYS = st.sampled_from([None, "2026-01-31", "2026-06-30", "2026-12-31"])
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "state": st.sampled_from(["issued", "suspended", "withdrawn", "returned"]),
    "valid_from": DAYS,
    "valid_until": DAYS,
    "schedule_id": st.sampled_from([None, SHORT_WEEK, LONG_WEEK]),
    "office": st.booleans(),
    "media": st.lists(st.sampled_from([1, 2, 3]), unique=True).map(lambda marks: [tag(mark) for mark in marks]),
}
WISHES = st.dictionaries(st.sampled_from(sorted(VALUES)), st.none(), min_size=1, max_size=3).flatmap(
    lambda chosen: st.fixed_dictionaries({name: VALUES[name] for name in chosen})
)
DESKS = ("desk1", "desk2", "desk3")
FACTS = MergeFacts(weekly_minutes={SHORT_WEEK: 600, LONG_WEEK: 2_600}.get)


def wider(name: str, value: Any, than: Any) -> bool:
    """Whether ``value`` permits what ``than`` does not."""
    policy = ENTITIES["key"].fields[name].policy
    return not same(policy, NARROW[policy](value, than, FACTS), value)


@given(st.permutations(DESKS), st.fixed_dictionaries(dict.fromkeys(DESKS, WISHES)))
@settings(max_examples=150, deadline=None)
def test_no_order_opens_more_than_any_desk_wanted(order: list[str], said: dict[str, dict[str, Any]]) -> None:
    """One op of each desk at the same rev: the result is the same in all orders and within every wish."""
    found = []
    for arrival in (DESKS, order):
        new = key_house(KEY)
        base = new.seq
        for desk in arrival:
            new.say(desk, op("key", KEY, base, **said[desk]))
        found.append(new.row("key", KEY).fields)
    for name in VALUES:
        assert same(ENTITIES["key"].fields[name].policy, found[0].get(name), found[1].get(name))
        wanted = [wishes[name] for wishes in said.values() if name in wishes]
        assert not any(wider(name, found[0].get(name), one) for one in wanted)


STEPS = st.lists(st.tuples(st.sampled_from(DESKS), st.sampled_from(["pull", "say"]), WISHES), min_size=1, max_size=12)


@given(STEPS)
@settings(max_examples=150, deadline=None)
def test_a_withdrawn_key_opens_only_by_who_knew(steps: list[tuple[str, str, dict[str, Any]]]) -> None:
    """Whatever desks do and however old their copies are; each repeated op changes nothing more."""
    new = key_house(KEY)
    bases = dict.fromkeys(DESKS, new.seq)
    withdrawn_at: dict[str, int] = {}
    for desk, step, wishes in steps:
        if step == "pull":
            bases[desk] = new.seq
            continue
        before = new.row("key", KEY).fields["state"]
        new.say(desk, op("key", KEY, bases[desk], **wishes))
        after = new.row("key", KEY).fields["state"]
        if RANK[before] >= WITHDRAWN > RANK[after]:
            others = [rev for who, rev in withdrawn_at.items() if who != desk]
            assert all(rev <= bases[desk] for rev in others)
        if RANK.get(wishes.get("state", "issued"), 0) >= WITHDRAWN:
            withdrawn_at[desk] = new.seq


@given(STEPS)
@settings(max_examples=60, deadline=None)
def test_an_op_that_is_said_twice_says_nothing_new(steps: list[tuple[str, str, dict[str, Any]]]) -> None:
    """The fields are those after the first time."""
    new = key_house(KEY)
    for desk, _, wishes in steps:
        said = op("key", KEY, new.seq, **wishes)
        new.say(desk, said)
        first = dict(new.row("key", KEY).fields)
        assert new.say(desk, said).outcome is Outcome.APPLIED
        assert new.row("key", KEY).fields == first


@given(DAYS, DAYS)
@settings(max_examples=30, deadline=None)
def test_equal_values_are_no_conflict(day: str | None, unit: str | None) -> None:
    new = House()
    new.say("desk1", op("person", ANN, 0, "create", name="Ann"))
    base = new.seq
    for desk in DESKS:
        merged = new.say(desk, op("person", ANN, base, until=day, unit=unit))
        assert (merged.outcome, merged.conflicts) == (Outcome.APPLIED, ())


INTERVALS = st.lists(
    st.tuples(st.integers(1, 127), st.integers(0, 1_439), st.integers(0, 1_440))
    .filter(lambda one: one[1] != one[2])
    .map(list),
    max_size=6,
)


@given(INTERVALS, INTERVALS)
@settings(max_examples=100, deadline=None)
def test_shared_hours_are_within_both(one: list[list[int]], other: list[list[int]]) -> None:
    """Never more than 16 pieces of their own making; both ways round the same minutes."""
    both = hours.minutes_of(hours.shared_hours(one, other))
    exact = hours.minutes_of(one) & hours.minutes_of(other)
    assert both & ~exact == 0
    assert hours.minutes_of(hours.shared_hours(other, one)) == both
    pieces = hours.intervals_of(exact)
    assert len(pieces) <= hours.MOST_PIECES
    assert both == exact or len(pieces) == hours.MOST_PIECES
    assert hours.weekly_minutes(one) == sum(1 for minute in range(hours.WEEK_MINUTES) if open_at(one, minute))


def open_at(intervals: list[list[int]], minute: int) -> bool:
    """Whether a minute of the week lies in any interval, told without bits."""
    for days, start, end in intervals:
        length = (end - start) % hours.DAY_MINUTES or hours.DAY_MINUTES
        if any(days >> day & 1 and (minute - day * 1_440 - start) % 10_080 < length for day in range(7)):
            return True
    return False


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(
    st.lists(
        st.tuples(st.integers(1, 99), st.dictionaries(st.text(max_size=6), JSON, max_size=4) | st.none()), max_size=6
    )
)
@settings(max_examples=60, deadline=None)
def test_the_digest_knows_no_order_and_every_value(rows: list[tuple[int, dict[str, Any] | None]]) -> None:
    """Lines from text and from values are the same; any other rev is another digest."""
    told = [("key", f"{number:03}", rev, fields) for number, (rev, fields) in enumerate(rows)]
    assert digest_of(told) == digest_of(reversed(told))
    for entity, row_id, rev, fields in told:
        text = None if fields is None else canonical(fields)
        assert raw_line(entity, row_id, rev, text) == row_line(entity, row_id, rev, fields)
    if told:
        entity, row_id, rev, fields = told[0]
        assert digest_of(told) != digest_of([(entity, row_id, rev + 100, fields), *told[1:]])


def test_ops_and_rows_show_no_values() -> None:
    """They may hold keys of locks."""
    said = SyncOp(new_uuid7(), "lock", KEY, 0, {"credential_key": "c0ffee"})
    assert "c0ffee" not in repr(said)
