"""Limits of keys, judged by what this server knows: level, users of a lock, stock (R4, R14 to R20)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row, func, select

from flexeria_desktop.core.domain.entitlements import Action, check, level
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.refusals import Refused
from flexeria_desktop.core.domain.stock import Stock, check_issue
from flexeria_desktop.core.domain.syncing.ops import SyncRow
from flexeria_platform.bulk import among, insert_rows, update_rows
from flexeria_platform.services.locks import periods_of
from flexeria_platform.services.shared_locks import open_shares, shared_user_ids
from flexeria_platform.services.sync_board import Board
from flexeria_platform.tables import locks
from flexeria_platform.tables_sync import key_holders

OPEN = frozenset({"issued", "suspended"})
"""States in which a key belongs on the lock."""
RETURNED = "returned"
_NO_PERIODS = LockPeriods()
Holder = tuple[str, str]
"""Lock id and person id, "" = nobody named."""


class Limits:
    """Counts of keys of one account, kept along with the ops of a batch."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._keys: dict[Holder, int] = {}
        self._stored: set[Holder] = set()
        self._changed: set[Holder] = set()
        self._totals: dict[str, tuple[int, int]] = {}
        self._rows: dict[str, Row[tuple[Any, ...]] | None] = {}

    def load(self, holders: Iterable[Holder]) -> None:
        """Read the counts of holders that a batch names."""
        wanted = {one for one in holders if one not in self._keys}
        if not wanted:
            return
        self._keys.update(dict.fromkeys(wanted, 0))
        database, table = self._board.database, key_holders.c
        columns = (table.lock_id, table.person_id, table.issued)
        in_locks = among(database, table.lock_id, {lock for lock, _ in wanted})
        in_people = among(database, table.person_id, {person for _, person in wanted})
        mine = table.account_id == self._board.account_id
        for lock, person, keys in database.execute(select(*columns).where(mine, in_locks, in_people)):
            if (lock, person) in wanted:
                self._keys[lock, person] = keys
                self._stored.add((lock, person))

    def registered(self, serial: str) -> bool:
        """Whether the platform has this lock for the account."""
        row = self._lock(serial)
        return row is not None and row.account_id == self._board.account_id

    def _lock(self, serial: str) -> Row[tuple[Any, ...]] | None:
        if serial not in self._rows:
            query = select(locks).where(locks.c.serial == serial)
            self._rows[serial] = self._board.database.execute(query).one_or_none()
        return self._rows[serial]

    def refusal(self, before: SyncRow | None, fields: dict[str, Any]) -> str | None:
        """The code why a key may not become what ``fields`` say, None = it may."""
        was = None if before is None else before.fields.get("state")
        if fields["state"] not in OPEN or was in OPEN:
            return None
        lock = self._board.row("lock", fields["lock_id"])
        serial = "" if lock is None else lock.fields["serial"]
        try:
            self._check(serial, fields, is_new_key=was in {None, RETURNED})
        except Refused as refused:
            return refused.code
        return None

    def _check(self, serial: str, fields: dict[str, Any], *, is_new_key: bool) -> None:
        row, today = self._lock(serial), self._board.context.today()
        mine = self.registered(serial)
        if row is None or not is_new_key:
            periods = None if row is None else periods_of(row)
            check(Action.ISSUE_TO_PERSON, periods or _NO_PERIODS, today, mine)
            return
        holder = (fields["lock_id"], fields.get("person_id") or "")
        self.load((holder,))
        users, issued = self._totals_of(holder[0], serial)
        # Desks that worked offline may have issued more than was bought; then nothing is in stock.
        stock = Stock(max(row.purchased, issued), issued)
        check_issue(stock, level(periods_of(row), today, mine), users, is_new_user=not self._keys[holder])

    def _totals_of(self, lock_id: str, serial: str) -> tuple[int, int]:
        """Users and issued keys of a lock, those of organisations too."""
        if lock_id not in self._totals:
            self.flush()
            database = self._board.database
            query = select(func.count(), func.coalesce(func.sum(key_holders.c.issued), 0)).where(
                key_holders.c.account_id == self._board.account_id,
                key_holders.c.lock_id == lock_id,
                key_holders.c.issued > 0,
            )
            users, issued = database.execute(query).one()
            shared = len(shared_user_ids(database, serial))
            self._totals[lock_id] = (users + shared, int(issued) + open_shares(database, serial))
        return self._totals[lock_id]

    def follow(self, before: SyncRow | None, after: SyncRow) -> None:
        """Count a key that changed."""
        was = before is not None and before.fields.get("state") != RETURNED
        now = after.fields.get("state") != RETURNED
        if was == now:
            return
        step = 1 if now else -1
        holder = (str(after.fields["lock_id"]), str(after.fields.get("person_id") or ""))
        self.load((holder,))
        keys = self._keys[holder] + step
        if holder[0] in self._totals:
            users, issued = self._totals[holder[0]]
            self._totals[holder[0]] = (users + (keys > 0) - (self._keys[holder] > 0), issued + step)
        self._keys[holder] = keys
        self._changed.add(holder)

    def flush(self) -> None:
        """Write the counts that changed."""
        known = [self._state(one) for one in self._changed if one in self._stored]
        fresh = [self._state(one) for one in self._changed if one not in self._stored]
        insert_rows(self._board.database, key_holders, fresh)
        update_rows(self._board.database, key_holders, known, ("account_id", "lock_id", "person_id"))
        self._stored |= self._changed
        self._changed = set()

    def _state(self, holder: Holder) -> dict[str, Any]:
        return {
            "account_id": self._board.account_id,
            "lock_id": holder[0],
            "person_id": holder[1],
            "issued": self._keys[holder],
        }
