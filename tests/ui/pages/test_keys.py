"""Keys at the window: issue by keyboard, refusals in place, take in and what the lock then proves."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea

from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId, new_uuid7
from flexeria_desktop.core.domain.keys import Key, KeyState, Medium, MediumKind
from flexeria_desktop.core.domain.people import Person
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.rows import MOST_KEYS, Stage
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.views.pages.issue_key import IssueForm
from flexeria_desktop.ui.widgets import ConfirmDialog, ErrorDialog, Toast
from tests.ui.pages.conftest import Desk, User

KEY = Qt.Key


def form(user: User) -> IssueForm:
    found: IssueForm = next(one for one in user.window.findChildren(IssueForm) if one.isVisible())
    return found


def open_form(user: User) -> IssueForm:
    user.go("keys")
    user.press(KEY.Key_F5)
    user.settle()
    return form(user)


def choose(user: User, field: Any, text: str) -> None:
    """Type into a searchable field, go down to the first match and take it."""
    field.edit.setFocus()
    user.type(text)
    user.wait(field.popup().isVisible)
    user.bot.keyClick(field.popup(), KEY.Key_Down)
    user.bot.keyClick(field.popup(), KEY.Key_Return)
    # Without a window system a list that has closed stays the active window.
    QApplication.processEvents()
    user.window.activateWindow()
    user.wait(user.window.isActiveWindow)


def tab_to(user: User, name: str) -> None:
    for _step in range(40):
        focus = QApplication.focusWidget()
        if focus is not None and name in (focus.objectName(), focus.parent().objectName()):
            return
        user.press(KEY.Key_Tab)
    raise AssertionError(f"no way to {name} by Tab")


def keys_of(desk: Desk, name: str) -> Any:
    person = next(row for row in desk.do(desk.actions.people(name)) if row.name == name)
    return desk.do(desk.actions.keys(person_id=person.id))


def person(desk: Desk, name: str) -> Any:
    return next(row for row in desk.do(desk.actions.people(name)) if row.name == name)


def toasts(user: User) -> str:
    return " ".join(toast.sentence for toast in user.window.findChildren(Toast))


def dialog(user: User) -> Any:
    user.wait(lambda: any(one.isVisible() for one in user.window.findChildren(ConfirmDialog)))
    return next(one for one in user.window.findChildren(ConfirmDialog) if one.isVisible())


def test_three_things_stand_apart(user: User, desk: Desk) -> None:
    page = user.go("keys")
    titles = [column.title for column in page.table.model.columns]
    assert titles[-3:] == ["Wanted", "Queued", "On the lock"]
    for row in page.table.rows:
        words = [column.spoken(row) for column in page.table.model.columns[-3:]]
        if row.stage is Stage.ON_LOCK:
            assert words[0] == "opens"
            assert words[1] == ""
            assert words[2].startswith("list 1, ")
        elif row.stage is Stage.QUEUED:
            assert words == ["opens", "add", "not there"]
        else:
            assert words[0].startswith("no right since")
            assert words[1] == "remove first"
            assert words[2].startswith("list 1, ")
    assert {row.stage for row in page.table.rows} == {Stage.ON_LOCK, Stage.QUEUED, Stage.STILL_OPENS}


def test_search_and_filter_chips_narrow_the_table(user: User) -> None:
    page = user.go("keys")
    everything = len(page.table.rows)
    page.filter.search.edit.setFocus()
    user.type("bakker")
    user.wait(lambda: 0 < len(page.table.rows) < everything)
    assert {row.person for row in page.table.rows} == {"B. Bakker"}
    user.press(KEY.Key_Escape)
    user.wait(lambda: len(page.table.rows) == everything)
    choose(user, page.filter.locks, "Berging")
    user.wait(lambda: {row.lock for row in page.table.rows} == {"Berging 1-12"})
    chip = user.find("keys.chip.lock")
    assert chip.text == "Berging 1-12"
    user.bot.keyClick(chip, KEY.Key_Delete)
    user.wait(lambda: len(page.table.rows) == everything)
    user.go("keys", stage="still_opens")
    assert [row.stage for row in page.table.rows] == [Stage.STILL_OPENS]
    user.go("keys", stage=None)


def test_in_a_low_window_all_but_the_search_waits_behind_a_button(user: User) -> None:
    user.window.resize(*metrics.HALF_DESIGN)
    page = user.go("keys")
    user.wait(lambda: page.low and not page.filter.stages.isVisible())
    assert page.filter.search.isVisible()
    assert page.findChild(QScrollArea).verticalScrollBar().maximum() == 0, "the table alone scrolls"
    user.click(user.find("keys.more"))
    user.wait(page.filter.stages.isVisible)
    user.click(user.find("keys.more"))
    user.window.resize(*metrics.DESIGN)
    user.wait(page.filter.stages.isVisible)
    assert not page.filter.more.isVisible()


def test_issue_by_tag_with_the_keyboard_alone(user: User, desk: Desk) -> None:
    sheet = open_form(user)
    assert QApplication.focusWidget() is sheet.person.edit
    choose(user, sheet.person, "koster")
    tab_to(user, "issue.locks")
    choose(user, sheet.locks.combo, "Cv-ruimte")
    choose(user, sheet.locks.combo, "Achterdeur")
    assert "Koster" in sheet.summary.banner.text
    assert "2 " in sheet.summary.banner.text
    tab_to(user, "issue.tag")
    user.type("04 A1 7C 2B 90 5E")
    assert sheet.media.rows[MediumKind.TAG].field.error == ""
    user.type(" 8")
    user.press(KEY.Key_Return)
    assert "13" in sheet.media.rows[MediumKind.TAG].field.error
    user.type("1")
    assert sheet.media.rows[MediumKind.TAG].field.error == ""
    tab_to(user, "issue.go")
    user.press(KEY.Key_Space)
    user.settle()
    user.wait(lambda: "Koster" in toasts(user))
    issued = keys_of(desk, "B. Koster")
    assert {row.lock for row in issued} == {"Achterdeur", "Cv-ruimte"}
    assert {row.media[0].mask for row in issued} == {"•• 5E81"}
    assert {row.stage for row in issued} == {Stage.QUEUED}
    assert {row.id for row in issued} <= {row.id for row in user.window.page("keys").table.rows}


def test_a_code_is_made_shown_once_and_copied(user: User, desk: Desk) -> None:
    sheet = open_form(user)
    choose(user, sheet.person, "koster")
    choose(user, sheet.locks.combo, "Lift")
    tab_to(user, "issue.with_tag")
    user.press(KEY.Key_Space)
    tab_to(user, "issue.with_code")
    user.press(KEY.Key_Space)
    tab_to(user, "issue.make_code")
    user.press(KEY.Key_Space)
    user.settle()
    pin = sheet.media.rows[MediumKind.CODE].input.text
    assert pin.isdigit()
    assert len(pin) >= 6
    user.press(KEY.Key_Return)
    user.settle()
    shown = user.find("issued.code", QLabel)
    assert shown.text() == pin
    user.click(user.find("issued.copy"))
    assert QGuiApplication.clipboard().text() == pin
    assert sheet.media.rows[MediumKind.CODE].input.text == ""
    user.click(user.find("issue.cancel"))
    user.wait(lambda: not user.window.overlays.sheet_open)
    issued = [row for row in keys_of(desk, "B. Koster") if row.lock == "Lift machinekamer"]
    assert [row.media[0].mask for row in issued] == ["••"]
    labels = [label.text() for label in user.window.findChildren(QLabel) if label.isVisible()]
    assert pin not in " ".join(labels)


def test_a_trivial_code_is_refused_in_place(user: User, desk: Desk) -> None:
    sheet = open_form(user)
    choose(user, sheet.person, "koster")
    choose(user, sheet.locks.combo, "Meterkast")
    user.click(sheet.media.toggles[MediumKind.TAG])
    user.click(sheet.media.toggles[MediumKind.CODE])
    sheet.media.rows[MediumKind.CODE].input.edit.setFocus()
    user.type("123456")
    before = len(keys_of(desk, "B. Koster"))
    user.click(user.find("issue.go"))
    user.settle()
    assert "easy to guess" in sheet.media.rows[MediumKind.CODE].field.error
    assert QApplication.focusWidget() is sheet.media.rows[MediumKind.CODE].input.edit
    assert len(keys_of(desk, "B. Koster")) == before
    sheet._sheet.dismiss()


def test_the_tag_of_somebody_else_is_refused_in_place(user: User, desk: Desk) -> None:
    from flexeria_desktop.demo.furnishing import tag_of

    sheet = open_form(user)
    choose(user, sheet.person, "koster")
    choose(user, sheet.locks.combo, "Hoofdingang A")
    sheet.media.rows[MediumKind.TAG].input.edit.setFocus()
    user.type(tag_of(1))
    user.click(user.find("issue.go"))
    user.settle()
    error = sheet.media.rows[MediumKind.TAG].field.error
    assert "A. de Vries" in error
    assert "Nothing was changed." in error
    assert not [row for row in keys_of(desk, "B. Koster") if row.lock == "Hoofdingang A"]
    user.click(user.find("issue.go"))
    sheet._sheet.dismiss()
    user.wait(lambda: user.window.findChild(ErrorDialog) is not None)
    user.settle()
    (told,) = user.window.findChildren(ErrorDialog)
    assert told.windowTitle() == "No key was issued", "nobody sees the field of a closed sheet"
    told.reject()


def test_a_full_stock_issues_nothing_and_says_so(user: User, desk: Desk) -> None:
    people = desk.do(desk.actions.people())
    lock = desk.lock("Lift machinekamer")
    sheet = open_form(user)
    choose(user, sheet.person, "koster")
    choose(user, sheet.locks.combo, "Lift")
    choose(user, sheet.locks.combo, "Meterkast")
    sheet.media.rows[MediumKind.TAG].input.edit.setFocus()
    user.type("0411223344AABB")
    for place in range(lock.issuable):
        tag = MediumEntry(MediumKind.TAG, f"04CC0000{place:06X}")
        desk.do(desk.actions.issue_keys(IssueKeys(people[place].id, (lock.id,), (tag,))))
    before = len(keys_of(desk, "B. Koster"))
    user.press(KEY.Key_Return)
    user.settle()
    assert "in stock: 0" in sheet._locks.error
    assert "Nothing was changed." in sheet._locks.error
    assert len(keys_of(desk, "B. Koster")) == before
    user.window.context.changed("locks", "keys")
    user.settle()
    assert sheet._locks.error
    assert sheet.media.rows[MediumKind.TAG].input.text == "0411223344AABB"
    sheet._sheet.dismiss()
    sheet = open_form(user)
    option = next(one for one in sheet.locks.combo._options if one.title == "Lift machinekamer")
    assert not option.enabled
    assert "no keys in stock" in option.sub


def test_a_half_filled_form_survives_a_change_and_leaving_asks(user: User, desk: Desk) -> None:
    sheet = open_form(user)
    choose(user, sheet.person, "koster")
    choose(user, sheet.locks.combo, "Cv")
    sheet.media.rows[MediumKind.TAG].input.edit.setFocus()
    user.type("0411")
    user.window.context.changed("keys", "locks", "people", "programming")
    user.settle()
    assert sheet.person.current == person(desk, "B. Koster").id
    assert [row.name for row in sheet.locks.rows] == ["Cv-ruimte"]
    assert sheet.media.rows[MediumKind.TAG].input.text == "0411"
    user.press(KEY.Key_Escape)
    asked = dialog(user)
    user.click(asked.cancel_button)
    assert sheet.isVisible()
    user.window.navigate("people")
    user.click(dialog(user).verb_button)
    user.wait(lambda: user.window.current_page == "people")


def test_what_is_missing_is_said_at_once(user: User) -> None:
    sheet = open_form(user)
    user.click(user.find("issue.go"))
    assert sheet._person.error
    assert sheet._locks.error
    assert sheet.media.rows[MediumKind.TAG].field.error
    assert QApplication.focusWidget() is sheet.person.edit
    sheet._sheet.dismiss()


def test_the_sheet_comes_filled_in(user: User, desk: Desk) -> None:
    lock, holder = desk.lock("Achterdeur"), person(desk, "B. Koster")
    user.go("keys", issue=True, person=holder.id, lock=lock.id)
    sheet = form(user)
    assert sheet.person.current == holder.id
    assert [row.name for row in sheet.locks.rows] == ["Achterdeur"]
    assert not sheet.has_input()
    assert sheet.media.rows[MediumKind.TAG].input.edit.hasFocus()


def test_a_second_key_of_a_lock_is_told_before_it_is_issued(user: User, desk: Desk) -> None:
    held = next(key for key in desk.do(desk.actions.keys()) if key.state is KeyState.ISSUED)
    user.go("keys", issue=True, person=held.person_id, lock=held.lock_id)
    banner = form(user).summary.banner
    user.wait(lambda: banner.text.startswith(f"{held.person} has the right at {held.lock} already."))
    form(user).person.set_current(person(desk, "B. Koster").id)
    form(user).person.chosen.emit(form(user).person.current)
    user.wait(lambda: banner.text.startswith("1 key leaves the stock."))


@pytest.mark.parametrize("step", ["suspend", "give back"])
def test_suspend_and_give_back_in_force(user: User, desk: Desk, step: str) -> None:
    page = user.go("keys")
    row = next(one for one in page.table.rows if one.person == "C. van Dijk" and one.lock == "Fietsenkelder")
    page.table.choose({row.id})
    page.table.view.setFocus()
    user.press(KEY.Key_F8)
    if step == "suspend":
        user.click(user.find("suspend.go"))
    user.settle()
    shown = next(one for one in page.table.rows if one.id == row.id)
    words = [column.spoken(shown) for column in page.table.model.columns[-3:-1]]
    assert words == (["suspended", "change"] if step == "suspend" else ["opens", ""])
    assert [one.id for one in page.table.selected] == [row.id]


def test_a_key_taken_in_still_opens_until_programmed(user: User, desk: Desk) -> None:
    page = user.go("keys")
    row = next(one for one in page.table.rows if one.person == "A. Yilmaz" and one.lock == "Hoofdingang A")
    assert row.stage is Stage.ON_LOCK
    page.table.choose({row.id})
    page.table.view.setFocus()
    user.press(KEY.Key_F6)
    asked = dialog(user)
    texts = " ".join(label.text() for label in asked.findChildren(QLabel))
    assert "A. Yilmaz loses Hoofdingang A." in texts
    assert "1 lock" in texts
    user.click(asked.verb_button)
    user.settle()
    opening = next(one for one in page.table.rows if one.id == row.id)
    assert (opening.state, opening.stage) == (KeyState.WITHDRAWN, Stage.STILL_OPENS)
    assert page.table.model.columns[-2].spoken(opening) == "remove first"
    user.click(user.button("Program now"))
    user.wait(lambda: not any(one.id == row.id for one in page.table.rows))
    user.settle()
    assert all(one.stage is Stage.ON_LOCK for one in page.table.rows if one.lock == "Hoofdingang A")


def test_issue_and_program_in_one_step(user: User, desk: Desk) -> None:
    sheet = open_form(user)
    choose(user, sheet.person, "koster")
    choose(user, sheet.locks.combo, "Hoofdingang B")
    sheet.media.rows[MediumKind.TAG].input.edit.setFocus()
    user.type("04D1D2D3D4D5D6")
    user.click(user.find("issue.go_and_program"))

    def proven() -> bool:
        rows = [row for row in keys_of(desk, "B. Koster") if row.lock == "Hoofdingang B"]
        return [row.stage for row in rows] == [Stage.ON_LOCK]

    user.wait(proven)
    user.settle()


def test_a_list_that_does_not_show_everything_says_so(desk: Desk, user: User) -> None:
    """More keys than one list takes: the head tells it, and a search finds the others. Last: it fills the store."""
    lock_id = desk.lock("Achterdeur").id
    desk.profile.store.run(lambda uow: fill(uow, lock_id, MOST_KEYS))
    user.go("keys")
    user.settle()
    more = "there are more: search for them"
    assert any(more in label.text() for label in user.window.findChildren(QLabel) if label.isVisible())


def fill(uow: UnitOfWork, lock_id: LockId, count: int) -> None:
    """Give a lock many keys at once, as an import would."""
    lock = uow.locks.get(lock_id)
    assert lock is not None
    people = [Person(PersonId(new_uuid7()), f"Crowd {place:04d}") for place in range(count)]
    now = datetime.now(UTC)
    keys = [
        Key(
            KeyId(new_uuid7()),
            lock_id,
            person.id,
            KeyState.ISSUED,
            now,
            (Medium(uow.locks.next_medium_number(lock_id), MediumKind.TAG, place.to_bytes(16, "big"), "•• 0000"),),
        )
        for place, person in enumerate(people)
    ]
    uow.locks.save(replace(lock, purchased=lock.purchased + count))
    uow.people.save_many(people)
    uow.keys.save_many(keys)
    uow.record("keys.imported", "lock", lock_id, {"count": count}, send=False)


def test_a_key_without_a_medium_stays_in_every_list_and_says_what_to_do(user: User, desk: Desk) -> None:
    row = next(one for one in desk.do(desk.actions.keys(text="Bakker")) if one.stage is Stage.ON_LOCK)

    def leave_none(uow: UnitOfWork) -> None:
        key = uow.keys.get(row.id)
        assert key is not None
        uow.keys.save(replace(key, media=()))
        uow.record("key.changed", "key", key.id, {})

    desk.profile.store.run(leave_none)
    page = user.go("keys")
    page.table.choose({row.id})
    user.wait(lambda: [one.id for one in page.table.selected] == [row.id])
    (chosen,) = page.table.selected
    assert {"no medium", "no medium left"} <= {column.spoken(chosen) for column in page.table.model.columns}
    told = "No medium is left on this key, so it opens nothing. Take it in, then issue a new one if it is needed."
    assert user.find("keys.state").full_text == told
    assert all(column.sort is None or column.sort(chosen) is not None for column in page.table.model.columns)
    user.go("people", person=row.person_id)
    mine = user.find("people.keys")
    user.wait(lambda: row.id in {one.id for one in mine.rows})
    user.go("locks", lock=row.lock_id)
    user.window.page("locks").detail.show_tab("keys")
    there = user.find("locks.keys")
    user.wait(lambda: row.id in {one.id for one in there.rows})
    page = user.go("keys")
    page.table.choose({row.id})
    user.click(page.take_in)
    user.click(dialog(user).verb_button)
    user.wait(lambda: row.id not in {one.id for one in page.table.rows})
