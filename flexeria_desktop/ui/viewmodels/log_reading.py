"""Reading the logs of several locks as one job, lock by lock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.domain.entitlements import full
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import LockRow, Missing
from flexeria_desktop.ui.jobs import JobProgress, Operation, Report
from flexeria_desktop.ui.messages import message_for


@dataclass(frozen=True, slots=True)
class LogRead:
    """How reading one lock ended; error None = ``count`` new events."""

    lock: str
    count: int
    error: FlexeriaError | None = None


def readable(locks: Sequence[LockRow]) -> tuple[list[LockRow], list[LockRow]]:
    """Return the locks whose log may be read, and those whose level forbids it (table 4.6)."""
    claimed = [lock for lock in locks if lock.missing is not Missing.CLAIM]
    return [lock for lock in claimed if full(lock.level)], [lock for lock in claimed if not full(lock.level)]


def reading(actions: Any, locks: Sequence[LockRow]) -> Operation:
    """Return the work: each lock after the other; one that fails does not stop the others."""
    unit = QCoreApplication.translate("events", "locks")
    sentence = QCoreApplication.translate("events", "Reading the events of %1")

    async def work(report: Report) -> list[LogRead]:
        ended: list[LogRead] = []
        for lock in locks:
            report(JobProgress(len(ended), len(locks), unit, sentence.replace("%1", lock.name)))
            try:
                ended.append(LogRead(lock.name, await actions.read_events(lock.id)))
            except FlexeriaError as error:
                ended.append(LogRead(lock.name, 0, error))
        return ended

    return work


def reduced_sentence(locks: Sequence[LockRow]) -> str:
    """Return which locks were left out because their level forbids reading."""
    names = ", ".join(lock.name for lock in locks)
    text = QCoreApplication.translate("events", "Reduced, so the log cannot be read: %1.")
    return text.replace("%1", names) if names else ""


def failure_sentences(ended: Sequence[LogRead]) -> list[str]:
    """Return one sentence per lock that could not be read."""
    return [f"{one.lock}: {message_for(one.error).in_one_line}" for one in ended if one.error is not None]
