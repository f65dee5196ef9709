"""The site of an account: its keys and its epoch; whoever reads them holds the site's row (docs/decisions/0013)."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, Table, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from flexeria_desktop.core.domain.refusals import NotOwner
from flexeria_platform import grants as signing
from flexeria_platform.auth import Caller
from flexeria_platform.context import Context
from flexeria_platform.database import writing
from flexeria_platform.problems import Problem
from flexeria_platform.schemas_site import MOST_DENIED, HandOverSiteKey, RaiseEpoch, Site, SiteKey
from flexeria_platform.sealing import open_site_key, seal_site_key
from flexeria_platform.services.changes import publish
from flexeria_platform.services.functions import functions_of
from flexeria_platform.tables import devices
from flexeria_platform.tables_site import grants, site_alarms, site_denied, site_keys, sites

SITE = "site"
"""Entity and id under which desks learn of epoch and denials."""
INSTALLER = "installer"

SiteRow = Row[tuple[Any, ...]]


def insert_if_absent(database: Connection, table: Table, rows: Iterable[dict[str, Any]]) -> None:
    """Insert rows whose key is not there yet; two requests at once make one row."""
    made = (postgresql if database.dialect.name == "postgresql" else sqlite).insert(table).on_conflict_do_nothing()
    for row in rows:
        database.execute(made.values(row))


def site_of(database: Connection, context: Context, account_id: str) -> SiteRow:
    """Read the site of an account and hold its row; the first question makes it, with a key of its own."""
    query = select(sites).where(sites.c.account_id == account_id).with_for_update()
    row = database.execute(query).one_or_none()
    if row is not None:
        return row
    private, public = signing.new_key()
    insert_if_absent(database, sites, [{"account_id": account_id, "epoch": 0, "primary_key": public}])
    row = database.execute(query).one()
    if row.primary_key == public:
        _keep_key(database, context, account_id, private, None)
    return row


def _keep_key(database: Connection, context: Context, account_id: str, private: bytes, device_id: str | None) -> bytes:
    public = signing.public_of(private)
    sealed = seal_site_key(context.settings.secrets.label_key, account_id, public, private)
    row = {
        "account_id": account_id,
        "public_key": public,
        "sealed": sealed,
        "device_id": device_id,
        "created_at": context.now(),
    }
    insert_if_absent(database, site_keys, [row])
    return public


def private_keys(database: Connection, context: Context, account_id: str) -> dict[bytes, bytes]:
    """Every site key of the account, public → private, oldest first."""
    mine = select(site_keys).where(site_keys.c.account_id == account_id)
    rows = database.execute(mine.order_by(site_keys.c.created_at, site_keys.c.public_key))
    label_key = context.settings.secrets.label_key
    return {row.public_key: open_site_key(label_key, account_id, row.public_key, row.sealed) for row in rows}


def check_owner(database: Connection, caller: Caller) -> None:
    """Raise NotOwner for an account that has no locks of its own."""
    if not functions_of(database, caller.account_id).owner:
        raise NotOwner(role="owner")


def check_manager(database: Connection, caller: Caller) -> None:
    """Raise NotOwner, or Problem forbidden for a device that only installs."""
    check_owner(database, caller)
    check_role(database, caller.device_id)


def check_role(database: Connection, device_id: str) -> None:
    """Raise Problem forbidden for a device that only installs."""
    if database.execute(select(devices.c.role).where(devices.c.id == device_id)).scalar_one() == INSTALLER:
        raise Problem("forbidden")


def hand_over(context: Context, caller: Caller, wanted: HandOverSiteKey) -> SiteKey:
    """Keep the site key of a desk that claimed locks before it signed in; the same again changes nothing.

    The epoch rises to that of the desk, because its locks ask for it already.
    """
    private = b64decode(wanted.private_key)
    with writing(context.engine) as database:
        check_owner(database, caller)
        row = site_of(database, context, caller.account_id)
        public = _keep_key(database, context, caller.account_id, private, caller.device_id)
        _deny(database, context, caller.account_id, wanted.denied)
        if wanted.epoch > row.epoch:
            _set_epoch(database, context, caller.account_id, wanted.epoch)
        tell(database, context, caller.account_id)
    return SiteKey(site_key=b64encode(public).decode(), primary=public == row.primary_key)


def raise_epoch(context: Context, caller: Caller, wanted: RaiseEpoch) -> Site:
    """Raise the epoch by one if it is as expected; raise Problem rev_mismatch with the real one."""
    with writing(context.engine) as database:
        check_manager(database, caller)
        row = site_of(database, context, caller.account_id)
        if row.epoch != wanted.expected:
            raise Problem("rev_mismatch", epoch=row.epoch)
        return _raise(database, context, caller.account_id, row, wanted.deny)


def end_rights(database: Connection, context: Context, account_id: str, device_id: str) -> None:
    """A device is lost or given up: its grants are denied and the epoch rises, so that no lock lets it in.

    One that has no right that still counts changes nothing, so nobody else has to fetch new grants for it.
    """
    now = int(context.now().timestamp())
    living = select(grants.c.grant_id).where(grants.c.device_id == device_id, grants.c.not_after >= now)
    newest = database.execute(living.order_by(grants.c.issued_at.desc()).limit(MOST_DENIED)).scalars().all()
    if newest:
        row = site_of(database, context, account_id)
        _raise(database, context, account_id, row, [one.hex() for one in newest])


def _raise(database: Connection, context: Context, account_id: str, row: SiteRow, deny: Iterable[str]) -> Site:
    _deny(database, context, account_id, deny)
    _set_epoch(database, context, account_id, row.epoch + 1)
    return tell(database, context, account_id)


def _deny(database: Connection, context: Context, account_id: str, grant_ids: Iterable[str]) -> None:
    known = {"account_id": account_id, "denied_at": context.now()}
    insert_if_absent(database, site_denied, [{**known, "grant_id": bytes.fromhex(one)} for one in grant_ids])


def _set_epoch(database: Connection, context: Context, account_id: str, epoch: int) -> None:
    mine = update(sites).where(sites.c.account_id == account_id)
    database.execute(mine.values(epoch=epoch, raised_at=context.now()))


def tell(database: Connection, context: Context, account_id: str) -> Site:
    """Tell every desk the epoch and the newest denials, which is what each lock is told in its turn."""
    found = shown(database, account_id)
    publish(database, context, account_id, SITE, SITE, {"epoch": found.epoch, "denied": found.denied})
    return found


def shown(database: Connection, account_id: str) -> Site:
    """The site as it goes over the wire."""
    epoch = database.execute(select(sites.c.epoch).where(sites.c.account_id == account_id)).scalar_one()
    mine = select(site_denied.c.grant_id).where(site_denied.c.account_id == account_id)
    newest = mine.order_by(site_denied.c.denied_at.desc(), site_denied.c.grant_id).limit(MOST_DENIED)
    return Site(epoch=epoch, denied=[one.hex() for one in database.execute(newest).scalars()])


def keep_alarm(context: Context, caller: Caller, *, kind: str, about: str, number: int, told: bytes) -> None:
    """Keep what a desk told against what was known, in a transaction of its own: the request itself is refused."""

    row = {"account_id": caller.account_id, "device_id": caller.device_id, "at": context.now()}
    with writing(context.engine) as database:
        database.execute(insert(site_alarms).values(**row, kind=kind, about=about, number=number, told=told))
