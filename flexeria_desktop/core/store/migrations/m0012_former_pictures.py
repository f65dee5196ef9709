"""Schema 12: pictures of floors that were replaced or deleted, for as long as that can be undone."""

from __future__ import annotations

from typing import Any

STATEMENTS = (
    """CREATE TABLE former_pictures (
        digest TEXT NOT NULL PRIMARY KEY,
        mime TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        picture BLOB NOT NULL,
        kept_at INTEGER NOT NULL
    ) STRICT""",
)


def upgrade(connection: Any) -> None:
    """Add the table; pictures of before are gone."""
    for statement in STATEMENTS:
        connection.execute(statement)
