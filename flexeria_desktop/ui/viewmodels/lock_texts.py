"""What a lock says of itself: level with what it allows, stock, state; never more than is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain.entitlements import PERIOD_YEARS, TRIAL_MONTHS, Level
from flexeria_desktop.core.domain.lock_facts import BoltText, bolt_text
from flexeria_desktop.core.domain.locks import LockModel
from flexeria_desktop.core.services.rows import ChangeRow, LockRow, MediumRow, Missing, Sign
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import key_texts

STALE = timedelta(days=30)
"""A state older than this is shown in muted ink with its age; the overview counts by the same age."""
DAYS_A_MONTH = 30.44

_MODELS: dict[LockModel, str] = {
    LockModel.MC: QT_TRANSLATE_NOOP("locks", "MC motorised cylinder"),
    LockModel.DC: QT_TRANSLATE_NOOP("locks", "DC door controller"),
    LockModel.RC: QT_TRANSLATE_NOOP("locks", "RC rim-lock controller"),
}
_LEVELS: dict[Level, tuple[str, str]] = {
    Level.TRIAL: (QT_TRANSLATE_NOOP("locks", "Trial, full management"), "info"),
    Level.BASE: (QT_TRANSLATE_NOOP("locks", "Full management"), "positive"),
    Level.REDUCED: (QT_TRANSLATE_NOOP("locks", "Only taking in"), "caution"),
    Level.NOT_REGISTERED: (QT_TRANSLATE_NOOP("locks", "Not managed"), "caution"),
}
_MISSING: dict[Missing, str] = {
    Missing.CLAIM: QT_TRANSLATE_NOOP("locks", "Not claimed"),
    Missing.REGISTRATION: QT_TRANSLATE_NOOP("locks", "Not registered"),
}
_PERIODS: dict[Level, str] = {
    Level.TRIAL: QT_TRANSLATE_NOOP("locks", "Trial until %1"),
    Level.BASE: QT_TRANSLATE_NOOP("locks", "Base period until %1"),
    Level.REDUCED: QT_TRANSLATE_NOOP("locks", "No period since %1"),
    Level.NOT_REGISTERED: QT_TRANSLATE_NOOP("locks", "No period has begun"),
}
_ALLOWED: dict[Level, tuple[tuple[str, str, str], ...]] = {
    Level.TRIAL: (
        ("check", "positive", QT_TRANSLATE_NOOP("locks", "issue, take in, read, program")),
        ("info", "info", QT_TRANSLATE_NOOP("locks", "then only taking in")),
    ),
    Level.BASE: (
        ("check", "positive", QT_TRANSLATE_NOOP("locks", "issue, take in, read, program")),
        ("info", "info", QT_TRANSLATE_NOOP("locks", "then only taking in")),
    ),
    Level.REDUCED: (
        ("check", "positive", QT_TRANSLATE_NOOP("locks", "take in, program removals, enter codes")),
        ("close", "danger", QT_TRANSLATE_NOOP("locks", "not: issue, change, read the log")),
    ),
    Level.NOT_REGISTERED: (
        ("close", "danger", QT_TRANSLATE_NOOP("locks", "nothing until the lock is claimed and registered")),
    ),
}
_COMMANDS: dict[str, str] = {
    "unlock": QT_TRANSLATE_NOOP("locks", "unlock"),
    "lock": QT_TRANSLATE_NOOP("locks", "lock"),
    "privacy_on": QT_TRANSLATE_NOOP("locks", "privacy on"),
    "privacy_off": QT_TRANSLATE_NOOP("locks", "privacy off"),
    "block_on": QT_TRANSLATE_NOOP("locks", "block on"),
    "block_off": QT_TRANSLATE_NOOP("locks", "block off"),
}
_BOLTS: dict[BoltText, str] = {
    BoltText.LOCKED: QT_TRANSLATE_NOOP("locks", "locked"),
    BoltText.UNLOCKED: QT_TRANSLATE_NOOP("locks", "unlocked"),
    BoltText.UNKNOWN: QT_TRANSLATE_NOOP("locks", "unknown"),
    BoltText.UNKNOWN_LAST_COMMAND: QT_TRANSLATE_NOOP("locks", "unknown, last command: %1"),
}
_SIGNS: dict[Sign, tuple[str, str, str]] = {
    Sign.REMOVE: (QT_TRANSLATE_NOOP("locks", "Remove key"), "removal", "danger"),
    Sign.CHANGE: (QT_TRANSLATE_NOOP("locks", "Change key"), "edit", "caution"),
    Sign.ADD: (QT_TRANSLATE_NOOP("locks", "Add key"), "add", "positive"),
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One value of the state: icon (empty = none), words, the ink."""

    name: str
    words: str
    role: str = "text"
    icon: str = ""
    icon_role: str = "text"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("locks", text, "", count)


