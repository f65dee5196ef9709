"""Finding by name while a person types: by prefix, by part, and by what was nearly typed; accents do not matter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import nsmallest

from flexeria_desktop.core.services.find_rows import FindRow, Found

MOST = 24
# Nearly typed words are looked for only when few are found, and only from this length: "an" is near everything.
FEW = 4
LEAST_NEAR = 4
_TAG_NUMBER = re.compile(r"[0-9a-f]{8,20}")
# Letters that no decomposition takes apart.
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
_KIND_COST = {
    Found.LOCK: 0,
    Found.PERSON: 0,
    Found.ORGANISATION: 1,
    Found.SCHEDULE: 1,
    Found.PLACE: 1,
    Found.MEDIUM: 2,
}
_STARTS, _WORD, _PART, _UNDER = 0, 1, 3, 4


def fold(text: str) -> str:
    """The text without case, accents and extra blanks."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(part for part in parts if not unicodedata.combining(part))
    return " ".join(plain.translate(_LETTERS).split())


@dataclass(frozen=True, slots=True)
class _Entry:
    row: FindRow
    title: str
    whole: str


class SearchIndex:
    """Everything that has a name; ``find`` looks through thousands within a few milliseconds."""

    def __init__(self, rows: Iterable[FindRow]) -> None:
        self._entries: list[_Entry] = []
        self._begun: dict[str, dict[str, list[_Entry]]] = {}
        for row in rows:
            title = fold(row.title)
            entry = _Entry(row, title, f" {title} {fold(row.sub)} {fold(row.words)}")
            self._entries.append(entry)
            for word in set(title.split()):
                if len(word) >= LEAST_NEAR - 1:
                    self._begun.setdefault(word[0], {}).setdefault(word, []).append(entry)
        self._by_key = {(entry.row.kind.value, entry.row.key): entry.row for entry in reversed(self._entries)}

    def get(self, kind: str, key: str) -> FindRow | None:
        """What was found once, None when it is gone."""
        return self._by_key.get((kind, key))

    def find(self, text: str, kinds: Sequence[Found] = tuple(Found), most: int = MOST) -> list[FindRow]:
        """What holds every word, the best first: begins with it, has a word that does, holds it, nearly holds it."""
        words = _words(text)
        if not words:
            return []
        found = [entry for entry in self._holding(words) if entry.row.kind in kinds]
        if len(found) < FEW and max(map(len, words)) >= LEAST_NEAR:
            known = {id(entry) for entry in found}
            near = [entry for entry in self._near(words) if entry.row.kind in kinds and id(entry) not in known]
        else:
            near = []
        best = nsmallest(most, found, key=lambda entry: (_costs(entry, words), entry.title))
        return [entry.row for entry in (*best, *sorted(near, key=_by_kind))][:most]

    def _holding(self, words: Sequence[str]) -> list[_Entry]:
        # One letter stands in every name: it means the beginning of a word.
        marks = [f" {word}" if len(word) == 1 else word for word in sorted(words, key=len, reverse=True)]
        found = self._entries
        for mark in marks:
            found = [entry for entry in found if mark in entry.whole]
        return found

    def _near(self, words: Sequence[str]) -> list[_Entry]:
        """What nearly holds the longest word and holds the others, nearly or wholly."""
        longest = max(words, key=len)
        others = [word for word in words if word is not longest]
        found: dict[int, _Entry] = {}
        for word, entries in self._begun.get(longest[0], {}).items():
            if nearly(longest, word):
                found.update((id(entry), entry) for entry in entries)
        return [
            entry
            for entry in found.values()
            if all(other in entry.whole or any(nearly(other, one) for one in entry.title.split()) for other in others)
        ]


def _by_kind(entry: _Entry) -> tuple[int, str]:
    return _KIND_COST[entry.row.kind], entry.title


def _costs(entry: _Entry, words: Sequence[str]) -> int:
    return sum(_cost(entry, word) for word in words) + _KIND_COST[entry.row.kind]


def _words(text: str) -> list[str]:
    """What was typed as words; the number of a tag is known by its last four signs alone."""
    folded = fold(text.replace("•", " "))
    number = re.sub(r"[\s:.-]", "", folded)
    if _TAG_NUMBER.fullmatch(number) and any(sign.isdigit() for sign in number) and not folded.isalpha():
        return [number] if number.isdigit() and len(number) > 10 else [number[-4:]]
    return folded.split()


def _cost(entry: _Entry, word: str) -> int:
    if entry.title.startswith(word):
        return _STARTS
    if f" {word}" in f" {entry.title}":
        return _WORD
    return _PART if word in entry.title else _UNDER


def nearly(typed: str, word: str) -> bool:
    """Whether a word begins as typed but for one sign that is wrong, missing, too many or swapped with the next."""
    if len(typed) < LEAST_NEAR or not word or typed[0] != word[0]:
        return False
    place = 0
    while place < min(len(typed), len(word)) and typed[place] == word[place]:
        place += 1
    rest, other = typed[place:], word[place:]
    return (
        other.startswith(rest[1:])
        or other[1:].startswith(rest)
        or other[1:].startswith(rest[1:])
        or (len(rest) > 1 and other.startswith(rest[1] + rest[0]) and other[2:].startswith(rest[2:]))
    )
