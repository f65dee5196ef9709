"""What waits for a lock besides keys by their stage: settings, schedules, holidays, and keys narrowed further."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import fields
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row

from flexeria_desktop.core.domain import schedules
from flexeria_desktop.core.domain.calendar import day_end, day_start
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.lock_list import Holiday, LockConfig, LockList, WeekSchedule
from flexeria_desktop.core.domain.merging_rules import keep_numbered
from flexeria_desktop.core.domain.refusals import Refused
from flexeria_desktop.core.domain.schedules import HolidayRule, NamedHoliday, Schedule
from flexeria_desktop.core.services.queries.facts import day, rows
from flexeria_desktop.core.store.list_codec import decode_rules

# Only a lock that was ever given settings or a schedule can differ, so no other list is decoded.
RULES = """
SELECT pr.lock_id, pr.digest, rd.list AS read_back, s.lock_id IS NOT NULL AS has_settings,
       s.opening_seconds, s.wrong_code_limit, s.office_from, s.office_to, s.beeper
FROM proofs pr
LEFT JOIN readings rd ON rd.lock_id = pr.lock_id AND rd.version >= pr.version
LEFT JOIN lock_settings s ON s.lock_id = pr.lock_id
WHERE (s.lock_id IS NOT NULL OR EXISTS (SELECT 1 FROM schedule_numbers sn WHERE sn.lock_id = pr.lock_id))
"""
BOUND = """
SELECT DISTINCT k.lock_id, sn.number, sc.id, sc.name, sc.intervals, sc.holiday_rule
FROM keys k {how}
JOIN schedules sc ON sc.id = k.schedule_id AND sc.removed_at IS NULL
JOIN schedule_numbers sn ON sn.lock_id = k.lock_id AND sn.schedule_id = k.schedule_id
WHERE k.state IN ('issued', 'suspended') AND k.schedule_id IS NOT NULL
"""
IN_FILE_ORDER = "NOT INDEXED"
"""Of all locks the keys are read as they lie; by their index each row would be a jump through the encrypted file."""
# A key that others narrowed opens as little as both sides allow; what is tightened here is sent all the same.
NARROWED = """
SELECT k.id, k.lock_id, k.state, k.valid_from, k.valid_until, k.office, k.emergency, l.zone,
       coalesce(sn.number, 0) AS schedule, pc.suspended AS proven_suspended, pc.office AS proven_office,
       pc.emergency AS proven_emergency, pc.valid_from AS proven_from, pc.valid_until AS proven_until,
       pc.schedule AS proven_schedule
FROM decisions d
JOIN media m ON m.lock_id = d.lock_id AND m.ref = d.ref
JOIN keys k ON k.id = m.key_id AND k.state IN ('issued', 'suspended')
JOIN locks l ON l.id = k.lock_id
JOIN proven_credentials pc ON pc.lock_id = m.lock_id AND pc.number = m.number AND pc.ref = m.ref
LEFT JOIN schedule_numbers sn ON sn.lock_id = k.lock_id AND sn.schedule_id = k.schedule_id
WHERE d.decision IN ('', 'keep')
"""


MOST_RULES = 4_096
"""Lists whose rules are held in memory, above the number of locks of one desk."""
_RULES: dict[bytes, LockList] = {}
"""Rules by the digest of the list they are of, SHA-256; only the reader's thread asks."""


def rules_by_lock(conn: Connection, lock_id: LockId | None = None) -> Counter[str]:
    """Settings, schedules and holidays that programming would change, counted by lock."""
    found = _narrowed_to(conn, RULES, "pr.lock_id", lock_id)
    if not found:
        return Counter()
    bound: dict[str, list[tuple[int, Schedule]]] = {}
    statement = BOUND.format(how="" if lock_id else IN_FILE_ORDER)
    for row in _narrowed_to(conn, statement, "k.lock_id", lock_id):
        bound.setdefault(row.lock_id, []).append((row.number, _schedule(row)))
    facts = _Profile(conn)
    return Counter({row.lock_id: facts.waiting(row, bound.get(row.lock_id, [])) for row in found})


def tightened_keys(conn: Connection) -> frozenset[str]:
    """Ids of the keys that others narrowed and that shall open still less."""
    return frozenset(row.id for row in rows(conn, NARROWED) if _tightened(row))


