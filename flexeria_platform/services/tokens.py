"""Access and refresh tokens: short ones that say who calls, rotated ones that renew them (RFC 6749, RFC 9700).

A family is one sign-in of one computer. Its refresh tokens are counted; each is derived from the family's seed, its
number and the server's pepper, so that a repeated request can be given the very token whose answer was lost. That is
allowed until something of the newest generation was used, and as late as a computer comes back from the stairwell; and
for a moment after that, since two programs of one computer may renew at once and only one of them is first.
"""

from __future__ import annotations

import hmac
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_platform.context import Context
from flexeria_platform.database import reading, writing
from flexeria_platform.problems import oauth_problem
from flexeria_platform.sealing import new_token, token_hash
from flexeria_platform.tables import devices
from flexeria_platform.tables_identity import access_tokens, token_families

ACCESS_LIFE = timedelta(minutes=10)
REFRESH_LIFE = timedelta(days=400)
"""Sliding: a computer that is used at least this often stays signed in."""
UNBOUND_LIFE = timedelta(hours=1)
"""A sign-in that never became a device is over after this."""
GRACE = timedelta(seconds=60)
"""Longer than a slow answer takes. A thief gains no lasting hold: he and the computer then have the same token, and
whoever of them uses it second is found out."""
SEED_BYTES = 32
_PREFIX = "refresh_"

