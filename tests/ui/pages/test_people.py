"""People at the window: import, add, edit, remove, and one person's keys."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from flexeria_desktop.core.services.rows import Stage
from flexeria_desktop.ui.widgets import ConfirmDialog, ErrorDialog, Toast
from tests.ui.pages.conftest import Desk, User

KEY = Qt.Key


def names(desk: Desk) -> set[str]:
    return {row.name for row in desk.do(desk.actions.people())}


def find(desk: Desk, name: str) -> Any:
    return next(row for row in desk.do(desk.actions.people(name)) if row.name == name)


def table(user: User, name: str) -> Any:
    return user.find(name)


def open_dialog(user: User, kind: type[Any]) -> Any:
    user.wait(lambda: any(one.isVisible() for one in user.window.findChildren(kind)))
    return next(one for one in user.window.findChildren(kind) if one.isVisible())


def test_add_edit_and_remove_by_keyboard(user: User, desk: Desk) -> None:
    page = user.go("people")
    user.press(KEY.Key_N, Qt.KeyboardModifier.ControlModifier)
    user.press(KEY.Key_Return)
    assert any(
        label.text() == "The name is missing." for label in user.window.findChildren(QLabel) if label.isVisible()
    )
    user.type("Q. Nieuwkoop")
    user.press(KEY.Key_Tab)
    user.type("Lindenhof 99")
    user.press(KEY.Key_Return)
    user.settle()
    user.wait(lambda: page.detail.person is not None and page.detail.person.name == "Q. Nieuwkoop")
    assert find(desk, "Q. Nieuwkoop").unit == "Lindenhof 99"
    user.press(KEY.Key_F2)
    note = user.find("person.note")
    note.setFocus()
    user.type("Has a dog")
    user.click(user.find("person.save"))
    user.settle()
    assert find(desk, "Q. Nieuwkoop").note == "Has a dog"
    user.click(user.find("people.remove"))
    user.click(open_dialog(user, ConfirmDialog).verb_button)
    user.settle()
    assert "Q. Nieuwkoop" not in names(desk)


def test_a_number_belongs_to_one_person(user: User, desk: Desk) -> None:
    user.go("people", add=True)
    user.type("Z. Dubbel")
    user.find("person.reference").edit.setFocus()
    user.type("LH-002")
    user.press(KEY.Key_Return)
    user.settle()
    labels = " ".join(label.text() for label in user.window.findChildren(QLabel) if label.isVisible())
    assert "LH-002" in labels
    assert "B. Bakker" in labels
    assert "Z. Dubbel" not in names(desk)


def test_who_holds_keys_is_not_removed(user: User, desk: Desk) -> None:
    page = user.go("people", person=find(desk, "D. Postma").id)
    assert page.detail.person.name == "D. Postma"
    user.click(user.find("people.remove"))
    error = open_dialog(user, ErrorDialog)
    texts = " ".join(label.text() for label in error.findChildren(QLabel))
    assert "D. Postma still has 3 keys." in texts
    assert "Nothing was changed." in texts
    user.press(KEY.Key_Escape)
    assert "D. Postma" in names(desk)


def test_all_keys_of_a_person_are_taken_in_and_go_after_programming(user: User, desk: Desk) -> None:
    page = user.go("people", person=find(desk, "E. Visser").id)
    user.wait(lambda: len(page.detail.table.rows) == 3)
    assert {row.stage for row in page.detail.table.rows} == {Stage.ON_LOCK}
    user.click(user.find("people.take_in_all"))
    asked = open_dialog(user, ConfirmDialog)
    texts = " ".join(label.text() for label in asked.findChildren(QLabel))
    assert "E. Visser loses 3 " in texts
    user.click(asked.verb_button)
    user.settle()
    assert {row.stage for row in page.detail.table.rows} == {Stage.STILL_OPENS}
    marks = [item.mark for item in page.rail.table.rows if item.title == "E. Visser"]
    assert marks[0][1].startswith("3 ")
    assert any("3 " in toast.sentence for toast in user.window.findChildren(Toast))
    user.click(user.button("Program now"))
    user.wait(lambda: not len(page.detail.table.rows))
    user.settle()
    assert find(desk, "E. Visser").still_open == 0


def test_issue_from_a_person_comes_filled_in(user: User, desk: Desk) -> None:
    page = user.go("people", person=find(desk, "F. Smit").id)
    page.rail.table.view.setFocus()
    user.press(KEY.Key_F5)
    user.settle()
    chosen = user.find("issue.person")
    assert chosen.option is not None
    assert chosen.option.title == "F. Smit"
    assert QApplication.focusWidget() is user.find("issue.locks").edit


def test_the_list_is_searched_in_the_store(user: User) -> None:
    page = user.go("people")
    page.rail.search.edit.setFocus()
    user.type("lindenhof 12")
    user.wait(lambda: len(page.rail.table.rows) == 1)
    user.press(KEY.Key_Escape)
    user.wait(lambda: len(page.rail.table.rows) > 30)


def test_a_note_that_is_too_long_is_refused_in_place_and_not_cut(user: User, desk: Desk) -> None:
    """It stays in the field as it was typed until it is shortened."""
    user.go("people", add=True)
    user.type("R. Lang")
    note = user.find("person.note")
    note.setPlainText("é" * 4_100)
    user.click(user.find("person.save"))
    user.settle()
    labels = [label.text() for label in user.window.findChildren(QLabel) if label.isVisible()]
    assert "4,100 characters; at most 4,000 can be kept." in labels
    assert "R. Lang" not in names(desk)
    assert len(note.toPlainText()) == 4_100
    note.setPlainText("é" * 4_000)
    user.click(user.find("person.save"))
    user.settle()
    assert len(find(desk, "R. Lang").note) == 4_000
