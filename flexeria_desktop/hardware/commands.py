"""Numbers and envelopes of L2 and L3 (FLP/1 sections 4 to 6 and 9)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from flexeria_desktop.hardware import cbor

MAX_MESSAGE = 1_024
"""Bytes of an L2 message."""
MAX_CHUNK = 896
"""Bytes of data in one TXN_CHUNK or FW_CHUNK."""


class RequestInvalid(ValueError):
    """Not deterministic CBOR ``[uint, uint, map]``; answered INVALID with req_id 0."""


class ReplyInvalid(ValueError):
    """Not deterministic CBOR ``[uint, known status, map]``."""


class Kind(IntEnum):
    """First byte of an L2 message."""

    HANDSHAKE = 1
    DATA = 2
    ALERT = 3


class Alert(IntEnum):
    """Reasons of an ALERT; unencrypted, so never proof of anything."""

    VERSION = 1
    BUSY = 2
    THROTTLED = 3
    NOT_OWNED = 4
    OWNED_BY_ANOTHER = 5
    HANDSHAKE_REFUSED = 6


class Command(IntEnum):
    """Commands of section 5."""

    GET_STATUS = 1
    SET_TIME = 2
    ACTUATE = 3
    LIST_BUCKETS = 4
    READ_BUCKET = 5
    TXN_BEGIN = 6
    TXN_CHUNK = 7
    TXN_COMMIT = 8
    TXN_ABORT = 9
    REVOKE_NOW = 10
    LOG_READ = 11
    LOG_RELEASE = 12
    CLAIM = 13
    RELEASE = 14
    SET_EPOCH = 15
    FW_BEGIN = 16
    FW_CHUNK = 17
    FW_ACTIVATE = 18


class Status(IntEnum):
    """Status codes of section 6."""

    OK = 0
    FAILURE = 1
    INVALID = 2
    UNSUPPORTED = 3
    TOO_LARGE = 4
    BAD_STATE = 5
    UNAUTHORISED = 10
    GRANT_EXPIRED = 11
    GRANT_REVOKED = 12
    NOT_YET_VALID = 13
    CLOCK_UNSET = 14
    CLOCK_BACKWARDS = 15
    WRONG_LOCK = 16
    BUSY = 20
    THROTTLED = 21
    TOO_LATE = 22
    LOW_BATTERY = 23
    MOTOR_BLOCKED = 24
    VERSION_CONFLICT = 30
    BAD_OFFSET = 31
    DIGEST_MISMATCH = 32
    NO_SPACE = 33
    INVALID_RECORD = 34
    TXN_UNKNOWN = 35
    FLASH_ERROR = 36
    LOG_GAP = 40


class Event(IntEnum):
    """Events of section 9."""

    OPENED = 1
    UNKNOWN = 2
    REFUSED_REVOKED = 3
    REFUSED_BLOCKED = 4
    REFUSED_VALIDITY = 5
    REFUSED_SCHEDULE = 6
    REFUSED_CLOCK_UNSET = 7
    KEYPAD_LOCKED_OUT = 8
    LIST_COMMITTED = 9
    REVOCATION = 10
    CLOCK_SET = 11
    CLAIMED = 12
    RELEASED = 13
    RESTARTED = 14
    BATTERY_LOW = 15
    PRIVACY = 16
    BLOCK = 17
    PULSE = 18
    FIRMWARE_UPDATED = 19
    DOOR_FORCED = 20
    DOOR_HELD_OPEN = 21
    THROTTLED = 22


class Source(IntEnum):
    """Where an event came from (section 9); 1 to 4 are the types of credentials."""

    LOCK = 0
    PHONE = 1
    REMOTE = 2
    CODE = 3
    TAG = 4
    ADMIN = 5


@dataclass(frozen=True, slots=True)
class Request:
    """command is a plain number, an unknown one is UNSUPPORTED; the body may hold keys and has no repr."""

    req_id: int
    command: int
    body: dict[int, Any]

    def __repr__(self) -> str:
        return f"Request(req_id={self.req_id}, command={self.command})"


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer to the request with the same req_id."""

    req_id: int
    status: Status
    body: dict[int, Any]


def encode_request(req_id: int, command: int, body: Mapping[int, Any]) -> bytes:
    """Return the plaintext of a request."""
    return cbor.encode([req_id, command, dict(body)])


def decode_request(data: bytes) -> Request:
    """Read a request; raise RequestInvalid."""
    envelope = _envelope(data)
    if envelope is None:
        raise RequestInvalid
    return Request(*envelope)


def encode_reply(req_id: int, status: Status, body: Mapping[int, Any]) -> bytes:
    """Return the plaintext of a reply."""
    return cbor.encode([req_id, status, dict(body)])


def decode_reply(data: bytes) -> Reply:
    """Read a reply; raise ReplyInvalid, also for a status FLP/1 does not have."""
    envelope = _envelope(data)
    if envelope is None:
        raise ReplyInvalid
    req_id, number, body = envelope
    try:
        return Reply(req_id, Status(number), body)
    except ValueError as fault:
        raise ReplyInvalid(f"status {number}") from fault


def _envelope(data: bytes) -> tuple[int, int, dict[int, Any]] | None:
    try:
        value = cbor.decode(data)
    except cbor.NotDeterministic:
        return None
    if not isinstance(value, list) or len(value) != 3 or not isinstance(value[2], dict):
        return None
    if any(type(number) is not int or number < 0 for number in value[:2]):
        return None
    return value[0], value[1], value[2]
