"""A simulated building in this very process: its dongle behind the same seat as a real one."""

from __future__ import annotations

import asyncio
from pathlib import Path

from flexeria_desktop.hardware.errors import PortGone
from flexeria_desktop.hardware.simulator.driver import HouseDriver
from flexeria_desktop.hardware.simulator.house import SimulatedHouse, open_house
from flexeria_desktop.hardware.transports.base import BytesTaker, LossTaker


class SimTransport:
    """ByteTransport over the building in a folder; ``house`` is there while it is open."""

    def __init__(self, folder: str) -> None:
        """Remember the folder; nothing is opened or made yet."""
        self._folder = folder
        self._driver: HouseDriver | None = None
        self.house: SimulatedHouse | None = None

    @property
    def name(self) -> str:
        """The folder."""
        return self._folder

    async def open(self, on_bytes: BytesTaker, on_lost: LossTaker) -> None:  # noqa: ARG002 - a house is never lost
        """Open the building, making it at need, and plug its dongle in; raise what ``open_house`` raises."""
        loop = asyncio.get_running_loop()
        house = open_house(Path(self._folder))

        def hand_over(data: bytes) -> None:
            if self.house is house:
                on_bytes(data)

        # through the loop, as from a real port: the dongle speaks in the middle of being spoken to
        def speak(data: bytes) -> None:
            loop.call_soon(hand_over, data)

        house.dongle.on_output = speak
        self.house, self._driver = house, HouseDriver(house)
        house.dongle.plugged_in()

    async def write(self, data: bytes) -> None:
        """Hand bytes to the dongle."""
        if self._driver is None:
            raise PortGone(port=self._folder)
        self._driver.receive(data)

    async def close(self) -> None:
        """Let the building stand still; what its locks hold stays in the folder."""
        house, driver = self.house, self._driver
        self.house = self._driver = None
        if house is None or driver is None:
            return
        driver.stop()
        house.dongle.on_output = lambda _data: None
        house.close()
