"""Eight locks at once on one dongle against one lock alone, the radio being slow."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

from flexeria_desktop.core.ports import Claimed
from flexeria_desktop.hardware import records
from tests.bench.desk import Desk, at_desk
from tests.bench.measure import Goal, Measured

LOCKS = 8
USERS = 400
MOST_AT_ONCE = Goal(5, at_least=True)
LATENCY_MS = 60
"""A round trip by radio: two connection intervals of 30 ms."""


async def _program(desk: Desk, claimed: Claimed, go: asyncio.Barrier) -> None:
    wanted = desk.tags(range(1, USERS + 1))
    async with desk.session(claimed) as link:
        await go.wait()
        await link.write_list(desk.order(claimed, wanted), lambda _progress: None)
        await go.wait()


async def _seconds(desk: Desk, locks: list[Claimed]) -> float:
    """From the moment all sessions are open until all have their receipts."""
    go = asyncio.Barrier(len(locks) + 1)
    async with asyncio.TaskGroup() as tasks:
        for claimed in locks:
            tasks.create_task(_program(desk, claimed, go))
        await go.wait()
        begun = time.perf_counter()
        await go.wait()
        return time.perf_counter() - begun


async def _many(desk: Desk) -> list[Measured]:
    claimed = [await desk.claim(place) for place in range(LOCKS + 1)]
    desk.people.fault(latency_ms=LATENCY_MS)
    stream = len(records.encode_list(desk.tags(range(1, USERS + 1)))) / 1_000
    alone = await _seconds(desk, claimed[:1])
    together = await _seconds(desk, claimed[1:])
    floor = f"one lock alone, {LATENCY_MS} ms a round trip"
    ours, one = LOCKS * stream / together, stream / alone
    return [Measured("8 locks on one dongle: throughput", ours, one, "kB/s", floor, MOST_AT_ONCE)]


def measure(folder: Path) -> list[Measured]:
    """Bytes of lists per second; here more is better."""
    return at_desk(folder, LOCKS + 1, _many)
