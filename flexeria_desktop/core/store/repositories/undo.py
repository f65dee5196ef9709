"""The journal of steps; bookkeeping beside the audit, bounded in number and age."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from flexeria_desktop.core.domain.undo import (
    IN_FORCE,
    LONGEST_KEPT,
    MOST_STEPS,
    SUPERSEDED,
    Image,
    StepState,
    UndoStep,
)
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.tables_undo import undo_steps

HEAD = [column for column in undo_steps.c if column.name != "images"]
FORCE = [state.value for state in sorted(IN_FORCE)]


class UndoSteps(Repository):
    """Steps of the operator at work; those of others are seen, never moved."""

    @property
    def connection(self) -> Connection:
        """The transaction it writes in."""
        return self._connection

    def add(self, step: UndoStep) -> int:
        """Keep a new step and return its number; what was undone before cannot be redone any more."""
        mine = undo_steps.c.actor == step.actor
        lost = update(undo_steps).where(mine, undo_steps.c.state == StepState.UNDONE.value)
        self._connection.execute(lost.values(state=StepState.SPENT.value, reason=SUPERSEDED, images=[]))
        values = {name: getattr(step, name) for name in ("at", "actor", "name", "subject", "lock", "count", "reason")}
        values |= {"images": _packed(step.images), "state": step.state.value}
        added = insert(undo_steps).returning(undo_steps.c.number)
        number = int(self._connection.execute(added, values).scalar_one())
        old = (undo_steps.c.number <= number - MOST_STEPS) | (undo_steps.c.at < step.at - LONGEST_KEPT)
        self._connection.execute(delete(undo_steps).where(old))
        return number

    def get(self, number: int) -> UndoStep | None:
        """Return one step with its former values."""
        row = self._connection.execute(select(undo_steps).where(undo_steps.c.number == number)).first()
        return None if row is None else _step(row, _unpacked(row.images))

    def to_undo(self, actor: str) -> UndoStep | None:
        """Return the newest step of this operator that is in force."""
        query = select(undo_steps).where(undo_steps.c.actor == actor, undo_steps.c.state.in_(FORCE))
        row = self._connection.execute(query.order_by(undo_steps.c.number.desc()).limit(1)).first()
        return None if row is None else _step(row, _unpacked(row.images))

    def to_redo(self, actor: str) -> UndoStep | None:
        """Return the oldest step of this operator that is undone."""
        query = select(undo_steps).where(undo_steps.c.actor == actor, undo_steps.c.state == StepState.UNDONE.value)
        row = self._connection.execute(query.order_by(undo_steps.c.number).limit(1)).first()
        return None if row is None else _step(row, _unpacked(row.images))

    def move(self, number: int, state: StepState, images: Sequence[Image], reason: str = "") -> None:
        """Say what became of a step; ``images``: what going back from here has to restore."""
        values = {"state": state.value, "images": _packed(images), "reason": reason, "changed_at": self._changes.now}
        self._connection.execute(update(undo_steps).where(undo_steps.c.number == number).values(values))

    def latest(self, limit: int = MOST_STEPS) -> list[UndoStep]:
        """Return steps without their former values, newest first."""
        rows = self._connection.execute(select(*HEAD).order_by(undo_steps.c.number.desc()).limit(limit))
        return [_step(row) for row in rows]


def _packed(images: Sequence[Image]) -> list[list[Any]]:
    return [[one.entity, one.id, one.before, one.after] for one in images]


def _unpacked(found: list[list[Any]]) -> tuple[Image, ...]:
    return tuple(Image(*one) for one in found)


def _step(row: Row[Any], images: tuple[Image, ...] = ()) -> UndoStep:
    return UndoStep(
        number=row.number,
        at=row.at,
        actor=row.actor,
        name=row.name,
        state=StepState(row.state),
        subject=row.subject,
        lock=row.lock,
        count=row._mapping["count"],  # a row is a tuple, whose own count comes first
        reason=row.reason,
        changed_at=row.changed_at,
        images=images,
    )
