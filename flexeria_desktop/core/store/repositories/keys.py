"""Keys with their media, and the ledger of their steps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, delete, func, insert, select

from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId
from flexeria_desktop.core.domain.keys import Key, KeyState, Medium, MediumKind
from flexeria_desktop.core.domain.records import LedgerEntry
from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_desktop.core.store.repositories.base import Repository, chunks
from flexeria_desktop.core.store.tables import keys, ledger, locks, media, medium_counters
from flexeria_desktop.core.store.tables_sharing import shares

COUNTS = keys.c.state != KeyState.RETURNED.value
"""Key.counts_as_issued as a condition (R53); a test holds both together."""
GIVEN_COUNTS = shares.c.state != ShareState.RETURNED.value
"""The same of a key that an organisation has."""


class Keys(Repository):
    """No key is ever deleted; each change of its state leaves a line in the ledger."""

    def get(self, key_id: KeyId) -> Key | None:
        """Return the key with this id."""
        found = self._find(keys.c.id == key_id)
        return found[0] if found else None

    def for_lock(self, lock_id: LockId) -> list[Key]:
        """Return all keys of a lock, returned ones too, in the order they were issued."""
        return self._find(keys.c.lock_id == lock_id)

    def for_person(self, person_id: PersonId) -> list[Key]:
        """Return all keys of a person, returned ones too, in the order they were issued."""
        return self._find(keys.c.person_id == person_id)

    def of(self, lock_id: LockId, person_id: PersonId) -> list[Key]:
        """Return the keys of one person at one lock, returned ones too, in the order they were issued."""
        return self._find((keys.c.lock_id == lock_id) & (keys.c.person_id == person_id))

    def open_count(self, lock_id: LockId) -> int:
        """Return how many keys of the lock count as issued; one that an organisation has is one (R53)."""
        own = select(func.count()).select_from(keys).where(keys.c.lock_id == lock_id, COUNTS, keys.c.share_id == "")
        serial = select(locks.c.serial).where(locks.c.id == lock_id).scalar_subquery()
        given = select(func.count()).select_from(shares).where(shares.c.serial == serial, GIVEN_COUNTS)
        return sum(int(self._connection.execute(query).scalar_one()) for query in (own, given))

    def of_share(self, share_id: str) -> list[Key]:
        """Return how employees open by one key of an organisation, ended ones too."""
        return self._find(keys.c.share_id == share_id)

    def of_groups(self, group_ids: Iterable[str] | None = None) -> list[Key]:
        """Return the keys that came by groups and are wanted; None = by any group."""
        known = keys.c.group_id != "" if group_ids is None else keys.c.group_id.in_(list(group_ids))
        return self._find(known & keys.c.state.in_([KeyState.ISSUED.value, KeyState.SUSPENDED.value]))

    def held(self) -> frozenset[tuple[LockId, PersonId]]:
        """Return lock and person of every wanted key."""
        wanted = keys.c.state.in_([KeyState.ISSUED.value, KeyState.SUSPENDED.value])
        found = self._connection.execute(select(keys.c.lock_id, keys.c.person_id).where(wanted))
        return frozenset((LockId(row[0]), PersonId(row[1])) for row in found)

    def users(self, lock_id: LockId) -> frozenset[PersonId]:
        """Return who has a key of the lock that counts as issued."""
        query = select(keys.c.person_id).where(keys.c.lock_id == lock_id, COUNTS).distinct()
        return frozenset(PersonId(person_id) for person_id in self._connection.execute(query).scalars())

    def count_users(self, lock_id: LockId) -> int:
        """Return how many have a key of the lock that counts as issued (R18, R19)."""
        query = select(func.count(keys.c.person_id.distinct())).where(keys.c.lock_id == lock_id, COUNTS)
        return int(self._connection.execute(query).scalar_one())

    def ref_in_use(self, lock_id: LockId, kind: MediumKind, ref: bytes) -> Key | None:
        """Return the key that counts as issued and has this medium, None when the medium is free."""
        same = select(media.c.key_id).where(media.c.lock_id == lock_id, media.c.kind == int(kind), media.c.ref == ref)
        found = self._find(keys.c.id.in_(same) & COUNTS)
        return found[0] if found else None

    def receipts(self, key_id: KeyId) -> list[LedgerEntry]:
        """Return the key's lines of the ledger, oldest first."""
        query = select(ledger).where(ledger.c.key_id == key_id).order_by(ledger.c.number)
        return [LedgerEntry(*row) for row in self._connection.execute(query)]

    def save(self, key: Key) -> None:
        """Keep a key with its media; nothing happens when it is as it was."""
        self.save_many([key])

    def save_many(self, many: Sequence[Key]) -> None:
        """Keep many keys at once; those that are as they were are left alone."""
        before: dict[KeyId, Key] = {}
        for ids in chunks([key.id for key in many]):
            before |= {key.id: key for key in self._find(keys.c.id.in_(ids))}
        changed = [key for key in many if before.get(key.id) != key]
        if not changed:
            return
        self._write(keys, [_values(key) for key in changed])
        self._write_media([key for key in changed if _media(before.get(key.id)) != key.media])
        self._write_ledger([key for key in changed if _state(before.get(key.id)) != key.state])
        self._changes.note("key", *(key.id for key in changed))
        regrouped = [key.id for key in changed if _group(before.get(key.id)) != key.group_id]
        if regrouped:
            self._changes.note("key_group", *regrouped)

    def _write_media(self, changed: Sequence[Key]) -> None:
        """Replace rather than update, so that a number of another key is never taken over silently."""
        for ids in chunks([key.id for key in changed]):
            self._connection.execute(delete(media).where(media.c.key_id.in_(ids)))
        rows = [_medium_values(key, medium) for key in changed for medium in key.media]
        if rows:
            self._connection.execute(insert(media), rows)
            self._raise_counters(rows)

    def _raise_counters(self, rows: Iterable[dict[str, Any]]) -> None:
        """A number that came from elsewhere is used up as well."""
        highest: dict[str, int] = defaultdict(int)
        for row in rows:
            highest[row["lock_id"]] = max(highest[row["lock_id"]], row["number"])
        for lock_id, number in highest.items():
            query = select(medium_counters.c.last_number).where(medium_counters.c.lock_id == lock_id)
            if (self._connection.execute(query).scalar() or 0) < number:
                self._write(medium_counters, [{"lock_id": lock_id, "last_number": number}])

    def _write_ledger(self, changed: Sequence[Key]) -> None:
        now, actor = self._changes.now, self._changes.actor
        rows = [
            {
                "at": now,
                "key_id": key.id,
                "lock_id": key.lock_id,
                "person_id": key.person_id,
                "state": key.state.value,
                "actor": actor,
            }
            for key in changed
        ]
        if rows:
            self._connection.execute(insert(ledger), rows)

    def _find(self, condition: ColumnElement[bool]) -> list[Key]:
        by_key: dict[str, list[Medium]] = defaultdict(list)
        query = select(media).where(media.c.key_id.in_(select(keys.c.id).where(condition)))
        for row in self._connection.execute(query.order_by(media.c.number)):
            by_key[row.key_id].append(Medium(row.number, MediumKind(row.kind), row.ref, row.mask))
        rows = self._connection.execute(select(keys).where(condition).order_by(keys.c.issued_at, keys.c.id))
        return [
            Key(
                id=row.id,
                lock_id=row.lock_id,
                person_id=row.person_id,
                state=KeyState(row.state),
                issued_at=row.issued_at,
                media=tuple(by_key[row.id]),
                valid_from=row.valid_from,
                valid_until=row.valid_until,
                withdrawn_at=row.withdrawn_at,
                returned_at=row.returned_at,
                schedule_id=row.schedule_id,
                office=row.office,
                emergency=row.emergency,
                share_id=row.share_id,
                group_id=row.group_id,
            )
            for row in rows
        ]


def _media(key: Key | None) -> tuple[Medium, ...]:
    return key.media if key else ()


def _group(key: Key | None) -> str:
    return key.group_id if key else ""


def _state(key: Key | None) -> KeyState | None:
    return key.state if key else None


def _values(key: Key) -> dict[str, Any]:
    return {
        "id": key.id,
        "lock_id": key.lock_id,
        "person_id": key.person_id,
        "state": key.state.value,
        "issued_at": key.issued_at,
        "valid_from": key.valid_from,
        "valid_until": key.valid_until,
        "withdrawn_at": key.withdrawn_at,
        "returned_at": key.returned_at,
        "schedule_id": key.schedule_id,
        "office": key.office,
        "emergency": key.emergency,
        "share_id": key.share_id,
        "group_id": key.group_id,
    }


def _medium_values(key: Key, medium: Medium) -> dict[str, Any]:
    return {
        "lock_id": key.lock_id,
        "number": medium.number,
        "key_id": key.id,
        "kind": int(medium.kind),
        "ref": medium.ref,
        "mask": medium.mask,
    }
