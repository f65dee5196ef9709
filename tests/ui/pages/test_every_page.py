"""What holds for every page of the furnished demo: names for all controls, room in every window, keys that work."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from flexeria_desktop.core.domain.schedules import HolidayRule
from flexeria_desktop.core.services.rows import HolidayRow, ScheduleRow
from flexeria_desktop.ui.views.header import WORDS_FROM
from tests.ui.pages.conftest import User
from tests.ui.pages.words import inside_a_view

PAGES = (
    "overview",
    "plan",
    "locks",
    "buildings",
    "people",
    "handed_out",
    "organisations",
    "keys",
    "schedules",
    "programming",
    "events",
    "prepaid",
    "reports",
)
MOST_CONTROLS = 60
HALF_OF_THE_DESIGN = (640, 360)


def _controls(window: QWidget) -> list[QWidget]:
    found = [*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)]
    return [control for control in found if control.isVisible() and not inside_a_view(control)]


def _spoken(control: QWidget) -> str:
    text = control.text() if isinstance(control, QAbstractButton) else ""
    return control.accessibleName().strip() or text.strip()


@pytest.mark.parametrize("size", [(1280, 720), HALF_OF_THE_DESIGN], ids=["at 100 %", "at 200 %"])
@pytest.mark.parametrize("page", PAGES)
def test_every_control_has_a_name_to_be_spoken(user: User, page: str, size: tuple[int, int]) -> None:
    user.window.resize(*size)
    user.go(page)
    controls = _controls(user.window)
    assert len(controls) > 10
    assert [control for control in controls if not _spoken(control)] == []


@pytest.mark.parametrize("page", [*PAGES, "settings", "sync"])
def test_tab_goes_through_the_page_first_and_then_to_the_navigation(user: User, page: str) -> None:
    """Whatever had the keyboard on the page before; and no control keeps it."""
    user.go("overview")
    user.press(Qt.Key.Key_Tab)
    shown = user.go(page)
    assert shown is _focused() or shown.isAncestorOf(_focused()), "a list may have the keyboard at once"
    shown.setFocus()
    seen = [shown]
    for _press in range(MOST_CONTROLS):
        user.press(Qt.Key.Key_Tab)
        if not shown.isAncestorOf(_focused()):
            break
        assert _focused() not in seen, "Tab comes back without having left the page"
        seen.append(_focused())
    assert len(seen) > 1
    assert user.window.navigation.isAncestorOf(_focused())
    user.press(Qt.Key.Key_Backtab)
    assert _focused() is seen[-1]


@pytest.mark.parametrize("page", ["schedules", "prepaid"])
def test_tab_goes_the_way_the_eye_goes(user: User, page: str) -> None:
    """Head first, along a row to the right, then down; beside a part stands the next one, whose top comes first."""
    actions = user.desk.actions
    user.desk.do(actions.save_schedule(ScheduleRow("", f"For {page}", ((0b11111, 480, 1020),), HolidayRule.AS_USUAL)))
    user.desk.do(actions.save_holiday(HolidayRow("", f"For {page}", date(2026, 4, 5), date(2026, 4, 6))))
    shown = user.go(page)
    user.settle()
    shown.setFocus()
    way: list[QWidget] = []
    for _press in range(MOST_CONTROLS):
        user.press(Qt.Key.Key_Tab)
        if not shown.isAncestorOf(_focused()):
            break
        way.append(_focused())
    assert len(way) > 1
    places = [QRect(one.mapTo(user.window, QPoint(0, 0)), one.size()) for one in way]
    back = [
        (_name(way[step]), _name(way[step + 1]))
        for step, (here, there) in enumerate(pairwise(places))
        if _stands_before(there, here)
        or (shown.head.isAncestorOf(way[step + 1]) and not shown.head.isAncestorOf(way[step]))
    ]
    assert back == []


def _stands_before(there: QRect, here: QRect) -> bool:
    level = there.top() <= here.bottom() and here.top() <= there.bottom()
    return there.right() < here.left() if level else there.bottom() < here.top() and there.left() < here.right()


def _name(one: QWidget) -> str:
    return one.objectName() or one.accessibleName() or type(one).__name__


def _focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_the_header_says_who_works_here_or_shows_the_initials(user: User) -> None:
    from flexeria_desktop.ui.views.frame_data import FrameData

    FrameData(user.window)
    user.settle()
    account = user.window.header.account
    assert account.accessibleName() == "M. Jansen, Building manager · Lindenhof"
    wide = account.width()
    user.window.resize(*HALF_OF_THE_DESIGN)
    assert user.window.header.width() < WORDS_FROM
    assert account.width() < wide
    assert user.window.status.chips["link"].text() == "Demo dongle"


def test_fields_beside_each_other_stay_level_when_one_says_what_is_wrong(user: User) -> None:
    user.go("locks")
    user.click(user.find("locks.add"))
    name, building = user.find("locks.add.name"), user.find("locks.add.building")
    user.find("locks.add.label").set_text("FLX1:nonsense")
    user.click(user.find("locks.add.go"))
    user.settle()
    assert user.window.overlays.sheet_open
    assert name.mapTo(user.window, QPoint(0, 0)).y() == building.mapTo(user.window, QPoint(0, 0)).y()
    user.press(Qt.Key.Key_Escape)


def test_a_button_that_was_busy_gets_the_keyboard_back(user: User) -> None:
    user.go("events")
    read = user.find("events.read")
    read.setFocus(Qt.FocusReason.TabFocusReason)
    read.set_busy("Reading")
    assert not read.hasFocus()
    read.set_busy(None)
    assert read.hasFocus()
