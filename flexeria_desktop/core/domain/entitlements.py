"""What a lock's dates allow on a day: levels, effects of codes, table 4.6 (R2 to R13, R21 to R27, R54)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum, StrEnum

from flexeria_desktop.core.domain.calendar import active, add_months, add_years
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.refusals import NotRegistered, OptionNeedsBase, OptionNotActive, Reduced

TRIAL_MONTHS = 3
"""Full management after the first registration ever (R2)."""

PERIOD_YEARS = 5
"""Length of a base, option or organisation period (R9, R25, R33)."""


class CountFrom(Enum):
    """The three readings of where a first base code redeemed in the trial counts from (D4)."""

    REDEMPTION = "redemption"
    TRIAL_END = "trial_end"
    FIRST_REGISTRATION = "first_registration"


FIRST_BASE_COUNTS_FROM = CountFrom.REDEMPTION
"""The one constant that decides D4."""


class Level(StrEnum):
    """What the owner may do with a lock on a day; computed, never stored (D6)."""

    TRIAL = "trial"
    BASE = "base"
    REDUCED = "reduced"
    NOT_REGISTERED = "not_registered"


class Action(StrEnum):
    """The rows of table 4.6, with WRITE split by its reduced column and CHANGE_KEY from R21."""

    TAKE_IN = "take_in"
    ISSUE_TO_PERSON = "issue_to_person"
    CHANGE_KEY = "change_key"
    ISSUE_TO_ORGANISATION = "issue_to_organisation"
    READ_LOG = "read_log"
    BASE_CODE = "base_code"
    OPTION_CODE = "option_code"
    KEYS_CODE = "keys_code"
    WRITE = "write"
    WRITE_REMOVAL = "write_removal"
    ADD_LOCK = "add_lock"
    REMOVE_LOCK = "remove_lock"


_REDUCED_ACTIONS = frozenset(
    {
        Action.TAKE_IN,
        Action.BASE_CODE,
        Action.KEYS_CODE,
        Action.WRITE_REMOVAL,
        Action.ADD_LOCK,
        Action.REMOVE_LOCK,
    }
)


def level(periods: LockPeriods, day: date, registered: bool = True) -> Level:
    """Return the level on ``day``; a paid period counts before the trial (R3, R4, R9, R11)."""
    if not registered:
        return Level.NOT_REGISTERED
    if active(periods.base_end, day):
        return Level.BASE
    if active(periods.trial_end, day, periods.first_registered):
        return Level.TRIAL
    return Level.NOT_REGISTERED if periods.first_registered is None else Level.REDUCED


def full(of: Level) -> bool:
    """Whether the level gives full management: trial or base."""
    return of in {Level.TRIAL, Level.BASE}


def reduced_since(periods: LockPeriods) -> date | None:
    """Return the first day after the last period's end; None if the lock never had one."""
    ended = [end for end in (periods.trial_end, periods.base_end) if end is not None]
    return max(ended) + timedelta(days=1) if ended else None


def register(periods: LockPeriods, day: date, provisional: bool = False) -> LockPeriods:
    """Begin the trial of a lock never seen before; a known lock keeps every date (R2, R6 to R8, R12, R27).

    provisional: counted by this computer offline; the platform's dates take its place (FSP/1 section 1).
    """
    if periods.first_registered is not None:
        return periods
    return replace(periods, first_registered=day, trial_end=add_months(day, TRIAL_MONTHS), provisional=provisional)


def add_base(periods: LockPeriods, day: date, count_from: CountFrom = FIRST_BASE_COUNTS_FROM) -> LockPeriods:
    """Return the dates after a base code on ``day`` (R9, R13, D4, D5); NotRegistered."""
    if periods.first_registered is None:
        raise NotRegistered(action=Action.BASE_CODE.value)
    start = day
    if active(periods.base_end, day):
        start = periods.base_end or day
    elif periods.base_end is None and active(periods.trial_end, day):
        start = _first_start(periods, day, count_from)
    end = add_years(start, PERIOD_YEARS)
    return replace(periods, base_end=max(end, periods.base_end or end))


def _first_start(periods: LockPeriods, day: date, count_from: CountFrom) -> date:
    readings = {
        CountFrom.REDEMPTION: day,
        CountFrom.TRIAL_END: periods.trial_end,
        CountFrom.FIRST_REGISTRATION: periods.first_registered,
    }
    return readings[count_from] or day


