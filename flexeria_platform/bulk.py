"""Many rows at once, handed to the driver as they are, and many keys looked up at once.

SQLAlchemy looks at each value of each row; for five hundred rows that takes longer than the database does. Values must
be what the driver takes: text, bytes, whole numbers, truth, None.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import (
    ARRAY,
    Column,
    ColumnElement,
    Connection,
    Dialect,
    String,
    Table,
    any_,
    bindparam,
    func,
    insert,
    literal,
    select,
    tuple_,
    update,
)

Row = dict[str, Any]


@lru_cache(maxsize=64)
def _statement(dialect: Dialect, table: Table, names: tuple[str, ...], key: tuple[str, ...]) -> tuple[str, Any]:
    """The text, and how the driver wants a row's values: in their order, or None = by name."""
    if key:
        where = [table.c[name] == bindparam(name) for name in key]
        # A name cannot stand for the column to be set and for the one that is looked for.
        statement: Any = update(table).where(*where).values({n: bindparam(n) for n in names if n not in key})
    else:
        statement = insert(table).values({name: bindparam(name) for name in names})
    compiled = statement.compile(dialect=dialect)
    return str(compiled), itemgetter(*compiled.positiontup) if compiled.positional else None


def among(database: Connection, column: Column[Any], texts: Iterable[str]) -> ColumnElement[bool]:
    """Whether a column holds one of any number of texts; one parameter, however many they are."""
    if database.dialect.name == "postgresql":
        return column == any_(literal(list(texts), ARRAY(String)))
    values = func.json_each(json.dumps(list(texts))).table_valued("value")
    return column.in_(select(values.c.value))


def among_pairs(
    database: Connection, columns: tuple[Column[Any], Column[Any]], pairs: Iterable[tuple[str, str]]
) -> ColumnElement[bool]:
    """Whether two columns hold one of any number of pairs of texts."""
    found = list(pairs)
    if database.dialect.name == "postgresql":
        sides = [func.unnest(literal([pair[side] for pair in found], ARRAY(String))) for side in (0, 1)]
        return tuple_(*columns).in_(select(*sides))
    values = func.json_each(json.dumps(found)).table_valued("value")
    sides = [func.json_extract(values.c.value, f"$[{side}]") for side in (0, 1)]
    return tuple_(*columns).in_(select(*sides))


def insert_rows(database: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows that all have the same columns, in the same order."""
    _write(database, table, rows, ())


def update_rows(database: Connection, table: Table, rows: Sequence[Row], key: tuple[str, ...]) -> None:
    """Set all other columns of the rows that have the values of ``key``."""
    _write(database, table, rows, key)


def _write(database: Connection, table: Table, rows: Sequence[Row], key: tuple[str, ...]) -> None:
    if not rows:
        return
    text, values_of = _statement(database.dialect, table, tuple(rows[0]), key)
    database.exec_driver_sql(text, list(rows) if values_of is None else [values_of(row) for row in rows])
