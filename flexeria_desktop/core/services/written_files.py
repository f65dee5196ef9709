"""Files written for people, outside the profile: wholly or not at all, and what can go wrong with them."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from flexeria_desktop.core.errors import Transient, UserError

NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
NO_RIGHT = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


class FileNoRoom(UserError):
    """The disk holds no more; data: name, folder."""

    code = "file_no_room"


class FileNoRight(UserError):
    """The folder may not be written, or the file is held by another program; data: name, folder."""

    code = "file_no_right"


class FileNotWritten(Transient):
    """The disk or the folder did not take the file; data: name, folder, reason (an errno name)."""

    code = "file_not_written"


@contextlib.contextmanager
def written(path: Path) -> Iterator[Path]:
    """Yield the name of a temporary file to write; it becomes ``path`` at the end, and goes after any failure.

    Raises FileNoRoom, FileNoRight, FileNotWritten.
    """
    temporary = path.with_name(f".{secrets.token_hex(6)}.part")
    try:
        # Made here, so that nobody else can read it before it is complete.
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        yield temporary
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        raise _ours(error, path) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def write_whole(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path`` by a temporary file beside it; a failure leaves what was there before.

    Raises FileNoRoom, FileNoRight, FileNotWritten.
    """
    temporary = path.with_name(f".{secrets.token_hex(6)}.part")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise _ours(error, path) from error


def _ours(error: OSError, path: Path) -> UserError | Transient:
    name, folder = path.name, str(path.parent)
    if error.errno in NO_ROOM:
        return FileNoRoom(name=name, folder=folder)
    if error.errno in NO_RIGHT:
        return FileNoRight(name=name, folder=folder)
    reason = errno.errorcode.get(error.errno or 0, type(error).__name__)
    return FileNotWritten(name=name, folder=folder, reason=reason)
