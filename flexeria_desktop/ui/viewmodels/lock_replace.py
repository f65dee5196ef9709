"""New hardware in the place of a broken lock, in words and numbers: before, and after it was done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.rows import KeyRow, LockRow, Missing, ReplacedLock
from flexeria_desktop.ui.messages import message_for

LIVE = (KeyState.ISSUED, KeyState.SUSPENDED)
Point = tuple[str, str]
"""Icon and sentence."""


def consequences(lock: LockRow, keys: Sequence[KeyRow]) -> list[Point]:
    """Return what moves to the new lock and what stays with the old one."""
    moving = [key for key in keys if key.state in LIVE]
    media = sum(len(key.media) for key in moving)
    points = [("nav.keys", QCoreApplication.translate("replace", "Nobody holds a key of it."))]
    if moving:
        moved = QCoreApplication.translate("replace", "%n key(s) move(s) to the new lock.", "", len(moving))
        fits = QCoreApplication.translate(
            "replace", "%n tag(s), code(s) or phone(s) fit(s) it as it is: nobody has to come by.", "", media
        )
        points = [("nav.keys", moved), ("medium.tag", fits)]
    bought = QCoreApplication.translate(
        "replace", "%n purchased key(s) and all dates go with it to the new serial.", "", lock.purchased
    )
    points.append(("stock", bought))
    old = QCoreApplication.translate("replace", "%1 and its events stay in this profile, under a name of their own.")
    points.append(("history", old.replace("%1", lock.serial)))
    if lock.still_open:
        points.append(("caution", still_open(lock.serial, lock.still_open)))
    return points


def still_open(serial: str, count: int) -> str:
    """Return that the old hardware opens for keys whose removal it never confirmed."""
    text = QCoreApplication.translate(
        "replace", "%1 never confirmed %n key(s) taken in: wherever it hangs, it still opens for them.", "", count
    )
    return text.replace("%1", serial)


def done(outcome: ReplacedLock) -> str:
    """Return what a replacement came to."""
    text = QCoreApplication.translate("replace", "%1 is now %2.")
    text = text.replace("%2", outcome.serial).replace("%1", outcome.lock)
    waits = QCoreApplication.translate("replace", "%n key(s) open(s) it once it is programmed.", "", outcome.keys)
    return f"{text} {waits}"


def waiting(outcome: ReplacedLock) -> str:
    """Return why the platform does not know the new serial yet; empty when it does."""
    kind = FlexeriaError.codes.get(outcome.waiting) if outcome.waiting else None
    return message_for(kind()).in_one_line if kind is not None else outcome.waiting


def why_not(lock: LockRow) -> str:
    """Return why a lock cannot be replaced; empty when it can."""
    if lock.missing is Missing.CLAIM:
        return QCoreApplication.translate("replace", "The lock is not claimed yet.")
    return ""
