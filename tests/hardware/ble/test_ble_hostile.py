"""Somebody in the air between desk and lock: fragments altered, doubled, swapped, played again; and a fake lock."""

from __future__ import annotations

import os
import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import Claimed, ListOrder, Receipt, UploadProgress
from flexeria_desktop.hardware import records
from flexeria_desktop.hardware.errors import HandshakeRefused, LinkProblem
from flexeria_desktop.hardware.noise import new_private_key
from flexeria_desktop.hardware.simulator.air.peripheral import LockPeripheral
from flexeria_desktop.hardware.simulator.data import Factory
from flexeria_desktop.hardware.simulator.firmware import SimulatedLock
from flexeria_desktop.hardware.simulator.flash import Flash
from flexeria_desktop.wording.english import in_english
from tests.hardware.ble.office import Office, in_world
from tests.hardware.ble.worlds import SERIAL, World
from tests.hardware.idle_time import LoopTime

TO_LOCK, TO_DESK = True, False


def ignore(_progress: UploadProgress) -> None:
    """Nobody looks."""


@dataclass
class Eavesdropper:
    """Numbers the fragments of each direction since ``begin`` and does its deed to one of them."""

    deed: Callable[[bytes, list[bytes]], Sequence[bytes]] = lambda fragment, _earlier: [fragment]
    to_lock: bool = TO_LOCK
    number: int = -1
    passed: dict[bool, list[bytes]] = field(default_factory=lambda: {TO_LOCK: [], TO_DESK: []})

    def begin(self, deed: Callable[[bytes, list[bytes]], Sequence[bytes]], to_lock: bool, number: int) -> None:
        self.deed, self.to_lock, self.number = deed, to_lock, number
        self.passed = {TO_LOCK: [], TO_DESK: []}

    def hand(self, to_lock: bool, fragment: bytes) -> Sequence[bytes]:
        mine = self.passed[to_lock]
        mine.append(fragment)
        if (to_lock, len(mine) - 1) != (self.to_lock, self.number):
            return [fragment]
        return self.deed(fragment, mine[:-1])


def altered(seed: int) -> Callable[[bytes, list[bytes]], Sequence[bytes]]:
    """A bit after the headers of fragment and message: those lead to silence, which costs 5 s of waiting."""
    chance = random.Random(seed)

    def deed(fragment: bytes, _earlier: list[bytes]) -> Sequence[bytes]:
        changed = bytearray(fragment)
        changed[chance.randrange(min(4, len(fragment) - 1), len(fragment))] ^= 1 << chance.randrange(8)
        return [bytes(changed)]

    return deed


def doubled(fragment: bytes, _earlier: list[bytes]) -> Sequence[bytes]:
    return [fragment, fragment]


def replayed(fragment: bytes, earlier: list[bytes]) -> Sequence[bytes]:
    return [*earlier, fragment]


DEEDS = (altered(5), doubled, replayed)


async def attempt(world: World, office: Office, claimed: Claimed) -> Receipt | LinkProblem:
    """Upload a small list; judge by what the lock holds afterwards."""
    lock = world.locks[0]
    before = lock.lock.holdings()
    wanted = office.bench.list_of(2 if before["version"] % 2 else 1)
    key = office.bench.credential_key
    order = ListOrder(os.urandom(16), before["version"], bytes.fromhex(before["digest"]), wanted, key)
    result: Receipt | LinkProblem
    try:
        async with office.session(lock, claimed) as session:
            await session.status()
            result = await session.write_list(order, ignore)
    except LinkProblem as problem:
        result = problem
    after = lock.lock.holdings()
    old, new = (before["version"], before["digest"]), (before["version"] + 1, records_digest(order))
    assert (after["version"], after["digest"]) in {old, new}
    if isinstance(result, Receipt):
        assert (result.version, result.digest.hex()) == new == (after["version"], after["digest"])
    elif result.changed is Changed.NO:
        assert (after["version"], after["digest"]) == old
        assert "Nothing was changed." in in_english(result)
    return result


def records_digest(order: ListOrder) -> str:
    return records.digest(records.records_of(order.wanted)).hex()


@pytest.mark.parametrize("turn", range(2))
def test_what_is_done_to_fragments_in_the_air_ends_in_the_old_list_or_the_new(tmp_path: Path, turn: int) -> None:
    async def story(world: World, office: Office) -> None:
        lock = await world.add_lock()
        claimed = await office.claim(lock)
        spy = Eavesdropper()
        lock.habits.tamper = spy.hand
        assert isinstance(await attempt(world, office, claimed), Receipt)
        whole = {way: len(spy.passed[way]) for way in (TO_LOCK, TO_DESK)}
        outcomes: Counter[str] = Counter()
        for way, count in whole.items():
            for number in range(count):
                deed = DEEDS[(number + turn) % len(DEEDS)]
                spy.begin(deed, way, number)
                result = await attempt(world, office, claimed)
                outcomes["done" if isinstance(result, Receipt) else result.code] += 1
                assert not (deed is DEEDS[0] and isinstance(result, Receipt))
        spy.begin(lambda fragment, _earlier: [fragment], TO_LOCK, -1)
        assert isinstance(await attempt(world, office, claimed), Receipt)
        assert outcomes.total() == sum(whole.values()) >= 10
        assert set(outcomes) <= {"done", "link.lost", "link.protocol_violated", "lock.handshake_refused"}, outcomes

    in_world(tmp_path, story)


def test_a_fake_with_the_same_serial_over_bluetooth(tmp_path: Path) -> None:
    async def story(world: World, office: Office) -> None:
        lock = await world.add_lock()
        claimed = await office.claim(lock)
        before = {**lock.lock.holdings(), "clock": None}
        lock.lock.set_faults({"in_range": False})
        (tmp_path / "fake").mkdir()
        factory = Factory(SERIAL, "MC", "1.4.0", os.urandom(32), new_private_key())
        there = SimulatedLock(factory, Flash(tmp_path / "fake" / "lock.flash"), LoopTime())
        fake = LockPeripheral(there, "C4:11:22:33:44:99", world.link)
        await fake.start()
        world.locks.append(fake)
        await office.finder.scan(office.link, 1)
        mine = office.bench.device_key
        office.bench.device_key = new_private_key()
        await office.claim(fake)
        office.bench.device_key = mine
        with pytest.raises(HandshakeRefused) as caught:
            async with office.session(fake, claimed):
                pass
        assert caught.value.changed is Changed.NO
        assert "Nothing was changed." in in_english(caught.value)
        assert there.holdings()["version"] == 0
        assert {**lock.lock.holdings(), "clock": None} == before
        await fake.stop_advertising()
        lock.lock.set_faults({"in_range": True})
        async with office.session(lock, claimed) as session:
            await session.status()

    in_world(tmp_path, story)
