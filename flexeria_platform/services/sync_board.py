"""The rows that a batch of ops touches: read together, changed in memory, written together."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import Connection, select, update

from flexeria_desktop.core.domain.syncing.ops import SyncRow
from flexeria_desktop.core.domain.syncing.writers import WHOLE, Writers, begun, note
from flexeria_platform.bulk import Values, insert_rows, look_up, update_rows
from flexeria_platform.context import Context
from flexeria_platform.services.changes import unix
from flexeria_platform.services.sealed_fields import kept_fields, whole_fields
from flexeria_platform.tables import accounts
from flexeria_platform.tables_sync import changes, entities

Place = tuple[str, str]
"""Entity and id."""

_encode = msgspec.json.Encoder(order="sorted").encode
_decode_writers = msgspec.json.Decoder(Writers).decode
_READ = ("id", "rev", "deleted", "fields", "sealed", "writers")
_STATE = ("account_id", "entity", "id", "rev", "deleted", "fields", "sealed", "writers")
_KEY = ("account_id", "entity", "id")
_LOG = (
    *("account_id", "seq", "entity", "id", "prior", "deleted", "fields", "sealed"),
    *("op_id", "device_id", "action", "actor", "reason", "at"),
)
_SEQ, _ACTOR = _LOG.index("seq"), _LOG.index("actor")


@dataclass(slots=True)
class Author:
    """Who changes a row and by what; device_id "" = the server."""

    device_id: str
    op_id: str | None = None
    action: str | None = None
    actor: str | None = None
    reason: str | None = None


@dataclass(slots=True)
class Held:
    """One row; stored: whether the database has it already."""

    row: SyncRow
    writers: Writers = field(repr=False)
    stored: bool = True
    kept: tuple[str, bytes | None] = field(default=("", None), repr=False)


class Board:
    """Rows of one account whose log nobody else writes to until the transaction ends."""

    def __init__(self, database: Connection, context: Context, account_id: str, seq: int) -> None:
        self.database = database
        self.context = context
        self.account_id = account_id
        self.seq = seq
        self.now = context.now()
        self.at = unix(self.now)
        self._held: dict[Place, Held | None] = {}
        self._dirty: dict[Place, Held] = {}
        self._log: list[Values] = []

    def load(self, entity: str, ids: Iterable[str]) -> None:
        """Read rows that are not here yet."""
        wanted = {one for one in ids if (entity, one) not in self._held}
        if not wanted:
            return
        self._held.update(dict.fromkeys((entity, one) for one in wanted))
        mine = {"account_id": self.account_id, "entity": entity}
        for found in look_up(self.database, entities, _READ, mine, ("id", wanted)):
            self._take(entity, *found)

    def _take(self, entity: str, row_id: str, *state: Any) -> None:
        rev, deleted, text, sealed, writers = state
        place = (entity, row_id)
        fields = whole_fields(self.context, self.account_id, place, text, sealed)
        row = SyncRow(entity, row_id, rev, fields, bool(deleted))
        self._held[place] = Held(row, _decode_writers(writers))

    def get(self, entity: str, row_id: str) -> Held | None:
        """A row as it stands after all ops so far; None = there was never one."""
        place = (entity, row_id)
        if place not in self._held:
            self.load(entity, (row_id,))
        return self._held[place]

    def row(self, entity: str, row_id: str) -> SyncRow | None:
        """The same without its writers."""
        held = self.get(entity, row_id)
        return None if held is None else held.row

    def write(
        self, place: Place, fields: Mapping[str, Any], written: Iterable[str], author: Author, *, deleted: bool = False
    ) -> SyncRow:
        """Let a row stand so from now on, under the next number; written: fields that count as set by the author."""
        self.seq += 1
        held = self._held.get(place)
        prior = 0 if held is None else held.row.rev
        row = SyncRow(*place, self.seq, fields, deleted)
        if held is None:
            held = Held(row, begun(self.seq, author.device_id), stored=False)
            self._held[place] = held
        else:
            held.row = row
            note(held.writers, written, self.seq, author.device_id)
        held.kept = kept_fields(self.context, self.account_id, *place, fields)
        self._dirty[place] = held
        self._log.append(self._entry(row, held.kept, prior, author))
        return row

    def make(self, place: Place, fields: Mapping[str, Any]) -> SyncRow:
        """Add a row of the server's own."""
        self._held.setdefault(place, None)
        return self.write(place, fields, (WHOLE,), Author(""))

    def _entry(self, row: SyncRow, kept: tuple[str, bytes | None], prior: int, by: Author) -> Values:
        where = (self.account_id, row.rev, row.entity, row.id, prior, row.deleted, *kept)
        return (*where, by.op_id, by.device_id or None, by.action, by.actor, by.reason or None, self.at)

    def actor_of(self, row: SyncRow) -> str:
        """Who changed a row last, as that desk said; "" = the server, or long ago."""
        for entry in reversed(self._log):
            if entry[_SEQ] == row.rev:
                return str(entry[_ACTOR] or "")
        mine = (changes.c.account_id == self.account_id) & (changes.c.seq == row.rev)
        return str(self.database.execute(select(changes.c.actor).where(mine)).scalar_one_or_none() or "")

    def flush(self) -> None:
        """Write everything; what comes later builds on it."""
        if not self._log:
            return
        fresh = [self._state(held) for held in self._dirty.values() if not held.stored]
        known = [self._state(held) for held in self._dirty.values() if held.stored]
        insert_rows(self.database, entities, _STATE, fresh)
        update_rows(self.database, entities, _STATE, known, _KEY)
        insert_rows(self.database, changes, _LOG, self._log)
        self.database.execute(update(accounts).where(accounts.c.id == self.account_id).values(seq=self.seq))
        for held in self._dirty.values():
            held.stored = True
        self._dirty, self._log = {}, []

    def _state(self, held: Held) -> Values:
        row = held.row
        where = (self.account_id, row.entity, row.id, row.rev, row.deleted, *held.kept)
        return (*where, _encode(held.writers).decode())

    def living_with(self, entity: str, field_name: str, value: str) -> list[SyncRow]:
        """Living rows of which a field holds an id; reads all rows of that entity, so only for rare questions."""
        self.flush()
        pattern = f"%{json.dumps(field_name)}:{json.dumps(value)}%"
        mine = (entities.c.account_id == self.account_id) & (entities.c.entity == entity)
        query = select(entities.c.id).where(mine, entities.c.deleted.is_(False), entities.c.fields.like(pattern))
        ids = list(self.database.execute(query.order_by(entities.c.id)).scalars())
        self.load(entity, ids)
        rows = (self.row(entity, one) for one in ids)
        return [row for row in rows if row is not None and row.fields.get(field_name) == value]
