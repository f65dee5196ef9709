"""Whether somebody sees how a job ends: a failure that no open sheet shows is told by the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
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


def follow(
    context: PageContext,
    job: Job,
    *topics: str,
    title: str = "",
    done: Callable[[Any], None] | None = None,
    watched: bool = True,
) -> None:
    """Tell the pages that ``topics`` changed when the job ends, and how it ended when no open sheet shows that.

    A failure is told under ``title``, a result by ``done(result)``. watched: the caller is a sheet that shows it,
    until ``watch(job, False)``.
    """
    watch(job, watched)
    _Follower(context, job, topics, title, done)


class _Follower(QObject):
    """Outlives the sheet but not the window, which may be built anew while the job runs."""

    def __init__(
        self, context: PageContext, job: Job, topics: tuple[str, ...], title: str, done: Callable[[Any], None] | None
    ) -> None:
        super().__init__(context)
        self._context, self._job, self._topics, self._title, self._done = context, job, topics, title, done
        job.finished.connect(self._ended)

    def _ended(self) -> None:
        self._context.changed(*self._topics)
        if not is_watched(self._job):
            if self._job.error is not None:
                self._context.error(self._job.error, self._title)
            elif self._done is not None and self._job.state == "done":
                self._done(self._job.result)
        self.deleteLater()
