"""The flash of a simulated lock: named pages in one file, written in atomic steps."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path

_MAGIC = b"FXFLASH1"
_HEAD = struct.Struct(">II")
"""Length and CRC-32 of the step that follows."""
_PAGE = struct.Struct(">BI")
"""Length of the name and of the data; ERASED stands for a page that goes."""
_ERASED = 0xFFFFFFFF
_COMPACT_ABOVE = 4 << 20
"""Bytes from which a file is rewritten once three quarters of it are stale."""


class PowerCut(Exception):
    """The lock lost its power in the middle of a flash write; nothing of that write is visible afterwards."""


class FlashBroken(Exception):
    """The simulated flash refused a write; nothing was changed (FLP/1 status 36)."""


class FlashForeign(ValueError):
    """The file is no flash of a simulated lock; it is left as it is."""


class Flash:
    """Pages by name; every ``write`` is one atomic step, counted in ``writes``.

    cut_at and fail_at name the number of the coming write (``writes`` + 1 is the next one) that is hit by a
    power cut or refused; with cut_lands the power goes just after the write instead of within it.
    The file is a journal of steps with a CRC each; a torn last step is dropped.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.writes = 0
        self.cut_at: int | None = None
        self.cut_lands = False
        self.fail_at: int | None = None
        self._pages: dict[str, bytes] = {}
        self._size = 0
        self.reload()

    def reload(self) -> None:
        """Read the file again as after a restart; a torn last step is cut off; raise FlashForeign."""
        self._pages = {}
        raw = self.path.read_bytes() if self.path.exists() else b""
        if raw[: len(_MAGIC)] != _MAGIC[: len(raw)]:
            raise FlashForeign
        if len(raw) < len(_MAGIC):
            self.path.write_bytes(_MAGIC)
            self._size = len(_MAGIC)
            return
        self._size = self._replay(raw)
        if self._size < len(raw):
            with self.path.open("r+b") as file:
                file.truncate(self._size)

    def get(self, name: str) -> bytes | None:
        """Return a page, None when it was never written or is erased."""
        return self._pages.get(name)

    def names(self, prefix: str) -> list[str]:
        """Return the names of the pages that begin with ``prefix``, sorted."""
        return sorted(name for name in self._pages if name.startswith(prefix))

    def write(self, changes: Mapping[str, bytes | None], *, erase: bool = False) -> None:
        """Change pages in one atomic step (None erases); raise PowerCut or FlashBroken.

        erase: leave no byte of replaced pages in the file.
        """
        self.writes += 1
        if self.fail_at == self.writes:
            self.fail_at = None
            raise FlashBroken
        step = _encode(changes.items())
        cut = self.cut_at == self.writes
        if cut:
            self.cut_at = None
        if cut and not self.cut_lands:
            self._append(step[: len(step) // 2])
            raise PowerCut
        pages = {name: data for name, data in {**self._pages, **changes}.items() if data is not None}
        if erase or (self._size > _COMPACT_ABOVE and self._size > 4 * sum(map(len, pages.values()))):
            self._rewrite(pages)
        else:
            self._append(step)
            self._size += len(step)
        self._pages = pages
        if cut:
            raise PowerCut

    def _append(self, step: bytes) -> None:
        with self.path.open("ab") as file:
            file.write(step)

    def _rewrite(self, pages: Mapping[str, bytes]) -> None:
        fresh = self.path.with_suffix(".new")
        whole = _MAGIC + _encode(pages.items())
        fresh.write_bytes(whole)
        fresh.replace(self.path)
        self._size = len(whole)

    def _replay(self, raw: bytes) -> int:
        at = len(_MAGIC)
        while at + _HEAD.size <= len(raw):
            length, crc = _HEAD.unpack_from(raw, at)
            step = raw[at + _HEAD.size : at + _HEAD.size + length]
            if len(step) < length or zlib.crc32(step) != crc:
                break
            self._apply(step)
            at += _HEAD.size + length
        return at

    def _apply(self, step: bytes) -> None:
        at = 0
        while at < len(step):
            name_length, length = _PAGE.unpack_from(step, at)
            at += _PAGE.size
            name = step[at : at + name_length].decode()
            at += name_length
            if length == _ERASED:
                self._pages.pop(name, None)
                continue
            self._pages[name] = step[at : at + length]
            at += length


def _encode(changes: Iterable[tuple[str, bytes | None]]) -> bytes:
    parts = []
    for name, data in changes:
        key = name.encode()
        parts += [_PAGE.pack(len(key), _ERASED if data is None else len(data)), key, data or b""]
    step = b"".join(parts)
    return _HEAD.pack(len(step), zlib.crc32(step)) + step
