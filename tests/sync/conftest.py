"""A platform in a process of its own, the proxy before it, and desks that share an account."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.sync.desks import ServerProcess, SyncDesk
from tests.sync.fault_proxy import FaultProxy

ACCOUNTS = itertools.count(1)
"""Each test has an account of its own."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServerProcess]:
    """A running platform for the tests of a module."""
    running = ServerProcess(tmp_path_factory.mktemp("platform"))
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
    email = f"ann{next(ACCOUNTS)}@example.test"

    def new(name: str, *, through: bool = False) -> SyncDesk:
        desk = SyncDesk.create(tmp_path / name, proxy.url if through else server.url, server.token(email))
        made.append(desk)
        return desk

    yield new
    for desk in made:
        desk.close()
