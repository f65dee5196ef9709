"""The whole list of a lock after programming, its receipt, and decisions that can still be changed."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.errors import UserError
from flexeria_desktop.core.services.list_rows import ListAfter
from flexeria_desktop.core.services.rows import ForeignRow, ForeignState, ScheduleRow, Sign
from tests.changing import change_key
from tests.services.test_breaks import lock_with_keys, serial, tag
from tests.services.test_truth import another_desk_adds, plan, programmed, read
from tests.services.workplace import Workplace


def after(desk: Workplace, lock_id: LockId) -> ListAfter:
    """The list that programming leaves behind."""
    return desk.do(desk.actions.list_after(lock_id))


def others_take_off_and_suspend(desk: Workplace, lock_id: LockId) -> None:
    """A second computer takes one key of ours in and suspends another; this one reads it."""
    copy = desk.copy_store()
    first, second = sorted(desk.do(desk.actions.keys()), key=lambda key: key.person)[:2]
    desk.do(desk.actions.take_in([first.id]))
    desk.do(desk.actions.suspend([second.id]))
    programmed(desk, lock_id)
    desk.restore_store(copy)
    read(desk, lock_id)


def row_of(desk: Workplace, lock_id: LockId, state: ForeignState) -> ForeignRow:
    """The one record in this state."""
    (row,) = [row for row in plan(desk, lock_id).foreign if row.state is state]
    return row


def test_the_list_names_what_is_added_changed_kept_and_of_others(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 2)
    programmed(desk, lock_id)
    another_desk_adds(desk, lock_id, 9)
    read(desk, lock_id)
    desk.issue(desk.person("Late"), lock_id, tag(10))
    changed = next(key for key in desk.do(desk.actions.keys()) if key.person == "Person 01")
    desk.do(desk.actions.suspend([changed.id]))
    found = after(desk, lock_id)
    told = [(entry.person, entry.sign, entry.of_others, entry.marks.suspended) for entry in found.entries]
    assert sorted(told, key=lambda one: one[0]) == [
        ("", None, True, False),
        ("Late", Sign.ADD, False, False),
        ("Person 00", None, False, False),
        ("Person 01", Sign.CHANGE, False, True),
    ]
    assert [entry.number for entry in found.entries] == sorted(entry.number for entry in found.entries)
    assert programmed(desk, lock_id).version == found.version
    assert {entry.sign for entry in after(desk, lock_id).entries} == {None}, "now the lock holds just this"
    assert after(desk, lock_id).version == found.version


def test_schedules_and_settings_stand_in_the_list_by_name(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 1)
    programmed(desk, lock_id)
    schedule = desk.do(desk.actions.save_schedule(ScheduleRow("", "Cleaning", ((0b1_1111, 360, 540),))))
    (key,) = desk.do(desk.actions.keys())
    desk.do(change_key(desk.actions, key.id, schedule_id=schedule))
    settings = desk.do(desk.actions.lock_settings(lock_id)).wanted
    desk.do(desk.actions.change_lock_settings(lock_id, replace(settings, opening_seconds=9)))
    found = after(desk, lock_id)
    (entry,) = found.entries
    assert entry.marks.schedule == "Cleaning"
    told = {(one.what, one.name): (one.old, one.new) for one in found.others}
    assert told["schedule", "Cleaning"] == ("", "0011111 360-540")
    assert told["opening_seconds", ""] == (str(settings.opening_seconds), "9")
    assert told["beeper", ""] == ("true", "true")
    (line,) = plan(desk, lock_id).lines
    assert line.old_marks is not None
    assert line.new_marks is not None
    assert (line.old_marks.schedule, line.new_marks.schedule) == ("", "Cleaning")
    assert ("schedule", "Cleaning") in [(one.what, one.name) for one in plan(desk, lock_id).others]


def test_a_receipt_tells_list_digest_and_the_key_of_its_lock(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 2)
    outcome = programmed(desk, lock_id)
    receipt = desk.do(desk.actions.receipt_of(lock_id))
    assert receipt is not None
    assert (receipt.version, receipt.records, receipt.serial) == (outcome.version, 2, serial(desk))
    pinned = desk.profile.store.run(lambda uow: uow.locks.secrets(lock_id)).lock_key
    assert receipt.key == hashlib.sha256(pinned).hexdigest()[:32]
    assert bytes.fromhex(receipt.digest) in bytes.fromhex(receipt.receipt), "the lock itself said so"


def test_a_lock_that_is_not_known_has_no_list(desk: Workplace) -> None:
    with pytest.raises(UserError) as refusal:
        after(desk, LockId("0198f0c0-0000-7000-8000-000000000000"))
    assert refusal.value.code == "lock_unknown"


@pytest.mark.parametrize("state", [ForeignState.REMOVED, ForeignState.CHANGED])
def test_putting_back_can_be_changed_until_it_is_done(desk: Workplace, state: ForeignState) -> None:
    lock_id = lock_with_keys(desk, 3)
    programmed(desk, lock_id)
    others_take_off_and_suspend(desk, lock_id)
    row = row_of(desk, lock_id, state)
    desk.do(desk.actions.decide(lock_id, row.number, "restore", state))
    assert row_of(desk, lock_id, state).decision == "restore"
    assert len(plan(desk, lock_id).lines) == 1
    desk.do(desk.actions.decide(lock_id, row_of(desk, lock_id, state).number, "keep", state))
    assert row_of(desk, lock_id, state).decision == "keep"
    assert plan(desk, lock_id).lines == ()
    desk.do(desk.actions.decide(lock_id, row_of(desk, lock_id, state).number, "restore", state))
    programmed(desk, lock_id)
    assert state not in {row.state for row in plan(desk, lock_id).foreign}


def test_of_two_records_with_one_number_the_one_meant_is_decided(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 1)
    programmed(desk, lock_id)
    copy = desk.copy_store()
    (mine,) = desk.do(desk.actions.keys())
    desk.do(desk.actions.take_in([mine.id]))
    programmed(desk, lock_id)
    desk.restore_store(copy)
    another_desk_adds_under_a_free_number(desk, lock_id)
    rows = plan(desk, lock_id).foreign
    assert {row.state for row in rows} == {ForeignState.UNKNOWN, ForeignState.REMOVED}
    removed = row_of(desk, lock_id, ForeignState.REMOVED)
    desk.do(desk.actions.decide(lock_id, removed.number, "keep", ForeignState.REMOVED))
    assert row_of(desk, lock_id, ForeignState.REMOVED).decision == "keep"
    assert row_of(desk, lock_id, ForeignState.UNKNOWN).decision == ""


def another_desk_adds_under_a_free_number(desk: Workplace, lock_id: LockId) -> None:
    """The other computer goes on from what it left."""
    copy = desk.copy_store()
    read(desk, lock_id)
    desk.issue(desk.person("Of the other desk"), lock_id, tag(9))
    programmed(desk, lock_id)
    desk.restore_store(copy)
    read(desk, lock_id)
