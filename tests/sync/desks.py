"""Desks of one account with real encrypted stores, and the platform they share in a process that can be killed."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Awaitable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

from flexeria_desktop import bootstrap
from flexeria_desktop.core.domain.ids import PersonId
from flexeria_desktop.core.domain.records import OpState
from flexeria_desktop.core.domain.sync_state import SyncReport
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.platform import relocate
from flexeria_platform import cli as platform_console
from tests.services.workplace import MovableClock

T = TypeVar("T")
EMAIL = "ann@example.test"
PATIENCE = 60


class ServerProcess:
    """``flexeria-platform serve`` over a folder of its own; may be killed and started again at the same address."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.url, self._port = "", "0"
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Serve, at the same port as before."""
        command = [sys.executable, "-m", "flexeria_platform", "serve", "--data", str(self.data), "--port", self._port]
        log = (self.data / "platform.log").open("a")
        with log:
            self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True)
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert "listening on " in line, (self.data / "platform.log").read_text()
        self.url = line.split("listening on ", 1)[1].strip()
        self._port = self.url.rsplit(":", 1)[1]

    @property
    def pid(self) -> int:
        """The running process."""
        assert self._process is not None
        return self._process.pid

    def kill(self) -> None:
        """kill -9: nothing is finished, nothing is flushed."""
        assert self._process is not None
        os.kill(self._process.pid, signal.SIGKILL)
        self._end()

    def stop(self) -> None:
        """End it in order; harmless when it was killed."""
        if self._process is not None:
            self._process.terminate()
            self._end()

    def _end(self) -> None:
        assert self._process is not None
        self._process.wait(PATIENCE)
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._process = None

    def token(self, email: str = EMAIL) -> str:
        """An enrolment token; the account is made with the first."""
        enrol, create = (
            ["accounts", "enrol", "--email", email],
            ["accounts", "create", "--email", email, "--name", "Ann"],
        )
        for words in (enrol, create):
            out = io.StringIO()
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
                ended = platform_console.main([*words, "--data", str(self.data)])
            if ended == 0:
                return out.getvalue().splitlines()[0]
        raise AssertionError("no token")


@dataclass
class SyncDesk:
    """One profile on one computer."""

    folder: Path
    secrets: MemorySecrets
    profile: bootstrap.Profile
    clock: MovableClock = field(default_factory=MovableClock)
    runner: asyncio.Runner = field(default_factory=asyncio.Runner)

    @classmethod
    def create(cls, folder: Path, url: str, token: str) -> SyncDesk:
        """A new profile, signed in."""
        secrets, clock = MemorySecrets(), MovableClock()
        profile = bootstrap.create_profile(folder, secrets=secrets, operator=folder.name, clock=clock)
        desk = cls(folder, secrets, profile, clock)
        desk.do(desk.actions.sign_in(url, token, folder.name))
        return desk

    @property
    def actions(self) -> Actions:
        """What a person can do here."""
        return self.profile.actions

    def do(self, work: Awaitable[T]) -> T:
        """Wait for one action."""

        async def waited() -> T:
            return await work

        return self.runner.run(waited())

    def sync(self) -> SyncReport:
        """Sync and report."""
        return self.do(self.actions.sync_now())

    def calm(self, report: SyncReport | None = None) -> SyncReport:
        """Sync; nothing may go wrong or wait."""
        done = report or self.sync()
        assert (done.error, done.state.waiting) == ("", 0), done
        return done

    def later(self, seconds: float) -> None:
        """Let time go by here."""
        self.clock.shift += timedelta(seconds=seconds)

    def add(self, *names: str) -> list[PersonId]:
        """Add people."""
        return [self.do(self.actions.add_person(PersonDetails(name))) for name in names]

    def change(self, person_id: PersonId, **what: str) -> None:
        """Change some details of a person."""
        person = self.profile.store.run(lambda uow: uow.people.get(person_id))
        assert person is not None
        shown = {name: getattr(person, name) for name in ("name", "unit", "email", "phone", "reference")}
        self.do(self.actions.change_person(person_id, PersonDetails(**{**shown, **what})))

    def names(self) -> list[str]:
        """The people that can be seen here."""
        return sorted(row.name for row in self.do(self.actions.people()))

    def digest(self) -> Any:
        """Count and digest of what the platform has, as known here."""
        return self.profile.store.run(lambda uow: uow.sync.digest())

    def outcomes(self) -> dict[OpState, int]:
        """How many ops of this desk are in each state, without those states that none is in."""
        counts = self.profile.store.run(lambda uow: uow.outbox.counts())
        return {state: count for state, count in counts.items() if count}

    def move(self, url: str) -> None:
        """Reach the same platform at another address."""
        self.profile.store.run(lambda uow: relocate(uow, url))

    def close(self) -> None:
        """Close the profile."""
        self.do(self.profile.close_links())
        self.runner.close()
        self.profile.close()

    def reopen(self) -> None:
        """Open the profile again, as a new start of the program does."""
        self.runner = asyncio.Runner()
        self.profile = bootstrap.open_profile(self.folder, secrets=self.secrets, clock=self.clock)

    def in_a_process(self) -> subprocess.Popen[str]:
        """Close the profile here and let a program of its own sync it; ``reopen`` after that has ended."""
        self.close()
        held = {name: value.hex() for name, value in self.secrets._values.items()}
        command = [sys.executable, "-m", "tests.sync.desk_to_kill"]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert process.stdin is not None
        process.stdin.write(json.dumps({"folder": str(self.folder), "secrets": held}) + "\n")
        process.stdin.flush()
        return process


def kill(process: subprocess.Popen[str]) -> None:
    """kill -9 and take away what is left of it."""
    process.kill()
    process.communicate(timeout=PATIENCE)
