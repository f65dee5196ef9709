"""Takes over what is new at the platform: a page in one transaction, a snapshot swapped in whole (FSP/1 section 4)."""

from __future__ import annotations

import asyncio
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


@dataclass(frozen=True, slots=True)
class _Asked:
    """A page that is on its way."""

    client: SyncClient
    step: PullPage
    page: asyncio.Task[ChangesPage]


class Incoming:
    """Pages one after the other: while one is applied, the next is on its way."""

    def __init__(self, around: Around) -> None:
        self._around = around
        self._ahead: _Asked | None = None

    async def pull_page(self, client: SyncClient, step: PullPage, who: Whereabouts) -> Pulled:
        """Ask for a page and apply it; raises what asking raises, with nothing applied."""
        asked = await self._asked(client, step)
        try:
            page = await asked.page
        except BaseException:
            await _given_up(asked)
            raise
        if page.has_more:
            self._ahead = _ask(client, PullPage(page.next_cursor, step.limit))
        try:
            return await self._around.store(partial(_apply, self._around, who, step.cursor, page))
        except BaseException:
            await self.rest()
            raise

    async def rest(self) -> None:
        """Ask for no page any more."""
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            await _given_up(ahead)

    async def _asked(self, client: SyncClient, step: PullPage) -> _Asked:
        ahead = self._ahead
        if ahead is not None and ahead.client is client and ahead.step == step:
            self._ahead = None
            return ahead
        await self.rest()
        return _ask(client, step)


def _ask(client: SyncClient, step: PullPage) -> _Asked:
    return _Asked(client, step, asyncio.ensure_future(client.changes(step.cursor, step.limit)))


async def _given_up(asked: _Asked) -> None:
    asked.page.cancel()
    await asyncio.wait({asked.page})
    if not asked.page.cancelled():
        asked.page.exception()  # looked at, or it would be told of as one that nobody saw


async def take_snapshot(around: Around, client: SyncClient, who: Whereabouts) -> Pulled:
    """Take everything over; until the last row agrees nothing that is seen changes."""
    await around.store(lambda uow: uow.sync.begin_snapshot())
    end: SnapshotEnd | None = None
    adding: asyncio.Future[None] | None = None
    try:
        async with aclosing(client.snapshot()) as parts:
            async for part in parts:
                if adding is not None:
                    await adding  # one at a time, while the next ones come in
                if isinstance(part, SnapshotEnd):
                    end = part
                else:
                    adding = asyncio.ensure_future(around.store(partial(_add, part)))
    finally:
        if adding is not None:
            await asyncio.wait({adding})
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
