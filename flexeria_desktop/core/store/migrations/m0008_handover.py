"""Schema 8: lost media with the keys that still accept them, suspensions with dates, and what was handed to whom."""

from __future__ import annotations

from typing import Any

STATEMENTS = (
    """CREATE TABLE losses (
        id TEXT NOT NULL PRIMARY KEY,
        person_id TEXT NOT NULL REFERENCES people (id),
        kind INTEGER NOT NULL,
        mask TEXT NOT NULL,
        reported_at INTEGER NOT NULL,
        replacement TEXT NOT NULL
    ) STRICT""",
    # key_id: the key that has the lost medium since, and that its lock has yet to lose.
    """CREATE TABLE loss_keys (
        loss_id TEXT NOT NULL REFERENCES losses (id),
        key_id TEXT NOT NULL,
        PRIMARY KEY (loss_id, key_id)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE suspensions (
        key_id TEXT NOT NULL PRIMARY KEY,
        first_day TEXT NOT NULL,
        last_day TEXT,
        began INTEGER NOT NULL CHECK (began IN (0, 1))
    ) STRICT""",
    """CREATE TABLE protocols (
        number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL CHECK (kind IN ('issue', 'return')),
        person_id TEXT NOT NULL,
        at INTEGER NOT NULL,
        actor TEXT NOT NULL,
        content TEXT NOT NULL,
        signature TEXT NOT NULL,
        on_paper INTEGER NOT NULL CHECK (on_paper IN (0, 1))
    ) STRICT""",
    "CREATE INDEX protocols_by_person ON protocols (person_id, number)",
)


def upgrade(connection: Any) -> None:
    """Add the tables; of the past nothing is known."""
    for statement in STATEMENTS:
        connection.execute(statement)
