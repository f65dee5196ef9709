"""The device flow and the renewal of tokens, over the wire (RFC 8628, RFC 6749, FSP/1 section 4)."""

from __future__ import annotations

import re
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from flexeria_platform.services import device_grants, tokens
from flexeria_platform.services.said_no import SaidNo
from tests.platform.running import NO_TLS, Platform

DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
KEYS = {"exchange_key": "eHh4" * 10 + "eHg=", "signing_key": "c3Nz" * 10 + "c3M="}


@pytest.fixture
def http(platform: Platform) -> Any:
    """A client without any token."""
    with httpx.Client(trust_env=False, verify=NO_TLS, base_url=platform.url, timeout=30) as client:
        yield client


def _begin(http: httpx.Client, **more: str) -> dict[str, Any]:
    reply = http.post("/v1/oauth/device_authorization", data={"client_id": "flexeria-desktop", **more})
    assert reply.status_code == 200, reply.text
    return dict(reply.json())


def _poll(http: httpx.Client, code: str) -> httpx.Response:
    return http.post(
        "/v1/oauth/token", data={"grant_type": DEVICE_GRANT, "device_code": code, "client_id": "flexeria-desktop"}
    )


def _refresh(http: httpx.Client, token: str) -> httpx.Response:
    return http.post("/v1/oauth/token", json={"grant_type": "refresh_token", "refresh_token": token})


def _refusal(reply: httpx.Response) -> str:
    body = reply.json()
    assert (reply.status_code, reply.headers["content-type"]) == (400, "application/problem+json")
    assert body["code"] == body["error"]
    return str(body["error"])


def _signed_in(platform: Platform, http: httpx.Client, name: str = "ann") -> dict[str, Any]:
    """Tokens of a sign-in that was approved; its device is still to be made."""
    account_id = platform.desk(name).account_id
    began = _begin(http, device_name="Front desk")
    device_grants.decide_grant(platform.context, account_id, "::1", began["user_code"], approved=True)
    return dict(_poll(http, began["device_code"]).json())


def _enrol(http: httpx.Client, token: str, **more: str) -> httpx.Response:
    body = {"name": "Front desk", **KEYS, **more}
    return http.post("/v1/devices", json=body, headers={"Authorization": f"Bearer {token}"})


def _me(http: httpx.Client, token: str) -> httpx.Response:
    return http.get("/v1/me", headers={"Authorization": f"Bearer {token}"})


def test_a_computer_signs_in_when_a_person_has_approved(platform: Platform, http: httpx.Client) -> None:
    """From the code to the device; the code gives tokens once."""
    account_id = platform.desk().account_id
    began = _begin(http, device_name="Front desk")
    assert re.fullmatch(r"[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}", began["user_code"])
    assert (began["expires_in"], began["interval"]) == (600, 5)
    assert began["verification_uri"] == f"{platform.url}/device"
    assert began["verification_uri_complete"] == f"{platform.url}/device?user_code={began['user_code']}"
    assert _refusal(_poll(http, began["device_code"])) == "authorization_pending"
    typed = began["user_code"].lower().replace("-", " ")
    waiting = device_grants.waiting_grant(platform.context, account_id, "::1", typed)
    assert (waiting.device_name, waiting.address, waiting.user_code) == ("Front desk", "127.0.0.1", began["user_code"])
    device_grants.decide_grant(platform.context, account_id, "::1", typed, approved=True)
    reply = _poll(http, began["device_code"])
    given = reply.json()
    assert (given["token_type"], given["expires_in"], reply.headers["cache-control"]) == ("Bearer", 600, "no-store")
    assert _refusal(_poll(http, began["device_code"])) == "invalid_grant"
    assert _me(http, given["access_token"]).json()["code"] == "device_missing"
    made = _enrol(http, given["access_token"])
    assert (made.status_code, made.json()["access_token"]) == (201, None)
    me = _me(http, given["access_token"]).json()
    assert me["account_id"] == account_id
    assert [(one["name"], one["current"], one["signed_in"]) for one in me["devices"]] == [
        ("Desk 1", False, True),
        ("Front desk", True, True),
    ]


