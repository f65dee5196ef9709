"""gzip and zstd (RFC 9110 section 8.4), unfolded bit by bit: a few bytes may hold gigabytes."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Protocol

import zstandard

from flexeria_desktop.core.sync.errors import ReplyUnreadable

ACCEPTED = "zstd, gzip"
"""What we say that we can unpack, best first."""
WORTH_BYTES = 512
"""A body that is shorter goes as it is."""
PIECE = 64 * 1024
"""Bytes unpacked at once."""
SLICE = 512
"""Packed bytes fed to zstd at once: even at its densest they unfold to some 16 MiB, for a moment."""
ZSTD_WINDOW = 8 * 1024 * 1024
"""Largest window that is taken on, as RFC 8878 section 3.1.1.1.2 recommends."""
ZSTD_LEVEL, GZIP_WINDOW = 3, 31


class Unpacker(Protocol):
    """Unfolds one body; raises ReplyUnreadable when it is damaged or cut short."""

    def feed(self, packed: bytes) -> Iterator[bytes]:
        """Give what these bytes unfold to, in pieces."""

    def finish(self) -> None:
        """Raise unless the body was whole."""


def unpacker(encoding: str) -> Unpacker:
    """Return what unfolds a Content-Encoding; raise ReplyUnreadable for others than ACCEPTED."""
    makers: dict[str, type[_Plain | _Gzip | _Zstd]] = {"": _Plain, "identity": _Plain, "gzip": _Gzip, "zstd": _Zstd}
    maker = makers.get(encoding.strip().lower())
    if maker is None:
        raise ReplyUnreadable(reason="encoding", field=None)
    return maker()


def packed(body: bytes) -> tuple[bytes, str]:
    """Return a body as it should be sent, and its Content-Encoding ("" = as it is)."""
    if len(body) < WORTH_BYTES:
        return body, ""
    return zstandard.ZstdCompressor(level=ZSTD_LEVEL).compress(body), "zstd"


class _Plain:
    def feed(self, packed: bytes) -> Iterator[bytes]:
        yield packed

    def finish(self) -> None:
        """Its length is the transport's to know."""


class _Gzip:
    def __init__(self) -> None:
        self._inside = zlib.decompressobj(GZIP_WINDOW)
        self._any = False

    def feed(self, packed: bytes) -> Iterator[bytes]:
        rest, full = packed, False
        while rest or full:
            self._any = True
            try:
                piece = self._inside.decompress(rest, PIECE)
            except zlib.error as error:
                raise ReplyUnreadable(reason="encoding", field=None) from error
            if piece:
                yield piece
            if self._inside.eof:
                self._no_more(self._inside.unused_data)
                return
            # What was read already may still hold back a part of its output.
            rest, full = self._inside.unconsumed_tail, len(piece) == PIECE

    def finish(self) -> None:
        if self._any and not self._inside.eof:
            raise ReplyUnreadable(reason="encoding", field=None)

    @staticmethod
    def _no_more(rest: bytes) -> None:
        if rest:
            raise ReplyUnreadable(reason="encoding", field=None)


class _Zstd:
    def __init__(self) -> None:
        self._inside = zstandard.ZstdDecompressor(max_window_size=ZSTD_WINDOW).decompressobj()
        self._any = self._ended = False

    def feed(self, packed: bytes) -> Iterator[bytes]:
        for start in range(0, len(packed), SLICE):
            self._any = True
            try:
                piece = b"" if self._inside.eof else self._inside.decompress(packed[start : start + SLICE])
            except zstandard.ZstdError as error:
                raise ReplyUnreadable(reason="encoding", field=None) from error
            if self._ended or self._inside.unused_data:
                raise ReplyUnreadable(reason="encoding", field=None)
            self._ended = self._inside.eof
            if piece:
                yield piece

    def finish(self) -> None:
        if self._any and not self._inside.eof:
            raise ReplyUnreadable(reason="encoding", field=None)
