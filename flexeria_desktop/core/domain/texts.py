"""How long a text may be that desks share: the same at the desk where it is typed and at the platform that keeps it."""

from __future__ import annotations

from collections.abc import Mapping

from flexeria_desktop.core.domain.refusals import TextTooLong

LONGEST_TEXT = 4_000
"""Characters; two full pages. A text that the platform would not take must not be kept as if it could be sent."""
FORMULA = frozenset("=+-@\t\r\n")
"""First characters at which spreadsheets begin to calculate."""
LONGEST_ACTOR = 200
"""Characters of the name under which somebody does something."""


def check_texts(texts: Mapping[str, str]) -> None:
    """Raise TextTooLong for the first text, by the name of its field, that has more characters than LONGEST_TEXT."""
    for field, text in texts.items():
        if len(text) > LONGEST_TEXT:
            raise TextTooLong(field=field, length=len(text), limit=LONGEST_TEXT)


def harmless_cell(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: one that begins like it gets an apostrophe before it."""
    return f"'{text}" if text[:1] in FORMULA else text
