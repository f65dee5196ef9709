"""A building whose locks are all ours: one for the tests of a module, because claiming ten locks takes a while."""

from __future__ import annotations

import asyncio
import itertools
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from flexeria_desktop import bootstrap
from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.services.batch import Batch
from flexeria_desktop.core.services.locks import AddLock
from flexeria_desktop.core.services.rows import BatchProgress
from flexeria_desktop.demo.building import DemoBuilding
from flexeria_desktop.hardware.simulator.faults import LineFaults, LockFaults
from tests.services.near_platform import NearPlatform
from tests.services.workplace import MovableClock, Workplace, furnish

NUMBERS = itertools.count(1)


@dataclass
class Crew:
    """Locks by place in the house; each test makes its own work and finds all knobs as new."""

    desk: Workplace
    lock_ids: list[LockId]
    people: list[PersonId] = field(default_factory=list)

    def serial(self, place: int) -> str:
        """Serial of a lock."""
        return self.desk.building.locks[place].serial

    def place_of(self, lock_id: LockId) -> int:
        """Where in the house a lock is."""
        return self.lock_ids.index(lock_id)

    def give_work(self, *places: int) -> list[LockId]:
        """Issue one key at each of these locks and return the locks."""
        for place in places:
            person = self.desk.person(f"Person {next(NUMBERS)}")
            self.desk.issue(person, self.lock_ids[place], f"04{next(NUMBERS):012X}")
        return [self.lock_ids[place] for place in places]

    def take_in(self, place: int) -> None:
        """Take in all keys of a lock."""
        keys = self.desk.do(self.desk.actions.keys(lock_id=self.lock_ids[place]))
        self.desk.do(self.desk.actions.take_in([key.id for key in keys]))

    def fault(self, place: int, **knobs: object) -> None:
        """Set knobs of a lock."""
        self.desk.building.house.fault(self.serial(place), **knobs)

    def version(self, place: int) -> int:
        """The list a lock really holds."""
        return int(self.desk.building.house.holdings(self.serial(place))["version"])

    def connected(self) -> int:
        """Locks that have a radio link right now, as the house knows it."""
        house = self.desk.building.house
        there = (house.with_lock(self.serial(place), lambda lock: lock.next_deadline()) for place in self.all)
        return sum(one is not None for one in there)

    @property
    def all(self) -> range:
        """Every place."""
        return range(len(self.lock_ids))

    def run(
        self, lock_ids: list[LockId], react: Callable[[Batch, BatchProgress], None] = lambda _batch, _seen: None
    ) -> tuple[BatchProgress, list[BatchProgress]]:
        """Run a batch to its end; ``react`` sees each report."""
        seen: list[BatchProgress] = []

        def report(progress: BatchProgress) -> None:
            seen.append(progress)
            react(batch, progress)

        batch = self.desk.actions.batch(lock_ids, report)
        return self.desk.do(batch.run()), seen

    def mend(self) -> None:
        """Put every knob back and bring every lock up to date."""
        house = self.desk.building.house
        new = LockFaults()
        for place in self.all:
            self.fault(place, rssi=new.rssi, in_range=True, busy=False, lose_after=0)
            house.with_lock(self.serial(place), lambda lock: lock.set_battery_low(False))
        house.fault(latency_ms=LineFaults().latency_ms)
        plans = self.desk.do(self.desk.actions.plan())
        if plans:
            ended, _ = self.run([plan.lock_id for plan in plans])
            assert [lock.phase.value for lock in ended.locks] == ["done"] * len(plans), ended.locks


@contextmanager
def assembled(prepared: Path, folder: Path, count: int) -> Iterator[Crew]:
    """A running building with ``count`` locks claimed, and 40 keys in stock for each."""
    shutil.copytree(prepared, folder / "b", ignore=lambda _folder, names: [one for one in names if one == "dongle"])
    building = DemoBuilding(folder / "b")
    clocks = [MovableClock()]

    def now() -> datetime:
        """Weeks pass for everybody: rights that the platform gives end by its own clock."""
        return clocks[-1].now()

    building.platform = NearPlatform(folder / "b" / "platform", now)
    building.start()
    try:
        desk = furnish(folder / "profile", building)
        clocks.append(desk.clock)
        try:
            desk.sign_in()
            crew = Crew(desk, [])
            for place in range(count):
                planned = building.locks[place]
                building.house.press_button(planned.serial)
                order = AddLock(planned.label, f"Door {place + 1}", building.link, "Lindenhof")
                crew.lock_ids.append(desk.do(desk.actions.add_lock(order, lambda _step: None)).lock_id)
                desk.buy_keys(crew.lock_ids[-1], place)
            yield crew
        finally:
            desk.close()
    finally:
        building.stop()


@contextmanager
def another_desk(desk: Workplace, link: str) -> Iterator[Workplace]:
    """A second computer of the same site: a copy of the profile as it is now, with a way of its own to the locks."""
    folder = desk.copy_store().rename(desk.profile.folder.with_name("second"))
    profile = bootstrap.open_profile(folder, secrets=desk.secrets, clock=desk.clock)
    second = Workplace(desk.building, profile, desk.clock, asyncio.Runner(), desk.secrets)
    try:
        for lock in second.do(second.actions.locks()):
            second.do(second.actions.rename_lock(lock.id, lock.name, lock.building, link))
        yield second
    finally:
        second.close()
