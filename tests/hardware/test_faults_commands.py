"""All 18 commands as plain bytes over a real pty: without the right, out of the grant's dates, refused."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from flexeria_desktop.core.ports import LinkIdentity
from flexeria_desktop.hardware import cbor
from flexeria_desktop.hardware.commands import Command, Status
from flexeria_desktop.hardware.errors import LinkLost
from flexeria_desktop.hardware.grants import ALL_RIGHTS, Grant, Right
from flexeria_desktop.hardware.noise import new_private_key, public_key
from tests.hardware.bench import ZONE, Bench, on_bench
from tests.hardware.liar import RawDesk
from tests.hardware.test_faults_rights import DAY, YEAR_2106, claimed_by_site, grant_of, identity

ADDRESS = bytes([0xC0, 0, 0, 0, 0, 0])
TXN = b"t" * 16
BODIES: dict[Command, tuple[Right | None, dict[int, Any]]] = {
    Command.GET_STATUS: (Right.STATUS, {}),
    Command.SET_TIME: (Right.CLOCK, {1: int(time.time()), 2: ZONE}),
    Command.ACTUATE: (Right.ACTUATE, {1: 1, 2: TXN, 3: YEAR_2106}),
    Command.LIST_BUCKETS: (Right.STATUS, {}),
    Command.READ_BUCKET: (Right.STATUS, {1: 1, 2: 0}),
    Command.TXN_BEGIN: (Right.WRITE, {1: TXN, 2: 0, 3: bytes(32), 4: bytes(32), 5: 1, 6: 10}),
    Command.TXN_CHUNK: (Right.WRITE, {1: TXN, 2: 0, 3: b"x"}),
    Command.TXN_COMMIT: (Right.WRITE, {1: TXN}),
    Command.TXN_ABORT: (Right.WRITE, {1: TXN}),
    Command.REVOKE_NOW: (Right.REVOKE, {1: [1]}),
    Command.LOG_READ: (Right.LOG, {1: 1, 2: 24}),
    Command.LOG_RELEASE: (Right.LOG, {1: 1}),
    Command.CLAIM: (None, {1: bytes(32), 2: bytes(32), 3: int(time.time()), 4: ZONE, 5: 0}),
    Command.RELEASE: (Right.OWNER, {}),
    Command.SET_EPOCH: (Right.OWNER, {1: 9, 2: []}),
    Command.FW_BEGIN: (Right.FIRMWARE, {1: bytes(32), 2: 10, 3: "9.0"}),
    Command.FW_CHUNK: (Right.FIRMWARE, {1: 0, 2: b"x"}),
    Command.FW_ACTIVATE: (Right.FIRMWARE, {}),
}
"""Each with the right it needs (None = a claim session) and a body in good form."""


def state(bench: Bench) -> tuple[int, dict[str, object], int]:
    return bench.lock.flash_writes, {**bench.lock.holdings(), "clock": None}, bench.lock.moves


async def status_of(desk: RawDesk, command: Command) -> int:
    number, status, body = cbor.decode(await desk.ask(cbor.encode([7, int(command), BODIES[command][1]])))
    assert number == 7
    assert status == Status.OK or body == {}
    return int(status)


async def enter(desk: RawDesk, who: LinkIdentity) -> int:
    await desk.connect(ADDRESS)
    return int(cbor.decode(await desk.shake(who))[1])


async def raw_desk(bench: Bench) -> RawDesk:
    await bench.finder.close()
    desk = RawDesk(bench.link.removeprefix("serial:"))
    await desk.open(ADDRESS)
    return desk


def test_every_command_is_here() -> None:
    assert list(BODIES) == list(Command)


def test_each_command_without_its_right_alone_is_unauthorised(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await claimed_by_site(bench)
        desk = await raw_desk(bench)
        before = state(bench)
        try:
            for right in Right:
                lacking = replace(grant_of(bench), rights=ALL_RIGHTS & ~right)
                assert await enter(desk, identity(bench, claimed, lacking)) == Status.OK
                for command, (needed, _body) in BODIES.items():
                    if needed in {right, None}:
                        assert await status_of(desk, command) == Status.UNAUTHORISED, (command, right)
            nothing = replace(grant_of(bench), rights=Right(0))
            assert await enter(desk, identity(bench, claimed, nothing)) == Status.OK
            for command in Command:
                assert await status_of(desk, command) == Status.UNAUTHORISED, command
            assert state(bench) == before
        finally:
            await desk.close()

    on_bench(tmp_path, story)


@pytest.mark.parametrize(
    ("shift", "status"), [(30 * DAY, Status.GRANT_EXPIRED), (-30 * DAY, Status.NOT_YET_VALID), (0, Status.CLOCK_UNSET)]
)
def test_each_command_of_a_session_whose_grant_no_longer_holds(tmp_path: Path, shift: int, status: Status) -> None:
    async def story(bench: Bench) -> None:
        claimed = await claimed_by_site(bench)
        desk = await raw_desk(bench)
        try:
            assert await enter(desk, identity(bench, claimed, grant_of(bench))) == Status.OK
            assert await status_of(desk, Command.GET_STATUS) == Status.OK
            bench.lock.set_clock(shift=shift, unset=not shift)
            before = state(bench)
            for command, (needed, _body) in BODIES.items():
                if command not in {Command.GET_STATUS, Command.SET_TIME}:
                    expected = Status.UNAUTHORISED if needed is None else status
                    assert await status_of(desk, command) == expected, command
            assert await status_of(desk, Command.GET_STATUS) == Status.OK
            assert state(bench) == before
        finally:
            await desk.close()

    on_bench(tmp_path, story)


def refused_grants(bench: Bench) -> dict[str, tuple[Grant, Status]]:
    good = replace(grant_of(bench), epoch=2)
    return {
        "expired": (replace(good, not_after=1_700_000_000), Status.GRANT_EXPIRED),
        "future": (replace(good, not_before=4_000_000_000, not_after=4_000_000_001), Status.NOT_YET_VALID),
        "wrong lock": (replace(good, scope=("FLX-9",)), Status.WRONG_LOCK),
        "no lock": (replace(good, scope=()), Status.WRONG_LOCK),
        "wrong device": (replace(good, device_key=public_key(new_private_key())), Status.UNAUTHORISED),
        "denied": (replace(good, grant_id=b"d" * 16), Status.GRANT_REVOKED),
        "old epoch": (replace(good, epoch=1), Status.GRANT_REVOKED),
    }


def test_after_a_refused_grant_no_command_reaches_the_lock(tmp_path: Path) -> None:
    """The verdict is no, and a desk that goes on all the same talks to nobody."""

    async def story(bench: Bench) -> None:
        claimed = await claimed_by_site(bench)
        async with bench.reach() as contact:
            link = await contact.session(identity(bench, claimed, replace(grant_of(bench), epoch=2)))
            await link.set_epoch(2, [b"d" * 16])
        desk = await raw_desk(bench)
        before = state(bench)
        try:
            for name, (grant, status) in refused_grants(bench).items():
                assert await enter(desk, identity(bench, claimed, grant)) == status, name
                for command in Command:
                    with pytest.raises((LinkLost, TimeoutError)):
                        await status_of(desk, command)
            assert state(bench) == before
        finally:
            await desk.close()

    on_bench(tmp_path, story)


def test_a_grant_with_one_byte_altered_is_refused(tmp_path: Path) -> None:
    """Signed part and signature, byte by byte, in a session of the right device."""

    async def story(bench: Bench) -> None:
        claimed = await claimed_by_site(bench)
        desk = await raw_desk(bench)
        good = identity(bench, claimed, grant_of(bench))
        before = state(bench)
        try:
            for place in range(0, len(good.grant), 3):
                forged = bytearray(good.grant)
                forged[place] ^= 1 << os.urandom(1)[0] % 8
                verdict = await enter(desk, LinkIdentity(good.device_key, good.lock_key, bytes(forged)))
                assert verdict in {Status.INVALID, Status.UNAUTHORISED}, place
            assert state(bench) == before
        finally:
            await desk.close()

    on_bench(tmp_path, story)
