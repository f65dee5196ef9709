"""The device flow and the renewal of tokens (RFC 8628, RFC 6749 section 6)."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from fastapi import APIRouter, Request, Response

from flexeria_platform import schemas_identity
from flexeria_platform.addresses import address_of, public_base
from flexeria_platform.context import ContextOf
from flexeria_platform.forms import Fields, FieldsOf
from flexeria_platform.problems import oauth_problem
from flexeria_platform.services import device_grants, tokens

CLIENT_ID = "flexeria-desktop"
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
LONGEST_NAME = 200
LONGEST_TOKEN = 200
router = APIRouter(prefix="/oauth", tags=["sign-in"])


def _body(properties: dict[str, Any], required: list[str]) -> dict[str, Any]:
    """The same members as a form, which the RFCs ask for, and as JSON."""
    schema = {"type": "object", "properties": properties, "required": required}
    kinds = ("application/json", "application/x-www-form-urlencoded")
    return {"requestBody": {"required": True, "content": {kind: {"schema": schema} for kind in kinds}}}


@router.post(
    "/device_authorization",
    openapi_extra=_body(
        {
            "client_id": {"type": "string", "enum": [CLIENT_ID]},
            "device_name": {"type": "string", "maxLength": LONGEST_NAME, "description": "shown to who decides"},
        },
        ["client_id"],
    ),
)
def begin_sign_in(
    request: Request, response: Response, fields: FieldsOf, context: ContextOf
) -> schemas_identity.DeviceAuthorization:
    """Begin the sign-in of a computer; a person decides in a browser."""
    wanted = _required(fields, "client_id")
    _known_client(wanted)
    name = " ".join(wanted.get("device_name", "").split())
    if len(name) > LONGEST_NAME:
        raise oauth_problem("invalid_request")
    asked = device_grants.ask_for_grant(context, name, address_of(request))
    response.headers["Cache-Control"] = "no-store"
    page = f"{public_base(request, context)}/device"
    return schemas_identity.DeviceAuthorization(
        device_code=asked.device_code,
        user_code=asked.user_code,
        verification_uri=page,
        verification_uri_complete=f"{page}?user_code={quote(asked.user_code)}",
        expires_in=int(device_grants.LIFE.total_seconds()),
        interval=device_grants.INTERVAL_S,
    )


@router.post(
    "/token",
    openapi_extra=_body(
        {
            "grant_type": {"type": "string", "enum": [DEVICE_GRANT, "refresh_token"]},
            "client_id": {"type": "string", "enum": [CLIENT_ID]},
            "device_code": {"type": "string", "maxLength": LONGEST_TOKEN},
            "refresh_token": {"type": "string", "maxLength": LONGEST_TOKEN},
        },
        ["grant_type"],
    ),
)
def give_tokens(response: Response, fields: FieldsOf, context: ContextOf) -> schemas_identity.Tokens:
    """Give the tokens of an approved sign-in, or the next ones for a refresh token."""
    wanted = _required(fields, "grant_type")
    if "client_id" in wanted:
        _known_client(wanted)
    if wanted["grant_type"] == DEVICE_GRANT:
        pair = device_grants.poll_grant(context, _required(fields, "device_code")["device_code"])
    elif wanted["grant_type"] == "refresh_token":
        pair = tokens.refresh(context, _required(fields, "refresh_token")["refresh_token"])
    else:
        raise oauth_problem("unsupported_grant_type")
    response.headers["Cache-Control"] = "no-store"
    return schemas_identity.Tokens(
        access_token=pair.access_token, refresh_token=pair.refresh_token, expires_in=pair.expires_in
    )


def _required(fields: Fields | None, name: str) -> Fields:
    if fields is None or not 0 < len(fields.get(name, "")) <= LONGEST_TOKEN:
        raise oauth_problem("invalid_request")
    return fields


def _known_client(fields: Fields) -> None:
    if fields["client_id"] != CLIENT_ID:
        raise oauth_problem("invalid_client")
