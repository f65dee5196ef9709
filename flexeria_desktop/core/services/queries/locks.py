"""Locks with level, stock, proof and what is pending."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row

from flexeria_desktop.core.domain import entitlements
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.locks import LockModel
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.stock import Stock
from flexeria_desktop.core.services.queries.facts import day, moment, rows
from flexeria_desktop.core.services.queries.keys import WAITING
from flexeria_desktop.core.services.queries.odd_keys import odd_keys
from flexeria_desktop.core.services.queries.waiting import rules_by_lock
from flexeria_desktop.core.services.rows import KeyRow, LockRow, Missing

SELECT = """
SELECT l.*, pr.version AS proof_version, pr.received_at AS proof_at, st.seen_at, st.battery_low, st.clock_offset,
       st.bolt, st.last_command, st.log_next,
       (SELECT count(*) FROM keys k WHERE k.lock_id = l.id AND k.state <> 'returned' AND k.share_id = '')
           + (SELECT count(*) FROM shares h WHERE h.serial = l.serial AND h.state <> 'returned') AS issued,
       (SELECT count(DISTINCT k.person_id) FROM keys k WHERE k.lock_id = l.id AND k.state <> 'returned') AS users,
       (SELECT count(*) FROM keys k WHERE k.lock_id = l.id AND k.state = 'withdrawn') AS still_open,
       (SELECT max(e.seq) FROM events e WHERE e.lock_id = l.id) AS last_event,
       (SELECT f.version FROM firmware_updates f WHERE f.lock_id = l.id) AS firmware_waiting
FROM locks l
LEFT JOIN proofs pr ON pr.lock_id = l.id
LEFT JOIN lock_states st ON st.lock_id = l.id
WHERE l.removed_on IS NULL
"""


def list_locks(conn: Connection, today: date, *, lock_id: LockId | None = None) -> tuple[LockRow, ...]:
    """Locks of the profile by building and name; levels are those of ``today``."""
    where, values = ("AND l.id = ?", [lock_id]) if lock_id else ("", [])
    found = rows(conn, f"{SELECT} {where} ORDER BY l.building, l.name", values)
    keys, rules = _keys_by_lock(conn, lock_id), rules_by_lock(conn, lock_id)
    return tuple(_lock(row, today, keys[row.id], rules[row.id]) for row in found)


def pending_by_lock(conn: Connection, lock_id: LockId | None = None) -> Counter[str]:
    """Keys and rules of which a lock does not hold what is wanted, counted by lock."""
    return _keys_by_lock(conn, lock_id) + rules_by_lock(conn, lock_id)


def _keys_by_lock(conn: Connection, lock_id: LockId | None) -> Counter[str]:
    odd = odd_keys(conn, None if lock_id is None else [lock_id]).odd
    return Counter(key.lock_id for key in odd if key.waits)


def waits(key: KeyRow) -> bool:
    """Whether programming would send something for a key; what others took off or narrowed waits for a person."""
    left = key.removed_elsewhere or key.narrowed_elsewhere or key.stands_back or not key.media
    return key.stage in WAITING and not left


def _lock(row: Row[Any], today: date, keys: int, rules: int) -> LockRow:
    periods = _periods(row)
    managed = row.claimed_on is not None and (row.registered_on is not None or periods.provisional)
    level = entitlements.level(periods, today, registered=managed)
    stock = Stock.of_lock(row.purchased, row.issued)
    return LockRow(
        id=LockId(row.id),
        name=row.name,
        serial=row.serial,
        model=LockModel(row.model),
        building=row.building,
        link=row.link,
        level=level,
        missing=_missing(row),
        trial_end=periods.trial_end,
        base_end=periods.base_end,
        option_end=periods.option_end,
        provisional=periods.provisional,
        purchased=row.purchased,
        issued=stock.issued,
        in_stock=stock.in_stock,
        issuable=stock.issuable(level),
        users=row.users,
        pending=keys + rules,
        still_open=row.still_open,
        list_version=row.proof_version,
        receipt_at=moment(row.proof_at),
        seen_at=moment(row.seen_at),
        firmware=row.firmware,
        battery_low=None if row.battery_low is None else bool(row.battery_low),
        clock_offset=row.clock_offset,
        bolt=row.bolt or 0,
        last_command=row.last_command or "",
        log_unread=row.log_next is not None and row.log_next > (row.last_event or 0) + 1,
        rules_pending=rules,
        floor=row.floor,
        firmware_waiting=row.firmware_waiting or "",
        place_id=row.place_id,
        note=row.note,
    )


def _periods(row: Row[Any]) -> LockPeriods:
    return LockPeriods(
        day(row.first_registered),
        day(row.trial_end),
        day(row.base_end),
        day(row.option_end),
        bool(row.provisional),
    )


def _missing(row: Row[Any]) -> Missing:
    if row.claimed_on is None:
        return Missing.CLAIM
    return Missing.REGISTRATION if row.registered_on is None else Missing.NOTHING
