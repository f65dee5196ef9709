"""Heads of the locking plan: locks with what limits them, and people or groups, in the order they stand in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.domain import entitlements
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.locks import MAX_USERS
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.places import Place, PlaceKind, Tree
from flexeria_desktop.core.services.matrix_rows import MatrixColumn, MatrixRow
from flexeria_desktop.core.services.queries.facts import day, moment, rows, tuples
from flexeria_desktop.core.services.rows import FADES_AFTER

LOCKS = """
SELECT l.id, l.name, l.serial, l.building, l.floor, l.place_id, l.claimed_on, l.registered_on,
       l.first_registered, l.trial_end, l.base_end, l.option_end, l.provisional, l.purchased, pr.received_at, st.seen_at
FROM locks l
LEFT JOIN proofs pr ON pr.lock_id = l.id
LEFT JOIN lock_states st ON st.lock_id = l.id AND st.list_digest = pr.digest AND st.list_version = pr.version
WHERE l.removed_on IS NULL"""
IN_ORDER = " ORDER BY l.building, l.floor, l.name, l.serial"
ISSUED = "SELECT lock_id, count(*) FROM keys WHERE state <> 'returned'"
OF_SHARES = "SELECT lock_id, count(*) FROM keys INDEXED BY keys_by_share WHERE state <> 'returned' AND share_id <> ''"
SHARES = """
SELECT l.id, count(*) FROM shares h JOIN locks l ON l.serial = h.serial WHERE h.state <> 'returned' GROUP BY l.id
"""
USERS = "SELECT count(DISTINCT person_id) FROM keys WHERE lock_id = ? AND state <> 'returned'"
PLACES = "SELECT id, kind, name, parent_id, position FROM places WHERE removed_at IS NULL"
PEOPLE = """
SELECT p.id, p.name,
       coalesce((SELECT h.organisation FROM shares h WHERE h.organisation_id = p.organisation_id LIMIT 1), (
           SELECT g.name FROM people_group_members m JOIN people_groups g ON g.id = m.group_id AND g.removed_at IS NULL
           WHERE m.person_id = p.id ORDER BY g.name COLLATE NOCASE, g.id LIMIT 1))
FROM people p
WHERE p.removed_at IS NULL
ORDER BY p.search, p.id
"""
LOST = """
SELECT DISTINCT o.person_id FROM losses o JOIN loss_keys h ON h.loss_id = o.id
JOIN keys k ON k.id = h.key_id AND k.state <> 'returned'
"""


@dataclass(frozen=True, slots=True)
class Door:
    """A lock as a row; sub: what keeps it from taking new rights; old: its proof was not seen for long.

    place_id: where it stands in the tree of places, "" = nowhere.
    """

    id: LockId
    name: str
    serial: str
    band: str
    sub: str
    old: bool
    place_id: str = ""

    def row(self, need: int) -> MatrixRow:
        """As a head."""
        return MatrixRow(self.id, self.name, self.serial, self.band, self.sub, need, self.place_id)


@dataclass(frozen=True, slots=True)
class Head:
    """A person or group as a column; lost: a medium of theirs is lost, and some lock still takes it."""

    id: str
    name: str
    band: str
    lost: bool = False

    def column(self, need: int) -> MatrixColumn:
        """As a head."""
        return MatrixColumn(self.id, self.name, self.band, need, "lost" if self.lost else "")


def doors(conn: Connection, today: date, now: datetime, lock_id: LockId | None = None) -> tuple[Door, ...]:
    """Locks of the profile by their place in the tree, else by building and floor; ``lock_id``: only this one."""
    values = () if lock_id is None else (lock_id,)
    one, of_one = ("", "") if lock_id is None else (" AND l.id = ?", " AND lock_id = ?")
    every = dict(tuples(conn, f"{ISSUED}{of_one} GROUP BY lock_id", values))
    # What many employees have by one key of their organisation is one key of the stock.
    by_share = dict(tuples(conn, f"{OF_SHARES}{of_one} GROUP BY lock_id", values))
    shares = dict(tuples(conn, SHARES))

    def issued(lock: str) -> tuple[int, int]:
        holdings = every.get(lock, 0)
        return holdings, holdings - by_share.get(lock, 0) + shares.get(lock, 0)

    bands = _bands(conn)
    found = rows(conn, f"{LOCKS}{one}{IN_ORDER}", values)
    made = [_door(conn, row, issued(row.id), today, now) for row in found]
    placed = [replace(door, band=bands[door.place_id]) if door.place_id in bands else door for door in made]
    ranks = {place_id: rank for rank, place_id in enumerate(bands)}
    return tuple(_together(sorted(placed, key=lambda door: ranks.get(door.place_id, len(ranks)))))


def _bands(conn: Connection) -> dict[str, str]:
    """The name of each place behind those of all it lies in, in the order of the tree; doors make no band."""
    found = tuples(conn, PLACES)
    tree = Tree(Place(place_id, PlaceKind(kind), name, parent, rank) for place_id, kind, name, parent, rank in found)
    return {
        place.id: ", ".join(one.name for one in tree.path(place.id) if one.kind is not PlaceKind.DOOR)
        for place, _depth in tree.walk()
    }


def _together(doors_in_order: Iterable[Door]) -> Iterator[Door]:
    """Doors of one band next to each other, bands in the order in which they come first."""
    by_band: dict[str, list[Door]] = {}
    for door in doors_in_order:
        by_band.setdefault(door.band, []).append(door)
    return (door for one in by_band.values() for door in one)


def _door(conn: Connection, row: Any, counts: tuple[int, int], today: date, now: datetime) -> Door:
    confirmed = moment(max(row.received_at, row.seen_at or 0)) if row.received_at is not None else None
    band = ", ".join(part for part in (row.building, row.floor) if part)
    old = confirmed is not None and now - confirmed > FADES_AFTER
    return Door(LockId(row.id), row.name, row.serial, band, _sub(conn, row, counts, today), old, row.place_id)


def _sub(conn: Connection, row: Any, counts: tuple[int, int], today: date) -> str:
    """Why the lock takes no new right, in the order in which issuing would refuse it (R4, R11, R16, R18)."""
    if row.claimed_on is None:
        return "not_claimed"
    ends = (day(row.trial_end), day(row.base_end), day(row.option_end))
    periods = LockPeriods(day(row.first_registered), *ends, bool(row.provisional))
    managed = row.registered_on is not None or periods.provisional
    level = entitlements.level(periods, today, registered=managed)
    if not entitlements.full(level):
        return level.value
    every, issued = counts
    if issued >= row.purchased:
        return "no_stock"
    # Keys are at least as many as their holders, so few locks are counted twice.
    return "full" if every >= MAX_USERS and rows(conn, USERS, (row.id,))[0][0] >= MAX_USERS else ""


def people(conn: Connection) -> tuple[Head, ...]:
    """People of the profile by group or organisation (several groups: the first), then those of none."""
    every: Any = rows(conn, PEOPLE)
    lost = {person for (person,) in tuples(conn, LOST)}
    found = [Head(person, name, organisation or "", person in lost) for person, name, organisation in every]
    return tuple(sorted(found, key=lambda head: (not head.band, head.band.casefold(), head.band)))
