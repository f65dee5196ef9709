"""What to do next for pulling and for pushing: pure functions of a state and a moment (FSP/1 sections 2 and 3).

The worker asks ``next_pull`` and ``next_push``, marks what it begins with ``begun`` and tells the outcome to one of
the other functions. Neither side looks at the other: a stuck push never holds a withdrawal back.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum
from typing import TypeVar

FIRST_PAUSE_S, LONGEST_PAUSE_S = 1.0, 900.0
"""Pauses after failures (FSP/1 section 3); jitter lies within these bounds too."""
LONGEST_TOLD_S = 25 * 3600.0
"""More than any pause of the platform that is believed."""
POLL_S = 60.0
"""Pause of a desk at rest, and up to a tenth more: a withdrawal elsewhere is known here after a minute or so."""
LATER_S = 60.0
"""Deferred changes are offered again after this; what they wait for, a registration, nudges earlier."""
BATCH = 500
"""Most ops in one request (FSP/1 section 4), until a platform says that it takes more."""
PAGE = 1000
"""Most changes in one answer (FSP/1 section 4)."""
FORKED = "device_forked"


class Trouble(Enum):
    """away: it passes by itself. portal: so too, once a person has signed in to the network. person: somebody has to
    mend something. refused: the same request would be refused again. expired, gap, forked: FSP/1 section 4."""

    AWAY = "away"
    PORTAL = "portal"
    PERSON = "person"
    REFUSED = "refused"
    EXPIRED = "expired"
    GAP = "gap"
    FORKED = "forked"


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a request did not do. retry_after in seconds as the platform said; expected: next number it wants."""

    trouble: Trouble
    code: str
    retry_after: float | None = None
    expected: int | None = None


# --- steps -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PullPage:
    """Ask for the changes after ``cursor``."""

    cursor: str
    limit: int = PAGE


@dataclass(frozen=True, slots=True)
class TakeSnapshot:
    """Ask for everything, and swap it in whole."""


@dataclass(frozen=True, slots=True)
class SendCommands:
    """Send registrations, releases, codes and events before the ops that need them."""


@dataclass(frozen=True, slots=True)
class PushBatch:
    """Send the oldest ops, ``limit`` at most."""

    limit: int


@dataclass(frozen=True, slots=True)
class ParkOne:
    """The op was refused alone: it waits for a person, the others go on."""

    op_id: str
    code: str


@dataclass(frozen=True, slots=True)
class Renumber:
    """Give the unanswered ops the numbers from ``expected`` on."""

    expected: int


