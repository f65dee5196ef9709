"""What is photographed beside the plain pages: sheets, dialogs, a plan, a batch on its way and at its end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from traceback import print_exception

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.rows import WalkLock
from flexeria_desktop.hardware.simulator.running import RunningHouse
from flexeria_desktop.tour.stage import Stage
from flexeria_desktop.ui.viewmodels.programming_jobs import ProgrammingJobs, programming_jobs
from flexeria_desktop.ui.views.pages.keys_table import KeyTable
from flexeria_desktop.ui.views.walk import WalkWindow
from flexeria_desktop.ui.widgets import ConfirmDialog
from tests.pictures import flow_scenes, lock_scenes, organisation_scenes, sheet_scenes, start_scenes, sync_scenes
from tests.pictures.building import ABSENT, FOREIGN
from tests.pictures.camera import Camera

Shoot = Callable[[str], None]
SLOW_MS, HELD_MS = 200, 3_000
"""A round trip while the batch gets going, and while it is photographed; a reply may take 5 s."""


def plan(stage: Stage, shoot: Shoot) -> None:
    """What a lock is to get, with a record that somebody else wrote."""
    lock = stage.lock(stage.building.locks[FOREIGN].serial)
    stage.window.navigate("overview")
    stage.window.navigate("programming", locks=(lock.id,))
    stage.settle()
    shoot("programming-foreign")


def batch(stage: Stage, shoot: Shoot) -> None:
    """Six locks on one dongle, one of them out of reach; then the end."""
    house, absent = _house(stage), stage.building.locks[ABSENT].serial
    stage.go("overview")
    stage.go("programming")
    house.fault(latency_ms=SLOW_MS)
    house.fault(absent, in_range=False)
    if not stage.robot.must_find("programming.all", QAbstractButton).isChecked():
        stage.robot.click("programming.all")
    stage.robot.click("programming.program")
    jobs = programming_jobs(stage.window.context)
    stage.robot.wait("a list on its way", lambda: any(_half_sent(jobs, lock_id) for lock_id in jobs.shown))
    house.fault(latency_ms=HELD_MS)
    shoot("programming-batch")
    house.fault(latency_ms=0)
    stage.robot.wait("the end of the batch", lambda: not jobs.running)
    stage.settle()
    house.fault(absent, in_range=True)
    shoot("programming-end")
    stage.robot.click("programming.receipt")
    stage.settle()
    dialog = stage.robot.must_find("programming.receiptDialog").window()
    with _looking_at(stage, dialog):
        shoot("programming-receipt")
    dialog.close()
    stage.robot.breathe()
    stage.robot.click("programming.back")


def walk(stage: Stage, shoot: Shoot) -> None:
    """At the door of the lock that the batch did not reach: while it is programmed, and at the end."""
    house, lock = _house(stage), stage.building.locks[ABSENT]
    for place, other in enumerate(stage.building.locks):
        house.fault(other.serial, rssi=-45 if other is lock else -64 - 3 * place)
    house.fault(latency_ms=SLOW_MS)
    stage.robot.key(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    window = stage.robot.must_find("walk", WalkWindow)
    window.showNormal()
    window.resize(stage.window.size())
    with _looking_at(stage, window):
        shoot("walk-listening")
        # 200 ms a round trip: the list is on its way for a second.
        stage.robot.wait("a list on its way", lambda: window.run.state.current and _sending(window.run.state.current))
        house.fault(latency_ms=HELD_MS)
        shoot("walk-programming")
        house.fault(latency_ms=0)
        stage.robot.wait("the end of the walk", lambda: not window.run.running)
        shoot("walk-end")
        window.close()


def _sending(lock: WalkLock) -> bool:
    return lock.progress is not None and 0 < lock.progress.sent < lock.progress.total


@contextmanager
def _looking_at(stage: Stage, window: QWidget) -> Iterator[None]:
    stage.robot.window = window
    yield
    stage.robot.window = stage.window


def _half_sent(jobs: ProgrammingJobs, lock_id: LockId) -> bool:
    step = jobs.last_step(lock_id)
    return step is not None and 0 < step.sent < step.total


def add_lock(stage: Stage, shoot: Shoot) -> None:
    """The sheet as it opens."""
    stage.go("locks")
    stage.robot.click("locks.add")
    stage.settle()
    shoot("locks-add")
    stage.robot.key(Qt.Key.Key_Escape)


def nearby(stage: Stage, shoot: Shoot) -> None:
    """Who is heard: near ones, far ones, one that is ready to be added."""
    house, locks = _house(stage), stage.building.locks
    for place, lock in enumerate(locks):
        house.fault(lock.serial, rssi=-42 - 5 * place)
    house.press_button(locks[-1].serial)
    house.fault(locks[-1].serial, rssi=-48)
    stage.go("locks")
    stage.robot.click("locks.nearby")
    with _listening(stage):
        shoot("locks-nearby")


@contextmanager
def _listening(stage: Stage) -> Iterator[None]:
    from flexeria_desktop.ui.views.nearby import NearbySheet

    (sheet,) = [one for one in stage.window.findChildren(NearbySheet) if one.isVisible()]
    count = len(stage.building.locks)
    stage.robot.wait("every lock to be heard", lambda: len(sheet.rows.rows) >= count)
    yield
    stage.robot.click("locks.nearby.close")
    stage.settle()


def issue(stage: Stage, shoot: Shoot) -> None:
    """The sheet of a new key."""
    stage.go("keys")
    stage.robot.click("keys.issue")
    stage.settle()
    stage.pick("issue.person", "Postma")
    stage.pick("issue.locks", stage.lock().name)
    shoot("keys-issue")
    stage.robot.key(Qt.Key.Key_Escape)
    stage.robot.wait("the question whether to leave", lambda: _questions(stage))
    (dialog,) = _questions(stage)
    with _looking_at(stage, dialog):
        shoot("keys-discard")
    stage.robot.click_at(dialog.verb_button, dialog.verb_button.rect().center())
    stage.settle()


def _questions(stage: Stage) -> list[ConfirmDialog]:
    return [one for one in stage.window.findChildren(ConfirmDialog) if one.isVisible()]


def change(stage: Stage, shoot: Shoot) -> None:
    """The sheet that changes a key."""
    stage.go("keys")
    table = stage.robot.must_find("keys.table", KeyTable)
    stage.robot.wait("keys in the table", lambda: table.rows)
    place = table.view.visualRect(table.model.index(2, 0)).center()
    stage.robot.click_at(table.view.viewport(), place)
    stage.robot.key(Qt.Key.Key_F2)
    stage.settle()
    shoot("keys-change")
    stage.robot.key(Qt.Key.Key_Escape)
    stage.settle()


def door(stage: Stage, shoot: Shoot) -> None:
    """At the door."""
    stage.robot.click("header.door")
    with _looking_at(stage, stage.robot.must_find("door").window()):
        shoot("door")
    stage.robot.close("door")


OTHERS = (
    *flow_scenes.SCENES,
    *sheet_scenes.SCENES,
    *lock_scenes.SCENES,
    *organisation_scenes.SCENES,
    *sync_scenes.SCENES,
    *start_scenes.SCENES,
)
SCENES = (plan, batch, walk, add_lock, nearby, issue, change, door, *OTHERS)


def take(stage: Stage, camera: Camera, names: Sequence[str]) -> list[str]:
    """Set one scene after the other, or those named, and photograph it; return what went wrong."""
    failed: list[str] = []
    for scene in SCENES:
        if names and scene.__name__ not in names:
            continue
        try:
            scene(stage, camera.shoot)
        except Exception as error:  # noqa: BLE001 - a scene that fails does not keep the others from their pictures
            print_exception(error)
            failed.append(f"{scene.__name__}: {error!r}")
            stage.robot.window = stage.window
            stage.window.overlays.leave_sheet(lambda: None)
        camera.forget_pages()
    return failed


def _house(stage: Stage) -> RunningHouse:
    house = stage.building.house
    assert isinstance(house, RunningHouse), "pictures need a virtual serial port"
    return house
