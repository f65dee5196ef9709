"""The two Noise handshakes of FLP/1 section 4 over the noiseprotocol package; the desktop begins."""

from __future__ import annotations

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from noise.backends.default.keypairs import KeyPair25519
from noise.connection import Keypair, NoiseConnection
from noise.exceptions import NoiseHandshakeError, NoiseInvalidMessage, NoiseValueError

KEY_SIZE = 32

_CLAIM = b"Noise_XXpsk3_25519_ChaChaPoly_SHA256"
_SESSION = b"Noise_IK_25519_ChaChaPoly_SHA256"
_PROLOGUE = b"FLP/1"
# An all-zero X25519 result arrives as the ValueError of cryptography's exchange().
_FAULTS = (ValueError, InvalidTag, NoiseHandshakeError, NoiseInvalidMessage, NoiseValueError)


class HandshakeFailed(ValueError):
    """A handshake message is not from who it should be, is damaged, or comes out of turn."""


class DecryptFailed(ValueError):
    """A transport message is damaged, repeated, left out or swapped; the session is over."""


class Handshake:
    """One handshake and, when it has finished, the two directions of its session."""

    def __init__(self, connection: NoiseConnection, ephemeral_private: bytes | None) -> None:
        connection.start_handshake()
        self._connection = connection
        self._remote_static = b""
        if ephemeral_private is not None:
            state = connection.noise_protocol.handshake_state
            state.e = KeyPair25519.from_private_bytes(ephemeral_private)
        self._note_remote()

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
        if not self.finished:
            raise HandshakeFailed("not finished")
        return bytes(self._connection.get_handshake_hash())

    def write(self, payload: bytes = b"") -> bytes:
        """Return the next handshake message; raise HandshakeFailed."""
        self._in_handshake()
        try:
            return bytes(self._connection.write_message(payload))
        except _FAULTS as fault:
            raise HandshakeFailed(type(fault).__name__) from fault

    def read(self, message: bytes) -> bytes:
        """Take the other side's message and return its payload; raise HandshakeFailed."""
        self._in_handshake()
        state = self._connection.noise_protocol.handshake_state
        try:
            payload = bytes(self._connection.read_message(message))
        except _FAULTS as fault:
            raise HandshakeFailed(type(fault).__name__) from fault
        self._remote_static = bytes(getattr(state.rs, "public_bytes", b""))
        return payload

    def encrypt(self, plain: bytes) -> bytes:
        """Return the next transport message; raise HandshakeFailed before the end of the handshake."""
        if not self.finished:
            raise HandshakeFailed("not finished")
        return bytes(self._connection.encrypt(plain))

    def decrypt(self, cipher: bytes) -> bytes:
        """Return what the next transport message carries; raise DecryptFailed."""
        try:
            return bytes(self._connection.decrypt(cipher))
        except _FAULTS as fault:
            raise DecryptFailed(type(fault).__name__) from fault

    def _in_handshake(self) -> None:
        if self.finished:
            raise HandshakeFailed("finished already")

    def _note_remote(self) -> None:
        state = self._connection.noise_protocol.handshake_state
        self._remote_static = bytes(getattr(state.rs, "public_bytes", b""))


def claim_initiator(
    psk: bytes, static_private: bytes, info: bytes, ephemeral_private: bytes | None = None
) -> Handshake:
    """Begin a claim as desktop; psk is the label secret, info the INFO bytes exactly as read."""
    return Handshake(_claim(psk, static_private, info, initiator=True), ephemeral_private)


def claim_responder(
    psk: bytes, static_private: bytes, info: bytes, ephemeral_private: bytes | None = None
) -> Handshake:
    """Answer a claim as lock; info as served last on the connection."""
    return Handshake(_claim(psk, static_private, info, initiator=False), ephemeral_private)


def session_initiator(
    static_private: bytes, lock_public: bytes, info: bytes, ephemeral_private: bytes | None = None
) -> Handshake:
    """Begin a session as desktop with the pinned key of the lock; raise HandshakeFailed for no key at all."""
    connection = _connection(_SESSION, static_private, info, initiator=True)
    try:
        connection.set_keypair_from_public_bytes(Keypair.REMOTE_STATIC, lock_public)
    except _FAULTS as fault:
        raise HandshakeFailed(type(fault).__name__) from fault
    return Handshake(connection, ephemeral_private)


def session_responder(
    static_private: bytes, info: bytes, ephemeral_private: bytes | None = None
) -> Handshake:
    """Answer a session as lock."""
    return Handshake(_connection(_SESSION, static_private, info, initiator=False), ephemeral_private)


def public_key(private: bytes) -> bytes:
    """Return the X25519 public key of a 32-byte private key."""
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def new_private_key() -> bytes:
    """Return a new X25519 private key, 32 bytes."""
    return X25519PrivateKey.generate().private_bytes_raw()


def _claim(psk: bytes, static_private: bytes, info: bytes, *, initiator: bool) -> NoiseConnection:
    connection = _connection(_CLAIM, static_private, info, initiator=initiator)
    connection.set_psks(psk)
    return connection


def _connection(name: bytes, static_private: bytes, info: bytes, *, initiator: bool) -> NoiseConnection:
    connection = NoiseConnection.from_name(name)
    if initiator:
        connection.set_as_initiator()
    else:
        connection.set_as_responder()
    connection.set_prologue(_PROLOGUE + info)
    connection.set_keypair_from_private_bytes(Keypair.STATIC, static_private)
    return connection
