"""Rows shared with the platform and changes for it, inside one unit of work."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence

from sqlalchemy import Connection

from flexeria_desktop.core.domain.ids import OpId
from flexeria_desktop.core.domain.records import JSON, OpState
from flexeria_desktop.core.domain.sync_queue import (
    MOST_BYTES,
    MOST_OPS,
    Answers,
    Batch,
    ConflictRow,
    OpResult,
    OpRow,
    QueueCounts,
)
from flexeria_desktop.core.domain.syncing.ops import SyncRow
from flexeria_desktop.core.store.errors import OpNotOpen
from flexeria_desktop.core.store.repositories.base import Changes, Repository
from flexeria_desktop.core.store.repositories.settings import Settings
from flexeria_desktop.core.store.sync import own, queue, reading, snapshot, stretches
from flexeria_desktop.core.store.sync import rows as kept_rows
from flexeria_desktop.core.store.sync.again import send_again
from flexeria_desktop.core.store.sync.applying import apply_rows, rebase
from flexeria_desktop.core.store.sync.capture import Story, tell
from flexeria_desktop.core.store.sync.forms import FORMS
from flexeria_desktop.core.store.sync.forms.base import Scope, rows_of, run
from flexeria_desktop.core.store.sync.forms.values import Fields
from flexeria_desktop.core.store.sync.refusing import refuse_creations

CURSOR = "sync.cursor"
"""Setting: where pulling goes on."""
Record = Callable[[str, str, str, Mapping[str, JSON]], Story]
"""Writes an audit entry: action, entity, id, facts."""


class SyncRows(Repository):
    """What the sync engine and its page ask of the store; applying leaves no op behind."""

    def __init__(self, connection: Connection, changes: Changes, record: Record) -> None:
        super().__init__(connection, changes)
        self._record = record
        self.queued = 0

    @property
    def _scope(self) -> Scope:
        return Scope(self._connection, self._changes.now)

    def cursor(self) -> str | None:
        """Return where pulling goes on, None = nothing was pulled yet."""
        value = Settings(self._connection).get(CURSOR)
        return None if value is None else str(value)

    def set_cursor(self, cursor: str) -> None:
        """Keep where pulling goes on."""
        Settings(self._connection).set(CURSOR, cursor)

    def highest_seq(self) -> int:
        """Return the highest number this device gave to any op; more at the platform means that it is two."""
        return queue.last_number(self._connection)

    def take_batch(self, limit: int = MOST_OPS, max_bytes: int = MOST_BYTES) -> Batch:
        """Return the next ops to send, stored as sent under their numbers; the same ones until they are settled."""
        return queue.take_batch(self._connection, limit, max_bytes)

    def take_next(self, last: int, limit: int = MOST_OPS, max_bytes: int = MOST_BYTES) -> Batch:
        """Return ops to follow the batch that ends with the number ``last``; none when they have to wait for it."""
        return queue.take_next(self._connection, limit, max_bytes, last)

    def put_back(self, batch: Batch) -> None:
        """Take the numbers back from a batch that was never sent."""
        queue.put_back(self._connection, batch)

    def follow(self, answers: Answers) -> bool:
        """Settle a batch whose rows the platform has just as they are shown here, and go on behind them.

        False = that is not so, or not known for sure, and nothing was done: ``settle`` is for it, and a pull.
        """
        if answers.cursors is None or answers.cursors[0] != self.cursor():
            return False
        if not own.take_over(self._scope, answers.results):
            return False
        self.set_cursor(answers.cursors[1])
        return True

    def settle(self, results: Sequence[OpResult]) -> None:
        """Store what the platform answered, one outcome for each op, and show what holds now."""
        touched = queue.store_results(self._connection, results)
        for entity, answers in touched.items():
            for row_id, result in answers:
                if result.outcome == "rejected":
                    self._record("sync.refused", entity, row_id, {"op": result.op_id, "code": result.code})
        self._after(touched)

    def _after(self, touched: dict[str, list[tuple[str, OpResult]]]) -> None:
        for entity, answers in touched.items():
            refused = [row_id for row_id, result in answers if result.outcome == "rejected"]
            refuse_creations(self._scope, entity, self._without_ops(entity, refused))
        rebase(self._scope, {entity: [row_id for row_id, _ in answers] for entity, answers in touched.items()})

    def _without_ops(self, entity: str, ids: Sequence[str]) -> list[str]:
        """Leave out rows that a later change of ours begins anew."""
        query = "SELECT 1 FROM outbox WHERE pending = 1 AND entity = ? AND entity_id = ? AND action LIKE 'create%'"
        return [one for one in ids if not rows_of(self._connection, query, (entity, one))]

    def park(self, op_id: str, code: str) -> None:
        """Lay one op aside for a person: the platform refused to store it. Its number goes to the next one."""
        queue.free_number(self._connection, op_id)
        parked = "UPDATE outbox SET state = 'parked', result = ? WHERE op_id = ? AND state IN ('queued', 'sent')"
        run(self._connection, parked, [(json.dumps({"code": code}), op_id)])

    def park_all(self, code: str) -> None:
        """Lay everything unanswered aside for a person, such as when this profile was copied or restored."""
        queue.park_all(self._connection, code)
        self._record("sync.parked", "sync", "", {"code": code})

    def renumber(self, expected: int) -> None:
        """Give the unanswered ops the numbers that the platform expects."""
        queue.renumber(self._connection, expected)

    def resubmit(self, op_id: str) -> OpId:
        """Send an op again that was parked or refused; return its id, a new one when it was answered before.

        Raises OpNotOpen for one that needs nobody.
        """
        state = self._state_of(op_id)
        if state is OpState.PARKED:
            again = "UPDATE outbox SET state = 'queued', result = NULL WHERE op_id = ?"
            run(self._connection, again, [(op_id,)])
            self.queued += 1
            self._record("sync.resubmitted", "sync", op_id, {})
            return OpId(op_id)
        story = self._record("sync.resubmitted", "sync", op_id, {})
        self._dismiss(op_id)
        self.queued += 1
        return send_again(self._scope, op_id, story, self._changes.actor)

    def discard(self, op_id: str) -> None:
        """Give up an op that was parked or refused: what the platform has is shown. Raises OpNotOpen."""
        state = self._state_of(op_id)
        self._record("sync.discarded", "sync", op_id, {})
        self._dismiss(op_id)
        if state is OpState.PARKED:
            entity, row_id = rows_of(
                self._connection, "SELECT entity, entity_id FROM outbox WHERE op_id = ?", (op_id,)
            )[0]
            self._after({entity: [(row_id, OpResult(op_id, "rejected", code="discarded"))]})

    def _state_of(self, op_id: str) -> OpState:
        query = """SELECT state FROM outbox WHERE op_id = ? AND changed IS NOT NULL
            AND (state = 'parked' OR (state = 'rejected' AND json_extract(result, '$.dismissed') IS NULL))"""
        found = rows_of(self._connection, query, (op_id,))
        if not found:
            raise OpNotOpen(op=op_id)
        return OpState(found[0][0])

    def _dismiss(self, op_id: str) -> None:
        done = """UPDATE outbox SET state = 'rejected', pending = 0,
            result = json_set(coalesce(result, '{}'), '$.dismissed', json('true')) WHERE op_id = ?"""
        run(self._connection, done, [(op_id,)])

    def counts(self) -> QueueCounts:
        """Return what waits, what was refused and what a person should look at."""
        return queue.counts(self._connection)

    def apply_page(self, rows: Sequence[SyncRow], next_cursor: str) -> int:
        """Take a page of changes over with its cursor; return how many rows were newer than what is here."""
        taken = apply_rows(self._scope, rows)
        self.set_cursor(next_cursor)
        if taken:
            self._record("sync.applied", "sync", "", {"changes": taken, "cursor": next_cursor})
        return taken

    def begin_snapshot(self) -> None:
        """Begin to gather a snapshot beside the rows in use."""
        snapshot.begin(self._connection)

    def add_snapshot(self, rows: Sequence[SyncRow]) -> None:
        """Add rows to the snapshot; any number of units of work may do so."""
        snapshot.add(self._connection, rows)

    def finish_snapshot(self, count: int, digest: str, cursor: str) -> int:
        """Swap the snapshot in; return how many rows differed. Raises SnapshotDiffers, and then nothing changed."""
        taken = snapshot.finish(self._scope, count, digest)
        self.set_cursor(cursor)
        self._record("sync.snapshot", "sync", "", {"changes": taken, "cursor": cursor})
        return taken

    def start_over(self) -> None:
        """Forget all that another account sent; ``UnitOfWork.capture_all`` then queues what is here for the new one."""
        stretches.keep(self._connection, ())
        self._connection.exec_driver_sql("DELETE FROM sync_rows")
        done = """UPDATE outbox SET state = 'superseded', pending = 0, awaited = 0, device_seq = NULL,
            result = '{"code": "sent_as_fields"}'
            WHERE changed IS NOT NULL AND (state IN ('queued', 'sent', 'parked') OR pending = 1)"""
        self._connection.exec_driver_sql(done)
        Settings(self._connection).set(queue.LAST_NUMBER, 0)
        self._connection.exec_driver_sql("DELETE FROM settings WHERE name = ?", (CURSOR,))

    def digest(self) -> tuple[int, str]:
        """Return how many rows the platform sent, deleted ones too, and their digest in hex."""
        return snapshot.digest_of(self._connection)

    def rev_of(self, entity: str, row_id: str) -> int:
        """Return the rev at which the platform last sent a row, 0 when it never did."""
        found = kept_rows.find(self._connection, entity, [row_id]).get(row_id)
        return found.rev if found is not None else 0

    def show_again(self, entity: str, ids: Sequence[str]) -> None:
        """Write rows into the tables as the platform sent them, whatever was done with them here since."""
        kept, form = kept_rows.find(self._connection, entity, ids), FORMS[entity]
        sent = {row_id: fields for row_id, one in kept.items() if (fields := one.base_fields) is not None}
        form.write(self._scope, {row_id: form.normal(fields) for row_id, fields in sent.items()})

    def rows(self, entity: str) -> dict[str, Fields]:
        """Return what is shown of an entity, by id; for those that have no tables of their own."""
        query = "SELECT id FROM sync_rows WHERE entity = ? ORDER BY id"
        ids = [row[0] for row in rows_of(self._connection, query, (entity,))]
        found = kept_rows.find(self._connection, entity, ids)
        return {row_id: fields for row_id in ids if (fields := found[row_id].shown_fields) is not None}

    def waiting(self, limit: int = 500) -> list[OpRow]:
        """Return the oldest ops that the platform has not answered."""
        return reading.ops(self._connection, reading.WAITING, limit)

    def refused(self, limit: int = 500) -> list[OpRow]:
        """Return the newest ops that the platform refused or that were laid aside."""
        return reading.ops(self._connection, reading.REFUSED, limit)

    def conflicts(self, *, open_only: bool = True) -> list[ConflictRow]:
        """Return what was merged with changes of others, newest first."""
        found = reading.conflicts(self._connection, self.rows("conflict"))
        return [row for row in found if row.open or not open_only]

    def decide(self, conflict_id: str, decision: str) -> None:
        """Say what a person decided on a merged change; raises OpNotOpen for one that is not there or decided."""
        kept = kept_rows.find(self._connection, "conflict", [conflict_id]).get(conflict_id)
        fields = None if kept is None else kept.shown_fields
        if kept is None or fields is None or fields.get("state") != "open":
            raise OpNotOpen(op=conflict_id)
        story = self._record("conflict.decided", "conflict", conflict_id, {"decision": decision})
        told = {"state": "decided", "decided_by": self._changes.actor, "decision": decision}
        self.queued += 1
        tell(self._connection, kept, {**fields, **told}, story, self._changes.actor, self._changes.now)
