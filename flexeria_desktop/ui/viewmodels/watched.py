"""Whether somebody sees how a job ends: a failure that no open sheet shows is told by the window."""

from __future__ import annotations

from PySide6.QtCore import QObject

_NAME = "watched"


def watch(job: QObject | None, on: bool) -> None:
    """Say whether a sheet that shows how this job ends is open."""
    if job is not None:
        job.setProperty(_NAME, on)


def is_watched(job: QObject) -> bool:
    """Whether one is."""
    return bool(job.property(_NAME))
