"""Commands about groups of people: who is in one, which locks it has, and the keys that follow."""

from __future__ import annotations

from argparse import Namespace

from flexeria_desktop.cli import find, rules
from flexeria_desktop.cli.output import Answer, counted, table
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services import giving
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.errors import GroupUnknown
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people_group_rows import GroupRefused, GroupReport, PeopleGroupRow
from flexeria_desktop.core.services.people_groups import GiveLocks
from flexeria_desktop.core.services.rows import PersonRow
from flexeria_desktop.wording.english import in_english


async def listed(actions: Actions, asked: Namespace) -> Answer:  # noqa: ARG001 - all commands have one form
    """All groups."""
    rows = await actions.people_groups()
    if not rows:
        return Answer("No groups yet. Begin with: flexeria group add Cleaners", [])
    cells = [(row.name, row.members, row.locks, row.keys, row.missing, row.left_over) for row in rows]
    shown = [(name, *(str(number) for number in numbers)) for name, *numbers in cells]
    return Answer(table(("group", "people", "locks", "keys", "missing", "too many"), shown), rows)


async def show(actions: Actions, asked: Namespace) -> Answer:
    """The people and locks of a group."""
    view = await actions.people_group((await _find(actions, asked.group)).id)
    people = [(one.name, one.unit, str(one.keys), ", ".join((*one.missing, *one.exceptions))) for one in view.members]
    locks = [(one.name, one.schedule or "any hour", str(one.keys), str(one.waiting)) for one in view.locks]
    parts = [
        table(("person", "unit", "keys", "not"), people),
        table(("lock", "opens", "keys", "not on the lock"), locks),
    ]
    return Answer("\n\n".join(parts), view)


async def add(actions: Actions, asked: Namespace) -> Answer:
    """Make a group."""
    group_id = await actions.make_people_group(asked.name)
    return Answer(f"{asked.name} was added.", {"group": group_id})


async def rename(actions: Actions, asked: Namespace) -> Answer:
    """Give a group another name."""
    row = await _find(actions, asked.group)
    await actions.rename_people_group(row.id, asked.name)
    return Answer(f"{row.name} is called {asked.name} now.", {"group": row.id})


async def delete(actions: Actions, asked: Namespace) -> Answer:
    """Delete a group; its keys are taken in."""
    row = await _find(actions, asked.group)
    return _told(f"{row.name} was deleted.", await actions.delete_people_group(row.id))


async def join(actions: Actions, asked: Namespace) -> Answer:
    """Put people into a group; a tag is presented for one."""
    row = await _find(actions, asked.group)
    people = [await find.person(actions, name) for name in asked.person]
    media: giving.Media = {people[0].id: (MediumEntry(MediumKind.TAG, asked.tag),)} if asked.tag else {}
    report = await actions.join_group(row.id, [one.id for one in people], media)
    return _told(f"{_named(people)} in {row.name} now.", report)


async def leave(actions: Actions, asked: Namespace) -> Answer:
    """Take people out of a group."""
    row = await _find(actions, asked.group)
    people = [await find.person(actions, name) for name in asked.person]
    report = await actions.leave_group(row.id, [one.id for one in people])
    return _told(f"{_named(people)} no longer in {row.name}.", report)


async def give(actions: Actions, asked: Namespace) -> Answer:
    """Give a group locks, or change hours and days of its keys there."""
    row = await _find(actions, asked.group)
    locks = await find.locks(actions, asked.lock)
    schedule = (await rules.schedule(actions, asked.schedule)).id if asked.schedule else None
    order = GiveLocks(row.id, tuple(lock.id for lock in locks), schedule, asked.valid_from, asked.until)
    return _told(f"{row.name}: {counted(len(locks), 'lock')}.", await actions.give_group_locks(order))


async def take(actions: Actions, asked: Namespace) -> Answer:
    """Take locks from a group."""
    row = await _find(actions, asked.group)
    locks = await find.locks(actions, asked.lock)
    report = await actions.take_group_locks(row.id, [lock.id for lock in locks])
    return _told(f"{row.name} no longer opens {counted(len(locks), 'lock')}.", report)


async def complete(actions: Actions, asked: Namespace) -> Answer:
    """Let all keys follow a group."""
    row = await _find(actions, asked.group)
    return _told(f"{row.name}:", await actions.complete_group(row.id))


def _told(begin: str, report: GroupReport) -> Answer:
    numbers = [("given", report.given), ("changed", report.changed), ("taken in", report.taken)]
    parts = [f"{counted(number, 'key')} {word}." for word, number in numbers if number]
    if report.still_open:
        parts.append(f"{counted(report.still_open, 'key')} still to be confirmed by programming.")
    lines = [" ".join([begin, *(parts or ["No key had to change."])])]
    lines += map(refusal, report.refused)
    refused = [{"person": one.person, "lock": one.lock, "code": one.code} for one in report.refused]
    told = {"given": report.given, "changed": report.changed, "taken": report.taken, "refused": refused}
    return Answer("\n".join(lines), told)


def refusal(one: GroupRefused) -> str:
    """Who got no key by a group, where, and why."""
    return f"  none for {one.person} at {one.lock}: {in_english(one.error)}"


def _named(people: list[PersonRow]) -> str:
    return f"{people[0].name} is" if len(people) == 1 else f"{len(people)} people are"


async def _find(actions: Actions, typed: str) -> PeopleGroupRow:
    wanted = typed.strip().casefold()
    found = [row for row in await actions.people_groups() if wanted in {row.name.casefold(), row.id}]
    if not found:
        raise GroupUnknown(name=typed)
    return found[0]
