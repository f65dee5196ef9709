"""Locks that are not who they seem: mixed-up channels, a fake of the same name and serial, altered addresses."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import Claimed, LockLink, Receipt
from flexeria_desktop.hardware import cbor
from flexeria_desktop.hardware.errors import (
    HandshakeRefused,
    LabelRefused,
    LinkLost,
    LinkProblem,
    LockMismatch,
    LockOwnedByAnother,
    ProtocolViolated,
)
from flexeria_desktop.hardware.noise import new_private_key
from flexeria_desktop.hardware.simulator.data import Factory
from flexeria_desktop.hardware.simulator.firmware import SimulatedLock
from flexeria_desktop.hardware.simulator.flash import Flash
from flexeria_desktop.hardware.site import LocalSite
from flexeria_desktop.wording.english import in_english
from tests.hardware.bench import SERIAL, Bench, ignore, on_bench
from tests.hardware.middleman import Parcel, PayloadHand, Relay, Tap, hand_on
from tests.hardware.stands import Stand, at_stands
from tests.hardware.swift import SwiftLoop, TappedBench

OTHER = "FLX-2600-00067890"


def says_nothing_changed(problem: LinkProblem) -> bool:
    return problem.changed is Changed.NO and "Nothing was changed." in in_english(problem)


# --- channels ---


def on_two_channels(folder: Path, mix: Callable[[], PayloadHand], after_greeting: bool) -> None:
    """Two locks, each with a session of its own, over one dongle whose channels get mixed up on the cable.

    after_greeting: not before both sessions are open.
    """

    async def run() -> None:
        bench = TappedBench(folder, Relay, (SERIAL, OTHER))
        bench.plug()
        try:
            await story(bench)
        finally:
            await bench.finder.close()
            bench.unplug()

    async def story(bench: TappedBench) -> None:
        relay = bench.cable
        assert isinstance(relay, Relay)
        claims = [await claim(bench, serial) for serial in (SERIAL, OTHER)]
        before = [held(bench, serial) for serial in (SERIAL, OTHER)]
        if not after_greeting:
            relay.begin(mix())
        open_now = asyncio.Barrier(2)
        jobs = [job(bench, claimed, open_now, lambda: relay.begin(mix())) for claimed in claims]
        results = await asyncio.gather(*jobs)
        for result, place in zip(results, (0, 1), strict=True):
            serial = (SERIAL, OTHER)[place]
            assert isinstance(result, (LinkLost, ProtocolViolated, HandshakeRefused)), result
            assert held(bench, serial) == before[place], "no lock takes what is meant for the other"
            assert says_nothing_changed(result)
        relay.begin(hand_on)
        bench.pause()
        for claimed in claims:
            assert isinstance(await job(bench, claimed), Receipt)

    with asyncio.Runner(loop_factory=SwiftLoop) as runner:
        runner.run(run())


async def claim(bench: Bench, serial: str) -> Claimed:
    lock = bench.locks[serial]
    lock.press_button()
    async with bench.reach(serial) as contact:
        return await contact.claim(bench.claim_order(lock.label), bench.identity())


def held(bench: Bench, serial: str) -> tuple[int, str]:
    there = bench.locks[serial].holdings()
    return there["version"], there["digest"]


async def job(
    bench: Bench, claimed: Claimed, open_now: asyncio.Barrier | None = None, then: Callable[[], None] = lambda: None
) -> Receipt | LinkProblem:
    try:
        async with bench.reach(claimed.receipt.serial) as contact:
            try:
                link: LockLink = await contact.session(bench.identity(claimed.lock_key))
                await link.status()
            finally:
                if open_now is not None:
                    await open_now.wait()
            then()
            return await link.write_list(bench.order(bench.list_of(3), claimed), ignore)
    except LinkProblem as problem:
        return problem


def crossed() -> PayloadHand:
    """What belongs to channel 1 goes to 2 and the other way round."""

    def hand(parcel: Parcel) -> Sequence[Parcel]:
        return [replace(parcel, channel={1: 2, 2: 1}.get(parcel.channel, parcel.channel))]

    return hand


def copied() -> PayloadHand:
    """Each channel gets the other's data as well, before its own."""

    def hand(parcel: Parcel) -> Sequence[Parcel]:
        other = {1: 2, 2: 1}.get(parcel.channel)
        return [parcel] if other is None else [replace(parcel, channel=other), parcel]

    return hand


def merged() -> PayloadHand:
    """Everything goes to channel 1."""
    return lambda parcel: [replace(parcel, channel=min(parcel.channel, 1))]


@pytest.mark.parametrize("after_greeting", [False, True], ids=["from the start", "in mid-session"])
@pytest.mark.parametrize("mix", [crossed, copied, merged])
def test_data_of_one_lock_on_the_channel_of_another(
    tmp_path: Path, mix: Callable[[], PayloadHand], after_greeting: bool
) -> None:
    on_two_channels(tmp_path, mix, after_greeting)


