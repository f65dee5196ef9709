"""Tokens are renewed in time, once for all who ask, and kept before they are used."""

from __future__ import annotations

import asyncio

import pytest

from flexeria_desktop.core.errors import Changed, FlexeriaError
from flexeria_desktop.core.platform_ports import TokenPair
from flexeria_desktop.core.services import platform as platform_story
from flexeria_desktop.core.services.token_keeping import StoredTokens, forget_pair, kept_pair
from flexeria_desktop.core.sync.client import PlatformClient
from flexeria_desktop.core.sync.errors import Offline
from flexeria_desktop.core.sync.tokens import Bearer
from flexeria_platform.services.devices import revoke_device
from tests.identity.conftest import Seat
from tests.sync.fault_proxy import DropReply, FaultProxy, Hold, Reset


async def ask_five_times(seat: Seat) -> set[str]:
    """Five questions at once, each over a connection of its own."""

    async def one() -> str:
        cloud, _account = await platform_story.client(seat.actions.desk)
        try:
            return (await cloud.me()).email
        finally:
            await cloud.close()

    # All are waited for: what is still under way would otherwise be joined by whoever asks next.
    found = await asyncio.gather(*(one() for _ in range(5)), return_exceptions=True)
    for problem in found:
        if isinstance(problem, BaseException):
            raise problem
    return {email for email in found if isinstance(email, str)}


def test_five_questions_with_an_old_token_renew_it_once(seat: Seat) -> None:
    seat.sign_in()
    seat.platform.clock.on(minutes=11)
    assert seat.do(ask_five_times(seat)) == {"ann@example.test"}
    assert seat.generation() == 2


def test_a_token_that_the_platform_finds_old_first_is_renewed_once_too(seat: Seat) -> None:
    """The clocks differ: the desk believes that its token is good."""
    seat.sign_in()
    pair = seat.profile.store.run(kept_pair)
    assert pair is not None
    far = TokenPair(pair.access, pair.access_until.replace(year=2030), pair.refresh)
    seat.do(StoredTokens(seat.profile.store).keep(far, pair))
    seat.platform.clock.on(minutes=11)
    assert seat.do(ask_five_times(seat)) == {"ann@example.test"}
    assert seat.generation() == 2


def test_a_token_is_renewed_before_it_ends(seat: Seat) -> None:
    """At 9:40 of 10 minutes no question is refused first."""
    seat.sign_in()
    with FaultProxy(seat.platform.url) as proxy:
        seat.profile.store.run(lambda uow: platform_story.relocate(uow, proxy.url))
        seat.platform.clock.on(minutes=9, seconds=40)
        seat.do(ask_five_times(seat))
    told = [(one.asked.path, one.status) for one in proxy.seen]
    assert told.count(("/v1/oauth/token", 200)) == 1
    assert {status for _path, status in told} == {200}


def test_a_desk_that_was_away_for_a_year_stays_signed_in(seat: Seat) -> None:
    seat.sign_in()
    seat.platform.clock.on(days=399)
    assert seat.do(ask_five_times(seat)) == {"ann@example.test"}


def test_the_answer_of_a_renewal_may_be_lost_and_the_network_be_gone_for_days(seat: Seat) -> None:
    """The computer is told "offline" at once, twice, and still is signed in when it comes back."""
    seat.sign_in()
    with FaultProxy(seat.platform.url) as proxy:
        seat.profile.store.run(lambda uow: platform_story.relocate(uow, proxy.url))
        for fault in (DropReply(), Reset()):
            seat.platform.clock.on(days=3)
            proxy.next(fault)
            with pytest.raises(Offline):
                seat.do(seat.actions.refresh())
            assert len(proxy.asked("/v1/oauth/token")) == 1
            proxy.seen.clear()
        assert seat.do(ask_five_times(seat)) == {"ann@example.test"}
    seat.platform.clock.on(minutes=11)
    seat.profile.store.run(lambda uow: platform_story.relocate(uow, seat.platform.url))
    assert seat.do(ask_five_times(seat)) == {"ann@example.test"}, "what was kept in the end is the newest"


