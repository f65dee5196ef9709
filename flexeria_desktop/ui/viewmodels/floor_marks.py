"""What a lock on a floor plan shows in each layer: shape first, colour second, and the same in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain.floor_plans import Spot
from flexeria_desktop.core.services.rows import FADES_AFTER, LockRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.widgets.floor_canvas import Mark

RECENT = timedelta(days=7)
"""Spoken to within a week: what is shown of it may be believed."""
PLAIN = ("door-closed", "square", "text")


class Layer(StrEnum):
    """What the marks of a plan tell."""

    LOCKS = "locks"
    PENDING = "pending"
    BATTERY = "battery"
    CONTACT = "contact"


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("floor_plan", text, "", count)


def layers() -> list[tuple[str, str]]:
    """Return keys and names of the layers."""
    return [
        (Layer.LOCKS.value, _tr(QT_TRANSLATE_NOOP("floor_plan", "Locks"))),
        (Layer.PENDING.value, _tr(QT_TRANSLATE_NOOP("floor_plan", "Pending"))),
        (Layer.BATTERY.value, _tr(QT_TRANSLATE_NOOP("floor_plan", "Battery"))),
        (Layer.CONTACT.value, _tr(QT_TRANSLATE_NOOP("floor_plan", "Last contact"))),
    ]


def marks(spots: Sequence[Spot], locks: dict[str, LockRow], layer: Layer, now: datetime) -> list[Mark]:
    """Return the marks of a layer, from the upper left to the lower right; locks that are gone have none."""
    found = []
    for spot in sorted(spots, key=lambda one: (round(one.y, 2), one.x)):
        lock = locks.get(spot.lock_id)
        if lock is not None:
            icon, shape, role, words = _state(lock, layer, now)
            text = lock.name if layer is Layer.LOCKS else words
            told = f"{lock.name}: {words}" if words else lock.name
            found.append(Mark(lock.id, spot.x, spot.y, icon, shape, role, text, told))
    return found


def _state(lock: LockRow, layer: Layer, now: datetime) -> tuple[str, str, str, str]:
    states = {Layer.PENDING: _pending, Layer.BATTERY: _battery}
    if layer is Layer.CONTACT:
        return _contact(lock, now)
    return states[layer](lock) if layer in states else (*PLAIN, "")


def _pending(lock: LockRow) -> tuple[str, str, str, str]:
    if lock.pending:
        return "program", "diamond", "caution", _tr(QT_TRANSLATE_NOOP("floor_plan", "%n to program"), lock.pending)
    return "check", "disc", "positive", _tr(QT_TRANSLATE_NOOP("floor_plan", "as wanted"))


def _battery(lock: LockRow) -> tuple[str, str, str, str]:
    if lock.battery_low is None:
        return "help", "square", "text-muted", _tr(QT_TRANSLATE_NOOP("floor_plan", "not known"))
    if lock.battery_low:
        return "battery-low", "triangle", "danger", _tr(QT_TRANSLATE_NOOP("floor_plan", "low"))
    return "check", "disc", "positive", _tr(QT_TRANSLATE_NOOP("floor_plan", "not low"))


def _contact(lock: LockRow, now: datetime) -> tuple[str, str, str, str]:
    if lock.seen_at is None:
        return "help", "square", "text-muted", _tr(QT_TRANSLATE_NOOP("floor_plan", "never"))
    age, words = now - lock.seen_at, formats.moment(lock.seen_at.astimezone())
    if age > FADES_AFTER:
        return "caution", "triangle", "danger", words
    if age > RECENT:
        return "clock", "diamond", "caution", words
    return "signal", "disc", "positive", words


def explained(layer: Layer) -> str:
    """Return what the shapes of a layer mean."""
    texts = {
        Layer.LOCKS: QT_TRANSLATE_NOOP("floor_plan", "Drag a lock to move it; click it to open it."),
        Layer.PENDING: QT_TRANSLATE_NOOP("floor_plan", "Disc: the lock holds what is wanted. Diamond: to program."),
        Layer.BATTERY: QT_TRANSLATE_NOOP("floor_plan", "Disc: not low. Triangle: low. Square: not known."),
        Layer.CONTACT: QT_TRANSLATE_NOOP(
            "floor_plan", "Disc: within a week. Diamond: within 30 days. Triangle: longer ago. Square: never."
        ),
    }
    return _tr(texts[layer])
