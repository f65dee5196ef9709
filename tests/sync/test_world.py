"""Three desks, two locks and a platform through whatever a bad month brings: in the end all is right (R53, R57).

``FLEXERIA_WORLDS=500 pytest tests/sync/test_world.py --hypothesis-seed=7`` searches long; without it the same few
worlds are gone through each time.
"""

from __future__ import annotations

import os
import shutil
from collections import defaultdict
from datetime import timedelta

from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from flexeria_desktop.core.domain.key_rules import MEDIA_PER_KIND
from flexeria_desktop.core.domain.keys import Key, KeyState
from flexeria_desktop.core.domain.merging import Decision
from flexeria_desktop.core.services.rows import ForeignState
from flexeria_desktop.core.store.sync import stretches
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from tests.sync import at_rest
from tests.sync.fault_proxy import CutAt, DropReply, Duplicate, Fault, Html, Reset, TruncatedGzip, Unavailable
from tests.sync.group_days import GroupDays
from tests.sync.handover_days import HandoverDays
from tests.sync.office_days import IN_FORCE, PLACES, WHO
from tests.sync.organisation_days import TAG_END
from tests.sync.world import NAMES, Furnished

SEARCH = int(os.environ.get("FLEXERIA_WORLDS", "0"))
"""Worlds that a long search goes through."""
EXAMPLES = 4
"""Worlds that every run of the tests goes through: the first is the plainest there is, the others are full of life."""
SEED = 12
"""Chosen so that these have most of the rules in them."""
COMMITS = 40
"""Transactions of a sync that has something to do, or of programming two locks."""
BEFORE_REST = 6
"""Rules until there is something to look at."""
STEPS = 40 if SEARCH else 18
"""Most rules of one world."""
FAULTS = st.sampled_from(
    [Reset(), DropReply(), CutAt(30), CutAt(400), Duplicate(), TruncatedGzip(), Html(), Unavailable(1)]
)


