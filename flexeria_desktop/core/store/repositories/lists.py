"""What a lock has proven to hold, and the list on its way to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, text, update

from flexeria_desktop.core.domain.ids import KeyId, LockId
from flexeria_desktop.core.domain.keys import Key, KeyState, Medium
from flexeria_desktop.core.domain.lock_list import ListCredential, LockList
from flexeria_desktop.core.domain.merging import Decision
from flexeria_desktop.core.domain.records import ListProof, ListReading, Upload
from flexeria_desktop.core.ports import Receipt
from flexeria_desktop.core.store.list_codec import decode_list, encode_list
from flexeria_desktop.core.store.repositories.base import Repository, chunks
from flexeria_desktop.core.store.repositories.settings import Settings
from flexeria_desktop.core.store.sync.forms.base import rows_of
from flexeria_desktop.core.store.tables import decisions, proofs, proven_credentials, readings, revocations, uploads
from flexeria_desktop.core.store.tables_undo import proof_history

ERASED = {"version": 0, "digest": b"", "list": encode_list(LockList())}
"""What the history of proofs says of a list that went with the lock's owner; no list of a lock has an empty digest."""
OLD_PROOFS = """DELETE FROM proof_history WHERE received_at < :before AND rowid < (SELECT max(n.rowid)
    FROM proof_history n WHERE n.lock_id = proof_history.lock_id AND n.received_at < :before)"""

LEDGER_AT = "proof_ledger."
"""Setting, with the id of a lock: the last line of the ledger when its newest proof was kept."""
TURNS = """SELECT g.key_id, g.state FROM keys k JOIN ledger g ON g.key_id = k.id WHERE k.lock_id = ?1
    AND (SELECT max(n.number) FROM ledger n WHERE n.key_id = k.id) > ?2
    AND g.number >= coalesce((SELECT max(b.number) FROM ledger b WHERE b.key_id = k.id AND b.number <= ?2), 0)"""


