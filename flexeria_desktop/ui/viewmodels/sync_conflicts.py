"""Merged changes in words: what met what, what is in force now, and the value that lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain.conflicts import turnable
from flexeria_desktop.core.domain.sync_queue import ConflictRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels.sync_ops import FIELDS

Names = Mapping[str, str]
"""Names of week schedules and of places by id."""

_TITLES = {
    "withdrawal_won": QT_TRANSLATE_NOOP("sync", "%1 stays taken in"),
    "narrowed": QT_TRANSLATE_NOOP("sync", "%1 was narrowed"),
    "stricter": QT_TRANSLATE_NOOP("sync", "%1: the stricter setting holds"),
    "other_value": QT_TRANSLATE_NOOP("sync", "%1 was changed at two computers"),
    "removal_won": QT_TRANSLATE_NOOP("sync", "%1 stays removed"),
    "deletion_won": QT_TRANSLATE_NOOP("sync", "%1 stays removed"),
    "holder_removed": QT_TRANSLATE_NOOP("sync", "%1 was taken in: its holder was removed"),
    "refused": QT_TRANSLATE_NOOP("sync", "%1: a change was refused"),
}
_MEANING = {
    "withdrawal_won": QT_TRANSLATE_NOOP(
        "sync",
        "It was taken in at one computer and changed at another. Taking in always wins. Issue a new key if needed.",
    ),
    "narrowed": QT_TRANSLATE_NOOP(
        "sync", "It was changed at two computers at once. What both permit holds until somebody decides."
    ),
    "stricter": QT_TRANSLATE_NOOP(
        "sync", "It was set at two computers at once. The stricter value holds until somebody decides."
    ),
    "other_value": QT_TRANSLATE_NOOP(
        "sync", "It was changed at two computers at once. The later one holds; the other value is kept here."
    ),
    "removal_won": QT_TRANSLATE_NOOP("sync", "It was removed at one computer and added at another. Removing wins."),
    "deletion_won": QT_TRANSLATE_NOOP(
        "sync", "It was removed at one computer and changed at another. Removing wins; the change is kept for 90 days."
    ),
    "holder_removed": QT_TRANSLATE_NOOP("sync", "A key of somebody who was removed is always taken in."),
    "refused": QT_TRANSLATE_NOOP("sync", "The platform did not take a change of another computer."),
}
_UNTIL_DECIDED = frozenset({"narrowed", "stricter", "other_value"})
_SUBJECTS = {
    "key": QT_TRANSLATE_NOOP("sync", "The key of %2 for %1"),
    "lock": QT_TRANSLATE_NOOP("sync", "The lock %1"),
    "lock_settings": QT_TRANSLATE_NOOP("sync", "The lock %1"),
    "lock_place": QT_TRANSLATE_NOOP("sync", "Where the lock %1 stands"),
    "place": QT_TRANSLATE_NOOP("sync", "The place %1"),
    "schedule": QT_TRANSLATE_NOOP("sync", "The week schedule %1"),
    "holiday": QT_TRANSLATE_NOOP("sync", "The holiday %1"),
    "people_group": QT_TRANSLATE_NOOP("sync", "The group %1"),
    "people_group_member": QT_TRANSLATE_NOOP("sync", "Who is in the group %1"),
    "people_group_lock": QT_TRANSLATE_NOOP("sync", "A lock of the group %1"),
    "people_group_except": QT_TRANSLATE_NOOP("sync", "An exception in the group %1"),
    "group": QT_TRANSLATE_NOOP("sync", "The group %1"),
}
_STATES = {
    "issued": QT_TRANSLATE_NOOP("sync", "issued"),
    "suspended": QT_TRANSLATE_NOOP("sync", "suspended"),
    "withdrawn": QT_TRANSLATE_NOOP("sync", "taken in"),
    "returned": QT_TRANSLATE_NOOP("sync", "back in the stock"),
}
_NONE = {
    "valid_from": QT_TRANSLATE_NOOP("sync", "at once"),
    "valid_until": QT_TRANSLATE_NOOP("sync", "no end"),
    "until": QT_TRANSLATE_NOOP("sync", "no end"),
    "schedule_id": QT_TRANSLATE_NOOP("sync", "at any hour"),
    "place_id": QT_TRANSLATE_NOOP("sync", "nowhere"),
}
_NOTHING = "–"
_HOLIDAY_RULES = (
    QT_TRANSLATE_NOOP("sync", "as on any other day"),
    QT_TRANSLATE_NOOP("sync", "closed"),
    QT_TRANSLATE_NOOP("sync", "open all day"),
)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("sync", text, "", count)


def subject(row: ConflictRow) -> str:
    """Return what it is about: The key of A. de Vries for Hoofdingang A."""
    gone = _tr(QT_TRANSLATE_NOOP("sync", "Something that is not here any more"))
    if row.entity == "key":
        if not (row.lock and row.person):
            return _tr(QT_TRANSLATE_NOOP("sync", "A key"))
        return _tr(_SUBJECTS["key"]).replace("%1", row.lock).replace("%2", row.person)
    name = row.name or row.lock or row.person
    return _tr(_SUBJECTS.get(row.entity, "%1")).replace("%1", name) if name else gone


def title(row: ConflictRow) -> str:
    """Return what came of it in a line."""
    return _tr(_TITLES.get(row.kind, "%1")).replace("%1", subject(row))


def meaning(row: ConflictRow) -> str:
    """Return why, and what is true until somebody decides."""
    if not row.open and row.kind in _UNTIL_DECIDED:
        return _tr(QT_TRANSLATE_NOOP("sync", "It was changed at two computers at once."))
    return _tr(_MEANING.get(row.kind, QT_TRANSLATE_NOOP("sync", "Two changes met.")))


def who_and_when(row: ConflictRow) -> str:
    """Return M. Jansen and P. Visser, 12 May 2026, 09:41."""
    both = [name for name in dict.fromkeys((row.actor, row.other_actor)) if name]
    people = (
        _tr(QT_TRANSLATE_NOOP("sync", "%1 and %2")).replace("%1", both[0]).replace("%2", both[1]) if both[1:] else ""
    )
    at = formats.moment(row.at.astimezone()) if row.at else ""
    return ", ".join(part for part in (people or "".join(both), at) if part)


def chip(row: ConflictRow) -> tuple[str, ...]:
    """Return whether it needs a person as (word, tone, icon)."""
    if row.open and row.needs:
        return _tr(QT_TRANSLATE_NOOP("sync", "decide")), "caution", "merge"
    if row.open:
        return _tr(QT_TRANSLATE_NOOP("sync", "merged")), "neutral", "merge"
    return _tr(QT_TRANSLATE_NOOP("sync", "decided")), "positive", "done"


def decided(row: ConflictRow) -> str:
    """Return by whom it was decided and how; empty while it is open."""
    if row.open:
        return ""
    other = _tr(QT_TRANSLATE_NOOP("sync", "%1 took the other value"))
    kept = _tr(QT_TRANSLATE_NOOP("sync", "%1 kept it so"))
    who = row.decided_by or _tr(QT_TRANSLATE_NOOP("sync", "Somebody"))
    return (other if row.decision == "other" else kept).replace("%1", who)


def can_take_other(row: ConflictRow) -> bool:
    """Whether the value that lost can be put in force by an edit."""
    return turnable(row)


def heads(row: ConflictRow) -> tuple[str, str]:
    """Return what the two values of a field are: now in force and lost, or what a decision made of them."""
    lost = _tr(QT_TRANSLATE_NOOP("sync", "The other value"))
    if row.open:
        return _tr(QT_TRANSLATE_NOOP("sync", "In force now")), lost
    if row.decision == "other":
        return _tr(QT_TRANSLATE_NOOP("sync", "Before the decision")), _tr(QT_TRANSLATE_NOOP("sync", "Taken instead"))
    return _tr(QT_TRANSLATE_NOOP("sync", "Kept")), lost


def pairs(row: ConflictRow, schedules: Names) -> list[tuple[str, str, str]]:
    """Return for each field its name, the value in force and the value that lost.

    One value twice: the state that nobody else touched, or a change of a key that is taken in and so not in force.
    """
    return [(_tr(FIELDS[name]), *_pair(name, both, schedules)) for name, both in row.fields.items() if name in FIELDS]


def _pair(name: str, both: tuple[Any, Any], schedules: Names) -> tuple[str, str]:
    kept, other = (value(name, one, schedules) for one in both)
    if kept != other:
        return kept, other
    return (kept, _NOTHING) if name == "state" else (_NOTHING, other)


def value(name: str, found: Any, schedules: Names) -> str:
    """Return a value of the wire as a person reads it."""
    if found is None or found == "":
        return _tr(_NONE.get(name, QT_TRANSLATE_NOOP("sync", "none")))
    say = _SAY.get(name)
    if say is not None:
        return say(found, schedules)
    if isinstance(found, bool):
        return _tr(QT_TRANSLATE_NOOP("sync", "yes")) if found else _tr(QT_TRANSLATE_NOOP("sync", "no"))
    return formats.number(found) if isinstance(found, int | float) else str(found)


def _day(found: Any, _schedules: Names) -> str:
    try:
        return formats.day(date.fromisoformat(str(found)))
    except ValueError:
        return formats.moment(datetime.fromisoformat(str(found)).astimezone())


def _hours(found: Any, _schedules: Names) -> str:
    minutes = sum(bits.bit_count() * ((end - start) % 1440 or 1440) for bits, start, end in found)
    text = _tr(QT_TRANSLATE_NOOP("sync", "%1 hours a week"))
    return text.replace("%1", formats.number(minutes / 60, 0 if minutes % 60 == 0 else 1))


def _media(found: Any, _schedules: Names) -> str:
    return ", ".join(str(one.get("mask") or "?") for one in found)


def _minute(found: Any, _schedules: Names) -> str:
    return formats.minutes(int(found))


def _state(found: Any, _schedules: Names) -> str:
    return _tr(_STATES.get(str(found), str(found)))


def _rule(found: Any, _schedules: Names) -> str:
    return _tr(_HOLIDAY_RULES[int(found)]) if 0 <= int(found) < len(_HOLIDAY_RULES) else str(found)


def _schedule(found: Any, schedules: Names) -> str:
    return schedules.get(str(found), _tr(QT_TRANSLATE_NOOP("sync", "a schedule that was removed")))


def _place(found: Any, places: Names) -> str:
    return places.get(str(found), _tr(QT_TRANSLATE_NOOP("sync", "a place that was removed")))


def _seconds(found: Any, _schedules: Names) -> str:
    return formats.duration(float(found))


_SAY: Mapping[str, Callable[[Any, Names], str]] = {
    **dict.fromkeys(("valid_from", "valid_until", "until", "first_day", "last_day"), _day),
    **dict.fromkeys(("office_from", "office_to"), _minute),
    **dict.fromkeys(("place_id", "parent_id"), _place),
    "intervals": _hours,
    "media": _media,
    "state": _state,
    "holiday_rule": _rule,
    "schedule_id": _schedule,
    "opening_seconds": _seconds,
}
