"""Key holders: add, change, remove."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from flexeria_desktop.core.domain.ids import PersonId, new_uuid7
from flexeria_desktop.core.domain.people import Person
from flexeria_desktop.core.domain.texts import check_texts
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.errors import NameMissing, PersonHasKeys, PersonUnknown, ReferenceTaken
from flexeria_desktop.core.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """What a form holds; reference is the number in another system and unique when given."""

    name: str
    unit: str = ""
    email: str = ""
    phone: str = ""
    reference: str = ""
    until: date | None = None
    note: str = ""


def as_person(person_id: PersonId, details: PersonDetails) -> Person:
    """Trim what was typed and refuse an empty name and texts that are too long."""
    if not details.name.strip():
        raise NameMissing(field="person")
    texts = (details.name, details.unit, details.email, details.phone, details.reference)
    name, unit, email, phone, reference = (text.strip() for text in texts)
    note = details.note.strip()
    check_texts({"name": name, "unit": unit, "email": email, "phone": phone, "reference": reference, "note": note})
    return Person(person_id, name, unit, email, phone, reference, details.until, note)


async def add(desk: Desk, details: PersonDetails) -> PersonId:
    """Add a person and return the new id."""
    person = as_person(PersonId(new_uuid7()), details)

    def work(uow: UnitOfWork) -> None:
        _check_reference(uow, person)
        uow.people.save(person)
        uow.record("person.added", "person", person.id, {}, text=person.name)

    await desk.store(work)
    return person.id


async def change(desk: Desk, person_id: PersonId, details: PersonDetails) -> None:
    """Replace a person's details; keys stay as they are."""

    def work(uow: UnitOfWork) -> None:
        known = uow.people.get(person_id)
        if known is None:
            raise PersonUnknown(name=person_id)
        changed = as_person(person_id, details)
        _check_reference(uow, changed)
        uow.people.save(changed)
        uow.record("person.changed", "person", person_id, {}, text=changed.name)

    await desk.store(work)


def _check_reference(uow: UnitOfWork, person: Person) -> None:
    """Raise ReferenceTaken when another person has this reference."""
    other = uow.people.by_reference(person.reference)
    if other is not None and other.id != person.id:
        raise ReferenceTaken(reference=person.reference, name=other.name)


async def remove(desk: Desk, person_id: PersonId) -> None:
    """Remove a person who holds no key any more."""

    def work(uow: UnitOfWork) -> None:
        person = uow.people.get(person_id)
        if person is None:
            raise PersonUnknown(name=person_id)
        open_keys = sum(key.counts_as_issued for key in uow.keys.for_person(person_id))
        if open_keys:
            raise PersonHasKeys(name=person.name, count=open_keys)
        for group_id in uow.people_groups.of(person_id):
            uow.people_groups.remove_member(group_id, person_id)
        uow.people.remove(person_id)
        uow.record("person.removed", "person", person_id, {})

    await desk.store(work)
