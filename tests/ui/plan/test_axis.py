"""Bands, folding and pixels of one axis."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.ui.widgets.plan_axis import Axis

_BANDS = st.lists(st.sampled_from(["", "North", "South", "West"]), min_size=1, max_size=40)


def _axis(bands: list[str], folded: frozenset[str] = frozenset(), head: int = 20) -> Axis:
    return Axis(bands, 12, folded=folded, head=head, stripe=20)


@given(_BANDS, st.frozensets(st.sampled_from(["North", "South"])), st.sampled_from([0, 20]))
@settings(max_examples=60, deadline=None)
def test_every_open_entry_is_found_at_its_own_pixels(bands: list[str], folded: frozenset[str], head: int) -> None:
    axis = _axis(bands, folded, head)
    for entry, band in enumerate(bands):
        assert axis.shown(entry) == (band not in folded)
        found = axis.at(axis.place(entry))
        assert found is not None
        assert found[0].name == band
        assert found[1] == (entry if axis.shown(entry) else None)
        if axis.shown(entry):
            last = axis.at(axis.place(entry) + 11)
            assert last is not None
            assert last[1] == entry
    assert axis.at(axis.extent) is None
    assert axis.at(-1) is None


@given(_BANDS, st.integers(0, 500), st.integers(1, 300))
@settings(max_examples=60, deadline=None)
def test_what_can_be_seen_is_exactly_what_has_a_pixel_there(bands: list[str], low: int, room: int) -> None:
    axis = _axis(bands, frozenset({"South"}))
    seen = [entry for span in axis.spans(low, low + room) for entry in range(span.first, span.last)]
    assert seen == [
        entry
        for entry in range(len(bands))
        if axis.shown(entry) and axis.place(entry) < low + room and axis.place(entry) + 12 > low
    ]
    for span in axis.spans(low, low + room):
        assert span.at == axis.place(span.first)


def test_steps_skip_bands_that_are_shut_and_stay_at_the_ends() -> None:
    axis = _axis(["North", "North", "South", "South", "West"], frozenset({"South"}))
    assert axis.step(1, 1) == 4
    assert axis.step(4, -1) == 1
    assert axis.step(4, 99) == 4
    assert axis.step(0, -1) == 0
    assert axis.next_band(0, 1) == 4
    assert axis.next_band(1, -1) == 0
    assert _axis(["North"], frozenset({"North"})).step(0, 1) == -1


def test_a_band_that_is_shut_takes_the_room_of_its_head_alone() -> None:
    assert _axis(["North"] * 3).extent == 20 + 3 * 12
    assert _axis(["North"] * 3, frozenset({"North"})).extent == 20
    assert _axis([""] * 3).extent == 3 * 12
