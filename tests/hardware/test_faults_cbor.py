"""Malformed CBOR on both sides of a true session: a clear error, nothing else touched, no memory eaten."""

from __future__ import annotations

import itertools
import time
import tracemalloc
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import ClaimOrder, LockLink
from flexeria_desktop.hardware import cbor
from flexeria_desktop.hardware.commands import Command, Request, Status
from flexeria_desktop.hardware.errors import LinkProblem, ProtocolViolated, ReceiptForged, SessionOver
from flexeria_desktop.hardware.finder import Finder
from flexeria_desktop.hardware.noise import new_private_key
from flexeria_desktop.hardware.refusals import LockRefused, VersionConflict
from flexeria_desktop.wording.english import in_english
from tests.hardware.bench import ZONE, Bench, on_bench
from tests.hardware.idle_time import run
from tests.hardware.liar import LIAR, LyingLock, RawDesk, honest_but, saying
from tests.hardware.test_faults_rights import COMMANDS

MALFORMED: dict[str, bytes] = {
    "nothing": b"\xf6",
    "no array": b"\xa0",
    "nested 500 deep": b"\x81" * 500 + b"\x00",
    "maps nested 400 deep": b"\xa1\x00" * 400 + b"\x00",
    "4 GiB of bytes": bytes.fromhex("5affffffff") + bytes(20),
    "2^62 bytes": bytes.fromhex("5b4000000000000000"),
    "2^62 characters": bytes.fromhex("7b4000000000000000"),
    "2^28 items": bytes.fromhex("9a10000000") + bytes(900),
    "2^40 items": bytes.fromhex("9b0000010000000000"),
    "2^40 entries": bytes.fromhex("bb0000010000000000"),
    "arrays of 2^28 in each other": bytes.fromhex("9a10000000") * 100,
    "one key twice": bytes.fromhex("830100a201000101"),
    "keys out of order": bytes.fromhex("830100a202000100"),
    "text as a key": bytes.fromhex("830100a1616100"),
    "a list as a key": bytes.fromhex("830100a18000"),
    "an array without end": bytes.fromhex("9f0100a0ff"),
    "a map without end": bytes.fromhex("830100bfff"),
    "bytes without end": bytes.fromhex("830100a1015f4100ff"),
    "text without end": bytes.fromhex("830100a1017f6161ff"),
    "a longer form than needed": bytes.fromhex("83180100a0"),
    "a float": bytes.fromhex("830100a101f93c00"),
    "a tag": bytes.fromhex("830100a101c000"),
    "undefined": bytes.fromhex("830100a101f7"),
    "broken UTF-8": bytes.fromhex("830100a10161ff"),
    "a second item": bytes.fromhex("830100a000"),
    "half an item": bytes.fromhex("830100a101"),
    "true as a number": bytes.fromhex("83f500a0"),
    "a negative number": bytes.fromhex("832000a0"),
    "text as a number": bytes.fromhex("83613100a0"),
    "a list as body": bytes.fromhex("83010080"),
    "four parts": bytes.fromhex("840100a000"),
    "2^64 - 1 as number": bytes.fromhex("831bffffffffffffffff00a0"),
}
READS_AN_ANSWER = ("status", "read_list", "set_time", "revoke_now", "read_events")
EFFECTFUL = {"set_time", "revoke_now"}
"""A lock that answers these with nonsense may have obeyed all the same."""


def with_liar(story: Callable[[LyingLock, Finder], Awaitable[None]]) -> None:
    async def at_work() -> None:
        lock = LyingLock(lambda _request: b"")
        finder = Finder()
        try:
            await story(lock, finder)
        finally:
            await finder.close()
            lock.port.unplug()

    run(at_work())


async def lied_to(lock: LyingLock, finder: Finder, command: Callable[[LockLink], Awaitable[object]]) -> LinkProblem:
    """Open a session, give one order and return the error it must end in; the text must say whether it had effect."""
    async with finder.reach(lock.port.link, LIAR) as contact:
        link = await contact.session(lock.identity(new_private_key()))
        with pytest.raises(LinkProblem) as caught:
            await command(link)
        if not isinstance(caught.value, LockRefused):
            with pytest.raises(SessionOver):
                await link.status()
    sentence = {
        Changed.NO: "Nothing was changed.",
        Changed.YES: "A part of it was done and stays.",
        Changed.UNKNOWN: "Whether anything was changed is not certain.",
    }[caught.value.changed]
    assert sentence in in_english(caught.value)
    return caught.value


