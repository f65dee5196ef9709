"""The large part of walk mode: what is said in each phase, worked out without widgets."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.domain.signal import bars
from flexeria_desktop.core.errors import Changed, FlexeriaError
from flexeria_desktop.core.services.rows import WalkDone, WalkLock, WalkState
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels import walk_texts
from flexeria_desktop.ui.viewmodels.walk_texts import Step

Line = tuple[str, str]
MOST_NAMED = 6


@dataclass(frozen=True, slots=True)
class Now:
    """What shows large; icon "" = signal bars of ``rssi``; share 0 to 1, None = no bar; lines: (heading, text)."""

    lead: str
    title: str
    icon: str = ""
    tone: str = "text-muted"
    rssi: int | None = None
    sub: str = ""
    doing: str = ""
    far: str = ""
    share: float | None = None
    steps: tuple[Step, ...] = ()
    lines: tuple[Line, ...] = ()
    ended: bool = False

    @property
    def spoken(self) -> str:
        """All of it as one text, for who cannot see it."""
        words = [self.lead, self.title, self.sub, ", ".join(part for part in (self.doing, self.far) if part)]
        words += [f"{heading}: {text}" if heading else text for heading, text in self.lines]
        return ". ".join(word.rstrip(".") for word in words if word)


def now(state: WalkState, seen: frozenset[str]) -> Now:
    """Return what is said of a state; ``seen``: the steps of its lock so far."""
    if state.phase == "finished":
        return _finished(state)
    if state.phase == "paused":
        return _paused(state)
    if state.current is not None and state.phase == "programming":
        return _at_work(state.current, seen)
    if state.current is not None and state.done:
        return _just_ended(state.current, state.done[-1], seen)
    return _listening(state)


def _at_work(row: WalkLock, seen: frozenset[str]) -> Now:
    doing, far = walk_texts.doing(row)
    step = row.progress
    share = step.sent / step.total if step is not None and step.total else 0.0
    tone = "positive" if bars(row.rssi) >= 3 else "caution"
    lead, sub = walk_texts.signal(row.rssi), walk_texts.place(row)
    return Now(lead, row.lock, "", tone, row.rssi, sub, doing, far, share, walk_texts.steps(row, seen))


def _just_ended(row: WalkLock, done: WalkDone, seen: frozenset[str]) -> Now:
    sub, error = walk_texts.place(row), done.outcome.error
    if error is not None:
        lead = QCoreApplication.translate("walk", "Not programmed. The walk goes on.")
        return Now(lead, row.lock, "failed", "danger", sub=sub, lines=_failure(done))
    lead = QCoreApplication.translate("walk", "Done. Go to the next door.")
    doing = QCoreApplication.translate("walk", "List %1 is on the lock")
    if done.outcome.version is None:
        doing = QCoreApplication.translate("walk", "%n event(s) read", "", done.outcome.events)
    doing = doing.replace("%1", formats.number(done.outcome.version or 0))
    steps = walk_texts.steps(row, seen | {"send"} if done.outcome.total else seen, done=True)
    return Now(lead, row.lock, "done", "positive", None, sub, doing, "", 1.0, steps)


def _failure(done: WalkDone) -> tuple[Line, ...]:
    """The three answers; keys that were stopped before the list are told, for they stay stopped."""
    error = done.outcome.error
    if error is None:
        return ()
    message = message_for(error)
    changed = message.changed
    if done.outcome.revoked and isinstance(error, FlexeriaError) and error.changed is Changed.NO:
        old = QCoreApplication.translate("walk", "The old list stays in force.")
        stopped = QCoreApplication.translate("walk", "%n medium/media stopped already.", "", done.outcome.revoked)
        changed = f"{old} {stopped}"
    return (
        (QCoreApplication.translate("walk", "What happened"), message.happened),
        (QCoreApplication.translate("walk", "Was anything changed?"), changed),
        (QCoreApplication.translate("walk", "What to do"), message.todo),
    )


def _listening(state: WalkState) -> Now:
    heard = [row for row in state.next if row.rssi is not None and row.error is None]
    # Before the first look it is not known how many wait.
    waiting = QCoreApplication.translate("walk", "%n lock(s) wait", "", state.to_go) if state.to_go else ""
    if heard:
        lead = QCoreApplication.translate("walk", "Listening")
        title = QCoreApplication.translate("walk", "Walk nearer")
        text = QCoreApplication.translate("walk", "%1 is heard, but from too far away. Walk to its door.")
        if bars(heard[0].rssi) >= 2:
            title = heard[0].lock
            text = QCoreApplication.translate("walk", "%1 is heard best. Looking whether another one is nearer.")
        found = Now(lead, title, rssi=heard[0].rssi, sub=waiting, lines=(("", text.replace("%1", heard[0].lock)),))
    else:
        lead = QCoreApplication.translate("walk", "Listening, no lock with work is near")
        title = QCoreApplication.translate("walk", "Walk to a door")
        text = QCoreApplication.translate(
            "walk",
            "The lock that is heard best and has work is programmed by itself. Keep the laptop within 3 m of it.",
        )
        found = Now(lead, title, "walk", "accent", sub=waiting, lines=(("", text),))
    return replace(found, lines=(*found.lines, *_last_failure(state)))


def _last_failure(state: WalkState) -> tuple[Line, ...]:
    """What went wrong at the last door stays to be read until the next one is at work."""
    last = state.done[-1] if state.done else None
    if last is None or last.outcome.error is None:
        return ()
    message = message_for(last.outcome.error)
    return ((last.lock, f"{message.happened} {message.changed} {message.todo}"),)


def _paused(state: WalkState) -> Now:
    lead = QCoreApplication.translate("walk", "No lock is begun")
    waiting = QCoreApplication.translate("walk", "%n lock(s) wait", "", state.to_go)
    text = QCoreApplication.translate("walk", "Press P to go on. What is on the locks stays.")
    title = QCoreApplication.translate("walk", "Paused")
    return Now(lead, title, "suspend", "caution", sub=waiting, lines=(("", text), *_last_failure(state)))


def _finished(state: WalkState) -> Now:
    last = {done.lock_id: done for done in state.done}
    failed = [done for done in last.values() if done.outcome.error is not None]
    open_ones = [row for row in state.next if row.lock_id not in last]
    done = len(last) - len(failed)
    all_well = not failed and not open_ones and not state.skipped
    lead = QCoreApplication.translate("walk", "The walk has ended")
    if all_well and not done:
        title = QCoreApplication.translate("walk", "Nothing to do")
        text = QCoreApplication.translate("walk", "Every lock holds what is wanted.")
        return Now(lead, title, "done", "positive", sub=text, ended=True)
    title = QCoreApplication.translate("walk", "Every door done") if all_well else ""
    title = title or QCoreApplication.translate("walk", "Some doors are left")
    counts = QCoreApplication.translate("walk", "%n lock(s) done", "", done)
    lines = (*_failed_lines(failed), *_left_lines(state, open_ones))
    icon, tone = ("done", "positive") if all_well else ("caution", "caution")
    return Now(lead, title, icon, tone, sub=counts, lines=lines, ended=True)


def _failed_lines(failed: list[WalkDone]) -> list[Line]:
    heading = QCoreApplication.translate("walk", "%1 failed")
    return [
        (heading.replace("%1", done.lock), f"{message.happened} {message.changed} {message.todo}")
        for done in failed[:MOST_NAMED]
        if done.outcome.error is not None and (message := message_for(done.outcome.error))
    ]


def _left_lines(state: WalkState, rows: list[WalkLock]) -> list[Line]:
    begun = [row for row in (*rows, *state.skipped) if row.resumes_at]
    left = QCoreApplication.translate("walk", "%1 was left in the middle")
    on = QCoreApplication.translate("walk", "The old list stays in force; the next time goes on at byte %1.")
    lines = [
        (left.replace("%1", row.lock), on.replace("%1", formats.number(row.resumes_at or 0)))
        for row in begun[:MOST_NAMED]
    ]
    skipped = [row.lock for row in state.skipped if row not in begun]
    unreached = [row.lock for row in rows if row not in begun]
    if skipped:
        lines.append((QCoreApplication.translate("walk", "Skipped"), _named(skipped)))
    if unreached:
        lines.append((QCoreApplication.translate("walk", "Not reached"), _named(unreached)))
    return lines


def _named(names: list[str]) -> str:
    more = len(names) - MOST_NAMED
    if more <= 0:
        return walk_texts.listed(names)
    text = QCoreApplication.translate("walk", "%1 and %n more", "", more)
    return text.replace("%1", ", ".join(names[:MOST_NAMED]))
