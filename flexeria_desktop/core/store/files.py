"""Files of a profile folder: names, durable writes, the one-instance lock, refusal of network shares."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import BinaryIO

from flexeria_desktop.core.store.errors import NetworkShare, ProfileInUse

DATABASE_NAME = "store.flexeria"
HEADER_NAME = "store.header"
LOCK_NAME = "store.lock"
NEW_SUFFIX = ".new"

OPEN_MARK = b"open "
CLEAN_MARK = b"clean"
LOCK_OFFSET = 1 << 30
"""Windows locks bytes against reading too; one far behind the mark keeps the mark readable."""

NETWORK_KINDS = ("nfs", "cifs", "smb", "fuse.sshfs", "afs", "ncpfs")


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` durable; Windows does that by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_file(path: Path) -> None:
    """Make a file's content durable."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def write_durably(path: Path, content: bytes) -> None:
    """Replace ``path`` as a whole: temporary name, fsync, rename, fsync of the folder."""
    temporary = path.with_name(path.name + ".tmp")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
    sync_folder(path.parent)


def refuse_network_share(folder: Path, mounts: Path = Path("/proc/mounts")) -> None:
    """Raise NetworkShare when the folder lies on a file system of another computer, as far as that shows."""
    kind = "unc" if str(folder).startswith("\\\\") else _mount_kind(folder.resolve(), mounts)
    if kind == "unc" or kind.startswith(NETWORK_KINDS):
        raise NetworkShare(folder=str(folder), kind=kind)


def _mount_kind(folder: Path, mounts: Path) -> str:
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    best, kind = -1, ""
    for line in lines:
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        mount = Path(fields[1].replace("\\040", " "))
        if folder.is_relative_to(mount) and len(mount.parts) >= best:
            best, kind = len(mount.parts), fields[2]
    return kind


class ProfileLock:
    """The right to be the only program on a profile; it also remembers whether the last one left cleanly."""

    def __init__(self, folder: Path) -> None:
        descriptor = os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT, 0o600)
        self._file: BinaryIO = os.fdopen(descriptor, "r+b", buffering=0)
        try:
            _lock(self._file)
        except OSError as error:
            self._file.close()
            raise ProfileInUse(folder=str(folder)) from error
        self._file.seek(0)
        self.was_clean = self._file.read(16).startswith(CLEAN_MARK)

    def mark_open(self) -> None:
        """Write down that the store is in use: whoever finds this mark unlocked knows of an unclean exit."""
        self._mark(OPEN_MARK)

    def mark_clean(self) -> None:
        """Write down that everything was closed in order."""
        self._mark(CLEAN_MARK)

    def _mark(self, mark: bytes) -> None:
        self._file.seek(0)
        self._file.write(mark)
        os.fsync(self._file.fileno())

    def release(self) -> None:
        """Let the next program in."""
        self._file.close()


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        file.seek(LOCK_OFFSET)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
