"""A batch goes while the one before it is judged, a page comes while the one before it is applied: nothing is lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
import zstandard

from flexeria_desktop.core.domain.ids import PersonId, new_uuid7
from flexeria_desktop.core.domain.people import Person
from flexeria_desktop.core.domain.records import OpState
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from flexeria_desktop.engine import Engine
from tests.sync.conftest import Make
from tests.sync.desks import PATIENCE, SyncDesk
from tests.sync.fault_proxy import (
    Asked,
    CutAt,
    DropReply,
    Duplicate,
    Exchange,
    Fault,
    FaultProxy,
    Hold,
    Html,
    Line,
    Reset,
    Unavailable,
)
from tests.sync.test_two_desks import CHANGES, OPS, alike

MANY = 1_100
"""Three batches: 500, 500 and the rest."""
FAULTS: list[tuple[Fault, int]] = [
    *[(fault, which) for fault in (Reset(), CutAt(300), DropReply()) for which in range(3)],
    *[(fault, 1) for fault in (CutAt(300, reset=True), Duplicate(), Html(), Unavailable(1))],
]
"""What befalls which of the three."""


def people(number: int) -> list[Person]:
    """So many, each with an id of its own."""
    return [Person(PersonId(new_uuid7()), f"Person {place:05}") for place in range(number)]


def saved(desk: SyncDesk, some: list[Person]) -> None:
    """Keep people at a desk in one unit of work: one op each."""

    def work(unit: UnitOfWork) -> None:
        unit.people.save_many(some)
        unit.record("people.imported", "person", some[0].id, {"count": len(some)})

    desk.profile.store.run(work)


def ops_in(exchange: Exchange) -> int:
    """How many ops a request brought."""
    body = exchange.asked.body
    packed = exchange.asked.headers.get("content-encoding") == "zstd"
    return len(json.loads(zstandard.ZstdDecompressor().decompress(body) if packed else body)["ops"])


def in_turn(*faults: Callable[[], Fault | None] | None, path: str = OPS) -> Callable[[Asked], Fault | None]:
    """What befalls the first request of a path, the second and so on; each is decided when it comes."""
    left = list(faults)

    def befall(asked: Asked) -> Fault | None:
        decide = left.pop(0) if asked.path.startswith(path) and left else None
        return decide() if decide else None

    return befall


@dataclass(frozen=True)
class Overtaking(Fault):
    """The server has it before the request that is held, which goes on then."""

    def answer(self, line: Line) -> None:
        """Ask, let the other go on, then answer."""
        reply = line.forward()
        line.proxy.wait_held()
        line.proxy.release()
        line.send(reply.encoded())


@dataclass(frozen=True)
class OfOld(Fault):
    """The answer of a platform that does not say how many ops it takes."""

    def answer(self, line: Line) -> None:
        """Answer without it."""
        reply = line.forward(plain=True)
        told = {name: value for name, value in json.loads(reply.body).items() if name != "most_ops"}
        line.send(replace(reply, body=json.dumps(told).encode()).encoded())


def test_the_next_batch_goes_before_the_answer_is_in(make: Make, proxy: FaultProxy) -> None:
    ann, bob = make("ann", through=True), make("bob")
    ann.calm()
    saved(ann, people(MANY))

    def goes_on() -> None:
        proxy.wait_held()
        assert proxy.asked(OPS)[0].answered == 0
        proxy.release()

    proxy.befall = in_turn(lambda: Hold(reply=True), goes_on)
    assert ann.calm().pushed == MANY
    taken = [one for one in proxy.asked(OPS) if one.status == 200]
    assert [(ops_in(one), one.reached) for one in taken] == [(500, 1), (500, 1), (100, 1)]
    alike(ann, bob)
    assert ann.outcomes() == {OpState.APPLIED: MANY}
    assert len(bob.names()) == MANY


def test_a_batch_that_overtook_the_one_before_it_goes_once_more(make: Make, proxy: FaultProxy) -> None:
    ann, bob = make("ann", through=True), make("bob")
    ann.calm()
    saved(ann, people(MANY))
    proxy.befall = in_turn(Hold, Overtaking)
    ann.calm()
    assert [one.status for one in proxy.asked(OPS)][:2] == [200, 409]
    alike(ann, bob)
    assert ann.outcomes() == {OpState.APPLIED: MANY}


@pytest.mark.parametrize(("fault", "which"), FAULTS, ids=str)
def test_whatever_befalls_one_of_two_batches_each_op_ends_once(
    make: Make, proxy: FaultProxy, fault: Fault, which: int
) -> None:
    ann, bob = make("ann", through=True), make("bob")
    ann.calm()
    saved(ann, people(MANY))
    proxy.befall = in_turn(*[None] * which, lambda: fault)
    ann.sync()
    proxy.clear()
    ann.later(3600)
    ann.calm()
    alike(ann, bob)
    assert ann.outcomes() == {OpState.APPLIED: MANY}
    assert len(bob.names()) == MANY


def test_a_batch_that_touches_a_row_of_the_one_before_waits_for_its_outcome(make: Make, proxy: FaultProxy) -> None:
    ann, bob = make("ann", through=True), make("bob")
    ann.calm()
    some = people(500)
    saved(ann, some)
    ann.change(some[0].id, unit="12-1")
    saved(ann, people(100))
    first_answered: list[int] = []
    proxy.befall = in_turn(None, lambda: first_answered.append(proxy.asked(OPS)[0].answered))
    ann.calm()
    assert first_answered[0] > 0
    alike(ann, bob)
    (row,) = (one for one in bob.do(bob.actions.people()) if one.id == some[0].id)
    assert row.unit == "12-1"


def test_a_platform_that_says_it_takes_more_gets_more(make: Make, proxy: FaultProxy) -> None:
    ann = make("ann", through=True)
    ann.calm()
    saved(ann, people(2_200))
    ann.calm()
    taken = [ops_in(one) for one in proxy.asked(OPS) if one.status == 200]  # one may have overtaken another
    assert (taken[:2], sorted(taken[2:])) == ([500, 500], [200, 1000])


def test_a_platform_that_says_nothing_gets_what_every_platform_takes(make: Make, proxy: FaultProxy) -> None:
    ann = make("ann", through=True)
    ann.calm()
    saved(ann, people(1_100))
    proxy.befall = lambda asked: OfOld() if asked.path.startswith(OPS) else None
    ann.calm()
    assert sorted(ops_in(one) for one in proxy.asked(OPS) if one.status == 200) == [100, 500, 500]


@pytest.mark.parametrize("fault", [Reset(), CutAt(300), DropReply(), Html()], ids=str)
def test_whatever_befalls_a_page_the_one_before_it_stands(make: Make, proxy: FaultProxy, fault: Fault) -> None:
    ann, bob = make("ann"), make("bob", through=True)
    ann.calm()
    bob.calm()
    saved(ann, people(1_200))
    ann.calm()
    proxy.befall = in_turn(None, lambda: fault, path=CHANGES)
    report = bob.sync()
    assert len(bob.names()) == 1_000
    assert report.error
    proxy.clear()
    bob.later(3600)
    alike(ann, bob)
    assert len(bob.names()) == 1_200


def test_a_desk_closes_while_the_next_page_is_on_its_way(make: Make, proxy: FaultProxy) -> None:
    ann, bob = make("ann"), make("bob", through=True)
    ann.calm()
    bob.calm()
    saved(ann, people(1_200))
    ann.calm()
    bob.later(120)
    proxy.befall = in_turn(None, Hold, path=CHANGES)
    engine = Engine()

    async def begin() -> None:
        await bob.actions.start_sync()

    engine.submit(begin()).result(PATIENCE)
    proxy.wait_held()
    engine.submit(bob.profile.close_links()).result(PATIENCE)
    assert engine.stop()
    proxy.clear()
    alike(ann, bob)
    assert len(bob.names()) == 1_200
