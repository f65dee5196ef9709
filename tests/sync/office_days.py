"""What people do at their desks, as rules: one after the other, at whichever desk, knowing what that desk knows."""

from __future__ import annotations

import itertools
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from flexeria_desktop.core.domain.ids import PersonId
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.schedules import EVERY_DAY, HolidayRule
from flexeria_desktop.core.services.keys import ChangeKey
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.rows import HolidayRow, LockSettings, ScheduleRow
from tests.sync.world import NAMES, World, WorldDesk

PLACES = st.integers(0, 1)
WHO = st.integers(0, len(NAMES) - 1)
PICK = st.integers(0, 10_000)
IN_FORCE = (KeyState.ISSUED, KeyState.SUSPENDED)
MANY = 22
HOURS = st.sampled_from([(EVERY_DAY, 480, 1020), (EVERY_DAY, 600, 1200), (0b11111, 0, 720), (0b1100000, 540, 780)])


class OfficeDays(RuleBasedStateMachine):
    """The rules of the desks; ``world`` is there once a subclass has opened one."""

    world: World

    def __init__(self) -> None:
        super().__init__()
        self.numbers = itertools.count(1)
        self.tag_of: dict[str, tuple[int, str]] = {}
        self.taken_in: set[str] = set()
        self.unsent: dict[str, set[str]] = {name: set() for name in NAMES}
        self.codes = itertools.count(2)

    def desk(self, who: int) -> WorldDesk:
        """The desk that something happens at."""
        return self.world.desks[who]

    # --- people ------------------------------------------------------------------------------------------------

    @rule(who=WHO)
    def add_person(self, who: int) -> None:
        """Somebody moves in."""
        desk = self.desk(who)
        self.world.attempt(desk, desk.actions.add_person(PersonDetails(f"New {next(self.numbers)}")))

    @rule(who=WHO, pick=PICK, unit=st.sampled_from(["1", "2", "3 hoog"]))
    def change_person(self, who: int, pick: int, unit: str) -> None:
        """Somebody moves within the house."""
        desk = self.desk(who)
        if people := self.world.people(desk):
            details = PersonDetails(f"Changed at {desk.name}", unit=unit)
            self.world.attempt(desk, desk.actions.change_person(people[pick % len(people)], details))

    @rule(who=WHO, pick=PICK)
    def remove_person(self, who: int, pick: int) -> None:
        """Somebody moves out."""
        desk = self.desk(who)
        if people := self.world.people(desk):
            self.world.attempt(desk, desk.actions.remove_person(people[pick % len(people)]))

    @rule(who=WHO, other=WHO, place=PLACES, days=st.integers(40, 400))
    def remove_while_another_issues(self, who: int, other: int, place: int, days: int) -> None:
        """Somebody moves out here and gets a key there, which is changed too."""
        desk, elsewhere = self.desk(who), self.desk(other)
        known = set(self.world.people(elsewhere))
        both = [person for person in self.world.people(desk) if person in known]
        if both and (key_id := self._issue(elsewhere, both[-1], place)):
            self._prolong(elsewhere, key_id, days)
            self.world.attempt(desk, desk.actions.remove_person(both[-1]))

    # --- keys --------------------------------------------------------------------------------------------------

    @rule(who=WHO, pick=PICK, place=PLACES)
    def issue(self, who: int, pick: int, place: int) -> None:
        """A key for somebody."""
        desk = self.desk(who)
        if people := self.world.people(desk):
            self._issue(desk, people[pick % len(people)], place)

    @rule(who=WHO, place=PLACES)
    def issue_many(self, who: int, place: int) -> None:
        """More than half of a pack at once: two desks that do not know of each other want more than there is."""
        desk = self.desk(who)
        for _ in range(MANY):
            details = PersonDetails(f"Guest {next(self.numbers)}")
            if (person := self.world.attempt(desk, desk.actions.add_person(details))) is not None:
                self._issue(desk, person, place)

    def _issue(self, desk: WorldDesk, person: PersonId, place: int) -> str | None:
        tag = f"04{next(self.numbers):012X}"
        made = self.world.issue(desk, person, place, tag)
        if made is not None:
            self.tag_of[made] = (place, tag)
        return made

    @rule(who=WHO, pick=PICK)
    def take_in(self, who: int, pick: int) -> None:
        """A key is taken in; from then on it must never open again once a lock has heard."""
        desk = self.desk(who)
        if keys := self.world.keys(desk, *IN_FORCE):
            key_id = keys[pick % len(keys)]
            if self.world.attempt(desk, desk.actions.take_in([key_id])):
                self.unsent[desk.name].add(key_id)

    @rule(who=WHO, pick=PICK)
    def suspend(self, who: int, pick: int) -> None:
        """A key rests."""
        desk = self.desk(who)
        if keys := self.world.keys(desk, KeyState.ISSUED):
            self.world.attempt(desk, desk.actions.suspend([keys[pick % len(keys)]]))

    @rule(who=WHO, pick=PICK)
    def resume(self, who: int, pick: int) -> None:
        """It opens again."""
        desk = self.desk(who)
        if keys := self.world.keys(desk, KeyState.SUSPENDED):
            self.world.attempt(desk, desk.actions.resume([keys[pick % len(keys)]]))

    @rule(who=WHO, pick=PICK, days=st.integers(40, 400), hours=st.integers(0, 5))
    def change_key(self, who: int, pick: int, days: int, hours: int) -> None:
        """A key gets another last day, and hours or none."""
        desk = self.desk(who)
        if keys := self.world.keys(desk, *IN_FORCE):
            self._prolong(desk, keys[pick % len(keys)], days, hours)

    def _prolong(self, desk: WorldDesk, key_id: str, days: int, hours: int = 0) -> None:
        until = (self.world.clock.now() + timedelta(days=days)).date()
        schedules = [None, *sorted(row.id for row in desk.do(desk.actions.schedules()))]
        order = ChangeKey(key_id, None, until, schedules[hours % len(schedules)], office=False, emergency=hours > 2)
        self.world.attempt(desk, desk.actions.change_keys([order]))

    # --- locks and their rules ---------------------------------------------------------------------------------

    @rule(who=WHO, place=PLACES, seconds=st.integers(2, 30), codes=st.integers(1, 10), opens=st.integers(0, 3))
    def set_lock(self, who: int, place: int, seconds: int, codes: int, opens: int) -> None:
        """Somebody sets how a lock behaves; office hours or none."""
        office = (opens * 60 + 400, 1000 - opens * 30) if opens else (None, None)
        wanted, desk = LockSettings(seconds, codes, *office, beeper=codes > 3), self.desk(who)
        self.world.attempt(desk, desk.actions.change_lock_settings(self.world.lock_ids[place], wanted))

    @rule(who=WHO, place=PLACES)
    def rename_lock(self, who: int, place: int) -> None:
        """A door gets another name."""
        desk, name = self.desk(who), f"Door {next(self.numbers)}"
        link = self.world.building.link
        self.world.attempt(desk, desk.actions.rename_lock(self.world.lock_ids[place], name, "Lindenhof", link))

    @rule(who=WHO, pick=PICK, hours=st.lists(HOURS, min_size=1, max_size=2), holidays=st.sampled_from(HolidayRule))
    def save_schedule(self, who: int, pick: int, hours: list[tuple[int, int, int]], holidays: HolidayRule) -> None:
        """Hours for keys: new ones, or others than before."""
        desk = self.desk(who)
        known = sorted(desk.do(desk.actions.schedules()), key=lambda row: row.id)
        row_id = known[pick % len(known)].id if len(known) > 1 and pick % 3 else ""
        row = ScheduleRow(row_id, f"Hours {next(self.numbers)}", tuple(hours), holidays)
        self.world.attempt(desk, desk.actions.save_schedule(row))

    @rule(who=WHO, pick=PICK)
    def remove_schedule(self, who: int, pick: int) -> None:
        """Hours that no key here has are given up; a key elsewhere may have got them."""
        desk = self.desk(who)
        if known := sorted(row.id for row in desk.do(desk.actions.schedules())):
            self.world.attempt(desk, desk.actions.remove_schedule(known[pick % len(known)]))

    @rule(who=WHO, pick=PICK, begins=st.integers(-2, 20), days=st.integers(0, 10))
    def save_holiday(self, who: int, pick: int, begins: int, days: int) -> None:
        """Days on which hours count otherwise: new ones, or others than before."""
        desk = self.desk(who)
        known = sorted(row.id for row in desk.do(desk.actions.holidays()))
        row_id = known[pick % len(known)] if len(known) > 1 and pick % 3 else ""
        first = (self.world.clock.now() + timedelta(days=begins)).date()
        row = HolidayRow(row_id, f"Holiday {next(self.numbers)}", first, first + timedelta(days=days))
        self.world.attempt(desk, desk.actions.save_holiday(row))

    @rule(who=WHO, pick=PICK)
    def remove_holiday(self, who: int, pick: int) -> None:
        """A holiday is given up."""
        desk = self.desk(who)
        if known := sorted(row.id for row in desk.do(desk.actions.holidays())):
            self.world.attempt(desk, desk.actions.remove_holiday(known[pick % len(known)]))

    @rule(who=WHO, place=PLACES)
    def redeem(self, who: int, place: int) -> None:
        """A key pack is used; offline it waits."""
        desk, number = self.desk(who), next(self.codes)
        codes = self.world.building.kit.codes["N"]
        if number < len(codes):
            self.world.attempt(desk, desk.actions.redeem(codes[number], self.world.lock_ids[place]))

    @rule(who=WHO, places=st.sets(PLACES, min_size=1))
    def program(self, who: int, places: set[int]) -> None:
        """Somebody goes to the doors."""
        self.world.program(self.desk(who), sorted(places))

    # --- what was merged ---------------------------------------------------------------------------------------

    @rule(who=WHO, pick=PICK, other=st.booleans())
    def decide(self, who: int, pick: int, other: bool) -> None:
        """Somebody reads what met and lets it be, or puts the other value in force."""
        desk = self.desk(who)
        if rows := sorted(desk.do(desk.actions.sync_conflicts()), key=lambda row: row.id):
            row = rows[pick % len(rows)]
            way = desk.actions.take_other(row.id) if other else desk.actions.decide_conflict(row.id, "keep")
            self.world.attempt(desk, way)
