"""A bench: simulated locks and their dongle behind a real pty, and the keys of one installation."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.lock_list import (
    Holiday,
    ListCredential,
    ListUser,
    LockConfig,
    LockList,
    WeekSchedule,
)
from flexeria_desktop.core.ports import (
    Claimed,
    ClaimOrder,
    LinkIdentity,
    ListOrder,
    LockLink,
    UploadProgress,
)
from flexeria_desktop.hardware.finder import Finder
from flexeria_desktop.hardware.labels import parse_label
from flexeria_desktop.hardware.noise import new_private_key, public_key
from flexeria_desktop.hardware.receipts import credential_ref
from flexeria_desktop.hardware.simulator.data import Factory
from flexeria_desktop.hardware.simulator.dongle import SimulatedDongle
from flexeria_desktop.hardware.simulator.firmware import SimulatedLock
from flexeria_desktop.hardware.simulator.flash import Flash
from flexeria_desktop.hardware.site import LocalSite
from flexeria_desktop.hardware.transports.base import ByteTransport, SnoopingTransport
from tests.hardware.idle_time import LoopTime, run
from tests.hardware.pty_port import PtyPort

SERIAL = "FLX-2600-00012345"
TWIN = "FLX-9900-00012345"
ZONE = "CET-1CEST,M3.5.0,M10.5.0/3"


class Bench:
    """Lock SERIAL and whatever serials are asked for; ``link`` changes at each plug-in."""

    def __init__(self, folder: Path, serials: tuple[str, ...] = (SERIAL,)) -> None:
        self.source = LoopTime()
        self.locks = {serial: self._lock(folder, serial) for serial in serials}
        self.in_the_air = {bytes([0xC0, 0, 0, 0, 0, n]): lock for n, lock in enumerate(self.locks.values())}
        self.dongle = SimulatedDongle("DNG-1", self.in_the_air, self.source)
        self.site = LocalSite(os.urandom(32))
        self.credential_key = os.urandom(32)
        self.device_key = new_private_key()
        self.snoops: list[SnoopingTransport] = []
        self.finder = Finder(self._snoop)
        self.port: PtyPort | None = None
        self._timer: asyncio.TimerHandle | None = None
        self.before_receive: Callable[[], None] = lambda: None

    @property
    def lock(self) -> SimulatedLock:
        return self.locks[SERIAL]

    @property
    def now(self) -> int:
        """The present second as desk and locks of this bench count it."""
        return int(self.source())

    @property
    def link(self) -> str:
        assert self.port is not None
        return self.port.link

    def plug(self) -> None:
        port = PtyPort(self._receive)
        self.port = port
        self.dongle.on_output = port.write
        self.dongle.plugged_in()

    def unplug(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self.dongle.on_output = lambda _data: None
        if self.port is not None:
            self.port.unplug()

    def pulled_out_midway(self, seen: list[UploadProgress]) -> Callable[[UploadProgress], None]:
        """A listener to an upload that pulls the dongle out once half of it is there."""

        def listen(step: UploadProgress) -> None:
            seen.append(step)
            if step.sent * 2 > step.total:
                self.unplug()

        return listen

    def identity(self, lock_key: bytes = b"") -> LinkIdentity:
        grant = self.site.grant(public_key(self.device_key), "Bench", self.now)
        return LinkIdentity(self.device_key, lock_key, grant)

    def claim_order(self, label: str | None = None) -> ClaimOrder:
        secret = parse_label(label or self.lock.label).secret
        return ClaimOrder(secret, self.site.site_key, self.credential_key, self.now, ZONE)

    def reach(self, serial: str = SERIAL):  # type: ignore[no-untyped-def]
        return self.finder.reach(self.link, serial)

    async def claim(self) -> Claimed:
        self.lock.press_button()
        async with self.reach() as contact:
            return await contact.claim(self.claim_order(), self.identity())

    @asynccontextmanager
    async def session(self, claimed: Claimed) -> AsyncIterator[LockLink]:
        async with self.reach() as contact:
            yield await contact.session(self.identity(claimed.lock_key))

    def order(self, wanted: LockList, claimed: Claimed) -> ListOrder:
        receipt = claimed.receipt
        return ListOrder(os.urandom(16), receipt.version, receipt.digest, wanted, self.credential_key)

    def list_of(self, users: int) -> LockList:
        """Users with a tag each, a schedule, a holiday and a config of its own."""
        return LockList(
            users=tuple(ListUser(number) for number in range(1, users + 1)),
            credentials=tuple(self._tag(number) for number in range(1, users + 1)),
            schedules=(WeekSchedule(1, ((0b0011111, 480, 1080), (0b1100000, 600, 720)), 1),),
            holidays=(Holiday(1, 20_448, 20_449),),
            config=LockConfig(opening_seconds=8, office_from=540, office_to=1020, beeper=False),
        )

    def _tag(self, number: int) -> ListCredential:
        ref = credential_ref(self.credential_key, MediumKind.TAG, number.to_bytes(7, "big"))
        return ListCredential(number, number, MediumKind.TAG, ref, valid_from=1_700_000_000, schedule=1)

    def _snoop(self, transport: ByteTransport) -> ByteTransport:
        self.snoops.append(SnoopingTransport(transport))
        return self.snoops[-1]

    def _lock(self, folder: Path, serial: str) -> SimulatedLock:
        factory = Factory(serial, "MC", "1.4.0", os.urandom(32), new_private_key())
        return SimulatedLock(factory, Flash(folder / f"{serial}.flash"), self.source)

    def _receive(self, data: bytes) -> None:
        self.before_receive()
        self.dongle.receive(data)
        self._arm()

    def _arm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        due = self.dongle.next_deadline()
        if due is not None:
            pause = max(0.0, due - self.source())
            self._timer = asyncio.get_running_loop().call_later(pause, self._poll)

    def _poll(self) -> None:
        self.dongle.poll()
        self._arm()


def ignore(_progress: UploadProgress) -> None:
    """Nobody watches."""


def on_bench(folder: Path, story: Callable[[Bench], Awaitable[None]], serials: tuple[str, ...] = (SERIAL,)) -> None:
    """Run one story with a plugged-in bench; the finder must let go of everything at its end."""

    async def at_work() -> None:
        bench = Bench(folder, serials)
        bench.plug()
        try:
            await story(bench)
        finally:
            await bench.finder.close()
            bench.unplug()

    run(at_work())
