"""Events of locks: append only, one row per lock and seq."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import astuple
from datetime import datetime

from sqlalchemy import func, insert, select
from sqlalchemy.dialects.sqlite import insert as insert_or

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.records import AppendedEvents
from flexeria_desktop.core.ports import LockEvent
from flexeria_desktop.core.store.column_types import to_micros
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.repositories.event_order import FIELDS, add_counts, batches, insert_timed
from flexeria_desktop.core.store.tables import event_alarms, event_gaps, events

COLUMNS = [events.c[name] for name in FIELDS]
BATCH = 10_000
"""Events in one statement of an import."""
INDEXES = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'events' AND sql IS NOT NULL"


class Events(Repository):
    """What locks logged; an observation, so it needs no audit entry."""

    def append(
        self,
        lock_id: LockId,
        page: Sequence[LockEvent],
        missing: Sequence[tuple[int, int]],
        read_at: datetime,
    ) -> AppendedEvents:
        """Join events by seq: repeats are harmless, other content under a known seq becomes an alarm.

        missing: ranges (first, last) of seqs the lock had already overwritten.
        """
        fresh, strange = self._parted(lock_id, page)
        if fresh:
            add_counts(self._connection, insert_timed(self._connection, lock_id, fresh, to_micros(read_at)))
        self._note_gaps(lock_id, missing, read_at)
        self._raise_alarms(lock_id, strange, read_at)
        repeated = len(page) - len(fresh) - len(strange)
        return AppendedEvents(len(fresh), repeated, tuple(event.seq for event in strange))

    def fill(self, logs: Iterable[tuple[LockId, Iterable[LockEvent]]], read_at: datetime) -> int:
        """Store whole logs of events that are not here yet, as after restoring; return how many.

        Indexes are made afterwards, inside the same transaction: three times as fast as keeping them up.
        """
        stamp, total, counts = to_micros(read_at), 0, Counter[tuple[int, int]]()
        indexes = self._connection.exec_driver_sql(INDEXES).fetchall()
        kept = [(name, sql) for name, sql in indexes if name != "events_clock_set"]
        for name, _sql in kept:
            self._connection.exec_driver_sql(f"DROP INDEX {name}")
        for lock_id, log in logs:
            for batch in batches(log, BATCH):
                counts.update(insert_timed(self._connection, lock_id, batch, stamp))
                total += len(batch)
        for _name, sql in kept:
            self._connection.exec_driver_sql(sql)
        add_counts(self._connection, counts)
        return total

    def after(self, lock_id: LockId, seq: int, limit: int) -> list[LockEvent]:
        """Return the next events behind ``seq``, in order."""
        query = select(*COLUMNS).where(events.c.lock_id == lock_id, events.c.seq > seq)
        return [LockEvent(*row) for row in self._connection.execute(query.order_by(events.c.seq).limit(limit))]

    def dispute(self, lock_id: LockId, seqs: Sequence[int], noted_at: datetime) -> None:
        """Keep as alarms the events of ours that somebody else holds with other content."""
        for seq in seqs:
            # One that was let go meanwhile cannot be compared any more.
            ours = [event for event in self.after(lock_id, seq - 1, 1) if event.seq == seq]
            self._raise_alarms(lock_id, ours, noted_at)

    def last_seq(self, lock_id: LockId) -> int:
        """Return the highest seq read of this lock, kept or not, 0 for none: seqs count from 1 (FLP/1 section 9)."""
        query = """SELECT max(coalesce((SELECT max(seq) FROM events WHERE lock_id = ?1), 0),
            coalesce((SELECT last_seq FROM event_heads WHERE lock_id = ?1), 0))"""
        return int(self._connection.exec_driver_sql(query, (lock_id,)).scalar() or 0)

    def count(self, lock_id: LockId | None = None) -> int:
        """Return how many events are kept, of one lock or of all."""
        query = select(func.count()).select_from(events)
        if lock_id is not None:
            query = query.where(events.c.lock_id == lock_id)
        return int(self._connection.execute(query).scalar_one())

    def let_go(self, lock_id: LockId) -> int:
        """Return the highest seq that retention deleted, 0 for none."""
        query = "SELECT last_seq FROM event_heads WHERE lock_id = ?"
        return int(self._connection.exec_driver_sql(query, (lock_id,)).scalar() or 0)

    def gaps(self, lock_id: LockId) -> list[tuple[int, int]]:
        """Return the ranges of seqs that were lost, in order."""
        query = select(event_gaps.c.first, event_gaps.c.last).where(event_gaps.c.lock_id == lock_id)
        return [(first, last) for first, last in self._connection.execute(query.order_by(event_gaps.c.first))]

    def alarms(self, lock_id: LockId) -> list[LockEvent]:
        """Return the events that came with other content under a seq already known."""
        columns = [event_alarms.c[name] for name in FIELDS]
        query = select(*columns).where(event_alarms.c.lock_id == lock_id).order_by(event_alarms.c.number)
        return [LockEvent(*row) for row in self._connection.execute(query)]

    def _parted(self, lock_id: LockId, page: Sequence[LockEvent]) -> tuple[Sequence[LockEvent], list[LockEvent]]:
        """Events that are not here yet, and those of other content than what is here under their seq."""
        known = self._between(lock_id, page)
        if not known and len({event.seq for event in page}) == len(page):
            return page, []
        fresh: list[LockEvent] = []
        strange: list[LockEvent] = []
        for event in page:
            if event.seq not in known:
                known[event.seq] = event
                fresh.append(event)
            elif known[event.seq] != event:
                strange.append(event)
        return fresh, strange

    def _between(self, lock_id: LockId, page: Sequence[LockEvent]) -> dict[int, LockEvent]:
        if not page:
            return {}
        seqs = [event.seq for event in page]
        inside = (events.c.lock_id == lock_id) & events.c.seq.between(min(seqs), max(seqs))
        return {row[0]: LockEvent(*row) for row in self._connection.execute(select(*COLUMNS).where(inside))}

    def _note_gaps(self, lock_id: LockId, missing: Sequence[tuple[int, int]], noted_at: datetime) -> None:
        rows = [{"lock_id": lock_id, "first": first, "last": last, "noted_at": noted_at} for first, last in missing]
        if rows:
            self._connection.execute(insert_or(event_gaps).on_conflict_do_nothing(), rows)

    def _raise_alarms(self, lock_id: LockId, strange: Sequence[LockEvent], read_at: datetime) -> None:
        if not strange:
            return
        known = set(self.alarms(lock_id))
        rows = [
            {"lock_id": lock_id, "read_at": read_at, **dict(zip(FIELDS, astuple(event), strict=True))}
            for event in dict.fromkeys(strange)
            if event not in known
        ]
        if rows:
            self._connection.execute(insert(event_alarms), rows)
