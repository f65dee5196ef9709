"""What reports read besides the lists of the pages: the ledger, the record of a lock, how the store grew."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import KeyState, MediumKind
from flexeria_desktop.core.services.queries.facts import day, micros, must_moment, rows, setting
from flexeria_desktop.core.services.report_rows import MOST_LINES, Act, DeedRow, FirmwareCount, ServiceRecord
from flexeria_desktop.core.services.rows import MediumRow

DEEDS = """
SELECT g.at, g.state, g.actor, l.name AS lock, p.name AS person, p.unit,
       (SELECT group_concat(m.kind || ':' || m.mask, '|') FROM media m WHERE m.key_id = g.key_id) AS media,
       NOT EXISTS (SELECT 1 FROM ledger b WHERE b.key_id = g.key_id AND b.number < g.number) AS first
FROM ledger g
JOIN locks l ON l.id = g.lock_id
JOIN people p ON p.id = g.person_id
WHERE g.at >= ? AND g.at < ? AND (? = '' OR g.lock_id = ?)
ORDER BY g.number LIMIT ?
"""
MONTHS = """
SELECT strftime('%Y-%m-01', at / 1000000, 'unixepoch') AS month, count(*) AS records FROM audit GROUP BY month
UNION ALL
SELECT strftime('%Y-%m-01', read_at / 1000000, 'unixepoch'), count(*) FROM events GROUP BY 1
"""
COUNTED = ("locks", "people", "keys", "media", "events", "audit")
MOST_ACTS = 60


def deeds(conn: Connection, since: datetime, until: datetime, lock_id: LockId | None = None) -> tuple[DeedRow, ...]:
    """The lines of the ledger of a period, oldest first, at most MOST_LINES."""
    found = rows(conn, DEEDS, (micros(since), micros(until), lock_id or "", lock_id or "", MOST_LINES))
    return tuple(_deed(row) for row in found)


def _deed(row: Row[Any]) -> DeedRow:
    return DeedRow(
        at=must_moment(row.at),
        lock=row.lock,
        person=row.person,
        unit=row.unit,
        state=KeyState(row.state),
        media=tuple(_medium(entry) for entry in (row.media or "").split("|") if entry),
        actor=row.actor,
        first=bool(row.first),
    )


def _medium(entry: str) -> MediumRow:
    kind, mask = entry.split(":", 1)
    return MediumRow(MediumKind(int(kind)), mask)


def acts(conn: Connection, lock_id: LockId) -> tuple[Act, ...]:
    """The first lines of the record about a lock, oldest first."""
    found = rows(
        conn,
        "SELECT at, action, actor FROM audit WHERE entity = 'lock' AND entity_id = ? ORDER BY seq LIMIT ?",
        (lock_id, MOST_ACTS),
    )
    return tuple(Act(must_moment(row.at), row.action, row.actor) for row in found)


def installed(conn: Connection, lock_id: LockId) -> Row[Any]:
    """Days of claiming and registering, zone, note and the digest of the proven list of a lock that exists."""
    return rows(
        conn,
        "SELECT l.claimed_on, l.registered_on, l.zone, l.note, lower(hex(p.digest)) AS digest"
        " FROM locks l LEFT JOIN proofs p ON p.lock_id = l.id WHERE l.id = ?",
        (lock_id,),
    )[0]


def replaced(conn: Connection, lock_id: LockId) -> tuple[tuple[str, datetime], ...]:
    """Serials that hung at this place before, with the day each went."""
    found = rows(
        conn, "SELECT serial, replaced_at FROM replaced_hardware WHERE lock_id = ? ORDER BY replaced_at", (lock_id,)
    )
    return tuple((row.serial, must_moment(row.replaced_at)) for row in found)


def service(conn: Connection, program: str) -> ServiceRecord:
    """How program and data stand; the check of the pages reads the whole file."""
    page = _pragma(conn, "page_size")
    reached = setting(conn, "platform.reached_at")
    firmware = rows(
        conn,
        "SELECT model, firmware, count(*) AS locks FROM locks WHERE removed_on IS NULL"
        " GROUP BY model, firmware ORDER BY model, firmware",
    )
    return ServiceRecord(
        program=program,
        cipher=str(_pragma(conn, "cipher_version")),
        schema=str(_pragma(conn, "user_version")),
        size=int(page) * int(_pragma(conn, "page_count")),
        free=int(page) * int(_pragma(conn, "freelist_count")),
        checked=str(_pragma(conn, "quick_check")),
        counts=tuple((name, int(rows(conn, f"SELECT count(*) FROM {name}")[0][0])) for name in COUNTED),  # noqa: S608 - names of ours
        months=_months(conn),
        firmware=tuple(FirmwareCount(row.model, row.firmware, row.locks) for row in firmware),
        platform_reached_at=datetime.fromisoformat(reached) if reached else None,
    )


def _pragma(conn: Connection, name: str) -> Any:
    found = rows(conn, f"PRAGMA {name}")
    return found[0][0] if found else ""


def _months(conn: Connection) -> tuple[tuple[date, int], ...]:
    """Records at the end of each month, without holes."""
    grown: dict[date, int] = {}
    for row in rows(conn, MONTHS):
        month = day(row.month)
        if month is not None:
            grown[month] = grown.get(month, 0) + row.records
    result, total = [], 0
    month = min(grown, default=None)
    while month is not None and month <= max(grown):
        total += grown.get(month, 0)
        result.append((month, total))
        month = date(month.year + month.month // 12, month.month % 12 + 1, 1)
    return tuple(result)
