"""A change, its outbox op and its audit entry: together or not at all."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.records import OpState
from flexeria_desktop.core.ports import Receipt
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.store import errors
from flexeria_desktop.core.store.executor import Store
from tests.store.samples import a_list, a_lock, a_person, add_lock, add_person


def counts(store: Store) -> tuple[int, int, int]:
    """People, outbox ops and audit entries."""
    found = store.check().counts
    return found["people"], found["outbox"], found["audit"]


def test_a_change_leaves_row_op_and_entry(store: Store) -> None:
    person = store.run(add_person)
    assert counts(store) == (1, 1, 1)
    (op,) = store.run(lambda unit: unit.outbox.queued(10))
    assert (op.entity_id, op.sequence, op.state, op.actor) == (person.id, 1, OpState.QUEUED, "owner")
    assert op.action == "create.added"
    facts = store.run_read(lambda connection: connection.exec_driver_sql("SELECT facts FROM audit").scalar())
    assert "Zoë" not in facts, "the name is a personal text and stays out of the facts"


def test_pages_in_memory_are_given_back_at_rest_once_and_read_again_when_asked_for(store: Store) -> None:
    store.run(add_person)
    assert counts(store) == (1, 1, 1)
    assert not asyncio.run(store.give_back(60.0)), "it was asked a moment ago"
    assert asyncio.run(store.give_back(0.0))
    assert not asyncio.run(store.give_back(0.0)), "there is nothing left to give"
    store.run(add_person)
    assert counts(store) == (2, 2, 2)
    assert asyncio.run(store.give_back(0.0))


def test_an_exception_in_the_middle_leaves_nothing(store: Store) -> None:
    def fails(unit):
        add_person(unit)
        raise LookupError("in the middle")

    with pytest.raises(LookupError):
        store.run(fails)
    assert counts(store) == (0, 0, 0)
    store.run(add_person)
    (op,) = store.run(lambda unit: unit.outbox.queued(10))
    assert op.sequence == 1, "a rolled back op leaves no gap in the sequence"


def test_a_change_without_a_record_fails_and_is_taken_back(store: Store) -> None:
    with pytest.raises(errors.UnrecordedChange):
        store.run(lambda unit: unit.people.save(a_person()))
    assert counts(store) == (0, 0, 0)


def test_an_unchanged_row_needs_no_record(store: Store) -> None:
    person = store.run(add_person)
    store.run(lambda unit: unit.people.save(person))
    assert counts(store) == (1, 1, 1)


def test_settings_need_no_record(store: Store) -> None:
    store.run(lambda unit: unit.settings.set("language", "sv"))
    assert store.run(lambda unit: unit.settings.get("language")) == "sv"


def test_a_record_may_stay_at_home(store: Store) -> None:
    store.run(lambda unit: unit.record("events.viewed", "lock", "1", {"reason": "theft"}, send=False))
    assert counts(store) == (0, 0, 1)


@pytest.mark.parametrize(
    "facts",
    [{"key": b"\x00"}, {"x": float("nan")}, {"x": "y" * 70_000}, {"x": object()}],
    ids=["bytes", "not a number", "too long", "no plain value"],
)
def test_facts_are_plain_and_bounded(store: Store, facts: dict[str, object]) -> None:
    with pytest.raises((TypeError, ValueError)):
        store.run(lambda unit: unit.record("a", "b", "c", facts))
    assert counts(store) == (0, 0, 0)


def test_a_broken_rule_of_the_schema_is_our_fault_and_tells_no_values(store: Store) -> None:
    def twice(unit):
        for _ in range(2):
            unit.locks.save(a_lock("MC-7777777"))
        unit.record("a", "lock", "c", {})

    with pytest.raises(errors.StoreFault) as caught:
        store.run(twice)
    assert caught.value.data["name"].startswith("SQLITE_CONSTRAINT")
    assert "7777777" not in f"{caught.value} {caught.value.__cause__}"


def test_async_callers_share_the_two_threads(store: Store) -> None:
    seen: set[str] = set()

    def work(unit):
        seen.add(threading.current_thread().name)
        return add_person(unit)

    async def main() -> int:
        await asyncio.gather(*(store(work) for _ in range(20)))
        return await store.read(lambda connection: connection.exec_driver_sql("SELECT count(*) FROM people").scalar())

    assert asyncio.run(main()) == 20
    assert len(seen) == 1
    assert threading.current_thread().name not in seen


def test_a_unit_inside_a_unit_is_refused_instead_of_waiting_for_itself(store: Store) -> None:
    with pytest.raises(errors.WrongThread):
        store.run(lambda _unit: store.run(add_person))


def test_a_closed_store_says_so(folder: Path, secrets: MemorySecrets) -> None:
    store = Store.create(folder, secrets=secrets)
    store.close()
    with pytest.raises(errors.WrongThread):
        store.run(add_person)


def test_a_full_disk_takes_the_whole_unit_back(store: Store) -> None:
    store.run(add_person)
    limit = store.run(lambda unit: unit.connection.exec_driver_sql("PRAGMA page_count").scalar()) + 5
    store.run(lambda unit: unit.connection.exec_driver_sql(f"PRAGMA max_page_count = {limit}").scalar())

    def huge(unit):
        add_person(unit)
        unit.settings.set("blob", "x" * 200_000)

    with pytest.raises(errors.DiskFull):
        store.run(huge)
    assert counts(store) == (1, 1, 1)
    store.run(lambda unit: unit.connection.exec_driver_sql("PRAGMA max_page_count = 100000").scalar())
    store.run(huge)
    assert counts(store) == (2, 2, 2)
    assert store.check().ok


def test_outbox_states_and_recovery(folder: Path, secrets: MemorySecrets) -> None:
    store = Store.create(folder, secrets=secrets)
    for _ in range(4):
        store.run(add_person)
    first, second, third, _fourth = store.run(lambda unit: unit.outbox.queued(10))
    store.run(lambda unit: unit.outbox.mark(first.op_id, OpState.SENT, None))
    store.run(lambda unit: unit.outbox.mark(second.op_id, OpState.APPLIED, {"rev": 7}))
    store.run(lambda unit: unit.outbox.mark(third.op_id, OpState.PARKED, {"code": "invalid"}))
    with pytest.raises(ValueError, match="stored result"):
        store.run(lambda unit: unit.outbox.mark(first.op_id, OpState.REJECTED, None))
    store.close()
    store = Store.open(folder, secrets=secrets)
    found = store.run(lambda unit: unit.outbox.counts())
    assert {state: count for state, count in found.items() if count} == {
        OpState.QUEUED: 2,
        OpState.APPLIED: 1,
        OpState.PARKED: 1,
    }
    again = store.run(lambda unit: unit.outbox.queued(1))[0]
    assert again.op_id == first.op_id, "a sent op goes out again under the same id"
    assert store.run(lambda unit: unit.outbox.get(second.op_id)).result == {"rev": 7}
    store.close()


STEP = st.sampled_from(["person", "local", "fail", "unrecorded", "read", "setting", "proof", "many"])


@settings(max_examples=25, deadline=None)
@given(steps=st.lists(STEP, max_size=12))
def test_every_op_has_its_entry_and_every_change_its_record(tmp_path_factory, steps: list[str]) -> None:
    folder = tmp_path_factory.mktemp("pairing")
    store = Store.create(folder, secrets=MemorySecrets())
    lock = store.run(add_lock)
    people = ops = 0
    for step in steps:
        gained = _take(store, lock, step)
        people, ops = people + gained[0], ops + gained[1]
    report = store.check()
    store.close()
    assert report.ok
    assert report.counts["people"] == people
    assert report.counts["outbox"] == ops + 1
    local = sum(step == "local" for step in steps)
    assert report.counts["audit"] == ops + 1 + local - 2 * steps.count("many"), "one entry tells of three people"


def _many(unit) -> None:
    unit.people.save_many([a_person(f"P{number}") for number in range(3)])
    unit.record("people.imported", "person", "", {"count": 3})


def _fail(unit) -> None:
    _many(unit)
    raise LookupError


QUIET = {
    "local": lambda unit: unit.record("x", "y", "z", {}, send=False),
    "setting": lambda unit: unit.settings.set("a", {"b": [1, 2.5, None]}),
    "read": lambda unit: unit.people.all(),
}


def _take(store: Store, lock: Lock, step: str) -> tuple[int, int]:
    """Do one step; return people and ops it should have added."""
    if step == "person":
        store.run(add_person)
        return 1, 1
    if step == "many":
        store.run(_many)
        return 3, 3
    if step == "fail":
        with pytest.raises(LookupError):
            store.run(_fail)
    elif step == "unrecorded":
        with pytest.raises(errors.UnrecordedChange):
            store.run(lambda unit: unit.people.save(a_person()))
    elif step == "proof":
        receipt = Receipt(lock.serial, 3, b"d" * 32, None, b"enc")
        store.run(lambda unit: unit.lists.save_proof(lock.id, receipt, a_list(), unit.now))
    else:
        store.run(QUIET[step])
    return 0, 0
