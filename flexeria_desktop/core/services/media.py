"""Media as people type them: checked, sealed for one lock, masked for showing; never kept in the clear."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field

from flexeria_desktop.core.domain import pins
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.errors import MediumInvalid

TAG_BYTES = (4, 7, 10)
"""UID lengths of ISO 14443 tags (ISO/IEC 14443-3, section 6.5.4)."""
PHONE_BYTES = 32
SERIAL = re.compile(r"[0-9A-Z-]{4,20}")
MASK = "••"


@dataclass(frozen=True, slots=True)
class MediumEntry:
    """A medium as entered: a tag's number in hex, a code's digits, a remote's serial, a phone's public key in hex."""

    kind: MediumKind
    typed: str = field(repr=False)


def raw_value(entry: MediumEntry) -> bytes:
    """Return what the lock hashes (FLP/1 section 7); raise MediumInvalid naming the reason."""
    typed = re.sub(r"[\s:.]" if entry.kind is MediumKind.REMOTE else r"[\s:.-]", "", entry.typed).upper()
    if entry.kind is MediumKind.CODE:
        if not typed.isascii() or not typed.isdigit():
            raise MediumInvalid(kind="code", reason="digits")
        return typed.encode()
    if entry.kind is MediumKind.REMOTE:
        if not SERIAL.fullmatch(typed):
            raise MediumInvalid(kind="remote", reason="serial")
        return typed.encode()
    return _from_hex(entry.kind, typed)


def _from_hex(kind: MediumKind, typed: str) -> bytes:
    try:
        value = bytes.fromhex(typed)
    except ValueError as error:
        raise MediumInvalid(kind=kind.name.lower(), reason="hex") from error
    wanted = TAG_BYTES if kind is MediumKind.TAG else (PHONE_BYTES,)
    if len(value) not in wanted:
        raise MediumInvalid(kind=kind.name.lower(), reason="length")
    return value


def mask(kind: MediumKind, raw: bytes) -> str:
    """Return the last four characters behind dots; of a code not even those."""
    if kind is MediumKind.CODE:
        return MASK
    text = raw.decode() if kind is MediumKind.REMOTE else raw.hex().upper()
    return f"{MASK} {text[-4:]}"


def new_pin(codes_on_lock: int) -> str:
    """Return a random code of the length the lock needs now, never a trivial one."""
    length = pins.code_length(codes_on_lock + 1)
    while True:
        pin = f"{secrets.randbelow(10**length):0{length}d}"
        if not pins.pin_weakness(pin):
            return pin
