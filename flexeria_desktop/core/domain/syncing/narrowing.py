"""Two values of one field that were set without knowing of each other: which one stands (FSP/1 section 5).

Each function is symmetric, and its result permits nothing that one of the two did not permit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flexeria_desktop.core.domain.syncing.digest import canonical
from flexeria_desktop.core.domain.syncing.entities import RANK, Policy
from flexeria_desktop.core.domain.syncing.hours import minutes_of, shared_hours
from flexeria_desktop.core.domain.syncing.ops import ListPast, MergeFacts

Narrow = Callable[[Any, Any, MergeFacts], Any]
"""(value here, value there, facts) → what stands; None = the field is empty."""

_STRICT_RULE = (1, 0, 2)
"""Rules for holidays from the one that opens least: never, as usual, always (FLP/1 section 7)."""


def _later(one: Any, other: Any, _facts: MergeFacts) -> Any:
    return max((value for value in (one, other) if value is not None), default=None)


def _earlier(one: Any, other: Any, _facts: MergeFacts) -> Any:
    return min((value for value in (one, other) if value is not None), default=None)


def _both(one: Any, other: Any, _facts: MergeFacts) -> Any:
    return bool(one and other)


def identity(item: Any) -> str:
    """What makes two entries of a list the same: a medium is known by kind and ref, whatever is shown of it."""
    if isinstance(item, dict) and "ref" in item:
        return canonical([item.get("kind"), item["ref"]])
    return canonical(item)


def _fewer(one: Any, other: Any, _facts: MergeFacts) -> Any:
    kept = {identity(item) for item in other or ()}
    return sorted((item for item in one or () if identity(item) in kept), key=identity)


def _hours(one: Any, other: Any, _facts: MergeFacts) -> Any:
    return shared_hours(one, other)


def _schedule(one: Any, other: Any, facts: MergeFacts) -> Any:
    """A schedule whose hours nobody here knows counts as the narrowest."""

    def hours(schedule: str) -> tuple[int, str]:
        known = facts.weekly_minutes(schedule)
        return (-1 if known is None else known, schedule)

    return min((value for value in (one, other) if value is not None), key=hours, default=None)


def _holiday_rule(one: Any, other: Any, _facts: MergeFacts) -> Any:
    return min(one or 0, other or 0, key=_STRICT_RULE.index)


def _office_from(one: Any, other: Any, _facts: MergeFacts) -> Any:
    return None if one is None or other is None else max(one, other)


def _office_to(one: Any, other: Any, _facts: MergeFacts) -> Any:
    return None if one is None or other is None else min(one, other)


def _state(one: Any, other: Any, _facts: MergeFacts) -> Any:
    return max(one, other, key=RANK.__getitem__)


NARROW: dict[Policy, Narrow] = {
    Policy.LATER: _later,
    Policy.EARLIER: _earlier,
    Policy.BOTH: _both,
    Policy.FEWER: _fewer,
    Policy.HOURS: _hours,
    Policy.SCHEDULE: _schedule,
    Policy.LOWER: _earlier,
    Policy.HOLIDAY_RULE: _holiday_rule,
    Policy.FIRST: _earlier,
    Policy.LAST: _later,
    Policy.OFFICE_FROM: _office_from,
    Policy.OFFICE_TO: _office_to,
    Policy.STATE: _state,
}


def same(policy: Policy, one: Any, other: Any) -> bool:
    """Whether two values say the same thing; such are no conflict."""
    if one == other:
        return True
    if policy is Policy.BOTH:
        return bool(one) == bool(other)
    if policy is Policy.FEWER:
        return {identity(item) for item in one or ()} == {identity(item) for item in other or ()}
    if policy is Policy.HOURS:
        return minutes_of(one) == minutes_of(other)
    return False


def exchanged(current: Any, wanted: Any, past: ListPast) -> tuple[list[Any], bool]:
    """Two lists of which each may have exchanged what stood there: what came in the place of something else stays.

    Tells beside it whether anything was left out that somebody just added. What anybody took out stays out.
    """
    here, there = ({identity(item): item for item in items or ()} for items in (current, wanted))
    stays = here.keys() & there.keys()
    own, others = there.keys() - here.keys() - past.before - past.added, here.keys() & past.added
    if past.before - there.keys():
        stays |= own
    if past.before - here.keys():
        stays |= others
    every = {**there, **here}
    return [every[name] for name in sorted(stays)], bool((own | others) - stays)


def lost(kept: Any, one: Any, other: Any) -> Any:
    """Of two values the one that does not stand; of two lists that both lost something, both together."""
    if kept == one:
        return other
    if kept == other or not (isinstance(one, list) and isinstance(other, list)):
        return one
    together = {identity(item): item for item in [*one, *other]}
    return [together[name] for name in sorted(together)]
