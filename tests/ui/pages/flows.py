"""Where one gets to by doing: sheets on their way, a batch, a walk, the door. Each opens, is looked at, and closes."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.rows import FirmwareImage
from flexeria_desktop.core.store.errors import WrongPassphrase
from flexeria_desktop.hardware.simulator.faults import LineFaults
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.viewmodels import lock_firmware
from flexeria_desktop.ui.views.door_window import DoorWindow
from flexeria_desktop.ui.views.pages.events_gate import ReasonDialog
from flexeria_desktop.ui.views.pages.lock_firmware import FirmwareSheet
from flexeria_desktop.ui.views.pages.lock_replace import ReplaceSheet
from flexeria_desktop.ui.views.pages.programming import ProgrammingPage
from flexeria_desktop.ui.views.pages.programming_receipt import ReceiptDialog
from flexeria_desktop.ui.views.start_window import StartWindow
from flexeria_desktop.ui.views.status_bar import ChipState
from flexeria_desktop.ui.views.walk import open_walk
from tests.ui.pages.conftest import User

FIRMWARE_OF, REPLACED = "Berging 1-12", "Hoofdingang A"
AWAY, NEAR, LATER = "Achterdeur", "Lift machinekamer", "Meterkast 3"
DOOR, NEXT = "Cv-ruimte", "Fietsenkelder"
MANY = 34
"""Keys that need more than one chunk."""
FAR = -95
SLOW_MS, HELD_MS = 100, 900
"""A round trip while something gets going, and while it is looked at; a reply may take 5 s."""
TAGS = itertools.count(1)

Look = Callable[[str, QWidget], None]


def lock_tabs(user: User, look: Look) -> None:
    """Tabs of a lock; in the settings something waits, is being typed, and is wrong."""
    lock = user.desk.lock(LATER)
    page = user.go("locks", lock=lock.id)
    page.detail.show_tab("clock")
    look("lock clock", page)
    page.detail.show_tab("place")
    look("lock place", page)
    page.detail.show_tab("settings")
    settings = page.detail.settings
    settings.beeper.click()
    settings.save.click()
    user.settle()
    for field in (settings.opening, settings.codes, settings.office.start):
        field.set_text("99:00")
        field.edit.editingFinished.emit()
    look("lock settings", page)
    settings.undo.click()


def firmware(user: User, look: Look, file: Path) -> None:
    """As it opens, refused by the lock, and under way."""
    lock = user.desk.lock(FIRMWARE_OF)
    page = user.go("locks", lock=lock.id)
    page.detail.head.firmware.trigger()
    sheet = _visible(user, FirmwareSheet)
    sheet.path.set_text(str(file))
    sheet.path.submitted.emit()
    user.settle()
    house = user.desk.building.house
    house.with_lock(lock.serial, lambda one: one.set_battery_low())
    sheet.go.click()
    user.settle()
    look("firmware", _sheet_of(sheet))
    house.with_lock(lock.serial, lambda one: one.set_battery_low(False))
    house.fault(latency_ms=SLOW_MS)
    lock_firmware.start(user.window.context, lock, FirmwareImage("2.4.0", file.read_bytes()))
    _sheet_of(sheet).dismiss()
    page.detail.head.firmware.trigger()
    sheet = _visible(user, FirmwareSheet)
    user.wait(sheet.bar.isVisible)
    with _held(user):
        look("firmware, sending", _sheet_of(sheet))
    user.settle()
    _sheet_of(sheet).dismiss()


def replacing(user: User, look: Look) -> None:
    """With a wrong label."""
    page = user.go("locks", lock=user.desk.lock(REPLACED).id)
    page.detail.head.replace.trigger()
    user.settle()
    sheet = _visible(user, ReplaceSheet)
    sheet.label.set_text("FLX1:nonsense")
    sheet.go.click()
    look("replace", _sheet_of(sheet))
    sheet.label.set_text("")
    _sheet_of(sheet).dismiss()


def reasons(user: User, look: Look) -> None:
    """Why one looks at events, unsaid; and why they leave the program."""
    page = user.go("events")
    if user.desk.do(user.desk.actions.event_policy()).ask_reason is False:
        user.desk.do(user.desk.actions.change_event_policy(ask_reason=True, keep_days=60))
        user.go("overview")
        page = user.go("events")
    user.find("events.open").click()
    look("events, reason", page)
    dialog = ReasonDialog(user.window, page.exporter.tr("Why are events exported?"), page.exporter.tr("Export"), "")
    dialog.open()
    dialog._take()
    look("events, reason of an export", dialog)
    dialog.close()
    user.desk.do(user.desk.actions.change_event_policy(ask_reason=False, keep_days=60))


def batch(user: User, look: Look) -> None:
    """Three locks, one of them busy with somebody else: under way, at the end, and the receipt of one."""
    for name in (AWAY, NEAR, LATER):
        _issue(user, name, 1 if name == AWAY else MANY)
    page = user.go("programming")
    assert isinstance(page, ProgrammingPage)
    for key in ("platform", "link", "programming"):
        user.window.set_status(key, ChipState("info", page.tr("Programming")))
    house, away = user.desk.building.house, user.desk.lock(AWAY)
    ids = tuple(user.desk.lock(name).id for name in (AWAY, NEAR, LATER))
    house.fault(away.serial, busy=True)
    house.fault(latency_ms=SLOW_MS)
    page.jobs.start(ids)
    user.wait(lambda: any(_half_sent(page.jobs.last_step(one)) for one in ids))
    with _held(user):
        user.wait(lambda: bool(page.run.failures))
        look("batch", user.window)
    user.wait(lambda: not page.jobs.running)
    user.settle()
    house.fault(away.serial, busy=False)
    look("batch, ended", user.window)
    user.find("programming.receipt").click()
    user.settle()
    dialog = _visible(user, ReceiptDialog)
    look("receipt", dialog)
    dialog.close()
    user.find("programming.back").click()


def walk(user: User, look: Look) -> None:
    """Listening, at a door, asked whether to leave, and at the end with one left in the middle."""
    house = user.desk.building.house
    for name in (DOOR, NEXT):
        _issue(user, name, MANY if name == DOOR else 1)
    _stand_at(user, "")
    house.fault(latency_ms=SLOW_MS)
    window = open_walk(user.window.context, user.window)
    window.showNormal()
    user.wait(lambda: window.run.state.phase == "listening" and bool(window.run.state.next))
    look("walk", window)
    _stand_at(user, DOOR)
    user.wait(lambda: window.run.state.current is not None and _half_sent(window.run.state.current.progress))
    with _held(user):
        look("walk, at the door", window)
        window.leave.click()
        look("walk, leaving", window.asking)
        user.find("walk.asking.stop").click()
    user.wait(lambda: not window.run.running)
    look("walk, ended", window)
    window.close()
    QApplication.processEvents()


def door(user: User, look: Look) -> None:
    """At the door, with the longest answer."""
    window = DoorWindow(user.window, user.window.context.demo)  # type: ignore[attr-defined]
    window.show()
    window.value.set_text("04AABBCCDDEE11")
    window.present()
    window.button.click()
    look("door", window)
    window.close()


def unlock(user: User, look: Look) -> None:
    """The passphrase of a profile: asked for, and wrong."""
    window = StartWindow(theme())
    user.bot.addWidget(window)
    window.show_unlock("De Linde, Hoofdgebouw en bijgebouwen")
    window.show()
    window.show_error(WrongPassphrase())
    look("unlock", window)
    window.hide()


def _visible(user: User, kind: type[QWidget]) -> Any:
    return next(one for one in user.window.findChildren(kind) if one.isVisible())


def _sheet_of(content: Any) -> Any:
    return content._sheet


def _half_sent(step: Any) -> bool:
    return step is not None and 0 < step.sent < step.total


@contextmanager
def _held(user: User) -> Iterator[None]:
    """Every answer takes long meanwhile, so that what is looked at stays."""
    user.desk.building.house.fault(latency_ms=HELD_MS)
    yield
    user.desk.building.house.fault(latency_ms=LineFaults().latency_ms)


def _stand_at(user: User, name: str) -> None:
    for row in user.desk.do(user.desk.actions.locks()):
        user.desk.building.house.fault(row.serial, rssi=-45 if row.name == name else FAR)


def _issue(user: User, name: str, count: int) -> None:
    actions, lock = user.desk.actions, user.desk.lock(name)
    held = {key.person_id for key in user.desk.do(actions.keys(lock_id=lock.id))}
    people = [one.id for one in user.desk.do(actions.people()) if one.id not in held]
    for person in people[:count]:
        tag = MediumEntry(MediumKind.TAG, f"04DD{next(TAGS):010X}")
        user.desk.do(actions.issue_keys(IssueKeys(person, (lock.id,), (tag,))))
