"""Single values of a row on the wire: each reader checks what came and returns it in its one form."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from flexeria_desktop.core.domain.sync_queue import moment_text
from flexeria_desktop.core.domain.texts import LONGEST_TEXT
from flexeria_desktop.core.store.column_types import from_micros, to_micros

Fields = dict[str, Any]
"""A row of the wire: names to JSON values."""


class Unfit(ValueError):
    """A row of the wire that no table of ours could hold; ``field`` is the first that does not fit."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


def text(fields: Mapping[str, Any], name: str, default: str = "") -> str:
    """Return a text, ``default`` when it is missing or null."""
    value = fields.get(name)
    if value is None:
        return default
    if not isinstance(value, str) or len(value) > LONGEST_TEXT or "\0" in value:
        raise Unfit(name)
    return value


def needed(fields: Mapping[str, Any], name: str) -> str:
    """Return a text that must be there."""
    value = text(fields, name)
    if not value:
        raise Unfit(name)
    return value


def day(fields: Mapping[str, Any], name: str) -> str | None:
    """Return a day as ISO text, None for none."""
    value = fields.get(name)
    if value is None:
        return None
    try:
        return date.fromisoformat(value).isoformat()
    except (TypeError, ValueError) as error:
        raise Unfit(name) from error


def moment(fields: Mapping[str, Any], name: str) -> str | None:
    """Return a moment as RFC 3339 in UTC, None for none."""
    value = fields.get(name)
    if value is None:
        return None
    try:
        found = datetime.fromisoformat(value)
        return moment_text(found.astimezone(UTC)) if found.tzinfo else moment_text(found.replace(tzinfo=UTC))
    except (TypeError, ValueError, OverflowError) as error:
        raise Unfit(name) from error


def flag(fields: Mapping[str, Any], name: str) -> bool:
    """Return a yes or no; missing = no."""
    value = fields.get(name)
    if value is None or isinstance(value, bool):
        return bool(value)
    raise Unfit(name)


def number(fields: Mapping[str, Any], name: str, low: int, high: int) -> int:
    """Return a whole number within bounds."""
    value = fields.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise Unfit(name)
    return value


def optional_number(fields: Mapping[str, Any], name: str, low: int, high: int) -> int | None:
    """Return a whole number within bounds, None for none."""
    return None if fields.get(name) is None else number(fields, name, low, high)


def hexed(fields: Mapping[str, Any], name: str, sizes: tuple[int, ...]) -> str | None:
    """Return bytes as lower-case hex, None for none."""
    value = fields.get(name)
    if value is None:
        return None
    try:
        found = bytes.fromhex(value)
    except (TypeError, ValueError) as error:
        raise Unfit(name) from error
    if len(found) not in sizes:
        raise Unfit(name)
    return found.hex()


def stated(fields: Mapping[str, Any]) -> Fields:
    """Return fields without nulls: one that is null and one that is absent are the same."""
    return {name: value for name, value in fields.items() if value is not None}


def micros(value: str | None) -> int | None:
    """Return the column's number of a moment of the wire."""
    return None if value is None else to_micros(datetime.fromisoformat(value))


def told(value: int | None) -> str | None:
    """Return the moment of the wire of a column's number."""
    return None if value is None else moment_text(from_micros(value))


def as_hex(value: bytes | None) -> str | None:
    """Return the hex of stored bytes, None for none or empty ones."""
    return value.hex() if value else None
