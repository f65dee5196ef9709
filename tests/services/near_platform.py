"""The platform server on a loopback port of this very process: another process takes a second to start."""

from __future__ import annotations

import threading
from pathlib import Path
from socket import socket

from uvicorn import Server

from flexeria_platform import serving
from flexeria_platform.app import create_app
from flexeria_platform.context import Clock, system_clock
from flexeria_platform.settings import load_settings

PATIENCE = 60
"""Seconds to start or end on a busy computer."""


class NearPlatform:
    """Stands where a building has its platform process, over data that such a process has made."""

    def __init__(self, data: Path, clock: Clock = system_clock) -> None:
        self._data, self._clock = data, clock
        self._serving: tuple[Server, socket, threading.Thread] | None = None
        self.url = ""

    def start(self) -> None:
        """Serve on a free port until ``stop``."""
        settings = load_settings(self._data)
        listener, ready = serving.listen("127.0.0.1", 0, behind_proxy=False), threading.Event()
        server = serving.server_for(create_app(settings, self._clock), ready.set)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, name="platform")
        thread.start()
        assert ready.wait(PATIENCE), "the platform did not start"
        self._serving, self.url = (server, listener, thread), serving.url_of(listener)

    def stop(self) -> None:
        """End serving; harmless when not started."""
        if self._serving is None:
            return
        server, listener, thread = self._serving
        self._serving = None
        server.should_exit = True
        thread.join(PATIENCE)
        listener.close()
        assert not thread.is_alive()
