"""The bearer of one device: its access token, renewed in time and by one question at a time."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from flexeria_desktop.core.sync.errors import InvalidGrant, SignInAgain
from flexeria_desktop.core.sync.http_channel import HttpChannel
from flexeria_desktop.core.sync.identity import TOKEN_PATH, Members, read_tokens, refresh_request

if TYPE_CHECKING:
    from collections.abc import Callable

    from flexeria_desktop.core.platform_ports import TokenKeeper, TokenPair

EARLY = timedelta(seconds=30)
"""Renewed so long before its end: a slow request must not outlive it."""
CLOSING_S = 3.0
"""A program that ends waits so long for new tokens; without them the next start asks with the old ones again."""


class Bearer:
    """Implements ``TokenSource`` for one profile; made once, used on one event loop at a time."""

    def __init__(self, keeper: TokenKeeper, now: Callable[[], datetime]) -> None:
        """No network and no store yet."""
        self._keeper, self._now = keeper, now
        self._renewal: asyncio.Task[str] | None = None

    async def bearer(self, url: str) -> str:
        """Return the access token, a new one when it is about to end; raise SignInAgain or Offline."""
        pair = await self._keeper.kept()
        if pair is None:
            raise SignInAgain
        if self._now() + EARLY < pair.access_until:
            return pair.access
        return await self.renewed(url, pair.access)

    async def renewed(self, url: str, refused: str) -> str:
        """Return another than the refused one; raise SignInAgain or Offline.

        A caller that is cancelled leaves the renewal running: its answer must be kept.
        """
        if self._renewal is None or self._renewal.done():
            self._renewal = asyncio.create_task(self._renew(url, refused))
        return await asyncio.shield(self._renewal)

    async def rest(self) -> None:
        """Let a renewal end whose askers are gone, and give it up when that takes too long."""
        renewal, self._renewal = self._renewal, None
        if renewal is None:
            return
        if not renewal.done():
            await asyncio.wait({renewal}, timeout=CLOSING_S)
        if not renewal.done():
            renewal.cancel()
            await asyncio.wait({renewal})
        if not renewal.cancelled():
            renewal.exception()  # nobody is left to hear of it

    async def _renew(self, url: str, refused: str) -> str:
        pair = await self._keeper.kept()
        if pair is None:
            raise SignInAgain
        if pair.access != refused:
            return pair.access
        try:
            fresh = read_tokens(await _next_pair(url, pair), self._now())
        except InvalidGrant as error:
            await self._keeper.give_up(pair)
            raise SignInAgain from error
        if not await self._keeper.keep(fresh, pair):
            raise SignInAgain
        return fresh.access


async def _next_pair(url: str, pair: TokenPair) -> Members:
    """Ask once: when the answer is lost, the platform takes the same refresh token again whenever it comes."""
    channel = HttpChannel(url)
    try:
        return await channel.ask("POST", TOKEN_PATH, None, refresh_request(pair))
    finally:
        await channel.close()
