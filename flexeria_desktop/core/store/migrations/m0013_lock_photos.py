"""Schema 13: a photo of each lock."""

from __future__ import annotations

from typing import Any

LARGEST_PHOTO = 524_288
STATEMENTS = (
    f"""CREATE TABLE lock_photos (
        lock_id TEXT NOT NULL PRIMARY KEY,
        mime TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        picture BLOB NOT NULL CHECK (length(picture) BETWEEN 1 AND {LARGEST_PHOTO}),
        changed_at INTEGER NOT NULL
    ) STRICT""",
)


def upgrade(connection: Any) -> None:
    """Add the table."""
    for statement in STATEMENTS:
        connection.execute(statement)
