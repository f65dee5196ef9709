"""Keys of groups between two desks: what one gave the other sees by group, and no merge opens more than was wanted."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.errors import UndoRefused
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people_groups import GiveLocks
from tests.services.conftest import building, desk, place, prepared  # noqa: F401 - fixtures by their names
from tests.services.test_breaks import tag
from tests.services.test_people_groups_at_locks import keys, media
from tests.services.workplace import Workplace
from tests.sync.test_with_locks import calm, other  # noqa: F401 - a fixture by its name

ORDERS = pytest.mark.parametrize("first", ["desk", "other"])


def meet(first: str, desk: Workplace, other: Workplace) -> None:  # noqa: F811 - the fixtures
    """Both sync, one before the other, until both know the same."""
    both = (desk, other) if first == "desk" else (other, desk)
    for workplace in (*both, *both):
        calm(workplace)
    assert len({workplace.profile.store.run(lambda uow: uow.sync.digest()) for workplace in both}) == 1


@ORDERS
def test_a_lock_given_here_and_a_person_who_left_there(desk: Workplace, other: Workplace, first: str) -> None:  # noqa: F811 - the fixtures
    lock = desk.add_lock()
    desk.buy_keys(lock)
    anna = desk.person("Anna")
    group = desk.do(desk.actions.make_people_group("Cleaners"))
    desk.do(desk.actions.join_group(group, [anna]))
    meet("desk", desk, other)

    desk.do(desk.actions.give_group_locks(GiveLocks(group, (lock,)), media(anna, 1)))
    other.do(other.actions.leave_group(group, [anna]))
    meet(first, desk, other)
    (row,) = desk.do(desk.actions.people_groups())
    assert (row.members, row.left_over) == (0, 1)
    for workplace in (desk, other):
        assert keys(workplace, anna)[lock].group_id == group, "which group a key came by is known at both desks"
    told = (desk if first == "desk" else other).do((desk if first == "desk" else other).actions.new_day())
    assert told.taken_in == 1
    meet(first, desk, other)
    for workplace in (desk, other):
        assert not keys(workplace, anna)
        assert workplace.do(workplace.actions.people_groups())[0].left_over == 0


@ORDERS
def test_a_lock_given_here_and_a_person_who_joined_there(desk: Workplace, other: Workplace, first: str) -> None:  # noqa: F811 - the fixtures
    lock = desk.add_lock()
    desk.buy_keys(lock)
    anna = desk.person("Anna")
    group = desk.do(desk.actions.make_people_group("Cleaners"))
    meet("desk", desk, other)
    desk.do(desk.actions.give_group_locks(GiveLocks(group, (lock,))))
    other.do(other.actions.join_group(group, [anna]))
    meet(first, desk, other)
    for workplace in (desk, other):
        (row,) = workplace.do(workplace.actions.people_groups())
        assert (row.members, row.locks, row.keys, row.missing) == (1, 1, 0, 1), "no merge issues a key"
        workplace.do(workplace.actions.new_day())
        assert not keys(workplace, anna)
    entry = {anna: (MediumEntry(MediumKind.TAG, tag(7)),)}
    assert other.do(other.actions.complete_group(group, entry)).given == 1
    meet(first, desk, other)
    assert keys(desk, anna)[lock].group_id == group
    desk.do(desk.actions.take_in([keys(desk, anna)[lock].id]))
    meet(first, desk, other)
    assert other.do(other.actions.people_groups())[0].exceptions == 1
    assert other.do(other.actions.complete_group(group, entry)).given == 0, "the exception holds at every desk"


def test_undo_gives_nobody_more_than_the_groups_that_are_left(desk: Workplace, other: Workplace) -> None:  # noqa: F811 - the fixtures
    """A key passed to a narrower group; meanwhile the other desk narrows or deletes the one it came by."""
    lock = desk.add_lock()
    desk.buy_keys(lock)
    anna = desk.person("Anna")
    today = desk.do(desk.actions.today())
    soon, later = today + timedelta(days=20), today + timedelta(days=40)
    day, night = (desk.do(desk.actions.make_people_group(name)) for name in ("Day", "Night"))
    desk.do(desk.actions.give_group_locks(GiveLocks(day, (lock,))))
    desk.do(desk.actions.give_group_locks(GiveLocks(night, (lock,), valid_until=soon)))
    desk.do(desk.actions.join_group(day, [anna], media(anna, 1)))
    desk.do(desk.actions.join_group(night, [anna]))
    desk.do(desk.actions.leave_group(day, [anna]))
    meet("desk", desk, other)
    other.do(other.actions.give_group_locks(GiveLocks(day, (lock,), valid_until=later)))
    meet("other", desk, other)
    told = desk.do(desk.actions.undo())
    assert [(row.code, row.subject) for row in told.left] == [("opens_as_group_says", "Anna")]
    assert (keys(desk, anna)[lock].group_id, keys(desk, anna)[lock].valid_until) == (day, later)

    desk.do(desk.actions.take_group_locks(day, [lock]))
    assert keys(desk, anna)[lock].valid_until == soon
    meet("desk", desk, other)
    other.do(other.actions.delete_people_group(day))
    meet("other", desk, other)
    with pytest.raises(UndoRefused) as refused:
        desk.do(desk.actions.undo())
    assert refused.value.data["why"] == "people_group_gone"
    for workplace in (desk, other):
        key = keys(workplace, anna)[lock]
        assert (key.group_id, key.valid_until) == (night, soon), "not for longer than the group that is left says"
