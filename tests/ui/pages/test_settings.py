"""Settings over the demo building: what a person switches there."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt

from flexeria_desktop.core.domain.handover import SignedProtocol
from flexeria_desktop.core.domain.ids import PersonId
from flexeria_desktop.core.services.handover_rows import Sender
from flexeria_desktop.ui.papers.receipts import receipt
from flexeria_desktop.ui.theme import theme
from tests.ui.pages.conftest import Desk, User


def test_building_management_is_switched_on_once(desk: Desk, user: User) -> None:
    # As in a profile whose account has not got it yet.
    desk.profile.store.run(
        lambda uow: uow.settings.set("platform", {**uow.settings.get("platform"), "building": False})
    )
    user.go("settings")
    user.settle()
    button = user.find("settings.building")
    user.click(button)
    user.wait(lambda: desk.do(desk.actions.account()).building)
    user.settle()
    assert not button.isVisible()


def test_the_sender_of_letters_is_typed_once_and_stands_on_them(desk: Desk, user: User) -> None:
    user.go("settings")
    name, address = user.find("settings.sender.name"), user.find("settings.sender.address")
    user.wait(lambda: name.text == "Lindenhof")
    save = user.find("settings.sender.save")
    assert not save.isEnabled()
    name.edit.setFocus()
    name.edit.selectAll()
    user.type("VvE Lindenhof")
    address.setFocus()
    user.type("Lindelaan 1")
    user.press(Qt.Key.Key_Return)
    user.type("3511 AB Utrecht")
    user.find("settings.sender.phone").edit.setFocus()
    user.type("030 123 45 67")
    user.click(save)
    user.wait(lambda: not save.isEnabled())
    kept = desk.do(desk.actions.sender())
    assert kept == Sender("VvE Lindenhof", "Lindelaan 1\n3511 AB Utrecht", "030 123 45 67")
    signed = SignedProtocol("issue", PersonId("p"), "A. de Vries", "", datetime.now(UTC), ())
    assert receipt(signed, kept).building == "VvE Lindenhof · Lindelaan 1 · 3511 AB Utrecht · 030 123 45 67"


def test_the_look_in_settings_follows_one_that_is_chosen_elsewhere(user: User) -> None:
    card, before = user.go("settings").look, theme().mode
    try:
        for mode in ("system", "light"):
            theme().set_mode(mode)
            assert card.look.current == mode
    finally:
        theme().set_mode(before)
