"""Organisations as their desks and those who issue keys to them see them (R30 to R36)."""

from __future__ import annotations

import secrets
from typing import Any

from sqlalchemy import Connection, Row, select

from flexeria_desktop.core.domain.refusals import OrganisationUnknown
from flexeria_platform import schemas_sharing as forms
from flexeria_platform.context import Context
from flexeria_platform.database import reading
from flexeria_platform.services.changes import publish
from flexeria_platform.services.functions import organisation_of
from flexeria_platform.services.sealed_media import media_key
from flexeria_platform.tables import accounts, organisations

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: nothing in it is mistaken for something else when it is read out."""
OrganisationRow = Row[tuple[Any, ...]]


def new_handle() -> str:
    """Return a handle that nobody guesses: 40 random bits, XXXX-XXXX."""
    text = "".join(secrets.choice(LETTERS) for _ in range(8))
    return f"{text[:4]}-{text[4:]}"


def first_name(database: Connection, account_id: str, count: int) -> str:
    """A name for the account's next organisation, until it is given one."""
    name = database.execute(select(accounts.c.name).where(accounts.c.id == account_id)).scalar_one()
    return str(name) if not count else f"{str(name)[:190]} {count + 1}"


def tell_organisation(database: Connection, context: Context, organisation_id: str) -> None:
    """Tell the desks of its account what an organisation is now."""
    row = must_have(database, organisation_id)
    fields = {
        "name": row.name,
        "handle": row.handle,
        "active_until": row.active_until,
        "employee_limit": organisation_of(row).employee_limit,
        "media_key": media_key(context),
    }
    publish(database, context, row.account_id, "organisation", row.id, fields)


def find(database: Connection, organisation_id: str) -> OrganisationRow | None:
    """Read an organisation, whoever runs it."""
    return database.execute(select(organisations).where(organisations.c.id == organisation_id)).one_or_none()


def must_have(database: Connection, organisation_id: str) -> OrganisationRow:
    """Read an organisation, whoever runs it; raise OrganisationUnknown."""
    row = find(database, organisation_id)
    if row is None:
        raise OrganisationUnknown
    return row


def own(database: Connection, organisation_id: str, account_id: str) -> OrganisationRow:
    """Read an organisation of the account; OrganisationUnknown also for those of others."""
    row = find(database, organisation_id)
    if row is None or row.account_id != account_id:
        raise OrganisationUnknown
    return row


def look_up(context: Context, handle: str) -> forms.Receiver:
    """Tell who is behind a handle, before a key is issued to them; raise OrganisationUnknown."""
    with reading(context.engine) as database:
        query = select(organisations).where(organisations.c.handle == handle)
        row = database.execute(query).one_or_none()
    if row is None:
        raise OrganisationUnknown
    return forms.Receiver(organisation_id=row.id, handle=row.handle, name=row.name, active_until=row.active_until)
