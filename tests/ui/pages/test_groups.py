"""The page of groups: made, filled and emptied as a person does it, with the keys that follow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from flexeria_desktop.core.services.people_groups import GiveLocks
from tests.ui.pages.conftest import Desk, User

LOCK = "Fietsenkelder"


def group_named(desk: Desk, name: str):
    """A group as the list has it."""
    return next((row for row in desk.do(desk.actions.people_groups()) if row.name == name), None)


@pytest.fixture
def cleaners(desk: Desk):
    """A group with one person, who holds a key of the lock by hand, and goes again."""
    lock = desk.lock(LOCK)
    holder = next(key for key in desk.do(desk.actions.keys(lock_id=lock.id)) if key.withdrawn_at is None)
    group = desk.do(desk.actions.make_people_group("Cleaners"))
    desk.do(desk.actions.join_group(group, [holder.person_id]))
    yield group
    if group_named(desk, "Cleaners"):
        desk.do(desk.actions.delete_people_group(group))


def test_a_group_is_made_with_the_keyboard(user: User, desk: Desk) -> None:
    page = user.go("people")
    user.click(user.find("people.part.groups", QPushButton))
    user.settle()
    page = user.window.page("groups")
    user.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    user.type("Gardeners")
    user.press(Qt.Key.Key_Return)
    user.wait(lambda: group_named(desk, "Gardeners") is not None)
    user.settle()
    assert page.detail.group.name == "Gardeners"
    user.press(Qt.Key.Key_F2)
    field = user.find("groups.name")
    user.wait(field.edit.hasFocus)
    field.edit.selectAll()
    user.type("Night watch")
    user.press(Qt.Key.Key_Return)
    user.wait(lambda: group_named(desk, "Night watch") is not None)
    user.settle()
    user.click(user.find("groups.delete"))
    user.wait(lambda: user.window.findChild(QPushButton, "confirm.go") is not None)
    user.click(user.window.findChild(QPushButton, "confirm.go"))
    user.wait(lambda: group_named(desk, "Night watch") is None)
    user.settle()


def test_a_name_that_is_taken_stands_at_its_field(user: User, cleaners: str) -> None:
    page = user.go("groups")
    page.add()
    user.find("groups.name").set_text("cleaners")
    user.click(user.find("groups.save"))
    form = user.find("groups.name").parentWidget()
    user.wait(lambda: "cleaners" in form.error)
    user.window.overlays._sheet.dismiss()


def test_people_are_found_checked_and_added_and_who_has_no_tag_there_is_told(
    user: User, desk: Desk, cleaners: str
) -> None:
    lock = desk.lock(LOCK)
    desk.do(desk.actions.give_group_locks(GiveLocks(cleaners, (lock.id,))))
    inside = {key.person_id for key in desk.do(desk.actions.keys(lock_id=lock.id, with_returned=True))}
    new = next(row for row in desk.do(desk.actions.people()) if row.id not in inside)
    page = user.go("groups", group=cleaners)
    user.press(Qt.Key.Key_F5)
    search = user.find("groups.people.search")
    user.settle()
    search.set_text(new.name)
    table = user.find("groups.people")
    user.wait(lambda: [row.id for row in table.rows] == [new.id])
    table.view.setFocus()
    table.view.selectRow(0)
    user.press(Qt.Key.Key_Space)
    user.click(user.find("groups.save"))
    told = user.find("groups.refused")
    assert [(row.person, row.lock, row.code) for row in told.rows] == [(new.name, LOCK, "medium_missing")]
    user.click(user.find("groups.refused.tag"))
    user.find("issue.tag").set_text("04 A1 7C 2B 90 5E 91")
    user.click(user.find("groups.tag.go"))
    user.wait(lambda: group_named(desk, "Cleaners").missing == 0)
    user.settle()
    row = next(one for one in page.detail.members.rows if one.person_id == new.id)
    assert row.keys == 1
    keys = desk.do(desk.actions.keys(lock_id=lock.id, person_id=new.id))
    assert len(keys) == 1

    page.detail.members.select(lambda one: one.person_id == new.id)
    user.press(Qt.Key.Key_F6)
    user.wait(lambda: user.window.findChild(QPushButton, "confirm.go") is not None)
    user.click(user.window.findChild(QPushButton, "confirm.go"))
    user.wait(lambda: not desk.do(desk.actions.keys(lock_id=lock.id, person_id=new.id)))
    user.settle()


def test_locks_are_given_with_a_last_day(user: User, desk: Desk, cleaners: str) -> None:
    page = user.go("groups", group=cleaners)
    user.click(user.button("Locks 0"))
    user.press(Qt.Key.Key_F5)
    sheet = user.find("groups.pick_locks")
    user.settle()
    sheet.chosen.emit(desk.lock(LOCK).id)
    until = user.find("groups.until")
    user.bot.keyClicks(until.edit, "31-12-2030")
    user.bot.keyClick(until.edit, Qt.Key.Key_Return)
    user.wait(lambda: group_named(desk, "Cleaners").locks == 1)
    user.settle()
    (row,) = page.detail.locks.rows
    assert (row.name, str(row.valid_until), row.missing) == (LOCK, "2030-12-31", 0)
