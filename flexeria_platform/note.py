"""What is noted of a request on its way through the server, for its log line and the counters."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field

from starlette.datastructures import Headers
from starlette.types import Scope

KEY = "flexeria.note"
OURS = re.compile(r"[A-Za-z0-9_-]{8,64}\Z")
"""A request id that a proxy made may stay; whatever else came under that name could be anything."""
ID_BYTES = 12
METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"})


@dataclass(slots=True)
class Note:
    """code: of the refusal; again: nothing was committed and the same request may now succeed."""

    request_id: str = field(default_factory=lambda: secrets.token_hex(ID_BYTES))
    code: str | None = None
    again: bool = False


def begin_note(scope: Scope) -> Note:
    """Start the note of a request, under the id that it brought or a new one."""
    brought = Headers(scope=scope).get("x-request-id", "")
    note = Note(brought) if OURS.match(brought) else Note()
    scope[KEY] = note
    return note


def note_of(scope: Scope) -> Note:
    """The note of a request that is under way."""
    note: Note = scope.setdefault(KEY, Note())
    return note


def route_of(scope: Scope) -> str:
    """The address with names in place of values, for example /v1/locks/{serial}; never what a client made up."""
    route: str | None = getattr(scope.get("route"), "path", None)
    if route is None:
        return "unknown"
    # A router does not know the prefix it hangs under; no prefix holds a value.
    path: list[str] = scope["path"].split("/")
    before = path[: len(path) - len(route.split("/")) + 1]
    return "/".join(before) + route


def method_of(scope: Scope) -> str:
    """The request's method; one that a client made up is "other"."""
    method: str = scope["method"]
    return method if method in METHODS else "other"