@pytest.mark.parametrize("name", MALFORMED)
def test_a_reply_that_is_malformed_ends_the_session(name: str) -> None:
    async def story(lock: LyingLock, finder: Finder) -> None:
        lock.say = lambda _request: MALFORMED[name]
        tracemalloc.start()
        try:
            problem = await lied_to(lock, finder, lambda link: link.status())
            assert isinstance(problem, ProtocolViolated), problem
            assert problem.changed is Changed.NO
            problem = await lied_to(lock, finder, lambda link: link.revoke_now([1]))
            assert isinstance(problem, ProtocolViolated), problem
            assert problem.changed is Changed.UNKNOWN
            assert tracemalloc.get_traced_memory()[1] < 8_000_000
        finally:
            tracemalloc.stop()

    with_liar(story)


@pytest.mark.parametrize("name", MALFORMED)
def test_a_verdict_that_is_malformed_opens_no_session(name: str) -> None:
    async def story(lock: LyingLock, finder: Finder) -> None:
        lock.verdict = MALFORMED[name]
        async with finder.reach(lock.port.link, LIAR) as contact:
            with pytest.raises(ProtocolViolated) as caught:
                await contact.session(lock.identity(new_private_key()))
        assert caught.value.changed is Changed.NO

    with_liar(story)


@pytest.mark.parametrize("verdict", [{}, {1: False}, {1: None}, {1: -1}, {1: "0"}, {1: []}, {2: 0}, [0], 0, True])
def test_only_a_clear_yes_opens_a_session(verdict: object) -> None:
    async def story(lock: LyingLock, finder: Finder) -> None:
        lock.verdict = cbor.encode(verdict)
        async with finder.reach(lock.port.link, LIAR) as contact:
            with pytest.raises(ProtocolViolated):
                await contact.session(lock.identity(new_private_key()))

    with_liar(story)


WRONG: list[Any] = [None, True, -1, 2**63, "x" * 45, bytes(45), [], [[]], {}, {1: {1: {1: 1}}}]


RIGHT_THERE = [["set_time", None], ["set_time", -1], ["read_events", []]]
"""A jump of -1 s, of a clock that was unset, and an empty page."""


def test_bodies_of_every_wrong_type_are_refused_command_by_command() -> None:
    """Each command, answered OK with each wrong value at each key."""

    async def story(lock: LyingLock, finder: Finder) -> None:
        for name, value in itertools.product(READS_AN_ANSWER, WRONG):
            if [name, value] in RIGHT_THERE:
                continue
            lock.say = saying(dict.fromkeys(range(1, 18), value))
            problem = await lied_to(lock, finder, COMMANDS[name][1])
            assert isinstance(problem, ProtocolViolated), (name, value)
            assert problem.changed is (Changed.UNKNOWN if name in EFFECTFUL else Changed.NO), (name, value)

    with_liar(story)


@pytest.mark.parametrize(
    ("step", "error", "changed"),
    [
        (Command.TXN_BEGIN, ProtocolViolated, Changed.NO),
        (Command.TXN_CHUNK, ProtocolViolated, Changed.NO),
        (Command.TXN_COMMIT, ReceiptForged, Changed.UNKNOWN),
        (Command.FW_BEGIN, ProtocolViolated, Changed.NO),
        (Command.FW_CHUNK, ProtocolViolated, Changed.NO),
    ],
)
def test_wrong_types_at_each_step_of_an_upload(step: Command, error: type[LinkProblem], changed: Changed) -> None:
    name = "update_firmware" if step in {Command.FW_BEGIN, Command.FW_CHUNK} else "write_list"

    async def story(lock: LyingLock, finder: Finder) -> None:
        for value in WRONG:
            lock.say = honest_but(step, saying(dict.fromkeys(range(1, 7), value)))
            async with finder.reach(lock.port.link, LIAR) as contact:
                link = await contact.session(lock.identity(new_private_key()))
                with pytest.raises(error) as caught:
                    await COMMANDS[name][1](link)
            assert caught.value.changed is changed, value
            assert lock.asked[-1] == step, "nothing is sent after an answer that makes no sense"

    with_liar(story)


def test_refusals_with_bodies_of_every_wrong_type_stay_refusals() -> None:
    async def story(lock: LyingLock, finder: Finder) -> None:
        known = [status for status in Status if status is not Status.OK]
        for status, value in itertools.product(known, WRONG):
            lock.say = saying(dict.fromkeys(range(1, 4), value), status)
            for name in ("write_list", "read_events"):
                problem = await lied_to_or_refused(lock, finder, name)
                assert isinstance(problem, (LockRefused, ProtocolViolated)), (name, status, value)
                assert len(in_english(problem)) < 400
                if isinstance(problem, VersionConflict):
                    assert (problem.data["version"], problem.data["digest"]) == (None, None)

    async def lied_to_or_refused(lock: LyingLock, finder: Finder, name: str) -> LinkProblem:
        async with finder.reach(lock.port.link, LIAR) as contact:
            link = await contact.session(lock.identity(new_private_key()))
            with pytest.raises(LinkProblem) as caught:
                await COMMANDS[name][1](link)
        return caught.value

    with_liar(story)


