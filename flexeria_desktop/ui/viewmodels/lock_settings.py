"""What a lock is set to, as it is typed and shown: wanted, queued, on the lock."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain.entitlements import Level, full
from flexeria_desktop.core.domain.schedules import DAY, OPENING_SECONDS, WRONG_CODES
from flexeria_desktop.core.services.rows import LockRow, LockSettings, Missing, SettingsRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import key_texts

NAMES = ("opening", "codes", "office", "beeper")
_FIELDS = {
    "opening": ("opening_seconds",),
    "codes": ("wrong_code_limit",),
    "office": ("office_from", "office_to"),
    "beeper": ("beeper",),
}
_TITLES = {
    "opening": QT_TRANSLATE_NOOP("lock settings", "Opening time"),
    "codes": QT_TRANSLATE_NOOP("lock settings", "Wrong codes"),
    "office": QT_TRANSLATE_NOOP("lock settings", "Office hours"),
    "beeper": QT_TRANSLATE_NOOP("lock settings", "Beeper"),
}
_TIME = re.compile(r"([0-9]{1,2})(?:[:.]?([0-9]{2}))?")


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in the fields."""

    opening: str
    codes: str
    office_from: str
    office_to: str
    beeper: bool


def title(name: str) -> str:
    """Return Opening time, Wrong codes, Office hours or Beeper."""
    return _tr(_TITLES[name])


def hint(name: str) -> str:
    """Return what a field takes."""
    bounds = {"opening": OPENING_SECONDS, "codes": WRONG_CODES}.get(name)
    if bounds is not None:
        return _within(name, bounds)
    if name == "office":
        return QCoreApplication.translate(
            "lock settings", "Within them, keys with that permission may leave it open. Empty: none."
        )
    return QCoreApplication.translate("lock settings", "A tone at the door when a key is accepted or refused.")


def draft(of: LockSettings) -> Draft:
    """Return settings as they are typed."""
    office = (formats.minutes(value) if value is not None else "" for value in (of.office_from, of.office_to))
    return Draft(str(of.opening_seconds), str(of.wrong_code_limit), *office, of.beeper)


def faults(typed: Draft) -> dict[str, str]:
    """Return what is wrong with each field, by name; the order of office hours is left to the settings' own rule."""
    found = {}
    for name, text, bounds in (("opening", typed.opening, OPENING_SECONDS), ("codes", typed.codes, WRONG_CODES)):
        if not text.isascii() or not text.isdigit() or not bounds[0] <= int(text[:4]) <= bounds[1]:
            found[name] = _within(name, bounds)
    if any(text and parse_minutes(text) is None for text in (typed.office_from, typed.office_to)):
        found["office"] = QCoreApplication.translate("lock settings", "Write a time as 08:00.")
    return found


def settings(typed: Draft) -> LockSettings:
    """Return what was typed without a fault."""
    office = (parse_minutes(text) if text else None for text in (typed.office_from, typed.office_to))
    return LockSettings(int(typed.opening), int(typed.codes), *office, beeper=typed.beeper)


def parse_minutes(text: str) -> int | None:
    """Return the minute of the day of 8, 0800, 8.00 or 08:00; None for anything else."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    value = int(found[1]) * 60 + int(found[2] or 0)
    return value if int(found[2] or 0) < 60 and value < DAY else None


def proven(row: SettingsRow, name: str) -> str:
    """Return what the last receipt says of one of them."""
    of = row.proven
    if of is None:
        return QCoreApplication.translate("lock settings", "not known")
    if name == "opening":
        return formats.duration(of.opening_seconds)
    if name == "codes":
        return formats.number(of.wrong_code_limit)
    if name == "beeper":
        on, off = QCoreApplication.translate("lock settings", "on"), QCoreApplication.translate("lock settings", "off")
        return on if of.beeper else off
    if of.office_from is None or of.office_to is None:
        return QCoreApplication.translate("lock settings", "none")
    return f"{formats.minutes(of.office_from)} – {formats.minutes(of.office_to)}"


def waits(row: SettingsRow, name: str) -> bool:
    """Whether the lock does not hold what is wanted for one of them."""
    of = row.proven
    return of is not None and any(getattr(of, part) != getattr(row.wanted, part) for part in _FIELDS[name])


def proof(lock: LockRow, row: SettingsRow, today: date) -> str:
    """Return what proves the settings, or that they wait."""
    if lock.receipt_at is None or lock.list_version is None or row.proven is None:
        return QCoreApplication.translate("lock settings", "No receipt yet: nothing is proven to be on the lock.")
    if row.waits:
        return QCoreApplication.translate("lock settings", "Queued: in force once the lock is programmed.")
    text = QCoreApplication.translate("lock settings", "On the lock, proven by receipt %1 of %2.")
    when = key_texts.moment(lock.receipt_at, today)
    return text.replace("%1", formats.number(lock.list_version)).replace("%2", when)


def why_not(lock: LockRow) -> str:
    """Return why nothing but removals may be written to a lock; empty when it may (table 4.6)."""
    if lock.missing is Missing.CLAIM:
        return QCoreApplication.translate("lock settings", "The lock is not claimed yet.")
    if full(lock.level):
        return ""
    if lock.level is Level.NOT_REGISTERED:
        return QCoreApplication.translate("lock settings", "The lock is not registered: nothing can be changed on it.")
    return QCoreApplication.translate(
        "lock settings", "The period is over: only taking in. A base code allows changes again."
    )


def _within(name: str, bounds: tuple[int, int]) -> str:
    texts = {
        "opening": QT_TRANSLATE_NOOP("lock settings", "%1 to %2 seconds."),
        "codes": QT_TRANSLATE_NOOP("lock settings", "%1 to %2 in a row, then the keypad pauses."),
    }
    return _tr(texts[name]).replace("%1", str(bounds[0])).replace("%2", str(bounds[1]))


def _tr(text: str) -> str:
    return QCoreApplication.translate("lock settings", text)
