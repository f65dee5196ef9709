"""Who set which field of a row last: enough to tell what an op's author did not know of.

For each field the last changes by two different devices are kept. Among them is always the last by somebody else,
whoever asks. The entry under WHOLE holds for the fields that have none of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

WHOLE = ""
"""Stands for every field of a row."""

Writers = dict[str, list[list[Any]]]
"""Field to [[rev, device], ...], the latest first; also as it stands in JSON."""


def begun(rev: int, device: str) -> Writers:
    """The writers of a row that one device made."""
    return {WHOLE: [[rev, device]]}


def note(writers: Writers, names: Iterable[str], rev: int, device: str) -> None:
    """Let a device have set fields, or WHOLE, at a rev later than all before."""
    found = set(names)
    if WHOLE in found:
        found |= writers.keys()
    whole = writers.get(WHOLE, [])
    for name in found:
        before = writers.get(name, whole)
        writers[name] = [[rev, device], *(entry for entry in before if entry[1] != device)][:2]


def unseen_by(writers: Writers, device: str, base_rev: int) -> Callable[[str], bool]:
    """Tell of a field whether another device set it at a rev that the author of an op had not got."""

    def unseen(name: str) -> bool:
        entries = writers.get(name) or writers.get(WHOLE) or ()
        return any(rev > base_rev and author != device for rev, author in entries)

    return unseen
