"""Fragments of an L2 message over Bluetooth LE (FLP/1 section 2)."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field

MAX_MESSAGE = 1_024
PARTIAL_LIFETIME = 2.0
"""Seconds without a fragment after which a partial message is dropped."""
MIN_FRAGMENT = 4
"""Header, announced length and one byte of data."""

FIRST = 0x80
LAST = 0x40
_NUMBERS = 0x40
_LENGTH = struct.Struct(">H")


class Fragmenter:
    """Cuts one message of 1 to 1,024 bytes; each fragment is as long as the link takes at that moment."""

    def __init__(self, message: bytes) -> None:
        if not 1 <= len(message) <= MAX_MESSAGE:
            raise ValueError(f"message of {len(message)} bytes")
        self._rest = _LENGTH.pack(len(message)) + message
        self._number = 0
        self._flags = FIRST

    def next(self, size: int) -> bytes | None:
        """Return the next fragment of at most ``size`` bytes (4 or more), None after the last."""
        if size < MIN_FRAGMENT:
            raise ValueError(f"fragments of {size} bytes")
        if not self._rest:
            return None
        data, self._rest = self._rest[: size - 1], self._rest[size - 1 :]
        header = self._flags | self._number % _NUMBERS | (0 if self._rest else LAST)
        self._number += 1
        self._flags = 0
        return bytes([header]) + data


def split(message: bytes, size: int) -> list[bytes]:
    """Return all fragments of ``message`` for a link whose size does not change."""
    fragmenter = Fragmenter(message)
    fragments = []
    while (fragment := fragmenter.next(size)) is not None:
        fragments.append(fragment)
    return fragments


@dataclass(slots=True)
class _Partial:
    length: int
    number: int
    touched: float
    data: bytearray = field(default_factory=bytearray)


class FragmentReader:
    """Puts messages together; whatever does not fit drops the partial message in silence."""

    def __init__(self) -> None:
        self._partial: _Partial | None = None

    def feed(self, fragment: bytes, now: float) -> bytes | None:
        """Take one fragment at ``now`` (monotonic seconds); return the message it completes."""
        self._expire(now)
        if not fragment:
            return None
        header, data = fragment[0], fragment[1:]
        if header & FIRST:
            if header % _NUMBERS:
                return None
            self._partial, data = _begin(data, now)
        return self._continue(header, data, now)

    def _expire(self, now: float) -> None:
        if self._partial is not None and now - self._partial.touched >= PARTIAL_LIFETIME:
            self._partial = None

    def _continue(self, header: int, data: bytes, now: float) -> bytes | None:
        partial = self._partial
        if partial is None:
            return None
        self._partial = None
        if header % _NUMBERS != partial.number % _NUMBERS or len(partial.data) + len(data) > partial.length:
            return None
        partial.data += data
        partial.number += 1
        partial.touched = now
        if not header & LAST:
            self._partial = partial
            return None
        return bytes(partial.data) if len(partial.data) == partial.length else None


def _begin(data: bytes, now: float) -> tuple[_Partial | None, bytes]:
    """Read the announced length; return no partial message when it is missing, 0 or over 1,024."""
    if len(data) < _LENGTH.size:
        return None, b""
    (length,) = _LENGTH.unpack_from(data)
    if not 1 <= length <= MAX_MESSAGE:
        return None, b""
    return _Partial(length, 0, now), data[_LENGTH.size :]
