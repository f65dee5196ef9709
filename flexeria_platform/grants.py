"""Grants as a lock reads them (FLP/1 section 4, "Grant"): deterministic CBOR, signed by a site key.

The desktop has the same form in its own code; a test holds both against each other byte by byte.
"""

from __future__ import annotations

from dataclasses import dataclass

import cbor2
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

MAX_SIGNED = 850
"""Bytes of the signed part; a longer one does not fit into message 1 of a session."""
STATUS, LOG, REVOKE, CLOCK, OWNER = 1, 2, 4, 32, 64
ALL_RIGHTS = 255
REVOKE_ONLY = STATUS | LOG | REVOKE
_CONTEXT = b"FLP/1 grant"


@dataclass(frozen=True, slots=True)
class Grant:
    """What a lock is shown; serial None = every lock of the site, dates in Unix seconds, both inclusive."""

    grant_id: bytes
    operator: str
    device_key: bytes
    serial: str | None
    rights: int
    not_before: int
    not_after: int
    epoch: int


def sign_grant(grant: Grant, site_private: bytes) -> bytes:
    """Return ``[grant bstr, signature bstr64]``; site_private: Ed25519, 32 bytes. ValueError when too long."""
    scope = None if grant.serial is None else [grant.serial]
    values = (
        *(grant.grant_id, grant.operator, grant.device_key, scope),
        *(grant.rights, grant.not_before, grant.not_after, grant.epoch),
    )
    # Keys 1 to 8 are single bytes in order, and the library takes the shortest form of every other value.
    signed = cbor2.dumps(dict(enumerate(values, start=1)))
    if len(signed) > MAX_SIGNED:
        raise ValueError(f"grant of {len(signed)} bytes")
    signature = Ed25519PrivateKey.from_private_bytes(site_private).sign(_CONTEXT + signed)
    return cbor2.dumps([signed, signature])


def new_key() -> tuple[bytes, bytes]:
    """Return a new Ed25519 key pair: private, public; 32 bytes each."""
    private = Ed25519PrivateKey.generate().private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
    return private, public_of(private)


def public_of(private: bytes) -> bytes:
    """Return the Ed25519 public key of a private one."""
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
