"""What is said of a lost medium: how many doors still accept it, for how long, and what proves a door closed."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.services.handover_rows import ExposedDoor, LossRow, MediumHeld
from flexeria_desktop.core.services.rows import MediumRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import key_texts


def name(loss: LossRow) -> str:
    """Return Tag •• 19E0."""
    return key_texts.medium(MediumRow(loss.kind, loss.mask))


def held(medium: MediumHeld) -> str:
    """Return Tag •• 19E0."""
    return key_texts.medium(MediumRow(medium.kind, medium.mask))


def headline(loss: LossRow) -> str:
    """Return 2 of 3 doors still accept it, or that none does."""
    if loss.closed:
        return QCoreApplication.translate("lost", "No door accepts it any more")
    text = QCoreApplication.translate("lost", "%1 of %n door(s) still accept(s) it", "", len(loss.doors))
    return text.replace("%1", formats.number(len(loss.open_doors)))


def left(loss: LossRow) -> str:
    """Return how long closing takes, and how many of the open doors are outer ones."""
    if loss.closed:
        return QCoreApplication.translate("lost", "Each lock has confirmed a list without it.")
    time = QCoreApplication.translate("lost", "%1 to close over the link at hand.")
    told = [time.replace("%1", formats.about(loss.seconds))]
    outer = sum(door.outer for door in loss.open_doors)
    if outer:
        told.append(QCoreApplication.translate("lost", "%n of them is/are outer door(s).", "", outer))
    return " ".join(told)


def door(of: ExposedDoor) -> str:
    """Return outer door, 12 people; or inside."""
    outer, inside = QCoreApplication.translate("lost", "outer door"), QCoreApplication.translate("lost", "inside")
    people = QCoreApplication.translate("lost", "%n holder(s)", "", of.users)
    return f"{outer if of.outer else inside}, {people}"


def state(of: ExposedDoor) -> str:
    """Return still accepts it, or closed with the list that proves it."""
    if of.closed_at is None:
        return QCoreApplication.translate("lost", "still accepts it")
    if of.version is None:
        return QCoreApplication.translate("lost", "closed")
    return QCoreApplication.translate("lost", "closed by list %1").replace("%1", formats.number(of.version))


def closed(of: ExposedDoor) -> str:
    """Return when it closed; nothing while it is open."""
    return _moment(of.closed_at) if of.closed_at is not None else ""


def time(of: ExposedDoor) -> str:
    """Return how long an open door takes."""
    return formats.about(of.seconds) if of.closed_at is None else ""


def sign(of: ExposedDoor) -> tuple[str, str]:
    """Return icon and role of a door: shape and colour differ."""
    return ("octagon-alert", "danger") if of.closed_at is None else ("done", "positive")


def _moment(value: datetime) -> str:
    return formats.moment(value.astimezone())
