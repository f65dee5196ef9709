"""What desks share: ops in, changes and snapshots out. Bodies are bytes here: they are large and already checked."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.responses import StreamingResponse

from flexeria_platform import schemas_sync as forms
from flexeria_platform.auth import CallerOf
from flexeria_platform.context import ContextOf
from flexeria_platform.schemas import Uuid
from flexeria_platform.services import sync_pull, sync_push

JSON = "application/json"
NDJSON = "application/x-ndjson"
PAGE = 1000
"""Most changes in one answer (FSP/1 section 4)."""
router = APIRouter(prefix="/sync", tags=["sync"])


async def _raw_body(request: Request) -> bytes:
    return await request.body()


@router.post(
    "/ops", response_class=Response, responses={200: {"model": forms.SyncResults}}, openapi_extra=forms.OPS_BODY
)
def push_ops(body: Annotated[bytes, Depends(_raw_body)], caller: CallerOf, context: ContextOf) -> Response:
    """Take ops of this device; each gets its one outcome, and the same batch again the same ones."""
    return Response(sync_push.push_ops(context, caller, body), media_type=JSON)


@router.get("/changes", response_class=Response, responses={200: {"model": forms.SyncChanges}})
def changes(
    caller: CallerOf,
    context: ContextOf,
    cursor: Annotated[str, Query(pattern=sync_pull.CURSOR)] = "",
    limit: Annotated[int, Query(ge=1, le=PAGE)] = PAGE,
) -> Response:
    """Tell what changed after a cursor, "" = everything."""
    return Response(sync_pull.changes_after(context, caller, cursor, limit), media_type=JSON)


@router.get(
    "/snapshot",
    response_class=StreamingResponse,
    responses={200: {"description": "Rows, then count, digest and cursor", "content": {NDJSON: {"schema": {}}}}},
)
def snapshot(caller: CallerOf, context: ContextOf) -> StreamingResponse:
    """Tell every row as it stands at one moment."""
    return StreamingResponse(sync_pull.snapshot(context, caller), media_type=NDJSON)


@router.get("/history")
def history(
    caller: CallerOf,
    context: ContextOf,
    entity: Annotated[str, Query(pattern=r"^[a-z_]{1,20}$")],
    id: Annotated[Uuid, Query()],  # noqa: A002 - the wire's word
) -> forms.SyncHistory:
    """Tell how one row came to be what it is, and what was wanted of it in vain."""
    return forms.SyncHistory.model_validate(sync_pull.history(context, caller, entity, id))
