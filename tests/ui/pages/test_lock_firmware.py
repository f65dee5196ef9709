"""A firmware from a file to a simulated lock by mouse and keyboard: refused, broken, gone on with, believed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from flexeria_desktop.core.services.errors import FirmwareNotTaken, LinkUnset
from flexeria_desktop.core.services.rows import FirmwareImage, FirmwareProgress
from flexeria_desktop.ui.viewmodels import lock_firmware
from flexeria_desktop.ui.views.pages.lock_firmware import FirmwareSheet, open_firmware_sheet
from flexeria_desktop.ui.widgets import ErrorDialog
from tests.ui.pages.conftest import Desk, User

NAME = "Berging 1-12"
IMAGE = bytes(range(256)) * 60
WRITES = 9
"""Flash writes after which the power goes: some chunks in."""
SLOW_MS = 150
"""How long each answer is held back, so that a person could read what is said meanwhile."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A firmware file as a maker names it."""
    path = tmp_path / "flexeria-dc-2.4.0.bin"
    path.write_bytes(IMAGE)
    return path


def opened(user: User, desk: Desk) -> FirmwareSheet:
    page = user.go("locks", lock=desk.lock(NAME).id)
    page.detail.head.firmware.trigger()
    user.settle()
    return next(sheet for sheet in user.window.findChildren(FirmwareSheet) if sheet.isVisible())


def choose(user: User, sheet: FirmwareSheet, path: Path) -> None:
    sheet.path.edit.setFocus()
    user.type(str(path))
    user.press(Qt.Key.Key_Return)
    user.settle()


def runs(desk: Desk) -> Any:
    return desk.building.house.holdings(desk.lock(NAME).serial)["firmware"]


def power(desk: Desk, on: bool) -> None:
    serial = desk.lock(NAME).serial
    desk.building.house.with_lock(serial, lambda lock: lock.power_on() if on else lock.power_off())


def test_a_lower_version_is_refused_in_the_field(user: User, desk: Desk, file: Path) -> None:
    sheet = opened(user, desk)
    assert "The lock runs 2.3.1" in sheet.file.sentence
    assert not sheet.go.isEnabled()
    choose(user, sheet, file)
    assert sheet.version.text == "2.4.0", "told by the file's name"
    assert "2.3.1 becomes 2.4.0" in sheet.file.sentence
    sheet.version.edit.selectAll()
    sheet.version.edit.setFocus()
    user.type("2.3.0")
    assert "goes back to no lower version" in sheet.version.accessibleDescription()
    user.press(Qt.Key.Key_Return)
    user.settle()
    assert sheet.send.state == "waiting"
    sheet.version.edit.selectAll()
    user.type("beta")
    assert "numbers with dots" in sheet.version.accessibleDescription()
    assert runs(desk) == "2.3.1"


def test_a_file_that_is_none_is_said_so(user: User, desk: Desk, tmp_path: Path) -> None:
    sheet = opened(user, desk)
    choose(user, sheet, tmp_path / "gone.bin")
    assert "not there" in sheet.path.accessibleDescription()
    (tmp_path / "empty.bin").write_bytes(b"")
    sheet.path.edit.clear()
    choose(user, sheet, tmp_path / "empty.bin")
    assert "empty" in sheet.path.accessibleDescription()
    assert not sheet.go.isEnabled()


