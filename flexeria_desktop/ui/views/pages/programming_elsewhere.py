"""While locks are programmed: telling that another computer says to be at work on some of them, too."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.leases import Elsewhere
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report


def warn_of_others(context: PageContext, lock_ids: Sequence[LockId], pause: Callable[[], None]) -> None:
    """Ask beside the work, which waits for nothing; a person lets it go on or pauses it with the warning's button."""
    actions = context.actions

    async def look(_report: Report) -> tuple[Elsewhere, ...]:
        return await actions.programmed_elsewhere(lock_ids)

    def seen(found: tuple[Elsewhere, ...]) -> None:
        if found:
            context.toast(warning(found), QCoreApplication.translate("elsewhere", "Pause"), pause, tone="caution")

    context.runner.start("", look, succeeded=seen, failed=lambda _unknown: None)


def warning(found: Sequence[Elsewhere]) -> str:
    """Return who is at work where since when; of several locks the first and how many more."""
    first = found[0]
    told = QCoreApplication.translate("elsewhere", "%1 is being programmed by %2 since %3.")
    since = formats.clock(first.lease.since.astimezone())
    text = told.replace("%1", first.lock).replace("%2", first.lease.device).replace("%3", since)
    if len(found) > 1:
        text += " " + QCoreApplication.translate("elsewhere", "So are %n more lock(s).", "", len(found) - 1)
    return text
