"""Claim, sessions and lists with a simulated lock behind a real pty."""

from __future__ import annotations

import asyncio
import contextlib
import os
from dataclasses import replace
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.locks import LockModel
from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import UploadProgress
from flexeria_desktop.hardware import cbor
from flexeria_desktop.hardware.commands import Command
from flexeria_desktop.hardware.errors import (
    ClaimWindowClosed,
    HandshakeRefused,
    LabelRefused,
    LinkLost,
    LockBusy,
    LockMismatch,
    LockNotFound,
    LockNotOwned,
    LockOwnedByAnother,
    LockThrottled,
    LockUnreachable,
    PortGone,
    PortMissing,
    ReceiptForged,
    SessionOver,
)
from flexeria_desktop.hardware.finder import Finder
from flexeria_desktop.hardware.frames import Frame, FrameReader, FrameType, encode_frame
from flexeria_desktop.hardware.info import LockInfo
from flexeria_desktop.hardware.labels import format_label
from flexeria_desktop.hardware.noise import new_private_key, public_key
from flexeria_desktop.hardware.refusals import (
    LockFull,
    MotorBlocked,
    NotPermitted,
    TooLate,
    VersionConflict,
)
from flexeria_desktop.hardware.transports.base import BytesTaker, LossTaker, SnoopingTransport
from tests.hardware.bench import SERIAL, TWIN, ZONE, Bench, on_bench


def ignore(_progress: UploadProgress) -> None:
    """Nobody watches."""


