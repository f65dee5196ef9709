"""Changes on their way to the platform (FSP/1 section 2): each ends in exactly one stored outcome."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select, update

from flexeria_desktop.core.domain.ids import OpId
from flexeria_desktop.core.domain.records import JSON, OpState, QueuedOp
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.tables import outbox

COMMANDS = frozenset({"lock.register", "lock.released", "lock.replaced", "share.taken_in", "share.returned"})
"""Actions that the platform carries out by endpoints of their own; every other change goes field by field."""
ANSWERED = frozenset({OpState.APPLIED, OpState.SUPERSEDED, OpState.REJECTED})
NO_CHANGE = {"base_rev": 0, "reason": "", "recorded_as": "", "rounds": 0, "pending": False, "awaited": 0}


class Outbox(Repository):
    """Ops in their order; their states are bookkeeping and need no audit entry."""

    def add(
        self, op_id: OpId, at: datetime, *, action: str, entity: str, entity_id: str, facts: Mapping[str, JSON]
    ) -> None:
        """Queue a command behind all ops; its sequence leaves no gap, since a rollback takes it back."""
        row = {
            "op_id": op_id,
            "entity": entity,
            "entity_id": entity_id,
            "action": action,
            "actor": self._changes.actor,
            "at": at,
            "facts": facts,
            "state": OpState.QUEUED.value,
            **NO_CHANGE,
        }
        self._connection.execute(insert(outbox), row)

    def queued(self, limit: int) -> list[QueuedOp]:
        """Return the oldest queued ops, ``limit`` at most."""
        query = select(outbox).where(outbox.c.state == OpState.QUEUED.value)
        rows = self._connection.execute(query.order_by(outbox.c.sequence).limit(limit))
        return [_op(row) for row in rows]

    def commands(self, limit: int) -> list[QueuedOp]:
        """Return the oldest queued commands, ``limit`` at most."""
        query = select(outbox).where(outbox.c.state == OpState.QUEUED.value, outbox.c.changed.is_(None))
        rows = self._connection.execute(query.order_by(outbox.c.sequence).limit(limit))
        return [_op(row) for row in rows]

    def newest(self, action: str, entity_id: str) -> QueuedOp | None:
        """Return the newest op of this action on an entity, whatever became of it."""
        query = select(outbox).where(outbox.c.action == action, outbox.c.entity_id == entity_id)
        row = self._connection.execute(query.order_by(outbox.c.sequence.desc()).limit(1)).one_or_none()
        return None if row is None else _op(row)

    def get(self, op_id: OpId) -> QueuedOp | None:
        """Return one op."""
        row = self._connection.execute(select(outbox).where(outbox.c.op_id == op_id)).first()
        return None if row is None else _op(row)

    def mark(self, op_id: OpId, state: OpState, result: JSON) -> None:
        """Move an op on; an answered one needs what the platform answered."""
        if state in ANSWERED and result is None:
            raise ValueError(f"{state} needs the stored result")
        changed = update(outbox).where(outbox.c.op_id == op_id).values(state=state.value, result=result)
        if self._connection.execute(changed).rowcount != 1:
            raise LookupError(op_id)

    def counts(self) -> dict[OpState, int]:
        """Return how many ops are in each state."""
        rows = self._connection.execute(select(outbox.c.state, func.count()).group_by(outbox.c.state))
        return dict.fromkeys(OpState, 0) | {OpState(state): count for state, count in rows}

    def requeue_sent(self) -> int:
        """After a start nobody knows what became of a sent op: queue it again under the same op id."""
        sent = update(outbox).where(outbox.c.state == OpState.SENT.value)
        return self._connection.execute(sent.values(state=OpState.QUEUED.value)).rowcount


def _op(row: Row[Any]) -> QueuedOp:
    return QueuedOp(
        op_id=row.op_id,
        sequence=row.sequence,
        entity=row.entity,
        entity_id=row.entity_id,
        action=row.action,
        actor=row.actor,
        at=row.at,
        facts=row.facts,
        state=OpState(row.state),
        result=row.result,
    )
