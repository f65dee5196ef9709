"""Media of employees: sealed by the organisation's desk for this server alone, opened only to make refs of locks.

The sealed text is base64 of an ephemeral X25519 public key and a ChaCha20-Poly1305 text, bound to the employee and the
kind. It stands in the organisation's log as it came; no desk and no copy of the database opens it.
"""

from __future__ import annotations

import binascii
import logging
from base64 import b64decode
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from flexeria_platform.context import Context

MOST_TEXT = 200
"""Characters of a sealed medium; the longest raw value, a phone's key, makes 108."""
MOST_RAW = 64
_KEY_BYTES = 32
_NONCE = bytes(12)
"""Each key is used once, so the nonce may stand still."""
_KEY_CONTEXT = b"FSP/1 media key"
_TEXT_CONTEXT = b"FSP/1 medium"
log = logging.getLogger(__name__)


def media_key(context: Context) -> str:
    """The public key, in hex, that desks seal media of employees for."""
    return _private(context.settings.secrets.label_key).public_key().public_bytes_raw().hex()


@lru_cache(maxsize=4)
def _private(label_key: bytes) -> X25519PrivateKey:
    return X25519PrivateKey.from_private_bytes(_derive(label_key, None, _KEY_CONTEXT))


def _derive(secret: bytes, salt: bytes | None, info: bytes) -> bytes:
    return HKDF(SHA256(), _KEY_BYTES, salt, info).derive(secret)


def open_medium(context: Context, employee_id: str, kind: int, sealed: str) -> bytes | None:
    """Return the raw value a lock would see; None for what was not sealed for this server, employee and kind."""
    try:
        whole = b64decode(sealed, validate=True)
    except (binascii.Error, ValueError):
        return None
    if len(sealed) > MOST_TEXT or len(whole) <= _KEY_BYTES:
        return None
    private, theirs = _private(context.settings.secrets.label_key), whole[:_KEY_BYTES]
    try:
        shared = private.exchange(X25519PublicKey.from_public_bytes(theirs))
    except ValueError:
        return None
    key = _derive(shared, theirs + private.public_key().public_bytes_raw(), _TEXT_CONTEXT)
    try:
        raw = ChaCha20Poly1305(key).decrypt(_NONCE, whole[_KEY_BYTES:], f"{employee_id}/{kind}".encode())
    except InvalidTag:
        log.warning("a medium of an employee does not open")
        return None
    return raw if len(raw) <= MOST_RAW else None
