"""The locks within reach: heard again and again on every link, strongest first."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.links import BLUETOOTH, is_bluetooth
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.signal import name_in_the_air
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.ports import FoundLock
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.job_rows import NearbyLock
from flexeria_desktop.core.services.queries.locks import pending_by_lock

ROUND_SECONDS = 2
"""A lock advertises once a second: each is heard twice in a round."""
FORGET_SECONDS = 15.0
"""Who was not heard for so long has been left behind."""
RETRY_SECONDS = 2.0
"""Before a link that failed is tried again; a dongle is plugged in again within seconds."""
REPORT_SECONDS = 0.25
LOOK_SECONDS = 1.0
"""Without news: whether somebody is to be forgotten."""
REFRESH_SECONDS = 10.0
"""Between two looks into the store for names and work; a large profile takes a second for it."""
NEWEST_WEIGHT = 0.4
"""Of a new signal in the smoothed one: a body in the way counts for 20 dB, two advertisements later it is gone."""
MOST_HEARD = 512

Report = Callable[[tuple[NearbyLock, ...]], None]
HeardKey = tuple[str, bytes]


@dataclass(slots=True)
class _Heard:
    found: FoundLock
    rssi: float
    moment: float
    at: datetime


class Air:
    """What was heard lately, by link and address."""

    def __init__(self) -> None:
        self._heard: dict[HeardKey, _Heard] = {}

    def hear(self, link: str, found: FoundLock, moment: float, at: datetime) -> None:
        """Take one advertisement; beyond MOST_HEARD new ones are ignored."""
        known = self._heard.get((link, found.address))
        if known is None:
            if len(self._heard) < MOST_HEARD:
                self._heard[link, found.address] = _Heard(found, float(found.rssi), moment, at)
            return
        known.rssi += NEWEST_WEIGHT * (found.rssi - known.rssi)
        known.found, known.moment, known.at = found, moment, at

    def present(self, moment: float) -> list[tuple[str, FoundLock, datetime]]:
        """Those not forgotten, with the smoothed signal, strongest first."""
        self._heard = {key: one for key, one in self._heard.items() if moment - one.moment < FORGET_SECONDS}
        strongest = sorted(self._heard.items(), key=lambda item: -item[1].rssi)
        return [(link, replace(one.found, rssi=round(one.rssi)), one.at) for (link, _), one in strongest]


@dataclass(frozen=True, slots=True)
class Ours:
    """The locks of this profile and the work that waits for each."""

    locks: tuple[Lock, ...]
    pending: dict[str, int]

    def named(self, name: str, link: str) -> Lock | None:
        """The lock a name in the air hints at; None when it could be several and none of them has this link."""
        fitting = [lock for lock in self.locks if name_in_the_air(lock.serial) == name]
        if len(fitting) > 1:
            fitting = [lock for lock in fitting if lock.link == link]
        return fitting[0] if len(fitting) == 1 else None


async def ours(desk: Desk) -> Ours:
    """Read claimed locks and their pending keys."""
    locks = await desk.store(lambda uow: uow.locks.all())
    pending = await desk.store.read(pending_by_lock)
    return Ours(tuple(lock for lock in locks if lock.claimed_on is not None), dict(pending))


class Nearby:
    """Listens until cancelled; ``problems`` has by link why it cannot listen."""

    def __init__(self, desk: Desk, links: Sequence[str] = ()) -> None:
        """links: where to listen; none = where our locks were last reached, and Bluetooth where there is any."""
        self._desk = desk
        self._links = tuple(links)
        self.listening: tuple[str, ...] = self._links
        self._air = Air()
        self._ours = Ours((), {})
        self._news = asyncio.Event()
        self.problems: dict[str, FlexeriaError] = {}

    async def run(self, links: Sequence[str], report: Report) -> None:
        """Report who is near, a few times a second while something changes; ends only by being cancelled."""
        await self.refresh()
        self.listening = tuple(links) or await self.usual_links()
        try:
            async with asyncio.TaskGroup() as group:
                for link in self.listening:
                    group.create_task(self.listen(link), name=f"listen {link}")
                group.create_task(self._keep_fresh())
                while True:
                    report(self.rows())
                    await asyncio.sleep(REPORT_SECONDS)
                    await self._wait(LOOK_SECONDS)
                    self._news.clear()
        except ExceptionGroup as several:
            raise several.exceptions[0] from several  # a person is told what happened, not that several things did

    async def usual_links(self) -> tuple[str, ...]:
        """Those given, else where our locks were last reached, what was chosen for this profile, and what is usable."""
        if self._links:
            return self._links
        remembered = await self._desk.store(lambda uow: uow.settings.get("links"))
        chosen = [str(remembered[0])] if isinstance(remembered, list) and remembered else []
        known = dict.fromkeys([*(lock.link for lock in self._ours.locks if lock.link), *chosen])
        usable = [way.link for way in await self._desk.links.ways() if way.usable]
        more = usable if not known else [BLUETOOTH] if BLUETOOTH in usable and not any(map(is_bluetooth, known)) else []
        return tuple(dict.fromkeys([*known, *more]))

    async def listen(self, link: str) -> None:
        """Scan in rounds; a link that fails is tried again."""
        loop = asyncio.get_running_loop()

        def heard(found: FoundLock) -> None:
            self._air.hear(link, found, loop.time(), self._desk.clock.now())
            self.problems.pop(link, None)
            self._news.set()

        while True:
            try:
                await self._desk.links.scan(link, ROUND_SECONDS, heard)
                self.problems.pop(link, None)
            except FlexeriaError as problem:
                self.problems[link] = problem
                self._news.set()
                await asyncio.sleep(RETRY_SECONDS)

    def rows(self) -> tuple[NearbyLock, ...]:
        """Who is near now; a lock heard over several links stands once, as heard best."""
        rows: dict[object, NearbyLock] = {}
        heard = self._air.present(asyncio.get_running_loop().time())
        counts = Counter((link, found.name) for link, found, _at in heard)
        twins = {name for (_link, name), count in counts.items() if count > 1}
        for link, found, at in heard:
            # Addresses are only good for their own link: over two links the name alone tells that it is the same.
            rows.setdefault(found.address if found.name in twins else found.name, self._row(link, found, at))
        return tuple(rows.values())

    def _row(self, link: str, found: FoundLock, at: datetime) -> NearbyLock:
        lock = self._ours.named(found.name, link) if found.owned else None
        return NearbyLock(
            serial_end=found.name,
            rssi=found.rssi,
            address=found.address,
            commissionable=found.commissionable,
            battery_low=found.battery_low,
            log_pending=found.log_pending,
            owned=found.owned,
            list_version=found.list_version,
            lock_id=lock.id if lock else None,
            lock=lock.name if lock else "",
            pending=self._ours.pending.get(lock.id, 0) if lock else 0,
            heard_at=at,
            link=link,
            building=lock.building if lock else "",
            floor=lock.floor if lock else "",
            reached_by=lock.link if lock else "",
        )

    def heard_over(self, lock_id: LockId) -> tuple[str, ...]:
        """The working links by which a lock of ours is heard now, strongest first."""
        heard = self._air.present(asyncio.get_running_loop().time())
        working = [one for one in heard if one[0] not in self.problems]
        return tuple(link for link, found, at in working if self._row(link, found, at).lock_id == lock_id)

    async def refresh(self) -> None:
        """Read names and waiting work again."""
        self._ours = await ours(self._desk)

    async def _keep_fresh(self) -> None:
        while True:
            await asyncio.sleep(REFRESH_SECONDS)
            await self.refresh()

    async def _wait(self, seconds: float) -> None:
        """Wait for news, or until somebody may have to be forgotten."""
        try:
            async with asyncio.timeout(seconds):
                await self._news.wait()
        except TimeoutError:
            return


def lock_ids_near(rows: Sequence[NearbyLock]) -> dict[LockId, NearbyLock]:
    """Our own among those heard, each as heard best."""
    near: dict[LockId, NearbyLock] = {}
    for row in rows:
        if row.lock_id is not None:
            near.setdefault(row.lock_id, row)
    return near
