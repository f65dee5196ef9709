"""Heads of the audit chain with the platform's signature: what is cut off after one of them shows."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from flexeria_desktop.core.domain.site import Checkpoint
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.repositories.settings import Settings
from flexeria_desktop.core.store.tables import audit

KEPT = "audit.checkpoints"
MOST = 500
"""Rows of about 250 characters; every one covers all entries before it, so the newest say all."""


class Checkpoints(Repository):
    """Countersigned heads, oldest first; bookkeeping of this computer."""

    def head(self) -> tuple[int, bytes] | None:
        """Return number and hash of the newest entry; None when there is none."""
        query = select(audit.c.seq, audit.c.hash).order_by(audit.c.seq.desc()).limit(1)
        row = self._connection.execute(query).first()
        return None if row is None else (row.seq, row.hash)

    def newest(self) -> Checkpoint | None:
        """Return the last head that was countersigned."""
        found = self.all()
        return found[-1] if found else None

    def all(self) -> list[Checkpoint]:
        """Return every head that is kept."""
        kept = Settings(self._connection).get(KEPT)
        rows: list[Any] = kept if isinstance(kept, list) else []
        return [
            Checkpoint(int(seq), bytes.fromhex(head), datetime.fromisoformat(at), bytes.fromhex(signature))
            for seq, head, at, signature in rows
        ]

    def add(self, new: Checkpoint) -> None:
        """Keep a countersigned head behind the others."""
        rows = [[str(one.seq), one.head.hex(), one.at.isoformat(), one.signature.hex()] for one in [*self.all(), new]]
        Settings(self._connection, self._changes).set(KEPT, rows[-MOST:])


def checkpoint_findings(connection: Connection) -> tuple[str, ...]:
    """Return heads that were countersigned and are not in the chain any more: it was cut off or written anew."""
    found = []
    for one in Checkpoints(connection).all():
        there = connection.execute(select(audit.c.hash).where(audit.c.seq == one.seq)).scalar()
        if there != one.head:
            found.append(f"audit entry {one.seq} is not the one that the platform countersigned on {one.at.date()}")
    return tuple(found)
