"""A lock that proves who it is and then says anything, and a desk that may ask anything: both through a real pty."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from flexeria_desktop.core.ports import LinkIdentity
from flexeria_desktop.hardware import cbor, noise
from flexeria_desktop.hardware.commands import Command, Kind, Request, decode_request, encode_reply
from flexeria_desktop.hardware.dongle import DongleHost
from flexeria_desktop.hardware.fragments import FragmentReader, split
from flexeria_desktop.hardware.info import advertised_name
from flexeria_desktop.hardware.radio import Pipe
from flexeria_desktop.hardware.transports.serial import SerialTransport
from tests.hardware.scripted_dongle import INFO, ScriptedDongle

LIAR = "FLX-2600-00012345"
ADDRESS = bytes([0xC0, 0, 0, 0, 0, 9])
FRAGMENT = 100
CLAIM = 1


class LyingLock(ScriptedDongle):
    """Its key is real, its sessions are, and each reply is what ``say`` makes of the request (b"" = nothing)."""

    def __init__(self, say: Callable[[Request], bytes]) -> None:
        super().__init__()
        self.silent = True
        self.say = say
        self.verdict = cbor.encode({1: 0})
        self.secret = bytes(32)
        self.asked: list[int] = []
        self.news = [[0, 2, {1: ADDRESS, 2: -50, 3: 8, 4: 7, 5: advertised_name(LIAR)}]]
        self._private = noise.new_private_key()
        self._shaken: noise.Handshake | None = None
        self._pieces = FragmentReader()

    @property
    def key(self) -> bytes:
        """Its public key."""
        return noise.public_key(self._private)

    def identity(self, device_key: bytes, grant: bytes = b"") -> LinkIdentity:
        """What the desk pins."""
        return LinkIdentity(device_key, self.key, grant)

    def _deliver(self, channel: int, payload: bytes) -> None:
        super()._deliver(channel, payload)
        if not channel and cbor.decode(payload)[1] == 3:
            self._shaken, self._pieces = None, FragmentReader()
        message = self._pieces.feed(payload, 0.0) if channel else None
        if message is None:
            return
        answer = self._shake(message[1:]) if message[0] == Kind.HANDSHAKE else self._talk(message[1:])
        for fragment in split(answer, FRAGMENT) if answer else ():
            self.send(channel, fragment)

    def _shake(self, body: bytes) -> bytes:
        if self._shaken is not None:
            self._shaken.read(body)
            return b""
        if body[0] == CLAIM:
            self._shaken = noise.claim_responder(self.secret, self._private, INFO)
            verdict = b""
        else:
            self._shaken = noise.session_responder(self._private, INFO)
            verdict = self.verdict
        self._shaken.read(body[1:])
        return bytes([Kind.HANDSHAKE]) + self._shaken.write(verdict)

    def _talk(self, cipher: bytes) -> bytes:
        assert self._shaken is not None
        request = decode_request(self._shaken.decrypt(cipher))
        self.asked.append(request.command)
        plain = self.say(request)
        return bytes([Kind.DATA]) + self._shaken.encrypt(plain) if plain else b""


def saying(body: dict[int, Any], status: int = 0) -> Callable[[Request], bytes]:
    """Answer each request with this, in good form."""
    return lambda request: cbor.encode([request.req_id, status, body])


STATUS = {
    1: LIAR,
    2: "MC",
    3: "1.0",
    4: 7,
    5: bytes(32),
    6: 0,
    7: 0,
    8: 2500,
    9: False,
    10: None,
    11: {1: 0, 2: 0, 3: False, 4: False, 5: 0},
    12: 1,
    13: 1,
    14: 1,
    15: None,
    16: 0,
    17: 0,
}


def honest_but(command: Command, lie: Callable[[Request], bytes]) -> Callable[[Request], bytes]:
    """Lie at one command; GET_STATUS and the begin of an upload are answered well otherwise."""

    def say(request: Request) -> bytes:
        if request.command == command:
            return lie(request)
        begun = {Command.GET_STATUS: STATUS, Command.TXN_BEGIN: {1: 0}, Command.FW_BEGIN: {1: 0}}
        body = begun.get(Command(request.command), {})
        if request.command in {Command.TXN_CHUNK, Command.FW_CHUNK}:
            place = 2 if request.command == Command.TXN_CHUNK else 1
            body = {1: request.body[place] + len(request.body[place + 1])}
        return encode_reply(request.req_id, 0, body)  # type: ignore[arg-type]

    return say


class RawDesk:
    """A session with a lock, in plain bytes."""

    def __init__(self, port: str) -> None:
        self._host = DongleHost(SerialTransport(port))
        self._reader = FragmentReader()
        self._pipe: Pipe | None = None
        self.handshake: noise.Handshake | None = None

    async def open(self, address: bytes) -> None:
        """Open the port and connect."""
        await self._host.open()
        await self.connect(address)

    async def connect(self, address: bytes) -> None:
        """Connect anew."""
        if self._pipe is not None:
            await self._pipe.close()
        self._pipe = await self._host.connect(address)
        self._reader = FragmentReader()

    async def shake(self, identity: LinkIdentity, payload: bytes | None = None) -> bytes:
        """Shake hands and return the lock's verdict; ``payload`` instead of the grant."""
        assert self._pipe is not None
        self.handshake = noise.session_initiator(identity.device_key, identity.lock_key, self._pipe.info)
        hello = self.handshake.write(identity.grant if payload is None else payload)
        answer = await self.message(bytes([Kind.HANDSHAKE, 2]) + hello)
        return self.handshake.read(answer[1:])

    async def ask(self, plain: bytes) -> bytes:
        """Send a plaintext and return the plaintext of the answer."""
        assert self.handshake is not None
        answer = await self.message(bytes([Kind.DATA]) + self.handshake.encrypt(plain))
        return self.handshake.decrypt(answer[1:])

    async def message(self, message: bytes) -> bytes:
        """Send a message and wait for the next."""
        assert self._pipe is not None
        for fragment in split(message, self._pipe.max_fragment):
            await self._pipe.send(fragment)
        async with asyncio.timeout(5):
            while (answer := self._reader.feed(await self._pipe.receive(), 0.0)) is None:
                pass
        return answer

    async def close(self) -> None:
        """Let go of the port."""
        await self._host.close()
