"""Schema 11: groups of people with their locks; a key knows the group it came by."""

from __future__ import annotations

from typing import Any

STATEMENTS = (
    """CREATE TABLE people_groups (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        removed_at INTEGER
    ) STRICT""",
    # Rows of another desk come in any order, so nothing here demands that what they name is known.
    """CREATE TABLE people_group_members (
        id TEXT NOT NULL PRIMARY KEY,
        group_id TEXT NOT NULL,
        person_id TEXT NOT NULL,
        UNIQUE (group_id, person_id)
    ) STRICT""",
    "CREATE INDEX people_group_members_by_person ON people_group_members (person_id)",
    """CREATE TABLE people_group_locks (
        id TEXT NOT NULL PRIMARY KEY,
        group_id TEXT NOT NULL,
        lock_id TEXT NOT NULL,
        schedule_id TEXT,
        valid_from TEXT,
        valid_until TEXT,
        UNIQUE (group_id, lock_id)
    ) STRICT""",
    "CREATE INDEX people_group_locks_by_lock ON people_group_locks (lock_id)",
    """CREATE TABLE people_group_exceptions (
        id TEXT NOT NULL PRIMARY KEY,
        group_lock_id TEXT NOT NULL,
        person_id TEXT NOT NULL,
        UNIQUE (group_lock_id, person_id)
    ) STRICT""",
    "ALTER TABLE keys ADD COLUMN group_id TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX keys_by_group ON keys (group_id) WHERE group_id <> ''",
)


def upgrade(connection: Any) -> None:
    """Add tables and column; every key of before was given by hand."""
    for statement in STATEMENTS:
        connection.execute(statement)
