"""How each kind of line of a plan or a list looks in its table."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.services.list_rows import ListEntry
from flexeria_desktop.core.services.rows import ChangeRow, ForeignState, OtherChange, Sign
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import programming_plan, programming_rules
from flexeria_desktop.ui.viewmodels.programming_foreign import ForeignLine, number, stands
from flexeria_desktop.ui.viewmodels.programming_plan import BADGES

FOREIGN_BADGE = ("merge", "info")
KEPT_BADGE = ("check", "accent")


@dataclass(frozen=True, slots=True)
class Face:
    """The cells of a line: badge (icon, tone), whose it is, of which medium or lock, what it does, and a figure.

    change: old and new in place of ``words``; chip: (word, tone) behind them.
    """

    badge: tuple[str, str] | None
    who: str
    second: str
    words: str
    figure: str = ""
    change: tuple[str, str] | None = None
    chip: tuple[str, str] | None = None


def face(line: object) -> Face:
    """Return how a line looks; made anew each time, for the words follow the language."""
    if isinstance(line, ChangeRow):
        return _change(line)
    if isinstance(line, OtherChange):
        return _other(line)
    if isinstance(line, ForeignLine):
        return _foreign(line)
    if isinstance(line, ListEntry):
        return _entry(line)
    raise TypeError(type(line).__name__)


def _change(line: ChangeRow) -> Face:
    stops = programming_plan.revokes(line)
    return Face(
        BADGES[line.sign],
        line.person or _unknown(),
        line.lock if stops else programming_plan.medium(line),
        programming_plan.words(line),
        formats.size(line.bytes),
        programming_plan.change(line),
    )


def _other(line: OtherChange) -> Face:
    old, new = programming_rules.values(line)
    gone = QCoreApplication.translate("programming", "%1 is taken off")
    name, own = programming_rules.name(line), programming_rules.own_name(line)
    if line.old == line.new:
        return Face(KEPT_BADGE, name, own, new or QCoreApplication.translate("programming", "none"))
    badge = BADGES[Sign.CHANGE if old and new else Sign.ADD if new else Sign.REMOVE]
    return Face(badge, name, own, new or gone.replace("%1", old), change=(old, new) if old and new else None)


def _foreign(line: ForeignLine) -> Face:
    row = line.row
    medium = programming_plan.medium_of(row.kind, row.mask)
    words = f"{medium}, {programming_plan.terms(row.bounds, row.marks)}"
    if row.marks.suspended and row.state is not ForeignState.REMOVED:
        words = QCoreApplication.translate("programming", "%1, suspended there").replace("%1", medium)
    elif row.state is ForeignState.REMOVED:
        words = QCoreApplication.translate("programming", "%1 was taken off").replace("%1", medium)
    badge = BADGES[Sign.REMOVE] if row.state is ForeignState.REMOVED else FOREIGN_BADGE
    return Face(badge, row.person or _unknown(), line.lock, words, number(row.number), chip=stands(line))


def _entry(line: ListEntry) -> Face:
    badge = FOREIGN_BADGE if line.of_others else BADGES[line.sign] if line.sign is not None else KEPT_BADGE
    medium = programming_plan.medium_of(line.kind, line.mask)
    words = programming_plan.terms(line.bounds, line.marks)
    if line.marks.suspended:
        words = QCoreApplication.translate("programming", "suspended")
    return Face(badge, line.person or _unknown(), medium, words, number(line.number))


def _unknown() -> str:
    return QCoreApplication.translate("programming", "Unknown record")
