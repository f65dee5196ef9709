"""Batches behind one that is under way, and our own changes that need not come back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flexeria_desktop.core.domain.sync_queue import Answers, Batch, OpResult
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
