"""However a network behaves and for however long: a sync says so soon, and once it is well nothing waits any more."""

from __future__ import annotations

import time
from collections.abc import Callable
from queue import SimpleQueue

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.records import OpState
from flexeria_desktop.core.domain.sync_state import SyncPhase, SyncState
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.engine import Engine
from tests.sync.conftest import Make
from tests.sync.desks import PATIENCE, ServerProcess, SyncDesk
from tests.sync.fault_proxy import (
    CutAt,
    DropReply,
    Duplicate,
    Fault,
    FaultProxy,
    Html,
    Reset,
    TruncatedGzip,
    Unavailable,
)
from tests.sync.test_two_desks import CHANGES, OPS, SNAPSHOT, alike

SOON_S = 3.0
"""A sync that meets a broken line ends in well under a second; the rest is for a busy computer."""
LASTING: list[Fault] = [
    Reset(),
    CutAt(300, reset=True),
    Duplicate(),
    DropReply(),
    TruncatedGzip(),
    Html(),
    Unavailable(60),
    Unavailable(status=500),
]


def soon(desk: SyncDesk) -> str:
    """Sync in vain, quickly; return what it said."""
    begun = time.monotonic()
    report = desk.sync()
    assert time.monotonic() - begun < SOON_S
    return report.error


@pytest.mark.parametrize("fault", LASTING, ids=str)
def test_whatever_befalls_every_request_for_long_nothing_waits_soon_after(
    make: Make, proxy: FaultProxy, fault: Fault
) -> None:
    ann, bob = make("ann", through=True), make("bob")
    (first,) = ann.add("First")
    ann.calm()
    bob.calm()
    proxy.befall = lambda _asked: fault
    harmless = isinstance(fault, Duplicate)
    for day in range(3):
        ann.add(f"Ann {day}")
        bob.add(f"Bob {day}")
        bob.calm()
        assert bool(soon(ann)) is not harmless
        ann.change(first, unit=str(day))
        ann.later(3600)
    proxy.clear()
    ann.calm()
    alike(ann, bob)
    assert len(bob.names()) == 7
    assert ann.outcomes() == {OpState.APPLIED: 7}


def test_a_refused_connection_is_told_at_once(make: Make, server: ServerProcess) -> None:
    ann, bob = make("ann"), make("bob")
    ann.calm()
    server.stop()
    ann.add("Zoë")
    assert [soon(ann) for _ in range(3)] == ["offline"] * 3
    server.start()
    alike(ann, bob)


def test_an_answer_that_ends_after_any_byte_is_as_good_as_none(make: Make, proxy: FaultProxy) -> None:
    ann, bob, way = make("ann", through=True), make("bob"), st.sampled_from([OPS, CHANGES])
    alike(ann, bob)
    made: list[int] = []

    @settings(max_examples=25, database=None, suppress_health_check=list(HealthCheck))
    @given(byte=st.integers(0, 1500), path=way, reset=st.booleans())
    def cut(byte: int, path: str, reset: bool) -> None:
        made.append(len(made))
        ann.add(f"Ann {len(made)}")
        bob.add(f"Bob {len(made)}")
        bob.calm()
        proxy.befall = lambda asked: CutAt(byte, reset) if asked.path.startswith(path) else None
        soon(ann)
        proxy.clear()
        ann.calm()
        bob.calm()
        assert ann.digest() == bob.digest()

    cut()
    alike(ann, bob)
    assert len(ann.names()) == 2 * len(made)
    assert ann.outcomes() == {OpState.APPLIED: len(made)}


def test_a_snapshot_that_ends_after_any_byte_is_taken_whole_or_not_at_all(make: Make, proxy: FaultProxy) -> None:
    bob = make("bob")
    bob.add(*(f"Person {number}" for number in range(30)))
    bob.calm()
    ann = make("ann", through=True)
    seen = set()
    for byte in (0, 20, 200, 400, 700, 1000, 1500, 2500, 4000):
        proxy.befall = lambda asked, byte=byte: CutAt(byte) if asked.path.startswith(SNAPSHOT) else None
        soon(ann)
        seen.add(len(ann.names()))
        ann.later(3600)
    assert seen <= {0, 30}
    proxy.clear()
    alike(ann, bob)


@pytest.mark.parametrize("fault", [DropReply(), Html()], ids=str)
def test_an_open_desk_goes_on_by_itself_when_the_network_is_well_again(
    make: Make, proxy: FaultProxy, fault: Fault
) -> None:
    ann, bob = make("ann", through=True), make("bob")
    ann.calm()
    engine, states = Engine(), SimpleQueue[SyncState]()

    async def begin() -> None:
        ann.actions.listen_sync(states.put)
        await ann.actions.start_sync()
        proxy.next(fault, fault)
        await ann.actions.add_person(PersonDetails("Zoë"))

    def until(wanted: Callable[[SyncState], bool]) -> None:
        """Wait for a state."""
        while not wanted(states.get(timeout=PATIENCE)):
            pass

    engine.submit(begin()).result(PATIENCE)
    until(lambda state: state.code != "")
    until(lambda state: state.phase is SyncPhase.IDLE and not state.waiting and not state.code)
    bob.calm()
    assert bob.names() == ["Zoë"]
    engine.submit(ann.profile.close_links()).result(PATIENCE)
    assert engine.stop()
