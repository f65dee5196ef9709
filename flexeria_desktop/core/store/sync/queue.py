"""The outbox as the platform sees it: numbered batches out, one stored outcome for each op in (FSP/1 sections 2, 4)."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

import msgspec
from sqlalchemy import Connection

from flexeria_desktop.core.domain.records import JSON
from flexeria_desktop.core.domain.sync_queue import LONGEST_SAID, Batch, OpResult, QueueCounts, moment_text
from flexeria_desktop.core.store.column_types import from_micros
from flexeria_desktop.core.store.repositories.settings import Settings
from flexeria_desktop.core.store.sync import stretches
from flexeria_desktop.core.store.sync.forms.base import IDS, packed, rows_of, run

LAST_NUMBER = "sync.device_seq"
"""Setting: the highest number given to any op of this device."""
COLUMNS = "sequence, op_id, device_seq, entity, entity_id, base_rev, changed, action, actor, reason, at"
NUMBERED = f"""SELECT {COLUMNS} FROM outbox WHERE device_seq IS NOT NULL AND pending = 1
    AND state IN ('queued', 'sent') ORDER BY device_seq LIMIT ?"""
FRESH = f"""SELECT {COLUMNS} FROM outbox WHERE pending = 1 AND state = 'queued' AND sequence > ?
    AND changed IS NOT NULL AND device_seq IS NULL AND rounds = 0 ORDER BY sequence LIMIT ?"""
DEFERRED = f"""SELECT {COLUMNS} FROM outbox WHERE rounds > 0 AND state = 'queued' AND changed IS NOT NULL
    AND device_seq IS NULL ORDER BY rounds, sequence LIMIT ?"""
SETTLED = """UPDATE outbox SET state = ?, result = ?, pending = ?, awaited = ?, device_seq = ?, rounds = ?
    WHERE op_id = ?"""
UNANSWERED = "state IN ('queued', 'sent') AND device_seq IS NOT NULL AND pending = 1"
FINAL = {"applied": "applied", "superseded": "superseded", "rejected": "rejected"}
"""Outcomes that end an op, and the state they are kept as."""
NUMBER = "UPDATE outbox SET state = 'sent', device_seq = ? WHERE sequence = ?"


class Told(msgspec.Struct):
    """What an op changes, as it is kept; the values as they stand there."""

    set: msgspec.Raw
    unset: tuple[str, ...]


class _Sent(msgspec.Struct):
    """An op as FSP/1 section 4 sends it."""

    op_id: str
    device_seq: int
    entity: str
    id: str
    base_rev: int
    set: msgspec.Raw
    unset: tuple[str, ...]
    action: str
    actor: str
    reason: str
    at: str


told = msgspec.json.Decoder(Told).decode
_encode = msgspec.json.Encoder().encode


def last_number(connection: Connection) -> int:
    """Return the highest number given to any op, 0 for none."""
    value = Settings(connection).get(LAST_NUMBER)
    return value if isinstance(value, int) else 0


def take_batch(connection: Connection, limit: int, max_bytes: int) -> Batch:
    """Return the next ops under numbers without a gap, which are stored with them.

    Those numbered before come first, as they were; then those never sent, then those that were deferred. One op is
    returned whatever its size: the platform says no to it, and it is laid aside alone.
    """
    stretches.lay_down(connection)
    return _numbered(connection, _candidates(connection, limit), max_bytes)


def take_next(connection: Connection, limit: int, max_bytes: int, last: int) -> Batch:
    """Return ops that were never sent, numbered and stored as ``take_batch`` does, to follow a batch under way.

    last: the highest number of that. No ops = what follows has to wait until its outcomes are stored.
    """
    if last_number(connection) != last:
        return Batch(last + 1)
    before = max((one.last for one in stretches.kept(connection)), default=0)
    return _numbered(connection, rows_of(connection, FRESH, (before, limit)), max_bytes)


def put_back(connection: Connection, batch: Batch) -> None:
    """Take the numbers back from a batch that was never sent."""
    if batch.op_ids and last_number(connection) == batch.last:
        _unnumber(connection, batch.device_seq_from)


def _numbered(connection: Connection, candidates: Iterable[Any], max_bytes: int) -> Batch:
    op_ids: list[str] = []
    encoded: list[bytes] = []
    places: list[int] = []
    touched: list[tuple[str, str]] = []
    size, first, anew = 0, 0, True
    number = known = last_number(connection)
    for row in candidates:
        given = row[2] or number + 1
        wire = _encoded(row, given)
        size += len(wire) + 1
        first = first or given
        if given != first + len(op_ids) or (op_ids and size > max_bytes):
            break
        number, anew = max(number, given), anew and row[2] is None
        op_ids.append(row[1])
        encoded.append(wire)
        places.append(row[0])
        touched.append((row[3], row[4]))
    if not op_ids:
        return Batch(number + 1)
    _keep_numbers(connection, places, first, anew=anew)
    if number != known:
        Settings(connection).set(LAST_NUMBER, number)
    return Batch(first, tuple(op_ids), tuple(encoded), frozenset(touched))


def _keep_numbers(connection: Connection, places: list[int], first: int, *, anew: bool) -> None:
    stretch = stretches.stretch_of(places, first) if anew else None
    if stretch is None:
        run(connection, NUMBER, list(zip(range(first, first + len(places)), places, strict=True)))
    else:
        stretches.keep(connection, [*stretches.kept(connection), stretch])


def _candidates(connection: Connection, limit: int) -> Iterator[Any]:
    left = limit
    for query, before in ((NUMBERED, ()), (FRESH, (0,)), (DEFERRED, ())):
        found = rows_of(connection, query, (*before, left)) if left > 0 else []
        yield from found
        left -= len(found)


def _encoded(row: Any, number: int) -> bytes:
    _place, op_id, _number, entity, row_id, base_rev, changed, action, actor, reason, at = row
    of, moment = told(changed), _moment(at)
    actor, reason = actor[:LONGEST_SAID], reason[:LONGEST_SAID]
    return _encode(_Sent(op_id, number, entity, row_id, base_rev, of.set, of.unset, action, actor, reason, moment))


@lru_cache(maxsize=64)
def _moment(at: int) -> str:
    """Ops of one unit of work have one moment."""
    return moment_text(from_micros(at))


def store_results(connection: Connection, results: Sequence[OpResult]) -> dict[str, list[tuple[str, OpResult]]]:
    """Store what the platform answered; return, by entity, rows that may show otherwise now, with their answers."""
    stretches.lay_down(connection)
    by_id = {result.op_id: result for result in results}
    query = f"""SELECT o.op_id, o.entity, o.entity_id, o.rounds, coalesce(r.rev, 0),
        json_extract(o.changed, '$.set.state') IN ('withdrawn', 'returned') FROM outbox o
        LEFT JOIN sync_rows r ON r.entity = o.entity AND r.id = o.entity_id
        WHERE o.op_id IN {IDS} AND o.state IN ('queued', 'sent', 'parked') ORDER BY o.sequence"""
    values: list[tuple[Any, ...]] = []
    touched: dict[str, list[tuple[str, OpResult]]] = defaultdict(list)
    again: list[tuple[int, str, str]] = []
    for op_id, entity, row_id, rounds, rev, withdraws in rows_of(connection, query, packed(by_id)):
        result = by_id[op_id]
        state = FINAL.get(result.outcome)
        kept = json.dumps(_kept(result))
        if state is None:
            values.append(("queued", kept, 1, 0, None, rounds + 1, op_id))
            again.append((rounds + 1, entity, row_id))
            continue
        if state == "rejected" and withdraws and rev:
            # What was taken in here stays so until a person has looked: no lock may open for it again by itself.
            values.append(("parked", kept, 1, 0, None, rounds, op_id))
            continue
        # Until the row itself comes back with this rev, what we did must go on being shown.
        awaited = result.rev if state != "rejected" and result.rev and result.rev > rev else 0
        values.append((state, kept, int(bool(awaited)), awaited, None, rounds, op_id))
        if not awaited:
            touched[entity].append((row_id, result))
    run(connection, SETTLED, values)
    behind = """UPDATE outbox SET rounds = max(rounds, ?) WHERE pending = 1 AND entity = ? AND entity_id = ?
        AND state = 'queued' AND device_seq IS NULL"""
    run(connection, behind, again)
    return touched


def _kept(result: OpResult) -> dict[str, JSON]:
    found: dict[str, JSON] = {"result": result.outcome}
    given = {"rev": result.rev, "code": result.code, "conflicts": list(result.conflicts)}
    return found | {name: value for name, value in given.items() if value}


def free_number(connection: Connection, op_id: str) -> None:
    """Take its number from an op that the platform refused to store, and from all behind it: none was stored."""
    stretches.lay_down(connection)
    found = rows_of(connection, "SELECT device_seq FROM outbox WHERE op_id = ?", (op_id,))
    if found and found[0][0] is not None:
        _unnumber(connection, found[0][0])


def _unnumber(connection: Connection, first: int) -> None:
    stretches.lay_down(connection)
    back = f"UPDATE outbox SET device_seq = NULL, state = 'queued' WHERE {UNANSWERED} AND device_seq >= ?"
    run(connection, back, [(first,)])
    Settings(connection).set(LAST_NUMBER, first - 1)


def renumber(connection: Connection, expected: int) -> None:
    """Give the unanswered ops the numbers from ``expected`` on, in the order they have."""
    stretches.lay_down(connection)
    query = f"SELECT op_id FROM outbox WHERE {UNANSWERED} ORDER BY device_seq"
    ops = [row[0] for row in rows_of(connection, query)]
    numbers = range(expected, expected + len(ops))
    run(connection, "UPDATE outbox SET device_seq = ? WHERE op_id = ?", list(zip(numbers, ops, strict=True)))
    Settings(connection).set(LAST_NUMBER, expected + len(ops) - 1)


def park_all(connection: Connection, code: str) -> None:
    """Lay aside whatever has no answer, and count from 1 again: another device sends it, if a person wants it."""
    parked = """UPDATE outbox SET state = 'parked', result = ?, device_seq = NULL
        WHERE state IN ('queued', 'sent') AND changed IS NOT NULL"""
    stretches.keep(connection, ())
    run(connection, parked, [(json.dumps({"code": code}),)])
    Settings(connection).set(LAST_NUMBER, 0)


def counts(connection: Connection) -> QueueCounts:
    """Return how many ops are in which state, commands left out, and how many conflicts a person should decide."""
    states = dict(rows_of(connection, "SELECT state, count(*) FROM outbox GROUP BY state"))
    commands = dict(rows_of(connection, "SELECT state, count(*) FROM outbox WHERE changed IS NULL GROUP BY state"))
    ops = {state: count - commands.get(state, 0) for state, count in states.items()}
    deferred = rows_of(connection, "SELECT count(*) FROM outbox WHERE rounds > 0 AND state = 'queued'")[0][0]
    refused = """SELECT count(*) FROM outbox WHERE state = 'rejected' AND changed IS NOT NULL
        AND json_extract(result, '$.dismissed') IS NULL"""
    undecided = """SELECT count(*) FROM (SELECT coalesce(shown, base) AS here FROM sync_rows WHERE entity = 'conflict')
        WHERE json_extract(here, '$.state') = 'open' AND json_extract(here, '$.needs')"""
    return QueueCounts(
        waiting=ops.get("queued", 0) + ops.get("sent", 0),
        deferred=deferred,
        refused=rows_of(connection, refused)[0][0] if ops.get("rejected") else 0,
        parked=ops.get("parked", 0),
        conflicts=rows_of(connection, undecided)[0][0],
    )
