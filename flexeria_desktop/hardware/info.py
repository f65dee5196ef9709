"""What a lock shows before any session: INFO (FLP/1 section 4) and its advertisement (section 2)."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from enum import IntFlag
from typing import Any, Self

from flexeria_desktop.core.domain.locks import LockModel
from flexeria_desktop.hardware import cbor
from flexeria_desktop.hardware.labels import SERIAL_FORM

MAX_INFO = 512
"""An attribute value over Bluetooth LE has at most 512 bytes."""

NAME_FORM = re.compile(r"[A-Z0-9-]{1,8}")
"""What a lock advertises: the end of its serial; anything else is no lock's and is not shown to anybody."""

_SERVICE_DATA = struct.Struct(">BI")


class InfoInvalid(ValueError):
    """The bytes are not the INFO or the service data of a lock."""


class LockFlag(IntFlag):
    """Flags of INFO and advertisement."""

    COMMISSIONABLE = 1
    BATTERY_LOW = 2
    LOG_PENDING = 4
    OWNED = 8


@dataclass(frozen=True, slots=True)
class LockInfo:
    """versions: lowest and highest protocol version; nothing in it is proven before a handshake succeeded."""

    versions: tuple[int, int]
    model: LockModel
    serial: str
    flags: LockFlag
    list_version: int
    firmware: str

    def encode(self) -> bytes:
        """Return the INFO bytes."""
        fields = [list(self.versions), str(self.model), self.serial]
        return cbor.encode(dict(enumerate([*fields, self.flags, self.list_version, self.firmware], start=1)))

    @classmethod
    def decode(cls, data: bytes) -> Self:
        """Read INFO; raise InfoInvalid. Keys from later versions are ignored."""
        if len(data) > MAX_INFO:
            raise InfoInvalid("too long")
        try:
            body = cbor.decode(data)
        except cbor.NotDeterministic as fault:
            raise InfoInvalid("not deterministic CBOR") from fault
        if not isinstance(body, dict):
            raise InfoInvalid("not a map")
        serial = _text(body, 3)
        if not SERIAL_FORM.fullmatch(serial):
            raise InfoInvalid("serial out of form")
        flags, list_version = LockFlag(_uint(body, 4, 8)), _uint(body, 5, 32)
        return cls(_versions(body), _model(body), serial, flags, list_version, _text(body, 6))


def service_data(flags: LockFlag, list_version: int) -> bytes:
    """Return the 5 bytes of service data."""
    return _SERVICE_DATA.pack(flags, list_version)


def parse_service_data(data: bytes) -> tuple[LockFlag, int]:
    """Return flags and list version; raise InfoInvalid when it is not 5 bytes."""
    if len(data) != _SERVICE_DATA.size:
        raise InfoInvalid(f"service data of {len(data)} bytes")
    flags, list_version = _SERVICE_DATA.unpack(data)
    return LockFlag(flags), list_version


def advertised_name(serial: str) -> str:
    """Return the name a lock advertises: the last 8 characters of its serial."""
    return serial[-8:]


def _versions(body: dict[int, Any]) -> tuple[int, int]:
    versions = body.get(1)
    if not isinstance(versions, list) or len(versions) != 2 or not all(type(v) is int for v in versions):
        raise InfoInvalid("versions out of form")
    return versions[0], versions[1]


def _model(body: dict[int, Any]) -> LockModel:
    try:
        return LockModel(_text(body, 2))
    except ValueError as fault:
        raise InfoInvalid("unknown model") from fault


def _text(body: dict[int, Any], key: int) -> str:
    value = body.get(key)
    if not isinstance(value, str):
        raise InfoInvalid(f"no text at {key}")
    return value


def _uint(body: dict[int, Any], key: int, bits: int) -> int:
    value = body.get(key)
    if type(value) is not int or not 0 <= value < 2**bits:
        raise InfoInvalid(f"no unsigned integer at {key}")
    return value
