"""A simulated building in a thread of this program, over Bluetooth too."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from flexeria_desktop.hardware.simulator.air.bus import VARIABLE
from flexeria_desktop.hardware.simulator.air.serving import Air
from flexeria_desktop.hardware.simulator.running import RunningHouse

_PATIENCE = 20.0
"""Seconds to bring a building of 200 locks up or down; three locks take 0.1 s."""


class RunningAir(RunningHouse):
    """Between ``start`` and ``stop`` the system bus of this process is the building's: ``ble:`` reaches its locks."""

    def __init__(self, folder: Path, locks: int | None = None, link: Path | None = None) -> None:
        super().__init__(folder, locks, link)
        self._air: Air | None = None
        self._before: str | None = None

    @property
    def bluetooth_link(self) -> str:
        """Moniker of the radio."""
        return "ble:"

    @property
    def bus_address(self) -> str:
        """For DBUS_SYSTEM_BUS_ADDRESS of other programs; "" while not started."""
        return "" if self._air is None else self._air.address

    def start(self) -> None:
        """Begin to serve; raise what RunningHouse.start and Air.start raise."""
        super().start()
        air = Air(self._server.house)
        try:
            self._wait_for(air.start())
        except BaseException:
            super().stop()
            raise
        self._air = air
        self._before = os.environ.get(VARIABLE)
        os.environ[VARIABLE] = air.address

    def stop(self) -> None:
        """End serving and give the process its system bus back; harmless when not started."""
        air, self._air = self._air, None
        if air is not None:
            os.environ.pop(VARIABLE, None)
            if self._before is not None:
                os.environ[VARIABLE] = self._before
            self._wait_for(air.stop())
        super().stop()

    def _wait_for(self, work: Coroutine[Any, Any, None]) -> None:
        if self._loop is None:
            raise RuntimeError("not started")
        asyncio.run_coroutine_threadsafe(work, self._loop).result(_PATIENCE)
