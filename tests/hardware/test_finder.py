"""The simulated building in process, and a building served behind a pty of its own."""

from __future__ import annotations

import asyncio
import contextlib
import os
import time
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.lock_list import ListUser, LockList
from flexeria_desktop.core.ports import ClaimOrder, LinkIdentity, ListOrder
from flexeria_desktop.hardware.finder import Finder
from flexeria_desktop.hardware.labels import parse_label
from flexeria_desktop.hardware.noise import new_private_key, public_key
from flexeria_desktop.hardware.simulator.house import open_house
from flexeria_desktop.hardware.simulator.problems import HouseInUse
from flexeria_desktop.hardware.simulator.server import HouseServer
from flexeria_desktop.hardware.site import LocalSite
from flexeria_desktop.hardware.transports.base import ByteTransport
from flexeria_desktop.hardware.transports.sim import SimTransport

ZONE = "CET-1CEST,M3.5.0,M10.5.0/3"


async def take_over(finder: Finder, link: str, label_text: str) -> LockList:
    """Claim a lock whose window is open, write one user, read it back."""
    label, site, device, key = parse_label(label_text), LocalSite(os.urandom(32)), new_private_key(), os.urandom(32)
    now = int(time.time())
    async with finder.reach(link, label.serial) as contact:
        order = ClaimOrder(label.secret, site.site_key, key, now, ZONE)
        claimed = await contact.claim(order, LinkIdentity(device))
        grant = site.grant(public_key(device), "Bench", now)
        session = await contact.session(LinkIdentity(device, claimed.lock_key, grant))
        wanted = LockList(users=(ListUser(7),))
        listed = ListOrder(os.urandom(16), claimed.receipt.version, claimed.receipt.digest, wanted, key)
        await session.write_list(listed, lambda _progress: None)
        return await session.read_list()


def test_a_building_in_this_process(tmp_path: Path) -> None:
    async def story() -> None:
        transports: list[SimTransport] = []

        def note(transport: ByteTransport) -> ByteTransport:
            assert isinstance(transport, SimTransport)
            transports.append(transport)
            return transport

        finder, link = Finder(note), f"sim:{tmp_path / 'house'}"
        found = await finder.scan(link, 1)
        house = transports[0].house
        assert house is not None
        assert {lock.name for lock in found} == {serial[-8:] for serial in house.locks}
        assert await finder.check(link) == house.dongle.serial
        serial, label = next(iter(house.labels.items()))
        house.lock(serial).press_button()
        assert (await take_over(finder, link, label)).users == (ListUser(7),)
        with pytest.raises(HouseInUse):
            await Finder().check(link)
        await finder.close()
        with contextlib.closing(open_house(tmp_path / "house")) as again:
            assert again.lock(serial).holdings()["version"] == 1

    asyncio.run(story())


def test_a_served_building_is_pulled_out_and_plugged_in_again(tmp_path: Path) -> None:
    async def story() -> None:
        server, finder = HouseServer(tmp_path), Finder()
        await server.start()
        try:
            first = f"serial:{server.port_path}"
            serial = await finder.check(first)
            server.plug(False)
            server.plug(True)
            second = f"serial:{server.port_path}"
            assert await finder.check(second) == serial
            lock = server.house.planned[0]
            server.house.lock(lock.serial).press_button()
            assert (await take_over(finder, second, lock.label)).users == (ListUser(7),)
        finally:
            await finder.close()
            await server.stop()

    asyncio.run(story())
