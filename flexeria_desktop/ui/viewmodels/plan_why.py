"""Why a cell of the locking plan is as it is: a plain sentence, the chain behind it, three facts, what can be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain.keys import KeyState, MediumKind
from flexeria_desktop.core.domain.plan_cells import Cell, base_of
from flexeria_desktop.core.domain.schedules import HolidayRule
from flexeria_desktop.core.services.matrix_rows import Axis, Bounds, Cause, Held, Step, StepKind, Why
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import key_texts, schedules

# %1 is the person or group, %2 the lock.
_SENTENCES = {
    Cell.EMPTY: QT_TRANSLATE_NOOP("plan", "%1 has no right at %2."),
    Cell.PLANNED: QT_TRANSLATE_NOOP("plan", "%1 is to open %2; the lock does not know it yet."),
    Cell.ON: QT_TRANSLATE_NOOP("plan", "%1 opens %2."),
    Cell.TAKEN: QT_TRANSLATE_NOOP("plan", "%1 still opens %2."),
    Cell.GROUP_PLANNED: QT_TRANSLATE_NOOP("plan", "%1 is to open %2 by group; the lock does not know it yet."),
    Cell.GROUP_ON: QT_TRANSLATE_NOOP("plan", "%1 opens %2 by group."),
    Cell.GROUP_OUT: QT_TRANSLATE_NOOP("plan", "%1 was taken out of the group by hand and has no right at %2."),
    Cell.IMPOSSIBLE: QT_TRANSLATE_NOOP("plan", "%2 takes no new right now."),
    Cell.BLOCKED: QT_TRANSLATE_NOOP("plan", "%1 is blocked at %2."),
    Cell.BLOCKED_NONE: QT_TRANSLATE_NOOP("plan", "A medium of %1 is lost; there is no right at %2."),
    Cell.OLD: QT_TRANSLATE_NOOP("plan", "%1 opens %2, by a proof that is older than 30 days."),
}
_REASONS = {
    "reduced": QT_TRANSLATE_NOOP("plan", "The lock is reduced: keys can be taken in, none issued."),
    "not_registered": QT_TRANSLATE_NOOP("plan", "The lock is not registered, so nothing can be sent to it."),
    "not_claimed": QT_TRANSLATE_NOOP("plan", "The lock is not claimed, so nothing can be sent to it."),
    "full": QT_TRANSLATE_NOOP("plan", "The lock has as many users as it can hold."),
    "no_stock": QT_TRANSLATE_NOOP("plan", "The lock has no keys left; a code with keys adds some."),
}
_TAKEN = QT_TRANSLATE_NOOP("plan", "The key was taken in; the lock does not know it yet.")
_BLOCKED_OPEN = QT_TRANSLATE_NOOP("plan", "The lock does not know it yet: the medium still opens this door.")
_HELD = {
    Held.NOTHING: QT_TRANSLATE_NOOP("plan", "nothing"),
    Held.RIGHT: QT_TRANSLATE_NOOP("plan", "may open"),
    Held.SUSPENDED: QT_TRANSLATE_NOOP("plan", "suspended"),
    Held.ADD: QT_TRANSLATE_NOOP("plan", "1 addition"),
    Held.CHANGE: QT_TRANSLATE_NOOP("plan", "1 change"),
    Held.REMOVE: QT_TRANSLATE_NOOP("plan", "1 removal, goes first"),
    Held.OPENS: QT_TRANSLATE_NOOP("plan", "opens"),
    Held.BLOCKED: QT_TRANSLATE_NOOP("plan", "blocked"),
    Held.UNKNOWN: QT_TRANSLATE_NOOP("plan", "never read"),
}
_NO_RIGHT = QT_TRANSLATE_NOOP("plan", "no right")
_BUTTONS: dict[Cause, tuple[str, str]] = {
    Cause.PROGRAM: (QT_TRANSLATE_NOOP("plan", "Program now"), "program"),
    Cause.CHANGE_END: (QT_TRANSLATE_NOOP("plan", "Change end date"), ""),
    Cause.CHANGE_SCHEDULE: (QT_TRANSLATE_NOOP("plan", "Change schedule"), ""),
    Cause.CHANGE_GROUP: (QT_TRANSLATE_NOOP("plan", "Change group"), ""),
    Cause.GIVE_BY_GROUP: (QT_TRANSLATE_NOOP("plan", "Give by group again"), ""),
    Cause.TAKE_OUT: (QT_TRANSLATE_NOOP("plan", "Make an exception"), ""),
    Cause.ISSUE: (QT_TRANSLATE_NOOP("plan", "Issue key"), "issue"),
    Cause.PRESENT_MEDIUM: (QT_TRANSLATE_NOOP("plan", "Present a medium"), "issue"),
    Cause.TAKE_IN: (QT_TRANSLATE_NOOP("plan", "Take in"), "take-in"),
    Cause.GIVE_BACK: (QT_TRANSLATE_NOOP("plan", "Undo the take-in"), "undo"),
    Cause.READ_LOCK: (QT_TRANSLATE_NOOP("plan", "Read the lock"), "sync"),
    Cause.RESUME: (QT_TRANSLATE_NOOP("plan", "Give back in force"), "resume"),
    Cause.REPLACE_MEDIUM: (QT_TRANSLATE_NOOP("plan", "Replace medium"), ""),
    Cause.REDEEM_BASE: (QT_TRANSLATE_NOOP("plan", "Use a code for the period"), "nav.prepaid"),
    Cause.REDEEM_KEYS: (QT_TRANSLATE_NOOP("plan", "Use a code with keys"), "nav.prepaid"),
    Cause.CLAIM: (QT_TRANSLATE_NOOP("plan", "Claim the lock"), "nav.locks"),
    Cause.REGISTER: (QT_TRANSLATE_NOOP("plan", "Register the lock"), "nav.locks"),
    Cause.DECIDE: (QT_TRANSLATE_NOOP("plan", "Decide"), "merge"),
}
# These change a right that is as it should be; the others end what is wrong.
_CHANGES = frozenset(
    {Cause.CHANGE_END, Cause.CHANGE_SCHEDULE, Cause.CHANGE_GROUP, Cause.TAKE_OUT, Cause.TAKE_IN, Cause.GIVE_BY_GROUP}
)
_STATES = {
    KeyState.ISSUED: QT_TRANSLATE_NOOP("plan", "issued"),
    KeyState.SUSPENDED: QT_TRANSLATE_NOOP("plan", "suspended"),
    KeyState.WITHDRAWN: QT_TRANSLATE_NOOP("plan", "taken in"),
}
_ICONS = {
    StepKind.PERSON: "person",
    StepKind.GROUP: "group",
    StepKind.SCHEDULE: "schedule",
    StepKind.DAYS: "calendar",
    StepKind.KEY: "nav.keys",
    StepKind.SUSPENSION: "suspend",
    StepKind.PROOF: "receipt",
}


@dataclass(frozen=True, slots=True)
class ChainLink:
    """One link: its icon, what it is, and a muted line under it."""

    icon: str
    title: str
    sub: str


@dataclass(frozen=True, slots=True)
class WhyButton:
    """What can be done about it; ``key`` is the value of the cause, ``solves`` that it ends what is wrong."""

    key: str
    text: str
    icon: str
    solves: bool


@dataclass(frozen=True, slots=True)
class WhyFace:
    """Everything the panel shows; ``tone`` is caution or danger for what must not be overlooked."""

    title: str
    sentence: str
    more: str
    tone: str
    chain: tuple[ChainLink, ...]
    wanted: str
    queued: str
    on_lock: str
    buttons: tuple[WhyButton, ...]


def _tr(marked: str) -> str:
    return QCoreApplication.translate("plan", marked)


def face(why: Why) -> WhyFace:
    """The words for a cell."""
    state = base_of(why.cell)
    more, tone = _more(why, state)
    return WhyFace(
        title=f"{why.column} × {why.lock}",
        sentence=_sentence(why, state),
        more=more,
        tone=tone,
        chain=tuple(_LINKS[step.kind](step) for step in why.steps),
        wanted=_wanted(why),
        queued=_since(_tr(_HELD[why.queued]), why.queued_at if why.queued is not Held.NOTHING else None),
        on_lock=_on_lock(why),
        buttons=tuple(_button(cause) for cause in why.causes),
    )


def closed_to_new(lock: str, reason: str) -> str:
    """Return that a lock takes no new right now, and why."""
    said = _tr(_SENTENCES[Cell.IMPOSSIBLE]).replace("%2", lock)
    return f"{said} {_tr(_REASONS[reason])}" if reason in _REASONS else said


def _button(cause: Cause) -> WhyButton:
    text, icon = _BUTTONS[cause]
    return WhyButton(cause.value, _tr(text), icon, cause not in _CHANGES)


def _sentence(why: Why, state: Cell) -> str:
    """The state in words; for a right with hours, the hours as well."""
    hours = next((step.hours for step in why.steps if step.kind is StepKind.SCHEDULE and step.hours), ())
    if hours and state in (Cell.ON, Cell.GROUP_ON):
        text = QCoreApplication.translate("plan", "%1 opens %2 %3.")
        return _named(text.replace("%3", schedules.summary(schedules.Week.of(hours))), why)
    return _named(_tr(_SENTENCES[state]), why)


def _named(text: str, why: Why) -> str:
    return text.replace("%2", why.lock).replace("%1", why.column)


def _more(why: Why, state: Cell) -> tuple[str, str]:
    """What a person must not overlook, or why it is so, with its tone."""
    if state is Cell.TAKEN:
        return _tr(_TAKEN), "caution"
    if state is Cell.BLOCKED and why.on_lock is Held.OPENS:
        return _tr(_BLOCKED_OPEN), "danger"
    if why.reason in _REASONS:
        text = _tr(_REASONS[why.reason])
        if why.reason_day is not None:
            since = QCoreApplication.translate("plan", "Since %1.").replace("%1", formats.day(why.reason_day))
            text = f"{text} {since}"
        return text, "info"
    if why.axis is Axis.GROUPS and why.of:
        text = QCoreApplication.translate("plan", "%1 of %2 people of the group have the right here.")
        return text.replace("%1", formats.number(why.members)).replace("%2", formats.number(why.of)), "info"
    return "", ""


def _wanted(why: Why) -> str:
    if why.wanted is Held.NOTHING:
        return _tr(_NO_RIGHT)
    return _within(why.wanted_bounds) if why.wanted is Held.RIGHT else _tr(_HELD[why.wanted])


def _within(bounds: Bounds) -> str:
    return _span(bounds.first, bounds.last) or _tr(_HELD[Held.RIGHT])


def _on_lock(why: Why) -> str:
    said = _tr(_NO_RIGHT if why.on_lock is Held.NOTHING else _HELD[why.on_lock])
    if why.on_lock is Held.OPENS:
        said = _span(why.held_bounds.first, why.held_bounds.last) or said
    at = why.seen_at or why.proven_at
    if at is None:
        return said
    seen = QCoreApplication.translate("plan", "%1, seen %2")
    return seen.replace("%1", said).replace("%2", _moment(at))


def _since(said: str, at: datetime | None) -> str:
    if at is None:
        return said
    text = QCoreApplication.translate("plan", "%1 since %2")
    return text.replace("%1", said).replace("%2", _moment(at))


def _person(step: Step) -> ChainLink:
    return ChainLink(_ICONS[step.kind], step.name, step.note or _days(step))


def _group(step: Step) -> ChainLink:
    title = QCoreApplication.translate("plan", "Group %1").replace("%1", step.name)
    gives = QCoreApplication.translate("plan", "gives the right")
    if step.count:
        gives = QCoreApplication.translate("plan", "gives the right, with %n other(s)", "", step.count)
    return ChainLink(_ICONS[step.kind], title, gives)


def _schedule(step: Step) -> ChainLink:
    title = QCoreApplication.translate("plan", "Schedule %1").replace("%1", step.name)
    told = schedules.summary(schedules.Week.of(step.hours))
    if step.holidays != HolidayRule.AS_USUAL:
        rule = QCoreApplication.translate("plan", "on holidays %1")
        told = f"{told}, {rule.replace('%1', schedules.rule(HolidayRule(step.holidays)))}"
    return ChainLink(_ICONS[step.kind], title, told)


def _between(step: Step) -> ChainLink:
    return ChainLink(_ICONS[step.kind], _days(step), QCoreApplication.translate("plan", "limits the days"))


def _medium(step: Step) -> ChainLink:
    kind = step.medium or MediumKind.TAG
    title = f"{key_texts.medium_kind(kind)} {step.name}".strip()
    return ChainLink(f"medium.{kind.name.lower()}", title[:1].upper() + title[1:], _when(step))


def _key(step: Step) -> ChainLink:
    state = _tr(_STATES[step.state]) if step.state in _STATES else ""
    parts = [state, _moment(step.at)] if step.at is not None else [state]
    title = QCoreApplication.translate("plan", "Key")
    if step.name:
        title = f"{title} {step.name}"
    days = _days(step)
    return ChainLink(_ICONS[step.kind], title, ", ".join(part for part in (" ".join(parts).strip(), days) if part))


def _suspension(step: Step) -> ChainLink:
    title = QCoreApplication.translate("plan", "Suspended %1").replace("%1", _days(step))
    returns = QCoreApplication.translate("plan", "comes back by itself")
    stays = QCoreApplication.translate("plan", "until somebody gives it back")
    return ChainLink(_ICONS[step.kind], title, returns if step.last is not None else stays)


def _proof(step: Step) -> ChainLink:
    proven = QCoreApplication.translate("plan", "Proven on the lock")
    missing = QCoreApplication.translate("plan", "Not proven on the lock")
    parts = []
    if step.version is not None:
        parts.append(QCoreApplication.translate("plan", "receipt of list %1").replace("%1", str(step.version)))
    if step.at is not None:
        parts.append(_moment(step.at))
    return ChainLink(_ICONS[step.kind], proven if step.proven else missing, ", ".join(parts))


def _when(step: Step) -> str:
    if step.at is None:
        return _days(step)
    issued = QCoreApplication.translate("plan", "issued %1").replace("%1", formats.day(step.at.astimezone().date()))
    return ", ".join(part for part in (issued, _days(step)) if part)


def _moment(value: datetime) -> str:
    """Today, 09:50; 8 May, 17:05: in the time of this desk."""
    return key_texts.moment(value, datetime.now().astimezone().date())


def _days(step: Step) -> str:
    return _span(step.first, step.last)


def _span(first: date | None, last: date | None) -> str:
    """The days of a right, both inclusive; empty without a bound."""
    if first is not None and last is not None:
        both = QCoreApplication.translate("plan", "%1 to %2")
        return both.replace("%1", formats.day(first)).replace("%2", formats.day(last))
    if first is not None:
        return QCoreApplication.translate("plan", "from %1").replace("%1", formats.day(first))
    return QCoreApplication.translate("plan", "until %1").replace("%1", formats.day(last)) if last is not None else ""


_LINKS: dict[StepKind, Callable[[Step], ChainLink]] = {
    StepKind.PERSON: _person,
    StepKind.GROUP: _group,
    StepKind.SCHEDULE: _schedule,
    StepKind.DAYS: _between,
    StepKind.MEDIUM: _medium,
    StepKind.KEY: _key,
    StepKind.SUSPENSION: _suspension,
    StepKind.PROOF: _proof,
}
