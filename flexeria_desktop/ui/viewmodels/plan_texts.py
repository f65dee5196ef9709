"""What the locking plan says: on the canvas, in its tool tips, in its legend and to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain.plan_cells import Cell, base_of, is_bounded, is_pending
from flexeria_desktop.core.services.matrix_rows import Axis, MatrixColumn, MatrixRow

_STATES = {
    Cell.EMPTY: QT_TRANSLATE_NOOP("plan", "no right"),
    Cell.PLANNED: QT_TRANSLATE_NOOP("plan", "planned, not on the lock"),
    Cell.ON: QT_TRANSLATE_NOOP("plan", "on the lock"),
    Cell.TAKEN: QT_TRANSLATE_NOOP("plan", "taken in, still opens"),
    Cell.GROUP_PLANNED: QT_TRANSLATE_NOOP("plan", "by group, planned, not on the lock"),
    Cell.GROUP_ON: QT_TRANSLATE_NOOP("plan", "by group, on the lock"),
    Cell.GROUP_OUT: QT_TRANSLATE_NOOP("plan", "taken out of the group by hand, no right"),
    Cell.IMPOSSIBLE: QT_TRANSLATE_NOOP("plan", "not possible"),
    Cell.BLOCKED: QT_TRANSLATE_NOOP("plan", "blocked or lost"),
    Cell.BLOCKED_NONE: QT_TRANSLATE_NOOP("plan", "medium lost, no right here"),
    Cell.OLD: QT_TRANSLATE_NOOP("plan", "on the lock, proof older than 30 days"),
}
LEGEND = {
    "planned": QT_TRANSLATE_NOOP("plan", "Planned"),
    "on": QT_TRANSLATE_NOOP("plan", "On the lock"),
    "taken": QT_TRANSLATE_NOOP("plan", "Taken in, still opens"),
    "group-on": QT_TRANSLATE_NOOP("plan", "By group"),
    "bounded": QT_TRANSLATE_NOOP("plan", "Scheduled"),
    "impossible": QT_TRANSLATE_NOOP("plan", "Not possible"),
    "blocked": QT_TRANSLATE_NOOP("plan", "Lost"),
    "old": QT_TRANSLATE_NOOP("plan", "Proof old"),
    "pending": QT_TRANSLATE_NOOP("plan", "Pending"),
}
_SUBS = {
    "reduced": QT_TRANSLATE_NOOP("plan", "reduced"),
    "not_registered": QT_TRANSLATE_NOOP("plan", "not registered"),
    "not_claimed": QT_TRANSLATE_NOOP("plan", "not claimed"),
    "full": QT_TRANSLATE_NOOP("plan", "full"),
    "no_stock": QT_TRANSLATE_NOOP("plan", "no keys left"),
}


def _tr(marked: str) -> str:
    return QCoreApplication.translate("plan", marked)


def state_words(code: int) -> str:
    """What a byte means: "by group, planned, not on the lock, with days or hours, a change waits"."""
    parts = [_tr(_STATES[base_of(code)])]
    if is_bounded(code):
        parts.append(QCoreApplication.translate("plan", "with days or hours"))
    if is_pending(code):
        parts.append(QCoreApplication.translate("plan", "a change waits to be sent"))
    return ", ".join(parts)


def legend_entries() -> list[tuple[str, str]]:
    """Glyph and words of each entry, in the order of the design."""
    return [(name, _tr(words)) for name, words in LEGEND.items()]


class PlanTexts:
    """The words of the canvas for columns of people or of groups."""

    def __init__(self, axis: Axis = Axis.PEOPLE) -> None:
        self.axis = axis

    def row_count(self, count: int) -> str:
        """12 locks."""
        return QCoreApplication.translate("plan", "%n lock(s)", "", count)

    def column_count(self, count: int) -> str:
        """612 people."""
        if self.axis is Axis.GROUPS:
            return QCoreApplication.translate("plan", "%n group(s)", "", count)
        return QCoreApplication.translate("plan", "%n person(people)", "", count)

    def sub(self, code: str) -> str:
        """What limits a lock."""
        return _tr(_SUBS[code]) if code in _SUBS else ""

    def cell(self, row: MatrixRow, column: MatrixColumn, code: int) -> str:
        """N. Arslan, Hoofdingang A: by group, planned, not on the lock."""
        text = QCoreApplication.translate("plan", "%1, %2: %3")
        return text.replace("%3", state_words(code)).replace("%2", row.name).replace("%1", column.name)

    def row_tip(self, row: MatrixRow) -> str:
        """Name, number and what limits the lock."""
        return "\n".join(part for part in (row.name, row.serial, row.band, self.sub(row.sub)) if part)

    def column_tip(self, column: MatrixColumn) -> str:
        """Name and band."""
        lost = QCoreApplication.translate("plan", "a medium is lost") if column.tone == "lost" else ""
        return "\n".join(part for part in (column.name, column.band, lost) if part)

    def program_tip(self, name: str, need: int, *, is_row: bool) -> str:
        """What a click on a flash does."""
        row = QCoreApplication.translate("plan", "Program %1: %n change(s)", "", need)
        column = QCoreApplication.translate("plan", "Program %n lock(s) for %1", "", need)
        return (row if is_row else column).replace("%1", name)
