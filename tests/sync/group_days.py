"""What people do with groups of people, as rules: whoever is in one gets keys of its locks, at whichever desk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from flexeria_desktop.core.domain.ids import PersonId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.giving import Media
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people_groups import GiveLocks
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from tests.sync.office_days import IN_FORCE, PICK, PLACES, WHO
from tests.sync.organisation_days import FEW, TAG_END
from tests.sync.place_days import PlaceDays
from tests.sync.world import WorldDesk

DAYS = st.one_of(st.none(), st.integers(60, 400))


class GroupDays(PlaceDays):
    """Groups of an owner's people, their members and locks, exceptions, and rights that the plan gives or takes."""

    def __init__(self) -> None:
        super().__init__()
        self.own_tags: dict[str, str] = {}

    def _group(self, desk: WorldDesk, pick: int) -> str:
        """One of the groups that this desk knows, "" = it knows none."""
        known = sorted(row.id for row in desk.do(desk.actions.people_groups()))
        return known[pick % len(known)] if known else ""

    def _media(self, desk: WorldDesk, present: bool) -> Media:
        """The tag that each person carries: the same one at every desk."""
        if not present:
            return {}
        for person in self.world.people(desk):
            self.own_tags.setdefault(person, f"06{next(self.numbers):012X}")
        return {person: (MediumEntry(MediumKind.TAG, tag),) for person, tag in self.own_tags.items()}

    @contextmanager
    def _followed(self, desk: WorldDesk) -> Iterator[None]:
        """Note what groups do to keys: which were taken in, which opens again by them, and by which tag."""
        before = set(self.world.keys(desk, *IN_FORCE))
        yield
        after = set(self.world.keys(desk, *IN_FORCE))
        self.unsent[desk.name] |= before - after
        for key_id in after - before:
            self.taken_in.discard(key_id)
            for unsent in self.unsent.values():
                unsent.discard(key_id)
        tags = {tag[-TAG_END:]: tag for tag in (*self.own_tags.values(), *(tag for _, tag in self.tag_of.values()))}
        for place, lock_id in enumerate(self.world.lock_ids):
            for key in desk.read(lambda uow, at=lock_id: uow.keys.for_lock(at)):
                for medium in key.media:
                    if key.id in after - before and medium.mask[-TAG_END:] in tags:
                        self.tag_of[key.id] = place, tags[medium.mask[-TAG_END:]]

    @rule(who=WHO, pick=PICK)
    def save_people_group(self, who: int, pick: int) -> None:
        """A group, or another name for one."""
        desk, name = self.desk(who), f"People {next(self.numbers)}"
        if len(desk.do(desk.actions.people_groups())) < FEW:
            self.world.attempt(desk, desk.actions.make_people_group(name))
        else:
            self.world.attempt(desk, desk.actions.rename_people_group(self._group(desk, pick), name))

    @rule(who=WHO, pick=PICK)
    def delete_people_group(self, who: int, pick: int) -> None:
        """A group is given up, whoever joins it elsewhere."""
        desk = self.desk(who)
        if group := self._group(desk, pick):
            with self._followed(desk):
                self.world.attempt(desk, desk.actions.delete_people_group(group))

    @rule(who=WHO, pick=PICK, others=st.sets(PICK, min_size=1, max_size=3), present=st.booleans())
    def join_people(self, who: int, pick: int, others: set[int], present: bool) -> None:
        """Some people join a group."""
        desk = self.desk(who)
        people, group = self.world.people(desk), self._group(desk, pick)
        if people and group:
            some = [people[other % len(people)] for other in sorted(others)]
            with self._followed(desk):
                self.world.attempt(desk, desk.actions.join_group(group, some, self._media(desk, present)))

    @rule(who=WHO, pick=PICK, other=PICK)
    def leave_people(self, who: int, pick: int, other: int) -> None:
        """Somebody leaves a group."""
        desk, group = self.desk(who), self._group(self.desk(who), pick)
        members = desk.do(desk.actions.people_group(group)).members if group else ()
        if members:
            with self._followed(desk):
                gone = [members[other % len(members)].person_id]
                self.world.attempt(desk, desk.actions.leave_group(group, gone))

    @rule(who=WHO, pick=PICK, place=PLACES, days=DAYS, hours=st.integers(0, 5))
    def give_people_lock(self, who: int, pick: int, place: int, days: int | None, hours: int) -> None:
        """A group gets a lock, or its keys there open otherwise from now on."""
        desk = self.desk(who)
        if not (group := self._group(desk, pick)):
            return
        until = None if days is None else (self.world.clock.now() + timedelta(days=days)).date()
        schedules = [None, None, *sorted(row.id for row in desk.do(desk.actions.schedules()))]
        order = GiveLocks(group, (self.world.lock_ids[place],), schedules[hours % len(schedules)], valid_until=until)
        with self._followed(desk):
            media = self._media(desk, bool(pick % 4))
            self.world.attempt(desk, desk.actions.give_group_locks(order, media))

    @rule(who=WHO, pick=PICK, place=PLACES)
    def take_people_lock(self, who: int, pick: int, place: int) -> None:
        """A group loses a lock, and its people their keys there."""
        desk = self.desk(who)
        if group := self._group(desk, pick):
            with self._followed(desk):
                self.world.attempt(desk, desk.actions.take_group_locks(group, [self.world.lock_ids[place]]))

    @rule(who=WHO, pick=PICK)
    def complete_people(self, who: int, pick: int) -> None:
        """What desks could not know of each other is completed."""
        desk = self.desk(who)
        if group := self._group(desk, pick):
            with self._followed(desk):
                self.world.attempt(desk, desk.actions.complete_group(group, self._media(desk, True)))

    @rule(who=WHO, pick=PICK, place=PLACES, other=PICK, wanted=st.booleans())
    def toggle(self, who: int, pick: int, place: int, other: int, wanted: bool) -> None:
        """A click in the plan: for a person, whose exception it makes or ends, or for a group."""
        desk = self.desk(who)
        people = self.world.people(desk)
        column = self._group(desk, other) if pick % 3 == 0 else ""
        if not column and people:
            column = people[other % len(people)]
        if column:
            cells = [(self.world.lock_ids[place], column)]
            with self._followed(desk):
                media = self._media(desk, bool(pick % 2))
                self.world.attempt(desk, desk.actions.toggle_rights(cells, wanted, media))

    @rule(who=WHO, pick=PICK, other=PICK)
    def give_by_group_again(self, who: int, pick: int, other: int) -> None:
        """An exception ends."""
        desk = self.desk(who)
        excepted = sorted(desk.read(lambda uow: uow.people_groups.graph().exceptions))
        if excepted:
            group, lock_id, person = excepted[pick % len(excepted)]
            with self._followed(desk):
                media = self._media(desk, bool(other % 2))
                self.world.attempt(desk, desk.actions.give_by_group_again(group, lock_id, PersonId(person), media))

    @rule(who=WHO)
    def new_day(self, who: int) -> None:
        """What another desk ended is ended here."""
        desk = self.desk(who)
        with self._followed(desk):
            self.world.attempt(desk, desk.actions.new_day())

    @rule(who=WHO, pick=PICK, places=st.sets(PLACES, min_size=1))
    def let_people_in(self, who: int, pick: int, places: set[int]) -> None:
        """All of it at once: a group with people and locks."""
        self.save_people_group(who, pick)
        self.join_people(who, pick, {pick, pick + 1}, True)
        for place in sorted(places):
            self.give_people_lock(who, pick | 1, place, None, 0)

    def check_groups(self) -> None:
        """After a new day no key opens by a group that does not give it, and all desks say the same of groups."""
        first = self.world.desks[0]
        with self._followed(first):
            ended = first.do(first.actions.new_day()).taken_in
        if ended:
            self.taken_in |= self.unsent[first.name]
            self.unsent[first.name].clear()
            self.world.settle()
        told = {desk.name: desk.do(desk.actions.people_groups()) for desk in self.world.desks}
        assert len(set(told.values())) == 1, told
        for desk in self.world.desks:
            assert not (left := desk.read(_left_over)), (desk.name, left)

    def check_counts(self) -> None:
        """Nothing here: long searches do."""


def _left_over(uow: UnitOfWork) -> list[object]:
    graph = uow.people_groups.graph()
    return [key for key in uow.keys.of_groups() if graph.is_left_over(key) and key.id in uow.sync.rows("key")]
