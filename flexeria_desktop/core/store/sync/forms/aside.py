"""Media that a key has no more: what may be on a lock is never forgotten before the lock confirmed (R53)."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.syncing.entities import link_id
from flexeria_desktop.core.store.column_types import to_micros
from flexeria_desktop.core.store.repositories.lists import Lists
from flexeria_desktop.core.store.sync.forms.base import IDS, Scope, packed, rows_of, run
from flexeria_desktop.core.store.sync.forms.values import Fields, micros

ASIDE = """INSERT INTO keys (id, lock_id, person_id, share_id, state, issued_at, withdrawn_at, returned_at, office,
    emergency) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0) ON CONFLICT (id) DO UPDATE SET state = excluded.state,
    withdrawn_at = excluded.withdrawn_at, returned_at = excluded.returned_at"""
MOVE = "UPDATE media SET key_id = ? WHERE key_id = ? AND kind = ? AND ref = ?"
EMPTY = "UPDATE keys SET state = 'returned', returned_at = ? WHERE id = ? AND state <> 'returned'"
KNOWN = f"SELECT id FROM keys WHERE share_id <> '' AND share_id IN {IDS}"
Media = frozenset[tuple[int, str]]


class HeldByLocks:
    """What locks may hold by what they said last or by a list that is on its way."""

    def __init__(self, connection: Connection) -> None:
        self._lists = Lists(connection)
        self._known: dict[str, Media] = {}

    def any_of(self, lock_id: str, media: Media) -> bool:
        """Whether a lock may know any of these media."""
        if lock_id not in self._known:
            lock = LockId(lock_id)
            found = self._lists.proof(lock), self._lists.upload(lock), self._lists.reading(lock)
            lists = [one.lock_list for one in found if one is not None]
            self._known[lock_id] = frozenset((int(c.kind), c.ref.hex()) for one in lists for c in one.credentials)
        return not self._known[lock_id].isdisjoint(media)


def set_aside(scope: Scope, keys: Mapping[str, tuple[Fields, str]], held: HeldByLocks) -> None:
    """Give media that a key has no more to keys of their own that were taken in, and take those back that it has
    again. keys: with what these parts are part of: an organisation's key, or a key of ours itself.
    """
    now = to_micros(scope.now)
    query = f"SELECT key_id, kind, ref FROM media WHERE key_id IN {IDS}"
    aside, moves = [], []
    for key_id, kind, ref in rows_of(scope.connection, query, packed(keys)):
        key, part_of = keys[key_id]
        if (kind, ref.hex()) in {(one["kind"], one["ref"]) for one in key["media"]}:
            continue
        aside_id = _aside_id(key_id, kind, ref.hex())
        on_lock = held.any_of(key["lock_id"], frozenset({(kind, ref.hex())}))
        state = KeyState.WITHDRAWN if on_lock else KeyState.RETURNED
        who = (aside_id, key["lock_id"], key["person_id"], part_of)
        aside.append((*who, state.value, micros(key["issued_at"]), now, None if on_lock else now))
        moves.append((aside_id, key_id, kind, ref))
    _take_back(scope, keys, now)
    run(scope.connection, ASIDE, aside)
    run(scope.connection, MOVE, moves)


def _take_back(scope: Scope, keys: Mapping[str, tuple[Fields, str]], now: int) -> None:
    there = {row[0] for row in rows_of(scope.connection, KNOWN, packed({of for _key, of in keys.values()}))}
    if not there:
        return
    back = [
        (key_id, aside_id, one["kind"], bytes.fromhex(one["ref"]))
        for key_id, (key, _part_of) in keys.items()
        for one in key["media"]
        if (aside_id := _aside_id(key_id, one["kind"], one["ref"])) in there
    ]
    run(scope.connection, MOVE, back)
    run(scope.connection, EMPTY, [(now, aside_id) for _key_id, aside_id, _kind, _ref in back])


def _aside_id(key_id: str, kind: int, ref: str) -> str:
    return link_id("shared_medium", key_id, f"{kind}{ref}")
