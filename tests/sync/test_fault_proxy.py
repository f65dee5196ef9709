"""The faults do what their names say; what is proven with them stands on this."""

from __future__ import annotations

import gzip
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest

from tests.sync.fault_proxy import (
    CutAt,
    DropReply,
    Duplicate,
    Fault,
    FaultProxy,
    Hold,
    Html,
    Latency,
    Reset,
    TruncatedGzip,
    Unavailable,
)


class _Counting(BaseHTTPRequestHandler):
    """Answers with how often it was asked."""

    protocol_version = "HTTP/1.1"
    asked = 0

    def do_POST(self) -> None:
        """Count and answer."""
        type(self).asked += 1
        said = self.rfile.read(int(self.headers["content-length"]))
        body = json.dumps({"asked": type(self).asked, "said": said.decode()}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments: Any) -> None:
        """Be quiet."""


@pytest.fixture
def counting() -> Iterator[tuple[FaultProxy, type[_Counting], httpx.Client]]:
    """A server, the proxy before it and a client that keeps its connection."""
    handler = type("Handler", (_Counting,), {})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    with FaultProxy(f"http://127.0.0.1:{server.server_port}") as proxy, httpx.Client(trust_env=False) as client:
        yield proxy, handler, client
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_network_without_faults_changes_nothing_and_keeps_connections(counting: Any) -> None:
    proxy, _handler, client = counting
    for count in (1, 2, 3):
        assert client.post(proxy.url + "/x", content=b"hello").json() == {"asked": count, "said": "hello"}
    assert proxy.connections == 1
    assert [one.reached for one in proxy.seen] == [1, 1, 1]


@pytest.mark.parametrize(
    ("fault", "reached", "error"),
    [
        (Reset(), 0, httpx.ReadError),
        (CutAt(20), 1, httpx.RemoteProtocolError),
        (CutAt(130), 1, httpx.RemoteProtocolError),
        (CutAt(130, reset=True), 1, httpx.HTTPError),
        (DropReply(), 1, httpx.RemoteProtocolError),
    ],
)
def test_a_broken_exchange(counting: Any, fault: Fault, reached: int, error: type[Exception]) -> None:
    proxy, handler, client = counting
    proxy.next(fault)
    with pytest.raises(error):
        client.post(proxy.url + "/x", content=b"hello")
    assert handler.asked == reached
    assert client.post(proxy.url + "/x", content=b"hello").json()["asked"] == reached + 1


def test_a_request_that_comes_twice(counting: Any) -> None:
    proxy, _handler, client = counting
    proxy.next(Duplicate())
    assert client.post(proxy.url + "/x", content=b"hello").json()["asked"] == 2


def test_a_page_a_busy_server_and_half_a_gzip(counting: Any) -> None:
    proxy, handler, client = counting
    proxy.next(Html(), Unavailable(30), TruncatedGzip(), Latency(0.01))
    assert client.post(proxy.url + "/x", content=b"").headers["content-type"].startswith("text/html")
    assert client.post(proxy.url + "/x", content=b"").headers["retry-after"] == "30"
    assert handler.asked == 0
    with client.stream("POST", proxy.url + "/x", content=b"") as reply, pytest.raises(EOFError):
        gzip.decompress(b"".join(reply.iter_raw()))
    assert client.post(proxy.url + "/x", content=b"").json()["asked"] == 2


@pytest.mark.parametrize("reply", [False, True])
def test_what_is_held_goes_on_when_released(counting: Any, reply: bool) -> None:
    proxy, handler, client = counting
    proxy.next(Hold(reply=reply))
    answers: list[Any] = []
    asking = threading.Thread(target=lambda: answers.append(client.post(proxy.url + "/x", content=b"").json()))
    asking.start()
    proxy.wait_held()
    assert handler.asked == int(reply)
    assert answers == []
    proxy.release()
    asking.join()
    assert answers[0]["asked"] == 1
