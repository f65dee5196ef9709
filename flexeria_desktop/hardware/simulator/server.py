"""Serves a simulated building: a virtual serial port for the program, a control channel for people."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from flexeria_desktop.hardware.simulator.air.bus import VARIABLE
from flexeria_desktop.hardware.simulator.air.serving import Air
from flexeria_desktop.hardware.simulator.control import HouseControl
from flexeria_desktop.hardware.simulator.control_server import ControlServer
from flexeria_desktop.hardware.simulator.driver import HouseDriver
from flexeria_desktop.hardware.simulator.house import SimulatedHouse, open_house
from flexeria_desktop.hardware.simulator.ports import VirtualPort


class HouseServer:
    """One building on the air; ``start`` and ``stop`` belong to one asyncio loop."""

    def __init__(self, folder: Path, locks: int | None = None, link: Path | None = None) -> None:
        self._folder = folder
        self._wanted = locks
        self._link = link
        self._port: VirtualPort | None = None

    async def start(self) -> None:
        """Open folder, port and control channel; raise what ``open_house`` and ``VirtualPort`` raise."""
        self.house: SimulatedHouse = open_house(self._folder, self._wanted)
        self.driver = HouseDriver(self.house)
        self._control = HouseControl(self.house, self.plug)
        self._channel = ControlServer(self._folder, self.answer)
        try:
            self.plug(True)
            await self._channel.start(self.port_path)
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Take everything away that ``start`` made, but not the building."""
        self.driver.stop()
        await self._channel.stop()
        self.plug(False)
        self.house.close()

    @property
    def port_path(self) -> str:
        """What a program opens; empty while unplugged."""
        return "" if self._port is None else self._port.path

    def plug(self, plugged: bool) -> None:
        """Plug the dongle in or out; each plug-in is a new device behind the same link."""
        if self._port is not None and not plugged:
            self._port.close()
            self._port = None
            self.house.dongle.plugged_in()
        if self._port is None and plugged:
            self._port = VirtualPort(self.driver.receive, self._link)
            self.house.dongle.on_output = self._port.write
            self.house.dongle.plugged_in()
        self._channel.publish(self.port_path)

    def answer(self, request: Any) -> dict[str, Any]:
        """Do a request of the control channel."""
        reply = self._control.answer(request)
        self.driver.touch()
        return reply


def run_simulator(
    locks: int | None, state: Path, link: Path | None, say: Callable[[str], None] = print, *, bluetooth: bool = False
) -> None:
    """Serve the building in ``state`` until SIGINT or SIGTERM; says labels and port, one per line.

    bluetooth: the locks are on a private bus too; says the variable by which other programs find it.
    """
    asyncio.run(_run(HouseServer(state, locks, link), say, bluetooth=bluetooth))


async def _run(server: HouseServer, say: Callable[[str], None], *, bluetooth: bool) -> None:
    done = asyncio.Event()
    loop = asyncio.get_running_loop()
    await server.start()
    air = Air(server.house)
    try:
        if bluetooth:
            await air.start()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, done.set)
        for one in server.house.planned:
            say(f"{one.name}\t{one.model}\t{one.serial}\t{one.label}")
        if bluetooth:
            say(f"bluetooth\t{VARIABLE}={air.address}")
        say(f"port\t{server.port_path}")
        await done.wait()
    finally:
        await air.stop()
        await server.stop()