@dataclass(frozen=True, slots=True)
class ParkAll:
    """This install is a copy or was restored: what waits is shown to a person, nothing is dropped."""

    code: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing before ``until``, or before something is heard."""

    until: datetime | None


@dataclass(frozen=True, slots=True)
class AskPerson:
    """Somebody has to mend something; ``until`` = a moment at which it is worth looking all the same, or None."""

    code: str
    until: datetime | None


PullStep = PullPage | TakeSnapshot | Wait | AskPerson
PushStep = SendCommands | PushBatch | ParkOne | Renumber | ParkAll | Wait | AskPerson


# --- state -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Line:
    """How the way stands for one side. told: the platform itself said when to come again. pause: its seconds."""

    failures: int = 0
    retry_at: datetime | None = None
    code: str = ""
    person: bool = False
    told: bool = False
    pause: float | None = None


@dataclass(frozen=True, slots=True)
class Pull:
    """cursor None = nothing was ever pulled. due_at None = now. again: what runs may have come too early to see all."""

    cursor: str | None = None
    due_at: datetime | None = None
    again: bool = False
    expired: bool = False
    busy: bool = False
    line: Line = field(default_factory=Line)


@dataclass(frozen=True, slots=True)
class Push:
    """What is known of the outbox.

    commands: look whether some wait; errand: how the way stands for them alone. waiting: ops to send. most: ops
    that the platform takes at once; limit: in the next batch. suspects: so many of the oldest ops are known to hold a
    refused one; 0 = none is known. poisoned: the op that was refused alone, and why. later: nothing but deferred ops
    waits, and they come again then. forked: see ``ParkAll``; parked: that was done.
    """

    commands: bool = True
    errand: Line = field(default_factory=Line)
    waiting: int = 0
    most: int = BATCH
    limit: int = BATCH
    suspects: int = 0
    poisoned: tuple[str, str] | None = None
    expected: int | None = None
    later: datetime | None = None
    forked: bool = False
    parked: bool = False
    busy: bool = False
    line: Line = field(default_factory=Line)


Side = TypeVar("Side", Pull, Push)


def next_pull(pull: Pull, now: datetime) -> PullStep:
    """The next step of pulling; never depends on what waits to be pushed."""
    held = _held(pull.busy, pull.line, now)
    if held is not None:
        return held
    if pull.cursor is None or pull.expired:
        return TakeSnapshot()
    if pull.due_at is not None and _ahead(pull.due_at, now, POLL_S * 1.1):
        return Wait(pull.due_at)
    return PullPage(pull.cursor)


def next_push(push: Push, now: datetime) -> PushStep:
    """The next step of pushing."""
    if push.forked and not push.busy:
        return AskPerson(FORKED, None) if push.parked else ParkAll(FORKED)
    held = _held(push.busy, push.line, now)
    if held is not None:
        return held
    if push.poisoned is not None:
        return ParkOne(*push.poisoned)
    if push.expected is not None:
        return Renumber(push.expected)
    errand = _held(False, push.errand, now)
    if push.commands and errand is None:
        return SendCommands()
    if push.waiting and (push.later is None or not _ahead(push.later, now, LATER_S)):
        return PushBatch(push.limit)
    return Wait(_soonest(push.later if push.waiting else None, push.errand.retry_at if push.commands else None))


def _soonest(*moments: datetime | None) -> datetime | None:
    return min((moment for moment in moments if moment is not None), default=None)


def _held(busy: bool, line: Line, now: datetime) -> Wait | AskPerson | None:
    if busy:
        return Wait(None)
    most = line.pause or (LONGEST_TOLD_S if line.told else LONGEST_PAUSE_S)
    ahead = line.retry_at is not None and _ahead(line.retry_at, now, most)
    if line.person and (ahead or line.retry_at is None):
        return AskPerson(line.code, line.retry_at)
    return Wait(line.retry_at) if ahead else None


def _ahead(moment: datetime, now: datetime, most: float) -> bool:
    """Whether a moment is still to come. One that is further off than any pause, in seconds, was set before somebody
    put the clock back, and is over."""
    return now < moment <= now + timedelta(seconds=most)


# --- what happened ---------------------------------------------------------------------------------------------


def begun(side: Side, step: PullStep | PushStep) -> Side:
    """A step of this side runs; there is no other until its outcome was told. Commands that come now go afterwards."""
    if isinstance(side, Push) and isinstance(step, SendCommands):
        return replace(side, busy=True, commands=False)
    return replace(side, busy=True)


def woken(side: Side) -> Side:
    """A person asks: every pause ends but one that the platform named, and so does what waited for a person."""
    if isinstance(side, Pull):
        return replace(side, line=_woken(side.line), due_at=None, again=side.busy)
    return replace(side, line=_woken(side.line), errand=_woken(side.errand), later=None, commands=True)


def _woken(line: Line) -> Line:
    return line if line.told and not line.person else replace(line, retry_at=None, person=False)


def nudged(push: Push, waiting: int) -> Push:
    """Something was committed: so many ops wait to be sent, commands perhaps too."""
    return replace(push, waiting=waiting, commands=True, later=None)


def pulled(pull: Pull, cursor: str, more: bool, now: datetime, jitter: float) -> Pull:
    """A page was applied; jitter from 0 to 1 spreads the polls of many desks."""
    due = None if more or pull.again else now + timedelta(seconds=POLL_S * (1 + jitter / 10))
    return Pull(cursor=cursor, due_at=due)


def snapshot_taken(cursor: str) -> Pull:
    """A snapshot was swapped in; what came since is asked for at once."""
    return Pull(cursor=cursor)


def followed(pull: Pull, before: str, after: str) -> Pull:
    """What lies between two cursors was our own and is here; a page that is on its way may bring it once more."""
    return replace(pull, cursor=after) if pull.cursor == before else pull


def wanted(pull: Pull) -> Pull:
    """There is something to pull, such as the outcome of what was pushed."""
    return replace(pull, due_at=None, again=pull.busy)


def commands_sent(push: Push, answered: int, waiting: int) -> Push:
    """So many commands were answered; ops that were deferred for want of one may go."""
    later = None if answered else push.later
    return replace(push, errand=Line(), waiting=waiting, later=later, busy=False)


def commands_failed(push: Push, fault: Fault, waiting: int, now: datetime, jitter: float) -> Push:
    """Commands go again after a pause of their own; ops do not wait for them, the platform defers what must."""
    errand = _failed(push.errand, fault, now, jitter)
    return replace(push, commands=True, errand=errand, waiting=waiting, busy=False)


def taking(push: Push, most: int) -> Push:
    """The platform takes so many ops at once."""
    return push if push.most == most else replace(push, most=most)


def batch_answered(push: Push, sent: int, progress: int, waiting: int, now: datetime) -> Push:
    """A batch was judged: ``progress`` of ``sent`` ops ended, the others were deferred; ``waiting`` are to go."""
    suspects = max(0, push.suspects - sent)
    later = None if progress or not waiting else now + timedelta(seconds=LATER_S)
    limit = (suspects + 1) // 2 if suspects else push.most
    return replace(
        push, waiting=waiting, suspects=suspects, limit=limit, later=later, expected=None, busy=False, line=Line()
    )


def batch_refused(push: Push, fault: Fault, sent: int, first_op: str) -> Push:
    """A whole batch was refused and nothing of it kept: halve it, until the refused op stands alone."""
    if sent <= 1:
        return replace(push, poisoned=(first_op, fault.code), busy=False, line=Line())
    return replace(push, suspects=sent, limit=sent // 2, busy=False, line=Line())


def parked(push: Push, waiting: int) -> Push:
    """The refused op was laid aside."""
    return replace(push, poisoned=None, suspects=0, limit=push.most, waiting=waiting, busy=False)


def all_parked(push: Push) -> Push:
    """Everything that waited was laid aside for a person."""
    return replace(push, waiting=0, parked=True, busy=False)


def renumbered(push: Push) -> Push:
    """The ops have the numbers that the platform wants."""
    return replace(push, expected=None, busy=False)


def forked(push: Push) -> Push:
    """The platform knows more of this install than the install itself: a copy, or an older state restored."""
    return replace(push, forked=True, busy=False)


def pull_failed(pull: Pull, fault: Fault, now: datetime, jitter: float) -> Pull:
    """Pulling did not do; a refused page is never asked for again, a snapshot takes its place."""
    idle = replace(pull, busy=False)
    if fault.trouble in {Trouble.EXPIRED, Trouble.REFUSED} and not (pull.expired or pull.cursor is None):
        return replace(idle, expired=True)
    return replace(idle, line=_failed(pull.line, fault, now, jitter))


def push_failed(push: Push, fault: Fault, now: datetime, jitter: float) -> Push:
    """A batch did not come through, or the platform counts otherwise; the same ops go again."""
    idle = replace(push, busy=False)
    if fault.trouble is Trouble.FORKED:
        return forked(push)
    if fault.trouble is Trouble.GAP and fault.expected is not None and push.expected is None:
        # Tried once at once; if the same answer comes again the pause below keeps the two from a quarrel.
        line = _failed(push.line, fault, now, jitter) if push.line.failures or push.line.code else push.line
        return replace(idle, expected=fault.expected, line=replace(line, code=fault.code))
    return replace(idle, line=_failed(push.line, fault, now, jitter))


def _failed(line: Line, fault: Fault, now: datetime, jitter: float) -> Line:
    failures = line.failures + 1
    pause = max(pause_after(failures, jitter), (fault.retry_after or 0.0) + (jitter if fault.retry_after else 0.0))
    person = fault.trouble not in {Trouble.AWAY, Trouble.GAP}
    passes = fault.trouble in {Trouble.AWAY, Trouble.PORTAL, Trouble.GAP}
    retry_at = now + timedelta(seconds=pause) if passes else None
    return Line(failures, retry_at, fault.code, person, fault.retry_after is not None, pause)


def pause_after(failures: int, jitter: float) -> float:
    """Seconds to wait after so many failures in a row (from 1); jitter from 0 to 1."""
    doubled = FIRST_PAUSE_S * (1 << min(failures - 1, 30))
    return min(doubled * (1 + jitter / 2), LONGEST_PAUSE_S * (1 - jitter / 4))


def next_look(now: datetime) -> datetime:
    """When a desk that is signed in nowhere looks again whether it is."""
    return now + timedelta(seconds=POLL_S)
