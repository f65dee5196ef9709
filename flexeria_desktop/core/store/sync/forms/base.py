"""What one kind of row looks like on the wire and in the tables."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import Connection

from flexeria_desktop.core.store.sync.forms.values import Fields

IDS = "(SELECT value FROM json_each(?))"
"""Any number of ids as one parameter."""
WAITING = "waiting"
"""Held: what the row refers to is not here yet."""
UNFIT = "unfit"
"""Held: no table of ours can hold the row."""


@dataclass(frozen=True, slots=True)
class Scope:
    """One application of rows: the transaction it runs in and its moment."""

    connection: Connection
    now: datetime


class Form(Protocol):
    """How one entity is read from the tables, and put into them without leaving an op."""

    entity: str
    captured: bool
    """Whether people here change it; the platform's own rows are only taken over."""

    def all_ids(self, connection: Connection) -> list[str]:
        """Return every id the tables hold."""

    def read(self, connection: Connection, ids: Collection[str]) -> dict[str, Fields]:
        """Return the rows of the wire that are there now, by id; one that is gone or not for the wire is absent."""

    def normal(self, fields: Mapping[str, Any]) -> Fields:
        """Return fields of the wire as ``read`` would after ``write``; raise Unfit."""

    def write(self, scope: Scope, rows: Mapping[str, Fields]) -> dict[str, str]:
        """Put rows in normal form into the tables; return those that cannot be shown, with why they are held."""

    def remove(self, scope: Scope, ids: Collection[str]) -> None:
        """Take rows away, as a person here would."""


def packed(ids: Iterable[str | int]) -> tuple[str]:
    """Return ids as the one parameter of IDS."""
    return (json.dumps(list(ids)),)


def rows_of(connection: Connection, query: str, parameters: tuple[Any, ...] = ()) -> list[Any]:
    """Return what a plain statement finds."""
    found = connection.exec_driver_sql(query, parameters)
    rows = list[Any](found.cursor.fetchall())  # the driver's tuples: rows with names would take as long again
    found.close()
    return rows


def run(connection: Connection, statement: str, rows: list[tuple[Any, ...]]) -> None:
    """Run a plain statement once for each row; none = not at all."""
    if rows:
        connection.exec_driver_sql(statement, rows)
