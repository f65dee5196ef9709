"""The listening socket and the server on it."""

from __future__ import annotations

import gc
import ipaddress
import json
import os
import socket
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from typing import IO, Any

import uvicorn
from fastapi import FastAPI
from uvicorn.supervisors import Multiprocess

from flexeria_platform.errors import ConsoleError
from flexeria_platform.metrics import SHARED_FOLDER

KEEP_ALIVE_S = 75
"""Longer than clients keep idle connections, so that it is they who close."""
SHUTDOWN_S = 5
"""A request that takes longer is cut off when the server stops."""
MAX_HEAD = 16 * 1024
"""Bytes of a request's line and headers together."""
HEALTH_S = 60
"""A worker that says nothing for so long hangs and is replaced; one that starts on a busy computer does not."""
BACKLOG = 1024
"""Connections that wait to be accepted, also while a worker starts."""
OBJECTS_BETWEEN = 20_000
"""New objects between two looks at the youngest ones: twice what a full batch makes."""
ARGUMENTS = "FLEXERIA_PLATFORM_ARGUMENTS"
"""How a worker learns what ``serve`` was told; a list as JSON."""


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
    # Only with TCP named does asyncio send small pieces at once; else each longer answer waits 40 ms for the client's
    # delayed acknowledgement.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
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
    return _Server(uvicorn.Config(app, **_options(proxies)), ready)


def settle_memory() -> None:
    """Once everything is loaded: what is there stays, so the collector of garbage need not look through it.

    A batch of ops makes ten thousand objects and keeps none; at Python's own pace a third of its time went to looking.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(OBJECTS_BETWEEN, 20, 20)


def serve_by_workers(arguments: Sequence[str], listener: socket.socket, workers: int, proxies: str | None) -> None:
    """Serve with several processes on one socket until SIGTERM or SIGINT; who dies is replaced."""
    with tempfile.TemporaryDirectory(prefix="flexeria-platform-") as folder:
        os.environ |= {SHARED_FOLDER: folder, ARGUMENTS: json.dumps(list(arguments))}
        config = uvicorn.Config("flexeria_platform.cli:worker", factory=True, workers=workers, **_options(proxies))
        Multiprocess(config, [listener]).run()


def _options(proxies: str | None) -> dict[str, Any]:
    return {
        "log_config": None,
        "access_log": False,  # its lines hold whole addresses; observing.py tells of requests instead
        "server_header": False,
        "proxy_headers": proxies is not None,
        "forwarded_allow_ips": proxies,
        "timeout_keep_alive": KEEP_ALIVE_S,
        "timeout_graceful_shutdown": SHUTDOWN_S,
        "h11_max_incomplete_event_size": MAX_HEAD,
        "timeout_worker_healthcheck": HEALTH_S,
        "backlog": BACKLOG,
        "http": "h11",  # the bound of the head is this one's
        "ws": "none",
    }


def stop_at_end_of(stream: IO[bytes], server: uvicorn.Server) -> None:
    """Stop the server when a stream ends, also when the one at its other end was killed."""

    def watch() -> None:
        while stream.read(1):
            pass
        server.should_exit = True

    threading.Thread(target=watch, name="end of input", daemon=True).start()
