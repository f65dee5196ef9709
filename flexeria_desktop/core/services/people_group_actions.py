"""The part of the menu about groups of people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.services import moving, people_groups
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.giving import Media
from flexeria_desktop.core.services.handover_rows import DayReport
from flexeria_desktop.core.services.people_group_rows import (
    GroupOfPerson,
    GroupReport,
    PeopleGroupRow,
    PeopleGroupView,
)
from flexeria_desktop.core.services.people_groups import GiveLocks
from flexeria_desktop.core.services.place_actions import PlaceActions
from flexeria_desktop.core.services.queries import people_groups as group_queries
from flexeria_desktop.core.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class PeopleGroupActions(PlaceActions):
    """Coroutines of the engine's loop; ``rehearse``: say what it would do, and change nothing."""

    async def people_groups(self) -> tuple[PeopleGroupRow, ...]:
        """All groups, by name."""
        day = await self._day()
        return await self.desk.store.read(lambda conn: group_queries.list_groups(conn, day))

    async def people_group(self, group_id: str) -> PeopleGroupView:
        """One group with its people and locks; raises PeopleGroupGone."""
        day = await self._day()
        return await self.desk.store.read(lambda conn: group_queries.view(conn, group_id, day))

    async def groups_of(self, person_id: PersonId) -> tuple[GroupOfPerson, ...]:
        """The groups that somebody is in."""
        return await self.desk.store.read(lambda conn: group_queries.of_person(conn, person_id))

    async def make_people_group(self, name: str) -> str:
        """Make a group and return its id."""
        return await people_groups.make(self.desk, name)

    async def rename_people_group(self, group_id: str, name: str) -> None:
        """Give a group another name."""
        await people_groups.rename(self.desk, group_id, name)

    async def delete_people_group(self, group_id: str, *, rehearse: bool = False) -> GroupReport:
        """Delete a group and take its keys in."""
        return await people_groups.delete(self.desk, group_id, rehearse=rehearse)

    async def join_group(
        self, group_id: str, person_ids: Sequence[PersonId], media: Media | None = None, *, rehearse: bool = False
    ) -> GroupReport:
        """Put people into a group; each gets the keys of its locks."""
        return await people_groups.add_members(self.desk, group_id, person_ids, media, rehearse=rehearse)

    async def leave_group(
        self, group_id: str, person_ids: Sequence[PersonId], *, rehearse: bool = False
    ) -> GroupReport:
        """Take people out of a group; they lose its keys."""
        return await people_groups.remove_members(self.desk, group_id, person_ids, rehearse=rehearse)

    async def give_group_locks(
        self, order: GiveLocks, media: Media | None = None, *, rehearse: bool = False
    ) -> GroupReport:
        """Give a group locks, or change how its keys open there."""
        return await people_groups.give_locks(self.desk, order, media, rehearse=rehearse)

    async def take_group_locks(
        self, group_id: str, lock_ids: Sequence[LockId], *, rehearse: bool = False
    ) -> GroupReport:
        """Take locks from a group, and its keys there."""
        return await people_groups.take_locks(self.desk, group_id, lock_ids, rehearse=rehearse)

    async def complete_group(self, group_id: str, media: Media | None = None, *, rehearse: bool = False) -> GroupReport:
        """Give keys that are missing, and take in those that the group gives no more."""
        return await people_groups.complete(self.desk, group_id, media, rehearse=rehearse)

    async def give_by_group_again(
        self, group_id: str, lock_id: LockId, person_id: PersonId, media: Media | None = None
    ) -> GroupReport:
        """End an exception."""
        return await people_groups.give_again(self.desk, group_id, lock_id, person_id, media)

    async def new_day(self) -> DayReport:
        """Do what the day asks for, of keys by groups too: all of it or nothing."""
        return await self.desk.store(lambda uow: _new_day(self.desk, uow))


def _new_day(desk: Desk, uow: UnitOfWork) -> DayReport:
    told = moving.new_day_in(desk, uow)
    left = people_groups.new_day_in(desk, uow).report()
    locks = tuple(dict.fromkeys((*told.locks, *left.locks)))
    return replace(told, taken_in=told.taken_in + left.taken, locks=locks)
