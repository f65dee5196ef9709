"""Keys issued to organisations: given, taken in, given back to the stock (R16, R23 to R27c, R53)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, insert, select, update

from flexeria_desktop.core.domain.entitlements import Action, check, level
from flexeria_desktop.core.domain.sharing import ShareState, check_share, stop_of
from flexeria_desktop.core.domain.stock import Stock, check_issue
from flexeria_platform import schemas_sharing as forms
from flexeria_platform.auth import Caller
from flexeria_platform.context import Context
from flexeria_platform.database import reading, writing
from flexeria_platform.problems import Problem
from flexeria_platform.services.functions import functions_of, organisation_of
from flexeria_platform.services.locks import find_lock, own_lock, periods_of
from flexeria_platform.services.organisations import find, must_have, own, tell_organisation
from flexeria_platform.services.shared_locks import (
    SERIAL_END,
    SharedLock,
    ShareRow,
    issued_keys,
    shared_lock,
)
from flexeria_platform.services.shared_users import organisation_changed, share_changed
from flexeria_platform.services.site import check_role
from flexeria_platform.tables import accounts, organisations
from flexeria_platform.tables_sharing import shared_users, shares


def issue_share(context: Context, caller: Caller, wanted: forms.IssueShare) -> forms.GivenShare:
    """Issue a key of the caller's lock to an organisation; the same again answers the same (R57).

    Raise what check_share and check_issue raise, or Problem op_id_reused (other content), forbidden.
    """
    with writing(context.engine) as database:
        check_role(database, caller.device_id)
        _hold(database, caller.account_id, wanted.organisation_id)
        earlier = database.execute(select(shares).where(shares.c.id == wanted.share_id)).one_or_none()
        if earlier is None:
            _check(database, context, caller, wanted)
            database.execute(insert(shares).values(_row(context, caller, wanted)))
            share_changed(database, context, wanted.share_id)
        elif not _same(earlier, caller, wanted):
            raise Problem("op_id_reused")
        return _given(database, context, _find(database, wanted.share_id))


def _hold(database: Connection, account_id: str, organisation_id: str) -> None:
    """Hold both accounts, always in the same order: no two requests wait for each other."""
    row = find(database, organisation_id)
    both = sorted({account_id, account_id if row is None else row.account_id})
    database.execute(select(accounts.c.id).where(accounts.c.id.in_(both)).order_by(accounts.c.id).with_for_update())


def _check(database: Connection, context: Context, caller: Caller, wanted: forms.IssueShare) -> None:
    row = own_lock(database, wanted.serial, caller.account_id, "issue_to_organisation")
    receiver = find(database, wanted.organisation_id)
    known = None if receiver is None else organisation_of(receiver)
    periods, today = periods_of(row), context.today()
    check_share(periods, known, wanted.valid_from, wanted.valid_until, today)
    lock = shared_lock(database, context, caller.account_id, wanted.serial)
    issued = issued_keys(database, caller.account_id, lock)
    # Desks that worked offline may have issued more than was bought; then nothing is in stock.
    stock = Stock(max(row.purchased, issued), issued) if issued > row.purchased else Stock(row.purchased, issued)
    check_issue(stock, level(periods, today), users=0, is_new_user=False)


def _row(context: Context, caller: Caller, wanted: forms.IssueShare) -> dict[str, Any]:
    return {
        "id": wanted.share_id,
        "serial": wanted.serial,
        "owner_id": caller.account_id,
        "organisation_id": wanted.organisation_id,
        "valid_from": wanted.valid_from,
        "valid_until": wanted.valid_until,
        "schedule_id": wanted.schedule_id,
        "state": ShareState.ISSUED.value,
        "issued_at": context.now(),
    }


def _same(row: ShareRow, caller: Caller, wanted: forms.IssueShare) -> bool:
    names = ("serial", "organisation_id", "valid_from", "valid_until", "schedule_id")
    same = all(getattr(row, name) == getattr(wanted, name) for name in names)
    return same and row.owner_id == caller.account_id


def take_in(context: Context, caller: Caller, share_id: str, *, confirmed: bool) -> forms.GivenShare:
    """Take a key in, at any level of a registered lock (R22); confirmed: the lock has nothing of it any more.

    Only then it counts as returned (R53). The same again changes nothing. Raise Problem not_found or NotRegistered.
    """
    with writing(context.engine) as database:
        share = _find(database, share_id)
        if share is None or share.owner_id != caller.account_id:
            raise Problem("not_found")
        check_role(database, caller.device_id)
        _hold(database, caller.account_id, share.organisation_id)
        row = find_lock(database, share.serial)
        registered = row is not None and row.account_id == caller.account_id
        check(
            Action.TAKE_IN,
            shared_lock(database, context, caller.account_id, share.serial).periods,
            context.today(),
            registered,
        )
        _step(database, context, share_id, confirmed=confirmed)
        share_changed(database, context, share_id)
        return _given(database, context, _find(database, share_id))


def _step(database: Connection, context: Context, share_id: str, *, confirmed: bool) -> None:
    mine, now = shares.c.id == share_id, context.now()
    withdrawn = update(shares).where(mine, shares.c.state == ShareState.ISSUED)
    database.execute(withdrawn.values(state=ShareState.WITHDRAWN.value, withdrawn_at=now))
    if confirmed:
        returned = update(shares).where(mine, shares.c.state == ShareState.WITHDRAWN)
        database.execute(returned.values(state=ShareState.RETURNED.value, returned_at=now))


def rename_organisation(context: Context, caller: Caller, organisation_id: str, name: str) -> forms.Receiver:
    """Give an organisation of the caller another name, and tell those who issued keys to it.

    Raise OrganisationUnknown.
    """
    with writing(context.engine) as database:
        functions_of(database, caller.account_id)  # accounts are held before what is theirs, everywhere
        row = own(database, organisation_id, caller.account_id)
        database.execute(update(organisations).where(organisations.c.id == organisation_id).values(name=name))
        tell_organisation(database, context, organisation_id)
        organisation_changed(database, context, organisation_id)
    return forms.Receiver(organisation_id=row.id, handle=row.handle, name=name, active_until=row.active_until)


def both_sides(context: Context, caller: Caller) -> forms.Shares:
    """Keys the account issued to organisations, and those its own organisations received."""
    own = select(organisations.c.id).where(organisations.c.account_id == caller.account_id)
    with reading(context.engine) as database:
        given = database.execute(select(shares).where(shares.c.owner_id == caller.account_id).order_by(shares.c.id))
        received = database.execute(select(shares).where(shares.c.organisation_id.in_(own)).order_by(shares.c.id))
        return forms.Shares(
            given=[_given(database, context, row) for row in given.all()],
            received=[_received(database, context, row) for row in received.all()],
            server_date=context.today(),
        )


def _find(database: Connection, share_id: str) -> ShareRow | None:
    return database.execute(select(shares).where(shares.c.id == share_id)).one_or_none()


def _given(database: Connection, context: Context, share: ShareRow | None) -> forms.GivenShare:
    assert share is not None  # noqa: S101 - it was just written or found
    organisation = must_have(database, share.organisation_id)
    lock = shared_lock(database, context, share.owner_id, share.serial)
    opening = select(shared_users.c.employee_id).where(
        shared_users.c.share_id == share.id, shared_users.c.state == ShareState.ISSUED
    )
    return forms.GivenShare(
        share_id=share.id,
        serial=share.serial,
        organisation_id=share.organisation_id,
        organisation=organisation.name,
        valid_from=share.valid_from,
        valid_until=share.valid_until,
        schedule_id=share.schedule_id,
        state=share.state,
        issued_at=share.issued_at,
        users=len(database.execute(opening).all()),
        stopped_by=_stop(context, share, organisation.active_until, lock),
    )


def _received(database: Connection, context: Context, share: ShareRow) -> forms.ReceivedKey:
    organisation = must_have(database, share.organisation_id)
    lock = shared_lock(database, context, share.owner_id, share.serial)
    owner = database.execute(select(accounts.c.name).where(accounts.c.id == share.owner_id)).scalar_one()
    return forms.ReceivedKey(
        share_id=share.id,
        organisation_id=share.organisation_id,
        owner=owner,
        lock=lock.name,
        building=lock.building,
        serial_end=share.serial[-SERIAL_END:],
        valid_from=share.valid_from,
        valid_until=share.valid_until,
        state=share.state,
        issued_at=share.issued_at,
        registered=lock.registered,
        stopped_by=_stop(context, share, organisation.active_until, lock),
    )


def _stop(context: Context, share: ShareRow, organisation_end: Any, lock: SharedLock) -> forms.Stop | None:
    stop = stop_of(lock.periods, organisation_end, share.valid_until, context.today())
    return None if stop is None else forms.Stop(by=stop.by.value, end=stop.end)
