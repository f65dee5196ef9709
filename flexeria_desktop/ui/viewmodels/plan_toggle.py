"""What a change of cells will do and what it did, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.services.matrix_rows import NEEDS_MEDIUM, CellRefused, TogglePreview, ToggleReport
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels.key_texts import Consequence

LOCKS_NAMED = 5


def take_verb(count: int) -> str:
    """Take in 3 rights."""
    return QCoreApplication.translate("plan", "Take in %n right(s)", "", count)


def give_verb(count: int) -> str:
    """Give 3 rights."""
    return QCoreApplication.translate("plan", "Give %n right(s)", "", count)


def consequence(found: TogglePreview) -> Consequence:
    """What taking these rights means: 27 people lose Entrance A."""
    title = QCoreApplication.translate("plan", "Take in %n right(s)?", "", found.change)
    text = QCoreApplication.translate("plan", "%n person(people) lose(s) rights at %1.", "", found.people)
    locks = QCoreApplication.translate("plan", "%n lock(s)", "", len(found.losing))
    points = [_losing(entry.lock, entry.people, entry.still_open) for entry in found.losing[:LOCKS_NAMED]]
    if len(found.losing) > LOCKS_NAMED:
        points.append(QCoreApplication.translate("plan", "and %n more lock(s)", "", len(found.losing) - LOCKS_NAMED))
    if found.refused:
        points.append(refusals(found.refused))
    return Consequence(title, text.replace("%1", locks), tuple(points), take_verb(found.change))


def for_good(found: TogglePreview) -> Consequence:
    """What giving organisations these rights means: the platform gives their keys, and no undo takes them back."""
    title = QCoreApplication.translate("plan", "Give %n key(s) to organisations?", "", found.final)
    text = QCoreApplication.translate("plan", "The platform gives them; undo cannot take them back.")
    verb = give_verb(found.change)
    return Consequence(title, text, (refusals(found.refused),) if found.refused else (), verb)


def of_groups(report: ToggleReport) -> str:
    """What happened to groups, as the beginning of a toast."""
    if report.wanted:
        return QCoreApplication.translate("plan", "%n right(s) of groups given.", "", len(report.done))
    return QCoreApplication.translate("plan", "%n right(s) of groups taken.", "", len(report.done))


def _losing(lock: str, people: int, still_open: int) -> str:
    text = QCoreApplication.translate("plan", "%n person(people) lose(s) %1", "", people).replace("%1", lock)
    if not still_open:
        return text
    open_ = QCoreApplication.translate("plan", "%n of them open(s) it until it is programmed", "", still_open)
    return f"{text}; {open_}"


def done(report: ToggleReport) -> str:
    """What happened, as the sentence of a toast."""
    count = len(report.done)
    if report.wanted and report.there == count:
        return QCoreApplication.translate("plan", "%n right(s) given back; on the lock as before.", "", count)
    if report.wanted and report.there:
        text = QCoreApplication.translate("plan", "%n right(s) given; %1 of them open once programmed.", "", count)
        return text.replace("%1", formats.number(count - report.there))
    if report.wanted:
        return QCoreApplication.translate("plan", "%n right(s) given; they open once programmed.", "", count)
    return QCoreApplication.translate("plan", "%n right(s) taken in.", "", count)


def refusals(refused: Sequence[CellRefused]) -> str:
    """How many cells stayed as they are, and the most frequent reason."""
    code, _count = Counter(entry.code for entry in refused).most_common(1)[0]
    first = next(entry for entry in refused if entry.code == code)
    count = formats.number(len(refused))
    if code == NEEDS_MEDIUM:
        text = QCoreApplication.translate("plan", "%1 cell(s) need a medium: issue these keys one person at a time.")
        return text.replace("%1", count)
    text = QCoreApplication.translate("plan", "%1 cell(s) stay as they are: %2")
    return text.replace("%1", count).replace("%2", _reason(first))


def _reason(refused: CellRefused) -> str:
    from flexeria_desktop.ui.messages import message_for  # noqa: PLC0415 - only when something was refused

    if refused.error is None:
        return refused.code
    return message_for(refused.error).happened
