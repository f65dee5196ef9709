"""A lock's clock at its worst, over a real pty: unset, 1970, the last second of 2106, a day off, both DST edges."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.lock_list import LockList, WeekSchedule
from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import Claimed
from flexeria_desktop.hardware.commands import Event
from flexeria_desktop.hardware.frames import Frame
from flexeria_desktop.hardware.grants import ALL_RIGHTS, Right
from flexeria_desktop.hardware.refusals import (
    ClockBackwards,
    ClockUnset,
    GrantExpired,
    GrantNotYetValid,
    RequestInvalid,
    TooLate,
)
from flexeria_desktop.wording.english import in_english
from tests.hardware.bench import ZONE, Bench, ignore, on_bench
from tests.hardware.middleman import TO_LOCK, Passing, Tap
from tests.hardware.stands import Stand, at_stands
from tests.hardware.test_faults_rights import DAY, claimed_by_site, grant_of, identity

LAST = 2**32 - 1
"""2106-02-07 06:28:15 UTC."""


def put(bench: Bench, moment: int) -> None:
    """Make the lock's clock say this."""
    told = bench.lock.clock.read()
    assert told is not None
    bench.lock.set_clock(shift=moment - told)


def at(*moment: int) -> int:
    return int(datetime(*moment, tzinfo=UTC).timestamp())


@pytest.mark.parametrize("moment", [0, 1, 1_000_000_000, 2**31 - 1, 2**31, LAST - 100, LAST])
def test_every_second_of_32_bits_can_be_set_shown_and_committed_with(tmp_path: Path, moment: int) -> None:
    async def story(bench: Bench) -> None:
        claimed = await claimed_by_site(bench)
        always = replace(grant_of(bench), not_before=0, not_after=2**40)
        async with bench.reach() as contact:
            link = await contact.session(identity(bench, claimed, always))
            before = (await link.status()).clock
            jump = await link.set_time(moment, ZONE)
            assert before is not None
            assert jump is not None
            assert abs(jump - (moment - before)) <= 2
            shown = (await link.status()).clock
            assert shown is not None
            assert moment <= shown <= min(moment + 5, LAST)
            receipt = await link.write_list(bench.order(bench.list_of(1), claimed), ignore)
            assert receipt.lock_time is not None
            assert moment <= receipt.lock_time <= LAST
            events = (await link.read_events(1)).events
            assert [event.time for event in events if event.event == Event.LIST_COMMITTED] == [receipt.lock_time]
            back = await link.set_time(bench.now, ZONE)
            assert back is not None
            assert abs(back - (bench.now - moment)) <= 5

    on_bench(tmp_path, story)


