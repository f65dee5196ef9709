"""Bars of a signal, and the name in the air."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flexeria_desktop.core.domain.signal import MOST_BARS, bars, name_in_the_air
from flexeria_desktop.hardware.info import advertised_name


@pytest.mark.parametrize(
    ("rssi", "shown"),
    [(-40, 4), (-60, 4), (-61, 3), (-70, 3), (-71, 2), (-80, 2), (-81, 1), (-90, 1), (-91, 0), (127, 0), (None, 0)],
)
def test_bars(rssi: int | None, shown: int) -> None:
    assert bars(rssi) == shown


@given(st.integers(-127, 20), st.integers(-127, 20))
def test_a_stronger_signal_never_shows_fewer_bars(one: int, other: int) -> None:
    weak, strong = sorted((one, other))
    assert 0 <= bars(weak) <= bars(strong) <= MOST_BARS


@given(st.from_regex(r"\d{5}-\d{6}", fullmatch=True))
def test_the_name_is_the_one_that_locks_advertise(serial: str) -> None:
    assert name_in_the_air(serial) == advertised_name(serial)
