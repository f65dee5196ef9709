"""A person who decides about a code on the platform's pages, without scripts and over plain HTTP."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import httpx
from sqlalchemy import select

from flexeria_platform import database
from flexeria_platform.context import Context
from flexeria_platform.services.passwords import hash_password
from flexeria_platform.services.sign_ups import set_password
from flexeria_platform.settings import load_settings
from flexeria_platform.tables import accounts

PASSWORD = "three old bicycles"


def decide(url: str, data: Path, email: str, code: str, *, approved: bool = True) -> None:
    """Sign in on the pages as the account with this address and approve or refuse the code.

    data: folder of the platform; the password is set there, since accounts of the console begin without one.
    """
    _give_password(data, email)
    with httpx.Client(base_url=url, trust_env=False, follow_redirects=True, timeout=30) as browser:
        page = browser.get(f"/device?user_code={code}")
        assert page.url.path == "/sign-in"
        browser.post("/sign-in", data={**_hidden(page), "email": email, "password": PASSWORD}).raise_for_status()
        page = browser.get(f"/device?user_code={code}")
        assert code in page.text
        decision = {**_hidden(page), "decision": "approve" if approved else "deny"}
        browser.post("/device", data=decision).raise_for_status()


def _hidden(page: httpx.Response) -> dict[str, str]:
    """What the form of a page sends besides what is typed: that of the main part, the last one."""
    form = page.text.rpartition("<form")[2]
    return dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form))


def _give_password(data: Path, email: str) -> None:
    settings = load_settings(data)
    context = Context(database.open_engine(settings.database_url), settings, lambda: datetime.now(UTC))
    try:
        with database.writing(context.engine) as connection:
            account_id = connection.execute(select(accounts.c.id).where(accounts.c.email == email)).scalar_one()
            set_password(connection, account_id, hash_password(PASSWORD))
    finally:
        context.engine.dispose()
