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
from functools import cache

from sqlalchemy import Connection

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.plan_cells import CellFacts, cell_of
from flexeria_desktop.core.services.collecting import briefly_uncollected
from flexeria_desktop.core.services.matrix_rows import Axis, MatrixGrid
from flexeria_desktop.core.services.queries.facts import tuples
from flexeria_desktop.core.services.queries.matrix_heads import Door, Head, doors, people
from flexeria_desktop.core.services.queries.odd_keys import PLAIN, OddKey, OddKeys, odd_keys
from flexeria_desktop.core.services.queries.waiting import rules_by_lock
from flexeria_desktop.core.services.rows import Stage

PLAIN_KEYS = f"""
SELECT lock_id, group_concat(person_id) FILTER (WHERE group_id <> '' OR share_id IN (SELECT id FROM shares)),
       group_concat(person_id) FILTER (WHERE group_id = '' AND share_id NOT IN (SELECT id FROM shares))
FROM keys WHERE {PLAIN} """  # noqa: S608 - our own words
WAITS = re.compile(rb"[\x80-\xff]")
"""Cells with PENDING; a search in C over two million cells."""
OF_SOME = " AND lock_id IN (SELECT value FROM json_each(?))"
GROUPED = " GROUP BY lock_id"


EXCEPTIONS = """
SELECT x.lock_id, e.person_id FROM people_group_exceptions e JOIN people_group_locks x ON x.id = e.group_lock_id
JOIN people_groups g ON g.id = x.group_id AND g.removed_at IS NULL
JOIN people_group_members m ON m.group_id = x.group_id AND m.person_id = e.person_id
"""


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
    with briefly_uncollected:
        found, heads = doors(conn, today, now), people(conn)
        odd = odd_keys(conn)
        return Picture(found, heads, tuple(_lines(conn, found, heads, odd)), needs_of(conn, odd.odd))


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
        needs[door.id] = needs_of(conn, [key for key in odd.odd if key.lock_id == door.id], door.id)[door.id]
    kept = (lines.get(door.id, line) for door, line in zip(found, old.lines, strict=True))
    return Picture(found, heads, tuple(kept), needs)


def exceptions(conn: Connection) -> dict[str, list[str]]:
    """People who do not open a lock that their group has, by lock."""
    found: dict[str, list[str]] = defaultdict(list)
    for lock_id, person_id in tuples(conn, EXCEPTIONS):
        found[lock_id].append(person_id)
    return found


def needs_of(conn: Connection, odd: Iterable[OddKey], lock_id: LockId | None = None) -> Counter[str]:
    """Keys and rules of which a lock does not hold what is wanted, counted by lock."""
    return Counter(key.lock_id for key in odd if key.waits) + rules_by_lock(conn, lock_id)


def _lines(
    conn: Connection, some_doors: Sequence[Door], heads: Sequence[Head], keys: OddKeys, *, some: bool = False
) -> Iterable[bytes]:
    statement = PLAIN_KEYS + (OF_SOME if some else "") + GROUPED
    found = tuples(conn, statement, (json.dumps([door.id for door in some_doors]),) if some else ())
    texts = {lock: (by_group, own) for lock, by_group, own in found}
    places = {head.id: place for place, head in enumerate(heads)}
    lost = [place for place, head in enumerate(heads) if head.lost]
    excepted = exceptions(conn)
    odd, settled = _by_lock(keys)
    for door in some_doors:
        line = bytearray(cell_of(CellFacts(possible=not door.sub)).to_bytes(1, "big") * len(heads))
        for place in lost:
            line[place] = cell_of(CellFacts(medium_lost=True))
        for person in excepted.get(door.id, ()):
            if person in places:
                line[places[person]] = cell_of(CellFacts(out_of_group=True))
        plain = [text.split(",") if text else [] for text in texts.get(door.id, ("", ""))]
        _fill(line, door, plain, settled.get(door.id, ()), places)
        if door.id in odd:
            _put_odd(line, door, _Cells.of(odd[door.id], plain, settled.get(door.id, ())), places)
        yield bytes(line)


Settled = tuple[str, str, bool, bool]


def _by_lock(keys: OddKeys) -> tuple[dict[str, list[OddKey]], dict[str, list[Settled]]]:
    odd: dict[str, list[OddKey]] = defaultdict(list)
    settled: dict[str, list[Settled]] = defaultdict(list)
    for key in keys.odd:
        odd[key.lock_id].append(key)
    for one in keys.settled:
        settled[one[0]].append(one)
    return odd, settled


