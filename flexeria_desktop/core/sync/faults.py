"""What an error means for the next try."""

from __future__ import annotations

from flexeria_desktop.core.domain.refusals import Refused
from flexeria_desktop.core.errors import Bug, Changed, FlexeriaError, Transient, Unjudged
from flexeria_desktop.core.sync.errors import (
    CursorExpired,
    DeviceForked,
    Offline,
    OpIdReused,
    PlatformRefused,
    SeqGap,
    SignInPage,
)
from flexeria_desktop.core.sync.planner import Fault, Trouble

NOT_THE_CONTENT = frozenset({401, 403, 404, 405, 426})
"""Refusals of the whole way rather than of what was sent (FSP/1 section 3)."""
IN_PROGRESS = "in_progress"


class SyncFault(Bug):
    """Syncing failed in a way nobody foresaw; it is tried again. Data: kind."""

    code = "sync_fault"
    changed = Changed.UNKNOWN


def fault_of(error: FlexeriaError) -> Fault:
    """Judge an error by its type; errors of the store count as ones that pass."""
    if isinstance(error, Offline):
        after = error.data.get("retry_after")
        return Fault(Trouble.AWAY, error.code, float(after) if after is not None else None)
    return Fault(_trouble(error), error.code, expected=error.data.get("expected"))


def _trouble(error: FlexeriaError) -> Trouble:
    kinds: tuple[tuple[type[FlexeriaError], Trouble], ...] = (
        (SignInPage, Trouble.PORTAL),
        (Transient, Trouble.AWAY),
        (CursorExpired, Trouble.EXPIRED),
        (SeqGap, Trouble.GAP),
        (DeviceForked, Trouble.FORKED),
        (OpIdReused, Trouble.REFUSED),
        (Unjudged, Trouble.PERSON),
    )
    for kind, trouble in kinds:
        if isinstance(error, kind):
            return trouble
    if isinstance(error, PlatformRefused):
        return _refusal(error)
    return Trouble.REFUSED if isinstance(error, Refused) else Trouble.AWAY


def _refusal(error: PlatformRefused) -> Trouble:
    if error.data.get("refusal") == IN_PROGRESS:
        return Trouble.AWAY
    return Trouble.PERSON if error.data.get("status") in NOT_THE_CONTENT else Trouble.REFUSED


def refusal_code(error: FlexeriaError) -> str:
    """The code under which a refused op is laid aside: the platform's own when it gave one."""
    return str(error.data.get("refusal") or error.code)
