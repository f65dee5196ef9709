"""What is said of a lock that is heard: how near it is, whose it is, what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain.signal import bars
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import NearbyLock
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.messages import Message, message_for
from flexeria_desktop.ui.theme import Tone
from flexeria_desktop.ui.viewmodels import link_texts

JUST_NOW_SECONDS = 3
"""A lock is heard once a second; a younger age would only flicker."""

_NEARNESS = (
    QT_TRANSLATE_NOOP("nearby", "Hardly heard"),
    QT_TRANSLATE_NOOP("nearby", "Far away"),
    QT_TRANSLATE_NOOP("nearby", "Within reach"),
    QT_TRANSLATE_NOOP("nearby", "Near"),
    QT_TRANSLATE_NOOP("nearby", "Very near"),
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A chip of a row."""

    text: str
    tone: Tone
    icon: str


def title(row: NearbyLock) -> str:
    """Return the name of a lock of ours, else how its serial ends."""
    return row.lock or QCoreApplication.translate("nearby", "Lock …%1").replace("%1", row.serial_end)


def nearness(row: NearbyLock) -> str:
    """Return a word for the signal; the bars show the same."""
    return QCoreApplication.translate("nearby", _NEARNESS[bars(row.rssi)])


def strength(row: NearbyLock) -> str:
    """Return the signal in dBm."""
    return QCoreApplication.translate("nearby", "%1 dBm").replace("%1", formats.number(row.rssi))


def heard(row: NearbyLock, now: datetime) -> str:
    """Return how long ago a lock was heard."""
    seconds = max(0, round((now - row.heard_at).total_seconds()))
    if seconds < JUST_NOW_SECONDS:
        return QCoreApplication.translate("nearby", "heard just now")
    return QCoreApplication.translate("nearby", "heard %1 ago").replace("%1", formats.duration(seconds))


def sub(row: NearbyLock, now: datetime, *, several_links: bool = False) -> str:
    """Return the second line: the place of a lock of ours, how its serial ends, when it was heard and by what."""
    serial = (
        QCoreApplication.translate("nearby", "serial ends with %1").replace("%1", row.serial_end) if row.lock_id else ""
    )
    by = link_texts.name(row.link) if several_links else ""
    return " · ".join(part for part in (row.building, row.floor, serial, heard(row, now), by) if part)


def can_be_added(row: NearbyLock) -> bool:
    """Whether nobody owns it and it listens for an owner now."""
    return row.commissionable and not row.owned


def state(row: NearbyLock) -> Mark:
    """Return what can be done with a lock, as a chip."""
    if row.lock_id is not None:
        if row.pending:
            words = QCoreApplication.translate("nearby", "%n change(s) to send", "", row.pending)
            return Mark(words, "accent", "program")
        return Mark(QCoreApplication.translate("nearby", "Nothing to send"), "neutral", "check")
    if row.owned:
        return Mark(QCoreApplication.translate("nearby", "Already owned"), "neutral", "nav.locks")
    if row.commissionable:
        return Mark(QCoreApplication.translate("nearby", "Ready to be added"), "positive", "add")
    return Mark(QCoreApplication.translate("nearby", "Press its button to add it"), "caution", "bolt")


def marks(row: NearbyLock) -> tuple[Mark, ...]:
    """Return every chip: what can be done, battery, log."""
    found = [state(row)]
    if row.battery_low:
        found.append(Mark(QCoreApplication.translate("nearby", "Battery low"), "caution", "battery-low"))
    if row.log_pending and row.lock_id is not None:
        found.append(Mark(QCoreApplication.translate("nearby", "Log waits to be read"), "info", "history"))
    return tuple(found)


def adding_marks(row: NearbyLock) -> tuple[Mark, ...]:
    """Return the chips where one is sought to be added: what of ours waits does not matter there."""
    if row.lock_id is not None:
        return (Mark(QCoreApplication.translate("nearby", "Already yours"), "neutral", "nav.locks"),)
    return (state(row),)


def read_aloud(row: NearbyLock, now: datetime, chips: Sequence[Mark]) -> str:
    """Return a row as one sentence."""
    return ", ".join((title(row), nearness(row), *(mark.text for mark in chips), sub(row, now)))


def listening_with(links: Sequence[str], problems: Mapping[str, FlexeriaError]) -> str:
    """Return which links are heard by."""
    working = [link_texts.name(link) for link in links if link not in problems]
    return (
        QCoreApplication.translate("nearby", "Listening with %1").replace("%1", ", ".join(working)) if working else ""
    )


def problem_of(problems: Mapping[str, FlexeriaError]) -> Message | None:
    """Return the first reason why a link cannot listen."""
    return next((message_for(problem) for problem in problems.values()), None)
