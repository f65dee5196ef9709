"""Answers about site and proof, read field by field before anything of them is used (docs/platform-v1.md)."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from flexeria_desktop.core.domain.site import (
    Checkpoint,
    Computer,
    Lease,
    PlatformTime,
    SharedReceipt,
    SiteGrant,
    SiteKeyGrants,
    SiteRights,
)
from flexeria_desktop.core.sync.errors import PlatformKeyChanged, ReplyUnreadable

KEY_SIZE, SIGNATURE_SIZE, ID_SIZE = 32, 64, 16
MOST_KEYS = 200
"""Site keys of an account: one, and one for each desk that claimed locks before it signed in."""
MOST_DENIED = 32
MOST_COMPUTERS = 10_000
LONGEST_GRANT = 920
LONGEST_RECEIPT = 512
LONGEST_LIST = 524_288
LONGEST_TEXT = 500
NUMBER_LIMIT = 2**63 - 1
Members = Mapping[str, Any]
T = TypeVar("T")


def _wrong(name: str) -> ReplyUnreadable:
    return ReplyUnreadable(reason="field", field=name)


def _member(members: Members, name: str, kind: type[T]) -> T:
    value = members.get(name)
    if type(value) is not kind:
        raise _wrong(name)
    return value


def _text(members: Members, name: str, longest: int = LONGEST_TEXT) -> str:
    value = _member(members, name, str)
    if len(value) > longest:
        raise _wrong(name)
    return value


def _number(members: Members, name: str) -> int:
    value = _member(members, name, int)
    if not 0 <= value <= NUMBER_LIMIT:
        raise _wrong(name)
    return value


def _binary(members: Members, name: str, longest: int, exactly: int | None = None) -> bytes:
    text = _text(members, name, (longest + 2) // 3 * 4)
    try:
        value = b64decode(text, validate=True)
    except ValueError as error:
        raise _wrong(name) from error
    if len(value) > longest or (exactly is not None and len(value) != exactly):
        raise _wrong(name)
    return value


def _key(members: Members, name: str) -> bytes:
    return _binary(members, name, KEY_SIZE, KEY_SIZE)


def _moment(members: Members, name: str) -> datetime:
    try:
        found = datetime.fromisoformat(_text(members, name))
    except ValueError as error:
        raise _wrong(name) from error
    if found.tzinfo is None:
        raise _wrong(name)
    return found


def _or_none(read: Callable[[Members, str], T], members: Members, name: str) -> T | None:
    return None if members.get(name) is None else read(members, name)


def _parts(members: Members, name: str, most: int) -> Sequence[Members]:
    found = _member(members, name, list)
    if len(found) > most or not all(isinstance(one, dict) for one in found):
        raise _wrong(name)
    return found


def _ids(members: Members, name: str) -> tuple[bytes, ...]:
    found = _member(members, name, list)
    try:
        ids = tuple(bytes.fromhex(one) for one in found)
    except (TypeError, ValueError) as error:
        raise _wrong(name) from error
    if len(ids) > MOST_DENIED or any(len(one) != ID_SIZE for one in ids):
        raise _wrong(name)
    return ids


def read_rights(members: Members) -> SiteRights:
    """Read the rights of this device; raise ReplyUnreadable."""
    keys = tuple(_key_grants(one) for one in _parts(members, "keys", MOST_KEYS))
    return SiteRights(_number(members, "epoch"), _ids(members, "denied"), _text(members, "role"), keys)


def _key_grants(members: Members) -> SiteKeyGrants:
    return SiteKeyGrants(
        site_key=_key(members, "site_key"),
        primary=_member(members, "primary", bool),
        grant=read_grant(_member(members, "grant", dict)),
        companion=read_grant(_member(members, "companion", dict)),
    )


def read_grant(members: Members) -> SiteGrant:
    """Read one grant, which only a lock can judge; raise ReplyUnreadable."""
    return SiteGrant(_number(members, "not_after"), _binary(members, "encoded", LONGEST_GRANT))


def read_site_key(members: Members) -> bytes:
    """Read the public half of a key that was handed over; raise ReplyUnreadable."""
    return _key(members, "site_key")


def read_epoch(members: Members) -> int:
    """Read the site's epoch; raise ReplyUnreadable."""
    return _number(members, "epoch")


def read_computers(members: Members) -> tuple[Computer, ...]:
    """Read the computers of the account; raise ReplyUnreadable."""
    return tuple(
        Computer(
            device_id=_text(one, "device_id"),
            name=_text(one, "name"),
            key=_key(one, "exchange_key"),
            role=_text(one, "role"),
            created_at=_moment(one, "created_at"),
            revoked_at=_or_none(_moment, one, "revoked_at"),
            last_grant_at=_or_none(_moment, one, "last_grant_at"),
            ends_at=_or_none(_number, one, "ends_at"),
            epoch=_or_none(_number, one, "epoch"),
            full_ends_at=_or_none(_number, one, "full_ends_at"),
        )
        for one in _parts(members, "devices", MOST_COMPUTERS)
    )


def read_version(members: Members) -> int:
    """Read the version of the receipt that the platform holds; raise ReplyUnreadable."""
    return _number(members, "version")


def read_receipt(members: Members, serial: str) -> SharedReceipt:
    """Read a receipt and its list, as bytes; raise ReplyUnreadable."""
    if _text(members, "serial") != serial:
        raise _wrong("serial")
    return SharedReceipt(
        serial=serial,
        version=_number(members, "version"),
        received_at=_moment(members, "received_at"),
        device=_text(members, "device"),
        encoded=_binary(members, "receipt", LONGEST_RECEIPT),
        stream=_binary(members, "list", LONGEST_LIST),
    )


def read_lease(members: Members, serial: str) -> Lease:
    """Read who has a lease; raise ReplyUnreadable."""
    if _text(members, "serial") != serial:
        raise _wrong("serial")
    return Lease(
        serial=serial,
        device=_text(members, "device"),
        since=_moment(members, "since"),
        until=_moment(members, "until"),
        reason=_text(members, "reason"),
        mine=_member(members, "mine", bool),
    )


def read_checkpoint(members: Members, device_id: str, seq: int, head: bytes, key: bytes) -> Checkpoint:
    """Read the countersignature of this very head; raise ReplyUnreadable or PlatformKeyChanged."""
    if _number(members, "seq") != seq or _key(members, "hash") != head:
        raise _wrong("hash")
    at, signature = _text(members, "at"), _binary(members, "signature", SIGNATURE_SIZE, SIGNATURE_SIZE)
    told = [b"FSP/1 countersigned", device_id.encode(), str(seq).encode(), head.hex().encode(), at.encode()]
    _verify(key, signature, told)
    return Checkpoint(seq, head, _moment(members, "at"), signature)


def read_time(members: Members, nonce: str, key: bytes | None) -> PlatformTime:
    """Read the signed time; key None = take that of the answer. Raise ReplyUnreadable or PlatformKeyChanged."""
    if _text(members, "nonce") != nonce:
        raise _wrong("nonce")
    shown, by = _text(members, "time"), key or _key(members, "key")
    signature = _binary(members, "signature", SIGNATURE_SIZE, SIGNATURE_SIZE)
    _verify(by, signature, [b"FSP/1 time", shown.encode(), nonce.encode()])
    return PlatformTime(_moment(members, "time"), by)


def _verify(key: bytes, signature: bytes, parts: Sequence[bytes]) -> None:
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, b"\0".join(parts))
    except (InvalidSignature, ValueError) as error:
        raise PlatformKeyChanged from error