def sub_line(lock: LockRow) -> str:
    """Return building, floor, model, serial and firmware, parted by dots."""
    floor = QCoreApplication.translate("locks", "floor %1").replace("%1", lock.floor) if lock.floor else ""
    firmware = QCoreApplication.translate("locks", "firmware %1").replace("%1", lock.firmware) if lock.firmware else ""
    parts = (lock.building, floor, _tr(_MODELS[lock.model]), lock.serial, firmware)
    return " · ".join(part for part in parts if part)


def mark(lock: LockRow) -> tuple[str, str, str] | None:
    """Return the one mark of a lock in the list: what most needs somebody."""
    if lock.missing is not Missing.NOTHING:
        return ("caution", _tr(_MISSING[lock.missing]), "caution")
    if lock.pending:
        return ("program", formats.number(lock.pending), "caution" if lock.still_open else "accent")
    if lock.battery_low:
        return ("battery-low", "", "caution")
    if lock.level is Level.REDUCED:
        return ("clock", "", "caution")
    return None


def level_chip(lock: LockRow) -> tuple[str, str]:
    """Return word and tone of the level, or of the half that is missing."""
    if lock.missing is not Missing.NOTHING:
        return _tr(_MISSING[lock.missing]), "caution"
    words, tone = _LEVELS[lock.level]
    return _tr(words), tone


def pending_chip(lock: LockRow) -> str:
    """Return 3 changes; empty for none."""
    return QCoreApplication.translate("locks", "%n change(s)", "", lock.pending) if lock.pending else ""


def period(lock: LockRow) -> str:
    """Return Base period until 10 Feb 2029."""
    ended = [end for end in (lock.trial_end, lock.base_end) if end is not None]
    day = lock.until or (max(ended) + timedelta(days=1) if ended else None)
    return _tr(_PERIODS[lock.level]).replace("%1", formats.day(day, "–"))


def period_left(lock: LockRow, today: date) -> tuple[float, str]:
    """Return the share of the period that is left, 0 to 1, and 2 years 9 months left; the day itself counts."""
    if lock.until is None:
        return 0.0, ""
    days = max(0, (lock.until - today).days)
    whole = TRIAL_MONTHS * DAYS_A_MONTH if lock.level is Level.TRIAL else PERIOD_YEARS * 12 * DAYS_A_MONTH
    return min(1.0, days / whole), QCoreApplication.translate("locks", "%1 left").replace("%1", _span(days))


def _span(days: int) -> str:
    if days < 2 * DAYS_A_MONTH:
        return formats.days(days)
    years, months = divmod(round(days / DAYS_A_MONTH), 12)
    parts = []
    if years:
        parts.append(QCoreApplication.translate("locks", "%n year(s)", "", years))
    if months:
        parts.append(QCoreApplication.translate("locks", "%n month(s)", "", months))
    return " ".join(parts)


def allowed(lock: LockRow, today: date) -> list[tuple[str, str, str]]:
    """Return icon, role and words of what the level allows now, what it does not, and what follows."""
    lines = [(icon, role, _tr(words)) for icon, role, words in _ALLOWED[lock.level]]
    if lock.level is Level.BASE:
        lines.insert(1, _sharing(lock, today))
    return lines


