"""Keys of the events that fit, by keyset: a bounded look through the newest first, then one index per name.

Looking through the order costs 1/density, going by index costs the number that fit: whichever is dear, the other is
cheap. Rows are skipped inside one quarter of an hour at most.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.domain.roles import Role
from flexeria_desktop.core.services.event_filter import QUARTER, EventFilter, EventKey
from flexeria_desktop.core.services.queries.event_reader import Memory
from flexeria_desktop.core.services.queries.facts import pattern, tuples
from flexeria_desktop.core.store.repositories.people import fold

LOOKED_THROUGH = 4_000
"""Events looked at before the indexes are asked: 1 ms."""
MOST_PEOPLE = 60
"""More people than these fit a text that many events fit; each event is then asked for its own person."""
MOST_STREAMS = 400
"""Selects in one statement; SQLite takes 500."""
MOST_MEDIA = 60
"""More media than these have a part of a mask; each event is then asked for its own."""
MOST_VALUES = 30_000
"""Values in one statement, of which each select brings its own; SQLite takes 32,766 unless it is built for more."""
LONGEST_PATTERN = 50_000
"""Bytes of a pattern that SQLite takes; no name is as long."""
FEW_STREAMS = 16
"""So many are asked at once, without a look through the newest first."""
OPENED = 1
DOWN, UP = ("<", "DESC"), (">", "ASC")
WIDE = "e.at, e.lock_id, e.seq, e.event, e.time, e.source, e.user, e.credential, e.detail"
_MASK = re.compile(r"[•\s]*[0-9A-Fa-f]{3,}\s*")
"""Part of a mask: with two characters, the beginning of many a name would find a hundred media."""
_NUMBERS = "SELECT lock_id, number FROM user_numbers WHERE person_id IN ({})"
_COLUMNS = "e.at, e.lock_id, e.seq, e.event"
_PERSON = """EXISTS (SELECT 1 FROM user_numbers u JOIN people p ON p.id = u.person_id
    WHERE u.lock_id = e.lock_id AND u.number = e.user AND p.search LIKE ? ESCAPE '\\')"""
_PEOPLE = """(e.lock_id, e.user) IN (SELECT u.lock_id, u.number FROM people p
    JOIN user_numbers u ON u.person_id = p.id WHERE p.search LIKE ? ESCAPE '\\')"""
_MASKED = """EXISTS (SELECT 1 FROM media m
    WHERE m.lock_id = e.lock_id AND m.number = e.credential AND m.mask LIKE ? ESCAPE '\\')"""
_MEDIA = """(e.lock_id, e.credential) IN (SELECT m.lock_id, m.number FROM media m WHERE m.mask LIKE ? ESCAPE '\\')"""
_EMPLOYEES = """(e.lock_id, e.user) IN (SELECT u.lock_id, u.number FROM people p
    JOIN user_numbers u ON u.person_id = p.id WHERE p.organisation_id <> '')"""
_BY_PERSON = """people p CROSS JOIN user_numbers u INDEXED BY user_numbers_by_person ON u.person_id = p.id
    CROSS JOIN events e INDEXED BY events_by_user ON e.lock_id = u.lock_id AND e.user = u.number"""


@dataclass(slots=True)
class Part:
    """A condition with its values."""

    sql: str
    values: list[Any] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Cut:
    """Which rows of all that fit: ``limit`` of them behind ``key`` (None = from the end) after skipping some."""

    limit: int
    key: EventKey | None = None
    way: tuple[str, str] = DOWN
    skip: int = 0

    @property
    def order(self) -> str:
        """Columns of the order."""
        return f"at {self.way[1]}, lock_id {self.way[1]}, seq {self.way[1]}"

    @property
    def ends(self) -> str:
        """Its LIMIT clause."""
        return f"LIMIT {int(self.limit)} OFFSET {int(self.skip)}"

    @property
    def edge(self) -> list[Part]:
        """The condition that it begins behind its key."""
        if self.key is None:
            return []
        sign = self.way[0]
        # The first half alone can be sought in every index; the second is exact.
        values = [self.key[0], *self.key]
        return [Part(f"e.at {sign}= ? AND (e.at, e.lock_id, e.seq) {sign} (?, ?, ?)", values)]


@dataclass(frozen=True, slots=True)
class Stream:
    """One index in which the events of one name lie in order; whole: of many names, so all of them are read."""

    source: str
    part: Part
    whole: bool = False


@dataclass(slots=True)
class Search:
    """bounds: of time. narrow: all of them hold. streams: what fits lies in one of these; None = look through all.

    counting: as narrow, where all events are looked through. kinds: the kept counts of these kinds are the answer,
    () = of all; None = they are not.
    """

    bounds: list[Part] = field(default_factory=list)
    narrow: list[Part] = field(default_factory=list)
    counting: list[Part] = field(default_factory=list)
    streams: list[Stream] | None = None
    kinds: tuple[int, ...] | None = None

    def offer(self, streams: list[Stream]) -> None:
        """Take these streams if they are fewer than those known."""
        if len(streams) <= MOST_STREAMS and (self.streams is None or len(streams) < len(self.streams)):
            self.streams = streams

    def add(self, part: Part, counting: Part | None = None) -> None:
        """Narrow it."""
        self.narrow.append(part)
        self.counting.append(counting or part)

    @property
    def by_index(self) -> bool:
        """Whether indexes alone are quicker than any look through the order."""
        streams = self.streams
        few = streams is not None and len(streams) <= FEW_STREAMS and not any(one.whole for one in streams)
        return few and len(self.narrow) == 1

    @property
    def short(self) -> bool:
        """Whether all that fits can be counted by index."""
        return self.streams is not None and not any(one.whole for one in self.streams)


def search(conn: Connection, wanted: EventFilter, kept: Memory) -> Search:
    """Turn a filter into conditions; names become ids here, before any event is looked at."""
    known = kept.searches.get(wanted)
    if isinstance(known, Search):
        return known
    result = Search()
    _add_bounds(wanted, result)
    _add_names(conn, wanted, result)
    if kept.role is Role.ORGANISATION_MANAGER:
        # R60: an organisation reads of its own employees alone.
        result.add(Part(_EMPLOYEES))
    if wanted.text.strip():
        _add_text(conn, wanted, result, kept)
    if wanted.kinds:
        _add_kinds(wanted.kinds, result)
    if not result.narrow:
        result.kinds = ()
    if len(result.narrow) > 1 or not wanted.whole_quarters:
        result.kinds = None
    if result.streams is not None and not _room_for(result, result.streams):
        result.streams = None
    kept.keep(wanted, result)
    return result


def locks_of(conn: Connection, wanted: EventFilter) -> Sequence[str] | None:
    """The locks that a filter names, by themselves and by the places they stand in; None = all."""
    if not wanted.place_ids:
        return wanted.lock_ids or None
    query = f"SELECT id FROM locks WHERE place_id IN ({_marks(len(wanted.place_ids))})"  # noqa: S608 - marks alone
    there = [row[0] for row in tuples(conn, query, wanted.place_ids)]
    return [one for one in there if not wanted.lock_ids or one in wanted.lock_ids]


def keys_sql(found: Search, cut: Cut, columns: str = _COLUMNS) -> Part:
    """The bounded look: may find fewer than there are when ``found`` is narrow; other columns only if it is not."""
    edges = [*found.bounds, *cut.edge]
    # Before the last page of a million, unbounded looks go through everything: those have no stream to go to.
    room = LOOKED_THROUGH if found.narrow and found.streams is not None else -1
    values = [value for part in edges for value in part.values]
    inner = f"SELECT * FROM events e INDEXED BY events_by_at {_where(edges)} ORDER BY {cut.order}"  # noqa: S608
    if not found.narrow:
        return Part(f"{inner.replace('*', columns, 1)} {cut.ends}", values)
    looked = "at, lock_id, seq, event, user, credential"
    inner = f"{inner.replace('*', looked, 1)} LIMIT {int(room)}"
    narrow = [value for part in found.narrow for value in part.values]
    outer = f"SELECT {_COLUMNS} FROM ({inner}) e {_where(found.narrow)} {cut.ends}"  # noqa: S608
    return Part(outer, [*values, *narrow])


def streams_sql(found: Search, cut: Cut) -> Part:
    """Everything that fits, by index; only for a search that has streams."""
    parts, values = [], []
    room = cut.limit + cut.skip
    for stream in found.streams or ():
        wheres = [stream.part, *found.bounds, *cut.edge, *found.narrow]
        parts.append(
            f"SELECT * FROM (SELECT {_COLUMNS} FROM {stream.source} {_where(wheres)}"  # noqa: S608
            f" ORDER BY e.at {cut.way[1]}, e.lock_id {cut.way[1]}, e.seq {cut.way[1]} LIMIT {int(room)})"
        )
        values += [value for part in wheres for value in part.values]
    if not parts:
        return Part("SELECT at, lock_id, seq, event FROM events WHERE 0")
    return Part(f"{' UNION '.join(parts)} ORDER BY {cut.order} {cut.ends}", values)


def counts_sql(found: Search, first: int, last: int) -> Part:
    """(quarter, kind, count) of what fits between two quarters of an hour, both included."""
    span = Part("e.at >= ? AND e.at < ?", [first * QUARTER, (last + 1) * QUARTER])
    select = f"SELECT at / {QUARTER}, event, count(*) FROM"
    if not found.short:
        where = Part(_where([*found.bounds, span, *found.counting]))
        where.values = [value for part in (*found.bounds, span, *found.counting) for value in part.values]
        return Part(f"{select} events e INDEXED BY events_by_at {where.sql} GROUP BY 1, 2", where.values)
    within = replace(found, bounds=[*found.bounds, span])
    keys = streams_sql(within, Cut(-1))
    return Part(f"{select} ({keys.sql}) GROUP BY 1, 2", keys.values)


def before_sql(found: Search, key: EventKey) -> Part:
    """How many of what fits come before an event within its own quarter of an hour."""
    end = (key[0] // QUARTER + 1) * QUARTER
    span = Part("e.at >= ? AND e.at < ? AND (e.at, e.lock_id, e.seq) > (?, ?, ?)", [key[0], end, *key])
    parts = [*found.bounds, span, *found.narrow]
    sql = f"SELECT count(*) FROM events e INDEXED BY events_by_at {_where(parts)}"  # noqa: S608
    return Part(sql, [value for part in parts for value in part.values])


def conditions(found: Search) -> Part:
    """All conditions as one WHERE clause for ``events e``."""
    parts = [*found.bounds, *found.counting]
    return Part(_where(parts), [value for part in parts for value in part.values])


def _room_for(found: Search, streams: Sequence[Stream]) -> bool:
    """Whether one statement takes all values of these streams, with those of a slice of time and of a key."""
    shared = sum(len(part.values) for part in (*found.bounds, *found.narrow)) + 6
    return sum(len(stream.part.values) + shared for stream in streams) <= MOST_VALUES


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
    """At most one more than there may be streams."""
    query = f"{_NUMBERS.format(_marks(len(person_ids)))} LIMIT ?"
    return [(lock_id, number) for lock_id, number in tuples(conn, query, [*person_ids, MOST_STREAMS + 1])]


def _by(index: str, part: Part) -> Stream:
    return Stream(f"events e INDEXED BY {index}", part)


def _kind_streams(kinds: Sequence[int]) -> list[Stream]:
    return [_by("events_by_kind", Part("e.event = ? AND e.event <> 1", [kind])) for kind in kinds]


def _lock_streams(lock_ids: Sequence[str]) -> list[Stream]:
    return [_by("events_by_lock", Part("e.lock_id = ?", [lock_id])) for lock_id in lock_ids]


def _user_streams(numbers: Sequence[tuple[str, int]]) -> list[Stream]:
    return [_by("events_by_user", Part("e.lock_id = ? AND e.user = ?", [*pair])) for pair in numbers]


def _add_bounds(wanted: EventFilter, result: Search) -> None:
    if wanted.since is not None:
        result.bounds.append(Part("e.at >= ?", [int(wanted.since.timestamp())]))
    if wanted.until is not None:
        result.bounds.append(Part("e.at < ? AND e.at > 0", [int(wanted.until.timestamp())]))


def _add_names(conn: Connection, wanted: EventFilter, result: Search) -> None:
    locks = locks_of(conn, wanted)
    if locks is not None:
        result.add(_among("e.lock_id", locks))
        result.offer(_lock_streams(locks))
    if wanted.person_ids:
        result.add(_of_people(wanted.person_ids))
        result.offer(_user_streams(_numbers(conn, wanted.person_ids)))


def _add_kinds(kinds: Sequence[int], result: Search) -> None:
    result.kinds = tuple(kinds)
    result.add(_among("e.event", kinds))
    if OPENED not in kinds:
        result.offer(_kind_streams(kinds))


def _add_text(conn: Connection, wanted: EventFilter, result: Search, kept: Memory) -> None:
    """What fits a text: its person, its lock, its medium or its words."""
    text = wanted.text.strip()
    if len(pattern(fold(text)).encode()) > LONGEST_PATTERN:
        result.add(Part("0"))
        result.offer([])
        return
    locks = kept.locks_like(conn, text)
    fits = [_among("e.lock_id", locks)] if locks else []
    streams = [*_lock_streams(locks), *_kind_streams([one for one in wanted.text_kinds if one != OPENED])]
    if wanted.text_kinds:
        fits.append(_among("e.event", wanted.text_kinds))
    counting = list(fits)
    _add_people(conn, text, fits, counting, streams)
    by_index = _add_media(conn, text, fits, counting, streams)
    if len(fits) == 1 and wanted.text_kinds:
        result.kinds = wanted.text_kinds
    result.add(_any(fits), _any(counting))
    if by_index and OPENED not in wanted.text_kinds:
        result.offer(streams)


def _add_people(conn: Connection, text: str, fits: list[Part], counting: list[Part], streams: list[Stream]) -> None:
    folded = pattern(fold(text))
    query = "SELECT id FROM people WHERE search LIKE ? ESCAPE '\\' LIMIT ?"
    people = [one[0] for one in tuples(conn, query, (folded, MOST_PEOPLE + 1))]
    if not people:
        return
    few = len(people) <= MOST_PEOPLE
    fits.append(_of_people(people) if few else Part(_PERSON, [folded]))
    counting.append(fits[-1] if few else Part(_PEOPLE, [folded]))
    numbers = _numbers(conn, people) if few else []
    if 0 < len(numbers) <= MOST_STREAMS - len(streams):
        streams += _user_streams(numbers)
    elif numbers or not few:
        streams.append(Stream(_BY_PERSON, Part("p.search LIKE ? ESCAPE '\\'", [folded]), whole=True))


def _add_media(conn: Connection, text: str, fits: list[Part], counting: list[Part], streams: list[Stream]) -> bool:
    """Add media whose mask has this text; False where they are too many to be sought by index."""
    if not _MASK.fullmatch(text):
        return True
    media = _media(conn, text)
    if len(media) > MOST_MEDIA:
        fits.append(Part(_MASKED, [pattern(text)]))
        counting.append(Part(_MEDIA, [pattern(text)]))
        return False
    if media:
        marks = ", ".join(["(?, ?)"] * len(media))
        values = [value for lock_id, number, _user in media for value in (lock_id, number)]
        fits.append(Part(f"(e.lock_id, e.credential) IN (VALUES {marks})", values))
        counting.append(fits[-1])
        streams += _user_streams([(lock_id, user) for lock_id, _number, user in media if user is not None])
    return True


def _any(fits: Sequence[Part]) -> Part:
    if not fits:
        return Part("0")
    return Part(f"({' OR '.join(part.sql for part in fits)})", [value for part in fits for value in part.values])


def _media(conn: Connection, text: str) -> list[tuple[str, int, int | None]]:
    """Media whose mask has this text, with the number of their user in the lock; one more than few at most."""
    query = """SELECT m.lock_id, m.number, u.number FROM media m JOIN keys k ON k.id = m.key_id
        LEFT JOIN user_numbers u ON u.lock_id = m.lock_id AND u.person_id = k.person_id
        WHERE m.mask LIKE ? ESCAPE '\\' LIMIT ?"""
    return [(lock, number, user) for lock, number, user in tuples(conn, query, (pattern(text), MOST_MEDIA + 1))]
