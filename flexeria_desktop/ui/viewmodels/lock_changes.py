"""The lines of a lock's difference in its detail: keys first, then settings, schedules and holidays."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.services.rows import ChangeRow, LockPlan, OtherChange
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import lock_texts

Line = ChangeRow | OtherChange

_WHATS = {
    "opening_seconds": QT_TRANSLATE_NOOP("locks", "Opening time"),
    "wrong_code_limit": QT_TRANSLATE_NOOP("locks", "Wrong codes"),
    "office_from": QT_TRANSLATE_NOOP("locks", "Office hours"),
    "office_to": QT_TRANSLATE_NOOP("locks", "Office hours"),
    "beeper": QT_TRANSLATE_NOOP("locks", "Beeper"),
    "schedule": QT_TRANSLATE_NOOP("locks", "Week schedule"),
    "holiday": QT_TRANSLATE_NOOP("locks", "Holiday"),
}
_RECORDS = ("schedule", "holiday")


def lines(plan: LockPlan | None) -> tuple[Line, ...]:
    """Return everything that programming would send."""
    return (*plan.lines, *plan.others) if plan is not None else ()


def counted(changes: int, lines_shown: int) -> str:
    """Return why a lock with 30 changes shows 56 lines; empty while each change is one line."""
    if changes >= lines_shown:
        return ""
    text = QCoreApplication.translate("locks", "%n change(s), %1 lines: one for each medium.", "", changes)
    return text.replace("%1", formats.number(lines_shown))


def sign(line: Line) -> tuple[str, str]:
    """Return icon and role."""
    return lock_texts.change_sign(line) if isinstance(line, ChangeRow) else ("edit", "caution")


def words(line: Line) -> str:
    """Return Remove key or Opening time."""
    return lock_texts.change_words(line) if isinstance(line, ChangeRow) else _tr(_WHATS[line.what])


def who(line: Line) -> str:
    """Return whose key, or which schedule."""
    return (line.person if isinstance(line, ChangeRow) else line.name) or "–"


def wanted(line: Line) -> str:
    """Return the right or value as decided."""
    if isinstance(line, ChangeRow):
        return lock_texts.change_wanted(line)
    if line.what in _RECORDS:
        gone = QCoreApplication.translate("locks", "taken off")
        return QCoreApplication.translate("locks", "as set now") if line.new else gone
    return _value(line, line.new)


def on_lock(line: Line) -> str:
    """Return what the last receipt holds."""
    if isinstance(line, ChangeRow):
        return lock_texts.change_on_lock(line)
    if line.what in _RECORDS:
        never = QCoreApplication.translate("locks", "not there")
        return QCoreApplication.translate("locks", "an earlier one") if line.old else never
    return _value(line, line.old)


def chip(line: Line) -> tuple[str, str]:
    """Return the word and tone of what is queued."""
    if isinstance(line, ChangeRow):
        return lock_texts.change_chip(line)
    return QCoreApplication.translate("locks", "queued"), "neutral"


def _value(line: OtherChange, value: str) -> str:
    if not value:
        return QCoreApplication.translate("locks", "none")
    if line.what == "opening_seconds":
        return formats.duration(int(value))
    if line.what == "beeper":
        on, off = QCoreApplication.translate("locks", "on"), QCoreApplication.translate("locks", "off")
        return on if value == "true" else off
    text = {
        "office_from": QT_TRANSLATE_NOOP("locks", "from %1"),
        "office_to": QT_TRANSLATE_NOOP("locks", "until %1"),
    }.get(line.what)
    return _tr(text).replace("%1", formats.minutes(int(value))) if text else formats.number(int(value))


def _tr(text: str) -> str:
    return QCoreApplication.translate("locks", text)
