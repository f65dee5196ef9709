"""Schedules and holidays at the window: drawn, typed, copied, refused in place, and what the door then does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import delete

from flexeria_desktop.core.domain.schedules import DAY, HolidayRule, split_at_midnight
from flexeria_desktop.core.services.rows import HolidayRow, ScheduleRow
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.viewmodels import schedules
from flexeria_desktop.ui.viewmodels.schedules import Week
from flexeria_desktop.ui.views.main_window import MainWindow
from flexeria_desktop.ui.views.pages.registry import page_specs
from flexeria_desktop.ui.views.pages.schedules_board import WeekBoard
from flexeria_desktop.ui.views.pages.schedules_form import ScheduleForm
from flexeria_desktop.ui.widgets import ConfirmDialog, ErrorDialog
from tests.changing import change_key
from tests.ui.pages.conftest import Desk, User

KEY = Qt.Key
ZONE = ZoneInfo("Europe/Amsterdam")
WORKDAYS = 0b001_1111
OPENED, REFUSED_BY_SCHEDULE = 1, 6


@pytest.fixture(autouse=True)
def tidy(desk: Desk) -> Iterator[None]:
    """Leave no schedule that no key follows, and no holiday."""
    yield
    for row in desk.do(desk.actions.schedules()):
        if not row.keys:
            desk.do(desk.actions.remove_schedule(row.id))
    for day in desk.do(desk.actions.holidays()):
        desk.do(desk.actions.remove_holiday(day.id))


def form(user: User) -> ScheduleForm:
    found: ScheduleForm = next(one for one in user.window.findChildren(ScheduleForm) if one.isVisible())
    return found


def dialog(user: User) -> Any:
    user.wait(lambda: any(one.isVisible() for one in user.window.findChildren(ConfirmDialog)))
    return next(one for one in user.window.findChildren(ConfirmDialog) if one.isVisible())


def draw(user: User, board: WeekBoard, day: int, start: int, stop: int) -> None:
    """Draw with the mouse from one minute of a day to another; past midnight in the row below."""

    def at(minute: int) -> QPoint:
        on, within = (day, minute) if minute <= DAY else (day + 1, minute - DAY)
        place = board.block(on, within, within)
        return QPointF(place.left(), place.center().y()).toPoint()

    user.bot.mousePress(board, Qt.MouseButton.LeftButton, pos=at(start))
    user.bot.mouseMove(board, at((start + stop) // 2))
    user.bot.mouseMove(board, at(stop))
    user.bot.mouseRelease(board, Qt.MouseButton.LeftButton, pos=at(stop))


def schedule(desk: Desk, name: str) -> ScheduleRow:
    return next(row for row in desk.do(desk.actions.schedules()) if row.name == name)


def test_a_schedule_is_drawn_typed_and_copied(user: User, desk: Desk) -> None:
    user.go("keys")
    user.click(user.find("keys.part.schedules"))
    user.settle()
    assert user.window.current_page == "schedules"
    assert user.window.navigation.item("keys").isChecked()
    user.press(KEY.Key_N, Qt.KeyboardModifier.ControlModifier)
    sheet = form(user)
    user.type("Cleaning")
    draw(user, sheet.board, 0, 8 * 60, 12 * 60)
    assert sheet.week.days[0] == ((480, 720),)
    user.click(user.find("schedule.add_hours"))
    field = user.find("schedule.from.1").edit
    field.setFocus()
    field.selectAll()
    user.type("13.30")
    user.press(KEY.Key_Tab)
    QApplication.focusWidget().selectAll()
    user.type("1700")
    user.press(KEY.Key_Return)
    assert sheet.week.days[0] == ((480, 720), (810, 1020))
    user.click(user.find("schedule.copy.working"))
    user.click(user.find("schedule.holidays.never"))
    assert "Mon–Fri 08:00–12:00, 13:30–17:00" in " ".join(label.text() for label in user.window.findChildren(QLabel))
    user.click(user.find("schedule.save"))
    user.settle()
    assert not user.window.overlays.sheet_open
    kept = schedule(desk, "Cleaning")
    assert kept.intervals == ((WORKDAYS, 480, 720), (WORKDAYS, 810, 1020))
    assert kept.holidays is HolidayRule.NEVER
    page = user.window.page("schedules")
    assert page.table.current.name == "Cleaning"
    assert page.board.week.rows == 2


def test_hours_past_midnight_are_drawn_on_into_the_row_below(user: User, desk: Desk) -> None:
    user.go("schedules", add=True)
    sheet = form(user)
    draw(user, sheet.board, 5, 22 * 60, DAY + 6 * 60)
    assert sheet.week.intervals() == ((1 << 5, 22 * 60, 6 * 60),)
    assert "22:00–06:00 the next day" in sheet.board.accessibleDescription()
    tail = sheet.board.block(6, 60, 60).center().toPoint()
    user.bot.mouseClick(sheet.board, Qt.MouseButton.LeftButton, pos=tail)
    assert sheet.board.chosen == (5, 0), "the part after midnight is the same block"
    user.bot.keyClick(sheet.board, KEY.Key_Delete)
    assert sheet.week.empty
    user.window.overlays._sheet.dismiss()


def test_the_keyboard_alone_makes_a_schedule(user: User, desk: Desk) -> None:
    user.go("schedules", add=True)
    sheet = form(user)
    user.type("Garden")
    user.press(KEY.Key_Tab)
    assert QApplication.focusWidget() is sheet.board
    user.press(KEY.Key_Down)
    user.press(KEY.Key_Return)
    assert sheet.week.days[1] == ((480, 1020),)
    user.type("23:00")
    user.press(KEY.Key_Tab)
    QApplication.focusWidget().selectAll()
    user.type("5")
    user.press(KEY.Key_Tab)
    assert sheet.week.days[1] == ((23 * 60, DAY + 5 * 60),)
    user.find("schedule.save").setFocus()
    user.press(KEY.Key_Space)
    user.settle()
    assert schedule(desk, "Garden").intervals == ((0b10, 23 * 60, 5 * 60),)


def test_slips_are_said_in_place_and_keep_the_sheet_open(user: User, desk: Desk) -> None:
    desk.do(desk.actions.save_schedule(ScheduleRow("", "Office", ((WORKDAYS, 480, 1020),))))
    user.go("schedules", add=True)
    sheet = form(user)
    user.click(user.find("schedule.save"))
    assert "name is missing" in sheet._name.error
    assert "never opens" in sheet._hours.error
    sheet.name.set_text("office")
    sheet.day.changed.emit(sheet.week.with_day(0, [(480, 720), (660, 900)]))
    assert "overlap" in sheet._hours.error
    user.click(user.find("schedule.save"))
    assert user.window.overlays.sheet_open
    user.click(user.find("schedule.join"))
    assert sheet.week.days[0] == ((480, 900),)
    assert sheet._hours.error == ""
    many = sheet.week
    for day in range(6):
        many = many.with_day(day, [(start * 60 + day, start * 60 + 30) for start in (6, 9, 12)])
    sheet.day.changed.emit(many)
    assert "18" in sheet._hours.error
    assert "16" in sheet._hours.error
    sheet.day.changed.emit(Week.of([(1, 480, 720)]))
    user.click(user.find("schedule.save"))
    user.settle()
    assert "Office" in sheet._name.error, "the name is taken, letters of any case"
    user.press(KEY.Key_Escape)
    user.click(dialog(user).cancel_button)
    assert sheet.isVisible()
    sheet._sheet.dismiss()


def test_a_typed_time_that_is_none_is_refused(user: User) -> None:
    user.go("schedules", add=True)
    sheet = form(user)
    sheet.name.set_text("Odd")
    draw(user, sheet.board, 0, 480, 720)
    field = user.find("schedule.to.0").edit
    field.setFocus()
    field.selectAll()
    user.type("25:00")
    user.click(user.find("schedule.save"))
    assert "17:30" in sheet._hours.error
    assert user.window.overlays.sheet_open
    sheet._sheet.dismiss()


def test_removing_tells_the_consequence_in_numbers(user: User, desk: Desk) -> None:
    used = desk.do(desk.actions.save_schedule(ScheduleRow("", "Used", ((WORKDAYS, 480, 1020),))))
    desk.do(desk.actions.save_schedule(ScheduleRow("", "Unused", ((WORKDAYS, 480, 1020),))))
    keys = [row for row in desk.do(desk.actions.keys()) if row.state.value == "issued"][:3]
    for key in keys:
        desk.do(change_key(desk.actions, key.id, schedule_id=used))
    page = user.go("schedules")
    page.table.select(lambda row: row.name == "Used")
    user.click(user.find("schedules.remove"))
    asked = dialog(user)
    locks = len({key.lock_id for key in keys})
    words = " ".join(label.text() for label in asked.findChildren(QLabel))
    assert "3 key" in words
    assert f"{locks} lock" in words
    user.click(asked.verb_button)
    user.settle()
    assert user.window.current_page == "keys"
    shown = user.window.page("keys").table.rows
    assert {row.id for row in shown} == {key.id for key in keys}
    user.click(user.find("keys.chip.schedule"))
    for key in keys:
        desk.do(change_key(desk.actions, key.id, schedule_id=None))
    page = user.go("schedules")
    page.table.select(lambda row: row.name == "Unused")
    user.click(user.find("schedules.remove"))
    user.click(dialog(user).verb_button)
    user.settle()
    assert [row.name for row in page.table.rows] == ["Used"]


def test_holidays_are_added_changed_and_removed(user: User, desk: Desk) -> None:
    page = user.go("schedules")
    user.press(KEY.Key_H, Qt.KeyboardModifier.ControlModifier)
    user.type("Christmas")
    first, last = user.find("holiday.first"), user.find("holiday.last")
    first.edit.setFocus()
    user.type("25-12-2027")
    last.edit.setFocus()
    user.type("24-12-2027")
    user.click(user.find("holiday.save"))
    assert desk.do(desk.actions.holidays()) == ()
    last.edit.setFocus()
    last.edit.selectAll()
    user.type("26-12-2027")
    user.click(user.find("holiday.save"))
    user.settle()
    (kept,) = desk.do(desk.actions.holidays())
    assert (kept.first, kept.last) == (date(2027, 12, 25), date(2027, 12, 26))
    page.holidays.select(lambda _row: True)
    user.click(user.find("holidays.edit"))
    user.find("holiday.name").set_text("Feast")
    user.click(user.find("holiday.save"))
    user.settle()
    assert [row.name for row in page.holidays.rows] == ["Feast"]
    user.click(user.find("holidays.remove"))
    user.click(dialog(user).verb_button)
    user.settle()
    assert desk.do(desk.actions.holidays()) == ()


def told(user: User) -> ErrorDialog:
    """The one dialog of a failure, put away again."""
    user.wait(lambda: user.window.findChild(ErrorDialog) is not None)
    user.settle()
    (found,) = user.window.findChildren(ErrorDialog)
    found.reject()
    return found


def said(dialog: ErrorDialog) -> str:
    """What happened."""
    names = [label.accessibleName() for label in dialog.findChildren(QLabel)]
    return next(name for name in names if name.startswith("What happened: ")).removeprefix("What happened: ")


def test_a_refusal_behind_a_closed_sheet_is_told_by_the_window(user: User, desk: Desk) -> None:
    desk.do(desk.actions.save_schedule(ScheduleRow("", "Office", ((WORKDAYS, 480, 1020),))))
    user.go("schedules", add=True)
    sheet = form(user)
    sheet.name.set_text("office")
    draw(user, sheet.board, 0, 480, 720)
    user.click(user.find("schedule.save"))
    sheet._sheet.dismiss()
    assert said(told(user)) == "There is a week schedule called Office already."
    feast = HolidayRow("", "Feast", date(2027, 12, 25), date(2027, 12, 25))
    kept = desk.do(desk.actions.save_holiday(feast))
    page = user.go("schedules")
    user.window.context.changed("keys")
    user.settle()
    page.holidays.select(lambda _row: True)
    user.click(user.find("holidays.edit"))
    desk.do(desk.actions.remove_holiday(kept))
    user.click(user.find("holiday.save"))
    user.window.overlays._sheet.dismiss()
    assert said(told(user)).startswith("No holiday i")


def test_what_ends_after_the_window_was_built_anew_is_let_go(user: User, desk: Desk) -> None:
    desk.do(desk.actions.save_schedule(ScheduleRow("", "Unused", ((WORKDAYS, 480, 1020),))))
    for step in ("load", "remove"):
        other = MainWindow(theme=theme(), runner=desk.runner, actions=desk.actions, pages=page_specs())
        other.show()
        other.navigate("schedules")
        if step == "remove":
            user.settle()
            other.page("schedules").table.select(lambda row: row.name == "Unused")
            other.findChild(QWidget, "schedules.remove").click()
            other.findChild(ConfirmDialog).verb_button.click()
        delete(other)
        user.settle()
    assert "Unused" not in [row.name for row in desk.do(desk.actions.schedules())]


def test_every_control_has_a_name_and_room_at_200_percent(user: User) -> None:
    user.window.resize(640, 360)
    page = user.go("schedules")
    assert page.minimumSizeHint().width() <= user.window.width()
    for name in ("schedules.add", "schedules.edit", "schedules.remove", "schedules.days", "holidays.add"):
        button = user.find(name)
        if name == "schedules.days":
            user.click(button)
        assert button.mapTo(user.window, QPoint(button.width(), 0)).x() <= user.window.width()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 127), st.integers(0, DAY - 1), st.integers(0, DAY)), max_size=6))
def test_a_week_says_the_same_hours_as_its_intervals(found: list[tuple[int, int, int]]) -> None:
    intervals = [entry for entry in found if entry[1] != entry[2] and entry[1:] != (0, 0)]
    week = Week.of(intervals)
    assert _minutes(week.intervals()) == _minutes(intervals)
    assert _minutes(week.joined().intervals()) == _minutes(intervals)
    assert week.joined().overlaps() == []


def _minutes(intervals: Any) -> set[int]:
    return {
        day * DAY + minute
        for bits, start, stop in split_at_midnight(intervals)
        for day in range(7)
        if bits >> day & 1
        for minute in range(start, stop)
    }


@pytest.mark.parametrize(
    ("text", "minute"),
    [("8", 480), ("8:05", 485), ("17.30", 1050), ("1730", 1050), ("24:00", 1440), ("24:01", None), ("x", None)],
)
def test_times_as_people_write_them(text: str, minute: int | None) -> None:
    assert schedules.parse_time(text) == minute
