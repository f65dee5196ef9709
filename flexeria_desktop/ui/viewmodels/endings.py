"""Periods that end: bars by month, and the sentence of a reminder."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from flexeria_desktop.core.domain.calendar import add_months
from flexeria_desktop.core.domain.reminders import Ending
from flexeria_desktop.ui import formats

MONTHS = 12
NAMED = 4
"""Locks named in a tool tip or toast; more are counted."""


def by_month(endings: Sequence[Ending], today: date) -> list[tuple[date, int, int, str]]:
    """First day of each of the next months, how many periods and options end in it, and its tool tip."""
    first = today.replace(day=1)
    months = [add_months(first, step) for step in range(MONTHS)]
    return [_month(month, [one for one in endings if one.on.replace(day=1) == month]) for month in months]


def _month(month: date, found: list[Ending]) -> tuple[date, int, int, str]:
    options = sum(one.kind == "option" for one in found)
    periods = len(found) - options
    told = [QCoreApplication.translate("endings", "%n period(s) end(s)", "", periods)]
    if options:
        told.append(QCoreApplication.translate("endings", "%n option(s) end(s)", "", options))
    names = _names([one.lock for one in found])
    return month, periods, options, f"{month_name(month)}: {', '.join(told)}{': ' if names else ''}{names}"


def month_name(month: date) -> str:
    """May 2026."""
    return QLocale().toString(QDate(month.year, month.month, 1), "MMMM yyyy")


def month_short(month: date) -> str:
    """May."""
    return QLocale().toString(QDate(month.year, month.month, 1), "MMM")


def _names(locks: Sequence[str]) -> str:
    named = list(dict.fromkeys(locks))
    text = ", ".join(named[:NAMED])
    if len(named) > NAMED:
        more = QCoreApplication.translate("endings", "and %n more", "", len(named) - NAMED)
        text = f"{text} {more}"
    return text


def reminder(found: Sequence[Ending], today: date) -> str:
    """One sentence on the periods that have to be told now; the first of them leads."""
    first = found[0]
    left = (first.on - today).days
    if len(found) == 1:
        text = QCoreApplication.translate("endings", "The period of %1 ends in %2, on %3.")
        if left <= 0:
            text = QCoreApplication.translate("endings", "The period of %1 ends today.")
    else:
        text = QCoreApplication.translate("endings", "%n periods end soon, the first on %3: %1.", "", len(found))
    names = _names([one.lock for one in found])
    return text.replace("%2", formats.days(left)).replace("%3", formats.weekday(first.on)).replace("%1", names)
