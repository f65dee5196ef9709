"""Alerts forged on the cable: they are not encrypted, so they may end a try and never prove anything."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import Receipt
from flexeria_desktop.hardware.commands import Alert, Kind
from flexeria_desktop.hardware.errors import LinkLost, LinkProblem
from tests.hardware.middleman import Parcel, Relay
from tests.hardware.stands import ABREAST, KNOWN, Stand, all_well, at_stands, share, total


def alert(reason: int) -> bytes:
    """An ALERT message in one fragment."""
    return bytes([0xC0, 0, 2, Kind.ALERT, reason])


def test_an_alert_forged_at_any_place_of_a_session_never_hides_what_happened(tmp_path: Path) -> None:
    async def story(stands: list[Stand]) -> None:
        stands[0].honest()
        assert isinstance(await stands[0].attempt(), Receipt)
        spoken = [one for one in stands[0].relay.record if not one.to_lock and one.channel]
        cases = list(itertools.product(range(len(spoken)), (*Alert, 0, 255)))

        async def work(stand: Stand, case: tuple[int, int]) -> None:
            passed = itertools.count()

            def hand(parcel: Parcel) -> Sequence[Parcel]:
                mine = not parcel.to_lock and parcel.channel and next(passed) == case[0]
                return [replace(parcel, payload=alert(case[1]))] if mine else [parcel]

            stand.relay.begin(hand)
            assert isinstance(await stand.attempt(), LinkProblem)

        await share(stands, cases, work)
        assert set(total(stands)) <= KNOWN | {"lock.throttled", "lock.not_owned", "lock.owned_by_another"}
        await all_well(stands)

    at_stands(tmp_path, Relay, story, ABREAST)


def test_an_alert_forged_in_place_of_the_answer_to_a_claim_does_not_call_it_refused(tmp_path: Path) -> None:
    """The lock is ours by then: to say that nothing was changed would be false, and the claim can be repeated."""

    async def story(stands: list[Stand]) -> None:
        bench = stands[0].bench
        async with bench.session(stands[0].claimed) as link:
            await link.release_lock()
        bench.lock.press_button()
        order = bench.claim_order()
        hits: list[Parcel] = []

        def hand(parcel: Parcel) -> Sequence[Parcel]:
            owned = bench.lock.holdings()["owned"]
            if parcel.to_lock or not parcel.channel or not owned or hits:
                return [parcel]
            hits.append(parcel)
            return [replace(parcel, payload=alert(Alert.HANDSHAKE_REFUSED))]

        stands[0].relay.begin(hand)
        async with bench.reach() as contact:
            with pytest.raises(LinkLost) as caught:
                await contact.claim(order, bench.identity())
            assert hits
            assert caught.value.changed is Changed.UNKNOWN
            bench.lock.press_button()
            claimed = await contact.claim(order, bench.identity())
        async with bench.session(claimed) as link:
            assert (await link.status()).serial == bench.lock.serial

    at_stands(tmp_path, Relay, story)
