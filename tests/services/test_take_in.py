"""Taking in is complete when the lock has confirmed it (R53), whichever way the programming went."""

from __future__ import annotations

import asyncio

from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.rows import LockPhase, MatterKind, PersonRow, ProgramProgress, Stage
from tests.services.test_breaks import lock_with_keys, serial, tag
from tests.services.test_truth import another_desk_adds, programmed, read
from tests.services.workplace import Workplace


def person_row(desk: Workplace, person_id: PersonId) -> PersonRow:
    """What the list of people says of somebody."""
    return next(row for row in desk.do(desk.actions.people()) if row.id == person_id)


def still_open(desk: Workplace) -> tuple[tuple[str, ...], int]:
    """Locks that the Overview names as opening still, and for how many keys."""
    overview = desk.do(desk.actions.overview())
    names = next((one.names for one in overview.matters if one.kind is MatterKind.STILL_OPEN), ())
    return names, overview.still_open


def key_at(desk: Workplace, *lock_ids: LockId, mark: int = 50) -> PersonId:
    """A person with one key of each lock, programmed."""
    person = desk.person("Leaves")
    order = IssueKeys(person, lock_ids, (MediumEntry(MediumKind.TAG, tag(mark)),))
    desk.do(desk.actions.issue_keys(order))
    for lock_id in lock_ids:
        programmed(desk, lock_id)
    return person


def take_all_in(desk: Workplace, person: PersonId) -> None:
    """Take in every key of a person."""
    desk.do(desk.actions.take_in([key.id for key in desk.do(desk.actions.keys(person_id=person))]))


def test_a_batch_completes_only_the_locks_that_confirmed(desk: Workplace) -> None:
    first, second = desk.add_lock(0), desk.add_lock(1)
    for place, lock_id in enumerate((first, second)):
        desk.buy_keys(lock_id, place)
    names = tuple(lock.name for lock in desk.building.locks[:2])
    person = key_at(desk, first, second)
    take_all_in(desk, person)
    assert (person_row(desk, person).keys, person_row(desk, person).still_open) == (0, 2)
    assert person_row(desk, person).still_open_at == tuple(sorted(names))
    assert still_open(desk) == (tuple(sorted(names)), 2)
    desk.building.house.fault(serial(desk), busy=True)

    batch = desk.actions.batch([first, second], lambda _progress: None)
    ended = desk.do(batch.run())
    phases = {lock.lock_id: lock.phase for lock in ended.locks}
    assert phases == {first: LockPhase.FAILED, second: LockPhase.DONE}
    assert person_row(desk, person).still_open_at == (names[0],)
    assert still_open(desk) == ((names[0],), 1)
    (row,) = desk.do(desk.actions.keys(person_id=person))
    assert (row.lock, row.stage) == (names[0], Stage.STILL_OPENS)
    assert (desk.opens(tag(50), 0), desk.opens(tag(50), 1)) == (True, False)
    stock = {lock.id: lock.in_stock for lock in desk.do(desk.actions.locks())}
    assert stock == {first: 39, second: 40}

    desk.building.house.fault(serial(desk), busy=False)
    assert programmed(desk, first).returned == 1
    assert still_open(desk) == ((), 0)
    assert person_row(desk, person).still_open_at == ()


def test_a_cancelled_batch_completes_nothing(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 0)
    person = key_at(desk, lock_id)
    take_all_in(desk, person)
    batch = desk.actions.batch([lock_id], lambda _progress: batch.cancel())
    desk.do(batch.run())
    assert person_row(desk, person).still_open == 1
    assert desk.do(desk.actions.lock(lock_id)).in_stock == 39


def test_what_others_removed_is_back_in_stock_only_by_our_own_receipt(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 1)
    person = key_at(desk, lock_id)
    copy = desk.copy_store()
    take_all_in(desk, person)
    programmed(desk, lock_id)
    desk.restore_store(copy)
    assert not desk.opens(tag(50))
    take_all_in(desk, person)
    assert not read(desk, lock_id)
    assert person_row(desk, person).still_open == 1, "a reading proves nothing"
    assert programmed(desk, lock_id).returned == 1
    assert person_row(desk, person).still_open == 0


def test_a_key_on_a_list_of_others_still_opens_until_ours_lacks_it(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 1)
    person = key_at(desk, lock_id)
    another_desk_adds(desk, lock_id, 9)
    take_all_in(desk, person)
    read(desk, lock_id)
    assert desk.opens(tag(50))
    assert person_row(desk, person).still_open == 1
    outcome = programmed(desk, lock_id)
    assert (outcome.returned, outcome.merged) == (1, 1)
    assert (desk.opens(tag(50)), desk.opens(tag(9))) == (False, True)


def test_a_key_taken_in_while_its_list_is_made_is_not_on_that_list(desk: Workplace) -> None:
    """Nobody can tell later: what returned at once must not be sent, what is sent must not have returned."""
    lock_id = lock_with_keys(desk, 1)
    programmed(desk, lock_id)
    # A revocation is told between what is wanted and what is sent: there the last one is taken in.
    desk.do(desk.actions.suspend([key.id for key in desk.do(desk.actions.keys())]))
    for mark in range(30, 34):
        desk.issue(desk.person(f"Late {mark}"), lock_id, tag(mark))
    late = {key.person: key.id for key in desk.do(desk.actions.keys()) if key.person.startswith("Late")}
    waiting = list(late.values())
    running: list[asyncio.Task[object]] = []

    def meanwhile(_step: ProgramProgress) -> None:
        if waiting:
            running.append(asyncio.get_running_loop().create_task(desk.actions.take_in([waiting.pop()])))

    (outcome,) = desk.program(lock_id, report=meanwhile)
    assert outcome.error is None
    for task in running:
        assert task.done()
    keys = {key.id: key for key in desk.do(desk.actions.keys(with_returned=True))}
    for mark in range(30, 34):
        stage = keys[late[f"Late {mark}"]].stage
        assert desk.opens(tag(mark)) is (stage is not Stage.REMOVED), (mark, stage)
    programmed(desk, lock_id)
    assert not any(desk.opens(tag(mark)) for mark in range(30, 34) if late[f"Late {mark}"] not in waiting)
