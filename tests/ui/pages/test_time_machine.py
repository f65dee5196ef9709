"""The time machine as a person meets it: from the lock, the search and the history, by slider, date and steps."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from flexeria_desktop.core.domain.keys import KeyState, MediumKind
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.ui.printing import PrintPreview
from flexeria_desktop.ui.views.frame_data import FrameData
from flexeria_desktop.ui.views.history_sheet import HistorySheet
from flexeria_desktop.ui.views.time_machine import TimeMachine
from tests.ui.pages.conftest import Desk, User

LOCK = "Hoofdingang A"


@pytest.fixture(scope="module")
def story(desk: Desk) -> dict[str, datetime]:
    """Somebody gets a key, the lock is programmed, the key is taken in: the moment after each."""
    lock = desk.lock(LOCK)
    seen = {}
    person = desk.do(desk.actions.add_person(PersonDetails("Z. Zomer", unit="99")))
    media = (MediumEntry(MediumKind.TAG, "04AA00BB11CC22"),)
    (key,) = desk.do(desk.actions.issue_keys(IssueKeys(person, (lock.id,), media)))
    seen["planned"] = datetime.now().astimezone()
    desk.do(desk.actions.program([lock.id], lambda _step: None))
    seen["proven"] = datetime.now().astimezone()
    desk.do(desk.actions.take_in([key]))
    seen["taken"] = datetime.now().astimezone()
    return seen


def opened(user: User) -> TimeMachine:
    """The sheet, once it has an answer."""
    user.settle()
    sheet = user.window.findChildren(TimeMachine)[-1]
    user.wait(lambda: sheet.answer is not None)
    user.settle()
    return sheet


def row_of(sheet: TimeMachine, name: str):
    """The row of a person, None when it does not show."""
    return next((one for one in sheet.table.rows if one.holder.name == name), None)


def cells(sheet: TimeMachine, name: str) -> list[str]:
    """What the table says of a person."""
    one = row_of(sheet, name)
    return [column.spoken(one) for column in sheet.table.model.columns]


def test_from_the_lock_step_by_step_through_what_changed(user: User, story: dict[str, datetime]) -> None:
    page = user.go("locks", lock=user.desk.lock(LOCK).id)
    page.detail.head.past.trigger()
    sheet = opened(user)
    assert "taken in" in cells(sheet, "Z. Zomer")[1]
    assert "could open" in cells(sheet, "Z. Zomer")[2]
    assert "the lock still had it." in cells(sheet, "Z. Zomer")[3]
    assert not sheet.moment.forth.isEnabled()

    user.click(sheet.moment.back)
    user.settle()
    assert "Key taken in: Z. Zomer" in sheet.moment.told.text()
    user.click(sheet.moment.back)
    user.settle()
    assert sheet.answer.at < story["proven"]
    assert cells(sheet, "Z. Zomer")[3].startswith("In force since")
    user.click(sheet.moment.back)
    user.settle()
    assert "the lock did not have it yet." in cells(sheet, "Z. Zomer")[3]
    user.click(user.button("Differences"))
    assert row_of(sheet, "Z. Zomer") is not None
    assert len(sheet.table.rows) == sheet.answer.gaps < len(sheet.answer.rows)
    user.click(sheet.moment.now)
    user.settle()
    assert (datetime.now().astimezone() - sheet.answer.at) < timedelta(minutes=1)


def test_a_typed_moment_and_the_slider_by_keyboard(user: User, story: dict[str, datetime]) -> None:
    user.go("locks", lock=user.desk.lock(LOCK).id, past=True)
    sheet = opened(user)
    before = sheet.answer.begins - timedelta(days=3)
    sheet.moment.day.edit.setText(before.date().isoformat())
    sheet.moment.day.edit.editingFinished.emit()
    user.settle()
    assert sheet.answer.at.date() == before.date()
    assert sheet.answer.proven_at is None
    assert user.find("time_machine.proof").accessibleName() == "By proof: not known"
    assert len(sheet.table.rows) == 0

    sheet.moment.time.edit.setText("nonsense")
    sheet.moment.time.edit.editingFinished.emit()
    user.settle()
    assert sheet.answer.at.date() == before.date()
    sheet.moment.slider.setFocus()
    user.press(Qt.Key.Key_End)
    user.settle()
    assert row_of(sheet, "Z. Zomer") is not None


def test_copied_and_printed(user: User, story: dict[str, datetime]) -> None:
    user.go("locks", lock=user.desk.lock(LOCK).id, past=True)
    sheet = opened(user)
    user.click(sheet.copy)
    copied = QGuiApplication.clipboard().text()
    assert LOCK in copied
    assert "Z. Zomer\t" in copied
    user.click(sheet.print)
    user.wait(lambda: bool(user.window.findChildren(PrintPreview)) or sheet.preview is not None)
    sheet.preview.close()


def test_from_the_history_at_the_moment_of_a_step(user: User, story: dict[str, datetime]) -> None:
    frame = FrameData(user.window)
    user.settle()
    frame.undoing.show_history()
    user.settle()
    (history,) = user.window.findChildren(HistorySheet)
    assert history.table.select(lambda step: step.subject == "Z. Zomer" and step.name == "key.issued")
    user.click(history.past)
    sheet = opened(user)
    assert sheet.lock.text == LOCK
    assert sheet.answer.at < story["planned"]
    assert "not on the lock" in cells(sheet, "Z. Zomer")[2]


def test_from_the_search_with_a_name(user: User, story: dict[str, datetime]) -> None:
    FrameData(user.window)
    user.settle()
    user.bot.keyClick(user.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    user.bot.keyClicks(user.window.header.search.edit, "who could open hoofdingang a")
    user.wait(user.window.search.isVisible)
    user.settle()
    user.bot.keyClick(user.window.header.search.edit, Qt.Key.Key_Return)
    sheet = opened(user)
    assert sheet.lock.text == LOCK
    keys = user.desk.do(user.desk.actions.keys(lock_id=user.desk.lock(LOCK).id))
    assert {one.holder.name for one in sheet.table.rows} >= {
        key.person for key in keys if key.state is KeyState.ISSUED and key.proven_at is not None and not key.schedule
    }
