"""A simulator of its own process behind a pseudo terminal, and the one who programs its locks."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.lock_list import ListCredential, ListUser, LockList
from flexeria_desktop.core.ports import Claimed, ClaimOrder, LinkIdentity, ListOrder, LockLink
from flexeria_desktop.hardware import records
from flexeria_desktop.hardware.finder import Finder
from flexeria_desktop.hardware.labels import parse_label
from flexeria_desktop.hardware.noise import new_private_key, public_key
from flexeria_desktop.hardware.receipts import credential_ref
from flexeria_desktop.hardware.simulator.client import SimulatorControl
from flexeria_desktop.hardware.site import LocalSite
from flexeria_desktop.hardware.transports.base import ByteTransport, SnoopingTransport

FRAGMENT = 244
"""What a phone-age radio link carries: ATT_MTU 247."""
LONGEST = 120.0
"""Seconds for everything; it takes ten."""
ZONE = "CET-1CEST,M3.5.0,M10.5.0/3"

_T = TypeVar("_T")


class Desk:
    """Keys of one installation and its finder; ``bytes_both_ways`` counts all that passed the port."""

    def __init__(self, folder: Path, link: str) -> None:
        self.people = SimulatorControl(folder)
        self.planned = self.people.locks()
        self.finder = Finder(self._listen_in)
        self._link = link
        self._key, self._device = os.urandom(32), new_private_key()
        self._site = LocalSite(os.urandom(32))
        self._snoops: list[SnoopingTransport] = []
        for lock in self.planned:
            self.people.fault(lock["serial"], max_fragment=FRAGMENT)

    @property
    def sent(self) -> int:
        """Bytes to the dongle so far."""
        return sum(snoop.sent for snoop in self._snoops)

    @property
    def bytes_both_ways(self) -> int:
        """Bytes to and from the dongle so far."""
        return self.sent + sum(snoop.received for snoop in self._snoops)

    async def claim(self, place: int = 0) -> Claimed:
        """Become the owner of a lock."""
        lock = self.planned[place]
        self.people.press(lock["serial"])
        secret = parse_label(lock["label"]).secret
        order = ClaimOrder(secret, self._site.site_key, self._key, int(time.time()), ZONE)
        async with self.finder.reach(self._link, lock["serial"]) as contact:
            return await contact.claim(order, LinkIdentity(self._device, b"", b""))

    @asynccontextmanager
    async def session(self, claimed: Claimed) -> AsyncIterator[LockLink]:
        """Open a session over a connection of its own."""
        grant = self._site.grant(public_key(self._device), "Bench", int(time.time()))
        async with self.finder.reach(self._link, claimed.receipt.serial) as contact:
            yield await contact.session(LinkIdentity(self._device, claimed.lock_key, grant))

    def order(self, claimed: Claimed, wanted: LockList, base: LockList | None = None, version: int = 0) -> ListOrder:
        """version, base: what the lock holds; the digest is taken from the base."""
        digest = claimed.receipt.digest if base is None else records.digest(records.records_of(base))
        return ListOrder(os.urandom(16), version, digest, wanted, self._key, base)

    def tags(self, numbers: Iterable[int]) -> LockList:
        """Users with a tag each."""
        numbers = tuple(numbers)
        refs = (credential_ref(self._key, MediumKind.TAG, number.to_bytes(7, "big")) for number in numbers)
        tags = tuple(ListCredential(n, n, MediumKind.TAG, ref) for n, ref in zip(numbers, refs, strict=True))
        return LockList(users=tuple(map(ListUser, numbers)), credentials=tags)

    def _listen_in(self, transport: ByteTransport) -> ByteTransport:
        self._snoops.append(SnoopingTransport(transport, keep=0))
        return self._snoops[-1]


def at_desk(folder: Path, locks: int, story: Callable[[Desk], Awaitable[_T]]) -> _T:
    """Run a story beside a simulator; the simulator's processor time is not this process's."""
    house, port = folder / "house", folder / "dongle"
    command = [sys.executable, "-m", "flexeria_desktop", "simulate", "--locks", str(locks)]
    with subprocess.Popen(
        [*command, "--state", str(house), "--link", str(port)], stdout=subprocess.PIPE, text=True
    ) as simulator:
        try:
            assert simulator.stdout is not None
            while not port.exists():
                assert simulator.stdout.readline(), "the simulator did not start"
            return asyncio.run(asyncio.wait_for(run(Desk(house, f"serial:{port}"), story), LONGEST))
        finally:
            simulator.terminate()


async def run(desk: Desk, story: Callable[[Desk], Awaitable[_T]]) -> _T:
    """Run a story and let go of every link."""
    try:
        return await story(desk)
    finally:
        await desk.finder.close()
