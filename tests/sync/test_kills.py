"""kill -9 of a desk and of the platform in the middle of a sync: nothing is lost and nothing is there twice."""

from __future__ import annotations

import pytest

from flexeria_desktop.core.domain.records import OpState
from tests.sync.conftest import Make
from tests.sync.desks import PATIENCE, ServerProcess, kill
from tests.sync.fault_proxy import FaultProxy, Hold
from tests.sync.test_two_desks import CHANGES, OPS, SNAPSHOT, alike


def held_at(proxy: FaultProxy, path: str, *, reply: bool) -> None:
    """Hold what is asked of a path."""
    proxy.befall = lambda asked: Hold(reply=reply) if asked.path.startswith(path) else None


@pytest.mark.parametrize("reply", [False, True], ids=["before the server has it", "after it has committed"])
def test_a_desk_is_killed_in_the_middle_of_a_push(make: Make, proxy: FaultProxy, reply: bool) -> None:
    ann, bob = make("ann", through=True), make("bob")
    ann.calm()
    ann.add("Zoë", "Sam")
    held_at(proxy, OPS, reply=reply)
    process = ann.in_a_process()
    proxy.wait_held()
    kill(process)
    proxy.clear()
    ann.reopen()
    assert ann.calm().pushed == 2
    alike(ann, bob)
    assert bob.names() == ["Sam", "Zoë"]
    assert ann.outcomes() == {OpState.APPLIED: 2}


@pytest.mark.parametrize(("path", "synced"), [(CHANGES, True), (SNAPSHOT, False)])
def test_a_desk_is_killed_in_the_middle_of_a_pull(make: Make, proxy: FaultProxy, path: str, synced: bool) -> None:
    ann, bob = make("ann", through=True), make("bob")
    if synced:
        ann.calm()
    bob.add(*(f"Person {number}" for number in range(20)))
    bob.calm()
    held_at(proxy, path, reply=True)
    process = ann.in_a_process()
    proxy.wait_held()
    kill(process)
    proxy.clear()
    ann.reopen()
    assert ann.names() == []
    assert ann.calm().pulled == 20
    alike(ann, bob)


@pytest.mark.parametrize("reply", [False, True], ids=["before it has the ops", "after it has committed"])
def test_the_platform_is_killed_in_the_middle_of_a_push(
    make: Make, server: ServerProcess, proxy: FaultProxy, reply: bool
) -> None:
    ann, bob = make("ann", through=True), make("bob")
    ann.calm()
    ann.add("Zoë", "Sam")
    held_at(proxy, OPS, reply=reply)
    process = ann.in_a_process()
    proxy.wait_held()
    server.kill()
    proxy.befall = lambda _asked: None
    proxy.cut_all()
    proxy.release()
    said, _ = process.communicate(timeout=PATIENCE)
    assert said.split() == ["0", "0", "offline"]
    ann.reopen()
    server.start()
    assert ann.calm().pushed == 2
    alike(ann, bob)
    assert bob.names() == ["Sam", "Zoë"]
    assert ann.outcomes() == {OpState.APPLIED: 2}


def test_desk_and_platform_are_killed_again_and_again(make: Make, server: ServerProcess, proxy: FaultProxy) -> None:
    ann, bob = make("ann", through=True), make("bob")
    ann.calm()
    names: list[str] = []
    for turn, (path, reply) in enumerate([(OPS, True), (CHANGES, False), (OPS, False), (CHANGES, True)]):
        names += [f"Ann {turn}", f"Bob {turn}"]
        ann.add(f"Ann {turn}")
        bob.add(f"Bob {turn}")
        bob.calm()
        held_at(proxy, path, reply=reply)
        process = ann.in_a_process()
        proxy.wait_held()
        kill(process)
        server.kill()
        proxy.clear()
        server.start()
        ann.reopen()
    alike(ann, bob)
    assert bob.names() == sorted(names)
    assert ann.outcomes() == {OpState.APPLIED: 4}
