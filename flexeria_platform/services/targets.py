"""What a code gives to its target: a lock, an account (a new organisation), or an organisation (4.7)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from sqlalchemy import Connection, insert, update

from flexeria_desktop.core.domain.codes import CodeKind
from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_desktop.core.domain.redemption import redeem
from flexeria_desktop.core.domain.refusals import OrganisationUnknown
from flexeria_desktop.core.domain.roles import (
    Functions,
    Organisation,
    add_employees_code,
    open_organisation,
)
from flexeria_platform import schemas
from flexeria_platform.auth import Caller
from flexeria_platform.context import Context
from flexeria_platform.services.entitlement_log import tell_entitlement
from flexeria_platform.services.functions import functions_of, organisation_shown
from flexeria_platform.services.locks import dates_of, entitlement_shown, own_lock, periods_of
from flexeria_platform.services.organisations import first_name, new_handle, tell_organisation
from flexeria_platform.services.shared_users import lock_changed, organisation_changed
from flexeria_platform.tables import locks, organisations

ACCOUNT = "account"


@dataclass(frozen=True, slots=True)
class Purchase:
    """What a code buys; key_count counts for codes of kind N only."""

    kind: CodeKind
    key_count: int


@dataclass(frozen=True, slots=True)
class Given:
    """target: the id of what was made where that is new."""

    target: str
    entitlement: schemas.Entitlement | None = None
    organisation: schemas.Organisation | None = None


def apply_code(database: Connection, context: Context, caller: Caller, target: str, bought: Purchase) -> Given:
    """Give what the code buys; raise a Refused of the domain, which undoes the whole transaction."""
    if re.fullmatch(schemas.SERIAL, target):
        return _to_lock(database, context, caller, target, bought)
    functions = functions_of(database, caller.account_id)
    if target == ACCOUNT:
        return _to_account(database, context, caller, functions, bought.kind)
    return _to_organisation(database, context, functions, target, bought.kind)


def _to_lock(database: Connection, context: Context, caller: Caller, serial: str, bought: Purchase) -> Given:
    row = own_lock(database, serial, caller.account_id, "redeem_code")
    effect = redeem(bought.kind, periods_of(row), row.purchased, context.today(), bought.key_count)
    values = {**dates_of(effect.periods), "purchased": effect.purchased}
    database.execute(update(locks).where(locks.c.serial == serial).values(values))
    tell_entitlement(database, context, caller.account_id, serial)
    lock_changed(database, context, serial)
    return Given(serial, entitlement=entitlement_shown(database, caller.account_id, serial, context.today()))


def _to_account(database: Connection, context: Context, caller: Caller, functions: Functions, kind: CodeKind) -> Given:
    """Each such code opens one more organisation (R30, R34)."""
    new_id = new_uuid7()
    opened = open_organisation(functions, new_id, kind, context.today()).organisations[-1]
    name = first_name(database, caller.account_id, len(functions.organisations))
    opened = replace(opened, name=name, handle=new_handle())
    row = {"id": new_id, "account_id": caller.account_id, "created_at": context.now(), **_columns(opened)}
    database.execute(insert(organisations).values(row))
    tell_organisation(database, context, new_id)
    return Given(new_id, organisation=organisation_shown(opened))


def _to_organisation(
    database: Connection, context: Context, functions: Functions, organisation_id: str, kind: CodeKind
) -> Given:
    """An organisation code prolongs it, an employees code widens it (R33, R36)."""
    known = next((one for one in functions.organisations if one.id == organisation_id), None)
    if known is None:
        raise OrganisationUnknown
    if kind is CodeKind.ORGANISATION:
        changed = open_organisation(functions, organisation_id, kind, context.today()).organisations[-1]
    else:
        changed = add_employees_code(known, kind, context.today())
    change = update(organisations).where(organisations.c.id == organisation_id).values(_columns(changed))
    database.execute(change)
    tell_organisation(database, context, organisation_id)
    organisation_changed(database, context, organisation_id)
    return Given(organisation_id, organisation=organisation_shown(changed))


def _columns(one: Organisation) -> dict[str, object]:
    return {
        "name": one.name,
        "handle": one.handle,
        "active_until": one.end,
        "employee_codes": one.employee_codes,
    }
