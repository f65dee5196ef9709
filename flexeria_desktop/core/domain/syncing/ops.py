"""Rows, ops and what merging makes of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from flexeria_desktop.core.domain.syncing.entities import ENTITIES, EntityRule, link_id

CREATE, CHANGE, DELETE = "create", "change", "delete"
_VERBS = frozenset({CREATE, CHANGE, DELETE})


class Outcome(StrEnum):
    """The stored outcomes of an op (FSP/1 section 4); deferred: not possible yet, it may be sent again."""

    APPLIED = "applied"
    SUPERSEDED = "superseded"
    REJECTED = "rejected"
    DEFERRED = "deferred"


class ConflictKind(StrEnum):
    """Why something other than what was wanted stands now."""

    WITHDRAWAL_WON = "withdrawal_won"
    NARROWED = "narrowed"
    OTHER_VALUE = "other_value"
    REMOVAL_WON = "removal_won"
    DELETION_WON = "deletion_won"
    STRICTER = "stricter"
    HOLDER_REMOVED = "holder_removed"
    REFUSED = "refused"


# Rows, ops and what comes of them are made by the hundred thousand: nobody changes them, but they are not frozen, which
# would make each five times as dear to make.
@dataclass(slots=True)
class SyncRow:
    """A row as the platform has it; fields never hold null. They may hold keys of locks: never shown."""

    entity: str
    id: str
    rev: int
    fields: Mapping[str, Any] = field(repr=False)
    deleted: bool = False


@dataclass(slots=True)
class SyncOp:
    """What one desk did to one row. base_rev: the row's rev it knew, 0 = none. action: verb, or verb.story."""

    op_id: str
    entity: str
    id: str
    base_rev: int
    set: Mapping[str, Any] = field(repr=False)
    unset: tuple[str, ...] = ()
    action: str = CHANGE
    actor: str = ""
    reason: str = ""
    at: str = ""

    @property
    def verb(self) -> str:
        """create, change or delete."""
        return self.action if self.action in _VERBS else self.action.partition(".")[0]

    def wishes(self) -> dict[str, Any]:
        """Every field it sets and its value, None = none any more."""
        return {**self.set, **dict.fromkeys(self.unset)}


@dataclass(frozen=True, slots=True)
class Conflict:
    """An automatic decision to be told; fields: name to (value in force, value that lost). needs: ask a person."""

    kind: ConflictKind
    fields: Mapping[str, tuple[Any, Any]] = field(repr=False)
    needs: bool = False


def _never(*_asked: str) -> bool:
    return False


def _unknown(_schedule_id: str) -> int | None:
    return None


@dataclass(frozen=True, slots=True)
class ListPast:
    """What stood in a list when an op's author saw it, and what others have put in since; as narrowing.identity."""

    before: frozenset[str]
    added: frozenset[str]


def _forgotten(_row: SyncRow, _op: SyncOp, _field: str) -> ListPast | None:
    return None


@dataclass(frozen=True, slots=True)
class MergeFacts:
    """What merging must know besides. gone(entity, id): that row is deleted; weekly_minutes(schedule id); past(row, op,
    field): of a list, None = nobody knows any more.
    """

    gone: Callable[[str, str], bool] = _never
    weekly_minutes: Callable[[str], int | None] = _unknown
    past: Callable[[SyncRow, SyncOp, str], ListPast | None] = _forgotten


@dataclass(slots=True)
class Merged:
    """The row after the op. written: fields, DELETED or writers.WHOLE that this op counts as having set, be it to the
    same value; empty = the row stays as it is, rev included. aside: what was wanted of a deleted row.
    """

    fields: Mapping[str, Any] = field(repr=False)
    deleted: bool
    outcome: Outcome
    code: str | None = None
    conflicts: tuple[Conflict, ...] = ()
    written: frozenset[str] = frozenset()
    aside: Mapping[str, Any] = field(default_factory=dict, repr=False)


INVALID, FORBIDDEN = "invalid", "forbidden"


def refusal_of(op: SyncOp) -> str | None:
    """Why an op could never be applied to any row: ``invalid``, ``forbidden`` or None."""
    rule, verb = ENTITIES.get(op.entity), op.verb
    if rule is None or verb not in _VERBS:
        return INVALID
    if rule.by_server:
        return FORBIDDEN
    if verb == DELETE:
        return None if rule.deletable and not op.set and not op.unset else INVALID
    known = rule.fields
    for name, value in op.set.items():
        field_rule = known.get(name)
        if field_rule is None or (value is not None and not field_rule.check(value)):
            return INVALID
    for name in op.unset:
        if name not in known or op.set.get(name) is not None:
            return INVALID
    return _creation(rule, op) if verb == CREATE else None


def _creation(rule: EntityRule, op: SyncOp) -> str | None:
    if not rule.creatable:
        return FORBIDDEN
    for name in rule.required:
        if op.set.get(name) is None:
            return INVALID
    if rule.link is not None and op.id != link_id(op.entity, op.set[rule.link[0]], op.set[rule.link[1]]):
        return INVALID
    return None