def test_a_file_can_be_chosen_from_a_dialog(user: User, desk: Desk, file: Path) -> None:
    sheet = opened(user, desk)
    user.click(sheet.choose)
    dialog = sheet.findChild(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    user.settle()
    assert sheet.version.text == "2.4.0"
    assert sheet.go.isEnabled()


def test_a_low_battery_says_that_nothing_was_changed(user: User, desk: Desk, file: Path) -> None:
    serial = desk.lock(NAME).serial
    desk.building.house.with_lock(serial, lambda lock: lock.set_battery_low())
    sheet = opened(user, desk)
    choose(user, sheet, file)
    user.click(sheet.go)
    user.settle()
    desk.building.house.with_lock(serial, lambda lock: lock.set_battery_low(False))
    assert sheet.send.state == "failed"
    assert "Nothing was changed" in sheet.send.sentence
    assert runs(desk) == "2.3.1"


def test_a_break_is_mended_at_the_byte_and_the_lock_tells_what_it_runs(user: User, desk: Desk, file: Path) -> None:
    sheet = opened(user, desk)
    choose(user, sheet, file)
    desk.building.house.fault(desk.lock(NAME).serial, cut_at_write=WRITES)
    user.click(sheet.go)
    user.settle()
    assert sheet.send.state == "failed"
    assert f"of {len(IMAGE):,} bytes are on the lock, which still runs 2.3.1" in sheet.send.sentence
    assert runs(desk) == "2.3.1"
    user.press(Qt.Key.Key_Escape)
    user.settle()
    page = user.window.page("locks")
    assert "2.4.0 is not finished" in page.detail.banner.text
    power(desk, True)
    user.click(user.find("locks.complete"))
    user.settle()
    sheet = next(one for one in user.window.findChildren(FirmwareSheet) if one.isVisible())
    assert "going on needs no file" in sheet.file.sentence
    desk.building.house.fault(latency_ms=SLOW_MS)
    user.click(user.find("locks.firmware.resume"))
    user.wait(lambda: "went on at byte" in sheet.send.sentence or sheet._job is None)
    desk.building.house.fault(latency_ms=0)
    assert "went on at byte" in sheet.send.sentence
    user.settle()
    assert sheet.confirm.state == "done"
    assert "The lock runs 2.4.0; before it was 2.3.1" in sheet.confirm.sentence
    assert runs(desk) == "2.4.0"
    assert not sheet.go.isVisible()
    user.press(Qt.Key.Key_Escape)
    user.settle()
    assert "firmware 2.4.0" in page.detail.head.sub.full_text
    assert not page.detail.banner.isVisible()


def test_a_failure_behind_a_closed_sheet_is_told_by_the_window(user: User, desk: Desk, file: Path) -> None:
    sheet = opened(user, desk)
    choose(user, sheet, file)
    sheet.version.set_text("2.5.0")
    power(desk, False)
    user.click(sheet.go)
    user.press(Qt.Key.Key_Escape)
    user.wait(lambda: user.window.findChild(ErrorDialog) is not None)
    dialog = user.window.findChild(ErrorDialog)
    assert dialog.windowTitle() == f"The firmware of {NAME} was not updated"
    dialog.reject()
    power(desk, True)
    user.settle()


def test_a_reopened_sheet_shows_the_update_that_goes_on(user: User, desk: Desk) -> None:
    lock = desk.lock(NAME)
    user.go("locks", lock=lock.id)
    context = user.window.context  # type: ignore[attr-defined]
    desk.building.house.fault(latency_ms=20)
    try:
        job = lock_firmware.start(context, lock, FirmwareImage("2.6.0", IMAGE * 40))
        sheet = open_firmware_sheet(context, lock)
        assert sheet.send.state == "running"
        user.wait(lambda: sheet._reached is not None and sheet._reached.sent > 0)
        job.cancel()
        user.settle()
        assert sheet.send.state == "caution"
        assert "Going on sends only the rest" in sheet.send.sentence
    finally:
        desk.building.house.fault(latency_ms=0)


def test_stopped_while_the_lock_restarts_nothing_is_said_of_what_it_runs(user: User, desk: Desk) -> None:
    lock = desk.lock(NAME)
    user.go("locks", lock=lock.id)
    context = user.window.context  # type: ignore[attr-defined]
    desk.building.house.fault(latency_ms=60)
    try:
        job = lock_firmware.start(context, lock, FirmwareImage("2.7.0", IMAGE))
        sheet = open_firmware_sheet(context, lock)
        user.wait(lambda: sheet.confirm.state == "running")
        job.cancel()
        user.settle()
    finally:
        desk.building.house.fault(latency_ms=0)
    assert runs(desk) == "2.7.0"
    assert "still runs" not in sheet.send.sentence
    assert "has all of 2.7.0" in sheet.send.sentence
    assert "next contact" in sheet.send.sentence


@pytest.mark.parametrize(
    ("name", "version"),
    [
        ("mc-2.4.0.bin", "2.4.0"),
        ("fw_v10.2.bin", "10.2"),
        ("flexeria.bin", ""),
        ("2026-11-21.img", ""),
        ("a1.2.3.4.5", ""),
    ],
)
def test_the_version_is_read_from_a_file_name_when_it_is_there(name: str, version: str) -> None:
    assert lock_firmware.version_in(name) == version


def test_an_image_that_the_boot_loader_refused_is_not_gone_on_with(desk: Desk) -> None:
    lock = desk.lock(NAME)
    reached = FirmwareProgress(lock.id, NAME, "send", 900, 900)
    refused = FirmwareNotTaken(lock=NAME, running="2.3.1", offered="2.4.0")
    told = lock_firmware.broken(refused, reached, lock)
    assert "restarted with version 2.3.1 instead of 2.4.0" in told
    assert "comes from its maker" in told
    assert "Going on" not in told
    assert "Going on" in lock_firmware.broken(LinkUnset(name=NAME), reached, lock)
