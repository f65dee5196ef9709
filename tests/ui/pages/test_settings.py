"""Settings over the demo building: what a person switches there."""

from __future__ import annotations

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
