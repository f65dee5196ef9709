"""What people do to the tree of places, as rules: each desk with the tree that it knows."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import rule

from flexeria_desktop.core.domain.places import PARENTS, PlaceKind
from flexeria_desktop.core.services.place_rows import PlaceRow
from tests.sync.office_days import PICK, PLACES, WHO
from tests.sync.organisation_days import OrganisationDays
from tests.sync.world import WorldDesk

ENOUGH = 7
"""Places from which on another one is rare: what desks do shall meet at the same ones."""
INNER = [PlaceKind.STAIRCASE, PlaceKind.FLOOR, PlaceKind.AREA, PlaceKind.AREA, PlaceKind.DOOR]
"""Areas may lie in areas: two moves can put each into the other."""


class PlaceDays(OrganisationDays):
    """Buildings, what lies in them, and where locks stand."""

    @staticmethod
    def _places(desk: WorldDesk) -> list[PlaceRow]:
        return sorted(desk.do(desk.actions.places()), key=lambda row: row.id)

    @rule(who=WHO, pick=PICK, kind=st.sampled_from(INNER))
    def add_place(self, who: int, pick: int, kind: PlaceKind) -> None:
        """A building while there is hardly one, else something within what is there."""
        desk, name = self.desk(who), f"Place {next(self.numbers)}"
        known = self._places(desk)
        fit = [row for row in known if row.kind in PARENTS[kind]]
        if len(known) >= ENOUGH and pick % 3:
            return
        if fit and pick % 4:
            self.world.attempt(desk, desk.actions.add_place(kind, name, fit[pick % len(fit)].id))
        else:
            self.world.attempt(desk, desk.actions.add_place(PlaceKind.BUILDING, name))

    @rule(who=WHO, pick=PICK)
    def rename_place(self, who: int, pick: int) -> None:
        """A place gets another name."""
        desk = self.desk(who)
        if known := self._places(desk):
            name = f"Place {next(self.numbers)} of {desk.name}"
            self.world.attempt(desk, desk.actions.rename_place(known[pick % len(known)].id, name))

    @rule(who=WHO, pick=PICK, other=PICK, index=st.one_of(st.none(), st.integers(0, 3)))
    def move_place(self, who: int, pick: int, other: int, index: int | None) -> None:
        """A place goes elsewhere with all that lies in it, or only to another rank."""
        desk = self.desk(who)
        if not (known := self._places(desk)):
            return
        row = known[pick % len(known)]
        fit = [one.id for one in known if one.kind in PARENTS[row.kind] and one.id not in row.within]
        target = fit[other % len(fit)] if fit else row.parent_id
        self.world.attempt(desk, desk.actions.move_place(row.id, target, index))

    @rule(who=WHO, other=WHO, pick=PICK)
    def move_into_each_other(self, who: int, other: int, pick: int) -> None:
        """Here one area goes into another, there that one into this."""
        desk, elsewhere = self.desk(who), self.desk(other)
        there = {row.id for row in self._places(elsewhere)}
        areas = [row.id for row in self._places(desk) if row.kind is PlaceKind.AREA and row.id in there]
        if len(areas) > 1:
            first, second = areas[pick % len(areas)], areas[(pick + 1) % len(areas)]
            self.world.attempt(desk, desk.actions.move_place(first, second))
            self.world.attempt(elsewhere, elsewhere.actions.move_place(second, first))

    @rule(who=WHO, pick=PICK, move_up=st.booleans())
    def remove_place(self, who: int, pick: int, move_up: bool) -> None:
        """A place is given up; elsewhere something may just be put there."""
        desk = self.desk(who)
        if known := self._places(desk):
            self.world.attempt(desk, desk.actions.remove_place(known[pick % len(known)].id, move_up=move_up))

    @rule(who=WHO, place=PLACES, pick=PICK)
    def put_lock(self, who: int, place: int, pick: int) -> None:
        """A lock stands somewhere else, or nowhere any more."""
        desk = self.desk(who)
        known = [*(row.id for row in self._places(desk)), ""]
        self.world.attempt(desk, desk.actions.put_locks([self.world.lock_ids[place]], known[pick % len(known)]))
