"""Settings, week schedules and holidays of a lock as people write them, made from the text of a plan."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from flexeria_desktop.core.services.rows import OtherChange
from flexeria_desktop.ui import formats

NAMES = {
    "opening_seconds": QT_TRANSLATE_NOOP("programming", "Opening time"),
    "wrong_code_limit": QT_TRANSLATE_NOOP("programming", "Wrong code limit"),
    "office_from": QT_TRANSLATE_NOOP("programming", "Office mode from"),
    "office_to": QT_TRANSLATE_NOOP("programming", "Office mode until"),
    "office_hours": QT_TRANSLATE_NOOP("programming", "Office mode"),
    "beeper": QT_TRANSLATE_NOOP("programming", "Beeper"),
    "schedule": QT_TRANSLATE_NOOP("programming", "Week schedule"),
    "holiday": QT_TRANSLATE_NOOP("programming", "Holiday"),
}
_SWITCH = {"true": QT_TRANSLATE_NOOP("programming", "on"), "false": QT_TRANSLATE_NOOP("programming", "off")}
_INTERVAL = re.compile(r"([01]{7}) (\d{1,4})-(\d{1,4})")
DAYS = 7
RUN = 3
"""So many days in a row are written as from–to."""


def name(line: OtherChange) -> str:
    """Return what is set, such as Opening time."""
    return QCoreApplication.translate("programming", NAMES[line.what]) if line.what in NAMES else line.name


def own_name(line: OtherChange) -> str:
    """Return which schedule or holiday it is, "" for a setting."""
    return line.name if line.what in NAMES else ""


def values(line: OtherChange) -> tuple[str, str]:
    """Return old and new as people write them, "" for none."""
    written = _WRITTEN.get(line.what, str)
    return (written(line.old) if line.old else "", written(line.new) if line.new else "")


def _seconds(text: str) -> str:
    return formats.duration(int(text)) if text.isdecimal() else text


def _minutes(text: str) -> str:
    return _clock(int(text)) if text.isdecimal() else text


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _switch(text: str) -> str:
    return QCoreApplication.translate("programming", _SWITCH[text]) if text in _SWITCH else text


def _schedule(text: str) -> str:
    if text == "never":
        return QCoreApplication.translate("programming", "never")
    found = _INTERVAL.findall(text)
    return "; ".join(f"{_days(days)} {_clock(int(begin))}–{_clock(int(end))}" for days, begin, end in found) or text


def _days(bits: str) -> str:
    """Mon–Fri, or Mon, Wed; the leftmost bit is Sunday's."""
    on = [day for day in range(DAYS) if bits[DAYS - 1 - day] == "1"]
    if len(on) == DAYS:
        return QCoreApplication.translate("programming", "every day")
    runs: list[list[int]] = []
    for day in on:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ", ".join(_run(run) for run in runs)


def _run(days: list[int]) -> str:
    short = [QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat) for day in days]
    return f"{short[0]}–{short[-1]}" if len(days) >= RUN else ", ".join(short)


def _holiday(text: str) -> str:
    try:
        first, last = (date.fromisoformat(part) for part in text.split(" - "))
    except ValueError:
        return text
    return formats.day(first) if first == last else f"{formats.day(first)} – {formats.day(last)}"


_WRITTEN: dict[str, Callable[[str], str]] = {
    "opening_seconds": _seconds,
    "office_from": _minutes,
    "office_to": _minutes,
    "beeper": _switch,
    "schedule": _schedule,
    "holiday": _holiday,
}
