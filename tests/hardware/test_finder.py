"""The simulated building in process, and a building served behind a pty of its own."""

from __future__ import annotations

import asyncio
import contextlib
import os
import time
from functools import partial
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.lock_list import ListUser, LockList
from flexeria_desktop.core.ports import ClaimOrder, LinkIdentity, ListOrder
from flexeria_desktop.hardware.errors import LinkLost, PortGone
from flexeria_desktop.hardware.finder import Finder
from flexeria_desktop.hardware.labels import parse_label
from flexeria_desktop.hardware.noise import new_private_key, public_key
from flexeria_desktop.hardware.simulator.client import SimulatorControl
from flexeria_desktop.hardware.simulator.house import open_house
from flexeria_desktop.hardware.simulator.problems import HouseInUse, SimulatorNotRunning
from flexeria_desktop.hardware.simulator.running import RunningHouse
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


def test_people_reach_a_building_in_this_process(tmp_path: Path) -> None:
    """The button is pressed from outside, as another program does; closing takes the channel away."""

    async def story() -> None:
        finder, link, people = Finder(), f"sim:{tmp_path / 'house'}", SimulatorControl(tmp_path / "house")
        try:
            await finder.check(link)
            lock = (await asyncio.to_thread(people.locks))[0]
            await asyncio.to_thread(people.press, lock["name"])
            assert (await take_over(finder, link, lock["label"])).users == (ListUser(7),)
            assert (await asyncio.to_thread(people.holdings, lock["serial"]))["users"] == 1
            await asyncio.to_thread(partial(people.ask, "plug", **{"in": False}))
            assert await finder.check(link)
        finally:
            await finder.close()
        with pytest.raises(SimulatorNotRunning):
            await asyncio.to_thread(people.locks)

    asyncio.run(story())


async def use_until_it_cannot_be_opened(finder: Finder, link: str) -> None:
    for _ in range(20):
        with contextlib.suppress(PortGone, LinkLost):
            await finder.check(link)


def test_a_building_that_a_simulator_serves_is_used_through_its_port(tmp_path: Path) -> None:
    with RunningHouse(tmp_path) as house:

        async def story() -> None:
            finder, link = Finder(), f"sim:{tmp_path}"
            try:
                lock = house.planned[0]
                house.press_button(lock.serial)
                assert (await take_over(finder, link, lock.label)).users == (ListUser(7),)
                house.plug(False)
                with pytest.raises(HouseInUse):
                    await use_until_it_cannot_be_opened(finder, link)
                house.plug(True)
                assert await finder.check(link)
            finally:
                await finder.close()

        asyncio.run(story())
        assert house.holdings(house.planned[0].serial)["users"] == 1
