"""Groups of people between two desks of one account, over a real platform: whoever syncs first."""

from __future__ import annotations

import pytest

from flexeria_desktop.core.domain.records import OpState
from tests.sync.conftest import Make
from tests.sync.desks import SyncDesk
from tests.sync.test_two_desks import alike


def shown(desk: SyncDesk) -> dict[str, list[str]]:
    """Names of groups, each with the names of who is in it."""
    rows = desk.do(desk.actions.people_groups())
    return {row.name: [one.name for one in desk.do(desk.actions.people_group(row.id)).members] for row in rows}


def started(make: Make) -> tuple[SyncDesk, SyncDesk, str, list]:
    """Two desks that know three people and a group with the first of them."""
    ann, bob = make("ann"), make("bob")
    people = ann.add("Zoë", "Sam", "Tim")
    group = ann.do(ann.actions.make_people_group("Cleaners"))
    ann.do(ann.actions.join_group(group, people[:1]))
    ann.calm()
    bob.calm()
    return ann, bob, group, people


ORDERS = pytest.mark.parametrize("first", ["ann", "bob"])


def meet(first: str, ann: SyncDesk, bob: SyncDesk) -> None:
    """Both sync, one before the other, until both know the same."""
    for desk in (ann, bob) if first == "ann" else (bob, ann):
        desk.calm()
    alike(ann, bob)
    assert shown(ann) == shown(bob)


def test_a_group_with_its_people_comes_to_the_other_desk(make: Make) -> None:
    ann, bob, group, people = started(make)
    assert shown(bob) == {"Cleaners": ["Zoë"]}
    bob.do(bob.actions.join_group(group, people[1:]))
    bob.do(bob.actions.rename_people_group(group, "Cleaning"))
    meet("bob", ann, bob)
    assert shown(ann) == {"Cleaning": ["Sam", "Tim", "Zoë"]}
    assert set(ann.outcomes()) == set(bob.outcomes()) == {OpState.APPLIED}


@ORDERS
def test_the_same_person_joins_at_both_desks_once(make: Make, first: str) -> None:
    ann, bob, group, people = started(make)
    for desk in (ann, bob):
        desk.do(desk.actions.join_group(group, [people[1]]))
    meet(first, ann, bob)
    assert shown(ann) == {"Cleaners": ["Sam", "Zoë"]}


@ORDERS
def test_leaving_beats_joining_again_that_did_not_know_of_it(make: Make, first: str) -> None:
    ann, bob, group, people = started(make)
    ann.do(ann.actions.leave_group(group, people[:1]))
    bob.do(bob.actions.leave_group(group, people[:1]))
    bob.do(bob.actions.join_group(group, people[:1]))
    meet(first, ann, bob)
    assert shown(ann)["Cleaners"] in ([], ["Zoë"])
    ann.do(ann.actions.join_group(group, people[:1]))
    meet(first, ann, bob)
    assert shown(bob) == {"Cleaners": ["Zoë"]}, "whoever knows of the removal may put them in again"


@ORDERS
def test_a_group_that_is_deleted_stays_so_whatever_another_desk_did_with_it(make: Make, first: str) -> None:
    ann, bob, group, people = started(make)
    ann.do(ann.actions.delete_people_group(group))
    bob.do(bob.actions.rename_people_group(group, "Cleaning"))
    bob.do(bob.actions.join_group(group, people[1:]))
    meet(first, ann, bob)
    assert shown(ann) == {}


@ORDERS
def test_undoing_a_deletion_brings_the_group_back_everywhere(make: Make, first: str) -> None:
    ann, bob, _group, _people = started(make)
    ann.do(ann.actions.delete_people_group(_group))
    ann.calm()
    bob.calm()
    assert shown(bob) == {}
    assert ann.do(ann.actions.undo()).left == ()
    meet(first, ann, bob)
    assert shown(bob) == {"Cleaners": ["Zoë"]}
    assert set(ann.outcomes()) == {OpState.APPLIED}
