"""Schema 10: a million events found at once: ordered by corrected time, counted by quarter of an hour.

``at`` is the Unix second an event is ordered by: the lock's own time moved by the jump of the next "clock set" of
the same boot; 0 = not known. Counts and past days name no person and no lock, so they may outlive the events.
"""

from __future__ import annotations

from typing import Any

STATEMENTS = (
    "ALTER TABLE events ADD COLUMN at INTEGER NOT NULL DEFAULT 0",
    "DROP INDEX events_by_lock_and_time",
    "DROP INDEX events_by_time",
    "CREATE INDEX events_clock_set ON events (lock_id, boot_id, seq, detail) WHERE event = 11",
    """UPDATE events SET at = max(0, time + coalesce((SELECT c.detail FROM events c WHERE c.event = 11
        AND c.lock_id = events.lock_id AND c.boot_id = events.boot_id AND c.seq > events.seq
        ORDER BY c.seq LIMIT 1), 0)) WHERE time IS NOT NULL""",
    # The first holds all that filters ask for: looking through it never touches the rows themselves.
    "CREATE INDEX events_by_at ON events (at, lock_id, seq, event, user, credential)",
    "CREATE INDEX events_by_lock ON events (lock_id, at, seq, event, user, credential)",
    "CREATE INDEX events_by_user ON events (lock_id, user, at, seq, event, credential) WHERE user IS NOT NULL",
    "CREATE INDEX events_by_kind ON events (event, at, lock_id, seq, user, credential) WHERE event <> 1",
    "CREATE INDEX user_numbers_by_person ON user_numbers (person_id, lock_id, number)",
    """CREATE TABLE event_counts (
        quarter INTEGER NOT NULL,
        event INTEGER NOT NULL,
        count INTEGER NOT NULL CHECK (count >= 0),
        PRIMARY KEY (quarter, event)
    ) STRICT, WITHOUT ROWID""",
    "INSERT INTO event_counts SELECT at / 900, event, count(*) FROM events GROUP BY 1, 2",
    """CREATE TABLE event_past_days (
        day TEXT NOT NULL,
        event INTEGER NOT NULL,
        count INTEGER NOT NULL CHECK (count > 0),
        PRIMARY KEY (day, event)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE event_heads (
        lock_id TEXT NOT NULL PRIMARY KEY REFERENCES locks (id),
        last_seq INTEGER NOT NULL
    ) STRICT""",
)


def upgrade(connection: Any) -> None:
    """Add order, indexes and counts; events stay as they were read."""
    for statement in STATEMENTS:
        connection.execute(statement)
