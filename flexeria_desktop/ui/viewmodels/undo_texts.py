"""Steps in words: what undo would take back, what became of it, and why something stays."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain.undo import StepState
from flexeria_desktop.core.services.undo_rows import StepRow, UndoReport
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.messages import sentences_of

MOST_NAMED = 3
"""Locks that are named in one sentence."""
NAMES: dict[str, str] = {
    "person.added": QT_TRANSLATE_NOOP("undo", "new person"),
    "person.changed": QT_TRANSLATE_NOOP("undo", "details"),
    "person.until": QT_TRANSLATE_NOOP("undo", "end date"),
    "person.removed": QT_TRANSLATE_NOOP("undo", "removed person"),
    "person.imported": QT_TRANSLATE_NOOP("undo", "import of people"),
    "key.issued": QT_TRANSLATE_NOOP("undo", "issued key"),
    "key.taken_in": QT_TRANSLATE_NOOP("undo", "take-in"),
    "key.reissued": QT_TRANSLATE_NOOP("undo", "given back key"),
    "key.suspended": QT_TRANSLATE_NOOP("undo", "suspension"),
    "key.resumed": QT_TRANSLATE_NOOP("undo", "end of suspension"),
    "key.changed": QT_TRANSLATE_NOOP("undo", "days of key"),
    "key.until": QT_TRANSLATE_NOOP("undo", "end date"),
    "key.rules_changed": QT_TRANSLATE_NOOP("undo", "rules of key"),
    "lock.renamed": QT_TRANSLATE_NOOP("undo", "name of lock"),
    "lock.placed": QT_TRANSLATE_NOOP("undo", "place of lock"),
    "lock.settings_changed": QT_TRANSLATE_NOOP("undo", "lock settings"),
    "lock.claimed": QT_TRANSLATE_NOOP("undo", "added lock"),
    "lock.released": QT_TRANSLATE_NOOP("undo", "released lock"),
    "lock.replaced": QT_TRANSLATE_NOOP("undo", "replaced lock"),
    "lock.firmware_updated": QT_TRANSLATE_NOOP("undo", "firmware update"),
    "place.added": QT_TRANSLATE_NOOP("undo", "new place"),
    "place.moved": QT_TRANSLATE_NOOP("undo", "moved place"),
    "place.renamed": QT_TRANSLATE_NOOP("undo", "name of place"),
    "place.removed": QT_TRANSLATE_NOOP("undo", "removed place"),
    "schedule.saved": QT_TRANSLATE_NOOP("undo", "schedule"),
    "schedule.removed": QT_TRANSLATE_NOOP("undo", "removed schedule"),
    "holiday.saved": QT_TRANSLATE_NOOP("undo", "holiday"),
    "holiday.removed": QT_TRANSLATE_NOOP("undo", "removed holiday"),
    "group.saved": QT_TRANSLATE_NOOP("undo", "group"),
    "group.removed": QT_TRANSLATE_NOOP("undo", "removed group"),
    "group_link.added": QT_TRANSLATE_NOOP("undo", "addition to group"),
    "group_link.removed": QT_TRANSLATE_NOOP("undo", "removal from group"),
    "medium.lost": QT_TRANSLATE_NOOP("undo", "lost medium"),
    "code.applied": QT_TRANSLATE_NOOP("undo", "used code"),
    "site.device_lost": QT_TRANSLATE_NOOP("undo", "lost computer"),
    "share.issued": QT_TRANSLATE_NOOP("undo", "key of an organisation"),
    "share.taken_in": QT_TRANSLATE_NOOP("undo", "take-in from an organisation"),
}
KINDS: dict[str, str] = {
    "key": QT_TRANSLATE_NOOP("undo", "change of keys"),
    "person": QT_TRANSLATE_NOOP("undo", "change of people"),
    "lock": QT_TRANSLATE_NOOP("undo", "change of locks"),
}
REASONS: dict[str, str] = {
    "lost": QT_TRANSLATE_NOOP("undo", "Cannot be undone: whoever found the medium could open. Issue it again by hand."),
    "code": QT_TRANSLATE_NOOP("undo", "Cannot be undone: the code is used up at the platform."),
    "claimed": QT_TRANSLATE_NOOP("undo", "Cannot be undone: the lock has a new owner. Release the lock instead."),
    "released": QT_TRANSLATE_NOOP("undo", "Cannot be undone: the lock erased its owner and its list."),
    "replaced": QT_TRANSLATE_NOOP("undo", "Cannot be undone: the old hardware is no longer in use."),
    "firmware": QT_TRANSLATE_NOOP("undo", "Cannot be undone: the lock runs the new firmware."),
    "device": QT_TRANSLATE_NOOP("undo", "Cannot be undone: locks may have shut the computer out already."),
    "share": QT_TRANSLATE_NOOP(
        "undo", "Cannot be undone here: the organisation has been told. Take the key in instead."
    ),
    "superseded": QT_TRANSLATE_NOOP("undo", "Undone. Something else was done since, so it cannot be redone."),
}


def name(step: StepRow) -> str:
    """End date; of a step without a name of its own what kind of thing it changed."""
    source = NAMES.get(step.name) or KINDS.get(step.name.partition(".")[0])
    return _say(source) if source else QCoreApplication.translate("undo", "change")


def about(step: StepRow) -> str:
    """Whom and which lock a step is about, or how many rows."""
    found = " · ".join(part for part in (step.subject, step.lock) if part)
    return found or (QCoreApplication.translate("undo", "%n row(s)", "", step.count) if step.count > 1 else "")


def titled(step: StepRow) -> str:
    """End date (T. Smits)."""
    of = about(step)
    if not of:
        return name(step)
    return QCoreApplication.translate("undo", "%1 (%2)").replace("%1", name(step)).replace("%2", of)


def undo_title(step: StepRow) -> str:
    """Undo: end date."""
    return QCoreApplication.translate("undo", "Undo: %1").replace("%1", name(step))


def redo_title(step: StepRow) -> str:
    """Redo: end date."""
    return QCoreApplication.translate("undo", "Redo: %1").replace("%1", name(step))


def told(report: UndoReport) -> str:
    """What undoing did: restored rows, what stays and why, and which locks have to be programmed."""
    pattern = QCoreApplication.translate("undo", "Undone: %1.")
    if report.redone:
        pattern = QCoreApplication.translate("undo", "Done again: %1.")
    parts = [pattern.replace("%1", titled(report.step))]
    if report.locks:
        parts.append(_to_program(report))
    if report.left:
        parts.append(QCoreApplication.translate("undo", "%n row(s) stay as they are:", "", len(report.left)))
        who = f"{report.left[0].subject}: " if report.left[0].subject else ""
        parts.append(who + sentences_of(report.left[0].code)[0])
    return " ".join(parts)


def _to_program(report: UndoReport) -> str:
    if len(report.locks) > MOST_NAMED:
        return QCoreApplication.translate("undo", "%n lock(s) must be programmed.", "", len(report.locks))
    names = ", ".join(lock.name for lock in report.locks)
    return QCoreApplication.translate("undo", "%1 must be programmed.").replace("%1", names)


def state(step: StepRow) -> str:
    """Whether a step is in force, was undone or redone, or why it stays."""
    if step.reason:
        return _say(REASONS.get(step.reason, QT_TRANSLATE_NOOP("undo", "Cannot be undone.")))
    words = {
        StepState.OPEN: QCoreApplication.translate("undo", "In force"),
        StepState.UNDONE: QCoreApplication.translate("undo", "Undone"),
        StepState.REDONE: QCoreApplication.translate("undo", "Done again"),
        StepState.SPENT: QCoreApplication.translate("undo", "Cannot be undone."),
    }
    return words[step.state]


def when(step: StepRow) -> str:
    """The moment of a step, as this computer's clock shows it."""
    return formats.moment(step.at.astimezone())


def _say(source: str) -> str:
    return QCoreApplication.translate("undo", source)
