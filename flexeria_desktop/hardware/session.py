"""One session with a lock: fragments, handshake, one request at a time (FLP/1 sections 2, 4, 5)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from enum import Enum
from typing import Any, TypeVar

from flexeria_desktop.core.errors import Changed
from flexeria_desktop.hardware import cbor
from flexeria_desktop.hardware.commands import (
    Alert,
    Command,
    Kind,
    Reply,
    ReplyInvalid,
    Status,
    decode_reply,
    encode_request,
)
from flexeria_desktop.hardware.errors import (
    ClaimWindowClosed,
    DongleUnsuitable,
    HandshakeRefused,
    LabelRefused,
    LinkLost,
    LinkProblem,
    LockBusy,
    LockNotOwned,
    LockOwnedByAnother,
    LockSilent,
    LockThrottled,
    LockVersion,
    NoDongle,
    PortGone,
    ProtocolViolated,
    SessionOver,
)
from flexeria_desktop.hardware.fragments import MIN_FRAGMENT, Fragmenter, FragmentReader
from flexeria_desktop.hardware.info import LockFlag, LockInfo
from flexeria_desktop.hardware.noise import (
    DecryptFailed,
    Handshake,
    HandshakeFailed,
    claim_initiator,
    session_initiator,
)
from flexeria_desktop.hardware.radio import Pipe
from flexeria_desktop.hardware.refusals import refusal_of

T = TypeVar("T")

REPLY_SECONDS = 5.0
COMMIT_SECONDS = 10.0
"""FLP/1 section 5: 5 s, and 10 s for TXN_COMMIT, which checks and writes up to 512 KiB."""
HANDSHAKE_SECONDS = 5.0
"""FLP/1 section 4: the lock gives a handshake 5 s."""
MAX_REQ_ID = 65_535
MAX_MESSAGES = 2**16
"""Both directions together; then the session is over (FLP/1 section 4)."""

CLAIM_TAG, SESSION_TAG = b"\x01", b"\x02"

EFFECTFUL = frozenset(
    {
        *(Command.SET_TIME, Command.ACTUATE, Command.TXN_COMMIT, Command.REVOKE_NOW, Command.LOG_RELEASE),
        *(Command.CLAIM, Command.RELEASE, Command.SET_EPOCH, Command.FW_ACTIVATE),
    }
)
"""Commands after whose lost answer nobody knows whether the lock acted; chunks only fill the idle bank."""


BREAKS = (LinkLost, PortGone, NoDongle, DongleUnsuitable, ProtocolViolated)


class SessionState(Enum):
    """FRESH nothing sent; HANDSHAKE under way; OPEN requests may be made; ENDED for good."""

    FRESH = "fresh"
    HANDSHAKE = "handshake"
    OPEN = "open"
    ENDED = "ended"


class Session:
    """Used once over one pipe; any fault, time-out or cancellation inside a request ends it."""

    def __init__(self, pipe: Pipe, info: LockInfo) -> None:
        """info: the decoded INFO of this very pipe."""
        self._pipe = pipe
        self._info = info
        self._reader = FragmentReader()
        self._noise: Handshake | None = None
        self._turn = asyncio.Lock()
        self._req_id = 0
        self._messages = 0
        self._claiming = False
        self._proven = False
        self.state = SessionState.FRESH

    @property
    def serial(self) -> str:
        """Serial of the lock."""
        return self._info.serial

    @property
    def firmware(self) -> str:
        """Version the lock runs, as INFO says; proven by the handshake, which INFO is bound into."""
        return self._info.firmware

    @property
    def remote_key(self) -> bytes:
        """The lock's X25519 public key, 32 bytes; b"" before the handshake."""
        return b"" if self._noise is None else self._noise.remote_static

    async def claim(self, label_secret: bytes, device_key: bytes) -> None:
        """Shake hands with the label (Noise XXpsk3); the verdict on it comes with the first request."""
        noise = claim_initiator(label_secret, device_key, self._pipe.info)
        async with self._guarded(HANDSHAKE_SECONDS):
            self._begin(noise)
            self._claiming = True
            await self._send(Kind.HANDSHAKE, CLAIM_TAG + noise.write(b""))
            self._read(noise, await self._handshake_reply())
            await self._send(Kind.HANDSHAKE, noise.write(b""))
        self.state = SessionState.OPEN

    async def open(self, device_key: bytes, lock_key: bytes, grant: bytes) -> None:
        """Shake hands with the pinned key and the grant (Noise IK); raise the refusal of the grant."""
        async with self._guarded(HANDSHAKE_SECONDS):
            try:
                noise = session_initiator(device_key, lock_key, self._pipe.info)
                hello = noise.write(grant)
            except HandshakeFailed as failure:
                raise HandshakeRefused(serial=self.serial) from failure
            self._begin(noise)
            await self._send(Kind.HANDSHAKE, SESSION_TAG + hello)
            verdict = self._read(noise, await self._handshake_reply())
            self._check_verdict(verdict)
        self.state = SessionState.OPEN

    async def request(self, command: Command, body: Mapping[int, Any]) -> dict[int, Any]:
        """Return the body of an OK reply; raise LockRefused for another status, LinkLost for no reply."""
        async with self._turn:
            if self.state is not SessionState.OPEN or self._noise is None:
                raise SessionOver(serial=self.serial)
            seconds = COMMIT_SECONDS if command is Command.TXN_COMMIT else REPLY_SECONDS
            effect = Changed.UNKNOWN if command in EFFECTFUL and not self._pipe.problem else Changed.NO
            async with self._guarded(seconds, effect):
                reply = await self._exchange(self._noise, command, body)
        if reply.status is not Status.OK:
            raise refusal_of(reply.status, reply.body, self.serial)
        return reply.body

    async def ask(self, command: Command, body: Mapping[int, Any], read: Callable[[dict[int, Any]], T]) -> T:
        """Return what ``read`` makes of the body of an OK reply; one it cannot read ends the session.

        Whoever says OK in a way FLP/1 does not know may have acted: then ``changed`` is UNKNOWN.
        """
        answer = await self.request(command, body)
        try:
            return read(answer)
        except ProtocolViolated as failure:
            self.end()
            if command in EFFECTFUL:
                failure.changed = Changed.UNKNOWN
            raise

    def end(self) -> None:
        """No more requests; closing the pipe is its owner's business."""
        self.state = SessionState.ENDED

    @asynccontextmanager
    async def _guarded(self, seconds: float, effect: Changed = Changed.NO) -> AsyncIterator[None]:
        """End the session at any fault; a broken link tells whether the lock may have acted."""
        try:
            async with asyncio.timeout(seconds):
                yield
        except TimeoutError as failure:
            self.end()
            raise LockSilent(serial=self.serial, changed=effect) from failure
        except BREAKS as failure:
            self.end()
            failure.changed = effect
            raise
        except BaseException:
            self.end()
            raise

    def _begin(self, noise: Handshake) -> None:
        if self.state is not SessionState.FRESH:
            raise SessionOver(serial=self.serial)
        self._noise = noise
        self.state = SessionState.HANDSHAKE

    async def _exchange(self, noise: Handshake, command: Command, body: Mapping[int, Any]) -> Reply:
        if self._messages + 2 > MAX_MESSAGES:
            raise LinkLost(reason="session full", changed=Changed.NO)
        self._messages += 2
        self._req_id = self._req_id % MAX_REQ_ID + 1
        request = noise.encrypt(encode_request(self._req_id, command, body))
        # What the lock said before it hung up counts more; without that, receiving raises the same.
        with suppress(LinkLost):
            await self._send(Kind.DATA, request)
        kind, cipher = await self._receive((Kind.DATA, Kind.ALERT))
        if kind is Kind.ALERT:
            raise LinkLost(reason="alert") if self._proven else self._alert(cipher)
        try:
            reply = decode_reply(noise.decrypt(cipher))
        except (DecryptFailed, ReplyInvalid) as failure:
            raise ProtocolViolated(what="reply") from failure
        if reply.req_id != self._req_id:
            raise ProtocolViolated(what="req_id")
        self._proven = True
        return reply

    async def _handshake_reply(self) -> bytes:
        kind, body = await self._receive((Kind.HANDSHAKE, Kind.ALERT))
        if kind is Kind.ALERT:
            raise self._alert(body)
        return body

    def _read(self, noise: Handshake, message: bytes) -> bytes:
        try:
            return noise.read(message)
        except HandshakeFailed as failure:
            raise HandshakeRefused(serial=self.serial) from failure

    def _check_verdict(self, payload: bytes) -> None:
        try:
            verdict = cbor.decode(payload)
        except cbor.NotDeterministic as failure:
            raise ProtocolViolated(what="verdict") from failure
        status = verdict.get(1) if isinstance(verdict, dict) else None
        if type(status) is not int or status < 0:
            raise ProtocolViolated(what="verdict")
        if status != Status.OK:
            raise refusal_of(status, {}, self.serial)

    def _alert(self, body: bytes) -> LinkProblem:
        """Reason 6 in a claim: the label first counts in message 3, the window in message 1 (section 4)."""
        reason = body[0] if body else 0
        if reason == Alert.HANDSHAKE_REFUSED and self._claiming:
            if self.state is SessionState.OPEN:
                return LabelRefused(serial=self.serial)
            if LockFlag.COMMISSIONABLE not in self._info.flags:
                return ClaimWindowClosed(serial=self.serial)
        kinds: dict[int, type[LinkProblem]] = {
            Alert.VERSION: LockVersion,
            Alert.BUSY: LockBusy,
            Alert.THROTTLED: LockThrottled,
            Alert.NOT_OWNED: LockNotOwned,
            Alert.OWNED_BY_ANOTHER: LockOwnedByAnother,
        }
        return kinds.get(reason, HandshakeRefused)(serial=self.serial)

    async def _send(self, kind: Kind, body: bytes) -> None:
        fragmenter = Fragmenter(bytes([kind]) + body)
        while True:
            size = self._pipe.max_fragment
            if size < MIN_FRAGMENT:
                raise ProtocolViolated(what="fragment size")
            fragment = fragmenter.next(size)
            if fragment is None:
                return
            await self._pipe.send(fragment)

    async def _receive(self, wanted: tuple[Kind, ...]) -> tuple[Kind, bytes]:
        """Return the next message of a wanted kind; others are ignored (FLP/1 section 4)."""
        loop = asyncio.get_running_loop()
        while True:
            message = self._reader.feed(await self._pipe.receive(), loop.time())
            if message is not None and message[0] in wanted:
                return Kind(message[0]), message[1:]
