"""A simulated building in this very process: its dongle behind the same seat as a real one.

While it is open, other programs reach its locks over the control channel in the folder; a building that a
simulator of its own serves already is used through that simulator's port.
"""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

from flexeria_desktop.hardware.errors import PortGone
from flexeria_desktop.hardware.simulator.control import HouseControl
from flexeria_desktop.hardware.simulator.control_server import CONTROL_FILE, ControlServer
from flexeria_desktop.hardware.simulator.driver import HouseDriver
from flexeria_desktop.hardware.simulator.house import SimulatedHouse, open_house
from flexeria_desktop.hardware.simulator.problems import FolderUnusable, HouseInUse
from flexeria_desktop.hardware.transports.base import BytesTaker, ByteTransport, LossTaker


class SimTransport:
    """ByteTransport over the building in a folder; ``house`` is there while it is open in this process."""

    def __init__(self, folder: str) -> None:
        """Remember the folder; nothing is opened or made yet."""
        self._folder = folder
        self._served: ByteTransport | None = None
        self._driver: HouseDriver | None = None
        self._control: ControlServer | None = None
        self.house: SimulatedHouse | None = None

    @property
    def name(self) -> str:
        """The folder."""
        return self._folder

    async def open(self, on_bytes: BytesTaker, on_lost: LossTaker) -> None:
        """Open the building, making it at need, and plug its dongle in; raise what ``open_house`` raises."""
        try:
            house = open_house(Path(self._folder))
        except HouseInUse:
            await self._open_served(on_bytes, on_lost)
            return
        self._plug_in(house, on_bytes)
        try:
            await self._answer_people(house, on_lost)
        except BaseException:
            await self.close()
            raise

    async def write(self, data: bytes) -> None:
        """Hand bytes to the dongle."""
        if self._served is not None:
            await self._served.write(data)
        elif self._driver is not None:
            self._driver.receive(data)
        else:
            raise PortGone(port=self._folder)

    async def close(self) -> None:
        """Let the building stand still; what its locks hold stays in the folder."""
        served, house, driver, control = self._served, self.house, self._driver, self._control
        self._served = self.house = self._driver = self._control = None
        if served is not None:
            await served.close()
        if house is None or driver is None:
            return
        driver.stop()
        house.dongle.on_output = lambda _data: None
        try:
            if control is not None:
                await control.stop()
        finally:
            house.close()

    def _plug_in(self, house: SimulatedHouse, on_bytes: BytesTaker) -> None:
        loop = asyncio.get_running_loop()

        def hand_over(data: bytes) -> None:
            if self.house is house:
                on_bytes(data)

        # through the loop, as from a real port: the dongle speaks in the middle of being spoken to
        def speak(data: bytes) -> None:
            loop.call_soon(hand_over, data)

        house.dongle.on_output = speak
        self.house, self._driver = house, HouseDriver(house)
        house.dongle.plugged_in()

    async def _answer_people(self, house: SimulatedHouse, on_lost: LossTaker) -> None:
        """Open the control channel; pulling the dongle out loses this port, the next use plugs it in again."""

        def plug(plugged: bool) -> None:
            if not plugged:
                on_lost(PortGone(port=self._folder))

        control = HouseControl(house, plug)

        def answer(request: Any) -> dict[str, Any]:
            reply = control.answer(request)
            if self._driver is not None:
                self._driver.touch()
            return reply

        self._control = ControlServer(house.folder, answer)
        try:
            await self._control.start("")
        except OSError as fault:
            raise FolderUnusable(folder=self._folder) from fault

    async def _open_served(self, on_bytes: BytesTaker, on_lost: LossTaker) -> None:
        """Open the port of the simulator that has the building; raise HouseInUse when it offers none."""
        from flexeria_desktop.hardware.transports.serial import SerialTransport  # noqa: PLC0415 - seldom needed

        port = _served_port(Path(self._folder))
        if not port:
            raise HouseInUse(folder=self._folder)
        served = SerialTransport(port)
        await served.open(on_bytes, on_lost)
        self._served = served


def _served_port(folder: Path) -> str:
    """What whoever serves the folder offers to open, "" for nothing."""
    try:
        way = json.loads((folder / CONTROL_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ""
    port = way.get("port") if isinstance(way, dict) else None
    return port if isinstance(port, str) else ""
