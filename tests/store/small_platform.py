"""A platform in memory: judges ops by the shared merge rules and keeps one log for all desks."""

from __future__ import annotations

from typing import Any

from flexeria_desktop.core.domain.sync_queue import Batch, OpResult, OutgoingOp
from flexeria_desktop.core.domain.syncing.digest import digest_of
from flexeria_desktop.core.domain.syncing.entities import DELETED
from flexeria_desktop.core.domain.syncing.merging import merge
from flexeria_desktop.core.domain.syncing.ops import MergeFacts, Outcome, SyncOp, SyncRow, refusal_of
from flexeria_desktop.core.domain.syncing.writers import Writers, begun, note, unseen_by
from flexeria_desktop.core.store.executor import Store

Place = tuple[str, str]


class SmallPlatform:
    """Refuses a person called "no" and tells every change to every desk."""

    def __init__(self) -> None:
        self.log: list[SyncRow] = []
        self.rows: dict[Place, SyncRow] = {}
        self.writers: dict[Place, Writers] = {}
        self.results: dict[str, OpResult] = {}
        self.heads: dict[str, int] = {}

    def push(self, device: str, batch: Batch) -> list[OpResult]:
        """Judge a batch; numbers must follow each other without a gap."""
        found = []
        for op in batch.ops:
            head = self.heads.get(device, 0)
            assert op.device_seq <= head + 1, "a gap in the numbers"
            if op.op_id in self.results:
                stored = self.results[op.op_id]
                found.append(OpResult(op.op_id, "duplicate", stored.result, stored.rev, stored.code))
                continue
            assert op.device_seq == head + 1, "a number was given to two ops"
            self.heads[device] = op.device_seq
            self.results[op.op_id] = self._judge(device, op)
            found.append(self.results[op.op_id])
        return found

    def _judge(self, device: str, told: OutgoingOp) -> OpResult:
        op = SyncOp(told.op_id, told.entity, told.id, told.base_rev, told.set, told.unset, told.action)
        assert refusal_of(op) is None
        place = op.entity, op.id
        row, writers = self.rows.get(place), self.writers.get(place, {})
        if op.set.get("name") == "no":
            return OpResult(op.op_id, "rejected", rev=row.rev if row else None, code="invalid")
        facts = MergeFacts(gone=lambda *of: self.rows[of].deleted if of in self.rows else False)
        merged = merge(row, op, unseen_by(writers, device, op.base_rev), facts)
        if merged.outcome is Outcome.REJECTED or not merged.written:
            return OpResult(op.op_id, merged.outcome.value, rev=row.rev if row else None, code=merged.code or "")
        rev = self._write(place, merged.fields, deleted=merged.deleted)
        if row is None:
            self.writers[place] = begun(rev, device)
        else:
            note(writers, merged.written, rev, device)
        if merged.deleted and op.entity == "person":
            self._withdraw_of(op.id)
        return OpResult(op.op_id, merged.outcome.value, rev=rev)

    def _withdraw_of(self, person_id: str) -> None:
        for place, row in list(self.rows.items()):
            held = place[0] == "key" and row.fields.get("person_id") == person_id
            if held and row.fields["state"] in {"issued", "suspended"}:
                rev = self._write(place, {**row.fields, "state": "withdrawn"}, deleted=False)
                note(self.writers[place], ["state"], rev, "")

    def _write(self, place: Place, fields: Any, *, deleted: bool) -> int:
        row = SyncRow(*place, len(self.log) + 1, dict(fields), deleted)
        self.rows[place] = row
        self.log.append(row)
        if deleted:
            self.writers.setdefault(place, {})
            note(self.writers[place], [DELETED], row.rev, "")
        return row.rev

    def digest(self) -> tuple[int, str]:
        """As GET /sync/snapshot ends."""
        rows = [(row.entity, row.id, row.rev, None if row.deleted else row.fields) for row in self.rows.values()]
        return len(rows), digest_of(rows)


class SmallDesk:
    """One computer of the account: its store and its way to the platform."""

    def __init__(self, name: str, store: Store, platform: SmallPlatform) -> None:
        self.name = name
        self.store = store
        self.platform = platform

    def push(self, *, lost: bool = False, limit: int = 500) -> int:
        """Send a batch; lost: the answer never comes."""
        batch = self.store.run(lambda unit: unit.sync.take_batch(limit))
        results = self.platform.push(self.name, batch)
        if not lost:
            self.store.run(lambda unit: unit.sync.settle(results))
        return len(batch.ops)

    def pull(self, limit: int = 1000) -> int:
        """Take one page over."""
        at = int(self.store.run(lambda unit: unit.sync.cursor()) or 0)
        page = self.platform.log[at : at + limit]
        self.store.run(lambda unit: unit.sync.apply_page(page, str(at + len(page))))
        return len(page)

    def settle_all(self) -> None:
        """Push and pull until there is nothing left."""
        while self.push() + self.pull():
            pass
