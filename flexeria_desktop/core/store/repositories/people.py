"""Key holders; a removed one stays as a tombstone, since ledger and user numbers still name the id."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, bindparam, func, select, update

from flexeria_desktop.core.domain.ids import PersonId
from flexeria_desktop.core.domain.people import Person
from flexeria_desktop.core.store.repositories.base import Repository, chunks
from flexeria_desktop.core.store.tables import people

LIVING = people.c.removed_at.is_(None)
BY_ID = select(people).where(people.c.id == bindparam("wanted"), LIVING)
OWN = LIVING & (people.c.organisation_id == "")
"""Employees of organisations who open locks of ours are nobody that anybody here manages."""


def fold(text: str) -> str:
    """Return ``text`` without case, accents and extra blanks: what is searched in and for."""
    if text.isascii():
        return " ".join(text.casefold().split())
    parts = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(part for part in parts if not unicodedata.combining(part)).split())


class People(Repository):
    """People who hold keys; a removed one is found no more but its id stays taken."""

    def get(self, person_id: PersonId) -> Person | None:
        """Return the person with this id, None also when removed."""
        return _first([_person(row) for row in self._connection.execute(BY_ID, {"wanted": person_id})])

    def all(self) -> list[Person]:
        """Return everybody, by name; employees of organisations are left out."""
        return self._find(select(people).where(OWN).order_by(people.c.search, people.c.id))

    def names(self) -> dict[PersonId, str]:
        """Return what everybody is called who may open a lock, employees of organisations too."""
        query = select(people.c.id, people.c.name).where(LIVING)
        return {PersonId(person_id): name for person_id, name in self._connection.execute(query)}

    def stays(self) -> dict[PersonId, tuple[str, date | None]]:
        """Return the name of everybody who may open a lock, and the last day of the stay."""
        query = select(people.c.id, people.c.name, people.c.until).where(LIVING)
        return {PersonId(row[0]): (row[1], row[2]) for row in self._connection.execute(query)}

    def search(self, text: str) -> list[Person]:
        """Return whose name, unit or reference contains ``text``, whatever its case and accents."""
        found = people.c.search.contains(fold(text), autoescape=True)
        return self._find(select(people).where(OWN, found).order_by(people.c.search, people.c.id))

    def by_reference(self, reference: str) -> Person | None:
        """Return the person with this reference, the older of two; an empty one finds nobody."""
        if not reference:
            return None
        return _first(self._find(select(people).where(people.c.reference == reference, OWN).order_by(people.c.id)))

    def save(self, person: Person) -> None:
        """Keep a person; nothing happens when it is as it was."""
        self.save_many([person])

    def save_many(self, persons: Sequence[Person]) -> None:
        """Keep many people at once; those that are as they were are left alone."""
        known: dict[PersonId, Person] = {}
        for ids in chunks([person.id for person in persons]):
            known |= {person.id: person for person in self._find(select(people).where(people.c.id.in_(ids)))}
        rows = [_values(person) for person in persons if known.get(person.id) != person]
        self._write(people, rows)
        if rows:
            self._changes.note("person", *(row["id"] for row in rows))

    def remove(self, person_id: PersonId) -> None:
        """Turn a person into a tombstone: never found again, the id never used again."""
        gone = update(people).where(people.c.id == person_id, LIVING).values(removed_at=self._changes.now)
        if self._connection.execute(gone).rowcount:
            self._changes.note("person", person_id)

    def count(self) -> int:
        """Return how many people there are."""
        return int(self._connection.execute(select(func.count()).where(OWN)).scalar_one())

    def _find(self, query: Select[Any]) -> list[Person]:
        return [_person(row) for row in self._connection.execute(query)]


def _first(found: list[Person]) -> Person | None:
    return found[0] if found else None


def _values(person: Person) -> dict[str, Any]:
    return asdict(person) | {"search": fold(f"{person.name} {person.unit} {person.reference}")}


def _person(row: Row[Any]) -> Person:
    return Person(row.id, row.name, row.unit, row.email, row.phone, row.reference, until=row.until, note=row.note)
