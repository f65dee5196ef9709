"""The host's side of the dongle link, over a real pty."""

from __future__ import annotations

import asyncio
import os

import pytest

from flexeria_desktop.hardware.dongle import DongleHost
from flexeria_desktop.hardware.errors import (
    DongleUnsuitable,
    HandshakeRefused,
    LinkLost,
    LinkProblem,
    LockSilent,
    LockUnreachable,
    NoDongle,
    PortBusy,
    PortGone,
    PortMissing,
    UnknownLink,
)
from flexeria_desktop.hardware.finder import Finder, transport_of
from flexeria_desktop.hardware.frames import Frame, FrameType, encode_frame
from flexeria_desktop.hardware.info import LockInfo
from flexeria_desktop.hardware.noise import new_private_key, public_key
from flexeria_desktop.hardware.session import Session, SessionState
from flexeria_desktop.hardware.transports.serial import SerialTransport
from tests.hardware.idle_time import run
from tests.hardware.pty_port import PtyPort
from tests.hardware.scripted_dongle import INFO, ScriptedDongle

ADDRESS = b"\xc0\xff\xee\x00\x00\x01"


def host_of(dongle: ScriptedDongle) -> DongleHost:
    return DongleHost(SerialTransport(dongle.port.path))


def test_a_dongle_that_answers_late_is_greeted() -> None:
    async def story() -> None:
        dongle = ScriptedDongle(deaf_to_rst=2)
        host = host_of(dongle)
        identity = await host.open()
        assert (identity.serial, identity.boot_id) == ("DNG-1", b"\x01" * 8)
        assert dongle.rsts == 3
        await host.close()
        dongle.port.unplug()

    run(story())


@pytest.mark.parametrize("noise", [b"", b"AT\r\nERROR\r\n" * 50, b"\x00\x03\x01\x02\x00" * 400])
def test_something_else_at_the_port_is_no_dongle(noise: bytes) -> None:
    async def story() -> None:
        port = PtyPort()
        port.on_bytes = lambda _: port.write(noise)
        with pytest.raises(NoDongle) as caught:
            await DongleHost(SerialTransport(port.path)).open()
        assert caught.value.data == {"port": port.path}
        port.unplug()

    run(story())


def test_a_dongle_of_another_version_is_unsuitable() -> None:
    async def story() -> None:
        port = PtyPort()
        greeting = encode_frame(Frame(0, FrameType.RSTACK, payload=b"\xa0"))
        port.on_bytes = lambda _: port.write(greeting)
        with pytest.raises(DongleUnsuitable):
            await DongleHost(SerialTransport(port.path)).open()
        port.unplug()

    run(story())


def test_ports_that_are_missing_or_held_say_so() -> None:
    async def story() -> None:
        dongle = ScriptedDongle()
        first, second = host_of(dongle), host_of(dongle)
        await first.open()
        with pytest.raises(PortBusy):
            await second.open()
        await first.close()
        third = host_of(dongle)
        await third.open()
        await third.close()
        dongle.port.unplug()
        with pytest.raises(PortMissing):
            await host_of(dongle).open()

    run(story())


def test_an_opening_that_is_given_up_leaves_the_port_free() -> None:
    """Each on a loop of its own, as commands of one terminal: what was left to do must not wait for the loop."""
    ours, theirs = os.openpty()
    path = os.ttyname(theirs)
    os.close(theirs)

    def nobody_hears(_: object) -> None:
        raise AssertionError

    async def given_up() -> None:
        opening = asyncio.create_task(SerialTransport(path).open(nobody_hears, nobody_hears))
        await asyncio.sleep(0)
        opening.cancel()
        await asyncio.wait([opening])
        assert opening.cancelled()

    async def opened() -> None:
        transport = SerialTransport(path)
        await transport.open(nobody_hears, nobody_hears)
        await transport.close()

    for _ in range(20):
        run(given_up())
        run(opened())
    os.close(ours)


def test_a_port_whose_closing_is_given_up_is_free() -> None:
    ours, theirs = os.openpty()
    path = os.ttyname(theirs)
    os.close(theirs)

    def nobody_hears(_: object) -> None:
        raise AssertionError

    async def story() -> None:
        for _ in range(20):
            transport = SerialTransport(path)
            await transport.open(nobody_hears, nobody_hears)
            closing = asyncio.create_task(transport.close())
            await asyncio.sleep(0)
            closing.cancel()
            await asyncio.wait([closing])
            assert closing.cancelled()

    run(story())
    os.close(ours)