def add_option(periods: LockPeriods, day: date) -> LockPeriods:
    """Return the dates after a sharing code on ``day``; OptionNeedsBase without a base (R24, R25, D5)."""
    if periods.first_registered is None:
        raise NotRegistered(action=Action.OPTION_CODE.value)
    if not active(periods.base_end, day):
        raise OptionNeedsBase(base_end=periods.base_end)
    return replace(periods, option_end=five_years(periods.option_end, day))


def five_years(end: date | None, day: date) -> date:
    """Return the end of a period bought on ``day``: a running one is extended, a gap lost (D5, R26)."""
    running = end if end is not None and active(end, day) else day
    return add_years(running, PERIOD_YEARS)


def option_works(periods: LockPeriods, day: date) -> bool:
    """Whether keys may be shared on ``day``: option and base both run (R26)."""
    return active(periods.option_end, day) and active(periods.base_end, day)


def allowed(action: Action, periods: LockPeriods, day: date, registered: bool = True) -> bool:
    """Answer table 4.6 for one action, lock and day."""
    return _permits(action, level(periods, day, registered), periods, day)


def check(action: Action, periods: LockPeriods, day: date, registered: bool = True) -> None:
    """Raise NotRegistered, Reduced, OptionNeedsBase or OptionNotActive where table 4.6 says no."""
    now = level(periods, day, registered)
    if _permits(action, now, periods, day):
        return
    if now is Level.NOT_REGISTERED:
        raise NotRegistered(action=action.value)
    if action is Action.OPTION_CODE:
        raise OptionNeedsBase(base_end=periods.base_end)
    if now is Level.REDUCED:
        raise Reduced(action=action.value, since=reduced_since(periods))
    raise OptionNotActive(option_end=periods.option_end)


def _permits(action: Action, now: Level, periods: LockPeriods, day: date) -> bool:
    if now is Level.NOT_REGISTERED:
        return action is Action.ADD_LOCK
    if now is Level.REDUCED:
        return action in _REDUCED_ACTIONS
    if action is Action.ISSUE_TO_ORGANISATION:
        return option_works(periods, day)
    return action is not Action.OPTION_CODE or now is Level.BASE


class SharingPart(StrEnum):
    """What can end sharing of a key, in the order it is reported (R27b)."""

    BASE = "base"
    OPTION = "option"
    ORGANISATION = "organisation"
    KEY = "key"


@dataclass(frozen=True, slots=True)
class SharingStop:
    """The first part that does not hold, and its end date (None = never begun)."""

    by: SharingPart
    end: date | None


def sharing_stopped_by(
    periods: LockPeriods, organisation_end: date | None, key_end: date | None, day: date
) -> SharingStop | None:
    """Return the first of base, option, organisation and key that is over on ``day`` (R27b).

    organisation_end None = no active organisation; key_end None = the key has no end.
    """
    ends_in_order = (
        (SharingPart.BASE, periods.base_end),
        (SharingPart.OPTION, periods.option_end),
        (SharingPart.ORGANISATION, organisation_end),
        (SharingPart.KEY, key_end or date.max),
    )
    return next((SharingStop(part, end) for part, end in ends_in_order if not active(end, day)), None)


def today(system: date, last_server: date | None = None, last_lock: date | None = None) -> date:
    """Return the latest of the three dates: a clock set back gives nothing away (R54)."""
    return max(known for known in (system, last_server, last_lock) if known is not None)


class EndKind(StrEnum):
    """Which period ends."""

    TRIAL = "trial"
    BASE = "base"
    OPTION = "option"


@dataclass(frozen=True, slots=True, order=True)
class PeriodEnd:
    """The last valid day of one period."""

    day: date
    kind: EndKind


def ends(periods: LockPeriods) -> tuple[PeriodEnd, ...]:
    """Return the ends to remind of, earliest first; the trial's only while no base was bought."""
    trial = periods.trial_end if periods.base_end is None else None
    dates = ((trial, EndKind.TRIAL), (periods.base_end, EndKind.BASE), (periods.option_end, EndKind.OPTION))
    return tuple(sorted(PeriodEnd(day, kind) for day, kind in dates if day is not None))
