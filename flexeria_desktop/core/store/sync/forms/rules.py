"""Week schedules, holidays and settings of locks on the wire."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.domain.refusals import HolidaysFull, ScheduleInvalid
from flexeria_desktop.core.domain.schedules import (
    DAY,
    OPENING_SECONDS,
    WRONG_CODES,
    HolidayRule,
    checked_intervals,
)
from flexeria_desktop.core.store.column_types import to_micros
from flexeria_desktop.core.store.repositories.rules import Rules
from flexeria_desktop.core.store.sync.forms.base import IDS, UNFIT, WAITING, Scope, packed, rows_of, run
from flexeria_desktop.core.store.sync.forms.values import (
    Fields,
    Unfit,
    day,
    flag,
    number,
    optional_number,
    stated,
    text,
)

LIVING = "removed_at IS NULL"
SCHEDULE = """INSERT INTO schedules (id, name, intervals, holiday_rule) VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, intervals = excluded.intervals,
    holiday_rule = excluded.holiday_rule, removed_at = NULL"""
HOLIDAY = """INSERT INTO holidays (id, number, name, first_day, last_day) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, first_day = excluded.first_day,
    last_day = excluded.last_day, removed_at = NULL"""
SETTINGS = """INSERT INTO lock_settings (opening_seconds, wrong_code_limit, office_from, office_to, beeper, lock_id)
    VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (lock_id) DO UPDATE SET opening_seconds = excluded.opening_seconds,
    wrong_code_limit = excluded.wrong_code_limit, office_from = excluded.office_from,
    office_to = excluded.office_to, beeper = excluded.beeper"""


class ScheduleForm:
    """intervals: [weekday bits, from minute, to minute]; holiday_rule as in FLP/1 section 7."""

    entity = "schedule"
    captured = True

    def all_ids(self, connection: Connection) -> list[str]:
        """Return the schedules that were not removed."""
        return [row[0] for row in rows_of(connection, f"SELECT id FROM schedules WHERE {LIVING} ORDER BY id")]

    def read(self, connection: Connection, ids: Collection[str]) -> dict[str, Fields]:
        """Return the living ones."""
        query = f"SELECT id, name, intervals, holiday_rule FROM schedules WHERE {LIVING} AND id IN {IDS}"
        return {
            row[0]: {"name": row[1], "intervals": sorted(json.loads(row[2])), "holiday_rule": row[3]}
            for row in rows_of(connection, query, packed(ids))
        }

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return the three fields; raise Unfit for hours that no lock could hold, none at all being fine."""
        return {
            "name": text(fields, "name"),
            "intervals": _intervals(fields.get("intervals")),
            "holiday_rule": number({"holiday_rule": 0, **fields}, "holiday_rule", 0, max(HolidayRule)),
        }

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Put schedules in; their numbers in locks are handed out with the keys that are bound to them."""
        values = [(one, of["name"], json.dumps(of["intervals"]), of["holiday_rule"]) for one, of in rows.items()]
        run(scope.connection, SCHEDULE, values)
        return {}

    def remove(self, scope: Scope, ids: Collection[str]) -> None:
        """Make them tombstones; one that keys here are still bound to stays, or these would open at any hour."""
        bound: set[str] = set()
        for table in ("keys", "shares"):
            query = f"SELECT schedule_id FROM {table} WHERE schedule_id IN {IDS} AND state IN ('issued', 'suspended')"
            bound |= {row[0] for row in rows_of(scope.connection, query, packed(ids))}
        _bury(scope, "schedules", [one for one in ids if one not in bound])


class HolidayForm:
    """name, first_day and last_day; numbers are each desk's own."""

    entity = "holiday"
    captured = True

    def all_ids(self, connection: Connection) -> list[str]:
        """Return the holidays that were not removed."""
        return [row[0] for row in rows_of(connection, f"SELECT id FROM holidays WHERE {LIVING} ORDER BY id")]

    def read(self, connection: Connection, ids: Collection[str]) -> dict[str, Fields]:
        """Return the living ones."""
        query = f"SELECT id, name, first_day, last_day FROM holidays WHERE {LIVING} AND id IN {IDS}"
        names = ("name", "first_day", "last_day")
        return {row[0]: dict(zip(names, row[1:], strict=True)) for row in rows_of(connection, query, packed(ids))}

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return the three fields; raise Unfit when a day is missing or they are in the wrong order."""
        first, last = day(fields, "first_day"), day(fields, "last_day")
        if first is None or last is None or date.fromisoformat(last) < date.fromisoformat(first):
            raise Unfit("last_day")
        return {"name": text(fields, "name"), "first_day": first, "last_day": last}

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Put holidays in, each under a number of this desk; more than a lock can hold are held back."""
        known = dict(rows_of(scope.connection, f"SELECT id, number FROM holidays WHERE id IN {IDS}", packed(rows)))
        held = {}
        for one, of in rows.items():
            try:
                place = known.get(one) or Rules(scope.connection).next_holiday_number()
            except HolidaysFull:
                held[one] = UNFIT
                continue
            run(scope.connection, HOLIDAY, [(one, place, of["name"], of["first_day"], of["last_day"])])
        return held

    def remove(self, scope: Scope, ids: Collection[str]) -> None:
        """Make them tombstones: their numbers stay ours."""
        _bury(scope, "holidays", ids)