def test_a_closing_that_is_given_up_still_says_good_bye_and_leaves_the_port_free() -> None:
    """Without that last word the dongle keeps its connections, and the locks stay busy for half a minute."""
    rounds = 6

    async def story() -> None:
        dongle = ScriptedDongle()
        for steps in range(1, rounds + 1):
            host = host_of(dongle)
            await host.open()
            closing = asyncio.create_task(host.close())
            for _ in range(steps):
                await asyncio.sleep(0)
            closing.cancel()
            await asyncio.wait([closing])
        async with asyncio.timeout(10):
            while dongle.rsts < 2 * rounds:  # noqa: ASYNC110 - a greeting and a good-bye each; nobody tells of them
                await asyncio.sleep(0.001)
        dongle.port.unplug()

    run(story())


def test_letting_go_of_all_ports_lets_go_of_each_also_when_it_is_given_up() -> None:
    async def story() -> None:
        dongles = [ScriptedDongle(), ScriptedDongle()]
        finder = Finder()
        for dongle in dongles:
            await finder.check(dongle.port.link)
        closing = asyncio.create_task(finder.close())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        closing.cancel()
        await asyncio.wait([closing])
        for dongle in dongles:
            host = host_of(dongle)
            await host.open()
            await host.close()
            dongle.port.unplug()

    run(story())


def test_letting_go_of_all_ports_waits_for_one_that_is_just_being_opened() -> None:
    async def story() -> None:
        dongle = ScriptedDongle(deaf_to_rst=1)
        finder = Finder()
        opening = asyncio.create_task(finder.check(dongle.port.link))
        async with asyncio.timeout(10):
            while not dongle.rsts:  # noqa: ASYNC110 - nobody tells of it
                await asyncio.sleep(0.001)
        await finder.close()
        host = host_of(dongle)
        await host.open()
        await host.close()
        await asyncio.wait([opening])
        opening.exception()
        dongle.port.unplug()

    run(story())


def test_a_plain_file_is_no_dongle(tmp_path: object) -> None:
    async def story() -> None:
        with pytest.raises(LinkProblem):
            await DongleHost(SerialTransport(os.devnull)).open()

    run(story())


@pytest.mark.parametrize(
    ("link", "error"),
    [
        ("usb:1", UnknownLink),
        ("serial:", UnknownLink),
    ],
)
def test_monikers_without_a_transport(link: str, error: type[LinkProblem]) -> None:
    with pytest.raises(error) as caught:
        transport_of(link)
    assert caught.value.data == {"link": link}


def test_fragments_pass_both_ways_in_order() -> None:
    async def story() -> None:
        dongle = ScriptedDongle()
        host = host_of(dongle)
        await host.open()
        pipe = await host.connect(ADDRESS)
        assert (pipe.info, pipe.max_fragment) == (INFO, 100)
        sent = [bytes([number]) * 100 for number in range(60)]
        echoed = []
        for fragment in sent:
            await pipe.send(fragment)
            echoed.append(await pipe.receive())
        assert echoed == sent
        await pipe.close()
        assert [verb for _, verb, _ in dongle.verbs] == [3, 4]
        await host.close()
        dongle.port.unplug()

    run(story())


def test_a_restarted_dongle_loses_its_channels_and_serves_again() -> None:
    async def story() -> None:
        dongle = ScriptedDongle()
        host = host_of(dongle)
        await host.open()
        pipe = await host.connect(ADDRESS)
        dongle.restart()
        with pytest.raises(LinkLost):
            await pipe.receive()
        await pipe.close()
        again = await host.connect(ADDRESS)
        await again.send(b"hello")
        assert await again.receive() == b"hello"
        await host.close()
        dongle.port.unplug()

    run(story())


def test_a_dongle_that_stops_acknowledging_is_given_up_and_greeted_again() -> None:
    async def story() -> None:
        dongle = ScriptedDongle()
        host = host_of(dongle)
        await host.open()
        pipe = await host.connect(ADDRESS)
        dongle.mute = True
        rsts = dongle.rsts
        await pipe.send(b"into the void")
        dongle.deaf_to_rst = rsts + 1
        with pytest.raises(LinkLost):
            await pipe.receive()
        dongle.mute = False
        assert (await host.identify()).serial == "DNG-1"
        assert dongle.rsts == rsts + 2
        await host.close()
        dongle.port.unplug()

    run(story())


def test_unplugging_ends_everything_at_once() -> None:
    async def story() -> None:
        dongle = ScriptedDongle()
        host = host_of(dongle)
        await host.open()
        pipe = await host.connect(ADDRESS)
        reading = asyncio.create_task(pipe.receive())
        await pipe.send(b"x")
        await reading
        reading = asyncio.create_task(pipe.receive())
        await asyncio.sleep(0)
        dongle.port.unplug()
        with pytest.raises(PortGone):
            await reading
        with pytest.raises(PortGone):
            await host.connect(ADDRESS)
        assert isinstance(host.problem, PortGone)
        await host.close()

    run(story())


