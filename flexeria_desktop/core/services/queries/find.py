"""Names and numbers for the search of the window, in one read."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.find_rows import FindRow, Found
from flexeria_desktop.core.services.places import list_places
from flexeria_desktop.core.services.queries.facts import rows

MOST_MEDIA = 20_000
"""Media in one search; a building with more finds them by their holder."""
LOCKS = """
SELECT id, name, building, floor, serial, model FROM locks WHERE removed_on IS NULL ORDER BY name
"""
PEOPLE = """
SELECT id, name, unit, reference, email, phone FROM people
WHERE removed_at IS NULL AND organisation_id = '' ORDER BY name
"""
# A code shows nothing of itself, and a phone is found by its person.
MEDIA = f"""
SELECT DISTINCT m.mask, k.person_id, p.name, p.unit FROM media m
JOIN keys k ON k.id = m.key_id AND k.state <> 'returned'
JOIN people p ON p.id = k.person_id
WHERE m.kind IN ({int(MediumKind.TAG)}, {int(MediumKind.REMOTE)}) ORDER BY m.mask LIMIT ?
"""  # noqa: S608 - numbers of ours


def find_rows(conn: Connection) -> tuple[FindRow, ...]:
    """Everything that has a name, by kind and name."""
    return tuple(_found(conn))


def _found(conn: Connection) -> Iterator[FindRow]:
    for row in rows(conn, LOCKS):
        place = " · ".join(part for part in (row.building, row.floor) if part)
        sub = " · ".join(part for part in (place, row.model, row.serial) if part)
        yield FindRow(Found.LOCK, row.id, row.name, sub, row.serial.replace("-", ""))
    for row in rows(conn, PEOPLE):
        yield FindRow(Found.PERSON, row.id, row.name, row.unit, f"{row.reference} {row.email} {row.phone}")
    # All media of a person share the words about them: the window holds the rows as long as it is open.
    holders: dict[str, tuple[str, str]] = {}
    for row in rows(conn, MEDIA, (MOST_MEDIA,)):
        words = f"{row.name} · {row.unit}" if row.unit else row.name
        key, sub = holders.setdefault(row.person_id, (row.person_id, words))
        yield FindRow(Found.MEDIUM, key, row.mask, sub, "")
    for row in rows(conn, "SELECT id, name, handle FROM organisations ORDER BY name"):
        yield FindRow(Found.ORGANISATION, row.id, row.name, row.handle, "")
    for row in rows(conn, "SELECT id, name FROM schedules WHERE removed_at IS NULL ORDER BY name"):
        yield FindRow(Found.SCHEDULE, row.id, row.name, "", "")
    for where in list_places(conn):
        yield FindRow(Found.PLACE, where.id, where.name, ", ".join(where.path[:-1]), "")