class LockSettingsForm:
    """What a lock shall be set to; the id is the lock's."""

    entity = "lock_settings"
    captured = True

    def all_ids(self, connection: Connection) -> list[str]:
        """Return the locks with settings."""
        return [row[0] for row in rows_of(connection, "SELECT lock_id FROM lock_settings ORDER BY lock_id")]

    def read(self, connection: Connection, ids: Collection[str]) -> dict[str, Fields]:
        """Return those of locks that are on the wire themselves."""
        query = f"""SELECT s.lock_id, opening_seconds, wrong_code_limit, office_from, office_to, beeper
            FROM lock_settings s JOIN sync_rows r ON r.entity = 'lock' AND r.id = s.lock_id
            WHERE s.lock_id IN {IDS}"""
        names = ("opening_seconds", "wrong_code_limit", "office_from", "office_to")
        return {
            row[0]: stated({**dict(zip(names, row[1:5], strict=True)), "beeper": bool(row[5])})
            for row in rows_of(connection, query, packed(ids))
        }

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return the five fields; raise Unfit for what no lock would take."""
        start, end = (optional_number(fields, name, 0, DAY - 1) for name in ("office_from", "office_to"))
        if start is None or end is None or start >= end:
            start = end = None
        found = {
            "opening_seconds": number(fields, "opening_seconds", *OPENING_SECONDS),
            "wrong_code_limit": number(fields, "wrong_code_limit", *WRONG_CODES),
            "office_from": start,
            "office_to": end,
            "beeper": flag({"beeper": True, **fields}, "beeper"),
        }
        return stated(found)

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Put settings in; those of a lock that is not here yet wait for it."""
        here = {row[0] for row in rows_of(scope.connection, f"SELECT id FROM locks WHERE id IN {IDS}", packed(rows))}
        names = ("opening_seconds", "wrong_code_limit", "office_from", "office_to", "beeper")
        values = [(*(of.get(name) for name in names), one) for one, of in rows.items() if one in here]
        run(scope.connection, SETTINGS, values)
        return {one: WAITING for one in rows if one not in here}

    def remove(self, scope: Scope, ids: Collection[str]) -> None:
        """Forget the wish: the lock keeps whatever it holds."""
        run(scope.connection, "DELETE FROM lock_settings WHERE lock_id = ?", [(one,) for one in ids])


def _intervals(value: object) -> list[list[int]]:
    if not isinstance(value, list | tuple) or len(value) > DAY:
        raise Unfit("intervals")
    try:
        parts = [(int(days), int(start), int(end)) for days, start, end in value]
        return [list(part) for part in checked_intervals(parts)] if parts else []
    except (TypeError, ValueError, ScheduleInvalid) as error:
        raise Unfit("intervals") from error


def _bury(scope: Scope, table: str, ids: Collection[str]) -> None:
    gone = f"UPDATE {table} SET removed_at = ? WHERE id = ? AND removed_at IS NULL"
    run(scope.connection, gone, [(to_micros(scope.now), one) for one in ids])
