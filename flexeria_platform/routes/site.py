"""Site keys, grants, epoch and the computers that have rights."""

from __future__ import annotations

from fastapi import APIRouter

from flexeria_platform import schemas, schemas_site
from flexeria_platform.auth import CallerOf
from flexeria_platform.context import ContextOf
from flexeria_platform.services import computers, grants, site

router = APIRouter(tags=["site"])


@router.get("/grants")
def own_grants(caller: CallerOf, context: ContextOf) -> schemas_site.Grants:
    """Give this device its grants, signed by each site key of the account."""
    return grants.grants_for(context, caller)


@router.post("/grants/clock")
def clock_grant(wanted: schemas_site.AskClockGrant, caller: CallerOf, context: ContextOf) -> schemas_site.SiteGrant:
    """Give the right to set the clock of one lock that refuses every dated grant."""
    return grants.clock_grant(context, caller, wanted)


@router.put("/site/keys")
def hand_over_site_key(
    wanted: schemas_site.HandOverSiteKey, caller: CallerOf, context: ContextOf
) -> schemas_site.SiteKey:
    """Take over the site key with which a desk claimed locks before it signed in."""
    return site.hand_over(context, caller, wanted)


@router.post("/site/epoch")
def raise_epoch(wanted: schemas_site.RaiseEpoch, caller: CallerOf, context: ContextOf) -> schemas_site.Site:
    """Raise the epoch by one, if it is as expected."""
    return site.raise_epoch(context, caller, wanted)


@router.get("/devices")
def list_devices(caller: CallerOf, context: ContextOf) -> schemas_site.Devices:
    """Tell the computers of the account."""
    return computers.list_devices(context, caller)


@router.put("/devices/{device_id}/role", status_code=204)
def set_device_role(
    device_id: schemas.Uuid, wanted: schemas_site.SetRole, caller: CallerOf, context: ContextOf
) -> None:
    """Say what a computer is used for."""
    computers.set_role(context, caller, device_id, wanted.role)
