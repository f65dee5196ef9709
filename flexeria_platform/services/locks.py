"""Reading and showing the row of a lock; shared by registration and redemption."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from sqlalchemy import Connection, Row, select

from flexeria_desktop.core.domain.entitlements import level
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.refusals import NotRegistered
from flexeria_platform import schemas
from flexeria_platform.database import held
from flexeria_platform.services.changes import rev_of
from flexeria_platform.tables import locks

LockRow = Row[tuple[Any, ...]]
Purpose = Literal["show_entitlement", "remove_lock", "redeem_code", "read_log", "issue_to_organisation"]


def find_lock(database: Connection, serial: str) -> LockRow | None:
    """Read a lock, whoever owns it, and hold its row until a writing transaction ends."""
    return database.execute(held(database, select(locks).where(locks.c.serial == serial))).one_or_none()


def own_lock(database: Connection, serial: str, account_id: str, purpose: Purpose) -> LockRow:
    """Read a lock of the account; NotRegistered also for locks of others, so that nobody learns of those."""
    row = find_lock(database, serial)
    if row is None or row.account_id != account_id:
        raise NotRegistered(action=purpose)
    return row


def periods_of(row: LockRow) -> LockPeriods:
    """The stored dates of a lock."""
    return LockPeriods(row.first_registered, row.trial_end, row.base_end, row.option_end)


def dates_of(periods: LockPeriods) -> dict[str, date | None]:
    """Dates as columns."""
    return {
        "first_registered": periods.first_registered,
        "trial_end": periods.trial_end,
        "base_end": periods.base_end,
        "option_end": periods.option_end,
    }


def entitlement_shown(database: Connection, account_id: str, serial: str, today: date) -> schemas.Entitlement:
    """The dates and stock of a registered lock as they go over the wire."""
    row = database.execute(select(locks).where(locks.c.serial == serial)).one()
    periods = periods_of(row)
    return schemas.Entitlement(
        serial=serial,
        rev=rev_of(database, account_id, "entitlement", serial),
        **dates_of(periods),
        purchased=row.purchased,
        level=level(periods, today).value,
        server_date=today,
    )