def test_claim_then_session_tells_the_state(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        (found,) = await bench.finder.scan(bench.link, 1)
        assert (found.name, found.owned, found.commissionable) == ("00012345", False, False)
        bench.lock.press_button()
        async with bench.reach() as contact:
            assert (contact.serial, contact.model, contact.commissionable) == (SERIAL, LockModel.MC, True)
            claimed = await contact.claim(bench.claim_order(), bench.identity())
            link = await contact.session(bench.identity(claimed.lock_key))
            report = await link.status()
        assert (claimed.receipt.serial, claimed.receipt.version) == (SERIAL, 0)
        assert report.list_digest == claimed.receipt.digest
        assert (report.serial, report.users, report.max_users, report.upload) == (SERIAL, 0, 2500, None)
        assert report.clock is not None
        assert abs(report.clock - bench.now) < 5

    on_bench(tmp_path, story)


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


def test_an_upload_goes_on_at_the_byte_after_the_dongle_was_pulled_out(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        order = bench.order(bench.list_of(200), claimed)
        first: list[UploadProgress] = []

        def pull_out_midway(step: UploadProgress) -> None:
            first.append(step)
            if step.sent * 2 > step.total:
                bench.unplug()

        with pytest.raises(PortGone) as caught:
            async with bench.session(claimed) as link:
                await link.write_list(order, pull_out_midway)
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


def test_a_released_lock_is_nobodys(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        async with bench.session(claimed) as link:
            await link.release_lock()
            with pytest.raises(SessionOver):
                await link.status()
        with pytest.raises(LockNotOwned):
            async with bench.session(claimed):
                pass
        assert (await bench.claim()).receipt.version == 0

    on_bench(tmp_path, story)


def test_the_wrong_label_a_closed_window_and_another_owner(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        async with bench.reach() as contact:
            with pytest.raises(ClaimWindowClosed):
                await contact.claim(bench.claim_order(), bench.identity())
        bench.lock.press_button()
        async with bench.reach() as contact:
            wrong = bench.claim_order(format_label(SERIAL, os.urandom(32)))
            with pytest.raises(LabelRefused):
                await contact.claim(wrong, bench.identity())
            assert not bench.lock.holdings()["owned"]
            claimed = await contact.claim(bench.claim_order(), bench.identity())
            again = await contact.claim(bench.claim_order(), bench.identity())
            assert again.lock_key == claimed.lock_key
        bench.device_key = new_private_key()
        bench.lock.press_button()
        async with bench.reach() as contact:
            with pytest.raises(LockOwnedByAnother):
                await contact.claim(bench.claim_order(), bench.identity())

    on_bench(tmp_path, story)


def test_a_claim_whose_answer_was_lost_can_be_repeated(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        order = bench.claim_order()
        bench.lock.press_button()
        bench.lock.set_faults({"swallow": int(Command.CLAIM)})
        async with bench.reach() as contact:
            with pytest.raises(LinkLost) as caught:
                await contact.claim(order, bench.identity())
            assert caught.value.changed is Changed.UNKNOWN
            bench.lock.press_button()
            claimed = await contact.claim(order, bench.identity())
        async with bench.session(claimed) as link:
            assert (await link.status()).serial == SERIAL

    on_bench(tmp_path, story)


def test_an_unowned_lock_has_no_session_and_a_false_key_none_either(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        async with bench.reach() as contact:
            with pytest.raises(LockNotOwned):
                await contact.session(bench.identity(new_public()))
        await bench.claim()
        async with bench.reach() as contact:
            with pytest.raises(HandshakeRefused):
                await contact.session(bench.identity(new_public()))

    on_bench(tmp_path, story)


def test_a_grant_of_another_site_is_not_permitted(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        bench.site = type(bench.site)(os.urandom(32))
        async with bench.reach() as contact:
            with pytest.raises(NotPermitted):
                await contact.session(bench.identity(claimed.lock_key))

    on_bench(tmp_path, story)


def test_a_second_session_finds_the_lock_busy(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        async with bench.session(claimed) as link:
            await link.status()
            async with bench.reach() as contact:
                with pytest.raises(LockBusy):
                    await contact.session(bench.identity(claimed.lock_key))
            assert (await link.status()).serial == SERIAL

    on_bench(tmp_path, story)


def test_two_locks_with_the_same_name_are_told_apart(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        for serial in (SERIAL, TWIN):
            async with bench.reach(serial) as contact:
                assert contact.serial == serial
        with pytest.raises(LockMismatch) as caught:
            async with bench.reach("FLX-0000-00012345"):
                pass
        assert caught.value.data["wanted"] == "FLX-0000-00012345"

    on_bench(tmp_path, story, (TWIN, SERIAL))


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


def test_the_owner_may_set_the_clock_back(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        async with bench.session(claimed) as link:
            jump = await link.set_time(bench.now - 1000, ZONE)
        assert jump is not None
        assert jump <= -999

    on_bench(tmp_path, story)


def test_too_many_false_handshakes_are_throttled(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        await bench.claim()
        async with bench.reach() as contact:
            for _ in range(10):
                with pytest.raises(HandshakeRefused):
                    await contact.session(bench.identity(new_public()))
            with pytest.raises(LockThrottled):
                await contact.session(bench.identity(new_public()))

    on_bench(tmp_path, story)


def test_altered_info_is_noticed_by_the_handshake(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        forging = Finder(InfoForger)
        await bench.finder.close()
        bench.lock.press_button()
        async with forging.reach(bench.link, SERIAL) as contact:
            with pytest.raises(HandshakeRefused):
                await contact.claim(bench.claim_order(), bench.identity())
            with pytest.raises(HandshakeRefused):
                await contact.session(bench.identity(claimed.lock_key))
        await forging.close()

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


class InfoForger(SnoopingTransport):
    """Somebody on the line who makes the lock look like one with newer firmware."""

    async def open(self, on_bytes: BytesTaker, on_lost: LossTaker) -> None:
        reader = FrameReader()

        def forge(data: bytes) -> None:
            on_bytes(b"".join(encode_frame(forged(frame)) for frame in reader.feed(data)))

        await super().open(forge, on_lost)


def forged(frame: Frame) -> Frame:
    if frame.channel or frame.type is not FrameType.DATA:
        return frame
    number, status, body = cbor.decode(frame.payload)
    if not isinstance(body.get(2), bytes):
        return frame
    shown = replace(LockInfo.decode(body[2]), firmware="9.9.9").encode()
    return replace(frame, payload=cbor.encode([number, status, body | {2: shown}]))


def new_public() -> bytes:
    """A key that no lock here has."""
    return public_key(new_private_key())
