"""The change log of an account: whatever its desks must learn goes through here, in the order of commits."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from flexeria_platform.context import Context
from flexeria_platform.tables import accounts
from flexeria_platform.tables_sync import changes, entities

StateRow = Row[tuple[Any, ...]]
SERVER = ""
"""Stands for the server where a device is named as the writer of a field."""


def next_seq(database: Connection, account_id: str, count: int = 1) -> int:
    """Take ``count`` numbers of the account's log and return the last of them.

    The row stays locked until the transaction ends: the order of numbers is the order of commits.
    """
    change = update(accounts).where(accounts.c.id == account_id).values(seq=accounts.c.seq + count)
    return int(database.execute(change.returning(accounts.c.seq)).scalar_one())


def canonical(value: Any) -> str:
    """JSON in the one form that digests are made of: sorted keys, no blanks, no escapes."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=_plain)


def _plain(value: object) -> str:
    """Days and moments as ISO text; nothing else is told to desks unless it is JSON already."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds").replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def publish(  # noqa: PLR0917 - which row of which account: all of it is said by position
    database: Connection,
    context: Context,
    account_id: str,
    entity: str,
    id: str,  # noqa: A002 - the wire's word
    fields: Mapping[str, Any],
    *,
    deleted: bool = False,
) -> int:
    """Tell every desk of the account that a row of the server's own has changed; return the row's rev.

    Runs inside the caller's transaction, after it took whatever other rows it locks. ``fields`` are laid over
    those the row has; values are JSON, days or aware moments. What changes nothing is not told again. A deleted
    row lives again when it is published without ``deleted``.
    """
    row = _find(database, account_id, entity, id)
    before = {} if row is None else json.loads(row.fields)
    after = canonical({**before, **fields})
    if row is not None and row.fields == after and row.deleted == deleted:
        return int(row.rev)
    seq = next_seq(database, account_id)
    # Read again: the number is ours now, and nobody else writes to this account until we are done.
    row = _find(database, account_id, entity, id)
    before = {} if row is None else json.loads(row.fields)
    after = canonical({**before, **fields})
    changed = [name for name, value in json.loads(after).items() if name not in before or before[name] != value]
    told = {"account_id": account_id, "entity": entity, "id": id, "deleted": deleted, "fields": after}
    _write(database, row, {**told, "rev": seq}, changed)
    database.execute(insert(changes).values(**told, seq=seq, prior=0 if row is None else row.rev, at=context.now()))
    return seq


def _find(database: Connection, account_id: str, entity: str, row_id: str) -> StateRow | None:
    columns = (entities.c.rev, entities.c.deleted, entities.c.fields, entities.c.writers)
    query = select(*columns).where(
        entities.c.account_id == account_id, entities.c.entity == entity, entities.c.id == row_id
    )
    return database.execute(query).one_or_none()


def _write(database: Connection, row: StateRow | None, state: dict[str, Any], changed: list[str]) -> None:
    writers = {} if row is None else json.loads(row.writers)
    for name in changed:
        writers[name] = [[state["rev"], SERVER]]
    state["writers"] = canonical(writers)
    if row is None:
        database.execute(insert(entities).values(state))
        return
    key = (entities.c[name] == state[name] for name in ("account_id", "entity", "id"))
    database.execute(update(entities).where(*key).values(state))
