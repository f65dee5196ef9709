"""Half the design's size, as at 200 %: one list with the room of the page, one bar to scroll, all by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.widgets import Button, DataTable, ListAndDetail
from flexeria_desktop.ui.widgets.compact import MoreButton
from tests.ui.pages.conftest import User
from tests.ui.pages.longest import longest_words
from tests.ui.pages.words import beyond

LISTS = ("locks", "people", "groups", "programming", "events", "reports", "overview", "keys", "schedules")
BETWEEN = ((800, 450), (1024, 600))
LEAST_ROWS = 4


def _bars(page: QWidget) -> list[str]:
    """What can be scrolled upright on a page now."""
    areas = [one for one in page.findChildren(QAbstractScrollArea) if one.isVisible()]
    return [one.accessibleName() for one in areas if one.verticalScrollBar().maximum() > 0]


def _has_its_rows(page: QWidget) -> bool:
    """Enough lines of the list are seen as a whole, or all there are."""
    tables = [one for one in page.findChildren(DataTable) if one.isVisible()]
    if not tables:
        links = [one for one in page.findChildren(Button) if not page.head.isAncestorOf(one) and not one.isHidden()]
        return sum(map(_in_sight, links)) >= min(LEAST_ROWS, len(links))
    view, count = tables[0].view, len(tables[0].rows)
    rows = range(count)
    seen = sum(view.rowViewportPosition(row) + view.rowHeight(row) <= view.viewport().height() for row in rows)
    return seen >= min(LEAST_ROWS, count)


def _in_sight(widget: QWidget) -> bool:
    return widget.isVisible() and widget.visibleRegion().boundingRect().height() == widget.height()


@pytest.mark.parametrize("page", LISTS)
def test_the_list_has_the_room_of_a_small_page(user: User, page: str) -> None:
    with longest_words(stretch=False):
        user.window.resize(*metrics.HALF_DESIGN)
        shown = user.go(page)
        user.wait(lambda: shown.low and len(_bars(shown)) <= 1 and _has_its_rows(shown) and beyond(shown) == [])
        for size in BETWEEN:
            user.window.resize(*size)
            user.wait(lambda: _has_its_rows(shown) and beyond(shown) == [])


@pytest.mark.parametrize("page", ["locks", "people", "groups"])
def test_enter_brings_what_is_chosen_over_the_list_and_esc_takes_it_back(user: User, page: str) -> None:
    if page == "groups":
        user.desk.do(user.desk.actions.make_people_group("Cleaners"))
    user.window.resize(*metrics.HALF_DESIGN)
    shown = user.go(page)
    both = shown.findChild(ListAndDetail)
    user.wait(lambda: both.alone and not shown.right.isVisible())
    shown.rail.table.view.setFocus()
    user.press(Qt.Key.Key_Return)
    user.wait(shown.right.isVisible)
    assert not shown.rail.isVisible()
    assert both.back.hasFocus()
    user.press(Qt.Key.Key_Escape)
    user.wait(shown.rail.isVisible)
    assert shown.rail.table.view.hasFocus()
    user.window.resize(*metrics.DESIGN)
    user.wait(lambda: shown.rail.isVisible() and shown.right.isVisible())
    assert shown.rail.search.mapTo(shown, QPoint(0, 0)).x() < metrics.LIST, "the search is back in the list"


def test_a_group_on_a_small_page_scrolls_in_one_place(user: User) -> None:
    desk = user.desk
    people = [row.id for row in desk.do(desk.actions.people())[:9]]
    group = desk.do(desk.actions.make_people_group("Painters"))
    desk.do(desk.actions.join_group(group, people))
    user.window.resize(*metrics.HALF_DESIGN)
    shown = user.go("groups", group=group)
    detail = shown.detail
    user.wait(lambda: len(detail.members.rows) == len(people))
    user.wait(lambda: _bars(shown) == [detail.members.view.accessibleName()])
    user.wait(lambda: detail.more.isVisible() and not detail.add_people.isVisible())
    assert detail.add_people.text() in [entry.text().split("\t")[0] for entry in detail.more.menu_of_kept().actions()]
    user.window.resize(*metrics.DESIGN)
    user.wait(lambda: detail.add_people.isVisible() and not detail.more.isVisible())


def test_the_tab_of_a_lock_that_was_asked_for_is_in_sight(user: User) -> None:
    user.window.resize(*metrics.HALF_DESIGN)
    for tab in ("settings", "clock"):
        shown = user.go("locks", lock=user.desk.lock("Hoofdingang A").id, tab=tab)
        face = getattr(shown.detail, tab)
        user.wait(lambda: _in_sight(shown.detail.tabs))  # noqa: B023 - waited for within its round
        user.wait(lambda: face.visibleRegion().boundingRect().height() >= metrics.TABLE_ROW)  # noqa: B023
        user.go("overview")


def test_what_has_no_room_in_the_head_is_in_its_menu(user: User) -> None:
    user.window.resize(*metrics.HALF_DESIGN)
    shown = user.go("locks")
    more = user.find("head.more", MoreButton)
    assert not shown.add_button.isVisible()
    user.click(more)
    menu = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible())
    assert shown.add_button.text() in [entry.text() for entry in menu.actions()]
    menu.actions()[-1].trigger()
    user.wait(lambda: user.window.overlays.sheet_open)
    menu.close()
    user.press(Qt.Key.Key_Escape)
    user.window.resize(*metrics.DESIGN)
    user.wait(shown.add_button.isVisible)
    assert not more.isVisible()


@pytest.mark.parametrize(
    ("page", "button", "part"),
    [
        ("events", "bars", "chart"),
        ("reports", "narrow", "scope"),
        ("prepaid", "used", "ledger"),
        ("schedules", "days", "holidays"),
    ],
)
def test_what_waits_behind_a_button_comes_and_goes(user: User, page: str, button: str, part: str) -> None:
    user.window.resize(*metrics.HALF_DESIGN)
    shown = user.go(page)
    folded = getattr(shown, part)
    user.wait(lambda: shown.low and not folded.isVisible())
    user.click(getattr(shown, button))
    user.wait(folded.isVisible)
    shown.setFocus()
    user.press(Qt.Key.Key_Escape)
    user.wait(lambda: not folded.isVisible())
    user.window.resize(*metrics.DESIGN)
    user.wait(folded.isVisible)
    assert not getattr(shown, button).isVisible()
