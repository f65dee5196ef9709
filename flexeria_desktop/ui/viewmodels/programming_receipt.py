"""A lock's receipt as people read and keep it."""

from __future__ import annotations

from datetime import UTC, datetime
from textwrap import wrap

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.services.list_rows import ReceiptRow
from flexeria_desktop.core.services.rows import ProgramOutcome
from flexeria_desktop.ui import formats

GROUP = 4
"""Digits of a fingerprint that stand together, so that two people can compare it aloud."""
LINE = 64
"""Digits of the receipt on one line of the text."""

Fact = tuple[str, str]


def facts(found: ReceiptRow, outcome: ProgramOutcome | None) -> list[Fact]:
    """Return name and value of all a person compares; outcome: of the job that brought it, None = an earlier one."""
    place = ", ".join(part for part in (found.lock, found.building) if part)
    count = QCoreApplication.translate("programming", "%n record(s)", "", found.records)
    version = QCoreApplication.translate("programming", "list %1").replace("%1", formats.number(found.version))
    named = [
        (QCoreApplication.translate("programming", "Lock"), place),
        (QCoreApplication.translate("programming", "Serial number"), found.serial),
        (QCoreApplication.translate("programming", "What was done"), done(outcome) if outcome is not None else ""),
        (QCoreApplication.translate("programming", "Proven"), f"{version}, {count}"),
        (QCoreApplication.translate("programming", "Received"), formats.moment(_here(found.received_at), seconds=True)),
        (QCoreApplication.translate("programming", "Clock of the lock"), _lock_clock(found.lock_time)),
        (QCoreApplication.translate("programming", "Digest of the list"), grouped(found.digest)),
        (QCoreApplication.translate("programming", "Fingerprint of the lock's key"), grouped(found.key)),
    ]
    return [(name, value) for name, value in named if value]


def done(outcome: ProgramOutcome) -> str:
    """Return 1 removal, 2 additions."""
    parts = []
    if outcome.removals:
        parts.append(QCoreApplication.translate("programming", "%n removal(s)", "", outcome.removals))
    if outcome.changes:
        parts.append(QCoreApplication.translate("programming", "%n change(s)", "", outcome.changes))
    if outcome.additions:
        parts.append(QCoreApplication.translate("programming", "%n addition(s)", "", outcome.additions))
    if outcome.merged:
        parts.append(QCoreApplication.translate("programming", "%n record(s) of others kept", "", outcome.merged))
    return ", ".join(parts) or QCoreApplication.translate("programming", "no credential was changed")


def as_text(found: ReceiptRow, outcome: ProgramOutcome | None) -> str:
    """Return the receipt to keep: a fact per line, then the lock's own words."""
    title = QCoreApplication.translate("programming", "Receipt of %1").replace("%1", found.lock)
    known = facts(found, outcome)
    width = max(len(name) for name, _value in known) + 2
    lines = [f"{name:{width}}{value}" for name, value in known]
    own = QCoreApplication.translate("programming", "As the lock sent it:")
    return "\n".join([title, "", *lines, "", own, *wrap(found.receipt, LINE)]) + "\n"


def grouped(digits: str) -> str:
    """Return 1a2b 3c4d."""
    return " ".join(wrap(digits, GROUP))


def _here(moment: datetime) -> datetime:
    return moment.astimezone()


def _lock_clock(seconds: int | None) -> str:
    if seconds is None:
        return QCoreApplication.translate("programming", "not set")
    return formats.moment(_here(datetime.fromtimestamp(seconds, UTC)), seconds=True)
