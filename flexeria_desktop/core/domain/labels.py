"""The claim label of a lock (FLP/1 section 4) and what it proves to the platform (FSP/1 section 4)."""

from __future__ import annotations

import base64
import binascii
import hmac
import re
from dataclasses import dataclass, field

from flexeria_desktop.core.errors import UserError

SECRET_SIZE = 32
SERIAL_FORM = re.compile(r"[A-Z0-9-]{1,20}")
"""Serials of locks and dongles, the whole text."""

_PROOF_CONTEXT = b"FSP/1 register"
_PREFIX = "FLX1"
_LONGEST = 512
_SECRET_FORM = re.compile(r"[A-Z2-7]{52}")


class LabelInvalid(UserError):
    """A typed or scanned label is not one; ``reason``: prefix, length, check, serial or secret."""

    code = "label_invalid"


@dataclass(frozen=True, slots=True)
class Label:
    """serial of the lock and the 32-byte secret that proves who stands before it."""

    serial: str
    secret: bytes = field(repr=False)


def parse_label(text: str) -> Label:
    """Read a label freed of blanks and upper-cased; raise LabelInvalid."""
    if len(text) > _LONGEST:
        raise LabelInvalid(reason="length")
    label = "".join(text.split())
    label = label.upper() if label.isascii() else label
    parts = label.split(":")
    if parts[0] != _PREFIX:
        raise LabelInvalid(reason="prefix")
    if len(parts) != 4:
        raise LabelInvalid(reason="length")
    _, serial, secret, check = parts
    covered = label.rpartition(":")[0]
    if not label.isascii() or check != _crc(covered):
        raise LabelInvalid(reason="check")
    if not SERIAL_FORM.fullmatch(serial):
        raise LabelInvalid(reason="serial")
    return Label(serial, _secret(secret))


def format_label(serial: str, secret: bytes) -> str:
    """Return the label text; raise ValueError for a serial or secret out of form."""
    if not SERIAL_FORM.fullmatch(serial) or len(secret) != SECRET_SIZE:
        raise ValueError("serial or secret out of form")
    covered = f"{_PREFIX}:{serial}:{_base32(secret)}"
    return f"{covered}:{_crc(covered)}"


def registration_proof(secret: bytes, account_id: str) -> bytes:
    """Return the 32 bytes that prove who holds the label, bound to one account (FSP/1 section 4).

    account_id is taken as its ASCII text, a UUID in lower case with hyphens.
    """
    return hmac.digest(secret, _PROOF_CONTEXT + account_id.encode("ascii"), "sha256")


def _secret(text: str) -> bytes:
    if not _SECRET_FORM.fullmatch(text):
        raise LabelInvalid(reason="secret")
    secret = base64.b32decode(text + "=" * (-len(text) % 8))
    # Unused bits must be 0: one secret has one label.
    if _base32(secret) != text:
        raise LabelInvalid(reason="secret")
    return secret


def _base32(secret: bytes) -> str:
    return base64.b32encode(secret).decode("ascii").rstrip("=")


def _crc(text: str) -> str:
    """Return CRC-16/CCITT-FALSE of ``text`` as 4 hex digits."""
    return f"{binascii.crc_hqx(text.encode('ascii'), 0xFFFF):04X}"
