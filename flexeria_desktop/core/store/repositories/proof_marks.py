"""Which receipts of locks were handed in, and which newer ones other desks have."""

from __future__ import annotations

from dataclasses import dataclass

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.tables import settings

SENT, DISTRUSTED, CONTRADICTED = "receipt_sent.", "receipt_distrusted.", "receipt_contradicted."
"""With the id of a lock: the version that was handed in, that proved nothing, or that has another list elsewhere."""
OURS = "l.claimed_on IS NOT NULL AND l.removed_on IS NULL AND l.registered_on IS NOT NULL"
UNSENT = f"""SELECT l.id, l.serial, p.version FROM proofs p JOIN locks l ON l.id = p.lock_id
    LEFT JOIN settings s ON s.name = '{SENT}' || l.id
    WHERE {OURS} AND CAST(s.value AS INTEGER) IS NOT p.version ORDER BY l.id"""  # noqa: S608 - names of ours alone
NEWER = f"""SELECT l.id, l.serial, json_extract(r.base, '$.version') FROM sync_rows r JOIN locks l ON l.serial = r.id
    JOIN lock_secrets k ON k.lock_id = l.id LEFT JOIN proofs p ON p.lock_id = l.id
    LEFT JOIN settings d ON d.name = '{DISTRUSTED}' || l.id
    WHERE r.entity = 'receipt' AND r.deleted = 0 AND r.base IS NOT NULL AND {OURS} AND length(k.credential_key) = 32
    AND json_extract(r.base, '$.version') > max(coalesce(p.version, -1), coalesce(CAST(d.value AS INTEGER), -1))
    ORDER BY l.id"""  # noqa: S608 - names of ours alone


@dataclass(frozen=True, slots=True)
class LockAt:
    """A lock whose receipts desks exchange; version: of the newest one here, or elsewhere."""

    lock_id: LockId
    serial: str
    version: int


class ProofMarks(Repository):
    """Bookkeeping of what goes over the wire, so it needs no audit entry."""

    def unsent(self) -> list[LockAt]:
        """Return registered locks whose newest receipt was not handed in."""
        return self._found(UNSENT)

    def newer_elsewhere(self) -> list[LockAt]:
        """Return locks of which another desk has a newer receipt, as the platform said last."""
        return self._found(NEWER)

    def sent(self, lock_id: LockId, version: int) -> None:
        """Note that the platform has the receipt of a version."""
        self._write(settings, [{"name": f"{SENT}{lock_id}", "value": version}])

    def distrusted(self, lock_id: LockId, version: int) -> None:
        """Note that what the platform has of a version proves nothing; a newer one is asked for again."""
        self._write(settings, [{"name": f"{DISTRUSTED}{lock_id}", "value": version}])

    def contradicted(self, lock_id: LockId, version: int) -> None:
        """Note that the platform holds another proven list under a version."""
        self._write(settings, [{"name": f"{CONTRADICTED}{lock_id}", "value": version}])

    def site_epoch(self) -> int | None:
        """Return the site's epoch as the platform said last; None = it never did."""
        query = "SELECT json_extract(base, '$.epoch') FROM sync_rows WHERE entity = 'site' AND base IS NOT NULL"
        row = self._connection.exec_driver_sql(query).first()
        return None if row is None else int(row[0])

    def _found(self, query: str) -> list[LockAt]:
        return [LockAt(LockId(row[0]), row[1], row[2]) for row in self._connection.exec_driver_sql(query)]
