"""Who is near: our names, signals and flags as the house sends them, and links that cannot listen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from flexeria_desktop.core.services.nearby import FORGET_SECONDS, Air, Nearby
from flexeria_desktop.core.services.rows import NearbyLock
from tests.services.crew import Crew, assembled

LOCKS = 2
PATIENCE = 60.0
"""Seconds for something to be heard on a busy computer; it takes two."""


@pytest.fixture(scope="module")
def crew(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crew]:
    """Two locks of ours among twelve."""
    with assembled(prepared, tmp_path_factory.mktemp("near"), LOCKS) as made:
        yield made


def test_all_locks_are_heard_and_ours_have_names(crew: Crew) -> None:
    crew.fault(0, rssi=-42)
    crew.fault(1, rssi=-88)
    crew.give_work(1)
    house = crew.desk.building.house
    house.with_lock(crew.serial(1), lambda lock: lock.set_battery_low(True))
    house.press_button(crew.desk.building.locks[5].serial)
    seen: list[tuple[NearbyLock, ...]] = []

    def enough(rows: tuple[NearbyLock, ...]) -> bool:
        seen.append(rows)
        return len(rows) == len(crew.desk.building.locks)

    # Without a link named: there where our locks were last reached.
    listen_on(crew, enough)
    rows = seen[-1]
    assert (rows[0].lock, rows[0].rssi, rows[0].pending) == ("Door 1", -42, 0)
    assert (rows[-1].lock, rows[-1].rssi, rows[-1].pending) == ("Door 2", -88, 1)
    assert rows[-1].battery_low
    assert not rows[0].battery_low
    assert rows[0].serial_end == crew.serial(0)[-8:]
    assert {row.lock for row in rows[1:-1]} == {""}
    assert [row.serial_end for row in rows if row.commissionable and not row.owned] == [
        crew.desk.building.locks[5].serial[-8:]
    ]
    assert sum(row.owned for row in rows) == LOCKS


def listen_on(crew: Crew, enough: Callable[[tuple[NearbyLock, ...]], bool], *links: str) -> Nearby:
    """The same over the desk's own loop, where its port is open."""

    async def until() -> Nearby:
        nearby, heard = crew.desk.actions.nearby(), asyncio.Event()

        def report(rows: tuple[NearbyLock, ...]) -> None:
            if enough(rows) or (links and nearby.problems):
                heard.set()

        listening = asyncio.create_task(nearby.run(links, report))
        try:
            async with asyncio.timeout(PATIENCE):
                await heard.wait()
        finally:
            listening.cancel()
            await asyncio.wait([listening])
        return nearby

    return crew.desk.do(until())


def test_a_link_that_cannot_listen_says_why(crew: Crew) -> None:
    nearby = listen_on(crew, lambda _rows: False, "serial:/nowhere/port")
    assert [problem.code for problem in nearby.problems.values()] == ["link.port_missing"]


def test_signals_are_smoothed_and_who_is_gone_is_forgotten(crew: Crew) -> None:
    async def story() -> None:
        (found, *_) = await crew.desk.profile.actions.desk.links.scan(crew.desk.building.link, 1)
        air, now = Air(), crew.desk.clock.now()
        air.hear("a", found, 0.0, now)
        for moment in (1.0, 2.0, 3.0):
            louder = type(found)(**{name: getattr(found, name) for name in found.__slots__} | {"rssi": found.rssi + 20})
            air.hear("a", louder, moment, now)
            (_, shown, _at), *_ = air.present(moment)
            assert found.rssi < shown.rssi < found.rssi + 20
        assert air.present(3.0 + FORGET_SECONDS) == []

    crew.desk.do(story())


def test_with_bluetooth_at_hand_it_listens_there_too_and_shows_each_lock_once(crew: Crew) -> None:
    house, everybody = crew.desk.building.house, {lock.serial[-8:] for lock in crew.desk.building.locks}
    seen: list[tuple[NearbyLock, ...]] = []

    def all_of_them(rows: tuple[NearbyLock, ...]) -> bool:
        seen.append(rows)
        assert len({row.serial_end for row in rows}) == len(rows)
        return {row.serial_end for row in rows} == everybody

    house.go_on_air()
    try:
        nearby = listen_on(crew, all_of_them)
        assert nearby.listening == (crew.desk.building.link, "ble:")
        assert listen_on(crew, all_of_them, "ble:").listening == ("ble:",)
    finally:
        house.leave_air()
    assert {row.link for row in seen[-1]} == {"ble:"}
    assert {row.reached_by for row in seen[-1] if row.lock == "Door 1"} == {crew.desk.building.link}
