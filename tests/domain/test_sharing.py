"""Who opens with a shared key, and what a stop leaves of it (R27c, R39)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.refusals import Refused
from flexeria_desktop.core.domain.roles import Organisation
from flexeria_desktop.core.domain.sharing import Opening, SharedMedium, check_share, settle, who_opens

PERIODS = LockPeriods(date(2024, 2, 10), date(2024, 5, 10), date(2029, 3, 1), date(2031, 6, 1))
HOUSING = Organisation("housing", date(2030, 3, 1))
GROUPS, EMPLOYEES = st.sampled_from("GHK"), st.sampled_from("abcd")
DAYS = st.none() | st.dates(date(2026, 1, 1), date(2026, 1, 9))
MEDIA = st.frozensets(st.builds(SharedMedium, st.just(4), st.sampled_from(["01", "02", "03"]), st.just("••")))
OPENINGS = st.dictionaries(EMPLOYEES, st.builds(Opening, MEDIA, DAYS, DAYS))


def opens(of: Opening, medium: SharedMedium, day: date) -> bool:
    return medium in of.media and (of.valid_from or day) <= day <= (of.valid_until or day)


@pytest.mark.parametrize(
    ("day", "until", "code"),
    [
        ("2029-03-01", None, ""),
        ("2029-03-02", None, "reduced"),
        ("2024-05-01", None, "option_not_active"),
        ("2028-06-01", "2028-05-31", "sharing_stopped"),
        ("2028-06-01", "2028-06-01", ""),
    ],
)
def test_when_a_key_may_be_issued(day: str, until: str | None, code: str) -> None:
    periods = LockPeriods(PERIODS.first_registered, PERIODS.trial_end, PERIODS.base_end, PERIODS.option_end)
    if code == "option_not_active":
        periods = LockPeriods(periods.first_registered, periods.trial_end)
    end = date.fromisoformat(until) if until else None
    found = ""
    try:
        check_share(periods, HOUSING, None, end, date.fromisoformat(day))
    except Refused as refused:
        found = refused.code
    assert found == code


def test_r39_any_one_path() -> None:
    links, members = [("G1", "K"), ("G2", "K"), ("G3", "other")], [("G1", "a"), ("G2", "a"), ("G3", "b")]
    assert who_opens("K", links, members) == {"a"}
    assert who_opens("K", links, members[1:]) == {"a"}
    assert who_opens("K", links[2:], members) == frozenset()


@given(st.sets(st.tuples(GROUPS, EMPLOYEES)), st.sets(GROUPS), st.tuples(GROUPS, EMPLOYEES))
@settings(max_examples=60)
def test_leaving_a_group_never_opens_and_joining_never_closes(
    members: set[tuple[str, str]], linked: set[str], one: tuple[str, str]
) -> None:
    links = [(group, "K") for group in linked]
    assert who_opens("K", links, members - {one}) <= who_opens("K", links, members | {one})


@given(OPENINGS, OPENINGS)
@settings(max_examples=120)
def test_while_stopped_nothing_opens_that_did_not_open_before_or_is_not_wanted(
    held: dict[str, Opening], wanted: dict[str, Opening]
) -> None:
    now = settle(held, wanted, stopped=True)
    assert now.keys() == held.keys() & wanted.keys()
    for employee, opening in now.items():
        for number in range(1, 10):
            day = date(2026, 1, number)
            for medium in held[employee].media | wanted[employee].media:
                both = opens(held[employee], medium, day) and opens(wanted[employee], medium, day)
                assert opens(opening, medium, day) == both
    assert settle(now, wanted, stopped=True) == now
    assert settle(held, wanted, stopped=False) == wanted
