"""Benches with somebody on the cable, several abreast, and the verdict on each attempt to program their locks."""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import Claimed, ListOrder, Receipt
from flexeria_desktop.hardware import records
from flexeria_desktop.hardware.errors import LinkProblem
from tests.hardware.bench import ignore
from tests.hardware.middleman import Relay, Tap, hand_on, let_pass
from tests.hardware.swift import SwiftLoop, TappedBench

Case = TypeVar("Case")

KNOWN = {
    *("done", "link.lost", "link.lock_silent", "link.protocol_violated", "link.lock_unreachable", "link.lock_mismatch"),
    *("lock.handshake_refused", "lock.version_unsupported", "lock.busy", "link.lock_not_found"),
}
"""The whole of what may come of a session on a hostile cable."""
ABREAST = 6
"""Benches at work at the same time: while one waits for an answer that never comes, the others go on."""


@dataclass
class Stand:
    """One bench, what its lock must hold, and what came of the attempts."""

    bench: TappedBench
    claimed: Claimed
    outcomes: Counter[str]

    @property
    def held(self) -> tuple[int, str]:
        now = self.bench.lock.holdings()
        return now["version"], now["digest"]

    @property
    def tap(self) -> Tap:
        assert isinstance(self.bench.cable, Tap)
        return self.bench.cable

    @property
    def relay(self) -> Relay:
        assert isinstance(self.bench.cable, Relay)
        return self.bench.cable

    def honest(self) -> None:
        """From here on everything passes untouched and is recorded."""
        if isinstance(self.bench.cable, Tap):
            self.bench.cable.begin(let_pass)
        else:
            self.relay.begin(hand_on)

    def order(self) -> ListOrder:
        version, digest = self.held
        wanted = self.bench.list_of(2 if version % 2 else 1)
        return ListOrder(os.urandom(16), version, bytes.fromhex(digest), wanted, self.bench.credential_key)

    async def attempt(self) -> Receipt | LinkProblem:
        """Connect, shake hands, upload a small list, commit it, read the log; judge what came of it."""
        before, order = self.held, self.order()
        goal = (before[0] + 1, records.digest(records.records_of(order.wanted)).hex())
        receipt: Receipt | None = None
        try:
            async with self.bench.session(self.claimed) as link:
                report = await link.status()
                receipt = await link.write_list(order, ignore)
                page = await link.read_events(report.log_next)
                assert [event.event for event in page.events] == [9]
        except LinkProblem as problem:
            self._judge(before, goal, receipt, problem)
            return problem
        self._judge(before, goal, receipt, None)
        return receipt

    def _judge(
        self, before: tuple[int, str], goal: tuple[int, str], receipt: Receipt | None, problem: LinkProblem | None
    ) -> None:
        self.outcomes[problem.code if problem else "done"] += 1
        assert self.held in {before, goal}
        if receipt is not None:
            assert (receipt.version, receipt.digest.hex()) == goal == self.held
        elif problem is not None and problem.changed is Changed.NO:
            assert self.held == before, f"{problem} says that nothing was changed"
        if problem is not None:
            self.bench.pause()


def at_stands(
    folder: Path, cable: type[Tap] | type[Relay], story: Callable[[list[Stand]], Awaitable[None]], count: int = 1
) -> None:
    """Claim one lock at each of ``count`` benches and run the story, all in swift time."""

    async def run() -> None:
        async with AsyncExitStack() as stack:
            stands = []
            for place in range(count):
                (folder / str(place)).mkdir()
                bench = TappedBench(folder / str(place), cable)
                bench.plug()
                stack.callback(bench.unplug)
                stack.push_async_callback(bench.finder.close)
                stands.append(Stand(bench, await bench.claim(), Counter()))
            await story(stands)

    with asyncio.Runner(loop_factory=SwiftLoop) as runner:
        runner.run(run())


async def share(stands: list[Stand], cases: Sequence[Case], work: Callable[[Stand, Case], Awaitable[None]]) -> None:
    """Work off the cases, each stand its next one as soon as it is free."""
    waiting = iter(cases)

    async def worker(stand: Stand) -> None:
        for case in waiting:
            await work(stand, case)

    async with asyncio.TaskGroup() as group:
        for stand in stands:
            group.create_task(worker(stand))


async def all_well(stands: list[Stand]) -> None:
    """With honest cables every lock takes a list at once."""
    for stand in stands:
        stand.honest()
        stand.bench.pause()
        assert isinstance(await stand.attempt(), Receipt)


def total(stands: list[Stand]) -> Counter[str]:
    return sum((stand.outcomes for stand in stands), Counter())
