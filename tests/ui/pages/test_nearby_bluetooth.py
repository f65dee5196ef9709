"""Locks over Bluetooth of this computer, from choosing the link to an owned lock: real bleak on a bus of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt

from flexeria_desktop.ui.views.frame_data import FrameData
from flexeria_desktop.ui.views.link_choice import LinkChoice
from flexeria_desktop.ui.views.nearby import NearbySheet
from flexeria_desktop.ui.views.pages.add_lock import AddLockSheet
from flexeria_desktop.ui.views.pages.add_lock_nearby import AddLockNearby
from tests.ui.pages.conftest import Desk, User


@pytest.fixture
def on_air(desk: Desk) -> Iterator[None]:
    desk.building.house.go_on_air()
    yield
    desk.do(desk.profile.close_links())
    desk.building.house.leave_air()


def opened(user: User) -> AddLockSheet:
    user.go("locks")
    user.click(user.find("locks.add"))
    user.settle()
    return next(sheet for sheet in user.window.findChildren(AddLockSheet) if sheet.isVisible())


def choose_bluetooth(user: User, choice: LinkChoice) -> None:
    choice.choice.setFocus()
    user.press(Qt.Key.Key_Home)
    for _other in range(choice.choice.count()):
        if choice.link != "ble:":
            user.press(Qt.Key.Key_Down)
    assert choice.link == "ble:"


def free_locks(desk: Desk) -> list[Any]:
    ours = {lock.serial for lock in desk.do(desk.actions.locks())}
    return [lock for lock in desk.building.locks if lock.serial not in ours]


def words(nearby: AddLockNearby, serial: str) -> str:
    return next((line.words for line in nearby.rows.rows if line.key == serial[-8:]), "")


@pytest.mark.usefixtures("on_air")
def test_a_lock_found_nearby_is_claimed_over_bluetooth(user: User, desk: Desk) -> None:
    frame = FrameData(user.window)
    wanted, other = free_locks(desk)[:2]
    house = desk.building.house
    house.fault(wanted.serial, rssi=-41)
    house.press_button(wanted.serial)
    before = house.radio_bytes(wanted.serial)
    sheet = opened(user)
    form = sheet.form
    choose_bluetooth(user, form.link)
    assert form.link.choice.currentText() == "Bluetooth of this computer"
    user.click(user.find("locks.add.test"))
    user.settle()
    assert (form.link_step.state, form.link_step.sentence) == ("done", "Bluetooth (hci0) is on.")

    user.click(user.find("locks.add.find"))
    user.wait(lambda: "Ready to be added" in words(form.nearby, wanted.serial))
    user.wait(lambda: "Very near" in words(form.nearby, wanted.serial))
    user.click(user.find(f"locks.add.choose.{wanted.serial[-8:]}"))
    user.settle()
    assert not form.nearby.listener.running

    user.type(other.label)
    assert "but the lock chosen above ends with" in form.label.accessibleDescription()
    user.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    user.type(wanted.label)
    assert form.label_step.state == "done"
    user.press(Qt.Key.Key_Return)
    user.type("Daktoegang")
    user.press(Qt.Key.Key_Return)
    user.wait(sheet.issue.isVisible)
    user.settle()
    assert (sheet.claim.state, sheet.register.state) == ("done", "done")
    row = desk.lock("Daktoegang")
    assert (row.serial, row.link, row.missing.value) == (wanted.serial, "ble:", "")
    assert house.radio_bytes(wanted.serial) > before
    assert user.window.status.chips["link"].state.text == "Bluetooth"
    user.press(Qt.Key.Key_Escape)
    user.settle()
    frame.deleteLater()


@pytest.mark.usefixtures("on_air")
def test_a_lock_is_heard_over_both_links_and_shown_once(user: User, desk: Desk) -> None:
    user.go("locks")
    user.click(user.find("locks.nearby"))
    sheet: NearbySheet = next(one for one in user.window.findChildren(NearbySheet) if one.isVisible())
    user.wait(lambda: len(sheet.rows.rows) == len(desk.building.locks))
    assert set(sheet.listener.listening) == {desk.building.link, "ble:"}
    assert "Bluetooth of this computer" in sheet.about.text()
    user.press(Qt.Key.Key_Escape)
    user.settle()


@pytest.mark.usefixtures("on_air")
def test_without_its_dongle_a_lock_is_programmed_over_the_bluetooth_that_hears_it(user: User, desk: Desk) -> None:
    name, house = "Hoofdingang A", desk.building.house
    lock = desk.lock(name)
    assert lock.pending
    user.go("locks")
    house.plug(False)
    try:
        user.click(user.find("locks.nearby"))
        sheet: NearbySheet = next(one for one in user.window.findChildren(NearbySheet) if one.isVisible())
        user.wait(sheet.problem.isVisible)
        user.click(user.find(f"nearby.program.{lock.serial[-8:]}"))
        user.press(Qt.Key.Key_Escape)
        user.wait(lambda: not desk.lock(name).pending)
        assert desk.lock(name).link == "ble:"
        assert any("Bluetooth of this computer" in line for line in user.window.job_list.history)
        user.settle()
    finally:
        house.plug(True)


def test_without_bluetooth_each_part_says_why_and_the_next_try_goes_on(user: User, desk: Desk) -> None:
    wanted = free_locks(desk)[0]
    sheet = opened(user)
    form = sheet.form
    choose_bluetooth(user, form.link)
    assert form.link.note.isVisible()
    assert "system bus" in form.link.problem
    user.click(user.find("locks.add.find"))
    user.wait(lambda: "system bus" in form.nearby.words)
    form.use_label(wanted.label, "Containerruimte")
    user.click(user.find("locks.add.go"))
    user.wait(lambda: sheet.claim.state == "failed")
    assert "Use a dongle" in sheet.claim.sentence
    desk.building.house.go_on_air()
    try:
        desk.building.house.press_button(wanted.serial)
        user.click(form.link.again)
        user.wait(lambda: not form.link.note.isVisible())
        user.click(user.button("Try again"))
        user.wait(sheet.issue.isVisible)
        user.settle()
        assert desk.lock("Containerruimte").link == "ble:"
    finally:
        desk.do(desk.profile.close_links())
        desk.building.house.leave_air()
    user.press(Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("links", "shown"),
    [
        ("ble:", ("link-bluetooth", "Bluetooth")),
        ("ble:hci1", ("link-bluetooth", "Bluetooth, adapter hci1")),
        ("serial:/dev/ttyACM0", ("link-dongle", "Dongle on ttyACM0")),
    ],
)
def test_the_status_chip_names_the_link(user: User, desk: Desk, links: str, shown: tuple[str, str]) -> None:
    user.window.context.demo = None
    frame = FrameData(user.window)
    user.settle()
    status = desk.do(desk.actions.status())
    frame.show_status(type(status)(**{name: getattr(status, name) for name in status.__slots__} | {"links": (links,)}))
    chip = user.window.status.chips["link"].state
    assert (chip.icon_use, chip.text) == shown
    frame.deleteLater()
