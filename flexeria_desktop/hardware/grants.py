"""Grants: the signed right of one device key to open sessions with locks (FLP/1 section 4, "Grant")."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import IntFlag
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from flexeria_desktop.hardware import cbor
from flexeria_desktop.hardware.commands import Status
from flexeria_desktop.hardware.labels import SERIAL_FORM

MAX_SIGNED = 850
"""Bytes of the signed part; a longer one does not fit into message 1 of the session."""
MAX_GRANT = MAX_SIGNED + 70
"""The signed part, its signature and three CBOR headers."""

_CONTEXT = b"FLP/1 grant"
_ID_SIZE, _KEY_SIZE, _SIGNATURE_SIZE = 16, 32, 64


class GrantRefused(ValueError):
    """The lock's answer to a grant that does not hold."""

    def __init__(self, status: Status) -> None:
        super().__init__(status.name)
        self.status = status


class Right(IntFlag):
    """Rights bits of a grant."""

    STATUS = 1
    LOG = 2
    REVOKE = 4
    WRITE = 8
    ACTUATE = 16
    CLOCK = 32
    OWNER = 64
    FIRMWARE = 128


ALL_RIGHTS = Right(255)


@dataclass(frozen=True, slots=True)
class Grant:
    """scope: serials, None = all locks of the site; dates in Unix seconds, both inclusive."""

    grant_id: bytes
    operator: str
    device_key: bytes
    scope: tuple[str, ...] | None
    rights: Right
    not_before: int
    not_after: int
    epoch: int


def sign_grant(grant: Grant, site_private: bytes) -> bytes:
    """Return the grant encoded and signed by the site's Ed25519 key (32 bytes); ValueError when too long."""
    scope = None if grant.scope is None else list(grant.scope)
    values = (grant.grant_id, grant.operator, grant.device_key, scope)
    dates = (grant.not_before, grant.not_after)
    signed = cbor.encode(dict(enumerate((*values, grant.rights, *dates, grant.epoch), start=1)))
    if len(signed) > MAX_SIGNED:
        raise ValueError(f"grant of {len(signed)} bytes")
    signature = Ed25519PrivateKey.from_private_bytes(site_private).sign(_CONTEXT + signed)
    return cbor.encode([signed, signature])


def read_grant(encoded: bytes) -> tuple[bytes, bytes]:
    """Return the signed part and its signature, unchecked; raise GrantRefused (INVALID)."""
    if len(encoded) > MAX_GRANT:
        raise GrantRefused(Status.INVALID)
    parts = _decode(encoded)
    if not isinstance(parts, list) or len(parts) != 2 or not all(isinstance(part, bytes) for part in parts):
        raise GrantRefused(Status.INVALID)
    signed, signature = parts
    if len(signed) > MAX_SIGNED or len(signature) != _SIGNATURE_SIZE:
        raise GrantRefused(Status.INVALID)
    return signed, signature


def parse_grant(encoded: bytes) -> Grant:
    """Return what a grant says, its signature unchecked; raise GrantRefused (INVALID)."""
    return _parse(read_grant(encoded)[0])


def check_grant(
    encoded: bytes,
    *,
    site_key: bytes,
    device_key: bytes,
    serial: str,
    min_epoch: int,
    denied: Collection[bytes],
    clock: int | None,
) -> Grant:
    """Return the grant if the lock ``serial`` accepts it; raise GrantRefused with the first reason.

    site_key: Ed25519 public key; device_key: the initiator's static key; clock in Unix seconds, None = unset.
    """
    signed, signature = read_grant(encoded)
    try:
        Ed25519PublicKey.from_public_bytes(site_key).verify(signature, _CONTEXT + signed)
    except (InvalidSignature, ValueError) as fault:
        raise GrantRefused(Status.UNAUTHORISED) from fault
    grant = _parse(signed)
    if grant.device_key != device_key:
        raise GrantRefused(Status.UNAUTHORISED)
    if grant.scope is not None and serial not in grant.scope:
        raise GrantRefused(Status.WRONG_LOCK)
    if grant.epoch < min_epoch or grant.grant_id in denied:
        raise GrantRefused(Status.GRANT_REVOKED)
    if clock is not None or Right.CLOCK not in grant.rights:
        check_dates(grant, clock)
    return grant


def check_dates(grant: Grant, clock: int | None) -> None:
    """Check the dates as before a command; raise GrantRefused, CLOCK_UNSET when ``clock`` is None."""
    if clock is None:
        raise GrantRefused(Status.CLOCK_UNSET)
    if clock < grant.not_before:
        raise GrantRefused(Status.NOT_YET_VALID)
    if clock > grant.not_after:
        raise GrantRefused(Status.GRANT_EXPIRED)


def _decode(data: bytes) -> Any:
    try:
        return cbor.decode(data)
    except cbor.NotDeterministic as fault:
        raise GrantRefused(Status.INVALID) from fault


def _parse(signed: bytes) -> Grant:
    """Read the signed part; keys from later versions are ignored."""
    body = _decode(signed)
    if not isinstance(body, dict):
        raise GrantRefused(Status.INVALID)
    fields: list[Any] = [body.get(key) for key in range(1, 9)]
    grant_id, operator, device_key, scope, *numbers = fields
    right_form = (
        _is_bytes(grant_id, _ID_SIZE)
        and isinstance(operator, str)
        and _is_bytes(device_key, _KEY_SIZE)
        and 4 in body
        and (scope is None or _is_scope(scope))
        and all(type(number) is int and number >= 0 for number in numbers)
    )
    if not right_form:
        raise GrantRefused(Status.INVALID)
    rights, not_before, not_after, epoch = numbers
    serials = None if scope is None else tuple(scope)
    return Grant(grant_id, operator, device_key, serials, Right(rights), not_before, not_after, epoch)


def _is_bytes(value: Any, size: int) -> bool:
    return isinstance(value, bytes) and len(value) == size


def _is_scope(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(s, str) and SERIAL_FORM.fullmatch(s) for s in value)
