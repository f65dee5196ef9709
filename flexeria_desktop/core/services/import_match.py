"""Whom a row means: by reference, then by e-mail address, then by name and unit; never by a guess between two."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from flexeria_desktop.core.domain.people import Person


def plain(text: str) -> str:
    """Text without case, accents and extra blanks."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(part for part in parts if not unicodedata.combining(part)).split())


def name_key(name: str, unit: str) -> tuple[str, str]:
    """What makes two people without a number the same."""
    return plain(name), plain(unit)


class Known:
    """The people here already, found by what a row says of them."""

    def __init__(self, people: Sequence[Person], rows: Iterable[Mapping[str, str]]) -> None:
        self._by_reference = {person.reference.casefold(): person for person in reversed(people) if person.reference}
        self._by_email: dict[str, list[Person]] = defaultdict(list)
        self._by_name: dict[tuple[str, str], list[Person]] = defaultdict(list)
        for person in people:
            if person.email:
                self._by_email[person.email.casefold()].append(person)
            self._by_name[name_key(person.name, person.unit)].append(person)
        self._shared = _twice(values.get("email", "").casefold() for values in rows)

    def find(self, values: Mapping[str, str]) -> tuple[Person | None, bool]:
        """Return the person meant and whether several fit equally well."""
        reference = values.get("reference", "")
        if reference and (found := self._by_reference.get(reference.casefold())):
            return found, False
        if (found := self._with_email(values.get("email", "").casefold(), reference)) is not None:
            return found, False
        same = self._by_name.get(name_key(values.get("name", ""), values.get("unit", "")), [])
        return (same[0], False) if len(same) == 1 else (None, len(same) > 1)

    def _with_email(self, email: str, reference: str) -> Person | None:
        """An address means a person only when nobody shares it, here or in the file, and no number says otherwise."""
        owners = self._by_email.get(email, []) if email and email not in self._shared else []
        if len(owners) != 1 or (reference and owners[0].reference):
            return None
        return owners[0]


def _twice(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(text for text, count in Counter(texts).items() if text and count > 1)
