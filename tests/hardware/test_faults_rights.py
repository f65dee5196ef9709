"""Every command without its right, and every grant that does not hold, through a real pty: nothing ever changes."""

from __future__ import annotations

import os
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.lock_list import LockList
from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import Claimed, FirmwareImage, LinkIdentity, ListOrder, LockLink
from flexeria_desktop.hardware.grants import ALL_RIGHTS, Grant, Right, sign_grant
from flexeria_desktop.hardware.noise import new_private_key, public_key
from flexeria_desktop.hardware.refusals import (
    ClockUnset,
    GrantExpired,
    GrantForAnotherLock,
    GrantNotYetValid,
    GrantRevoked,
    LockRefused,
    NotPermitted,
)
from flexeria_desktop.hardware.site import LocalSite
from tests.hardware.bench import SERIAL, ZONE, Bench, ignore, on_bench

SITE = bytes(range(32))
DAY = 86_400
YEAR_2106 = 2**32 - 1


def order() -> ListOrder:
    return ListOrder(bytes(16), 0, bytes(32), LockList(), bytes(32))


COMMANDS: dict[str, tuple[Right, Callable[[LockLink], Awaitable[object]]]] = {
    "status": (Right.STATUS, lambda link: link.status()),
    "read_list": (Right.STATUS, lambda link: link.read_list()),
    "set_time": (Right.CLOCK, lambda link: link.set_time(int(time.time()), ZONE)),
    "actuate": (Right.ACTUATE, lambda link: link.actuate(1, bytes(16), YEAR_2106)),
    "write_list": (Right.WRITE, lambda link: link.write_list(order(), ignore)),
    "revoke_now": (Right.REVOKE, lambda link: link.revoke_now([1])),
    "read_events": (Right.LOG, lambda link: link.read_events(1)),
    "release_events": (Right.LOG, lambda link: link.release_events(1)),
    "release_lock": (Right.OWNER, lambda link: link.release_lock()),
    "set_epoch": (Right.OWNER, lambda link: link.set_epoch(1, [])),
    "update_firmware": (Right.FIRMWARE, lambda link: link.update_firmware(FirmwareImage("9", b"x"), ignore)),
}
UNDATED = {"status", "set_time"}


def grant_of(bench: Bench) -> Grant:
    now = bench.now
    return Grant(os.urandom(16), "Bench", public_key(bench.device_key), None, ALL_RIGHTS, now - DAY, now + DAY, 0)


def identity(bench: Bench, claimed: Claimed, grant: Grant) -> LinkIdentity:
    return LinkIdentity(bench.device_key, claimed.lock_key, sign_grant(grant, SITE))


def state(bench: Bench) -> tuple[int, dict[str, object], int]:
    """All that a command could change; the clock runs on by itself."""
    return bench.lock.flash_writes, {**bench.lock.holdings(), "clock": None}, bench.lock.moves


async def claimed_by_site(bench: Bench) -> Claimed:
    bench.site = LocalSite(SITE)
    return await bench.claim()


def test_every_command_without_its_right_is_not_permitted(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await claimed_by_site(bench)
        before = state(bench)
        for name, (right, command) in COMMANDS.items():
            lacking = replace(grant_of(bench), rights=ALL_RIGHTS & ~right)
            async with bench.reach() as contact:
                link = await contact.session(identity(bench, claimed, lacking))
                with pytest.raises(NotPermitted) as caught:
                    await command(link)
            assert (name, caught.value.changed) == (name, Changed.NO)
            assert (name, state(bench)) == (name, before)

    on_bench(tmp_path, story)


@pytest.mark.parametrize(
    ("shift", "refusal"), [(30 * DAY, GrantExpired), (-30 * DAY, GrantNotYetValid), (None, ClockUnset)]
)
def test_a_session_does_not_outlive_its_grant(tmp_path: Path, shift: int | None, refusal: type[LockRefused]) -> None:
    async def story(bench: Bench) -> None:
        claimed = await claimed_by_site(bench)
        async with bench.reach() as contact:
            link = await contact.session(identity(bench, claimed, grant_of(bench)))
            await link.status()
            bench.lock.set_clock(shift=shift or 0, unset=shift is None)
            before = state(bench)
            for name, (_right, command) in COMMANDS.items():
                if name in UNDATED:
                    continue
                with pytest.raises(refusal) as caught:
                    await command(link)
                assert (name, caught.value.changed) == (name, Changed.NO)
            assert state(bench) == before
            await link.set_time(bench.now, ZONE)
            assert await link.read_list() == LockList()

    on_bench(tmp_path, story)


REFUSED: dict[str, tuple[dict[str, object], type[LockRefused]]] = {
    "expired": ({"not_after": 1_700_000_000}, GrantExpired),
    "of 1970": ({"not_before": 0, "not_after": 0}, GrantExpired),
    "future": ({"not_before": 4_000_000_000, "not_after": 4_000_000_001}, GrantNotYetValid),
    "of 2106": ({"not_before": YEAR_2106, "not_after": YEAR_2106}, GrantNotYetValid),
    "wrong lock": ({"scope": ("FLX-2600-99999999",)}, GrantForAnotherLock),
    "wrong device": ({"device_key": public_key(new_private_key())}, NotPermitted),
    "denied": ({"grant_id": b"d" * 16}, GrantRevoked),
    "of an old epoch": ({"epoch": 1}, GrantRevoked),
}


def test_a_grant_that_does_not_hold_opens_no_session(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await claimed_by_site(bench)
        good = replace(grant_of(bench), epoch=2, scope=(SERIAL,))
        async with bench.reach() as contact:
            link = await contact.session(identity(bench, claimed, good))
            await link.set_epoch(2, [b"d" * 16])
        before = state(bench)
        for name, (facts, refusal) in REFUSED.items():
            async with bench.reach() as contact:
                with pytest.raises(refusal) as caught:
                    await contact.session(identity(bench, claimed, replace(good, **facts)))  # type: ignore[arg-type]
            assert (name, caught.value.changed) == (name, Changed.NO)
        assert state(bench) == before
        async with bench.reach() as contact:
            assert (await (await contact.session(identity(bench, claimed, good))).status()).min_epoch == 2

    on_bench(tmp_path, story)
