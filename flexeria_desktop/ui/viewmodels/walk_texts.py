"""Sentences of walk mode: signal, work of a lock, its three steps, and what became of each lock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from flexeria_desktop.core.domain.signal import bars
from flexeria_desktop.core.services.rows import ProgramProgress, WalkDone, WalkLock, WalkState
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.messages import message_for

_SIGNALS = (
    QT_TRANSLATE_NOOP("walk", "No signal at the moment"),
    QT_TRANSLATE_NOOP("walk", "Faint signal, walk nearer"),
    QT_TRANSLATE_NOOP("walk", "Weak signal, walk nearer if it breaks off"),
    QT_TRANSLATE_NOOP("walk", "Good signal, a few steps from this door"),
    QT_TRANSLATE_NOOP("walk", "Strong signal, you stand at this door"),
)
_STEPS = {
    "connect": QT_TRANSLATE_NOOP("walk", "Connecting"),
    "time": QT_TRANSLATE_NOOP("walk", "Setting the clock"),
    "revoke": QT_TRANSLATE_NOOP("walk", "Stopping keys first"),
    "read": QT_TRANSLATE_NOOP("walk", "Reading the list"),
    "confirm": QT_TRANSLATE_NOOP("walk", "Confirming"),
    "events": QT_TRANSLATE_NOOP("walk", "Reading the events"),
    "done": QT_TRANSLATE_NOOP("walk", "Done"),
    "failed": QT_TRANSLATE_NOOP("walk", "Broken off"),
}
_PLACES = {"send": 1, "confirm": 2, "events": 3, "done": 3}
"""Which of the three steps each step of a job belongs to; the others belong to the first."""


@dataclass(frozen=True, slots=True)
class Step:
    """One of the three lines; state is done, running, wait or failed."""

    state: str
    text: str


def signal(rssi: int | None) -> str:
    """Strong signal, you stand at this door."""
    return QCoreApplication.translate("walk", _SIGNALS[bars(rssi)])


def place(row: WalkLock) -> str:
    """Molenwerf · ground floor · 20452-207."""
    return " · ".join(part for part in (row.building, row.floor, row.serial) if part)


def work(row: WalkLock) -> str:
    """3 changes, goes on at byte 96; log unread for 34 days; or why it failed."""
    if row.error is not None:
        return message_for(row.error).happened
    if row.log_days is not None:
        return QCoreApplication.translate("walk", "log unread for %n day(s)", "", row.log_days)
    text = QCoreApplication.translate("walk", "%n change(s)", "", row.changes)
    if not row.changes:
        text = QCoreApplication.translate("walk", "others wrote its list")
    if row.resumes_at:
        on = QCoreApplication.translate("walk", "goes on at byte %1").replace("%1", formats.number(row.resumes_at))
        text = f"{text}, {on}"
    return text


def doing(row: WalkLock) -> tuple[str, str]:
    """Return what is being done, and how far: ("Sending 8 new keys", "302 of 472 bytes, 2 s left")."""
    step = row.progress
    if step is None:
        return QCoreApplication.translate("walk", _STEPS["connect"]), work(row)
    if step.step != "send":
        text = QCoreApplication.translate("walk", _STEPS[step.step])
        return text, _tries(step) or (work(row) if step.step == "connect" else "")
    unit = QCoreApplication.translate("walk", "bytes")
    parts = [formats.of_total(step.sent, step.total, unit) if step.total else ""]
    if step.resumed_at:
        on = QCoreApplication.translate("walk", "went on at byte %1").replace("%1", formats.number(step.resumed_at))
        parts.append(on)
    parts.append(formats.remaining(step.seconds_left) if step.sent < step.total else "")
    return _sending(row), ", ".join(part for part in parts if part)


def _sending(row: WalkLock) -> str:
    if row.additions and row.additions == row.changes:
        return QCoreApplication.translate("walk", "Sending %n new key(s)", "", row.additions)
    if row.removals and row.removals == row.changes:
        return QCoreApplication.translate("walk", "Removing %n key(s)", "", row.removals)
    if row.changes:
        return QCoreApplication.translate("walk", "Sending %n change(s)", "", row.changes)
    return QCoreApplication.translate("walk", "Sending the list")


def _tries(step: ProgramProgress) -> str:
    if step.tries < 2:
        return ""
    return QCoreApplication.translate("walk", "the link broke, try %1").replace("%1", formats.number(step.tries))


def steps(row: WalkLock, seen: frozenset[str], *, done: bool = False, failed: bool = False) -> tuple[Step, ...]:
    """The lines of a lock: connected and read, sent, confirmed; for a log alone two of them."""
    if row.log_days is not None:
        return _log_steps(done=done, failed=failed)
    step = row.progress.step if row.progress is not None else "connect"
    reached = max([_PLACES.get(step, 0), *(_PLACES.get(one, 0) for one in seen)])
    at = 3 if done else min(reached, 2) if failed else reached
    states = ["done" if place < at else "wait" for place in range(3)]
    if at < 3:
        states[at] = "failed" if failed else "running"
    texts = (_connected(states[0], seen), _sent(states[1], row, seen), _confirmed(states[2]))
    return tuple(Step(state, text) for state, text in zip(states, texts, strict=True))


def _log_steps(*, done: bool, failed: bool) -> tuple[Step, ...]:
    texts = (
        QCoreApplication.translate("walk", "Connect and read the events"),
        QCoreApplication.translate("walk", "Go to the next door"),
    )
    first = "failed" if failed else "done" if done else "running"
    return Step(first, texts[0]), Step("wait", texts[1])


def _connected(state: str, seen: frozenset[str]) -> str:
    if state != "done":
        return QCoreApplication.translate("walk", "Connect and read what the lock holds")
    if "read" in seen:
        return QCoreApplication.translate("walk", "Connected and read: others wrote it, merged")
    return QCoreApplication.translate("walk", "Connected and read: as the last receipt")


def _sent(state: str, row: WalkLock, seen: frozenset[str]) -> str:
    # Who wrote in between has taken a version of ours; then the number is known only at the end.
    if row.list_version is None or "read" in seen:
        return QCoreApplication.translate("walk", "Send the list")
    if state == "done" and "send" not in seen:
        return QCoreApplication.translate("walk", "Nothing to send")
    texts = {
        "done": QCoreApplication.translate("walk", "List %1 sent"),
        "running": QCoreApplication.translate("walk", "Sending list %1"),
    }
    text = texts.get(state, QCoreApplication.translate("walk", "Send list %1"))
    return text.replace("%1", formats.number(row.list_version))


def _confirmed(state: str) -> str:
    if state == "done":
        return QCoreApplication.translate("walk", "Confirmed by read-back")
    return QCoreApplication.translate("walk", "Confirm by read-back, then go to the next door")


def failed(state: WalkState) -> int:
    """Return how many locks were tried in vain and wait for nothing but another walk."""
    here = int(state.phase == "failed_one" and state.current is not None)
    broken = here + sum(row.error is not None for row in state.next)
    return min(broken, max(0, here + len(state.next) - state.to_go))


def ended(done: WalkDone) -> str:
    """list 42, 09:45; for the right of a line."""
    time = _clock(done.at)
    if done.outcome.error is not None:
        text = QCoreApplication.translate("walk", "failed, %1")
    elif done.outcome.version is None:
        text = QCoreApplication.translate("walk", "%n event(s), %1", "", done.outcome.events)
    else:
        text = QCoreApplication.translate("walk", "list %2, %1").replace("%2", formats.number(done.outcome.version))
    return text.replace("%1", time)


def _clock(at: datetime) -> str:
    return formats.clock(at.astimezone())


def buildings(state: WalkState) -> str:
    """Lindenhof and Molenwerf: where there is work."""
    rows = (*([state.current] if state.current else []), *state.next, *state.skipped, *state.done)
    return listed(sorted({row.building for row in rows if row.building}))


def listed(names: list[str]) -> str:
    """A, B and C."""
    if len(names) < 2:
        return "".join(names)
    both = QCoreApplication.translate("walk", "%1 and %2")
    return both.replace("%2", names[-1]).replace("%1", ", ".join(names[:-1]))


def battery(names: tuple[str, ...]) -> str:
    """Daktoegang reports a low battery. Take a set of batteries along."""
    if not names:
        return ""
    if len(names) == 1:
        text = QCoreApplication.translate("walk", "%1 reports a low battery. Take a set of batteries along.")
        return text.replace("%1", names[0])
    text = QCoreApplication.translate(
        "walk", "%1 report a low battery. Take %n set(s) of batteries along.", "", len(names)
    )
    return text.replace("%1", listed(list(names)))
