"""A full list of 2,500 users and a change of ten over Bluetooth at 247: bleak, a private bus, a simulated radio."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

from flexeria_desktop.hardware import records
from flexeria_desktop.hardware.simulator.air.running import RunningAir
from tests.bench.desk import LONGEST, Desk, run
from tests.bench.measure import Measured
from tests.bench.upload import CHANGE, CHANGED, USERS, WIRE


async def _measure(desk: Desk, air: RunningAir) -> list[Measured]:
    claimed = await desk.claim()
    serial = claimed.receipt.serial
    wanted, changed = desk.tags(range(1, USERS + 1)), desk.tags(range(CHANGED + 1, USERS + CHANGED + 1))
    stream = len(records.encode_list(wanted))
    job = air.radio_bytes(serial)
    async with desk.session(claimed) as link:
        before, begun = air.radio_bytes(serial), time.perf_counter()
        await link.write_list(desk.order(claimed, wanted), lambda _progress: None)
        took, full = time.perf_counter() - begun, _less(air.radio_bytes(serial), before)
    job = _less(air.radio_bytes(serial), job)
    async with desk.session(claimed) as link:
        before = air.radio_bytes(serial)
        await link.write_list(desk.order(claimed, changed, wanted, 1), lambda _progress: None)
        delta = _less(air.radio_bytes(serial), before)
    of_list, of_full = "the bytes of the list", "both ways, the full upload"
    return [
        Measured("Bluetooth at 247, 2,500 users: bytes to lock", full[0], stream, "B", of_list, WIRE),
        Measured("the same, from connecting to the good-bye", job[0], stream, "B", of_list, WIRE),
        Measured("the same upload: bytes both ways", sum(full), stream, "B", of_list),
        Measured("Bluetooth, 10 of 2,500 users replaced", sum(delta), sum(full), "B", of_full, CHANGE),
        Measured("Bluetooth, 2,500 users: time, no real radio", took, stream / 10_000, "s", "10 kB/s"),
    ]


def _less(now: tuple[int, int], before: tuple[int, int]) -> tuple[int, int]:
    return now[0] - before[0], now[1] - before[1]


def measure(folder: Path) -> list[Measured]:
    """Bytes as the radio carries them, with the headers of ATT and L2CAP; the simulator is in this process."""
    with RunningAir(folder / "house", 1) as air:
        desk = Desk(folder / "house", air.bluetooth_link)
        return asyncio.run(asyncio.wait_for(run(desk, lambda there: _measure(there, air)), LONGEST))
