"""What locks and desks prove: receipts of lists, heads of audit chains; and who is at work on a lock."""

from __future__ import annotations

from fastapi import APIRouter

from flexeria_platform import schemas, schemas_site
from flexeria_platform.auth import CallerOf
from flexeria_platform.context import ContextOf
from flexeria_platform.services import checkpoints, leases, receipts

router = APIRouter(tags=["evidence"])


@router.post("/receipts")
def keep_receipt(sent: schemas_site.SendReceipt, caller: CallerOf, context: ContextOf) -> schemas_site.ReceiptHeld:
    """Keep what a lock has proven to hold; a newer version replaces an older one, never the other way round."""
    return receipts.keep_receipt(context, caller, sent)


@router.get("/receipts/{serial}")
def receipt(serial: schemas.Serial, caller: CallerOf, context: ContextOf) -> schemas_site.Receipt:
    """Give the newest receipt of a lock and the list that it proves."""
    return receipts.receipt(context, caller, serial)


@router.post("/leases")
def take_lease(wanted: schemas_site.TakeLease, caller: CallerOf, context: ContextOf) -> schemas_site.Lease:
    """Say that one is programming a lock, for 30 minutes; with a reason also in the place of another."""
    return leases.take(context, caller, wanted)


@router.delete("/leases/{serial}", status_code=204)
def end_lease(serial: schemas.Serial, caller: CallerOf, context: ContextOf) -> None:
    """Say that one has ended."""
    leases.end(context, caller, serial)


@router.post("/audit/checkpoints")
def countersign(sent: schemas_site.Checkpoint, caller: CallerOf, context: ContextOf) -> schemas_site.Countersigned:
    """Countersign the head of the device's audit chain; one that does not go on from the last is an alarm."""
    return checkpoints.countersign(context, caller, sent)
