"""What is known of the locks of a plan: when they last told what they hold, and whether others wrote them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.services.rows import LockPlan, ProgramProgress
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.theme import Tone
from flexeria_desktop.ui.viewmodels.programming_foreign import undecided

JUST_NOW = timedelta(minutes=10)
"""A lock that was read longer ago may have been written by somebody else meanwhile."""

_STEPS = {
    "connect": QT_TRANSLATE_NOOP("programming", "Connecting to %1"),
    "read": QT_TRANSLATE_NOOP("programming", "Reading the list of %1"),
    "done": QT_TRANSLATE_NOOP("programming", "%1 was read"),
    "failed": QT_TRANSLATE_NOOP("programming", "%1 was not read"),
}


@dataclass(frozen=True, slots=True)
class Reading:
    """One sentence over the plan, its tone, the time of reading at the right ("" = none), and whether to offer it."""

    text: str
    tone: Tone
    note: str
    offer: bool


def reading(plans: Sequence[LockPlan], now: datetime) -> Reading | None:
    """Return what to say over these plans; None for no plan. Others' writing comes before the age of a reading."""
    if not plans:
        return None
    times = [plan.read_at for plan in plans if plan.read_at is not None]
    oldest = min(times, default=None) if len(times) == len(plans) else None
    fresh = oldest is not None and now - oldest <= JUST_NOW
    note = _note(oldest, now) if oldest is not None else ""
    changed = [plan for plan in plans if plan.changed_elsewhere]
    if changed:
        return Reading(_written(changed), "caution", note, not fresh)
    if fresh:
        return Reading(_just_read(len(plans)), "positive", note, offer=False)
    return Reading(_not_read(plans, oldest), "info", "", offer=True)


def _note(oldest: datetime, now: datetime) -> str:
    local = oldest.astimezone()
    when = formats.clock(local) if local.date() == now.astimezone().date() else formats.moment(local)
    return QCoreApplication.translate("programming", "read %1").replace("%1", when)


def _written(plans: Sequence[LockPlan]) -> str:
    stays = QCoreApplication.translate("programming", "Nothing of it is lost when you program.")
    if any(map(undecided, plans)):
        stays = QCoreApplication.translate("programming", "What they did there stays until you decide.")
    names = ", ".join(plan.lock for plan in plans)
    if len(plans) == 1:
        text = QCoreApplication.translate("programming", "Somebody else wrote %1 since the last receipt.")
        return f"{text.replace('%1', names)} {stays}"
    text = QCoreApplication.translate(
        "programming", "Somebody else wrote %n lock(s) since the last receipt: %1.", "", len(plans)
    )
    return f"{text.replace('%1', names)} {stays}"


def _just_read(count: int) -> str:
    told = QCoreApplication.translate("programming", "%n lock(s) told just now what it holds/they hold.", "", count)
    return f"{told} {QCoreApplication.translate('programming', 'Nobody else changed them since the last receipt.')}"


def _not_read(plans: Sequence[LockPlan], oldest: datetime | None) -> str:
    if oldest is not None:
        text = QCoreApplication.translate("programming", "Not read since %1.")
        text = text.replace("%1", formats.moment(oldest.astimezone()))
    else:
        never = sum(plan.read_at is None for plan in plans)
        text = QCoreApplication.translate("programming", "%n lock(s) was/were not read yet.", "", never)
    rest = QCoreApplication.translate(
        "programming", "Reading shows whether somebody else wrote to them since the last receipt."
    )
    return f"{text} {rest}"


def read_sentence(step: ProgramProgress) -> str:
    """Return what is done with a lock that is being read."""
    text = QCoreApplication.translate("programming", _STEPS.get(step.step, _STEPS["read"]))
    return text.replace("%1", step.lock)
