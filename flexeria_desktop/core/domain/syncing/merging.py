"""One op meets the row as it stands: what holds afterwards, and what a person must be told (FSP/1 section 5).

Platform and desk use the same function: the platform to decide, the desk to put what it has not sent yet over what the
platform sent. ``unseen(field)`` tells whether somebody else set that field without the op's author knowing of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from flexeria_desktop.core.domain.syncing.entities import (
    DELETED,
    ENTITIES,
    RANK,
    UNCONTESTED,
    WITHDRAWN,
    EntityRule,
    Policy,
)
from flexeria_desktop.core.domain.syncing.narrowing import NARROW, exchanged, lost, same
from flexeria_desktop.core.domain.syncing.ops import (
    CREATE,
    DELETE,
    Conflict,
    ConflictKind,
    ListPast,
    Merged,
    MergeFacts,
    Outcome,
    SyncOp,
    SyncRow,
)
from flexeria_desktop.core.domain.syncing.writers import WHOLE

Unseen = Callable[[str], bool]
Pair = tuple[Any, Any]

FIXED_FIELD, UNKNOWN_ROW, ROW_DELETED = "fixed_field", "unknown_row", "row_deleted"
STATE, TAKEN_IN = "state", "withdrawn"
OF_STATE = frozenset({"withdrawn_at", "returned_at"})
"""When a key got its state: they go with the state that stands."""
LIFE, EVERYTHING = frozenset({DELETED}), frozenset({WHOLE})


def merge(row: SyncRow | None, op: SyncOp, unseen: Unseen, facts: MergeFacts) -> Merged:
    """Apply a valid op (``refusal_of`` found nothing) to the row, None = there was never one.

    Codes of rejections: fixed_field, unknown_row, row_deleted. The result is never wider than any of two
    values that were set without knowing of each other.
    """
    rule = ENTITIES[op.entity]
    if op.verb == DELETE:
        return _delete(row, op, unseen)
    if row is None:
        return _first(op, facts) if op.verb == CREATE else _rejected(row, UNKNOWN_ROW)
    if row.deleted:
        return _on_deleted(rule, row, op, unseen, facts)
    return _change(rule, row, op, unseen, facts)


def _rejected(row: SyncRow | None, code: str) -> Merged:
    return Merged({} if row is None else row.fields, row is not None and row.deleted, Outcome.REJECTED, code)


def _first(op: SyncOp, facts: MergeFacts) -> Merged:
    fields = {name: value for name, value in op.set.items() if value is not None}
    conflicts = _without_holder(op, fields, facts)
    return Merged(fields, False, Outcome.APPLIED, None, conflicts, EVERYTHING)


def _delete(row: SyncRow | None, op: SyncOp, unseen: Unseen) -> Merged:
    """Deletion wins over edits its author did not see; so does removing over adding again."""
    if row is None:
        return Merged({}, True, Outcome.APPLIED, written=LIFE)
    if row.deleted:
        return Merged(row.fields, True, Outcome.APPLIED, written=LIFE)
    link = ENTITIES[op.entity].link is not None
    kind = ConflictKind.REMOVAL_WON if link else ConflictKind.DELETION_WON
    edits = {name: (None, value) for name, value in row.fields.items() if unseen(DELETED if link else name)}
    conflicts = (Conflict(kind, edits),) if edits else ()
    return Merged(row.fields, True, Outcome.APPLIED, None, conflicts, LIFE)


def _on_deleted(rule: EntityRule, row: SyncRow, op: SyncOp, unseen: Unseen, facts: MergeFacts) -> Merged:
    """A deleted row takes no edits and its id is not used again, but for those that may live again for who knew."""
    hidden = unseen(DELETED)
    if (rule.again or rule.link is not None) and op.verb == CREATE and not hidden:
        return _first(op, facts)
    if not hidden:
        return _rejected(row, ROW_DELETED)
    kind = ConflictKind.DELETION_WON if rule.link is None else ConflictKind.REMOVAL_WON
    wishes = op.wishes()
    conflict = Conflict(kind, {name: (None, value) for name, value in wishes.items()})
    return Merged(row.fields, True, Outcome.SUPERSEDED, None, (conflict,), aside=wishes)


@dataclass(slots=True)
class _Meeting:
    """What comes together while the fields of one op are gone through."""

    fields: dict[str, Any]
    unseen: Unseen
    facts: MergeFacts
    past: Callable[[str], ListPast | None]
    written: set[str] = field(default_factory=set)
    narrowed: dict[str, Pair] = field(default_factory=dict)
    other: dict[str, Pair] = field(default_factory=dict)
    stands: bool = False

    def put(self, name: str, value: Any) -> None:
        """Let a value stand; None = none."""
        if value is None:
            self.fields.pop(name, None)
        else:
            self.fields[name] = value
        self.written.add(name)


def _change(rule: EntityRule, row: SyncRow, op: SyncOp, unseen: Unseen, facts: MergeFacts) -> Merged:
    wishes = op.wishes()
    meeting = _Meeting(dict(row.fields), unseen, facts, lambda name: facts.past(row, op, name))
    state_lost = _state_lost(rule, row, wishes, unseen)
    for name, wanted in wishes.items():
        policy, current = rule.fields[name].policy, row.fields.get(name)
        if policy is Policy.FIXED and current is not None and wanted != current:
            return _rejected(row, FIXED_FIELD)
        if name in OF_STATE and state_lost and (current is not None or wanted is None):
            continue
        _meet(meeting, name, policy, (current, wanted))
    _pair_office_hours(meeting)
    conflicts = [*_withdrawal(rule, row, wishes, meeting), *_told(rule, meeting)]
    orphan = _without_holder(op, meeting.fields, facts)
    written = meeting.written | {STATE} if orphan else meeting.written
    won = any(conflict.kind is ConflictKind.WITHDRAWAL_WON for conflict in conflicts)
    beaten = won and RANK.get(wishes.get(STATE, "issued"), 0) < WITHDRAWN
    outcome = Outcome.SUPERSEDED if beaten or (wishes and not meeting.stands) else Outcome.APPLIED
    return Merged(meeting.fields, False, outcome, None, (*conflicts, *orphan), frozenset(written))


def _meet(meeting: _Meeting, name: str, policy: Policy, values: Pair) -> None:
    """One field. A value that equals the one there counts as set as well: others must not widen it unseen."""
    current, wanted = values
    if same(policy, current, wanted):
        meeting.stands = True
        if policy in NARROW:
            meeting.written.add(name)
        return
    if policy in UNCONTESTED or not meeting.unseen(name):
        meeting.put(name, wanted)
        meeting.stands = True
    elif policy is Policy.LATEST:
        meeting.put(name, wanted)
        meeting.other[name] = (wanted, current)
        meeting.stands = True
    elif policy is not Policy.FEWER or not _exchange(meeting, name, values):
        narrow = NARROW[policy](current, wanted, meeting.facts)
        value = next((one for one in values if same(policy, one, narrow)), narrow)
        meeting.put(name, value)
        meeting.narrowed[name] = (value, lost(value, current, wanted))
        meeting.stands = meeting.stands or value == wanted


def _exchange(meeting: _Meeting, name: str, values: Pair) -> bool:
    """Let media stand that came in the place of others, such as lost ones; False = this is no such meeting."""
    past = meeting.past(name)
    value, left_out = exchanged(*values, past) if past is not None else ([], False)
    if past is None or same(Policy.FEWER, value, NARROW[Policy.FEWER](*values, meeting.facts)):
        return False
    current, wanted = values
    meeting.put(name, value)
    if left_out:
        meeting.narrowed[name] = (value, lost(value, current, wanted))
    else:
        meeting.other[name] = (value, current)
    meeting.stands = True
    return True


def _pair_office_hours(meeting: _Meeting) -> None:
    """Hours that no longer hold a minute, or lost one end, are none."""
    touched = meeting.narrowed.keys() & {"office_from", "office_to"}
    start, end = meeting.fields.get("office_from"), meeting.fields.get("office_to")
    if touched and (start is None or end is None or start >= end):
        for name, value in (("office_from", start), ("office_to", end)):
            if value is not None:
                meeting.put(name, None)
                meeting.narrowed[name] = (None, meeting.narrowed.get(name, (None, value))[1])


def _state_lost(rule: EntityRule, row: SyncRow, wishes: Mapping[str, Any], unseen: Unseen) -> bool:
    wanted, current = wishes.get(STATE), row.fields.get(STATE)
    known = rule.fields.get(STATE)
    if known is None or known.policy is not Policy.STATE or wanted is None or current is None:
        return False
    return RANK[wanted] < RANK[current] and unseen(STATE)


def _withdrawal(rule: EntityRule, row: SyncRow, wishes: Mapping[str, Any], meeting: _Meeting) -> list[Conflict]:
    """A withdrawal and something else that did not know of each other: one item tells it all."""
    known = rule.fields.get(STATE)
    if known is None or known.policy is not Policy.STATE:
        return []
    before, after = row.fields.get(STATE, "issued"), meeting.fields.get(STATE, "issued")
    if RANK[after] < WITHDRAWN:
        return []
    pairs: dict[str, Pair] = {}
    if RANK[before] < WITHDRAWN:  # this op withdraws: what did others do meanwhile?
        if meeting.unseen(STATE):
            pairs[STATE] = (after, before)
        others = (name for name in rule.fields if name not in OF_STATE and name not in wishes)
        pairs |= {name: (row.fields.get(name),) * 2 for name in others if meeting.unseen(name)}
    elif meeting.unseen(STATE) and RANK.get(wishes.get(STATE, "issued"), 0) < WITHDRAWN:
        pairs = {name: (meeting.fields.get(name), value) for name, value in wishes.items() if name not in OF_STATE}
    if not pairs:
        return []
    meeting.narrowed.clear()
    pairs.setdefault(STATE, (after, after))
    return [Conflict(ConflictKind.WITHDRAWAL_WON, pairs, needs=pairs[STATE][1] == "issued")]


def _told(rule: EntityRule, meeting: _Meeting) -> list[Conflict]:
    found = []
    if meeting.narrowed:
        found.append(Conflict(ConflictKind(rule.narrowed_as), dict(meeting.narrowed), needs=True))
    if meeting.other:
        found.append(Conflict(ConflictKind.OTHER_VALUE, dict(meeting.other)))
    return found


def _without_holder(op: SyncOp, fields: dict[str, Any], facts: MergeFacts) -> tuple[Conflict, ...]:
    """A key of a deleted person is taken as withdrawn and never lost."""
    if op.entity != "key" or RANK[fields.get(STATE, "issued")] >= WITHDRAWN:
        return ()
    holder = fields.get("person_id")
    if holder is None or not facts.gone("person", holder):
        return ()
    wanted = fields[STATE]
    fields[STATE] = TAKEN_IN
    return (Conflict(ConflictKind.HOLDER_REMOVED, {STATE: (TAKEN_IN, wanted)}),)
