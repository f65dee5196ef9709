"""Refusals on the wire: RFC 9457 problem details with a stable ``code``."""

from __future__ import annotations

import logging
from datetime import date
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException

from flexeria_desktop.core.domain import refusals
from flexeria_desktop.core.domain.refusals import Refused
from flexeria_platform.note import note_of

MEDIA_TYPE = "application/problem+json"
BUSY_RETRY_SECONDS = 5
LOST = frozenset({"40001", "40P01"})
"""What PostgreSQL calls a serialization failure and a deadlock."""
log = logging.getLogger(__name__)

# The codes of the server itself; docs/platform-v1.md explains each, a test compares.
PROBLEMS: dict[str, tuple[int, str]] = {
    "authorization_pending": (400, "The person has not decided yet."),
    "slow_down": (400, "Ask less often: the interval is five seconds longer from now on."),
    "access_denied": (400, "The person said no."),
    "expired_token": (400, "The code is too old."),
    "invalid_grant": (400, "The code or token is wrong, used, revoked or too old."),
    "invalid_request": (400, "The request is not in the form of OAuth."),
    "unsupported_grant_type": (400, "This server knows the device flow and refresh tokens."),
    "invalid_client": (400, "This server does not know the program."),
    "unauthenticated": (401, "The token is missing, wrong, used or expired."),
    "device_missing": (403, "This sign-in has no device yet; POST /v1/devices makes one."),
    "forbidden": (403, "A computer of an installer may not do this."),
    "proof_wrong": (403, "The proof does not come from the label of this lock."),
    "lock_unlisted": (403, "The list of locks of this server does not hold this lock."),
    "not_found": (404, "There is nothing here under that name."),
    "method_not_allowed": (405, "This address knows other methods."),
    "too_slow": (408, "The body did not come in time."),
    "device_bound": (409, "This sign-in has its device already."),
    "conflict": (409, "This contradicts what was told before."),
    "seq_gap": (409, "A number of this device's operations was left out."),
    "device_forked": (409, "This device's numbers were used for other operations: it is a copy."),
    "cursor_expired": (410, "The log no longer goes back so far; a snapshot does."),
    "rev_mismatch": (412, "It was changed meanwhile."),
    "too_large": (413, "The request is longer than this server reads."),
    "not_json": (415, "The body must be JSON."),
    "encoding_unknown": (415, "The body may be packed with gzip or zstd, once."),
    "invalid": (422, "The request is not in the agreed form."),
    "op_id_reused": (422, "This operation was already used for another request."),
    "rate_limited": (429, "Too many tries; wait a while."),
    "internal": (500, "The server failed."),
    "busy": (503, "The server is busy."),
}
# The refusals of the domain that this server can give; their codes and data are the domain's own.
REFUSALS: dict[type[Refused], tuple[int, str]] = {
    refusals.NotOwner: (403, "The account lacks the owner function."),
    refusals.NotRegistered: (404, "The lock is not registered for this account."),
    refusals.Reduced: (403, "No period of the lock runs."),
    refusals.OrganisationUnknown: (404, "There is no such organisation."),
    refusals.AlreadyRegistered: (409, "The lock is registered for another account."),
    refusals.CodeMistyped: (422, "The code has a typing error."),
    refusals.CodeUnknown: (422, "No such code can be used."),
    refusals.CodeUsed: (422, "The code was used before."),
    refusals.CodeWrongKind: (422, "The code is made for another purpose."),
    refusals.OptionNeedsBase: (422, "The sharing option needs a running base period."),
    refusals.OptionNotActive: (422, "The lock has no running sharing option."),
    refusals.OrganisationEnded: (422, "The period of the organisation is over."),
    refusals.SharingStopped: (422, "Sharing of the key has stopped."),
    refusals.StockEmpty: (422, "The lock has no key in stock."),
    refusals.ValidityReversed: (422, "The key would end before it begins."),
}


class Problem(Exception):
    """A refusal; ``code`` is one of PROBLEMS, ``data`` becomes members beside it and holds no secret."""

    def __init__(self, code: str, *, retry_after: int | None = None, **data: Any) -> None:
        super().__init__(code, data)
        self.code = code
        self.retry_after = retry_after
        self.data = data

    def response(self) -> JSONResponse:
        """The refusal as an HTTP response."""
        status, title = PROBLEMS[self.code]
        headers = {"WWW-Authenticate": "Bearer"} if status == 401 else {}
        if self.retry_after is not None:
            headers["Retry-After"] = str(self.retry_after)
        return respond(status, self.code, title, self.data, headers)


def oauth_problem(code: str) -> Problem:
    """A refusal of a token or device request; ``error`` repeats the code as RFC 6749 section 5.2 names it."""
    return Problem(code, error=code)


def respond(status: int, code: str, title: str, data: dict[str, Any], headers: dict[str, str]) -> JSONResponse:
    """Build a problem+json response; dates in ``data`` become ISO text."""
    members = {name: value.isoformat() if isinstance(value, date) else value for name, value in data.items()}
    body = {"type": "about:blank", "title": title, "status": status, "code": code, **members}
    return JSONResponse(body, status, headers, MEDIA_TYPE)


def _refused(request: Request, error: Exception) -> JSONResponse:
    """A rule of the domain said no."""
    assert isinstance(error, Refused)  # noqa: S101 - registered for this type alone
    status, title = REFUSALS.get(type(error), (422, "A rule says no."))
    note_of(request.scope).code = error.code
    return respond(status, error.code, title, error.data, {})


def _problem(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, Problem)  # noqa: S101 - registered for this type alone
    return _noted(request, error)


def _noted(request: Request, problem: Problem) -> JSONResponse:
    note_of(request.scope).code = problem.code
    return problem.response()


def _invalid(request: Request, error: Exception) -> JSONResponse:
    """Name the fields only: their values may be codes or keys."""
    assert isinstance(error, RequestValidationError)  # noqa: S101 - registered for this type alone
    fields = sorted({".".join(str(step) for step in item["loc"]) for item in error.errors()})
    return _noted(request, Problem("invalid", fields=fields[:20]))


def _http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)  # noqa: S101 - registered for this type alone
    code = {404: "not_found", 405: "method_not_allowed"}.get(error.status_code, "invalid")
    return _noted(request, Problem(code))


def _database(request: Request, error: Exception) -> JSONResponse:
    """Two transactions that met: neither is at fault and nothing was kept of the one that lost."""
    state = getattr(error.orig, "sqlstate", None) if isinstance(error, DBAPIError) else None
    note_of(request.scope).again = state in LOST
    log.warning("database unusable: %s %s", type(error).__name__, state or "")
    return _noted(request, Problem("busy", retry_after=BUSY_RETRY_SECONDS))


def _collided(request: Request, error: Exception) -> JSONResponse:
    """Another request made the same row first: the next try finds it. What never ends is a fault of ours."""
    note_of(request.scope).again = True
    log.warning("database refused: %s", type(error).__name__)
    return _noted(request, Problem("internal"))


def _internal(request: Request, _error: Exception) -> JSONResponse:
    return _noted(request, Problem("internal"))


def install(app: FastAPI) -> None:
    """Answer every failure of the app as a problem."""
    app.add_exception_handler(Problem, _problem)
    app.add_exception_handler(Refused, _refused)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    for unusable in (OperationalError, InterfaceError, PoolTimeout):
        app.add_exception_handler(unusable, _database)
    app.add_exception_handler(IntegrityError, _collided)
    app.add_exception_handler(Exception, _internal)
