"""Every step of the database's way, on both engines, with rows in every table that there is before it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import (
    JSON,
    Boolean,
    Connection,
    Date,
    DateTime,
    Engine,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    make_url,
    select,
)

from flexeria_platform import database
from flexeria_platform.cli import main
from flexeria_platform.errors import ConsoleError
from flexeria_platform.every_table import metadata
from tests.platform.cluster import Cluster

FOLDER = Path(database.__file__).parent / "migrations"
REVISIONS = [step.revision for step in ScriptDirectory(str(FOLDER)).walk_revisions()][::-1]


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without a table."""
    if request.param == "postgresql":
        with request.getfixturevalue("postgresql").empty() as url:
            yield url
    else:
        yield f"sqlite:///{tmp_path / 'new.sqlite'}"


@pytest.fixture
def engine(empty_url: str) -> Iterator[Engine]:
    """The server's engine on it."""
    opened = database.open_engine(empty_url)
    yield opened
    opened.dispose()


def _upgrade(engine: Engine, revision: str) -> None:
    with database.writing(engine) as connection:
        command.upgrade(database.config(connection), revision)


def _reflected(connection: Connection) -> MetaData:
    found = MetaData()
    found.reflect(connection)
    found.remove(found.tables["alembic_version"])
    return found


def _value(table: Table, name: str) -> Any:
    """Of the column's type, and the same for what refers to each other."""
    column = table.c[name]
    if column.foreign_keys:
        referred = next(iter(column.foreign_keys)).column
        return _value(referred.table, referred.name)
    kinds: list[tuple[type, Any]] = [
        (Boolean, True),
        (Integer, 7),
        (DateTime, datetime(2024, 1, 15, 11)),  # noqa: DTZ001 - what is stored has no zone
        (Date, date(2024, 1, 15)),
        (LargeBinary, b"\x07" * 16),
        (JSON, {"seven": 7}),
    ]
    for kind, value in kinds:
        if isinstance(column.type, kind):
            return value
    return f"{table.name} {name}"[: getattr(column.type, "length", None) or 40]


def _fill(connection: Connection) -> dict[str, dict[str, Any]]:
    """A row in every table; gives them by table."""
    rows = {}
    for table in _reflected(connection).sorted_tables:
        rows[table.name] = {column.name: _value(table, column.name) for column in table.columns}
        connection.execute(table.insert().values(rows[table.name]))
    return rows


@pytest.mark.parametrize("start", REVISIONS)
def test_what_was_kept_before_a_step_is_there_after_all_of_them(engine: Engine, start: str) -> None:
    """A column may go; what stays keeps its values."""
    _upgrade(engine, start)
    with database.writing(engine) as connection:
        before = _fill(connection)
    database.migrate(engine)
    with database.reading(engine) as connection:
        tables = _reflected(connection).tables
        for name, row in before.items():
            kept = [column for column in tables[name].columns if column.name in row]
            found = connection.execute(
                select(*kept).where(tables[name].primary_key.columns[0] == _key(tables[name], row))
            )
            assert dict(found.one()._mapping) == {column.name: row[column.name] for column in kept}


def _key(table: Table, row: dict[str, Any]) -> Any:
    return row[table.primary_key.columns[0].name]


def test_migrations_from_empty_make_the_tables_the_program_expects(engine: Engine) -> None:
    """Names of constraints and indexes included; a second run changes nothing."""
    with pytest.raises(ConsoleError, match="flexeria-platform migrate"):
        database.check_current(engine)
    database.migrate(engine)
    database.migrate(engine)
    with database.reading(engine) as connection:
        compared = compare_metadata(MigrationContext.configure(connection), metadata)
    assert compared == []
    database.check_current(engine)


def test_each_step_can_be_written_without_touching_a_released_one() -> None:
    """One line from the first to the last."""
    assert len(ScriptDirectory(str(FOLDER)).get_heads()) == 1
    assert sorted(REVISIONS) == REVISIONS


def test_a_server_refuses_an_old_database_and_a_newer_one(
    tmp_path: Path, postgresql: Cluster, capsys: pytest.CaptureFixture[str]
) -> None:
    """And says what to do; migrate does it."""
    with postgresql.empty() as url:
        where = ["--data", str(tmp_path), "--database-url", url]
        assert main(["serve", *where, "--port", "0"]) == 1
        assert "run flexeria-platform migrate first" in capsys.readouterr().err
        assert main(["migrate", *where]) == 0
        assert main(["migrate", *where]) == 0
        assert main(["codes", "report", *where]) == 0
        capsys.readouterr()
        postgresql.run("UPDATE alembic_version SET version_num = 'of tomorrow'", str(make_url(url).database))
        for order in ("migrate", "serve"):
            assert main([order, *where]) == 1
            assert "newer than this program" in capsys.readouterr().err


def test_a_database_that_is_away_or_none_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without the address: a password may stand in it."""
    for url, sentence in (
        (f"postgresql+psycopg://app:SECRET@/none?host={tmp_path}", "does not answer"),
        ("mysql://app:SECRET@localhost/x", "SQLite and with PostgreSQL"),
        ("SECRET", "cannot be read"),
    ):
        assert main(["migrate", "--data", str(tmp_path), "--database-url", url]) == 1
        told = capsys.readouterr().err
        assert sentence in told
        assert "SECRET" not in told
    with pytest.raises(ConsoleError):
        database.open_engine("sqlite+nothing://")
