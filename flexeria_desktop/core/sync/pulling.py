"""Takes over what is new at the platform: a page in one transaction, a snapshot swapped in whole (FSP/1 section 4)."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import dataclass
from functools import partial

from flexeria_desktop.core.domain.syncing.ops import SyncRow
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from flexeria_desktop.core.sync.around import Around, Whereabouts
from flexeria_desktop.core.sync.errors import Offline
from flexeria_desktop.core.sync.planner import PullPage
from flexeria_desktop.core.sync.sync_client import SyncClient
from flexeria_desktop.core.sync.sync_wire import ChangesPage, SnapshotEnd

OF_ACCOUNT = "sync.account"
"""Setting: the account that cursor and base rows belong to."""


@dataclass(frozen=True, slots=True)
class Pulled:
    """taken: rows that were new here; revs: of every row that came. forked: the platform has numbers of this device
    that it never gave."""

    cursor: str
    more: bool
    taken: int
    revs: frozenset[int] = frozenset()
    forked: bool = False


def known_cursor(uow: UnitOfWork, account_id: str) -> str | None:
    """Where pulling goes on; None = nothing was pulled of this account yet."""
    return uow.sync.cursor() if uow.settings.get(OF_ACCOUNT) == account_id else None


async def pull_page(around: Around, client: SyncClient, step: PullPage, who: Whereabouts) -> Pulled:
    """Ask for a page and apply it; raises what asking raises, with nothing applied."""
    page = await client.changes(step.cursor, step.limit)
    return await around.store(partial(_apply, around, who, step.cursor, page))


async def take_snapshot(around: Around, client: SyncClient, who: Whereabouts) -> Pulled:
    """Take everything over; until the last row agrees nothing that is seen changes."""
    await around.store(lambda uow: uow.sync.begin_snapshot())
    end: SnapshotEnd | None = None
    async with aclosing(client.snapshot()) as parts:
        async for part in parts:
            if isinstance(part, SnapshotEnd):
                end = part
            else:
                await around.store(partial(_add, part))
    assert end is not None  # noqa: S101 - the client gives it or raises
    taken = await around.store(partial(_finish, around, who, end))
    return Pulled(end.cursor, more=True, taken=taken)


def _apply(around: Around, who: Whereabouts, cursor: str, page: ChangesPage, uow: UnitOfWork) -> Pulled:
    _still(around, who, uow)
    taken = uow.sync.apply_page(page.rows, page.next_cursor) if page.rows or page.next_cursor != cursor else 0
    around.contact(uow, "", page.time)
    revs = frozenset(row.rev for row in page.rows)
    return Pulled(page.next_cursor, page.has_more, taken, revs, page.device_seq > uow.sync.highest_seq())


def _add(rows: list[SyncRow], uow: UnitOfWork) -> None:
    uow.sync.add_snapshot(rows)


def _finish(around: Around, who: Whereabouts, end: SnapshotEnd, uow: UnitOfWork) -> int:
    _still(around, who, uow)
    taken: int = uow.sync.finish_snapshot(end.count, end.digest, end.cursor)
    uow.settings.set(OF_ACCOUNT, who.account_id)
    around.contact(uow, "", None)
    return taken


def _still(around: Around, who: Whereabouts, uow: UnitOfWork) -> None:
    """Raise when this profile was signed out or elsewhere while the answer was on its way."""
    if around.whereabouts(uow) != who:
        raise Offline(reason="lost", status=None, retry_after=None)
