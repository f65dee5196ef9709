"""The control channel of a simulated building: JSON lines over a Unix socket, or loopback TCP with a token."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import secrets
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from flexeria_desktop.hardware.simulator.problems import SimulatorRefused

CONTROL_FILE = "control.json"
"""How the building is reached: "port" of the dongle ("" while there is none), and the control channel as
"unix": path or "tcp": port with "token": text. It is there while somebody serves the folder."""
CONTROL_SOCKET = "control.sock"
_LONGEST_UNIX_PATH = 100
"""A Unix socket's path may have about 104 bytes; a longer one falls back to loopback TCP."""
_LONGEST_LINE = 64 * 1024

Answer = Callable[[Any], dict[str, Any]]


class ControlServer:
    """Answers requests in the running loop; whoever serves the building starts and stops it."""

    def __init__(self, folder: Path, answer: Answer) -> None:
        self._folder = folder
        self._answer = answer
        self._server: asyncio.Server | None = None
        self._visits: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self._token = ""
        self._way: dict[str, str | int] = {}

    async def start(self, port: str) -> None:
        """Listen, and write down how the building is reached; port = what a program opens, "" for none."""
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
        self.publish(port)

    def publish(self, port: str) -> None:
        """Write down how the building is reached, for its owner's eyes only; nothing before ``start``."""
        if self._server is None:
            return
        fresh = self._folder / f"{CONTROL_FILE}.new"
        fresh.unlink(missing_ok=True)
        fresh.touch(0o600)
        fresh.write_text(json.dumps({**self._way, "port": port}), encoding="utf-8")
        fresh.replace(self._folder / CONTROL_FILE)

    async def stop(self) -> None:
        """Listen no more; harmless when not started."""
        server, self._server = self._server, None
        if server is None:
            return
        server.close()
        for writer in self._visits.values():
            writer.close()
        if self._visits:
            await asyncio.wait(list(self._visits))
        await server.wait_closed()
        for name in (CONTROL_SOCKET, CONTROL_FILE):
            (self._folder / name).unlink(missing_ok=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        visit = asyncio.current_task()
        if visit is not None:
            self._visits[visit] = writer
            visit.add_done_callback(self._visits.pop)
        try:
            while line := await reader.readline():
                writer.write(json.dumps(self._reply(line)).encode() + b"\n")
                await writer.drain()
        except (ConnectionError, ValueError):
            pass  # the other side went away, or sent a line longer than any request
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    def _reply(self, line: bytes) -> dict[str, Any]:
        try:
            request = json.loads(line)
        except ValueError:
            request = None
        if self._token and not self._knows_token(request):
            return {"error": SimulatorRefused.code, "reason": "token"}
        return self._answer(request)

    def _knows_token(self, request: Any) -> bool:
        given = request.pop("token", None) if isinstance(request, dict) else None
        return isinstance(given, str) and secrets.compare_digest(given.encode(), self._token.encode())
