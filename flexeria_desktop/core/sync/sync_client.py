"""The three questions of syncing (FSP/1 section 4): push ops, ask for changes, take a snapshot."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from urllib.parse import quote

from flexeria_desktop.core.domain.sync_queue import Answers, Batch
from flexeria_desktop.core.domain.syncing.ops import SyncRow
from flexeria_desktop.core.platform_ports import TokenSource
from flexeria_desktop.core.sync.http_channel import HttpChannel, Question
from flexeria_desktop.core.sync.packing import packed
from flexeria_desktop.core.sync.sync_wire import (
    ChangesPage,
    SnapshotEnd,
    SnapshotReader,
    ops_body,
    read_page,
    read_results,
)

OPS_PATH, CHANGES_PATH, SNAPSHOT_PATH = "/v1/sync/ops", "/v1/sync/changes", "/v1/sync/snapshot"
NDJSON_TYPE = "application/x-ndjson"
SNAPSHOT_S = 1800.0
"""Longest snapshot: a large account over a slow mobile network; silence is noticed much sooner."""
ROWS_AT_ONCE = 5000
"""Rows of a snapshot given at once: storing them costs a transaction, which waits for the disk."""


def as_sent(batch: Batch) -> tuple[bytes, str]:
    """Return the body of a batch and its Content-Encoding."""
    return packed(ops_body(batch))


class SyncClient:
    """One platform and one device; each call raises what ``HttpChannel.fetch`` raises. Keeps its connection."""

    def __init__(self, url: str, tokens: TokenSource | str) -> None:
        """Take https, or http to this computer; raise PlatformUrlInvalid. No network yet."""
        self._channel = HttpChannel(url)
        self._tokens = tokens

    async def push(
        self, batch: Batch, ready: tuple[bytes, str] | None = None, sent: Callable[[], None] | None = None
    ) -> Answers:
        """Send ops and return their outcomes; the same batch again is harmless (R57).

        ready: what ``as_sent`` made. sent: called when the ops are on their way.
        """
        body, packing = ready or as_sent(batch)
        content = await self._channel.fetch(Question("POST", OPS_PATH, body, packing, sent=sent), self._tokens)
        return read_results(content, batch)

    async def changes(self, cursor: str, limit: int) -> ChangesPage:
        """Ask for the changes after a cursor, ``limit`` at most."""
        path = f"{CHANGES_PATH}?cursor={quote(cursor, safe='')}&limit={limit}"
        return read_page(await self._channel.fetch(Question("GET", path), self._tokens))

    async def snapshot(self) -> AsyncGenerator[list[SyncRow] | SnapshotEnd, None]:
        """Give every row, some at a time, and the end as the very last; raise ReplyUnreadable when it lacks."""
        question = Question("GET", SNAPSHOT_PATH, kind=NDJSON_TYPE, within=SNAPSHOT_S)
        reader, rows = SnapshotReader(), list[SyncRow]()
        async with aclosing(self._channel.pieces(question, self._tokens)) as pieces:
            async for piece in pieces:
                rows.extend(reader.feed(piece))
                while len(rows) >= ROWS_AT_ONCE:
                    yield rows[:ROWS_AT_ONCE]
                    del rows[:ROWS_AT_ONCE]
        end = reader.finish()
        if rows:
            yield rows
        yield end

    async def close(self) -> None:
        """Let go of the connection."""
        await self._channel.close()
