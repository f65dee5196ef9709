"""A PostgreSQL of one test run: on a unix socket, without a port, gone with the process that started it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import IO
from urllib.parse import quote

import psycopg
import pytest

from flexeria_platform import database

HOMES = Path("/usr/lib/postgresql")
REMEDY = "PostgreSQL is missing: sudo apt-get install -y --no-install-recommends postgresql"
READY = b"database system is ready to accept connections"
TEMPLATE = "template_of_tests"
# What is written need not outlive the machine. The server's zone is far from UTC, so that a moment without its zone
# shows; and it is that of no test.
OPTIONS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "shared_buffers": "32MB",
    "max_connections": "150",
    "timezone": "Asia/Tokyo",
    "lc_messages": "C",
    # A database is copied file by file, which asks for a checkpoint: without fsync that is nothing.
    "wal_level": "minimal",
    "max_wal_senders": "0",
}


def programs() -> Path:
    """The folder of initdb and postgres; a run without PostgreSQL fails, it does not pass over half of the tests."""
    found = [folder for folder in HOMES.glob("*/bin") if (folder / "initdb").exists()]
    if found:
        return max(found, key=lambda folder: float(folder.parent.name))
    on_path = shutil.which("initdb")
    if on_path is None:
        pytest.fail(REMEDY, pytrace=False)
    return Path(on_path).resolve().parent


def _as_user() -> list[str]:
    """PostgreSQL refuses to run as root, so root steps down to the account that its package makes."""
    dying = ["setpriv", "--pdeathsig", "SIGQUIT"] if shutil.which("setpriv") else []
    if os.geteuid() != 0:
        return dying
    return [*dying, "--reuid=postgres", "--regid=postgres", "--clear-groups"]


@dataclass
class Cluster:
    """A running server; ``fresh`` gives databases that are up to date and empty."""

    folder: Path
    numbers: Iterator[int] = field(default_factory=count)

    def url(self, name: str) -> str:
        """A database's address for the platform."""
        return f"postgresql+psycopg://app@/{name}?host={quote(str(self.folder), safe='')}"

    def run(self, statement: str, name: str = "postgres") -> None:
        """Run one statement outside a transaction."""
        with psycopg.connect(host=str(self.folder), user="app", dbname=name, autocommit=True) as connection:
            connection.execute(statement.encode())

    @contextmanager
    def empty(self, template: str = "template1") -> Iterator[str]:
        """A database for one block; gives its address."""
        name = f"test_{next(self.numbers)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        try:
            yield self.url(name)
        finally:
            self.run(f"DROP DATABASE {name} WITH (FORCE)")

    def make_template(self) -> None:
        """Migrate once; every test gets a copy."""
        self.run(f"CREATE DATABASE {TEMPLATE}")
        engine = database.open_engine(self.url(TEMPLATE))
        database.migrate(engine)
        engine.dispose()

    @contextmanager
    def fresh(self) -> Iterator[str]:
        """A database with all tables; gives its address."""
        with self.empty(TEMPLATE) as url:
            yield url


def _follow(log: IO[bytes], ready: threading.Event, said: list[bytes]) -> None:
    for line in log:
        said.append(line)
        if READY in line:
            ready.set()
    ready.set()


@contextmanager
def cluster() -> Iterator[Cluster]:
    """Start one, about a second, and end it with the block or with this process."""
    home = programs()
    folder = Path(tempfile.mkdtemp(prefix="flexeria-pg-"))
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres", "postgres")
        data = folder / "data"
        initdb = [
            home / "initdb",
            "-D",
            data,
            "-U",
            "app",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        ]
        made = subprocess.run([*_as_user(), *initdb], cwd=folder, capture_output=True, text=True, check=False)
        assert made.returncode == 0, made.stderr
        options = [part for name, value in OPTIONS.items() for part in ("-c", f"{name}={value}")]
        with subprocess.Popen(
            [*_as_user(), home / "postgres", "-D", data, "-k", folder, *options], cwd=folder, stderr=subprocess.PIPE
        ) as server:
            yield from _running(server, Cluster(folder))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _running(server: subprocess.Popen[bytes], running: Cluster) -> Iterator[Cluster]:
    assert server.stderr is not None
    ready, said = threading.Event(), list[bytes]()
    thread = threading.Thread(target=_follow, args=(server.stderr, ready, said))
    thread.start()
    try:
        assert ready.wait(30)
        assert server.poll() is None, b"".join(said).decode()
        running.make_template()
        yield running
    finally:
        server.send_signal(3)  # immediate shutdown: nothing of it will be read again
        thread.join(30)
        server.wait(30)


def version() -> str:
    """Of the programs that are used, as they say it."""
    told = subprocess.run([programs() / "postgres", "--version"], capture_output=True, text=True, check=True)
    return re.sub(r"\s+", " ", told.stdout).strip()
