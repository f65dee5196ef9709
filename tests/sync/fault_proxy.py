"""A proxy on loopback between desks and their platform that does to requests what bad networks do.

    with FaultProxy(server_url) as proxy:      # desks use proxy.url
        proxy.next(DropReply(), Html())        # the next request, and the one after it
        proxy.befall = lambda asked: Unavailable(30) if asked.path.startswith("/v1/sync") else None
        ...
        proxy.clear()                          # the network is well again
        proxy.seen                             # every exchange: who asked what, how many bytes, what befell it

``Hold`` stops a request before the server sees it, or its reply after the server has committed: wait for
``proxy.held``, kill whom you want to kill, and ``release``. ``proxy.upstream`` may be changed while it runs.
"""

from __future__ import annotations

import contextlib
import gzip
import http.client
import json
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Self
from urllib.parse import urlsplit

PATIENCE = 60.0
HEAD_LIMIT = 64 * 1024


@dataclass(frozen=True)
class Asked:
    """A request as it came: ``size`` in bytes with its head."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes = field(repr=False)
    size: int


@dataclass(frozen=True)
class Reply:
    """An answer as it came from the server, not unpacked."""

    status: int
    headers: dict[str, str]
    body: bytes = field(repr=False)

    def encoded(self) -> bytes:
        """As it goes over the wire."""
        reason = http.client.responses.get(self.status, "")
        lines = [f"HTTP/1.1 {self.status} {reason}", *(f"{name}: {value}" for name, value in self.headers.items())]
        return "\r\n".join([*lines, f"content-length: {len(self.body)}", "", ""]).encode("latin-1") + self.body


@dataclass
class Exchange:
    """What became of a request; reached: how often the server got it. answered: bytes sent back."""

    asked: Asked
    fault: Fault | None
    reached: int = 0
    status: int | None = None
    answered: int = 0


class Fault:
    """What befalls one request; each kind says how it answers."""

    def answer(self, line: Line) -> None:
        """Forward, answer or break; returning without an answer closes the connection."""
        raise NotImplementedError


@dataclass(frozen=True)
class Latency(Fault):
    """The request waits so many seconds before it goes on."""

    seconds: float

    def answer(self, line: Line) -> None:
        time.sleep(self.seconds)
        line.send(line.forward().encoded())


@dataclass(frozen=True)
class Reset(Fault):
    """The connection is reset before the server hears of it."""

    def answer(self, line: Line) -> None:
        line.reset()


@dataclass(frozen=True)
class CutAt(Fault):
    """The server has answered; the reply ends after so many bytes, its head included."""

    byte: int
    reset: bool = False

    def answer(self, line: Line) -> None:
        line.send(line.forward().encoded()[: self.byte], last=True)
        if self.reset:
            line.reset()


@dataclass(frozen=True)
class Duplicate(Fault):
    """The server gets the request twice; the reply is that to the second."""

    def answer(self, line: Line) -> None:
        line.forward()
        line.send(line.forward().encoded())


@dataclass(frozen=True)
class DropReply(Fault):
    """The server has committed, and its reply is lost."""

    def answer(self, line: Line) -> None:
        line.forward()


@dataclass(frozen=True)
class TruncatedGzip(Fault):
    """The reply is packed, and its packed form misses its second half; its length is true to what comes."""

    def answer(self, line: Line) -> None:
        reply = line.forward(plain=True)
        packed = gzip.compress(reply.body)
        line.send(
            Reply(reply.status, {**reply.headers, "content-encoding": "gzip"}, packed[: len(packed) // 2]).encoded()
        )


@dataclass(frozen=True)
class Html(Fault):
    """A network's own page answers in the platform's place."""

    status: int = 200

    def answer(self, line: Line) -> None:
        page = b"<html><body>Welcome to our network. Please sign in.</body></html>"
        line.send(Reply(self.status, {"content-type": "text/html; charset=utf-8"}, page).encoded())


@dataclass(frozen=True)
class Unavailable(Fault):
    """A server that cannot work now; the request never reaches it."""

    retry_after: int | None = None
    status: int = 503

    def answer(self, line: Line) -> None:
        line.send(refusal(self.status, "busy", self.retry_after).encoded())


@dataclass(frozen=True)
class Refuse(Fault):
    """A refusal with this code, such as client_too_old; the request never reaches the server."""

    status: int
    code: str

    def answer(self, line: Line) -> None:
        line.send(refusal(self.status, self.code).encoded())


@dataclass(frozen=True)
class Hold(Fault):
    """Stop until ``release``: the request before the server has it, or the reply when that is asked for."""

    reply: bool = False

    def answer(self, line: Line) -> None:
        encoded = line.forward().encoded() if self.reply else b""
        released = line.proxy.released
        line.proxy.held.set()
        released.wait(PATIENCE)
        line.send(encoded or line.forward().encoded())


def refusal(status: int, code: str, retry_after: int | None = None) -> Reply:
    """Problem details as the platform gives them."""
    body = json.dumps({"type": "about:blank", "title": code, "status": status, "code": code}).encode()
    pause = {} if retry_after is None else {"retry-after": str(retry_after)}
    return Reply(status, {"content-type": "application/problem+json", **pause}, body)


class Line:
    """One connection from a desk, while one of its requests is dealt with."""

    def __init__(self, proxy: FaultProxy, client: socket.socket, exchange: Exchange) -> None:
        self.proxy, self._client, self._exchange = proxy, client, exchange
        self.ended = False
        self._sent = False

    def deal(self) -> None:
        """Let befall the request what shall befall it."""
        fault = self._exchange.fault
        if fault is None:
            self.send(self.forward().encoded())
        else:
            fault.answer(self)
        self.ended |= not self._sent

    def forward(self, *, plain: bool = False) -> Reply:
        """Ask the server; plain: so that it does not pack its answer."""
        asked = self._exchange.asked
        upstream = urlsplit(self.proxy.upstream)
        server = http.client.HTTPConnection(upstream.hostname or "", upstream.port or 80, timeout=PATIENCE)
        try:
            server.putrequest(asked.method, asked.path, skip_host=True, skip_accept_encoding=True)
            for name, value in asked.headers.items():
                if name not in {"connection", "keep-alive"} and not (plain and name == "accept-encoding"):
                    server.putheader(name, value)
            server.putheader("connection", "close")
            server.endheaders(asked.body or None)
            answer = server.getresponse()
            dropped = {"connection", "transfer-encoding", "content-length", "keep-alive"}
            headers = {name.lower(): value for name, value in answer.getheaders() if name.lower() not in dropped}
            reply = Reply(answer.status, headers, answer.read())
        except (OSError, http.client.HTTPException) as error:
            raise ConnectionError from error
        finally:
            server.close()
        self._exchange.reached += 1
        self._exchange.status = reply.status
        return reply

    def send(self, data: bytes, *, last: bool = False) -> None:
        """Send bytes to the desk; after the last ones the connection is closed."""
        self._client.sendall(data)
        self._exchange.answered += len(data)
        self._sent, self.ended = True, last

    def reset(self) -> None:
        """Break the connection so that the desk hears of it at once."""
        self._client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.ended = True


class FaultProxy:
    """Serves between ``with`` and its end; ``upstream`` is the address of the server."""

    def __init__(self, upstream: str) -> None:
        self.upstream = upstream
        self.befall: Callable[[Asked], Fault | None] = lambda _asked: None
        self.seen: list[Exchange] = []
        self.held, self.released = threading.Event(), threading.Event()
        self.connections = 0
        self._next: deque[Fault | None] = deque()
        self._guard = threading.Lock()
        self._clients: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        """Serve from now on."""
        self._spawn(self._accept)
        return self

    def __exit__(self, *_error: object) -> None:
        """Close every connection."""
        self.released.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut_all()
        for thread in list(self._threads):
            thread.join(PATIENCE)

    def next(self, *faults: Fault | None) -> None:
        """What befalls the coming requests, one each, before ``befall`` decides again; None = nothing does."""
        with self._guard:
            self._next.extend(faults)

    def clear(self) -> None:
        """No more faults; what is held goes on."""
        with self._guard:
            self._next.clear()
        self.befall = lambda _asked: None
        self.release()

    def release(self) -> None:
        """Let what is held go on; the next ``Hold`` holds again."""
        self.held.clear()
        self.released.set()
        self.released = threading.Event()

    def wait_held(self) -> None:
        """Wait until a request or reply is held."""
        assert self.held.wait(PATIENCE), "nothing came to be held"

    def asked(self, path: str = "") -> list[Exchange]:
        """The exchanges whose path begins so."""
        return [one for one in self.seen if one.asked.path.startswith(path)]

    def cut_all(self) -> None:
        """Close every connection that is open."""
        with self._guard:
            clients = list(self._clients)
        for client in clients:
            with contextlib.suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)

    def _spawn(self, work: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=work, args=arguments, name="fault proxy", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                client, _address = self._listener.accept()
            except OSError:
                return
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.connections += 1
            with self._guard:
                self._clients.add(client)
            self._spawn(self._serve, client)

    def _serve(self, client: socket.socket) -> None:
        try:
            with client.makefile("rb") as stream:
                while (asked := _read(stream)) is not None:
                    line = Line(self, client, self._exchange(asked))
                    line.deal()
                    if line.ended:
                        break
        except OSError:
            pass  # the desk or the server was killed, or we close: all three are what tests do
        finally:
            with self._guard:
                self._clients.discard(client)
            client.close()

    def _exchange(self, asked: Asked) -> Exchange:
        with self._guard:
            fault = self._next.popleft() if self._next else self.befall(asked)
            exchange = Exchange(asked, fault)
            self.seen.append(exchange)
        return exchange


def _read(stream: object) -> Asked | None:
    """Read one request, None at the end; bodies come with their length."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        part = stream.readline(HEAD_LIMIT)  # type: ignore[attr-defined]
        if not part or len(head) > HEAD_LIMIT:
            return None
        head += part
    first, *lines = head.decode("latin-1").split("\r\n")
    method, path, _version = first.split(" ", 2)
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines if line)}
    body = stream.read(int(headers.get("content-length", 0)))  # type: ignore[attr-defined]
    return Asked(method, path, headers, body, len(head) + len(body))
