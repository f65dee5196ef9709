"""The rows that desk and platform share: as the platform sent them last, and as they are shown here."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import Connection

from flexeria_desktop.core.domain.syncing.digest import canonical
from flexeria_desktop.core.store.sync.forms.base import IDS, packed, rows_of, run
from flexeria_desktop.core.store.sync.forms.values import Fields

NOTHING = "null"
"""Shown: nothing. SQL's NULL says that base is shown as it is, so that most rows are kept once."""
LOCAL = "local"
"""Held: the platform refused to have it; it is this desk's alone and no change of it is sent."""

read_fields = msgspec.json.Decoder(dict[str, Any]).decode
"""Fields of a row out of their text."""


def encoded(fields: Mapping[str, Any]) -> str:
    """Return fields as the text that is kept and compared: canonical JSON."""
    return canonical(fields)


@dataclass(slots=True)  # not frozen: there are very many of them, and that is three times as fast
class Kept:
    """One row of sync_rows; rev 0 = the platform never sent it; held: why it is not shown as it should be."""

    entity: str
    id: str
    rev: int = 0
    base: str | None = field(default=None, repr=False)
    shown: str | None = field(default=None, repr=False)
    deleted: bool = False
    held: str = ""

    @property
    def base_fields(self) -> Fields | None:
        """Return what the platform sent, None for a row it never sent or that is deleted."""
        return None if self.base is None else read_fields(self.base)

    @property
    def shown_text(self) -> str | None:
        """Return what is shown as canonical JSON, None for nothing."""
        text = self.base if self.shown is None else self.shown
        return None if text == NOTHING else text

    @property
    def shown_fields(self) -> Fields | None:
        """Return what is shown, None for nothing."""
        text = self.shown_text
        return None if text is None else read_fields(text)


def stored_as(base: str | None, shown: str | None) -> str | None:
    """Return the column's value for what is shown over a base."""
    if shown == base and base is not None:
        return None
    return NOTHING if shown is None else shown


READ = f"SELECT id, rev, base, shown, deleted, held FROM sync_rows WHERE entity = ? AND id IN {IDS}"
WRITE = """INSERT INTO sync_rows (entity, id, rev, base, shown, deleted, held) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (entity, id) DO UPDATE SET rev = excluded.rev, base = excluded.base, shown = excluded.shown,
    deleted = excluded.deleted, held = excluded.held"""


def find(connection: Connection, entity: str, ids: Collection[str]) -> dict[str, Kept]:
    """Return the kept rows of one entity by id."""
    found = rows_of(connection, READ, (entity, *packed(ids)))
    return {row[0]: Kept(entity, row[0], row[1], row[2], row[3], bool(row[4]), row[5]) for row in found}


def held(connection: Connection) -> list[tuple[str, str]]:
    """Return entity and id of rows that could not be shown when they came."""
    query = "SELECT entity, id FROM sync_rows WHERE held <> '' AND held = 'waiting'"
    return [(row[0], row[1]) for row in rows_of(connection, query)]


def keep(connection: Connection, rows: Iterable[Kept]) -> None:
    """Write rows over those of the same entity and id."""
    values = [(one.entity, one.id, one.rev, one.base, one.shown, int(one.deleted), one.held) for one in rows]
    run(connection, WRITE, values)


def forget(connection: Connection, entity: str, ids: Iterable[str]) -> None:
    """Drop rows that the platform never took: what is here is as if it had just begun."""
    run(connection, "DELETE FROM sync_rows WHERE entity = ? AND id = ?", [(entity, one) for one in ids])
