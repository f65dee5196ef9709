"""Claims and sessions with a simulated lock behind a real pty: who gets in, and who does not."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.locks import LockModel
from flexeria_desktop.core.errors import Changed
from flexeria_desktop.hardware import cbor
from flexeria_desktop.hardware.commands import Command
from flexeria_desktop.hardware.errors import (
    ClaimWindowClosed,
    HandshakeRefused,
    LabelRefused,
    LinkLost,
    LockBusy,
    LockMismatch,
    LockNotOwned,
    LockOwnedByAnother,
    LockThrottled,
    SessionOver,
)
from flexeria_desktop.hardware.finder import Finder
from flexeria_desktop.hardware.frames import Frame, FrameReader, FrameType, encode_frame
from flexeria_desktop.hardware.info import LockInfo
from flexeria_desktop.hardware.labels import format_label
from flexeria_desktop.hardware.noise import new_private_key, public_key
from flexeria_desktop.hardware.refusals import NotPermitted
from flexeria_desktop.hardware.transports.base import BytesTaker, LossTaker, SnoopingTransport
from tests.hardware.bench import SERIAL, TWIN, Bench, on_bench


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
