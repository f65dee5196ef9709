"""Three desks, two locks and a platform through whatever a bad month brings: in the end all is right (R53, R57)."""

from __future__ import annotations

import itertools
import os
import shutil
from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.services.keys import ChangeKey
from flexeria_desktop.core.services.people import PersonDetails
from tests.sync.fault_proxy import CutAt, DropReply, Duplicate, Fault, Html, Reset, TruncatedGzip, Unavailable
from tests.sync.world import NAMES, Furnished, WorldDesk

EXAMPLES = int(os.environ.get("FLEXERIA_WORLDS", "5"))
"""Worlds that one run goes through; a long search sets more."""
PLACES = st.integers(0, 1)
WHO = st.integers(0, len(NAMES) - 1)
PICK = st.integers(0, 10_000)
FAULTS = st.sampled_from(
    [Reset(), DropReply(), CutAt(30), CutAt(400), Duplicate(), TruncatedGzip(), Html(), Unavailable(1)]
)
IN_FORCE = (KeyState.ISSUED, KeyState.SUSPENDED)


class Days(RuleBasedStateMachine):
    """Rules are what people and networks do; ``rest`` and the end are where everything has to be right."""

    def __init__(self) -> None:
        super().__init__()
        self.tags = itertools.count(1)
        self.tag_of: dict[str, tuple[int, str]] = {}
        self.taken_in: set[str] = set()
        self.unsent: dict[str, set[str]] = {name: set() for name in NAMES}
        self.codes = itertools.count(2)
        self.at_rest = True

    @initialize()
    def open(self) -> None:
        """A fresh world."""
        self.world = Furnished.copy()

    def teardown(self) -> None:
        """Come to rest once more, then close."""
        if hasattr(self, "world"):
            try:
                self.rest()
            finally:
                self.world.stop()
                shutil.rmtree(self.world.folder.parent, ignore_errors=True)

    def _desk(self, who: int) -> WorldDesk:
        self.at_rest = False
        return self.world.desks[who]

    # --- at the desk -------------------------------------------------------------------------------------------

    @rule(who=WHO)
    def add_person(self, who: int) -> None:
        """Somebody moves in."""
        desk = self._desk(who)
        self.world.attempt(desk, desk.actions.add_person(PersonDetails(f"New {next(self.tags)}")))

    @rule(who=WHO, pick=PICK, unit=st.sampled_from(["1", "2", "3 hoog"]))
    def change_person(self, who: int, pick: int, unit: str) -> None:
        """Somebody moves within the house."""
        desk = self._desk(who)
        if people := self.world.people(desk):
            details = PersonDetails(f"Changed at {desk.name}", unit=unit)
            self.world.attempt(desk, desk.actions.change_person(people[pick % len(people)], details))

    @rule(who=WHO, pick=PICK)
    def remove_person(self, who: int, pick: int) -> None:
        """Somebody moves out."""
        desk = self._desk(who)
        if people := self.world.people(desk):
            self.world.attempt(desk, desk.actions.remove_person(people[pick % len(people)]))

    @rule(who=WHO, pick=PICK, place=PLACES)
    def issue(self, who: int, pick: int, place: int) -> None:
        """A key for somebody."""
        desk, tag = self._desk(who), f"04{next(self.tags):012X}"
        if people := self.world.people(desk):
            made = self.world.issue(desk, people[pick % len(people)], place, tag)
            if made is not None:
                self.tag_of[made] = (place, tag)

    @rule(who=WHO, pick=PICK)
    def take_in(self, who: int, pick: int) -> None:
        """A key is taken in; from then on it must never open again once a lock has heard."""
        desk = self._desk(who)
        if keys := self.world.keys(desk, *IN_FORCE):
            key_id = keys[pick % len(keys)]
            if self.world.attempt(desk, desk.actions.take_in([key_id])):
                self.unsent[desk.name].add(key_id)

    @rule(who=WHO, pick=PICK)
    def suspend(self, who: int, pick: int) -> None:
        """A key rests."""
        desk = self._desk(who)
        if keys := self.world.keys(desk, KeyState.ISSUED):
            self.world.attempt(desk, desk.actions.suspend([keys[pick % len(keys)]]))

    @rule(who=WHO, pick=PICK)
    def resume(self, who: int, pick: int) -> None:
        """It opens again."""
        desk = self._desk(who)
        if keys := self.world.keys(desk, KeyState.SUSPENDED):
            self.world.attempt(desk, desk.actions.resume([keys[pick % len(keys)]]))

    @rule(who=WHO, pick=PICK, days=st.integers(40, 400))
    def prolong(self, who: int, pick: int, days: int) -> None:
        """A key gets another last day."""
        desk = self._desk(who)
        if keys := self.world.keys(desk, *IN_FORCE):
            until = (self.world.clock.now() + timedelta(days=days)).date()
            order = ChangeKey(keys[pick % len(keys)], None, until, None, office=False, emergency=False)
            self.world.attempt(desk, desk.actions.change_keys([order]))

    @rule(who=WHO, place=PLACES)
    def redeem(self, who: int, place: int) -> None:
        """A key pack is used; offline it waits."""
        desk, number = self._desk(who), next(self.codes)
        codes = self.world.building.kit.codes["N"]
        if number < len(codes):
            self.world.attempt(desk, desk.actions.redeem(codes[number], self.world.lock_ids[place]))

    @rule(who=WHO, places=st.sets(PLACES, min_size=1))
    def program(self, who: int, places: set[int]) -> None:
        """Somebody goes to the doors."""
        self.world.program(self._desk(who), sorted(places))

    # --- between desk and platform -----------------------------------------------------------------------------

    @rule(who=WHO)
    def sync(self, who: int) -> None:
        """One sync, however far it comes."""
        desk = self._desk(who)
        report = desk.do(desk.actions.sync_now())
        if not report.error and not report.state.waiting and not report.state.parked:
            self.taken_in |= self.unsent[desk.name]
            self.unsent[desk.name].clear()

    @rule(who=WHO, faults=st.lists(FAULTS, min_size=1, max_size=4))
    def bad_network(self, who: int, faults: list[Fault]) -> None:
        """The next requests of a desk meet this."""
        self._desk(who).way.next(*faults)

    @rule(who=WHO)
    def cut_line(self, who: int) -> None:
        """No network at this desk until it comes to rest."""
        self._desk(who).way.befall = lambda _asked: Reset()

    @rule(who=WHO, requests=st.integers(0, 2))
    def crash_in_sync(self, who: int, requests: int) -> None:
        """The program ends without a word after some requests of a sync; it is started again."""
        desk = self._desk(who)
        desk.way.next(*([None] * requests), DropReply())
        desk.do(desk.actions.sync_now())
        desk.close()
        desk.open()

    # --- time and copies ---------------------------------------------------------------------------------------

    @rule(who=WHO, hours=st.integers(-20, 20))
    def skew_clock(self, who: int, hours: int) -> None:
        """Somebody sets a computer's clock."""
        self._desk(who).clock.skew = timedelta(hours=hours)

    @rule(hours=st.integers(1, 30))
    def time_passes(self, hours: int) -> None:
        """For everybody."""
        self.at_rest = False
        self.world.clock.passed += timedelta(hours=hours)

    @rule(who=WHO)
    def back_up(self, who: int) -> None:
        """Somebody copies the profile."""
        self._desk(who).keep_copy()

    @precondition(lambda self: any(desk.copied for desk in self.world.desks))
    @rule(who=WHO)
    def restore(self, who: int) -> None:
        """And puts the older copy in its place: what was done since and not sent is gone, by that person's will."""
        desk = self._desk(who)
        if desk.copied:
            desk.restore_copy()
            self.unsent[desk.name].clear()

    # --- rest --------------------------------------------------------------------------------------------------

    @rule()
    def rest(self) -> None:
        """Faults end, everybody syncs, somebody programs: all is right."""
        world = self.world
        world.settle()
        for name in NAMES:
            self.taken_in |= self.unsent[name]
            self.unsent[name].clear()
        world.check_alike()
        world.check_outcomes()
        world.check_stock(2 + world.packs_used() - 2)
        gone = set(world.keys(world.desks[0], KeyState.WITHDRAWN, KeyState.RETURNED))
        known = gone | set(world.keys(world.desks[0], *IN_FORCE))
        assert self.taken_in & known <= gone
        world.program(world.desks[0], range(2))
        world.settle()
        world.check_alike()
        self._check_doors()
        self.at_rest = True

    def _check_doors(self) -> None:
        """Who may not open does not; who may, does, unless a person still has to decide about that lock."""
        world = self.world
        issued = set(world.keys(world.desks[0], KeyState.ISSUED))
        plans = world.desks[0].do(world.desks[0].actions.plan())
        undecided = {plan.lock_id for plan in plans}
        for key_id, (place, tag) in self.tag_of.items():
            if world.opens(place, tag):
                assert key_id in issued, (key_id, place)
            elif world.lock_ids[place] not in undecided:
                assert key_id not in issued, (key_id, place)

    @invariant()
    def nobody_has_more_keys_than_were_bought(self) -> None:
        """At no moment, at no desk, as it knows it (R14)."""
        for desk in self.world.desks if hasattr(self, "world") else ():
            for lock_id in self.world.lock_ids:
                lock = desk.read(lambda uow, at=lock_id: uow.locks.get(at))
                assert lock is not None


TestDays = Days.TestCase
TestDays.settings = settings(max_examples=EXAMPLES, stateful_step_count=25, deadline=None)