FamilyRow = Row[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class TokenPair:
    """expires_in: seconds for which the access token is good."""

    access_token: str = field(repr=False)
    refresh_token: str = field(repr=False)
    expires_in: int = int(ACCESS_LIFE.total_seconds())


@dataclass(frozen=True, slots=True)
class Bearer:
    """Whom an access token stands for; device_id is None between the sign-in and the enrolment of the device."""

    account_id: str
    family_id: str
    device_id: str | None


def open_family(database: Connection, context: Context, account_id: str, device_id: str | None = None) -> TokenPair:
    """Begin a family inside a transaction and return its first tokens."""
    now = context.now()
    _forget_unbound(database, now)
    life = UNBOUND_LIFE if device_id is None else REFRESH_LIFE
    family_id, seed = new_uuid7(), secrets.token_bytes(SEED_BYTES)
    row = {
        "id": family_id,
        "account_id": account_id,
        "device_id": device_id,
        "seed": seed,
        "generation": 1,
        "seen": 0,
        "created_at": now,
        "rotated_at": now,
        "refresh_until": now + life,
    }
    database.execute(insert(token_families).values(row))
    return TokenPair(_new_access(database, family_id, 1, now), _refresh_token(context, family_id, seed, 1))


def bind_family(database: Connection, context: Context, family_id: str, device_id: str) -> None:
    """Let a family be that of a device; whatever the device had before ends."""
    end_device_families(database, device_id, context.now())
    change = update(token_families).where(token_families.c.id == family_id)
    database.execute(change.values(device_id=device_id, refresh_until=context.now() + REFRESH_LIFE))


def bearer_of(context: Context, token: str) -> Bearer | None:
    """Look up who an access token stands for; None when it is none, too old, or of a revoked family or device."""
    query = (
        select(token_families, access_tokens.c.generation.label("used"))
        .join(access_tokens, access_tokens.c.family_id == token_families.c.id)
        .outerjoin(devices, devices.c.id == token_families.c.device_id)
        .where(
            access_tokens.c.token_hash == token_hash(token),
            access_tokens.c.expires_at > context.now(),
            token_families.c.revoked_at.is_(None),
            devices.c.revoked_at.is_(None),
        )
    )
    with reading(context.engine) as database:
        row = database.execute(query).one_or_none()
    if row is None:
        return None
    if row.used > row.seen:
        _note_seen(context, row.id, row.used)
    return Bearer(row.account_id, row.id, row.device_id)


def _note_seen(context: Context, family_id: str, generation: int) -> None:
    """What is used has arrived: from now on the token before it is nobody's but a thief's."""
    mine = (token_families.c.id == family_id) & (token_families.c.seen < generation)
    with writing(context.engine) as database:
        database.execute(update(token_families).where(mine).values(seen=generation))


def refresh(context: Context, token: str) -> TokenPair:
    """Renew the tokens of a family; raise Problem invalid_grant, and revoke the family when a token came again."""
    family_id, generation = _parts(token)
    with writing(context.engine) as database:
        query = select(token_families).where(token_families.c.id == family_id).with_for_update()
        row = database.execute(query).one_or_none()
        if row is None or not hmac.compare_digest(
            token, _refresh_token(context, family_id, bytes(row.seed), generation)
        ):
            raise oauth_problem("invalid_grant")
        pair = _renewed(database, context, row, generation)
    if pair is None:
        raise oauth_problem("invalid_grant")
    return pair


def _renewed(database: Connection, context: Context, row: FamilyRow, generation: int) -> TokenPair | None:
    """None refuses; what was changed meanwhile is kept."""
    now = context.now()
    if row.revoked_at is not None or row.refresh_until <= now:
        return None
    unseen = row.seen < row.generation or now - row.rotated_at <= GRACE
    lost_answer = generation == row.generation - 1 and unseen
    if generation != row.generation and not lost_answer:
        end_families(database, token_families.c.id == row.id, now)
        return None
    newest = row.generation if lost_answer else row.generation + 1
    if not lost_answer:
        life = UNBOUND_LIFE if row.device_id is None else REFRESH_LIFE
        change = update(token_families).where(token_families.c.id == row.id)
        database.execute(change.values(generation=newest, rotated_at=now, refresh_until=now + life))
    return TokenPair(
        _new_access(database, row.id, newest, now), _refresh_token(context, row.id, bytes(row.seed), newest)
    )


def _forget_unbound(database: Connection, now: datetime) -> None:
    """Sign-ins that never became a device leave nothing behind."""
    over = select(token_families.c.id).where(
        token_families.c.device_id.is_(None), token_families.c.refresh_until <= now
    )
    found = database.execute(over).scalars().all()
    if found:
        database.execute(delete(access_tokens).where(access_tokens.c.family_id.in_(found)))
        database.execute(delete(token_families).where(token_families.c.id.in_(found)))


def end_families(database: Connection, which: Any, now: datetime) -> None:
    """Revoke families by a condition."""
    database.execute(update(token_families).where(which, token_families.c.revoked_at.is_(None)).values(revoked_at=now))


def end_device_families(database: Connection, device_id: str, now: datetime) -> None:
    """Revoke all a device was given."""
    end_families(database, token_families.c.device_id == device_id, now)


def _new_access(database: Connection, family_id: str, generation: int, now: datetime) -> str:
    """Make an access token; the earlier ones live out their minutes, since requests may be under way with them."""
    token = new_token("access")
    database.execute(
        delete(access_tokens).where(access_tokens.c.family_id == family_id, access_tokens.c.expires_at <= now)
    )
    row: dict[str, object] = {"token_hash": token_hash(token), "family_id": family_id, "generation": generation}
    row["expires_at"] = now + ACCESS_LIFE
    database.execute(insert(access_tokens).values(row))
    return token


def _refresh_token(context: Context, family_id: str, seed: bytes, generation: int) -> str:
    content = b"\0".join([b"FSP/1 refresh", seed, family_id.encode(), str(generation).encode()])
    proof = urlsafe_b64encode(hmac.digest(context.settings.secrets.pepper, content, "sha256")).decode().rstrip("=")
    return f"{_PREFIX}{family_id}.{generation}.{proof}"


def _parts(token: str) -> tuple[str, int]:
    parts = token.removeprefix(_PREFIX).split(".")
    if not token.startswith(_PREFIX) or len(parts) != 3 or not (parts[1].isascii() and parts[1].isdigit()):
        raise oauth_problem("invalid_grant")
    if len(parts[0]) != 36 or len(parts[1]) > 9 or not token.isascii():
        raise oauth_problem("invalid_grant")
    return parts[0], int(parts[1])
