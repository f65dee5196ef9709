"""Sentences of the time machine, in English: why somebody could open a door then, and what is not known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from flexeria_desktop.core.domain.door_past import Gap, Side, Turn, Verdict, WhoAnswer, WhoRow
from flexeria_desktop.core.domain.turns import TurnRow
from flexeria_desktop.wording.marker import QT_TRANSLATE_NOOP

Fact = str | int | date | datetime


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence with %1, %2 … for its facts, in their order."""

    pattern: str
    facts: tuple[Fact, ...] = ()


OPENS = QT_TRANSLATE_NOOP("who", "could open")
BY_PLAN = {
    Verdict.OPENS: OPENS,
    Verdict.SUSPENDED: QT_TRANSLATE_NOOP("who", "suspended"),
    Verdict.TOO_EARLY: QT_TRANSLATE_NOOP("who", "not valid yet"),
    Verdict.ENDED: QT_TRANSLATE_NOOP("who", "no longer valid"),
    Verdict.OUT_OF_HOURS: QT_TRANSLATE_NOOP("who", "outside its hours"),
    Verdict.HOLIDAY: QT_TRANSLATE_NOOP("who", "closed, holiday"),
    Verdict.NO_MEDIUM: QT_TRANSLATE_NOOP("who", "no medium"),
    Verdict.TAKEN_IN: QT_TRANSLATE_NOOP("who", "taken in"),
    Verdict.NO_KEY: QT_TRANSLATE_NOOP("who", "no key"),
}
BY_PROOF = BY_PLAN | {
    Verdict.NOT_ON_LIST: QT_TRANSLATE_NOOP("who", "not on the lock"),
    Verdict.UNKNOWN: QT_TRANSLATE_NOOP("who", "not known"),
}
NOT_YET = {
    Verdict.NOT_ON_LIST: QT_TRANSLATE_NOOP("who", "Planned since %1; the lock did not have it yet."),
    Verdict.SUSPENDED: QT_TRANSLATE_NOOP("who", "Planned since %1; on the lock it was still suspended."),
}
OTHER_VALUES = QT_TRANSLATE_NOOP("who", "Planned since %1; the lock went by other days or hours.")
STILL = {
    Verdict.TAKEN_IN: QT_TRANSLATE_NOOP("who", "Taken in %1; the lock still had it."),
    Verdict.SUSPENDED: QT_TRANSLATE_NOOP("who", "Suspended %1; the lock did not know of it yet."),
    Verdict.NO_MEDIUM: QT_TRANSLATE_NOOP("who", "No medium was left by plan; the lock still had one."),
    Verdict.NO_KEY: QT_TRANSLATE_NOOP("who", "No key was planned any more; the lock still had it."),
}
STILL_BY_OTHERS = QT_TRANSLATE_NOOP("who", "Written by others: no key of this building, but on the lock.")
STILL_OTHER_VALUES = QT_TRANSLATE_NOOP("who", "Not within its days or hours by plan; the lock went by other ones.")
PARTLY = QT_TRANSLATE_NOOP("who", "In force since %1; the lock had %2 of its %3 media.")
BOTH = QT_TRANSLATE_NOOP("who", "In force since %1, and on the lock.")
PLANNED_ALONE = QT_TRANSLATE_NOOP("who", "Planned since %1; what the lock held then is not known.")
CLOSED = {
    Verdict.SUSPENDED: QT_TRANSLATE_NOOP("who", "Suspended since %1."),
    Verdict.TOO_EARLY: QT_TRANSLATE_NOOP("who", "Valid only from %1 on."),
    Verdict.ENDED: QT_TRANSLATE_NOOP("who", "Valid only until %1."),
    Verdict.OUT_OF_HOURS: QT_TRANSLATE_NOOP("who", "Outside the hours of “%1”."),
    Verdict.HOLIDAY: QT_TRANSLATE_NOOP("who", "Closed by “%1”: the day was a holiday."),
    Verdict.NO_MEDIUM: QT_TRANSLATE_NOOP("who", "Its key had no medium."),
    Verdict.TAKEN_IN: QT_TRANSLATE_NOOP("who", "Taken in %1."),
    Verdict.NO_KEY: QT_TRANSLATE_NOOP("who", "No key was planned, and the lock let nothing of it open."),
}
HOURS = QT_TRANSLATE_NOOP("who", "Hours: “%1”.")
FROM_TO = QT_TRANSLATE_NOOP("who", "Valid %1 to %2.")
UNSURE = {
    "days": QT_TRANSLATE_NOOP("who", "Its days may have been others: what they were then is not kept."),
    "schedule": QT_TRANSLATE_NOOP("who", "Its hours may have been others: what they were then is not kept."),
    "media": QT_TRANSLATE_NOOP("who", "Its media may have been others: what they were then is not kept."),
}
REMOVED = QT_TRANSLATE_NOOP("who", "Was removed since.")
NOBODY = QT_TRANSLATE_NOOP("who", "Nobody known here")

