"""What can be told of a key before it is issued: which locks can, and whether a medium reads well."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.domain import pins
from flexeria_desktop.core.domain.entitlements import Level, full
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.refusals import PinRefused
from flexeria_desktop.core.services.errors import MediumInvalid
from flexeria_desktop.core.services.media import TAG_BYTES, MediumEntry, mask, raw_value
from flexeria_desktop.core.services.rows import LockRow, Missing
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.messages import message_for

_PARTS = re.compile(r"[\s:.-]")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a field says of what was typed: ``sentence`` is a fault when ``state`` is bad, else a hint."""

    state: Literal["", "good", "bad"]
    sentence: str = ""


def lock_refusal(row: LockRow) -> str:
    """Return why a lock can issue nothing now, empty when it can."""
    if row.missing is not Missing.NOTHING:
        return QCoreApplication.translate("issue", "not complete yet")
    if row.level is Level.NOT_REGISTERED:
        return QCoreApplication.translate("issue", "not registered")
    if not full(row.level):
        return QCoreApplication.translate("issue", "reduced: only taking in")
    if row.issuable <= 0:
        return QCoreApplication.translate("issue", "no keys in stock")
    return ""


def lock_note(row: LockRow) -> str:
    """Return 33 issuable, or why not."""
    return lock_refusal(row) or QCoreApplication.translate("issue", "%n issuable", "", row.issuable)


def locks_note(rows: Sequence[LockRow]) -> str:
    """Return the stock of several locks in their order, or which of them cannot issue and why."""
    refused = [f"{row.name}: {lock_refusal(row)}" for row in rows if lock_refusal(row)]
    if refused or not rows:
        return ", ".join(refused)
    counts = ", ".join(formats.number(row.issuable) for row in rows)
    return QCoreApplication.translate("issue", "Issuable: %1").replace("%1", counts)


def read(kind: MediumKind, typed: str, *, finished: bool = False) -> Reading:
    """Judge a medium while it is typed; ``finished`` makes a fault of what is only begun."""
    if not typed.strip():
        return Reading("bad", _missing(kind)) if finished else Reading("")
    return {MediumKind.TAG: _tag, MediumKind.REMOTE: _remote, MediumKind.CODE: _code}[kind](typed, finished)


def masked(kind: MediumKind, typed: str) -> str:
    """Return the medium as it will be shown; empty while it is not complete."""
    try:
        return mask(kind, raw_value(MediumEntry(kind, typed)))
    except MediumInvalid:
        return ""


def _missing(kind: MediumKind) -> str:
    return {
        MediumKind.TAG: QCoreApplication.translate("issue", "The number of the tag is missing."),
        MediumKind.REMOTE: QCoreApplication.translate("issue", "The serial of the remote is missing."),
        MediumKind.CODE: QCoreApplication.translate("issue", "The code is missing. Type one, or let one be made."),
    }[kind]


def _tag(typed: str, finished: bool) -> Reading:
    digits = _PARTS.sub("", typed)
    if not re.fullmatch(r"[0-9A-Fa-f]*", digits):
        return Reading(
            "bad", QCoreApplication.translate("issue", "A tag number has only digits and the letters A to F.")
        )
    if len(digits) in {2 * size for size in TAG_BYTES}:
        return Reading("good")
    sentence = QCoreApplication.translate(
        "issue", "A tag number has 8, 14 or 20 characters; this one has %n.", "", len(digits)
    )
    return Reading("bad" if finished or len(digits) > 2 * max(TAG_BYTES) else "", sentence)


def _remote(typed: str, finished: bool) -> Reading:
    try:
        raw_value(MediumEntry(MediumKind.REMOTE, typed))
    except MediumInvalid:
        sentence = QCoreApplication.translate(
            "issue", "The serial stands on the back: 4 to 20 letters, digits and hyphens."
        )
        return Reading("bad" if finished else "", sentence)
    return Reading("good")


def _code(typed: str, finished: bool) -> Reading:
    digits = _PARTS.sub("", typed)
    if digits.isdigit() and len(digits) < pins.SHORTEST and not finished:
        text = QCoreApplication.translate("issue", "A code has at least %1 digits.").replace("%1", str(pins.SHORTEST))
        return Reading("", text)
    try:
        pins.check_pin(digits, 1)
    except PinRefused as refusal:
        return Reading("bad", message_for(refusal).in_one_line)
    return Reading("good")


def in_one_year(day: date) -> date:
    """Return the same day a year later; 29 February becomes the 28th."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)
