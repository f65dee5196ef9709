"""Deltas on the wire and read-back of unequal buckets, with a simulated lock behind a real pty."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.lock_list import ListUser, LockConfig, LockList
from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import Claimed, ListOrder, Receipt, UploadProgress
from flexeria_desktop.hardware import records
from flexeria_desktop.hardware.commands import MAX_CHUNK, Command
from flexeria_desktop.hardware.errors import LinkLost
from flexeria_desktop.hardware.refusals import DigestMismatch
from tests.hardware.bench import Bench, on_bench
from tests.hardware.test_list_rules import _lists

DEFAULT = LockList()


def ignore(_progress: UploadProgress) -> None:
    """Nobody watches."""


async def write(
    bench: Bench, claimed: Claimed, order: ListOrder, progress: Callable[[UploadProgress], None] = ignore
) -> Receipt:
    async with bench.session(claimed) as link:
        return await link.write_list(order, progress)


def following(bench: Bench, claimed: Claimed, receipt: Receipt, wanted: LockList, base: LockList | None) -> ListOrder:
    return replace(bench.order(wanted, replace(claimed, receipt=receipt)), base=base)


def sent_bytes(bench: Bench) -> int:
    return sum(snoop.sent for snoop in bench.snoops)


def without(lock_list: LockList, *users: int) -> LockList:
    return replace(
        lock_list,
        users=tuple(user for user in lock_list.users if user.number not in users),
        credentials=tuple(one for one in lock_list.credentials if one.user not in users),
    )


def test_a_small_change_travels_as_a_delta_and_without_a_base_as_a_whole(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        whole, less = bench.list_of(60), without(bench.list_of(60), 7, 9)
        receipt = await write(bench, claimed, bench.order(whole, claimed))
        costs = []
        for base, wanted in ((whole, less), (None, whole)):
            seen: list[UploadProgress] = []
            before = sent_bytes(bench)
            receipt = await write(bench, claimed, following(bench, claimed, receipt, wanted, base), seen.append)
            costs.append(sent_bytes(bench) - before)
            assert all(step.delta is (base is not None) for step in seen)
            assert receipt.digest == records.digest(records.records_of(wanted))
            assert bench.lock.holdings()["digest"] == receipt.digest.hex()
        full = len(records.encode_list(whole))
        assert costs[1] > full > 3 * costs[0]

    on_bench(tmp_path, story)


def test_a_delta_longer_than_the_list_is_not_sent(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        first = await write(bench, claimed, bench.order(bench.list_of(60), claimed))
        seen: list[UploadProgress] = []
        order = following(bench, claimed, first, DEFAULT, bench.list_of(60))
        assert (await write(bench, claimed, order, seen.append)).version == 2
        assert not seen[-1].delta
        assert seen[-1].total == len(records.encode_list(DEFAULT))
        assert bench.lock.holdings()["users"] == 0

    on_bench(tmp_path, story)


def test_an_equal_list_is_receipted_for_one_record_sent(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        whole = bench.list_of(20)
        first = await write(bench, claimed, bench.order(whole, claimed))
        seen: list[UploadProgress] = []
        second = await write(bench, claimed, following(bench, claimed, first, whole, whole), seen.append)
        assert (second.version, second.digest) == (2, first.digest)
        assert seen[-1].delta
        assert seen[-1].total < 20

    on_bench(tmp_path, story)


def test_a_wrong_base_is_refused_by_the_digest_and_changes_nothing(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        whole = bench.list_of(20)
        first = await write(bench, claimed, bench.order(whole, claimed))
        order = following(bench, claimed, first, without(whole, 1, 2), without(whole, 2))
        with pytest.raises(DigestMismatch) as caught:
            await write(bench, claimed, order)
        assert caught.value.changed is Changed.NO
        assert bench.lock.holdings()["digest"] == first.digest.hex()

    on_bench(tmp_path, story)


def test_a_delta_cut_at_every_chunk_goes_on_at_the_byte(tmp_path: Path) -> None:
    """Each try loses the answer to its first chunk, which the lock has stored by then."""

    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        base, wanted = bench.list_of(200), changed_names(bench.list_of(200))
        first = await write(bench, claimed, bench.order(base, claimed))
        order = following(bench, claimed, first, wanted, base)
        reached: list[int] = []
        length = len(records.shortest_stream(wanted, base).stream)
        for at in range(0, length, MAX_CHUNK):
            seen: list[UploadProgress] = []
            bench.lock.set_faults({"swallow": int(Command.TXN_CHUNK)})
            with pytest.raises(LinkLost) as caught:
                await write(bench, claimed, order, seen.append)
            assert caught.value.changed is Changed.NO
            assert [(step.sent, step.total, step.delta) for step in seen] == [(at, length, True)]
            assert bench.lock.holdings()["version"] == 1
            reached.append(at)
        receipt = await write(bench, claimed, order)
        assert len(reached) >= 4
        assert (receipt.version, receipt.digest.hex()) == (2, bench.lock.holdings()["digest"])

    on_bench(tmp_path, story)


def changed_names(lock_list: LockList) -> LockList:
    """Every credential of the first 80 users with another bound: a delta of several chunks."""
    return replace(
        lock_list,
        credentials=tuple(
            replace(one, valid_until=1_900_000_000) if one.user <= 80 else one for one in lock_list.credentials
        ),
    )


def test_a_delta_whose_receipt_was_lost_is_confirmed_without_a_chunk(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        base = bench.list_of(200)
        first = await write(bench, claimed, bench.order(base, claimed))
        order = following(bench, claimed, first, changed_names(base), base)
        bench.lock.set_faults({"swallow": int(Command.TXN_COMMIT)})
        with pytest.raises(LinkLost) as caught:
            await write(bench, claimed, order)
        assert caught.value.changed is Changed.UNKNOWN
        writes = bench.lock.flash_writes
        seen: list[UploadProgress] = []
        receipt = await write(bench, claimed, order, seen.append)
        assert [step.sent for step in seen] == [seen[0].total]
        assert bench.lock.flash_writes == writes
        assert (receipt.version, receipt.digest.hex()) == (2, bench.lock.holdings()["digest"])

    on_bench(tmp_path, story)


def test_of_a_known_list_only_the_unequal_buckets_are_read(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        held = bench.list_of(640)
        await write(bench, claimed, bench.order(held, claimed))
        guesses = [held, without(held, 7), without(held, 7, 8, 9), None]
        costs = []
        async with bench.session(claimed) as link:
            for guess in guesses:
                before = bench.snoops[0].received
                assert await link.read_list(guess) == held
                costs.append(bench.snoops[0].received - before)
        heads, one, three, whole = costs
        assert heads < 700, "64 digests and nothing else"
        assert heads < one < three < whole / 10
        assert abs((three - heads) - 3 * (one - heads)) < 200

    on_bench(tmp_path, story)


def test_a_wrong_guess_still_ends_in_the_list_of_the_lock(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        held = without(bench.list_of(70), 3, 64, 65)
        await write(bench, claimed, bench.order(held, claimed))
        strange = replace(DEFAULT, users=(ListUser(64_000), ListUser(3)), config=LockConfig(opening_seconds=9))
        async with bench.session(claimed) as link:
            for guess in (DEFAULT, bench.list_of(70), strange, changed_names(held)):
                assert await link.read_list(guess) == held

    on_bench(tmp_path, story)


@settings(max_examples=25, deadline=None)
@given(base=_lists(), target=_lists(), guess=st.none() | _lists())
def test_any_list_follows_any_other(base: LockList, target: LockList, guess: LockList | None) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        first = await write(bench, claimed, bench.order(base, claimed))
        second = await write(bench, claimed, following(bench, claimed, first, target, base))
        assert second.digest == records.digest(records.records_of(target))
        async with bench.session(claimed) as link:
            assert await link.read_list(guess) == target
            assert await link.read_list(base) == target

    with TemporaryDirectory() as folder:
        on_bench(Path(folder), story)