def test_what_a_computer_is_told_while_and_after_a_person_decides(platform: Platform, http: httpx.Client) -> None:
    """Denied, too old, never given, asked too often."""
    account_id = platform.desk().account_id
    denied = _begin(http)
    device_grants.decide_grant(platform.context, account_id, "::1", denied["user_code"], approved=False)
    assert _refusal(_poll(http, denied["device_code"])) == "access_denied"
    with pytest.raises(SaidNo, match="code_expired"):
        device_grants.decide_grant(platform.context, account_id, "::1", denied["user_code"], approved=True)
    late = _begin(http)
    platform.clock.on(minutes=10)
    assert _refusal(_poll(http, late["device_code"])) == "expired_token"
    with pytest.raises(SaidNo, match="code_expired"):
        device_grants.waiting_grant(platform.context, account_id, "::1", late["user_code"])
    assert _refusal(_poll(http, "grant_never")) == "invalid_grant"


def test_a_computer_that_asks_too_soon_is_slowed_down_for_good(platform: Platform, http: httpx.Client) -> None:
    """5 s, then 10 s, then 15 s."""
    began = _begin(http)
    said = []
    for step in (0, 1, 6, 15, 11):
        platform.clock.on(seconds=step)
        said.append(_refusal(_poll(http, began["device_code"])))
    pending, slow = "authorization_pending", "slow_down"
    assert said == [pending, slow, slow, pending, slow]


def test_guesses_of_user_codes_are_bounded(platform: Platform, http: httpx.Client) -> None:
    """After five misses even the right code must wait, and each further miss makes the pause longer."""
    account_id = platform.desk().account_id
    began = _begin(http)
    for _ in range(5):
        with pytest.raises(SaidNo, match="code_unknown"):
            device_grants.decide_grant(platform.context, account_id, "::1", "BBBB-BBBB", approved=True)
    with pytest.raises(SaidNo, match="too_many_tries") as refused:
        device_grants.decide_grant(platform.context, account_id, "::1", began["user_code"], approved=True)
    assert refused.value.wait == 30
    platform.clock.on(seconds=30)
    with pytest.raises(SaidNo, match="code_unknown"):
        device_grants.decide_grant(platform.context, account_id, "::1", "BBBB-BBBB", approved=True)
    with pytest.raises(SaidNo) as refused:
        device_grants.decide_grant(platform.context, account_id, "::1", began["user_code"], approved=True)
    assert refused.value.wait == 60


def test_guesses_of_user_codes_at_once_are_bounded_too(platform: Platform) -> None:
    """Each waits for the one before it to be counted."""
    account_id = platform.desk().account_id

    def guess(number: int) -> str:
        with pytest.raises(SaidNo) as refused:
            device_grants.waiting_grant(platform.context, account_id, "::1", f"BBBB-BB{number:02}")
        return refused.value.text

    with ThreadPoolExecutor(20) as pool:
        assert Counter(pool.map(guess, range(20))) == {"code_unknown": 5, "too_many_tries": 15}


@pytest.mark.parametrize(
    ("path", "sent", "error"),
    [
        ("device_authorization", {}, "invalid_request"),
        ("device_authorization", {"client_id": "other"}, "invalid_client"),
        ("device_authorization", {"client_id": "flexeria-desktop", "device_name": "x" * 201}, "invalid_request"),
        ("token", {}, "invalid_request"),
        ("token", {"grant_type": "password"}, "unsupported_grant_type"),
        ("token", {"grant_type": DEVICE_GRANT}, "invalid_request"),
        ("token", {"grant_type": "refresh_token", "refresh_token": "x"}, "invalid_grant"),
        ("token", {"grant_type": "refresh_token", "refresh_token": "refresh_" + "a" * 36 + ".1.x"}, "invalid_grant"),
        ("token", {"grant_type": "refresh_token", "refresh_token": "x", "client_id": "o"}, "invalid_client"),
        ("device_authorization", {"client_id": "flexeria-desktop", "device_name": "a\0b"}, "invalid_request"),
    ],
)
def test_requests_that_are_none(http: httpx.Client, path: str, sent: dict[str, str], error: str) -> None:
    """As a form and as JSON."""
    assert _refusal(http.post(f"/v1/oauth/{path}", data=sent)) == error
    assert _refusal(http.post(f"/v1/oauth/{path}", json=sent)) == error


