"""Everything at one checkpoint: gathered beside the rows in use, compared, and swapped in at once (FSP/1 section 4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from flexeria_desktop.core.domain.syncing.digest import Digest, raw_line
from flexeria_desktop.core.domain.syncing.ops import SyncRow
from flexeria_desktop.core.store.errors import SnapshotDiffers
from flexeria_desktop.core.store.sync import rows as kept_rows
from flexeria_desktop.core.store.sync.applying import apply_rows, rebase
from flexeria_desktop.core.store.sync.forms.base import Scope, rows_of, run
from flexeria_desktop.core.store.sync.rows import encoded, read_fields

CHUNK = 1000
"""Rows compared or applied at a time; the swap as a whole is one transaction."""
BASE = "SELECT entity, id, rev, base FROM sync_rows WHERE rev > 0 ORDER BY entity, id"
INCOMING = "SELECT entity, id, rev, fields FROM sync_incoming ORDER BY entity, id"
DIFFERENT = """SELECT i.entity, i.id, i.rev, i.fields FROM sync_incoming i
    LEFT JOIN sync_rows r ON r.entity = i.entity AND r.id = i.id
    WHERE r.rev IS NULL OR r.rev <> i.rev OR r.base IS NOT i.fields"""
MISSING = """SELECT r.entity, r.id FROM sync_rows r LEFT JOIN sync_incoming i ON i.entity = r.entity AND i.id = r.id
    WHERE r.rev > 0 AND i.id IS NULL"""

UNTOLD = """UPDATE sync_rows SET rev = 0, base = NULL, deleted = 0, shown = coalesce(shown, base)
    WHERE entity = ? AND id = ?"""


def digest_of(connection: Connection, query: str = BASE) -> tuple[int, str]:
    """Return how many rows there are, and their digest in hex."""
    digest = Digest()
    found = connection.exec_driver_sql(query)
    while some := found.fetchmany(CHUNK):
        for entity, row_id, rev, fields in some:
            digest.add(raw_line(entity, row_id, rev, fields))
    return digest.count, digest.hex()


def begin(connection: Connection) -> None:
    """Forget what an earlier snapshot left unfinished."""
    connection.exec_driver_sql("DELETE FROM sync_incoming")


def add(connection: Connection, rows: Sequence[SyncRow]) -> None:
    """Lay rows beside those in use."""
    values = [(row.entity, row.id, row.rev, None if row.deleted else encoded(row.fields)) for row in rows]
    run(connection, "INSERT OR REPLACE INTO sync_incoming (entity, id, rev, fields) VALUES (?, ?, ?, ?)", values)


def finish(scope: Scope, count: int, digest: str) -> int:
    """Put what was gathered in the place of base; return how many rows differed. Raises SnapshotDiffers."""
    found = digest_of(scope.connection, INCOMING)
    if found != (count, digest):
        raise SnapshotDiffers(rows=found[0], expected=count)
    taken = sum(apply_rows(scope, some, whatever_rev=True) for some in _different(scope.connection))
    taken += _drop_missing(scope)
    begin(scope.connection)
    return taken


def _different(connection: Connection) -> Iterator[list[SyncRow]]:
    """In the order of the forms, so that hardly a row has to wait for another."""
    query = f"{DIFFERENT} ORDER BY CASE i.entity WHEN 'lock' THEN 0 WHEN 'person' THEN 1 WHEN 'key' THEN 3 ELSE 2 END"
    found = rows_of(connection, query)  # whole, for applying writes to what is read here
    for start in range(0, len(found), CHUNK):
        yield [
            SyncRow(entity, row_id, rev, {} if fields is None else read_fields(fields), fields is None)
            for entity, row_id, rev, fields in found[start : start + CHUNK]
        ]


def _drop_missing(scope: Scope) -> int:
    """Rows that the platform no longer tells of were deleted so long ago that not even that is kept."""
    missing: dict[str, list[str]] = {}
    for entity, row_id in rows_of(scope.connection, MISSING):
        missing.setdefault(entity, []).append(row_id)
    for entity, ids in missing.items():
        run(scope.connection, UNTOLD, [(entity, row_id) for row_id in ids])
    rebase(scope, missing)
    for entity, ids in missing.items():
        left = kept_rows.find(scope.connection, entity, ids)
        kept_rows.forget(scope.connection, entity, [row.id for row in left.values() if row.shown_text is None])
    return sum(map(len, missing.values()))
