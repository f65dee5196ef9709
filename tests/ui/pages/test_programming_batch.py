"""A batch at the desk: what a pause waits for, the receipt of a lock, what was done to take away, walking."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from flexeria_desktop.ui.views.pages.programming import ProgrammingPage
from flexeria_desktop.ui.views.pages.programming_receipt import ReceiptDialog
from flexeria_desktop.ui.views.walk import WalkWindow
from tests.ui.pages.conftest import Desk, User

SLOW_MS = 300


@pytest.fixture
def page(user: User) -> ProgrammingPage:
    found = user.go("programming")
    assert isinstance(found, ProgrammingPage)
    return found


def test_walking_begins_at_the_head_of_the_page(user: User, page: ProgrammingPage) -> None:
    user.click(user.find("programming.walk"))
    windows = [window for window in QApplication.topLevelWidgets() if isinstance(window, WalkWindow)]
    assert any(window.isVisible() for window in windows)
    for window in windows:
        window.close()
    user.settle()
    user.window.activateWindow()
    user.wait(user.window.isActiveWindow)


def test_a_batch_says_what_a_pause_waits_for_and_gives_receipts(
    user: User, page: ProgrammingPage, desk: Desk, tmp_path: Path
) -> None:
    desk.building.house.fault(latency_ms=SLOW_MS)
    try:
        user.bot.keyClick(user.window, Qt.Key.Key_F9)
        user.wait(lambda: page.pause.text() == "Pause after these locks")
        assert not page.walk.isVisible(), "one walks or programs here"
        assert not page.banner.isVisible()
    finally:
        desk.building.house.fault(latency_ms=0)
    user.wait(lambda: not page.jobs.running)
    user.settle()
    line = next(iter(page.run.lines.values()))
    assert line.button.text() == "Receipt"
    line.button.setFocus(Qt.FocusReason.TabFocusReason)
    user.window.context.changed("locks")
    user.settle()
    assert line.button.hasFocus(), "news takes nobody the keyboard"
    user.press(Qt.Key.Key_Space)
    user.settle()
    dialog = user.window.findChild(ReceiptDialog)
    receipt = desk.do(desk.actions.receipt_of(line.lock_id))
    digits = dialog.text.replace(" ", "").replace("\n", "")
    assert receipt.digest in digits
    assert receipt.key in digits
    assert receipt.receipt in digits
    assert f"list {receipt.version}" in dialog.text
    assert "addition" in dialog.text, "what the job did"
    user.click(dialog.copy)
    assert QGuiApplication.clipboard().text() == dialog.text
    user.click(dialog.save)
    file = dialog.findChild(QFileDialog, "programming.receiptFile")
    file.selectFile(str(tmp_path / "receipt.txt"))
    file.accept()
    user.wait((tmp_path / "receipt.txt").exists)
    user.settle()
    assert (tmp_path / "receipt.txt").read_text(encoding="utf-8") == dialog.text
    dialog.accept()
    user.settle()


def test_what_was_done_can_be_copied_and_saved_as_text(user: User, page: ProgrammingPage, tmp_path: Path) -> None:
    page.jobs.start([one.id for one in page._locks[:1]])
    user.wait(lambda: not page.jobs.running)
    user.settle()
    user.click(user.find("programming.copyLog"))
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied == page.run.log
    assert any("Connecting to" in line for line in copied)
    user.click(user.find("programming.summary"))
    dialog = user.window.findChild(QFileDialog, "programming.summaryFile")
    dialog.selectFile(str(tmp_path / "done.txt"))
    dialog.accept()
    user.wait((tmp_path / "done.txt").exists)
    user.settle()
    assert page._locks[0].name in (tmp_path / "done.txt").read_text(encoding="utf-8")
