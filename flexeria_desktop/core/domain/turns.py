"""The moments at which a door's past turned: steps of keys, other days and hours, receipts of its lock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from flexeria_desktop.core.domain.calendar import day_end, day_start
from flexeria_desktop.core.domain.door_past import DoorPast, KeyPast, Turn
from flexeria_desktop.core.domain.ids import PersonId
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.who import state_at

NOBODY = PersonId("")
MOST_TURNS = 5_000
"""Moments that are told, the newest ones: years of a busy door."""
WANTED = frozenset({KeyState.ISSUED, KeyState.SUSPENDED})
RULES = frozenset({"valid_from", "valid_until", "schedule_id", "media"})
"""Fields of a key that decide when and by what it opens."""


@dataclass(frozen=True, slots=True)
class TurnRow:
    """One thing that changed; name: whom or which schedule it was about."""

    at: datetime
    kind: Turn
    person_id: PersonId = NOBODY
    name: str = ""


def turns_of(past: DoorPast, now: datetime) -> tuple[TurnRow, ...]:
    """Return what changed until now, oldest first."""
    found = [*_of_proofs(past), *_of_hours(past)]
    for key in past.keys:
        found += _of_key(past, key)
    told = {row: None for row in sorted(found, key=lambda row: (row.at, row.name)) if row.at <= now}
    return tuple(told)[-MOST_TURNS:]


def _of_proofs(past: DoorPast) -> Iterator[TurnRow]:
    for mark in past.proofs:
        yield TurnRow(mark.at, Turn.ERASED if mark.erased else Turn.PROVEN)


def _of_hours(past: DoorPast) -> Iterator[TurnRow]:
    for row in past.schedules.values():
        for one in row.changes:
            after = one.after or {}
            if one.before is not None and ("intervals" in after or "holiday_rule" in after):
                yield TurnRow(one.at, Turn.HOURS, name=str((row.now or {}).get("name") or after.get("name") or ""))


def _of_key(past: DoorPast, key: KeyPast) -> Iterator[TurnRow]:
    name = past.people[key.person_id].name if key.person_id in past.people else ""
    for at, state in key.states:
        yield TurnRow(at, Turn(state.value), key.person_id, name)
    for one in key.row.changes:
        if one.before is not None and one.after and RULES & set(one.after):
            yield TurnRow(one.at, Turn.CHANGED, key.person_id, name)
    for at, kind in _edges(past, key):
        if state_at(key, at)[0] in WANTED:
            yield TurnRow(at, kind, key.person_id, name)


def _edges(past: DoorPast, key: KeyPast) -> Iterator[tuple[datetime, Turn]]:
    """Where a day begins or ended that bounds the key, or ever bounded it."""
    sides = [key.row.now or {}, *(side for one in key.row.changes for side in (one.before, one.after) if side)]
    for text in {side.get("valid_from") for side in sides} - {None, ""}:
        yield _moment(day_start(date.fromisoformat(str(text)), past.zone)), Turn.BEGINS
    for text in {side.get("valid_until") for side in sides} - {None, ""}:
        yield _moment(day_end(date.fromisoformat(str(text)), past.zone) + 1), Turn.ENDS


def _moment(second: int) -> datetime:
    return datetime.fromtimestamp(second, UTC)
