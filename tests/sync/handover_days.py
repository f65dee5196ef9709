"""What happens to people and their media, as rules: they move in and out, lose tags, rest, and steps are taken back."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.queries.locks import waits
from flexeria_desktop.core.services.queries.waiting import rules_by_lock
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from tests.sync.group_days import GroupDays
from tests.sync.office_days import IN_FORCE, PICK, WHO
from tests.sync.organisation_days import TAG_END
from tests.sync.world import WorldDesk


class HandoverDays(GroupDays):
    """Only in long searches: other rules would make other worlds of those that each run goes through."""

    @rule(who=WHO)
    def undo(self, who: int) -> None:
        """The last step is taken back, whatever others did meanwhile; nobody opens by a group that is not theirs."""
        desk = self.desk(who)
        before = desk.read(_left_over)
        with self._followed(desk):
            self.world.attempt(desk, desk.actions.undo())
        assert desk.read(_left_over) <= before

    @rule(who=WHO)
    def redo(self, who: int) -> None:
        """And done again."""
        desk = self.desk(who)
        before = desk.read(_left_over)
        with self._followed(desk):
            self.world.attempt(desk, desk.actions.redo())
        assert desk.read(_left_over) <= before

    @rule(who=WHO, pick=PICK, days=st.integers(-3, 30))
    def move_out(self, who: int, pick: int, days: int) -> None:
        """A stay ends on a day, or ended."""
        desk = self.desk(who)
        if people := self.world.people(desk):
            day = (self.world.clock.now() + timedelta(days=days)).date()
            with self._followed(desk):
                self.world.attempt(desk, desk.actions.move_out(people[pick % len(people)], day))

    @rule(who=WHO, pick=PICK, other=PICK)
    def move_in(self, who: int, pick: int, other: int) -> None:
        """Somebody gets what another one has or had."""
        desk = self.desk(who)
        if people := self.world.people(desk):
            person, like = people[pick % len(people)], people[other % len(people)]
            media = self._media(desk, True).get(person, ())
            with self._followed(desk):
                self.world.attempt(desk, desk.actions.move_in(person, like, media))

    @rule(who=WHO, pick=PICK, begins=st.integers(-1, 5), days=st.integers(0, 10))
    def suspend_between(self, who: int, pick: int, begins: int, days: int) -> None:
        """A key rests from one day to another."""
        desk = self.desk(who)
        if keys := self.world.keys(desk, *IN_FORCE):
            first = (self.world.clock.now() + timedelta(days=begins)).date()
            last = first + timedelta(days=days) if days else None
            self.world.attempt(desk, desk.actions.suspend_between([keys[pick % len(keys)]], first, last))

    @rule(who=WHO, pick=PICK, replaced=st.booleans())
    def report_lost(self, who: int, pick: int, replaced: bool) -> None:
        """A tag is lost, and another one given for it."""
        desk = self.desk(who)
        people = [row for row in desk.do(desk.actions.people()) if row.keys]
        if not people:
            return
        person = sorted(people, key=lambda row: row.id)[pick % len(people)].id
        held = desk.do(desk.actions.held_media(person))
        if not held:
            return
        lost = held[pick % len(held)]
        tag = f"07{next(self.numbers):012X}"
        fresh = MediumEntry(MediumKind.TAG, tag) if replaced else None
        with self._followed(desk):
            report = self.world.attempt(desk, desk.actions.report_lost(person, lost.kind, lost.mask, fresh))
        if report is None:
            return
        self.own_tags.pop(person, None)
        for place, lock_id in enumerate(self.world.lock_ids):
            for key in desk.read(lambda uow, at=lock_id: uow.keys.for_lock(at)):
                if any(medium.mask[-TAG_END:] == tag[-TAG_END:] for medium in key.media):
                    self.tag_of[key.id] = place, tag

    @rule(who=WHO, pick=PICK, written_off=st.booleans())
    def came_back(self, who: int, pick: int, written_off: bool) -> None:
        """A tag is brought, or never will be."""
        desk = self.desk(who)
        if out := desk.do(desk.actions.handed_out()):
            with self._followed(desk):
                row = out[pick % len(out)]
                self.world.attempt(desk, desk.actions.came_back([row], written_off=written_off))

    @rule(days=st.integers(1, 8))
    def days_pass(self, days: int) -> None:
        """For everybody."""
        self.world.clock.passed += timedelta(days=days)

    def check_counts(self) -> None:
        """Overview, Locks, People, Keys and Locking plan tell the same numbers."""
        for desk in self.world.desks:
            self._check_counts_of(desk)

    def _check_counts_of(self, desk: WorldDesk) -> None:
        locks = {row.id: row for row in desk.do(desk.actions.locks())}
        keys = desk.do(desk.actions.keys())
        grid, overview = desk.do(desk.actions.matrix()), desk.do(desk.actions.overview())
        rules = desk.profile.store.run_read(rules_by_lock)
        by_keys = Counter(key.lock_id for key in keys if waits(key)) + rules
        pending = {one: row.pending for one, row in locks.items()}
        assert {row.lock_id: row.need for row in grid.rows} == pending, desk.name
        assert pending == {one: by_keys[one] for one in locks}, (desk.name, keys)
        assert overview.locks_to_program == sum(1 for row in locks.values() if row.pending)
        living = [key for key in keys if key.state in IN_FORCE]
        assert overview.wanted == len(living)
        assert overview.holders == len({key.person_id for key in living})
        assert {row.id: row.keys for row in desk.do(desk.actions.people())} == {
            row.id: sum(key.person_id == row.id for key in living) for row in desk.do(desk.actions.people())
        }
        stages = Counter(key.stage.value for key in keys)
        told = (overview.queued, overview.on_lock, overview.still_open)
        waiting = stages["queued"] + stages["changed"] + stages["still_opens"]
        assert told == (waiting, stages["on_lock"], stages["still_opens"]), desk.name
        for plan in desk.do(desk.actions.plan()):
            if plan.lines and not plan.foreign:
                assert locks[plan.lock_id].pending, (desk.name, plan)
            if locks[plan.lock_id].pending and not plan.foreign:
                assert plan.lines or plan.others, (desk.name, plan, [key for key in keys if waits(key)])


def _left_over(uow: UnitOfWork) -> set[str]:
    graph = uow.people_groups.graph()
    return {key.id for key in uow.keys.of_groups() if graph.is_left_over(key)}
