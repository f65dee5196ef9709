"""A firmware on its way to a lock, in words: what is chosen, how far it is, whether anything changed."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.errors import FirmwareInvalid
from flexeria_desktop.core.services.rows import FirmwareImage, FirmwareOutcome, FirmwareProgress, LockRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, JobProgress, JobRunner, Report
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import lock_settings
from flexeria_desktop.ui.viewmodels.watched import follow

LARGEST_FILE = 4 * 1024 * 1024
"""Bytes; no lock takes more."""
TOPICS = ("locks", "events")
# Nothing of the image waits on the lock after these.
_NO_GOING_ON = frozenset(
    {
        "firmware_not_taken",
        "lock.firmware_damaged",
        "lock.firmware_older",
        "lock.firmware_too_large",
        "lock.request_invalid",
        "lock.unsupported",
    }
)
_VERSION = re.compile(r"[0-9]{1,5}(?:\.[0-9]{1,5}){0,3}")
_IN_NAME = re.compile(r"(?<![0-9.])[0-9]{1,5}(?:\.[0-9]{1,5}){1,3}(?!\.?[0-9])")
_STEPS = {
    "connect": QT_TRANSLATE_NOOP("firmware", "Connecting"),
    "restart": QT_TRANSLATE_NOOP("firmware", "The lock restarts"),
    "confirm": QT_TRANSLATE_NOOP("firmware", "Waiting for the lock to show its version"),
    "done": QT_TRANSLATE_NOOP("firmware", "The lock shows the new version"),
}


@dataclass(frozen=True)
class UpdateProgress(JobProgress):
    """A job's progress with the step it has come to; version: what is being sent."""

    step: FirmwareProgress | None = None
    version: str = ""


async def read_image(path: str) -> bytes:
    """Return the bytes of a firmware file; raises FirmwareInvalid."""
    return await asyncio.to_thread(_read, path)


def _read(path: str) -> bytes:
    try:
        with Path(path).expanduser().open("rb") as file:
            image = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise FirmwareInvalid(reason="missing", file=Path(path).name) from error
    if not image or len(image) > LARGEST_FILE:
        raise FirmwareInvalid(reason="too_large" if image else "empty")
    return image


def version_in(file_name: str) -> str:
    """Return the version that a file's name tells, such as 2.4.0; empty when it tells none."""
    found = _IN_NAME.search(Path(file_name).name)
    return found[0] if found else ""


def fault(version: str, lock: LockRow) -> str:
    """Return what is wrong with a version for this lock; a lower one no lock takes."""
    if not _VERSION.fullmatch(version):
        return QCoreApplication.translate("firmware", "Write the version as numbers with dots, such as 2.4.0.")
    if not _VERSION.fullmatch(lock.firmware) or _numbers(version) >= _numbers(lock.firmware):
        return ""
    text = QCoreApplication.translate("firmware", "The lock runs %1 and goes back to no lower version.")
    return text.replace("%1", lock.firmware)


