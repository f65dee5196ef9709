"""Answers of the platform, read field by field before anything of them is used (docs/platform-v1.md)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from flexeria_desktop.core.domain import refusals
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.refusals import Refused
from flexeria_desktop.core.errors import UserError
from flexeria_desktop.core.platform_ports import Account, Entitlement, EventsTaken, Redemption
from flexeria_desktop.core.sync.errors import (
    AccessDenied,
    AuthorizationPending,
    ClientTooOld,
    CursorExpired,
    DeviceForked,
    ExpiredToken,
    Forbidden,
    InvalidGrant,
    LockUnlisted,
    OpIdReused,
    PlatformRefused,
    ProofWrong,
    ReplyUnreadable,
    SeqGap,
    SlowDown,
    Unauthenticated,
)

TEXT_LIMIT = 500
COUNT_LIMIT = 10_000_000
SEQ_LIMIT = 2**32 - 1
"""Highest number of an event (FLP/1 section 9)."""
STRANGE_LIMIT = 5_000
"""As many as one request carries."""
Members = Mapping[str, Any]


def _text(members: Members, name: str) -> str:
    value = members.get(name)
    if not isinstance(value, str) or not 0 < len(value) <= TEXT_LIMIT:
        raise ReplyUnreadable(reason="field", field=name)
    return value


def _flag(members: Members, name: str) -> bool:
    value = members.get(name)
    if not isinstance(value, bool):
        raise ReplyUnreadable(reason="field", field=name)
    return value


def _count(members: Members, name: str) -> int:
    value = members.get(name)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= COUNT_LIMIT:
        raise ReplyUnreadable(reason="field", field=name)
    return value


def _day(members: Members, name: str) -> date:
    try:
        return date.fromisoformat(_text(members, name))
    except ValueError as error:
        raise ReplyUnreadable(reason="field", field=name) from error


def _day_or_none(members: Members, name: str) -> date | None:
    return None if name in members and members[name] is None else _day(members, name)


def _count_or_none(members: Members, name: str) -> int | None:
    return None if members.get(name) is None else _count(members, name)


def _text_or_none(members: Members, name: str) -> str | None:
    return None if members.get(name) is None else _text(members, name)


def _part(members: Members, name: str) -> Members:
    value = members.get(name)
    if not isinstance(value, dict):
        raise ReplyUnreadable(reason="field", field=name)
    return value


def _same(members: Members, name: str, expected: str) -> str:
    """An answer must be about what was asked."""
    if _text(members, name) != expected:
        raise ReplyUnreadable(reason="field", field=name)
    return expected


read_text, read_day, read_day_or_none = _text, _day, _day_or_none


def read_account(members: Members) -> Account:
    """Read an account; raise ReplyUnreadable."""
    functions = _part(members, "functions")
    return Account(
        account_id=_text(members, "account_id"),
        name=_text(members, "name"),
        email=_text(members, "email"),
        owner=_flag(functions, "owner"),
        building=_flag(functions, "building"),
        server_date=_day(members, "server_date"),
    )


def read_entitlement(members: Members, serial: str) -> Entitlement:
    """Read the dates and stock of the lock that was asked for; raise ReplyUnreadable."""
    return Entitlement(
        serial=_same(members, "serial", serial),
        periods=LockPeriods(
            first_registered=_day_or_none(members, "first_registered"),
            trial_end=_day_or_none(members, "trial_end"),
            base_end=_day_or_none(members, "base_end"),
            option_end=_day_or_none(members, "option_end"),
        ),
        purchased=_count(members, "purchased"),
        server_date=_day(members, "server_date"),
        rev=_count(members, "rev"),
    )


def read_redemption(members: Members, op_id: str, target: str) -> Redemption:
    """Read the outcome of the operation that was sent; raise ReplyUnreadable."""
    given = members.get("entitlement")
    entitlement = None if given is None else read_entitlement(_part(members, "entitlement"), target)
    return Redemption(
        op_id=_same(members, "op_id", op_id),
        kind=_text(members, "kind"),
        redeemed_on=_day(members, "redeemed_on"),
        entitlement=entitlement,
    )


def read_events_taken(members: Members, serial: str) -> EventsTaken:
    """Read how far the platform holds the events of the lock they were sent for; raise ReplyUnreadable."""
    strange = members.get("strange")
    if not isinstance(strange, list) or len(strange) > STRANGE_LIMIT:
        raise ReplyUnreadable(reason="field", field="strange")
    seqs = []
    for one in strange:
        if not isinstance(one, dict):
            raise ReplyUnreadable(reason="field", field="strange")
        _same(one, "serial", serial)
        seqs.append(_seq(one, "seq"))
    return EventsTaken(_seq(_part(members, "acknowledged"), serial), tuple(seqs))


def _seq(members: Members, name: str) -> int:
    value = members.get(name)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= SEQ_LIMIT:
        raise ReplyUnreadable(reason="field", field=name)
    return value


_Reader = Callable[[Members, str], object]
_RULES: dict[type[Refused], dict[str, _Reader]] = {
    refusals.NotOwner: {},
    refusals.NotRegistered: {"action": _text},
    refusals.Reduced: {"action": _text, "since": _day_or_none},
    refusals.OptionNotActive: {"option_end": _day_or_none},
    refusals.StockEmpty: {"in_stock": _count, "wanted": _count},
    refusals.SharingStopped: {"by": _text, "end": _day_or_none},
    refusals.ValidityReversed: {"valid_from": _day, "valid_until": _day},
    refusals.OrganisationUnknown: {},
    refusals.AlreadyRegistered: {"serial": _text, "mine": _flag},
    refusals.CodeMistyped: {
        "reason": _text,
        "count": _count,
        "position": _count_or_none,
        "kind": _text_or_none,
    },
    refusals.CodeUnknown: {},
    refusals.CodeUsed: {"day": _day, "target": _text},
    refusals.CodeWrongKind: {"kind": _text, "target": _text},
    refusals.OptionNeedsBase: {"base_end": _day_or_none},
    refusals.OrganisationEnded: {"end": _day},
}
_BY_CODE = {refusal.code: (refusal, readers) for refusal, readers in _RULES.items()}
_OWN: dict[str, type[PlatformRefused]] = {
    kind.code: kind
    for kind in (
        Unauthenticated,
        ProofWrong,
        LockUnlisted,
        OpIdReused,
        ClientTooOld,
        Forbidden,
        AuthorizationPending,
        SlowDown,
        AccessDenied,
        ExpiredToken,
        InvalidGrant,
        CursorExpired,
        DeviceForked,
    )
}


def read_refusal(members: Members, status: int) -> UserError:
    """Turn problem details (RFC 9457) into the error to raise; raise ReplyUnreadable."""
    code = _text(members, "code")
    if code in _BY_CODE:
        refusal, readers = _BY_CODE[code]
        data: dict[str, Any] = {name: read(members, name) for name, read in readers.items()}
        return refusal(**data)
    if code == SeqGap.code:
        return SeqGap(refusal=code, status=status, expected=_seq(members, "expected"))
    return _OWN.get(code, PlatformRefused)(refusal=code, status=status)
