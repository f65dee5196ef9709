"""A demo building with more to look at: a key that another computer wrote, and work for several locks."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

from flexeria_desktop import bootstrap
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.demo.building import DemoBuilding
from flexeria_desktop.demo.furnishing import furnish, move_in, tag_of
from flexeria_desktop.demo.months import pass_by

FOREIGN = 3
"""Place of the lock that another computer writes to."""
BUSY = (0, 1, 2, 3, 4, 5)
"""Places of the locks that get work."""
LONG = (1, 2, 4)
"""Places of the locks that get so much that a list has a middle."""
ABSENT = 4
"""Place of the lock that is out of reach while the others are programmed."""


def build(folder: Path) -> None:
    """Make it in an empty folder and leave it closed."""
    building = DemoBuilding(folder)
    building.start()
    try:
        _with_profile(building, _people)
        copy = folder / "copy"
        shutil.copytree(folder / "profile", copy)
        _with_profile(building, _another_computer)
        shutil.rmtree(folder / "profile")
        shutil.move(copy, folder / "profile")
        _with_profile(building, _find_out)
    finally:
        building.stop()


def move(folder: Path, to: Path) -> None:
    """Copy it; the dongle of the copy is another port."""
    shutil.copytree(folder, to, symlinks=True)
    building = DemoBuilding(to)
    building.start()
    try:
        _with_profile(building, _reconnect)
    finally:
        building.stop()


def _with_profile(building: DemoBuilding, work: object) -> None:
    profile = building.open_profile()

    async def run() -> None:
        try:
            await work(building, profile)  # type: ignore[operator]
        finally:
            await profile.close_links()

    try:
        asyncio.run(run())
    finally:
        profile.close()


async def _people(building: DemoBuilding, profile: bootstrap.Profile) -> None:
    await move_in(building, profile)
    await furnish(building, profile, lambda _step: None)
    await pass_by(building, profile.actions, lambda _step: None)


async def _another_computer(building: DemoBuilding, profile: bootstrap.Profile) -> None:
    lock_id = await _lock(building, profile.actions, FOREIGN)
    await _issue(profile.actions, lock_id, 38)
    await profile.actions.program([lock_id], lambda _step: None)


async def _find_out(building: DemoBuilding, profile: bootstrap.Profile) -> None:
    actions = profile.actions
    await actions.read_locks([await _lock(building, actions, FOREIGN)], lambda _step: None)
    for place in BUSY:
        await _issue(actions, await _lock(building, actions, place), 35 + place % 2)
    for place, code in zip(LONG, building.kit.codes["N"][-len(LONG) :], strict=True):
        lock_id = await _lock(building, actions, place)
        await actions.redeem(code, lock_id)
        for resident in range(7, 33):
            await _issue(actions, lock_id, resident, *(f"{kind}-{place}{resident:03d}" for kind in ("RX", "RY")))


async def _reconnect(building: DemoBuilding, profile: bootstrap.Profile) -> None:
    actions, link = profile.actions, building.link
    await actions.check_link(link)
    for lock in await actions.locks():
        await actions.rename_lock(lock.id, lock.name, lock.building, link)


async def _lock(building: DemoBuilding, actions: Actions, place: int) -> LockId:
    return next(row.id for row in await actions.locks() if row.serial == building.locks[place].serial)


async def _issue(actions: Actions, lock_id: LockId, place: int, *remotes: str) -> None:
    residents = sorted((row for row in await actions.people() if row.reference), key=lambda row: row.reference)
    person = residents[place - 1]
    tags = () if remotes else (MediumEntry(MediumKind.TAG, tag_of(place)),)
    media = (*tags, *(MediumEntry(MediumKind.REMOTE, one) for one in remotes))
    await actions.issue_keys(IssueKeys(person.id, (lock_id,), media))
