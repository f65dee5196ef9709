"""The listening socket and the server on it."""

from __future__ import annotations

import ipaddress
import logging
import socket
import sys
import threading
from collections.abc import Callable
from typing import IO

import uvicorn
from fastapi import FastAPI

from flexeria_platform.errors import ConsoleError

KEEP_ALIVE_S = 75
"""Longer than clients keep idle connections, so that it is they who close."""
SHUTDOWN_S = 5
"""A request that takes longer is cut off when the server stops."""


class _Server(uvicorn.Server):
    """Tells when it is ready."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then call ready."""
        await super().startup(sockets)
        if self.started:
            self._ready()


def listen(host: str, port: int, behind_proxy: bool) -> socket.socket:
    """Open the listening socket; port 0 = any free one. Raise ConsoleError."""
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    except OSError as error:
        raise ConsoleError(f"{host} is no address of this computer.") from error
    if not behind_proxy and not ipaddress.ip_address(address[0]).is_loopback:
        raise ConsoleError(
            f"{host} is reachable from other computers and this server speaks plain http: codes and tokens "
            "could be read on the way. Listen on 127.0.0.1, or put a proxy with a certificate before the "
            "server and add --behind-proxy."
        )
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        if sys.platform != "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
    except OSError as error:
        listener.close()
        raise ConsoleError(f"Port {port} of {host} cannot be used: {error.strerror}.") from error
    return listener


def url_of(listener: socket.socket) -> str:
    """The address to give to clients."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def server_for(app: FastAPI, ready: Callable[[], None] = lambda: None, proxies: str | None = None) -> uvicorn.Server:
    """Build the server; ``run(sockets=[…])`` serves. proxies: addresses whose X-Forwarded-For is believed."""
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=True,
        server_header=False,
        proxy_headers=proxies is not None,
        forwarded_allow_ips=proxies,
        timeout_keep_alive=KEEP_ALIVE_S,
        timeout_graceful_shutdown=SHUTDOWN_S,
        ws="none",
    )
    return _Server(config, ready)


def stop_at_end_of(stream: IO[bytes], server: uvicorn.Server) -> None:
    """Stop the server when a stream ends, also when the one at its other end was killed."""

    def watch() -> None:
        while stream.read(1):
            pass
        server.should_exit = True

    threading.Thread(target=watch, name="end of input", daemon=True).start()


def log_to_stderr() -> None:
    """Access and errors go to stderr; uvicorn logs method, path and status, never headers or bodies."""
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s %(message)s", level=logging.INFO)
    logging.getLogger("alembic").setLevel(logging.WARNING)