class Lists(Repository):
    """Observations and work under way: they need no audit entry of their own."""

    def proof(self, lock_id: LockId) -> ListProof | None:
        """Return the newest list the lock has proven to hold."""
        row = self._connection.execute(select(proofs).where(proofs.c.lock_id == lock_id)).first()
        if row is None:
            return None
        held = decode_list(row.list)
        return ListProof(row.version, row.digest, row.received_at, row.lock_time, row.encoded, held)

    def save_proof(self, lock_id: LockId, receipt: Receipt, lock_list: LockList, at: datetime) -> None:
        """Keep a receipt with the list it proves, whole and as rows."""
        row = {
            "lock_id": lock_id,
            "version": receipt.version,
            "digest": receipt.digest,
            "received_at": at,
            "lock_time": receipt.lock_time,
            "encoded": receipt.encoded,
            "list": encode_list(lock_list),
        }
        self._remember(row)
        self._write(proofs, [row])
        self._connection.execute(delete(proven_credentials).where(proven_credentials.c.lock_id == lock_id))
        if lock_list.credentials:
            rows = [_values(lock_id, credential) for credential in lock_list.credentials]
            self._connection.execute(insert(proven_credentials), rows)
        in_force = {credential.number for credential in lock_list.credentials if not credential.suspended}
        self._clear_revoked(lock_id, self.revoked(lock_id) - in_force)
        Settings(self._connection).set(f"{LEDGER_AT}{lock_id}", self._ledger_end())

    def turns_since_proof(self, lock_id: LockId) -> dict[KeyId, set[KeyState]]:
        """Return the states that keys of a lock had at its newest proof or since, of those that changed since.

        Counted in lines of the ledger, whatever clocks say; none when it is not known where that proof stands in it.
        """
        at = Settings(self._connection).get(f"{LEDGER_AT}{lock_id}")
        found: dict[KeyId, set[KeyState]] = defaultdict(set)
        if isinstance(at, int) and at < self._ledger_end():
            for key_id, state in rows_of(self._connection, TURNS, (lock_id, at)):
                found[key_id].add(KeyState(state))
        return dict(found)

    def _ledger_end(self) -> int:
        return int(rows_of(self._connection, "SELECT coalesce(max(number), 0) FROM ledger")[0][0])

    def _remember(self, row: Mapping[str, Any]) -> None:
        """Keep the list for later, unless it is what the lock held before: by its last receipt, whatever clocks say."""
        last = select(proofs.c.digest).where(proofs.c.lock_id == row["lock_id"])
        if self._connection.execute(last).scalar() != row["digest"]:
            names = ("lock_id", "received_at", "version", "digest", "list")
            self._write(proof_history, [{name: row[name] for name in names}])

    def clear_proof(self, lock_id: LockId) -> None:
        """Forget what the lock held: its list was erased with its owner. The history keeps that it was."""
        if self.proof(lock_id) is not None:
            self._write(proof_history, [{"lock_id": lock_id, "received_at": self._changes.now, **ERASED}])
        self._connection.execute(delete(proven_credentials).where(proven_credentials.c.lock_id == lock_id))
        self._connection.execute(delete(proofs).where(proofs.c.lock_id == lock_id))
        self._clear_revoked(lock_id, self.revoked(lock_id))

    def revoked(self, lock_id: LockId) -> frozenset[int]:
        """Return the credential numbers that the lock's revocation journal may hold (FLP/1 section 7, 4)."""
        query = select(revocations.c.number).where(revocations.c.lock_id == lock_id)
        return frozenset(self._connection.execute(query).scalars())

    def save_revoked(self, lock_id: LockId, numbers: Iterable[int], at: datetime) -> None:
        """Keep numbers before they are revoked; a list that lacks or suspends them, once proven, forgets them."""
        self._write(revocations, [{"lock_id": lock_id, "number": number, "sent_at": at} for number in numbers])

    def _clear_revoked(self, lock_id: LockId, numbers: Iterable[int]) -> None:
        for some in chunks(sorted(numbers)):
            gone = (revocations.c.lock_id == lock_id) & revocations.c.number.in_(some)
            self._connection.execute(delete(revocations).where(gone))

    def upload(self, lock_id: LockId) -> Upload | None:
        """Return the upload that was begun and not yet proven."""
        row = self._connection.execute(select(uploads).where(uploads.c.lock_id == lock_id)).first()
        if row is None:
            return None
        wanted = decode_list(row.list)
        base = decode_list(row.base_list) if row.base_list is not None else None
        return Upload(row.transaction_id, row.base_version, row.base_digest, wanted, row.started_at, base, row.sent)

    def save_upload(self, lock_id: LockId, upload: Upload) -> None:
        """Keep an upload before its first byte goes out."""
        row = {
            "lock_id": lock_id,
            "transaction_id": upload.transaction,
            "base_version": upload.base_version,
            "base_digest": upload.base_digest,
            "list": encode_list(upload.lock_list),
            "started_at": upload.started_at,
            "base_list": encode_list(upload.base_list) if upload.base_list is not None else None,
            "sent": upload.sent,
        }
        self._write(uploads, [row])

    def save_sent(self, lock_id: LockId, sent: int) -> None:
        """Note how many bytes of the upload the lock had confirmed when it broke."""
        self._connection.execute(update(uploads).where(uploads.c.lock_id == lock_id).values(sent=sent))

    def clear_upload(self, lock_id: LockId) -> None:
        """Forget the upload: it was proven or given up."""
        self._connection.execute(delete(uploads).where(uploads.c.lock_id == lock_id))

    def reading(self, lock_id: LockId) -> ListReading | None:
        """Return what the lock held when it was last read back."""
        row = self._connection.execute(select(readings).where(readings.c.lock_id == lock_id)).first()
        return ListReading(row.version, row.digest, row.read_at, decode_list(row.list)) if row else None

    def save_reading(self, lock_id: LockId, reading: ListReading) -> None:
        """Keep what was read back; only a receipt proves, so this never replaces one."""
        row = {
            "lock_id": lock_id,
            "version": reading.version,
            "digest": reading.digest,
            "read_at": reading.read_at,
            "list": encode_list(reading.lock_list),
        }
        self._write(readings, [row])

    def may_hold(self, key: Key, twins: Collection[int] = ()) -> bool:
        """True when a receipt or a reading holds it, or a list with it is on its way and nobody knows how far.

        twins: numbers of other keys of its holder with the same media; what is there for them is not there for it.
        """
        media = {(medium.kind, medium.ref) for medium in key.media}
        if any(self._proven(key.lock_id, medium) - set(twins) for medium in key.media):
            return True
        found = self.upload(key.lock_id), self.reading(key.lock_id)
        entries = [entry for one in found if one is not None for entry in one.lock_list.credentials]
        return any((entry.kind, entry.ref) in media and entry.number not in twins for entry in entries)

    def _proven(self, lock_id: LockId, medium: Medium) -> set[int]:
        held = (proven_credentials.c.lock_id == lock_id) & (proven_credentials.c.kind == int(medium.kind))
        query = select(proven_credentials.c.number).where(held & (proven_credentials.c.ref == medium.ref))
        return set(self._connection.execute(query).scalars())

    def decisions(self, lock_id: LockId) -> dict[bytes, Decision]:
        """Return what was decided on records that others wrote or changed, by ref; OPEN = seen, not decided."""
        query = select(decisions.c.ref, decisions.c.decision).where(decisions.c.lock_id == lock_id)
        return {ref: Decision(decision) for ref, decision in self._connection.execute(query)}

    def save_decisions(self, lock_id: LockId, made: Mapping[bytes, Decision], at: datetime) -> None:
        """Keep decisions, each in the place of an earlier one on the same record."""
        rows = [
            {"lock_id": lock_id, "ref": ref, "decision": decision.value, "decided_at": at}
            for ref, decision in made.items()
        ]
        self._write(decisions, rows)

    def clear_decisions(self, lock_id: LockId, refs: Sequence[bytes]) -> None:
        """Forget decisions that were carried out or are about nothing any more."""
        for some in chunks(refs):
            gone = (decisions.c.lock_id == lock_id) & decisions.c.ref.in_(some)
            self._connection.execute(delete(decisions).where(gone))

    def clear_reading(self, lock_id: LockId) -> None:
        """Forget what was read back."""
        self._connection.execute(delete(readings).where(readings.c.lock_id == lock_id))


def expire_proofs(connection: Connection, before: int) -> int:
    """Delete what locks proved before a moment, in Unix microseconds; return how many.

    Of each lock the last proof of before stays, however old: it says what the lock held from then on.
    """
    return connection.execute(text(OLD_PROOFS), {"before": before}).rowcount


def _values(lock_id: LockId, credential: ListCredential) -> dict[str, Any]:
    return {
        "lock_id": lock_id,
        "number": credential.number,
        "user": credential.user,
        "kind": int(credential.kind),
        "ref": credential.ref,
        "suspended": credential.suspended,
        "office": credential.office,
        "emergency": credential.emergency,
        "valid_from": credential.valid_from,
        "valid_until": credential.valid_until,
        "schedule": credential.schedule,
    }
