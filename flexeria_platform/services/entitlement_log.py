"""Dates and stock of locks in the log of their account, so that one pull brings them to every desk."""

from __future__ import annotations

from sqlalchemy import Connection, select

from flexeria_platform.context import Context
from flexeria_platform.services.changes import publish
from flexeria_platform.tables import locks

ENTITY = "entitlement"
DATES = ("registered_on", "removed_on", "first_registered", "trial_end", "base_end", "option_end")


def tell_entitlement(database: Connection, context: Context, account_id: str, serial: str) -> None:
    """Tell the desks of the account that has the lock, or had it until now, how it stands."""
    row = database.execute(select(locks).where(locks.c.serial == serial)).one()
    fields = {name: getattr(row, name) for name in ("serial", "model", "purchased", *DATES)}
    publish(database, context, account_id, ENTITY, serial, fields)
