"""Schema 6: organisations with their groups and employees, keys they received, and keys given to organisations."""

from __future__ import annotations

from typing import Any

OWN = (
    """CREATE TABLE organisations (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        handle TEXT NOT NULL,
        active_until TEXT NOT NULL,
        employee_limit INTEGER NOT NULL CHECK (employee_limit >= 0),
        media_key BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE employee_groups (
        id TEXT NOT NULL PRIMARY KEY,
        organisation_id TEXT NOT NULL,
        name TEXT NOT NULL,
        removed_at INTEGER
    ) STRICT""",
    """CREATE TABLE employees (
        id TEXT NOT NULL PRIMARY KEY,
        organisation_id TEXT NOT NULL,
        name TEXT NOT NULL,
        reference TEXT NOT NULL,
        email TEXT NOT NULL,
        phone TEXT NOT NULL,
        note TEXT NOT NULL,
        until TEXT,
        removed_at INTEGER,
        search TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX employees_by_organisation ON employees (organisation_id, search)",
    """CREATE TABLE employee_media (
        employee_id TEXT NOT NULL REFERENCES employees (id),
        ref TEXT NOT NULL,
        kind INTEGER NOT NULL,
        mask TEXT NOT NULL,
        sealed TEXT NOT NULL,
        PRIMARY KEY (employee_id, ref)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE memberships (
        id TEXT NOT NULL PRIMARY KEY,
        group_id TEXT NOT NULL,
        employee_id TEXT NOT NULL,
        UNIQUE (group_id, employee_id)
    ) STRICT""",
    "CREATE INDEX memberships_by_employee ON memberships (employee_id)",
    """CREATE TABLE group_links (
        id TEXT NOT NULL PRIMARY KEY,
        group_id TEXT NOT NULL,
        received_key_id TEXT NOT NULL,
        UNIQUE (group_id, received_key_id)
    ) STRICT""",
    """CREATE TABLE received_keys (
        id TEXT NOT NULL PRIMARY KEY,
        organisation_id TEXT NOT NULL,
        owner TEXT NOT NULL,
        lock TEXT NOT NULL,
        building TEXT NOT NULL,
        serial_end TEXT NOT NULL,
        state TEXT NOT NULL,
        issued_at INTEGER NOT NULL,
        withdrawn_at INTEGER,
        valid_from TEXT,
        valid_until TEXT,
        base_end TEXT,
        option_end TEXT,
        organisation_end TEXT,
        registered INTEGER NOT NULL CHECK (registered IN (0, 1))
    ) STRICT""",
)
GIVEN = (
    """CREATE TABLE shares (
        id TEXT NOT NULL PRIMARY KEY,
        serial TEXT NOT NULL,
        organisation_id TEXT NOT NULL,
        organisation TEXT NOT NULL,
        state TEXT NOT NULL,
        issued_at INTEGER NOT NULL,
        withdrawn_at INTEGER,
        returned_at INTEGER,
        valid_from TEXT,
        valid_until TEXT,
        schedule_id TEXT,
        organisation_end TEXT
    ) STRICT""",
    "CREATE INDEX shares_by_serial ON shares (serial, state)",
    # Employees who open an own lock stand beside its own users: same numbers, same list, same proof.
    "ALTER TABLE people ADD COLUMN organisation_id TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE keys ADD COLUMN share_id TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE codes ADD COLUMN target TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX keys_by_share ON keys (share_id) WHERE share_id <> ''",
)


def upgrade(connection: Any) -> None:
    """Add the tables and columns."""
    for statement in (*OWN, *GIVEN):
        connection.execute(statement)
