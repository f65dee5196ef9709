"""What is kept instead of a secret: hashes under the server's pepper, and sealed label secrets."""

from __future__ import annotations

import hashlib
import hmac
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

TOKEN_BYTES = 32
NONCE_BYTES = 12


def new_token(prefix: str) -> str:
    """Return a random 256-bit token as text; the prefix tells people what it is."""
    return f"{prefix}_{secrets.token_urlsafe(TOKEN_BYTES)}"


def token_hash(token: str) -> bytes:
    """Hash a 256-bit random token; it needs no pepper, nobody can guess it."""
    return hashlib.sha256(token.encode()).digest()


def code_hash(pepper: bytes, code: str) -> bytes:
    """HMAC-SHA256(pepper, normalised code): the only form in which codes are kept (FSP/1 section 6)."""
    return hmac.digest(pepper, code.encode(), "sha256")


def proof_hash(pepper: bytes, proof: bytes) -> bytes:
    """What is kept of the proof of possession of a lock whose label is not known here."""
    return hmac.digest(pepper, b"FSP/1 proof" + proof, "sha256")


def request_hash(pepper: bytes, *parts: str) -> bytes:
    """Fingerprint of a request, to tell a repeated operation from another one under its id."""
    return hmac.digest(pepper, b"FSP/1 request" + "\0".join(parts).encode(), "sha256")


def seal_label(label_key: bytes, serial: str, secret: bytes) -> bytes:
    """Encrypt a label secret for storage, bound to its serial (RFC 8439)."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + ChaCha20Poly1305(label_key).encrypt(nonce, secret, serial.encode())


def open_label(label_key: bytes, serial: str, sealed: bytes) -> bytes:
    """Decrypt a label secret; raise ValueError when it was sealed under another key or for another lock."""
    try:
        return ChaCha20Poly1305(label_key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], serial.encode())
    except InvalidTag as error:
        raise ValueError("a stored label does not open with this server's key") from error


def _site_key_context(account_id: str, public: bytes) -> bytes:
    return b"FSP/1 site key" + account_id.encode() + public


def _site_sealing_key(label_key: bytes) -> bytes:
    """A key of its own, so that a sealed site key is never taken for a sealed label."""
    return hmac.digest(label_key, b"FSP/1 site keys", "sha256")


def seal_site_key(label_key: bytes, account_id: str, public: bytes, private: bytes) -> bytes:
    """Encrypt a site key's private half for storage, bound to its account and its public half (RFC 8439)."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    cipher = ChaCha20Poly1305(_site_sealing_key(label_key))
    return nonce + cipher.encrypt(nonce, private, _site_key_context(account_id, public))


def open_site_key(label_key: bytes, account_id: str, public: bytes, sealed: bytes) -> bytes:
    """Decrypt a site key; raise ValueError when it was sealed under another key or for another account."""
    cipher = ChaCha20Poly1305(_site_sealing_key(label_key))
    try:
        context = _site_key_context(account_id, public)
        return cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], context)
    except InvalidTag as error:
        raise ValueError("a stored site key does not open with this server's key") from error
