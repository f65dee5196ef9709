"""What is kept for how long: the log and tombstones 400 days, what was set aside 90 (FSP/1 section 5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, and_, delete, func, select, update

from flexeria_platform.context import Context
from flexeria_platform.database import held, writing
from flexeria_platform.services.changes import unix
from flexeria_platform.tables import accounts
from flexeria_platform.tables_sync import changes, device_batches, entities, op_results, set_aside

LOG_LIFE = timedelta(days=400)
RESTORE_LIFE = timedelta(days=90)
DEFERRED = "deferred"


@dataclass(frozen=True, slots=True)
class Trimmed:
    """How many rows went: changes of logs, tombstones, outcomes of ops, edits kept for restoring."""

    changes: int = 0
    tombstones: int = 0
    outcomes: int = 0
    set_aside: int = 0


def trim(context: Context) -> Trimmed:
    """Drop what is too old, one account after the other; desks that stayed away longer get a snapshot."""
    old, aside = context.now() - LOG_LIFE, context.now() - RESTORE_LIFE
    with writing(context.engine) as database:
        ids = database.execute(select(accounts.c.id).order_by(accounts.c.id)).scalars().all()
    logs = tombstones = 0
    for account_id in ids:
        with writing(context.engine) as database:
            one, other = _trim_log(database, account_id, old)
        logs, tombstones = logs + one, tombstones + other
    with writing(context.engine) as database:
        outcomes = database.execute(delete(op_results).where(op_results.c.at < unix(old))).rowcount
        database.execute(delete(device_batches).where(device_batches.c.at < old))
        kept = set_aside.c.kind == DEFERRED
        late = delete(set_aside).where(((set_aside.c.at < aside) & ~kept) | (set_aside.c.at < old))
        wishes = database.execute(late).rowcount
    return Trimmed(logs, tombstones, outcomes, wishes)


def _trim_log(database: Connection, account_id: str, old: datetime) -> tuple[int, int]:
    """Changes before a moment go, and rows that were deleted before it: their tombstones with them."""
    database.execute(held(database, select(accounts.c.id).where(accounts.c.id == account_id)))
    late = and_(changes.c.account_id == account_id, changes.c.at < unix(old))
    last = database.execute(select(func.max(changes.c.seq)).where(late)).scalar_one_or_none()
    if last is None:
        return 0, 0
    dead = delete(entities).where(
        entities.c.account_id == account_id, entities.c.deleted.is_(True), entities.c.rev <= last
    )
    tombstones = database.execute(dead).rowcount
    logs = database.execute(delete(changes).where(changes.c.account_id == account_id, changes.c.seq <= last)).rowcount
    database.execute(update(accounts).where(accounts.c.id == account_id).values(trimmed=last))
    return logs, tombstones
