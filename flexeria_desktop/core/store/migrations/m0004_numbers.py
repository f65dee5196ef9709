"""Schema 4: revocations that went out before their list, and the numbers that holidays have in each lock."""

from __future__ import annotations

from typing import Any

STATEMENTS = (
    """CREATE TABLE holiday_numbers (
        lock_id TEXT NOT NULL REFERENCES locks (id),
        holiday_id TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 255),
        PRIMARY KEY (lock_id, holiday_id),
        UNIQUE (lock_id, number)
    ) STRICT""",
    # So far a holiday had one number everywhere, and every programmed lock could hold it.
    """INSERT INTO holiday_numbers (lock_id, holiday_id, number)
        SELECT p.lock_id, h.id, h.number FROM proofs p CROSS JOIN holidays h""",
    """CREATE TABLE revocations (
        lock_id TEXT NOT NULL REFERENCES locks (id),
        number INTEGER NOT NULL,
        sent_at INTEGER NOT NULL,
        PRIMARY KEY (lock_id, number)
    ) STRICT, WITHOUT ROWID""",
)


def upgrade(connection: Any) -> None:
    """Add both tables; a holiday keeps the number that locks know it by."""
    for statement in STATEMENTS:
        connection.execute(statement)
