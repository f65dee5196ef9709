"""Devices, the account and its functions."""

from __future__ import annotations

from fastapi import APIRouter

from flexeria_platform import schemas
from flexeria_platform.auth import CallerOf, EnrolmentToken
from flexeria_platform.context import ContextOf
from flexeria_platform.services import accounts, devices

router = APIRouter(tags=["accounts"])


@router.post("/devices", status_code=201)
def enrol_device(wanted: schemas.EnrolDevice, token: EnrolmentToken, context: ContextOf) -> schemas.EnrolledDevice:
    """Trade an enrolment token for a device."""
    return devices.enrol_device(context, token, wanted)


@router.get("/me")
def me(caller: CallerOf, context: ContextOf) -> schemas.Account:
    """Tell who one is."""
    return accounts.account(context, caller.account_id)


@router.post("/functions/building")
def enable_building(caller: CallerOf, context: ContextOf) -> schemas.Account:
    """Switch building management on; costs no code."""
    return accounts.enable_building(context, caller.account_id)
