"""What every request works with: the database, the settings and the server's own date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Annotated, cast
from zoneinfo import ZoneInfo

from fastapi import Depends, Request
from sqlalchemy import Engine

from flexeria_platform.metrics import Metrics
from flexeria_platform.settings import Settings

ZONE = ZoneInfo("Europe/Amsterdam")
"""The zone in which the server's days begin (D2)."""

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Context:
    """The server keeps no other state between requests."""

    engine: Engine
    settings: Settings
    clock: Clock = system_clock
    metrics: Metrics = field(default_factory=Metrics, repr=False, compare=False)

    def now(self) -> datetime:
        """The present moment in UTC."""
        return self.clock().astimezone(UTC)

    def today(self) -> date:
        """The server's date, which decides every period."""
        return self.clock().astimezone(ZONE).date()


def _context(request: Request) -> Context:
    return cast(Context, request.app.state.context)


ContextOf = Annotated[Context, Depends(_context)]
