"""Schema 9: steps that can be undone with their former values, and what each lock ever proved to hold."""

from __future__ import annotations

from typing import Any

STATEMENTS = (
    """CREATE TABLE undo_steps (
        number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL,
        actor TEXT NOT NULL,
        name TEXT NOT NULL,
        subject TEXT NOT NULL,
        lock TEXT NOT NULL,
        count INTEGER NOT NULL CHECK (count >= 0),
        images TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('open', 'undone', 'redone', 'spent')),
        reason TEXT NOT NULL,
        changed_at INTEGER
    ) STRICT""",
    """CREATE TABLE proof_history (
        lock_id TEXT NOT NULL REFERENCES locks (id),
        received_at INTEGER NOT NULL,
        version INTEGER NOT NULL,
        digest BLOB NOT NULL,
        list BLOB NOT NULL,
        PRIMARY KEY (lock_id, received_at)
    ) STRICT""",
    # What is proven now is where the history begins.
    "INSERT INTO proof_history SELECT lock_id, received_at, version, digest, list FROM proofs",
)


def upgrade(connection: Any) -> None:
    """Add the tables; of the past only the last proofs are known."""
    for statement in STATEMENTS:
        connection.execute(statement)
