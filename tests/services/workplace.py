"""A desk with everything real around it: simulated locks behind a pty, a platform process, an encrypted store."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from flexeria_desktop import bootstrap
from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.locks import AddLock
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.platform import relocate
from flexeria_desktop.core.services.rows import ProgramOutcome, ProgramProgress
from flexeria_desktop.demo.building import DemoBuilding

T = TypeVar("T")
TAG = "04A1B2C3D4E5F6"
OTHER_TAG = "04000000000001"


class MovableClock:
    """The system's clock, moved by a test."""

    def __init__(self) -> None:
        self.shift = timedelta()

    def now(self) -> datetime:
        """The moved moment."""
        return datetime.now(UTC) + self.shift


@dataclass
class Workplace:
    """One building and one profile; ``do`` runs a coroutine of the actions to its end."""

    building: DemoBuilding
    profile: bootstrap.Profile
    clock: MovableClock
    runner: asyncio.Runner
    secrets: MemorySecrets

    @property
    def actions(self) -> Actions:
        """The profile's actions."""
        return self.profile.actions

    def do(self, work: Awaitable[T]) -> T:
        """Wait for one action on the loop that all of them share."""

        async def waited() -> T:
            return await work

        return self.runner.run(waited())

    def close(self) -> None:
        """Let go of ports and store."""
        self.runner.run(self.profile.close_links())
        self.runner.close()
        self.profile.close()

    def reopen(self) -> None:
        """Close the profile and open it again, as a new start of the program does."""
        self.runner.run(self.profile.close_links())
        self.profile.close()
        self.profile = bootstrap.open_profile(self.profile.folder, secrets=self.secrets, clock=self.clock)

    def copy_store(self) -> Path:
        """Copy the closed profile beside itself and return where."""
        copy = self.profile.folder.with_name("copy")
        self.reopen()
        self.profile.close()
        shutil.copytree(self.profile.folder, copy)
        self.profile = bootstrap.open_profile(self.profile.folder, secrets=self.secrets, clock=self.clock)
        return copy

    def restore_store(self, copy: Path) -> None:
        """Put a copy in the profile's place."""
        folder = self.profile.folder
        self.runner.run(self.profile.close_links())
        self.profile.close()
        shutil.rmtree(folder)
        shutil.move(copy, folder)
        self.profile = bootstrap.open_profile(folder, secrets=self.secrets, clock=self.clock)

    def sign_in(self) -> None:
        """Enrol at the building's platform."""
        self.do(self.actions.sign_in(self.building.platform.url, self.building.kit.token, "test desk"))

    def move_to_platform(self) -> None:
        """Note the address at which the platform listens now."""
        self.profile.store.run(lambda uow: relocate(uow, self.building.platform.url))

    def add_lock(self, place: int = 0) -> LockId:
        """Press the button of a lock and add it."""
        planned = self.building.locks[place]
        self.building.house.press_button(planned.serial)
        order = AddLock(planned.label, planned.name, self.building.link)
        return self.do(self.actions.add_lock(order, lambda _step: None)).lock_id

    def buy_keys(self, lock_id: LockId, code: int = 0) -> None:
        """Use a key-pack code of 40 keys."""
        entry = self.do(self.actions.redeem(self.building.kit.codes["N"][code], lock_id))
        assert entry.state.value == "applied", entry

    def person(self, name: str = "I. de Boer") -> PersonId:
        """Add a person."""
        return self.do(self.actions.add_person(PersonDetails(name)))

    def issue(self, person_id: PersonId, lock_id: LockId, tag: str = TAG) -> None:
        """Issue a key by tag."""
        order = IssueKeys(person_id, (lock_id,), (MediumEntry(MediumKind.TAG, tag),))
        self.do(self.actions.issue_keys(order))

    def program(
        self, *lock_ids: LockId, report: Callable[[ProgramProgress], None] = lambda _step: None
    ) -> tuple[ProgramOutcome, ...]:
        """Program locks."""
        return self.do(self.actions.program(lock_ids, report))

    def opens(self, tag: str = TAG, place: int = 0) -> bool:
        """Whether a tag opens a lock of the house right now."""
        return self.building.house.present(self.building.locks[place].serial, MediumKind.TAG, tag).opened


def furnish(folder: Path, building: DemoBuilding) -> Workplace:
    """A new profile in ``folder`` beside a running building."""
    clock = MovableClock()
    secrets = MemorySecrets()
    profile = bootstrap.create_profile(folder, secrets=secrets, operator="tester", clock=clock)
    return Workplace(building, profile, clock, asyncio.Runner(), secrets)
