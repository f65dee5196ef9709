"""Prepaid codes: each kind, used once, idempotent, limited (R9 to R13, R23 to R27, R30 to R36, R42 to R44)."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from typing import Any

import pytest

from flexeria_desktop.core.domain.codes import CodeKind, make_code, shown
from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_desktop.core.domain.refusals import (
    CodeMistyped,
    CodeUnknown,
    CodeUsed,
    CodeWrongKind,
    NotRegistered,
    OptionNeedsBase,
    OrganisationEnded,
    OrganisationUnknown,
)
from flexeria_desktop.core.sync.errors import OpIdReused, RateLimited
from flexeria_platform.services import minting
from tests.platform.running import Desk, Platform


@pytest.fixture
def desk(platform: Platform) -> Desk:
    """Ann with lock L, registered on 2024-01-15."""
    ann = platform.desk()
    ann.register("L")
    return ann


def test_a_base_code_counts_from_the_day_it_is_used_and_then_extends(platform: Platform, desk: Desk) -> None:
    """R9, R13, D4, D5."""
    platform.clock.day("2024-02-10")
    first = desk.redeem(platform.code("B"), "L")
    assert (first.kind, first.redeemed_on) == ("B", date(2024, 2, 10))
    assert first.entitlement.periods.base_end == date(2029, 2, 10)
    platform.clock.day("2028-12-01")
    assert desk.redeem(platform.code("B"), "L").entitlement.periods.base_end == date(2034, 2, 10)


def test_a_reduced_lock_takes_a_base_code_years_later(platform: Platform, desk: Desk) -> None:
    """R5, R54: the server's day decides."""
    platform.clock.day("2031-01-01")
    assert desk.get("/v1/locks/L/entitlements").json()["level"] == "reduced"
    assert desk.redeem(platform.code("B"), "L").entitlement.periods.base_end == date(2036, 1, 1)
    assert desk.get("/v1/locks/L/entitlements").json()["level"] == "base"


def test_an_option_code_before_its_time_is_not_used_up(platform: Platform, desk: Desk) -> None:
    """R24, R25."""
    code = platform.code("S")
    with pytest.raises(OptionNeedsBase) as refused:
        desk.redeem(code, "L")
    assert refused.value.data == {"base_end": None}
    platform.clock.day("2024-02-10")
    desk.redeem(platform.code("B"), "L")
    assert desk.redeem(code, "L").entitlement.periods.option_end == date(2029, 2, 10)
    with pytest.raises(CodeUsed):
        desk.redeem(code, "L")


def test_a_key_pack_adds_its_keys(platform: Platform, desk: Desk) -> None:
    """4.7: the count stands on the server; it is accepted on a reduced lock too (4.6)."""
    assert desk.redeem(platform.code("N", keys=20), "L").entitlement.purchased == 20
    platform.clock.day("2024-06-01")
    assert desk.redeem(platform.code("N", keys=5), "L").entitlement.purchased == 25


def test_organisations_and_their_employees(platform: Platform, desk: Desk) -> None:
    """R30, R33, R34, R36: each code opens one organisation; employees codes widen one only."""
    platform.clock.day("2025-03-01")
    opened = [
        desk.post("/v1/codes/redeem", {"op_id": new_uuid7(), "code": platform.code("G"), "target": "account"})
        for _ in range(2)
    ]
    first, second = (reply.json()["organisation"] for reply in opened)
    assert first["active_until"] == "2030-03-01"
    assert first["employee_limit"] == 100
    desk.redeem(platform.code("E"), first["organisation_id"])
    desk.redeem(platform.code("E"), first["organisation_id"])
    shown_now = desk.get("/v1/me").json()["functions"]["organisations"]
    assert [one["employee_limit"] for one in shown_now] == [300, 100]
    platform.clock.day("2030-03-02")
    late = platform.code("E")
    with pytest.raises(OrganisationEnded):
        desk.redeem(late, second["organisation_id"])
    desk.redeem(platform.code("G"), second["organisation_id"])
    desk.redeem(late, second["organisation_id"])
    ends = [one["active_until"] for one in desk.get("/v1/me").json()["functions"]["organisations"]]
    assert ends == ["2030-03-01", "2035-03-02"]


