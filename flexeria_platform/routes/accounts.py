"""Devices, the account and its functions."""

from __future__ import annotations

from fastapi import APIRouter

from flexeria_platform import schemas, schemas_identity
from flexeria_platform.auth import CallerOf, EnrolmentToken
from flexeria_platform.context import ContextOf
from flexeria_platform.services import accounts, devices
from flexeria_platform.services import me as myself

router = APIRouter(tags=["accounts"])


@router.post("/devices", status_code=201)
def enrol_device(
    wanted: schemas.EnrolDevice, token: EnrolmentToken, context: ContextOf
) -> schemas_identity.EnrolledDevice:
    """Make the device of a sign-in, or trade an enrolment token for a device and its tokens."""
    return devices.enrol_device(context, token, wanted)


@router.delete("/devices/{device_id}", status_code=204)
def revoke_device(device_id: schemas.Uuid, caller: CallerOf, context: ContextOf) -> None:
    """End a device of the account and all its tokens; also the caller's own."""
    devices.revoke_device(context, caller.account_id, device_id)


@router.get("/me")
def me(caller: CallerOf, context: ContextOf) -> schemas_identity.Me:
    """Tell who one is."""
    return myself.about_me(context, caller)


@router.post("/functions/building")
def enable_building(caller: CallerOf, context: ContextOf) -> schemas.Account:
    """Switch building management on; costs no code."""
    return accounts.enable_building(context, caller.account_id)
