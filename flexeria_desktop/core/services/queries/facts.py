"""Small conversions between what the store keeps and what rows say."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def moment(micros: int | None) -> datetime | None:
    """Unix microseconds as an aware moment in UTC."""
    return None if micros is None else EPOCH + timedelta(microseconds=micros)


def must_moment(micros: int) -> datetime:
    """As ``moment`` for a column that is never empty."""
    return EPOCH + timedelta(microseconds=micros)


def micros(when: datetime) -> int:
    """An aware moment as Unix microseconds."""
    return (when - EPOCH) // timedelta(microseconds=1)


def seconds_moment(seconds: int | None) -> datetime | None:
    """Unix seconds of a lock's clock as an aware moment."""
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)


def day(text: str | None) -> date | None:
    """ISO text as a day."""
    return date.fromisoformat(text) if text else None


def rows(conn: Connection, statement: str, values: Sequence[Any] = ()) -> Sequence[Row[Any]]:
    """Run one statement with ``?`` marks."""
    return conn.exec_driver_sql(statement, tuple(values)).fetchall()


def tuples(conn: Connection, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """As ``rows``, but the driver's own tuples: for statements that return tens of thousands of them."""
    result = conn.exec_driver_sql(statement, tuple(values))
    try:
        return list(result.cursor.fetchall()) if result.cursor is not None else []
    finally:
        # The driver keeps statements by their text. A cursor left open by an interrupted fetch lives as long as its
        # error does, and when it goes, on whatever thread, it resets the statement under whoever runs that text then:
        # rows come twice, or as NULL.
        result.close()


def setting(conn: Connection, name: str) -> Any:
    """A setting's value, None when unset."""
    found = rows(conn, "SELECT value FROM settings WHERE name = ?", (name,))
    return json.loads(found[0][0]) if found and found[0][0] is not None else None


def pattern(text: str) -> str:
    """A LIKE pattern (ESCAPE backslash) that finds the text anywhere."""
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
