"""Computers in the settings: this one, others, and a lost one that the locks refuse one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from flexeria_desktop import bootstrap
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.services import rights
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.device_rows import DeviceReach
from flexeria_desktop.demo.building import EMAIL
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import devices
from flexeria_desktop.ui.widgets import ConfirmDialog, Scrim
from tests.cli.terminal import console
from tests.ui.pages.conftest import Desk, User

LAPTOP = "Stairwell laptop"
RIGHTS_END = "Rights end"


def days_ahead(days: int) -> str:
    """A day from now as the window writes it."""
    return formats.day((datetime.now(UTC) + timedelta(days=days)).astimezone().date())


def lend(desk: Desk, name: str) -> None:
    """Give another computer a right of its own, as kept in the store."""
    inner = desk.actions.desk
    _private, public = inner.scheme.new_exchange_key()
    now = inner.clock.now()
    encoded = inner.signer.grant(public, "installer", int(now.timestamp()))
    issued = rights.issued_grant(inner.signer, rights.Holder(name, public, "installer"), encoded, now)
    desk.profile.store.run(lambda uow: uow.grants.keep(issued))


def words(table: Any) -> dict[str, str]:
    """What each line says, by the computer's name."""
    return {one.row.name: " | ".join(column.spoken(one) for column in table.model.columns) for one in table.rows}


def dialog(user: User) -> Any:
    user.wait(lambda: any(one.isVisible() for one in user.window.findChildren(ConfirmDialog)))
    return next(one for one in user.window.findChildren(ConfirmDialog) if one.isVisible())


def test_a_lost_computer_is_shut_out_lock_by_lock(desk: Desk, user: User) -> None:
    lend(desk, LAPTOP)
    locks = [row for row in desk.do(desk.actions.locks()) if row.receipt_at is not None or row.seen_at is not None]
    page = user.go("settings", part="computers")
    table = page.computers.table
    own = next(one for one in table.rows if one.row.here)
    assert "this computer" in words(table)[own.row.name]
    table.select(lambda one: one.row.here)
    assert not user.find("settings.computer_lost").isEnabled()
    table.select(lambda one: one.row.name == LAPTOP)
    reach = table.current.reach
    assert len(reach.open_at) == reach.locks >= len(locks) > 1
    user.click(user.find("settings.computer_lost"))
    asked = dialog(user)
    told = " ".join(label.text() for label in asked.findChildren(QLabel))
    assert f"{reach.locks} lock" in told
    assert "deny list" in told
    user.click(asked.verb_button)
    user.settle()
    assert not [veil for veil in user.window.findChildren(Scrim) if veil.isVisible()]
    assert f"0 of {reach.locks}" in words(table)[LAPTOP]
    assert "lost" in words(table)[LAPTOP]

    first = reach.open_at[0]
    desk.do(desk.actions.program([first], lambda _progress: None))
    user.window.context.changed("locks")
    user.settle()
    assert f"1 of {reach.locks}" in words(table)[LAPTOP]
    assert reach.names[0] not in user.find("settings.computer_told").text()
    user.click(user.find("settings.computer_program"))
    user.wait(lambda: "every lock refuses it" in words(table)[LAPTOP])
    user.settle()
    assert not page.computers.program.isVisible()
    assert not user.find("settings.computer_lost").isEnabled()


def test_the_matter_of_the_overview_leads_to_the_locks(desk: Desk, user: User) -> None:
    lend(desk, "Old tablet")
    desk.do(desk.actions.lost_device("Old tablet"))
    user.go("overview")
    user.click(user.find("overview.lost_device"))
    assert user.window.current_page == "programming"
    user.settle()


@pytest.fixture
def other(desk: Desk, tmp_path: Any) -> Iterator[Actions]:
    """Another computer of the account."""
    profile = bootstrap.create_profile(tmp_path / "profile", secrets=MemorySecrets(), operator="P. Visser")
    token = console(desk.building.folder / "platform", "accounts", "enrol", "--email", EMAIL)[0]
    desk.do(profile.actions.sign_in(desk.building.platform.url, token, "Van"))
    desk.do(profile.actions.sync_now())
    yield profile.actions
    desk.do(profile.close_links())
    profile.close()


def choose(user: User, name: str) -> Any:
    """The page with this computer chosen, once the platform's list is there."""
    page = user.go("settings", part="computers")
    user.settle()
    user.wait(lambda: page.computers.table.select(lambda one: one.row.name == name))
    return page


def test_the_role_of_another_computer_is_changed_by_keyboard(desk: Desk, user: User, other: Actions) -> None:
    desk.do(desk.actions.sync_now())
    page = choose(user, "Van")
    own = next(one for one in page.computers.table.rows if one.row.here)
    assert "Manager" in words(page.computers.table)["Van"]
    (ends,) = [column for column in page.computers.table.model.columns if column.title == RIGHTS_END]
    days = {days_ahead(29), days_ahead(30)}
    assert {ends.spoken(one) for one in page.computers.table.rows} <= days, "all rights, not what only revokes"
    user.click(user.find("settings.computer_role"))
    save, means = user.find("role.save"), user.find("role.means")
    assert not save.isEnabled()
    assert "30 days" in means.text()
    user.press(Qt.Key.Key_Down)
    assert means.text().startswith("Its next rights last 14 days")
    assert save.isEnabled()
    user.click(save)
    user.wait(lambda: "Installer" in words(page.computers.table)["Van"])
    user.settle()
    told = [row.role for row in desk.do(other.devices()) if row.name == "Van"]
    assert told == ["manager"], "it hears of it when it asks next"
    with pytest.raises(FlexeriaError) as refused:
        desk.do(other.set_computer_role(own.row.name, "installer"))
    assert refused.value.code == "forbidden"
    page.computers.table.select(lambda one: one.row.here)
    assert not page.computers.role.isEnabled()
    assert "Another computer" in page.computers.role.toolTip()


def test_a_computer_whose_rights_have_ended_is_told_as_what_it_can_still_do(desk: Desk, user: User) -> None:
    """Until its last grant ends it may ask locks for their state and stop keys there."""
    (own,) = [row for row in desk.do(desk.actions.devices()) if row.here]
    ended = replace(own, name=LAPTOP, here=False, ends_at=datetime.now(UTC) - timedelta(days=1))
    reach = DeviceReach(LAPTOP, own.key, 2, (LockId("1"),), ("Front",))
    told = devices.told(devices.Computer(ended, reach))
    assert told == "Its rights have ended: it can only read the state of locks and stop keys there."
    nowhere = DeviceReach(LAPTOP, own.key, 2, (), ())
    assert devices.told(devices.Computer(ended, nowhere)) == "Its last right has ended: no lock lets it in."
