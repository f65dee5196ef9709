"""The file: cipher, settings each read back, and schema steps with a backup before them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, StaticPool, create_engine, event

from flexeria_desktop.core.store.checks import quick_findings, versions
from flexeria_desktop.core.store.errors import (
    CipherTooOld,
    PragmaRefused,
    StoreDamaged,
    StoreTooNew,
    StoreUnreadable,
)
from flexeria_desktop.core.store.faults import mapped
from flexeria_desktop.core.store.files import sync_file, sync_folder
from flexeria_desktop.core.store.header import KEY_BYTES, DataKey
from flexeria_desktop.core.store.migrations import LATEST, STEPS
from flexeria_desktop.core.turns import give_way

APPLICATION_ID = 0x464C5831
"""FLX1 in ASCII."""

READ_ONLY = "read_only"
"""What ``Connection.info`` says of a connection that cannot write."""

SQLITE_FLOOR = (3, 51, 3)
"""The first SQLite without the WAL-reset bug."""

BUSY_MILLISECONDS = 5000
"""Two connections of one program never hold each other up for longer."""

PRAGMAS: tuple[tuple[str, str, str | int], ...] = (
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("foreign_keys", "ON", 1),
    ("busy_timeout", str(BUSY_MILLISECONDS), BUSY_MILLISECONDS),
    ("temp_store", "MEMORY", 2),
    ("secure_delete", "ON", 1),
    ("cell_size_check", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("mmap_size", "0", 0),
    # The next two make long logs twelve times as fast to write.
    ("cache_size", "-65536", -65536),
    ("wal_autocheckpoint", "10000", 10000),
)


def connect(path: Path, key: DataKey, *, read_only: bool = False) -> Any:
    """Return a keyed DB-API connection with every setting proven; only for the calling thread."""
    if len(key.key) != KEY_BYTES:
        raise StoreUnreadable(path=str(path))
    with mapped(path, opening=True):
        raw = driver.connect(str(path), isolation_level=None, timeout=BUSY_MILLISECONDS / 1000)
        try:
            # Without this SQLCipher writes about a wrong key to stderr by itself.
            raw.execute("PRAGMA cipher_log_level = NONE")
            raw.execute(f"PRAGMA key = \"x'{key.key.hex()}'\"")
            raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
            _assert_versions(raw)
            for name, value, expected in PRAGMAS:
                _set(raw, name, value, expected)
            if read_only:
                _set(raw, "query_only", "ON", 1)
        except BaseException:
            raw.close()
            raise
    return raw


def _assert_versions(raw: Any) -> None:
    sqlite, cipher = versions(raw)
    if tuple(int(part) for part in sqlite.split(".")) < SQLITE_FLOOR or not cipher:
        raise CipherTooOld(sqlite=sqlite, cipher=cipher)


def _set(raw: Any, name: str, value: str, expected: str | int) -> None:
    raw.execute(f"PRAGMA {name} = {value}")
    found = raw.execute(f"PRAGMA {name}").fetchone()
    if found is None or found[0] != expected:
        raise PragmaRefused(name=name, found=None if found is None else found[0])


def engine_over(raw: Any, *, read_only: bool = False) -> Engine:
    """Return an engine over exactly this connection; a writer's transactions begin IMMEDIATE."""
    engine = create_engine("sqlite://", creator=lambda: raw, module=driver, poolclass=StaticPool, hide_parameters=True)
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"

    @event.listens_for(engine, "connect")
    def _connected(_raw: Any, record: Any) -> None:
        record.info[READ_ONLY] = read_only

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    @event.listens_for(engine, "before_cursor_execute")
    def _look_up(*_statement: object) -> None:
        give_way()

    return engine


def schema_version(raw: Any) -> int:
    """Return the number of the last schema step in the file."""
    return int(raw.execute("PRAGMA user_version").fetchone()[0])


def build(path: Path, key: DataKey) -> None:
    """Make a new database file with the newest schema; the caller gives it its final name."""
    raw = connect(path, key)
    try:
        with mapped(path):
            _set(raw, "application_id", str(APPLICATION_ID), APPLICATION_ID)
            _migrate(raw)
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        raw.close()
    sync_file(path)


def bring_up_to_date(raw: Any, path: Path, key: DataKey) -> None:
    """Refuse what is not ours or too new; back an older file up, then take the missing schema steps."""
    with mapped(path, opening=True):
        application = raw.execute("PRAGMA application_id").fetchone()[0]
        found = schema_version(raw)
        if application != APPLICATION_ID or found < 1:
            raise StoreUnreadable(path=str(path))
        if found > LATEST:
            raise StoreTooNew(path=str(path), found=found, known=LATEST)
        if found < LATEST:
            back_up(raw, backup_path(path, found), key)
            _migrate(raw)


def backup_path(path: Path, schema: int) -> Path:
    """Return where the copy taken before leaving ``schema`` lies."""
    return path.with_name(f"{path.stem}.before-v{schema + 1:04}{path.suffix}")


def back_up(raw: Any, target: Path, key: DataKey) -> None:
    """Copy the open database into a new encrypted file that counts only when its own checks are clean."""
    temporary = target.with_name(target.name + ".tmp")
    for path in (temporary, _beside(temporary, "-wal"), _beside(temporary, "-shm")):
        path.unlink(missing_ok=True)
    copy = connect(temporary, key)
    try:
        raw.backup(copy)
        copy.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        findings = quick_findings(copy)
    finally:
        copy.close()
    if findings:
        raise StoreDamaged(path=str(temporary), findings=list(findings))
    sync_file(temporary)
    temporary.replace(target)
    sync_folder(target.parent)


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _migrate(raw: Any) -> None:
    """Take each missing step in a transaction of its own, with its number inside it."""
    for number in range(schema_version(raw) + 1, LATEST + 1):
        raw.execute("BEGIN IMMEDIATE")
        try:
            STEPS[number - 1](raw)
            raw.execute(f"PRAGMA user_version = {number}")
            raw.execute("COMMIT")
        except BaseException:
            if raw.in_transaction:
                raw.execute("ROLLBACK")
            raise