@pytest.mark.parametrize("body", [b"grant_type=a&grant_type=b", b"\xff", b"&".join([b"a=b"] * 40), b"grant_type=%00"])
def test_forms_that_are_none(http: httpx.Client, body: bytes) -> None:
    """Twice the same, no text, too many."""
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    assert _refusal(http.post("/v1/oauth/token", content=body, headers=kind)) in {
        "invalid_request",
        "unsupported_grant_type",
    }


def test_half_a_character_is_no_text(http: httpx.Client) -> None:
    """JSON can bring what no text can hold."""
    body = b'{"grant_type": "refresh_token", "refresh_token": "\\ud800"}'
    assert _refusal(http.post("/v1/oauth/token", content=body, headers={"Content-Type": "application/json"})) == (
        "invalid_request"
    )


def test_tokens_are_renewed_and_the_old_access_ends(platform: Platform, http: httpx.Client) -> None:
    """Ten minutes; a desk that comes at least every 400 days stays signed in."""
    given = _signed_in(platform, http)
    _enrol(http, given["access_token"])
    platform.clock.on(minutes=9, seconds=59)
    assert _me(http, given["access_token"]).status_code == 200
    platform.clock.on(seconds=1)
    assert _me(http, given["access_token"]).status_code == 401
    for _ in range(3):
        platform.clock.on(days=399)
        given = _refresh(http, given["refresh_token"]).json()
        assert _me(http, given["access_token"]).status_code == 200
    platform.clock.on(days=400)
    assert _refusal(_refresh(http, given["refresh_token"])) == "invalid_grant"


def test_a_lost_answer_is_given_again(platform: Platform, http: httpx.Client) -> None:
    """Days later too, as long as nobody has used what it gave; two that ask at once get the same."""
    first = _signed_in(platform, http)
    _enrol(http, first["access_token"])
    lost = _refresh(http, first["refresh_token"]).json()
    platform.clock.on(days=3)
    again = _refresh(http, first["refresh_token"]).json()
    assert again["refresh_token"] == lost["refresh_token"]
    assert [_me(http, one["access_token"]).status_code for one in (lost, again)] == [401, 200]
    assert _refresh(http, again["refresh_token"]).status_code == 200


def test_many_that_renew_at_once_get_one_token(platform: Platform, http: httpx.Client) -> None:
    """Window and command line of one computer; none is taken for a thief, although the first goes on at once."""
    first = _signed_in(platform, http)
    _enrol(http, first["access_token"])
    quickest = _refresh(http, first["refresh_token"]).json()
    assert _me(http, quickest["access_token"]).status_code == 200
    with ThreadPoolExecutor(8) as pool:
        given = [reply.json() for reply in pool.map(lambda _: _refresh(http, first["refresh_token"]), range(8))]
    given.append(quickest)
    assert len({one["refresh_token"] for one in given}) == 1
    assert {_me(http, one["access_token"]).status_code for one in given} == {200}


@pytest.mark.parametrize("by_access", [True, False])
def test_a_refresh_token_that_comes_again_revokes_the_family(
    platform: Platform, http: httpx.Client, by_access: bool
) -> None:
    """A minute after anything it gave was used, or its successor at once: one of the two who have it is a thief."""
    first = _signed_in(platform, http)
    _enrol(http, first["access_token"])
    newest = _refresh(http, first["refresh_token"]).json()
    if by_access:
        assert _me(http, newest["access_token"]).status_code == 200
        platform.clock.on(seconds=61)
    else:
        newest = _refresh(http, newest["refresh_token"]).json()
    assert _refusal(_refresh(http, first["refresh_token"])) == "invalid_grant"
    assert _me(http, newest["access_token"]).status_code == 401
    assert _refusal(_refresh(http, newest["refresh_token"])) == "invalid_grant"


