"""A lock's clock in words: how far it is off, how it drifts, what the next contact does about it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.domain.clocks import MOST_BACK, TOLERANCE, ClockReading
from flexeria_desktop.core.services.rows import ClockRow, LockRow, Missing
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import key_texts
from flexeria_desktop.ui.viewmodels.key_texts import Consequence


def facts(clock: ClockRow, today: date) -> list[tuple[str, str]]:
    """Return offset, drift and the last measurement, each by its name."""
    if not clock.readings:
        return [
            (QCoreApplication.translate("clock", "Offset"), QCoreApplication.translate("clock", "not measured yet"))
        ]
    return [
        (QCoreApplication.translate("clock", "Offset"), offset(clock.offset)),
        (QCoreApplication.translate("clock", "Drift"), _drift(clock)),
        (QCoreApplication.translate("clock", "Measured"), key_texts.moment(clock.readings[0].at, today)),
    ]


def offset(seconds: int | None) -> str:
    """Return 12 s ahead, 3 min behind, right, or that it has no time."""
    if seconds is None:
        return QCoreApplication.translate("clock", "no time is set")
    if not seconds:
        return QCoreApplication.translate("clock", "right to the second")
    ahead, behind = QCoreApplication.translate("clock", "%1 ahead"), QCoreApplication.translate("clock", "%1 behind")
    return (ahead if seconds > 0 else behind).replace("%1", formats.duration(abs(seconds)))


def _drift(clock: ClockRow) -> str:
    by = clock.drift_seconds_per_day
    if by is None:
        return QCoreApplication.translate("clock", "not known: it shows over a day or more")
    gains = QCoreApplication.translate("clock", "gains %1 s a day")
    loses = QCoreApplication.translate("clock", "loses %1 s a day")
    return (gains if by >= 0 else loses).replace("%1", formats.number(abs(by), 1))


def advice(clock: ClockRow) -> tuple[str, str]:
    """Return what the next contact does about it, and the tone of that."""
    if clock.needs_word:
        text = QCoreApplication.translate(
            "clock", "It is ahead by more than %1. No clock goes back so far unless the owner says so."
        )
        return text.replace("%1", formats.duration(MOST_BACK)), "caution"
    if not clock.off:
        return "", "info"
    if clock.offset is None:
        return QCoreApplication.translate(
            "clock", "Keys with days or hours do not open without a time. The next contact sets it."
        ), "caution"
    text = QCoreApplication.translate("clock", "It is off by more than %1: the next contact sets it.")
    return text.replace("%1", formats.duration(TOLERANCE)), "info"


def done(reading: ClockReading) -> tuple[str, str]:
    """Return whether a contact set the clock, and the tone of its chip."""
    if reading.was_set:
        return QCoreApplication.translate("clock", "set"), "positive"
    return QCoreApplication.translate("clock", "left as it was"), "neutral"


def told(name: str, clock: ClockRow) -> str:
    """Return what a contact did, in a sentence."""
    newest = clock.readings[0]
    if not newest.was_set:
        text = QCoreApplication.translate("clock", "The clock of %1 was left as it is: %2.")
        return text.replace("%2", offset(newest.seconds)).replace("%1", name)
    text = QCoreApplication.translate("clock", "The clock of %1 was set; it was %2.")
    if newest.seconds is None:
        text = QCoreApplication.translate("clock", "The clock of %1 was set; it had no time.")
    return text.replace("%2", offset(newest.seconds)).replace("%1", name)


def set_back(lock: LockRow, seconds: int) -> Consequence:
    """Return what it means to set a clock back by so many seconds, before it is done."""
    apart = formats.duration(seconds)
    text = QCoreApplication.translate("clock", "For the lock, %2 pass a second time: in its periods and in its log.")
    points = (
        QCoreApplication.translate(
            "clock", "A key that had ended by the lock's clock opens again, until its own last day."
        ),
        QCoreApplication.translate("clock", "A key that had begun by it waits again, until its own first day."),
        QCoreApplication.translate(
            "clock", "Its log is not rewritten: events keep their numbers, and are shown at the corrected time."
        ),
    )
    title = (
        QCoreApplication.translate("clock", "Set the clock of %1 back by %2?")
        .replace("%2", apart)
        .replace("%1", lock.name)
    )
    return Consequence(
        title, text.replace("%2", apart), points, QCoreApplication.translate("clock", "Set the clock back")
    )


def why_not(lock: LockRow) -> str:
    """Return why no clock can be set; empty when it can."""
    if lock.missing is Missing.CLAIM:
        return QCoreApplication.translate("clock", "The lock is not claimed yet.")
    return "" if lock.link else QCoreApplication.translate("clock", "No way to this lock is chosen.")
