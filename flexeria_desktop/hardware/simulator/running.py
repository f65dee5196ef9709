"""A simulated building in a thread of this program, for the demonstration profile and for rehearsals."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Coroutine
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.hardware.simulator.air.bus import VARIABLE
from flexeria_desktop.hardware.simulator.air.serving import Air
from flexeria_desktop.hardware.simulator.control import raw_of
from flexeria_desktop.hardware.simulator.door import Outcome
from flexeria_desktop.hardware.simulator.faults import set_faults
from flexeria_desktop.hardware.simulator.firmware import SimulatedLock
from flexeria_desktop.hardware.simulator.house import PlannedLock
from flexeria_desktop.hardware.simulator.server import HouseServer

_T = TypeVar("_T")
_PATIENCE = 60.0
"""Seconds for anything in the simulator's thread. It never waits for the outside, so only a fault of its own takes
for ever; but on a computer that is busy with other things opening a building of 12 locks takes seconds."""
_AIR_SECONDS = 60.0
"""Seconds to bring a building of 200 locks into the air or out of it; three locks take 0.1 s on an idle computer."""


class RunningHouse:
    """Serves port and control channel from its own thread between ``start`` and ``stop``."""

    def __init__(self, folder: Path, locks: int | None = None, link: Path | None = None) -> None:
        self._server = HouseServer(folder, locks, link)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._air: Air | None = None
        self._bus_before: str | None = None

    def start(self) -> None:
        """Begin to serve; raise what HouseServer.start raises."""
        loop = asyncio.new_event_loop()
        thread = threading.Thread(target=loop.run_forever, name="simulated house", daemon=True)
        thread.start()
        self._loop, self._thread = loop, thread
        try:
            asyncio.run_coroutine_threadsafe(self._server.start(), loop).result(_PATIENCE)
        except BaseException:
            self._end_thread()
            raise

    def stop(self) -> None:
        """End serving; harmless when not started."""
        if self._loop is None:
            return
        self.leave_air()
        asyncio.run_coroutine_threadsafe(self._server.stop(), self._loop).result(_PATIENCE)
        self._end_thread()

    def go_on_air(self) -> None:
        """Let ``ble:`` of this process reach the locks too: its system bus is the building's from now on.

        Raise BumbleMissing or BusMissing; harmless when repeated.
        """
        if self._air is not None:
            return
        air = Air(self._server.house)
        self._wait_for(air.start())
        self._air = air
        self._bus_before = os.environ.get(VARIABLE)
        os.environ[VARIABLE] = air.address

    def leave_air(self) -> None:
        """End the radio and give the process its system bus back; harmless when not on the air."""
        air, self._air = self._air, None
        if air is None:
            return
        os.environ.pop(VARIABLE, None)
        if self._bus_before is not None:
            os.environ[VARIABLE] = self._bus_before
        self._wait_for(air.stop())

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def port_path(self) -> str:
        """What a program opens; its moniker is ``serial:`` and this."""
        return self._server.port_path

    @property
    def link(self) -> str:
        """Moniker of the port."""
        return f"serial:{self.port_path}"

    @property
    def bluetooth_link(self) -> str:
        """Moniker of the radio."""
        return "ble:"

    @property
    def bus_address(self) -> str:
        """For DBUS_SYSTEM_BUS_ADDRESS of other programs; "" while not on the air."""
        return "" if self._air is None else self._air.address

    def radio_bytes(self, lock: str) -> tuple[int, int]:
        """Bytes to a lock and from it since the building went on the air, with the headers of L2CAP and ATT."""
        if self._air is None:
            return 0, 0
        return self._air.carried(self.with_lock(lock, lambda there: there.serial))

    @property
    def planned(self) -> tuple[PlannedLock, ...]:
        """The locks with names, serials, models and labels."""
        return self._server.house.planned

    @property
    def labels(self) -> dict[str, str]:
        """Label texts by serial."""
        return self._server.house.labels

    def present(self, lock: str, kind: MediumKind, raw: str) -> Outcome:
        """Hold a credential to a lock (serial or name); raw as a person writes it."""
        return self.with_lock(lock, lambda there: there.present(kind, raw_of(kind, raw)))

    def press_button(self, lock: str) -> None:
        """Open the claim window of a lock for 120 s."""
        self.with_lock(lock, SimulatedLock.press_button)

    def holdings(self, lock: str) -> dict[str, Any]:
        """What the lock really holds."""
        return self.with_lock(lock, SimulatedLock.holdings)

    def events(self, lock: str, first: int = 1, count: int = 100) -> list[list[Any]]:
        """Events of a lock, as in FLP/1 section 9."""
        return self.with_lock(lock, lambda there: there.events(first, count))

    def fault(self, lock: str | None = None, **knobs: Any) -> None:
        """Set knobs of a lock (LockFaults) or, without one, of the line (LineFaults)."""
        if lock is None:
            self._call(lambda: set_faults(self._server.house.dongle.faults, knobs))
        else:
            self.with_lock(lock, lambda there: there.set_faults(knobs))

    def plug(self, plugged: bool) -> None:
        """Plug the dongle in or out."""
        self._call(lambda: self._server.plug(plugged))

    def with_lock(self, lock: str, action: Callable[[SimulatedLock], _T]) -> _T:
        """Do something with a lock in the simulator's thread and return what it gives."""
        return self._call(lambda: action(self._server.house.lock(lock)))

    def _call(self, action: Callable[[], _T]) -> _T:
        if self._loop is None:
            raise RuntimeError("not started")

        async def done() -> _T:
            result = action()
            self._server.driver.touch()
            return result

        return asyncio.run_coroutine_threadsafe(done(), self._loop).result(_PATIENCE)

    def _wait_for(self, work: Coroutine[Any, Any, None]) -> None:
        if self._loop is None:
            work.close()
            raise RuntimeError("not started")
        asyncio.run_coroutine_threadsafe(work, self._loop).result(_AIR_SECONDS)

    def _end_thread(self) -> None:
        if self._loop is None or self._thread is None:
            return
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_PATIENCE)
        self._loop.close()
        self._loop = self._thread = None
