"""Accounts, passwords and browsers over HTTP: what a form must bring, what a stranger may learn, what goes by mail."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields, replace
from string import Formatter
from typing import Any

import httpx
import pytest

from flexeria_platform import database
from flexeria_platform.pages.rendering import POLICY
from flexeria_platform.services.passwords import hash_password
from flexeria_platform.services.sign_ups import set_password
from flexeria_platform.texts import LANGUAGES, preferred
from tests.platform.browsing import link_in
from tests.platform.running import NO_TLS, Desk, Platform, served

PASSWORD = "three old bicycles"
ANN = {"email": "ann@example.test", "password": PASSWORD, "name": "Ann", "locale": "nl"}


@pytest.fixture
def web(request: pytest.FixtureRequest) -> Iterator[httpx.Client]:
    """A browser that runs no scripts and follows nothing by itself, at the server that the test asks for."""
    server: Platform = request.getfixturevalue("platform" if "platform" in request.fixturenames else "site")
    with httpx.Client(trust_env=False, verify=NO_TLS, base_url=server.url, timeout=30) as client:
        yield client


def _mark(web: httpx.Client, path: str) -> str:
    found = re.search(r'name="form_token" value="([0-9a-f]{64})"', web.get(path).text)
    assert found is not None
    return found[1]


def _send(web: httpx.Client, path: str, **sent: str) -> httpx.Response:
    page = path if path in {"/sign-in", "/sign-up", "/forgot"} else "/sign-in"
    return web.post(path, data={"form_token": _mark(web, page), **sent})


def _person(platform: Platform, name: str = "ann") -> Desk:
    desk = platform.desk(name)
    with database.writing(platform.context.engine) as connection:
        set_password(connection, desk.account_id, hash_password(PASSWORD))
    return desk


def _sign_in(web: httpx.Client, email: str = "ann@example.test", password: str = PASSWORD) -> httpx.Response:
    return _send(web, "/sign-in", email=email, password=password)


def test_an_account_begins_with_its_link_and_its_password(platform: Platform, web: httpx.Client) -> None:
    """Asked for over the API; opening the link alone, as programs in mailboxes do, begins nothing."""
    reply = web.post("/v1/accounts", json=ANN)
    assert (reply.status_code, reply.json()) == (202, {"status": "mail_sent"})
    (letter,) = platform.mails(1)
    link = link_in(letter)
    assert letter["Subject"] == "Bevestig uw adres voor Flexeria"
    assert link.startswith(f"{platform.url}/verify?token=")
    assert web.get(link).status_code == 200
    assert _sign_in(web).status_code == 422
    token = link.partition("token=")[2]
    done = _send(web, "/verify", token=token, password=PASSWORD)
    assert (done.status_code, done.headers["location"]) == (303, "/device")
    page = web.get("/account").text
    assert 'lang="nl"' in page
    assert 'value="Ann"' in page


def test_links_end_after_their_time(platform: Platform, web: httpx.Client) -> None:
    """A sign-up after 24 hours, a new password after one."""
    web.post("/v1/accounts", json=ANN)
    _person(platform, "bob")
    _send(web, "/forgot", email="bob@example.test")
    sign_up, reset = (link_in(letter) for letter in platform.mails(2))
    platform.clock.on(minutes=59)
    assert [web.get(link).status_code for link in (sign_up, reset)] == [200, 200]
    platform.clock.on(minutes=1)
    assert [web.get(link).status_code for link in (sign_up, reset)] == [200, 410]
    platform.clock.on(hours=23)
    assert web.get(sign_up).status_code == 410


def test_a_stranger_cannot_have_his_password_confirmed(platform: Platform, web: httpx.Client) -> None:
    """Two sign-ups for one address: the reader of the mails confirms the one whose password he knows."""
    web.post("/v1/accounts", json={**ANN, "password": "the stranger's words"})
    web.post("/v1/accounts", json=ANN)
    strange, own = (link_in(letter).partition("token=")[2] for letter in platform.mails(2))
    assert _send(web, "/verify", token=strange, password=PASSWORD).status_code == 422
    assert _send(web, "/verify", token=own, password=PASSWORD).status_code == 303
    web.cookies.clear()
    assert _send(web, "/verify", token=strange, password="the stranger's words").status_code == 410
    assert _sign_in(web, password="the stranger's words").status_code == 422


def test_who_has_an_account_is_told_to_nobody(site: Platform, web: httpx.Client) -> None:
    """The same answers to the same questions about an address that has one and one that has none."""
    _person(site)
    answers = []
    for email in ("ann@example.test", "nobody@example.test"):
        replies = [
            web.post("/v1/accounts", json={**ANN, "email": email}),
            _sign_in(web, email, "wrong password"),
            _send(web, "/forgot", email=email),
        ]
        answers.append([(reply.status_code, _plain(reply.text, email)) for reply in replies])
    assert answers[0] == answers[1]


def _plain(page: str, email: str) -> str:
    return re.sub(r'value="[0-9a-f]{64}"', "", page).replace(email, "…")


def test_an_unknown_address_takes_as_long_as_a_wrong_password(site: Platform, web: httpx.Client) -> None:
    """Counted in time of the processor, so that other work on the machine does not matter."""
    _person(site)
    mark = _mark(web, "/sign-in")
    taken: dict[str, list[float]] = {"ann@example.test": [], "nobody@example.test": []}
    for _ in range(4):
        for email, times in taken.items():
            begun = time.process_time()
            web.post("/sign-in", data={"form_token": mark, "email": email, "password": "wrong password"})
            times.append(time.process_time() - begun)
    known, unknown = (sum(times) for times in taken.values())
    assert 0.5 < known / unknown < 2


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ({"email": "nowhere"}, ["body.email"]),
        ({"email": "a b@example.test"}, ["body.email"]),
        ({"password": "short"}, ["body.password"]),
        ({"password": "x" * 201}, ["body.password"]),
        ({"password": "aaaaaaaaaaaa"}, ["body.password"]),
        ({"password": "Ann@example.test"}, ["body.password"]),
        ({"email": "ann,bob@example.test"}, ["body.email"]),
        ({"name": "   "}, ["body.name"]),
        ({"name": "Ann\0"}, ["body.name"]),
        ({"locale": "fr"}, ["body.locale"]),
        ({"owner": True}, ["body.owner"]),
    ],
)
def test_wishes_for_accounts_that_are_refused(web: httpx.Client, change: dict[str, Any], wrong: list[str]) -> None:
    """The fields are named, never their values."""
    reply = web.post("/v1/accounts", json={**ANN, **change})
    assert (reply.status_code, reply.json()["fields"]) == (422, wrong)


def test_one_mailbox_gets_few_letters(platform: Platform, web: httpx.Client) -> None:
    """Three, then after a pause that grows; the one who asks sees no difference."""
    for _ in range(6):
        assert web.post("/v1/accounts", json=ANN).status_code == 202
    web.post("/v1/accounts", json={**ANN, "email": "last@example.test"})
    assert [letter["To"] for letter in platform.mails(4)] == ["ann@example.test"] * 3 + ["last@example.test"]


def test_many_sign_ups_from_one_address_must_wait(site: Platform, web: httpx.Client) -> None:
    """With the time to wait, on the wire and on the page."""
    for number in range(10):
        web.post("/v1/accounts", json={**ANN, "email": f"p{number}@example.test"})
    reply = web.post("/v1/accounts", json=ANN)
    assert (reply.status_code, reply.headers["retry-after"], reply.json()["code"]) == (429, "60", "rate_limited")
    page = _send(web, "/sign-up", email="ann@example.test", password=PASSWORD, name="Ann")
    assert page.status_code == 429
    assert "You can try again in 60 s." in page.text


def test_pauses_after_wrong_passwords_grow_and_end_with_the_right_one(platform: Platform, web: httpx.Client) -> None:
    """30 s, 60 s, …; another account from the same place is not held up."""
    _person(platform)
    _person(platform, "bob")
    for _ in range(5):
        assert _sign_in(web, password="wrong password").status_code == 422
    assert _sign_in(web).status_code == 429
    assert _sign_in(web, "bob@example.test").status_code == 303
    web.cookies.clear()
    platform.clock.on(seconds=30)
    assert _sign_in(web, password="wrong password").status_code == 422
    platform.clock.on(seconds=59)
    assert _sign_in(web).status_code == 429
    platform.clock.on(seconds=1)
    assert _sign_in(web).status_code == 303
    web.cookies.clear()
    for _ in range(5):
        assert _sign_in(web, password="wrong password").status_code == 422


def test_forty_guesses_at_once_are_five_tries(platform: Platform, web: httpx.Client) -> None:
    """A try is counted before it is compared; the right password does not count, however often it comes at once."""
    _person(platform)
    mark = _mark(web, "/sign-in")

    def guess(password: str) -> int:
        sent = {"form_token": mark, "email": "ann@example.test", "password": password}
        return web.post("/sign-in", data=sent).status_code

    with ThreadPoolExecutor(40) as pool:
        codes = list(pool.map(guess, [f"wrong password {number}" for number in range(40)]))
    assert Counter(codes) == {422: 5, 429: 35}
    platform.clock.on(days=2)
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(guess, [PASSWORD] * 4)) == [303] * 4
    web.cookies.clear()
    for _ in range(5):
        assert _sign_in(web, password="wrong password").status_code == 422


def test_a_session_ends_by_idling_and_at_last(site: Platform, web: httpx.Client) -> None:
    """12 hours without a page, 30 days with one every 11 hours."""
    _person(site)
    _sign_in(web)
    site.clock.on(hours=11, minutes=59)
    assert web.get("/account").status_code == 200
    site.clock.on(hours=12)
    assert web.get("/account").headers["location"] == "/sign-in?next=%2Faccount"
    _sign_in(web)
    for _ in range(65):
        site.clock.on(hours=11)
        assert web.get("/account").status_code == 200
    site.clock.on(hours=11)
    assert web.get("/account").status_code == 303


def test_a_form_of_another_site_or_browser_changes_nothing(site: Platform, web: httpx.Client) -> None:
    """Without the form's token, with another browser's, or when the browser says that it came from elsewhere."""
    desk = _person(site)
    _sign_in(web)
    device = re.search(r"/account/devices/[0-9a-f-]{36}/revoke", web.get("/account/devices").text)
    assert device is not None
    with httpx.Client(trust_env=False, verify=NO_TLS, base_url=site.url) as other:
        foreign = _mark(other, "/sign-in")
    own = _mark(web, "/account")
    tries: list[tuple[dict[str, str], dict[str, str]]] = [
        ({}, {}),
        ({"form_token": foreign}, {}),
        ({"form_token": own}, {"Sec-Fetch-Site": "cross-site"}),
        ({"form_token": own}, {"Sec-Fetch-Site": "same-site"}),
    ]
    for sent, headers in tries:
        assert web.post(device[0], data=sent, headers=headers).status_code == 403
    assert web.post("/account", data={"name": "Eve", "locale": "sv"}).status_code == 403
    stale = web.post("/sign-up", data={"name": "Kept name", "email": "kept@example.test"})
    assert 'value="Kept name"' in stale.text
    assert desk.get("/v1/me").json()["name"] == "Ann"


def test_the_computer_of_another_account_cannot_be_revoked(site: Platform, web: httpx.Client) -> None:
    """Its page is not there either."""
    stranger = site.desk("bob")
    _person(site)
    _sign_in(web)
    path = f"/account/devices/{stranger.device_id}/revoke"
    assert web.get(path).headers["location"] == "/account/devices"
    web.post(path, data={"form_token": _mark(web, "/account")})
    assert stranger.get("/v1/me").status_code == 200


def test_every_page_bears_the_headers_that_keep_it_shut(site: Platform, web: httpx.Client) -> None:
    """No scripts, no frames, nothing from elsewhere, no address given away; the cookie is out of reach of scripts."""
    _person(site)
    reply = _sign_in(web)
    cookie = reply.headers["set-cookie"]
    assert {"HttpOnly", "SameSite=lax", "Path=/"} <= {part.strip() for part in cookie.split(";")}
    for path in ("/sign-in", "/sign-up", "/account", "/account/devices", "/account/codes", "/device", "/verify"):
        reply = web.get(path)
        assert reply.headers.get("content-security-policy", POLICY) == POLICY
        assert reply.headers["cache-control"] == "no-store"
        if reply.status_code == 303:
            continue
        assert reply.headers["referrer-policy"] == "no-referrer"
        assert reply.headers["x-content-type-options"] == "nosniff"
        assert "<script" not in reply.text
        assert set(re.findall(r'(?:src|href|action)="(https?:)?//', reply.text)) == set()
    assert "script" not in POLICY


def test_over_https_the_cookie_never_goes_over_http(site: Platform) -> None:
    """As a proxy says it; the name of the cookie binds it to this host."""
    settings = replace(site.context.settings, public_url="https://keys.example.test")
    with served(settings, site.clock, proxies="127.0.0.1") as url:
        headers = {"X-Forwarded-Proto": "https", "Host": "keys.example.test"}
        with httpx.Client(trust_env=False, verify=NO_TLS, base_url=url, headers=headers) as web:
            page = web.get("/sign-in")
            began = web.post("/v1/oauth/device_authorization", json={"client_id": "flexeria-desktop"}).json()
    assert page.headers["strict-transport-security"] == "max-age=31536000"
    assert page.headers["set-cookie"].startswith("__Host-flexeria=browser_")
    assert "Secure" in page.headers["set-cookie"]
    assert began["verification_uri"] == "https://keys.example.test/device"


def test_one_house_is_one_address_however_many_its_computers_have(site: Platform) -> None:
    """Of IPv6 the network counts, else nobody who guesses would ever have to wait."""
    settings = replace(site.context.settings, public_url="https://keys.example.test")
    with served(settings, site.clock, proxies="127.0.0.1") as url, httpx.Client(verify=NO_TLS, base_url=url) as web:

        def ask(address: str) -> int:
            return web.post("/v1/accounts", json=ANN, headers={"X-Forwarded-For": address}).status_code

        assert [ask(f"2001:db8:1:2::{number:x}") for number in range(1, 12)] == [202] * 10 + [429]
        assert [ask("2001:db8:1:3::1"), ask("203.0.113.9")] == [202, 202]


def test_a_link_is_never_made_with_a_host_that_a_stranger_names(site: Platform, web: httpx.Client) -> None:
    """Without --public-url only this computer's own names are believed."""
    for host in ("evil.example", "evil.example\\@127.0.0.1", "evil.example@localhost", "127.0.0.1.evil.example", "["):
        reply = web.post("/v1/accounts", json=ANN, headers={"Host": host})
        assert (reply.status_code, reply.json()["fields"]) == (422, ["header.host"]), host
    reply = web.post("/v1/oauth/device_authorization", json={"client_id": "flexeria-desktop"}, headers={"Host": "evil"})
    assert reply.status_code == 422
    assert web.get("/sign-in", headers={"Host": "["}).status_code == 200