def _numbers(version: str) -> list[int]:
    numbers = [int(part) for part in version.split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    return numbers


def change(lock: LockRow, version: str, size: int) -> str:
    """Return 2.3.1 becomes 2.4.0 and the size of the file."""
    text = QCoreApplication.translate("firmware", "%1 becomes %2, %3")
    now = lock.firmware or QCoreApplication.translate("firmware", "an unknown version")
    return text.replace("%3", formats.size(size)).replace("%2", version or "–").replace("%1", now)


def why_not(lock: LockRow) -> str:
    """Return why no firmware can be sent to a lock; empty when it can."""
    if not lock.link:
        return QCoreApplication.translate("firmware", "No way to this lock is chosen.")
    return lock_settings.why_not(lock)


def sentence(step: FirmwareProgress) -> str:
    """Return what goes on."""
    if step.step in _STEPS:
        return QCoreApplication.translate("firmware", _STEPS[step.step])
    sent = formats.of_total(step.sent, step.total, QCoreApplication.translate("firmware", "bytes"))
    if not step.resumed_at:
        return sent
    text = QCoreApplication.translate("firmware", "%1, went on at byte %2")
    return text.replace("%2", formats.number(step.resumed_at)).replace("%1", sent)


def ended(outcome: FirmwareOutcome) -> str:
    """Return how an update ended; what nobody has seen is not said."""
    if outcome.confirmed:
        text = QCoreApplication.translate(
            "firmware", "The lock runs %2; before it was %1. Keys and list are as they were."
        )
        return text.replace("%2", outcome.version).replace("%1", outcome.before or "–")
    text = QCoreApplication.translate(
        "firmware", "The lock has all of %1 and restarted; whether it runs it shows the next contact."
    )
    return text.replace("%1", outcome.version)


def broken(error: FlexeriaError, reached: FirmwareProgress | None, lock: LockRow) -> str:
    """Return what happened, whether the lock changed, what to do."""
    message = message_for(error)
    if reached is None or not reached.sent or error.code in _NO_GOING_ON:
        return f"{message.happened} {message.changed} {message.todo}"
    return f"{message.happened} {stopped(reached, lock)}"


def stopped(reached: FirmwareProgress, lock: LockRow) -> str:
    """Return that a part waits on the lock, which runs what it ran."""
    text = QCoreApplication.translate(
        "firmware", "%1 are on the lock, which still runs %2. Going on sends only the rest."
    )
    if not lock.firmware:
        text = QCoreApplication.translate(
            "firmware", "%1 are on the lock, which still runs what it ran. Going on sends only the rest."
        )
    sent = formats.of_total(reached.sent, reached.total, QCoreApplication.translate("firmware", "bytes"))
    return text.replace("%1", sent).replace("%2", lock.firmware)


def cancelled(reached: FirmwareProgress | None, version: str, lock: LockRow) -> str:
    """Return what is known after a cancel, empty when nothing was sent; with all of it the lock may have restarted."""
    if reached is None or not reached.sent:
        return ""
    if reached.sent < reached.total:
        return stopped(reached, lock)
    return ended(FirmwareOutcome(lock.id, lock.name, lock.firmware, version, confirmed=False))


def start(context: PageContext, lock: LockRow, image: FirmwareImage | None) -> Job:
    """Send a firmware as a job of the window, None = go on with the one under way; it tells how it ended."""
    actions, title = context.actions, QCoreApplication.translate("firmware", "Updating the firmware of %1")
    unit = QCoreApplication.translate("firmware", "bytes")
    version = image.version if image is not None else lock.firmware_waiting

    async def work(report: Report) -> Any:
        def step(of: FirmwareProgress) -> None:
            sending = of.step == "send"
            done, total = (of.sent, of.total) if sending else (0, 0)
            report(UpdateProgress(done, total, unit, "" if sending else sentence(of), step=of, version=version))

        return await actions.update_firmware(lock.id, image, step)

    job = context.runner.start(title.replace("%1", lock.name), work)
    job.setObjectName(_name(lock))
    failed = QCoreApplication.translate("firmware", "The firmware of %1 was not updated").replace("%1", lock.name)
    follow(context, job, *TOPICS, title=failed, done=partial(_tell, context, lock), watched=False)
    return job


def running(runner: JobRunner, lock: LockRow) -> Job | None:
    """Return the update of a lock that is under way in this window."""
    return next((job for job in runner.running if job.objectName() == _name(lock)), None)


def _name(lock: LockRow) -> str:
    return f"firmware.{lock.id}"


def _tell(context: PageContext, lock: LockRow, outcome: FirmwareOutcome) -> None:
    text = QCoreApplication.translate("firmware", "%1 runs firmware %2.")
    if not outcome.confirmed:
        text = QCoreApplication.translate("firmware", "%1 has firmware %2; the next contact shows whether it runs.")
    text = text.replace("%2", outcome.version).replace("%1", lock.name)
    context.toast(text, tone="positive" if outcome.confirmed else "caution")
