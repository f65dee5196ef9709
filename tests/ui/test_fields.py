"""Typing, pasting and choosing as a person does it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from flexeria_desktop.ui.widgets import (
    CheckBox,
    CodeField,
    ComboField,
    DateField,
    Field,
    LineInput,
    Option,
    SearchField,
    Segmented,
    TabRow,
    TextArea,
    focus_first_error,
)

CODE = "B0A7H4WQ2M8TJX6RNE7T"


@pytest.fixture
def code(qtbot):
    field = CodeField()
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.box(0).setFocus()
    return field


def focused(code):
    return next(i for i in range(4) if code.box(i).hasFocus())


def test_typing_goes_from_box_to_box_in_capitals(code, qtbot):
    seen = []
    code.changed.connect(seen.append)
    for letter in CODE.lower():
        qtbot.keyClicks(code.box(focused(code)), letter)
    assert code.text == CODE
    assert code.complete
    assert seen[-1] == CODE
    assert focused(code) == 3


@pytest.mark.parametrize("pasted", [CODE, "b0a7h-4wq2m-8tjx6-rne7t", " B0A7H 4WQ2M\n8TJX6 RNE7T "])
@pytest.mark.parametrize("box", [0, 2])
def test_one_paste_fills_all_boxes(code, qtbot, pasted, box):
    QGuiApplication.clipboard().setText(pasted)
    code.box(box).setFocus()
    qtbot.keyClick(code.box(box), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [code.box(i).text() for i in range(4)] == ["B0A7H", "4WQ2M", "8TJX6", "RNE7T"]


def test_a_part_is_pasted_where_the_cursor_is(code, qtbot):
    QGuiApplication.clipboard().setText("8TJX6RNE")
    code.box(2).setFocus()
    qtbot.keyClick(code.box(2), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [code.box(i).text() for i in range(4)] == ["", "", "8TJX6", "RNE"]


def test_backspace_and_arrows_cross_the_gaps(code, qtbot):
    code.set_text("B0A7H4")
    assert focused(code) == 1
    qtbot.keyClick(code.box(1), Qt.Key.Key_Backspace)
    qtbot.keyClick(code.box(1), Qt.Key.Key_Backspace)
    assert (code.text, focused(code)) == ("B0A7", 0)
    qtbot.keyClick(code.box(0), Qt.Key.Key_Right)
    assert focused(code) == 1
    qtbot.keyClick(code.box(1), Qt.Key.Key_Left)
    assert focused(code) == 0


def test_a_field_says_what_is_wrong_and_takes_the_focus(qtbot):
    good, bad = Field("Name", LineInput("x")), Field("Deposit", LineInput("no"), hint="In euro.")
    for field in (good, bad):
        qtbot.addWidget(field)
        field.show()
    bad.set_error("An amount has figures only.")
    assert bad.error == "An amount has figures only."
    assert bad.content.property("invalid") is True
    assert focus_first_error(good, bad)
    bad.set_error("")
    assert not focus_first_error(good, bad)
    assert bad.content.edit.accessibleName() == "Deposit"


def test_search_waits_for_a_pause_and_esc_empties(qtbot):
    field = SearchField("Search names")
    qtbot.addWidget(field)
    field.show()
    seen = []
    field.searched.connect(seen.append)
    qtbot.keyClicks(field.edit, "wit")
    assert seen == []
    qtbot.waitUntil(lambda: seen == ["wit"])
    qtbot.keyClick(field.edit, Qt.Key.Key_Escape)
    assert seen == ["wit", ""]


@pytest.mark.parametrize("typed", ["12 May 2026", "12-5-2026", "2026-05-12", "12/5/26", "12.5.2026"])
def test_a_date_is_read_as_people_write_it(qtbot, typed):
    field = DateField(None, none_text="no end date")
    qtbot.addWidget(field)
    field.show()
    with qtbot.waitSignal(field.day_changed) as told:
        qtbot.keyClicks(field.edit, typed)
        qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert told.args == [date(2026, 5, 12)]
    assert field.text == "12 May 2026"


def test_a_date_may_be_none_but_not_nonsense(qtbot):
    field = DateField(date(2026, 5, 12), none_text="no end date", least=date(2026, 5, 1))
    qtbot.addWidget(field)
    field.show()
    for wrong in ("soon", "30-4-2026"):
        field.edit.setText(wrong)
        qtbot.keyClick(field.edit, Qt.Key.Key_Return)
        assert field.property("invalid") is True
        assert not field.valid
    field.edit.clear()
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.value is None
    assert field.property("invalid") is False


def test_a_person_is_found_by_two_words_and_taken_by_enter(qtbot):
    field = ComboField("Search a person")
    field.set_options([Option(1, "I. de Boer", "Lindenhof 27"), Option(2, "R. de Wit", "Lindenhof 3")])
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    qtbot.keyClicks(field.edit, "wit linden")
    assert field.popup().model().rowCount() == 1
    left = field.popup().mapToGlobal(QPoint()).x()
    assert (left, field.popup().width()) == (field.mapToGlobal(QPoint()).x(), field.width())
    with qtbot.waitSignal(field.chosen) as told:
        qtbot.keyClick(field.popup(), Qt.Key.Key_Down)
        qtbot.keyClick(field.popup(), Qt.Key.Key_Return)
    assert told.args == [2]
    assert (field.current, field.text) == (2, "R. de Wit")
    qtbot.keyClick(field.edit, Qt.Key.Key_End)
    qtbot.keyClick(field.edit, Qt.Key.Key_Backspace)
    assert field.current is None


@pytest.mark.parametrize("kind", [Segmented, TabRow])
def test_arrow_keys_move_a_choice(qtbot, kind):
    choice = kind([("a", "All"), ("p", "Pending"), ("r", "Refused")])
    qtbot.addWidget(choice)
    choice.show()
    seen = []
    choice.chosen.connect(seen.append)
    for _ in range(3):
        qtbot.keyClick(choice, Qt.Key.Key_Right)
    assert seen == ["p", "r", "a"]
    assert choice.current == "a"


def test_the_whole_row_of_a_check_box_is_its_target(qtbot):
    box = CheckBox("Ask for it back")
    qtbot.addWidget(box)
    box.resize(300, 24)
    box.show()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert box.isChecked()


def test_a_long_text_is_counted_and_never_cut(qtbot):
    area = TextArea()
    field = Field("Note", area, hint="A hint", longest=4_000)
    qtbot.addWidget(field)
    area.set_text("a" * 3_000)
    assert (field.error, under(field)) == ("", "A hint")
    area.set_text("a" * 3_990)
    assert (field.error, under(field)) == ("", "3,990 of 4,000 characters")
    area.set_text("a" * 4_001)
    assert field.error == "4,001 characters; at most 4,000 can be kept."
    assert len(area.text) == 4_001
    field.check()
    assert field.error, "it is still too long"
    area.set_text("a" * 4_000 + "\n ")
    assert (field.error, under(field)) == ("", "4,000 of 4,000 characters")
    area.set_text("a")
    assert (field.error, under(field)) == ("", "A hint")
    field.check("Something else")
    area.set_text("b")
    assert field.error == "Something else", "what is wrong in another way is not the counter's to take back"


def under(field):
    return field._under.text()
