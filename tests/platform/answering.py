"""A server that gives one answer to everything: sign-in pages, broken and endless replies."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Answer:
    """length: what Content-Length claims, if not the truth."""

    status: int
    kind: str | None
    body: bytes
    length: int | None = None
    headers: dict[str, str] = field(default_factory=dict)


class _Handler(BaseHTTPRequestHandler):
    answer: Answer

    def do_GET(self) -> None:
        """Give the answer."""
        self.rfile.read(int(self.headers.get("content-length", 0)))
        headers = dict(self.answer.headers)
        if self.answer.kind is not None:
            headers["Content-Type"] = self.answer.kind
        length = len(self.answer.body) if self.answer.length is None else self.answer.length
        headers["Content-Length"] = str(length)
        self.send_response(self.answer.status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(self.answer.body)

    def do_POST(self) -> None:
        """The same."""
        self.do_GET()

    def log_message(self, *_arguments: Any) -> None:
        """Be quiet."""


class _Server(ThreadingHTTPServer):
    def handle_error(self, *_arguments: Any) -> None:
        """A client that hangs up is what some tests are about."""


@contextmanager
def answering(
    status: int, kind: str | None, body: bytes, tls: ssl.SSLContext | None = None, **more: Any
) -> Iterator[str]:
    """Serve one answer until the block ends; gives the address."""
    handler = type("Handler", (_Handler,), {"answer": Answer(status, kind, body, **more)})
    with _Server(("127.0.0.1", 0), handler) as server:
        if tls is not None:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"{'http' if tls is None else 'https'}://localhost:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
