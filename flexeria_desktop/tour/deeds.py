"""What several steps do: add a lock, use a code, begin a key, program, stand at a door."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from flexeria_desktop.hardware.simulator.house import PlannedLock
from flexeria_desktop.tour.stage import Stage
from flexeria_desktop.ui.widgets import ChoiceField, CodeField

Proof = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Step:
    """A step: its name, what it does and proves, and the picture taken after it."""

    name: str
    work: Callable[[Stage], Proof]
    picture: str


def add_lock(stage: Stage, planned: PlannedLock, picture: str, link: str = "") -> None:
    """Claim a lock by its label and register it; over the link that is offered first, or over the one named."""
    stage.go("locks")
    stage.robot.click("locks.add")
    stage.settle()
    if link:
        _choose_link(stage, link)
    stage.robot.type("locks.add.label", planned.label)
    stage.robot.type("locks.add.name", planned.name)
    stage.side.press_button(planned.serial)
    stage.robot.click("locks.add.go")
    stage.robot.wait("the lock to be added", lambda: stage.robot.find("locks.add.issue") is not None)
    stage.settle()
    stage.robot.picture(picture)
    stage.robot.key(Qt.Key.Key_Escape)
    stage.settle()


def _choose_link(stage: Stage, link: str) -> None:
    """From the list where it is offered, else by typing it as another address."""
    stage.robot.choose("locks.add.link", link, "typed")
    if stage.robot.must_find("locks.add.link", ChoiceField).current == "typed":
        stage.robot.type("locks.add.link.typed", link)


def use_code(stage: Stage, kind: str, place: int, planned: PlannedLock | None = None) -> str:
    """Use one of the demo's codes for a lock, the tour's first one when none is named; return the code."""
    wanted = planned or stage.building.locks[0]
    code = stage.building.kit.codes[kind][place]
    before = len(stage.ask(stage.actions.codes()))
    stage.go("prepaid")
    field = stage.robot.must_find("prepaid.code", CodeField)
    field.clear()
    stage.robot.click_at(field.first_box, field.first_box.rect().center())
    for character in code.replace("-", ""):
        stage.robot.press_text(character)
    if stage.seen.get("code lock") != wanted.serial:
        stage.pick("prepaid.lock", wanted.name)
        stage.seen["code lock"] = wanted.serial
    stage.settle()
    stage.robot.click("prepaid.use")
    stage.robot.wait("the answer to the code", lambda: len(stage.ask(stage.actions.codes())) > before)
    stage.settle()
    return code


def open_issue(stage: Stage, person: str, lock: str = "") -> None:
    """Begin a key for a person; lock: its name, "" for the tour's first one."""
    stage.go("keys")
    stage.robot.click("keys.issue")
    stage.settle()
    stage.pick("issue.person", person)
    stage.pick("issue.locks", lock or stage.lock().name)


def show_the_work(stage: Stage) -> None:
    """Open Programming at what waits; what another page had programmed shows there first."""
    stage.go("programming")
    if stage.robot.find("programming.back") is not None:
        stage.robot.click("programming.back")


def program(stage: Stage, version: int, serial: str = "") -> None:
    """Program whatever waits, until this list version is proven on a lock."""
    show_the_work(stage)
    stage.robot.click("programming.program")
    stage.robot.wait(f"list {version} on the lock", lambda: stage.lock(serial).list_version == version)
    stage.settle()


def present(stage: Stage, kind: str, value: str, serial: str = "") -> str:
    """Stand at a door, present a medium and wait for the lock; return what the window says."""
    if stage.robot.find("door") is None:
        stage.robot.click("header.door")
    stage.robot.must_find("door.lock", ChoiceField).set_current(serial or stage.door)
    stage.robot.click(f"door.kind.{kind}")
    stage.robot.type("door.value", value)
    before = len(stage.lock_events(serial))
    stage.robot.click("door.present")
    stage.robot.wait("an event of the lock", lambda: len(stage.lock_events(serial)) > before)
    return stage.robot.must_find("door.answer").accessibleName()