class Days(HandoverDays if SEARCH else GroupDays):
    """What networks, computers and time do besides; ``rest`` and the end are where everything has to be right."""

    since_rest = 0

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

    # --- between desk and platform -----------------------------------------------------------------------------

    @rule(who=WHO)
    def sync(self, who: int) -> None:
        """One sync, however far it comes."""
        desk = self.desk(who)
        report = self.world.attempt(desk, desk.actions.sync_now())
        if report is not None and not report.error and not report.state.waiting and not report.state.parked:
            self.taken_in |= self.unsent[desk.name]
            self.unsent[desk.name].clear()

    @rule(who=st.sets(WHO, min_size=2))
    def sync_at_once(self, who: set[int]) -> None:
        """Desks whose syncs run into each other."""
        self.world.sync_at_once([self.desk(one) for one in sorted(who)])

    @rule(who=WHO, faults=st.lists(FAULTS, min_size=1, max_size=4))
    def bad_network(self, who: int, faults: list[Fault]) -> None:
        """The next requests of a desk meet this."""
        self.desk(who).way.next(*faults)

    @rule(who=WHO)
    def cut_line(self, who: int) -> None:
        """No network at this desk until it comes to rest."""
        self.desk(who).way.befall = lambda _asked: Reset()

    @rule(who=WHO)
    def mend_line(self, who: int) -> None:
        """The network is back."""
        self.desk(who).way.clear()

    @rule(who=WHO, requests=st.integers(0, 3), reply=st.booleans())
    def crash_in_sync(self, who: int, requests: int, reply: bool) -> None:
        """The program ends in the middle of a sync, before or after the platform got the request."""
        desk = self.desk(who)
        if desk.signed_in():
            self.world.interrupt(desk, requests, reply=reply)

    @rule(who=WHO, commits=st.integers(0, COMMITS))
    def kill_in_sync(self, who: int, commits: int) -> None:
        """kill -9 in one of the transactions of a sync."""
        desk = self.desk(who)
        self.world.kill(desk, commits, lambda: self.world.attempt(desk, desk.actions.sync_now()))

    @rule(who=WHO, commits=st.integers(0, COMMITS), places=st.sets(PLACES, min_size=1))
    def kill_in_programming(self, who: int, commits: int, places: set[int]) -> None:
        """kill -9 while somebody writes locks: these may know more than the program does."""
        desk = self.desk(who)
        self.world.kill(desk, commits, lambda: self.world.program(desk, sorted(places)))

    @rule(who=WHO)
    def sign_out_or_in(self, who: int) -> None:
        """Somebody signs out, with changes that wait or without; or in again, as one more computer."""
        desk = self.desk(who)
        if desk.signed_in():
            self.world.attempt(desk, desk.actions.sign_out())
        else:
            self.world.attempt(desk, desk.actions.sign_in(desk.way.url, self.world.token(), desk.name))

    @rule(who=st.integers(1, len(NAMES) - 1), role=st.sampled_from(["manager", "installer"]))
    def give_role(self, who: int, role: str) -> None:
        """The first desk says that another computer is an installer's, or a manager's again."""
        self.world.give_role(self.desk(who), role)

    @precondition(lambda self: self.world.was_asked)
    @rule()
    def restart_platform(self) -> None:
        """The host restarts the platform."""
        self.world.restart_platform()

    @precondition(lambda self: not any(desk.read(_unanswered) for desk in self.world.desks))
    @rule()
    def trim_log(self) -> None:
        """The log is trimmed: who has not pulled lately gets a snapshot."""
        self.world.trim_log()

    # --- time and copies ---------------------------------------------------------------------------------------

    @rule(who=WHO, hours=st.integers(-20, 20))
    def skew_clock(self, who: int, hours: int) -> None:
        """Somebody sets a computer's clock."""
        self.desk(who).clock.skew = timedelta(hours=hours)

    @rule(hours=st.integers(1, 30))
    def time_passes(self, hours: int) -> None:
        """For everybody."""
        self.world.clock.passed += timedelta(hours=hours)

    @rule(who=WHO)
    def back_up(self, who: int) -> None:
        """Somebody copies the profile."""
        self.desk(who).keep_copy()

    @precondition(lambda self: any(desk.copied for desk in self.world.desks))
    @rule(who=WHO)
    def restore(self, who: int) -> None:
        """And puts the older copy in its place: what was done since and not sent is gone, by that person's will."""
        desk = self.desk(who)
        if desk.copied:
            desk.restore_copy()
            self.unsent[desk.name].clear()

    # --- rest --------------------------------------------------------------------------------------------------

    @invariant()
    def something_happened(self) -> None:
        """Called after each rule."""
        self.since_rest += 1

    @precondition(lambda self: self.since_rest >= BEFORE_REST)
    @rule()
    def rest(self) -> None:
        """Faults end, everybody syncs, somebody programs: all is right."""
        world, self.since_rest = self.world, 0
        world.settle()
        for name in NAMES:
            self.taken_in |= self.unsent[name]
            self.unsent[name].clear()
        self._check_everything()
        gone = set(world.keys(world.desks[0], KeyState.WITHDRAWN, KeyState.RETURNED))
        known = gone | set(world.keys(world.desks[0], *IN_FORCE))
        assert self.taken_in & known <= gone
        self._take_surplus_in()
        self.check_groups()
        world.program_all()
        world.settle()
        self._check_everything()
        self.check_counts()
        self._check_doors()

    def _check_everything(self) -> None:
        for check in (
            at_rest.check_alike,
            at_rest.check_shown,
            at_rest.check_outcomes,
            at_rest.check_stock,
            at_rest.check_stores,
        ):
            check(self.world)

    def _check_doors(self) -> None:
        """Who may not open does not; who may, does, unless a person still has to decide about that lock."""
        desk = self.world.desks[0]
        known = {key_id: desk.read(lambda uow, at=key_id: uow.keys.get(at)) for key_id in self.tag_of}
        forgotten = {key_id for key_id, key in known.items() if key is None}
        self._clear_away(forgotten)
        plans = desk.do(desk.actions.plan(self.world.lock_ids))
        undecided = {one.lock_id for one in plans if one.lines or one.others or one.changed_elsewhere or one.foreign}
        self.check_employees(undecided)
        of: dict[tuple[int, str], list[Key]] = defaultdict(list)
        for key_id, key in known.items():
            of[self.tag_of[key_id]] += [key] if key is not None and key.state is KeyState.ISSUED else []
        for (place, tag), issued in of.items():
            if self.world.opens(place, tag):
                assert issued, (tag, place)
            elif any(self._must_open(key, tag) for key in issued):
                assert self.world.lock_ids[place] in undecided, (tag, place, issued)

    @staticmethod
    def _must_open(key: Key, tag: str) -> bool:
        """Whether a key opens at any moment, by a tag that nobody lost since."""
        bounds = (key.schedule_id, key.valid_from, key.valid_until)
        return bounds == (None, None, None) and any(one.mask[-TAG_END:] == tag[-TAG_END:] for one in key.media)

    def _take_surplus_in(self) -> None:
        """Desks that did not know of each other gave one person more tags than a lock takes: somebody decides.

        Until then the lock takes no new list; what was withdrawn is stopped all the same.
        """
        desk = self.world.desks[0]
        for lock_id in self.world.lock_ids:
            of: dict[str, list[str]] = defaultdict(list)
            for key in desk.read(lambda uow, at=lock_id: uow.keys.for_lock(at)):
                if key.state in IN_FORCE:
                    of[key.person_id].append(key.id)
            surplus = [key_id for keys in of.values() for key_id in sorted(keys)[MEDIA_PER_KIND:]]
            if surplus:
                desk.do(desk.actions.take_in(surplus))
                self.taken_in |= set(surplus)
                self.world.settle()

    def _clear_away(self, forgotten: set[str]) -> None:
        """What a lock holds of a time that a restored profile knows nothing of is shown, and goes when a person says
        so."""
        world, desk = self.world, self.world.desks[0]
        open_places = {place for place, tag in map(self.tag_of.__getitem__, forgotten) if world.opens(place, tag)}
        for place in open_places:
            (plan,) = desk.do(desk.actions.plan([world.lock_ids[place]]))
            strange = [row for row in plan.foreign if row.state is ForeignState.UNKNOWN]
            assert strange, plan
            for row in strange:
                desk.do(desk.actions.decide(plan.lock_id, row.number, Decision.REMOVE))
        if open_places:
            world.program_all()


