"""What an account is told about itself: name, functions, computers."""

from __future__ import annotations

from typing import cast

from sqlalchemy import select

from flexeria_platform import schemas_identity
from flexeria_platform.auth import Caller
from flexeria_platform.context import Context
from flexeria_platform.database import reading
from flexeria_platform.services.accounts import account_within
from flexeria_platform.services.devices import devices_of
from flexeria_platform.tables_identity import identities


def about_me(context: Context, caller: Caller) -> schemas_identity.Me:
    """Tell an account who it is and which computers have access to it."""
    query = select(identities.c.locale).where(identities.c.account_id == caller.account_id)
    with reading(context.engine) as database:
        who = account_within(database, caller.account_id, context.today())
        locale = cast(schemas_identity.Locale | None, database.execute(query).scalar_one())
        found = devices_of(database, context, caller.account_id, caller.device_id)
    return schemas_identity.Me(**who.model_dump(), locale=locale, devices=found)
