"""Two computers, one lock: what is unknown stays, what was withdrawn never opens again by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.lock_list import Holiday, ListCredential, ListUser, LockConfig, LockList, WeekSchedule
from flexeria_desktop.core.domain.merging import Decision, Known, Merged, merge, must_stop
from flexeria_desktop.core.domain.refusals import MediaLimit, UserLimit
from flexeria_desktop.hardware import records


def ref(mark: int) -> bytes:
    """A medium of its own."""
    return mark.to_bytes(16)


def entry(number: int, mark: int, user: int = 1, **rights: object) -> ListCredential:
    """A record of a tag."""
    return ListCredential(number, user, MediumKind.TAG, ref(mark), **rights)  # type: ignore[arg-type]


def listed(*entries: ListCredential, **rest: object) -> LockList:
    """A list of these records with their users."""
    users = tuple(ListUser(number) for number in sorted({one.user for one in entries}))
    return LockList(users, tuple(sorted(entries, key=lambda one: one.number)), **rest)  # type: ignore[arg-type]


def marks(of: LockList) -> dict[int, ListCredential]:
    """Records by medium."""
    return {int.from_bytes(one.ref): one for one in of.credentials}


def test_an_unknown_record_stays_with_its_user_and_schedule() -> None:
    theirs = replace(entry(7, 70, user=9), schedule=3)
    week = WeekSchedule(3, ((127, 480, 1_020),))
    held = listed(entry(1, 1), theirs, schedules=(week,))
    merged = merge(listed(entry(1, 1)), listed(entry(1, 1), entry(2, 2)), held, {})
    assert merged.target.credentials == (entry(1, 1), entry(2, 2), theirs)
    assert merged.target.schedules == (week,)
    assert merged.kept == (theirs,)


def test_an_unknown_record_goes_when_a_person_says_so() -> None:
    held = listed(entry(1, 1), entry(7, 70, user=9))
    wanted = listed(entry(1, 1))
    decisions = {ref(70): Decision.REMOVE}
    assert marks(merge(wanted, wanted, held, decisions).target).keys() == {1}
    assert must_stop(wanted, held, decisions, Known()) == (entry(7, 70, user=9),)


def test_what_others_removed_stays_off_also_the_next_time() -> None:
    base = listed(entry(1, 1), entry(2, 2))
    held = listed(entry(2, 2))
    first = merge(base, base, held, {})
    assert (marks(first.target).keys(), first.removed) == ({2}, (entry(1, 1),))
    seen = {ref(1): Decision.OPEN}
    assert marks(merge(first.target, base, first.target, seen).target).keys() == {2}
    assert marks(merge(first.target, base, first.target, {ref(1): Decision.RESTORE}).target).keys() == {1, 2}


@pytest.mark.parametrize(
    ("ours", "theirs", "both"),
    [
        ({}, {"suspended": True}, {"suspended": True}),
        ({"valid_until": 900}, {"valid_until": 500}, {"valid_until": 500}),
        ({"valid_until": 400}, {"valid_until": 500}, {"valid_until": 400}),
        ({"valid_from": 10}, {"valid_from": 20, "valid_until": 30}, {"valid_from": 20, "valid_until": 30}),
        ({"emergency": True}, {}, {}),
    ],
)
def test_the_stricter_of_two_rights_wins(ours: dict[str, int], theirs: dict[str, int], both: dict[str, int]) -> None:
    base, held, wanted = (listed(entry(1, 1, **side)) for side in ({"office": True}, theirs, ours))
    merged = merge(base, wanted, held, {})
    assert merged.target.credentials == (entry(1, 1, **both),)
    restored = merge(base, wanted, held, {ref(1): Decision.RESTORE})
    assert restored.target.credentials == (entry(1, 1, **ours),)


TURNED = Known(rested=frozenset({(MediumKind.TAG, ref(1))}), taken_back=frozenset({(MediumKind.TAG, ref(2))}))
"""What desks of ours suspended and took in since the last receipt, and want again."""


def test_what_desks_of_ours_stopped_and_want_again_is_nobody_elses_work() -> None:
    wanted = listed(entry(1, 1), entry(2, 2), entry(3, 3))
    held = listed(entry(1, 1, suspended=True), entry(3, 3, suspended=True))
    merged = merge(wanted, wanted, held, {}, TURNED)
    assert merged.target.credentials == (entry(1, 1), entry(2, 2), entry(3, 3, suspended=True))
    assert (merged.removed, [wish for _held, wish in merged.stricter]) == ((), [entry(3, 3)])


def test_what_else_was_done_to_what_desks_of_ours_stopped_is_asked_about() -> None:
    base = listed(entry(1, 1))
    narrower, suspended = entry(1, 1, suspended=True, valid_until=500), entry(1, 1, suspended=True)
    merged = merge(base, base, listed(narrower), {}, TURNED)
    assert merged.target.credentials == (entry(1, 1, valid_until=500),)
    assert merged.stricter == ((narrower, entry(1, 1)),)
    seen = {ref(1): Decision.OPEN}
    assert merge(base, base, listed(suspended), seen, TURNED).target == listed(suspended), "it was seen before that"
    gone = merge(base, base, LockList(), {}, TURNED)
    assert gone.removed == (entry(1, 1),), "a suspension takes nothing off a lock"


def test_our_own_change_of_a_record_nobody_touched_is_sent() -> None:
    base = listed(entry(1, 1, valid_until=100))
    wanted = listed(entry(1, 1, valid_until=900))
    assert merge(base, wanted, base, {}).target == wanted


def test_the_same_medium_under_another_number_takes_that_number_and_user() -> None:
    merged = merge(LockList(), listed(entry(1, 5)), listed(entry(8, 5, user=4)), {})
    assert merged.target.credentials == (entry(8, 5, user=4),)
    assert (dict(merged.numbers), dict(merged.users)) == ({1: 8}, {1: 4})


def test_a_number_and_a_user_that_mean_somebody_else_are_left_to_them() -> None:
    held = listed(entry(1, 9, user=1))
    merged = merge(LockList(), listed(entry(1, 5, user=1)), held, {})
    assert merged.target.credentials == (entry(1, 9, user=1), entry(2, 5, user=2))
    assert (dict(merged.numbers), dict(merged.users)) == ({1: 2}, {1: 2})


def test_a_number_of_a_key_taken_in_is_not_taken_over() -> None:
    """The store keeps the number for the key that had it; the medium gets one of its own."""
    known = Known(taken=frozenset({(8, MediumKind.TAG, ref(3))}), numbers=frozenset({1, 8}))
    merged = merge(LockList(), listed(entry(1, 5)), listed(entry(8, 5)), {}, known)
    assert merged.target.credentials == (entry(1, 5),), "its own is free"
    taken = merge(LockList(), listed(entry(1, 5)), listed(entry(1, 6, user=2), entry(8, 5)), {}, known)
    assert taken.target.credentials == (entry(1, 6, user=2), entry(9, 5))


def test_a_key_taken_in_never_opens_under_a_number_of_others() -> None:
    known = Known(withdrawn=frozenset({(MediumKind.TAG, ref(5))}))
    held = listed(entry(8, 5, user=4))
    assert merge(LockList(), LockList(), held, {}, known).target.credentials == ()
    assert must_stop(LockList(), held, {}, known) == held.credentials


def test_config_schedules_and_holidays_are_ours_only_where_we_changed_them() -> None:
    theirs = LockConfig(opening_seconds=9)
    summer, winter = Holiday(1, 10, 20), Holiday(2, 30, 40)
    held = LockList(config=theirs, holidays=(summer, winter))
    base = LockList(holidays=(summer,))
    assert merge(base, base, held, {}).target == held
    changed = LockList(config=LockConfig(opening_seconds=7), holidays=(Holiday(1, 10, 25),))
    known = Known(holidays=frozenset({1}))
    target = merge(base, changed, held, {}, known).target
    assert (target.config, target.holidays) == (changed.config, (Holiday(1, 10, 25), winter))
    assert merge(base, LockList(), held, {}, known).target.holidays == (winter,)


def test_a_schedule_of_ours_leaves_a_number_that_means_something_else() -> None:
    theirs, ours = WeekSchedule(1, ((1, 0, 60),)), WeekSchedule(1, ((2, 0, 60),))
    wanted = listed(entry(1, 1, schedule=1), schedules=(ours,))
    held = listed(entry(2, 2, user=2, schedule=1), schedules=(theirs,))
    merged = merge(LockList(), wanted, held, {})
    assert {one.number: one.schedule for one in merged.target.credentials} == {1: 2, 2: 1}
    assert (merged.target.schedules, dict(merged.schedules)) == ((theirs, replace(ours, number=2)), {1: 2})


def test_more_than_a_lock_takes_is_refused() -> None:
    many = listed(*(entry(number, number, user=number) for number in range(1, 2_501)))
    with pytest.raises(UserLimit):
        merge(LockList(), listed(entry(9_999, 9_999, user=9_999)), many, {})
    four = listed(*(entry(number, number) for number in range(1, 5)))
    with pytest.raises(MediaLimit):
        merge(four, listed(*four.credentials, entry(5, 5)), four, {})


RIGHTS = st.fixed_dictionaries(
    {"suspended": st.booleans(), "valid_until": st.none() | st.integers(1, 5), "valid_from": st.none()}
)


@st.composite
def lists(draw: st.DrawFn) -> LockList:
    """A list over few media, numbers and users, so that they clash; never more than four of one user."""
    chosen = draw(st.lists(st.integers(1, 6), unique=True, max_size=4))
    numbers = draw(st.permutations(range(1, 8)))
    entries = (entry(n, m, draw(st.integers(1, 3)), **draw(RIGHTS)) for n, m in zip(numbers, chosen, strict=False))
    return listed(*entries, config=LockConfig(opening_seconds=draw(st.integers(2, 4))))


@st.composite
def scenes(draw: st.DrawFn) -> tuple[LockList, LockList, LockList, dict[bytes, Decision], Known]:
    """Base, wanted, held, decisions; media 5 and 6 may be of keys taken in, then they are not wanted."""
    withdrawn = frozenset(draw(st.sets(st.integers(5, 6))))
    wanted = draw(lists())
    wanted = listed(*(one for one in wanted.credentials if int.from_bytes(one.ref) not in withdrawn))
    decided = draw(st.dictionaries(st.integers(1, 6).map(ref), st.sampled_from(Decision), max_size=3))
    known = Known(withdrawn=frozenset((MediumKind.TAG, ref(mark)) for mark in withdrawn))
    return draw(lists()), wanted, draw(lists()), decided, known


def merge_or_full(*sides: object) -> Merged | None:
    """None when one user would get too many media."""
    try:
        return merge(*sides)  # type: ignore[arg-type]
    except MediaLimit:
        return None


@settings(max_examples=300, deadline=None)
@given(scenes())
def test_nothing_unknown_is_lost_and_nothing_withdrawn_opens(
    scene: tuple[LockList, LockList, LockList, dict[bytes, Decision], Known],
) -> None:
    base, wanted, held, decisions, known = scene
    merged = merge_or_full(*scene)
    if merged is None:
        return
    result, mine = marks(merged.target), marks(wanted).keys()
    gone = {int.from_bytes(mark) for _kind, mark in known.withdrawn}
    for mark, there in marks(held).items():
        decided = decisions.get(ref(mark))
        if mark not in mine | gone and decided is not Decision.REMOVE:
            assert result[mark] == there
        if mark in mine and there.suspended and base != held and decided is not Decision.RESTORE:
            unchanged = marks(base).get(mark)
            assert result[mark].suspended or (unchanged is not None and unchanged.suspended)
    assert not gone & result.keys()
    for mark in marks(base).keys() - marks(held).keys():
        assert mark not in result or decisions.get(ref(mark)) is Decision.RESTORE
    assert records.decode_list(records.encode_list(merged.target)) == merged.target


@settings(max_examples=300, deadline=None)
@given(scenes())
def test_merging_what_is_merged_changes_nothing(
    scene: tuple[LockList, LockList, LockList, dict[bytes, Decision], Known],
) -> None:
    base, wanted, _held, decisions, known = scene
    first = merge_or_full(*scene)
    if first is None:
        return
    seen = decisions | {one.ref: Decision.OPEN for one in first.removed if one.ref not in decisions}
    seen |= {wish.ref: Decision.OPEN for _there, wish in first.stricter if wish.ref not in decisions}
    ours = listed(
        *(
            replace(one, number=first.numbers.get(one.number, one.number), user=first.users.get(one.user, one.user))
            for one in wanted.credentials
        ),
        config=wanted.config if wanted.config != base.config else first.target.config,
    )
    again = merge(first.target, ours, first.target, seen, known)
    assert again.target == first.target
    assert not again.numbers


@settings(max_examples=200, deadline=None)
@given(scenes(), st.sets(st.integers(1, 9)))
def test_nothing_that_shall_open_stands_under_a_revoked_number(
    scene: tuple[LockList, LockList, LockList, dict[bytes, Decision], Known], revoked: set[int]
) -> None:
    base, wanted, held, decisions, known = scene
    known = replace(known, revoked=frozenset(revoked))
    merged = merge_or_full(base, wanted, held, decisions, known)
    if merged is None:
        return
    assert not [one for one in merged.target.credentials if one.number in revoked and not one.suspended]
    assert len({one.number for one in merged.target.credentials}) == len(merged.target.credentials)
    ours = listed(
        *(
            replace(one, number=merged.numbers.get(one.number, one.number), user=merged.users.get(one.user, one.user))
            for one in wanted.credentials
        ),
        config=wanted.config,
    )
    again = merge_or_full(base, ours, held, decisions, known)
    if again is not None and not merged.kept:
        assert again.target.credentials == merged.target.credentials, "a job that broke goes on with the same list"


def test_a_number_that_one_of_ours_leaves_is_there_for_another_at_once() -> None:
    wanted = listed(entry(1, 3, user=1), entry(2, 1, user=2), entry(3, 2, user=2))
    held = listed(entry(1, 3, user=3), entry(2, 1, user=1))
    merged = merge(LockList(), wanted, held, {})
    assert dict(merged.users) == {1: 3, 2: 1}
    assert merged.target.credentials == (entry(1, 3, user=3), entry(2, 1, user=1), entry(3, 2, user=1))


def test_holidays_that_clash_tell_their_new_numbers() -> None:
    theirs, ours = Holiday(1, 10, 10), Holiday(1, 20, 20)
    merged = merge(LockList(), LockList(holidays=(ours,)), LockList(holidays=(theirs,)), {})
    assert (merged.target.holidays, dict(merged.holidays)) == ((theirs, replace(ours, number=2)), {1: 2})
    later = replace(ours, first_day=21, last_day=21)
    known = Known(holidays=frozenset({2}))
    again = merge(merged.target, LockList(holidays=(replace(later, number=2),)), merged.target, {}, known)
    assert again.target.holidays == (theirs, replace(later, number=2))
    unknown = merge(merged.target, LockList(holidays=(later,)), merged.target, {}, known)
    assert theirs in unknown.target.holidays, "a number is ours only where it was kept as ours"


class Desk:
    """One computer: what it wants, took in, saw and has a receipt of."""

    def __init__(self, proven: LockList, taken: set[int]) -> None:
        self.base = proven
        self.wanted = listed(*(one for one in proven.credentials if int.from_bytes(one.ref) not in taken))
        self.known = Known(withdrawn=frozenset((MediumKind.TAG, ref(mark)) for mark in taken))
        self.seen: dict[bytes, Decision] = {}

    def program(self, held: LockList) -> LockList:
        """Write the lock and remember what others did."""
        merged = merge(self.base, self.wanted, held, self.seen, self.known)
        self.seen |= {one.ref: Decision.OPEN for one in merged.removed}
        self.seen |= {wish.ref: Decision.OPEN for _there, wish in merged.stricter}
        self.base = merged.target
        return merged.target


@settings(max_examples=200, deadline=None)
@given(lists(), st.sets(st.integers(1, 6)), st.sets(st.integers(1, 6)), st.integers(1, 4))
def test_the_order_of_two_computers_does_not_matter_for_what_opens(
    proven: LockList, here: set[int], there: set[int], rounds: int
) -> None:
    def opening(first: set[int], second: set[int]) -> set[int]:
        one, other, held = Desk(proven, first), Desk(proven, second), proven
        for turn in range(2 * rounds):
            held = (one, other)[turn % 2].program(held)
        return set(marks(held))

    both = opening(here, there)
    assert both == opening(there, here)
    assert both == marks(proven).keys() - here - there
