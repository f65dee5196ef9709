"""Commands over many locks: programming them together, hearing who is near, walking along the doors."""

from __future__ import annotations

import asyncio
import sys
from argparse import Namespace
from pathlib import Path

from flexeria_desktop import wording
from flexeria_desktop.cli.output import DONE, PARTLY, REFUSED, Answer, counted, table
from flexeria_desktop.core.domain.signal import MOST_BARS, bars
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.batch_summary import FileUnwritable, code_of
from flexeria_desktop.core.services.rows import (
    BatchProgress,
    LockPhase,
    LockPlan,
    NearbyLock,
    ProgramOutcome,
    WalkDone,
    WalkState,
)

OVER = frozenset({LockPhase.DONE, LockPhase.FAILED})


def sentence(error: BaseException) -> str:
    """What a person reads of an error, with its code."""
    if isinstance(error, FlexeriaError):
        return f"{wording.in_english(error)} [{error.code}]"
    return code_of(error)


async def program_together(
    actions: Actions, plans: list[LockPlan], summary: Path | None, *, quiet: bool
) -> tuple[list[ProgramOutcome], FlexeriaError | None]:
    """Program locks; returns outcomes in the order of the plans, and why the summary was not written."""
    if summary is not None and not summary.parent.is_dir():
        raise FileUnwritable(file=str(summary))
    batch = actions.batch([plan.lock_id for plan in plans], lambda progress: _show(progress, quiet=quiet))
    ended = await batch.run()
    if not quiet and sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
    found = {lock.lock_id: lock.outcome for lock in ended.locks if lock.outcome is not None}
    outcomes = [found[plan.lock_id] for plan in plans if plan.lock_id in found]
    if summary is not None:
        try:
            actions.batch_report(ended, summary, sentence)
        except FileUnwritable as problem:
            return outcomes, problem
    return outcomes, None


def _show(progress: BatchProgress, *, quiet: bool) -> None:
    if quiet or not sys.stderr.isatty():
        return
    running = [lock.lock for lock in progress.locks if lock.phase is LockPhase.RUNNING]
    over = sum(lock.phase in OVER for lock in progress.locks)
    left = f", about {max(1, round(progress.seconds_left))} s left" if progress.seconds_left else ""
    line = f"{over} of {counted(len(progress.locks), 'lock')}, {progress.sent:,} of {progress.total:,} bytes{left}"
    print(f"\r{line}: {', '.join(running)[:40]}\x1b[K", end="", file=sys.stderr, flush=True)


async def links(actions: Actions, asked: Namespace) -> Answer:  # noqa: ARG001 - all commands have one form
    """List what --link takes on this computer: its Bluetooth, and ports that could be a dongle."""
    ways = await actions.ways()
    cells = [(way.link, "ready" if way.problem is None else sentence(way.problem)) for way in ways]
    return Answer("\n".join(f"{link}\t{state}" for link, state in cells), ways)


async def nearby(actions: Actions, asked: Namespace) -> Answer:
    """List the locks within reach, strongest first."""
    heard: tuple[NearbyLock, ...] = ()

    def report(rows: tuple[NearbyLock, ...]) -> None:
        nonlocal heard
        heard = rows

    listening = actions.nearby()
    try:
        async with asyncio.timeout(asked.seconds):
            await listening.run(asked.link, report)
    except TimeoutError:
        pass  # the time to listen is over, as asked
    if not heard and listening.problems:
        raise next(iter(listening.problems.values()))
    heads = ("Signal", "dBm", "Ends with", "Lock", "Pending", "List", "Owned", "Battery", "Claimable")
    cells = [
        (
            meter(row.rssi),
            row.rssi,
            row.serial_end,
            row.lock,
            row.pending if row.lock_id else None,
            row.list_version,
            row.owned,
            "low" if row.battery_low else "good",
            row.commissionable,
        )
        for row in heard
    ]
    return Answer(table(heads, cells) if heard else "No lock was heard.", heard)


def meter(rssi: int) -> str:
    """Bars as characters that every terminal has."""
    return "#" * bars(rssi) + "." * (MOST_BARS - bars(rssi))


async def walk(actions: Actions, asked: Namespace) -> Answer:
    """Program whichever lock with work is heard best, then the next, until nothing is left or Ctrl+C."""
    seen = _Seen(quiet=asked.json)
    ended = await actions.walk(asked.link, seen.tell).run()
    failed = [done for done in ended.done if done.outcome.error is not None]
    done = len(ended.done) - len(failed)
    if not ended.done:
        return Answer("Every lock holds what is wanted.", ended)
    text = f"{counted(done, 'lock')} programmed, {len(failed)} failed."
    return Answer(text, ended, DONE if not failed else PARTLY if done else REFUSED)


class _Seen:
    """Prints each door once, and each problem once until it changes."""

    def __init__(self, *, quiet: bool) -> None:
        self._quiet = quiet
        self._problem = ""

    def tell(self, state: WalkState) -> None:
        """Print what is new in a state."""
        if self._quiet:
            return
        if state.sounds == "found" and state.current is not None:
            place = ", ".join(filter(None, (state.current.building, state.current.floor)))
            print(
                f"{state.current.lock}{f' ({place})' if place else ''}: {counted(state.to_go, 'lock')} to go after it"
            )
        elif state.sounds in {"done", "failed"}:
            print(_door(state.done[-1]))
        problem = sentence(state.problem) if state.problem is not None else ""
        if problem != self._problem:
            self._problem = problem
            if problem:
                print(problem, file=sys.stderr)
        sys.stdout.flush()


def _door(done: WalkDone) -> str:
    outcome = done.outcome
    if outcome.error is not None:
        return f"  failed: {sentence(outcome.error)}"
    return f"  list {outcome.version} is on the lock; {outcome.seconds:.1f} s"
