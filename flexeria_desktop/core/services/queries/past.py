"""What is kept of a door's past: steps and rules of its keys, hours as they were, receipts of its lock.

Steps of keys stand in the ledger and never go. What else changed of them, of schedules and of holidays stands in the
ops of this desk with what was there before; what another desk changed is seen only by what no longer fits.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.domain.door_past import DoorPast, Holder, KeyPast, ProofMark, RowPast
from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.lock_list import LockList
from flexeria_desktop.core.domain.past import Change, ClockSlip, slips_of
from flexeria_desktop.core.services.errors import LockUnknown
from flexeria_desktop.core.services.queries.facts import micros, must_moment, rows, tuples
from flexeria_desktop.core.store.list_codec import decode_list
from flexeria_desktop.core.store.sync.forms import FORMS
from flexeria_desktop.core.store.sync.forms.base import IDS, packed
from flexeria_desktop.core.store.sync.forms.keys import ELSEWHERE

LOCK = "SELECT name, zone FROM locks WHERE id = ?"
KEYS = """SELECT id, person_id, state, issued_at, valid_from, valid_until, withdrawn_at, returned_at, schedule_id,
    share_id FROM keys WHERE lock_id = ? ORDER BY issued_at, id"""
MEDIA = "SELECT key_id, number, kind, ref, mask FROM media WHERE lock_id = ? ORDER BY number"
STEPS = "SELECT key_id, at, state, actor FROM ledger WHERE lock_id = ? ORDER BY number"
OPS = f"""SELECT entity_id, at, action, changed FROM outbox
    WHERE changed IS NOT NULL AND entity = ? AND entity_id IN {IDS} ORDER BY sequence"""  # noqa: S608 - our own words
HOLIDAY_OPS = """SELECT entity_id, at, action, changed FROM outbox
    WHERE changed IS NOT NULL AND entity = 'holiday' ORDER BY sequence"""
SCHEDULES = f"SELECT id, name, intervals, holiday_rule, removed_at FROM schedules WHERE id IN {IDS}"  # noqa: S608 - our own words
HOLIDAYS = "SELECT id, first_day, last_day, removed_at FROM holidays"
PROOFS = "SELECT received_at, version, length(digest) = 0 FROM proof_history WHERE lock_id = ? ORDER BY rowid"
LIST = "SELECT list FROM proof_history WHERE lock_id = ? AND received_at = ?"
USERS = "SELECT number, person_id FROM user_numbers WHERE lock_id = ?"
PEOPLE = f"""SELECT p.id, p.name, p.unit, p.removed_at,
    (SELECT h.organisation FROM shares h WHERE h.organisation_id = p.organisation_id
        AND p.organisation_id <> '' LIMIT 1)
    FROM people p WHERE p.id IN {IDS}"""  # noqa: S608 - our own words
REPLACED = "SELECT serial, replaced_at FROM replaced_hardware WHERE lock_id = ? ORDER BY replaced_at"
STAMPS = """SELECT before, at FROM (SELECT at, lag(at) OVER (ORDER BY number) AS before FROM ledger)
    WHERE at < before"""
HEARD = """SELECT at FROM audit WHERE action IN ('sync.applied', 'sync.snapshot', 'sync.refused')
    ORDER BY seq DESC LIMIT 1"""
SHARED = "SELECT 1 FROM sync_rows WHERE rev > 0 LIMIT 1"
DELETED = "delete."


def door_past(conn: Connection, lock_id: LockId) -> DoorPast:
    """All that is kept of a door but the lists themselves; raises LockUnknown."""
    lock = rows(conn, LOCK, (lock_id,))
    if not lock:
        raise LockUnknown(name=lock_id)
    heard = _heard(conn)
    keys = _keys(conn, lock_id, heard)
    users = {int(number): PersonId(person) for number, person in tuples(conn, USERS, (lock_id,))}
    proofs = tuples(conn, PROOFS, (lock_id,))
    marks = tuple(ProofMark(must_moment(at), version, bool(erased)) for at, version, erased in proofs)
    return DoorPast(
        lock_id,
        lock[0].name,
        lock[0].zone,
        keys,
        _schedules(conn, keys, heard),
        _holidays(conn, heard),
        marks,
        users,
        _people(conn, {*(key.person_id for key in keys), *users.values()}),
        (*_slips(conn), *slips_of(mark.at for mark in marks)),
        tuple((str(serial), must_moment(at)) for serial, at in tuples(conn, REPLACED, (lock_id,))),
    )


def list_at(conn: Connection, lock_id: LockId, mark: ProofMark) -> LockList | None:
    """The list that a receipt proved, None when it was let go meanwhile."""
    found = tuples(conn, LIST, (lock_id, micros(mark.at)))
    return decode_list(found[0][0]) if found else None


def _heard(conn: Connection) -> datetime | None:
    """When anything of another desk came here last, None = never."""
    if not tuples(conn, SHARED):
        return None
    found = tuples(conn, HEARD)
    return must_moment(found[0][0]) if found else None


def _keys(conn: Connection, lock_id: LockId, heard: datetime | None) -> tuple[KeyPast, ...]:
    every = rows(conn, KEYS, (lock_id,))
    ids = [row.id for row in every]
    media: dict[str, list[tuple[int, int, str, str]]] = defaultdict(list)
    for key_id, number, kind, ref, mask in tuples(conn, MEDIA, (lock_id,)):
        media[key_id].append((number, kind, ref.hex(), mask))
    steps: dict[str, list[tuple[int, str, str]]] = defaultdict(list)
    for key_id, at, state, actor in tuples(conn, STEPS, (lock_id,)):
        steps[key_id].append((at, state, actor))
    changes, shown = _changes(tuples(conn, OPS, ("key", *packed(ids)))), FORMS["key"].read(conn, ids)
    return tuple(
        KeyPast(
            KeyId(row.id),
            PersonId(row.person_id),
            _states(row, steps[row.id]),
            RowPast(changes.get(row.id, ()), shown.get(row.id) or _fields(row, media[row.id]), heard),
            tuple(media[row.id]),
            elsewhere=any(actor == ELSEWHERE for _at, _state, actor in steps[row.id]),
            share_id=row.share_id,
        )
        for row in every
    )


def _states(row: Any, steps: Iterable[tuple[int, str, str]]) -> tuple[tuple[datetime, KeyState], ...]:
    """Steps of a key; one that another desk took counts from its own time on, not from when it was heard here.

    Of a key that was let open again it is not kept when that was: it was not before it was heard.
    """
    own = {"withdrawn": row.withdrawn_at, "returned": row.returned_at}
    found: list[tuple[datetime, KeyState]] = []
    for at, state, actor in steps:
        times = own if found else own | {"issued": row.issued_at}
        theirs = times.get(state) if actor == ELSEWHERE else None
        found.append((must_moment(min(at, theirs) if theirs is not None else at), KeyState(state)))
    return tuple(found) or ((must_moment(row.issued_at), KeyState(row.state)),)


def _fields(row: Any, media: Iterable[tuple[int, int, str, str]]) -> dict[str, Any]:
    """An employee's part of an organisation's key, which is no row of the wire."""
    told = {name: getattr(row, name) for name in ("valid_from", "valid_until", "schedule_id")}
    return told | {"media": [{"kind": kind, "ref": ref, "mask": mask} for _number, kind, ref, mask in media]}


def _changes(ops: Iterable[tuple[Any, ...]]) -> dict[str, tuple[Change, ...]]:
    """Ops by row; fields that are not told of stay as they were."""
    found: dict[str, list[Change]] = defaultdict(list)
    for row_id, at, action, text in ops:
        told = json.loads(text)
        after = {**told["set"], **dict.fromkeys(told["unset"])}
        if str(action).startswith(DELETED):
            one = Change(must_moment(at), {}, None)
        elif str(action).startswith("create."):
            one = Change(must_moment(at), None, after)
        else:
            before = told.get("before") or {}
            one = Change(must_moment(at), {name: before.get(name) for name in after}, after)
        found[row_id].append(one)
    return {row_id: tuple(some) for row_id, some in found.items()}


def _schedules(conn: Connection, keys: Collection[KeyPast], heard: datetime | None) -> dict[str, RowPast]:
    """The schedules that keys of the door are bound to or ever were."""
    sides: list[Mapping[str, Any]] = [key.row.now or {} for key in keys]
    sides += [side for key in keys for one in key.row.changes for side in (one.before, one.after) if side]
    ids = {str(side["schedule_id"]) for side in sides if side.get("schedule_id")}
    changes = _changes(tuples(conn, OPS, ("schedule", *packed(ids))))
    now: dict[str, dict[str, Any]] = {
        row.id: {"name": row.name, "intervals": json.loads(row.intervals), "holiday_rule": row.holiday_rule}
        for row in rows(conn, SCHEDULES, packed(ids))
    }
    return {one: _row(changes.get(one, ()), now.get(one), heard) for one in ids if one in now or one in changes}


def _row(changes: tuple[Change, ...], now: Mapping[str, Any] | None, heard: datetime | None) -> RowPast:
    made_here = any(one.before is None for one in changes)
    return RowPast(changes, now, heard, elsewhere=heard is not None and not made_here)


def _holidays(conn: Connection, heard: datetime | None) -> tuple[RowPast, ...]:
    changes = _changes(tuples(conn, HOLIDAY_OPS))
    now: dict[str, dict[str, Any] | None] = {}
    for row in rows(conn, HOLIDAYS):
        now[row.id] = {"first_day": row.first_day, "last_day": row.last_day}
        if row.removed_at is not None:
            gone = Change(must_moment(row.removed_at), {}, None)
            told = changes.get(row.id, ())
            changes[row.id] = told if any(one.after is None for one in told) else (*told, gone)
    return tuple(_row(changes.get(one, ()), now.get(one), heard) for one in {*changes, *now})


def _people(conn: Connection, ids: Collection[PersonId]) -> dict[PersonId, Holder]:
    found = tuples(conn, PEOPLE, packed(ids))
    return {
        PersonId(one): Holder(name, unit, organisation or "", removed is not None)
        for one, name, unit, removed, organisation in found
    }


def _slips(conn: Connection) -> tuple[ClockSlip, ...]:
    """Where the ledger of the whole profile goes back in time."""
    return tuple(ClockSlip(must_moment(at), must_moment(before)) for before, at in tuples(conn, STAMPS))
