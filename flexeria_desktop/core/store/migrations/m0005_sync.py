"""Schema 5: rows as the platform sent them beside what is shown here, and changes that are sent field by field."""

from __future__ import annotations

from typing import Any

STATEMENTS = (
    """CREATE TABLE sync_rows (
        entity TEXT NOT NULL,
        id TEXT NOT NULL,
        rev INTEGER NOT NULL,
        base TEXT CHECK (base IS NULL OR json_valid(base)),
        shown TEXT CHECK (shown IS NULL OR json_valid(shown)),
        deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
        held TEXT NOT NULL,
        PRIMARY KEY (entity, id)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX sync_rows_held ON sync_rows (held, entity) WHERE held <> ''",
    """CREATE TABLE sync_incoming (
        entity TEXT NOT NULL,
        id TEXT NOT NULL,
        rev INTEGER NOT NULL,
        fields TEXT CHECK (fields IS NULL OR json_valid(fields)),
        PRIMARY KEY (entity, id)
    ) STRICT, WITHOUT ROWID""",
    "ALTER TABLE outbox ADD COLUMN device_seq INTEGER",
    "ALTER TABLE outbox ADD COLUMN base_rev INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE outbox ADD COLUMN changed TEXT CHECK (changed IS NULL OR json_valid(changed))",
    "ALTER TABLE outbox ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE outbox ADD COLUMN recorded_as TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE outbox ADD COLUMN rounds INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE outbox ADD COLUMN pending INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE outbox ADD COLUMN awaited INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX outbox_commands ON outbox (state, sequence) WHERE changed IS NULL",
    "CREATE INDEX outbox_deferred ON outbox (rounds, sequence) WHERE rounds > 0 AND state = 'queued'",
    "CREATE INDEX outbox_numbered ON outbox (device_seq) WHERE device_seq IS NOT NULL AND pending = 1",
    "CREATE INDEX outbox_pending ON outbox (entity, entity_id, sequence) WHERE pending = 1",
    # Two desks may give two people one number before they hear of each other; that must not stop either.
    "DROP INDEX people_by_reference",
    "CREATE INDEX people_by_reference ON people (reference) WHERE reference <> '' AND removed_at IS NULL",
    # They told a story and no fields; what the store holds is sent as a whole instead.
    """UPDATE outbox SET state = 'superseded', result = '{"code": "sent_as_fields"}'
        WHERE state IN ('queued', 'sent') AND action NOT IN ('lock.register', 'lock.released', 'lock.replaced')""",
    "INSERT INTO settings (name, value) VALUES ('sync.uncaptured', 'true')",
    "ALTER TABLE lock_secrets ADD COLUMN site_key BLOB NOT NULL DEFAULT x''",
)


def upgrade(connection: Any) -> None:
    """Add tables and columns; the first opening afterwards captures what is there."""
    for statement in STATEMENTS:
        connection.execute(statement)