def _unanswered(uow: UnitOfWork) -> int:
    """Changes that may have reached the platform, whose answer never came."""
    query = "SELECT count(*) FROM outbox WHERE state IN ('queued', 'sent', 'parked') AND device_seq IS NOT NULL"
    numbered = sum(stretch.count for stretch in stretches.kept(uow.connection))
    return numbered + int(uow.connection.exec_driver_sql(query).scalar_one())


if not SEARCH:
    seed(SEED)(Days)
TestDays = Days.TestCase
TestDays.settings = settings(
    max_examples=SEARCH or EXAMPLES,
    stateful_step_count=STEPS,
    database=None,
    print_blob=False,
    suppress_health_check=list(HealthCheck),
)


def test_three_desks_that_issue_more_than_was_bought_keep_what_is_left_of_it() -> None:
    days = Days()
    days.open()
    try:
        for who in range(3):
            days.issue_many(who, 0)
        days.program(2, {0})
        days.rest()
        for desk in days.world.desks:
            locks = {row.id: row for row in desk.do(desk.actions.locks())}
            assert locks[days.world.lock_ids[0]].in_stock == 0
        assert sum(days.world.opens(place, tag) for place, tag in days.tag_of.values()) == 40
    finally:
        days.world.stop()
        shutil.rmtree(days.world.folder.parent, ignore_errors=True)
