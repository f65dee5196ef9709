"""An ending period is told four weeks, one week and one day before, each once, and never late."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.reminders import Ending, due, stage_of

END = date(2026, 6, 30)
ENDING = Ending("l1", "Entrance A", "base", END)


def told_on(days_before: list[int]) -> list[int]:
    """Ask on these days before the end, one after the other; return those on which it was told."""
    told: dict[str, int] = {}
    days = []
    for left in days_before:
        news, told = due([ENDING], told, END - timedelta(days=left))
        if news:
            days.append(left)
    return days


def test_each_stage_is_told_once() -> None:
    assert told_on(list(range(60, -3, -1))) == [28, 7, 1]


def test_asking_again_on_the_same_day_tells_nothing() -> None:
    assert told_on([28, 28, 27, 7, 7, 1, 1, 0, 0]) == [28, 7, 1]


def test_who_was_away_is_told_the_nearest_stage_alone() -> None:
    assert told_on([40, 3, 2, 1]) == [3, 1]
    assert told_on([0]) == [0]


def test_a_period_that_was_extended_is_told_anew_at_its_new_end() -> None:
    _news, told = due([ENDING], {}, END - timedelta(days=5))
    longer = Ending("l1", "Entrance A", "base", END + timedelta(days=1826))
    news, told = due([longer], told, END - timedelta(days=4))
    assert (news, told) == ((), {})
    assert due([longer], told, longer.on - timedelta(days=28))[0] == (longer,)


@settings(max_examples=100)
@given(st.integers(-400, 400))
def test_the_stage_is_the_nearest_one_reached(left: int) -> None:
    stage = stage_of(END, END - timedelta(days=left))
    assert stage == (0 if left < 0 or left > 28 else 1 if left <= 1 else 7 if left <= 7 else 28)
