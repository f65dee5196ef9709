"""The acceptance dossier of a lock: what was installed, what it is set to, who opens it, and what proves that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from flexeria_desktop.core.domain.locks import MAX_USERS
from flexeria_desktop.core.services.report_rows import Dossier
from flexeria_desktop.core.services.rule_rows import SettingsRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.papers.key_lists import key_table
from flexeria_desktop.ui.papers.protocols import event_table
from flexeria_desktop.ui.printing.model import (
    Column,
    Heading,
    Pairs,
    Paragraph,
    Part,
    Picture,
    PrintJob,
    Row,
    Signature,
    Signatures,
    Table,
)
from flexeria_desktop.ui.viewmodels import lock_clock, lock_settings, lock_texts

PHOTO_MM = 80.0
"""Width on paper: the door is known, and the page keeps room for what is signed."""


def acceptance_dossier(dossier: Dossier, building: str, now: datetime) -> PrintJob:
    """One lock, ready to be signed for by installer and building."""
    today = now.astimezone().date()
    lock = dossier.lock
    parts: list[Part] = [
        Heading(QCoreApplication.translate("papers", "Identity")),
        Pairs(_identity(dossier), 2),
        *_photo(dossier),
        Heading(QCoreApplication.translate("papers", "State")),
        Pairs(_state(dossier, today, now), 2),
        Heading(QCoreApplication.translate("papers", "Settings")),
        _settings(dossier.settings),
        Paragraph(lock_settings.proof(lock, dossier.settings, today), "muted"),
        Heading(QCoreApplication.translate("papers", "Who opens it")),
        key_table(dossier.keys, now, None, lambda key: f"{key.person} · {key.unit}" if key.unit else key.person),
        Heading(QCoreApplication.translate("papers", "List and receipt")),
        Pairs(_proof(dossier)),
        Heading(QCoreApplication.translate("papers", "Events of commissioning")),
        event_table(dossier.commissioning),
        Heading(QCoreApplication.translate("papers", "Accepted")),
        Paragraph(
            QCoreApplication.translate(
                "papers", "The lock was installed, tried with each kind of medium, and works as written here."
            )
        ),
        Signatures(
            (
                Signature(QCoreApplication.translate("papers", "Installer: name, date, signature")),
                Signature(QCoreApplication.translate("papers", "Building manager: name, date, signature")),
            )
        ),
    ]
    title = QCoreApplication.translate("papers", "Acceptance dossier: %1").replace("%1", lock.name)
    return replace(
        PrintJob(title, parts, building=lock.building or building, sub=lock_texts.sub_line(lock), printed_at=now),
        note=lock.serial,
    )


def _photo(dossier: Dossier) -> Sequence[Part]:
    image = QImage.fromData(dossier.photo) if dossier.photo else QImage()
    caption = QCoreApplication.translate("papers", "%1 in its place").replace("%1", dossier.lock.name)
    return () if image.isNull() else (Picture(image, PHOTO_MM, caption),)


def _identity(dossier: Dossier) -> Sequence[tuple[str, str]]:
    lock = dossier.lock
    rows = [
        (QCoreApplication.translate("papers", "Name"), lock.name),
        (QCoreApplication.translate("papers", "Serial"), lock.serial),
        (QCoreApplication.translate("papers", "Model"), lock.model.name),
        (QCoreApplication.translate("papers", "Firmware"), lock.firmware or "–"),
        (QCoreApplication.translate("papers", "Building"), lock.building or "–"),
        (QCoreApplication.translate("papers", "Floor"), lock.floor or "–"),
        (QCoreApplication.translate("papers", "Claimed"), formats.day(dossier.claimed_on, "–")),
        (QCoreApplication.translate("papers", "Registered"), formats.day(dossier.registered_on, "–")),
        (QCoreApplication.translate("papers", "Time zone"), dossier.zone),
        (QCoreApplication.translate("papers", "Period"), lock_texts.period(lock)),
    ]
    for serial, at in dossier.replaced:
        day = formats.day(at.astimezone().date())
        rows.append((QCoreApplication.translate("papers", "Hardware before"), f"{serial}, {day}"))
    if dossier.note:
        rows.append((QCoreApplication.translate("papers", "Note"), dossier.note))
    return rows


def _state(dossier: Dossier, today: date, now: datetime) -> Sequence[tuple[str, str]]:
    lock = dossier.lock
    capacity = QCoreApplication.translate("papers", "%1 of %2")
    users = capacity.replace("%1", formats.number(lock.users)).replace("%2", formats.number(MAX_USERS))
    return [
        *((fact.name, fact.words) for fact in lock_texts.state(lock, today, now)),
        *lock_clock.facts(dossier.clock, today),
        (QCoreApplication.translate("papers", "Users"), users),
        (QCoreApplication.translate("papers", "Keys purchased"), formats.number(lock.purchased)),
        (QCoreApplication.translate("papers", "Keys issued"), formats.number(lock.issued)),
        (QCoreApplication.translate("papers", "Changes that wait"), formats.number(lock.pending)),
    ]


def _settings(settings: SettingsRow) -> Part:
    wanted = replace(settings, proven=settings.wanted)
    columns = (
        Column(QCoreApplication.translate("papers", "Setting")),
        Column(QCoreApplication.translate("papers", "Wanted")),
        Column(QCoreApplication.translate("papers", "On the lock")),
    )
    rows = [
        Row((lock_settings.title(name), lock_settings.proven(wanted, name), lock_settings.proven(settings, name)))
        for name in lock_settings.NAMES
    ]
    return Table(columns, rows)


def _proof(dossier: Dossier) -> Sequence[tuple[str, str]]:
    lock = dossier.lock
    none = QCoreApplication.translate("papers", "none proven")
    version = none if lock.list_version is None else formats.number(lock.list_version)
    received = formats.moment(lock.receipt_at.astimezone(), none, seconds=True) if lock.receipt_at else none
    return [
        (QCoreApplication.translate("papers", "List version"), version),
        (QCoreApplication.translate("papers", "Receipt"), received),
        (QCoreApplication.translate("papers", "Digest of the list"), _grouped(dossier.digest) or none),
    ]


def _grouped(digest: str) -> str:
    """Eight signs at a time: read aloud and compared by people."""
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))
