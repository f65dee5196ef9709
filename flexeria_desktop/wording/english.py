"""Sentences in English for the command line, from the same texts as the window's."""

from __future__ import annotations

import string
from datetime import date, datetime
from enum import Enum
from typing import Any

from flexeria_desktop.core.errors import Changed, FlexeriaError
from flexeria_desktop.wording.texts import TEXTS

CHANGED = {
    Changed.NO: "Nothing was changed.",
    Changed.YES: "A part of it was done and stays.",
    Changed.UNKNOWN: "Whether anything was changed is not certain.",
}
EVENTS = {
    1: "opened",
    2: "not known",
    3: "refused: revoked, suspended or disabled",
    4: "refused: blocked",
    5: "refused: validity",
    6: "refused: schedule",
    7: "refused: clock unset",
    8: "keypad locked out",
    9: "list committed",
    10: "revocation",
    11: "clock set",
    12: "claimed",
    13: "released",
    14: "restarted",
    15: "battery low",
    16: "privacy",
    17: "block",
    18: "pulse from an admin session",
    19: "firmware updated",
    20: "door forced",
    21: "door held open",
    22: "handshakes throttled",
}
"""Events by number (FLP/1 section 9)."""


def in_english(error: FlexeriaError) -> str:
    """What happened, whether anything changed, what to do: in one line."""
    text = TEXTS.get(error.code)
    if text is None:
        return f"Something went wrong ({error}). {CHANGED[error.changed]}"
    facts = {name: shown for name, value in error.data.items() if (shown := _shown(value)) is not None}
    happened = _filled(text.cases.get(str(error.data.get("reason")), text.happened), text.plain, facts)
    changed = _filled(text.changed.get(error.changed, CHANGED[error.changed]), CHANGED[error.changed], facts)
    return " ".join((happened, changed, _filled(text.todo, text.todo_plain, facts)))


def of_code(code: str) -> str:
    """What a stored error code means, without its facts."""
    text = TEXTS.get(code)
    return code if text is None else _filled(text.happened, text.plain, {})


def of_event(event: int, missing: tuple[int, int] | None) -> str:
    """Name of an event, or what a gap hides."""
    if missing:
        return f"gap: numbers {missing[0]} to {missing[1]} were overwritten"
    return EVENTS.get(event, f"event {event}")


def _filled(text: str, plain: str, facts: dict[str, str]) -> str:
    wanted = {name for _text, name, _format, _conversion in string.Formatter().parse(text) if name}
    return (text if wanted <= facts.keys() else plain).format_map(facts)


def _shown(value: Any) -> str | None:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, datetime):
        return f"{value.astimezone():%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int):
        return f"{value:,}"
    return value.removeprefix("serial:") if isinstance(value, str) else None
