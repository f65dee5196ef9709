"""The ledger of prepaid codes, newest first."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, Row

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.queries.facts import day, must_moment, rows
from flexeria_desktop.core.services.rows import CodeRow

SELECT = """
SELECT c.op_id, c.mask, c.kind, c.lock_id, coalesce(l.name, '') AS lock, c.state, c.entered_at, c.decided_on, c.reason,
       c.effect
FROM codes c LEFT JOIN locks l ON l.id = c.lock_id
ORDER BY c.entered_at DESC LIMIT ?
"""


def list_codes(conn: Connection, limit: int = 1_000) -> tuple[CodeRow, ...]:
    """Every code ever entered here, masked."""
    return tuple(_code(row) for row in rows(conn, SELECT, (limit,)))


def _code(row: Row[Any]) -> CodeRow:
    effect = json.loads(row.effect) if row.effect else {}
    return CodeRow(
        op_id=row.op_id,
        mask=row.mask,
        kind=row.kind,
        lock_id=LockId(row.lock_id) if row.lock_id else None,
        lock=row.lock,
        state=row.state,
        entered_at=must_moment(row.entered_at),
        decided_on=day(row.decided_on),
        reason=row.reason,
        effect_end=day(effect.get("end")),
        effect_keys=int(effect.get("keys") or 0),
    )
