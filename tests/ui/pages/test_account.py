"""Signing out and in at the settings, with the demo's platform and a person who decides there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from flexeria_desktop.demo.building import EMAIL
from flexeria_desktop.ui.views.settings_account import AccountCard
from flexeria_desktop.ui.views.settings_page import SettingsPage
from flexeria_desktop.ui.widgets import ConfirmDialog, Label
from tests.cli.terminal import console
from tests.identity.approving import decide
from tests.ui.pages.conftest import Desk, User


class Browser(QObject):
    """Stands where the system's browser would open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, link: QUrl) -> None:
        self.opened.append(link.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    found = Browser()
    QDesktopServices.setUrlHandler("http", found, "open")
    yield found
    QDesktopServices.unsetUrlHandler("http")


@pytest.fixture
def signed_out(desk: Desk) -> None:
    """As a profile that was signed in before."""
    if desk.do(desk.actions.account()) is not None:
        desk.do(desk.actions.sign_out())


def card_of(user: User) -> AccountCard:
    page: SettingsPage = user.go("settings", part="account")
    return page.platform


def code_of(user: User, card: AccountCard) -> str:
    """Sign in at the address that is filled in, and wait for the code."""
    user.click(card.form.sign_in)
    user.wait(card.code.isVisible)
    return card.code.code.text()


def approve(desk: Desk, code: str, *, approved: bool = True) -> None:
    building = desk.building
    decide(building.platform.url, building.folder / "platform", EMAIL, code, approved=approved)


def test_signing_out_says_what_waits_and_keeps_everything(desk: Desk, user: User) -> None:
    card = card_of(user)
    people = len(desk.do(desk.actions.people()))
    user.click(user.find("account.sign_out"))
    user.wait(lambda: bool(user.window.findChildren(ConfirmDialog)))
    dialog = user.window.findChildren(ConfirmDialog)[-1]
    assert any("people and keys stay in this profile" in label.text() for label in dialog.findChildren(Label))
    user.click(dialog.verb_button)
    user.wait(card.form.isVisible)
    user.settle()
    assert desk.do(desk.actions.account()) is None
    assert len(desk.do(desk.actions.people())) == people
    assert card.form.address.text == desk.building.platform.url, "the address is still known"
    assert not card.has_input()


def test_a_code_is_approved_in_the_browser(desk: Desk, user: User, signed_out: None, browser: Browser) -> None:
    card = card_of(user)
    code = code_of(user, card)
    assert not card.form.isVisible()
    user.click(user.find("account.browse"))
    assert browser.opened == [f"{desk.building.platform.url}/device?user_code={code}"]
    user.click(user.find("account.copy"))
    assert QGuiApplication.clipboard().text() == code
    assert " ".join(code) in card.code.code.accessibleName()
    dark = card.code.qr.grab().toImage()
    colors = {dark.pixelColor(x, y).name() for x in range(dark.width()) for y in range(dark.height())}
    assert {"#000000", "#ffffff"} <= colors
    user.window.navigate("overview")
    approve(desk, code)
    user.wait(lambda: desk.do(desk.actions.account()) is not None)
    user.settle()
    card = card_of(user)
    assert not card.code.isVisible()
    assert not card.form.isVisible()
    assert user.find("account.sign_out").isVisible()


def test_a_refusal_is_told_and_a_new_code_is_one_click_away(desk: Desk, user: User, signed_out: None) -> None:
    card = card_of(user)
    approve(desk, code_of(user, card), approved=False)
    user.wait(card.form.isVisible)
    assert "refused on the page" in card.banner.accessibleName()
    assert card.form.sign_in.hasFocus()
    again = code_of(user, card)
    assert again
    assert not card.banner.isVisible()
    user.click(user.find("account.cancel"))
    user.wait(lambda: card.form.isVisible() and not user.desk.runner.running)


def test_a_wrong_address_is_said_under_its_field_by_keyboard_alone(user: User, signed_out: None) -> None:
    card = card_of(user)
    user.wait(card.form.address.edit.hasFocus)
    for address, sentence in (
        ("", "The address is missing."),
        ("http://platform.example", "for a platform on this computer only"),
        ("http://127.0.0.1:9", "cannot be reached"),
    ):
        card.form.address.edit.selectAll()
        user.press(Qt.Key.Key_Delete)
        user.type(address)
        user.press(Qt.Key.Key_Return)
        user.wait(lambda sentence=sentence: sentence in card.form.address.accessibleDescription())
        card.form.address.edit.setFocus()
    assert card.has_input(), "what was typed stays"


def test_the_token_of_the_host_still_signs_in(desk: Desk, user: User, signed_out: None) -> None:
    card = card_of(user)
    user.click(user.find("account.other"))
    token = console(desk.building.folder / "platform", "accounts", "enrol", "--email", EMAIL)[0]
    user.wait(card.form.token.edit.hasFocus)
    user.type("wrong")
    user.press(Qt.Key.Key_Return)
    user.wait(lambda: "does not accept" in card.form.token.accessibleDescription())
    card.form.token.set_text(token)
    user.click(card.form.sign_in)
    user.wait(lambda: user.find("account.sign_out").isVisible())
    assert card.form.token.text == ""


def test_a_computer_taken_off_the_account_is_asked_to_sign_in_again(desk: Desk, user: User) -> None:
    desk.profile.store.run(lambda uow: uow.settings.set_secret("platform.tokens", b""))
    card = card_of(user)
    user.settle()
    assert "does not know this computer any more" in card.banner.accessibleName()
    assert card.form.isVisible()
    approve(desk, code_of(user, card))
    user.wait(lambda: not card.code.isVisible())
    user.settle()
    assert not card.banner.isVisible()
    assert not desk.do(desk.actions.account()).ended


def test_after_the_first_start_the_code_is_there_at_once(desk: Desk, user: User, signed_out: None) -> None:
    user.window.navigate("settings", part="account", sign_in=desk.building.platform.url)
    page = user.window.page("settings")
    assert isinstance(page, SettingsPage)
    card = page.platform
    user.wait(card.code.isVisible)
    card.flow.cancel()
    user.wait(lambda: not user.desk.runner.running)
