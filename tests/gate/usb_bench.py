"""The bench of simulated locks, with its dongle in a USB socket instead of behind a pseudo terminal."""

from __future__ import annotations

import asyncio
import contextlib
import os
import tty
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.gate.gadget import UsbGadget
from tests.hardware.bench import Bench

APPEARING_SECONDS = 20.0
"""Enumeration takes 0.3 s here; an emulated machine on a busy computer gets a lot more."""


class GadgetPort:
    """The dongle's end of the cable in this process's loop, from one plug-in to the unplugging."""

    def __init__(self, gadget: UsbGadget, on_bytes: Callable[[bytes], None]) -> None:
        self._gadget = gadget
        self._on_bytes = on_bytes
        self._waiting = bytearray()
        self._end = os.open(gadget.device_end, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        tty.setraw(self._end)
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(self._end, self._read)
        gadget.plug()

    def write(self, data: bytes) -> None:
        self._waiting += data
        self._flush()

    def unplug(self) -> None:
        self._gadget.unplug()
        self._let_go()

    def _let_go(self) -> None:
        if self._end >= 0:
            self._loop.remove_reader(self._end)
            self._loop.remove_writer(self._end)
            os.close(self._end)
            self._end = -1

    def _read(self) -> None:
        try:
            data = os.read(self._end, 65_536)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if data:
            self._on_bytes(data)
        else:
            self._let_go()

    def _flush(self) -> None:
        if self._end < 0:
            return
        with contextlib.suppress(BlockingIOError):
            del self._waiting[: os.write(self._end, self._waiting)]
        if self._waiting:
            self._loop.add_writer(self._end, self._flush)
        else:
            self._loop.remove_writer(self._end)


class UsbBench(Bench):
    """``link`` is whatever the product's own search finds; nobody tells it the name of the port."""

    def __init__(self, folder: Path, gadget: UsbGadget) -> None:
        super().__init__(folder)
        self._gadget = gadget
        self._socket: GadgetPort | None = None
        self._link = ""

    @property
    def link(self) -> str:
        return self._link

    def plug(self) -> None:
        self._socket = GadgetPort(self._gadget, self._receive)
        self.dongle.on_output = self._socket.write
        self.dongle.plugged_in()

    def unplug(self) -> None:
        super().unplug()
        if self._socket is not None:
            self._socket.unplug()
            self._socket = None

    async def appear(self) -> str:
        """Wait until the product finds a USB port, and use that from now on."""

        def found() -> list[str]:
            return [port for port in self.finder.ports() if "ttyACM" in port]

        await until(lambda: bool(found()))
        (self._link,) = found()
        return self._link

    async def vanish(self) -> None:
        """Wait until no USB port is left."""
        await until(lambda: not any("ttyACM" in port for port in self.finder.ports()))


async def until(is_so: Callable[[], bool]) -> None:
    """Wait for the kernel."""
    async with asyncio.timeout(APPEARING_SECONDS):
        while not is_so():  # noqa: ASYNC110 - the file system of devices sends no event
            await asyncio.sleep(0.02)


def on_usb(folder: Path, story: Callable[[UsbBench], Awaitable[None]]) -> None:
    """Run one story with the dongle plugged in and found; afterwards socket and kernel are as before."""

    async def run() -> None:
        gadget = UsbGadget()
        bench = UsbBench(folder, gadget)
        try:
            bench.plug()
            await bench.appear()
            await story(bench)
        finally:
            await bench.finder.close()
            bench.unplug()
            await bench.vanish()
            gadget.remove()

    asyncio.run(run())
