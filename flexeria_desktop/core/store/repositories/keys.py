"""Keys with their media, and the ledger of their steps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, insert, select

from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId
from flexeria_desktop.core.domain.keys import Key, KeyState, Medium, MediumKind
from flexeria_desktop.core.domain.records import LedgerEntry
from flexeria_desktop.core.store.column_types import from_micros
from flexeria_desktop.core.store.repositories.base import Repository, chunks
from flexeria_desktop.core.store.sync.forms.base import IDS, packed, rows_of
from flexeria_desktop.core.store.tables import keys, ledger, media, medium_counters

COUNTS = "state <> 'returned'"
"""Key.counts_as_issued as a condition (R53); a test holds both together. The same of a key that an organisation has."""
WANTED = "state IN ('issued', 'suspended')"
KEYS = """SELECT id, lock_id, person_id, state, issued_at, valid_from, valid_until, withdrawn_at, returned_at,
    schedule_id, office, emergency, share_id, group_id FROM keys WHERE {} ORDER BY issued_at, id"""
MEDIA = f"SELECT key_id, number, kind, ref, mask FROM media WHERE key_id IN {IDS} ORDER BY number"  # noqa: S608 - ours
OPEN = f"""SELECT (SELECT count(*) FROM keys WHERE lock_id = ?1 AND {COUNTS} AND share_id = '')
    + (SELECT count(*) FROM shares WHERE serial = (SELECT serial FROM locks WHERE id = ?1) AND {COUNTS})"""  # noqa: S608
"""One that an organisation has is one (R53)."""

IN_USE = f"""SELECT m.kind, m.ref FROM keys k JOIN media m ON m.key_id = k.id
    WHERE k.lock_id = ? AND {COUNTS}"""  # noqa: S608 - a constant of ours
PROVEN = "SELECT kind, ref, number FROM proven_credentials WHERE lock_id = ?"
TWINS = f"""SELECT k.id, o.id, t.number FROM keys k JOIN keys o ON o.person_id = k.person_id AND +o.lock_id = k.lock_id
    AND o.id <> k.id AND o.state IN ('issued', 'suspended') JOIN media m ON m.key_id = k.id
    JOIN media t ON t.key_id = o.id AND t.kind = m.kind AND t.ref = m.ref WHERE k.id IN {IDS}"""  # noqa: S608 - ours


class Keys(Repository):
    """No key is ever deleted; each change of its state leaves a line in the ledger."""

    def get(self, key_id: KeyId) -> Key | None:
        """Return the key with this id."""
        found = self._find("id = ?", key_id)
        return found[0] if found else None

    def for_lock(self, lock_id: LockId) -> list[Key]:
        """Return all keys of a lock, returned ones too, in the order they were issued."""
        return self._find("lock_id = ?", lock_id)

    def for_person(self, person_id: PersonId) -> list[Key]:
        """Return all keys of a person, returned ones too, in the order they were issued."""
        return self._find("person_id = ?", person_id)

    def of(self, lock_id: LockId, person_id: PersonId) -> list[Key]:
        """Return the keys of one person at one lock, returned ones too, in the order they were issued."""
        # The plus says which index: fewer keys are one person's than one lock's.
        return self._find("+lock_id = ? AND person_id = ?", lock_id, person_id)

    def of_people(self, lock_id: LockId, person_ids: Iterable[PersonId]) -> dict[PersonId, list[Key]]:
        """``of`` for many people: the keys of each who has or had one at this lock."""
        found: dict[PersonId, list[Key]] = defaultdict(list)
        for key in self._find(f"lock_id = ? AND person_id IN {IDS}", lock_id, *packed(person_ids)):
            found[key.person_id].append(key)
        return dict(found)

    def those(self, key_ids: Iterable[KeyId]) -> dict[KeyId, Key]:
        """Return the keys with these ids."""
        return {key.id: key for key in self._find(f"id IN {IDS}", *packed(key_ids))}

    def media_in_use(self, lock_id: LockId) -> set[tuple[int, bytes]]:
        """Return kind and reference of every medium of a key of the lock that counts as issued."""
        return set(rows_of(self._connection, IN_USE, (lock_id,)))

    def proven_at(self, lock_id: LockId) -> dict[tuple[int, bytes], set[int]]:
        """Return which media the lock has proven to hold, by kind and reference, and under which numbers."""
        found: dict[tuple[int, bytes], set[int]] = defaultdict(set)
        for kind, ref, number in rows_of(self._connection, PROVEN, (lock_id,)):
            found[kind, ref].add(number)
        return found

    def twins_of(self, key_ids: Iterable[KeyId]) -> dict[KeyId, set[tuple[KeyId, int]]]:
        """``twins`` of many keys: of each the other keys, and the numbers of the media that they share."""
        found: dict[KeyId, set[tuple[KeyId, int]]] = defaultdict(set)
        for key_id, other, number in rows_of(self._connection, TWINS, packed(key_ids)):
            found[key_id].add((other, number))
        return found

    def open_count(self, lock_id: LockId) -> int:
        """Return how many keys of the lock count as issued; one that an organisation has is one (R53)."""
        return int(self._connection.exec_driver_sql(OPEN, (lock_id,)).scalar_one())

    def of_share(self, share_id: str) -> list[Key]:
        """Return how employees open by one key of an organisation, ended ones too."""
        return self._find("share_id = ?", share_id)

    def of_groups(self, group_ids: Iterable[str] | None = None) -> list[Key]:
        """Return the keys that came by groups and are wanted; None = by any group."""
        if group_ids is None:
            return self._find(f"group_id <> '' AND {WANTED}")
        return self._find(f"group_id IN {IDS} AND {WANTED}", *packed(group_ids))

    def held(self) -> frozenset[tuple[LockId, PersonId]]:
        """Return lock and person of every wanted key."""
        query = f"SELECT lock_id, person_id FROM keys WHERE {WANTED}"  # noqa: S608 - a constant of ours
        return frozenset(rows_of(self._connection, query))

    def ever_held(self, lock_ids: Iterable[LockId]) -> frozenset[tuple[LockId, PersonId]]:
        """Return lock and person of every key that these locks have or had."""
        query = f"SELECT DISTINCT lock_id, person_id FROM keys WHERE lock_id IN {IDS}"  # noqa: S608 - a constant of ours
        return frozenset(rows_of(self._connection, query, packed(lock_ids)))

    def users(self, lock_id: LockId) -> frozenset[PersonId]:
        """Return who has a key of the lock that counts as issued."""
        query = f"SELECT DISTINCT person_id FROM keys WHERE lock_id = ? AND {COUNTS}"  # noqa: S608 - a constant of ours
        return frozenset(self._connection.exec_driver_sql(query, (lock_id,)).scalars())

    def count_users(self, lock_id: LockId) -> int:
        """Return how many have a key of the lock that counts as issued (R18, R19)."""
        query = f"SELECT count(DISTINCT person_id) FROM keys WHERE lock_id = ? AND {COUNTS}"  # noqa: S608 - ours
        return int(self._connection.exec_driver_sql(query, (lock_id,)).scalar_one())

    def ref_in_use(self, lock_id: LockId, kind: MediumKind, ref: bytes) -> Key | None:
        """Return the key that counts as issued and has this medium, None when the medium is free."""
        same = "SELECT key_id FROM media WHERE lock_id = ? AND kind = ? AND ref = ?"
        found = self._find(f"id IN ({same}) AND {COUNTS}", lock_id, int(kind), ref)
        return found[0] if found else None

    def twins(self, key: Key) -> list[Medium]:
        """Return the media of a key as other wanted keys of its holder at its lock have them, under their numbers."""
        own = {(medium.kind, medium.ref) for medium in key.media}
        others = [one for one in self.of(key.lock_id, key.person_id) if one.id != key.id and one.wanted]
        return [medium for one in others for medium in one.media if (medium.kind, medium.ref) in own]

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
            before |= self.those(ids)
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

    def _find(self, condition: str, *values: str | int | bytes) -> list[Key]:
        """Plain statements: a group of thousands asks for tens of thousands of keys one by one."""
        rows = rows_of(self._connection, KEYS.format(condition), values)
        if not rows:
            return []
        by_key: dict[str, list[Medium]] = defaultdict(list)
        for key_id, number, kind, ref, mask in rows_of(self._connection, MEDIA, packed(row[0] for row in rows)):
            by_key[key_id].append(Medium(number, MediumKind(kind), ref, mask))
        return [_key(row, tuple(by_key[row[0]])) for row in rows]


def _key(row: tuple[Any, ...], held: tuple[Medium, ...]) -> Key:
    return Key(
        id=row[0],
        lock_id=row[1],
        person_id=row[2],
        state=KeyState(row[3]),
        issued_at=from_micros(row[4]),
        media=held,
        valid_from=_day(row[5]),
        valid_until=_day(row[6]),
        withdrawn_at=_moment(row[7]),
        returned_at=_moment(row[8]),
        schedule_id=row[9],
        office=bool(row[10]),
        emergency=bool(row[11]),
        share_id=row[12],
        group_id=row[13],
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _moment(value: int | None) -> datetime | None:
    return None if value is None else from_micros(value)


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
