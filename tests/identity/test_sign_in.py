"""A code, a person who decides, a computer that waits; signing out and in again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from flexeria_desktop.core.domain.ids import LockId, new_uuid7
from flexeria_desktop.core.domain.locks import Lock, LockModel
from flexeria_desktop.core.domain.periods import LockPeriods
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services import platform as platform_story
from flexeria_desktop.core.services.errors import NotSignedIn
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.qr import QUIET, in_half_blocks, squares
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from flexeria_desktop.core.sync import identity
from flexeria_desktop.core.sync.errors import AccessDenied, ExpiredToken, ReplyUnreadable
from flexeria_desktop.core.sync.http_channel import HttpChannel
from flexeria_platform import database
from flexeria_platform.services.devices import devices_of
from tests.identity.conftest import Seat
from tests.sync.fault_proxy import DropReply, FaultProxy, Hold, Reset

ANSWER = {
    "device_code": "grant_x",
    "user_code": "BCDF-GHJK",
    "verification_uri": "https://platform.example/device",
    "verification_uri_complete": "https://platform.example/device?user_code=BCDF-GHJK",
    "expires_in": 600,
    "interval": 5,
}


def names_of_devices(seat: Seat, name: str = "ann") -> list[str]:
    """The computers that the platform lists for an account."""
    account_id = seat.account_id(name)
    with database.reading(seat.platform.context.engine) as connection:
        return [row.name for row in devices_of(connection, seat.platform.context, account_id)]


def waited(seat: Seat, decide: Callable[[int, str], None], url: str = "") -> tuple[Any, list[float]]:
    """Begin; the server's clock goes on with each pause of the flow, and ``decide(turn, user_code)`` is called."""
    pauses: list[float] = []

    async def flow() -> Any:
        channel = HttpChannel(url or seat.platform.url)

        async def post(path: str, body: Mapping[str, Any]) -> Mapping[str, Any]:
            return await channel.ask("POST", path, None, body)

        async def pause(seconds: float) -> None:
            pauses.append(seconds)
            seat.platform.clock.on(seconds=seconds)
            decide(len(pauses), code.user_code)

        try:
            code = await identity.begin(post, "Desk 1")
            return await identity.await_approval(post, code, pause)
        finally:
            await channel.close()

    return seat.do(flow()), pauses


def approve_at(seat: Seat, wanted: int, approved: bool = True) -> Callable[[int, str], None]:
    return lambda turn, code: seat.decide(code, approved) if turn == wanted else None


def test_the_platform_is_asked_at_its_own_pace_until_somebody_approves(seat: Seat) -> None:
    members, pauses = waited(seat, approve_at(seat, 4))
    assert set(members) >= {"access_token", "refresh_token", "expires_in"}
    assert pauses == [5, 5, 5, 5]


def test_a_desk_that_asks_too_often_slows_down(seat: Seat) -> None:
    """The server's clock stands still between two questions: that is too soon."""

    def hurry(turn: int, code: str) -> None:
        seat.platform.clock.on(seconds=-4 if turn == 2 else 0)
        approve_at(seat, 4)(turn, code)

    _members, pauses = waited(seat, hurry)
    assert pauses == [5, 5, 10, 10]


def test_a_person_who_refuses_ends_the_waiting(seat: Seat) -> None:
    with pytest.raises(AccessDenied):
        waited(seat, approve_at(seat, 2, approved=False))


def test_a_code_that_nobody_approves_ends(seat: Seat) -> None:
    with pytest.raises(ExpiredToken):
        waited(seat, lambda turn, _code: seat.platform.clock.on(minutes=11) if turn == 3 else None)


def test_a_break_of_the_network_only_slows_the_waiting(seat: Seat) -> None:
    with FaultProxy(seat.platform.url) as proxy:
        proxy.next(None, Reset(), Reset())
        _members, pauses = waited(seat, approve_at(seat, 4), proxy.url)
    assert pauses == [5, 10, 20, 20]


def test_signing_in_with_a_code_is_told_to_the_account(seat: Seat) -> None:
    offer = seat.do(seat.actions.begin_sign_in(seat.platform.url, "Desk 7"))
    assert offer.link_with_code.endswith(offer.user_code)
    assert offer.code.device_code not in repr(offer)
    seat.decide(offer.user_code)
    account = seat.do(seat.actions.await_sign_in(offer, "Desk 7"))
    assert (account.email, account.ended) == ("ann@example.test", False)
    assert seat.do(seat.actions.account()) == account
    assert names_of_devices(seat) == ["Desk 7"]
    with pytest.raises(FlexeriaError) as refused:
        seat.do(seat.actions.begin_sign_in(seat.platform.url))
    assert refused.value.code == "already_signed_in"


def test_waiting_for_the_approval_can_be_cancelled(seat: Seat) -> None:
    async def begin_and_leave() -> None:
        offer = await seat.actions.begin_sign_in(seat.platform.url)
        waiting = asyncio.create_task(seat.actions.await_sign_in(offer))
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    seat.do(begin_and_leave())
    assert seat.do(seat.actions.account()) is None
    seat.sign_in()


def test_a_lost_answer_makes_no_second_computer(seat: Seat) -> None:
    with FaultProxy(seat.platform.url) as proxy:
        offer = seat.do(seat.actions.begin_sign_in(proxy.url, "Desk 1"))
        seat.decide(offer.user_code)
        proxy.next(None, DropReply())
        seat.do(seat.actions.await_sign_in(offer, "Desk 1"))
    assert [(one.asked.method, one.asked.path) for one in proxy.seen].count(("POST", "/v1/devices")) == 2
    assert names_of_devices(seat) == ["Desk 1"]


