"""Who calls: the access token of a device."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from flexeria_platform.context import ContextOf
from flexeria_platform.problems import Problem
from flexeria_platform.services.tokens import bearer_of

MAX_TOKEN = 200
"""Characters; ours have at most about 110."""
_device_scheme = HTTPBearer(scheme_name="device", auto_error=False)
_enrolment_scheme = HTTPBearer(scheme_name="enrolment", auto_error=False)


@dataclass(frozen=True, slots=True)
class Caller:
    """The account behind a request and the device it came from."""

    account_id: str
    device_id: str


def _bearer(found: HTTPAuthorizationCredentials | None) -> str:
    if found is None or not 0 < len(found.credentials) <= MAX_TOKEN:
        raise Problem("unauthenticated")
    return found.credentials


def _caller(
    context: ContextOf,
    found: Annotated[HTTPAuthorizationCredentials | None, Depends(_device_scheme)],
) -> Caller:
    bearer = bearer_of(context, _bearer(found))
    if bearer is None:
        raise Problem("unauthenticated")
    if bearer.device_id is None:
        raise Problem("device_missing")
    return Caller(bearer.account_id, bearer.device_id)


def _enrolment_token(
    found: Annotated[HTTPAuthorizationCredentials | None, Depends(_enrolment_scheme)],
) -> str:
    return _bearer(found)


CallerOf = Annotated[Caller, Depends(_caller)]
EnrolmentToken = Annotated[str, Depends(_enrolment_token)]
