"""kill -9 at random moments: every acknowledged commit is there and everything checks out."""

from __future__ import annotations

import multiprocessing
import random
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from sqlalchemy import select

from flexeria_desktop.core.store.executor import Store
from flexeria_desktop.core.store.files import LOCK_NAME
from flexeria_desktop.core.store.tables import audit, outbox
from tests.store import crash_writer
from tests.store.keyfile import KeyFile

ROUNDS = 30
LONGEST_LIFE = 0.12
"""Seconds between the first acknowledged commit and the kill: some dozens of commits."""

START_LIMIT = 30
PROCESSES = multiprocessing.get_context("forkserver")
"""Each writer is a process of its own; they come from one that has loaded the store once for all of them."""
PROCESSES.set_forkserver_preload(["tests.store.crash_writer", "tests.store.sync_crash_writer"])

Writer = Callable[[Path, Connection], None]


def killed(folder: Path, life: float, writer: Writer = crash_writer.write) -> list[str]:
    """Run a writer, kill it ``life`` seconds after its first word, and return what it acknowledged."""
    heard, out = PROCESSES.Pipe(duplex=False)
    process = PROCESSES.Process(target=writer, args=(folder, out))
    process.start()
    out.close()
    said: list[str] = []
    assert heard.poll(START_LIMIT)
    end = time.monotonic() + life
    while (left := end - time.monotonic()) > 0:
        if heard.poll(left):
            said.append(heard.recv_bytes().decode())
    process.kill()
    process.join()
    with heard:
        while True:
            try:
                said.append(heard.recv_bytes().decode())
            except (EOFError, OSError):  # the end, or a word that was cut off
                break
    assert process.exitcode == -9
    process.close()
    return said


def test_nothing_acknowledged_is_ever_lost(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    keys = KeyFile(tmp_path / "keys")
    Store.create(folder, secrets=keys).close()
    moments = random.Random(20290301)
    acknowledged: list[str] = []
    for _ in range(ROUNDS):
        acknowledged += killed(folder, moments.uniform(0, LONGEST_LIFE))
        assert (folder / LOCK_NAME).read_bytes().startswith(b"open")
        store = Store.open(folder, secrets=keys)
        report = store.check()
        told, entered = store.run_read(
            lambda connection: [
                list(connection.execute(select(column)).scalars()) for column in (outbox.c.recorded_as, audit.c.op_id)
            ]
        )
        people = store.run_read(
            lambda connection: connection.exec_driver_sql(
                "SELECT sum(json_extract(facts, '$.count')) FROM audit"
            ).scalar()
        )
        store.close()
        assert report.ok
        assert set(acknowledged) <= set(entered)
        assert set(told) == set(entered)
        assert report.counts["people"] == people == len(told), "a unit of work is there as a whole or not at all"
    assert len(acknowledged) >= ROUNDS
