"""People with the number of their keys."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, Row

from flexeria_desktop.core.domain.ids import PersonId
from flexeria_desktop.core.services.queries.facts import day, pattern, rows
from flexeria_desktop.core.services.rows import PersonRow
from flexeria_desktop.core.store.repositories.people import fold
from flexeria_desktop.core.turns import giving_way

SELECT = """
SELECT p.id, p.name, p.unit, p.email, p.phone, p.reference, p.until, p.note,
       (SELECT count(*) FROM keys k WHERE k.person_id = p.id AND k.state IN ('issued', 'suspended')) AS keys,
       (SELECT count(*) FROM keys k WHERE k.person_id = p.id AND k.state = 'withdrawn') AS still_open,
       (SELECT json_group_array(DISTINCT l.name) FROM keys k JOIN locks l ON l.id = k.lock_id
           WHERE k.person_id = p.id AND k.state = 'withdrawn') AS still_open_at
FROM people p
WHERE p.removed_at IS NULL AND p.organisation_id = '' AND p.search LIKE ? ESCAPE '\\'
ORDER BY p.name COLLATE NOCASE, p.id LIMIT ? OFFSET ?
"""
PART = 256


def list_people(conn: Connection, text: str = "", limit: int = 5_000, offset: int = 0) -> tuple[PersonRow, ...]:
    """People whose name, unit, reference or address holds the text, by name."""
    found = conn.exec_driver_sql(SELECT, (pattern(fold(text)), limit, offset))
    try:
        # Thousands at once would be one call into the driver, and the window would wait for it.
        return tuple(_person(row) for part in found.partitions(PART) for row in giving_way(part))
    finally:
        found.close()


def count_people(conn: Connection) -> int:
    """People of the profile."""
    return int(rows(conn, "SELECT count(*) FROM people WHERE removed_at IS NULL AND organisation_id = ''")[0][0])


def _person(row: Row[Any]) -> PersonRow:
    return PersonRow(
        id=PersonId(row.id),
        name=row.name,
        unit=row.unit,
        email=row.email,
        phone=row.phone,
        reference=row.reference,
        until=day(row.until),
        keys=row.keys,
        still_open=row.still_open,
        note=row.note,
        still_open_at=tuple(sorted(json.loads(row.still_open_at))),
    )
