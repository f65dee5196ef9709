"""A full list of 2,500 users with a tag each, and a change of ten of them, through a pseudo terminal."""

from __future__ import annotations

import statistics
import time
from dataclasses import astuple, dataclass
from pathlib import Path

from flexeria_desktop.core.ports import Claimed
from flexeria_desktop.hardware import records
from tests.bench.desk import Desk, at_desk
from tests.bench.measure import Goal, Measured

USERS = 2_500
CHANGED = 10
ROUNDS = 3
"""Locks, one after the other: a computer that stops for 0.2 s sends a frame twice, and the median leaves that out."""
BITS_PER_BYTE = 10
"""8N1: a start bit and a stop bit around eight."""
BAUD = 115_200
WIRE, CHANGE, WORK = Goal(1.12), Goal(0.02), Goal(0.25)


@dataclass(frozen=True, slots=True)
class _Round:
    """Bytes, but for took and spent, which are seconds of the clock and of this process."""

    sent: float
    job: float
    both: float
    took: float
    spent: float
    upload: float
    session: float


async def _round(desk: Desk, claimed: Claimed) -> _Round:
    await desk.finder.close()  # the port is opened anew: RST and the search for the lock count as well
    job = desk.sent
    wanted = desk.tags(range(1, USERS + 1))
    async with desk.session(claimed) as link:
        sent, both = desk.sent, desk.bytes_both_ways
        begun, spent = time.perf_counter(), time.process_time()
        await link.write_list(desk.order(claimed, wanted), lambda _progress: None)
        took, spent = time.perf_counter() - begun, time.process_time() - spent
        sent, both = desk.sent - sent, desk.bytes_both_ways - both
    await desk.finder.close()
    job = desk.sent - job
    # Ten leave and ten others come: the dearest change of ten users.
    changed = desk.tags(range(CHANGED + 1, USERS + CHANGED + 1))
    opening = desk.bytes_both_ways
    async with desk.session(claimed) as link:
        await link.status()
        upload = desk.bytes_both_ways
        await link.write_list(desk.order(claimed, changed, wanted, 1), lambda _progress: None)
        upload = desk.bytes_both_ways - upload
    return _Round(sent, job, both, took, spent, upload, desk.bytes_both_ways - opening)


async def _all(desk: Desk) -> list[Measured]:
    rounds = [await _round(desk, await desk.claim(place)) for place in range(ROUNDS)]
    one = _Round(*map(statistics.median, zip(*map(astuple, rounds), strict=True)))
    stream = len(records.encode_list(desk.tags(range(1, USERS + 1))))
    line = one.sent * BITS_PER_BYTE / BAUD
    of_list, of_full = "the bytes of the list", "both ways, the full upload"
    at_baud = "the bytes sent at 115,200 baud"
    return [
        Measured("upload of 2,500 users: bytes sent", one.sent, stream, "B", of_list, WIRE),
        Measured("the same, from RST to RST", one.job, stream, "B", of_list, WIRE),
        Measured("upload of 2,500 users: bytes both ways", one.both, stream, "B", of_list),
        Measured("upload of 2,500 users: time on a pty", one.took, line, "s", at_baud),
        Measured("upload of 2,500 users: processor time", one.spent, line, "s", at_baud, WORK),
        Measured("10 of 2,500 users replaced: the upload", one.upload, one.both, "B", of_full, CHANGE),
        Measured("10 of 2,500 users replaced: whole session", one.session, one.both, "B", of_full, CHANGE),
    ]


def measure(folder: Path) -> list[Measured]:
    """Medians of three locks; the simulator's own processor time does not count."""
    return at_desk(folder, ROUNDS, _all)
