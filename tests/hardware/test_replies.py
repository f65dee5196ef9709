"""Whatever a lock answers, reading it ends in values or in ProtocolViolated, never in anything else."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.locks import LockModel
from flexeria_desktop.hardware.errors import ProtocolViolated
from flexeria_desktop.hardware.replies import read_event, read_status

GOOD: dict[int, Any] = {
    1: "FLX-1",
    2: "DC",
    3: "1.0",
    4: 3,
    5: bytes(32),
    6: 1,
    7: 2,
    8: 2500,
    9: False,
    10: None,
    11: {1: 1, 2: 2, 3: False, 4: True, 5: 0},
    12: 1,
    13: 9,
    14: 4,
    15: {1: bytes(16), 2: 7, 3: 4},
    16: 0,
    17: 5,
}
scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.binary(max_size=40), st.text(max_size=80))
values = st.recursive(scalars, lambda inner: st.lists(inner) | st.dictionaries(st.integers(0, 18), inner), max_leaves=6)


def test_a_good_status_is_read_in_full() -> None:
    report = read_status(GOOD)
    assert (report.model, report.bolt, report.door, report.block) == (LockModel.DC, 1, 2, True)
    assert report.upload == (bytes(16), 7, 4)
    assert (report.clock, report.pending_revocations) == (None, 5)


@pytest.mark.parametrize("key", sorted(set(GOOD) - {10, 15}))
def test_a_status_without_a_fact_is_refused(key: int) -> None:
    with pytest.raises(ProtocolViolated):
        read_status({number: value for number, value in GOOD.items() if number != key})


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(GOOD)), values)
def test_any_value_in_a_status_is_read_or_refused(key: int, value: Any) -> None:
    with contextlib.suppress(ProtocolViolated):
        report = read_status(GOOD | {key: value})
        assert 0 <= report.log_next < 2**32
        assert len(report.list_digest) == 32
        assert len(report.serial) <= 64


@settings(max_examples=150, deadline=None)
@given(values | st.lists(values, min_size=8, max_size=8))
def test_any_event_is_read_or_refused(row: Any) -> None:
    with contextlib.suppress(ProtocolViolated):
        event = read_event(row)
        assert 0 <= event.seq < 2**32