def test_an_organisation_of_others_is_unknown(platform: Platform, desk: Desk) -> None:
    """Nobody learns whose it is."""
    bob = platform.desk("bob")
    reply = bob.post("/v1/codes/redeem", {"op_id": new_uuid7(), "code": platform.code("G"), "target": "account"})
    with pytest.raises(OrganisationUnknown):
        desk.redeem(platform.code("E"), reply.json()["organisation"]["organisation_id"])


@pytest.mark.parametrize(("kind", "target"), [("G", "L"), ("E", "L"), ("B", "account"), ("S", "account")])
def test_a_code_of_the_wrong_kind_is_not_used_up(platform: Platform, desk: Desk, kind: str, target: str) -> None:
    """R42: afterwards the same code does what it is made for."""
    desk.redeem(platform.code("B"), "L")
    code = platform.code(kind)
    with pytest.raises(CodeWrongKind) as refused:
        desk.redeem(code, target)
    assert refused.value.data["kind"] == kind
    right = {"G": "account", "E": _organisation(platform, desk)}.get(kind, "L")
    assert desk.redeem(code, right).kind == kind


def _organisation(platform: Platform, desk: Desk) -> str:
    body = {"op_id": new_uuid7(), "code": platform.code("G"), "target": "account"}
    return str(desk.post("/v1/codes/redeem", body).json()["organisation"]["organisation_id"])


def test_a_code_for_a_lock_that_is_away_is_not_used_up(platform: Platform, desk: Desk) -> None:
    """4.6: "not registered" takes no code."""
    code = platform.code("B")
    with pytest.raises(NotRegistered):
        desk.redeem(code, "NEVER-SEEN")
    assert desk.redeem(code, "L").kind == "B"


def test_a_code_works_once_and_says_when_and_where(platform: Platform, desk: Desk) -> None:
    """R10, R43: the target is masked."""
    desk.register("LOCK-000123")
    code = platform.code("B")
    desk.redeem(code, "LOCK-000123")
    platform.clock.day("2024-03-01")
    with pytest.raises(CodeUsed) as refused:
        platform.desk("bob").redeem(code, "L")
    assert refused.value.data == {"day": date(2024, 1, 15), "target": "•••• 0123"}


def test_the_same_operation_gives_the_same_answer(platform: Platform, desk: Desk) -> None:
    """R57: also a day later; the same id with other content is told."""
    op_id, code = new_uuid7(), platform.code("B")
    first = desk.redeem(code, "L", op_id)
    platform.clock.on(days=1)
    assert desk.redeem(shown(code).lower(), "L", op_id) == first
    assert desk.get(f"/v1/codes/redemptions/{op_id}").json()["redeemed_on"] == "2024-01-15"
    with pytest.raises(OpIdReused):
        desk.redeem(platform.code("B"), "L", op_id)
    assert desk.ask(lambda cloud: cloud.entitlement("L")).periods.base_end == date(2029, 1, 15)
    bob = platform.desk("bob")
    assert bob.get(f"/v1/codes/redemptions/{op_id}").status_code == 404


def test_a_refused_operation_may_come_again(platform: Platform, desk: Desk) -> None:
    """A refusal leaves no outcome behind."""
    op_id, code = new_uuid7(), platform.code("S")
    with pytest.raises(OptionNeedsBase):
        desk.redeem(code, "L", op_id)
    assert desk.get(f"/v1/codes/redemptions/{op_id}").status_code == 404
    desk.redeem(platform.code("B"), "L")
    assert desk.redeem(code, "L", op_id).kind == "S"


def test_of_fifty_parallel_redemptions_one_succeeds(platform: Platform, desk: Desk) -> None:
    """R43; over loopback, each with its own operation, half of them from another account."""
    bob = platform.desk("bob")
    bob.register("M")
    code = platform.code("B")
    tries = [(desk, "L") if number % 2 else (bob, "M") for number in range(50)]

    def one(who: tuple[Desk, str]) -> Any:
        body = {"op_id": new_uuid7(), "code": code, "target": who[1]}
        return who[0].post("/v1/codes/redeem", body)

    with ThreadPoolExecutor(50) as pool:
        replies = list(pool.map(one, tries))
    assert sorted(reply.status_code for reply in replies) == [200] + [422] * 49
    assert {reply.json()["code"] for reply in replies if reply.status_code == 422} == {"code_used"}
    ends = [who.get(f"/v1/locks/{serial}/entitlements").json()["base_end"] for who, serial in tries[:2]]
    assert sorted(ends, key=str) == ["2029-01-15", None]


