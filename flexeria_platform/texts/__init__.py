"""What people read on pages and in mails, in each language; a missing text is a fault that the type checker finds."""

from __future__ import annotations

from datetime import date, datetime

from flexeria_platform.context import ZONE
from flexeria_platform.texts.catalogue import Texts
from flexeria_platform.texts.de import DE
from flexeria_platform.texts.en import EN
from flexeria_platform.texts.nl import NL
from flexeria_platform.texts.sv import SV

__all__ = ["LANGUAGES", "Texts", "day_in", "moment_in", "preferred", "texts_of", "wait_in"]

LANGUAGES: dict[str, Texts] = {texts.code: texts for texts in (NL, EN, SV, DE)}
DEFAULT = EN
MOST_PREFERENCES = 20
"""Browsers name a handful; a longer header is somebody's play."""


def texts_of(language: str | None) -> Texts:
    """The texts of a language, English for one that is not here."""
    return LANGUAGES.get(language or "", DEFAULT)


def preferred(accept_language: str) -> str:
    """The first language here by the weights of an Accept-Language header (RFC 9110 section 12.5.4)."""
    weighted = []
    for place, part in enumerate(accept_language.split(",")[:MOST_PREFERENCES]):
        name, _, rest = part.strip().partition(";")
        code = name.strip().lower().split("-")[0]
        if code in LANGUAGES:
            weighted.append((-_weight(rest), place, code))
    return min(weighted)[2] if weighted else DEFAULT.code


def _weight(text: str) -> float:
    name, _, value = text.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return float(value[:6])
    except ValueError:
        return 0.0


def day_in(texts: Texts, day: date) -> str:
    """A day as people write it."""
    return texts.day.format(day=day.day, month=texts.months[day.month - 1], year=day.year)


def moment_in(texts: Texts, moment: datetime) -> str:
    """A moment in the server's zone."""
    here = moment.astimezone(ZONE)
    return f"{day_in(texts, here.date())}, {here:%H:%M}"


def wait_in(seconds: int) -> str:
    """A time to wait; the signs are the same in all four languages."""
    return f"{seconds} s" if seconds < 120 else f"{-(-seconds // 60)} min"
