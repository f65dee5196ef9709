"""Files of people at the command line: options that decide what the window would ask, and the difference as a table."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Mapping, Sequence
from dataclasses import replace

from flexeria_desktop.cli.output import Answer, counted, table
from flexeria_desktop.cli.people_groups import refusal
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.errors import FileUnreadable, MediumMissing
from flexeria_desktop.core.services.import_columns import FIELDS, heading_key
from flexeria_desktop.core.services.import_rows import (
    ImportChoice,
    ImportColumn,
    ImportPreview,
    ImportReport,
    ImportRow,
)
from flexeria_desktop.core.services.people_import import with_names

FAULTS = {
    "too_many_cells": "more cells than headings",
    "name_missing": "the name is missing",
    "cell_too_long": "too long",
    "email_invalid": "no e-mail address",
    "date_invalid": "no date",
    "date_unclear": "day or month first? say --dates dmy or --dates mdy",
    "repeated": "stands in an earlier line",
    "several_known": "several people here fit",
    "group_unfit": "no name of a group",
    "groups_full": "no more groups can be made",
}
MOST_NAMED = 20
MAKE: Mapping[str | None, bool | None] = {None: None, "make": True, "known": False}


def add_options(parser: ArgumentParser) -> None:
    """Give the command its options beside the file."""
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        type=_mapped,
        metavar="FIELD=COLUMN",
        help=f"which column (heading, or number from 1) holds a field; fields: {', '.join(FIELDS)}",
    )
    parser.add_argument("--sheet", default="", help="sheet of a workbook; otherwise the first that holds anything")
    parser.add_argument("--dates", choices=("dmy", "mdy"), default="", help="which number of 03/04/2027 is the day")
    parser.add_argument(
        "--groups",
        choices=("make", "known"),
        default=None,
        help="make groups that are not here, or leave them out; otherwise they are made while they are few",
    )
    parser.add_argument("--dry-run", action="store_true", help="only tell what would change")


def _mapped(text: str) -> tuple[str, str]:
    field, sign, column = text.partition("=")
    if not sign or field not in FIELDS or not column.strip():
        raise ArgumentTypeError(f"{text}: write FIELD=COLUMN; fields are {', '.join(FIELDS)}")
    return field, column.strip()


async def person_import(actions: Actions, asked: Namespace) -> Answer:
    """Import a file of people, all rows or none unless --skip-faulty; with --dry-run nothing is stored."""
    try:
        data = asked.file.read_bytes()
    except FileNotFoundError as error:
        raise FileUnreadable(reason="missing", file=asked.file.name) from error
    except OSError as error:
        raise FileUnreadable(reason="locked", file=asked.file.name) from error
    read = await actions.read_people_file(data, asked.sheet)
    choice = ImportChoice(dates=asked.dates, make_groups=MAKE[asked.groups])
    found = await actions.judge_import(read, choice)
    if asked.map:
        columns = _columns(asked.map, found.columns_found)
        found = await actions.judge_import(read, replace(choice, columns=columns))
    with_names(found)
    if asked.dry_run:
        return _difference(found)
    done = await actions.import_people(found, skip_faulty=asked.skip_faulty)
    counts = {"added": done.added, "changed": done.changed, "faulty": found.faulty, "encoding": found.encoding}
    people = counted(done.added, "person", "people")
    lines = [f"{people} added, {done.changed:,} changed, {found.faulty:,} left out."]
    if done.joined:
        lines.append(_joined(done))
    groups = {"joined": done.joined, "groups_made": list(done.groups_made), "keys_given": done.keys.given}
    return Answer("\n".join(lines), counts | groups)


def _joined(done: ImportReport) -> str:
    made = f" Groups made: {', '.join(done.groups_made)}." if done.groups_made else ""
    keys = f" {counted(done.keys.given, 'key', 'keys')} given by groups." if done.keys.given else ""
    tags = f" {done.without_medium:,} still have to present a tag." if done.without_medium else ""
    without = [one for one in done.keys.refused if one.code != MediumMissing.code]
    lines = [f"{counted(done.joined, 'person', 'people')} put into groups.{made}{keys}{tags}"]
    lines += map(refusal, without[:MOST_NAMED])
    if len(without) > MOST_NAMED:
        lines.append(f"  … and {len(without) - MOST_NAMED:,} more")
    return "\n".join(lines)


def _columns(wanted: Sequence[tuple[str, str]], columns: Sequence[ImportColumn]) -> dict[int, str]:
    by_name = {heading_key(column.heading): column.place for column in reversed(columns) if column.heading}
    by_name |= {str(column.place + 1): column.place for column in columns}
    places: dict[int, str] = {}
    for field, name in wanted:
        place = by_name.get(heading_key(name), by_name.get(name))
        if place is None:
            raise FileUnreadable(reason="columns", found=name)
        places[place] = field
    return places


def _difference(found: ImportPreview) -> Answer:
    """Every row that would do something or cannot, then the counts."""
    told = [row for row in found.rows if row.fate != "same"]
    cells = [(row.line, row.values.get("name", ""), row.fate, _what(row)) for row in told]
    counts = {str(fate): number for fate, number in found.counts.items()}
    sums = (
        f"{counts['new']:,} new, {counts['changed']:,} changed, {counts['same']:,} the same, "
        f"{counts['faulty']:,} faulty; {counts['absent']:,} here and not in the file. Nothing was stored."
    )
    if found.moves_out:
        sums += f"\nStays that would have ended already: {found.moves_out:,}; keys still held then are taken in."
    if found.groups_new:
        word = "Groups to be made" if found.groups_made else "Groups that are not here and are left out"
        sums += f"\n{word}: {', '.join(found.groups_new[:MOST_NAMED])}{' …' * (len(found.groups_new) > MOST_NAMED)}."
    rows = [
        {"line": row.line, "fate": row.fate, "values": row.values, "faults": row.faults, "changes": row.changes}
        for row in told
    ]
    lines = [table(("Line", "Name", "Import", "What"), cells)] if told else []
    return Answer("\n".join([*lines, sums]), {**counts, "rows": rows})


def _what(row: ImportRow) -> str:
    if row.faults:
        return "; ".join(f"{field}: {FAULTS[code]}" for field, code in row.faults.items())
    if row.before is None and row.joins:
        return f"group: {'; '.join(row.joins)}"
    return "; ".join(f"{field}: {old or '-'} → {new}" for field, (old, new) in row.changes.items())
