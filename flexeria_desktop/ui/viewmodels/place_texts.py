"""Places in words and pictures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain.places import PlaceKind, kinds_under
from flexeria_desktop.core.services.place_rows import PlaceRow
from flexeria_desktop.ui.viewmodels.key_texts import Consequence

ICONS = {
    PlaceKind.BUILDING: "building-2",
    PlaceKind.STAIRCASE: "footprints",
    PlaceKind.FLOOR: "layers",
    PlaceKind.AREA: "map",
    PlaceKind.DOOR: "door-closed",
}
_WORDS = {
    PlaceKind.BUILDING: QT_TRANSLATE_NOOP("places", "Building"),
    PlaceKind.STAIRCASE: QT_TRANSLATE_NOOP("places", "Staircase"),
    PlaceKind.FLOOR: QT_TRANSLATE_NOOP("places", "Floor"),
    PlaceKind.AREA: QT_TRANSLATE_NOOP("places", "Area"),
    PlaceKind.DOOR: QT_TRANSLATE_NOOP("places", "Door"),
}
_EXAMPLES = {
    PlaceKind.BUILDING: QT_TRANSLATE_NOOP("places", "Such as Lindenhof, or a street and number."),
    PlaceKind.STAIRCASE: QT_TRANSLATE_NOOP("places", "Such as Staircase A."),
    PlaceKind.FLOOR: QT_TRANSLATE_NOOP("places", "Such as −1, 0, 1 or Cellar."),
    PlaceKind.AREA: QT_TRANSLATE_NOOP("places", "Such as Bicycle store or North wing."),
    PlaceKind.DOOR: QT_TRANSLATE_NOOP("places", "Such as Goods entrance."),
}


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("places", text, "", count)


def kind(of: PlaceKind) -> str:
    """Return Floor."""
    return _tr(_WORDS[of])


def example(of: PlaceKind) -> str:
    """Return what a place of this kind may be called."""
    return _tr(_EXAMPLES[of])


def kinds(parent: PlaceRow | None) -> list[PlaceKind]:
    """Return what may lie there, the likeliest first."""
    return list(kinds_under(parent.kind if parent else None))


def locks(count: int) -> str:
    """Return 4 locks."""
    return _tr(QT_TRANSLATE_NOOP("places", "%n lock(s)"), count)


def path(row: PlaceRow) -> str:
    """Return Lindenhof, Staircase A, Cellar."""
    return ", ".join(row.path)


def told(row: PlaceRow) -> str:
    """Return what a screen reader says of a line of the tree."""
    return f"{row.name}, {kind(row.kind)}, {locks(row.locks)}"


def removing(row: PlaceRow, rows: Sequence[PlaceRow]) -> Consequence:
    """Return what removing a place means, in numbers."""
    parent = next((one for one in rows if one.id == row.parent_id), None)
    inside = sum(one.parent_id == row.id for one in rows)
    to = parent.name if parent else _tr(QT_TRANSLATE_NOOP("places", "no place"))
    points = []
    if row.here:
        text = _tr(QT_TRANSLATE_NOOP("places", "%n lock(s) that stand right there stand at %1 then."), row.here)
        points.append(text.replace("%1", to))
    if inside:
        text = _tr(QT_TRANSLATE_NOOP("places", "%n place(s) in it lie in %1 then, with all they hold."), inside)
        points.append(text.replace("%1", to))
    if row.has_plan:
        points.append(_tr(QT_TRANSLATE_NOOP("places", "Its floor plan is deleted from this computer.")))
    return Consequence(
        _tr(QT_TRANSLATE_NOOP("places", "Remove %1?")).replace("%1", row.name),
        _tr(QT_TRANSLATE_NOOP("places", "No door changes: keys and locks stay as they are.")),
        tuple(points),
        _tr(QT_TRANSLATE_NOOP("places", "Remove place")),
    )
