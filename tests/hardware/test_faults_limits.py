"""User 2,501, and a log that is overwritten while it is read, over a real pty."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.lock_list import LockList
from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import ListOrder, Receipt
from flexeria_desktop.hardware.refusals import LockFull
from flexeria_desktop.wording.english import in_english
from tests.hardware.bench import Bench, ignore, on_bench

MOST = 2_500


@pytest.mark.parametrize("delta", [False, True], ids=["whole list", "one added"])
def test_user_2501_is_refused_and_the_2500_stay(tmp_path: Path, delta: bool) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        full = replace(bench.list_of(MOST), schedules=(), holidays=())
        full = replace(full, credentials=tuple(replace(one, schedule=0) for one in full.credentials))
        too_many = replace(bench.list_of(MOST + 1), schedules=(), holidays=(), config=full.config)
        too_many = replace(too_many, credentials=tuple(replace(one, schedule=0) for one in too_many.credentials))
        async with bench.session(claimed) as link:
            receipt = await link.write_list(bench.order(full, claimed), ignore)
            before = {**bench.lock.holdings(), "clock": None, "upload": None}
            with pytest.raises(LockFull) as caught:
                await link.write_list(order_after(bench, receipt, too_many, full if delta else None), ignore)
            assert caught.value.data["body"] == {1: MOST}
            assert caught.value.changed is Changed.NO
            sentence = in_english(caught.value)
            assert "has no room for this list. Nothing was changed. Take in keys" in sentence
            report = await link.status()
            assert (report.users, report.list_digest) == (MOST, receipt.digest)
        assert {**bench.lock.holdings(), "clock": None, "upload": None} == before
        assert bench.lock.present(MediumKind.TAG, MOST.to_bytes(7, "big")).opened
        assert not bench.lock.present(MediumKind.TAG, (MOST + 1).to_bytes(7, "big")).opened
        async with bench.session(claimed) as link:
            fewer = replace(full, users=full.users[:-1], credentials=full.credentials[:-1])
            again = await link.write_list(order_after(bench, receipt, fewer, full), ignore)
        assert again.version == receipt.version + 1, "the refused upload stands in nobody's way"

    on_bench(tmp_path, story)


def order_after(bench: Bench, receipt: Receipt, wanted: LockList, base: LockList | None) -> ListOrder:
    return ListOrder(os.urandom(16), receipt.version, receipt.digest, wanted, bench.credential_key, base)


def test_a_log_overwritten_between_two_pages_names_what_is_missing(tmp_path: Path) -> None:
    async def story(bench: Bench) -> None:
        claimed = await bench.claim()
        for _ in range(60):
            bench.lock.set_door(is_open=True, held=True)
        async with bench.session(claimed) as link:
            first = await link.read_events(1)
            for _ in range(4_096):
                bench.lock.set_door(is_open=True, forced=True)
            second = await link.read_events(first.next_seq)
            report = await link.status()
            assert second.missing == (first.next_seq, report.log_first - 1)
            assert second.events[0].seq == report.log_first > first.next_seq
            seq, seen = second.next_seq, list(second.events)
            while (page := await link.read_events(seq)).events:
                assert page.missing is None
                seen += page.events
                seq = page.next_seq
        assert [event.seq for event in seen] == list(range(report.log_first, report.log_next))
        assert len(seen) == 4_096

    on_bench(tmp_path, story)
