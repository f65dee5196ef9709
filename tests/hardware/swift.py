"""An event loop whose time runs faster: real ports, real bytes, and nobody waits 5 s for a lock that says nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.hardware.bench import SERIAL, Bench
from tests.hardware.idle_time import IdleLoop
from tests.hardware.middleman import Relay, Tap
from tests.hardware.pty_port import PtyPort

TIMES = 10
"""A reply is waited for 0.5 s of real time instead of 5 s, a frame is sent again after 20 ms instead of 200."""


class SwiftLoop(IdleLoop):
    """``time`` and every timer run TIMES as fast as idle seconds of the clock on the wall."""

    def __init__(self) -> None:
        super().__init__(TIMES)


class TappedBench(Bench):
    """A bench with somebody on its cable."""

    def __init__(
        self, folder: Path, cable: Callable[[PtyPort], Tap | Relay], serials: tuple[str, ...] = (SERIAL,)
    ) -> None:
        super().__init__(folder, serials)
        self._new_cable = cable
        self.cable: Tap | Relay | None = None

    @property
    def link(self) -> str:
        assert self.cable is not None
        return self.cable.link

    def plug(self) -> None:
        super().plug()
        assert self.port is not None
        self.cable = self._new_cable(self.port)

    def unplug(self) -> None:
        if self.cable is not None:
            self.cable.unplug()
        super().unplug()

    def pause(self) -> None:
        """Let the minute pass after which a lock has forgotten failed handshakes."""
        self.source.skip(121)
