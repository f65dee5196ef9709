"""The audit chain: h = SHA-256(previous ‖ canonical CBOR of the entry), so no entry can be altered unseen.

A personal text lies beside the chain with a salt; the chain covers SHA-256(salt ‖ text) only, so that text and
salt may be deleted later and the chain still holds. A tail cut off shows as outbox ops without an entry.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import cbor2
from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import DatabaseError

from flexeria_desktop.core.domain.ids import OpId
from flexeria_desktop.core.domain.records import JSON
from flexeria_desktop.core.store.column_types import to_micros
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.tables import audit, audit_texts

GENESIS = bytes(32)
SALT_BYTES = 16
CHAINED = ("seq", "op_id", "at", "actor", "action", "entity", "entity_id", "facts", "text_digest")
"""What the chain covers of an entry, in its order."""
ENTRIES = """SELECT a.seq, a.op_id, a.at, a.actor, a.action, a.entity, a.entity_id, a.facts, a.text_digest,
    a.hash, t.salt, t.text FROM audit a LEFT JOIN audit_texts t ON t.seq = a.seq"""


@dataclass(frozen=True, slots=True)
class AuditVerdict:
    """entries read; first_bad = seq of the first entry that does not fit, with why:
    gap, hash, text or unreadable.
    """

    entries: int
    head: bytes
    first_bad: int | None = None
    reason: str = ""


class Audit(Repository):
    """Appends entries; there is no way to change one."""

    def append(
        self,
        op_id: OpId,
        at: datetime,
        *,
        action: str,
        entity: str,
        entity_id: str,
        facts: Mapping[str, JSON],
        text: str,
    ) -> int:
        """Write the next entry and its personal text; return its seq."""
        seq, previous = self._next()
        salt = secrets.token_bytes(SALT_BYTES)
        row: dict[str, Any] = {
            "seq": seq,
            "op_id": op_id,
            "at": at,
            "actor": self._changes.actor,
            "action": action,
            "entity": entity,
            "entity_id": entity_id,
            "facts": facts,
            "text_digest": _text_digest(salt, text) if text else None,
        }
        entry = [*row.values()]
        entry[2] = to_micros(at)
        self._connection.execute(insert(audit), row | {"hash": _link(previous, entry)})
        if text:
            self._connection.execute(insert(audit_texts), {"seq": seq, "salt": salt, "text": text})
        self._changes.recorded()
        return seq

    def append_many(
        self, at: datetime, entries: Sequence[tuple[OpId, str, Mapping[str, JSON]]], *, action: str, entity: str
    ) -> None:
        """Write the next entries, none with a personal text: op, entity's id and facts of each."""
        seq, previous = self._next()
        rows = []
        for place, (op_id, entity_id, facts) in enumerate(entries):
            entry = [seq + place, op_id, to_micros(at), self._changes.actor, action, entity, entity_id, facts, None]
            previous = _link(previous, entry)
            rows.append(dict(zip(CHAINED, entry, strict=True)) | {"at": at, "hash": previous})
        if rows:
            self._connection.execute(insert(audit), rows)
            self._changes.recorded()

    def _next(self) -> tuple[int, bytes]:
        """Seq of the next entry, and the hash that it follows."""
        newest = select(audit.c.seq, audit.c.hash).order_by(audit.c.seq.desc()).limit(1)
        last = self._connection.execute(newest).first()
        return (last.seq + 1, last.hash) if last else (1, GENESIS)


def verify(connection: Connection) -> AuditVerdict:
    """Walk the whole chain; stop at the first entry that does not fit or cannot be read."""
    count, head = 0, GENESIS
    try:
        for row in connection.exec_driver_sql(f"{ENTRIES} ORDER BY a.seq"):
            reason = _fault(row, count + 1, head)
            if reason:
                return AuditVerdict(count, head, row[0], reason)
            count, head = count + 1, row[9]
    except DatabaseError:
        return AuditVerdict(count, head, count + 1, "unreadable")
    return AuditVerdict(count, head)


def verify_head(connection: Connection) -> AuditVerdict:
    """Check the newest entry against the one before: the cheap look at each start."""
    rows = connection.exec_driver_sql(f"{ENTRIES} ORDER BY a.seq DESC LIMIT 2").fetchall()
    if not rows:
        return AuditVerdict(0, GENESIS)
    newest, previous = rows[0], rows[1][9] if len(rows) > 1 else GENESIS
    reason = _fault(newest, rows[1][0] + 1 if len(rows) > 1 else 1, previous)
    return AuditVerdict(newest[0], newest[9], newest[0] if reason else None, reason)


def _fault(row: Any, expected_seq: int, previous: bytes) -> str:
    *entry, stored, salt, text = row
    if entry[0] != expected_seq:
        return "gap"
    try:
        entry[7] = json.loads(entry[7])
    except ValueError:
        return "hash"
    if _link(previous, entry) != stored:
        return "hash"
    if text is not None and _text_digest(salt, text) != entry[8]:
        return "text"
    return ""


def _link(previous: bytes, entry: list[Any]) -> bytes:
    return hashlib.sha256(previous + cbor2.dumps(entry, canonical=True)).digest()


def _text_digest(salt: bytes, text: str) -> bytes:
    return hashlib.sha256(salt + text.encode("utf-8")).digest()
