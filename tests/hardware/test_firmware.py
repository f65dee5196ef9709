"""Firmware into a simulated lock behind a real pty: whole, broken off, refused."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import Claimed, FirmwareImage, LinkIdentity, LockLink, UploadProgress
from flexeria_desktop.hardware.commands import Command
from flexeria_desktop.hardware.errors import (
    FirmwareDamaged,
    FirmwareOlder,
    FirmwareTooLarge,
    LinkLost,
    PortGone,
    SessionOver,
)
from flexeria_desktop.hardware.firmware_update import MAX_IMAGE
from flexeria_desktop.hardware.lock_link import Contact
from flexeria_desktop.hardware.refusals import BatteryLow, RequestInvalid
from flexeria_desktop.hardware.session import Session
from tests.hardware.bench import Bench, ignore, on_bench

IMAGE = hashlib.shake_256(b"firmware").digest(20_000)
NEWER = FirmwareImage("1.5.0", IMAGE)
UPDATED, RESTARTED = 19, 14


def running(bench: Bench) -> str:
    return str(bench.lock.holdings()["firmware"])


def test_a_lock_restarts_into_the_new_firmware_and_keeps_its_list(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        seen: list[UploadProgress] = []
        async with bench.session(claimed) as link:
            receipt = await link.write_list(bench.order(bench.list_of(3), claimed), ignore)
            await link.update_firmware(NEWER, seen.append)
            with pytest.raises(SessionOver):
                await link.status()
        async with bench.session(claimed) as link:
            report = await link.status()
        assert (report.firmware, report.list_digest, report.boot_id) == ("1.5.0", receipt.digest, 2)
        assert (seen[0].sent, seen[-1].sent, seen[-1].total) == (0, len(IMAGE), len(IMAGE))
        assert [event[3] for event in bench.lock.events()][-2:] == [UPDATED, RESTARTED]

    on_bench(tmp_path, story)


def test_after_a_break_it_goes_on_at_the_byte(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()

        def pull_out_midway(step: UploadProgress) -> None:
            if step.sent * 2 > step.total:
                bench.unplug()

        with pytest.raises(PortGone) as caught:
            async with bench.session(claimed) as link:
                await link.update_firmware(NEWER, pull_out_midway)
        assert (caught.value.changed, running(bench)) == (Changed.NO, "1.4.0")
        bench.plug()
        seen: list[UploadProgress] = []
        async with bench.session(claimed) as link:
            await link.update_firmware(NEWER, seen.append)
        assert seen[0].sent == seen[0].resumed_at >= len(IMAGE) // 2
        assert running(bench) == "1.5.0"

    on_bench(tmp_path, story)


def test_a_lost_answer_to_a_chunk_changes_nothing_and_is_resumed(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        bench.lock.set_faults({"swallow": int(Command.FW_CHUNK)})
        with pytest.raises(LinkLost) as caught:
            async with bench.session(claimed) as link:
                await link.update_firmware(NEWER, ignore)
        assert (caught.value.changed, running(bench)) == (Changed.NO, "1.4.0")
        seen: list[UploadProgress] = []
        async with bench.session(claimed) as link:
            await link.update_firmware(NEWER, seen.append)
        assert (seen[0].resumed_at, running(bench)) == (896, "1.5.0")

    on_bench(tmp_path, story)


def test_a_lost_answer_to_the_activation_leaves_it_open_until_the_lock_is_asked(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        bench.lock.set_faults({"swallow": int(Command.FW_ACTIVATE)})
        with pytest.raises(LinkLost) as caught:
            async with bench.session(claimed) as link:
                await link.update_firmware(NEWER, ignore)
        assert caught.value.changed is Changed.UNKNOWN
        async with bench.session(claimed) as link:
            assert (await link.status()).firmware == "1.5.0"

    on_bench(tmp_path, story)


@pytest.mark.parametrize(("version", "older"), [("1.3.9", True), ("1.4.0", False), ("1.10", False)])
def test_only_a_lower_version_is_refused_and_before_a_byte_of_it_is_sent(
    tmp_path: Path, version: str, older: bool
) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        async with bench.session(claimed) as link:
            sent = bench.snoops[0].sent
            if not older:
                await link.update_firmware(FirmwareImage(version, IMAGE[:100] + b"\x00"), ignore)
                return
            with pytest.raises(FirmwareOlder) as caught:
                await link.update_firmware(FirmwareImage(version, IMAGE), ignore)
            assert bench.snoops[0].sent == sent
            assert caught.value.data["running"] == "1.4.0"
            assert caught.value.changed is Changed.NO
            assert (await link.status()).firmware == "1.4.0"

    on_bench(tmp_path, story)


def test_a_version_that_the_lock_alone_takes_for_lower_is_refused_at_the_activation(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        seen: list[UploadProgress] = []
        async with bench.session(claimed) as link:
            with pytest.raises(FirmwareOlder) as caught:
                await link.update_firmware(FirmwareImage("1.4", IMAGE), seen.append)
            assert (caught.value.changed, seen[-1].sent) == (Changed.NO, len(IMAGE))
            assert (await link.status()).firmware == "1.4.0"

    on_bench(tmp_path, story)


def test_an_image_that_does_not_fit_is_refused_by_us_or_by_the_lock(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        async with bench.session(claimed) as link:
            for size, most in ((MAX_IMAGE + 1, MAX_IMAGE), (MAX_IMAGE, 1 << 20)):
                with pytest.raises(FirmwareTooLarge) as caught:
                    await link.update_firmware(FirmwareImage("1.5.0", bytes(size)), ignore)
                assert (caught.value.data["size"], caught.value.data["most"]) == (size, most)
            assert (await link.status()).firmware == "1.4.0"

    on_bench(tmp_path, story)


@pytest.mark.parametrize("after", [0, len(IMAGE)], ids=["begin", "activate"])
def test_with_low_batteries_the_old_firmware_stays(tmp_path: Path, after: int) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()

        def drain(step: UploadProgress) -> None:
            bench.lock.set_battery_low(step.sent >= after)

        bench.lock.set_battery_low(not after)
        async with bench.session(claimed) as link:
            with pytest.raises(BatteryLow) as caught:
                await link.update_firmware(NEWER, drain)
        assert (caught.value.changed, running(bench)) == (Changed.NO, "1.4.0")
        bench.lock.set_battery_low(False)
        seen: list[UploadProgress] = []
        async with bench.session(claimed) as link:
            await link.update_firmware(NEWER, seen.append)
        assert (seen[0].resumed_at, running(bench)) == (after, "1.5.0")

    on_bench(tmp_path, story)


def test_an_image_that_arrived_damaged_is_refused_and_can_be_sent_again(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        async with bench.finder.reach(bench.link, bench.lock.serial) as contact:
            session = await raw_session(contact, bench.identity(claimed.lock_key))
            begin = {1: hashlib.sha256(IMAGE).digest(), 2: len(IMAGE), 3: "1.5.0"}
            await session.request(Command.FW_BEGIN, begin)
            await session.request(Command.FW_CHUNK, {1: 0, 2: bytes(896)})
        async with bench.session(claimed) as link:
            with pytest.raises(FirmwareDamaged) as caught:
                await link.update_firmware(NEWER, ignore)
        assert (caught.value.changed, running(bench)) == (Changed.NO, "1.4.0")
        async with bench.session(claimed) as link:
            await link.update_firmware(NEWER, ignore)
        assert running(bench) == "1.5.0"

    on_bench(tmp_path, story)


@pytest.mark.parametrize("firmware", [FirmwareImage("newest", IMAGE), FirmwareImage("1.5.0", b"")])
def test_what_is_no_firmware_is_refused_by_the_lock(tmp_path: Path, firmware: FirmwareImage) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        async with bench.session(claimed) as link:
            with pytest.raises(RequestInvalid):
                await link.update_firmware(firmware, ignore)
        assert running(bench) == "1.4.0"

    on_bench(tmp_path, story)


@pytest.mark.parametrize("lands", [False, True], ids=["torn", "landed"])
def test_a_power_cut_at_any_write_leaves_the_old_or_the_new_firmware(tmp_path: Path, lands: bool) -> None:
    """Three chunks: begin, three writes, and two as the lock restarts into it."""
    small = FirmwareImage("1.5.0", IMAGE[:2_000])

    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        for cut in range(1, 7):
            bench.lock.set_faults({"cut_at_write": cut, "cut_lands": lands})
            problem = await update(bench, claimed, small)
            bench.lock.power_on()
            if problem is not None and problem.changed is not Changed.UNKNOWN:
                assert running(bench) == "1.4.0"
            if running(bench) == "1.5.0":
                break
            async with bench.session(claimed) as link:
                await give_time(bench, link)
        assert running(bench) == "1.5.0"

    on_bench(tmp_path, story)


async def update(bench: Bench, claimed: Claimed, firmware: FirmwareImage) -> LinkLost | None:
    try:
        async with bench.session(claimed) as link:
            await link.update_firmware(firmware, ignore)
    except LinkLost as problem:
        return problem
    return None


async def give_time(bench: Bench, link: LockLink) -> None:
    """A lock that lost power has no clock and obeys nothing else first."""
    order = bench.claim_order()
    await link.set_time(order.now, order.zone_rule)


async def raw_session(contact: object, identity: LinkIdentity) -> Session:
    """A session below the domain words, for a device that sends what ours never would."""
    assert isinstance(contact, Contact)
    session = await contact._fresh()
    await session.open(identity.device_key, identity.lock_key, identity.grant)
    return session
