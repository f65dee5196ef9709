"""The other end of the control channel, for other programs and scripts."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from typing import Any

from flexeria_desktop.hardware.simulator.control_server import CONTROL_FILE
from flexeria_desktop.hardware.simulator.problems import SimulatorNotRunning, SimulatorRefused

_PATIENCE = 30.0
"""Seconds for an answer; the simulator answers everything at once, but as another process it may have to wait for
a computer that is busy with other things."""


class SimulatorControl:
    """Asks the simulator that serves ``folder``; every call may raise SimulatorNotRunning or SimulatorRefused."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def ask(self, do: str, **facts: Any) -> dict[str, Any]:
        """Send one request and return its answer."""
        way = self._way()
        request = {"do": do, **facts}
        if "token" in way:
            request["token"] = way["token"]
        try:
            with self._connect(way) as line, line.makefile("rwb") as stream:
                stream.write(json.dumps(request).encode() + b"\n")
                stream.flush()
                answer = json.loads(stream.readline())
        except (OSError, ValueError) as fault:
            raise SimulatorNotRunning(folder=str(self._folder)) from fault
        if not isinstance(answer, dict) or "error" in answer:
            raise SimulatorRefused(reason=answer.get("reason") or answer.get("name") or answer["error"])
        return answer

    def locks(self) -> list[dict[str, str]]:
        """Name, serial, model and label of every lock."""
        found: list[dict[str, str]] = self.ask("locks")["locks"]
        return found

    def press(self, lock: str) -> None:
        """Press the button of a lock (serial or name)."""
        self.ask("press", lock=lock)

    def present(self, lock: str, kind: str, raw: str) -> dict[str, Any]:
        """Hold a phone, remote, code or tag to a lock; raw is digits, text or hexadecimal."""
        return self.ask("present", lock=lock, kind=kind, raw=raw)

    def holdings(self, lock: str) -> dict[str, Any]:
        """What the lock really holds."""
        return self.ask("list", lock=lock)

    def events(self, lock: str, first: int = 1, count: int = 100) -> list[list[Any]]:
        """Events of a lock, as in FLP/1 section 9."""
        found: list[list[Any]] = self.ask("events", lock=lock, first=first, count=count)["events"]
        return found

    def fault(self, lock: str | None = None, **knobs: Any) -> None:
        """Set knobs of a lock (LockFaults) or, without one, of the line (LineFaults)."""
        self.ask("fault", **({} if lock is None else {"lock": lock}), **knobs)

    def _way(self) -> dict[str, Any]:
        try:
            way = json.loads((self._folder / CONTROL_FILE).read_text(encoding="utf-8"))
        except (OSError, ValueError) as fault:
            raise SimulatorNotRunning(folder=str(self._folder)) from fault
        if not isinstance(way, dict):
            raise SimulatorNotRunning(folder=str(self._folder))
        return way

    def _connect(self, way: dict[str, Any]) -> socket.socket:
        if "tcp" in way:
            return socket.create_connection(("127.0.0.1", way["tcp"]), _PATIENCE)
        line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            line.settimeout(_PATIENCE)
            line.connect(way["unix"])
        except BaseException:
            line.close()
            raise
        return line
