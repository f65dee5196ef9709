"""The reports of the program by name: what each is called and what it needs to be chosen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class Report(StrEnum):
    """Every report, in the order of the page."""

    PLAN = "plan"
    PLAN_GROUPS = "plan_groups"
    KEYS_BY_LOCK = "keys_by_lock"
    KEYS_BY_PERSON = "keys_by_person"
    PROTOCOL = "protocol"
    HANDED_OUT = "handed_out"
    RECEIPTS = "receipts"
    EVENTS = "events"
    DOSSIER = "dossier"
    SERVICE = "service"


@dataclass(frozen=True, slots=True)
class Face:
    """What a report is called, one sentence on it, its icon, and which of the choices it minds."""

    icon: str
    title: str
    sentence: str
    minds: frozenset[str] = frozenset()
    needs: str = ""


FACES: dict[Report, Face] = {
    Report.PLAN: Face(
        "nav.plan",
        QT_TRANSLATE_NOOP("papers", "Locking plan by person"),
        QT_TRANSLATE_NOOP("papers", "All locks and all people on A3, with the legend on each page."),
    ),
    Report.PLAN_GROUPS: Face(
        "group",
        QT_TRANSLATE_NOOP("papers", "Locking plan by group"),
        QT_TRANSLATE_NOOP("papers", "All locks and all groups on A3, with the legend on each page."),
    ),
    Report.KEYS_BY_LOCK: Face(
        "nav.locks",
        QT_TRANSLATE_NOOP("papers", "Key list by lock"),
        QT_TRANSLATE_NOOP("papers", "Who opens each lock: wanted, queued, on the lock."),
        frozenset({"lock"}),
    ),
    Report.KEYS_BY_PERSON: Face(
        "nav.people",
        QT_TRANSLATE_NOOP("papers", "Key list by person"),
        QT_TRANSLATE_NOOP("papers", "What each person opens; for one person with places to sign."),
        frozenset({"person"}),
    ),
    Report.PROTOCOL: Face(
        "signature",
        QT_TRANSLATE_NOOP("papers", "Issue and return protocol"),
        QT_TRANSLATE_NOOP("papers", "Each key issued, suspended, taken in and confirmed, by whom."),
        frozenset({"lock", "period"}),
    ),
    Report.HANDED_OUT: Face(
        "medium.tag",
        QT_TRANSLATE_NOOP("papers", "Handed-out media"),
        QT_TRANSLATE_NOOP("papers", "Who has which tag or remote since when, signed or not, overdue."),
        frozenset({"lock", "person"}),
    ),
    Report.RECEIPTS: Face(
        "signature",
        QT_TRANSLATE_NOOP("papers", "Signed receipts"),
        QT_TRANSLATE_NOOP("papers", "Key receipts and return protocols again, as they were signed."),
        frozenset({"person", "period"}),
    ),
    Report.EVENTS: Face(
        "nav.events",
        QT_TRANSLATE_NOOP("papers", "Events"),
        QT_TRANSLATE_NOOP("papers", "Openings and refusals by day, with gaps and the lock's own time."),
        frozenset({"lock", "person", "period"}),
    ),
    Report.DOSSIER: Face(
        "receipt",
        QT_TRANSLATE_NOOP("papers", "Acceptance dossier"),
        QT_TRANSLATE_NOOP("papers", "One lock: identity, settings, who opens it, receipt, signatures."),
        frozenset({"lock"}),
        needs="lock",
    ),
    Report.SERVICE: Face(
        "setup",
        QT_TRANSLATE_NOOP("papers", "Service record"),
        QT_TRANSLATE_NOOP("papers", "Versions, size and check of the store, its growth, firmware, backup."),
    ),
}


def face_title(report: Report) -> str:
    """The translated name of a report."""
    return QCoreApplication.translate("papers", FACES[report].title)


def face_sentence(report: Report) -> str:
    """What stands in a report."""
    return QCoreApplication.translate("papers", FACES[report].sentence)
