"""A dongle at a serial port: pyserial, one reader thread per port, 115,200 8N1 (FLP/1 section 3)."""

from __future__ import annotations

import asyncio
import errno
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress

import serial
from serial.tools import list_ports

from flexeria_desktop.hardware.errors import (
    LinkProblem,
    NoDongle,
    PortBusy,
    PortDenied,
    PortGone,
    PortMissing,
)
from flexeria_desktop.hardware.transports.base import BytesTaker, LossTaker

BAUD = 115_200
READ_SIZE = 4_096
WRITE_SECONDS = 2.0
"""A window of four frames takes 0.2 s at 115,200 baud; a port that takes nothing for 2 s is broken."""
GIVE_UP_SECONDS = 1.0
"""Longest wait of who gave an opening or a closing up for its end; some drivers take long to open a port."""
WAKE_SECONDS = 0.1
"""Before the reader is woken again: on Windows only a read that is under way hears it."""
CHUNKS_AHEAD = 64
"""Slices on their way to the loop; beyond that the reader waits, so a noisy device cannot fill memory."""

if sys.platform == "win32":
    PORT_FAILURES: tuple[type[Exception], ...] = (serial.SerialException, OSError)
else:
    import termios

    PORT_FAILURES = (serial.SerialException, OSError, termios.error)

_MISSING = {errno.ENOENT, errno.ENXIO, errno.ENODEV, errno.EIO}
_BUSY = {errno.EBUSY, errno.EAGAIN}
_DENIED = {errno.EACCES, errno.EPERM}


class SerialTransport:
    """ByteTransport over one serial port, opened exclusively."""

    def __init__(self, path: str) -> None:
        """Remember the port; nothing is opened yet."""
        self._path = path
        self._port: serial.Serial | None = None
        self._reader: threading.Thread | None = None
        self._writer: ThreadPoolExecutor | None = None
        self._ahead = threading.Semaphore(CHUNKS_AHEAD)

    @property
    def name(self) -> str:
        """The path or COM name."""
        return self._path

    async def open(self, on_bytes: BytesTaker, on_lost: LossTaker) -> None:
        """Open the port and start its reader; raise PortMissing, PortBusy or PortDenied."""
        writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="serial-writer")
        loop = asyncio.get_running_loop()
        opening = writer.submit(self._open_port)
        try:
            port = await asyncio.shield(asyncio.wrap_future(opening))
        except asyncio.CancelledError:
            # Closed by the thread that opens it, for the loop may end before; whoever comes next finds the port free.
            unwanted = writer.submit(_close_unwanted, opening)
            writer.shutdown(wait=False)
            await asyncio.wait([asyncio.wrap_future(unwanted)], timeout=GIVE_UP_SECONDS)
            raise
        except PORT_FAILURES as failure:
            writer.shutdown(wait=False)
            raise _opening_problem(failure, self._path) from failure
        self._port, self._writer = port, writer
        self._reader = threading.Thread(
            target=self._read,
            args=(port, loop, on_bytes, on_lost),
            name=f"serial-reader {self._path}",
            daemon=True,
        )
        self._reader.start()

    async def write(self, data: bytes) -> None:
        """Write in the port's own thread, in this order and to its end also when a caller gives up waiting."""
        if self._port is None or self._writer is None:
            raise PortGone(port=self._path)
        try:
            await asyncio.shield(asyncio.get_running_loop().run_in_executor(self._writer, self._port.write, data))
        except PORT_FAILURES as failure:
            raise PortGone(port=self._path) from failure

    async def close(self) -> None:
        """Wake the reader, wait for it, close the port; when given up, the port's own thread still does it."""
        port, reader, writer = self._port, self._reader, self._writer
        self._port = self._reader = self._writer = None
        if port is None or reader is None or writer is None:
            return
        with suppress(*PORT_FAILURES):  # an unplugged port holds nobody up
            port.cancel_write()
        self._ahead.release()  # for a reader that waits to hand something over to a loop that may have ended
        shutting = writer.submit(_shut, port, reader)
        writer.shutdown(wait=False)
        try:
            await asyncio.shield(asyncio.wrap_future(shutting))
        except asyncio.CancelledError:
            await asyncio.wait([asyncio.wrap_future(shutting)], timeout=GIVE_UP_SECONDS)
            raise

    def _open_port(self) -> serial.Serial:
        port = serial.Serial(self._path, BAUD, timeout=None, write_timeout=WRITE_SECONDS, exclusive=True)
        try:
            port.reset_input_buffer()
        except PORT_FAILURES:
            port.close()
            raise
        return port

    def _read(
        self, port: serial.Serial, loop: asyncio.AbstractEventLoop, on_bytes: BytesTaker, on_lost: LossTaker
    ) -> None:
        """Run in the reader thread until the port breaks or is closed."""
        while self._port is port:
            try:
                data = port.read(max(1, min(port.in_waiting, READ_SIZE)))
            except PORT_FAILURES:
                self._post(loop, lambda: self._deliver_loss(port, on_lost))
                return
            if data:
                self._ahead.acquire()
                if not self._post(loop, lambda data=data: self._deliver(port, data, on_bytes)):  # type: ignore[misc]
                    return

    def _deliver(self, port: serial.Serial, data: bytes, on_bytes: BytesTaker) -> None:
        self._ahead.release()
        if self._port is port:
            on_bytes(data)

    def _deliver_loss(self, port: serial.Serial, on_lost: LossTaker) -> None:
        if self._port is port:
            on_lost(PortGone(port=self._path))

    @staticmethod
    def _post(loop: asyncio.AbstractEventLoop, call: Callable[[], None]) -> bool:
        try:
            loop.call_soon_threadsafe(call)
        except RuntimeError:  # the loop has ended; nobody listens any more
            return False
        return True


def serial_ports() -> list[str]:
    """Return the monikers of the serial ports of this computer that belong to a USB device, else all."""
    found = sorted(list_ports.comports(), key=lambda port: port.device)
    usb = [port for port in found if port.vid is not None]
    return [f"serial:{port.device}" for port in usb or found]


def _shut(port: serial.Serial, reader: threading.Thread) -> None:
    while reader.is_alive():
        with suppress(*PORT_FAILURES):  # an unplugged port wakes its reader by itself
            port.cancel_read()
        reader.join(WAKE_SECONDS)
    with suppress(*PORT_FAILURES):  # gone already: nothing is left to close
        port.close()


def _close_unwanted(opening: Future[serial.Serial]) -> None:
    with suppress(*PORT_FAILURES):  # it was never opened: nothing is left to close
        opening.result().close()


def _opening_problem(failure: BaseException, path: str) -> LinkProblem:
    """Choose the error; on Windows pyserial gives no errno but the text of the system's exception."""
    number = getattr(failure, "errno", None)
    text = str(failure)
    if number in _DENIED:
        return PortDenied(port=path)
    if number in _BUSY or "PermissionError" in text:
        return PortBusy(port=path)
    if number in _MISSING or "FileNotFoundError" in text:
        return PortMissing(port=path)
    return NoDongle(port=path)
