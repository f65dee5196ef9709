"""Lets a simulated building live in an asyncio loop: time passes, time-outs happen."""

from __future__ import annotations

import asyncio

from flexeria_desktop.hardware.simulator.house import SimulatedHouse

_SOONEST = 0.001
"""Seconds between two polls at least, so that a deadline just missed does not spin."""


class HouseDriver:
    """Polls the dongle whenever it has work; call ``touch`` after anything happened to the house."""

    def __init__(self, house: SimulatedHouse) -> None:
        self._house = house
        self._timer: asyncio.TimerHandle | None = None
        self._stopped = False

    def receive(self, data: bytes) -> None:
        """Hand bytes from the host to the dongle."""
        self._house.dongle.receive(data)
        self.touch()

    def touch(self) -> None:
        """Do what is due and wake again when there is more; needs the running loop."""
        self._sleep_no_more()
        if self._stopped:
            return
        self._house.dongle.poll()
        due = self._house.dongle.next_deadline()
        if due is not None:
            delay = max(_SOONEST, due - self._house.source())
            self._timer = asyncio.get_running_loop().call_later(delay, self.touch)

    def stop(self) -> None:
        """Let no more time pass."""
        self._stopped = True
        self._sleep_no_more()

    def _sleep_no_more(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
