"""What all repositories share: a connection, the tally of changes, and writing rows over older ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Table
from sqlalchemy.dialects.sqlite import Insert, insert

from flexeria_desktop.core.store.errors import UnrecordedChange

T = TypeVar("T")

CHUNK = 500
"""Values in one IN list: far below SQLite's 32,766 and still few round trips."""


class Changes:
    """The tally of one unit of work: what changed and how much of it was recorded.

    Not counted, because no person decides them: settings and secrets of this computer, what a lock said or
    proved (state, events, list proofs), the upload under way, numbers handed out, the states of outgoing ops.
    """

    def __init__(self, actor: str, now: datetime) -> None:
        self.actor = actor
        self.now = now
        self._changed: set[str] = set()
        self._touched: dict[tuple[str, str], None] = {}
        self._former: dict[tuple[str, str], Mapping[str, Any] | None] = {}
        self._recorded = 0

    def note(self, entity: str, *ids: str) -> None:
        """Remember that rows of ``entity`` changed; ids of those that desks of one account share."""
        self._changed.add(entity)
        self._touched.update(dict.fromkeys((entity, one) for one in ids))

    def was(self, entity: str, row_id: str, fields: Mapping[str, Any] | None) -> None:
        """Remember what a row of this desk alone was before its first change here; None = it was not there."""
        self._former.setdefault((entity, row_id), fields)

    @property
    def former(self) -> Mapping[tuple[str, str], Mapping[str, Any] | None]:
        """What rows of this desk alone were, by entity and id."""
        return self._former

    @property
    def touched(self) -> tuple[tuple[str, str], ...]:
        """Entity and id of the shared rows that changed, in the order in which they did."""
        return tuple(self._touched)

    def recorded(self) -> None:
        """Remember that an audit entry was written."""
        self._recorded += 1

    def complete(self) -> None:
        """Raise UnrecordedChange when something changed and nothing was recorded."""
        if self._changed and not self._recorded:
            raise UnrecordedChange(entities=sorted(self._changed))


class Repository:
    """Rows of one topic; without ``changes`` it is for reading only."""

    def __init__(self, connection: Connection, changes: Changes | None = None) -> None:
        self._connection = connection
        self._tally = changes

    @property
    def _changes(self) -> Changes:
        if self._tally is None:
            raise UnrecordedChange(entities=[type(self).__name__])
        return self._tally

    def _write(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert rows, or update those whose primary key is there."""
        if rows:
            self._connection.execute(_upsert(table, tuple(rows[0])), [dict(row) for row in rows])


@cache
def _upsert(table: Table, columns: tuple[str, ...]) -> Insert:
    statement = insert(table)
    primary = [column.name for column in table.primary_key]
    changed = {name: statement.excluded[name] for name in columns if name not in primary}
    return statement.on_conflict_do_update(index_elements=primary, set_=changed)


def chunks(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """Yield ``values`` in pieces that fit one IN list."""
    for start in range(0, len(values), CHUNK):
        yield values[start : start + CHUNK]
