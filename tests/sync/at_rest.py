"""What is true of desks and platform once everybody has synced: said once, for every world that came to rest."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

from sqlalchemy import select

from flexeria_desktop.core.domain.records import CodeState
from flexeria_desktop.core.domain.syncing.digest import Digest
from flexeria_desktop.core.domain.syncing.entities import ENTITIES
from flexeria_desktop.core.store.sync.snapshot import digest_of
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from flexeria_platform import database
from flexeria_platform.auth import Caller
from flexeria_platform.services import sync_pull
from flexeria_platform.tables import accounts
from flexeria_platform.tables_sync import op_results
from tests.sync.world import KEYS_BOUGHT, World, WorldDesk

FINAL = ("applied", "superseded", "rejected")
SHOWN = (
    *("person", "key", "lock", "conflict", "schedule", "holiday", "lock_settings"),
    *("place", "lock_place"),
    *("people_group", "people_group_member", "people_group_lock", "people_group_except", "key_group"),
    *("organisation", "group", "employee", "membership", "group_link", "share", "received_key", "shared_user"),
)
"""What every desk shows of the rows that all have."""


def check_alike(world: World) -> None:
    """Everybody has the rows that the platform has, all of them, and shows the same."""
    known = {desk.name: desk.read(_living if world.trimmed else _all) for desk in world.desks}
    assert set(known.values()) == {_of_platform(world)}, known
    first, *others = ({**_shown(world, desk), "shared": desk.read(_shown_rows)} for desk in world.desks)
    for desk, other in zip(world.desks[1:], others, strict=True):
        for topic, rows in first.items():
            strange = {row: (rows.get(row), other[topic].get(row)) for row in rows.keys() | other[topic].keys()}
            assert not {row: pair for row, pair in strange.items() if pair[0] != pair[1]}, (desk.name, topic)


def _all(uow: UnitOfWork) -> tuple[int, str]:
    return uow.sync.digest()


def _living(uow: UnitOfWork) -> tuple[int, str]:
    """A desk that never fell behind keeps tombstones which the platform has trimmed."""
    living = "SELECT entity, id, rev, base FROM sync_rows WHERE rev > 0 AND deleted = 0 ORDER BY entity, id"
    return digest_of(uow.connection, living)


def _of_platform(world: World) -> tuple[int, str]:
    """Count and digest of the platform's own snapshot; of its living rows alone once it was trimmed."""
    with world.context() as context:
        with database.reading(context.engine) as connection:
            (account_id,) = connection.execute(select(accounts.c.id)).scalars().all()
        lines = b"".join(sync_pull.snapshot(context, Caller(account_id, ""))).splitlines(keepends=True)
    told, counted = json.loads(lines.pop()), Digest()
    for line in lines:
        if not world.trimmed or json.loads(line)[3] is not None:
            counted.add(line)
    assert world.trimmed or (counted.count, counted.hex()) == (told["count"], told["digest"])
    return counted.count, counted.hex()


def _shown(world: World, desk: WorldDesk) -> dict[str, Any]:
    people = {row.id: (row.name, row.unit) for row in desk.do(desk.actions.people())}
    locks = {
        row.id: (row.name, row.purchased, row.base_end, row.place_id, row.building, row.floor)
        for row in desk.do(desk.actions.locks())
    }
    tree = {row.id: (rank, row) for rank, row in enumerate(desk.do(desk.actions.places()))}
    keys = {
        key.id: (key.state, key.valid_until, key.schedule_id, frozenset(medium.ref for medium in key.media))
        for lock_id in world.lock_ids
        for key in desk.read(lambda uow, at=lock_id: uow.keys.for_lock(at))
        if desk.read(lambda uow, of=key.id: of in uow.sync.rows("key"))
    }
    schedules = {row.id: (row.name, row.intervals, row.holidays) for row in desk.do(desk.actions.schedules())}
    holidays = {row.id: row for row in desk.do(desk.actions.holidays())}
    wanted = {at: desk.do(desk.actions.lock_settings(at)).wanted for at in world.lock_ids}
    found = {"people": people, "locks": locks, "keys": keys, "schedules": schedules, "holidays": holidays}
    return {**found, "places": tree, "wanted": wanted, **_of_organisations(world, desk)}


def _of_organisations(world: World, desk: WorldDesk) -> dict[str, Any]:
    """Both sides of what is shared, as the tables have it."""
    view = desk.do(desk.actions.organisation(world.organisation))
    parts = {"received": view.received, "groups": view.groups, "employees": view.employees}
    given = {row.id: (row.state, row.valid_until, row.users) for row in desk.do(desk.actions.shares())}
    return {"given": given, **{topic: {row.id: row for row in rows} for topic, rows in parts.items()}}


def _shown_rows(uow: UnitOfWork) -> dict[str, Any]:
    return {f"{entity} {row_id}": row for entity in SHOWN for row_id, row in uow.sync.rows(entity).items()}


