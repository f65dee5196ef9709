"""Organisations, received and given keys in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain.entitlements import SharingPart
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_desktop.core.services.organisation_rows import (
    EmployeeMediumRow,
    EmployeeRow,
    GroupRow,
    NamedRow,
    OrganisationRow,
    ReceivedKeyRow,
    ShareRow,
    StopRow,
)
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels.key_texts import Consequence

_STOPPED = {
    SharingPart.BASE: QT_TRANSLATE_NOOP("organisations", "The base period of the lock is over since %1."),
    SharingPart.OPTION: QT_TRANSLATE_NOOP("organisations", "The sharing option of the lock is over since %1."),
    SharingPart.ORGANISATION: QT_TRANSLATE_NOOP("organisations", "The organisation's five years are over since %1."),
    SharingPart.KEY: QT_TRANSLATE_NOOP("organisations", "The key has ended; since %1 it opens nothing."),
}
_NEVER = {
    SharingPart.BASE: QT_TRANSLATE_NOOP("organisations", "The lock has no base period."),
    SharingPart.OPTION: QT_TRANSLATE_NOOP("organisations", "The lock has no sharing option."),
    SharingPart.ORGANISATION: QT_TRANSLATE_NOOP("organisations", "The organisation has no period."),
    SharingPart.KEY: QT_TRANSLATE_NOOP("organisations", "The key has no days."),
}
_STATES = {
    ShareState.ISSUED: (QT_TRANSLATE_NOOP("organisations", "Issued"), "positive"),
    ShareState.WITHDRAWN: (QT_TRANSLATE_NOOP("organisations", "Taken in, still opens"), "caution"),
    ShareState.RETURNED: (QT_TRANSLATE_NOOP("organisations", "Returned"), "neutral"),
}
_KINDS = {
    MediumKind.PHONE: QT_TRANSLATE_NOOP("organisations", "phone"),
    MediumKind.REMOTE: QT_TRANSLATE_NOOP("organisations", "remote"),
    MediumKind.CODE: QT_TRANSLATE_NOOP("organisations", "code"),
    MediumKind.TAG: QT_TRANSLATE_NOOP("organisations", "tag"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("organisations", text)


def stop(row: StopRow | None) -> str:
    """What stopped a key and since when, in one sentence; "" = nothing."""
    if row is None:
        return ""
    if row.since is None:
        return _tr(_NEVER[row.by])
    return _tr(_STOPPED[row.by]).replace("%1", formats.day(row.since))


def standing(row: ReceivedKeyRow) -> str:
    """Why no group can get a received key now; "" = one can."""
    if row.state is not ShareState.ISSUED:
        return QCoreApplication.translate("organisations", "The owner took it in.")
    if not row.registered:
        return QCoreApplication.translate("organisations", "The owner has taken the lock off the platform.")
    return stop(row.stopped_by)


def state_chip(state: ShareState, stopped: StopRow | None = None) -> tuple[str, str]:
    """Word and tone of a shared key; one that is issued and stopped says so."""
    if state is ShareState.ISSUED and stopped is not None:
        return QCoreApplication.translate("organisations", "Stopped"), "caution"
    word, tone = _STATES[state]
    return _tr(word), tone


def lock_name(row: ReceivedKeyRow) -> str:
    """The lock as its owner calls it, else the end of its serial."""
    return row.lock or f"•••• {row.serial_end}"


def names(rows: Iterable[NamedRow], none: str = "–") -> str:
    """Names in one line."""
    return ", ".join(row.name for row in rows) or none


def medium(row: EmployeeMediumRow) -> str:
    """A medium by its kind and mask."""
    return f"{_tr(_KINDS[row.kind])} {row.mask}"


def media(rows: Iterable[EmployeeMediumRow]) -> str:
    """All media of an employee in one line."""
    return ", ".join(map(medium, rows)) or QCoreApplication.translate("organisations", "none")


def until(day: date | None) -> str:
    """A last day, or that there is none."""
    return formats.day(day, QCoreApplication.translate("organisations", "no end"))


def head_line(row: OrganisationRow) -> str:
    """Name, number, period and places of an organisation."""
    parts = (
        row.name,
        QCoreApplication.translate("organisations", "number %1").replace("%1", row.handle),
        _period(row.active).replace("%1", formats.day(row.active_until)),
        QCoreApplication.translate("organisations", "%1 of %2 employees")
        .replace("%1", formats.number(row.employees))
        .replace("%2", formats.number(row.employee_limit)),
    )
    return " · ".join(parts)


def _period(active: bool) -> str:
    if active:
        return QCoreApplication.translate("organisations", "until %1")
    return QCoreApplication.translate("organisations", "ended on %1: read and take away only")


def share_users(row: ShareRow) -> str:
    """For how many a given key opens."""
    return QCoreApplication.translate("organisations", "%n employee(s)", "", row.users)


def share_work(row: ShareRow) -> str:
    """What the lock has to be told of a given key."""
    parts = []
    if row.queued:
        parts.append(QCoreApplication.translate("organisations", "%n to program", "", row.queued))
    if row.still_open:
        parts.append(QCoreApplication.translate("organisations", "%n still open(s)", "", row.still_open))
    return ", ".join(parts) or QCoreApplication.translate("organisations", "nothing to program")


def taking_in(row: ShareRow) -> Consequence:
    """What taking in a given key means, in numbers."""
    title = QCoreApplication.translate("organisations", "Take in the key of %1?").replace("%1", row.organisation)
    text = QCoreApplication.translate(
        "organisations", "%n employee(s) stop(s) opening %1 once the lock is programmed.", "", row.users
    )
    if not row.users:
        text = QCoreApplication.translate("organisations", "Nobody opens %1 with it yet; the key ends at once.")
    verb = QCoreApplication.translate("organisations", "Take in key")
    return Consequence(title, text.replace("%1", row.lock), (), verb)


def removing_group(row: GroupRow) -> Consequence:
    """What removing a group means, in numbers."""
    title = QCoreApplication.translate("organisations", "Remove the group %1?").replace("%1", row.name)
    members = QCoreApplication.translate(
        "organisations",
        "%n member(s) lose(s) what only this group opens; no employee is removed.",
        "",
        len(row.members),
    )
    keys = QCoreApplication.translate("organisations", "%n received key(s) can go to other groups.", "", len(row.keys))
    verb = QCoreApplication.translate("organisations", "Remove group")
    return Consequence(title, members, (keys,) if row.keys else (), verb)


def removing_employee(row: EmployeeRow) -> Consequence:
    """What removing an employee means, in numbers, with the locks that are lost."""
    title = QCoreApplication.translate("organisations", "Remove %1?").replace("%1", row.name)
    text = QCoreApplication.translate("organisations", "No lock opens for this employee; one place becomes free.")
    if row.opens:
        text = QCoreApplication.translate(
            "organisations",
            "%n lock(s) stop(s) opening once the owner has programmed; until then the media still open.",
            "",
            len(row.opens),
        )
    verb = QCoreApplication.translate("organisations", "Remove employee")
    return Consequence(title, text, tuple(row.opens), verb)