def test_a_clock_that_runs_past_its_last_second_stands_still_and_can_be_set_again(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await claimed_by_site(bench)
        put(bench, LAST)
        bench.lock.set_clock(shift=DAY)
        with pytest.raises(GrantExpired) as caught:
            async with bench.reach() as contact:
                await contact.session(identity(bench, claimed, grant_of(bench)))
        assert "Nothing was changed." in in_english(caught.value)
        ahead = replace(grant_of(bench), not_after=2**40, rights=Right.STATUS | Right.CLOCK | Right.OWNER)
        async with bench.reach() as contact:
            link = await contact.session(identity(bench, claimed, ahead))
            assert (await link.status()).clock == LAST
            with pytest.raises(RequestInvalid) as refused:
                await link.set_time(LAST + 1, ZONE)
            assert refused.value.changed is Changed.NO
            await link.set_time(bench.now, ZONE)
            now = (await link.status()).clock
            assert now is not None
            assert abs(now - bench.now) < 5

    on_bench(tmp_path, story)


@pytest.mark.parametrize(
    ("moment", "refusal"),
    [(0, GrantNotYetValid), (2 * DAY, GrantNotYetValid), (LAST, GrantExpired), (None, ClockUnset)],
)
def test_a_clock_far_off_lets_nobody_in_but_who_may_set_it(
    tmp_path: Path, moment: int | None, refusal: type[GrantExpired]
) -> None:
    async def story(bench: Bench) -> None:
        claimed = await claimed_by_site(bench)
        if moment is None:
            bench.lock.set_clock(unset=True)
        else:
            put(bench, moment)
        plain = replace(grant_of(bench), rights=ALL_RIGHTS & ~Right.CLOCK)
        with pytest.raises(refusal) as caught:
            async with bench.reach() as contact:
                await contact.session(identity(bench, claimed, plain))
        assert "Nothing was changed." in in_english(caught.value)
        wide = replace(grant_of(bench), not_before=0, not_after=2**40, rights=Right.STATUS | Right.CLOCK | Right.OWNER)
        async with bench.reach() as contact:
            link = await contact.session(identity(bench, claimed, wide))
            jump = await link.set_time(bench.now, ZONE)
            assert (jump is None) is (moment is None)
        async with bench.reach() as contact:
            link = await contact.session(identity(bench, claimed, plain))
            assert await link.read_list() == LockList()

    on_bench(tmp_path, story)


@pytest.mark.parametrize("unset", [False, True])
def test_a_day_back_needs_the_owner_also_after_the_time_was_lost(tmp_path: Path, unset: bool) -> None:
    async def story(bench: Bench) -> None:
        claimed = await claimed_by_site(bench)
        grant = replace(grant_of(bench), not_before=0)
        now = bench.now
        bench.lock.set_clock(unset=unset)
        async with bench.reach() as contact:
            link = await contact.session(identity(bench, claimed, replace(grant, rights=ALL_RIGHTS & ~Right.OWNER)))
            with pytest.raises(ClockBackwards) as caught:
                await link.set_time(now - DAY, ZONE)
            assert caught.value.changed is Changed.NO
            assert "Nothing was changed." in in_english(caught.value)
            shown = (await link.status()).clock
            assert (shown is None) is unset
            assert await link.set_time(now - 200, ZONE) is None or not unset
        async with bench.reach() as contact:
            link = await contact.session(identity(bench, claimed, grant))
            jump = await link.set_time(now - DAY, ZONE)
            assert jump is not None
            assert jump < -DAY + 300

    on_bench(tmp_path, story)


# --- daylight saving: what the lock makes of its schedule at both edges ---

SPRING, AUTUMN = at(2027, 3, 28, 1), at(2027, 10, 31, 1)
"""The seconds at which CET becomes CEST and goes back."""


async def opens_at(bench: Bench, claimed: Claimed, moments: Sequence[int]) -> list[bool]:
    """Set the clock through the link, then hold the tag to the lock."""
    always = replace(grant_of(bench), not_before=0, not_after=2**40)
    opened = []
    for moment in moments:
        async with bench.reach() as contact:
            link = await contact.session(identity(bench, claimed, always))
            await link.set_time(moment, ZONE)
        opened.append(bench.lock.present(MediumKind.TAG, (1).to_bytes(7, "big")).opened)
    return opened


@pytest.mark.parametrize(
    ("begin", "end", "moments", "expected"),
    [
        # 01:30 to 02:30: the half hour before the switch; then it is 03:00 at once
        (90, 150, [SPRING - 1820, SPRING - 1800, SPRING - 20, SPRING, SPRING + 1800], [0, 1, 1, 0, 0]),
        # 02:00 to 03:00 does not exist that night
        (120, 180, [SPRING - 20, SPRING, SPRING + 3600], [0, 0, 0]),
        # 02:00 to 03:00 comes twice
        (
            120,
            180,
            [AUTUMN - 3620, AUTUMN - 3600, AUTUMN - 20, AUTUMN, AUTUMN + 3580, AUTUMN + 3600],
            [0, 1, 1, 1, 1, 0],
        ),
        # 03:00 to 04:00 comes once, after both
        (180, 240, [AUTUMN - 20, AUTUMN + 3580, AUTUMN + 3600, AUTUMN + 7180, AUTUMN + 7200], [0, 0, 1, 1, 0]),
    ],
)
def test_a_schedule_over_the_edges_of_daylight_saving(
    tmp_path: Path, begin: int, end: int, moments: list[int], expected: list[int]
) -> None:
    async def story(bench: Bench) -> None:
        claimed = await claimed_by_site(bench)
        wanted = replace(bench.list_of(1), schedules=(WeekSchedule(1, ((0b1111111, begin, end),), 0),), holidays=())
        async with bench.reach() as contact:
            link = await contact.session(identity(bench, claimed, grant_of(bench)))
            await link.write_list(bench.order(wanted, claimed), ignore)
        assert await opens_at(bench, claimed, moments) == [bool(one) for one in expected]

    on_bench(tmp_path, story)


# --- pulses ---


def test_a_pulse_held_up_on_its_way_until_after_its_deadline_moves_nothing(tmp_path: Path) -> None:
    async def story(stands: list[Stand]) -> None:
        (stand,) = stands
        bench, moves = stand.bench, stand.bench.lock.moves
        held: list[Frame] = []
        async with bench.session(stand.claimed) as link:
            await link.status()

            def hold(passing: Passing) -> Sequence[Frame]:
                if passing.to_lock is TO_LOCK and passing.frame.channel and not held:
                    held.append(passing.frame)
                    bench.lock.set_clock(shift=20)  # so long it lay about on the cable
                return [passing.frame]

            stand.tap.begin(hold)
            told = bench.lock.clock.read()
            assert told is not None
            with pytest.raises(TooLate) as caught:
                await link.actuate(1, os.urandom(16), told + 15)
            assert held
            assert bench.lock.moves == moves
            assert caught.value.changed is Changed.NO
            assert "nothing moved. Nothing was changed." in in_english(caught.value)
            operation = os.urandom(16)
            with pytest.raises(TooLate):
                await link.actuate(1, operation, told)
            with pytest.raises(TooLate):
                await link.actuate(1, operation, told + 3600)
            assert bench.lock.moves == moves, "the same operation gets its first answer again, whatever its deadline"
            assert not [event for event in bench.lock.events(1, 4_000) if event[3] == Event.PULSE]

    at_stands(tmp_path, Tap, story)


@pytest.mark.parametrize("unset", [False, True])
def test_a_lock_without_time_obeys_no_pulse(tmp_path: Path, unset: bool) -> None:
    async def story(bench: Bench) -> None:
        claimed = await claimed_by_site(bench)
        async with bench.reach() as contact:
            link = await contact.session(identity(bench, claimed, grant_of(bench)))
            bench.lock.set_clock(unset=unset, shift=0 if unset else 100)
            with pytest.raises(ClockUnset if unset else TooLate):
                await link.actuate(1, os.urandom(16), bench.now + 30)
        assert bench.lock.moves == 0

    on_bench(tmp_path, story)
