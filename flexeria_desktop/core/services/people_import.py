"""People from a file: read, judge, and take over all rows or the chosen ones as one unit of work.

Whoever the file puts into a group comes into it in the same step, and the keys of people who were here follow.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import ParamSpec, TypeVar

from flexeria_desktop.core.domain.ids import PersonId, new_uuid7
from flexeria_desktop.core.domain.people import Person
from flexeria_desktop.core.services import import_joining
from flexeria_desktop.core.services.collecting import uncollected
from flexeria_desktop.core.services.desk import Desk, today
from flexeria_desktop.core.services.errors import FileUnreadable, ImportOutdated, RowsFaulty
from flexeria_desktop.core.services.import_columns import TAKEN
from flexeria_desktop.core.services.import_groups import GroupsHere, groups_here
from flexeria_desktop.core.services.import_judge import judge, values_of
from flexeria_desktop.core.services.import_rows import ImportChoice, ImportPreview, ImportReport, ImportRow
from flexeria_desktop.core.services.import_table import MAX_CELL, Table, read_table
from flexeria_desktop.core.services.people import PersonDetails, as_person
from flexeria_desktop.core.services.watching import Progress, Watched, unwatched
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from flexeria_desktop.core.turns import giving_way

P = ParamSpec("P")
T = TypeVar("T")
MOST_KEYS = 5_000
"""As many keys as groups give by one import: a few seconds in which nothing else can be stored."""


def read_people(
    data: bytes,
    people: Sequence[Person] = (),
    choice: ImportChoice | None = None,
    here: GroupsHere | None = None,
) -> ImportPreview:
    """Read a file without storing anything; raises FileUnreadable when it is unfit or has no column of names."""
    return with_names(judge(read_table(data), people, choice, here=here))


def with_names(preview: ImportPreview) -> ImportPreview:
    """Return it, or raise FileUnreadable when it has no rows or no column gives names."""
    if not preview.has_name:
        found = ", ".join(column.heading for column in preview.columns_found)
        raise FileUnreadable(reason="columns", found=found[:MAX_CELL])
    if not preview.rows:
        raise FileUnreadable(reason="empty")
    return preview


async def read(data: bytes, *, sheet: str = "", encoding: str = "") -> Table:
    """Read a file in a thread: the engine goes on meanwhile."""
    return await asyncio.to_thread(_uncollected, read_table, data, sheet, encoding)


async def judged(desk: Desk, table: Table, choice: ImportChoice | None = None) -> ImportPreview:
    """Judge a table against the people and groups of this profile, in a thread."""

    def here(uow: UnitOfWork) -> tuple[Sequence[Person], date, GroupsHere]:
        return uow.people.all(), today(desk.clock, uow), groups_here(uow.people_groups.graph())

    people, day, groups = await desk.store(here)
    return await asyncio.to_thread(_uncollected, judge, table, people, choice, day, groups)


def _uncollected(work: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
    with uncollected:
        return work(*given, **named)


async def preview(desk: Desk, data: bytes, choice: ImportChoice | None = None) -> ImportPreview:
    """Read a file against the people of this profile; raises FileUnreadable."""
    return with_names(await judged(desk, await read(data), choice))


async def take_over(
    desk: Desk,
    found: ImportPreview,
    *,
    skip_faulty: bool = False,
    lines: Collection[int] | None = None,
    progress: Progress = unwatched,
) -> ImportReport:
    """Store all rows, or those of these lines, together or none; one step of undo with the groups and keys.

    progress: told on the store's thread how many of how many keys were tried. A cancelled caller waits until all of it
    is taken back; one that comes too late gets the report.
    Raises RowsFaulty unless faulty ones are left out, ImportOutdated when people or groups changed since the file was
    judged, TooManyKeysAtOnce.
    """
    faulty = [row for row in found.rows if row.faults]
    if faulty and not skip_faulty:
        column, reason = next(iter(faulty[0].faults.items()))
        raise RowsFaulty(count=len(faulty), first_line=faulty[0].line, column=column, reason=reason)
    wanted = found.taking(lines)
    if not wanted:
        return ImportReport()
    added = sum(row.before is None for row in wanted)
    persons = await asyncio.to_thread(lambda: [as_imported(row) for row in giving_way(wanted)])
    watch = Watched(progress, MOST_KEYS)

    def work(uow: UnitOfWork) -> ImportReport:
        _check_still_so(wanted, uow.people.all())
        uow.people.save_many(persons)
        counts = {"count": len(persons), "added": added, "changed": len(persons) - added}
        uow.record("person.imported", "person", persons[0].id, counts, text=found.table.sheet)
        report = import_joining.join(desk, uow, found, list(zip(wanted, persons, strict=True)), watch)
        watch.check()
        return replace(report, added=added, changed=len(persons) - added)

    return await watch.over(desk.store(work))


def _check_still_so(rows: Iterable[ImportRow], people: Sequence[Person]) -> None:
    """What was shown as a difference must be what happens: raise ImportOutdated when somebody was changed since."""
    here = {person.id: person for person in people}
    owners = {person.reference: person.id for person in reversed(people) if person.reference}
    for row in giving_way(rows):
        owner = owners.get(row.values.get("reference", ""))
        if (row.before is not None and here.get(row.before.id) != row.before) or owner not in (None, row.known):
            raise ImportOutdated(line=row.line)


def as_imported(row: ImportRow) -> Person:
    """The person a row means; empty cells leave what is known as it is."""
    known = row.before
    values = (values_of(known) if known else dict.fromkeys(TAKEN, "")) | {
        field: row.values[field] for field in TAKEN if row.values.get(field)
    }
    until = values.pop("until")
    details = PersonDetails(**values, until=date.fromisoformat(until) if until else None)
    return as_person(known.id if known else PersonId(new_uuid7()), details)
