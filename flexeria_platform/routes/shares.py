"""Keys issued to organisations, and organisations themselves."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from flexeria_platform import schemas
from flexeria_platform import schemas_sharing as forms
from flexeria_platform.auth import CallerOf
from flexeria_platform.context import ContextOf
from flexeria_platform.services import organisations, sharing

router = APIRouter(tags=["sharing"])


@router.post("/shares")
def issue_share(wanted: forms.IssueShare, caller: CallerOf, context: ContextOf) -> forms.GivenShare:
    """Issue a key of a lock to an organisation."""
    return sharing.issue_share(context, caller, wanted)


@router.delete("/shares/{share_id}")
def take_in_share(
    share_id: schemas.Uuid, caller: CallerOf, context: ContextOf, confirmed: Annotated[bool, Query()] = False
) -> forms.GivenShare:
    """Take a key in; with confirmed, once the lock has proven that nobody opens with it any more."""
    return sharing.take_in(context, caller, share_id, confirmed=confirmed)


@router.get("/shares")
def list_shares(caller: CallerOf, context: ContextOf) -> forms.Shares:
    """Tell the keys on both sides of the account."""
    return sharing.both_sides(context, caller)


@router.get("/organisations/{handle}")
def find_organisation(
    handle: forms.Handle,
    caller: CallerOf,  # noqa: ARG001 - whoever has a desk may ask, nobody else
    context: ContextOf,
) -> forms.Receiver:
    """Tell who is behind a handle."""
    return organisations.look_up(context, handle)


@router.put("/organisations/{organisation_id}")
def rename_organisation(
    organisation_id: schemas.Uuid, wanted: forms.RenameOrganisation, caller: CallerOf, context: ContextOf
) -> forms.Receiver:
    """Give an organisation another name."""
    return sharing.rename_organisation(context, caller, organisation_id, wanted.name)
