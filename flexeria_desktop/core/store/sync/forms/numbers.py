"""Numbers in locks for what another desk made: kept where there are some, handed out where there are none."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Mapping

from sqlalchemy import Connection

from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.schedules import MOST_SCHEDULES
from flexeria_desktop.core.store.list_codec import decode_rules
from flexeria_desktop.core.store.sync.forms.base import IDS, packed, rows_of, run
from flexeria_desktop.core.store.sync.forms.values import Fields

WANTED = frozenset({KeyState.ISSUED.value, KeyState.SUSPENDED.value})
"""States in which a key belongs on its lock."""


class Numbers:
    """Numbers of media, people and schedules in some locks, read once and written at once.

    Of a lock's users only those in question are read: a building's keys come a page at a time.
    """

    def __init__(self, connection: Connection, users: Collection[tuple[str, str]]) -> None:
        """Read them for pairs of lock and person."""
        self._connection = connection
        ids = packed(sorted({lock_id for lock_id, _person_id in users}))
        query = f"SELECT lock_id, last_number FROM medium_counters WHERE lock_id IN {IDS}"
        self._media: dict[str, int] = defaultdict(int, dict(rows_of(connection, query, ids)))
        query = """SELECT u.lock_id, u.person_id FROM json_each(?) j JOIN user_numbers u
            ON u.lock_id = json_extract(j.value, '$[0]') AND u.person_id = json_extract(j.value, '$[1]')"""
        pairs = (json.dumps([list(pair) for pair in users]),)
        self._users = {(lock_id, person_id) for lock_id, person_id in rows_of(connection, query, pairs)}
        query = """SELECT value, (SELECT max(number) FROM user_numbers WHERE lock_id = value)
            FROM json_each(?)"""
        highest = {lock_id: number for lock_id, number in rows_of(connection, query, ids) if number is not None}
        self._highest: dict[str, int] = defaultdict(int, highest)
        self._schedules: dict[str, dict[str, int]] = defaultdict(dict)
        query = f"SELECT lock_id, schedule_id, number FROM schedule_numbers WHERE lock_id IN {IDS}"
        for lock_id, schedule_id, number in rows_of(connection, query, ids):
            self._schedules[lock_id][schedule_id] = number

    def keep(self, keys: Mapping[str, Fields]) -> None:
        """Give the media of keys, their holders and schedules the numbers they need."""
        self._keep_media(keys)
        self._keep_users(keys)
        self._keep_schedules(keys)

    def _keep_media(self, keys: Mapping[str, Fields]) -> None:
        """A medium is the same one by kind and ref, whatever number another desk has for it."""
        query = f"SELECT key_id, kind, ref, number FROM media WHERE key_id IN {IDS}"
        known: dict[str, dict[tuple[int, str], int]] = defaultdict(dict)
        for key_id, kind, ref, number in rows_of(self._connection, query, packed(keys)):
            known[key_id][kind, ref.hex()] = number
        rows, raised = [], set()
        for key_id, of in keys.items():
            for medium in of["media"]:
                found = known[key_id].get((medium["kind"], medium["ref"]))
                if found is None:
                    self._media[of["lock_id"]] += 1
                    found = self._media[of["lock_id"]]
                    raised.add(of["lock_id"])
                ref = bytes.fromhex(medium["ref"])
                rows.append((of["lock_id"], found, key_id, medium["kind"], ref, medium["mask"]))
        run(self._connection, "DELETE FROM media WHERE key_id = ?", [(one,) for one in known])
        run(
            self._connection,
            "INSERT INTO media (lock_id, number, key_id, kind, ref, mask) VALUES (?, ?, ?, ?, ?, ?)",
            rows,
        )
        counters = """INSERT INTO medium_counters (lock_id, last_number) VALUES (?, ?)
            ON CONFLICT (lock_id) DO UPDATE SET last_number = excluded.last_number"""
        run(self._connection, counters, [(lock_id, self._media[lock_id]) for lock_id in sorted(raised)])

    def _keep_users(self, keys: Mapping[str, Fields]) -> None:
        rows = []
        for of in keys.values():
            lock_id, person_id = of["lock_id"], of["person_id"]
            if (lock_id, person_id) not in self._users and of["state"] != KeyState.RETURNED.value:
                self._users.add((lock_id, person_id))
                self._highest[lock_id] += 1
                rows.append((lock_id, person_id, self._highest[lock_id]))
        run(self._connection, "INSERT INTO user_numbers (lock_id, person_id, number) VALUES (?, ?, ?)", rows)

    def _keep_schedules(self, keys: Mapping[str, Fields]) -> None:
        """One that finds no number free has none: the lock cannot be programmed until a schedule is let go."""
        rows = []
        for of in keys.values():
            lock_id, schedule_id = of["lock_id"], of.get("schedule_id")
            if schedule_id is None or of["state"] not in WANTED or schedule_id in self._schedules[lock_id]:
                continue
            taken = {*self._schedules[lock_id].values(), *self._proven(lock_id)}
            free = next((number for number in range(1, MOST_SCHEDULES + 1) if number not in taken), None)
            if free is not None:
                self._schedules[lock_id][schedule_id] = free
                rows.append((lock_id, schedule_id, free))
        run(self._connection, "INSERT INTO schedule_numbers (lock_id, schedule_id, number) VALUES (?, ?, ?)", rows)

    def _proven(self, lock_id: str) -> set[int]:
        """Numbers of schedules that others put on the lock stay theirs."""
        found = rows_of(self._connection, "SELECT list FROM proofs WHERE lock_id = ?", (lock_id,))
        return {entry.number for entry in decode_rules(found[0][0]).schedules} if found else set()
