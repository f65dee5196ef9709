"""The OpenAPI document is true: requests made from it, right and wrong, get answers of the kinds it names."""

from __future__ import annotations

import asyncio
import json
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis import Case, GenerationMode
from schemathesis.specs.openapi.checks import positive_data_acceptance

from flexeria_platform import database
from flexeria_platform.app import create_app
from flexeria_platform.context import Context
from flexeria_platform.services import accounts
from flexeria_platform.settings import load_settings

GOLDEN = Path(__file__).parents[2] / "docs" / "openapi-v1.json"
OPERATIONS = sorted(
    (path, method, mode)
    for path, methods in json.loads(GOLDEN.read_text(encoding="utf-8"))["paths"].items()
    for method, operation in methods.items()
    for mode in GenerationMode
    # Where nothing is asked for, nothing can be wrong.
    if mode is GenerationMode.POSITIVE or {"parameters", "requestBody", "security"} & operation.keys()
)
EXAMPLES = 10
"""For each operation and mode; ten times as many found nothing more."""
# A rule may refuse what is well formed: a code that nobody sold, a lock of somebody else.
RULES_MAY_REFUSE = [positive_data_acceptance]


@dataclass
class Contract:
    """The document as the server gives it, and a device that may ask."""

    schema: schemathesis.schemas.BaseSchema
    bearer: str


@pytest.fixture(scope="module")
def contract(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Contract]:
    """One server in this process for all operations."""
    app = create_app(load_settings(tmp_path_factory.mktemp("contract")))
    context: Context = app.state.context
    database.migrate(context.engine)
    token = accounts.create_account(context, "ann@example.test", "Ann")
    key = b64encode(bytes(range(32))).decode()
    made = asyncio.run(_enrol(app, token, {"name": "Desk", "exchange_key": key, "signing_key": key}))
    yield Contract(schemathesis.openapi.from_asgi("/openapi.json", app), made["access_token"])
    context.engine.dispose()


async def _enrol(app: FastAPI, token: str, body: dict[str, str]) -> Any:
    inside = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=inside, base_url="http://127.0.0.1:8740") as client:
        return (await client.post("/v1/devices", headers={"Authorization": f"Bearer {token}"}, json=body)).json()


@pytest.mark.parametrize(("path", "method", "mode"), OPERATIONS)
def test_an_operation_answers_as_the_document_says(
    contract: Contract, path: str, method: str, mode: GenerationMode
) -> None:
    """Status, kind and form of the answer; nothing makes the server fail, and without a token nothing is told."""
    operation = contract.schema[path][method]

    @seed(4)
    @settings(
        max_examples=EXAMPLES,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def asked(case: Case) -> None:
        # Browsers find this server on this computer; some answers hold its address.
        headers = {"Authorization": f"Bearer {contract.bearer}", "Host": "127.0.0.1:8740"}
        case.call_and_validate(headers=headers, excluded_checks=RULES_MAY_REFUSE)

    asked()
