"""What comes from the platform is unpacked within bounds and read whole or not at all."""

from __future__ import annotations

import asyncio
import gzip
import itertools
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.sync_queue import OutgoingOp
from flexeria_desktop.core.domain.syncing.digest import digest_of, row_line
from flexeria_desktop.core.domain.syncing.ops import SyncRow
from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.sync import http_channel, packing
from flexeria_desktop.core.sync.errors import CursorExpired, DeviceForked, ReplyUnreadable, SeqGap, SignInPage
from flexeria_desktop.core.sync.sync_client import SyncClient
from flexeria_desktop.core.sync.sync_wire import SnapshotEnd, SnapshotReader, ops_body, read_page, read_results
from tests.platform.answering import answering
from tests.sync.batches import batch_of

JSON, NDJSON, PROBLEM = "application/json", "application/x-ndjson", "application/problem+json"
AT = datetime(2026, 5, 12, 8, 0, tzinfo=UTC)
PAGE = {"changes": [], "next_cursor": "7", "has_more": False, "epoch": 0, "server_time": "2026-05-12T08:00:00Z"}
ROWS = [("key", "a", 3, {"state": "issued"}), ("person", "b", 5, {"name": "Zoë"}), ("person", "c", 9, None)]
OPS = tuple(OutgoingOp(str(n), n, "person", "p", 0, {"name": "Ann"}, (), "change", "me", "", AT) for n in (1, 2))


def snapshot(rows: list[tuple[Any, ...]] = ROWS, **end: Any) -> bytes:
    """NDJSON as the platform makes it."""
    last = {"count": len(rows), "digest": digest_of(rows), "cursor": "9", **end}
    return b"".join(row_line(*row) for row in rows) + json.dumps(last).encode() + b"\n"


def asked(url: str, question: Callable[[SyncClient], Any]) -> Any:
    """Ask once and let go."""

    async def run() -> Any:
        client = SyncClient(url, "token")
        try:
            return await question(client)
        finally:
            await client.close()

    return asyncio.run(run())


def changes(url: str) -> Any:
    """Ask for a page."""
    return asked(url, lambda client: client.changes("5", 1000))