def test_of_fifty_parallel_repeats_of_one_operation_all_get_one_answer(platform: Platform, desk: Desk) -> None:
    """R57 under load."""
    body = {"op_id": new_uuid7(), "code": platform.code("N", keys=3), "target": "L"}
    with ThreadPoolExecutor(50) as pool:
        replies = list(pool.map(lambda _: desk.post("/v1/codes/redeem", body), range(50)))
    assert {reply.text for reply in replies} == {replies[0].text}
    assert replies[0].json()["entitlement"]["purchased"] == 3


def test_unknown_void_expired_and_sleeping_codes_answer_alike(platform: Platform, desk: Desk) -> None:
    """FSP/1 section 6; the test's clock goes on so that the limit does not speak."""
    sleeping, void = platform.mint("B", 2, activate=False)
    minting.void_code(platform.context, void)
    order = minting.MintOrder(CodeKind.BASE, 1, 8, activate=True, expires_on=date(2024, 1, 14))
    expired = minting.mint(platform.context, order)[0]
    replies = [
        desk.post("/v1/codes/redeem", {"op_id": new_uuid7(), "code": code, "target": "L"})
        for code in (make_code(CodeKind.BASE, 7, 123), sleeping, void, expired)
    ]
    assert [reply.status_code for reply in replies] == [422] * 4
    assert {reply.text for reply in replies} == {replies[0].text}
    assert replies[0].json()["code"] == "code_unknown"
    assert minting.activate(platform.context, 7) == 1
    platform.clock.on(hours=2)
    assert desk.redeem(sleeping, "L").kind == "B"


def test_a_typing_error_is_told_and_costs_nothing(platform: Platform, desk: Desk) -> None:
    """R44: only well-formed misses count."""
    code = platform.code("B")
    for _ in range(8):
        with pytest.raises(CodeMistyped) as refused:
            desk.redeem(code[:-1] + ("0" if code[-1] != "0" else "1"), "L")
    assert refused.value.data["reason"] == "check"
    assert desk.redeem(code, "L").kind == "B"


def _miss(desk: Desk, secret: int) -> None:
    with pytest.raises(CodeUnknown):
        desk.redeem(make_code(CodeKind.BASE, 9, secret), "L")


def test_five_misses_close_an_account_for_an_hour(platform: Platform, desk: Desk) -> None:
    """The right code waits too, and is not used up."""
    for secret in range(5):
        _miss(desk, secret)
        platform.clock.on(minutes=1)
    code = platform.code("B")
    with pytest.raises(RateLimited) as limited:
        desk.redeem(code, "L")
    assert limited.value.data["retry_after"] == 55 * 60
    platform.clock.on(minutes=55)
    assert desk.redeem(code, "L").kind == "B"


def test_twenty_misses_close_an_account_for_the_day(platform: Platform, desk: Desk) -> None:
    """Four an hour never meet the hourly limit."""
    for secret in range(20):
        _miss(desk, secret)
        platform.clock.on(minutes=15)
    with pytest.raises(RateLimited) as limited:
        _miss(desk, 99)
    assert limited.value.data["retry_after"] == timedelta(hours=19).total_seconds()


def test_a_hundred_misses_close_an_address(platform: Platform, desk: Desk) -> None:
    """Twenty accounts with five each; the next account finds the address closed."""
    for number in range(20):
        guesser = platform.desk(f"guesser{number}")
        for secret in range(5):
            reply = guesser.post(
                "/v1/codes/redeem",
                {"op_id": new_uuid7(), "code": make_code(CodeKind.BASE, number, secret), "target": "L"},
            )
            assert reply.status_code == 422
    reply = desk.post("/v1/codes/redeem", {"op_id": new_uuid7(), "code": platform.code("B"), "target": "L"})
    assert (reply.status_code, reply.headers["retry-after"]) == (429, "86400")


def test_codes_are_kept_as_hashes_only(platform: Platform, desk: Desk) -> None:
    """FSP/1 section 6: the last four characters and an HMAC."""
    code, unused = platform.mint("B", 2)
    desk.redeem(code, "L")
    kept = platform.kept()
    assert code[-4:].encode() in kept
    for secret in (code, unused, shown(code), desk.token):
        assert secret.encode() not in kept
