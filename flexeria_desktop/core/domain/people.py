"""Key holders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from flexeria_desktop.core.domain.ids import PersonId


@dataclass(frozen=True, slots=True)
class Person:
    """A user of locks; ``reference`` is the holder's number in another system and unique when given."""

    id: PersonId
    name: str
    unit: str = ""
    email: str = ""
    phone: str = ""
    reference: str = ""
    until: date | None = None
    note: str = ""
