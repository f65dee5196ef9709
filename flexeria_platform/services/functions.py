"""What an account is, read in the words of the domain (R28 to R36)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, select, update

from flexeria_desktop.core.domain.roles import Functions, Organisation
from flexeria_platform import schemas
from flexeria_platform.database import held
from flexeria_platform.tables import accounts, organisations


def functions_of(database: Connection, account_id: str) -> Functions:
    """Read the functions of an account and hold its row until the transaction ends."""
    query = select(accounts.c.owner, accounts.c.building).where(accounts.c.id == account_id)
    row = database.execute(held(database, query)).one()
    own = (
        select(organisations)
        .where(organisations.c.account_id == account_id)
        .order_by(organisations.c.created_at, organisations.c.id)
    )
    found = tuple(organisation_of(one) for one in database.execute(own))
    return Functions(row.owner, row.building, found)


def organisation_of(row: Row[tuple[Any, ...]]) -> Organisation:
    """A row of an organisation in the words of the domain."""
    return Organisation(row.id, row.active_until, row.employee_codes, row.name, row.handle)


def save_functions(database: Connection, account_id: str, functions: Functions) -> None:
    """Keep owner and building; organisations have rows of their own."""
    values: dict[str, Any] = {"owner": functions.owner, "building": functions.building}
    database.execute(update(accounts).where(accounts.c.id == account_id).values(values))


def organisation_shown(one: Organisation) -> schemas.Organisation:
    """An organisation as it goes over the wire."""
    return schemas.Organisation(
        organisation_id=one.id,
        name=one.name,
        handle=one.handle,
        active_until=one.end,
        employee_limit=one.employee_limit,
    )


def functions_shown(functions: Functions) -> schemas.Functions:
    """Functions as they go over the wire."""
    shown = [organisation_shown(one) for one in functions.organisations]
    return schemas.Functions(owner=functions.owner, building=functions.building, organisations=shown)
