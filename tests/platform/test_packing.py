"""Packed bodies both ways, and what pretends to be one (FSP/1 section 3)."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable, Iterator

import httpx
import pytest
import zstandard

from tests.platform.running import NO_TLS, Desk, Platform

MIB = 1024 * 1024
# Nothing here reaches the database in another way than elsewhere.
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def _zstd(body: bytes) -> bytes:
    return zstandard.ZstdCompressor().compress(body)


def _zstd_of_unknown_length(body: bytes) -> bytes:
    packer = zstandard.ZstdCompressor(write_content_size=False).compressobj()
    return packer.compress(body) + packer.flush()


PACKERS = [("gzip", gzip.compress), ("zstd", _zstd), ("zstd", _zstd_of_unknown_length)]


@pytest.fixture
def http(platform: Platform) -> Iterator[tuple[Desk, httpx.Client]]:
    """A desk and a client that says what it sends."""
    desk = platform.desk()
    desk.register("L")
    headers = {"Authorization": f"Bearer {desk.token}", "Content-Type": "application/json"}
    with httpx.Client(trust_env=False, verify=NO_TLS, base_url=platform.url, headers=headers, timeout=30) as client:
        yield desk, client


def _send(http: httpx.Client, encoding: str, body: bytes) -> httpx.Response:
    return http.post("/v1/events", content=body, headers={"Content-Encoding": encoding})


def _events(number: int) -> bytes:
    content = {"boot_id": 1, "time": 1_700_000_000, "event": 1, "source": 1, "user": 1, "credential": 1, "detail": 0}
    return json.dumps({"events": [{"serial": "L", "seq": seq, **content} for seq in range(1, number + 1)]}).encode()


@pytest.mark.parametrize(("encoding", "pack"), PACKERS)
def test_a_packed_request_is_read(
    http: tuple[Desk, httpx.Client], encoding: str, pack: Callable[[bytes], bytes]
) -> None:
    """5,000 events are some kilobytes on the line."""
    body = _events(5_000)
    packed = pack(body)
    assert len(packed) < len(body) / 10
    assert _send(http[1], encoding, packed).json()["acknowledged"] == {"L": 5_000}


@pytest.mark.parametrize(("encoding", "pack"), PACKERS)
def test_a_small_body_that_unpacks_to_much_is_refused(
    http: tuple[Desk, httpx.Client], encoding: str, pack: Callable[[bytes], bytes]
) -> None:
    """A byte more than 1 MiB, and 256 times as much; none of the latter is ever unpacked."""
    for length in (MIB + 1, 256 * MIB):
        bomb = pack(b" " * length)
        assert len(bomb) < MIB
        reply = _send(http[1], encoding, bomb)
        assert (reply.status_code, reply.json()["code"]) == (413, "too_large")
    assert _send(http[1], encoding, pack(_events(1).ljust(MIB))).status_code == 200


@pytest.mark.parametrize(("encoding", "pack"), PACKERS)
@pytest.mark.parametrize("damage", ["cut", "more", "twice", "plain", "empty frame"])
def test_a_damaged_packed_body_is_refused(
    http: tuple[Desk, httpx.Client], encoding: str, pack: Callable[[bytes], bytes], damage: str
) -> None:
    """Whatever of it could be read."""
    whole = pack(b'{"events": []}')
    sent = {
        "cut": whole[:-3],
        "more": whole + b"more",
        "twice": pack(whole),
        "plain": b'{"events": []}',
        "empty frame": pack(b""),
    }[damage]
    reply = _send(http[1], encoding, sent)
    assert (reply.status_code, reply.json()["code"]) == (422, "invalid")


@pytest.mark.parametrize("encoding", ["br", "deflate", "gzip, gzip", "x"])
def test_other_packings_are_named(http: tuple[Desk, httpx.Client], encoding: str) -> None:
    """Also one on top of the other."""
    reply = _send(http[1], encoding, zlib.compress(b"{}"))
    assert (reply.status_code, reply.json()["code"]) == (415, "encoding_unknown")


@pytest.mark.parametrize(
    ("accepted", "given"),
    [
        ("zstd, gzip", "zstd"),
        ("gzip, deflate, br", "gzip"),
        ("gzip;q=0.5, zstd;q=0", "gzip"),
        ("identity", None),
        ("br", None),
        ("", None),
    ],
)
def test_an_answer_is_packed_as_the_client_says(
    http: tuple[Desk, httpx.Client], accepted: str, given: str | None
) -> None:
    """Long ones only; the length is that of what crosses the line."""
    plain = http[1].get("/openapi.json", headers={"Accept-Encoding": "identity"})
    with http[1].stream("GET", "/openapi.json", headers={"Accept-Encoding": accepted}) as reply:
        raw = b"".join(reply.iter_raw())
    assert reply.headers.get("content-encoding") == given
    assert int(reply.headers["content-length"]) == len(raw)
    assert reply.headers["vary"] == "Accept-Encoding"
    unpack: dict[str | None, Callable[[bytes], bytes]] = {
        "zstd": lambda body: zstandard.ZstdDecompressor().decompress(body, max_output_size=32 * MIB),
        "gzip": gzip.decompress,
        None: bytes,
    }
    assert unpack[given](raw) == plain.content
    short = http[1].get("/v1/health", headers={"Accept-Encoding": accepted})
    assert "content-encoding" not in short.headers
