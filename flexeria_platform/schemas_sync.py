"""Bodies of syncing as the contract's machine form tells them; the code path itself takes shorter ways."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from flexeria_platform.schemas import Uuid
from flexeria_platform.services.sync_wire import MOST_OPS

Seq = Annotated[int, Field(ge=0, le=2**53)]


class SyncOp(BaseModel):
    """One op. entity, id, base_rev, set, unset, action, actor, reason and at are judged op by op: a wrong one is
    answered with ``rejected`` and ``invalid``, the others of the batch go on."""

    model_config = ConfigDict(extra="allow")

    op_id: Uuid
    device_seq: Annotated[int, Field(ge=1, le=2**53)]


class SyncOps(BaseModel):
    """Ops of one device in order; the first has device_seq_from, each the next number."""

    model_config = ConfigDict(extra="forbid")

    device_seq_from: Annotated[int, Field(ge=1, le=2**53)]
    ops: Annotated[list[SyncOp], Field(max_length=MOST_OPS)]


class SyncResult(BaseModel):
    """was: the stored outcome that a duplicate repeats; rev: of the row after the op; conflicts: ids of items."""

    op_id: str
    result: Literal["applied", "duplicate", "superseded", "rejected", "deferred"]
    rev: int | None = None
    was: Literal["applied", "superseded", "rejected", "deferred"] | None = None
    code: str | None = None
    conflicts: list[str] | None = None


class SyncResults(BaseModel):
    """Outcomes in the order of the ops; device_seq: the highest number kept of this device; most_ops: so many ops the
    next batch may have.

    cursor_before and cursor_after are there when every op was applied as it came and nothing else followed from the
    batch: between the two the log holds just these ops. Who stands at the first may go on from the second.
    """

    device_seq: int
    most_ops: int
    results: list[SyncResult]
    cursor_before: str | None = None
    cursor_after: str | None = None


class SyncChange(BaseModel):
    """fields: the whole row after the change, null for a deleted one."""

    seq: int
    entity: str
    id: str
    rev: int
    deleted: bool
    fields: dict[str, Any] | None


class SyncChanges(BaseModel):
    """A page of the account's log in its order; has_more: ask again at once."""

    changes: list[SyncChange]
    next_cursor: str
    has_more: bool
    device_seq: int
    epoch: int
    server_time: datetime


class PastChange(BaseModel):
    """One change of a row; fields: the whole row after it, secret ones left out."""

    seq: int
    deleted: bool
    op_id: str | None
    device_id: str | None
    action: str | None
    actor: str | None
    reason: str | None
    at: datetime
    fields: dict[str, Any]


class SetAside(BaseModel):
    """What somebody wanted of a row and did not get; kept for 90 days."""

    kind: str
    op_id: str
    device_id: str
    actor: str
    at: datetime
    fields: dict[str, Any]


class SyncHistory(BaseModel):
    """Latest first, at most 100 each."""

    changes: list[PastChange]
    set_aside: list[SetAside]


def _inline(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema without references, for places where the document's components are not at hand."""
    definitions = schema.pop("$defs", {})
    schema["properties"]["ops"]["items"] = definitions["SyncOp"]
    return schema


OPS_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {"application/json": {"schema": _inline(SyncOps.model_json_schema())}},
    }
}
