"""The pages as a person meets them, in a real browser; unless said otherwise with scripts switched off."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from selenium.webdriver.common.by import By

from flexeria_platform import database
from flexeria_platform.services import accounts
from flexeria_platform.services.passwords import hash_password
from flexeria_platform.services.sign_ups import set_password
from flexeria_platform.texts import LANGUAGES
from tests.platform.browsing import Browser, browser, link_in
from tests.platform.running import NO_TLS, Desk, Platform

DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
PASSWORD = "three old bicycles"
NASTY = "<img src=x onerror=\"document.title='owned'\"><b>bold</b>"


@pytest.fixture(scope="module")
def plain() -> Iterator[Browser]:
    """One browser without scripts for all tests of this file."""
    with browser(scripts=False) as one:
        yield one


@pytest.fixture
def page(plain: Browser, site: Platform) -> Browser:
    """Nobody is signed in."""
    plain.go(f"{site.url}/sign-in")
    plain.sign_out()
    return plain


def _person(site: Platform, name: str = "ann") -> Desk:
    """An account with a password and its first computer."""
    desk = site.desk(name)
    with database.writing(site.context.engine) as connection:
        set_password(connection, desk.account_id, hash_password(PASSWORD))
    return desk


def _sign_in(page: Browser, site: Platform, password: str = PASSWORD, email: str = "ann@example.test") -> None:
    page.go(f"{site.url}/sign-in")
    page.fill(email=email, password=password)
    page.press()


def _begin(site: Platform, name: str = "Front desk") -> dict[str, str]:
    sent = {"client_id": "flexeria-desktop", "device_name": name}
    return dict(
        httpx.post(f"{site.url}/v1/oauth/device_authorization", json=sent, trust_env=False, verify=NO_TLS).json()
    )


def _poll(site: Platform, began: dict[str, str]) -> httpx.Response:
    sent = {"grant_type": DEVICE_GRANT, "device_code": began["device_code"]}
    return httpx.post(f"{site.url}/v1/oauth/token", data=sent, trust_env=False, verify=NO_TLS)


def test_from_signing_up_to_a_connected_computer(page: Browser, site: Platform) -> None:
    """The link of the mail, the password, the code, and the desktop has its tokens."""
    page.follow("Create an account")
    page.fill(name="Ann de Vries", email="Ann@Example.test", password=PASSWORD)
    page.press()
    assert page.title == "We have sent you a mail"
    assert "ann@example.test" in page.text
    (mail,) = site.mails(1)
    assert (mail["To"], mail["Subject"]) == ("ann@example.test", "Confirm your address for Flexeria")
    page.go(link_in(mail))
    page.fill(password="not the password")
    page.press()
    assert page.wrong("password") == "This is not the password."
    page.fill(password=PASSWORD)
    page.press()
    assert (page.title, page.path) == ("Connect a computer", "/device")
    began = _begin(site)
    page.fill(user_code=began["user_code"].replace("-", "").lower())
    page.press()
    assert page.title == "Connect this computer?"
    for shown in ("Front desk", began["user_code"], "15 January 2024, 12:00", "127.0.0.1, the same network address"):
        assert shown in page.text
    page.press()
    assert page.title == "The computer is connected"
    assert _poll(site, began).json()["token_type"] == "Bearer"
    page.go(link_in(mail))
    assert "used before" in page.text


def test_a_link_of_the_desktop_leads_over_the_sign_in_to_the_question(page: Browser, site: Platform) -> None:
    """And a no is a no; afterwards the code is over."""
    _person(site)
    began = _begin(site)
    page.go(began["verification_uri_complete"])
    assert page.title == "Sign in"
    page.fill(email="ann@example.test", password=PASSWORD)
    page.press()
    assert began["user_code"] in page.text
    page.press("button[value=deny]")
    assert page.title == "The computer was refused"
    assert _poll(site, began).json()["error"] == "access_denied"
    page.go(began["verification_uri_complete"])
    assert page.wrong("user_code").startswith("This code was used or is older")


def test_codes_that_are_too_old_or_nobodys(page: Browser, site: Platform) -> None:
    """What was typed stays; after five misses the right one must wait."""
    _person(site)
    _sign_in(page, site)
    late, began = _begin(site), _begin(site)
    site.clock.on(minutes=9)
    waits = _begin(site)
    site.clock.on(minutes=1)
    page.go(f"{site.url}/device")
    page.fill(user_code=late["user_code"])
    page.press()
    assert page.wrong("user_code").startswith("This code was used or is older")
    for _ in range(5):
        page.fill(user_code="BBBB-BBBB")
        page.press()
        assert page.wrong("user_code").startswith("No computer shows this code.")
        assert page.one("#user_code").get_attribute("value") == "BBBB-BBBB"
    page.fill(user_code=waits["user_code"])
    page.press()
    assert "You can try again in 30 s." in page.text
    assert _poll(site, began).json()["error"] == "expired_token"


def test_a_wrong_password_and_an_unknown_address_are_told_alike(page: Browser, site: Platform) -> None:
    """After five misses even the right password must wait; the address stays in its field."""
    _person(site)
    said = []
    for email in ("ann@example.test", "nobody@example.test"):
        _sign_in(page, site, "wrong password", email)
        said.append((page.wrong("password"), page.one("#email").get_attribute("value")))
        assert page.driver.switch_to.active_element.get_attribute("id") == "password"
    assert said[0][0] == said[1][0]
    assert [email for _text, email in said] == ["ann@example.test", "nobody@example.test"]
    for _ in range(4):
        _sign_in(page, site, "wrong password")
    _sign_in(page, site)
    assert "There were too many tries. You can try again in 30 s." in page.text
    site.clock.on(seconds=30)
    _sign_in(page, site)
    assert page.title == "Account"


def test_what_is_wrong_with_a_sign_up_stands_at_its_fields(page: Browser, site: Platform) -> None:
    """The first wrong field has the focus; nothing typed is lost but the password."""
    page.go(f"{site.url}/sign-up")
    page.fill(name="Ann", email="nowhere", password="short")
    page.press()
    assert page.wrong("email") == "Enter an address such as name@example.org."
    assert page.wrong("password") == "A password has at least 10 characters."
    assert page.driver.switch_to.active_element.get_attribute("id") == "email"
    assert (page.one("#name").get_attribute("value"), page.one("#password").get_attribute("value")) == ("Ann", "")
    assert page.driver.title == "Fault: Create an account – Flexeria"
    page.fill(email="ann@example.test", password="aaaaaaaaaaaa")
    page.press()
    assert page.wrong("password") == "This password is easy to guess. Choose another one."


def test_an_address_with_an_account_learns_it_by_mail_alone(page: Browser, site: Platform) -> None:
    """The page is the same as for a new one."""
    _person(site)
    page.go(f"{site.url}/sign-up")
    page.fill(name="Eve", email="ann@example.test", password="some other words")
    page.press()
    assert page.title == "We have sent you a mail"
    (mail,) = site.mails(1)
    assert "There is one already" in mail.get_content()
    assert "Eve" not in mail.get_content()
    _sign_in(page, site)
    assert page.title == "Account"


def test_a_forgotten_password_is_replaced_by_a_link(page: Browser, site: Platform) -> None:
    """It works once and for an hour; the old password ends, and a mail tells of it."""
    _person(site)
    page.follow("Forgot your password?")
    page.fill(email="Ann@example.test")
    page.press()
    assert "If there is an account for Ann@example.test" in page.text
    (mail,) = site.mails(1)
    page.go(link_in(mail))
    page.fill(new_password="four new bicycles")
    page.press()
    assert "The new password is saved." in page.text
    assert page.one("#email").get_attribute("value") == "ann@example.test"
    page.fill(password="four new bicycles")
    page.press()
    assert page.title == "Account"
    assert [mail["Subject"] for mail in site.mails(2)][1] == "Your Flexeria password was changed"
    page.go(link_in(mail))
    assert "used before or is too old" in page.text


def test_taking_away_the_access_of_a_computer_asks_first(page: Browser, site: Platform) -> None:
    """The consequence is said; then the computer is out."""
    desk = _person(site)
    _sign_in(page, site)
    page.follow("Computers")
    assert "Desk 1" in page.text
    page.press("a.button.danger")
    assert page.title == "Take access away from Desk 1?"
    assert "signed out at once" in page.text
    page.follow("Cancel")
    assert desk.get("/v1/me").status_code == 200
    page.press("a.button.danger")
    page.press("button.destroy")
    assert "Desk 1 has no access any more." in page.text
    assert "No computer has access yet." in page.text
    assert desk.get("/v1/me").status_code == 401


def test_the_ledger_shows_codes_masked(page: Browser, site: Platform) -> None:
    """Date, kind, code, target and effect; the newest first."""
    desk = _person(site)
    desk.register("MC-1")
    base, keys = site.code("B"), site.code("N", keys=20)
    desk.redeem(base, "MC-1")
    site.clock.day("2024-02-01")
    desk.redeem(keys, "MC-1")
    _sign_in(page, site)
    page.follow("Prepaid codes")
    rows = [row.text for row in page.driver.find_elements(By.CSS_SELECTOR, "tbody tr")]
    assert rows[0].split("\n") == [f"1 February 2024 Keys •••• {keys[-4:]} Lock MC-1 20 keys more"]
    assert f"•••• {base[-4:]}" in rows[1]
    assert "base period until 15 January 2029" in rows[1]
    assert base not in page.driver.page_source


def test_names_of_computers_and_people_are_shown_as_they_are(site: Platform) -> None:
    """With scripts allowed: markup in a name is text, and the policy of the page would stop it anyway."""
    enrolment = accounts.create_account(site.context, "eve@example.test", NASTY)
    with httpx.Client(trust_env=False, verify=NO_TLS, base_url=site.url) as http:
        keys = {"exchange_key": "eHh4" * 10 + "eHg=", "signing_key": "c3Nz" * 10 + "c3M="}
        headers = {"Authorization": f"Bearer {enrolment}"}
        account_id = http.post("/v1/devices", json={"name": NASTY, **keys}, headers=headers).json()["account"][
            "account_id"
        ]
    with database.writing(site.context.engine) as connection:
        set_password(connection, account_id, hash_password(PASSWORD))
    with browser() as page:
        _sign_in(page, site, email="eve@example.test")
        assert page.one("#name").get_attribute("value") == NASTY
        page.follow("Computers")
        assert NASTY in page.text
        page.press("a.button.danger")
        assert page.title == f"Take access away from {NASTY}?"
        page.go(_begin(site, NASTY)["verification_uri_complete"])
        assert NASTY in page.text
        assert page.driver.find_elements(By.CSS_SELECTOR, "main img, main b") == []
        page.press()
        assert NASTY in page.text
        assert "owned" not in page.driver.title
        page.go(f"{site.url}/device?user_code=%22%3E%3Cscript%3Edocument.title=%27owned%27%3C/script%3E")
        assert "owned" not in page.driver.title


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_each_language_on_all_pages(page: Browser, site: Platform, code: str) -> None:
    """Chosen once it stays; the account remembers it for other browsers; nothing is cut at the width of a phone."""
    _person(site)
    t = LANGUAGES[code]
    page.follow(t.language_name)
    assert (page.title, page.one("html").get_attribute("lang")) == (t.sign_in_title, code)
    _sign_in(page, site)
    page.one(f"option[value={code}]").click()
    page.press()
    assert t.saved in page.text
    titles = {
        "/account": t.account_title,
        "/account/devices": t.devices_title,
        "/account/codes": t.codes_title,
        "/device": t.device_title,
        "/sign-up": t.sign_up_title,
        "/forgot": t.forgot_title,
        "/reset": t.link_old_title,
    }
    page.size(390, 844)
    for path, title in titles.items():
        page.go(site.url + path)
        assert page.title == title
        wide = page.one("html")
        assert int(wide.get_property("scrollWidth")) <= int(wide.get_property("clientWidth"))
    page.size(1280, 720)
    page.sign_out()
    _sign_in(page, site)
    assert page.title == t.account_title


def test_a_change_of_the_password_signs_other_browsers_out(page: Browser, site: Platform) -> None:
    """The computers stay connected."""
    desk = _person(site)
    _sign_in(page, site)
    with httpx.Client(trust_env=False, verify=NO_TLS, base_url=site.url) as other:
        other.cookies.set("flexeria", _other_session(site))
        assert other.get("/account").status_code == 200
        page.fill(current_password="wrong", new_password="four new bicycles")
        page.press("form[action='/account/password'] button")
        assert page.wrong("current_password") == "This is not the password."
        page.fill(current_password=PASSWORD, new_password="four new bicycles")
        page.press("form[action='/account/password'] button")
        assert "The password is changed." in page.text
        assert other.get("/account").status_code == 303
    assert desk.get("/v1/me").status_code == 200
    page.press("header button")
    assert page.title == "Sign in"
    page.go(f"{site.url}/account")
    assert page.title == "Sign in"


def _other_session(site: Platform) -> str:
    from flexeria_platform.services.sessions import sign_in

    return sign_in(site.context, "ann@example.test", PASSWORD, "192.0.2.7")
