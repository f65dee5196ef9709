"""A dongle pulled out and back at a port of another name: the same one is found there, and no other port is asked."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import UploadProgress
from flexeria_desktop.hardware.errors import PortGone, PortMissing
from flexeria_desktop.hardware.finder import Finder
from flexeria_desktop.wording.english import in_english
from tests.hardware.bench import SERIAL, Bench, on_bench
from tests.hardware.pty_port import PtyPort
from tests.hardware.scripted_dongle import ScriptedDongle


def plug_in_elsewhere(bench: Bench) -> None:
    """Whatever takes the old name first, the dongle gets a new one."""
    old = bench.link
    bench.unplug()
    in_the_way = [PtyPort()]
    while in_the_way[-1].link != old and len(in_the_way) < 8:
        in_the_way.append(PtyPort())
    bench.plug()
    for port in in_the_way:
        port.unplug()
    assert bench.link != old


def test_an_upload_goes_on_at_the_byte_at_the_port_of_another_name(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        bench.finder = Finder(ports=lambda: [bench.link])
        claimed = await bench.claim()
        first = bench.link
        order = bench.order(bench.list_of(200), claimed)
        sent: list[UploadProgress] = []
        with pytest.raises(PortGone) as caught:
            async with bench.session(claimed) as link:
                await link.write_list(order, bench.pulled_out_midway(sent))
        assert caught.value.changed is Changed.NO
        assert "Nothing was changed. Plug it in again and go on." in in_english(caught.value)
        with pytest.raises((PortMissing, PortGone)):
            async with bench.finder.reach(first, SERIAL):
                pass
        plug_in_elsewhere(bench)
        again: list[UploadProgress] = []
        async with bench.finder.reach(first, SERIAL) as contact:
            link = await contact.session(bench.identity(claimed.lock_key))
            receipt = await link.write_list(order, again.append)
        assert again[0].resumed_at >= sent[-1].sent > 0
        assert receipt.digest.hex() == bench.lock.holdings()["digest"]
        plug_in_elsewhere(bench)
        with suppress(PortGone):  # the news of the loss is still on its way
            await bench.finder.check(first)
        async with bench.finder.reach(first, SERIAL) as contact:
            link = await contact.session(bench.identity(claimed.lock_key))
            assert (await link.status()).list_version == 1

    on_bench(tmp_path, story)


def test_another_dongle_at_a_new_port_is_let_go_and_an_old_port_is_never_asked(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        neighbour, stranger = ScriptedDongle(), ScriptedDongle()
        stranger.greet_as = "DNG-2"
        there = [bench.link, neighbour.port.link]
        bench.finder = Finder(ports=lambda: there)
        first = bench.link
        assert await bench.finder.check(first) == "DNG-1"
        bench.unplug()
        there.append(stranger.port.link)
        for _ in range(2):  # the first may still hold the port that has just gone
            with pytest.raises((PortMissing, PortGone)):
                await bench.finder.check(first)
        assert stranger.rsts > 0
        assert neighbour.rsts == 0, "it was there before, so it is not the one that came back"
        other = Finder()
        assert await other.check(stranger.port.link) == "DNG-2", "a port that was tried in vain is free again"
        await other.close()
        neighbour.port.unplug()
        stranger.port.unplug()

    on_bench(tmp_path, story)


def test_a_system_that_lists_no_ports_and_a_cancel_while_it_does_leave_the_port_usable(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        asked, go_on = threading.Event(), threading.Event()

        def slow_to_list() -> list[str]:
            asked.set()
            go_on.wait(5)
            raise OSError

        bench.finder = Finder(ports=slow_to_list)
        asking = asyncio.create_task(bench.finder.check(bench.link))
        await asyncio.to_thread(asked.wait, 5)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        go_on.set()
        assert await bench.finder.check(bench.link) == "DNG-1"

    on_bench(tmp_path, story)
