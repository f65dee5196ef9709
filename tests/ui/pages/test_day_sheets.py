"""Days at the window: suspended until a day, moved out, and the next tenant with the same keys."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.ui import formats
from tests.ui.pages.conftest import Desk, User
from tests.ui.pages.test_keys import keys_of, person


def test_a_key_is_suspended_until_a_day(user: User, desk: Desk) -> None:
    page = user.go("keys")
    row = next(one for one in page.table.rows if one.person == "C. van Dijk" and one.lock == "Fietsenkelder")
    page.table.choose({row.id})
    page.suspend.click()
    last = desk.do(desk.actions.today()) + timedelta(days=9)
    field = user.find("suspend.last")
    field.set_text(formats.day(last))
    field.edit.editingFinished.emit()
    user.click(user.find("suspend.go"))
    user.settle()
    shown = next(one for one in page.table.rows if one.id == row.id)
    assert shown.suspended_until == last
    assert page.table.model.columns[-3].spoken(shown).startswith("suspended until ")


def test_moving_out_ends_every_key_and_the_next_one_gets_them(user: User, desk: Desk) -> None:
    leaving = person(desk, "F. Smit")
    page = user.go("people", person=leaving.id)
    assert page.detail.move.text() == "Move out"
    user.window.activateWindow()
    user.wait(user.window.isActiveWindow)
    user.press(Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    field = user.find("move_out.day")
    assert (field.value + timedelta(days=1)).day == 1, "the last day of this month is proposed"
    user.click(user.find("move_out.day.2"))
    assert (field.value + timedelta(days=1)).day == 1
    user.click(user.find("move_out.day.0"))
    day = desk.do(desk.actions.today()) - timedelta(days=1)
    assert abs(field.value - day) <= timedelta(days=2)
    field.set_text(formats.day(day))
    field.edit.editingFinished.emit()
    user.click(user.find("move_out.go"))
    user.settle()
    assert person(desk, "F. Smit").until == day
    had = {key.lock for key in keys_of(desk, "F. Smit")}
    assert not any(key.state.value == "issued" for key in keys_of(desk, "F. Smit"))
    comes = desk.do(desk.actions.add_person(PersonDetails("N. Nieuw", unit=leaving.unit)))
    user.window.context.changed("people")
    user.settle()
    page = user.go("people", person=comes)
    user.wait(lambda: page.detail.person is not None and page.detail.person.id == comes)
    assert page.detail.move.text() == "Move in"
    user.click(page.detail.move)
    user.settle()
    user.find("move_in.tag").input.set_text("04 AA BB CC DD EE 09")
    user.click(user.find("move_in.go"))
    user.settle()
    assert {key.lock for key in keys_of(desk, "N. Nieuw")} == had


def test_somebody_moves_in_with_the_rights_of_whom_one_chooses(user: User, desk: Desk) -> None:
    like = person(desk, "K. Vos")
    comes = desk.do(desk.actions.add_person(PersonDetails("O. Ongewoon", unit="Nergens 1")))
    desk.do(desk.actions.join_group(desk.do(desk.actions.make_people_group("Gardeners")), [like.id]))
    user.window.context.changed("people")
    user.settle()
    page = user.go("people", person=comes)
    user.wait(lambda: page.detail.person is not None and page.detail.person.id == comes)
    user.click(page.detail.move)
    user.settle()
    go, whose = user.find("move_in.go"), user.find("move_in.like")
    assert not go.isEnabled()
    whose.set_current(like.id)
    whose.chosen.emit(like.id)
    assert go.isEnabled()
    user.settle()
    told = user.find("move_in.consequence").text
    assert told == "Same locks, schedules and permissions as K. Vos. Joins these groups: Gardeners."
    user.find("move_in.tag").input.set_text("04 AA BB CC DD EE 41")
    user.click(go)
    user.settle()
    assert {key.lock for key in keys_of(desk, "O. Ongewoon")} == {key.lock for key in keys_of(desk, "K. Vos")}
    assert [one.name for one in desk.do(desk.actions.groups_of(comes))] == ["Gardeners"]
