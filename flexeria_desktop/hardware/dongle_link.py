"""The reliable link to a dongle: RST and RSTACK, then go-back-N (FLP/1 section 3)."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from flexeria_desktop.hardware import cbor
from flexeria_desktop.hardware.errors import DongleUnsuitable, LinkLost, LinkProblem, NoDongle
from flexeria_desktop.hardware.frames import Frame, FrameReader, FrameType, encode_frame
from flexeria_desktop.hardware.transports.base import ByteTransport
from flexeria_desktop.hardware.window import GoBackN

RST_TRIES = 5
RST_SECONDS = 0.3
"""FLP/1 section 3: RST every 300 ms, 5 times, then nobody is there."""
BACKLOG = 8
"""Payloads not yet acknowledged, four of them in the window; beyond that a sender waits, to bound memory."""
TEXT_LIMIT = 64

# The 0x00 before it flushes what the other side had half received.
_RST = b"\x00" + encode_frame(Frame(0, FrameType.RST))


@dataclass(frozen=True, slots=True)
class DongleIdentity:
    """What RSTACK says; boot_id is 8 bytes, new at each start of the dongle."""

    boot_id: bytes
    serial: str
    firmware: str


class DongleLink:
    """Carries payloads on channels 0 to 8; one pump task is the only writer of the port."""

    def __init__(
        self,
        transport: ByteTransport,
        on_payload: Callable[[int, bytes], None],
        on_reset: Callable[[LinkProblem], None],
    ) -> None:
        """``on_reset`` hears that all channels are lost: the link began anew or is gone for good."""
        self._transport = transport
        self._on_payload = on_payload
        self._on_reset = on_reset
        self._reader = FrameReader()
        self._window = GoBackN()
        self._identity: DongleIdentity | None = None
        self._problem: LinkProblem | None = None
        self._pump: asyncio.Task[None] | None = None
        self._wake = asyncio.Event()
        self._turn = asyncio.Event()

    @property
    def problem(self) -> LinkProblem | None:
        """Why this link is over for good; None while it is not."""
        return self._problem

    @property
    def name(self) -> str:
        """The port as a person knows it."""
        return self._transport.name

    async def open(self) -> DongleIdentity:
        """Open the port and greet the dongle; raise the port's problem or NoDongle."""
        await self._transport.open(self._take, self._lost)
        self._pump = asyncio.create_task(self._run(), name=f"dongle {self.name}")
        try:
            return await self.ready()
        except BaseException:
            await self.close()
            raise

    async def ready(self) -> DongleIdentity:
        """Wait until the dongle has answered RST; raise when it never will."""
        while self._identity is None:
            self._check()
            await self._turn.wait()
        self._check()
        return self._identity

    async def send(self, channel: int, payload: bytes) -> None:
        """Queue one payload, waiting while too many are queued; raise when the link is or goes down."""
        if channel and self._identity is None:
            raise LinkLost(reason="dongle restarted")
        identity = await self.ready()
        while self._window.unacknowledged >= BACKLOG:
            await self._turn.wait()
            self._check()
            if self._identity != identity:
                raise LinkLost(reason="dongle restarted")
        self._window.send(channel, payload)
        self._wake.set()

    async def close(self) -> None:
        """Stop the pump and let go of the port; safe to call twice.

        A last RST makes the dongle drop its connections: no lock stays busy until its 30 s of idling end.
        """
        greeted, pump = self._identity is not None and self._problem is None, self._pump
        self._end(LinkLost(reason="closed"))
        self._pump = None
        try:
            if pump is not None:
                pump.cancel()
                await asyncio.wait([pump])
        finally:
            await self._leave(greeted)

    async def _leave(self, greeted: bool) -> None:
        try:
            if greeted:
                await self._transport.write(_RST)
        except LinkProblem:
            pass  # the port is gone: there is nothing to say good-bye to
        finally:
            await self._transport.close()

    def _take(self, data: bytes) -> None:
        frames = self._reader.feed(data)
        for frame in frames:
            if frame.type is FrameType.RSTACK:
                self._take_greeting(frame.payload)
            elif self._identity is not None:
                for channel, payload in self._window.receive(frame, self._now()):
                    self._on_payload(channel, payload)
        # Not for half a frame: the pump would be awake before whoever answers this one, and pay an ACK of its own.
        if frames:
            self._wake.set()
            self._announce()

    def _take_greeting(self, payload: bytes) -> None:
        """The first RSTACK after our RST opens the link; one with another boot_id later means all is lost."""
        try:
            identity = _read_greeting(payload, self.name)
        except LinkProblem as problem:
            self._end(problem)
            return
        if self._identity is None:
            self._window.reset()
            self._identity = identity
        elif identity.boot_id != self._identity.boot_id:
            self._begin_anew("dongle restarted")

    def _begin_anew(self, reason: str) -> None:
        """Forget the link; the pump greets the dongle again."""
        self._identity = None
        self._window.reset()
        self._on_reset(LinkLost(reason=reason))
        self._wake.set()
        self._announce()

    def _lost(self, problem: LinkProblem) -> None:
        self._end(problem)

    def _end(self, problem: LinkProblem) -> None:
        """Over for good: port gone, no dongle, or closed."""
        if self._problem is None:
            self._problem = problem
            self._on_reset(problem)
            self._wake.set()
            self._announce()

    def _announce(self) -> None:
        """Wake everybody who waits for a change of this link."""
        turn, self._turn = self._turn, asyncio.Event()
        turn.set()

    def _check(self) -> None:
        if self._problem is not None:
            raise type(self._problem)(**self._problem.data)

    async def _run(self) -> None:
        """The pump: write what is due, sleep until something happens or a deadline passes."""
        try:
            while self._problem is None:
                self._wake.clear()
                if self._identity is None:
                    await self._greet()
                    continue
                await self._write_due()
                if self._identity is not None:
                    await self._sleep()
        except LinkProblem as problem:
            self._end(problem)

    async def _greet(self) -> None:
        """Send RST until RSTACK comes."""
        for _ in range(RST_TRIES):
            await self._transport.write(_RST)
            try:
                async with asyncio.timeout(RST_SECONDS):
                    while self._identity is None and self._problem is None:
                        await self._turn.wait()
                return
            except TimeoutError:
                continue
        raise NoDongle(port=self.name)

    async def _write_due(self) -> None:
        frames = self._window.frames_out(self._now())
        if self._window.given_up:
            self._begin_anew("no acknowledgement")
        elif frames:
            await self._transport.write(b"".join(encode_frame(frame) for frame in frames))

    async def _sleep(self) -> None:
        deadline = self._window.next_deadline()
        pause = None if deadline is None else max(0.0, deadline - self._now())
        try:
            async with asyncio.timeout(pause):
                await self._wake.wait()
        except TimeoutError:
            return

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()


def _read_greeting(payload: bytes, port: str) -> DongleIdentity:
    """Check every field of RSTACK (FLP/1 section 3); raise DongleUnsuitable."""
    try:
        body = cbor.decode(payload)
    except cbor.NotDeterministic as failure:
        raise DongleUnsuitable(port=port) from failure
    match body:
        case {1: [int(low), int(high)], 2: bytes(boot), 3: str(serial), 4: str(firmware)} if (
            low <= 1 <= high and len(boot) == 8 and max(len(serial), len(firmware)) <= TEXT_LIMIT
        ):
            return DongleIdentity(boot, serial, firmware)
        case _:
            raise DongleUnsuitable(port=port)
