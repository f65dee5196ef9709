"""Reading what an account's desks share: page by page, whole, or one row's past (FSP/1 section 4)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Select, literal, select

from flexeria_desktop.core.domain.syncing.digest import Digest, raw_line
from flexeria_platform.auth import Caller
from flexeria_platform.context import Context
from flexeria_platform.database import reading
from flexeria_platform.problems import Problem
from flexeria_platform.services.changes import plain
from flexeria_platform.services.sealed_fields import whole_text
from flexeria_platform.tables import accounts
from flexeria_platform.tables_site import sites
from flexeria_platform.tables_sync import changes, device_heads, entities, set_aside

MARK = "s"
"""Begins each cursor: whoever makes one up is told so."""
CURSOR = rf"^({MARK}[0-9]{{1,18}})?$"
"""Nothing stands for the beginning."""
PIECE = 64 * 1024
"""Bytes of a snapshot that are sent at once; more is never held."""
ROWS = 500
"""Rows of a snapshot that are read at once."""
MOST_HISTORY = 100
PAGE_LENGTH = 4 * 1024 * 1024
"""Characters after which a page ends early: clients read 32 MiB at most (FSP/1 section 3)."""

_encode = msgspec.json.Encoder(order="sorted").encode


def _position(cursor: str) -> int:
    """The number that a cursor of the form CURSOR stands for."""
    return int(cursor.removeprefix(MARK) or 0)


def cursor_of(seq: int) -> str:
    """The cursor after which come the changes from ``seq`` + 1 on."""
    return f"{MARK}{seq}"


def changes_after(context: Context, caller: Caller, cursor: str, limit: int) -> bytes:
    """A page of the log; raise Problem cursor_expired."""
    position = _position(cursor)
    with reading(context.engine) as database:
        state = _state(database, caller)
        # A cursor from beyond the end comes from a log that was lost with its database.
        if position < state.trimmed or position > state.seq:
            raise Problem("cursor_expired")
        columns = (changes.c.seq, changes.c.entity, changes.c.id, changes.c.deleted, changes.c.fields, changes.c.sealed)
        mine = (changes.c.account_id == caller.account_id) & (changes.c.seq > position)
        last, size, parts = position, 0, list[str]()
        for row in database.execute(select(*columns).where(mine).order_by(changes.c.seq).limit(limit)):
            parts.append(_shown(context, caller.account_id, row))
            last, size = row.seq, size + len(parts[-1])
            if size > PAGE_LENGTH:
                break
    shown = ",".join(parts)
    more = "true" if last < state.seq else "false"
    rest = {"epoch": state.epoch, "device_seq": state.device_seq, "server_time": plain(context.now())}
    tail = _encode({name: value or 0 for name, value in rest.items()}).decode()[1:]
    return f'{{"changes":[{shown}],"next_cursor":"{cursor_of(last)}","has_more":{more},{tail}'.encode()


def _state(database: Connection, caller: Caller) -> Row[Any, Any, Any, Any]:
    """Where the log begins and ends, the epoch, and the highest number kept of this device."""
    epoch = select(sites.c.epoch).where(sites.c.account_id == caller.account_id).scalar_subquery()
    head = select(device_heads.c.device_seq).where(device_heads.c.device_id == caller.device_id).scalar_subquery()
    query = select(accounts.c.seq, accounts.c.trimmed, epoch.label("epoch"), head.label("device_seq"))
    return database.execute(query.where(accounts.c.id == caller.account_id)).one()


def _shown(context: Context, account_id: str, row: Any) -> str:
    """One change on the wire; a deleted row shows nothing of itself."""
    seq, entity, row_id, deleted, text, sealed = row
    fields = "null" if deleted else whole_text(context, account_id, (entity, row_id), text, sealed)
    gone = "true" if deleted else "false"
    shown = f'"deleted":{gone},"entity":"{entity}","fields":{fields},"id":{json.dumps(row_id)},"rev":{seq},"seq":{seq}'
    return f"{{{shown}}}"


def snapshot(context: Context, caller: Caller) -> Iterator[bytes]:
    """Every row at one moment, line by line and in a fixed order, then how many there were, their digest, a cursor."""
    with reading(context.engine) as database:
        seq = database.execute(select(accounts.c.seq).where(accounts.c.id == caller.account_id)).scalar_one()
        digest, piece = Digest(), bytearray()
        rows = database.execution_options(yield_per=ROWS).execute(_all_rows(caller.account_id))
        for entity, row_id, rev, deleted, text, sealed in rows:
            whole = None if deleted else whole_text(context, caller.account_id, (entity, row_id), text, sealed)
            line = raw_line(entity, row_id, rev, whole)
            digest.add(line)
            piece += line
            if len(piece) >= PIECE:
                yield bytes(piece)
                piece.clear()
    end = {"count": digest.count, "digest": digest.hex(), "cursor": cursor_of(seq)}
    yield bytes(piece) + _encode(end) + b"\n"


def _all_rows(account_id: str) -> Select[Any, Any, Any, Any, Any, Any]:
    table = entities.c
    columns = (table.entity, table.id, table.rev, table.deleted, table.fields, table.sealed)
    return select(*columns).where(table.account_id == account_id).order_by(table.entity, table.id)


def history(context: Context, caller: Caller, entity: str, row_id: str) -> dict[str, Any]:
    """The changes of one row, latest first and MOST_HISTORY at most, and what was wanted of it in vain.

    Secret fields are left out. Raise Problem not_found for a row that never was.
    """
    with reading(context.engine) as database:
        mine = (entities.c.account_id == caller.account_id) & (entities.c.entity == entity)
        rev = database.execute(select(entities.c.rev).where(mine, entities.c.id == row_id)).scalar_one_or_none()
        if rev is None:
            raise Problem("not_found")
        past = database.execute(_past(caller.account_id, rev)).all()
        aside = database.execute(_aside(caller.account_id, entity, row_id)).all()
    return {"changes": [_past_change(row) for row in past], "set_aside": [_past_wish(row) for row in aside]}


def _past(account_id: str, rev: int) -> Select[*tuple[Any, ...]]:
    """Walk from a change to the one before it."""
    first = select(changes, literal(1).label("step")).where(changes.c.account_id == account_id, changes.c.seq == rev)
    walk = first.cte("walk", recursive=True)
    before = select(changes, (walk.c.step + 1).label("step")).where(
        changes.c.account_id == account_id, changes.c.seq == walk.c.prior, walk.c.step < MOST_HISTORY
    )
    walk = walk.union_all(before)
    return select(walk).order_by(walk.c.seq.desc())


def _aside(account_id: str, entity: str, row_id: str) -> Select[*tuple[Any, ...]]:
    mine = (set_aside.c.account_id == account_id) & (set_aside.c.entity == entity) & (set_aside.c.id == row_id)
    query = select(set_aside).where(mine, set_aside.c.kind != "deferred")
    return query.order_by(set_aside.c.number.desc()).limit(MOST_HISTORY)


def _past_change(row: Any) -> dict[str, Any]:
    shown = {name: getattr(row, name) for name in ("seq", "deleted", "op_id", "device_id", "action", "actor", "reason")}
    return shown | {"at": plain(datetime.fromtimestamp(row.at, UTC)), "fields": msgspec.json.decode(row.fields)}


def _past_wish(row: Any) -> dict[str, Any]:
    shown = {name: getattr(row, name) for name in ("kind", "op_id", "device_id", "actor")}
    return shown | {"at": plain(row.at), "fields": msgspec.json.decode(row.fields)}