@pytest.mark.parametrize("receipt", [None, {}, [], {1: LIAR}, "x", dict.fromkeys(range(1, 7), bytes(32)), {1: 2**63}])
def test_a_claim_without_a_right_receipt_pins_nothing(receipt: object) -> None:
    async def story(lock: LyingLock, finder: Finder) -> None:
        lock.say = honest_but(Command.CLAIM, saying({1: receipt}))
        order = ClaimOrder(lock.secret, bytes(32), bytes(32), int(time.time()), ZONE)
        async with finder.reach(lock.port.link, LIAR) as contact:
            with pytest.raises(ReceiptForged) as caught:
                await contact.claim(order, lock.identity(new_private_key()))
        assert caught.value.changed is Changed.UNKNOWN

    with_liar(story)


def test_a_log_that_is_overwritten_again_and_again_comes_to_an_end() -> None:
    """The gap may grow while it is read; a lock that never lets anything be read is cut short."""

    async def story(lock: LyingLock, finder: Finder) -> None:
        gaps = itertools.count(10, 10)

        def gone(request: Request) -> bytes:
            return cbor.encode([request.req_id, int(Status.LOG_GAP), {3: next(gaps)}])

        lock.say = gone
        problem = await lied_to(lock, finder, lambda link: link.read_events(1))
        assert isinstance(problem, ProtocolViolated)
        assert len(lock.asked) < 10

        def once(request: Request) -> bytes:
            if request.body[1] < 30:
                return cbor.encode([request.req_id, int(Status.LOG_GAP), {3: request.body[1] + 15}])
            row = [request.body[1], 1, None, 1, 4, None, None, None]
            return cbor.encode([request.req_id, 0, {1: [row], 2: row[0] + 1, 3: row[0]}])

        lock.say = once
        async with finder.reach(lock.port.link, LIAR) as contact:
            link = await contact.session(lock.identity(new_private_key()))
            page = await link.read_events(1)
        assert (page.missing, page.events[0].seq) == ((1, 30), 31)

    with_liar(story)


# --- the lock reads the desk ---


@pytest.mark.parametrize("name", MALFORMED)
def test_a_request_that_is_malformed_is_refused_and_the_session_goes_on(tmp_path: Path, name: str) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        await bench.finder.close()
        before = bench.lock.flash_writes
        desk = RawDesk(bench.link.removeprefix("serial:"))
        await desk.open(bytes([0xC0, 0, 0, 0, 0, 0]))
        try:
            assert await desk.shake(bench.identity(claimed.lock_key)) == cbor.encode({1: 0})
            assert cbor.decode(await desk.ask(MALFORMED[name])) == [0, int(Status.INVALID), {1: None}]
            assert cbor.decode(await desk.ask(cbor.encode([9, 1, {}])))[:2] == [9, 0]
            await desk.connect(bytes([0xC0, 0, 0, 0, 0, 0]))
            verdict = await desk.shake(bench.identity(claimed.lock_key), MALFORMED[name])
            assert verdict == cbor.encode({1: int(Status.INVALID)})
        finally:
            await desk.close()
        assert bench.lock.flash_writes == before

    on_bench(tmp_path, story)


def test_bodies_of_every_wrong_type_are_refused_by_the_lock_and_change_nothing(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        await bench.finder.close()
        before, moves = {**bench.lock.holdings(), "clock": None}, bench.lock.moves
        desk = RawDesk(bench.link.removeprefix("serial:"))
        await desk.open(bytes([0xC0, 0, 0, 0, 0, 0]))
        harmless = {Command.GET_STATUS, Command.LIST_BUCKETS, Command.RELEASE, Command.FW_ACTIVATE}
        try:
            await desk.shake(bench.identity(claimed.lock_key))
            for command, value in itertools.product([one for one in Command if one not in harmless], WRONG):
                request = cbor.encode([9, int(command), dict.fromkeys(range(1, 7), value)])
                number, status, _body = cbor.decode(await desk.ask(request))
                assert number == 9
                assert status not in {Status.OK, Status.FAILURE}, (command, value)
        finally:
            await desk.close()
        assert ({**bench.lock.holdings(), "clock": None}, bench.lock.moves) == (before, moves)

    on_bench(tmp_path, story)


@pytest.mark.parametrize("name", MALFORMED)
def test_the_dongles_own_channel_survives_it_both_ways(tmp_path: Path, name: str) -> None:
    """A verb nobody can read is ignored, and so is news of that kind: both go on."""

    async def story(lock: LyingLock, finder: Finder) -> None:
        lock.say = saying({})
        async with finder.reach(lock.port.link, LIAR) as contact:
            link = await contact.session(lock.identity(new_private_key()))
            lock.send(0, MALFORMED[name][:512])
            await link.release_events(1)
        assert await finder.check(lock.port.link) == "DNG-1"

    with_liar(story)
