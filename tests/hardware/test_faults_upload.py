"""Uploads through breaks at every place: the lock holds the old list or the new one, and the error says which."""

from __future__ import annotations

import os
import random
from itertools import count
from pathlib import Path

import pytest

from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import Claimed, LockLink, Receipt, UploadProgress
from flexeria_desktop.hardware import records
from flexeria_desktop.hardware.errors import LinkProblem
from tests.hardware.bench import SERIAL, ZONE, Bench, ignore, on_bench


async def upload(bench: Bench, claimed: Claimed, order: object) -> Receipt | LinkProblem:
    try:
        async with bench.session(claimed) as link:
            return await link.write_list(order, ignore)  # type: ignore[arg-type]
    except LinkProblem as problem:
        return problem


def test_a_link_lost_at_every_fragment_of_an_upload(tmp_path: Path) -> None:
    """A new transaction at each try, lost one fragment later; the last one is then confirmed by the same order."""

    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        wanted = bench.list_of(120)
        new = records.digest(records.records_of(wanted)).hex()
        codes, unknown = set(), 0
        for lost in count(1):
            order = bench.order(wanted, claimed)
            bench.lock.set_faults({"lose_after": lost})
            result = await upload(bench, claimed, order)
            held = bench.lock.holdings()
            if isinstance(result, Receipt):
                break
            codes.add(result.code)
            if result.changed is Changed.NO:
                assert held["version"] == 0
            else:
                unknown += 1
                assert (held["version"], held["digest"]) in {(0, claimed.receipt.digest.hex()), (1, new)}
            if held["version"] == 1:
                break
        bench.lock.set_faults({"lose_after": 0})
        result = await upload(bench, claimed, order)
        assert isinstance(result, Receipt)
        assert (result.version, result.digest.hex()) == (1, new)
        assert codes == {"link.lost"}
        assert lost > 30
        assert unknown == 2, "the commit lost on its way, and its answer: the desktop cannot tell which"

    on_bench(tmp_path, story)


def cuts(writes: int, users: int) -> list[int]:
    """Every write of a small upload; first, last and a seeded choice of a large one."""
    if users <= 200:
        return list(range(1, writes + 1))
    return sorted({1, writes - 1, writes, *random.Random(7).sample(range(2, writes - 1), 2)})


@pytest.mark.parametrize("lands", [False, True], ids=["torn", "landed"])
@pytest.mark.parametrize("users", [200, 2_500])
def test_power_cut_at_a_flash_write(tmp_path: Path, users: int, lands: bool) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        wanted = bench.list_of(users)
        new = records.digest(records.records_of(wanted)).hex()
        writes = -(-len(records.encode_list(wanted)) // 896) + 2
        for cut in cuts(writes, users):
            version, digest = bench.lock.holdings()["version"], bench.lock.holdings()["digest"]
            order = bench.order(wanted, claimed)
            order = type(order)(os.urandom(16), version, bytes.fromhex(digest), wanted, bench.credential_key)
            bench.lock.set_faults({"cut_at_write": cut, "cut_lands": lands})
            result = await upload(bench, claimed, order)
            assert isinstance(result, LinkProblem), cut
            assert result.changed is (Changed.UNKNOWN if cut == writes else Changed.NO)
            bench.lock.power_on()
            held = bench.lock.holdings()
            landed = lands and cut == writes
            assert (held["version"], held["digest"]) == ((version + 1, new) if landed else (version, digest))
            async with bench.session(claimed) as link:
                await give_time(bench, link)
                receipt = await link.write_list(order, ignore)
            assert (receipt.version, receipt.digest.hex()) == (version + 1, new)

    on_bench(tmp_path, story)


async def give_time(bench: Bench, link: LockLink) -> None:
    """A lock that lost power has no clock and obeys nothing else first."""
    await link.set_time(bench.claim_order().now, ZONE)


def test_fragments_of_20_then_244_then_20_bytes_carry_one_upload(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        order = bench.order(bench.list_of(120), claimed)
        reached = []
        for size in (20, 244, 20):
            seen: list[UploadProgress] = []

            def leave(step: UploadProgress, seen: list[UploadProgress] = seen) -> None:
                seen.append(step)
                if len(seen) == 3:
                    bench.lock.set_faults({"in_range": False})

            bench.lock.set_faults({"in_range": True, "max_fragment": size})
            try:
                async with bench.session(claimed) as link:
                    await link.write_list(order, leave)
            except LinkProblem as problem:
                reached.append((seen[0].resumed_at, problem.code, problem.changed))
            else:
                reached.append((seen[0].resumed_at, "", Changed.YES))
        assert [at for at, _code, _changed in reached] == sorted({at for at, _code, _changed in reached})
        assert {row[1:] for row in reached} <= {("link.lost", Changed.NO), ("", Changed.YES)}
        bench.lock.set_faults({"in_range": True, "max_fragment": 244})
        result = await upload(bench, claimed, order)
        assert isinstance(result, Receipt)
        assert bench.locks[SERIAL].holdings()["digest"] == result.digest.hex()

    on_bench(tmp_path, story)


def test_ten_megabytes_of_noise_on_the_line_leave_the_session_alone(tmp_path: Path) -> None:
    """Boot text, half frames and random bytes, between a request and the next."""

    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        chance = random.Random(3)
        async with bench.session(claimed) as link:
            for _ in range(20):
                noise = chance.randbytes(520_000) + b"\r\nboot v2.1 rst:0x1\r\n" * 50 + b"\x07\x41\x00"
                assert bench.port is not None
                bench.port.write(noise)
                assert (await link.status()).serial == SERIAL
            receipt = await link.write_list(bench.order(bench.list_of(20), claimed), ignore)
        assert bench.lock.holdings()["digest"] == receipt.digest.hex()
        assert bench.snoops[0].received > 10_000_000

    on_bench(tmp_path, story)
