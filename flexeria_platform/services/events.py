"""Keeping events of locks: one per (serial, seq) for ever, and how far each lock's are whole (FSP/1 section 4)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, insert, select, update

from flexeria_platform import schemas
from flexeria_platform.auth import Caller
from flexeria_platform.context import Context
from flexeria_platform.database import writing
from flexeria_platform.services.event_reading import note_employees
from flexeria_platform.services.locks import own_lock
from flexeria_platform.tables import event_alarms, event_gaps, event_heads, events

CONTENT = ("boot_id", "time", "event", "source", "user", "credential", "detail")
CHUNK = 500
"""Numbers in one IN list."""

Content = tuple[Any, ...]


def keep_events(context: Context, caller: Caller, sent: schemas.SendEvents) -> schemas.KeptEvents:
    """Keep what is new and report what differs; all of one request or, with a lock of others in it, nothing."""
    by_lock: dict[str, list[schemas.LockEvent]] = defaultdict(list)
    for event in sent.events:
        by_lock[event.serial].append(event)
    lost: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for gap in sent.lost:
        lost[gap.serial].append((gap.first, gap.last))
    acknowledged: dict[str, int] = {}
    strange: list[schemas.StrangeEvent] = []
    with writing(context.engine) as database:
        # In one order for everybody, so that two requests never wait for each other's locks.
        for serial in sorted(by_lock.keys() | lost.keys()):
            own_lock(database, serial, caller.account_id, "read_log")
            stamp = {"account_id": caller.account_id, "at": context.now()}
            found = _keep(database, serial, by_lock[serial], stamp)
            strange += [schemas.StrangeEvent(serial=serial, seq=seq) for seq in found]
            note_employees(database, caller.account_id, serial, by_lock[serial], stamp)
            _keep_gaps(database, serial, lost[serial])
            acknowledged[serial] = _advance(database, serial)
    return schemas.KeptEvents(acknowledged=acknowledged, strange=strange)


def _content(event: schemas.LockEvent) -> Content:
    return (str(event.boot_id), *(getattr(event, name) for name in CONTENT[1:]))


def _keep(database: Connection, serial: str, sent: Sequence[schemas.LockEvent], stamp: dict[str, Any]) -> list[int]:
    """Insert the new ones; return the seqs whose content differs from what is kept, in order."""
    known = _known(database, serial, [event.seq for event in sent])
    fresh: list[dict[str, Any]] = []
    strange: dict[tuple[int, Content], None] = {}
    for event in sent:
        content = _content(event)
        if event.seq not in known:
            known[event.seq] = content
            fresh.append(_row(serial, event.seq, content, stamp))
        elif known[event.seq] != content:
            strange[event.seq, content] = None
    if fresh:
        database.execute(insert(events), fresh)
    for seq, content in strange:
        _keep_alarm(database, serial, seq, content, stamp)
    return sorted({seq for seq, _ in strange})


def _known(database: Connection, serial: str, seqs: Sequence[int]) -> dict[int, Content]:
    columns = [events.c[name] for name in ("seq", *CONTENT)]
    known: dict[int, Content] = {}
    for start in range(0, len(seqs), CHUNK):
        part = events.c.seq.in_(seqs[start : start + CHUNK])
        for row in database.execute(select(*columns).where(events.c.serial == serial, part)):
            known[row[0]] = tuple(row[1:])
    return known


def _row(serial: str, seq: int, content: Content, stamp: dict[str, Any]) -> dict[str, Any]:
    return {"serial": serial, "seq": seq, **dict(zip(CONTENT, content, strict=True)), **stamp}


def _keep_alarm(database: Connection, serial: str, seq: int, content: Content, stamp: dict[str, Any]) -> None:
    columns = [event_alarms.c[name] for name in CONTENT]
    query = select(*columns).where(event_alarms.c.serial == serial, event_alarms.c.seq == seq)
    if content not in {tuple(row) for row in database.execute(query)}:
        database.execute(insert(event_alarms), _row(serial, seq, content, stamp))


def _keep_gaps(database: Connection, serial: str, lost: Sequence[tuple[int, int]]) -> None:
    columns = (event_gaps.c.first, event_gaps.c.last)
    known = {tuple(row) for row in database.execute(select(*columns).where(event_gaps.c.serial == serial))}
    rows = [{"serial": serial, "first": first, "last": last} for first, last in sorted(set(lost) - known)]
    if rows:
        database.execute(insert(event_gaps), rows)


def _advance(database: Connection, serial: str) -> int:
    """Move the lock's head over everything that is whole; return it."""
    query = select(event_heads.c.acknowledged).where(event_heads.c.serial == serial)
    before = database.execute(query).scalar()
    head = before or 0
    for first, last in _ranges(database, serial, head):
        if first > head + 1:
            break
        head = max(head, last)
    if before is None:
        database.execute(insert(event_heads), {"serial": serial, "acknowledged": head})
    elif head != before:
        database.execute(update(event_heads).where(event_heads.c.serial == serial).values(acknowledged=head))
    return head


def _ranges(database: Connection, serial: str, head: int) -> Iterator[tuple[int, int]]:
    """Kept events and lost ranges beyond ``head``, by their first number."""
    kept = select(events.c.seq).where(events.c.serial == serial, events.c.seq > head)
    gaps = select(event_gaps.c.first, event_gaps.c.last).where(event_gaps.c.serial == serial, event_gaps.c.last > head)
    singles = [(seq, seq) for seq in database.execute(kept).scalars()]
    yield from sorted([*singles, *((first, last) for first, last in database.execute(gaps))])
