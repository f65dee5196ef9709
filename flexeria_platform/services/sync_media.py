"""Media that one person has on one lock, over all his keys: a lock takes four of a kind (FLP/1 section 7)."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from flexeria_desktop.core.domain.key_rules import MEDIA_PER_KIND, check_media_limit
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.syncing.narrowing import identity
from flexeria_desktop.core.domain.syncing.ops import SyncRow
from flexeria_platform.services.sync_board import Board
from flexeria_platform.tables_sync import entities

OPEN = frozenset({"issued", "suspended"})
"""States in which a key, and so its media, belongs on the lock."""

Media = dict[str, int]
"""Kinds by what identifies a medium; one that two keys have counts once."""
Holder = tuple[str, str]


class HeldMedia:
    """Media of living keys, read for a lock only when a holder of several keys there gets one more medium."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._locks: dict[str, defaultdict[Holder, dict[str, Media]]] = {}

    def check(self, before: SyncRow | None, fields: Mapping[str, Any], key_id: str, *, alone: bool) -> None:
        """Raise MediaLimit when a key would bring its holder a medium too many; alone: he has no other key there.

        What a lock holds too many of already, as from desks that knew nothing of each other, may become fewer.
        """
        mine, had = media_of(fields), {} if before is None else media_of(before.fields)
        if mine.keys() <= had.keys() or not fields.get("person_id"):
            return
        if alone and len(mine) <= MEDIA_PER_KIND:
            return
        others = {} if alone else self._of_others(fields, key_id)
        more = {kind for one, kind in mine.items() if one not in had}
        kinds = [kind for kind in {**others, **mine}.values() if kind in more]
        check_media_limit(MediumKind(kind) for kind in kinds)

    def _of_others(self, fields: Mapping[str, Any], key_id: str) -> Media:
        lock_id = fields["lock_id"]
        keys = self._of_lock(lock_id)[lock_id, fields["person_id"]]
        return {one: kind for other, media in keys.items() if other != key_id for one, kind in media.items()}

    def _of_lock(self, lock_id: str) -> defaultdict[Holder, dict[str, Media]]:
        """What living keys of a lock have, by holder and key; one statement for a lock and batch."""
        if lock_id in self._locks:
            return self._locks[lock_id]
        self._board.flush()
        found: defaultdict[Holder, dict[str, Media]] = defaultdict(dict)
        self._locks[lock_id] = found
        mine = (entities.c.account_id == self._board.account_id) & (entities.c.entity == "key")
        named = entities.c.fields.like(f'%"lock_id":{json.dumps(lock_id)}%')
        query = select(entities.c.id, entities.c.fields).where(mine, entities.c.deleted.is_(False), named)
        for row_id, text in self._board.database.execute(query):
            fields = json.loads(text)
            if fields.get("lock_id") == lock_id:
                found[lock_id, fields.get("person_id", "")][row_id] = media_of(fields)
        return found

    def follow(self, after: SyncRow) -> None:
        """Keep what was read in step with a key that changed."""
        lock_id, fields = after.fields["lock_id"], after.fields
        if lock_id in self._locks:
            self._locks[lock_id][lock_id, fields.get("person_id", "")][after.id] = media_of(fields)


def media_of(fields: Mapping[str, Any]) -> Media:
    """Return what a key puts on its lock; nothing once it was taken in."""
    if fields.get("state") not in OPEN:
        return {}
    return {identity(one): one["kind"] for one in fields.get("media") or ()}
