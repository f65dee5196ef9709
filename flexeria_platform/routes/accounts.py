"""Devices, the account and its functions."""

from __future__ import annotations

from fastapi import APIRouter, BackgroundTasks, Request

from flexeria_platform import schemas, schemas_identity
from flexeria_platform.addresses import address_of, public_base
from flexeria_platform.auth import CallerOf, EnrolmentToken
from flexeria_platform.context import ContextOf
from flexeria_platform.mail import send
from flexeria_platform.problems import Problem
from flexeria_platform.services import accounts, devices, sign_ups
from flexeria_platform.services import me as myself
from flexeria_platform.services.passwords import is_weak
from flexeria_platform.services.said_no import SaidNo

router = APIRouter(tags=["accounts"])


@router.post("/accounts", status_code=202)
def sign_up(
    wanted: schemas_identity.SignUp, request: Request, context: ContextOf, later: BackgroundTasks
) -> schemas_identity.SignUpTaken:
    """Send a link that begins an account; the answer is the same for an address that has one."""
    if is_weak(wanted.password, wanted.email, wanted.name):
        raise Problem("invalid", fields=["body.password"])
    new = sign_ups.Wanted(wanted.email, wanted.name, wanted.locale, wanted.password)
    try:
        letter = sign_ups.ask_for_account(context, new, address_of(request), public_base(request, context))
    except SaidNo as no:
        raise Problem("rate_limited", retry_after=no.wait) from no
    later.add_task(send, context, letter)
    return schemas_identity.SignUpTaken()


@router.post("/devices", status_code=201)
def enrol_device(
    wanted: schemas.EnrolDevice, token: EnrolmentToken, context: ContextOf
) -> schemas_identity.EnrolledDevice:
    """Make the device of a sign-in, or trade an enrolment token for a device and its tokens."""
    return devices.enrol_device(context, token, wanted)


@router.delete("/devices/{device_id}", status_code=204)
def revoke_device(device_id: schemas.Uuid, caller: CallerOf, context: ContextOf) -> None:
    """End a device of the account and all its tokens; also the caller's own."""
    devices.revoke_device(context, caller.account_id, device_id, by=caller.device_id)


@router.get("/me")
def me(caller: CallerOf, context: ContextOf) -> schemas_identity.Me:
    """Tell who one is."""
    return myself.about_me(context, caller)


@router.post("/functions/building")
def enable_building(caller: CallerOf, context: ContextOf) -> schemas.Account:
    """Switch building management on; costs no code."""
    return accounts.enable_building(context, caller.account_id)
