"""Ops that lie side by side in the outbox and are numbered at once: their rows are written once, with their outcome.

Each stretch is kept before anything of it is sent, and counts for its ops as a number in their own rows would. Whatever
does not simply take the next ops or ends a whole batch as applied lays the numbers into the rows first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.store.repositories.settings import Settings
from flexeria_desktop.core.store.sync.forms.base import run

STRETCHES = "sync.stretches"
"""Setting: numbers given to ops whose rows do not tell so."""
LAID_DOWN = """UPDATE outbox SET state = 'sent', device_seq = sequence + ?
    WHERE sequence BETWEEN ? AND ? AND state = 'queued' AND pending = 1"""


@dataclass(frozen=True, slots=True)
class Stretch:
    """So many ops from one place in the outbox on; number: of the first of them."""

    first: int
    count: int
    number: int

    @property
    def last(self) -> int:
        """Return the place of the last op."""
        return self.first + self.count - 1


def stretch_of(places: Sequence[int], number: int) -> Stretch | None:
    """Return ops at these places as one stretch, None when others lie between them or they are in another order."""
    first, count = places[0], len(places)
    return Stretch(first, count, number) if list(places) == list(range(first, first + count)) else None


def kept(connection: Connection) -> list[Stretch]:
    """Return the stretches without an outcome, oldest first."""
    value: Any = Settings(connection).get(STRETCHES)
    return [Stretch(*one) for one in value or ()]


def keep(connection: Connection, stretches: Iterable[Stretch]) -> None:
    """Put these in the place of all that there were."""
    Settings(connection).set(STRETCHES, [list(astuple(one)) for one in stretches])


def lay_down(connection: Connection) -> None:
    """Write the numbers into the rows they belong to."""
    found = kept(connection)
    if found:
        run(connection, LAID_DOWN, [(one.number - one.first, one.first, one.last) for one in found])
        keep(connection, ())
