"""100,000 changes from one desk to another by way of the platform, beside PouchDB's replication of the same rows."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event

from flexeria_desktop.core.domain.ids import PersonId, new_uuid7
from flexeria_desktop.core.domain.people import Person
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from tests.bench.measure import Goal, Measured, seconds
from tests.bench.pouch import Pouch, pouch_in
from tests.sync.desks import ServerProcess, SyncDesk
from tests.sync.fault_proxy import FaultProxy

CHANGES = 100_000
PAGE = 1_000
IDLE_ROUNDS = 20
FEW = 10
FASTER, ONE, FLAT = Goal(0.333), Goal(1), Goal(1.5)
MIB = 1024
"""The kernel tells kilobytes."""


@dataclass(frozen=True, slots=True)
class _Ours:
    """push, pull, first: seconds of the clock and of processors; memory in KiB; idle: requests, bytes, seconds."""

    push: tuple[float, float]
    pull: tuple[float, float]
    first: tuple[float, float]
    memory: tuple[int, int]
    idle: tuple[float, float, float]
    commits: int


def _people(number: int, first: int = 0) -> list[Person]:
    return [
        Person(
            PersonId(new_uuid7()),
            f"A. de Vries {place}",
            unit=f"{place % 400}-{place % 7}",
            email=f"resident{place}@example.test",
            phone=f"+31 20 555 {place % 10_000:04}",
            reference=f"contract {place}",
        )
        for place in range(first, first + number)
    ]


def _add(people: list[Person]) -> Callable[[UnitOfWork], None]:
    def work(unit: UnitOfWork) -> None:
        unit.people.save_many(people)
        unit.record("people.imported", "person", people[0].id, {"count": len(people)})

    return work


def _document(person: Person) -> Mapping[str, Any]:
    return {"_id": person.id, **{name: value for name, value in asdict(person).items() if name != "id"}}


def _memory(server: ServerProcess, which: str) -> int:
    status = Path(f"/proc/{server.pid}/status").read_text(encoding="ascii")
    found = re.search(rf"^{which}:\s+(\d+) kB$", status, re.MULTILINE)
    assert found is not None
    return int(found[1])


@contextmanager
def _commits() -> Iterator[list[int]]:
    """How many rows each transaction of this process changed that ended meanwhile with something kept."""
    changed: list[int] = []
    known: dict[int, int] = {}

    def began(connection: Connection) -> None:
        known[id(connection)] = _total(connection)

    def committed(connection: Connection) -> None:
        changed.append(_total(connection) - known.pop(id(connection)))

    event.listen(Engine, "begin", began)
    event.listen(Engine, "commit", committed)
    try:
        yield changed
    finally:
        event.remove(Engine, "begin", began)
        event.remove(Engine, "commit", committed)


def _total(connection: Connection) -> int:
    """Rows that were changed by way of a connection since it was opened."""
    driver: Any = connection.connection.driver_connection
    return int(driver.total_changes)


def _ours(folder: Path, people: list[Person]) -> _Ours:
    folder.mkdir()
    server = ServerProcess(folder / "platform")
    server.data.mkdir()
    server.start()
    desks: list[SyncDesk] = []
    try:
        desks += (SyncDesk.create(folder / name, server.url, server.token()) for name in ("one", "two", "three"))
        one, two, three = desks
        _warm(one, two)
        before = _memory(server, "VmHWM")
        one.profile.store.run(_add(people))
        push, pull, first = (_timed(desk, server) for desk in desks)
        assert one.digest() == two.digest() == three.digest(), "everything came"
        memory = before, _memory(server, "VmHWM")
        return _Ours(push, pull, first, memory, _idle(two, server.url), _commits_of_a_page(one, two))
    finally:
        for desk in desks:
            desk.close()
        server.stop()


def _timed(desk: SyncDesk, server: ServerProcess) -> tuple[float, float]:
    """One sync to rest: seconds, and those that the processors of both ends worked."""
    spent = time.process_time() + _worked(server)
    took = seconds(desk.calm)
    return took, time.process_time() + _worked(server) - spent


def _worked(server: ServerProcess) -> float:
    fields = Path(f"/proc/{server.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _warm(one: SyncDesk, two: SyncDesk) -> None:
    """Everything is loaded; who has a page already takes no snapshot."""
    one.profile.store.run(_add(_people(PAGE, CHANGES)))
    one.calm()
    two.calm()


def _idle(desk: SyncDesk, url: str) -> tuple[float, float, float]:
    """A round when nothing is to be done: requests, bytes both ways, seconds."""
    took = sorted(seconds(desk.calm) for _ in range(IDLE_ROUNDS))[IDLE_ROUNDS // 2]
    with FaultProxy(url) as proxy:
        desk.move(proxy.url)
        desk.calm()
        proxy.seen.clear()
        for _ in range(IDLE_ROUNDS):
            desk.calm()
        sizes = [exchange.asked.size + exchange.answered for exchange in proxy.seen]
    desk.move(url)
    return len(sizes) / IDLE_ROUNDS, sum(sizes) / IDLE_ROUNDS, took


def _commits_of_a_page(one: SyncDesk, two: SyncDesk) -> int:
    """In how many transactions the rows of a page are kept; those that note a moment or two are not meant."""
    one.profile.store.run(_add(_people(PAGE, 2 * CHANGES)))
    one.calm()
    with _commits() as changed:
        report = two.sync()
    assert report.pulled == PAGE
    return sum(rows >= FEW for rows in changed)


def _theirs(pouch: Pouch, folder: Path, people: list[Person]) -> tuple[Mapping[str, Any], ...]:
    """What pushing, pulling and doing nothing took."""
    pouch.fill(folder / "one", map(_document, people))
    push, pull = pouch.push(folder / "one"), pouch.pull(folder / "two")
    assert push["documents"] == pull["documents"] == len(people)
    return push, pull, pouch.idle(folder / "two")


def _rows(name: str, ours: tuple[float, float], theirs: Mapping[str, Any]) -> list[Measured]:
    against = "PouchDB's replication"
    return [
        Measured(name, ours[0], theirs["seconds"], "s", against, FASTER),
        Measured("the same: processors of both ends", ours[1], theirs["processor"], "s", against),
    ]


def measure(folder: Path) -> list[Measured]:
    """One round of each, one after the other: it takes minutes."""
    people = _people(CHANGES)
    with pouch_in(folder / "pouch") as pouch:
        push, pull, idle = _theirs(pouch, folder, people)
    ours = _ours(folder / "ours", people)
    changes, against = f"{CHANGES:,} changes", "PouchDB's replication"
    requests, size, took = ours.idle
    return [
        *_rows(f"{changes} pushed", ours.push, push),
        *_rows(f"{changes} pulled by pages", ours.pull, pull),
        *_rows(f"{changes} pulled at first", ours.first, pull),
        Measured("nothing to sync: time", 1e3 * took, 1e3 * idle["seconds"], "ms", against),
        Measured("nothing to sync: requests", requests, 1, "", "one request", ONE),
        Measured("nothing to sync: bytes both ways", size, idle["bytes"], "B", against),
        Measured("the same against 1 kB", size, 1_000, "B", "1 kB", ONE),
        Measured("1,000 changes pulled: transactions", ours.commits, 1, "", "one transaction", ONE),
        Measured("server memory, highest", ours.memory[1] / MIB, ours.memory[0] / MIB, "MiB", "before them", FLAT),
    ]
