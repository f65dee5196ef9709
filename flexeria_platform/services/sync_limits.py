"""Limits of keys, judged by what this server knows: level, users of a lock, stock, media (R4, R14 to R20)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row, func, select

from flexeria_desktop.core.domain.entitlements import Action, check, level
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.refusals import Refused
from flexeria_desktop.core.domain.stock import Stock, check_issue
from flexeria_desktop.core.domain.syncing.ops import SyncRow
from flexeria_platform.bulk import Values, among, among_pairs, insert_rows, update_rows
from flexeria_platform.services.locks import periods_of
from flexeria_platform.services.shared_locks import open_shares, shared_user_ids
from flexeria_platform.services.sync_board import Board
from flexeria_platform.services.sync_media import OPEN, HeldMedia
from flexeria_platform.tables import locks
from flexeria_platform.tables_sharing import shares
from flexeria_platform.tables_sync import key_holders

RETURNED = "returned"
_NO_PERIODS = LockPeriods()
_COUNT = ("account_id", "lock_id", "person_id", "issued")
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
        self._media = HeldMedia(board)

    def load(self, holders: Iterable[Holder]) -> None:
        """Read the counts of holders that a batch names."""
        wanted = {one for one in holders if one not in self._keys}
        if not wanted:
            return
        self._keys.update(dict.fromkeys(wanted, 0))
        database, table = self._board.database, key_holders.c
        columns = (table.lock_id, table.person_id, table.issued)
        these = among_pairs(database, (table.lock_id, table.person_id), wanted)
        mine = table.account_id == self._board.account_id
        for lock, person, keys in database.execute(select(*columns).where(mine, these)):
            self._keys[lock, person] = keys
            self._stored.add((lock, person))

    def registered(self, serial: str) -> bool:
        """Whether the platform has this lock for the account."""
        row = self._lock(serial)
        return row is not None and row.account_id == self._board.account_id

    def _lock(self, serial: str) -> Row[tuple[Any, ...]] | None:
        self.look_up((serial,))
        return self._rows[serial]

    def look_up(self, serials: Iterable[str]) -> None:
        """Read what the platform knows of locks."""
        wanted = {one for one in serials if one not in self._rows}
        if wanted:
            self._rows.update(dict.fromkeys(wanted))
            database = self._board.database
            for row in database.execute(select(locks).where(among(database, locks.c.serial, wanted))):
                self._rows[row.serial] = row

    def refusal(self, before: SyncRow | None, fields: dict[str, Any], key_id: str) -> str | None:
        """The code why a key may not become what ``fields`` say, None = it may."""
        if fields["state"] not in OPEN:
            return None
        was = None if before is None else before.fields.get("state")
        try:
            if was not in OPEN:
                lock = self._board.row("lock", fields["lock_id"])
                serial = "" if lock is None else lock.fields["serial"]
                self._check(serial, fields, is_new_key=was in {None, RETURNED})
            if fields.get("media"):
                alone = self._keys_of(fields) <= (was not in {None, RETURNED})
                self._media.check(before, fields, key_id, alone=alone)
        except Refused as refused:
            return refused.code
        return None

    def _keys_of(self, fields: dict[str, Any]) -> int:
        holder = (fields["lock_id"], fields.get("person_id") or "")
        self.load((holder,))
        return self._keys[holder]

    def _check(self, serial: str, fields: dict[str, Any], *, is_new_key: bool) -> None:
        row, today = self._lock(serial), self._board.context.today()
        mine = self.registered(serial)
        if row is None or not is_new_key:
            periods = None if row is None else periods_of(row)
            check(Action.ISSUE_TO_PERSON, periods or _NO_PERIODS, today, mine)
            return
        holder = (fields["lock_id"], fields.get("person_id") or "")
        self.load((holder,))
        self.count((holder[0],))
        users, issued = self._totals[holder[0]]
        # Desks that worked offline may have issued more than was bought; then nothing is in stock.
        stock = Stock.of_lock(row.purchased, issued)
        check_issue(stock, level(periods_of(row), today, mine), users, is_new_user=not self._keys[holder])

    def count(self, lock_ids: Iterable[str]) -> None:
        """Count users and issued keys of locks that a batch issues keys for, those of organisations too."""
        wanted = {one for one in lock_ids if one not in self._totals}
        if not wanted:
            return
        self.flush()
        self._totals.update(dict.fromkeys(wanted, (0, 0)))
        database, table = self._board.database, key_holders.c
        query = select(table.lock_id, func.count(), func.sum(table.issued)).where(
            table.account_id == self._board.account_id, among(database, table.lock_id, wanted), table.issued > 0
        )
        for lock_id, users, issued in database.execute(query.group_by(table.lock_id)):
            self._totals[lock_id] = (users, int(issued))
        for lock_id in wanted if self._shares() else ():
            lock = self._board.row("lock", lock_id)
            if lock is not None:
                users, issued = self._totals[lock_id]
                shared = len(shared_user_ids(database, lock.fields["serial"]))
                self._totals[lock_id] = (users + shared, issued + open_shares(database, lock.fields["serial"]))

    def _shares(self) -> bool:
        """Whether the account shares any lock: most do not, and need not be asked lock by lock."""
        query = select(shares.c.id).where(shares.c.owner_id == self._board.account_id).limit(1)
        return self._board.database.execute(query).first() is not None

    def follow(self, before: SyncRow | None, after: SyncRow) -> None:
        """Count a key that changed."""
        self._media.follow(after)
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
        insert_rows(self._board.database, key_holders, _COUNT, fresh)
        update_rows(self._board.database, key_holders, _COUNT, known, _COUNT[:-1])
        self._stored |= self._changed
        self._changed = set()

    def _state(self, holder: Holder) -> Values:
        return (self._board.account_id, *holder, self._keys[holder])
