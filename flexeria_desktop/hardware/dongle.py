"""A dongle and its verbs: scan, connect, disconnect (FLP/1 section 3, channel 0)."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from flexeria_desktop.core.ports import FoundLock
from flexeria_desktop.hardware import cbor
from flexeria_desktop.hardware.channels import CHANNELS, FragmentPipe
from flexeria_desktop.hardware.dongle_link import DongleIdentity, DongleLink
from flexeria_desktop.hardware.errors import LinkLost, LinkProblem, LockUnreachable, ProtocolViolated
from flexeria_desktop.hardware.info import MAX_INFO, LockFlag
from flexeria_desktop.hardware.radio import Listener
from flexeria_desktop.hardware.transports.base import ByteTransport

SCAN, FOUND, CONNECT, DISCONNECT, LOST = 1, 2, 3, 4, 5
OK = 0
CONNECT_SECONDS = 12.0
"""The dongle gives up after 10 s at most; 2 s more for the answer's way."""
VERB_SECONDS = 4.0
"""Other verbs answer at once; five sendings of a frame take 3 s before the link itself is given up."""
MAX_ID = 65_535
MIN_FRAGMENT, MAX_FRAGMENT = 20, 512
"""A BLE link carries at least ATT_MTU 23 - 3; a frame carries 512."""
MAX_SCAN_SECONDS = 60


