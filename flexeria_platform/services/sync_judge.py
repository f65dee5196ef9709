"""One op after the other: may it be, what does it meet, what follows from it (FSP/1 section 5)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_desktop.core.domain.syncing import hours
from flexeria_desktop.core.domain.syncing.entities import RANK, WITHDRAWN
from flexeria_desktop.core.domain.syncing.merging import TAKEN_IN, UNKNOWN_ROW, merge
from flexeria_desktop.core.domain.syncing.ops import (
    CHANGE,
    DELETE,
    INVALID,
    Conflict,
    ConflictKind,
    Merged,
    MergeFacts,
    Outcome,
    SyncOp,
    SyncRow,
    refusal_of,
)
from flexeria_desktop.core.domain.syncing.writers import unseen_by
from flexeria_platform.services import organisation_graph
from flexeria_platform.services.changes import plain
from flexeria_platform.services.organisation_rules import refusal_of_op
from flexeria_platform.services.sync_board import Author, Board
from flexeria_platform.services.sync_gone import LongGone
from flexeria_platform.services.sync_limits import Limits
from flexeria_platform.services.sync_media import OPEN
from flexeria_platform.services.sync_past import past_of
from flexeria_platform.services.sync_touched import Touched

LOCK_UNKNOWN, PERSON_UNKNOWN, SCHEDULE_UNKNOWN = "lock_unknown", "person_unknown", "schedule_unknown"
SCHEDULE_IN_USE = "schedule_in_use"
OF_LOCKS = frozenset({"lock_settings", "lock_place"})
"""Rows that have the id of the lock they belong to."""
MOST_CONFLICTS = 100
"""Ids of conflict items in one answer; all of them stand in the log."""


@dataclass(slots=True)
class Verdict:
    """What is stored of an op. aside: what it wanted of a deleted row."""

    outcome: Outcome
    rev: int = 0
    code: str | None = None
    conflicts: list[str] = field(default_factory=list)
    aside: Mapping[str, Any] = field(default_factory=dict, repr=False)


class Judge:
    """Ops of one device against the rows of its account."""

    def __init__(self, board: Board, device_id: str, waiting: frozenset[tuple[str, str]]) -> None:
        """waiting: rows of which an op is deferred."""
        self._board = board
        self._limits = Limits(board)
        self._long_gone = LongGone(board)
        self._device_id = device_id
        self._waiting = set(waiting)
        self.touched = Touched()
        # Nothing in here may refer back to the judge: the rows of a batch would lie about until they are searched for.
        self._facts = MergeFacts(self._long_gone.gone, partial(_minutes, board), partial(past_of, board, device_id))

    def load(self, ops: Iterable[SyncOp]) -> None:
        """Read at once what these ops touch and name."""
        wanted: dict[str, set[str]] = {}
        keys: list[SyncOp] = []
        for op in ops:
            wanted.setdefault(op.entity, set()).add(op.id)
            if op.entity == "key":
                keys.append(op)
                _named(op.set, wanted)
            elif op.entity == "lock" and isinstance(op.set.get("serial"), str):
                wanted.setdefault("entitlement", set()).add(op.set["serial"])
            elif op.entity in OF_LOCKS:
                wanted.setdefault("lock", set()).add(op.id)
        for entity, ids in wanted.items():
            self._board.load(entity, ids)
        self._limits.look_up(wanted.get("entitlement", ()))
        if keys:
            self._load_around(keys)

    def _load_around(self, ops: Sequence[SyncOp]) -> None:
        """What keys that are there already name, and the counts that their limits need."""
        wanted: dict[str, set[str]] = {}
        named: list[Mapping[str, Any]] = []
        for op in ops:
            row = self._board.row("key", op.id)
            if row is not None:
                _named(row.fields, wanted)
            named.append({**(row.fields if row else {}), **op.set})
        for entity, ids in wanted.items():
            self._board.load(entity, ids)
        named = [one for one in named if isinstance(one.get("lock_id"), str)]
        self._limits.load((one["lock_id"], str(one.get("person_id") or "")) for one in named)
        locks = {one["lock_id"] for one in named if one.get("state") in OPEN}
        known = (self._board.row("lock", one) for one in locks)
        self._limits.look_up(row.fields["serial"] for row in known if row is not None)
        self._limits.count(locks)

    def judge(self, op: SyncOp | None) -> Verdict:
        """Decide on an op and let its consequences stand on the board; None = in no agreed form."""
        code = INVALID if op is None else refusal_of(op)
        if op is None or code is not None:
            return Verdict(Outcome.REJECTED, code=code)
        held = self._board.get(op.entity, op.id)
        row = None if held is None else held.row
        missing = self._missing(row, op)
        if missing is not None:
            if missing != UNKNOWN_ROW:
                self._waiting.add((op.entity, op.id))
            return Verdict(Outcome.DEFERRED, code=missing)
        self._waiting.discard((op.entity, op.id))
        code = self._forbidden(row, op)
        if code is not None:
            return Verdict(Outcome.REJECTED, _rev(row), code)
        unseen = _nobody if held is None else unseen_by(held.writers, self._device_id, op.base_rev)
        merged = merge(row, op, unseen, self._facts)
        code = merged.code or self._over_limit(row, op, merged)
        if code is not None:
            return Verdict(Outcome.REJECTED, _rev(row), code)
        return self._stand(row, op, merged)

    def flush(self) -> None:
        """Write everything."""
        self._limits.flush()
        self._board.flush()

    # --- before merging -------------------------------------------------------------------------------------------

    def _missing(self, row: SyncRow | None, op: SyncOp) -> str | None:
        """The code why an op is not possible yet: what it builds on is not here."""
        if row is None and op.verb == CHANGE:
            return UNKNOWN_ROW if (op.entity, op.id) in self._waiting else None
        if op.entity == "lock":
            serial = op.set.get("serial")
            return None if serial is None or self._was_here(serial) else LOCK_UNKNOWN
        if op.entity in OF_LOCKS and row is None:
            return None if self._board.get("lock", op.id) else LOCK_UNKNOWN
        if op.entity != "key":
            return None
        named = (("lock", "lock_id", LOCK_UNKNOWN), ("person", "person_id", PERSON_UNKNOWN))
        for entity, name, code in (*named, ("schedule", "schedule_id", SCHEDULE_UNKNOWN)):
            other = op.set.get(name)
            if other is None or self._board.get(entity, other) is not None:
                continue
            if (entity, other) not in self._long_gone:
                return code
        return None

    def _was_here(self, serial: str) -> bool:
        """Whether the account has the lock registered, or had: hardware that was replaced stays among the removed."""
        return self._limits.registered(serial) or self._board.get("entitlement", serial) is not None

    def _forbidden(self, row: SyncRow | None, op: SyncOp) -> str | None:
        if op.entity in organisation_graph.ENTITIES:
            self._board.flush()  # its rules ask the database
            board = self._board
            return refusal_of_op(board.database, board.context, board.account_id, row, op)
        if op.entity == "schedule" and op.verb == DELETE and self._bound(op.id):
            return SCHEDULE_IN_USE
        schedule = op.set.get("schedule_id") if op.entity == "key" else None
        if schedule is not None and self._long_gone.gone("schedule", schedule):
            return SCHEDULE_UNKNOWN
        return None

    def _bound(self, schedule_id: str) -> bool:
        keys = self._board.living_with("key", "schedule_id", schedule_id)
        shares = self._board.living_with("share", "schedule_id", schedule_id)
        given = any(share.fields["state"] == ShareState.ISSUED for share in shares)
        return given or any(RANK[key.fields["state"]] < WITHDRAWN for key in keys)

    def _over_limit(self, row: SyncRow | None, op: SyncOp, merged: Merged) -> str | None:
        return self._limits.refusal(row, dict(merged.fields), op.id) if op.entity == "key" else None

    # --- afterwards -----------------------------------------------------------------------------------------------

    def _stand(self, row: SyncRow | None, op: SyncOp, merged: Merged) -> Verdict:
        author = Author(self._device_id, op.op_id, op.action, op.actor, op.reason)
        other = "" if row is None or not merged.conflicts else self._board.actor_of(row)
        told = [self._tell(op, conflict, other) for conflict in merged.conflicts]
        rev = _rev(row)
        if merged.written:
            place = (op.entity, op.id)
            after = self._board.write(place, merged.fields, merged.written, author, deleted=merged.deleted)
            rev = after.rev
            self.touched.note(row, after)
            if op.entity == "key":
                self._limits.follow(row, after)
            if op.entity == "person" and merged.deleted and not (row is not None and row.deleted):
                told += self._withdraw_keys_of(op)
        return Verdict(merged.outcome, rev, None, told[:MOST_CONFLICTS], merged.aside)

    def _tell(self, op: SyncOp, conflict: Conflict, other_actor: str) -> str:
        """Make an item that a person can read and decide."""
        item = new_uuid7()
        pairs = {name: {"kept": kept, "other": other} for name, (kept, other) in conflict.fields.items()}
        fields = {
            "subject_entity": op.entity,
            "subject_id": op.id,
            "kind": conflict.kind.value,
            "fields": pairs,
            "actor": op.actor,
            "other_actor": other_actor,
            "device": self._device_id,
            "at": plain(self._board.now),
            "needs": conflict.needs,
            "state": "open",
        }
        self._board.make(("conflict", item), fields)
        return item

    def _withdraw_keys_of(self, op: SyncOp) -> list[str]:
        """Whoever is deleted opens nothing any more, with whatever key."""
        told = []
        for key in self._board.living_with("key", "person_id", op.id):
            state = key.fields["state"]
            if RANK[state] >= WITHDRAWN:
                continue
            fields = {**key.fields, "state": TAKEN_IN, "withdrawn_at": plain(self._board.now)}
            by = Author("", op.op_id, op.action, op.actor, op.reason)
            self._board.write(("key", key.id), fields, ("state", "withdrawn_at"), by)
            about = SyncOp(op.op_id, "key", key.id, op.base_rev, {}, actor=op.actor)
            told.append(self._tell(about, Conflict(ConflictKind.HOLDER_REMOVED, {"state": (TAKEN_IN, state)}), ""))
        return told


def _minutes(board: Board, schedule_id: str) -> int | None:
    row = board.row("schedule", schedule_id)
    return None if row is None else hours.weekly_minutes(row.fields.get("intervals"))


def _nobody(_field: str) -> bool:
    return False


def _rev(row: SyncRow | None) -> int:
    return 0 if row is None else row.rev


def _named(fields: Mapping[str, Any], wanted: dict[str, set[str]]) -> None:
    for entity, name in (("lock", "lock_id"), ("person", "person_id"), ("schedule", "schedule_id")):
        if isinstance(fields.get(name), str):
            wanted.setdefault(entity, set()).add(fields[name])