def whole(url: str) -> Any:
    """Ask for a snapshot."""

    async def collect(client: SyncClient) -> list[Any]:
        return [part async for part in client.snapshot()]

    return asked(url, collect)


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress, lambda body: body])
@pytest.mark.parametrize("size", [0, 1, 511, 512, packing.PIECE, packing.PIECE * 3, 1_000_003])
def test_every_byte_comes_out_again(pack: Callable[[bytes], bytes], size: int) -> None:
    body = bytes(range(256)) * (size // 256) + b"x" * (size % 256)
    packed = pack(body)
    name = {gzip.compress: "gzip", zstandard.compress: "zstd"}.get(pack, "")
    inside = packing.unpacker(name)
    found = b"".join(piece for at in range(0, len(packed), 1000) for piece in inside.feed(packed[at : at + 1000]))
    inside.finish()
    assert found == body
    small, how = packing.packed(body)
    assert how == ("zstd" if size >= 512 else "")
    again = packing.unpacker(how)
    assert b"".join(again.feed(small)) == body


@pytest.mark.parametrize(("name", "pack"), [("gzip", gzip.compress), ("zstd", zstandard.compress)])
def test_a_few_bytes_that_hold_gigabytes_are_put_away(name: str, pack: Callable[[bytes], bytes]) -> None:
    bomb = pack(bytes(http_channel.MAX_REPLY + 1))
    assert len(bomb) < 100_000
    with answering(200, JSON, bomb, headers={"Content-Encoding": name}) as url, pytest.raises(ReplyUnreadable) as told:
        changes(url)
    assert told.value.data["reason"] == "too_long"


@pytest.mark.parametrize(("name", "pack"), [("gzip", gzip.compress), ("zstd", zstandard.compress)])
def test_a_packed_answer_that_is_cut_or_has_more_is_not_used(name: str, pack: Callable[[bytes], bytes]) -> None:
    body = pack(json.dumps(PAGE).encode())
    for wrong in (body[:-1], body[: len(body) // 2], body + b"x", b"x" + body):
        with answering(200, JSON, wrong, headers={"Content-Encoding": name}) as url, pytest.raises(ReplyUnreadable):
            changes(url)
    with answering(200, JSON, body, headers={"Content-Encoding": name}) as url:
        assert changes(url).next_cursor == "7"
    with answering(200, JSON, body, headers={"Content-Encoding": "br"}) as url, pytest.raises(ReplyUnreadable):
        changes(url)


def test_a_page_is_read() -> None:
    change = {"seq": 8, "entity": "person", "id": "p", "rev": 8, "deleted": False, "fields": {"name": "Zoë"}}
    gone = {"seq": 9, "entity": "person", "id": "q", "rev": 9, "deleted": True, "fields": None}
    page = read_page(json.dumps({**PAGE, "changes": [change, gone], "device_seq": 4}).encode())
    assert page.rows == (SyncRow("person", "p", 8, {"name": "Zoë"}), SyncRow("person", "q", 9, {}, deleted=True))
    assert (page.next_cursor, page.has_more, page.device_seq, page.time) == ("7", False, 4, AT)


@pytest.mark.parametrize(
    "wrong",
    [
        {"next_cursor": None},
        {"next_cursor": ""},
        {"next_cursor": "x" * 201},
        {"has_more": "no"},
        {"changes": {}},
        {"changes": [{}] * 1001},
        {"changes": [{"seq": 1, "entity": "person", "id": "p", "rev": -1, "deleted": False, "fields": {}}]},
        {"changes": [{"seq": 1, "entity": "x" * 41, "id": "p", "rev": 1, "deleted": False, "fields": {}}]},
        {"changes": [{"seq": 1, "entity": "person", "id": "p", "rev": 1, "deleted": False, "fields": []}]},
        {"device_seq": 2**60},
    ],
)
def test_a_page_in_another_form_is_not_used(wrong: dict[str, Any]) -> None:
    with pytest.raises(ReplyUnreadable):
        read_page(json.dumps({**PAGE, **wrong}).encode())


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"\xff", b"[" * 200_000, b'{"changes": ' + b"9" * 9999 + b"}"])
def test_an_answer_that_is_no_page_is_not_used(body: bytes) -> None:
    with pytest.raises(ReplyUnreadable):
        read_page(body)


def test_every_op_gets_its_outcome_or_the_answer_is_not_used() -> None:
    batch = batch_of(1, OPS)
    sent = json.loads(ops_body(batch))
    assert sent["device_seq_from"] == 1
    assert [op["device_seq"] for op in sent["ops"]] == [1, 2]
    good = [
        {"op_id": "1", "result": "applied", "rev": 4, "conflicts": ["c"]},
        {"op_id": "2", "result": "duplicate", "was": "rejected", "code": "stock_empty"},
    ]
    first, second = read_results(json.dumps({"results": good}).encode(), batch).results
    assert (first.outcome, first.rev, first.conflicts) == ("applied", 4, ("c",))
    assert (second.outcome, second.code) == ("rejected", "stock_empty")
    for wrong in (good[:1], [*good, good[0]], [good[0], good[0]], [good[0], {**good[1], "result": "lost"}]):
        with pytest.raises(ReplyUnreadable) as told:
            read_results(json.dumps({"results": wrong}).encode(), batch)
        assert told.value.changed is Changed.UNKNOWN


@given(cuts=st.lists(st.integers(0, len(snapshot())), max_size=12))
@settings(max_examples=60)
def test_a_snapshot_is_read_however_it_is_cut(cuts: list[int]) -> None:
    body, reader, rows = snapshot(), SnapshotReader(), []
    edges = [0, *sorted(cuts), len(body)]
    for start, end in itertools.pairwise(edges):
        rows += reader.feed(body[start:end])
    assert reader.finish() == SnapshotEnd(3, digest_of(ROWS), "9")
    assert rows == [SyncRow(e, i, rev, fields or {}, fields is None) for e, i, rev, fields in ROWS]


@pytest.mark.parametrize(
    "wrong",
    [
        b"",
        snapshot()[:-40],
        snapshot().splitlines(keepends=True)[0] + snapshot().splitlines(keepends=True)[-1],
        snapshot() + snapshot().splitlines(keepends=True)[0],
        snapshot(count=2),
        snapshot(digest="x"),
        b'["person","p",1]\n' + snapshot(),
        b'["person","p",1,"' + b"x" * 1024 * 1024 + b'"]\n' + snapshot(),
        b"x" * 1024 * 1024 * 2,
    ],
)
def test_a_snapshot_that_is_not_whole_is_not_used(wrong: bytes) -> None:
    with answering(200, NDJSON, wrong) as url, pytest.raises(ReplyUnreadable):
        whole(url)


def test_a_snapshot_comes_through_packed_and_plain() -> None:
    many = [("person", f"{n:05}", n + 1, {"name": f"Person {n}"}) for n in range(12_500)]
    body = snapshot(many)
    for packed, how in ((body, {}), (gzip.compress(body), {"Content-Encoding": "gzip"})):
        with answering(200, NDJSON, packed, headers=how) as url:
            *parts, end = whole(url)
        assert [len(part) for part in parts] == [5000, 5000, 2500]
        assert end.count == 12_500


@pytest.mark.parametrize("question", [changes, whole])
def test_answers_of_others_are_told_apart(question: Callable[[str], Any]) -> None:
    with answering(200, "text/html", b"<html>") as url, pytest.raises(SignInPage):
        question(url)
    with answering(200, "text/plain", b"{}") as url, pytest.raises(ReplyUnreadable):
        question(url)
    for status, code, error in ((410, "cursor_expired", CursorExpired), (409, "device_forked", DeviceForked)):
        body = json.dumps({"code": code, "status": status}).encode()
        with answering(status, PROBLEM, body) as url, pytest.raises(error):
            question(url)
    body = json.dumps({"code": "seq_gap", "status": 409, "expected": 12}).encode()
    with answering(409, PROBLEM, body) as url, pytest.raises(SeqGap) as told:
        question(url)
    assert told.value.data["expected"] == 12
