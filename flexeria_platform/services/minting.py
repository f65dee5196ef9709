"""The vendor's side of prepaid codes, which exist in clear only while they are minted."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import func, insert, select, update

from flexeria_desktop.core.domain.codes import BATCH_BITS, SECRET_BITS, CodeKind, make_code, parse_code
from flexeria_platform.context import Context
from flexeria_platform.database import reading, writing
from flexeria_platform.errors import ConsoleError
from flexeria_platform.sealing import code_hash
from flexeria_platform.tables import codes

MAX_COUNT = 10_000
MAX_KEYS = 10_000


class CodeState(StrEnum):
    """minted → activated → redeemed | void; expiry is computed from its date."""

    MINTED = "minted"
    ACTIVATED = "activated"
    REDEEMED = "redeemed"
    VOID = "void"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class MintOrder:
    """key_count: keys that a code of kind N gives, 0 for others; expires_on: last day it may be used."""

    kind: CodeKind
    count: int
    batch: int
    key_count: int = 0
    activate: bool = False
    expires_on: date | None = None


def mint(context: Context, order: MintOrder, keep: Callable[[list[str]], None] = lambda _made: None) -> list[str]:
    """Make new codes and return them, normalised, for the only time; raise ConsoleError.

    keep: puts them on paper inside the transaction, so that cards that could not be written leave no codes behind.
    """
    _check(order)
    made = [make_code(order.kind, order.batch, secrets.randbits(SECRET_BITS)) for _ in range(order.count)]
    pepper, now = context.settings.secrets.pepper, context.now()
    rows = [
        {
            "code_hash": code_hash(pepper, code),
            "last_four": code[-4:],
            "kind": order.kind.value,
            "batch": order.batch,
            "key_count": order.key_count,
            "state": CodeState.ACTIVATED if order.activate else CodeState.MINTED,
            "expires_on": order.expires_on,
            "minted_at": now,
            "activated_at": now if order.activate else None,
        }
        for code in made
    ]
    with writing(context.engine) as database:
        database.execute(insert(codes), rows)
        keep(made)
    return made


def _check(order: MintOrder) -> None:
    if not 1 <= order.count <= MAX_COUNT:
        raise ConsoleError(f"The count must lie between 1 and {MAX_COUNT}.")
    if not 0 <= order.batch < 1 << BATCH_BITS:
        raise ConsoleError(f"The batch must lie between 0 and {(1 << BATCH_BITS) - 1}.")
    if order.kind is CodeKind.KEYS and not 1 <= order.key_count <= MAX_KEYS:
        raise ConsoleError(f"Codes for keys need --keys between 1 and {MAX_KEYS}.")
    if order.kind is not CodeKind.KEYS and order.key_count:
        raise ConsoleError("Only codes for keys (kind N) take --keys.")


def activate(context: Context, batch: int) -> int:
    """Make the minted codes of a batch usable; return how many."""
    change = (
        update(codes)
        .where(codes.c.batch == batch, codes.c.state == CodeState.MINTED)
        .values(state=CodeState.ACTIVATED, activated_at=context.now())
    )
    with writing(context.engine) as database:
        return database.execute(change).rowcount


_UNUSED = codes.c.state.in_([CodeState.MINTED, CodeState.ACTIVATED])


def void_batch(context: Context, batch: int) -> int:
    """Make the unused codes of a batch worthless; return how many."""
    change = update(codes).where(codes.c.batch == batch, _UNUSED).values(state=CodeState.VOID)
    with writing(context.engine) as database:
        return database.execute(change).rowcount


def void_code(context: Context, typed: str) -> int:
    """Make one unused code worthless; return 1, or 0 when there is none; raise CodeMistyped."""
    hashed = code_hash(context.settings.secrets.pepper, parse_code(typed).text)
    change = update(codes).where(codes.c.code_hash == hashed, _UNUSED).values(state=CodeState.VOID)
    with writing(context.engine) as database:
        return database.execute(change).rowcount


def report(context: Context) -> dict[tuple[int, str], Counter[str]]:
    """Count codes by batch and kind, and therein by state."""
    query = select(codes.c.batch, codes.c.kind, codes.c.state, codes.c.expires_on, func.count()).group_by(
        codes.c.batch, codes.c.kind, codes.c.state, codes.c.expires_on
    )
    counts: dict[tuple[int, str], Counter[str]] = {}
    with reading(context.engine) as database:
        for batch, kind, state, expires_on, number in database.execute(query):
            unused = state in {CodeState.MINTED, CodeState.ACTIVATED}
            over = unused and expires_on is not None and expires_on < context.today()
            shown = CodeState.EXPIRED.value if over else str(state)
            counts.setdefault((batch, kind), Counter())[shown] += number
    return dict(sorted(counts.items()))
