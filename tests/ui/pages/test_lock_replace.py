"""New hardware for a broken lock by mouse and keyboard: what moves is told in numbers, and then opens for real."""

from __future__ import annotations

from PySide6.QtCore import Qt

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.demo.furnishing import tag_of
from flexeria_desktop.ui.views.pages.lock_replace import ReplaceSheet
from tests.ui.pages.conftest import Desk, User

NAME = "Hoofdingang A"


def opened(user: User, desk: Desk) -> ReplaceSheet:
    page = user.go("locks", lock=desk.lock(NAME).id)
    page.detail.head.replace.trigger()
    user.settle()
    return next(sheet for sheet in user.window.findChildren(ReplaceSheet) if sheet.isVisible())


def spare(desk: Desk, model: str) -> tuple[str, str]:
    """Serial and label of a lock of a model that nobody added."""
    added = {lock.serial for lock in desk.do(desk.actions.locks())}
    planned = next(one for one in desk.building.locks if one.serial not in added and one.model == model)
    return planned.serial, planned.label


def test_labels_that_cannot_be_are_said_under_the_field(user: User, desk: Desk) -> None:
    sheet = opened(user, desk)
    user.press(Qt.Key.Key_Return)
    assert "label is missing" in sheet.label.accessibleDescription()
    sheet.label.set_text("FLX1:nonsense")
    user.click(sheet.go)
    user.settle()
    assert sheet.label.accessibleDescription()
    own = next(one for one in desk.building.locks if one.serial == desk.lock(NAME).serial)
    sheet.label.set_text(own.label)
    user.click(sheet.go)
    user.settle()
    assert "label of the lock" in sheet.label.accessibleDescription()
    assert sheet.has_input()
    sheet.label.set_text("")


def test_another_model_is_refused_and_nothing_was_changed(user: User, desk: Desk) -> None:
    before = desk.lock(NAME).serial
    serial, label = spare(desk, "DC")
    sheet = opened(user, desk)
    sheet.label.set_text(label)
    desk.building.house.press_button(serial)
    user.click(sheet.go)
    user.settle()
    assert sheet.claim.state == "failed"
    assert "of model MC, the new one of model DC" in sheet.claim.sentence
    assert "Nothing was changed" in sheet.claim.sentence
    assert desk.lock(NAME).serial == before
    sheet.label.set_text("")


def test_a_broken_lock_is_replaced_and_its_keys_open_the_new_one(user: User, desk: Desk) -> None:
    lock = desk.lock(NAME)
    keys = [key for key in desk.do(desk.actions.keys(lock_id=lock.id)) if key.state.value == "issued"]
    serial, label = spare(desk, "MC")
    desk.building.house.with_lock(lock.serial, lambda broken: broken.power_off())
    sheet = opened(user, desk)
    told = " ".join(sheet.points.sentences)
    assert f"{len(keys)} key" in told
    assert f"{lock.purchased} purchased key" in told
    assert f"{lock.serial} never confirmed 1 key" in told
    user.type(label)
    assert f"{serial} takes the place of {lock.serial}" in sheet.label_step.sentence
    user.click(sheet.go)
    user.settle()
    assert sheet.claim.state == "failed", "nobody pressed the button yet"
    desk.building.house.press_button(serial)
    user.click(sheet.go)
    user.settle()
    assert [step.state for step in (sheet.claim, sheet.register)] == ["done", "done"]
    assert sheet.points.sentences[0].startswith(f"{NAME} is now {serial}. {len(keys)} key")
    assert any("still opens for it" in sentence for sentence in sheet.points.sentences)
    after = desk.lock(NAME)
    assert (after.id, after.serial, after.base_end) == (lock.id, serial, lock.base_end)
    assert not desk.building.house.present(serial, MediumKind.TAG, tag_of(1)).opened
    user.click(user.find("locks.replace.program"))
    user.wait(lambda: desk.lock(NAME).pending == 0)
    user.settle()
    assert desk.building.house.present(serial, MediumKind.TAG, tag_of(1)).opened, "the same tag, a new lock"
    page = user.window.page("locks")
    assert serial in page.detail.head.sub.full_text
