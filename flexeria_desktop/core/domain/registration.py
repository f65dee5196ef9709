"""A lock comes to and leaves the platform; its row, dates and keys stay for ever (R2, R6, R59)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from flexeria_desktop.core.domain.entitlements import Action, register
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.refusals import AlreadyRegistered, NotRegistered


def register_lock(lock: Lock, day: date, provisional: bool = False) -> Lock:
    """Return the lock as registered on ``day``, with its old dates or a trial; AlreadyRegistered."""
    if lock.registered_on is not None:
        raise AlreadyRegistered(serial=lock.serial, mine=True)
    return replace(
        lock,
        registered_on=day,
        removed_on=None,
        periods=register(lock.periods, day, provisional),
    )


def remove_lock(lock: Lock, day: date) -> Lock:
    """Return the lock as taken off the platform; dates and stock stay (R59); NotRegistered."""
    if lock.registered_on is None:
        raise NotRegistered(action=Action.REMOVE_LOCK.value)
    return replace(lock, registered_on=None, removed_on=day)
