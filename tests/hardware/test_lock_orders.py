"""What an open session does at a lock behind a real pty: lists, revocations, events, clock and motor."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import UploadProgress
from flexeria_desktop.hardware.errors import ReceiptForged
from flexeria_desktop.hardware.refusals import LockFull, MotorBlocked, TooLate, VersionConflict
from tests.hardware.bench import ZONE, Bench, ignore, on_bench


def test_a_list_of_fifty_users_arrives_and_reads_back_the_same(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        order = bench.order(bench.list_of(50), claimed)
        seen: list[UploadProgress] = []
        async with bench.session(claimed) as link:
            receipt = await link.write_list(order, seen.append)
            assert await link.read_list() == order.wanted
            report = await link.status()
        assert (receipt.version, receipt.digest) == (1, report.list_digest)
        assert bench.lock.holdings()["digest"] == receipt.digest.hex()
        assert (report.users, report.credentials) == (50, 50)
        assert [step.sent for step in seen] == sorted({step.sent for step in seen})
        assert (seen[0].sent, seen[-1].sent) == (0, seen[-1].total)
        assert all(step.resumed_at == 0 for step in seen)

    on_bench(tmp_path, story)


def test_somebody_elses_list_is_never_overwritten(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        async with bench.session(claimed) as link:
            theirs = await link.write_list(bench.order(bench.list_of(3), claimed), ignore)
            with pytest.raises(VersionConflict) as caught:
                await link.write_list(bench.order(bench.list_of(5), claimed), ignore)
            assert (caught.value.data["version"], caught.value.data["digest"]) == (1, theirs.digest)
            assert caught.value.changed is Changed.NO
            assert len((await link.read_list()).users) == 3

    on_bench(tmp_path, story)


def test_more_users_than_a_lock_takes_are_refused_and_nothing_changes(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        async with bench.session(claimed) as link:
            with pytest.raises(LockFull) as caught:
                await link.write_list(bench.order(bench.list_of(2501), claimed), ignore)
            assert caught.value.data["body"] == {1: 2500}
            assert (await link.status()).list_version == 0

    on_bench(tmp_path, story)


def test_a_receipt_under_another_key_proves_nothing(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        bench.credential_key = os.urandom(32)
        async with bench.session(claimed) as link:
            with pytest.raises(ReceiptForged) as caught:
                await link.write_list(bench.order(bench.list_of(1), claimed), ignore)
        assert caught.value.changed is Changed.UNKNOWN

    on_bench(tmp_path, story)


def test_revocations_work_at_once_in_any_number(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        async with bench.session(claimed) as link:
            await link.write_list(bench.order(bench.list_of(50), claimed), ignore)
            assert await link.revoke_now(range(1, 41)) == 40
            assert await link.revoke_now([1, 2]) == 40
            assert (await link.status()).pending_revocations == 40
            with pytest.raises(LockFull) as caught:
                await link.revoke_now(range(100, 400))
        assert caught.value.changed is Changed.YES
        assert len(bench.lock.holdings()["journal"]) == 40 + 13 * 16

    on_bench(tmp_path, story)


def test_events_come_in_order_page_by_page(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        for _ in range(60):
            bench.lock.set_door(is_open=True, held=True)
        async with bench.session(claimed) as link:
            events, seq = [], 1
            while (page := await link.read_events(seq)).events:
                events += page.events
                seq = page.next_seq
                assert page.missing is None
            assert [event.seq for event in events] == list(range(1, seq))
            assert [event.event for event in events].count(21) == 60
            await link.release_events(seq - 1)
            assert seq == (await link.status()).log_next
        (found,) = await bench.finder.scan(bench.link, 1)
        assert not found.log_pending

    on_bench(tmp_path, story)


def test_overwritten_events_are_named_as_missing(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        for _ in range(4200):
            bench.lock.set_door(is_open=True, held=True)
        async with bench.session(claimed) as link:
            report = await link.status()
            page = await link.read_events(1)
        assert report.log_first > 1
        assert page.missing == (1, report.log_first - 1)
        assert page.events[0].seq == report.log_first

    on_bench(tmp_path, story)


def test_the_clock_and_the_motor(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        now = bench.now
        async with bench.session(claimed) as link:
            jump = await link.set_time(now + 100, ZONE)
            assert jump is not None
            assert 98 <= jump <= 101
            operation = os.urandom(16)
            await link.actuate(1, operation, now + 3600)
            await link.actuate(1, operation, now + 3600)
            assert bench.lock.moves == 1
            with pytest.raises(TooLate):
                await link.actuate(1, os.urandom(16), now - 3600)
            bench.lock.set_faults({"motor_blocked": True})
            with pytest.raises(MotorBlocked) as caught:
                await link.actuate(1, os.urandom(16), now + 3600)
            assert caught.value.changed is Changed.UNKNOWN

    on_bench(tmp_path, story)


def test_the_owner_may_set_the_clock_back(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        async with bench.session(claimed) as link:
            jump = await link.set_time(bench.now - 1000, ZONE)
        assert jump is not None
        assert jump <= -999

    on_bench(tmp_path, story)
