"""Groups of people in words: what each row says, and what a change did or would do to keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.services.people_group_rows import (
    GroupLockRow,
    GroupOfPerson,
    GroupRefused,
    GroupReport,
    MemberRow,
    PeopleGroupRow,
)
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.messages import sentences_of
from flexeria_desktop.ui.viewmodels.key_texts import Consequence


def sub_line(row: PeopleGroupRow) -> str:
    """5 people · 3 locks · 14 keys."""
    people = QCoreApplication.translate("groups", "%n person(s)", "", row.members)
    locks = QCoreApplication.translate("groups", "%n lock(s)", "", row.locks)
    keys = QCoreApplication.translate("groups", "%n key(s)", "", row.keys)
    return " · ".join((people, locks, keys))


def mark(row: PeopleGroupRow) -> tuple[str, str, str] | None:
    """Keys that do not follow, at the end of a row."""
    if not row.uneven:
        return None
    return "caution", QCoreApplication.translate("groups", "%n to do", "", row.missing + row.left_over), "caution"


def uneven(row: PeopleGroupRow) -> str:
    """What has to be done until keys follow the group; empty when they do."""
    parts = []
    if row.missing:
        parts.append(QCoreApplication.translate("groups", "%n key(s) is/are still to be given.", "", row.missing))
    if row.left_over:
        text = QCoreApplication.translate("groups", "%n key(s) is/are to be taken in.", "", row.left_over)
        parts.append(text)
    return " ".join(parts)


def member_chip(row: MemberRow) -> tuple[str, str] | None:
    """What somebody lacks."""
    if row.missing:
        return QCoreApplication.translate("groups", "%n key(s) missing", "", len(row.missing)), "caution"
    if row.exceptions:
        return QCoreApplication.translate("groups", "%n exception(s)", "", len(row.exceptions)), "neutral"
    return None


def member_tip(row: MemberRow) -> str:
    """The locks that somebody does not open by the group, and why."""
    lines = []
    if row.missing:
        lines.append(QCoreApplication.translate("groups", "No key yet: %1").replace("%1", ", ".join(row.missing)))
    if row.exceptions:
        lines.append(
            QCoreApplication.translate("groups", "Taken out by hand: %1").replace("%1", ", ".join(row.exceptions))
        )
    return "\n".join(lines)


def lock_hours(row: GroupLockRow) -> str:
    """The schedule and the days of a group's keys at a lock."""
    parts = [row.schedule or QCoreApplication.translate("groups", "at any hour")]
    if row.valid_from is not None:
        parts.append(QCoreApplication.translate("groups", "from %1").replace("%1", formats.day(row.valid_from)))
    if row.valid_until is not None:
        parts.append(QCoreApplication.translate("groups", "until %1").replace("%1", formats.day(row.valid_until)))
    return ", ".join(parts)


def lock_chip(row: GroupLockRow) -> tuple[str, str]:
    """How far a lock is: keys missing, waiting for it, or on it."""
    if row.missing:
        return QCoreApplication.translate("groups", "%n key(s) missing", "", row.missing), "caution"
    if row.waiting:
        return QCoreApplication.translate("groups", "%n not on the lock", "", row.waiting), "accent"
    if row.keys:
        return QCoreApplication.translate("groups", "on the lock"), "positive"
    return QCoreApplication.translate("groups", "nobody yet"), "neutral"


def of_person(rows: Sequence[GroupOfPerson]) -> str:
    """Cleaners (not: Cellar), Residents."""
    parts = []
    for row in rows:
        without = (
            QCoreApplication.translate("groups", "%1 (not: %2)").replace("%2", ", ".join(row.exceptions))
            if row.exceptions
            else "%1"
        )
        parts.append(without.replace("%1", row.name))
    return ", ".join(parts) or "–"


def told(report: GroupReport, begin: str = "") -> str:
    """What a change did to keys, in one line."""
    parts = [begin] if begin else []
    if report.given:
        parts.append(QCoreApplication.translate("groups", "%n key(s) given.", "", report.given))
    if report.changed:
        parts.append(QCoreApplication.translate("groups", "%n key(s) changed.", "", report.changed))
    if report.taken:
        parts.append(QCoreApplication.translate("groups", "%n key(s) taken in.", "", report.taken))
    if report.still_open:
        text = QCoreApplication.translate(
            "groups", "%n still open(s) until its lock is programmed.", "", report.still_open
        )
        parts.append(text)
    if report.refused:
        parts.append(QCoreApplication.translate("groups", "%n could not be given.", "", len(report.refused)))
    return " ".join(parts) or QCoreApplication.translate("groups", "No key has to change.")


def points(report: GroupReport) -> tuple[str, ...]:
    """What a change would do, for the question before it."""
    found = []
    if report.taken:
        found.append(QCoreApplication.translate("groups", "%n key(s) is/are taken in", "", report.taken))
    if report.still_open:
        still = QCoreApplication.translate(
            "groups", "%n of them still open(s) until its lock is programmed", "", report.still_open
        )
        found.append(still)
    if report.changed:
        stay = QCoreApplication.translate(
            "groups", "%n key(s) stay(s), by another group of the holder", "", report.changed
        )
        found.append(stay)
    found.append(QCoreApplication.translate("groups", "Keys given by hand stay as they are"))
    return tuple(found)


def deleting(row: PeopleGroupRow, report: GroupReport) -> Consequence:
    """The question before a group is deleted."""
    title = QCoreApplication.translate("groups", "Delete the group %1?").replace("%1", row.name)
    text = QCoreApplication.translate("groups", "%n person(s) stay(s), without the group.", "", row.members)
    return Consequence(title, text, points(report), QCoreApplication.translate("groups", "Delete group"))


def leaving(row: PeopleGroupRow, people: Sequence[MemberRow], report: GroupReport) -> Consequence:
    """The question before people leave a group."""
    names = (
        people[0].name if len(people) == 1 else QCoreApplication.translate("groups", "%n person(s)", "", len(people))
    )
    title = QCoreApplication.translate("groups", "Take %1 out of %2?").replace("%1", names).replace("%2", row.name)
    return Consequence(
        title,
        QCoreApplication.translate("groups", "They stay in the list of people."),
        points(report),
        QCoreApplication.translate("groups", "Take out"),
    )


def taking(row: PeopleGroupRow, locks: Sequence[GroupLockRow], report: GroupReport) -> Consequence:
    """The question before locks are taken from a group."""
    names = locks[0].name if len(locks) == 1 else QCoreApplication.translate("groups", "%n lock(s)", "", len(locks))
    title = QCoreApplication.translate("groups", "Take %1 from %2?").replace("%1", names).replace("%2", row.name)
    return Consequence(
        title,
        QCoreApplication.translate("groups", "Nobody opens it by the group any more."),
        points(report),
        QCoreApplication.translate("groups", "Take lock"),
    )


def reason(refused: GroupRefused) -> str:
    """Why somebody got no key of a lock."""
    if refused.code == "medium_missing":
        return QCoreApplication.translate("groups", "The lock knows no tag of theirs.")
    return sentences_of(refused.code)[0]


def remedy(refused: GroupRefused) -> str:
    """What to do about it."""
    if refused.code == "medium_missing":
        return QCoreApplication.translate("groups", "Present the tag once.")
    return sentences_of(refused.code)[1]
