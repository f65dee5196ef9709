"""Records that others wrote, changed or took off: which answers there are, and what stands decided."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.rows import ForeignRow, ForeignState, LockPlan
from flexeria_desktop.ui import formats

KEEP, REMOVE, RESTORE, ADOPT = "keep", "remove", "restore", "adopt"


@dataclass(frozen=True, slots=True)
class ForeignLine:
    """One record of others, with its lock."""

    lock_id: LockId
    lock: str
    row: ForeignRow

    @property
    def key(self) -> tuple[LockId, str, int]:
        """What stays the same when it is decided upon."""
        return self.lock_id, self.row.state.value, self.row.number


@dataclass(frozen=True, slots=True)
class Answer:
    """One way to decide; what: keep, remove, restore or adopt; given = it stands already."""

    what: str
    text: str
    given: bool


_TEXTS = {
    (ForeignState.UNKNOWN, KEEP): QT_TRANSLATE_NOOP("programming", "Keep"),
    (ForeignState.UNKNOWN, REMOVE): QT_TRANSLATE_NOOP("programming", "Remove"),
    (ForeignState.UNKNOWN, ADOPT): QT_TRANSLATE_NOOP("programming", "Adopt …"),
    (ForeignState.CHANGED, RESTORE): QT_TRANSLATE_NOOP("programming", "Put back"),
    (ForeignState.CHANGED, KEEP): QT_TRANSLATE_NOOP("programming", "Leave"),
    (ForeignState.REMOVED, RESTORE): QT_TRANSLATE_NOOP("programming", "Put back"),
    (ForeignState.REMOVED, KEEP): QT_TRANSLATE_NOOP("programming", "Leave"),
}
_STANDS = {
    (ForeignState.UNKNOWN, ""): (QT_TRANSLATE_NOOP("programming", "decide: stays"), "caution"),
    (ForeignState.UNKNOWN, KEEP): (QT_TRANSLATE_NOOP("programming", "kept"), "neutral"),
    (ForeignState.UNKNOWN, REMOVE): (QT_TRANSLATE_NOOP("programming", "will be removed"), "danger"),
    (ForeignState.CHANGED, ""): (QT_TRANSLATE_NOOP("programming", "decide: stays so"), "caution"),
    (ForeignState.CHANGED, KEEP): (QT_TRANSLATE_NOOP("programming", "left so"), "neutral"),
    (ForeignState.CHANGED, RESTORE): (QT_TRANSLATE_NOOP("programming", "will be put back"), "positive"),
    (ForeignState.REMOVED, ""): (QT_TRANSLATE_NOOP("programming", "decide: stays off"), "caution"),
    (ForeignState.REMOVED, KEEP): (QT_TRANSLATE_NOOP("programming", "left off"), "neutral"),
    (ForeignState.REMOVED, RESTORE): (QT_TRANSLATE_NOOP("programming", "will be put back"), "positive"),
}
_QUESTIONS = {
    ForeignState.UNKNOWN: QT_TRANSLATE_NOOP(
        "programming", "Nobody here gave %1 to %2. It opens there until you remove it."
    ),
    ForeignState.CHANGED: QT_TRANSLATE_NOOP("programming", "Somebody else let %1 open less at %2."),
    ForeignState.REMOVED: QT_TRANSLATE_NOOP("programming", "Somebody else took %1 off %2."),
}


def undecided(plan: LockPlan) -> int:
    """Return how many records of others wait for a decision."""
    return sum(not row.decision for row in plan.foreign)


def answers(line: ForeignLine) -> list[Answer]:
    """Return the ways to decide, in the order of their buttons."""
    row = line.row
    return [
        Answer(what, QCoreApplication.translate("programming", text), row.decision == what)
        for (state, what), text in _TEXTS.items()
        if state is row.state
    ]


def stands(line: ForeignLine) -> tuple[str, str]:
    """Return what is decided, and the tone of it."""
    text, tone = _STANDS[line.row.state, line.row.decision]
    return QCoreApplication.translate("programming", text), tone


def number(count: int) -> str:
    """Return no. 35: the lock's own number of a record."""
    return QCoreApplication.translate("programming", "no. %1").replace("%1", formats.number(count))


def question(line: ForeignLine, medium: str) -> str:
    """Return what there is to decide, in a sentence."""
    whose = f"{line.row.person}, {medium}" if line.row.person else f"{medium} {number(line.row.number)}"
    text = QCoreApplication.translate("programming", _QUESTIONS[line.row.state])
    return text.replace("%1", whose).replace("%2", line.lock)
