"""Events at the desk: names, filters, gaps, both times, and reading the logs."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.ports import LockEvent
from flexeria_desktop.core.services.rows import EventRow
from flexeria_desktop.demo.furnishing import UNKNOWN_TAG, tag_of
from flexeria_desktop.ui.viewmodels import event_names, event_rows
from flexeria_desktop.ui.viewmodels.event_rows import Days
from flexeria_desktop.ui.views.pages.events import PAGE_ROWS, EventsPage
from flexeria_desktop.ui.widgets import GapRow, SectionRow
from tests.ui.pages.conftest import Desk, User

ENTRANCE, CELLAR = "Hoofdingang A", "Fietsenkelder"


@pytest.fixture
def page(user: User) -> EventsPage:
    found = user.go("events")
    assert isinstance(found, EventsPage)
    return found


def events(page: EventsPage) -> list[EventRow]:
    return [row for row in page.table.rows if isinstance(row, EventRow)]


def test_known_and_unknown_media_by_name_after_reading(user: User, page: EventsPage, desk: Desk) -> None:
    stored = len(events(page))
    entrance = desk.lock(ENTRANCE).serial
    desk.building.house.present(entrance, MediumKind.TAG, tag_of(5))
    desk.building.house.present(entrance, MediumKind.TAG, UNKNOWN_TAG)
    user.click(user.find("events.read"))
    user.settle()
    assert page.said.text.startswith("2 new event")
    fresh = {row.event: row for row in events(page)[: len(events(page)) - stored]}
    assert event_rows.words(fresh[1]) == "Opened"
    assert fresh[1].person
    assert event_rows.medium(fresh[1]) == f"tag •• {tag_of(5)[-4:]}"
    assert event_rows.words(fresh[2]) == "Refused: not known"
    assert fresh[2].person == ""
    assert isinstance(page.table.rows[0], SectionRow)


def test_an_opening_after_taking_in_says_so(user: User, page: EventsPage, desk: Desk) -> None:
    entrance = desk.lock(ENTRANCE)
    desk.building.house.present(entrance.serial, MediumKind.TAG, tag_of(2))
    user.bot.keyClick(user.window, Qt.Key.Key_F5)
    user.settle()
    newest = events(page)[0]
    chip = event_rows.chip(newest)
    assert chip is not None
    assert chip[0].startswith("taken in ")
    earlier = [row for row in events(page) if row.person == newest.person and row.seq < newest.seq and row.event == 1]
    assert earlier
    assert all(event_rows.chip(row) is None for row in earlier), "those came before it was taken in"


def test_filters_narrow_and_go_away_again(user: User, page: EventsPage, desk: Desk) -> None:
    everything = len(events(page))
    page.filter.search.edit.setFocus()
    user.type("blom")
    user.press(Qt.Key.Key_Return)
    user.settle()
    assert {row.person for row in events(page)} == {"M. Blom"}
    user.press(Qt.Key.Key_Escape)
    user.settle()
    menu = page.filter.menu()
    look = next(action for action in menu.actions() if action.text() == "Needs a look")
    look.trigger()
    user.settle()
    assert {row.event for row in events(page)} <= set(event_names.NEEDS_A_LOOK)
    assert page.filter.count.text() == f"{len(events(page))} of {everything}"
    page.filter.set_locks([desk.lock(CELLAR).id])
    user.settle()
    assert events(page) == []
    user.click(page._empty.button)
    user.settle()
    assert len(events(page)) == everything


def test_days_by_a_click_on_the_histogram(user: User, page: EventsPage) -> None:
    today = event_rows.day_of(events(page)[0])
    assert today is not None
    assert page.chart.bars[-1].value > 0
    page.chart.clicked.emit(len(page.chart.bars) - 1)
    user.settle()
    assert page.filter.days == Days(today, today)
    assert events(page)
    page.chart.clicked.emit(0)
    user.settle()
    assert events(page) == []
    page.filter.clear()
    user.settle()


def test_what_a_lock_overwrote_is_a_row_of_its_own_and_more_rows_come_on_scrolling(
    user: User, page: EventsPage, desk: Desk
) -> None:
    lock = desk.lock(CELLAR)
    before = desk.do(desk.actions.count_events())
    first, count = 5_000, PAGE_ROWS + 40
    start = 1_760_000_000
    fresh = tuple(
        LockEvent(
            seq=first + place, boot_id=1, time=start + place, event=1, source=4, user=None, credential=None, detail=None
        )
        for place in range(count)
    )
    desk.profile.store.run(
        lambda uow: uow.events.append(lock.id, fresh, [(100, first - 1)], desk.profile.actions.desk.clock.now())
    )
    user.window.context.changed("events")
    user.settle()
    assert len(events(page)) == PAGE_ROWS
    bar = page.table.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    user.settle()
    assert len(events(page)) == before + count
    (gap,) = [row for row in page.table.rows if isinstance(row, GapRow)]
    assert gap.text.startswith(f"{CELLAR} overwrote 4,900 event")


def test_both_times_where_the_clock_was_off() -> None:
    at = event_rows.Days(date(2026, 5, 9), date(2026, 5, 9)).moments()[0]
    row = EventRow("l", "L", 1, at, at + timedelta(seconds=252), 1, 4, "", "", None)  # type: ignore[arg-type]
    assert event_rows.differs(row)
    assert (event_rows.time(row), event_rows.time_at_lock(row)) == ("00:04:12", "00:00:00")
    same = EventRow("l", "L", 1, at, at, 1, 4, "", "", None)  # type: ignore[arg-type]
    assert event_rows.time_at_lock(same) == "same"


def test_every_event_and_source_of_the_protocol_has_words() -> None:
    words = [event_names.words(number) for number in range(1, 23)]
    assert len(set(words)) == 22
    assert not any(text.startswith("Event ") for text in words)
    assert event_names.words(99) == "Event 99"
    assert event_names.words(11, 252) == "Clock set, 4 min 12 s forward"
    assert event_names.words(8, 60) == "Keypad locked out for 1 min"
    assert [event_names.source(number) for number in range(6)] == ["lock", "phone", "remote", "code", "tag", "desk"]
