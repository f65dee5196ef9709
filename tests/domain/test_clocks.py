"""Drift and decision over the readings of a lock's clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.clocks import ClockReading, ClockStep, clock_step, drift

START = datetime(2026, 5, 12, 8, tzinfo=UTC)


def _reading(days: float, seconds: int | None, was_set: bool = False) -> ClockReading:
    return ClockReading(START + timedelta(days=days), seconds, was_set)


def test_drift_needs_two_readings_a_day_apart() -> None:
    assert drift([]) is None
    assert drift([_reading(0, 3)]) is None
    assert drift([_reading(0, 0), _reading(0.9, 2)]) is None
    assert drift([_reading(0, 0), _reading(1, 2)]) == pytest.approx(2)


def test_drift_counts_from_the_last_setting_which_left_no_offset() -> None:
    old = [_reading(0, 0), _reading(10, 500)]
    assert drift([*old, _reading(20, 1000, was_set=True)]) is None
    assert drift([*old, _reading(20, 1000, was_set=True), _reading(24, -8)]) == pytest.approx(-2)


def test_a_clock_that_lost_its_time_tells_no_drift_of_before() -> None:
    assert drift([_reading(0, 0), _reading(5, 10), _reading(6, None)]) is None


@settings(max_examples=60, deadline=None)
@given(
    rate=st.floats(-20, 20),
    first=st.integers(-100, 100),
    days=st.lists(st.integers(0, 300), min_size=2, max_size=20, unique=True),
    swap=st.randoms(use_true_random=False),
)
def test_drift_finds_the_rate_in_any_order(rate: float, first: int, days: list[int], swap: Random) -> None:
    readings = [_reading(day, round(first + rate * day)) for day in days]
    swap.shuffle(readings)
    found = drift(readings)
    assert found is not None
    # Each offset is rounded by at most half a second; least squares cannot be off by more than the two ends were.
    assert found == pytest.approx(rate, abs=1.0)


@settings(max_examples=100, deadline=None)
@given(offset=st.one_of(st.none(), st.integers(-(2**33), 2**33)), trusted=st.booleans(), backwards=st.booleans())
def test_a_clock_is_never_set_wrongly(offset: int | None, trusted: bool, backwards: bool) -> None:
    step = clock_step(offset, trusted=trusted, backwards=backwards)
    if step is ClockStep.SET:
        assert trusted
        assert offset is None or abs(offset) > 30
        assert offset is None or offset <= 300 or backwards
    if offset is None:
        assert step is (ClockStep.SET if trusted else ClockStep.DISTRUST)


@pytest.mark.parametrize(
    ("offset", "step"),
    [
        (30, ClockStep.KEEP),
        (-30, ClockStep.KEEP),
        (31, ClockStep.SET),
        (-31, ClockStep.SET),
        (300, ClockStep.SET),
        (301, ClockStep.ASK),
        (-(10**9), ClockStep.SET),
    ],
)
def test_the_bounds(offset: int, step: ClockStep) -> None:
    assert clock_step(offset, trusted=True) is step