def test_a_forged_refresh_token_revokes_nothing(platform: Platform, http: httpx.Client) -> None:
    """Who knows the family alone can neither use nor end it."""
    given = _signed_in(platform, http)
    _enrol(http, given["access_token"])
    family = given["refresh_token"].split(".")[0]
    for forged in (f"{family}.0.x", f"{family}.1.{'A' * 43}", given["refresh_token"].replace(".1.", ".2.")):
        assert _refusal(_refresh(http, forged)) == "invalid_grant"
    assert _refresh(http, given["refresh_token"]).status_code == 200


def test_an_enrolment_whose_answer_was_lost_is_repeated(platform: Platform, http: httpx.Client) -> None:
    """The same keys: the same device; other keys: no second device of one sign-in."""
    given = _signed_in(platform, http)
    made = _enrol(http, given["access_token"]).json()
    assert _enrol(http, given["access_token"]).json() == made
    other = _enrol(http, given["access_token"], signing_key=KEYS["exchange_key"])
    assert (other.status_code, other.json()["code"]) == (409, "device_bound")


def test_a_device_that_signs_in_again_stays_the_same(platform: Platform, http: httpx.Client) -> None:
    """What it had before ends; another's keys or another's device are refused."""
    first = _signed_in(platform, http)
    device_id = _enrol(http, first["access_token"]).json()["device_id"]
    account_id = _me(http, first["access_token"]).json()["account_id"]
    began = _begin(http)
    device_grants.decide_grant(platform.context, account_id, "::1", began["user_code"], approved=True)
    second = _poll(http, began["device_code"]).json()
    wrong = _enrol(http, second["access_token"], device_id=device_id, signing_key=KEYS["exchange_key"])
    assert (wrong.status_code, wrong.json()["code"]) == (404, "not_found")
    stranger = _signed_in(platform, http, "bob")
    assert _enrol(http, stranger["access_token"], device_id=device_id).status_code == 404
    assert (
        _enrol(http, second["access_token"], device_id=device_id, name="Back office").json()["device_id"] == device_id
    )
    assert _me(http, first["access_token"]).status_code == 401
    assert [one["name"] for one in _me(http, second["access_token"]).json()["devices"]] == ["Desk 1", "Back office"]


def test_a_revoked_device_is_out_at_once(platform: Platform, http: httpx.Client) -> None:
    """By another computer of the account, by itself, and never by a stranger."""
    given = _signed_in(platform, http)
    device_id = _enrol(http, given["access_token"]).json()["device_id"]
    stranger, own = platform.desk("bob"), platform.desk("eve")
    with httpx.Client(trust_env=False, verify=NO_TLS, base_url=platform.url) as other:
        headers = {"Authorization": f"Bearer {stranger.token}"}
        assert other.delete(f"/v1/devices/{device_id}", headers=headers).status_code == 404
        assert _me(http, given["access_token"]).status_code == 200
        headers = {"Authorization": f"Bearer {given['access_token']}"}
        assert other.delete(f"/v1/devices/{device_id}", headers=headers).status_code == 204
    assert _me(http, given["access_token"]).status_code == 401
    assert _refusal(_refresh(http, given["refresh_token"])) == "invalid_grant"
    assert own.get("/v1/me").status_code == 200


def test_a_sign_in_that_never_became_a_device_is_over_after_an_hour(platform: Platform, http: httpx.Client) -> None:
    """Nothing of it can be renewed."""
    given = _signed_in(platform, http)
    platform.clock.on(seconds=tokens.UNBOUND_LIFE.total_seconds())
    assert _refusal(_refresh(http, given["refresh_token"])) == "invalid_grant"
