"""What syncing asks of a person, among the other matters of the first page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from flexeria_desktop.core.domain.sync_queue import ConflictRow, QueueCounts
from flexeria_desktop.core.services.rows import Matter, MatterKind, Overview
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

NAMES = 3
"""Names in a line; the page has them all."""


def asked(uow: UnitOfWork) -> tuple[Matter, ...]:
    """Changes that met and wait for a decision, and changes that were refused or laid aside."""
    counts: QueueCounts = uow.sync.counts()
    found = []
    if counts.conflicts:
        open_ones = [one for one in uow.sync.conflicts(open_only=True) if one.needs]
        found.append(Matter(MatterKind.CONFLICTS, counts.conflicts, _names(open_ones)))
    if counts.refused + counts.parked:
        found.append(Matter(MatterKind.NOT_SENT, counts.refused + counts.parked, ()))
    return tuple(found)


def with_asked(overview: Overview, found: tuple[Matter, ...]) -> Overview:
    """Put them among the others; then not all is well."""
    if not found:
        return overview
    others = tuple(one for one in overview.matters if one.kind is not MatterKind.ALL_WELL)
    return replace(overview, matters=(*others, *found))


def _names(rows: Sequence[ConflictRow]) -> tuple[str, ...]:
    told = (" · ".join(part for part in (row.person or row.name, row.lock) if part) for row in rows)
    return tuple(name for name in dict.fromkeys(told) if name)[:NAMES]
