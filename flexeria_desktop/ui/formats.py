"""Dates, times, numbers and sizes as people of the chosen language write them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

NBSP = "\u00a0"
MASK = "••"


def _locale() -> QLocale:
    return QLocale()


def _written(value: date, pattern: str) -> str:
    locale = _locale()
    if locale.language() == QLocale.Language.German:
        # The day is an ordinal there, with a point: Dienstag, 12. Mai 2026.
        pattern = pattern.replace("dddd ", "dddd, ").replace("d MMM", "d. MMM")
    return locale.toString(QDate(value.year, value.month, value.day), pattern)


def number(value: int | float, decimals: int = 0) -> str:
    """2,500 in English, 2.500 in Dutch and German, 2 500 in Swedish."""
    if isinstance(value, int) and not decimals:
        return _locale().toString(value)
    return _locale().toString(float(value), "f", decimals)


def day(value: date | None, none: str = "") -> str:
    """12 May 2026, in German 12. Mai 2026; ``none`` for no date."""
    if value is None:
        return none
    return _written(value, "d MMM yyyy")


def short_day(value: date) -> str:
    """8 May, for dates of this year."""
    return _written(value, "d MMM")


def weekday(value: date) -> str:
    """Fri 8 May."""
    return _written(value, "ddd d MMM")


def long_day(value: date) -> str:
    """Tuesday 12 May 2026."""
    return _written(value, "dddd d MMMM yyyy")


def clock(value: datetime, seconds: bool = False) -> str:
    """09:41, or 09:41:07; the time of day as it stands in ``value``."""
    return _locale().toString(QTime(value.hour, value.minute, value.second), "HH:mm:ss" if seconds else "HH:mm")


def minutes(of_day: int) -> str:
    """08:00, for a minute of the day as locks count them; 24:00 for its end."""
    return "24:00" if of_day == 1_440 else _locale().toString(QTime(of_day // 60, of_day % 60), "HH:mm")


def moment(value: datetime | None, none: str = "", seconds: bool = False) -> str:
    """12 May 2026, 09:41."""
    return none if value is None else f"{day(value)}, {clock(value, seconds)}"


def size(count: int) -> str:
    """Bytes up to 9,999, then kB, MB and GB with one decimal."""
    if count < 10_000:
        return QCoreApplication.translate("formats", "%1 bytes").replace("%1", number(count))
    value, unit = count / 1000, "kB"
    for larger in ("MB", "GB"):
        if value < 1000:
            break
        value, unit = value / 1000, larger
    return f"{number(value, 1)}{NBSP}{unit}"


def duration(seconds: float) -> str:
    """8 s, 1 min 10 s, 2 h 5 min, 3 days."""
    whole = max(0, round(seconds))
    minutes, rest = divmod(whole, 60)
    hours, odd_minutes = divmod(minutes, 60)
    if whole < 60:
        parts = [_seconds(whole)]
    elif minutes < 60:
        parts = [_minutes(minutes), _seconds(rest) if rest else ""]
    elif hours < 48:
        text = QCoreApplication.translate("formats", "%1 h").replace("%1", number(hours))
        parts = [text, _minutes(odd_minutes) if odd_minutes else ""]
    else:
        parts = [days(hours // 24)]
    return " ".join(part for part in parts if part)


def _seconds(count: int) -> str:
    return QCoreApplication.translate("formats", "%1 s").replace("%1", number(count))


def _minutes(count: int) -> str:
    return QCoreApplication.translate("formats", "%1 min").replace("%1", number(count))


def days(count: int) -> str:
    """1 day, 4 days."""
    if count == 1:
        return QCoreApplication.translate("formats", "1 day")
    return QCoreApplication.translate("formats", "%1 days").replace("%1", number(count))


def about(seconds: float) -> str:
    """about 21 s."""
    return QCoreApplication.translate("formats", "about %1").replace("%1", duration(seconds))


def remaining(seconds: float | None) -> str:
    """8 s left; empty while it cannot be told."""
    if seconds is None:
        return ""
    left = duration(max(1.0, seconds))
    return QCoreApplication.translate("formats", "%1 left").replace("%1", left)


def of_total(done: int | float, total: int | float, unit: str = "") -> str:
    """376 of 955 bytes."""
    text = QCoreApplication.translate("formats", "%1 of %2")
    text = text.replace("%1", number(int(done))).replace("%2", number(int(total)))
    return f"{text} {unit}".rstrip()


def masked(secret: str, shown: int = 4, mask: str = MASK) -> str:
    """•• 19E0: only the last ``shown`` characters, never more than half of the secret."""
    tail = secret[-min(shown, len(secret) // 2) :] if len(secret) > 1 else ""
    return f"{mask} {tail}".rstrip()
