"""The sentences of the Overview's lines: what a matter is, in words, names and numbers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.domain.locks import MAX_USERS
from flexeria_desktop.core.services.rows import Matter
from flexeria_desktop.ui import formats

DAY = timedelta(days=1)
WEEK = timedelta(days=7)


class When(StrEnum):
    """How soon a matter matters, in the order of the page."""

    NOW = "now"
    WEEK = "week"
    MONTH = "month"
    WELL = "well"


def soon(on: date, today: date) -> When:
    """How soon a day is: by tomorrow, within a week, later."""
    if on - today <= DAY:
        return When.NOW
    return When.WEEK if on - today <= WEEK else When.MONTH


def counted(text: str) -> Callable[..., str]:
    """A sentence with the count of the matter."""

    def say(matter: Matter, _today: date | None = None) -> str:
        return QCoreApplication.translate("matters", text, "", matter.count)

    return say


def plain(text: str) -> Callable[..., str]:
    """A sentence that is always the same."""
    return lambda _matter, _today=None: QCoreApplication.translate("matters", text)


def names(matter: Matter, _today: date) -> str:
    """The names, parted by commas."""
    return ", ".join(matter.names)


def with_seconds(matter: Matter, _today: date) -> str:
    """The names with the time that programming them takes."""
    text = QCoreApplication.translate("matters", "%2 with the dongle: %1")
    return text.replace("%2", formats.about(matter.seconds)).replace("%1", ", ".join(matter.names))


def period(matter: Matter, today: date) -> str:
    """The one period that ends, or how many."""
    if matter.on is None or matter.count != 1:
        return periods(matter, today)
    left = (matter.on - today).days
    text = QCoreApplication.translate("matters", "The period of %1 ends in %2")
    if left <= 0:
        text = QCoreApplication.translate("matters", "The period of %1 ends today")
    return text.replace("%2", formats.days(left)).replace("%1", matter.names[0])


def periods(matter: Matter, today: date) -> str:
    """How many periods end, by how soon."""
    when = soon(matter.on, today) if matter.on is not None else When.MONTH
    if when is When.NOW:
        return QCoreApplication.translate("matters", "%n period(s) end(s) by tomorrow", "", matter.count)
    if when is When.WEEK:
        return QCoreApplication.translate("matters", "%n period(s) end(s) within a week", "", matter.count)
    return QCoreApplication.translate("matters", "%n period(s) end(s) within 4 weeks", "", matter.count)


def with_days(matter: Matter, _today: date) -> str:
    """V. de Graaf 3 days, K. Maas 2 days."""
    return ", ".join(f"{name} {formats.days(days)}" for name, days in zip(matter.names, matter.values, strict=True))


def with_doors(matter: Matter, _today: date) -> str:
    """N. Arslan •• 19E0: 3 doors."""
    told = (
        QCoreApplication.translate("matters", "%1: %n door(s)", "", doors).replace("%1", name)
        for name, doors in zip(matter.names, matter.values, strict=True)
    )
    return ", ".join(told)


def with_users(matter: Matter, _today: date) -> str:
    """Entrance A 2,480 of 2,500."""
    most = MAX_USERS
    return ", ".join(
        f"{name} {formats.of_total(users, most)}" for name, users in zip(matter.names, matter.values, strict=True)
    )


def period_names(matter: Matter, _today: date) -> str:
    """When the first of them ends, and what follows."""
    ends = formats.weekday(matter.on) if matter.on else ""
    if matter.count == 1:
        return QCoreApplication.translate("matters", "%1; after that only taking in").replace("%1", ends)
    text = QCoreApplication.translate("matters", "the first on %1: %2")
    return text.replace("%1", ends).replace("%2", ", ".join(matter.names))
