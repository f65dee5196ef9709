"""A full list of 2,500 users with a tag each, through a pseudo terminal into a simulator of its own process."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from pathlib import Path

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.lock_list import ListCredential, ListUser, LockList
from flexeria_desktop.core.ports import ClaimOrder, LinkIdentity, ListOrder
from flexeria_desktop.hardware import records
from flexeria_desktop.hardware.finder import Finder
from flexeria_desktop.hardware.labels import parse_label
from flexeria_desktop.hardware.noise import new_private_key, public_key
from flexeria_desktop.hardware.receipts import credential_ref
from flexeria_desktop.hardware.simulator.client import SimulatorControl
from flexeria_desktop.hardware.site import LocalSite
from flexeria_desktop.hardware.transports.base import ByteTransport, SnoopingTransport
from tests.bench.measure import Measured

USERS = 2_500
FRAGMENT = 244
"""What a phone-age radio link carries: ATT_MTU 247."""
BITS_PER_BYTE = 10
"""8N1: a start bit and a stop bit around eight."""
BAUD = 115_200
LONGEST = 120.0
"""Seconds for everything; it takes two."""
ZONE = "CET-1CEST,M3.5.0,M10.5.0/3"


def _list(key: bytes) -> LockList:
    refs = (credential_ref(key, MediumKind.TAG, number.to_bytes(7, "big")) for number in range(1, USERS + 1))
    tags = tuple(ListCredential(number, number, MediumKind.TAG, ref) for number, ref in enumerate(refs, 1))
    return LockList(users=tuple(ListUser(number) for number in range(1, USERS + 1)), credentials=tags)


async def _upload(folder: Path, link: str) -> list[Measured]:
    people = SimulatorControl(folder)
    planned = people.locks()[0]
    people.fault(planned["serial"], max_fragment=FRAGMENT)
    people.press(planned["serial"])
    snoops: list[SnoopingTransport] = []

    def listen_in(transport: ByteTransport) -> ByteTransport:
        snoops.append(SnoopingTransport(transport, keep=0))
        return snoops[-1]

    finder, site, device, key = Finder(listen_in), LocalSite(os.urandom(32)), new_private_key(), os.urandom(32)
    now = int(time.time())
    wanted = _list(key)
    stream = len(records.encode_list(wanted))
    try:
        async with finder.reach(link, planned["serial"]) as contact:
            identity = LinkIdentity(device, b"", b"")
            order = ClaimOrder(parse_label(planned["label"]).secret, site.site_key, key, now, ZONE)
            claimed = await contact.claim(order, identity)
            grant = site.grant(public_key(device), "Bench", now)
            session = await contact.session(LinkIdentity(device, claimed.lock_key, grant))
            sent, received = snoops[0].sent, snoops[0].received
            begun, spent = time.perf_counter(), time.process_time()
            order_ = ListOrder(os.urandom(16), claimed.receipt.version, claimed.receipt.digest, wanted, key)
            await session.write_list(order_, lambda _progress: None)
            took, spent = time.perf_counter() - begun, time.process_time() - spent
    finally:
        await finder.close()
    sent, received = snoops[0].sent - sent, snoops[0].received - received
    line = sent * BITS_PER_BYTE / BAUD
    return [
        Measured("upload of 2,500 users: bytes sent", sent, stream, "B", "the bytes of the list"),
        Measured("upload of 2,500 users: bytes both ways", sent + received, stream, "B", "the bytes of the list"),
        Measured("upload of 2,500 users: time on a pty", took, line, "s", "the bytes sent at 115,200 baud"),
        Measured("upload of 2,500 users: processor time", spent, line, "s", "the bytes sent at 115,200 baud"),
    ]


def measure(folder: Path) -> list[Measured]:
    """Seconds, bytes and processor time of this process; the simulator's own do not count."""
    house, port = folder / "house", folder / "dongle"
    command = [sys.executable, "-m", "flexeria_desktop", "simulate", "--state", str(house), "--link", str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as simulator:
        try:
            assert simulator.stdout is not None
            while not port.exists():
                assert simulator.stdout.readline(), "the simulator did not start"
            return asyncio.run(asyncio.wait_for(_upload(house, f"serial:{port}"), LONGEST))
        finally:
            simulator.terminate()
