"""A platform that says what tests want, as rows and answers of the wire."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_desktop.core.domain.sync_queue import Batch, OpResult
from flexeria_desktop.core.domain.syncing.ops import SyncRow
from flexeria_desktop.core.store.executor import Store

KEY = "aa" * 32


def row(entity: str, rev: int, fields: dict[str, Any], row_id: str = "", *, deleted: bool = False) -> SyncRow:
    """A row of the platform."""
    return SyncRow(entity, row_id or new_uuid7(), rev, fields, deleted)


def person_row(rev: int, name: str = "Ada", row_id: str = "", **fields: Any) -> SyncRow:
    """A person as the platform has one."""
    empty = dict.fromkeys(("unit", "email", "phone", "reference", "note"), "")
    return row("person", rev, {**empty, "name": name, **fields}, row_id)


def lock_row(rev: int, serial: str = "MC-900001", row_id: str = "", **fields: Any) -> SyncRow:
    """A claimed lock as the platform has one."""
    known = {
        "serial": serial,
        "model": "DC",
        "name": "Side door",
        "building": "Elm house",
        "floor": "1",
        "note": "",
        "zone": "Europe/Amsterdam",
        "claimed_on": "2029-02-01",
        "lock_key": "bb" * 32,
        "site_key": "cc" * 32,
        "credential_key": KEY,
    }
    return row("lock", rev, {**known, **fields}, row_id)


def key_row(rev: int, lock: SyncRow, person: SyncRow, row_id: str = "", ref: str = "01" * 16, **fields: Any) -> SyncRow:
    """An issued key as the platform has one."""
    known = {
        "lock_id": lock.id,
        "person_id": person.id,
        "state": "issued",
        "issued_at": "2029-03-01T12:30:15.123456Z",
        "office": False,
        "emergency": False,
        "media": [{"kind": 4, "ref": ref, "mask": "•• 19E0"}],
    }
    return row("key", rev, {**known, **fields}, row_id)


def apply(store: Store, *rows: SyncRow) -> int:
    """One page of the platform."""
    return store.run(lambda unit: unit.sync.apply_page(rows, f"c{max((one.rev for one in rows), default=0)}"))


def batch(store: Store, limit: int = 500) -> Batch:
    """What would be sent now."""
    return store.run(lambda unit: unit.sync.take_batch(limit))


def answer(store: Store, ops: Iterable[str], result: str = "applied", rev: int | None = None, code: str = "") -> None:
    """One answer of the platform for all of these ops."""
    answers = [OpResult(op_id, result, rev=rev, code=code) for op_id in ops]
    store.run(lambda unit: unit.sync.settle(answers))


def shown(store: Store) -> dict[tuple[str, str], Any]:
    """What every form reads from the tables, by entity and id."""
    from flexeria_desktop.core.store.sync.forms import FORMS

    def read(connection: Any) -> dict[tuple[str, str], Any]:
        return {
            (entity, row_id): fields
            for entity, form in FORMS.items()
            for row_id, fields in form.read(connection, form.all_ids(connection)).items()
        }

    return store.run_read(read)
