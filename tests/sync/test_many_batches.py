"""More changes than one request holds: one batch after the other, whatever happens between them."""

from __future__ import annotations

import pytest

from flexeria_desktop.core.domain.ids import PersonId, new_uuid7
from flexeria_desktop.core.domain.people import Person
from flexeria_desktop.core.domain.records import OpState
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from tests.sync.conftest import Make
from tests.sync.desks import SyncDesk, kill
from tests.sync.fault_proxy import Asked, DropReply, Fault, FaultProxy, Hold, Refuse
from tests.sync.test_two_desks import CHANGES, OPS, alike

MANY = 1_200


def move_in(desk: SyncDesk, number: int = MANY) -> list[Person]:
    """Many people, in one unit of work."""
    people = [Person(PersonId(new_uuid7()), f"Person {place}", unit=str(place)) for place in range(number)]

    def work(unit: UnitOfWork) -> None:
        unit.people.save_many(people)
        unit.record("people.imported", "person", people[0].id, {"count": number})

    desk.profile.store.run(work)
    return people


class NthPush:
    """Lets one of the batches meet a fault."""

    def __init__(self, number: int, fault: Fault) -> None:
        self.left, self.fault = number, fault

    def __call__(self, asked: Asked) -> Fault | None:
        if asked.path.startswith(OPS):
            self.left -= 1
            return self.fault if self.left == 0 else None
        return None


def test_what_a_desk_sent_does_not_come_back_to_it(make: Make, proxy: FaultProxy) -> None:
    ann, bob = make("ann", through=True), make("bob")
    alike(ann, bob)
    move_in(ann)
    proxy.seen.clear()
    assert ann.calm().pushed == MANY
    assert len(proxy.asked(OPS)) == 3
    assert sum(exchange.answered for exchange in proxy.asked(CHANGES)) < 1_000
    assert ann.outcomes() == {OpState.APPLIED: MANY}
    known = ann.digest()
    alike(ann, bob)
    assert bob.digest() == known


def test_what_another_desk_did_meanwhile_comes(make: Make, proxy: FaultProxy) -> None:
    ann, bob = make("ann", through=True), make("bob")
    alike(ann, bob)
    people = move_in(ann)
    ann.calm()
    bob.calm()
    bob.change(people[3].id, phone="+31 20 555 0199")
    bob.add("Zoë")
    bob.calm()
    ann.change(people[3].id, email="three@example.test")
    move_in(ann, 600)
    alike(ann, bob)
    assert "Zoë" in ann.names()
    found = ann.profile.store.run(lambda uow: uow.people.get(people[3].id))
    assert found is not None
    assert (found.phone, found.email) == ("+31 20 555 0199", "three@example.test")


@pytest.mark.parametrize("number", [1, 2, 3])
def test_an_answer_to_any_batch_may_be_lost(make: Make, proxy: FaultProxy, number: int) -> None:
    ann, bob = make("ann", through=True), make("bob")
    alike(ann, bob)
    move_in(ann)
    proxy.befall = NthPush(number, DropReply())
    ann.sync()
    ann.later(60)
    assert ann.sync().state.waiting == 0
    alike(ann, bob)
    assert ann.outcomes() == {OpState.APPLIED: MANY}


@pytest.mark.parametrize("number", [1, 2])
def test_a_refused_batch_is_halved_and_nothing_overtakes_it(make: Make, proxy: FaultProxy, number: int) -> None:
    ann, bob = make("ann", through=True), make("bob")
    alike(ann, bob)
    move_in(ann, 600)
    proxy.befall = NthPush(number, Refuse(422, "invalid"))
    assert ann.calm().pushed == 600
    alike(ann, bob)
    assert ann.outcomes() == {OpState.APPLIED: 600}


@pytest.mark.parametrize("number", [1, 2, 3])
@pytest.mark.parametrize("reply", [False, True], ids=["before the server has it", "after it has committed"])
def test_a_desk_is_killed_with_batches_ready(make: Make, proxy: FaultProxy, number: int, reply: bool) -> None:
    ann, bob = make("ann", through=True), make("bob")
    alike(ann, bob)
    move_in(ann)
    proxy.befall = NthPush(number, Hold(reply=reply))
    process = ann.in_a_process()
    proxy.wait_held()
    kill(process)
    proxy.clear()
    ann.reopen()
    ann.calm()
    alike(ann, bob)
    assert ann.outcomes() == {OpState.APPLIED: MANY}
    assert len(bob.names()) == MANY
