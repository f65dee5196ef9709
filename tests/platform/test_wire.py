"""The edges of the wire: tokens, bodies, problems, the OpenAPI document (FSP/1 section 3)."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from flexeria_desktop.core.sync.errors import PlatformRefused, Unauthenticated
from flexeria_platform import problems
from flexeria_platform.services import accounts
from tests.platform.running import NO_TLS, Platform, ask, enrol

DOCS = Path(__file__).parents[2] / "docs"


def test_an_enrolment_token_works_once(platform: Platform) -> None:
    """Its device stays."""
    token = accounts.create_account(platform.context, "ann@example.test", "Ann")
    desk = enrol(platform.url, token)
    with pytest.raises(Unauthenticated):
        enrol(platform.url, token)
    me = desk.ask(lambda cloud: cloud.me())
    assert (me.name, me.email, me.account_id) == ("Ann", "ann@example.test", desk.account_id)
    second = enrol(platform.url, accounts.new_enrolment(platform.context, "Ann@example.test"))
    assert (second.account_id, second.token != desk.token) == (desk.account_id, True)


def test_an_enrolment_token_expires_after_a_day(platform: Platform) -> None:
    """24 hours to the second."""
    tokens = [accounts.create_account(platform.context, f"{name}@example.test", name) for name in ("ann", "bob")]
    platform.clock.on(hours=23, minutes=59)
    enrol(platform.url, tokens[0])
    platform.clock.on(minutes=1)
    with pytest.raises(Unauthenticated):
        enrol(platform.url, tokens[1])


@pytest.mark.parametrize("token", [None, "", "device_wrong", "x" * 5_000, "a b", "a\r\nHost: b", "sleutel€"])
def test_a_wrong_token_is_unauthenticated(platform: Platform, token: str | None) -> None:
    """Without a word of why."""
    with pytest.raises(Unauthenticated):
        ask(platform.url, token, lambda cloud: cloud.me())


def test_an_enrolment_token_is_no_device_token(platform: Platform) -> None:
    """And the token of a device makes no further one."""
    desk = platform.desk()
    with pytest.raises(PlatformRefused, match="device_bound"):
        ask(platform.url, None, lambda cloud: cloud.enrol(desk.token, "Desk 2", b"y" * 32, b"t" * 32))
    token = accounts.new_enrolment(platform.context, "ann@example.test")
    with pytest.raises(Unauthenticated):
        ask(platform.url, token, lambda cloud: cloud.me())


def test_bodies_are_bounded_and_json(platform: Platform) -> None:
    """1 MiB, declared or not; no form, no text; values are not echoed."""
    desk = platform.desk()
    headers = {"Authorization": f"Bearer {desk.token}", "Content-Type": "application/json"}
    url = platform.url + "/v1/locks"
    with httpx.Client(trust_env=False, verify=NO_TLS, headers=headers) as http:
        long = http.post(url, content=b"[" + b" " * 1024 * 1024 + b"]")
        chunked = http.post(url, content=(b" " * 65536 for _ in range(17)))
        form = http.post(url, content=b"serial=L", headers={"Content-Type": "application/x-www-form-urlencoded"})
        broken = http.post(url, content=b'{"serial": "SECRET')
        wrong = http.post(url, json={"serial": "SECRET serial", "model": "MC", "proof": "x", "more": 1})
    assert [reply.status_code for reply in (long, chunked, form, broken, wrong)] == [413, 413, 415, 422, 422]
    assert "SECRET" not in broken.text + wrong.text
    assert wrong.json()["fields"] == ["body.more", "body.proof", "body.serial"]


def test_every_failure_is_a_problem(platform: Platform) -> None:
    """RFC 9457, also for addresses that do not exist."""
    with httpx.Client(trust_env=False, verify=NO_TLS, base_url=platform.url) as http:
        replies = [http.get("/nothing"), http.get("/v1/nothing"), http.put("/v1/me"), http.get("/v1/me")]
    assert [reply.status_code for reply in replies] == [404, 404, 405, 401]
    for reply in replies:
        assert reply.headers["content-type"] == "application/problem+json"
        assert {"type", "title", "status", "code"} <= reply.json().keys()
    assert replies[-1].headers["www-authenticate"] == "Bearer"


def test_time_is_signed_together_with_the_nonce(platform: Platform) -> None:
    """Ed25519 by the server's own key, the same over restarts."""
    with httpx.Client(trust_env=False, verify=NO_TLS, base_url=platform.url) as http:
        told = http.get("/v1/time", params={"nonce": "abc-123"}).json()
        assert http.get("/v1/health").json() == {"status": "ok"}
    assert (told["time"], told["date"]) == ("2024-01-15T11:00:00Z", "2024-01-15")
    key = Ed25519PublicKey.from_public_bytes(b64decode(told["key"]))
    key.verify(b64decode(told["signature"]), b"FSP/1 time\0" + told["time"].encode() + b"\0abc-123")


def test_the_openapi_document_is_the_golden_one(platform: Platform) -> None:
    """A change of the contract is made on purpose: docs/platform-v1.md tells how to renew the file."""
    with httpx.Client(trust_env=False, verify=NO_TLS, base_url=platform.url) as http:
        served = http.get("/openapi.json").json()
    assert served == json.loads((DOCS / "openapi-v1.json").read_text(encoding="utf-8"))


def test_every_code_of_a_problem_is_documented() -> None:
    """And no other is."""
    text = (DOCS / "platform-v1.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"^\| `([a-z_]+)` \| \d{3} \|", text, re.MULTILINE))
    assert documented == set(problems.PROBLEMS) | {refusal.code for refusal in problems.REFUSALS}
