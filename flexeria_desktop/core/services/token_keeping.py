"""The token pair of this device in the profile's store: implements ``TokenKeeper``."""

from __future__ import annotations

import json
from datetime import datetime

from flexeria_desktop.core.platform_ports import TokenPair
from flexeria_desktop.core.store.executor import Store
from flexeria_desktop.core.store.repositories.settings import Settings
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

SECRET = "platform.tokens"  # noqa: S105 - the name under which they lie


class StoredTokens:
    """Reads and writes the pair in a unit of work of its own, so that it is durable before it is used."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def kept(self) -> TokenPair | None:
        """Return the pair, None when there is none.

        Read beside what is being written: a request must not wait until the batch before it is stored.
        """
        return await self._store.read(lambda connection: _pair(Settings(connection).secret(SECRET)))

    async def keep(self, pair: TokenPair, before: TokenPair) -> bool:
        """Put a pair in the place of the one it renews; False when the profile was signed out meanwhile."""

        def work(uow: UnitOfWork) -> bool:
            if kept_pair(uow) != before:
                return False
            keep_pair(uow, pair)
            return True

        return await self._store(work)

    async def give_up(self, pair: TokenPair) -> None:
        """Forget this pair, which the platform no longer takes; another one stays."""

        def work(uow: UnitOfWork) -> None:
            if kept_pair(uow) == pair:
                forget_pair(uow)

        await self._store(work)


def kept_pair(uow: UnitOfWork) -> TokenPair | None:
    """The pair of this device, None when it has none or has to sign in again."""
    return _pair(uow.settings.secret(SECRET))


def _pair(text: bytes | None) -> TokenPair | None:
    if not text:
        return None
    found = json.loads(text)
    return TokenPair(found["access"], datetime.fromisoformat(found["access_until"]), found["refresh"])


def keep_pair(uow: UnitOfWork, pair: TokenPair) -> None:
    """Keep a pair."""
    told = {"access": pair.access, "access_until": pair.access_until.isoformat(), "refresh": pair.refresh}
    uow.settings.set_secret(SECRET, json.dumps(told).encode())


def forget_pair(uow: UnitOfWork) -> None:
    """Leave no pair."""
    uow.settings.set_secret(SECRET, b"")
