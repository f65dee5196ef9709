"""Many rows at once, handed to the driver as they are, and many keys looked up at once.

SQLAlchemy looks at each value of each row; for five hundred rows that takes longer than the database does. Values must
be what the driver takes: text, bytes, whole numbers, truth, None.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from operator import itemgetter
from typing import Any, cast

from sqlalchemy import (
    ARRAY,
    BindParameter,
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
from sqlalchemy.types import TypeEngine

Names = tuple[str, ...]
Values = tuple[Any, ...]
_THESE = "these"
"""The list of what is looked up; no column is called so."""


@lru_cache(maxsize=64)
def _compiled(dialect: Dialect, table: Table, names: Names, key: Names) -> tuple[str, Callable[[Values], Values]]:
    """The text, and what brings a row's values into the order in which the text wants them."""
    if key:
        where = [table.c[name] == bindparam(name) for name in key]
        # A name cannot stand for the column to be set and for the one that is looked for.
        statement: Any = update(table).where(*where).values({n: bindparam(n) for n in names if n not in key})
    else:
        statement = insert(table).values({name: bindparam(name) for name in names})
    text, wanted = _text(dialect, statement)
    places = tuple(names.index(name) for name in wanted)
    return text, _as_they_are if places == tuple(range(len(names))) else itemgetter(*places)


def _text(dialect: Dialect, statement: Any) -> tuple[str, list[str]]:
    """A statement with places for its values, and their names in that order."""
    by_place = dialect if dialect.positional else cast(Any, type(dialect))(paramstyle="format")
    compiled = statement.compile(dialect=by_place)
    return str(compiled), list(compiled.positiontup)


def _as_they_are(values: Values) -> Values:
    return values


@lru_cache(maxsize=64)
def _lookup(dialect: Dialect, table: Table, names: Names, fixed: Names, sought: str) -> tuple[str, list[str]]:
    where = [table.c[name] == bindparam(name) for name in fixed]
    these = _among(dialect, table.c[sought], bindparam(_THESE, type_=_list_type(dialect)))
    return _text(dialect, select(*(table.c[name] for name in names)).where(*where, these))


def look_up(
    database: Connection, table: Table, names: Names, fixed: Mapping[str, Any], sought: tuple[str, Iterable[str]]
) -> Iterable[Values]:
    """Give columns of the rows in which ``fixed`` hold and one column is any of a number of texts (``sought``).

    Values are the driver's: truth may be a whole number.
    """
    text, wanted = _lookup(database.dialect, table, names, tuple(fixed), sought[0])
    values = {**fixed, _THESE: _list_value(database.dialect, list(sought[1]))}
    return database.exec_driver_sql(text, tuple(values[name] for name in wanted)).fetchall()


def _list_type(dialect: Dialect) -> TypeEngine[Any]:
    return ARRAY(String) if dialect.name == "postgresql" else String()


def _list_value(dialect: Dialect, texts: list[str]) -> Any:
    return texts if dialect.name == "postgresql" else json.dumps(texts)


def _among(dialect: Dialect, column: Column[Any], these: BindParameter[Any]) -> ColumnElement[bool]:
    if dialect.name == "postgresql":
        return column == any_(these)
    values = func.json_each(these).table_valued("value")
    return column.in_(select(values.c.value))


def among(database: Connection, column: Column[Any], texts: Iterable[str]) -> ColumnElement[bool]:
    """Whether a column holds one of any number of texts; one parameter, however many they are."""
    dialect = database.dialect
    return _among(dialect, column, literal(_list_value(dialect, list(texts)), _list_type(dialect)))


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


def insert_rows(database: Connection, table: Table, names: Names, rows: Iterable[Values]) -> None:
    """Insert rows; each holds the values of the columns ``names``."""
    _write(database, table, names, rows, ())


def update_rows(database: Connection, table: Table, names: Names, rows: Iterable[Values], key: Names) -> None:
    """Set the columns ``names`` of the rows that have the values of ``key``, which are among them."""
    _write(database, table, names, rows, key)


def _write(database: Connection, table: Table, names: Names, rows: Iterable[Values], key: Names) -> None:
    text, in_order = _compiled(database.dialect, table, names, key)
    values = list(map(in_order, rows))
    if values:
        database.exec_driver_sql(text, values)
