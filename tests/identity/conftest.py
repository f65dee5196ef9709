"""A server whose clock the test sets, and a profile with the same clock."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest
from sqlalchemy import func, select

from flexeria_desktop import bootstrap
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.services.actions import Actions
from flexeria_platform import database
from flexeria_platform.services import accounts, device_grants
from flexeria_platform.tables import accounts as account_rows
from flexeria_platform.tables_identity import token_families
from tests.platform.running import Platform, SetClock, platform_in

T = TypeVar("T")


@dataclass
class SameClock:
    """The desk's clock is that of the server unless the test says otherwise."""

    server: SetClock

    def now(self) -> datetime:
        """The present moment."""
        return self.server()


@dataclass
class Seat:
    """A profile and the loop it works on."""

    platform: Platform
    profile: bootstrap.Profile
    runner: asyncio.Runner = field(default_factory=asyncio.Runner)

    @property
    def actions(self) -> Actions:
        """The profile's actions."""
        return self.profile.actions

    def do(self, work: Awaitable[T]) -> T:
        """Wait for a piece of work."""

        async def waited() -> T:
            return await work

        return self.runner.run(waited())

    def token_of(self, name: str = "ann") -> str:
        """An enrolment token; the account is made at its first."""
        email = f"{name}@example.test"
        with database.reading(self.platform.context.engine) as connection:
            known = connection.execute(select(account_rows.c.id).where(account_rows.c.email == email)).scalar()
        if known:
            return accounts.new_enrolment(self.platform.context, email)
        return accounts.create_account(self.platform.context, email, name.title())

    def account_id(self, name: str = "ann") -> str:
        """An account that exists."""
        self.token_of(name)
        with database.reading(self.platform.context.engine) as connection:
            query = select(account_rows.c.id).where(account_rows.c.email == f"{name}@example.test")
            return str(connection.execute(query).scalar_one())

    def sign_in(self, url: str = "", name: str = "ann") -> Any:
        """Sign in with the host's token."""
        return self.do(self.actions.sign_in(url or self.platform.url, self.token_of(name), "Desk 1"))

    def decide(self, user_code: str, approved: bool = True, name: str = "ann") -> None:
        """A person approves or refuses a code."""
        device_grants.decide_grant(self.platform.context, self.account_id(name), "127.0.0.1", user_code, approved)

    def generation(self) -> int:
        """How often tokens were given to all families together."""
        with database.reading(self.platform.context.engine) as connection:
            return int(connection.execute(select(func.sum(token_families.c.generation))).scalar_one())

    def close(self) -> None:
        """Let go."""
        self.runner.close()
        self.profile.close()


@pytest.fixture
def platform(tmp_path: Path) -> Iterator[Platform]:
    """A fresh server at 2024-01-15."""
    with platform_in(tmp_path / "data") as running:
        yield running


@pytest.fixture
def seat(platform: Platform, tmp_path: Path) -> Iterator[Seat]:
    """A new profile, not signed in."""
    clock = SameClock(platform.clock)
    found = Seat(platform, bootstrap.create_profile(tmp_path / "profile", secrets=MemorySecrets(), clock=clock))
    yield found
    found.close()
