"""Links that break under a session with a lock behind a real pty, and what is known of the lock then."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path

import pytest

from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import UploadProgress
from flexeria_desktop.hardware.commands import Command
from flexeria_desktop.hardware.errors import LinkLost, LockNotFound, LockUnreachable, PortGone, PortMissing
from tests.hardware.bench import SERIAL, ZONE, Bench, ignore, on_bench


def test_an_upload_goes_on_at_the_byte_after_the_dongle_was_pulled_out(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        order = bench.order(bench.list_of(200), claimed)
        first: list[UploadProgress] = []
        with pytest.raises(PortGone) as caught:
            async with bench.session(claimed) as link:
                await link.write_list(order, bench.pulled_out_midway(first))
        assert caught.value.changed is Changed.NO
        bench.plug()
        second: list[UploadProgress] = []
        async with bench.session(claimed) as link:
            upload = (await link.status()).upload
            receipt = await link.write_list(order, second.append)
        assert upload is not None
        assert upload[0] == order.transaction
        assert second[0].resumed_at == second[0].sent == upload[1] >= first[-1].sent > 0
        assert receipt.version == 1

    on_bench(tmp_path, story)


def test_a_commit_whose_answer_was_lost_is_found_again_without_a_second_upload(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        order = bench.order(bench.list_of(50), claimed)
        bench.lock.set_faults({"swallow": int(Command.TXN_COMMIT)})
        with pytest.raises(LinkLost) as caught:
            async with bench.session(claimed) as link:
                await link.write_list(order, ignore)
        assert caught.value.changed is Changed.UNKNOWN
        assert bench.lock.holdings()["version"] == 1
        sent_before = sum(snoop.sent for snoop in bench.snoops)
        seen: list[UploadProgress] = []
        async with bench.session(claimed) as link:
            receipt = await link.write_list(order, seen.append)
        assert (receipt.version, receipt.digest.hex()) == (1, bench.lock.holdings()["digest"])
        assert [step.resumed_at for step in seen] == [seen[0].total]
        assert sum(snoop.sent for snoop in bench.snoops) - sent_before < seen[0].total

    on_bench(tmp_path, story)


def test_a_chunk_lost_in_the_air_changes_nothing_and_is_resumed(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        order = bench.order(bench.list_of(50), claimed)
        bench.lock.set_faults({"swallow": int(Command.TXN_CHUNK)})
        with pytest.raises(LinkLost) as caught:
            async with bench.session(claimed) as link:
                await link.write_list(order, ignore)
        assert caught.value.changed is Changed.NO
        async with bench.session(claimed) as link:
            assert (await link.write_list(order, ignore)).version == 1

    on_bench(tmp_path, story)


def test_a_lock_out_of_reach_is_not_found_and_one_that_walks_off_is_lost(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        async with bench.session(claimed) as link:
            bench.lock.set_faults({"in_range": False})
            with pytest.raises(LinkLost) as caught:
                await link.set_time(bench.now, ZONE)
            assert caught.value.changed is Changed.UNKNOWN
        with pytest.raises(LockUnreachable):
            async with bench.reach():
                pass
        with pytest.raises(LockNotFound):
            async with bench.reach():
                pass
        bench.lock.set_faults({"in_range": True})
        async with bench.session(claimed) as link:
            assert (await link.status()).serial == SERIAL

    on_bench(tmp_path, story)


def test_a_cancelled_request_ends_its_session_but_not_the_dongle(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        bench.dongle.faults.latency_ms = 50

        async def ask_forever() -> None:
            async with bench.session(claimed) as link:
                while True:
                    await link.status()
                    asked.set()

        for _ in range(10):
            asked = asyncio.Event()
            asking = asyncio.create_task(ask_forever())
            await asked.wait()
            asking.cancel()
            with pytest.raises(asyncio.CancelledError):
                await asking
        bench.dongle.faults.latency_ms = 0
        async with bench.session(claimed) as link:
            assert (await link.status()).serial == SERIAL

    on_bench(tmp_path, story)


def test_cancelling_at_any_packet_leaves_every_channel_free(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()

        async def ask() -> None:
            async with bench.session(claimed) as link:
                while True:
                    await link.status()

        for packet in range(1, 16):
            packets = iter(range(1, 1000))
            asking = asyncio.create_task(ask())
            bench.before_receive = lambda asking=asking, packet=packet, packets=packets: (
                next(packets) == packet and asking.cancel()
            )
            await asyncio.wait([asking])
            assert asking.cancelled()
        bench.before_receive = lambda: None
        async with contextlib.AsyncExitStack() as stack:
            for _ in range(8):
                await stack.enter_async_context(bench.reach())
        assert await bench.finder.check(bench.link) == "DNG-1"

    on_bench(tmp_path, story)


def test_a_noisy_line_is_repaired_below_the_session(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        async with bench.session(claimed) as link:
            for knob in ("drop_to_host", "drop_from_host", "garble_to_host", "garble_from_host"):
                setattr(bench.dongle.faults, knob, 2)
                assert (await link.status()).serial == SERIAL

    on_bench(tmp_path, story)


def test_unplugged_while_idle(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        async with bench.session(claimed) as link:
            old = bench.link
            bench.unplug()
            with pytest.raises(PortGone) as caught:
                await link.set_time(bench.now, ZONE)
            with pytest.raises((PortGone, PortMissing)):
                await bench.finder.check(old)
        assert caught.value.changed in {Changed.NO, Changed.UNKNOWN}
        bench.plug()
        assert await bench.finder.check(bench.link) == "DNG-1"

    on_bench(tmp_path, story)