def _fill(
    line: bytearray,
    door: Door,
    plain: Sequence[list[str]],
    settled: Sequence[Settled],
    places: Mapping[str, int],
) -> None:
    """The cells of one lock that are as nearly all are: bounded rights first, so that a free one covers them."""
    bytes_of = _proven_bytes(door.old)
    for _lock, person, bounded, by_group in sorted(settled, key=_freest_last):
        if person in places:
            line[places[person]] = bytes_of[bounded, by_group]
    for persons, by_group in zip(plain, (True, False), strict=True):
        byte = bytes_of[False, by_group]
        for place in map(places.get, persons):
            if place is not None:
                line[place] = byte


@cache
def _proven_bytes(old: bool) -> dict[tuple[bool, bool], int]:
    """Cells of rights that stand on the lock as wanted, by bounded and by group."""
    facts = CellFacts(wanted=True, proven=True, old=old)
    return {
        (bounded, by_group): cell_of(facts._replace(by_group=by_group, bounded=bounded))
        for bounded in (True, False)
        for by_group in (True, False)
    }


def _freest_last(one: Settled) -> tuple[bool, bool]:
    return not one[2], not one[3]


@dataclass(frozen=True, slots=True)
class _Cells:
    """All keys of one lock: the odd ones, and by person how many plain ones there are, and the settled ones."""

    odd: Sequence[OddKey]
    plain: Sequence[Mapping[str, int]]
    settled: Mapping[str, Sequence[Settled]]

    @staticmethod
    def of(odd: Sequence[OddKey], plain: Sequence[list[str]], settled: Sequence[Settled]) -> _Cells:
        """Counted for those with odd keys."""
        by_person: dict[str, list[Settled]] = defaultdict(list)
        for one in settled:
            by_person[one[1]].append(one)
        return _Cells(odd, [Counter(persons) for persons in plain], by_person)

    def beside(self, person: str, keys: Sequence[OddKey]) -> tuple[int, int, Sequence[Settled]]:
        """Keys of a person that are no odd ones: plain by group, plain own, settled."""
        shared, own = (persons.get(person, 0) for persons in self.plain)
        for key in keys:
            shared -= key.plain and key.shared
            own -= key.plain and not key.shared
        return shared, own, self.settled.get(person, ())


def _put_odd(line: bytearray, door: Door, cells: _Cells, places: Mapping[str, int]) -> None:
    by_person: dict[str, list[OddKey]] = defaultdict(list)
    for key in cells.odd:
        by_person[key.person_id].append(key)
    for person, keys in by_person.items():
        place = places.get(person)
        if place is None:
            continue
        beside = cells.beside(person, keys)
        if len(keys) == 1 and not any(beside):
            line[place] = _byte_of_one(door.old, bool(door.sub), *_bare(keys[0]))
        else:
            line[place] = cell_of(_facts(door.old, bool(door.sub), keys, *beside))


Bare = tuple[KeyState, bool, bool, bool, bool, bool]


def _bare(key: OddKey) -> Bare:
    """What of a key its cell depends on."""
    return key.state, key.bounded, key.shared, key.proven, key.waits, key.lost


@cache
def _byte_of_one(  # noqa: PLR0917 - all of it is said by position
    old: bool, sub: bool, state: KeyState, bounded: bool, shared: bool, proven: bool, waits: bool, lost: bool
) -> int:
    """The cell of a person with one odd key and no other: nearly all that are odd."""
    key = OddKey("", "", "", state, Stage.QUEUED, bounded, shared, False, proven, waits, lost)
    return cell_of(_facts(old, sub, [key], 0, 0, ()))


def _facts(  # noqa: PLR0917 - all of it is said by position
    old: bool, sub: bool, keys: Sequence[OddKey], plain_shared: int, plain_own: int, settled: Sequence[Settled]
) -> CellFacts:
    """What several keys of one person at one lock come to: the freest of them counts, as it does at the door."""
    live = [key for key in keys if key.state is not KeyState.WITHDRAWN]
    opening = [key for key in live if key.state is KeyState.ISSUED]
    good = plain_shared + plain_own + len(settled) > 0
    counted = opening or live
    free = plain_shared + plain_own > 0 or any(not bounded for _lock, _person, bounded, _shared in settled)
    by_group = [key.shared for key in counted] + [shared for *_rest, shared in settled] + [True] * plain_shared
    return CellFacts(
        wanted=bool(live) or good,
        taken=len(live) < len(keys),
        proven=good or any(key.proven for key in counted),
        old=old,
        blocked=(bool(live) and not opening and not good) or any(key.lost for key in keys),
        by_group=not plain_own and bool(by_group) and all(by_group),
        possible=not sub,
        bounded=not free and all(key.bounded for key in counted or keys),
        pending=any(key.waits for key in keys),
    )
