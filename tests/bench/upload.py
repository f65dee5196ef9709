"""A full list of 2,500 users with a tag each, and a change of ten of them, through a pseudo terminal."""

from __future__ import annotations

import time
from pathlib import Path

from flexeria_desktop.hardware import records
from tests.bench.desk import Desk, at_desk
from tests.bench.measure import Measured

USERS = 2_500
CHANGED = 10
BITS_PER_BYTE = 10
"""8N1: a start bit and a stop bit around eight."""
BAUD = 115_200


async def _full(desk: Desk) -> list[Measured]:
    claimed = await desk.claim()
    wanted = desk.tags(range(1, USERS + 1))
    stream = len(records.encode_list(wanted))
    await desk.finder.close()  # the port is opened anew: RST and the search for the lock count as well
    job = desk.sent
    async with desk.session(claimed) as link:
        sent, both = desk.sent, desk.bytes_both_ways
        begun, spent = time.perf_counter(), time.process_time()
        await link.write_list(desk.order(claimed, wanted), lambda _progress: None)
        took, spent = time.perf_counter() - begun, time.process_time() - spent
        sent, both = desk.sent - sent, desk.bytes_both_ways - both
    await desk.finder.close()
    job = desk.sent - job
    line = sent * BITS_PER_BYTE / BAUD
    # Ten leave and ten others come: the dearest change of ten users.
    changed = desk.tags(range(CHANGED + 1, USERS + CHANGED + 1))
    opening = desk.bytes_both_ways
    async with desk.session(claimed) as link:
        await link.status()
        upload = desk.bytes_both_ways
        await link.write_list(desk.order(claimed, changed, wanted, 1), lambda _progress: None)
        upload = desk.bytes_both_ways - upload
    session = desk.bytes_both_ways - opening
    of_list, of_full = "the bytes of the list", "both ways, the full upload"
    at_baud = "the bytes sent at 115,200 baud"
    return [
        Measured("upload of 2,500 users: bytes sent", sent, stream, "B", of_list),
        Measured("the same, from RST to RST", job, stream, "B", of_list),
        Measured("upload of 2,500 users: bytes both ways", both, stream, "B", of_list),
        Measured("upload of 2,500 users: time on a pty", took, line, "s", at_baud),
        Measured("upload of 2,500 users: processor time", spent, line, "s", at_baud),
        Measured("10 of 2,500 users replaced: the upload", upload, both, "B", of_full),
        Measured("10 of 2,500 users replaced: whole session", session, both, "B", of_full),
    ]


def measure(folder: Path) -> list[Measured]:
    """Seconds, bytes and processor time of this process; the simulator's own do not count."""
    return at_desk(folder, 1, _full)
