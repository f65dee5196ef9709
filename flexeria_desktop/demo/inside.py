"""The house of the demo where no serial port can be made: its dongle lives in the program that opens the link."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.hardware.commands import Event
from flexeria_desktop.hardware.simulator.air.problems import BusMissing
from flexeria_desktop.hardware.simulator.client import SimulatorControl
from flexeria_desktop.hardware.simulator.door import Outcome
from flexeria_desktop.hardware.simulator.house import PlannedLock, open_house


class HouseInside:
    """As RunningHouse for the demo; doors and buttons answer while a link ``sim:`` to the folder is open."""

    def __init__(self, folder: Path, locks: int) -> None:
        self._folder, self._locks = folder, locks
        self._planned: tuple[PlannedLock, ...] = ()
        self._control = SimulatorControl(folder)

    def start(self) -> None:
        """Make the locks at the first time and read what they are."""
        house = open_house(self._folder, self._locks)
        self._planned = house.planned
        house.close()

    def go_on_air(self) -> None:
        """Raise BusMissing: what stands for Bluetooth here needs a message bus of Linux."""
        raise BusMissing(program="dbus-daemon")

    def stop(self) -> None:
        """Nothing runs here; the link is closed by who opened it."""

    @property
    def link(self) -> str:
        """Moniker of the folder."""
        return f"sim:{self._folder}"

    @property
    def planned(self) -> tuple[PlannedLock, ...]:
        """The locks with names, serials, models and labels."""
        return self._planned

    @property
    def labels(self) -> dict[str, str]:
        """Label texts by serial."""
        return {lock.serial: lock.label for lock in self._planned}

    def press_button(self, lock: str) -> None:
        """Press the button of a lock."""
        self._control.press(lock)

    def present(self, lock: str, kind: MediumKind, raw: str) -> Outcome:
        """Hold a medium to a lock, or type a code."""
        answer = self._control.present(lock, kind.name.lower(), raw)
        event = None if answer["event"] is None else Event(answer["event"])
        return Outcome(answer["opened"], event, answer["user"], answer["credential"])

    def holdings(self, lock: str) -> dict[str, Any]:
        """What a lock really holds."""
        return self._control.holdings(lock)

    def events(self, lock: str, first: int = 1, count: int = 100) -> list[list[Any]]:
        """Events of a lock."""
        return self._control.events(lock, first, count)
