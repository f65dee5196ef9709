"""The facts of an error as a person reads them: dates and numbers by locale, never a raw value."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any

from flexeria_desktop.ui import formats


def shown_facts(data: Mapping[str, Any]) -> dict[str, str]:
    """Return every fact that can be shown; None and nested values are left out."""
    shown = {name: _shown(value) for name, value in data.items()}
    return {name: text for name, text in shown.items() if text is not None}


def _shown(value: Any) -> str | None:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, datetime):
        return formats.moment(value)
    if isinstance(value, date):
        return formats.day(value)
    if isinstance(value, int | float):
        return formats.number(value)
    return value.removeprefix("serial:") if isinstance(value, str) else None
