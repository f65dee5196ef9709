"""Move people into the demo building, so that every page has something to show and something to do."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from flexeria_desktop import bootstrap
from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.locks import AddLock
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.rows import PersonRow
from flexeria_desktop.demo.building import DemoBuilding
from flexeria_desktop.demo.places import place_locks
from flexeria_desktop.demo.steps import DemoStep, Say
from flexeria_desktop.hardware.simulator.house import PlannedLock
from flexeria_desktop.ui.resources import resource

CLAIMED = 8
"""The other locks wait to be added: their labels are shown in the demo card."""
WITH_BASE = 6
WITH_TAG = 32
"""Residents who have a tag, by number."""
BUILDING = "Lindenhof"
UNKNOWN_TAG = "04FFEEDDCCBBAA"


def residents() -> bytes:
    """The people file of the demo building."""
    return resource("demo", "residents.csv").read_bytes()


def tag_of(place: int) -> str:
    """Number of the tag that resident ``place`` carries, 7 bytes in hex."""
    return f"04A17C5E80{place * 613 % 65_536:04X}"


async def move_in(building: DemoBuilding, profile: bootstrap.Profile) -> None:
    """Sign a new profile in at the demo's platform and find the dongle; nobody lives in the house yet."""
    actions = profile.actions
    await actions.sign_in(building.platform.url, building.kit.token, "Demo desk")
    await actions.enable_building()
    await actions.check_link(building.link)


async def furnish(building: DemoBuilding, profile: bootstrap.Profile, say: Say) -> None:
    """Claim locks, use codes, import residents, issue and program keys, let some of them walk through."""
    actions = profile.actions
    say(DemoStep.RESIDENTS)
    await actions.import_people(await actions.preview_import(residents()))
    people = await actions.people()
    say(DemoStep.LOCKS)
    lock_ids = [await _add(building, actions, planned) for planned in building.locks[:CLAIMED]]
    say(DemoStep.BUILDINGS)
    await place_locks(actions, lock_ids)
    say(DemoStep.PERIODS)
    await _use_codes(building, actions, lock_ids)
    say(DemoStep.KEYS)
    await _issue(actions, lock_ids, people)
    say(DemoStep.PROGRAMMING)
    await actions.program(lock_ids, lambda _step: None)
    await _live(building, actions, lock_ids, people)


async def _add(building: DemoBuilding, actions: Actions, planned: PlannedLock) -> LockId:
    # In a thread: the house may live on this very loop, and would wait for itself.
    await asyncio.to_thread(building.house.press_button, planned.serial)
    order = AddLock(planned.label, planned.name, building.link, BUILDING)
    return (await actions.add_lock(order, lambda _step: None)).lock_id


async def _use_codes(building: DemoBuilding, actions: Actions, lock_ids: Sequence[LockId]) -> None:
    codes = building.kit.codes
    for place, lock_id in enumerate(lock_ids):
        await actions.redeem(codes["N"][place], lock_id)
        if place < WITH_BASE:
            await actions.redeem(codes["B"][place], lock_id)
    await actions.redeem(codes["S"][0], lock_ids[0])


async def _issue(actions: Actions, lock_ids: Sequence[LockId], people: Sequence[PersonRow]) -> None:
    by_name = sorted(people, key=lambda row: row.reference)
    for place, person in enumerate(by_name[:WITH_TAG], 1):
        doors = [lock_ids[0], lock_ids[3]] if place % 3 else [lock_ids[0], lock_ids[1]]
        await _issue_tag(actions, person.id, doors, place)
    for place, person in enumerate(by_name[:6], 1):
        pin = await actions.suggest_pin([lock_ids[2]])
        order = IssueKeys(person.id, (lock_ids[2],), (MediumEntry(MediumKind.CODE, pin),))
        if place % 2:
            order = IssueKeys(person.id, (lock_ids[2],), (MediumEntry(MediumKind.REMOTE, f"RC-{place:04d}"),))
        await actions.issue_keys(order)


async def _issue_tag(actions: Actions, person_id: PersonId, doors: Sequence[LockId], place: int) -> None:
    tag = MediumEntry(MediumKind.TAG, tag_of(place))
    await actions.issue_keys(IssueKeys(person_id, tuple(doors), (tag,)))


async def _live(
    building: DemoBuilding, actions: Actions, lock_ids: Sequence[LockId], people: Sequence[PersonRow]
) -> None:
    """People come home, a stranger tries; then something is left to do for whoever opens the program."""
    entrance, by_name = building.locks[0], sorted(people, key=lambda row: row.reference)
    for place in (1, 4, 7, 2, 9, 14, 3, 30):
        await asyncio.to_thread(building.house.present, entrance.serial, MediumKind.TAG, tag_of(place))
    await asyncio.to_thread(building.house.present, entrance.serial, MediumKind.TAG, UNKNOWN_TAG)
    await actions.read_events(lock_ids[0])
    gone = await actions.keys(person_id=by_name[1].id)
    await actions.take_in([key.id for key in gone if key.lock_id == lock_ids[0]])
    for place in (33, 34):
        await _issue_tag(actions, by_name[place - 1].id, [lock_ids[0], lock_ids[4]], place)
