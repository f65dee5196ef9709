"""A person who decides about a code, at a platform whose data lie in a folder."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import select

from flexeria_platform import database
from flexeria_platform.context import Context
from flexeria_platform.services import device_grants
from flexeria_platform.settings import load_settings
from flexeria_platform.tables import accounts


def decide(data: Path, email: str, code: str, *, approved: bool = True) -> None:
    """Approve or refuse a code as the account with this address."""
    settings = load_settings(data)
    context = Context(database.open_engine(settings.database_url), settings, lambda: datetime.now(UTC))
    try:
        with database.reading(context.engine) as connection:
            account_id = connection.execute(select(accounts.c.id).where(accounts.c.email == email)).scalar_one()
        device_grants.decide_grant(context, account_id, "127.0.0.1", code, approved)
    finally:
        context.engine.dispose()