class DongleHost:
    """One dongle, shared by all connections over it; open once, usable until ``close``."""

    def __init__(self, transport: ByteTransport) -> None:
        """Nothing is opened yet."""
        self._link = DongleLink(transport, self._take, self._reset)
        self._pipes: dict[int, FragmentPipe] = {}
        self._reserved: set[int] = set()
        self._answers: dict[int, asyncio.Future[tuple[int, Any]]] = {}
        self._last_id = 0
        self._listeners: list[Listener] = []
        self._scanning: asyncio.Task[None] | None = None
        self._scan_end = 0.0
        self._chores: set[asyncio.Task[None]] = set()
        self._freed = asyncio.Event()
        self.serial = ""
        """The dongle's own serial as it greeted, "" before."""

    @property
    def problem(self) -> LinkProblem | None:
        """Why this dongle is of no more use; None while it is."""
        return self._link.problem

    async def open(self) -> DongleIdentity:
        """Open the port and greet the dongle; raise the port's problem or NoDongle."""
        identity = await self._link.open()
        self.serial = identity.serial
        return identity

    @property
    def capacity(self) -> int:
        """Locks that can be connected at the same time: the channels."""
        return len(CHANNELS)

    async def check(self) -> str:
        """Prove that the dongle still answers and return its serial."""
        return (await self.identify()).serial

    async def identify(self) -> DongleIdentity:
        """Prove that the dongle still answers, by a DISCONNECT of nothing, and return who it is."""
        channel = await self._reserve()
        try:
            await self._call(DISCONNECT, {1: channel}, VERB_SECONDS)
        finally:
            self._free(channel)
        return await self._link.ready()

    async def scan(self, seconds: int, heard: Listener) -> None:
        """Call ``heard`` for each advertisement of the next seconds; shares a scan that runs long enough."""
        self._listeners.append(heard)
        try:
            if self._scanning is not None and not self._scanning.done():
                enough = self._scan_end - asyncio.get_running_loop().time() >= seconds
                await asyncio.wait([self._scanning], timeout=seconds if enough else None)
                if enough:
                    if self._scanning.done():
                        self._scanning.result()
                    return
            if self._scanning is None or self._scanning.done():
                self._scanning = self._chore(self._scan(seconds))
            await asyncio.shield(self._scanning)
        finally:
            self._listeners.remove(heard)

    async def connect(self, address: bytes, serial: str = "") -> FragmentPipe:
        """Connect to an address; ``serial`` names the lock in errors; raise LockUnreachable."""
        channel = await self._reserve()
        connecting = asyncio.create_task(self._call(CONNECT, {1: address, 2: channel}, CONNECT_SECONDS), name="connect")
        connecting.add_done_callback(_taken)
        try:
            status, body = await asyncio.shield(connecting)
            if status != OK:
                raise LockUnreachable(serial=serial, status=status)
            return self._pipe(channel, body)
        except BaseException:
            # the dongle may connect after we stopped waiting: the channel is free only after DISCONNECT
            self._chore(self._abandon(channel, connecting))
            raise

    async def close(self) -> None:
        """End every connection and let go of the port."""
        await self._link.close()
        if self._chores:
            await asyncio.wait(list(self._chores))

    def _take(self, channel: int, payload: bytes) -> None:
        if channel == 0:
            self._take_news(payload)
        elif (pipe := self._pipes.get(channel)) is not None:
            pipe.put(payload)

    def _take_news(self, payload: bytes) -> None:
        """Channel 0: an answer to a verb, or the dongle's own news; anything else is ignored."""
        try:
            message = cbor.decode(payload)
        except cbor.NotDeterministic:
            return
        match message:
            case [0, 2, dict(body)]:
                self._take_advertisement(body)
            case [0, 5, {1: int(channel)}]:
                self._break(channel)
            case [int(number), int(status), body]:
                answer = self._answers.get(number)
                if answer is not None and not answer.done():
                    answer.set_result((status, body))

    def _take_advertisement(self, body: dict[int, Any]) -> None:
        match body:
            case {1: bytes(address), 2: int(rssi), 3: int(flags), 4: int(version), 5: str(name)} if (
                len(address) == 6
                and len(name) <= 20
                and 0 <= flags < 256
                and 0 <= version < 2**32
                and -128 <= rssi < 128
            ):
                found = FoundLock(
                    address=address,
                    name=name,
                    rssi=rssi,
                    commissionable=bool(flags & LockFlag.COMMISSIONABLE),
                    battery_low=bool(flags & LockFlag.BATTERY_LOW),
                    log_pending=bool(flags & LockFlag.LOG_PENDING),
                    owned=bool(flags & LockFlag.OWNED),
                    list_version=version,
                )
                for heard in list(self._listeners):
                    heard(found)

    def _break(self, channel: int) -> None:
        pipe = self._pipes.get(channel)
        if pipe is not None:
            pipe.fail(LinkLost(reason="radio"))

    def _reset(self, problem: LinkProblem) -> None:
        """The dongle began anew or is gone: every connection and every open verb is lost."""
        for pipe in self._pipes.values():
            pipe.fail(problem)
        for answer in self._answers.values():
            if not answer.done():
                answer.set_exception(problem)

    def _pipe(self, channel: int, body: object) -> FragmentPipe:
        match body:
            case {1: int(size), 2: bytes(info)} if MIN_FRAGMENT <= size <= MAX_FRAGMENT and len(info) <= MAX_INFO:
                pipe = FragmentPipe(channel, info, size, self._link.send, self._release)
            case _:
                raise ProtocolViolated(what="connect")
        self._pipes[channel] = pipe
        return pipe

    async def _call(self, verb: int, body: dict[int, Any], seconds: float) -> tuple[int, Any]:
        """Ask the dongle and return (status, body); raise LinkLost when it says nothing in time."""
        number = self._next_id()
        answer: asyncio.Future[tuple[int, Any]] = asyncio.get_running_loop().create_future()
        self._answers[number] = answer
        try:
            async with asyncio.timeout(seconds):
                await self._link.send(0, cbor.encode([number, verb, body]))
                return await answer
        except TimeoutError as failure:
            raise LinkLost(reason="dongle silent") from failure
        finally:
            del self._answers[number]
            if answer.done() and not answer.cancelled():
                answer.exception()  # taken, also when the sending failed first

    def _next_id(self) -> int:
        self._last_id = self._last_id % MAX_ID + 1
        while self._last_id in self._answers:
            self._last_id = self._last_id % MAX_ID + 1
        return self._last_id

    async def _scan(self, seconds: int) -> None:
        seconds = min(max(1, seconds), MAX_SCAN_SECONDS)
        self._scan_end = asyncio.get_running_loop().time() + seconds
        status, _ = await self._call(SCAN, {1: seconds}, seconds + VERB_SECONDS)
        if status != OK:
            raise LinkLost(reason="scan refused", status=status)

    async def _reserve(self) -> int:
        """Return a free channel, waiting for one when all eight are in use."""
        while True:
            for channel in CHANNELS:
                if channel not in self._reserved:
                    self._reserved.add(channel)
                    return channel
            self._freed.clear()
            await self._freed.wait()

    def _free(self, channel: int) -> None:
        self._pipes.pop(channel, None)
        self._reserved.discard(channel)
        self._freed.set()

    def _release(self, channel: int) -> asyncio.Task[None]:
        return self._chore(self._disconnect(channel))

    async def _abandon(self, channel: int, connecting: asyncio.Task[tuple[int, Any]]) -> None:
        await asyncio.wait([connecting])
        await self._disconnect(channel)

    async def _disconnect(self, channel: int) -> None:
        """Disconnect and free; a dongle that is lost has forgotten the channel by itself."""
        try:
            if self._link.problem is None:
                await self._call(DISCONNECT, {1: channel}, VERB_SECONDS)
        except LinkProblem:
            pass
        finally:
            self._free(channel)

    def _chore(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Run in the background, kept until done."""
        chore = asyncio.create_task(work)
        self._chores.add(chore)
        chore.add_done_callback(self._chores.discard)
        chore.add_done_callback(_taken)
        return chore


def _taken(task: asyncio.Task[Any]) -> None:
    """Whoever waits for a task has its error; that nobody waits any more is no fault."""
    if not task.cancelled():
        task.exception()
