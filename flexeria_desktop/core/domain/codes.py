"""Prepaid codes: 20 characters of Crockford base32, KBBBSSSSSSSSSSSSSSCC (FSP/1 section 6, R42, R44)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from flexeria_desktop.core.domain.refusals import CodeFieldRange, CodeMistyped

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 20
BATCH_BITS = 15
SECRET_BITS = 70

_VALUES = {character: value for value, character in enumerate(ALPHABET)}
_LOOKALIKES = {"O": "0", "I": "1", "L": "1"}
_DROPPED = frozenset("-.\u2010\u2011\u2012\u2013\u2014\u2212")
_TYPED_LIMIT = 200  # no paper card, e-mail line or scan of one code is longer
_CRC_POLYNOMIAL = 0x233
_CRC_START = 0x2A5


class CodeKind(StrEnum):
    """First character of a code (rule catalogue 4.7)."""

    BASE = "B"
    SHARE = "S"
    ORGANISATION = "G"
    EMPLOYEES = "E"
    KEYS = "N"


_KINDS = {kind.value: kind for kind in CodeKind}


@dataclass(frozen=True, slots=True)
class PrepaidCode:
    """A well-formed code; ``text`` is the normalised secret and stays out of repr and logs (R44)."""

    kind: CodeKind
    batch: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Progress:
    """What can be said of a code while it is typed.

    count: code characters so far; bad_position: place of the first wrong character in the typed text, from 0;
    kind: as soon as the first character tells; valid: None until 20 characters stand, then the verdict.
    """

    count: int
    bad_position: int | None
    kind: CodeKind | None
    valid: bool | None


def crc10(values: list[int]) -> int:
    """CRC-10 over 5-bit values, high bit first: polynomial 0x233, init 0x2A5 (FSP/1 section 6)."""
    crc = _CRC_START
    for value in values:
        crc ^= value << 5
        for _ in range(5):
            crc = (crc << 1) ^ _CRC_POLYNOMIAL if crc & 0x200 else crc << 1
            crc &= 0x3FF
    return crc


def make_code(kind: CodeKind, batch: int, secret: int) -> str:
    """Return a code's text from a batch of 15 bits and a secret of 70 random bits; CodeFieldRange beyond."""
    for name, value, bits in (("batch", batch, BATCH_BITS), ("secret", secret, SECRET_BITS)):
        if not 0 <= value < 1 << bits:
            raise CodeFieldRange(field=name)
    body = kind.value + _base32(batch, 3) + _base32(secret, 14)
    return body + _base32(crc10([_VALUES[character] for character in body]), 2)


def parse_code(typed: str) -> PrepaidCode:
    """Return the code that was typed, without using it up; CodeMistyped says what is wrong."""
    text, bad = _normalise(typed)
    kind = _KINDS.get(text[:1])
    reason = _fault(typed, text, bad, kind)
    if reason or kind is None:
        raise CodeMistyped(reason=reason, count=len(text), position=bad, kind=kind.value if kind is not None else None)
    return PrepaidCode(kind, _number(text[1:4]), text)


def progress(typed: str) -> Progress:
    """Return what to show while a code is being typed; never raises."""
    text, bad = _normalise(typed)
    kind = _KINDS.get(text[:1])
    whole = len(text) >= LENGTH or len(typed) > _TYPED_LIMIT
    valid = not _fault(typed, text, bad, kind) if whole else None
    if bad is None and text and kind is None:
        bad = next(index for index, character in enumerate(typed) if not _is_filler(character))
    return Progress(len(text), bad, kind, valid)


def shown(text: str) -> str:
    """Return a code in four groups of five, as on its card."""
    return " ".join(text[start : start + 5] for start in range(0, len(text), 5))


def mask(text: str) -> str:
    """Return what may be shown of a code: its last four characters (R44)."""
    visible, _ = _normalise(text)
    return f"•••• {visible[-4:]}" if len(visible) >= LENGTH else "••••"


def _fault(typed: str, text: str, bad: int | None, kind: CodeKind | None) -> str:
    if bad is not None:
        return "characters"
    if len(text) != LENGTH or len(typed) > _TYPED_LIMIT:
        return "length"
    values = [_VALUES[character] for character in text]
    if crc10(values[:-2]) != values[-2] << 5 | values[-1]:
        return "check"
    return "" if kind is not None else "kind"


def _is_filler(character: str) -> bool:
    return character.isspace() or character in _DROPPED


def _normalise(typed: str) -> tuple[str, int | None]:
    """Return the code characters up to the first bad one, and its place (R44)."""
    characters: list[str] = []
    for position, character in enumerate(typed[:_TYPED_LIMIT]):
        if _is_filler(character):
            continue
        upper = character.upper()
        upper = _LOOKALIKES.get(upper, upper)
        if not character.isascii() or upper not in _VALUES:
            return "".join(characters), position
        characters.append(upper)
    return "".join(characters), None


def _base32(number: int, length: int) -> str:
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(length)))


def _number(text: str) -> int:
    number = 0
    for character in text:
        number = number << 5 | _VALUES[character]
    return number
