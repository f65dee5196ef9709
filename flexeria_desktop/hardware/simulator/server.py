"""Serves a simulated building: a virtual serial port for the program, a control channel for people."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import secrets
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from flexeria_desktop.hardware.simulator.control import HouseControl
from flexeria_desktop.hardware.simulator.driver import HouseDriver
from flexeria_desktop.hardware.simulator.house import SimulatedHouse, open_house
from flexeria_desktop.hardware.simulator.ports import VirtualPort

CONTROL_FILE = "control.json"
"""How the building is reached: "port" of the dongle ("" while unplugged), and the control channel as
"unix": path or "tcp": port with "token": text. It is there while somebody serves the folder."""
CONTROL_SOCKET = "control.sock"
_LONGEST_UNIX_PATH = 100
"""A Unix socket's path may have about 104 bytes; a longer one falls back to loopback TCP."""
_LONGEST_LINE = 64 * 1024


class HouseServer:
    """One building on the air; ``start`` and ``stop`` belong to one asyncio loop."""

    def __init__(self, folder: Path, locks: int | None = None, link: Path | None = None) -> None:
        self._folder = folder
        self._wanted = locks
        self._link = link
        self._port: VirtualPort | None = None
        self._server: asyncio.Server | None = None
        self._token = ""
        self._way: dict[str, str | int] = {}

    async def start(self) -> None:
        """Open folder, port and control channel; raise what ``open_house`` and ``VirtualPort`` raise."""
        self.house: SimulatedHouse = open_house(self._folder, self._wanted)
        self.driver = HouseDriver(self.house)
        self.control = HouseControl(self.house, self.plug)
        try:
            self.plug(True)
            await self._listen()
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Take everything away that ``start`` made, but not the building."""
        self.driver.stop()
        server, self._server = self._server, None
        self.plug(False)
        if server is not None:
            server.close()
            await server.wait_closed()
        for name in (CONTROL_SOCKET, CONTROL_FILE):
            (self._folder / name).unlink(missing_ok=True)
        self.house.close()

    @property
    def port_path(self) -> str:
        """What a program opens; empty while unplugged."""
        return "" if self._port is None else self._port.path

    def plug(self, plugged: bool) -> None:
        """Plug the dongle in or out; each plug-in is a new device behind the same link."""
        if self._port is not None and not plugged:
            self._port.close()
            self._port = None
            self.house.dongle.plugged_in()
        if self._port is None and plugged:
            self._port = VirtualPort(self.driver.receive, self._link)
            self.house.dongle.on_output = self._port.write
            self.house.dongle.plugged_in()
        if self._server is not None:
            self._publish()

    async def _listen(self) -> None:
        path = self._folder.resolve() / CONTROL_SOCKET
        if sys.platform != "win32" and len(os.fsencode(path)) <= _LONGEST_UNIX_PATH:
            path.unlink(missing_ok=True)
            self._server = await asyncio.start_unix_server(self._serve, path, limit=_LONGEST_LINE)
            path.chmod(0o600)
            self._way = {"unix": str(path)}
        else:
            self._token = secrets.token_hex(16)
            self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=_LONGEST_LINE)
            self._way = {"tcp": self._server.sockets[0].getsockname()[1], "token": self._token}
        self._publish()

    def _publish(self) -> None:
        """Write down how the building is reached, for its owner's eyes only."""
        fresh = self._folder / f"{CONTROL_FILE}.new"
        fresh.unlink(missing_ok=True)
        fresh.touch(0o600)
        fresh.write_text(json.dumps({**self._way, "port": self.port_path}), encoding="utf-8")
        fresh.replace(self._folder / CONTROL_FILE)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while line := await reader.readline():
                writer.write(json.dumps(self._answer(line)).encode() + b"\n")
                await writer.drain()
        except (ConnectionError, ValueError):
            pass  # the other side went away, or sent a line longer than any request
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    def _answer(self, line: bytes) -> dict[str, object]:
        try:
            request = json.loads(line)
        except ValueError:
            request = None
        if self._token and (not isinstance(request, dict) or request.pop("token", None) != self._token):
            return {"error": "simulator.refused", "reason": "token"}
        reply = self.control.answer(request)
        self.driver.touch()
        return reply


def run_simulator(locks: int | None, state: Path, link: Path | None, say: Callable[[str], None] = print) -> None:
    """Serve the building in ``state`` until SIGINT or SIGTERM; says labels and port, one per line."""
    asyncio.run(_run(HouseServer(state, locks, link), say))


async def _run(server: HouseServer, say: Callable[[str], None]) -> None:
    done = asyncio.Event()
    loop = asyncio.get_running_loop()
    await server.start()
    try:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, done.set)
        for one in server.house.planned:
            say(f"{one.name}\t{one.model}\t{one.serial}\t{one.label}")
        say(f"port\t{server.port_path}")
        await done.wait()
    finally:
        await server.stop()
