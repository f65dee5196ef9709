"""Ops, changes and snapshots as they cross the wire (FSP/1 section 4); decoded and bounded before anything is used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated, Any, Literal, TypeVar

import msgspec

from flexeria_desktop.core.domain.sync_queue import MOST_OPS, Answers, Batch, OpResult
from flexeria_desktop.core.domain.syncing.ops import SyncRow
from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.sync.errors import ReplyUnreadable

MOST_CHANGES = 1000
"""Changes in one answer (FSP/1 section 4)."""
MOST_RESULTS = 1000
"""Ops in one request, whatever more a platform would take (decision 16)."""
MOST_CONFLICTS = 100
MOST_ROWS = 2_000_000
"""Rows of one snapshot: twenty times the largest account that was ever measured."""
LINE_LIMIT = 1024 * 1024
"""Bytes of one row; an op is at most as long (FSP/1 section 4)."""

_Entity = Annotated[str, msgspec.Meta(min_length=1, max_length=40)]
_Id = Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
_Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
_Code = Annotated[str, msgspec.Meta(max_length=80)]
_Cursor = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class _Change(msgspec.Struct):
    seq: _Count
    entity: _Entity
    id: _Id
    rev: _Count
    deleted: bool
    fields: dict[str, Any] | None = None


class _Page(msgspec.Struct):
    changes: Annotated[list[_Change], msgspec.Meta(max_length=MOST_CHANGES)]
    next_cursor: _Cursor
    has_more: bool
    server_time: datetime | None = None
    device_seq: _Count = 0


class _Result(msgspec.Struct):
    op_id: _Id
    result: Literal["applied", "duplicate", "superseded", "rejected", "deferred"]
    was: Literal["applied", "superseded", "rejected", "deferred"] | None = None
    rev: _Count | None = None
    code: _Code | None = None
    conflicts: Annotated[list[_Id], msgspec.Meta(max_length=MOST_CONFLICTS)] | None = None


class _Results(msgspec.Struct):
    results: Annotated[list[_Result], msgspec.Meta(max_length=MOST_RESULTS)]
    cursor_before: _Cursor | None = None
    cursor_after: _Cursor | None = None
    most_ops: Annotated[int, msgspec.Meta(ge=1)] = MOST_OPS


class _End(msgspec.Struct):
    count: _Count
    digest: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
    cursor: _Cursor


_Row = tuple[_Entity, _Id, _Count, dict[str, Any] | None]
_page, _results = msgspec.json.Decoder(_Page), msgspec.json.Decoder(_Results)
_row, _end = msgspec.json.Decoder(_Row), msgspec.json.Decoder(_End)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """One answer to "what is new". device_seq: the highest number that the platform keeps of this device; time: its
    clock, in UTC."""

    rows: tuple[SyncRow, ...]
    next_cursor: str
    has_more: bool
    device_seq: int
    time: datetime | None


@dataclass(frozen=True, slots=True)
class SnapshotEnd:
    """The last line of a snapshot: how many rows there were, their digest, and where changes go on."""

    count: int
    digest: str
    cursor: str


def ops_body(batch: Batch) -> bytes:
    """The body of ``POST /sync/ops``."""
    return b'{"device_seq_from":%d,"ops":[%b]}' % (batch.device_seq_from, b",".join(batch.encoded))


def read_page(content: bytes) -> ChangesPage:
    """Read a page of changes; raise ReplyUnreadable."""
    page = _decoded(_page, content)
    rows = tuple(
        SyncRow(one.entity, one.id, one.rev, {} if one.fields is None else one.fields, one.deleted)
        for one in page.changes
    )
    time = page.server_time.astimezone(UTC) if page.server_time and page.server_time.tzinfo else None
    return ChangesPage(rows, page.next_cursor, page.has_more, page.device_seq, time)


def read_results(content: bytes, batch: Batch) -> Answers:
    """Read the outcomes of the batch that was sent, each op's once; raise ReplyUnreadable."""
    answer = _decoded(_results, content, Changed.UNKNOWN)
    found = answer.results
    if sorted([one.op_id for one in found]) != sorted(batch.op_ids):
        raise ReplyUnreadable(changed=Changed.UNKNOWN, reason="field", field="op_id")
    results = tuple(
        [
            OpResult(one.op_id, one.result, one.was or "", one.rev, one.code or "", tuple(one.conflicts or ()))
            for one in found
        ]
    )
    most = min(answer.most_ops, MOST_RESULTS)
    if answer.cursor_before is None or answer.cursor_after is None:
        return Answers(results, None, most)
    return Answers(results, (answer.cursor_before, answer.cursor_after), most)


class SnapshotReader:
    """Cuts the pieces of a snapshot into lines and reads them; ``end`` is None until the last line came."""

    def __init__(self) -> None:
        self.end: SnapshotEnd | None = None
        self.rows = 0
        self._rest = b""

    def feed(self, piece: bytes) -> Iterator[SyncRow]:
        """Give the rows that are complete now; raise ReplyUnreadable."""
        *lines, self._rest = (self._rest + piece).split(b"\n")
        if len(self._rest) > LINE_LIMIT:
            raise ReplyUnreadable(reason="too_long", field=None)
        for line in lines:
            row = self._line(line)
            if row is not None:
                yield row

    def finish(self) -> SnapshotEnd:
        """Return the last line; raise ReplyUnreadable when it did not come or does not agree with the others."""
        if self._rest:
            self._line(self._rest)
            self._rest = b""
        if self.end is None or self.end.count != self.rows:
            raise ReplyUnreadable(reason="field", field="count")
        return self.end

    def _line(self, line: bytes) -> SyncRow | None:
        if self.end is not None or len(line) > LINE_LIMIT:
            raise ReplyUnreadable(reason="too_long", field=None)
        if line.startswith(b"{"):
            end = _decoded(_end, line)
            self.end = SnapshotEnd(end.count, end.digest, end.cursor)
            return None
        entity, row_id, rev, fields = _decoded(_row, line)
        self.rows += 1
        if self.rows > MOST_ROWS:
            raise ReplyUnreadable(reason="too_long", field=None)
        return SyncRow(entity, row_id, rev, {} if fields is None else fields, fields is None)


def _decoded(decoder: msgspec.json.Decoder[T], content: bytes, unsure: Changed = Changed.NO) -> T:
    try:
        return decoder.decode(content)
    except msgspec.ValidationError as error:
        raise ReplyUnreadable(changed=unsure, reason="field", field=None) from error
    except (msgspec.DecodeError, RecursionError) as error:
        raise ReplyUnreadable(changed=unsure, reason="json", field=None) from error
