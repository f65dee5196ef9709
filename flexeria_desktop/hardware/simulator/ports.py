"""The dongle's serial port as a pseudo terminal with a name of its own (POSIX only)."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections.abc import Callable
from pathlib import Path

from flexeria_desktop.hardware.simulator.problems import LinkPathTaken, NoVirtualPort

_READ = 4_096
_BACKLOG = 64 * 1024
"""Bytes kept for a host that does not read; more are lost, as on a real line."""


class VirtualPort:
    """A plugged-in dongle: ``path`` is what a host opens, as often as it likes, until ``close``.

    receive gets what hosts write; ``write`` goes to them.
    """

    def __init__(self, receive: Callable[[bytes], None], link: Path | None) -> None:
        """Open the pseudo terminal in the running loop; raise NoVirtualPort or LinkPathTaken."""
        if sys.platform == "win32":
            raise NoVirtualPort(use="sim:DIR")
        import tty  # noqa: PLC0415 - does not exist on Windows

        if link is not None and link.exists() and not link.is_symlink():
            raise LinkPathTaken(path=str(link))
        self._receive = receive
        self._loop = asyncio.get_running_loop()
        self._pending = bytearray()
        # Our own hold on the slave keeps the pair alive while hosts come and go.
        self._master, self._slave = os.openpty()
        tty.setraw(self._slave)
        os.set_blocking(self._master, False)
        self.device = os.ttyname(self._slave)
        self._link = link
        if link is not None:
            _point(link, self.device)
        self._loop.add_reader(self._master, self._readable)

    @property
    def path(self) -> str:
        """What to open: the link if there is one, else the device."""
        return self.device if self._link is None else str(self._link)

    def write(self, data: bytes) -> None:
        """Send to the host."""
        if self._master < 0 or len(self._pending) + len(data) > _BACKLOG:
            return
        self._pending += data
        self._writable()

    def close(self) -> None:
        """Unplug: a host that has it open sees its port go; harmless when repeated."""
        if self._master < 0:
            return
        self._loop.remove_reader(self._master)
        self._loop.remove_writer(self._master)
        os.close(self._master)
        os.close(self._slave)
        self._master = -1
        self._pending.clear()
        if self._link is not None and self._link.is_symlink() and str(self._link.readlink()) == self.device:
            self._link.unlink()

    def _readable(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._receive(os.read(self._master, _READ))

    def _writable(self) -> None:
        try:
            sent = os.write(self._master, self._pending)
        except BlockingIOError:
            sent = 0
        del self._pending[:sent]
        if self._pending:
            self._loop.add_writer(self._master, self._writable)
        else:
            self._loop.remove_writer(self._master)


def _point(link: Path, device: str) -> None:
    """Make ``link`` lead to ``device`` in one step."""
    fresh = link.with_name(f".{link.name}.new")
    fresh.unlink(missing_ok=True)
    fresh.symlink_to(device)
    fresh.replace(link)
