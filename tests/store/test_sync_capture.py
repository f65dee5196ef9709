"""Each change makes one op that says field by field what differs; stories alone make none."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date, timedelta

from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.lock_list import LockConfig
from flexeria_desktop.core.domain.records import LockSecrets
from flexeria_desktop.core.domain.schedules import NamedHoliday, Schedule
from flexeria_desktop.core.domain.syncing.ops import SyncOp, refusal_of
from flexeria_desktop.core.store.executor import Store
from tests.store.samples import a_key, a_lock, a_person, add_lock, add_person
from tests.store.sync_samples import answer, batch


def add_key(unit, lock, person, number: int = 1, **facts):
    """Keep and record a key."""
    key = replace(a_key(lock, person, number, number.to_bytes(16)), **facts)
    unit.keys.save(key)
    unit.record("key.issued", "key", key.id, {})
    return key


def test_every_entity_goes_out_as_the_platform_takes_it(store: Store) -> None:
    def work(unit) -> None:
        lock, person = add_lock(unit), add_person(unit)
        unit.locks.save_secrets(lock.id, LockSecrets(b"l" * 32, b"c" * 32, b"k" * 32))
        unit.rules.save_schedule(Schedule("01a1fd9b-b306-7912-aeba-eebe2fc84a01", "Days", ((31, 480, 1080),)))
        unit.rules.save_holiday(
            NamedHoliday("01a1fd9b-b306-7912-aeba-eebe2fc84a02", 1, "Easter", date(2029, 4, 1), date(2029, 4, 2))
        )
        unit.rules.save_settings(lock.id, LockConfig(opening_seconds=7))
        add_key(unit, lock, person, schedule_id="01a1fd9b-b306-7912-aeba-eebe2fc84a01", valid_until=None)

    store.run(work)
    found = batch(store)
    assert [op.entity for op in found.ops] == ["lock", "person", "schedule", "holiday", "lock_settings", "key"]
    assert [op.device_seq for op in found.ops] == [1, 2, 3, 4, 5, 6]
    for op in found.ops:
        told = SyncOp(op.op_id, op.entity, op.id, op.base_rev, op.set, op.unset, op.action, op.actor, op.reason)
        assert refusal_of(told) is None, op.entity
        assert "label_secret" not in op.set
    lock, person, _, _, settings, key = found.ops
    assert lock.set["credential_key"] == "63" * 32
    assert (person.action, key.action, settings.action) == ("create.added", "create.issued", "create.added")
    assert key.set["media"] == [{"kind": 4, "ref": (1).to_bytes(16).hex(), "mask": "•• 19E0"}]
    assert key.set["issued_at"] == "2029-03-01T12:30:15.123456Z"
    assert "valid_until" not in key.set
    assert "c" * 32 not in repr(lock)
    assert "63" * 32 not in repr(lock)


def test_a_change_tells_what_differs_and_what_was_seen(store: Store) -> None:
    lock, person = store.run(add_lock), store.run(add_person)
    key = store.run(lambda unit: add_key(unit, lock, person))

    def work(unit) -> None:
        unit.keys.save(replace(key, valid_from=date(2029, 5, 1), valid_until=None, state=KeyState.SUSPENDED))
        unit.record("key.suspended", "key", key.id, {}, reason="lost")

    store.run(work)
    op = batch(store).ops[-1]
    assert (op.action, op.reason) == ("change.suspended", "lost")
    assert op.set == {"state": "suspended", "valid_from": "2029-05-01"}
    assert op.unset == ("valid_until",)


def test_what_is_no_matter_of_the_wire_makes_no_op(store: Store) -> None:
    lock = store.run(add_lock)
    before = len(batch(store).ops)

    def work(unit) -> None:
        unit.locks.save(replace(lock, link="serial:/dev/ttyACM0", firmware="1.2", purchased=99))
        unit.record("lock.link_changed", "lock", lock.id, {"link": "x"})
        unit.record("lock.programmed", "lock", lock.id, {"version": 3})

    store.run(work)
    assert len(batch(store).ops) == before


def test_a_value_that_came_back_before_the_commit_makes_no_op(store: Store) -> None:
    person = store.run(add_person)

    def work(unit) -> None:
        unit.people.save(replace(person, name="Other"))
        unit.people.save(person)
        unit.record("person.changed", "person", person.id, {})

    store.run(work)
    assert [op.action for op in batch(store).ops] == ["create.added"]


def test_a_lock_comes_onto_the_wire_when_it_is_claimed_with_all_that_belongs_to_it(store: Store) -> None:
    def begin(unit):
        lock = replace(a_lock(), claimed_on=None)
        unit.locks.save(lock)
        unit.record("lock.added", "lock", lock.id, {})
        return lock

    lock = store.run(begin)
    person = store.run(add_person)
    assert [op.entity for op in batch(store).ops] == ["person"]
    store.run(lambda unit: add_key(unit, lock, person))
    assert len(batch(store).ops) == 1, "the key of a lock that nobody else knows stays here"

    def claim(unit) -> None:
        unit.locks.save(replace(lock, claimed_on=date(2029, 2, 1)))
        unit.record("lock.claimed", "lock", lock.id, {}, send=False)
        unit.record("lock.register", "lock", lock.id, {"serial": lock.serial})

    store.run(claim)
    assert [(op.entity, op.action) for op in batch(store).ops][1:] == [
        ("lock", "create.claimed"),
        ("key", "create.lock_claimed"),
    ]
    (command,) = store.run(lambda unit: unit.outbox.commands(10))
    assert command.action == "lock.register"
    assert store.check().ok, "every op is told of by an entry"


def test_three_hundred_keys_in_one_unit_stay_linear(store: Store) -> None:
    lock = store.run(add_lock)

    def issue(count: int, first: int) -> float:
        people = [a_person(f"P{number}") for number in range(count)]

        def work(unit) -> timedelta:
            unit.people.save_many(people)
            for number, person in enumerate(people, first):
                add_key(unit, lock, person, number)

        began = time.process_time()
        store.run(work)
        return time.process_time() - began

    few, many = issue(75, 1), issue(600, 100)
    assert len(batch(store, 5000).ops) == 1 + 2 * 675
    assert many < 8 * few * 3


def test_numbers_stay_with_their_ops_until_there_is_an_answer(store: Store) -> None:
    for _ in range(3):
        store.run(add_person)
    first = batch(store, 2)
    assert (first.device_seq_from, [op.device_seq for op in first.ops]) == (1, [1, 2])
    assert batch(store).ops[:2] == first.ops
    assert [op.device_seq for op in batch(store).ops] == [1, 2, 3]
    answer(store, [op.op_id for op in first.ops], rev=7)
    left = batch(store)
    assert (left.device_seq_from, len(left.ops)) == (3, 1)
    assert store.run(lambda unit: unit.sync.highest_seq()) == 3


def test_a_batch_is_bounded_in_bytes_but_never_empty(store: Store) -> None:
    def big(unit) -> None:
        people = [a_person(f"P{number}", note="x" * 3000) for number in range(5)]
        unit.people.save_many(people)
        unit.record("person.imported", "person", people[0].id, {})

    store.run(big)
    assert len(store.run(lambda unit: unit.sync.take_batch(500, 8000)).ops) == 2
    assert len(store.run(lambda unit: unit.sync.take_batch(500, 10)).ops) == 1


def test_deferred_ops_go_after_new_ones_and_keep_the_order_of_their_row(store: Store) -> None:
    first = store.run(add_person)

    def rename(unit) -> None:
        unit.people.save(replace(first, name="New name"))
        unit.record("person.changed", "person", first.id, {})

    sent = batch(store)
    answer(store, [sent.ops[0].op_id], "deferred", code="lock_unknown")
    store.run(rename)
    second = store.run(add_person)
    again = batch(store)
    assert [(op.id, op.device_seq) for op in again.ops] == [(second.id, 2), (first.id, 3), (first.id, 4)]
    assert again.ops[1].op_id == sent.ops[0].op_id
    assert again.ops[1].action.startswith("create")
    counts = store.run(lambda unit: unit.sync.counts())
    assert (counts.waiting, counts.deferred) == (3, 0)


def test_a_poisoned_op_is_laid_aside_alone_and_leaves_no_gap(store: Store) -> None:
    people = [store.run(add_person) for _ in range(4)]
    ops = batch(store).ops
    store.run(lambda unit: unit.sync.park(ops[1].op_id, "too_large"))
    left = batch(store)
    assert [(op.id, op.device_seq) for op in left.ops] == [(people[0].id, 1), (people[2].id, 2), (people[3].id, 3)]
    (refused,) = store.run(lambda unit: unit.sync.refused())
    assert (refused.code, refused.name, refused.kind) == ("too_large", "Zoë Åberg", "create")
    assert store.run(lambda unit: unit.sync.resubmit(refused.op_id)) == ops[1].op_id
    assert [op.device_seq for op in batch(store).ops] == [1, 2, 3, 4]


def test_a_copied_profile_lays_everything_aside_and_counts_anew(store: Store) -> None:
    store.run(add_person)
    batch(store)
    store.run(lambda unit: unit.sync.park_all("forked"))
    assert batch(store).ops == ()
    counts = store.run(lambda unit: unit.sync.counts())
    assert (counts.waiting, counts.parked) == (0, 1)
    (parked,) = store.run(lambda unit: unit.sync.refused())
    assert parked.code == "forked"
    store.run(lambda unit: unit.sync.resubmit(parked.op_id))
    assert [op.device_seq for op in batch(store).ops] == [1]


def test_a_gap_is_closed_with_the_numbers_the_platform_wants(store: Store) -> None:
    for _ in range(2):
        store.run(add_person)
    batch(store)
    store.run(lambda unit: unit.sync.renumber(5))
    assert [op.device_seq for op in batch(store).ops] == [5, 6]
