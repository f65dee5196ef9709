"""Checks of request bodies (FLP/1 section 5): the first key at fault, in rising order, is the answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flexeria_desktop.hardware.commands import MAX_CHUNK, Status
from flexeria_desktop.hardware.local_time import MAX_ZONE, check_zone
from flexeria_desktop.hardware.records import MAX_STREAM

U32 = 0xFFFFFFFF

Body = dict[int, Any]
Check = Callable[[Any], Status]


class Refused(Exception):
    """A command is answered with this status and body, and has no effect."""

    def __init__(self, status: Status, body: Body | None = None) -> None:
        super().__init__(status)
        self.status = status
        self.body = body or {}


@dataclass(frozen=True, slots=True)
class Field:
    """A map key that must be there, and its check."""

    key: int
    check: Check


def check_body(body: Mapping[int, Any], fields: Sequence[Field]) -> None:
    """Raise Refused for the first field that is missing or wrong; unknown keys are ignored."""
    for field in fields:
        status = field.check(body[field.key]) if field.key in body else Status.INVALID
        if status is Status.NO_SPACE:
            raise Refused(status, {1: MAX_STREAM})
        if status is not Status.OK:
            raise Refused(status, {1: field.key})


def is_uint(value: Any, low: int = 0, high: int = U32) -> bool:
    """Whether the value is an integer (not a bool) within both bounds."""
    return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high


def uint(low: int = 0, high: int = U32) -> Check:
    """An integer within both bounds, else INVALID."""
    return lambda value: Status.OK if is_uint(value, low, high) else Status.INVALID


def octets(length: int) -> Check:
    """A byte string of exactly this length, else INVALID."""
    return lambda value: Status.OK if isinstance(value, bytes) and len(value) == length else Status.INVALID


def chunk(value: Any) -> Status:
    """A byte string up to 896 bytes; a longer one is TOO_LARGE."""
    if not isinstance(value, bytes):
        return Status.INVALID
    return Status.OK if len(value) <= MAX_CHUNK else Status.TOO_LARGE


def upload_length(value: Any) -> Status:
    """1 to 524,288; more is NO_SPACE."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        return Status.INVALID
    return Status.OK if value <= MAX_STREAM else Status.NO_SPACE


def zone(value: Any) -> Status:
    """A POSIX TZ string of at most 64 bytes; a longer text is TOO_LARGE."""
    if not isinstance(value, str):
        return Status.INVALID
    if len(value.encode()) > MAX_ZONE:
        return Status.TOO_LARGE
    try:
        check_zone(value)
    except ValueError:
        return Status.INVALID
    return Status.OK


def several(item: Callable[[Any], bool], least: int, most: int) -> Check:
    """An array of such items; more than ``most`` is TOO_LARGE."""

    def check(value: Any) -> Status:
        if not isinstance(value, list) or len(value) < least:
            return Status.INVALID
        if len(value) > most:
            return Status.TOO_LARGE
        return Status.OK if all(item(one) for one in value) else Status.INVALID

    return check
