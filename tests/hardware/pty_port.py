"""A dongle's end of a real pseudo terminal; closing it is unplugging it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import tty
from collections.abc import Callable


class PtyPort:
    """The master end in this process's loop, the slave's path as the port; one pair stands for one plug-in."""

    def __init__(self, on_bytes: Callable[[bytes], None] = lambda _data: None) -> None:
        self.on_bytes = on_bytes
        self.received = 0
        self._master, slave = os.openpty()
        tty.setraw(slave)
        self.path = os.ttyname(slave)
        # one slave end stays open, so that the host closing its own is no hang-up
        self._slave = slave
        self._waiting = bytearray()
        os.set_blocking(self._master, False)
        self._loop = asyncio.get_running_loop()
        self._loop.add_reader(self._master, self._read)

    @property
    def link(self) -> str:
        return f"serial:{self.path}"

    def write(self, data: bytes) -> None:
        self._waiting += data
        self._flush()

    def unplug(self) -> None:
        if self._master < 0:
            return
        self._loop.remove_reader(self._master)
        self._loop.remove_writer(self._master)
        os.close(self._slave)
        os.close(self._master)
        self._master = -1

    def _read(self) -> None:
        data = os.read(self._master, 65_536)
        self.received += len(data)
        self.on_bytes(data)

    def _flush(self) -> None:
        if self._master < 0:
            return
        with contextlib.suppress(BlockingIOError):
            del self._waiting[: os.write(self._master, self._waiting)]
        if self._waiting:
            self._loop.add_writer(self._master, self._flush)
        else:
            self._loop.remove_writer(self._master)
