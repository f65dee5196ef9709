"""One computer of the world: its profile, its clock, its way to the platform, copies of it and its sudden end."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import event

from flexeria_desktop import bootstrap
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.platform import relocate
from tests.sync.fault_proxy import FaultProxy, Reset


class Killed(Exception):
    """The program is gone: from here on it keeps nothing, and nobody hears of it."""


class WorldClock:
    """One time for the whole world; a desk's own clock may be off."""

    def __init__(self) -> None:
        self.passed = timedelta()

    def now(self) -> datetime:
        """The present moment."""
        return datetime.now(UTC) + self.passed


@dataclass
class DeskClock:
    """What a computer believes the time is."""

    world: WorldClock
    skew: timedelta = timedelta()

    def now(self) -> datetime:
        """The moment as this computer has it."""
        return self.world.now() + self.skew


@dataclass
class WorldDesk:
    """One computer: its profile, its way to the platform, and an older copy of the profile if one was made."""

    name: str
    folder: Path
    keyring: MemorySecrets
    clock: DeskClock
    way: FaultProxy
    runner: asyncio.Runner
    profile: bootstrap.Profile | None = None
    copied: bool = False

    @property
    def actions(self) -> Actions:
        """What a person can do here."""
        assert self.profile is not None
        return self.profile.actions

    def do(self, work: Any) -> Any:
        """Wait for one action."""

        async def waited() -> Any:
            return await work

        return self.runner.run(waited())

    def read(self, question: Callable[[Any], Any]) -> Any:
        """Ask the store."""
        assert self.profile is not None
        return self.profile.store.run(question)

    def open(self) -> None:
        """Start the program."""
        self.profile = bootstrap.open_profile(self.folder, secrets=self.keyring, clock=self.clock)
        self.read(lambda uow: relocate(uow, self.way.url))

    def signed_in(self) -> bool:
        """Whether this profile belongs to an account now."""
        return self.do(self.actions.account()) is not None

    def close(self) -> None:
        """End the program."""
        if self.profile is not None:
            self.runner.run(self.profile.close_links())
            self.profile.close()
            self.profile = None

    def keep_copy(self) -> None:
        """Back the profile up by copying its folder."""
        self.close()
        shutil.rmtree(self._copy, ignore_errors=True)
        shutil.copytree(self.folder, self._copy)
        self.copied = True
        self.open()

    def restore_copy(self) -> None:
        """Put the older copy in the place of the profile."""
        self.close()
        shutil.rmtree(self.folder)
        shutil.copytree(self._copy, self.folder)
        self.open()

    @contextlib.contextmanager
    def killed_after(self, commits: int) -> Iterator[None]:
        """The program ends as by kill -9 in its next transaction but so many, else where the block ends.

        What then lies in its files is all that the next start finds: not what memory held, nor what was not committed.
        """
        left, profile = itertools.count(commits, -1), self.profile
        assert profile is not None
        engine = self.read(lambda uow: uow.connection.engine)

        def before_commit(_connection: object) -> None:
            if next(left) <= 0:
                self._die()
                raise Killed

        event.listen(engine, "commit", before_commit)
        with contextlib.suppress(Killed):
            yield
        with contextlib.suppress(Killed):
            self.read(lambda _uow: self._die())
        event.remove(engine, "commit", before_commit)
        self.runner.run(_end_all())
        self.close()
        shutil.rmtree(self.folder)
        self._remains.rename(self.folder)
        self.way.clear()
        self.open()

    def _die(self) -> None:
        """Leave the files as they are at this moment, and say nothing more; only the first time counts."""
        if not self._remains.exists():
            self.way.befall = lambda _asked: Reset()
            shutil.copytree(self.folder, self._remains)

    @property
    def _copy(self) -> Path:
        return self.folder.with_name(f"{self.name}-copy")

    @property
    def _remains(self) -> Path:
        return self.folder.with_name(f"{self.name}-remains")


async def _end_all() -> None:
    """Whatever is still under way is not carried on."""
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