# --- out and in again


def test_signing_out_keeps_everything_and_takes_the_computer_off_the_account(seat: Seat) -> None:
    seat.sign_in()
    seat.do(seat.actions.add_person(PersonDetails("I. de Boer")))
    out = seat.do(seat.actions.sign_out())
    assert (out.email, out.revoked) == ("ann@example.test", True)
    assert names_of_devices(seat) == []
    assert seat.do(seat.actions.account()) is None
    assert [row.name for row in seat.do(seat.actions.people())] == ["I. de Boer"]
    assert seat.do(seat.actions.last_platform()) == seat.platform.url
    with pytest.raises(FlexeriaError) as refused:
        seat.do(seat.actions.sign_out())
    assert refused.value.code == "not_signed_in"
    assert seat.sign_in().email == "ann@example.test"


def test_signing_out_in_the_middle_of_a_sync_ends_it(seat: Seat) -> None:
    """What is done after that stays here and waits."""
    seat.sign_in()
    seat.do(seat.actions.add_person(PersonDetails("Cleo")))
    store = seat.profile.store
    with FaultProxy(seat.platform.url) as proxy:
        store.run(lambda uow: platform_story.relocate(uow, proxy.url))
        proxy.befall = lambda asked: Hold() if asked.path.startswith("/v1/sync/snapshot") else None

        async def leave() -> None:
            syncing = asyncio.create_task(seat.actions.sync_now())
            await asyncio.to_thread(proxy.wait_held)
            while (await seat.actions.sync_state()).waiting:
                pass
            await seat.actions.sign_out()
            await seat.actions.add_person(PersonDetails("Dora"))
            await seat.actions.sync_state()
            proxy.release()
            with pytest.raises(NotSignedIn):
                await syncing

        seat.do(leave())
    assert store.run(lambda uow: uow.sync.counts()).waiting == 1
    assert seat.do(seat.actions.status()).platform_error == ""


def test_signing_out_works_without_the_platform_and_says_so(seat: Seat) -> None:
    seat.sign_in()
    seat.profile.store.run(lambda uow: platform_story.relocate(uow, "http://127.0.0.1:9"))
    out = seat.do(seat.actions.sign_out())
    assert not out.revoked
    assert seat.do(seat.actions.account()) is None
    assert names_of_devices(seat) == ["Desk 1"]


def test_signing_in_again_is_the_same_computer_while_it_is_on_the_account(seat: Seat) -> None:
    """Its tokens ended, for example because an old copy of the profile used them."""
    seat.sign_in()
    before = seat.profile.store.run(lambda uow: uow.settings.get("platform.device"))
    seat.profile.store.run(lambda uow: uow.settings.set_secret("platform.tokens", b""))
    seat.sign_in()
    assert seat.profile.store.run(lambda uow: uow.settings.get("platform.device")) == before
    assert names_of_devices(seat) == ["Desk 1"]


def test_a_profile_with_locks_stays_with_its_account(seat: Seat) -> None:
    seat.sign_in()
    seat.profile.store.run(_add_registered_lock)
    seat.do(seat.actions.sign_out())
    with pytest.raises(FlexeriaError) as refused:
        seat.sign_in(name="bob")
    assert refused.value.code == "other_account"
    assert refused.value.data == {"account": "ann@example.test"}
    assert seat.do(seat.actions.account()) is None
    assert names_of_devices(seat, "bob") == [], "nothing of it stays there"
    assert seat.sign_in().email == "ann@example.test"


def _add_registered_lock(uow: UnitOfWork) -> None:
    day, periods = date(2024, 1, 15), LockPeriods(date(2024, 1, 15), date(2024, 4, 15), None, None)
    lock = Lock(LockId(new_uuid7()), "20417-355552", LockModel.MC, "Front door", claimed_on=day, registered_on=day)
    uow.locks.save(replace(lock, periods=periods))
    uow.record("lock.claimed", "lock", lock.id, {}, send=False)


# --- what comes over the wire


@pytest.mark.parametrize(
    "change",
    [
        {"verification_uri": "file:///etc/passwd"},
        {"verification_uri": "http://platform.example/device"},
        {"verification_uri_complete": "javascript:alert(1)"},
        {"user_code": "x" * 21},
        {"user_code": "BCDF\nGHJK"},
        {"device_code": "with blank"},
        {"expires_in": 0},
        {"expires_in": True},
        {"interval": 3600},
    ],
)
def test_a_code_that_makes_no_sense_is_not_shown(change: dict[str, Any]) -> None:
    """A browser is sent to web pages alone."""
    identity.read_device_code(ANSWER)
    with pytest.raises(ReplyUnreadable):
        identity.read_device_code({**ANSWER, **change})


def test_the_qr_code_says_the_link(seat: Seat) -> None:
    code = squares(ANSWER["verification_uri_complete"])
    assert all(len(line) == len(code) for line in code)
    finder = [[True] * 7, [True] + [False] * 5 + [True], [True, False, True, True, True, False, True]]
    assert [list(line[:7]) for line in code[:3]] == finder
    lines = in_half_blocks(code).splitlines()
    assert {len(line) for line in lines} == {len(code) + 2 * QUIET}
    assert set(lines[0]) == {"█"}
    assert lines[QUIET // 2][QUIET : QUIET + 7] == " ▄▄▄▄▄ "
