"""Keys of the events that fit, by keyset: a bounded look through the newest first, then one index per name.

Looking through the order costs 1/density, going by index costs the number that fit: whichever is dear, the other is
cheap. Neither ever counts rows to skip.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.services.event_filter import EventFilter, EventKey
from flexeria_desktop.core.services.queries.facts import pattern, tuples
from flexeria_desktop.core.store.repositories.people import fold

LOOKED_THROUGH = 4_000
"""Events looked at before the indexes are asked: 2 ms."""
MOST_PEOPLE = 300
"""More people than these fit a text that nearly every event fits; each event is then asked for its own person."""
MOST_STREAMS = 400
"""Selects in one statement; SQLite takes 500."""
OPENED = 1
DOWN, UP = ("<", "DESC"), (">", "ASC")
_MASK = re.compile(r"[•\s0-9A-Fa-f]{2,}")
_NUMBERS = "SELECT lock_id, number FROM user_numbers WHERE person_id IN ({})"
_COLUMNS = "e.at, e.lock_id, e.seq, e.event"
_PERSON = """EXISTS (SELECT 1 FROM user_numbers u JOIN people p ON p.id = u.person_id
    WHERE u.lock_id = e.lock_id AND u.number = e.user AND p.search LIKE ? ESCAPE '\\')"""


@dataclass(slots=True)
class Part:
    """A condition with its values."""

    sql: str
    values: list[Any] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Stream:
    """One index in which the events of one name lie in order."""

    index: str
    part: Part


@dataclass(slots=True)
class Search:
    """bounds: of time. narrow: all of them hold. streams: what fits lies in one of these; None = look through all."""

    bounds: list[Part] = field(default_factory=list)
    narrow: list[Part] = field(default_factory=list)
    streams: list[Stream] | None = None

    def offer(self, streams: list[Stream]) -> None:
        """Take these streams if they are fewer than those known."""
        if len(streams) <= MOST_STREAMS and (self.streams is None or len(streams) < len(self.streams)):
            self.streams = streams


def search(conn: Connection, wanted: EventFilter) -> Search:
    """Turn a filter into conditions; names become ids here, before any event is looked at."""
    result = Search()
    if wanted.since is not None:
        result.bounds.append(Part("e.at >= ?", [int(wanted.since.timestamp())]))
    if wanted.until is not None:
        result.bounds.append(Part("e.at < ? AND e.at > 0", [int(wanted.until.timestamp())]))
    if wanted.kinds:
        result.narrow.append(_among("e.event", wanted.kinds))
        if OPENED not in wanted.kinds:
            result.offer(_kind_streams(wanted.kinds))
    if wanted.lock_ids:
        result.narrow.append(_among("e.lock_id", wanted.lock_ids))
        result.offer(_lock_streams(wanted.lock_ids))
    if wanted.person_ids:
        numbers = _numbers(conn, wanted.person_ids)
        result.narrow.append(_of_people(wanted.person_ids))
        result.offer(_user_streams(numbers))
    if wanted.text.strip():
        _add_text(conn, wanted, result)
    return result


def keys_sql(found: Search, limit: int, key: EventKey | None, way: tuple[str, str] = DOWN) -> Part:
    """The bounded look: may find fewer than there are when ``found`` is narrow."""
    edges = [*found.bounds, *_edge(key, way)]
    # Before the last page of a million, unbounded looks go through everything: those have no stream to go to.
    room = LOOKED_THROUGH if found.narrow and found.streams is not None else -1
    order = f"e.at {way[1]}, e.lock_id {way[1]}, e.seq {way[1]}"
    values = [value for part in edges for value in part.values]
    inner = f"SELECT * FROM events e INDEXED BY events_by_at {_where(edges)} ORDER BY {order}"  # noqa: S608
    if not found.narrow:
        return Part(f"{inner.replace('*', _COLUMNS, 1)} LIMIT {int(limit)}", values)
    columns = "at, lock_id, seq, event, user, credential"
    inner = f"{inner.replace('*', columns, 1)} LIMIT {int(room)}"
    narrow = [value for part in found.narrow for value in part.values]
    outer = f"SELECT {_COLUMNS} FROM ({inner}) e {_where(found.narrow)} LIMIT {int(limit)}"  # noqa: S608
    return Part(outer, [*values, *narrow])


def streams_sql(found: Search, limit: int, key: EventKey | None, way: tuple[str, str] = DOWN) -> Part:
    """Everything that fits, by index; only for a search that has streams."""
    order = f"at {way[1]}, lock_id {way[1]}, seq {way[1]}"
    parts, values = [], []
    for stream in found.streams or ():
        wheres = [stream.part, *found.bounds, *_edge(key, way), *found.narrow]
        parts.append(
            f"SELECT * FROM (SELECT {_COLUMNS} FROM events e INDEXED BY {stream.index} {_where(wheres)}"  # noqa: S608
            f" ORDER BY e.at {way[1]}, e.lock_id {way[1]}, e.seq {way[1]} LIMIT {int(limit)})"
        )
        values += [value for part in wheres for value in part.values]
    if not parts:
        return Part("SELECT at, lock_id, seq, event FROM events WHERE 0")
    return Part(f"{' UNION '.join(parts)} ORDER BY {order} LIMIT {int(limit)}", values)


def conditions(found: Search, key: EventKey | None = None) -> Part:
    """All conditions as one WHERE clause for ``events e``."""
    parts = [*found.bounds, *_edge(key, DOWN), *found.narrow]
    return Part(_where(parts), [value for part in parts for value in part.values])


def _edge(key: EventKey | None, way: tuple[str, str]) -> list[Part]:
    if key is None:
        return []
    sign = way[0]
    # The first half alone can be sought in every index; the second is exact.
    return [Part(f"e.at {sign}= ? AND (e.at, e.lock_id, e.seq) {sign} (?, ?, ?)", [key[0], *key])]


def _where(parts: Sequence[Part]) -> str:
    return f"WHERE {' AND '.join(part.sql for part in parts)}" if parts else ""


def _marks(count: int) -> str:
    return ", ".join("?" * count)


def _among(column: str, values: Sequence[Any]) -> Part:
    return Part(f"{column} IN ({_marks(len(values))})", list(values))


def _of_people(person_ids: Sequence[str]) -> Part:
    numbers = _NUMBERS.format(_marks(len(person_ids)))
    return Part(f"(e.lock_id, e.user) IN ({numbers})", list(person_ids))


def _numbers(conn: Connection, person_ids: Sequence[str]) -> list[tuple[str, int]]:
    found = tuples(conn, _NUMBERS.format(_marks(len(person_ids))), person_ids)
    return [(lock_id, number) for lock_id, number in found]


def _kind_streams(kinds: Sequence[int]) -> list[Stream]:
    return [Stream("events_by_kind", Part("e.event = ? AND e.event <> 1", [kind])) for kind in kinds]


def _lock_streams(lock_ids: Sequence[str]) -> list[Stream]:
    return [Stream("events_by_lock", Part("e.lock_id = ?", [lock_id])) for lock_id in lock_ids]


def _user_streams(numbers: Sequence[tuple[str, int]]) -> list[Stream]:
    return [Stream("events_by_user", Part("e.lock_id = ? AND e.user = ?", [*pair])) for pair in numbers]


def _add_text(conn: Connection, wanted: EventFilter, result: Search) -> None:
    """What fits a text: its person, its lock, its medium or its words."""
    text = wanted.text.strip()
    folded = pattern(fold(text))
    people = [one[0] for one in tuples(conn, "SELECT id FROM people WHERE search LIKE ? ESCAPE '\\'", (folded,))]
    locks = [lock_id for lock_id, name in tuples(conn, "SELECT id, name FROM locks") if fold(text) in fold(name)]
    fits, streams = [], [*_lock_streams(locks), *_kind_streams([one for one in wanted.text_kinds if one != OPENED])]
    few = len(people) <= MOST_PEOPLE
    if people:
        fits.append(_of_people(people) if few else Part(_PERSON, [folded]))
        streams += _user_streams(_numbers(conn, people)) if few else []
    if locks:
        fits.append(_among("e.lock_id", locks))
    if wanted.text_kinds:
        fits.append(_among("e.event", wanted.text_kinds))
    media = _media(conn, text)
    if media:
        fits.append(Part(f"(e.lock_id, e.credential) IN (VALUES {', '.join(['(?, ?)'] * len(media))})"))
        fits[-1].values = [value for lock_id, number, _user in media for value in (lock_id, number)]
        streams += _user_streams([(lock_id, user) for lock_id, _number, user in media if user is not None])
    whole = Part(f"({' OR '.join(part.sql for part in fits)})" if fits else "0")
    whole.values = [value for part in fits for value in part.values]
    result.narrow.append(whole)
    if few and OPENED not in wanted.text_kinds:
        result.offer(streams)


def _media(conn: Connection, text: str) -> list[tuple[str, int, int | None]]:
    """Media whose mask has this text, with the number of their user in the lock."""
    if not _MASK.fullmatch(text):
        return []
    query = """SELECT m.lock_id, m.number, u.number FROM media m JOIN keys k ON k.id = m.key_id
        LEFT JOIN user_numbers u ON u.lock_id = m.lock_id AND u.person_id = k.person_id
        WHERE m.mask LIKE ? ESCAPE '\\' LIMIT ?"""
    return [(lock, number, user) for lock, number, user in tuples(conn, query, (pattern(text), MOST_STREAMS))]
