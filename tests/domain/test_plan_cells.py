"""Each of the thirteen looks of a cell comes from its facts, and no other facts hide a danger."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.plan_cells import (
    BASE_MASK,
    BOUNDED,
    CROSSES,
    PENDING,
    Cell,
    CellFacts,
    base_of,
    can_toggle,
    cell_of,
    has_right,
    is_bounded,
    is_pending,
)

FACTS = st.builds(CellFacts, **{name: st.booleans() for name in CellFacts._fields})

LOOKS = {
    "empty": (CellFacts(), Cell.EMPTY),
    "planned": (CellFacts(wanted=True), Cell.PLANNED),
    "on": (CellFacts(wanted=True, proven=True), Cell.ON),
    "taken": (CellFacts(taken=True), Cell.TAKEN),
    "group-planned": (CellFacts(wanted=True, by_group=True), Cell.GROUP_PLANNED),
    "group-on": (CellFacts(wanted=True, by_group=True, proven=True), Cell.GROUP_ON),
    "group-out": (CellFacts(out_of_group=True), Cell.GROUP_OUT),
    "bounded": (CellFacts(wanted=True, proven=True, bounded=True), Cell.ON | BOUNDED),
    "impossible": (CellFacts(possible=False), Cell.IMPOSSIBLE),
    "blocked": (CellFacts(wanted=True, proven=True, blocked=True), Cell.BLOCKED),
    "blocked-none": (CellFacts(medium_lost=True), Cell.BLOCKED_NONE),
    "old": (CellFacts(wanted=True, proven=True, old=True), Cell.OLD),
    "pending": (CellFacts(wanted=True, proven=True, pending=True), Cell.ON | PENDING),
}


@pytest.mark.parametrize("look", LOOKS)
def test_each_look_has_its_facts(look: str) -> None:
    facts, expected = LOOKS[look]
    assert cell_of(facts) == expected


def test_a_reduced_lock_hides_no_right_that_it_still_holds() -> None:
    assert cell_of(CellFacts(wanted=True, proven=True, possible=False)) == Cell.ON
    assert cell_of(CellFacts(taken=True, possible=False, pending=True)) == Cell.TAKEN | PENDING


def test_a_lost_medium_that_is_taken_in_still_stands_out() -> None:
    assert cell_of(CellFacts(taken=True, blocked=True, pending=True)) == Cell.BLOCKED | PENDING


def test_an_old_proof_of_a_group_right_is_old_first() -> None:
    assert cell_of(CellFacts(wanted=True, proven=True, by_group=True, old=True)) == Cell.OLD


@given(FACTS)
@settings(max_examples=200)
def test_every_byte_says_what_it_is_made_of(facts: CellFacts) -> None:
    byte = cell_of(facts)
    base = base_of(byte)
    assert 0 <= byte <= 0xFF
    assert byte & BASE_MASK == base
    assert is_pending(byte) == facts.pending
    assert is_bounded(byte) == (facts.bounded and base in CROSSES)


@given(FACTS)
@settings(max_examples=200)
def test_a_cross_stands_exactly_where_something_is_wanted_or_still_opens(facts: CellFacts) -> None:
    byte = cell_of(facts)
    assert (base_of(byte) in CROSSES) == (facts.wanted or facts.taken)
    assert can_toggle(byte) == (base_of(byte) is not Cell.IMPOSSIBLE)
    if has_right(byte):
        assert facts.wanted or (facts.taken and facts.blocked)


@given(FACTS)
@settings(max_examples=200)
def test_nothing_is_proven_that_the_lock_did_not_say(facts: CellFacts) -> None:
    if base_of(cell_of(facts)) in (Cell.ON, Cell.GROUP_ON, Cell.OLD):
        assert facts.proven
        assert facts.wanted
