"""How far the platform holds each lock's events, and how far the lock was told so."""

from __future__ import annotations

from sqlalchemy import select

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.tables import event_acks


class EventAcks(Repository):
    """Two numbers per lock; observations, so they need no audit entry."""

    def get(self, lock_id: LockId) -> tuple[int, int]:
        """Return the seqs (acknowledged by the platform, released at the lock); 0 = none yet."""
        query = select(event_acks.c.acknowledged, event_acks.c.released).where(event_acks.c.lock_id == lock_id)
        row = self._connection.execute(query).first()
        return (0, 0) if row is None else (row[0], row[1])

    def acknowledge(self, lock_id: LockId, seq: int) -> None:
        """Keep that the platform holds everything up to ``seq``; it never goes back."""
        before, released = self.get(lock_id)
        self._put(lock_id, max(before, seq), released)

    def release(self, lock_id: LockId, seq: int) -> None:
        """Keep that the lock was told of ``seq``; never more than the platform holds."""
        acknowledged, before = self.get(lock_id)
        self._put(lock_id, acknowledged, max(before, min(seq, acknowledged)))

    def _put(self, lock_id: LockId, acknowledged: int, released: int) -> None:
        self._write(event_acks, [{"lock_id": lock_id, "acknowledged": acknowledged, "released": released}])
