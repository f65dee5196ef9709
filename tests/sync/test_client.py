"""The client's three questions, answered by the real platform."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

import pytest

from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_desktop.core.domain.sync_queue import Batch, OutgoingOp
from flexeria_desktop.core.domain.syncing.digest import digest_of
from flexeria_desktop.core.domain.syncing.ops import SyncRow
from flexeria_desktop.core.sync.errors import DeviceForked, PlatformRefused, SeqGap
from flexeria_desktop.core.sync.sync_client import SyncClient
from flexeria_desktop.core.sync.sync_wire import SnapshotEnd
from tests.platform.running import Desk, platform_in
from tests.sync.batches import batch_of
from tests.sync.fault_proxy import FaultProxy

T = TypeVar("T")
AT = datetime(2026, 5, 12, 8, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A device of an account at a running platform."""
    with platform_in(tmp_path_factory.mktemp("platform")) as platform:
        yield platform.desk()


def asked(desk: Desk, question: Callable[[SyncClient], Awaitable[T]], url: str = "") -> T:
    """Ask once."""

    async def run() -> T:
        client = SyncClient(url or desk.url, desk.token)
        try:
            return await question(client)
        finally:
            await client.close()

    return asyncio.run(run())


def batch(first: int, *names: str) -> Batch:
    """New people."""
    ops = [
        OutgoingOp(new_uuid7(), first + at, "person", new_uuid7(), 0, {"name": name}, (), "create", "ann", "", AT)
        for at, name in enumerate(names)
    ]
    return batch_of(first, ops)


def test_ops_pages_and_a_snapshot(desk: Desk) -> None:
    names = [f"Person {number}" for number in range(250)]
    sent = batch(1, *names)
    with FaultProxy(desk.url) as way:
        results = asked(desk, lambda client: client.push(sent), way.url)
        (push,) = way.seen
    assert {one.outcome for one in results.results} == {"applied"}
    assert push.asked.headers["content-encoding"] == "zstd"
    assert len(push.asked.body) < 40_000
    again = asked(desk, lambda client: client.push(sent))
    assert [one.result for one in again.results] == ["duplicate"] * 250
    assert [one.outcome for one in again.results] == ["applied"] * 250

    async def pages(client: SyncClient) -> list[SyncRow]:
        rows, cursor, more = list[SyncRow](), "", True
        while more:
            page = await client.changes(cursor, 100)
            rows, cursor, more = [*rows, *page.rows], page.next_cursor, page.has_more
            assert page.device_seq == 250
            assert page.time is not None
        return rows

    rows = asked(desk, pages)
    assert {row.fields["name"] for row in rows if row.entity == "person"} >= set(names)

    async def snapshot(client: SyncClient) -> tuple[list[SyncRow], SnapshotEnd]:
        found, end = list[SyncRow](), None
        async for part in client.snapshot():
            if isinstance(part, SnapshotEnd):
                end = part
            else:
                found += part
        assert end is not None
        return found, end

    found, end = asked(desk, snapshot)
    assert end.count == len(found)
    assert end.digest == digest_of((one.entity, one.id, one.rev, None if one.deleted else one.fields) for one in found)
    latest = {(row.entity, row.id): row for row in rows}
    assert {(row.entity, row.id): row for row in found} == latest


def test_a_gap_a_fork_and_a_made_up_cursor(desk: Desk) -> None:
    head = asked(desk, lambda client: client.changes("", 1)).device_seq
    with pytest.raises(SeqGap) as told:
        asked(desk, lambda client: client.push(batch(head + 5, "Zoë")))
    assert told.value.data["expected"] == head + 1
    first = batch(head + 1, "Zoë")
    asked(desk, lambda client: client.push(first))
    with pytest.raises(DeviceForked):
        asked(desk, lambda client: client.push(batch_of(head + 1, [replace(first.ops[0], op_id=new_uuid7())])))
    with pytest.raises(PlatformRefused):
        asked(desk, lambda client: client.changes("nonsense", 1))