def test_an_address_exchanged_on_the_cable_leads_to_the_wrong_door_and_is_noticed(tmp_path: Path) -> None:
    """CONNECT is led to another lock, of the same name at the end."""

    async def run() -> None:
        twin = "FLX-9900-00012345"
        bench = TappedBench(tmp_path, Relay, (SERIAL, twin))
        bench.plug()
        try:
            relay = bench.cable
            assert isinstance(relay, Relay)
            addresses = {lock.serial: address for address, lock in bench.in_the_air.items()}

            def astray(parcel: Parcel) -> Sequence[Parcel]:
                if not parcel.to_lock or parcel.channel:
                    return [parcel]
                number, verb, body = cbor.decode(parcel.payload)
                if verb == 3:
                    body[1] = addresses[twin]
                return [replace(parcel, payload=cbor.encode([number, verb, body]))]

            relay.begin(astray)
            with pytest.raises(LockMismatch) as caught:
                async with bench.reach():
                    pass
            assert caught.value.data == {"wanted": SERIAL, "found": twin}
            assert says_nothing_changed(caught.value)
            assert "FLX-9900-00012345" in in_english(caught.value)
        finally:
            await bench.finder.close()
            bench.unplug()

    with asyncio.Runner(loop_factory=SwiftLoop) as runner:
        runner.run(run())


# --- fakes ---


def fake_lock(folder: Path, bench: Bench, *, owned_by: LocalSite | None = None) -> SimulatedLock:
    """A lock with the serial of the true one, that shows the same, with keys and label of its own."""
    (folder / "fake").mkdir()
    factory = Factory(SERIAL, "MC", "1.4.0", os.urandom(32), new_private_key())
    return SimulatedLock(factory, Flash(folder / "fake" / "lock.flash"), bench.source)


async def own(bench: Bench, lock: SimulatedLock) -> None:
    """The faker claims the fake, so that it shows an owner as the true one does."""
    mine, bench.site, bench.device_key = (bench.site, bench.device_key), LocalSite(os.urandom(32)), new_private_key()
    lock.press_button()
    async with bench.reach() as contact:
        await contact.claim(bench.claim_order(lock.label), bench.identity())
    bench.site, bench.device_key = mine


def test_a_fake_with_the_same_serial_gets_no_session_and_no_list(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        before = bench.lock.holdings()
        (address,) = bench.in_the_air
        fake = bench.in_the_air[address] = fake_lock(tmp_path, bench)
        await own(bench, fake)
        with pytest.raises(HandshakeRefused) as caught:
            async with bench.session(claimed):
                pass
        assert says_nothing_changed(caught.value)
        assert "did not prove" in in_english(caught.value)
        assert fake.holdings()["version"] == 0
        assert {**bench.lock.holdings(), "clock": 0} == {**before, "clock": 0}
        bench.in_the_air[address] = bench.lock
        async with bench.session(claimed) as link:
            assert (await link.write_list(bench.order(bench.list_of(2), claimed), ignore)).version == 1

    on_bench(tmp_path, story)


def test_a_fake_beside_the_true_lock_costs_a_try_and_nothing_else(tmp_path: Path) -> None:
    """Whoever of the two answers: the list goes to the true one or to nobody."""

    async def story(stands: list[Stand]) -> None:
        bench, claimed = stands[0].bench, stands[0].claimed
        fake = fake_lock(tmp_path, bench)
        (true_address,) = bench.in_the_air
        del bench.in_the_air[true_address]
        bench.in_the_air[b"\xc0\0\0\0\0\x99"] = fake
        await own(bench, fake)
        bench.in_the_air[true_address] = bench.lock
        refused = 0
        for _ in range(3):
            with suppress(HandshakeRefused):
                refused += 1
                async with bench.session(claimed) as link:
                    await link.status()
                    refused -= 1
        fake.set_faults({"in_range": False})
        async with bench.session(claimed) as link:
            receipt = await link.write_list(bench.order(bench.list_of(2), claimed), ignore)
        assert refused
        assert (receipt.version, bench.lock.holdings()["version"], fake.holdings()["version"]) == (1, 1, 0)

    at_stands(tmp_path, Tap, story)


def test_a_fake_cannot_be_claimed_with_the_label_of_the_true_lock(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        (address,) = bench.in_the_air
        fake = bench.in_the_air[address] = fake_lock(tmp_path, bench)
        fake.press_button()
        async with bench.reach() as contact:
            with pytest.raises(LabelRefused) as caught:
                await contact.claim(bench.claim_order(bench.lock.label), bench.identity())
        assert says_nothing_changed(caught.value)
        assert not fake.holdings()["owned"]
        await own(bench, fake)
        async with bench.reach() as contact:
            with pytest.raises(LockOwnedByAnother):
                await contact.claim(bench.claim_order(fake.label), bench.identity())

    on_bench(tmp_path, story)
