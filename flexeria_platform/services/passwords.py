"""Passwords: argon2id (RFC 9106), with a bound on how many are worked out at once."""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

from flexeria_platform.problems import BUSY_RETRY_SECONDS, Problem

SHORTEST = 10
LONGEST = 200
FEWEST_DIFFERENT = 5
_HASHER = PasswordHasher(time_cost=3, memory_cost=32 * 1024, parallelism=1)
"""32 MiB, about 50 ms: above the least that OWASP names, and still quick on a small host."""
AT_ONCE = 4
PATIENCE_S = 10
"""A request that waits longer for its turn is told that the server is busy."""
_turns = threading.BoundedSemaphore(AT_ONCE)


def hash_password(password: str) -> str:
    """The form in which a password is kept; raise Problem busy."""
    with _turn():
        return _HASHER.hash(_normal(password))


def is_right(kept: str | None, password: str) -> bool:
    """Whether it is the password; takes as long when there is none to compare with. Raise Problem busy."""
    wanted = kept if kept is not None else _nobodys()
    with _turn():
        try:
            return _HASHER.verify(wanted, _normal(password)) and kept is not None
        except VerificationError:
            return False


def is_outdated(kept: str) -> bool:
    """Whether it was made with other costs than today's."""
    return _HASHER.check_needs_rehash(kept)


def is_weak(password: str, *personal: str) -> bool:
    """Whether it has hardly any different characters, or is the person's own address or name."""
    plain = _normal(password).casefold()
    return len(set(plain)) < FEWEST_DIFFERENT or plain in {text.casefold() for text in personal}


def _normal(password: str) -> str:
    """Another keyboard may compose the same letters differently (NIST SP 800-63B section 5.1.1.2)."""
    return unicodedata.normalize("NFC", password)


@cache
def _nobodys() -> str:
    return _HASHER.hash("nobody has this password")


@contextmanager
def _turn() -> Iterator[None]:
    if not _turns.acquire(timeout=PATIENCE_S):
        raise Problem("busy", retry_after=BUSY_RETRY_SECONDS)
    try:
        yield
    finally:
        _turns.release()