def test_a_cancelled_connect_leaves_no_channel_behind() -> None:
    async def story() -> None:
        dongle = ScriptedDongle()
        dongle.hold.add(3)
        host = host_of(dongle)
        await host.open()
        connecting = asyncio.create_task(host.connect(ADDRESS))
        await dongle.on_verb.wait()
        connecting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await connecting
        dongle.hold.clear()
        dongle.answer(dongle.verbs[0][0], 3)
        pipes = [await host.connect(ADDRESS) for _ in range(8)]
        assert {pipe.channel for pipe in pipes} == set(range(1, 9))
        verbs = [(verb, body.get(2, body[1])) for _, verb, body in dongle.verbs]
        assert (4, 1) in verbs, "the late connection was taken down"
        await host.close()
        dongle.port.unplug()

    run(story())


def test_a_scan_that_breaks_is_told_to_everybody_who_shares_it() -> None:
    """Nothing heard would mean that no lock is near."""

    async def story() -> None:
        dongle = ScriptedDongle()
        dongle.hold.add(1)
        finder = Finder()
        first = asyncio.create_task(finder.scan(dongle.port.link, 60))
        await dongle.on_verb.wait()
        second = asyncio.create_task(finder.scan(dongle.port.link, 5))
        await asyncio.sleep(0)
        dongle.restart()
        assert [type(one) for one in await asyncio.gather(first, second, return_exceptions=True)] == [LinkLost] * 2
        await finder.close()
        dongle.port.unplug()

    run(story())


def test_a_lock_that_says_nothing_and_one_that_echoes(tmp_path: object) -> None:
    async def story() -> None:
        dongle = ScriptedDongle()
        host = host_of(dongle)
        await host.open()
        info = LockInfo.decode(INFO)
        keys = (new_private_key(), public_key(new_private_key()), b"")
        echoed = Session(await host.connect(ADDRESS), info)
        with pytest.raises(HandshakeRefused):
            await echoed.open(*keys)
        assert echoed.state is SessionState.ENDED
        dongle.silent = True
        with pytest.raises(LockSilent):
            await Session(await host.connect(ADDRESS), info).open(*keys)
        await host.close()
        dongle.port.unplug()

    run(story())


def test_a_refused_connect_frees_its_channel() -> None:
    async def story() -> None:
        dongle = ScriptedDongle()
        dongle.answers[3] = (1, {})
        host = host_of(dongle)
        await host.open()
        for _ in range(20):
            with pytest.raises(LockUnreachable):
                await host.connect(ADDRESS, "FLX-1")
        await host.close()
        dongle.port.unplug()

    run(story())


def test_scanning_reports_locks_strongest_first_and_survives_nonsense() -> None:
    async def story() -> None:
        dongle = ScriptedDongle()
        dongle.news = [
            [0, 2, {1: ADDRESS, 2: -80, 3: 9, 4: 3, 5: "00012345"}],
            [0, 2, {1: b"short", 2: -10, 3: 0, 4: 0, 5: "x"}],
            [0, 2, {1: ADDRESS[::-1], 2: -40, 3: 6, 4: 0, 5: "00099999"}],
            [0, 99, {}],
            [7, 0, {}],
        ]
        finder = Finder()
        near, far = await finder.scan(dongle.port.link, 1)
        assert (near.name, near.rssi, near.battery_low, near.log_pending) == ("00099999", -40, True, True)
        assert (far.commissionable, far.owned, far.list_version) == (True, True, 3)
        assert await finder.check(dongle.port.link) == "DNG-1"
        await finder.close()
        dongle.port.unplug()

    run(story())


def test_advertisements_that_are_no_locks_are_shown_to_nobody() -> None:
    """A dongle relays whatever the air has: a name that is no lock's could be made to look like anything."""

    async def story() -> None:
        dongle = ScriptedDongle()
        good = {1: ADDRESS, 2: -60, 3: 8, 4: 7, 5: "00012345"}
        wrong = [
            *({5: name} for name in ("", "<b>12345", "0001234\n", "abcdefgh", "000123456", "\u202e123")),
            *({2: rssi} for rssi in (-129, 2**40)),
            *({4: version} for version in (-1, 2**32)),
            *({3: flags} for flags in (-1, 256)),
            {1: b"short"},
        ]
        dongle.news = [[0, 2, good | one] for one in wrong] + [[0, 2, good]]
        finder = Finder()
        found = await finder.scan(f"serial:{dongle.port.path}", 1)
        assert [(one.name, one.rssi, one.list_version) for one in found] == [("00012345", -60, 7)]
        await finder.close()
        dongle.port.unplug()

    run(story())
