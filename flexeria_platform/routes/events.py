"""Events of locks."""

from __future__ import annotations

from fastapi import APIRouter

from flexeria_platform import schemas
from flexeria_platform.auth import CallerOf
from flexeria_platform.context import ContextOf
from flexeria_platform.services import events

router = APIRouter(prefix="/events", tags=["events"])


@router.post("")
def keep_events(sent: schemas.SendEvents, caller: CallerOf, context: ContextOf) -> schemas.KeptEvents:
    """Keep events of locks of the account; what the answer acknowledges may be released at the lock."""
    return events.keep_events(context, caller, sent)
