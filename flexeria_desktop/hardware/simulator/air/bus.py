"""A dbus-daemon of our own, which stands for the system bus of whoever is told its address."""

from __future__ import annotations

import asyncio
import tempfile
from contextlib import suppress
from pathlib import Path

from flexeria_desktop.hardware.simulator.air.problems import BusMissing

VARIABLE = "DBUS_SYSTEM_BUS_ADDRESS"
"""Where D-Bus clients look for the system bus (D-Bus specification, well-known message bus instances)."""
_PROGRAM = "dbus-daemon"
_START_SECONDS = 10.0
"""It answers within 50 ms; a loaded machine may take longer."""
_STOP_SECONDS = 5.0

_RULES = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>custom</type><listen>unix:path={socket}</listen><auth>EXTERNAL</auth>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""


class PrivateBus:
    """One dbus-daemon in a folder of its own, between ``start`` and ``stop``."""

    def __init__(self) -> None:
        self.address = ""
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start it and learn its address; raise BusMissing."""
        self._folder = tempfile.TemporaryDirectory(prefix="flexeria-bus-")
        rules = Path(self._folder.name) / "bus.conf"
        rules.write_text(_RULES.format(socket=Path(self._folder.name) / "socket"), encoding="utf-8")
        try:
            self._process = await asyncio.create_subprocess_exec(
                _PROGRAM,
                f"--config-file={rules}",
                "--nofork",
                "--print-address=1",
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
            )
            self.address = await self._read_address(self._process)
        except (OSError, TimeoutError) as fault:
            await self.stop()
            raise BusMissing(program=_PROGRAM) from fault

    async def stop(self) -> None:
        """End it; every connection to it breaks. Harmless when repeated."""
        process, folder = self._process, self._folder
        self._process = self._folder = None
        self.address = ""
        if process is not None:
            with suppress(ProcessLookupError):
                process.terminate()
            try:
                await asyncio.wait_for(process.wait(), _STOP_SECONDS)
            except TimeoutError:
                process.kill()
                await process.wait()
        if folder is not None:
            folder.cleanup()

    @staticmethod
    async def _read_address(process: asyncio.subprocess.Process) -> str:
        if process.stdout is None:
            raise OSError(_PROGRAM)
        line = await asyncio.wait_for(process.stdout.readline(), _START_SECONDS)
        address = line.decode("ascii", "replace").strip()
        if not address:
            raise OSError(_PROGRAM)
        return address