def check_shown(world: World) -> None:
    """Nothing waits, so what is shown is what the platform sent; and the tables hold what is shown."""
    for desk in world.desks:
        assert not (found := desk.read(_overlaid)), (desk.name, found)
        assert not (found := desk.read(_untold)), (desk.name, found)


def _overlaid(uow: UnitOfWork) -> list[Any]:
    """Shared rows that show something else than was sent: of what the platform decides, a desk shows a part.

    What the platform would not have is this desk's alone.
    """
    query = """SELECT entity, id, held, coalesce(base, '{}'), shown FROM sync_rows
        WHERE held <> 'local' AND shown IS NOT NULL AND shown <> coalesce(base, 'null')"""
    found = [tuple(row) for row in uow.connection.exec_driver_sql(query)]
    return [row for row in found if not ENTITIES[row[0]].by_server or _shows_more(*row[3:])]


def _shows_more(base: str, shown: str) -> bool:
    return not (json.loads(shown) or {}).items() <= json.loads(base).items()


def _untold(uow: UnitOfWork) -> list[Any]:
    """Rows of the tables that differ from what the store says is shown: the ops it would make for them."""
    query = "SELECT entity, entity_id, action, changed FROM outbox WHERE sequence > ?"
    last = uow.connection.exec_driver_sql("SELECT coalesce(max(sequence), 0) FROM outbox").scalar_one()
    savepoint = uow.connection.begin_nested()
    uow.capture_all()
    found = [tuple(row) for row in uow.connection.exec_driver_sql(query, (last,))]
    savepoint.rollback()
    return found


def check_outcomes(world: World) -> None:
    """No op waits; each has one stored outcome at the platform, and the desk that made it knows the same."""
    with world.context() as context, database.reading(context.engine) as connection:
        columns = (op_results.c.op_id, op_results.c.result)
        stored = {row[0]: row[1] for row in connection.execute(select(*columns))}
    assert set(stored.values()) <= set(FINAL)
    for desk in world.desks:
        open_ops, ended = desk.read(_ops)
        assert not open_ops, (desk.name, open_ops)
        known = {op_id: (state, stored.get(op_id, state if world.trimmed else None)) for op_id, state in ended}
        strange = {op_id: pair for op_id, pair in known.items() if pair[0] != pair[1]}
        assert not strange, (desk.name, strange)


def _ops(uow: UnitOfWork) -> tuple[list[Any], list[Any]]:
    """Ops without an end, and those the platform ended: a person may also give one up, which ends it here alone."""
    rows = uow.connection.exec_driver_sql(
        """SELECT op_id, state, entity, action, result FROM outbox WHERE changed IS NOT NULL
            AND coalesce(json_extract(result, '$.dismissed'), 0) = 0
            AND coalesce(json_extract(result, '$.code'), '') <> 'sent_as_fields'"""
    ).all()
    return [tuple(row) for row in rows if row[1] not in FINAL], [(row[0], row[1]) for row in rows if row[1] in FINAL]


def check_stock(world: World) -> None:
    """Purchased is what was bought, each pack once; keys that may open never outnumber it (R14, R16).

    What was withdrawn counts until a lock confirms it, yet no withdrawal is refused: keys of somebody who was removed
    meanwhile may stand beside a full stock. A key that the platform refused counts at its desk alone.
    """
    for desk in world.desks:
        rows = {row.id: row for row in desk.do(desk.actions.locks())}
        assert sum(rows[lock_id].purchased for lock_id in world.lock_ids) == KEYS_BOUGHT * packs_used(world)
        for lock_id in world.lock_ids:
            row, states = rows[lock_id], desk.read(partial(_states, lock_id=lock_id, serial=rows[lock_id].serial))
            issued, in_force = len(states), len([state for state in states if state in {"issued", "suspended"}])
            assert in_force <= row.purchased
            assert 0 <= row.in_stock <= max(0, row.purchased - issued)


def _states(uow: UnitOfWork, *, lock_id: str, serial: str) -> list[str]:
    """States of the keys of a lock that are not back in stock, those of organisations too."""
    keys = [str(row["state"]) for row in uow.sync.rows("key").values() if row["lock_id"] == lock_id]
    given = [str(row["state"]) for row in uow.sync.rows("share").values() if row["serial"] == serial]
    return [state for state in (*keys, *given) if state != "returned"]


def packs_used(world: World) -> int:
    """Key packs that any desk was told were applied, each once."""
    applied = {
        entry.op_id
        for desk in world.desks
        for entry in desk.read(lambda uow: uow.codes.all())
        if entry.kind == "N" and entry.state is CodeState.APPLIED
    }
    return len(applied)


def check_stores(world: World) -> None:
    """Both checks of every file are clean, its audit chain holds, and every op has an entry that tells of it."""
    for desk in world.desks:
        report = desk.actions.desk.store.check()
        assert report.ok, (desk.name, report)
