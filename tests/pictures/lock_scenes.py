"""What is photographed of one lock, of asking before something shows, and of what is said in the corner."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from flexeria_desktop.core.store.errors import WrongPassphrase
from flexeria_desktop.tour.stage import Stage
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.views.pages.lock_firmware import FirmwareSheet
from flexeria_desktop.ui.views.start_window import StartWindow

Shoot = Callable[[str], None]
SLOW_MS, HELD_MS = 120, 3_000
FILE = "flexeria-dc-2.4.0.bin"


def lock_tabs(stage: Stage, shoot: Shoot) -> None:
    """Each tab of a lock; the settings with something typed that cannot be."""
    for tab in ("pending", "keys", "clock", "place", "settings"):
        stage.show_page("locks", lock=stage.lock().id, tab=tab)
        page = stage.window.page("locks")
        # In a window that becomes small, what has the keyboard stays in sight.
        page.detail.head.program.setFocus()  # type: ignore[attr-defined]
        shoot(f"lock-{tab}")
    settings = page.detail.settings  # type: ignore[attr-defined]
    settings.opening.edit.setFocus()
    settings.opening.set_text("0")
    settings.beeper.click()
    stage.robot.key(Qt.Key.Key_Tab)
    shoot("lock-settings-typed")
    settings.undo.click()


def firmware(stage: Stage, shoot: Shoot) -> None:
    """As it opens, with a file, and on its way."""
    house = stage.building.house
    lock = next(row for row in stage.ask(stage.actions.locks()) if row.model == "DC")
    stage.show_page("locks", lock=lock.id)
    _press(stage, "locks.firmware")
    shoot("sheet-firmware")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / FILE
        path.write_bytes(bytes(range(256)) * 60)
        stage.robot.type("locks.firmware.path", str(path))
        stage.robot.key(Qt.Key.Key_Return)
        stage.settle()
        shoot("sheet-firmware-file")
        house.fault(latency_ms=SLOW_MS)
        stage.robot.click("locks.firmware.go")
        content = next(one for one in stage.window.findChildren(FirmwareSheet) if one.isVisible())
        stage.robot.wait("bytes on their way", lambda: content.bar.isVisible() and content.bar.value > 0)
        house.fault(latency_ms=HELD_MS)
        shoot("sheet-firmware-sending")
        house.fault(latency_ms=0)
        stage.settle()
        shoot("sheet-firmware-done")
    _close_sheet(stage)


def replacing(stage: Stage, shoot: Shoot) -> None:
    """As it opens, and with a new lock whose button nobody pressed."""
    stage.show_page("locks", lock=stage.lock().id)
    _press(stage, "locks.replace")
    shoot("sheet-replace")
    added = {row.serial for row in stage.ask(stage.actions.locks())}
    spare = next(one for one in stage.building.locks if one.serial not in added)
    stage.robot.type("locks.replace.label", spare.label)
    stage.robot.click("locks.replace.go")
    stage.settle()
    shoot("sheet-replace-refused")
    stage.robot.must_find("locks.replace.label").set_text("")  # type: ignore[attr-defined]
    _close_sheet(stage)


def reasons(stage: Stage, shoot: Shoot) -> None:
    """Why one looks at the events of a house."""
    policy = stage.ask(stage.actions.event_policy())
    stage.ask(stage.actions.change_event_policy(ask_reason=True, keep_days=policy.keep_days))
    stage.show_page("overview")
    stage.show_page("events")
    shoot("events-reason")
    stage.robot.click("events.open")
    shoot("events-reason-missing")
    stage.ask(stage.actions.change_event_policy(ask_reason=False, keep_days=policy.keep_days))


def unlock(stage: Stage, shoot: Shoot) -> None:
    """The passphrase of a profile, asked for and wrong."""
    window = StartWindow(theme())
    window.show_unlock("Lindenhof")
    window.show()
    before, stage.robot.window = stage.robot.window, window
    try:
        shoot("unlock")
        window.show_error(WrongPassphrase())
        shoot("unlock-wrong")
    finally:
        stage.robot.window = before
        window.hide()
        window.deleteLater()


def toasts(stage: Stage, shoot: Shoot) -> None:
    """Two sentences over a page, and over a sheet with its foot."""
    stage.show_page("locks", lock=stage.lock().id)
    stage.window.show_toast("3 keys were issued to N. Arslan.", "Undo", lambda: None)
    stage.window.show_toast(
        "Queued for Meterkast 3: program the lock to write it, and what was taken in.",
        "Program now",
        lambda: None,
    )
    shoot("toasts-page")
    stage.window.overlays.page_changed()
    stage.show_page("keys")
    stage.robot.click("keys.issue")
    stage.settle()
    stage.window.show_toast("The person was added.", "Undo", lambda: None)
    shoot("toasts-sheet")
    stage.window.overlays.page_changed()
    _close_sheet(stage)


def _press(stage: Stage, name: str) -> None:
    action = stage.window.findChild(QAction, name)
    assert isinstance(action, QAction)
    action.trigger()
    stage.settle()


def _close_sheet(stage: Stage) -> None:
    stage.window.overlays.leave_sheet(lambda: None)
    stage.settle()


SCENES = (lock_tabs, firmware, replacing, reasons, unlock, toasts)
