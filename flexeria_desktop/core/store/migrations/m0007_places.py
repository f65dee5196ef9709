"""Schema 7: buildings, floors and whatever lies in them as a tree; where locks stand; pictures of floors."""

from __future__ import annotations

import hashlib
from typing import Any
from uuid import UUID

LARGEST_PICTURE = 4_194_304
STATEMENTS = (
    """CREATE TABLE places (
        id TEXT NOT NULL PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('building', 'staircase', 'floor', 'area', 'door')),
        name TEXT NOT NULL,
        parent_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        removed_at INTEGER
    ) STRICT""",
    "CREATE INDEX places_by_parent ON places (parent_id)",
    # Rows of another desk come in any order, so nothing here demands that the place is known.
    "ALTER TABLE locks ADD COLUMN place_id TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX locks_by_place ON locks (place_id)",
    f"""CREATE TABLE floor_plans (
        place_id TEXT NOT NULL PRIMARY KEY REFERENCES places (id),
        mime TEXT NOT NULL,
        width INTEGER NOT NULL CHECK (width BETWEEN 1 AND 8192),
        height INTEGER NOT NULL CHECK (height BETWEEN 1 AND 8192),
        picture BLOB NOT NULL CHECK (length(picture) BETWEEN 1 AND {LARGEST_PICTURE}),
        changed_at INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE lock_positions (
        place_id TEXT NOT NULL REFERENCES places (id),
        lock_id TEXT NOT NULL REFERENCES locks (id),
        x REAL NOT NULL CHECK (x BETWEEN 0 AND 1),
        y REAL NOT NULL CHECK (y BETWEEN 0 AND 1),
        PRIMARY KEY (place_id, lock_id)
    ) STRICT, WITHOUT ROWID""",
)
PLACE = "INSERT INTO places (id, kind, name, parent_id, position) VALUES (?, ?, ?, ?, ?)"
TEXTS = "SELECT DISTINCT trim(building), trim(floor) FROM locks WHERE trim(building) <> ''"
PUT = "UPDATE locks SET place_id = ? WHERE trim(building) = ? AND trim(floor) = ?"


def upgrade(connection: Any) -> None:
    """Add the tables; buildings and floors that locks only named become places."""
    for statement in STATEMENTS:
        connection.execute(statement)
    texts = list(connection.execute(TEXTS))
    if not texts:
        return
    buildings = sorted({building for building, _ in texts})
    for position, building in enumerate(buildings):
        of_building = _id(building)
        connection.execute(PLACE, (of_building, "building", building, "", position))
        connection.execute(PUT, (of_building, building, ""))
        floors = sorted({floor for of, floor in texts if of == building and floor}, key=_height)
        for height, floor in enumerate(floors):
            of_floor = _id(building, floor)
            connection.execute(PLACE, (of_floor, "floor", floor, of_building, height))
            connection.execute(PUT, (of_floor, building, floor))
    # The platform has not heard of any of this: the first opening tells it.
    connection.execute("INSERT OR REPLACE INTO settings (name, value) VALUES ('sync.uncaptured', 'true')")


def _id(*names: str) -> str:
    """One id for one name at every desk of the account: each comes to this schema by itself (UUIDv8, RFC 9562)."""
    hashed = hashlib.sha256("\0".join(("place", *names)).encode()).digest()
    value = int.from_bytes(hashed[:16], "big") & ~(0xF << 76) & ~(0b11 << 62)
    return str(UUID(int=value | 0x8 << 76 | 0b10 << 62))


def _height(floor: str) -> tuple[int, int, str]:
    """Numbers by size and before names."""
    number = floor.replace("\N{MINUS SIGN}", "-")
    try:
        return 0, int(number), floor
    except ValueError:
        return 1, 0, floor
