"""Browsers: signing in with a password, and what a cookie stands for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection, delete, insert, or_, select, update

from flexeria_platform.context import Context
from flexeria_platform.database import reading, writing
from flexeria_platform.sealing import new_token, token_hash
from flexeria_platform.services.accounts import normal_email
from flexeria_platform.services.attempts import (
    SIGN_IN_ACCOUNT,
    SIGN_IN_ADDRESS,
    SIGN_IN_PAIR,
    forget_tries,
)
from flexeria_platform.services.guessing import is_right_password
from flexeria_platform.services.passwords import hash_password, is_outdated
from flexeria_platform.services.said_no import SaidNo
from flexeria_platform.tables import accounts
from flexeria_platform.tables_identity import browser_sessions, identities

IDLE = timedelta(hours=12)
LONGEST = timedelta(days=30)
SEEN_STEP = timedelta(minutes=5)
"""The last use is noted no oftener: reading a page need not write."""


@dataclass(frozen=True, slots=True)
class Session:
    """Who sits at a browser."""

    account_id: str
    name: str
    email: str
    locale: str | None
    has_password: bool


def sign_in(context: Context, email: str, password: str, address: str) -> str:
    """Return the token of a new session; raise SaidNo, in the same words and time for an unknown address."""
    whose = normal_email(email)
    counted = ((SIGN_IN_PAIR, f"{whose}\0{address}"), (SIGN_IN_ADDRESS, address), (SIGN_IN_ACCOUNT, whose))
    query = (
        select(accounts.c.id, identities.c.password_hash)
        .join(identities, identities.c.account_id == accounts.c.id)
        .where(accounts.c.email == whose)
    )
    with reading(context.engine) as database:
        row = database.execute(query).one_or_none()
    right = is_right_password(context, counted, None if row is None else row.password_hash, password)
    if not right or row is None:
        raise SaidNo("sign_in_wrong", "password")
    renewed = hash_password(password) if is_outdated(row.password_hash) else None
    with writing(context.engine) as database:
        if renewed is not None:
            change = update(identities).where(identities.c.account_id == row.id)
            database.execute(change.values(password_hash=renewed))
        forget_tries(database, context, *counted[0])
        return open_session(database, context, row.id)


def open_session(database: Connection, context: Context, account_id: str) -> str:
    """Make a session inside a transaction and forget those that are over; return its token."""
    now, token = context.now(), new_token("browser")
    over = or_(browser_sessions.c.seen_at <= now - IDLE, browser_sessions.c.created_at <= now - LONGEST)
    database.execute(delete(browser_sessions).where(over))
    row = {"token_hash": token_hash(token), "account_id": account_id, "created_at": now, "seen_at": now}
    database.execute(insert(browser_sessions).values(row))
    return token


def session_of(context: Context, token: str) -> Session | None:
    """Who a cookie stands for; None when it is none or too old. Counts as a use."""
    now, hashed = context.now(), token_hash(token)
    query = (
        select(
            accounts.c.id,
            accounts.c.name,
            accounts.c.email,
            identities.c.locale,
            identities.c.password_hash,
            browser_sessions.c.seen_at,
        )
        .join(browser_sessions, browser_sessions.c.account_id == accounts.c.id)
        .join(identities, identities.c.account_id == accounts.c.id)
        .where(
            browser_sessions.c.token_hash == hashed,
            browser_sessions.c.seen_at > now - IDLE,
            browser_sessions.c.created_at > now - LONGEST,
        )
    )
    with reading(context.engine) as database:
        row = database.execute(query).one_or_none()
    if row is None:
        return None
    if row.seen_at <= now - SEEN_STEP:
        with writing(context.engine) as database:
            seen = update(browser_sessions).where(browser_sessions.c.token_hash == hashed)
            database.execute(seen.values(seen_at=now))
    return Session(row.id, row.name, row.email, row.locale, row.password_hash is not None)


def end_session(context: Context, token: str) -> None:
    """Sign a browser out; one that is out stays out."""
    with writing(context.engine) as database:
        database.execute(delete(browser_sessions).where(browser_sessions.c.token_hash == token_hash(token)))


def end_sessions(database: Connection, account_id: str, kept: str = "") -> None:
    """Sign all browsers of an account out, but the one with the token that is kept."""
    others = delete(browser_sessions).where(browser_sessions.c.account_id == account_id)
    database.execute(others.where(browser_sessions.c.token_hash != token_hash(kept)))
