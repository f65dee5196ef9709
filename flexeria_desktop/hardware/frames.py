"""Frames between host and dongle (FLP/1 section 3): COBS, CRC-32, one 0x00 at the end."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from enum import IntEnum

from cobs import cobs

VERSION = 1
MAX_PAYLOAD = 512
MAX_RUN = 600
"""Bytes without a 0x00 after which input is noise; the longest frame takes 524."""

_HEADER = struct.Struct(">BBBBB")
_CRC = struct.Struct(">I")
_TYPES = frozenset(range(1, 6))


class FrameType(IntEnum):
    """Frame types of section 3."""

    RST = 1
    RSTACK = 2
    DATA = 3
    ACK = 4
    NAK = 5


@dataclass(frozen=True, slots=True)
class Frame:
    """channel, seq and ack are 0 to 255; payload is 0 to 512 bytes."""

    channel: int
    type: FrameType
    seq: int = 0
    ack: int = 0
    payload: bytes = b""


def encode_frame(frame: Frame) -> bytes:
    """Return the bytes on the wire with the closing 0x00; raise ValueError for a payload over 512 bytes."""
    if len(frame.payload) > MAX_PAYLOAD:
        raise ValueError(f"payload of {len(frame.payload)} bytes")
    body = _HEADER.pack(VERSION, frame.channel, frame.type, frame.seq, frame.ack) + frame.payload
    return bytes(cobs.encode(body + _CRC.pack(zlib.crc32(body)))) + b"\0"


class FrameReader:
    """Finds frames in a byte stream; what is none is counted in ``ignored`` and dropped."""

    def __init__(self) -> None:
        self.ignored = 0
        self._run = bytearray()
        self._skipping = False

    def feed(self, data: bytes) -> list[Frame]:
        """Take bytes in slices of any size and return the frames that became whole."""
        frames = []
        *closed, rest = data.split(b"\0")
        for piece in closed:
            frame = self._close(piece)
            if frame is not None:
                frames.append(frame)
        self._collect(rest)
        return frames

    def _collect(self, piece: bytes) -> None:
        if self._skipping:
            return
        if len(self._run) + len(piece) > MAX_RUN:
            self._skipping = True
            self._run.clear()
            self.ignored += 1
            return
        self._run += piece

    def _close(self, piece: bytes) -> Frame | None:
        self._collect(piece)
        run, skipped = bytes(self._run), self._skipping
        self._run.clear()
        self._skipping = False
        if skipped or not run:
            return None
        frame = _decode(run)
        if frame is None:
            self.ignored += 1
        return frame


def _decode(run: bytes) -> Frame | None:
    """Return the frame in one COBS run, None when COBS, length, version, CRC or type is wrong."""
    try:
        raw = bytes(cobs.decode(run))
    except cobs.DecodeError:
        return None
    payload_size = len(raw) - _HEADER.size - _CRC.size
    if not 0 <= payload_size <= MAX_PAYLOAD:
        return None
    body, crc = raw[: -_CRC.size], raw[-_CRC.size :]
    if _CRC.pack(zlib.crc32(body)) != crc:
        return None
    version, channel, number, seq, ack = _HEADER.unpack_from(body)
    if version != VERSION or number not in _TYPES:
        return None
    return Frame(channel, FrameType(number), seq, ack, body[_HEADER.size :])
