"""Names for events, kept from page to page for as long as nothing is written: people, locks and media stay few."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.queries.facts import moment, tuples
from flexeria_desktop.core.services.rows import EventRow

MOST_NAMES = 50_000
"""Pairs of lock and number that are kept: 10 MB. Whoever reads on past them begins anew."""
NOBODY, NOTHING = ("", ""), ("", None)

PEOPLE = """SELECT v.column1, v.column2, p.id, p.name FROM (VALUES {}) v
    CROSS JOIN user_numbers u ON u.lock_id = v.column1 AND u.number = v.column2
    CROSS JOIN people p ON p.id = u.person_id"""
MEDIA = """SELECT v.column1, v.column2, m.mask, w.withdrawn_at FROM (VALUES {}) v
    CROSS JOIN media m ON m.lock_id = v.column1 AND m.number = v.column2
    LEFT JOIN keys w ON w.id = m.key_id"""
ALTERED = """SELECT a.lock_id, a.seq FROM (VALUES {}) v
    CROSS JOIN event_alarms a ON a.lock_id = v.column1 AND a.seq = v.column2"""

Pair = tuple[str, int]


@dataclass(slots=True)
class Naming:
    """What numbers in locks stand for. A person of an event is known by lock and number, and so is a medium."""

    locks: dict[str, str] = field(default_factory=dict)
    people: dict[Pair, tuple[str, str]] = field(default_factory=dict)
    media: dict[Pair, tuple[str, datetime | None]] = field(default_factory=dict)
    alarms: bool | None = None

    def rows(self, conn: Connection, found: Sequence[tuple[Any, ...]]) -> tuple[EventRow, ...]:
        """Name events: (at, lock, number, kind, lock's own time, source, user, credential, detail) each."""
        self._learn(conn, found)
        altered = self._altered(conn, found)
        locks, people, media = self.locks, self.people, self.media
        result = []
        for at, lock_id, seq, event, time, source, user, credential, detail in found:
            own = None if time is None else datetime.fromtimestamp(time, UTC)
            corrected = own if at == time else datetime.fromtimestamp(at, UTC) if at else None
            person_id, person = people.get((lock_id, user), NOBODY)
            mask, withdrawn = media.get((lock_id, credential), NOTHING)
            said = (event, source, person, mask, detail, withdrawn, None, (lock_id, seq) in altered, person_id)
            result.append(EventRow(lock_id, locks[lock_id], seq, own, corrected, *said))
        return tuple(result)

    def _learn(self, conn: Connection, found: Sequence[tuple[Any, ...]]) -> None:
        """Look up the numbers that are not known yet, those of a page at once."""
        if not self.locks or any(row[1] not in self.locks for row in found):
            self.locks = dict(tuples(conn, "SELECT id, name FROM locks"))
        if len(self.people) + len(self.media) > MOST_NAMES:
            self.people, self.media = {}, {}
        users = {(row[1], row[6]) for row in found if row[6] is not None}.difference(self.people)
        if users:
            self.people.update(dict.fromkeys(users, NOBODY))
            self.people.update(((lock, number), (key, name)) for lock, number, key, name in _ask(conn, PEOPLE, users))
        media = {(row[1], row[7]) for row in found if row[7] is not None}.difference(self.media)
        if media:
            self.media.update(dict.fromkeys(media, NOTHING))
            known = _ask(conn, MEDIA, media)
            self.media.update(((lock, number), (mask, moment(gone))) for lock, number, mask, gone in known)

    def _altered(self, conn: Connection, found: Sequence[tuple[Any, ...]]) -> Collection[tuple[Any, ...]]:
        """Which of these came again with other content; nearly always none ever did."""
        if self.alarms is None:
            self.alarms = bool(tuples(conn, "SELECT 1 FROM event_alarms LIMIT 1"))
        if not self.alarms or not found:
            return ()
        return set(_ask(conn, ALTERED, [(LockId(row[1]), row[2]) for row in found]))


def _ask(conn: Connection, query: str, pairs: Collection[Pair]) -> list[tuple[Any, ...]]:
    marks = ", ".join(["(?, ?)"] * len(pairs))
    return tuples(conn, query.format(marks), [value for pair in pairs for value in pair])
