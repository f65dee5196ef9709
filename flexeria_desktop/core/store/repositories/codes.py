"""Prepaid codes as they were entered; the full code is erased once it is of no more use."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sqlalchemy import Row, Select, select

from flexeria_desktop.core.domain.ids import OpId
from flexeria_desktop.core.domain.records import CodeEntry, CodeState
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.tables import codes


class Codes(Repository):
    """Entries stay as history; only their secret goes (R55, R56)."""

    def get(self, op_id: OpId) -> CodeEntry | None:
        """Return the entry with this op id."""
        found = self._find(select(codes).where(codes.c.op_id == op_id))
        return found[0] if found else None

    def all(self) -> list[CodeEntry]:
        """Return all entries, oldest first."""
        return self._find(select(codes).order_by(codes.c.entered_at, codes.c.op_id))

    def pending(self) -> list[CodeEntry]:
        """Return the entries that wait for the platform, oldest first."""
        waiting = select(codes).where(codes.c.state == CodeState.PENDING.value)
        return self._find(waiting.order_by(codes.c.entered_at, codes.c.op_id))

    def save(self, entry: CodeEntry) -> None:
        """Keep an entry; a final state erases the full code whatever the entry still holds."""
        row = asdict(entry) | {"state": entry.state.value}
        if entry.state.final:
            row["code_secret"] = None
        self._write(codes, [row])
        self._changes.note("code")

    def _find(self, query: Select[Any]) -> list[CodeEntry]:
        return [_entry(row) for row in self._connection.execute(query)]


def _entry(row: Row[Any]) -> CodeEntry:
    return CodeEntry(
        op_id=row.op_id,
        code_secret=row.code_secret,
        mask=row.mask,
        kind=row.kind,
        lock_id=row.lock_id,
        state=CodeState(row.state),
        entered_at=row.entered_at,
        decided_on=row.decided_on,
        reason=row.reason,
        effect=row.effect,
        target=row.target,
    )
