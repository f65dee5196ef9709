"""The application: routes, refusals and bounds put together."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute

from flexeria_platform import problems, schemas
from flexeria_platform.bodies import BoundedBody
from flexeria_platform.context import Clock, Context, system_clock
from flexeria_platform.database import open_engine
from flexeria_platform.observing import Observed
from flexeria_platform.packing import Packed
from flexeria_platform.pages.faults import FaultPages
from flexeria_platform.repeating import Repeated
from flexeria_platform.routes import (
    accounts,
    codes,
    events,
    evidence,
    locks,
    oauth,
    pages_account,
    pages_device,
    pages_sign,
    shares,
    site,
    status,
    sync,
)
from flexeria_platform.settings import Settings

PREFIX = "/v1"
_REFUSAL: dict[int | str, dict[str, Any]] = {
    "default": {
        "description": "A refusal (RFC 9457)",
        "content": {problems.MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/ProblemBody"}}},
        "model": schemas.ProblemBody,
    }
}


class _Platform(FastAPI):
    """FastAPI whose document says of refusals what they are."""

    def openapi(self) -> dict[str, Any]:
        """The contract; a refusal is never plain JSON."""
        document = super().openapi()
        for path in document["paths"].values():
            for operation in path.values():
                operation["responses"]["default"]["content"].pop("application/json", None)
        return document


def _operation_id(route: APIRoute) -> str:
    return route.name


def _put_together() -> APIRouter:
    whole = APIRouter(generate_unique_id_function=_operation_id)
    for part in (accounts, oauth, locks, codes, events, site, evidence, status, shares, sync):
        whole.include_router(part.router, prefix=PREFIX, responses=_REFUSAL)
    for pages in (pages_sign, pages_device, pages_account):
        whole.include_router(pages.router)
    return whole


# Once for a process: working out what each route takes costs FastAPI a tenth of a second, at the first request.
_ROUTES = _put_together().routes


def create_app(settings: Settings, clock: Clock = system_clock) -> FastAPI:
    """Build the server; ``clock`` decides its date. The tables must be up to date (database.migrate)."""
    engine = open_engine(settings.database_url)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        yield
        engine.dispose()

    app = _Platform(
        title="Flexeria platform",
        version="1",
        description="FSP/1: registrations, entitlements and prepaid codes of locks.",
        docs_url=None,  # their pages load scripts from elsewhere
        redoc_url=None,
        lifespan=lifespan,
        routes=list(_ROUTES),
    )
    context = app.state.context = Context(engine, settings, clock)
    app.add_exception_handler(pages_account.Stranger, pages_account.stranger_answer)
    problems.install(app)
    # The last one added is the outermost.
    app.add_middleware(Repeated, context=context)
    app.add_middleware(BoundedBody)
    app.add_middleware(FaultPages)
    app.add_middleware(Packed)
    app.add_middleware(Observed, context=context)
    return app
