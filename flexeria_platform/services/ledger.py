"""The codes an account has used, as its owner may see them: masked (R44)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from flexeria_platform.context import Context
from flexeria_platform.database import reading
from flexeria_platform.tables import organisations, redemptions
from flexeria_platform.tables_sync import entities

REDEMPTION = "redemption"
"""The entity under which every desk learns of a code that was used."""
MOST = 500
"""Newest codes that one page shows."""


@dataclass(frozen=True, slots=True)
class Used:
    """One code: ``target`` is a serial or the name of an organisation; ``until`` and ``count`` are what it gave."""

    day: date
    kind: str
    mask: str
    target: str
    is_lock: bool
    until: date | None
    count: int


def codes_used(context: Context, account_id: str) -> list[Used]:
    """The codes of an account, the newest first."""
    query = (
        select(entities.c.id, entities.c.fields)
        .where(entities.c.account_id == account_id, entities.c.entity == REDEMPTION, entities.c.deleted.is_(False))
        .order_by(entities.c.rev.desc())
        .limit(MOST)
    )
    own = select(organisations.c.id, organisations.c.name).where(organisations.c.account_id == account_id)
    with reading(context.engine) as database:
        rows = database.execute(query).all()
        names = {row.id: row.name for row in database.execute(own)}
        limits = _employee_limits(database, account_id)
    return [_used(json.loads(row.fields), names, limits.get(row.id, 0)) for row in rows]


def _used(fields: dict[str, Any], names: dict[str, str], limit: int) -> Used:
    target, end = fields["target"], fields.get("end")
    return Used(
        day=date.fromisoformat(fields["redeemed_on"]),
        kind=fields["kind"],
        mask=fields["mask"],
        target=names.get(target, target),
        is_lock=target not in names,
        until=date.fromisoformat(end) if end else None,
        count=fields.get("keys") or limit,
    )


def _employee_limits(database: Connection, account_id: str) -> dict[str, int]:
    """By operation: for how many employees an organisation had room after it."""
    query = select(redemptions.c.op_id, redemptions.c.answer).where(redemptions.c.account_id == account_id)
    found = {row.op_id: row.answer.get("organisation") for row in database.execute(query)}
    return {op_id: int(organisation["employee_limit"]) for op_id, organisation in found.items() if organisation}
