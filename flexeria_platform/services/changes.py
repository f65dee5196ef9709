"""The change log of an account: whatever its desks must learn goes through here, in the order of commits."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from flexeria_desktop.core.domain.syncing.digest import canonical
from flexeria_desktop.core.domain.syncing.entities import DELETED
from flexeria_desktop.core.domain.syncing.writers import begun, note
from flexeria_platform.context import Context
from flexeria_platform.services.sealed_fields import kept_fields, whole_fields
from flexeria_platform.tables import accounts
from flexeria_platform.tables_sync import changes, entities

SERVER = ""
"""Stands for the server where a device is named as the writer of a field."""

StateRow = Row[Any, Any, Any, Any, Any]


def next_seq(database: Connection, account_id: str, count: int = 1) -> int:
    """Take ``count`` numbers of the account's log and return the last of them.

    The row stays locked until the transaction ends: the order of numbers is the order of commits.
    """
    change = update(accounts).where(accounts.c.id == account_id).values(seq=accounts.c.seq + count)
    return int(database.execute(change.returning(accounts.c.seq)).scalar_one())


def unix(moment: datetime) -> int:
    """An aware moment in Unix seconds."""
    return int(moment.timestamp())


def plain(value: object) -> Any:
    """A value as JSON has it: days and moments become ISO text."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds").replace("+00:00", "Z")
    return value.isoformat() if isinstance(value, date) else value


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
    those the row has; values are JSON, days or aware moments; None takes a field away. What changes nothing is not
    told again. A deleted row lives again when it is published without ``deleted``.
    """
    row = _find(database, account_id, entity, id)
    before = _fields(context, account_id, (entity, id), row)
    after = _laid_over(before, fields)
    if row is not None and before == after and row.deleted == deleted:
        return int(row.rev)
    seq = next_seq(database, account_id)
    # Read again: the number is ours now, and nobody else writes to this account until we are done.
    row = _find(database, account_id, entity, id)
    before = _fields(context, account_id, (entity, id), row)
    after = _laid_over(before, fields)
    text, sealed = kept_fields(context, account_id, entity, id, after)
    told = {"account_id": account_id, "entity": entity, "id": id, "deleted": deleted, "fields": text, "sealed": sealed}
    changed = {name for name in before | after if before.get(name) != after.get(name)}
    _write(database, row, {**told, "rev": seq}, changed | {DELETED})
    prior = 0 if row is None else row.rev
    database.execute(insert(changes).values(**told, seq=seq, prior=prior, at=unix(context.now())))
    return seq


def _laid_over(before: Mapping[str, Any], fields: Mapping[str, Any]) -> dict[str, Any]:
    wanted = {**before, **{name: plain(value) for name, value in fields.items()}}
    return {name: value for name, value in wanted.items() if value is not None}


def rev_of(database: Connection, account_id: str, entity: str, row_id: str) -> int:
    """Return the rev of a row, 0 when there is none."""
    row = _find(database, account_id, entity, row_id)
    return 0 if row is None else int(row.rev)


def _find(database: Connection, account_id: str, entity: str, row_id: str) -> StateRow | None:
    columns = (entities.c.rev, entities.c.deleted, entities.c.fields, entities.c.sealed, entities.c.writers)
    query = select(*columns).where(
        entities.c.account_id == account_id, entities.c.entity == entity, entities.c.id == row_id
    )
    return database.execute(query).one_or_none()


def _fields(context: Context, account_id: str, place: tuple[str, str], row: StateRow | None) -> dict[str, Any]:
    return {} if row is None else whole_fields(context, account_id, place, row.fields, row.sealed)


def _write(database: Connection, row: StateRow | None, state: dict[str, Any], changed: set[str]) -> None:
    if row is None:
        state["writers"] = canonical(begun(state["rev"], SERVER))
        database.execute(insert(entities).values(state))
        return
    writers = json.loads(row.writers)
    note(writers, changed, state["rev"], SERVER)
    state["writers"] = canonical(writers)
    key = (entities.c[name] == state[name] for name in ("account_id", "entity", "id"))
    database.execute(update(entities).where(*key).values(state))
