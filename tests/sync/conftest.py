"""A platform in a process of its own, the proxy before it, and desks that share an account."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.sync.desks import ServerProcess, SyncDesk
from tests.sync.fault_proxy import FaultProxy


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    """A running platform, fresh for one test."""
    data = tmp_path / "platform"
    data.mkdir()
    running = ServerProcess(data)
    running.start()
    yield running
    running.stop()


@pytest.fixture
def proxy(server: ServerProcess) -> Iterator[FaultProxy]:
    """The way to it, without faults so far."""
    with FaultProxy(server.url) as way:
        yield way


Make = Callable[..., SyncDesk]


@pytest.fixture
def make(server: ServerProcess, proxy: FaultProxy, tmp_path: Path) -> Iterator[Make]:
    """Makes desks of the one account; ``through`` = behind the proxy."""
    made: list[SyncDesk] = []

    def new(name: str, *, through: bool = False) -> SyncDesk:
        desk = SyncDesk.create(tmp_path / name, proxy.url if through else server.url, server.token())
        made.append(desk)
        return desk

    yield new
    for desk in made:
        desk.close()
