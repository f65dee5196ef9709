"""Groups of people before real locks: what they open, and how a step is taken back."""

from __future__ import annotations

from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.keys import Key, MediumKind
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people_groups import GiveLocks
from tests.services.test_breaks import tag
from tests.services.test_truth import programmed
from tests.services.workplace import Workplace


def media(person: PersonId, place: int) -> dict[str, tuple[MediumEntry, ...]]:
    """A tag that somebody presents."""
    return {person: (MediumEntry(MediumKind.TAG, tag(place)),)}


def keys(desk: Workplace, person: PersonId) -> dict[LockId, Key]:
    """The keys of a person that are wanted, by lock."""
    found = desk.profile.store.run(lambda uow: uow.keys.for_person(person))
    return {key.lock_id: key for key in found if key.wanted}


def two_locks(desk: Workplace) -> tuple[LockId, LockId]:
    """Two locks with keys in stock."""
    first, second = desk.add_lock(0), desk.add_lock(1)
    for place, lock_id in enumerate((first, second)):
        desk.buy_keys(lock_id, place)
    return first, second


def test_a_door_opens_by_the_group_until_its_lock_heard_of_the_end(desk: Workplace) -> None:
    lock, _ = two_locks(desk)
    anna = desk.person("Anna")
    group = desk.do(desk.actions.make_people_group("Cleaners"))
    desk.do(desk.actions.give_group_locks(GiveLocks(group, (lock,))))
    report = desk.do(desk.actions.join_group(group, [anna], media(anna, 1)))
    assert (report.given, report.locks) == (1, (lock,))
    assert not desk.opens(tag(1))
    programmed(desk, lock)
    assert desk.opens(tag(1))

    report = desk.do(desk.actions.leave_group(group, [anna]))
    assert (report.taken, report.still_open) == (1, 1)
    assert desk.opens(tag(1)), "a tag cannot be stopped from afar"
    back = desk.do(desk.actions.join_group(group, [anna]))
    assert (back.given, back.refused) == (1, ()), "the lock still has it"
    assert keys(desk, anna)[lock].group_id == group
    desk.do(desk.actions.leave_group(group, [anna]))
    programmed(desk, lock)
    assert not desk.opens(tag(1))
    again = desk.do(desk.actions.join_group(group, [anna]))
    assert (again.given, again.refused) == (1, ()), "the lock's own reference of the tag is kept"


def test_each_change_is_one_step_of_undo_with_its_keys(desk: Workplace) -> None:
    front, back = two_locks(desk)
    anna, bram = desk.person("Anna"), desk.person("Bram")
    group = desk.do(desk.actions.make_people_group("Cleaners"))
    both = media(anna, 1) | media(bram, 2)
    desk.do(desk.actions.join_group(group, [anna, bram]))
    desk.do(desk.actions.give_group_locks(GiveLocks(group, (front, back)), both))

    desk.do(desk.actions.take_in([keys(desk, anna)[back].id]))
    assert desk.do(desk.actions.people_groups())[0].exceptions == 1
    assert desk.do(desk.actions.undo()).left == ()
    assert {key.group_id for key in keys(desk, anna).values()} == {group}
    assert set(keys(desk, anna)) == {front, back}
    assert desk.do(desk.actions.people_groups())[0].exceptions == 0

    desk.do(desk.actions.delete_people_group(group))
    offer = desk.do(desk.actions.undo_offer()).undo
    assert (offer.name, offer.subject) == ("people_group.deleted", "Cleaners")
    assert not keys(desk, bram)
    assert not desk.do(desk.actions.people_groups())
    assert desk.do(desk.actions.undo()).left == ()
    (row,) = desk.do(desk.actions.people_groups())
    assert (row.members, row.locks, row.keys, row.missing) == (2, 2, 4, 0)
    desk.do(desk.actions.redo())
    assert not keys(desk, bram)
    desk.do(desk.actions.undo())

    desk.do(desk.actions.leave_group(group, [bram]))
    assert not keys(desk, bram)
    assert desk.do(desk.actions.undo()).left == ()
    assert set(keys(desk, bram)) == {front, back}
    desk.do(desk.actions.rename_people_group(group, "Cleaning"))
    desk.do(desk.actions.undo())
    assert desk.do(desk.actions.people_groups())[0].name == "Cleaners"

    desk.do(desk.actions.leave_group(group, [bram]))
    file = b"name;group;phone\nBram;cleaners, Board;12\nZed;Cleaners;\n"
    done = desk.do(desk.actions.import_people(desk.do(desk.actions.preview_import(file))))
    assert (done.keys.given, done.without_medium, set(keys(desk, bram))) == (2, 1, {front, back})
    assert desk.do(desk.actions.undo()).left == ()
    assert not keys(desk, bram)
    assert [row.members for row in desk.do(desk.actions.people_groups())] == [1]
    assert {row.name for row in desk.do(desk.actions.people())} == {"Anna", "Bram"}
