"""What some months bring to the demo building: groups with hours, a lost tag, holidays, somebody who leaves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.schedules import HolidayRule
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.giving import Media
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.people_groups import GiveLocks
from flexeria_desktop.core.services.rule_rows import ScheduleRow
from flexeria_desktop.demo.building import DemoBuilding
from flexeria_desktop.demo.furnishing import CLAIMED, WITH_TAG, tag_of
from flexeria_desktop.demo.steps import DemoStep, Say

ENTRANCE = "Hoofdingang A"
WORKDAYS = 0b1_1111
MORNING = ("Ochtend", ((WORKDAYS, 6 * 60, 9 * 60),))
STAFF_TAGS = 100
"""Place of the first tag that no resident carries."""
LOST, AWAY, LEAVING = "LH-008", "LH-012", "LH-020"
"""Numbers of the residents to whom something happens."""


@dataclass(frozen=True, slots=True)
class Group:
    """A group, who works in it, its doors, whether it comes in the morning only, and for how many days from now."""

    name: str
    staff: tuple[str, ...]
    doors: tuple[str, ...]
    morning: bool = False
    days: int | None = None


RESIDENTS = Group("Bewoners Lindenhof", (), (ENTRANCE, "Achterdeur"))
CLEANERS = Group(
    "Schoonmaak",
    ("C. Schipper", "L. Okafor", "M. Nowak"),
    (ENTRANCE, "Hoofdingang B", "Fietsenkelder"),
    morning=True,
)
STAFF = (
    Group(
        "Beheer",
        ("G. Wouters", "S. Verbeek"),
        (ENTRANCE, "Hoofdingang B", "Achterdeur", "Cv-ruimte", "Meterkast 3", "Lift machinekamer"),
    ),
    CLEANERS,
    Group("Liftservice", ("T. Haas",), (ENTRANCE, "Lift machinekamer"), days=24),
)
NEW_CLEANER = "R. Blanco"


async def pass_by(building: DemoBuilding, actions: Actions, say: Say) -> None:
    """Put people into groups, program their locks, and leave things to do that a building manager meets."""
    today = datetime.now().astimezone().date()
    locks = {row.name: row.id for row in await actions.locks()}
    people = {row.reference: row.id for row in await actions.people()}
    say(DemoStep.GROUPS)
    for place, name in enumerate(RESIDENTS.doors, CLAIMED):
        await actions.redeem(building.kit.codes["N"][place], locks[name])
    morning = await actions.save_schedule(ScheduleRow("", *MORNING, HolidayRule.NEVER))
    for group in STAFF:
        group_id = await _group(actions, group, locks, morning, today)
        await _hire(actions, group_id, group)
    with_tag = {people[ref]: place for place, ref in enumerate(sorted(people)[:WITH_TAG], 1)}
    residents = await _group(actions, RESIDENTS, locks, morning, today)
    await actions.join_group(residents, list(with_tag), {str(one): (_tag(place),) for one, place in with_tag.items()})
    await actions.program(sorted(locks.values()), lambda _step: None)
    await _happen(actions, people, today)
    cleaners = next(row.id for row in await actions.people_groups() if row.name == CLEANERS.name)
    await _join(actions, cleaners, NEW_CLEANER, STAFF_TAGS)


async def _group(actions: Actions, group: Group, locks: Mapping[str, LockId], morning: str, today: date) -> str:
    group_id = await actions.make_people_group(group.name)
    until = today + timedelta(days=group.days) if group.days else None
    doors = tuple(locks[name] for name in group.doors)
    await actions.give_group_locks(GiveLocks(group_id, doors, morning if group.morning else None, None, until))
    return group_id


async def _hire(actions: Actions, group_id: str, group: Group) -> None:
    first = STAFF_TAGS + 10 * (1 + STAFF.index(group))
    for place, name in enumerate(group.staff, first):
        await _join(actions, group_id, name, place)


async def _join(actions: Actions, group_id: str, name: str, place: int) -> None:
    person = await actions.add_person(PersonDetails(name))
    media: Media = {str(person): (_tag(place),)}
    await actions.join_group(group_id, [person], media)


async def _happen(actions: Actions, people: Mapping[str, PersonId], today: date) -> None:
    """One resident loses a tag, one is away for two weeks, one leaves at the end of next month."""
    held = await actions.held_media(people[LOST])
    await actions.report_lost(people[LOST], held[0].kind, held[0].mask)
    away = await actions.keys(person_id=people[AWAY])
    await actions.suspend_between([key.id for key in away], today, today + timedelta(days=14))
    await actions.move_out(people[LEAVING], today + timedelta(days=20))


def _tag(place: int) -> MediumEntry:
    return MediumEntry(MediumKind.TAG, tag_of(place))
