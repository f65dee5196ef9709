"""Media of employees, sealed for the platform alone: no other desk and no copy of a database opens them.

Base64 of an ephemeral X25519 public key and a ChaCha20-Poly1305 text whose key is HKDF-SHA256 of the exchange; the
text is bound to the employee and the kind (docs/decisions/0014).
"""

from __future__ import annotations

from base64 import b64encode

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_CONTEXT = b"FSP/1 medium"
_NONCE = bytes(12)
"""Each key is used once, so the nonce may stand still."""


def seal_medium(media_key: bytes, employee_id: str, kind: int, raw: bytes) -> str:
    """Return the text that stands for a medium in the organisation's rows; media_key: 32 bytes, of the platform."""
    ephemeral = X25519PrivateKey.generate()
    ours = ephemeral.public_key().public_bytes_raw()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(media_key))
    key = HKDF(SHA256(), 32, ours + media_key, _CONTEXT).derive(shared)
    return b64encode(ours + ChaCha20Poly1305(key).encrypt(_NONCE, raw, f"{employee_id}/{kind}".encode())).decode()
