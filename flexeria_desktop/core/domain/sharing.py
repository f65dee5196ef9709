"""Keys issued to organisations: who may receive one, who opens with it, what a stop leaves (R23 to R27c, R39)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from flexeria_desktop.core.domain import entitlements
from flexeria_desktop.core.domain.entitlements import Action, SharingPart, SharingStop, sharing_stopped_by
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.domain.refusals import SharingStopped, ValidityReversed
from flexeria_desktop.core.domain.roles import Organisation, check_receiver


class ShareState(StrEnum):
    """issued → withdrawn → returned; a withdrawn one counts as issued until the lock confirmed (R53)."""

    ISSUED = "issued"
    WITHDRAWN = "withdrawn"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True, order=True)
class SharedMedium:
    """A medium of an employee as a lock knows it: kind 1 to 4, ref 16 bytes in hex, mask for showing."""

    kind: int
    ref: str
    mask: str


@dataclass(frozen=True, slots=True)
class Opening:
    """What one employee has of one shared key; days inclusive, None = no bound; label: for the owner's eyes."""

    media: frozenset[SharedMedium]
    valid_from: date | None = None
    valid_until: date | None = None
    label: str = ""


def check_share(
    periods: LockPeriods,
    receiver: Organisation | None,
    valid_from: date | None,
    valid_until: date | None,
    day: date,
    *,
    registered: bool = True,
) -> None:
    """Raise unless a key may be issued to the receiver on ``day`` (R23 to R27a).

    NotRegistered, Reduced, OptionNotActive, OrganisationUnknown, OrganisationEnded, ValidityReversed, or
    SharingStopped for a key that would be over already. Stock is check_issue's part.
    """
    entitlements.check(Action.ISSUE_TO_ORGANISATION, periods, day, registered)
    check_receiver(receiver, day)
    if valid_from is not None and valid_until is not None and valid_until < valid_from:
        raise ValidityReversed(valid_from=valid_from, valid_until=valid_until)
    if valid_until is not None and valid_until < day:
        raise SharingStopped(by=SharingPart.KEY.value, end=valid_until)


def stop_of(
    periods: LockPeriods, organisation_end: date | None, valid_until: date | None, day: date
) -> SharingStop | None:
    """What has stopped a shared key on ``day``, in the order of R27b; None while nothing has."""
    return sharing_stopped_by(periods, organisation_end, valid_until, day)


def who_opens(
    received_key: str, links: Iterable[tuple[str, str]], memberships: Iterable[tuple[str, str]]
) -> frozenset[str]:
    """Return the employees that any path leads from to the key (R39).

    links: (group, received key); memberships: (group, employee).
    """
    groups = {group for group, key in links if key == received_key}
    return frozenset(employee for group, employee in memberships if group in groups)


def settle(held: Mapping[str, Opening], wanted: Mapping[str, Opening], *, stopped: bool) -> dict[str, Opening]:
    """Return who opens from now on, by employee: all that is wanted, while stopped only what is less (R27c).

    held: who opens so far. While a key is stopped nobody and nothing is added and nobody loses what he had
    but by a removal.
    """
    if not stopped:
        return dict(wanted)
    return {one: _less(held[one], wish) for one, wish in wanted.items() if one in held}


def _less(had: Opening, wish: Opening) -> Opening:
    first = max((day for day in (had.valid_from, wish.valid_from) if day is not None), default=None)
    last = min((day for day in (had.valid_until, wish.valid_until) if day is not None), default=None)
    return replace(wish, media=had.media & wish.media, valid_from=first, valid_until=last)


def stricter_end(one: date | None, other: date | None) -> date | None:
    """Return the earlier of two last days, None = no bound."""
    return min((day for day in (one, other) if day is not None), default=None)
