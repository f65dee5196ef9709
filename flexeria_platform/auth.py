"""Who calls: a bearer token of an enrolled device."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from sqlalchemy import select

from flexeria_platform.context import ContextOf
from flexeria_platform.database import reading
from flexeria_platform.problems import Problem
from flexeria_platform.sealing import token_hash
from flexeria_platform.tables import devices

MAX_TOKEN = 200
"""Characters; ours have about 50."""
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
    query = select(devices.c.account_id, devices.c.id).where(
        devices.c.token_hash == token_hash(_bearer(found)), devices.c.revoked_at.is_(None)
    )
    with reading(context.engine) as database:
        row = database.execute(query).one_or_none()
    if row is None:
        raise Problem("unauthenticated")
    return Caller(*row)


def _enrolment_token(
    found: Annotated[HTTPAuthorizationCredentials | None, Depends(_enrolment_scheme)],
) -> str:
    return _bearer(found)


CallerOf = Annotated[Caller, Depends(_caller)]
EnrolmentToken = Annotated[str, Depends(_enrolment_token)]
