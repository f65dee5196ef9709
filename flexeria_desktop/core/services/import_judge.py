"""From a table and a person's decisions to rows with their faults, whom they mean and what would change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from flexeria_desktop.core.domain.people import Person
from flexeria_desktop.core.services import import_columns
from flexeria_desktop.core.services.import_columns import EMAIL, GROUP, KEPT_OUT, SHOWN, TAKEN
from flexeria_desktop.core.services.import_dates import Ambiguous, DateStyle, find_style, parse_day
from flexeria_desktop.core.services.import_groups import BETWEEN, GroupsHere, Wish, Wishes
from flexeria_desktop.core.services.import_match import Known, name_key
from flexeria_desktop.core.services.import_rows import ImportChoice, ImportColumn, ImportPreview, ImportRow
from flexeria_desktop.core.services.import_table import MAX_CELL, Line, Table
from flexeria_desktop.core.turns import giving_way

SAMPLES = 3
LONGEST_NOTE = 2_000
"""Characters of a note or of many groups; other values are bound by MAX_CELL."""
LONG = ("note", GROUP)

Values = dict[str, str]


def judge(
    table: Table,
    people: Sequence[Person],
    choice: ImportChoice | None = None,
    day: date | None = None,
    here: GroupsHere | None = None,
) -> ImportPreview:
    """Judge every line against the people and groups here on a day; the same for the same input."""
    choice, here = choice or ImportChoice(), here or GroupsHere()
    at = _heading_at(table, choice.header)
    lines = table.lines if at is None else table.lines[at + 1 :]
    columns = _columns(table, at, lines, choice.columns)
    places = {column.field: column.place for column in columns if column.field}
    values = [_values(line, places, choice.edits) for line in giving_way(lines)]
    proven, unclear = find_style(one.get("until", "") for one in giving_way(values))
    dates: DateStyle = choice.dates or proven
    wishes = Wishes(here, (one.get(GROUP, "") for one in giving_way(values)), choice.make_groups)
    rows = tuple(_rows(lines, values, Known(people, values), wishes, dates, len(columns)))
    met = {row.known for row in rows}
    return ImportPreview(
        table,
        choice,
        header=at is not None,
        columns_found=columns,
        rows=rows,
        absent=tuple(_absent(person, here) for person in people if person.id not in met),
        dates=dates,
        unclear_day="" if dates else unclear,
        day=day,
        groups_new=wishes.new,
        groups_made=wishes.made,
        getting_keys=sum(wishes.with_locks(row.joins) for row in rows if row.joins),
    ).counted()


def _absent(person: Person, here: GroupsHere) -> ImportRow:
    return ImportRow(0, values_of(person) | {GROUP: BETWEEN.join(here.of.get(person.id, ()))}, {}, person)


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
    if GROUP in values:
        values[GROUP] = ";".join(values[GROUP].splitlines())
    # A name or a note over several lines of a cell is one line here.
    joined = {field: " ".join(value.split()) for field, value in values.items()}
    if edits:
        joined |= {field: text for field in SHOWN if (text := edits.get((line.number, field))) is not None}
    return joined


def _rows(  # noqa: PLR0917 - all of it is said by position
    lines: Sequence[Line], values: Sequence[Values], known: Known, wishes: Wishes, dates: DateStyle, width: int
) -> Iterable[ImportRow]:
    seen: set[object] = set()
    for line, one in giving_way(zip(lines, values, strict=True)):
        wish = wishes.of(one.get(GROUP, ""))
        faults = _faults(one, dates) | ({GROUP: wish.fault} if wish.fault else {})
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
        if wish.names:
            one[GROUP] = BETWEEN.join(wish.names)
        row = ImportRow(line.number, one, faults, before)
        yield row if faults else _with_changes(row, wishes, wish)


def _with_changes(row: ImportRow, wishes: Wishes, wish: Wish) -> ImportRow:
    joins = wishes.joins(wish, row.known)
    if row.before is None:
        return replace(row, joins=joins) if joins else row
    changes = _changes(row.values, row.before)
    if joins:
        changes[GROUP] = wishes.change(joins, row.before.id)
    return replace(row, changes=changes, joins=joins)


def _faults(values: Values, dates: DateStyle) -> dict[str, str]:
    """Find the faults of the cells and write the values as they would be kept."""
    faults = {
        field: "cell_too_long"
        for field, value in values.items()
        if field not in KEPT_OUT and len(value) > (LONGEST_NOTE if field in LONG else MAX_CELL)
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


def _changes(values: Mapping[str, str], before: Person) -> dict[str, tuple[str, str]]:
    """What is another value than here; an empty cell changes nothing."""
    old = values_of(before)
    return {field: (old[field], values[field]) for field in TAKEN if values.get(field) and values[field] != old[field]}
