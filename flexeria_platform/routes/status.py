"""The server's time, health and counters."""

from __future__ import annotations

from base64 import b64encode
from typing import Annotated

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from fastapi import APIRouter, Query, Request, Response
from sqlalchemy import text

from flexeria_platform import schemas
from flexeria_platform.context import ZONE, ContextOf
from flexeria_platform.database import reading
from flexeria_platform.metrics import CONTENT_TYPE
from flexeria_platform.problems import Problem

router = APIRouter(tags=["status"])


@router.get("/time")
def server_time(
    context: ContextOf, nonce: Annotated[str, Query(pattern=r"^[A-Za-z0-9_-]{0,64}$")] = ""
) -> schemas.ServerTime:
    """Tell the time, signed together with the asker's nonce."""
    now = context.now().replace(microsecond=0)
    shown = now.isoformat().replace("+00:00", "Z")
    key = Ed25519PrivateKey.from_private_bytes(context.settings.secrets.signing_key)
    signature = key.sign(b"\0".join([b"FSP/1 time", shown.encode(), nonce.encode()]))
    return schemas.ServerTime(
        time=now,
        date=now.astimezone(ZONE).date(),
        nonce=nonce,
        key=b64encode(key.public_key().public_bytes_raw()).decode(),
        signature=b64encode(signature).decode(),
    )


@router.get("/health")
def health(context: ContextOf) -> schemas.Health:
    """Answer if the database does: this process can be given requests."""
    with reading(context.engine) as database:
        database.execute(text("SELECT 1"))
    return schemas.Health()


@router.get("/health/live")
async def health_live() -> schemas.Health:
    """Answer as long as the process does, whatever the database is doing: it need not be restarted."""
    return schemas.Health()


@router.get("/metrics", include_in_schema=False)
def metrics(request: Request, context: ContextOf) -> Response:
    """Tell the counters to whoever reaches this server without its proxy."""
    if "x-forwarded-for" in request.headers:
        raise Problem("not_found")
    return Response(context.metrics.text(), media_type=CONTENT_TYPE)
