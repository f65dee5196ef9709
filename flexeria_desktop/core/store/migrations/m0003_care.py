"""Schema 3: what was read from locks, decisions on it, schedules, settings of a lock, grants, firmware, clocks."""

from __future__ import annotations

from typing import Any

COLUMNS = (
    "ALTER TABLE locks ADD COLUMN floor TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE lock_states ADD COLUMN min_epoch INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE lock_states ADD COLUMN boot_id INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE uploads ADD COLUMN base_list BLOB",
    "ALTER TABLE uploads ADD COLUMN sent INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE keys ADD COLUMN schedule_id TEXT",
    "ALTER TABLE keys ADD COLUMN office INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE keys ADD COLUMN emergency INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE proven_credentials ADD COLUMN office INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE proven_credentials ADD COLUMN emergency INTEGER NOT NULL DEFAULT 0",
)

READINGS = (
    """CREATE TABLE readings (
        lock_id TEXT NOT NULL PRIMARY KEY REFERENCES locks (id),
        version INTEGER NOT NULL,
        digest BLOB NOT NULL,
        read_at INTEGER NOT NULL,
        list BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE decisions (
        lock_id TEXT NOT NULL REFERENCES locks (id),
        ref BLOB NOT NULL,
        decision TEXT NOT NULL CHECK (decision IN ('', 'keep', 'remove', 'restore')),
        decided_at INTEGER NOT NULL,
        PRIMARY KEY (lock_id, ref)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE clock_readings (
        lock_id TEXT NOT NULL REFERENCES locks (id),
        at INTEGER NOT NULL,
        seconds INTEGER,
        was_set INTEGER NOT NULL CHECK (was_set IN (0, 1)),
        PRIMARY KEY (lock_id, at)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE event_acks (
        lock_id TEXT NOT NULL PRIMARY KEY REFERENCES locks (id),
        acknowledged INTEGER NOT NULL,
        released INTEGER NOT NULL
    ) STRICT""",
)

RULES = (
    """CREATE TABLE schedules (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        intervals TEXT NOT NULL CHECK (json_valid(intervals)),
        holiday_rule INTEGER NOT NULL CHECK (holiday_rule IN (0, 1, 2)),
        removed_at INTEGER
    ) STRICT""",
    """CREATE TABLE schedule_numbers (
        lock_id TEXT NOT NULL REFERENCES locks (id),
        schedule_id TEXT NOT NULL REFERENCES schedules (id),
        number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 64),
        PRIMARY KEY (lock_id, schedule_id),
        UNIQUE (lock_id, number)
    ) STRICT""",
    """CREATE TABLE holidays (
        id TEXT NOT NULL PRIMARY KEY,
        number INTEGER NOT NULL UNIQUE CHECK (number BETWEEN 1 AND 255),
        name TEXT NOT NULL,
        first_day TEXT NOT NULL,
        last_day TEXT NOT NULL,
        removed_at INTEGER,
        CHECK (last_day >= first_day)
    ) STRICT""",
    """CREATE TABLE lock_settings (
        lock_id TEXT NOT NULL PRIMARY KEY REFERENCES locks (id),
        opening_seconds INTEGER NOT NULL CHECK (opening_seconds BETWEEN 2 AND 180),
        wrong_code_limit INTEGER NOT NULL CHECK (wrong_code_limit BETWEEN 1 AND 20),
        office_from INTEGER,
        office_to INTEGER,
        beeper INTEGER NOT NULL CHECK (beeper IN (0, 1))
    ) STRICT""",
)

RIGHTS = (
    """CREATE TABLE grants (
        grant_id BLOB NOT NULL PRIMARY KEY,
        device_name TEXT NOT NULL,
        device_key BLOB NOT NULL,
        operator TEXT NOT NULL,
        not_before INTEGER NOT NULL,
        not_after INTEGER NOT NULL,
        epoch INTEGER NOT NULL,
        issued_at INTEGER NOT NULL,
        denied_at INTEGER,
        encoded BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE firmware_updates (
        lock_id TEXT NOT NULL PRIMARY KEY REFERENCES locks (id),
        version TEXT NOT NULL,
        image BLOB NOT NULL,
        started_at INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE replaced_hardware (
        lock_id TEXT NOT NULL REFERENCES locks (id),
        serial TEXT NOT NULL,
        replaced_at INTEGER NOT NULL,
        PRIMARY KEY (lock_id, serial)
    ) STRICT""",
)


def upgrade(connection: Any) -> None:
    """Add the columns and tables; what was there stays as it was."""
    for statement in COLUMNS + READINGS + RULES + RIGHTS:
        connection.execute(statement)
