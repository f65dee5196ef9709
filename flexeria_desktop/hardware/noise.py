"""The two Noise handshakes of FLP/1 section 4 over the noiseprotocol package; the desktop begins."""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from noise.backends.default.keypairs import KeyPair25519
from noise.connection import Keypair, NoiseConnection
from noise.exceptions import NoiseHandshakeError, NoiseInvalidMessage, NoisePSKError, NoiseValueError

_CLAIM = b"Noise_XXpsk3_25519_ChaChaPoly_SHA256"
_SESSION = b"Noise_IK_25519_ChaChaPoly_SHA256"
_PROLOGUE = b"FLP/1"
# An all-zero X25519 result arrives as the ValueError of cryptography's exchange().
_FAULTS = (
    ValueError,
    InvalidTag,
    NoiseHandshakeError,
    NoiseInvalidMessage,
    NoisePSKError,
    NoiseValueError,
)


class HandshakeFailed(ValueError):
    """A handshake message is not from who it should be, is damaged, or comes out of turn."""


class DecryptFailed(ValueError):
    """A transport message is damaged, repeated, left out or swapped; the session is over."""


class Handshake:
    """One handshake and, when it has finished, the two directions of its session.

    After the first failure every further call fails: there is nothing to go on with (FLP/1 section 4).
    """

    def __init__(self, connection: NoiseConnection, ephemeral_private: bytes | None) -> None:
        self._connection = connection
        self._broken = False
        state = connection.noise_protocol.handshake_state
        if ephemeral_private is not None:
            state.e = KeyPair25519.from_private_bytes(ephemeral_private)
        self._remote_static = bytes(getattr(state.rs, "public_bytes", b""))

    @property
    def finished(self) -> bool:
        """Whether all handshake messages have passed."""
        return bool(self._connection.handshake_finished)

    @property
    def remote_static(self) -> bytes:
        """X25519 public key of the other side, 32 bytes; empty until known."""
        return self._remote_static

    @property
    def handshake_hash(self) -> bytes:
        """32 bytes that both sides share; raise HandshakeFailed before the end."""
        self._expect(finished=True)
        return bytes(self._connection.get_handshake_hash())

    def write(self, payload: bytes = b"") -> bytes:
        """Return the next handshake message; raise HandshakeFailed."""
        self._expect(finished=False)
        try:
            return bytes(self._connection.write_message(payload))
        except _FAULTS as fault:
            self._broken = True
            raise HandshakeFailed(type(fault).__name__) from fault

    def read(self, message: bytes) -> bytes:
        """Take the other side's message and return its payload; raise HandshakeFailed."""
        self._expect(finished=False)
        state = self._connection.noise_protocol.handshake_state
        try:
            payload = bytes(self._connection.read_message(message))
        except _FAULTS as fault:
            self._broken = True
            raise HandshakeFailed(type(fault).__name__) from fault
        self._remote_static = bytes(getattr(state.rs, "public_bytes", b""))
        return payload

    def encrypt(self, plain: bytes) -> bytes:
        """Return the next transport message; raise HandshakeFailed before the end of the handshake."""
        self._expect(finished=True)
        return bytes(self._connection.encrypt(plain))

    def decrypt(self, cipher: bytes) -> bytes:
        """Return what the next transport message carries; raise DecryptFailed."""
        if self._broken:
            raise DecryptFailed("failed before")
        try:
            return bytes(self._connection.decrypt(cipher))
        except _FAULTS as fault:
            self._broken = True
            raise DecryptFailed(type(fault).__name__) from fault

    def _expect(self, *, finished: bool) -> None:
        if self._broken or self.finished is not finished:
            raise HandshakeFailed("failed before" if self._broken else "out of turn")


def claim_initiator(
    psk: bytes, static_private: bytes, info: bytes, ephemeral_private: bytes | None = None
) -> Handshake:
    """Begin a claim as desktop; psk is the label secret, info the INFO bytes exactly as read."""
    return _begin(_CLAIM, info, ephemeral_private, initiator=True, static=static_private, psk=psk)


def claim_responder(
    psk: bytes, static_private: bytes, info: bytes, ephemeral_private: bytes | None = None
) -> Handshake:
    """Answer a claim as lock; info as served last on the connection."""
    return _begin(_CLAIM, info, ephemeral_private, initiator=False, static=static_private, psk=psk)


def session_initiator(
    static_private: bytes, lock_public: bytes, info: bytes, ephemeral_private: bytes | None = None
) -> Handshake:
    """Begin a session as desktop with the pinned key of the lock; raise HandshakeFailed for no key at all."""
    return _begin(_SESSION, info, ephemeral_private, initiator=True, static=static_private, remote=lock_public)


def session_responder(static_private: bytes, info: bytes, ephemeral_private: bytes | None = None) -> Handshake:
    """Answer a session as lock."""
    return _begin(_SESSION, info, ephemeral_private, initiator=False, static=static_private)


def public_key(private: bytes) -> bytes:
    """Return the X25519 public key of a 32-byte private key."""
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def new_private_key() -> bytes:
    """Return a new X25519 private key, 32 bytes."""
    return X25519PrivateKey.generate().private_bytes_raw()


def _begin(
    name: bytes,
    info: bytes,
    ephemeral_private: bytes | None,
    *,
    initiator: bool,
    static: bytes,
    remote: bytes | None = None,
    psk: bytes | None = None,
) -> Handshake:
    connection = NoiseConnection.from_name(name)
    if initiator:
        connection.set_as_initiator()
    else:
        connection.set_as_responder()
    connection.set_prologue(_PROLOGUE + info)
    try:
        connection.set_keypair_from_private_bytes(Keypair.STATIC, static)
        if remote is not None:
            connection.set_keypair_from_public_bytes(Keypair.REMOTE_STATIC, remote)
        if psk is not None:
            connection.set_psks(psk)
        connection.start_handshake()
    except _FAULTS as fault:
        raise HandshakeFailed(type(fault).__name__) from fault
    return Handshake(connection, ephemeral_private)
