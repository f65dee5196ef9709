"""The engine, its transactions and its migrations."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, Select, create_engine, event, inspect
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from flexeria_platform.errors import ConsoleError

if TYPE_CHECKING:
    from alembic.config import Config

BUSY_TIMEOUT_MS = 20_000
"""Writers queue here; longer than any burst, shorter than the clients' patience of 30 s."""
STATEMENT_TIMEOUT_MS = 60_000
"""No statement takes longer, but for a migration's; what does hangs."""
IDLE_TIMEOUT_MS = 60_000
"""A transaction that does nothing for so long belongs to a process that is stuck; its locks are needed."""
CONNECT_TIMEOUT_S = 10
"""A database that is there answers at once."""
POOL_SIZE = 20
"""Connections of a process; its 40 threads queue for them. Several processes share PostgreSQL's max_connections."""
MIGRATION_LOCK = 0x464C5850
"""The number of PostgreSQL's advisory lock for migrating."""
APPLICATION = "flexeria-platform"
"""How the server's connections are called in pg_stat_activity."""
READ_ONLY = "read_only_transaction"
MIGRATIONS = Path(__file__).parent / "migrations"

NEWER = "The database is newer than this program: install the version that migrated it."
Query = TypeVar("Query", bound=Select[Any])
_TURNS: WeakKeyDictionary[Engine, threading.Lock] = WeakKeyDictionary()


def open_engine(url: str) -> Engine:
    """Make the engine for a database URL; parameters never reach a log or an exception text. Raise ConsoleError."""
    try:
        kind = make_url(url).get_backend_name()
        if kind == "sqlite":
            engine = create_engine(url, hide_parameters=True)
            event.listen(engine, "connect", _prepare_sqlite)
            event.listen(engine, "begin", _begin_sqlite)
            return engine
        if kind == "postgresql":
            return _open_postgresql(url)
    except (ArgumentError, NoSuchModuleError) as error:
        raise ConsoleError("The database URL cannot be read; it begins postgresql+psycopg://.") from error
    raise ConsoleError("The server works with SQLite and with PostgreSQL (postgresql+psycopg://).")


def _open_postgresql(url: str) -> Engine:
    limits = {
        "lock_timeout": BUSY_TIMEOUT_MS,
        "statement_timeout": STATEMENT_TIMEOUT_MS,
        "idle_in_transaction_session_timeout": IDLE_TIMEOUT_MS,
    }
    options = " ".join(f"-c {name}={value}" for name, value in limits.items())
    return create_engine(
        url,
        hide_parameters=True,
        pool_pre_ping=True,  # after a restart of the database the first requests find fresh connections
        pool_size=POOL_SIZE,
        max_overflow=0,
        pool_timeout=BUSY_TIMEOUT_MS / 1000,
        connect_args={
            "options": options,
            "connect_timeout": CONNECT_TIMEOUT_S,
            "application_name": "flexeria-platform",
        },
    )


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # we say BEGIN ourselves; the driver would delay it past our reads
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout={BUSY_TIMEOUT_MS}",
        "journal_mode=WAL",
        "foreign_keys=ON",
        "synchronous=FULL",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    reads = connection.get_execution_options().get(READ_ONLY, False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction that may write; on SQLite it holds the only write lock from its first moment.

    On PostgreSQL it is READ COMMITTED: what a decision rests on is held (``held``) or compared and set.
    """
    with _in_turn(engine), engine.begin() as connection:
        yield connection


@contextmanager
def _in_turn(engine: Engine) -> Iterator[None]:
    """Writers of this process queue for SQLite's lock: it only looks at it from time to time, up to 25 ms late.

    Who waited too long goes on to SQLite, which says that it is busy.
    """
    if engine.dialect.name != "sqlite":
        yield
        return
    turn = _TURNS.setdefault(engine, threading.Lock())
    got = turn.acquire(timeout=BUSY_TIMEOUT_MS / 1000)
    try:
        yield
    finally:
        if got:
            turn.release()


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One transaction that sees one state and waits for no writer."""
    options: dict[str, Any] = {READ_ONLY: True}
    if engine.dialect.name == "postgresql":
        options |= {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with engine.connect().execution_options(**options) as connection:
        yield connection


def held(database: Connection, query: Query) -> Query:
    """Let a query hold its rows until the transaction ends, when that may write; rows may still be referred to."""
    if database.get_execution_options().get(READ_ONLY, False):
        return query
    return query.with_for_update(key_share=True)


def config(connection: Connection | None = None) -> Config:
    """Alembic's settings for a connection; without one, for looking at the steps alone."""
    from alembic.config import Config  # noqa: PLC0415 - a quarter of the server's start; see is_current

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def migrate(engine: Engine) -> None:
    """Bring the tables up to date in one transaction; of several processes that try, one does it.

    Raise ConsoleError.
    """
    if is_current(engine):
        return
    from alembic import command  # noqa: PLC0415
    from alembic.util import CommandError  # noqa: PLC0415

    with writing(engine) as connection:
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
            connection.exec_driver_sql("SET LOCAL lock_timeout = 0")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})")
        try:
            command.upgrade(config(connection), "head")
        except CommandError as error:
            raise ConsoleError(NEWER) from error


def is_current(engine: Engine) -> bool:
    """Whether the tables are those this program expects; asked at every start, so without loading Alembic."""
    return _found(engine) == max(_steps())


def check_current(engine: Engine) -> None:
    """Raise ConsoleError with the remedy unless the tables are those this program expects."""
    found, steps = _found(engine), _steps()
    if found == max(steps):
        return
    if found is not None and found not in steps:
        raise ConsoleError(NEWER)
    raise ConsoleError("The database is not up to date: run flexeria-platform migrate first.")


def _found(engine: Engine) -> str | None:
    """The step that the tables are at, where Alembic notes it; None for a database without tables."""
    with reading(engine) as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one_or_none()


def _steps() -> set[str]:
    """The numbers of all steps: each file is named by its own."""
    return {file.name[1:5] for file in (MIGRATIONS / "versions").glob("m[0-9][0-9][0-9][0-9]_*.py")}
