"""What stood in a list of a row when a desk saw it last, out of the log (FSP/1 section 5)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import literal, select

from flexeria_desktop.core.domain.syncing.narrowing import identity
from flexeria_desktop.core.domain.syncing.ops import ListPast, SyncOp, SyncRow
from flexeria_platform.services.sync_board import Board
from flexeria_platform.tables_sync import changes

MOST_CHANGES = 100
"""Of one row between two syncs of a desk; after more of them it is as if the log did not go back so far."""


def past_of(board: Board, device_id: str, row: SyncRow, op: SyncOp, name: str) -> ListPast | None:
    """Return what the author of an op saw of a list and what others have put in since; None when the log is trimmed."""
    board.flush()
    versions = _since(board, row, op.base_rev)
    if not versions or versions[0][0] > op.base_rev:
        return None
    before = known = _items(versions[0], name)
    added: frozenset[str] = frozenset()
    for version in versions[1:]:
        items = _items(version, name)
        if version[1] != device_id:
            added |= items - known
        known |= items
    return ListPast(before, added)


def _since(board: Board, row: SyncRow, base_rev: int) -> Sequence[tuple[int, str, str]]:
    """Seq, device and fields of a row's changes, from the one its author knew on."""
    table = changes.c
    columns = (table.seq, table.prior, table.device_id, table.fields)
    mine = table.account_id == board.account_id
    walk = select(*columns, literal(1).label("step")).where(mine, table.seq == row.rev).cte("walk", recursive=True)
    before = select(*columns, (walk.c.step + 1).label("step")).where(
        mine, table.seq == walk.c.prior, walk.c.seq > base_rev, walk.c.step < MOST_CHANGES
    )
    whole = walk.union_all(before)
    query = select(whole.c.seq, whole.c.device_id, whole.c.fields).order_by(whole.c.seq)
    return [(seq, device or "", fields) for seq, device, fields in board.database.execute(query)]


def _items(version: tuple[int, str, str], name: str) -> frozenset[str]:
    fields: dict[str, Any] = json.loads(version[2])
    return frozenset(map(identity, fields.get(name) or ()))