@pytest.mark.parametrize(
    ("wanted", "led"),
    [
        ("/device?user_code=BDWP-HQPK", "/device?user_code=BDWP-HQPK"),
        ("/account/codes", "/account/codes"),
        ("https://evil.example/device", "/account"),
        ("//evil.example/device", "/account"),
        ("/\\evil.example", "/account"),
        ("/sign-out", "/account"),
        ("//[", "/account"),
        ("/account\r\nX: y", "/account"),
    ],
)
def test_signing_in_leads_to_pages_of_this_server_alone(
    site: Platform, web: httpx.Client, wanted: str, led: str
) -> None:
    """Whatever a link asks for."""
    _person(site)
    reply = _send(web, "/sign-in", email="ann@example.test", password=PASSWORD, next=wanted)
    assert reply.headers["location"] == led


def test_refusals_outside_the_api_are_pages_for_browsers(web: httpx.Client) -> None:
    """Problem details for all others."""
    page = web.get("/nowhere", headers={"Accept": "text/html", "Accept-Language": "sv"})
    assert (page.status_code, page.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert "Sidan finns inte" in page.text
    assert web.get("/nowhere").headers["content-type"] == "application/problem+json"
    assert web.get("/v1/nowhere", headers={"Accept": "text/html"}).headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("nl-NL,nl;q=0.9,en;q=0.8", "nl"),
        ("fr,de;q=0.5,sv;q=0.7", "sv"),
        ("DE-at", "de"),
        ("fr", "en"),
        ("", "en"),
        ("sv;q=x,nl;q=0.1", "nl"),
    ],
)
def test_the_language_that_a_browser_asks_for(header: str, code: str) -> None:
    """By weight, then by order; English when none of ours is wanted."""
    assert preferred(header) == code


def test_every_language_has_each_text_with_the_same_values() -> None:
    """Nothing empty, nothing that stands for a value lost."""
    for code, texts in LANGUAGES.items():
        for field in fields(texts):
            told, english = getattr(texts, field.name), getattr(LANGUAGES["en"], field.name)
            assert told, (code, field.name)
            if isinstance(told, str):
                assert _values(told) == _values(english), (code, field.name)


def _values(text: str) -> set[str]:
    return {name for _text, name, _form, _conversion in Formatter().parse(text) if name}
