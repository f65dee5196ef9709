"""What syncing needs from around it: the store, and what only the stories of the desk know."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from flexeria_desktop.core.platform_ports import TokenSource
from flexeria_desktop.core.store.executor import Store
from flexeria_desktop.core.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """At which platform, as which account and device this profile is signed in."""

    url: str
    account_id: str
    device_id: str


@dataclass(frozen=True, slots=True)
class Around:
    """Bound once by the composition root.

    whereabouts: None = not signed in. commands: sends registrations, releases, codes, receipts and events that wait;
    returns how many were answered, and whether rows of the platform may have changed; raises what the platform's
    client raises. contact: notes inside a unit of work that the platform was heard at its own moment (or None), or
    with a code why not. now: UTC. jitter: from 0 to 1.
    """

    store: Store
    tokens: TokenSource
    whereabouts: Callable[[UnitOfWork], Whereabouts | None]
    commands: Callable[[], Awaitable[tuple[int, bool]]]
    contact: Callable[[UnitOfWork, str, datetime | None], None]
    now: Callable[[], datetime]
    jitter: Callable[[], float]
