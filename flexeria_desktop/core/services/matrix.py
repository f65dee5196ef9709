"""The locking plan of a profile, kept between looks: after a change only the lines of its locks are read anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.matrix_rows import Axis, MatrixGrid
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.queries.facts import rows
from flexeria_desktop.core.services.queries.matrix import Picture, load, refresh
from flexeria_desktop.core.services.queries.matrix_groups import load_groups
from flexeria_desktop.core.store.repositories.people import fold

ONE_LOCK = frozenset({"lock", "key"})
"""Entities whose entries in the audit tell which lock they are about; anything else may change every line."""
NO_LOCK = frozenset({"event", "floor_plan", "lock_photo", "checkpoint", "grant", "device"})
"""Entities that change nothing in the plan."""
MOST_ENTRIES = 5_000
PRESENTED_FOR = timedelta(minutes=10)
"""As long as somebody stands at the desk with a tag, it need not be presented for each lock (decision 6)."""


@dataclass(slots=True)
class PlanMemory:
    """The last picture of each axis with the state of the store it shows, and media that were just presented."""

    seen: dict[Axis, Seen] = field(default_factory=dict)
    versions: int = 0
    presented: dict[str, tuple[datetime, tuple[MediumEntry, ...]]] = field(default_factory=dict, repr=False)

    def remember(self, person_id: str, media: Sequence[MediumEntry], now: datetime) -> None:
        """Hold media of a person in memory for PRESENTED_FOR; a code is never held."""
        held = tuple(entry for entry in media if entry.kind is not MediumKind.CODE)
        if held:
            self.presented[person_id] = (now + PRESENTED_FOR, held)

    def at_hand(self, person_id: str, now: datetime, *, since: datetime | None = None) -> tuple[MediumEntry, ...]:
        """Media of a person that were presented a moment ago, and after ``since``."""
        until, media = self.presented.get(person_id, (now, ()))
        if until <= now or (since is not None and until - PRESENTED_FOR <= since):
            self.presented.pop(person_id, None)
            return ()
        return media


@dataclass(frozen=True, slots=True)
class Seen:
    """A picture, the last entry of the audit it knows of, and the day and moment it was made for."""

    picture: Picture
    entry: int
    day: date
    at: datetime
    grid: MatrixGrid


def look(conn: Connection, memory: PlanMemory, axis: Axis, day: date, now: datetime) -> MatrixGrid:
    """The whole plan as it stands now; runs on the reader's thread, which alone touches ``memory.seen``."""
    entry = int(rows(conn, "SELECT coalesce(max(seq), 0) FROM audit")[0][0])
    before = memory.seen.get(axis)
    changed = _changed(conn, before, entry) if before is not None and before.day == day else None
    if before is not None and changed == frozenset() and now - before.at < timedelta(minutes=1):
        return before.grid
    if axis is Axis.GROUPS:
        picture = load_groups(conn, day, now)
    elif before is None or changed is None:
        picture = load(conn, day, now)
    else:
        picture = refresh(conn, before.picture, changed, day, now)
    if before is not None and picture == before.picture:
        grid = before.grid
    else:
        memory.versions += 1
        grid = picture.grid(axis, memory.versions)
    memory.seen[axis] = Seen(picture, entry, day, now, grid)
    return grid


def _changed(conn: Connection, before: Seen, entry: int) -> frozenset[str] | None:
    """Locks that entries since then are about; None = it cannot be told."""
    if entry - before.entry > MOST_ENTRIES:
        return None
    found: Any = rows(conn, "SELECT DISTINCT entity, entity_id FROM audit WHERE seq > ?", (before.entry,))
    told = {(entity, entity_id) for entity, entity_id in found if entity not in NO_LOCK}
    if any(entity not in ONE_LOCK for entity, _ in told):
        return None
    locks = {entity_id for entity, entity_id in told if entity == "lock"}
    for entity, entity_id in told:
        if entity == "key":
            locks.update(lock for (lock,) in _locks_of(conn, entity_id))
    return frozenset(locks)


def _locks_of(conn: Connection, key_id: str) -> Any:
    return rows(conn, "SELECT lock_id FROM keys WHERE id = ?", (key_id,))


def narrowed(
    grid: MatrixGrid, text: str = "", *, places: frozenset[str] | None = None, pending_only: bool = False
) -> MatrixGrid:
    """The part of a plan at some places whose locks or people fit a text, and of these what waits.

    A text that only names locks leaves all people, and the other way round. places: ids, None = everywhere.
    """
    row_places, column_places = list(range(len(grid.rows))), list(range(len(grid.columns)))
    if words := fold(text).split():
        in_rows = [at for at, row in enumerate(grid.rows) if _fits(words, row.name, row.serial, row.band)]
        in_columns = [at for at, column in enumerate(grid.columns) if _fits(words, column.name, column.band)]
        if in_rows or not in_columns:
            row_places = in_rows
        if in_columns or not in_rows:
            column_places = in_columns
    if places is not None:
        row_places = [at for at in row_places if grid.rows[at].place_id in places]
    if pending_only:
        row_places = [at for at in row_places if grid.rows[at].need]
        column_places = [at for at in column_places if grid.columns[at].need]
    return part(grid, row_places, column_places)


def _fits(words: Sequence[str], *texts: str) -> bool:
    whole = fold(" ".join(texts))
    return all(word in whole for word in words)


def part(grid: MatrixGrid, row_places: Sequence[int], column_places: Sequence[int]) -> MatrixGrid:
    """The plan with only some of its lines and columns, in the order given."""
    if len(row_places) == len(grid.rows) and len(column_places) == len(grid.columns):
        return grid
    width = len(grid.columns)
    lines = (grid.cells[at * width : (at + 1) * width] for at in row_places)
    if not column_places:
        cells = b""
    elif len(column_places) == width:
        cells = b"".join(lines)
    elif len(column_places) == 1:
        cells = bytes(line[column_places[0]] for line in lines)
    else:
        chosen = itemgetter(*column_places)
        cells = b"".join(bytes(chosen(line)) for line in lines)
    return MatrixGrid(
        axis=grid.axis,
        rows=tuple(grid.rows[at] for at in row_places),
        columns=tuple(grid.columns[at] for at in column_places),
        cells=cells,
        pending=sum(cell >= 0x80 for cell in cells) if grid.pending else 0,
        version=grid.version,
    )