def test_a_program_that_ends_during_a_renewal_keeps_the_new_tokens(seat: Seat) -> None:
    seat.sign_in()
    before = seat.profile.store.run(kept_pair)
    with FaultProxy(seat.platform.url) as proxy:
        seat.profile.store.run(lambda uow: platform_story.relocate(uow, proxy.url))
        seat.platform.clock.on(minutes=11)
        proxy.next(Hold(reply=True))

        async def leave() -> None:
            syncing = asyncio.create_task(seat.actions.sync_now())
            await asyncio.to_thread(proxy.wait_held)
            syncing.cancel()
            await asyncio.gather(syncing, return_exceptions=True)
            asyncio.get_running_loop().call_soon(proxy.release)
            await seat.profile.close_links()

        seat.do(leave())
    assert [one.asked.path for one in proxy.seen] == ["/v1/oauth/token"]
    assert seat.profile.store.run(kept_pair) != before


def test_tokens_that_come_after_the_next_sign_in_are_not_kept(seat: Seat) -> None:
    """Those of another sign-in, perhaps of another platform, would go wherever this one's belong."""
    seat.sign_in()
    with FaultProxy(seat.platform.url) as proxy:
        seat.profile.store.run(lambda uow: platform_story.relocate(uow, proxy.url))
        seat.platform.clock.on(minutes=11)
        proxy.next(Hold(reply=True))

        async def meanwhile() -> TokenPair | None:
            asking = asyncio.create_task(ask_five_times(seat))
            await asyncio.to_thread(proxy.wait_held)
            await seat.profile.store(forget_pair)
            await seat.actions.sign_in(seat.platform.url, seat.token_of(), "Desk 1")
            fresh = await seat.profile.store(kept_pair)
            proxy.release()
            await asyncio.gather(asking, return_exceptions=True)
            return fresh

        fresh = seat.do(meanwhile())
    assert fresh is not None
    assert seat.profile.store.run(kept_pair) == fresh


class FullDisk(StoredTokens):
    """Keeps nothing the first time."""

    full = True

    async def keep(self, pair: TokenPair, before: TokenPair) -> bool:
        if self.full:
            self.full = False
            raise OSError(28, "No space left on device")
        return await super().keep(pair, before)


def test_new_tokens_are_kept_before_they_are_used(seat: Seat) -> None:
    """Used but not kept would look like a theft at the next start, and end the sign-in."""
    seat.sign_in()
    bearer = Bearer(FullDisk(seat.profile.store), seat.actions.desk.clock.now)
    cloud = PlatformClient(seat.platform.url, bearer, seat.actions.desk.clock.now)
    seat.platform.clock.on(minutes=11)
    with FaultProxy(seat.platform.url) as proxy:
        cloud = PlatformClient(proxy.url, bearer, seat.actions.desk.clock.now)

        async def ask() -> str:
            try:
                return (await cloud.me()).email
            finally:
                await cloud.close()

        with pytest.raises(OSError, match="No space"):
            seat.do(ask())
        assert [one.asked.path for one in proxy.seen] == ["/v1/oauth/token"], "nothing was asked with them"
        assert seat.do(ask()) == "ann@example.test"


def test_a_computer_taken_off_the_account_waits_for_a_person(seat: Seat) -> None:
    first = seat.sign_in()
    device = seat.profile.store.run(lambda uow: str(uow.settings.get("platform.device")))
    revoke_device(seat.platform.context, first.account_id, device)
    for _ in range(2):
        with pytest.raises(FlexeriaError) as refused:
            seat.do(ask_five_times(seat))
        assert refused.value.code == "sign_in_again"
        assert refused.value.changed is Changed.NO
    account = seat.do(seat.actions.account())
    assert account is not None
    assert account.ended
    assert account.email == "ann@example.test"
    seat.sign_in()
    assert seat.do(ask_five_times(seat)) == {"ann@example.test"}
    assert seat.profile.store.run(lambda uow: uow.settings.get("platform.device")) != device


def test_a_sign_in_without_a_network_is_told_as_that(seat: Seat) -> None:
    seat.sign_in()
    seat.platform.clock.on(minutes=11)
    seat.profile.store.run(lambda uow: platform_story.relocate(uow, "http://127.0.0.1:9"))
    with pytest.raises(Offline):
        seat.do(ask_five_times(seat))
    seat.profile.store.run(lambda uow: platform_story.relocate(uow, seat.platform.url))
    assert seat.do(ask_five_times(seat)) == {"ann@example.test"}


def test_tokens_are_not_shown(seat: Seat) -> None:
    seat.sign_in()
    pair = seat.profile.store.run(kept_pair)
    assert pair is not None
    assert pair.access not in repr(pair)
    assert pair.refresh not in repr(pair)
