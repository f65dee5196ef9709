"""Whether somebody sees how a job ends: a failure that no open sheet shows is told by the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from flexeria_desktop.core.errors import FlexeriaError
    from flexeria_desktop.ui.context import PageContext
    from flexeria_desktop.ui.jobs import Job

_NAME = "watched"


def watch(job: QObject | None, on: bool) -> None:
    """Say whether a sheet that shows how this job ends is open."""
    if job is not None:
        job.setProperty(_NAME, on)


def is_watched(job: QObject | None) -> bool:
    """Whether one is."""
    return job is not None and bool(job.property(_NAME))


def follow(context: PageContext, job: Job, *topics: str, title: str = "") -> None:
    """Tell the pages that ``topics`` changed when the job succeeds, and a failure that no open sheet shows.

    The sheet that calls this is open: from here on the job is watched until ``watch(job, False)``.
    """
    watch(job, True)
    _Follower(context, job, topics, title)


class _Follower(QObject):
    """Outlives the sheet but not the window, which may be built anew while the job runs."""

    def __init__(self, context: PageContext, job: Job, topics: tuple[str, ...], title: str) -> None:
        super().__init__(context)
        self._context, self._job, self._topics, self._title = context, job, topics, title
        job.succeeded.connect(self._succeeded)
        job.failed.connect(self._failed)
        job.finished.connect(self.deleteLater)

    def _succeeded(self, _result: object) -> None:
        self._context.changed(*self._topics)

    def _failed(self, error: FlexeriaError) -> None:
        if not is_watched(self._job):
            self._context.error(error, self._title)
