"""A password is compared only after the try is counted: many tries at once are no way around the pauses."""

from __future__ import annotations

from sqlalchemy import delete

from flexeria_platform.context import Context
from flexeria_platform.database import writing
from flexeria_platform.problems import Problem
from flexeria_platform.services.attempts import Allowance, note_try, pause_left
from flexeria_platform.services.passwords import is_right
from flexeria_platform.services.said_no import SaidNo
from flexeria_platform.tables_identity import attempts

Counted = tuple[tuple[Allowance, str], ...]


def is_right_password(context: Context, counted: Counted, kept: str | None, password: str) -> bool:
    """Compare a password within what is allowed; a right one does not count. Raise SaidNo, or Problem busy."""
    numbers = _reserve(context, counted)
    try:
        right = is_right(kept, password)
    except Problem:  # nobody's guess was heard
        _give_back(context, numbers)
        raise
    if right:
        _give_back(context, numbers)
    return right


def _reserve(context: Context, counted: Counted) -> tuple[int, ...]:
    with writing(context.engine) as database:
        wait = max(pause_left(database, context, allowance, value) for allowance, value in counted)
        if not wait:
            return tuple(note_try(database, context, allowance, value) for allowance, value in counted)
    raise SaidNo("too_many_tries", wait=wait)


def _give_back(context: Context, numbers: tuple[int, ...]) -> None:
    with writing(context.engine) as database:
        database.execute(delete(attempts).where(attempts.c.id.in_(numbers)))
