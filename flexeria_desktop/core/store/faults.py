"""Foreign errors of SQLite, SQLAlchemy and the file system become ours here, by their stable names."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.store.errors import (
    DiskFull,
    StoreBusy,
    StoreDamaged,
    StoreFailed,
    StoreFault,
    StoreReadOnly,
    StoreUnreadable,
)

NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
NO_RIGHT = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@contextmanager
def mapped_files(folder: Path) -> Iterator[None]:
    """Raise our errors instead of the file system's."""
    try:
        yield
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull(path=str(folder)) from error
        if error.errno in NO_RIGHT:
            raise StoreReadOnly(path=str(folder)) from error
        name = errno.errorcode.get(error.errno or 0, type(error).__name__)
        raise StoreFailed(path=str(folder), name=name) from error


@contextmanager
def mapped(path: Path, *, opening: bool = False) -> Iterator[None]:
    """Raise our errors instead of the driver's; while ``opening``, what cannot be deciphered is a wrong key."""
    try:
        yield
    except DBAPIError as error:
        raise _ours(error.orig, path, opening) from error
    except driver.Error as error:
        raise _ours(error, path, opening) from error
    except SQLAlchemyError as error:
        raise StoreFault(name=type(error).__name__) from error


def _ours(error: BaseException | None, path: Path, opening: bool) -> FlexeriaError:
    name = getattr(error, "sqlite_errorname", "") or type(error).__name__
    if name.startswith("SQLITE_NOTADB"):
        return StoreUnreadable(path=str(path)) if opening else StoreDamaged(path=str(path), findings=[name])
    if name.startswith("SQLITE_CORRUPT"):
        return StoreDamaged(path=str(path), findings=[name])
    if name.startswith("SQLITE_FULL"):
        return DiskFull(path=str(path))
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return StoreReadOnly(path=str(path))
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return StoreBusy(path=str(path))
    if name.startswith("SQLITE_IOERR"):
        return StoreFailed(path=str(path), name=name)
    return StoreFault(name=name)
