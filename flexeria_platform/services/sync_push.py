"""Taking a batch of ops: every one ends in exactly one stored outcome, however often it comes (FSP/1 section 4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection, delete, insert, select, update

from flexeria_desktop.core.domain.syncing.merging import UNKNOWN_ROW
from flexeria_desktop.core.domain.syncing.ops import Outcome
from flexeria_platform.auth import Caller
from flexeria_platform.bulk import Values, insert_rows, look_up, update_rows
from flexeria_platform.context import Context
from flexeria_platform.database import held, writing
from flexeria_platform.problems import Problem
from flexeria_platform.services.shared_users import locks_changed, members_changed
from flexeria_platform.services.sync_board import Board
from flexeria_platform.services.sync_judge import Judge, Verdict
from flexeria_platform.services.sync_pull import cursor_of
from flexeria_platform.services.sync_wire import HASH_BYTES, Arrived, Result, read_push, results_body
from flexeria_platform.tables import accounts
from flexeria_platform.tables_sync import device_batches, device_heads, op_results, set_aside

DUPLICATE, OP_ID_REUSED, OP_FORGOTTEN = "duplicate", "op_id_reused", "op_forgotten"
DEFERRED, DELETED = "deferred", "deleted"
"""Kinds of what is set aside."""

_KNOWN = ("op_id", "body_hash", "result", "rev", "code", "conflicts")
_OUTCOME = ("account_id", *_KNOWN, "at")
_json = msgspec.json.Encoder(order="sorted")


@dataclass(slots=True)
class Stored:
    """The outcome of an op as it is kept."""

    fingerprint: bytes
    result: str
    rev: int
    code: str | None
    conflicts: list[str]


def push_ops(context: Context, caller: Caller, body: bytes) -> bytes:
    """Take a batch and return its outcomes in order; raise Problem invalid, seq_gap or device_forked.

    One transaction: either every op of the batch has its outcome, or none was ever here.
    """
    first, ops = read_push(body)
    with writing(context.engine) as database:
        taken = _Taking(database, context, caller)
        results = taken.take(first, ops)
    context.metrics.count_ops(result.result for result in results)
    return results_body(results, taken.head, taken.cursors)


class _Taking:
    """One batch; the account's row is held, so no other desk's batch comes between."""

    def __init__(self, database: Connection, context: Context, caller: Caller) -> None:
        self._database = database
        self._context = context
        self._caller = caller
        query = select(accounts.c.seq).where(accounts.c.id == caller.account_id)
        seq = database.execute(held(database, query)).scalar_one()
        self._board = Board(database, context, caller.account_id, seq)
        query = select(device_heads.c.device_seq).where(device_heads.c.device_id == caller.device_id)
        known = database.execute(query).scalar_one_or_none()
        self._new_device = known is None
        self.head: int = known or 0
        self.cursors: tuple[str, str] | None = None

    def take(self, first: int, ops: Sequence[Arrived]) -> list[Result]:
        """Judge what is new, repeat what is not."""
        if first > self.head + 1:
            raise Problem("seq_gap", expected=self.head + 1)
        self._check_same(first, ops)
        stored = self._stored(ops)
        fresh = [one for one in ops if one.device_seq > self.head]
        judge, seq = self._judge(fresh, stored), self._board.seq
        before = dict(stored)
        results = [self._answer(judge, one, stored) for one in ops]
        judge.flush()
        self.cursors = self._cursors(seq, judge, results)
        self._keep(fresh, before, stored)
        if judge.touched.members:
            members_changed(self._database, self._context, self._caller.account_id, judge.touched)
        if judge.touched.serials:
            locks_changed(self._database, self._context, self._caller.account_id, judge.touched.serials)
        return results

    # --- what came before -----------------------------------------------------------------------------------------

    def _check_same(self, first: int, ops: Sequence[Arrived]) -> None:
        """Numbers that were used before must have the same bodies: else this is a copy of another install."""
        if first > self.head or not ops:
            return
        table = device_batches.c
        query = select(table.first, table.bodies).where(
            table.device_id == self._caller.device_id, table.last >= first, table.first <= ops[-1].device_seq
        )
        known: dict[int, bytes] = {}
        for start, bodies in self._database.execute(query):
            for number in range(len(bodies) // HASH_BYTES):
                known[start + number] = bodies[number * HASH_BYTES : (number + 1) * HASH_BYTES]
        if any(known.get(one.device_seq, _body(one)) != _body(one) for one in ops):
            raise Problem("device_forked", device_seq=self.head)

    def _stored(self, ops: Sequence[Arrived]) -> dict[str, Stored]:
        mine = {"account_id": self._caller.account_id}
        found = look_up(self._database, op_results, _KNOWN, mine, ("op_id", {one.op_id for one in ops}))
        return {row[0]: _stored(row) for row in found}

    def _judge(self, fresh: Sequence[Arrived], stored: Mapping[str, Stored]) -> Judge:
        ops = [one.op for one in fresh if one.op is not None and _open(stored.get(one.op_id))]
        judge = Judge(self._board, self._caller.device_id, self._waiting([op.id for op in ops]))
        judge.load(ops)
        return judge

    def _waiting(self, ids: Sequence[str]) -> frozenset[tuple[str, str]]:
        """Rows with a deferred op, among those that come now."""
        mine = {"account_id": self._caller.account_id, "kind": DEFERRED}
        return frozenset(look_up(self._database, set_aside, ("entity", "id"), mine, ("id", set(ids))))

    # --- now ------------------------------------------------------------------------------------------------------

    def _answer(self, judge: Judge, arrived: Arrived, stored: dict[str, Stored]) -> Result:
        known = stored.get(arrived.op_id)
        if known is not None and known.fingerprint != arrived.fingerprint:
            return Result(arrived.op_id, Outcome.REJECTED.value, code=OP_ID_REUSED)
        again = arrived.device_seq > self.head and _open(known)
        if known is None and not again:
            return Result(arrived.op_id, Outcome.REJECTED.value, code=OP_FORGOTTEN)
        if known is not None and not again:
            return _result(arrived.op_id, DUPLICATE, known, known.result)
        verdict = judge.judge(arrived.op)
        stored[arrived.op_id] = known = Stored(
            arrived.fingerprint, verdict.outcome.value, verdict.rev, verdict.code, verdict.conflicts
        )
        if verdict.aside:
            self._set_aside(arrived, DELETED, verdict)
        return _result(arrived.op_id, known.result, known)

    def _set_aside(self, arrived: Arrived, kind: str, verdict: Verdict | None) -> None:
        assert arrived.op is not None  # noqa: S101 - an op in no agreed form is neither deferred nor about a row
        op = arrived.op
        row = {
            "account_id": self._caller.account_id,
            "entity": op.entity,
            "id": op.id,
            "kind": kind,
            "fields": _json.encode({} if verdict is None else verdict.aside).decode(),
            "op_id": op.op_id,
            "device_id": self._caller.device_id,
            "actor": op.actor,
            "at": self._board.now,
        }
        self._database.execute(insert(set_aside).values(row))

    def _cursors(self, seq: int, judge: Judge, results: Sequence[Result]) -> tuple[str, str] | None:
        """Where the log stood before and after this batch, unless something else than its ops came of it."""
        told = [one.rev for one in results if one.result == Outcome.APPLIED and not one.conflicts]
        ours = sum(rev is not None and rev > seq for rev in told)
        others = judge.touched.members or judge.touched.serials
        if len(told) < len(results) or ours < self._board.seq - seq or others:
            return None
        return cursor_of(seq), cursor_of(self._board.seq)

    # --- afterwards -----------------------------------------------------------------------------------------------

    def _keep(self, fresh: Sequence[Arrived], before: Mapping[str, Stored], stored: Mapping[str, Stored]) -> None:
        """Store outcomes and the device's numbers."""
        if not fresh:
            return
        rows = {}
        for one in fresh:
            now, was = stored[one.op_id], before.get(one.op_id)
            if now is was or one.op_id in rows:
                continue
            rows[one.op_id] = self._outcome(one.op_id, now)
            self._keep_waiting(one, was, now)
        changed = [row for op_id, row in rows.items() if op_id in before]
        update_rows(self._database, op_results, _OUTCOME, changed, ("account_id", "op_id"))
        fresh_rows = [row for op_id, row in rows.items() if op_id not in before]
        insert_rows(self._database, op_results, _OUTCOME, fresh_rows)
        self._keep_numbers(fresh)

    def _outcome(self, op_id: str, now: Stored) -> Values:
        conflicts = _json.encode(now.conflicts).decode() if now.conflicts else None
        known = (self._caller.account_id, op_id, now.fingerprint, now.result, now.rev, now.code, conflicts)
        return (*known, self._board.at)

    def _keep_waiting(self, arrived: Arrived, was: Stored | None, now: Stored) -> None:
        """Remember the row of a deferred op, and forget it with the outcome."""
        if was is None and now.result == Outcome.DEFERRED and now.code != UNKNOWN_ROW:
            self._set_aside(arrived, DEFERRED, None)
        elif was is not None and now.result != Outcome.DEFERRED:
            mine = (set_aside.c.account_id == self._caller.account_id) & (set_aside.c.op_id == arrived.op_id)
            self._database.execute(delete(set_aside).where(mine, set_aside.c.kind == DEFERRED))

    def _keep_numbers(self, fresh: Sequence[Arrived]) -> None:
        self.head = fresh[-1].device_seq
        device = {"device_id": self._caller.device_id, "device_seq": self.head}
        if self._new_device:
            self._database.execute(insert(device_heads).values(**device, account_id=self._caller.account_id))
        else:
            mine = device_heads.c.device_id == self._caller.device_id
            self._database.execute(update(device_heads).where(mine).values(device_seq=self.head))
        batch = {
            "device_id": self._caller.device_id,
            "first": fresh[0].device_seq,
            "last": self.head,
            "bodies": b"".join(_body(one) for one in fresh),
            "at": self._board.now,
        }
        self._database.execute(insert(device_batches).values(batch))


def _body(arrived: Arrived) -> bytes:
    """What a number stands for: the op's id and its content, in HASH_BYTES."""
    own = int(arrived.op_id.replace("-", ""), 16)
    return (int.from_bytes(arrived.fingerprint) ^ own).to_bytes(HASH_BYTES)


def _open(known: Stored | None) -> bool:
    return known is None or known.result == Outcome.DEFERRED


def _stored(row: Values) -> Stored:
    _, fingerprint, result, rev, code, conflicts = row
    return Stored(bytes(fingerprint), result, rev, code, msgspec.json.decode(conflicts) if conflicts else [])


def _result(op_id: str, result: str, known: Stored, was: str | None = None) -> Result:
    return Result(op_id, result, known.rev or None, was, known.code, known.conflicts or None)
