"""The device flow: a computer asks, a person decides in a browser, the computer gets its tokens (RFC 8628)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from flexeria_platform.context import Context
from flexeria_platform.database import writing
from flexeria_platform.problems import Problem, oauth_problem
from flexeria_platform.sealing import code_hash, new_token, token_hash
from flexeria_platform.services.attempts import (
    GRANT_ADDRESS,
    USER_CODE_ACCOUNT,
    USER_CODE_ADDRESS,
    note_try,
    pause_left,
)
from flexeria_platform.services.said_no import SaidNo
from flexeria_platform.services.tokens import TokenPair, open_family
from flexeria_platform.tables_identity import device_grants

LIFE = timedelta(minutes=10)
INTERVAL_S = 5
SLOWER_S = 5
"""Added for good when a computer asks too soon (RFC 8628 section 3.5)."""
LONGEST_INTERVAL_S = 60
KEPT = timedelta(days=1)
"""A code that is over is told apart from one that never was for this long."""
ALPHABET = "BCDFGHJKLMNPQRSTVWXZ"
"""No vowels, so that no code is a word; no digits, so that none looks like a letter (RFC 8628 section 6.1)."""
HALF = 4
TYPED_LIMIT = 40

GrantRow = Row[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a computer gets to know: device_code for itself, user_code for a person."""

    device_code: str
    user_code: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a person decides about; address is where the computer asked from."""

    user_code: str
    device_name: str
    address: str
    asked_at: datetime


def ask_for_grant(context: Context, device_name: str, address: str) -> Asked:
    """Make a device and a user code; raise Problem rate_limited."""
    now = context.now()
    device_code = new_token("grant")
    letters = "".join(secrets.choice(ALPHABET) for _ in range(2 * HALF))
    row = {
        "device_code_hash": token_hash(device_code),
        "user_code_hash": _user_code_hash(context, letters),
        "device_name": device_name,
        "address": address,
        "created_at": now,
        "expires_at": now + LIFE,
        "interval": INTERVAL_S,
    }
    with writing(context.engine) as database:
        wait = pause_left(database, context, GRANT_ADDRESS, address)
        if wait:
            raise Problem("rate_limited", retry_after=wait)
        note_try(database, context, GRANT_ADDRESS, address)
        database.execute(delete(device_grants).where(device_grants.c.expires_at <= now - KEPT))
        database.execute(insert(device_grants).values(row))
    return Asked(device_code, f"{letters[:HALF]}-{letters[HALF:]}")


def poll_grant(context: Context, device_code: str) -> TokenPair:
    """Hand the tokens out, once, when a person has approved; raise the problems of RFC 8628 section 3.5."""
    with writing(context.engine) as database:
        query = select(device_grants).where(device_grants.c.device_code_hash == token_hash(device_code))
        row = database.execute(query.with_for_update()).one_or_none()
        if row is None:
            raise oauth_problem("invalid_grant")
        refusal = _verdict(row, context.now())
        this = update(device_grants).where(device_grants.c.device_code_hash == row.device_code_hash)
        if refusal is None:
            database.execute(this.values(used_at=context.now()))
            return open_family(database, context, row.account_id)
        slower = SLOWER_S if refusal == "slow_down" else 0
        interval = min(row.interval + slower, LONGEST_INTERVAL_S)
        database.execute(this.values(polled_at=context.now(), interval=interval))
    raise oauth_problem(refusal)


def _verdict(row: GrantRow, now: datetime) -> str | None:
    """The code of the refusal; None = approved and not yet handed out."""
    if row.used_at is not None:
        return "invalid_grant"
    if row.expires_at <= now:
        return "expired_token"
    if row.approved is not None:
        return None if row.approved else "access_denied"
    too_soon = row.polled_at is not None and (now - row.polled_at).total_seconds() < row.interval - 1
    return "slow_down" if too_soon else "authorization_pending"


def waiting_grant(context: Context, account_id: str, address: str, typed: str) -> Waiting:
    """Find what a user code asks for; raise SaidNo code_unknown, code_expired, or too_many_tries."""
    with writing(context.engine) as database:
        found = _find(database, context, account_id, address, typed)
    if isinstance(found, SaidNo):
        raise found
    letters = _letters(typed)
    return Waiting(f"{letters[:HALF]}-{letters[HALF:]}", found.device_name, found.address, found.created_at)


def decide_grant(context: Context, account_id: str, address: str, typed: str, approved: bool) -> str:
    """Keep a person's decision and return the computer's name; raise SaidNo as ``waiting_grant`` does."""
    with writing(context.engine) as database:
        found = _find(database, context, account_id, address, typed)
        if not isinstance(found, SaidNo):
            change = update(device_grants).where(device_grants.c.device_code_hash == found.device_code_hash)
            database.execute(change.values(account_id=account_id, approved=approved))
    if isinstance(found, SaidNo):
        raise found
    return str(found.device_name)


def _find(database: Connection, context: Context, account_id: str, address: str, typed: str) -> GrantRow | SaidNo:
    """The undecided grant of a code, held; a miss is counted, so it must be returned and not raised here."""
    counted = ((USER_CODE_ACCOUNT, account_id), (USER_CODE_ADDRESS, address))
    wait = max(pause_left(database, context, allowance, value) for allowance, value in counted)
    if wait:
        return SaidNo("too_many_tries", wait=wait)
    query = select(device_grants).where(device_grants.c.user_code_hash == _user_code_hash(context, _letters(typed)))
    row = database.execute(query.with_for_update()).one_or_none()
    if row is not None and row.approved is None and row.expires_at > context.now():
        return row
    if row is not None:
        return SaidNo("code_expired", "user_code")
    for allowance, value in counted:
        note_try(database, context, allowance, value)
    return SaidNo("code_unknown", "user_code")


def _letters(typed: str) -> str:
    return "".join(letter for letter in typed[:TYPED_LIMIT].upper() if letter.isalnum())


def _user_code_hash(context: Context, letters: str) -> bytes:
    return code_hash(context.settings.secrets.pepper, f"user code {letters}")
