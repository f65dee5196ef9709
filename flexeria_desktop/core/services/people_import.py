"""Reading a file of people: encoding, separator and columns are found, faults are named by cell."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from datetime import date, datetime

from flexeria_desktop.core.domain.ids import PersonId, new_uuid7
from flexeria_desktop.core.domain.people import Person
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.errors import FileUnreadable, RowsFaulty
from flexeria_desktop.core.services.people import PersonDetails, as_person
from flexeria_desktop.core.services.rows import ImportPreview, ImportRow
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

MAX_BYTES = 5 * 1024 * 1024
"""A file of 50,000 people is about 4 MB; more is a mistake."""
MAX_CELL = 200
SEPARATORS = ";,\t|"
DATES = ("%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y")

COLUMNS = {
    "name": (
        "name",
        "full name",
        "naam",
        "volledige naam",
        "bewoner",
        "resident",
        "tenant",
        "huurder",
        "namn",
    ),
    "unit": (
        "unit",
        "flat",
        "apartment",
        "address",
        "woning",
        "appartement",
        "adres",
        "huisnummer",
        "lägenhet",
    ),
    "email": ("email", "e-mail", "mail", "e-mailadres", "emailadres", "e-post"),
    "phone": ("phone", "mobile", "telephone", "telefoon", "mobiel", "telefoonnummer", "telefon"),
    "reference": ("reference", "number", "customer number", "referentie", "nummer", "klantnummer", "id"),
    "until": ("until", "end date", "lease end", "einddatum", "tot", "einde huur", "slutdatum"),
}
FIELDS = {heading: field for field, headings in COLUMNS.items() for heading in headings}
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def read_people(data: bytes, known: dict[str, PersonId]) -> ImportPreview:
    """Read a file without storing anything; ``known`` maps reference or "name|unit" to people here already.

    Raises FileUnreadable when the whole file is unfit; faults of single cells stand in the rows.
    """
    text, encoding = _decode(data)
    separator = _separator(text)
    lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    headings = [heading.strip() for heading in lines[0]] if lines else []
    columns = {heading: FIELDS[heading.casefold()] for heading in headings if heading.casefold() in FIELDS}
    if "name" not in columns.values():
        raise FileUnreadable(reason="columns", found=", ".join(headings)[:MAX_CELL])
    fields = [columns.get(heading, "") for heading in headings]
    filled = ((number, cells) for number, cells in enumerate(lines[1:], 2) if any(cell.strip() for cell in cells))
    rows = tuple(_with_repeats(_row(number, fields, cells, known) for number, cells in filled))
    if not rows:
        raise FileUnreadable(reason="empty")
    return ImportPreview(encoding, separator, columns, rows)


def _decode(data: bytes) -> tuple[str, str]:
    if len(data) > MAX_BYTES:
        raise FileUnreadable(reason="too_large", limit=MAX_BYTES)
    if not data.strip():
        raise FileUnreadable(reason="empty")
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return _strictly(data, "utf-16"), "UTF-16"
    if b"\0" in data:
        raise FileUnreadable(reason="binary")
    try:
        return data.decode("utf-8-sig"), "UTF-8"
    except UnicodeDecodeError:
        return _strictly(data, "cp1252"), "Windows-1252"


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise FileUnreadable(reason="encoding") from error


def _separator(text: str) -> str:
    """The separator that parts the heading into most columns; a tie goes to the semicolon of Dutch Excel."""
    heading = text.lstrip().split("\n", 1)[0]
    return max(SEPARATORS, key=heading.count)


def _row(number: int, fields: list[str], cells: list[str], known: dict[str, PersonId]) -> ImportRow:
    values = {field: cell.strip() for field, cell in zip(fields, cells, strict=False) if field}
    faults = {}
    if len(cells) > len(fields):
        faults["name"] = "too_many_cells"
    if not values.get("name"):
        faults["name"] = "name_missing"
    if any(len(value) > MAX_CELL for value in values.values()):
        faults["name"] = "cell_too_long"
    if values.get("email") and not EMAIL.fullmatch(values["email"]):
        faults["email"] = "email_invalid"
    if values.get("until"):
        try:
            values["until"] = _date(values["until"]).isoformat()
        except ValueError:
            faults["until"] = "date_invalid"
    match = known.get(values.get("reference", "") or "\0") or known.get(
        _name_key(values.get("name", ""), values.get("unit", ""))
    )
    return ImportRow(number, values, faults, match)


def _date(text: str) -> date:
    for style in DATES:
        try:
            return datetime.strptime(text, style).date()  # noqa: DTZ007 - a calendar day has no zone
        except ValueError:
            continue
    raise ValueError(text)


def _with_repeats(rows: Iterable[ImportRow]) -> Iterable[ImportRow]:
    """Mark a line that repeats an earlier one of the same file."""
    seen: set[str] = set()
    for row in rows:
        key = row.values.get("reference") or _name_key(row.values.get("name", ""), row.values.get("unit", ""))
        if key in seen and not row.faults:
            yield ImportRow(row.line, row.values, {"name": "repeated"}, row.known)
        else:
            seen.add(key)
            yield row


def _name_key(name: str, unit: str) -> str:
    return f"{name.casefold()}|{unit.casefold()}"


async def preview(desk: Desk, data: bytes) -> ImportPreview:
    """Read a file against the people of this profile."""
    people = await desk.store(lambda uow: uow.people.all())
    known = {person.reference: person.id for person in people if person.reference}
    known |= {_name_key(person.name, person.unit): person.id for person in people}
    return read_people(data, known)


async def take_over(desk: Desk, rows: ImportPreview, *, skip_faulty: bool = False) -> tuple[int, int]:
    """Store every row or none; return how many were added and changed. Raises RowsFaulty."""
    faulty = [row for row in rows.rows if row.faults]
    if faulty and not skip_faulty:
        column, reason = next(iter(faulty[0].faults.items()))
        raise RowsFaulty(count=len(faulty), first_line=faulty[0].line, column=column, reason=reason)
    good = [row for row in rows.rows if not row.faults]

    def work(uow: UnitOfWork) -> tuple[int, int]:
        people = [_person(uow, row) for row in good]
        uow.people.save_many(people)
        added = sum(row.known is None for row in good)
        for person in people:
            uow.record("person.imported", "person", person.id, {}, text=person.name)
        return added, len(good) - added

    return await desk.store(work) if good else (0, 0)


def _person(uow: UnitOfWork, row: ImportRow) -> Person:
    """The person a row means; empty cells leave what is known as it is."""
    known = uow.people.get(row.known) if row.known else None
    values = {name: getattr(known, name) for name in ("name", "unit", "email", "phone", "reference")} if known else {}
    values |= {name: value for name, value in row.values.items() if name != "until" and value}
    until = date.fromisoformat(row.values["until"]) if row.values.get("until") else (known.until if known else None)
    details = PersonDetails(**values, until=until, note=known.note if known else "")
    return as_person(known.id if known else PersonId(new_uuid7()), details)
