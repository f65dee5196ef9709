"""Registration and entitlements of locks."""

from __future__ import annotations

from fastapi import APIRouter

from flexeria_platform import schemas
from flexeria_platform.auth import CallerOf
from flexeria_platform.context import ContextOf
from flexeria_platform.services import registration, replacement

router = APIRouter(prefix="/locks", tags=["locks"])


@router.post("")
def register_lock(wanted: schemas.RegisterLock, caller: CallerOf, context: ContextOf) -> schemas.Entitlement:
    """Register a lock; dates of a known lock are never new."""
    return registration.register_lock(context, caller, wanted)


@router.delete("/{serial}", status_code=204)
def release_lock(serial: schemas.Serial, caller: CallerOf, context: ContextOf) -> None:
    """Take a lock off the account."""
    registration.release_lock(context, caller, serial)


@router.post("/{serial}/replacement")
def replace_lock(
    serial: schemas.Serial, wanted: schemas.RegisterLock, caller: CallerOf, context: ContextOf
) -> schemas.Entitlement:
    """Let another lock take the place of one of the account; dates and stock move to it."""
    return replacement.replace_lock(context, caller, serial, wanted)


@router.get("/{serial}/entitlements")
def entitlement(serial: schemas.Serial, caller: CallerOf, context: ContextOf) -> schemas.Entitlement:
    """Tell dates, stock and today's level."""
    return registration.entitlement(context, caller, serial)
