"""What a prepaid code says of itself: kind, checks while it is typed, effect, state and reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain import codes, refusals  # noqa: F401 - the refusals make their codes known
from flexeria_desktop.core.domain.calendar import add_months
from flexeria_desktop.core.domain.codes import LENGTH, CodeKind
from flexeria_desktop.core.domain.entitlements import Level
from flexeria_desktop.core.errors import FlexeriaError, UserError
from flexeria_desktop.core.services.rows import CodePreview, CodeRow, LockRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.messages import Message, message_for

NEAR_DAYS, SOON_DAYS = 7, 28
"""The overview warns 1 week and 4 weeks before a period ends."""
MONTHS = 12

_KINDS = {
    CodeKind.BASE: QT_TRANSLATE_NOOP("codes", "Base, 5 years"),
    CodeKind.SHARE: QT_TRANSLATE_NOOP("codes", "Sharing, 5 years"),
    CodeKind.ORGANISATION: QT_TRANSLATE_NOOP("codes", "Organisation"),
    CodeKind.EMPLOYEES: QT_TRANSLATE_NOOP("codes", "Employees"),
    CodeKind.KEYS: QT_TRANSLATE_NOOP("codes", "Keys"),
}
_KINDS_TYPED = {
    CodeKind.BASE: QT_TRANSLATE_NOOP("codes", "base code, 5 years"),
    CodeKind.SHARE: QT_TRANSLATE_NOOP("codes", "sharing code, 5 years"),
    CodeKind.ORGANISATION: QT_TRANSLATE_NOOP("codes", "organisation code"),
    CodeKind.EMPLOYEES: QT_TRANSLATE_NOOP("codes", "employees code"),
    CodeKind.KEYS: QT_TRANSLATE_NOOP("codes", "code with keys"),
}
_LEVELS = {
    Level.TRIAL: QT_TRANSLATE_NOOP("codes", "trial"),
    Level.BASE: QT_TRANSLATE_NOOP("codes", "full management"),
    Level.REDUCED: QT_TRANSLATE_NOOP("codes", "only taking in"),
    Level.NOT_REGISTERED: QT_TRANSLATE_NOOP("codes", "not registered"),
}
_STATES = {
    "pending": (QT_TRANSLATE_NOOP("codes", "pending"), "caution", "wait"),
    "kept": (QT_TRANSLATE_NOOP("codes", "kept"), "caution", "wait"),
    "applied": (QT_TRANSLATE_NOOP("codes", "applied"), "positive", "done"),
    "refused": (QT_TRANSLATE_NOOP("codes", "refused"), "danger", "failed"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("codes", text)


def kind(value: str, *, typed: bool = False) -> str:
    """Return the name of a kind; ``typed`` as it stands under the field."""
    return _tr((_KINDS_TYPED if typed else _KINDS)[CodeKind(value)])


def level(value: Level) -> str:
    """Return what a level allows, in words."""
    return _tr(_LEVELS[value])


def state(value: str) -> tuple[str, str, str]:
    """Return word, tone and icon of a state."""
    word, tone, icon = _STATES[value]
    return _tr(word), tone, icon


def message(code: str) -> Message:
    """Return the sentences of a refusal that is known by its code alone."""
    kind_of_error = FlexeriaError.codes.get(code, UserError)
    return message_for(kind_of_error())


def reason(code: str) -> str:
    """Return why a code was refused, as one sentence."""
    return message(code).happened


def effect(row: CodeRow) -> str:
    """Return what a code did, why it was refused, or what it waits for."""
    if row.state == "refused":
        return reason(row.reason)
    if row.state != "applied":
        return QCoreApplication.translate("codes", "waits for the platform")
    parts = []
    if row.effect_end is not None and row.kind != CodeKind.KEYS:
        parts.append(until(row.effect_end))
    if row.effect_keys:
        parts.append(QCoreApplication.translate("codes", "%n key(s) more", "", row.effect_keys))
    return ", ".join(parts)


def until(end: date) -> str:
    """Return until 12 May 2031."""
    return QCoreApplication.translate("codes", "until %1").replace("%1", formats.day(end))


def period(end: date | None, today: date) -> str:
    """Return until, ended or none for the last day of a period."""
    if end is None:
        return QCoreApplication.translate("codes", "none")
    if end < today:
        return QCoreApplication.translate("codes", "ended %1").replace("%1", formats.day(end))
    return until(end)


def lock_note(row: LockRow) -> str:
    """Return building, serial and level of a lock, for the choice."""
    end = row.until
    words = level(row.level) if end is None else f"{level(row.level)} {until(end)}"
    return ", ".join(part for part in (row.building, row.serial, words) if part)


@dataclass(frozen=True, slots=True)
class Check:
    """One of the checks under the field: good, bad, or still open."""

    text: str
    state: str


def checks(typed: str) -> tuple[Check, ...]:
    """Return what can be said of a code while it is typed: length, typing error, kind."""
    seen = codes.progress(typed)
    count = QCoreApplication.translate("codes", "%1 of %2 characters")
    count = count.replace("%1", str(seen.count)).replace("%2", str(LENGTH))
    result = [Check(count, "good" if seen.count == LENGTH and seen.bad_position is None else "open")]
    if seen.bad_position is not None:
        text = QCoreApplication.translate("codes", "typing error at character %1")
        result.append(Check(text.replace("%1", str(seen.bad_position + 1)), "bad"))
    elif seen.valid is False:
        result.append(Check(QCoreApplication.translate("codes", "typing error: a character is wrong"), "bad"))
    elif seen.valid:
        result.append(Check(QCoreApplication.translate("codes", "no typing error"), "good"))
    if seen.kind is not None:
        result.append(Check(kind(seen.kind, typed=True), "good"))
    return tuple(result)


def effects(preview: CodePreview, today: date) -> tuple[tuple[str, str, str], ...]:
    """Return name, before and after of everything a code does; after is empty where nothing changes."""
    stock = QCoreApplication.translate("codes", "%1 of %2 in stock")
    before, after = (stock.replace("%1", formats.number(count)) for count in preview.issuable)
    before, after = (text.replace("%2", formats.number(preview.in_stock)) for text in (before, after))
    if preview.kind == CodeKind.KEYS and not preview.refusal:
        after = QCoreApplication.translate("codes", "more: as many as the code holds")
    removals = QCoreApplication.translate("codes", "removals only")
    every = QCoreApplication.translate("codes", "every change")
    work = [every if value in (Level.BASE, Level.TRIAL) else removals for value in preview.level]
    rows = (
        (QCoreApplication.translate("codes", "Level"), *(level(value) for value in preview.level)),
        (QCoreApplication.translate("codes", "Base period"), *(period(end, today) for end in preview.base_end)),
        (QCoreApplication.translate("codes", "Sharing"), *(period(end, today) for end in preview.option_end)),
        (QCoreApplication.translate("codes", "Issuable keys"), before, after),
        (QCoreApplication.translate("codes", "Programming"), *work),
    )
    return tuple((name, old, "" if new == old else new) for name, old, new in rows)


@dataclass(frozen=True, slots=True)
class Month:
    """Base periods that end in one month: first day, how many, and how urgent the first of them is."""

    first: date
    count: int
    tone: str


def urgency(end: date, today: date) -> str:
    """Return danger within a week, caution within four, else plain."""
    left = (end - today).days
    return "danger" if left <= NEAR_DAYS else "caution" if left <= SOON_DAYS else "text"


def nearest(locks: tuple[LockRow, ...], today: date) -> tuple[tuple[LockRow, date], ...]:
    """Return locks whose base period ends within 12 months, the nearest first."""
    last = add_months(today, MONTHS)
    found = [(row, row.base_end) for row in locks if row.base_end is not None and today <= row.base_end < last]
    return tuple(sorted(found, key=lambda pair: (pair[1], pair[0].name)))


def months(locks: tuple[LockRow, ...], today: date) -> tuple[Month, ...]:
    """Return the next 12 months with how many base periods end in each."""
    starts = [add_months(today.replace(day=1), step) for step in range(MONTHS)]
    result = []
    for first in starts:
        past = add_months(first, 1)
        ends = [end for _row, end in nearest(locks, today) if first <= end < past]
        tone = urgency(min(ends), today) if ends else "accent"
        result.append(Month(first, len(ends), "accent" if tone == "text" else tone))
    return tuple(result)


def month_tip(month: Month) -> str:
    """Return the sentence of one bar."""
    last = add_months(month.first, 1) - timedelta(days=1)
    text = QCoreApplication.translate("codes", "%n base period(s) end(s) between %1 and %2", "", month.count)
    return text.replace("%1", formats.day(month.first)).replace("%2", formats.day(last))
