"""Legal hold: events of one lock or one person that are kept although retention would let them go, until a day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from flexeria_desktop.core.errors import UserError

MOST_HOLDS = 200
LONGEST_DAYS = 3_650
"""A hold ends by itself after this many days at most; it can be set again."""


class HoldOf(StrEnum):
    """Whose events are held."""

    LOCK = "lock"
    PERSON = "person"


class HoldReasonMissing(UserError):
    """Events are held only for a reason that is on record; no data."""

    code = "hold_reason_missing"


class HoldDaysWrong(UserError):
    """A hold ends on a day from today on, and its events begin before they end; data: until, today, longest."""

    code = "hold_days_wrong"


class HoldsTooMany(UserError):
    """No more holds fit; data: most."""

    code = "holds_too_many"


class HoldUnknown(UserError):
    """There is no such hold; data: name."""

    code = "hold_unknown"


@dataclass(frozen=True, slots=True)
class Hold:
    """Events of ``subject`` from ``first`` to ``last`` (None = without end) stay until the end of ``until``.

    by and at: who set it and when (UTC).
    """

    id: str
    of: HoldOf
    subject: str
    until: date
    reason: str
    by: str
    at: datetime
    first: date | None = None
    last: date | None = None

    def runs(self, today: date) -> bool:
        """Whether it holds on a day."""
        return today <= self.until


def check(hold: Hold, today: date, others: Iterable[Hold]) -> None:
    """Raise HoldReasonMissing, HoldDaysWrong or HoldsTooMany for a hold that cannot be set."""
    if not hold.reason.strip():
        raise HoldReasonMissing
    backwards = hold.first is not None and hold.last is not None and hold.last < hold.first
    if backwards or not 0 <= (hold.until - today).days <= LONGEST_DAYS:
        raise HoldDaysWrong(until=hold.until, today=today, longest=LONGEST_DAYS)
    if len(list(others)) >= MOST_HOLDS:
        raise HoldsTooMany(most=MOST_HOLDS)
