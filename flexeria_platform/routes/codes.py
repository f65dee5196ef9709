"""Prepaid codes."""

from __future__ import annotations

from fastapi import APIRouter, Request

from flexeria_platform import schemas
from flexeria_platform.addresses import address_of
from flexeria_platform.auth import CallerOf
from flexeria_platform.context import ContextOf
from flexeria_platform.services import redemption

router = APIRouter(prefix="/codes", tags=["codes"])


@router.post("/redeem")
def redeem_code(
    wanted: schemas.RedeemCode, request: Request, caller: CallerOf, context: ContextOf
) -> schemas.Redemption:
    """Use a code up for a target."""
    return redemption.redeem_code(context, caller, wanted, address_of(request))


@router.get("/redemptions/{op_id}")
def earlier_redemption(op_id: schemas.Uuid, caller: CallerOf, context: ContextOf) -> schemas.Redemption:
    """Tell again what an operation gave."""
    return redemption.redemption(context, caller, op_id)