NEVER_PROVEN = QT_TRANSLATE_NOOP("who", "This lock never proved what it holds, so only the plan is known.")
NOT_YET_PROVEN = QT_TRANSLATE_NOOP(
    "who", "What this lock proved is kept from %1 on. For this moment only the plan is known."
)
PROVEN = QT_TRANSLATE_NOOP("who", "Proven by the lock's receipt of %1.")
SLIP = QT_TRANSLATE_NOOP(
    "who",
    "This computer's clock was set back: the time from %1 to %2 came twice. The order of what was done is sure, the "
    "exact moment is not.",
)
FORMER = QT_TRANSLATE_NOOP("who", "Other hardware was in this door then: %1.")
ELSEWHERE = QT_TRANSLATE_NOOP(
    "who", "Some keys were changed at another desk. Their days and hours of then may not be known here."
)
RIGHTS_ALONE = QT_TRANSLATE_NOOP(
    "who", "By rights alone: mechanical keys, office mode and doors left open are not in it."
)
NONE_KNOWN = QT_TRANSLATE_NOOP("who", "Nobody could open it: no key was planned, and none was on the lock.")
NONE_PLANNED = QT_TRANSLATE_NOOP("who", "By plan nobody could open it; what was on the lock is not known.")

TURNS = {
    Turn.ISSUED: QT_TRANSLATE_NOOP("who", "Key in force: %1"),
    Turn.SUSPENDED: QT_TRANSLATE_NOOP("who", "Key suspended: %1"),
    Turn.WITHDRAWN: QT_TRANSLATE_NOOP("who", "Key taken in: %1"),
    Turn.RETURNED: QT_TRANSLATE_NOOP("who", "Key came back: %1"),
    Turn.CHANGED: QT_TRANSLATE_NOOP("who", "Key changed: %1"),
    Turn.BEGINS: QT_TRANSLATE_NOOP("who", "Key becomes valid: %1"),
    Turn.ENDS: QT_TRANSLATE_NOOP("who", "Key no longer valid: %1"),
    Turn.HOURS: QT_TRANSLATE_NOOP("who", "Hours changed: %1"),
    Turn.PROVEN: QT_TRANSLATE_NOOP("who", "The lock proved its list"),
    Turn.ERASED: QT_TRANSLATE_NOOP("who", "The lock was released and its list erased"),
}


def why(row: WhoRow) -> Said:
    """Why a row stands as it does, in one sentence."""
    plan = row.plan
    if row.gap is Gap.NOT_YET:
        return Said(NOT_YET.get(row.proof.verdict, OTHER_VALUES), _since(plan))
    if row.gap is Gap.STILL:
        return _still(row)
    if row.gap is Gap.PARTLY:
        return Said(PARTLY, (*_since(plan), row.held, row.wanted))
    if plan.opens:
        return Said(PLANNED_ALONE if row.gap is Gap.UNKNOWN else BOTH, _since(plan))
    return _closed(plan)


def _still(row: WhoRow) -> Said:
    if not row.key_id:
        return Said(STILL_BY_OTHERS)
    pattern = STILL.get(row.plan.verdict, STILL_OTHER_VALUES)
    return Said(pattern, _since(row.plan) if "%1" in pattern else ())


def _closed(plan: Side) -> Said:
    pattern = CLOSED[plan.verdict]
    if plan.verdict in {Verdict.OUT_OF_HOURS, Verdict.HOLIDAY}:
        return Said(pattern, (plan.hours.name if plan.hours else "",))
    edge = {Verdict.TOO_EARLY: plan.first, Verdict.ENDED: plan.last}.get(plan.verdict)
    if edge is not None:
        return Said(pattern, (edge,))
    return Said(pattern, _since(plan) if "%1" in pattern else ())


def _since(plan: Side) -> tuple[Fact, ...]:
    return (plan.at,) if plan.at is not None else ("",)


def besides(row: WhoRow) -> tuple[Said, ...]:
    """What else there is to know of a row: bounds, what is unsure, whether the person is gone."""
    found = [Said(UNSURE[name]) for name in sorted(row.unsure)]
    if row.holder.removed:
        found.append(Said(REMOVED))
    if row.plan.opens and row.plan.hours is not None:
        found.append(Said(HOURS, (row.plan.hours.name,)))
    if row.plan.first is not None and row.plan.last is not None:
        found.append(Said(FROM_TO, (row.plan.first, row.plan.last)))
    elif row.plan.opens and (row.plan.first or row.plan.last):
        edge, pattern = (row.plan.first, Verdict.TOO_EARLY) if row.plan.first else (row.plan.last, Verdict.ENDED)
        found.append(Said(CLOSED[pattern], (edge,) if edge else ()))
    return tuple(found)


def notes(answer: WhoAnswer) -> tuple[Said, ...]:
    """What is to be known of the whole answer, what is not sure first."""
    found: list[Said] = []
    if answer.slip is not None:
        found.append(Said(SLIP, (answer.slip.first, answer.slip.last)))
    if answer.proven_at is None:
        found.append(Said(NOT_YET_PROVEN, (answer.begins,)) if answer.begins else Said(NEVER_PROVEN))
    if answer.elsewhere:
        found.append(Said(ELSEWHERE))
    if answer.former:
        found.append(Said(FORMER, (answer.former,)))
    return tuple(found)


def turn(row: TurnRow) -> Said:
    """What changed, with whom."""
    pattern = TURNS[row.kind]
    return Said(pattern, (row.name,) if "%1" in pattern else ())


def english(said: Said) -> str:
    """The sentence as the command line says it, moments at this computer's clock."""
    text = said.pattern
    for place, fact in enumerate(said.facts, start=1):
        shown = f"{fact.astimezone():%Y-%m-%d %H:%M}" if isinstance(fact, datetime) else str(fact)
        text = text.replace(f"%{place}", shown)
    return text
