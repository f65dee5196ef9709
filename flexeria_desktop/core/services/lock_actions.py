"""The part of the menu that reaches locks: links, clock, firmware, programming, batch, walk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId
from flexeria_desktop.core.domain.links import LinkWay
from flexeria_desktop.core.ports import FirmwareImage
from flexeria_desktop.core.services import batch as batches
from flexeria_desktop.core.services import (
    care,
    decisions,
    event_log,
    leases,
    lists,
    plans,
    programming,
    reading,
    replacement,
)
from flexeria_desktop.core.services import firmware as firmware_stories
from flexeria_desktop.core.services import locks as lock_stories
from flexeria_desktop.core.services.batch_summary import Sentence, code_of, save
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.list_rows import ListAfter, ReceiptRow
from flexeria_desktop.core.services.nearby import Nearby
from flexeria_desktop.core.services.rows import (
    BatchProgress,
    ClockRow,
    FirmwareOutcome,
    FirmwareProgress,
    LockPlan,
    ProgramOutcome,
    ProgramProgress,
    ReadOutcome,
    ReplacedLock,
    ReplaceStep,
    WalkState,
)
from flexeria_desktop.core.services.walk import Walk


@dataclass(frozen=True, slots=True)
class LockActions:
    """What ``Actions`` does through a link; coroutines of the engine's loop."""

    desk: Desk

    async def check_link(self, link: str) -> str:
        """Return the serial of the dongle at a moniker."""
        return await lock_stories.check_link(self.desk, link)

    async def ways(self) -> tuple[LinkWay, ...]:
        """Every way to locks that can be chosen, with why one cannot be used; no contact is made."""
        return tuple(await self.desk.links.ways())

    def ports(self) -> Sequence[str]:
        """Monikers of ports that could be a dongle; quick, no contact is made."""
        return self.desk.links.ports()

    async def set_clock(self, lock_id: LockId, *, backwards: bool = False) -> ClockRow:
        """Set a lock's clock when it is off; backwards: the owner lets it go back by any time."""
        return await care.set_clock(self.desk, lock_id, backwards=backwards)

    async def clock_of(self, lock_id: LockId) -> ClockRow:
        """Offset, drift and readings of a lock's clock."""
        return await care.clock_of(self.desk, lock_id)

    async def update_firmware(
        self, lock_id: LockId, firmware: FirmwareImage | None, report: Callable[[FirmwareProgress], None]
    ) -> FirmwareOutcome:
        """Bring a lock to a firmware; None = go on with the one under way."""
        return await firmware_stories.update(self.desk, lock_id, firmware, report)

    async def replace_lock(
        self, lock_id: LockId, label: str, step: Callable[[ReplaceStep], None], link: str = ""
    ) -> ReplacedLock:
        """Put new hardware in a lock's place; ``step`` is called on the engine's thread, link "" = the lock's own."""
        return await replacement.replace_lock(self.desk, lock_id, label, step, link)

    async def actuate(self, lock_id: LockId, action: int) -> None:
        """Move a lock once (FLP/1 ACTUATE)."""
        await lock_stories.actuate(self.desk, lock_id, action)

    async def plan(self, lock_ids: Sequence[LockId] = ()) -> tuple[LockPlan, ...]:
        """What programming would do; no lock is touched."""
        return await plans.plan(self.desk, lock_ids)

    async def list_after(self, lock_id: LockId) -> ListAfter:
        """Every record of a lock's list once it is programmed."""
        return await lists.list_after(self.desk, lock_id)

    async def receipt_of(self, lock_id: LockId) -> ReceiptRow | None:
        """The receipt that proves what a lock holds."""
        return await lists.receipt_of(self.desk, lock_id)

    async def programmed_elsewhere(self, lock_ids: Sequence[LockId]) -> tuple[leases.Elsewhere, ...]:
        """Locks that other computers say to be programming; says the same of ours. Offline nothing is known."""
        return await leases.elsewhere(self.desk, lock_ids)

    async def program_all_the_same(self, lock_ids: Sequence[LockId], reason: str) -> None:
        """Take the work of others over, with a reason that they are told."""
        await leases.take_over(self.desk, lock_ids, reason)

    async def program(
        self, lock_ids: Sequence[LockId], report: Callable[[ProgramProgress], None]
    ) -> tuple[ProgramOutcome, ...]:
        """Program locks; ``report`` is called on the engine's thread. One failing lock does not stop the others."""
        return await programming.program(self.desk, lock_ids, report)

    def batch(self, lock_ids: Sequence[LockId], report: Callable[[BatchProgress], None]) -> batches.Batch:
        """A run over many locks, to be started by its ``run``; ``report`` is called on the engine's thread."""
        return batches.Batch(self.desk, lock_ids, report)

    def batch_report(self, progress: BatchProgress, path: Path, sentence: Sentence = code_of) -> None:
        """Save what a batch did, as CSV or text by the name's end; no coroutine; raises FileUnwritable."""
        save(progress, path, sentence)

    def nearby(self, links: Sequence[str] = ()) -> Nearby:
        """The locks within reach, live; by default on the links of our locks."""
        return Nearby(self.desk, links)

    def walk(self, links: Sequence[str], report: Callable[[WalkState], None]) -> Walk:
        """A walk along the doors, to be started by its ``run``; no links = those of our locks."""
        return Walk(self.desk, links, report)

    async def read_locks(
        self, lock_ids: Sequence[LockId], report: Callable[[ProgramProgress], None]
    ) -> tuple[ReadOutcome, ...]:
        """Read back what locks hold; no list is changed. One failing lock does not stop the others."""
        return await reading.read_locks(self.desk, lock_ids, report)

    async def decide(self, lock_id: LockId, number: int, decision: str, state: str = "") -> None:
        """Keep, remove or restore a record that others wrote; carried out by the next programming."""
        await decisions.decide(self.desk, lock_id, number, decision, state)

    async def adopt(self, lock_id: LockId, number: int, person_id: PersonId) -> KeyId:
        """Make an unknown record a key of a person; counts against the stock."""
        return await decisions.adopt(self.desk, lock_id, number, person_id)

    async def read_events(self, lock_id: LockId) -> int:
        """Read a lock's new events; returns how many."""
        return await event_log.read(self.desk, lock_id)
