"""What screens show of groups of people, and what a change of one did."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.errors import FlexeriaError


@dataclass(frozen=True, slots=True)
class PeopleGroupRow:
    """One group. keys: wanted ones that came by it; missing: rights without a key; left_over: keys without a right."""

    id: str
    name: str
    members: int
    locks: int
    keys: int = 0
    missing: int = 0
    left_over: int = 0
    exceptions: int = 0

    @property
    def uneven(self) -> bool:
        """Whether keys have to be given or taken in to follow the group."""
        return bool(self.missing or self.left_over)


@dataclass(frozen=True, slots=True)
class MemberRow:
    """Somebody in a group. keys: by this group; missing, exceptions: names of locks."""

    person_id: PersonId
    name: str
    unit: str
    until: date | None
    keys: int
    missing: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GroupLockRow:
    """A lock of a group; keys: members who have one by the group, waiting: of these that the lock does not hold."""

    lock_id: LockId
    name: str
    serial: str
    building: str
    schedule_id: str | None
    schedule: str
    valid_from: date | None
    valid_until: date | None
    keys: int
    waiting: int
    missing: int
    exceptions: int


@dataclass(frozen=True, slots=True)
class PeopleGroupView:
    """A group with everybody and everything in it."""

    row: PeopleGroupRow
    members: tuple[MemberRow, ...]
    locks: tuple[GroupLockRow, ...]


@dataclass(frozen=True, slots=True)
class GroupOfPerson:
    """A group that somebody is in; exceptions: its locks that they do not open."""

    group_id: str
    name: str
    locks: int
    exceptions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GroupRefused:
    """A right that did not become a key, or a key that did not follow; error: the refusal itself."""

    lock_id: LockId
    lock: str
    person_id: PersonId
    person: str
    code: str
    error: FlexeriaError


@dataclass(frozen=True, slots=True)
class GroupReport:
    """What a change of a group did to keys: given, taken in, changed to its rules or passed to another group.

    refused: who got none and why; still_open: of those taken in that open until their lock is programmed; locks: to be
    programmed now.
    """

    given: int = 0
    taken: int = 0
    changed: int = 0
    refused: tuple[GroupRefused, ...] = ()
    still_open: int = 0
    locks: tuple[LockId, ...] = ()

    @property
    def need_medium(self) -> tuple[PersonId, ...]:
        """Who got nothing only because a medium must be presented, each once."""
        return tuple(dict.fromkeys(one.person_id for one in self.refused if one.code == "medium_missing"))
