"""kill -9 at random moments: every acknowledged commit is there and everything checks out."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path
from select import select as ready

from sqlalchemy import select

from flexeria_desktop.core.store.executor import Store
from flexeria_desktop.core.store.files import LOCK_NAME
from flexeria_desktop.core.store.tables import audit, outbox
from tests.store.keyfile import KeyFile

ROUNDS = 30
LONGEST_LIFE = 0.12
"""Seconds between the first acknowledged commit and the kill: some dozens of commits."""

START_LIMIT = 30


def killed(folder: Path, life: float, writer_module: str = "tests.store.crash_writer") -> list[str]:
    """Run a writer, kill it ``life`` seconds after its first word, and return what it acknowledged."""
    with subprocess.Popen(
        [sys.executable, "-X", "frozen_modules=on", "-m", writer_module, str(folder)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    ) as writer:
        assert writer.stdout is not None
        assert ready([writer.stdout], [], [], START_LIMIT)[0]
        end = time.monotonic() + life
        said = b""
        while (left := end - time.monotonic()) > 0:
            if ready([writer.stdout], [], [], left)[0]:
                said += writer.stdout.read1()
        writer.kill()
        said += writer.stdout.read()
    lines = said.split(b"\n")
    return [line.decode() for line in lines[:-1]]


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