def _narrowed_to(conn: Connection, statement: str, column: str, lock_id: LockId | None) -> Any:
    return rows(conn, f"{statement} AND {column} = ?", [lock_id]) if lock_id else rows(conn, statement)


class _Profile:
    """The holidays of a profile, and the numbers that they and its schedules have in each lock."""

    def __init__(self, conn: Connection) -> None:
        self._conn = conn
        found = rows(conn, "SELECT id, number, name, first_day, last_day, removed_at FROM holidays")
        self._holidays = tuple(
            NamedHoliday(row.id, row.number, row.name, _day(row.first_day), _day(row.last_day))
            for row in found
            if row.removed_at is None
        )
        self._holiday_numbers: dict[str, dict[str, int]] = {}
        for row in rows(conn, "SELECT lock_id, holiday_id, number FROM holiday_numbers"):
            self._holiday_numbers.setdefault(row.lock_id, {})[row.holiday_id] = row.number
        self._numbers: dict[str, set[int]] = {}
        for row in rows(conn, "SELECT lock_id, number FROM schedule_numbers"):
            self._numbers.setdefault(row.lock_id, set()).add(row.number)

    def _proven_rules(self, lock_id: str, digest: bytes) -> LockList:
        """Rules of a proven list: the list itself is long, and read only when its digest was not met yet."""
        if digest not in _RULES:
            if len(_RULES) >= MOST_RULES:
                _RULES.clear()
            _RULES[digest] = decode_rules(
                rows(self._conn, "SELECT list FROM proofs WHERE lock_id = ?", (lock_id,))[0][0]
            )
        return _RULES[digest]

    def waiting(self, row: Row[Any], bound: list[tuple[int, Schedule]]) -> int:
        """Settings, schedules and holidays of one lock that differ from what it holds."""
        base = self._proven_rules(row.lock_id, bytes(row.digest))
        held = decode_rules(row.read_back) if row.read_back is not None else base
        weeks = tuple(sorted((schedules.week_schedule(one, number) for number, one in bound), key=_number))
        minded = any(one.holidays is not HolidayRule.AS_USUAL for _number, one in bound)
        try:
            wanted, _ = keep_numbered(base.schedules, weeks, held.schedules, self._numbers.get(row.lock_id, set()))
            ours = self._holiday_numbers.get(row.lock_id, {})
            off = schedules.numbered_holidays(self._holidays, ours).values() if minded else ()
            days, _ = keep_numbered(base.holidays, sorted(off, key=_number), held.holidays, set(ours.values()))
        except Refused:
            return 0
        return _differing(wanted, held.schedules) + _differing(days, held.holidays) + _settings(row, base, held)


def _settings(row: Row[Any], base: LockList, held: LockList) -> int:
    if not row.has_settings:
        return 0
    wanted = LockConfig(row.opening_seconds, row.wrong_code_limit, row.office_from, row.office_to, bool(row.beeper))
    if wanted == base.config:
        return 0
    return sum(getattr(wanted, part.name) != getattr(held.config, part.name) for part in fields(LockConfig))


def _differing(
    wanted: tuple[WeekSchedule, ...] | tuple[Holiday, ...], held: tuple[WeekSchedule, ...] | tuple[Holiday, ...]
) -> int:
    ours, theirs = ({entry.number: entry for entry in side} for side in (wanted, held))
    return sum(ours.get(number) != theirs.get(number) for number in ours.keys() | theirs.keys())


def _tightened(row: Row[Any]) -> bool:
    """Whether the stricter of both rights, which is what is sent, opens less than the lock's."""
    zone = ZoneInfo(row.zone).key
    first, last = day(row.valid_from), day(row.valid_until)
    begins, ends = (day_start(first, zone) if first else None), (day_end(last, zone) if last else None)
    return (
        (row.state == KeyState.SUSPENDED and not row.proven_suspended)
        or (bool(row.proven_office) and not row.office)
        or (bool(row.proven_emergency) and not row.emergency)
        or (bool(row.schedule) and not row.proven_schedule)
        or (begins is not None and (row.proven_from is None or begins > row.proven_from))
        or (ends is not None and (row.proven_until is None or ends < row.proven_until))
    )


def _schedule(row: Row[Any]) -> Schedule:
    intervals = tuple((days, start, end) for days, start, end in json.loads(row.intervals))
    return Schedule(row.id, row.name, intervals, HolidayRule(row.holiday_rule))


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _number(entry: WeekSchedule | Holiday) -> int:
    return entry.number
