"""Batches behind one that is under way, and our own changes that need not come back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.sync_queue import Answers, Batch, OpResult
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.store.executor import Store
from tests.store.samples import add_person
from tests.store.sync_samples import answer, apply, batch, person_row, shown


def following(store: Store, under_way: Batch) -> Batch:
    """What is made ready while a batch is under way."""
    return store.run(lambda unit: unit.sync.take_next(under_way.last))


def rename(store: Store, person, name: str) -> None:
    def work(unit) -> None:
        unit.people.save(replace(person, name=name))
        unit.record("person.changed", "person", person.id, {})

    store.run(work)


def follow(store: Store, sent: Batch, rev: int = 1, before: str = "c0", after: str = "c9", **otherwise) -> bool:
    """Say that ops were applied, one rev each."""
    results = [OpResult(op.op_id, "applied", rev=rev + at) for at, op in enumerate(sent.ops)]
    results[-1] = replace(results[-1], **otherwise)
    return store.run(lambda unit: unit.sync.follow(Answers(tuple(results), (before, after))))


def cursor(store: Store) -> str | None:
    return store.run(lambda unit: unit.sync.cursor())


def test_what_follows_has_the_next_numbers_and_may_go_back(store: Store) -> None:
    store.run(add_person)
    sent = batch(store)
    store.run(add_person)
    ready = following(store, sent)
    assert (sent.last, ready.device_seq_from, ready.last) == (1, 2, 2)
    assert following(store, sent).ops == ()
    store.run(lambda unit: unit.sync.put_back(ready))
    again = batch(store)
    assert [(op.op_id, op.device_seq) for op in again.ops] == [
        (op.op_id, number) for number, op in enumerate((*sent.ops, *ready.ops), 1)
    ]


def test_a_batch_that_goes_back_does_not_overtake_what_was_deferred(store: Store) -> None:
    person = store.run(add_person)
    sent = batch(store)
    rename(store, person, "New name")
    ready = following(store, sent)
    assert len(ready.ops) == 1
    store.run(lambda unit: unit.sync.put_back(ready))
    answer(store, [sent.ops[0].op_id], "deferred", code="lock_unknown")
    assert [op.op_id for op in batch(store).ops] == [sent.ops[0].op_id, ready.ops[0].op_id]


def test_what_was_numbered_before_is_sent_by_itself(store: Store) -> None:
    for _ in range(3):
        store.run(add_person)
    batch(store)
    first = batch(store, 1)
    assert following(store, first).ops == ()


def taken(store: Store) -> dict[str, tuple[str, int | None]]:
    """State and number that the rows of ops tell of themselves."""
    query = "SELECT op_id, state, device_seq FROM outbox WHERE changed IS NOT NULL"
    return store.run_read(lambda connection: {row[0]: (row[1], row[2]) for row in connection.exec_driver_sql(query)})


def several(store: Store, count: int) -> None:
    for _ in range(count):
        store.run(add_person)


def test_two_batches_under_way_go_again_under_their_numbers_after_a_crash(folder: Path, secrets: MemorySecrets) -> None:
    store = Store.create(folder, secrets=secrets)
    several(store, 5)
    sent = batch(store, 2)
    ready = store.run(lambda unit: unit.sync.take_next(sent.last, 2))
    assert (ready.device_seq_from, len(ready.op_ids)) == (3, 2)
    store.close()
    store = Store.open(folder, secrets=secrets)
    again = batch(store)
    assert again.op_ids[:4] == (*sent.op_ids, *ready.op_ids)
    assert [op.device_seq for op in again.ops] == [1, 2, 3, 4, 5]
    store.close()


def test_a_refused_op_amid_a_batch_gives_its_number_to_the_next(store: Store) -> None:
    several(store, 4)
    first, second, third, fourth = batch(store).op_ids
    store.run(lambda unit: unit.sync.park(second, "invalid"))
    left = batch(store)
    assert left.op_ids == (first, third, fourth)
    assert [op.device_seq for op in left.ops] == [1, 2, 3]


def test_outcomes_of_one_batch_leave_the_numbers_of_the_next(store: Store) -> None:
    apply(store)
    several(store, 4)
    sent = batch(store, 2)
    ready = following(store, sent)
    assert follow(store, sent, 4)
    assert [taken(store)[one] for one in sent.op_ids] == [("applied", None)] * 2
    assert batch(store).op_ids == ready.op_ids
    assert [taken(store)[one] for one in ready.op_ids] == [("sent", 3), ("sent", 4)]
    assert batch(store).ops == ready.ops


def test_a_batch_with_a_command_amid_it_is_followed_too(store: Store) -> None:
    apply(store)
    store.run(add_person)
    store.run(lambda unit: unit.record("lock.register", "lock", "l", {}))
    store.run(add_person)
    sent = batch(store)
    assert (len(sent.op_ids), follow(store, sent, 4)) == (2, True)
    assert {state for state, _ in taken(store).values()} == {"applied"}
    assert len(store.run(lambda unit: unit.outbox.commands(9))) == 1


def test_each_op_is_told_its_own_rev(store: Store) -> None:
    apply(store)
    several(store, 3)
    sent = batch(store)
    results = tuple(OpResult(one, "applied", rev=rev) for one, rev in zip(sent.op_ids, (4, 5, 9), strict=True))
    assert store.run(lambda unit: unit.sync.follow(Answers(results, ("c0", "c9"))))
    assert [store.run(lambda unit, one=one: unit.outbox.get(one)).result for one in sent.op_ids] == [
        {"result": "applied", "rev": rev} for rev in (4, 5, 9)
    ]
    assert [store.run(lambda unit, op=op: unit.sync.rev_of("person", op.id)) for op in sent.ops] == [4, 5, 9]


def test_answers_in_another_order_are_each_op_s_own(store: Store) -> None:
    apply(store)
    several(store, 3)
    sent = batch(store)
    told = [*zip(sent.op_ids, (4, 5, 6), strict=True)][::-1]
    assert store.run(
        lambda unit: unit.sync.follow(
            Answers(tuple(OpResult(one, "applied", rev=rev) for one, rev in told), ("c0", "c9"))
        )
    )
    assert [store.run(lambda unit, op=op: unit.sync.rev_of("person", op.id)) for op in sent.ops] == [4, 5, 6]


def test_a_copy_lays_aside_what_was_numbered_and_counts_from_one(store: Store) -> None:
    several(store, 3)
    sent = batch(store, 2)
    store.run(lambda unit: unit.sync.park_all("device_forked"))
    assert store.run(lambda unit: unit.sync.counts()).parked == 3
    store.run(lambda unit: unit.sync.resubmit(sent.op_ids[1]))
    again = batch(store)
    assert (again.op_ids, again.device_seq_from) == (sent.op_ids[1:], 1)


def test_our_own_change_is_the_base_at_once(store: Store) -> None:
    apply(store)
    person = store.run(add_person)
    before = shown(store)
    assert follow(store, batch(store), 4)
    assert (cursor(store), shown(store)) == ("c9", before)
    assert store.run(lambda unit: unit.sync.rev_of("person", person.id)) == 4
    count, digest = store.run(lambda unit: unit.sync.digest())
    fields = before["person", person.id]
    assert apply(store, replace(person_row(4, row_id=person.id), fields=fields)) == 0
    assert (count, digest) == store.run(lambda unit: unit.sync.digest())
    rename(store, person, "New name")
    (op,) = (sent := batch(store)).ops
    assert (op.base_rev, op.set) == (4, {"name": "New name"})
    assert follow(store, sent, 5, "c4")
    assert store.run(lambda unit: unit.sync.rows("person"))[person.id]["name"] == "New name"


@pytest.mark.parametrize(
    "otherwise",
    [{"before": "c7"}, {"result": "superseded"}, {"conflicts": ("item",)}, {"rev": 0}, {"result": "duplicate"}],
    ids=["somebody else did something", "superseded", "merged", "nothing written", "sent before"],
)
def test_what_may_be_otherwise_is_waited_for(store: Store, otherwise) -> None:
    apply(store)
    store.run(add_person)
    sent = batch(store)
    given = {"rev": 4, **{name: value for name, value in otherwise.items() if name == "before"}}
    told = {name: value for name, value in otherwise.items() if name != "before"}
    if "rev" in told:
        given["rev"] = told.pop("rev")
    assert not follow(store, sent, **given, **told)
    assert cursor(store) == "c0"
    assert [op.op_id for op in batch(store).ops] == [op.op_id for op in sent.ops]


def test_a_row_that_was_changed_again_meanwhile_is_waited_for(store: Store) -> None:
    apply(store)
    person = store.run(add_person)
    sent = batch(store)
    rename(store, person, "New name")
    assert not follow(store, sent, 4)


def test_a_change_of_a_row_that_was_pulled_meanwhile_is_waited_for(store: Store) -> None:
    apply(store)
    person = store.run(add_person)
    assert follow(store, batch(store), 4)
    rename(store, person, "New name")
    sent = batch(store)
    fields = shown(store)["person", person.id]
    apply(store, replace(person_row(6, row_id=person.id), fields={**fields, "name": "Else", "phone": "1"}))
    assert not follow(store, sent, 7, "c6")
