"""A dongle in a real USB socket: found by itself, used, pulled out in the middle, back under another name."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from serial.tools import list_ports

from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import Claimed, ListOrder, Receipt, UploadProgress
from flexeria_desktop.hardware.commands import Command
from flexeria_desktop.hardware.errors import LinkLost, LinkProblem, PortBusy, PortGone, PortMissing
from flexeria_desktop.hardware.finder import Finder
from tests.gate import gadget
from tests.gate.usb_bench import UsbBench, on_usb
from tests.hardware.bench import ZONE

FULL = 2_500
"""Users a lock has space for (FLP/1 section 7)."""
ENVELOPES = 1.2
"""Bytes on the wire for one of the stream: 1.11 is usual, a frame sent again may come on top."""
BEGIN_AND_COMMIT = 600
"""Bytes of the requests before and after the chunks, and of lone acknowledgements."""


def ignore(_progress: UploadProgress) -> None:
    """Nobody watches."""


def holds(bench: UsbBench, receipt: Receipt) -> bool:
    """Whether the lock itself says that it holds what the receipt proves.

    Asked before a read-back: the simulator works its list out once, and emulated that can outlast the 5 s of a request.
    """
    held = bench.lock.holdings()
    return (held["version"], held["digest"]) == (receipt.version, receipt.digest.hex())


async def pull_out_midway(bench: UsbBench, claimed: Claimed, order: ListOrder) -> list[UploadProgress]:
    """Lose the dongle when half the list is over; return what the lock had confirmed until then."""
    seen: list[UploadProgress] = []

    def watch(step: UploadProgress) -> None:
        seen.append(step)
        if step.sent * 2 > step.total:
            bench.unplug()

    with pytest.raises(PortGone) as caught:
        async with bench.session(claimed) as link:
            await link.write_list(order, watch)
    assert caught.value.data == {"port": bench.link.removeprefix("serial:")}
    assert caught.value.changed is Changed.NO
    assert bench.lock.holdings()["version"] == 0
    return seen


async def go_on(bench: UsbBench, claimed: Claimed, order: ListOrder, before: list[UploadProgress]) -> Receipt:
    """Finish the same order; it starts at the byte the lock has, and sends no byte before that again."""
    rest: list[UploadProgress] = []
    async with bench.session(claimed) as link:
        upload = (await link.status()).upload
        before_it = bench.snoops[-1].sent
        receipt = await link.write_list(order, rest.append)
        passed = bench.snoops[-1].sent - before_it
    assert holds(bench, receipt)
    assert upload is not None
    assert upload[0] == order.transaction
    assert rest[0].resumed_at == rest[0].sent == upload[1] >= before[-1].sent > 0
    assert passed < (rest[0].total - upload[1]) * ENVELOPES + BEGIN_AND_COMMIT
    return receipt


def test_the_dongle_is_found_by_what_it_says_over_usb(tmp_path: Path) -> None:
    async def story(bench: UsbBench) -> None:
        port = bench.link.removeprefix("serial:")
        assert bench.finder.ports() == [bench.link] == ["serial:/dev/ttyACM0"]
        (shown,) = [one for one in list_ports.comports() if one.device == port]
        assert (shown.vid, shown.pid) == (gadget.VENDOR, gadget.PRODUCT)
        assert (shown.serial_number, shown.manufacturer, shown.product) == (gadget.SERIAL, gadget.MAKER, gadget.NAME)
        assert await bench.finder.check(bench.link) == "DNG-1"

    on_usb(tmp_path, story)


def test_a_full_list_arrives_and_reads_back_the_same(tmp_path: Path) -> None:
    async def story(bench: UsbBench) -> None:
        claimed = await bench.claim()
        order = bench.order(bench.list_of(FULL), claimed)
        seen: list[UploadProgress] = []
        async with bench.session(claimed) as link:
            started = time.monotonic()
            receipt = await link.write_list(order, seen.append)
            print(f"{seen[-1].total} bytes of stream in {time.monotonic() - started:.1f} s")
            assert holds(bench, receipt)
            assert await link.read_list() == order.wanted
            report = await link.status()
        assert (report.users, report.credentials, report.list_version) == (FULL, FULL, 1)
        assert receipt.digest == report.list_digest
        assert (seen[0].sent, seen[-1].sent) == (0, seen[-1].total)

    on_usb(tmp_path, story)


def test_pulled_out_in_mid_upload_nothing_changed_and_it_goes_on_at_the_byte(tmp_path: Path) -> None:
    async def story(bench: UsbBench) -> None:
        claimed = await bench.claim()
        order = bench.order(bench.list_of(FULL), claimed)
        before, old = await pull_out_midway(bench, claimed, order), bench.link
        with pytest.raises(PortMissing):
            await bench.finder.check(old)
        bench.plug()
        assert await bench.appear() == old
        assert (await go_on(bench, claimed, order, before)).version == 1

    on_usb(tmp_path, story)


def test_back_under_another_name_it_is_found_there_and_the_upload_goes_on(tmp_path: Path) -> None:
    """Another program still holds the old name, as one that looks for modems does."""

    async def story(bench: UsbBench) -> None:
        claimed = await bench.claim()
        order = bench.order(bench.list_of(200), claimed)
        held = os.open("/dev/ttyACM0", os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        try:
            before = await pull_out_midway(bench, claimed, order)
            await bench.vanish()
            bench.plug()
            assert await bench.appear() == "serial:/dev/ttyACM1"
            assert (await go_on(bench, claimed, order, before)).version == 1
        finally:
            os.close(held)

    on_usb(tmp_path, story)


def test_pulled_out_when_the_commit_was_heard_it_is_open_whether_it_changed_and_then_confirmed(tmp_path: Path) -> None:
    async def story(bench: UsbBench) -> None:
        claimed = await bench.claim()
        order = bench.order(bench.list_of(50), claimed)
        bench.lock.set_faults({"swallow": int(Command.TXN_COMMIT)})
        with pytest.raises(LinkLost) as caught:
            async with bench.session(claimed) as link:
                await link.write_list(order, ignore)
        assert caught.value.changed is Changed.UNKNOWN
        bench.unplug()
        await bench.vanish()
        bench.plug()
        await bench.appear()
        again: list[UploadProgress] = []
        async with bench.session(claimed) as link:
            receipt = await link.write_list(order, again.append)
        assert (receipt.version, receipt.digest.hex()) == (1, bench.lock.holdings()["digest"])
        assert [step.resumed_at for step in again] == [again[0].total]

    on_usb(tmp_path, story)


def test_pulled_out_at_rest_the_next_request_says_so_and_the_next_plug_in_works(tmp_path: Path) -> None:
    async def story(bench: UsbBench) -> None:
        claimed = await bench.claim()
        async with bench.session(claimed) as link:
            bench.unplug()
            await bench.vanish()
            with pytest.raises(PortGone):
                await link.set_time(int(time.time()), ZONE)
        bench.plug()
        await bench.appear()
        async with bench.session(claimed) as link:
            assert (await link.status()).list_version == 0

    on_usb(tmp_path, story)


def test_a_port_another_program_holds_is_named_as_busy(tmp_path: Path) -> None:
    async def story(bench: UsbBench) -> None:
        assert await bench.finder.check(bench.link) == "DNG-1"
        other = Finder()
        with pytest.raises(PortBusy) as caught:
            await other.check(bench.link)
        assert isinstance(caught.value, LinkProblem)
        assert caught.value.data == {"port": "/dev/ttyACM0"}
        await other.close()

    on_usb(tmp_path, story)
