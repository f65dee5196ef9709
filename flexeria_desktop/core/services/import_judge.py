"""From a table and a person's decisions to rows with their faults, whom they mean and what would change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from flexeria_desktop.core.domain.people import Person
from flexeria_desktop.core.services import import_columns
from flexeria_desktop.core.services.import_columns import EMAIL, KEPT_OUT, TAKEN
from flexeria_desktop.core.services.import_dates import Ambiguous, DateStyle, find_style, parse_day
from flexeria_desktop.core.services.import_match import Known, name_key
from flexeria_desktop.core.services.import_rows import ImportChoice, ImportColumn, ImportPreview, ImportRow
from flexeria_desktop.core.services.import_table import MAX_CELL, Line, Table, breathing

SAMPLES = 3
LONGEST_NOTE = 2_000
"""Characters of a note; other values are bound by MAX_CELL."""

Values = dict[str, str]


def judge(
    table: Table, people: Sequence[Person], choice: ImportChoice | None = None, day: date | None = None
) -> ImportPreview:
    """Judge every line against the people here on a day; the same for the same input."""
    choice = choice or ImportChoice()
    at = _heading_at(table, choice.header)
    lines = table.lines if at is None else table.lines[at + 1 :]
    columns = _columns(table, at, lines, choice.columns)
    places = {column.field: column.place for column in columns if column.field}
    values = [_values(line, places, choice.edits) for line in breathing(lines)]
    proven, unclear = find_style(one.get("until", "") for one in values)
    dates: DateStyle = choice.dates or proven
    rows = tuple(_rows(lines, values, people, dates, len(columns)))
    met = {row.known for row in rows}
    absent = tuple(ImportRow(0, values_of(person), {}, person) for person in people if person.id not in met)
    unclear = "" if dates else unclear
    return ImportPreview(table, choice, at is not None, columns, rows, absent, dates, unclear, day).counted()


def _heading_at(table: Table, asked: bool | None) -> int | None:
    if asked is False or not table.lines:
        return None
    found = import_columns.find_heading(table.lines)
    return 0 if found is None and asked else found


def _columns(
    table: Table, at: int | None, lines: Sequence[Line], chosen: Mapping[int, str]
) -> tuple[ImportColumn, ...]:
    heads = () if at is None else table.lines[at].cells
    # Without headings every cell counts; under headings a cell to the right of them is a fault of its line.
    width = len(heads) or max((len(line.cells) for line in lines), default=0)
    headings = [*heads, *("" for _ in range(width - len(heads)))]
    guessed = import_columns.guess(headings, lines)
    taken = {field for field in chosen.values() if field}
    fields = {place: field for place, field in guessed.items() if field not in taken} | dict(chosen)
    return tuple(
        ImportColumn(place, heading, _samples(lines, place), fields.get(place, ""))
        for place, heading in enumerate(headings)
    )


def _samples(lines: Sequence[Line], place: int) -> tuple[str, ...]:
    found: list[str] = []
    for line in lines:
        if place < len(line.cells) and line.cells[place] and line.cells[place] not in found:
            found.append(line.cells[place])
            if len(found) == SAMPLES:
                break
    return tuple(found)


def _values(line: Line, places: Mapping[str, int], edits: Mapping[tuple[int, str], str]) -> Values:
    cells = line.cells
    values = {field: cells[place] if place < len(cells) else "" for field, place in places.items()}
    given = [values.pop(part, "") for part in ("first", "initials", "middle", "last")]
    if any(given) and not values.get("name"):
        first, initials, middle, last = given
        values["name"] = " ".join(part for part in (first or initials, middle, last) if part)
    if house := values.pop("house", ""):
        values["unit"] = f"{values.get('unit', '')} {house}".strip()
    # A name or a note over several lines of a cell is one line here.
    joined = {field: " ".join(value.split()) for field, value in values.items()}
    if edits:
        joined |= {field: text for field in TAKEN if (text := edits.get((line.number, field))) is not None}
    return joined


def _rows(
    lines: Sequence[Line], values: Sequence[Values], people: Sequence[Person], dates: DateStyle, width: int
) -> Iterable[ImportRow]:
    known = Known(people, values)
    seen: set[object] = set()
    for line, one in breathing(zip(lines, values, strict=True)):
        faults = _faults(one, dates)
        if len(line.cells) > width:
            faults["name"] = "too_many_cells"
        before, unclear = known.find(one)
        if unclear and not faults:
            faults["name"] = "several_known"
        keys: list[object] = [one.get("reference", "").casefold() or name_key(one.get("name", ""), one.get("unit", ""))]
        keys += [before.id] if before is not None else []
        if not faults and not seen.isdisjoint(keys):
            faults["reference" if one.get("reference") else "name"] = "repeated"
        if not faults:
            seen.update(keys)
        row = ImportRow(line.number, one, faults, before)
        yield row if faults or before is None else replace(row, changes=_changes(one, before))


def _faults(values: Values, dates: DateStyle) -> dict[str, str]:
    """Find the faults of the cells and write the values as they would be kept."""
    faults = {
        field: "cell_too_long"
        for field, value in values.items()
        if field not in KEPT_OUT and len(value) > (LONGEST_NOTE if field == "note" else MAX_CELL)
    }
    for field, check in _CHECKS.items():
        if values.get(field) and field not in faults and (code := check(values, dates)):
            faults[field] = code
    if not values.get("name"):
        faults["name"] = "name_missing"
    return faults


def _check_email(values: Values, _dates: DateStyle) -> str:
    return "" if EMAIL.fullmatch(values["email"]) else "email_invalid"


def _check_until(values: Values, dates: DateStyle) -> str:
    try:
        values["until"] = parse_day(values["until"], dates).isoformat()
    except Ambiguous:
        return "date_unclear"
    except (ValueError, OverflowError):
        return "date_invalid"
    return ""


_CHECKS: Mapping[str, Callable[[Values, DateStyle], str]] = {"email": _check_email, "until": _check_until}


def values_of(person: Person) -> Values:
    """A person as a row would say it."""
    until = person.until.isoformat() if person.until else ""
    return {field: until if field == "until" else getattr(person, field) for field in TAKEN}


def _changes(values: Values, before: Person) -> dict[str, tuple[str, str]]:
    """What is another value than here; an empty cell changes nothing."""
    old = values_of(before)
    return {field: (old[field], values[field]) for field in TAKEN if values.get(field) and values[field] != old[field]}
