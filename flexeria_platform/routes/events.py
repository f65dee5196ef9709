"""Events of locks."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query

from flexeria_platform import schemas
from flexeria_platform import schemas_sharing as forms
from flexeria_platform.auth import CallerOf
from flexeria_platform.context import ContextOf
from flexeria_platform.services import event_reading, events

router = APIRouter(prefix="/events", tags=["events"])


@router.post("")
def keep_events(sent: schemas.SendEvents, caller: CallerOf, context: ContextOf) -> schemas.KeptEvents:
    """Keep events of locks of the account; what the answer acknowledges may be released at the lock."""
    return events.keep_events(context, caller, sent)


@router.get("")
def read_events(  # noqa: PLR0917 - what may be asked for
    caller: CallerOf,
    context: ContextOf,
    serial: Annotated[schemas.Serial | None, Query()] = None,
    organisation: Annotated[schemas.Uuid | None, Query()] = None,
    before: Annotated[int | None, Query(ge=1, lt=2**32 + 1)] = None,
    limit: Annotated[int, Query(ge=1, le=event_reading.MOST)] = 500,
) -> forms.OwnEvents | forms.LockEvents:
    """Events of an own lock below a number, or of an organisation's own employees; newest first."""
    return event_reading.page(context, caller, serial=serial, organisation=organisation, before=before, limit=limit)
