"""The locking plan straight from the store: heads and one byte for each cell.

Rights come as one text for each lock and go into a bytearray, as a row of objects for each would take seconds; only
keys that are not plainly on their lock are looked at one by one.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.plan_cells import CellFacts, cell_of
from flexeria_desktop.core.services.matrix_rows import Axis, MatrixGrid
from flexeria_desktop.core.services.queries.facts import rows
from flexeria_desktop.core.services.queries.matrix_heads import Door, Head, doors, people
from flexeria_desktop.core.services.queries.odd_keys import PLAIN, OddKey, odd_keys
from flexeria_desktop.core.services.queries.waiting import rules_by_lock

PLAIN_KEYS = f"""
SELECT lock_id, group_concat(person_id) FILTER (WHERE share_id NOT IN ('', id)),
       group_concat(person_id) FILTER (WHERE share_id IN ('', id))
FROM keys WHERE {PLAIN} """  # noqa: S608 - our own words
WAITS = re.compile(rb"[\x80-\xff]")
"""Cells with PENDING; a search in C over two million cells."""
OF_SOME = " AND lock_id IN (SELECT value FROM json_each(?))"
GROUPED = " GROUP BY lock_id"


MOST_ANEW = 200
"""Above this many locks one pass over all tables is quicker than looking each up."""


@dataclass(frozen=True, slots=True)
class Picture:
    """The whole plan before any filter; needs: pending changes of each lock, rules beside keys included."""

    doors: tuple[Door, ...]
    heads: tuple[Head, ...]
    lines: tuple[bytes, ...]
    needs: Mapping[str, int]

    def grid(self, axis: Axis, version: int) -> MatrixGrid:
        """As rows for the screen."""
        by_column = Counter(found.start() for line in self.lines for found in WAITS.finditer(line))
        return MatrixGrid(
            axis=axis,
            rows=tuple(door.row(self.needs.get(door.id, 0)) for door in self.doors),
            columns=tuple(head.column(by_column[place]) for place, head in enumerate(self.heads)),
            cells=b"".join(self.lines),
            pending=sum(by_column.values()),
            version=version,
        )


def load(conn: Connection, today: date, now: datetime) -> Picture:
    """The plan by people, all of it."""
    found, heads = doors(conn, today, now), people(conn)
    odd = odd_keys(conn)
    return Picture(found, heads, tuple(_lines(conn, found, heads, odd)), needs_of(conn, odd))


def cell_at(conn: Connection, door: Door, head: Head) -> int:
    """One cell."""
    return next(iter(_lines(conn, [door], [head], odd_keys(conn, [door.id]), some=True)))[0]


def refresh(conn: Connection, old: Picture, changed: Iterable[str], today: date, now: datetime) -> Picture:
    """The plan with only the lines of changed locks worked out anew; all of it when a head came or went."""
    found, heads = doors(conn, today, now), people(conn)
    if heads != old.heads or [door.id for door in found] != [door.id for door in old.doors]:
        return load(conn, today, now)
    before = {door.id: door for door in old.doors}
    anew = [door for door in found if door.id in set(changed) or door != before[door.id]]
    if len(anew) > MOST_ANEW:
        return load(conn, today, now)
    odd = odd_keys(conn, [door.id for door in anew])
    lines = dict(zip((door.id for door in anew), _lines(conn, anew, heads, odd, some=True), strict=True))
    needs = dict(old.needs) | {door.id: 0 for door in anew}
    for door in anew:
        needs[door.id] = needs_of(conn, [key for key in odd if key.lock_id == door.id], door.id)[door.id]
    kept = (lines.get(door.id, line) for door, line in zip(found, old.lines, strict=True))
    return Picture(found, heads, tuple(kept), needs)


def _lines(
    conn: Connection, some_doors: Sequence[Door], heads: Sequence[Head], odd: Iterable[OddKey], *, some: bool = False
) -> Iterable[bytes]:
    statement = PLAIN_KEYS + (OF_SOME if some else "") + GROUPED
    plain: Any = rows(conn, statement, (json.dumps([door.id for door in some_doors]),) if some else ())
    texts = {lock: (by_group, own) for lock, by_group, own in plain}
    places = {head.id: place for place, head in enumerate(heads)}
    lost = [place for place, head in enumerate(heads) if head.lost]
    by_lock = _by_lock(odd)
    for door in some_doors:
        line = bytearray(cell_of(CellFacts(possible=not door.sub)).to_bytes(1, "big") * len(heads))
        for place in lost:
            line[place] = cell_of(CellFacts(medium_lost=True))
        _fill(line, door, texts.get(door.id, ("", "")), by_lock.get(door.id, ()), places)
        yield bytes(line)


def needs_of(conn: Connection, odd: Iterable[OddKey], lock_id: LockId | None = None) -> Counter[str]:
    """Keys and rules of which a lock does not hold what is wanted, counted by lock."""
    return Counter(key.lock_id for key in odd if key.waits) + rules_by_lock(conn, lock_id)


def _by_lock(odd: Iterable[OddKey]) -> dict[str, list[OddKey]]:
    found: dict[str, list[OddKey]] = defaultdict(list)
    for key in odd:
        found[key.lock_id].append(key)
    return found


def _fill(
    line: bytearray,
    door: Door,
    texts: tuple[str | None, str | None],
    odd: Sequence[OddKey],
    places: Mapping[str, int],
) -> None:
    """The cells of one lock: first what nearly all are, then the odd ones over it."""
    plain: list[list[str]] = []
    for text, by_group in zip(texts, (True, False), strict=True):
        plain.append(text.split(",") if text else [])
        byte = cell_of(CellFacts(wanted=True, proven=True, old=door.old, by_group=by_group))
        for person in plain[-1]:
            if person in places:
                line[places[person]] = byte
    _put_odd(line, door, odd, plain, places)


def _put_odd(
    line: bytearray, door: Door, odd: Sequence[OddKey], plain: Sequence[list[str]], places: Mapping[str, int]
) -> None:
    by_person: dict[str, list[OddKey]] = defaultdict(list)
    for key in odd:
        by_person[key.person_id].append(key)
    for person, keys in by_person.items():
        place = places.get(person)
        if place is not None:
            line[place] = cell_of(_facts(door, keys, [_plain_left(keys, plain[way], way, person) for way in (0, 1)]))


def _plain_left(keys: Sequence[OddKey], persons: list[str], way: int, person: str) -> int:
    """Keys of the cell that really are plain: those counted as such less the odd ones among them."""
    return persons.count(person) - sum(key.plain and key.shared is (way == 0) for key in keys)


def _facts(door: Door, keys: Sequence[OddKey], plain: Sequence[int]) -> CellFacts:
    """What several keys of one person at one lock come to: the freest of them counts, as it does at the door."""
    live = [key for key in keys if key.state is not KeyState.WITHDRAWN]
    plain_shared, plain_own = plain
    any_plain = plain_own + plain_shared > 0
    opening = [key for key in live if key.state is KeyState.ISSUED]
    counted = opening or live
    return CellFacts(
        wanted=bool(live) or any_plain,
        taken=len(live) < len(keys),
        proven=any_plain or any(key.proven for key in counted),
        old=door.old,
        blocked=bool(live) and not opening and not any_plain,
        by_group=not plain_own and (plain_shared > 0 or bool(counted)) and all(key.shared for key in counted),
        possible=not door.sub,
        bounded=not any_plain and all(key.bounded for key in counted or keys),
        pending=any(key.waits for key in keys),
    )