def _sharing(lock: LockRow, today: date) -> tuple[str, str, str]:
    if lock.option_end is None or lock.option_end < today or lock.base_end is None:
        return ("close", "text-muted", QCoreApplication.translate("locks", "no sharing: no option"))
    end = formats.day(min(lock.option_end, lock.base_end))
    text = QCoreApplication.translate("locks", "share, until %1")
    return ("check", "positive", text.replace("%1", end))


def stock(lock: LockRow) -> str:
    """Return 33 in stock, issuable; at the reduced level what is in stock stays there."""
    if lock.in_stock and not lock.issuable:
        return QCoreApplication.translate("locks", "%n in stock, not issuable", "", lock.in_stock)
    return QCoreApplication.translate("locks", "%n in stock, issuable", "", lock.in_stock)


def stale(moment: datetime | None, now: datetime) -> bool:
    """Whether what was said then is too old to be called the state."""
    return moment is not None and now - moment > STALE


def state(lock: LockRow, today: date, now: datetime) -> list[Fact]:
    """Return list, bolt, battery, clock and contact; what was never heard is said to be so."""
    return [make(lock, today, now) for make in _FACTS]


def _aged(lock: LockRow, words: str, today: date, now: datetime) -> tuple[str, str]:
    """Words with the time they were heard; muted and with their age when stale."""
    if lock.seen_at is None:
        return QCoreApplication.translate("locks", "never heard"), "text-muted"
    if stale(lock.seen_at, now):
        text = QCoreApplication.translate("locks", "%1, seen %2 ago")
        return text.replace("%2", formats.days((now - lock.seen_at).days)).replace("%1", words), "text-muted"
    return f"{words}, {_day(lock.seen_at, today)}", "text"


def _day(moment: datetime, today: date) -> str:
    local = moment.astimezone().date()
    return formats.short_day(local) if local.year == today.year else formats.day(local)


def _list(lock: LockRow, today: date, now: datetime) -> Fact:
    name = QCoreApplication.translate("locks", "List")
    if lock.list_version is None or lock.receipt_at is None:
        return Fact(name, QCoreApplication.translate("locks", "none proven"), "text-muted")
    text = QCoreApplication.translate("locks", "%1, receipt %2").replace("%1", formats.number(lock.list_version))
    role = "text-muted" if stale(lock.receipt_at, now) else "text"
    return Fact(name, text.replace("%2", key_texts.moment(lock.receipt_at, today)), role)


def _bolt(lock: LockRow, today: date, now: datetime) -> Fact:
    known = bolt_text(lock.model, lock.bolt, lock.last_command)
    command = _tr(_COMMANDS.get(lock.last_command, "")) if lock.last_command else ""
    words = _tr(_BOLTS[known]).replace("%1", command)
    name = QCoreApplication.translate("locks", "Bolt")
    if known in (BoltText.UNKNOWN, BoltText.UNKNOWN_LAST_COMMAND):
        return Fact(name, words)
    return Fact(name, *_aged(lock, words, today, now))


def _battery(lock: LockRow, today: date, now: datetime) -> Fact:
    name = QCoreApplication.translate("locks", "Battery")
    if lock.battery_low is None:
        return Fact(name, QCoreApplication.translate("locks", "never heard"), "text-muted")
    low = QCoreApplication.translate("locks", "low")
    words, role = _aged(lock, low if lock.battery_low else QCoreApplication.translate("locks", "not low"), today, now)
    icon, ink = ("battery-low", "caution") if lock.battery_low else ("done", "positive")
    return Fact(name, words, role, icon, "text-muted" if role == "text-muted" else ink)


def _clock(lock: LockRow, today: date, now: datetime) -> Fact:
    name = QCoreApplication.translate("locks", "Clock")
    if lock.clock_offset is None:
        words = QCoreApplication.translate("locks", "not set")
        return Fact(name, *_aged(lock, words, today, now))
    apart = formats.duration(abs(lock.clock_offset))
    text = QCoreApplication.translate("locks", "right")
    if lock.clock_offset:
        fast = QCoreApplication.translate("locks", "%1 fast")
        slow = QCoreApplication.translate("locks", "%1 slow")
        text = (fast if lock.clock_offset > 0 else slow).replace("%1", apart)
    return Fact(name, *_aged(lock, text, today, now))


