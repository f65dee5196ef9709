"""What the list of computers says: whose they are, until when they get in by themselves, how far a lost one is out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.services.device_rows import DeviceReach
from flexeria_desktop.core.services.rows import DeviceRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels.key_texts import Consequence

MANAGER, INSTALLER = "manager", "installer"


@dataclass(frozen=True, slots=True)
class Computer:
    """A computer with the locks that let it in."""

    row: DeviceRow
    reach: DeviceReach


def computers(rows: Sequence[DeviceRow], reaches: Sequence[DeviceReach]) -> list[Computer]:
    """Return the computers in the order of the rows, each with its reach."""
    known: Mapping[tuple[str, str], DeviceReach] = {(one.name, one.key): one for one in reaches}
    nowhere = {(row.name, row.key): DeviceReach(row.name, row.key, 0, (), ()) for row in rows}
    return [Computer(row, known.get((row.name, row.key), nowhere[row.name, row.key])) for row in rows]


def used_by(one: Computer) -> str:
    """Return who worked at it and when it last was given a right."""
    text = QCoreApplication.translate("devices", "%1, last used %2").replace("%1", ", ".join(one.row.operators))
    return text.replace("%2", formats.day(one.row.last_at.astimezone().date()))


def role(one: Computer) -> str:
    """Return what it is used for, as the platform knows it."""
    return {
        MANAGER: QCoreApplication.translate("devices", "Manager"),
        INSTALLER: QCoreApplication.translate("devices", "Installer"),
    }.get(one.row.role, "–")


def role_choices() -> tuple[tuple[str, str], ...]:
    """Return what a computer may be used for: (role, words)."""
    return (
        (MANAGER, QCoreApplication.translate("devices", "Manager: the desk of the building")),
        (INSTALLER, QCoreApplication.translate("devices", "Installer: on the way along the doors")),
    )


def role_means(role: str) -> str:
    """Return in a sentence what a role brings."""
    if role == INSTALLER:
        return QCoreApplication.translate(
            "devices",
            "Its next rights last 14 days without the platform instead of 30, and it may not shut out computers, issue"
            " keys to organisations or take them in, set clocks back or change roles.",
        )
    return QCoreApplication.translate(
        "devices",
        "Its next rights last 30 days without the platform instead of 14, and it may also shut out computers, issue"
        " keys to organisations and take them in, set clocks back and change roles.",
    )


def role_kept(one: Computer | None, others: Sequence[Computer]) -> str:
    """Return why the role of a computer cannot be changed here; empty when it can."""
    if one is None:
        return QCoreApplication.translate("devices", "Choose a computer in the list.")
    if any(other.row.here and other.row.role == INSTALLER for other in others):
        return QCoreApplication.translate("devices", "This computer is an installer's: a manager's changes roles.")
    if one.row.here:
        return QCoreApplication.translate("devices", "Another computer of a manager changes the role of this one.")
    if one.row.lost_at is not None:
        return QCoreApplication.translate("devices", "It is given up already.")
    if not one.row.role:
        return QCoreApplication.translate("devices", "The platform does not know this computer.")
    return ""


def rights_end(one: Computer) -> str:
    """Return when it may do nothing more at locks but stop keys there."""
    return formats.day(one.row.ends_at.astimezone().date())


def chip(one: Computer) -> tuple[str, ...] | None:
    """Return the word for this computer or a lost one: (word, tone, icon)."""
    if one.row.here:
        return QCoreApplication.translate("devices", "this computer"), "accent"
    if one.row.lost_at is not None:
        return QCoreApplication.translate("devices", "lost"), "danger", "lost"
    return None


def state(one: Computer) -> str:
    """Return 3 of 7 locks refuse it, for a lost one; else nothing."""
    if one.row.lost_at is None:
        return ""
    if not one.reach.open_at:
        return QCoreApplication.translate("devices", "every lock refuses it")
    text = QCoreApplication.translate("devices", "%1 of %n lock(s) refuse(s) it", "", one.reach.locks)
    return text.replace("%1", formats.number(one.reach.refusing))


def state_mark(one: Computer) -> tuple[str, str]:
    """Return the sign of the state and its ink."""
    return ("caution", "caution") if one.reach.open_at else ("done", "text-muted")


def told(one: Computer) -> str:
    """Return what is true of a computer in a sentence."""
    if one.row.here:
        return QCoreApplication.translate("devices", "This is the computer you are working at.")
    if one.row.lost_at is None:
        if one.row.ends_at < datetime.now(UTC) and one.reach.open_at:
            return QCoreApplication.translate(
                "devices", "Its rights have ended: it can only read the state of locks and stop keys there."
            )
        if one.row.ends_at < datetime.now(UTC):
            return QCoreApplication.translate("devices", "Its last right has ended: no lock lets it in.")
        text = QCoreApplication.translate("devices", "%n lock(s) let(s) it in until %1.", "", len(one.reach.open_at))
        return text.replace("%1", rights_end(one))
    if not one.reach.open_at:
        return QCoreApplication.translate("devices", "Lost, and every lock refuses it.")
    text = QCoreApplication.translate("devices", "Lost, and it can still write these locks: %1.")
    return text.replace("%1", ", ".join(one.reach.names))


def losing(one: Computer, same_name: int) -> Consequence:
    """Return what giving a computer up for lost means, in numbers; same_name: computers that are called so."""
    locks = len(one.reach.open_at)
    text = QCoreApplication.translate(
        "devices", "%n lock(s) must be programmed before it can no longer write.", "", locks
    )
    points = [
        QCoreApplication.translate("devices", "Until then each of them lets it in and it can write there."),
        QCoreApplication.translate(
            "devices", "%n right(s) of it go(es) on the deny list of every lock.", "", one.row.grants
        ),
        QCoreApplication.translate("devices", "The locks then refuse all older rights; this computer gets a new one."),
    ]
    if same_name > 1:
        points.append(
            QCoreApplication.translate(
                "devices", "%n computers are called so, and all of them are given up.", "", same_name
            )
        )
    return Consequence(
        QCoreApplication.translate("devices", "%1 lost or stolen?").replace("%1", one.row.name),
        text,
        tuple(points),
        QCoreApplication.translate("devices", "Shut it out of %n lock(s)", "", locks),
    )