def _contact(lock: LockRow, today: date, now: datetime) -> Fact:
    name = QCoreApplication.translate("locks", "Contact")
    if lock.seen_at is None:
        return Fact(name, QCoreApplication.translate("locks", "none yet"), "text-muted")
    moment = key_texts.moment(lock.seen_at, today)
    if stale(lock.seen_at, now):
        return Fact(name, *_aged(lock, moment, today, now))
    return Fact(name, moment)


_FACTS: tuple[Callable[[LockRow, date, datetime], Fact], ...] = (_list, _bolt, _battery, _clock, _contact)


def change_sign(change: ChangeRow) -> tuple[str, str]:
    """Return icon and role of a line of the difference."""
    _words, icon, role = _SIGNS[change.sign]
    return icon, role


def change_words(change: ChangeRow) -> str:
    """Return Remove key, Change key or Add key."""
    return _tr(_SIGNS[change.sign][0])


def change_wanted(change: ChangeRow) -> str:
    """Return the right as decided."""
    if change.new is None:
        return QCoreApplication.translate("locks", "no right")
    if change.suspended:
        return QCoreApplication.translate("locks", "%1, suspended").replace("%1", _medium(change))
    return f"{_medium(change)}, {_bounds(change.new)}"


def change_on_lock(change: ChangeRow) -> str:
    """Return what the last receipt holds."""
    if change.old is None:
        return QCoreApplication.translate("locks", "not there")
    if change.sign is Sign.REMOVE:
        return QCoreApplication.translate("locks", "%1, opens").replace("%1", _medium(change))
    return _bounds(change.old)


def change_chip(change: ChangeRow) -> tuple[str, str]:
    """Return the word and tone of what is queued; what stops an opening goes first."""
    if change.sign is Sign.REMOVE or change.suspended:
        return QCoreApplication.translate("locks", "queued, first"), "caution"
    return QCoreApplication.translate("locks", "queued"), "neutral"


def _medium(change: ChangeRow) -> str:
    return key_texts.medium(MediumRow(change.kind, change.mask))


def _bounds(bounds: tuple[int | None, int | None]) -> str:
    first, last = (
        None if value is None else datetime.fromtimestamp(value, UTC).astimezone().date() for value in bounds
    )
    return key_texts.validity(first, last)


def proof(lock: LockRow, now: datetime) -> str:
    """Return how many keys match the receipt, and how old that is."""
    if lock.list_version is None or lock.receipt_at is None:
        return QCoreApplication.translate("locks", "No receipt yet: nothing is proven to be on the lock.")
    matching = max(0, lock.issued - (lock.pending - lock.rules_pending))
    if not matching and not lock.list_version:
        return QCoreApplication.translate("locks", "No list was sent yet: no key is on the lock.")
    text = QCoreApplication.translate("locks", "%n key(s) match(es) receipt %1. Age of the proof: %2.", "", matching)
    age = formats.duration((now - lock.receipt_at).total_seconds() // 60 * 60)
    return text.replace("%1", formats.number(lock.list_version)).replace("%2", age)


@dataclass(frozen=True, slots=True)
class Release:
    """What giving a lock up does, in numbers."""

    title: str
    text: str
    points: tuple[str, ...]
    verb: str


def release(lock: LockRow) -> Release:
    """Return the consequence of releasing a lock before it is done."""
    if lock.users:
        text = QCoreApplication.translate("locks", "%n people lose %1.", "", lock.users).replace("%1", lock.name)
    else:
        text = QCoreApplication.translate("locks", "Nobody holds a key of %1.").replace("%1", lock.name)
    points = [
        QCoreApplication.translate(
            "locks", "The lock erases its list of %n key(s) and forgets its owner.", "", lock.issued
        ),
        QCoreApplication.translate(
            "locks", "Its %n purchased key(s) and its dates stay with the lock.", "", lock.purchased
        ),
        QCoreApplication.translate("locks", "Events and past keys stay in this profile."),
    ]
    title = QCoreApplication.translate("locks", "Release %1?").replace("%1", lock.name)
    return Release(title, text, tuple(points), QCoreApplication.translate("locks", "Release lock"))
