"""Events at the desk: names, filters, gaps, both times, and reading the logs."""

from __future__ import annotations

import csv
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.ports import LockEvent
from flexeria_desktop.core.services.event_filter import PAGE
from flexeria_desktop.core.services.rows import EventRow
from flexeria_desktop.demo.furnishing import UNKNOWN_TAG, tag_of
from flexeria_desktop.ui.viewmodels import event_names, event_rows
from flexeria_desktop.ui.viewmodels.event_rows import Span
from flexeria_desktop.ui.views.pages.events import EventsPage
from flexeria_desktop.ui.widgets import Bar, GapRow, IconButton, SectionRow
from tests.ui.pages.conftest import Desk, User

ENTRANCE, CELLAR = "Hoofdingang A", "Fietsenkelder"


@pytest.fixture(scope="module", autouse=True)
def history(desk: Desk) -> None:
    """Two weeks of one lock: an opening each hour, every fifth somebody unknown."""
    lock = next(one for one in desk.do(desk.actions.locks()) if one.name not in {ENTRANCE, CELLAR})
    now = desk.profile.actions.desk.clock.now()
    start = int(now.timestamp()) - 14 * 86_400
    hours = tuple(
        LockEvent(9_000 + place, 1, start + place * 3_600, 2 if place % 5 == 0 else 1, 4, None, None, None)
        for place in range(200)
    )
    desk.profile.store.run(lambda uow: uow.events.append(lock.id, hours, [], now))


@pytest.fixture
def page(user: User) -> EventsPage:
    found = user.go("events")
    assert isinstance(found, EventsPage)
    return found


def events(page: EventsPage) -> list[EventRow]:
    return [row for row in page.table.rows if isinstance(row, EventRow)]


def bars(page: EventsPage) -> list[Bar]:
    return list(page.histogram.chart.bars)


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
    user.bot.keyClick(user.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
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


def test_the_place_that_narrows_every_page_narrows_the_events(user: User, page: EventsPage, desk: Desk) -> None:
    everything = len(events(page))
    places = {lock.name: lock.place_id for lock in desk.do(desk.actions.locks())}
    # The entrance stands at the building itself, so its place holds every floor.
    others = {places[ENTRANCE], places[CELLAR], None}
    floor = next(places[row.lock] for row in events(page) if places[row.lock] not in others)
    here = {name for name, place in places.items() if place == floor}
    page.filter.place.filter.choose(floor)
    user.settle()
    shown = events(page)
    assert 0 < len(shown) < everything
    assert {row.lock for row in shown} <= here
    assert page.filter.place.chip.isVisible()
    assert page.filter.count.text() == f"{len(shown)} of {everything}"
    page.filter.set_locks([desk.lock(CELLAR).id])
    user.settle()
    assert {row.lock for row in events(page)} <= {CELLAR}
    assert not page.filter.place.filter.active, "asked for by name, a lock is shown wherever it stands"
    page.filter.show_all()
    user.settle()
    assert len(events(page)) == everything


def test_what_is_typed_fast_shows_the_last_word_alone(user: User, page: EventsPage) -> None:
    page.filter.search.edit.setFocus()
    user.type("blom")
    user.settle()
    assert {row.person for row in events(page)} == {"M. Blom"}
    assert page.filter.count.text().startswith(f"{len(events(page))} of ")
    page.filter.show_all()
    user.settle()
    assert page.filter.search.text == ""
    cross = next(one for one in page.filter.search.findChildren(IconButton) if one.toolTip() == "Clear")
    assert not cross.isVisible(), "there is nothing to clear"


def drag(user: User, page: EventsPage, first: int, last: int) -> None:
    """Draw a range from bar to bar with the mouse."""
    chart = page.histogram.chart
    step = chart.width() / len(chart.bars)
    points = [QPoint(round((place + 0.5) * step), 40) for place in (first, last)]
    user.bot.mousePress(chart, Qt.MouseButton.LeftButton, pos=points[0])
    user.bot.mouseMove(chart, points[1])
    user.bot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=points[1])
    user.settle()


def test_a_time_drawn_in_the_histogram_is_shown_alone(user: User, page: EventsPage) -> None:
    everything, times = len(events(page)), page.histogram.times
    counted = sum(bar.total for bar in times[-3:])
    assert 0 < counted < everything
    since, until = times[-3].start, times[-1].end
    drag(user, page, len(times) - 3, len(times) - 1)
    assert len(events(page)) == counted
    assert all(since <= row.corrected < until for row in events(page) if row.corrected)
    assert page.filter.chip("days").isVisible()
    assert page.histogram.times[0].start <= since, "the histogram shows that time larger"
    page.histogram.chart.setFocus()
    user.press(Qt.Key.Key_Escape)
    user.settle()
    assert len(events(page)) == everything


def test_the_histogram_by_keyboard_and_as_figures(user: User, page: EventsPage) -> None:
    chart = page.histogram.chart
    chart.setFocus()
    last = page.histogram.times[-1]
    user.press(Qt.Key.Key_End)
    assert chart.accessibleDescription() == last.tip
    user.press(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert chart.chosen == (len(chart.bars) - 2, len(chart.bars) - 1)
    user.press(Qt.Key.Key_Return)
    user.settle()
    assert isinstance(page.filter.days, Span)
    assert page.filter.days.until == last.end
    page.filter.clear()
    user.settle()
    chart.setFocus()
    user.press(Qt.Key.Key_T)
    figures = user.find("events.figures.table")
    newest = figures.rows[-1]
    assert sum(bar.total for bar in figures.rows) == len(events(page))
    figures.select(lambda bar: bar == newest)
    user.click(user.button("Show this time"))
    user.settle()
    assert len(events(page)) == newest.total
    page.filter.clear()
    user.settle()


def log(first: int, count: int, start: int) -> tuple[LockEvent, ...]:
    return tuple(
        LockEvent(
            seq=first + place, boot_id=1, time=start + place, event=1, source=4, user=None, credential=None, detail=None
        )
        for place in range(count)
    )


def test_what_a_lock_overwrote_is_a_row_of_its_own_and_pages_come_where_one_looks(
    user: User, page: EventsPage, desk: Desk
) -> None:
    lock = desk.lock(CELLAR)
    before = desk.do(desk.actions.count_events())
    first, count = 5_000, 3 * PAGE + 40
    now = desk.profile.actions.desk.clock.now()
    fresh = log(first, count, 1_760_000_000)
    desk.profile.store.run(lambda uow: uow.events.append(lock.id, fresh, [(100, first - 1)], now))
    user.window.context.changed("events")
    user.settle()
    lines = page.table.lines
    assert lines is not None
    assert lines.layout.count == before + count
    assert len(lines._pages) == 1, "only what is on the screen is read"
    bar = page.table.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    page.table.view.viewport().repaint()
    user.settle()
    known = lines.known(len(lines) - 2)
    assert known is not None
    assert known.seq == first
    page.table.view.viewport().repaint()
    user.settle()
    (gap,) = [row for row in page.table.rows if isinstance(row, GapRow)]
    assert gap.text.startswith(f"{CELLAR} overwrote 4,900 event")
    user.settle()
    assert len(events(page)) == before + count
    assert [row.seq for row in events(page) if row.lock_id == lock.id and row.seq >= first] == [
        *range(first + count - 1, first - 1, -1)
    ]


def test_new_events_come_without_moving_what_is_looked_at(user: User, page: EventsPage, desk: Desk) -> None:
    lock = desk.lock(CELLAR)
    now = desk.profile.actions.desk.clock.now()
    bar = page.table.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2 + 7)
    page.table.view.viewport().repaint()
    user.settle()
    page.table.view.setCurrentIndex(page.table.model.index(page.table.view.rowAt(0) + 2, 0))
    top, chosen, value = page.table.top, page.table.current, bar.value()
    assert chosen is not None
    last = desk.profile.store.run(lambda uow: uow.events.last_seq(lock.id))
    desk.profile.store.run(lambda uow: uow.events.append(lock.id, log(last + 1, 20, int(now.timestamp())), [], now))
    user.window.context.changed("events")
    user.settle()
    page.table.view.viewport().repaint()
    user.settle()
    assert page.table.top == top
    assert page.table.current == chosen
    assert bar.value() > value, "twenty lines more stand above"


def test_names_and_words_are_found_while_typing(user: User, page: EventsPage) -> None:
    page.filter.search.edit.setFocus()
    user.type("refused")
    user.wait(lambda: bool(events(page)) and {row.event for row in events(page)} <= {2, 3, 4, 5, 6, 7})
    user.press(Qt.Key.Key_Escape)
    user.settle()
    page.filter.ask("people")
    search, table = user.find("events.pick.search"), user.find("events.pick.table")
    user.wait(search.window().isActiveWindow)
    search.edit.setFocus()
    user.type("blom")
    user.wait(lambda: len(table.rows) == 1)
    table.view.setFocus()
    user.press(Qt.Key.Key_Space)
    user.click(user.button("Show these alone"))
    user.settle()
    assert {row.person for row in events(page)} == {"M. Blom"}
    assert page.filter.chip("people").text == "M. Blom"
    page.filter.clear()
    user.settle()


def test_each_look_is_recorded_and_said_under_the_table(user: User, page: EventsPage, desk: Desk) -> None:
    def looks() -> list[tuple[str, str]]:
        query = """SELECT a.action, coalesce(t.text, '') FROM audit a LEFT JOIN audit_texts t ON t.seq = a.seq
            WHERE a.action IN ('events.viewed', 'events.filtered', 'events.exported') ORDER BY a.seq"""
        return desk.profile.store.run_read(lambda conn: [tuple(row) for row in conn.exec_driver_sql(query)])

    assert looks()[-1] == ("events.viewed", "")
    assert "This view is recorded for" in page.foot.text.text()
    assert "Events are kept for 14 days." in page.foot.text.text()
    page.filter.search.set_text("blom")
    user.wait(lambda: page.filter.wanted().text == "blom" and page.table.lines is not None)
    user.go("people")
    assert looks()[-1] == ("events.filtered", "blom"), "on record before the page is left"
    user.go("events")
    page.filter.clear()
    user.settle()


def test_who_leaves_before_the_events_are_there_finds_them_shut(user: User, page: EventsPage) -> None:
    user.go("people")
    user.window.navigate("events")
    user.window.navigate("people")
    user.settle()
    assert not page._open, "the next look is asked for anew"
    user.go("events")
    assert page.table.isVisible()


def test_where_the_policy_asks_nothing_shows_without_a_reason(user: User, page: EventsPage, desk: Desk) -> None:
    settings = user.go("settings", part="events")
    settings.events.ask.setChecked(True)
    user.click(user.find("settings.events.save"))
    user.settle()
    user.go("events")
    assert not page.table.isVisible()
    user.press(Qt.Key.Key_Return)
    assert not page.table.isVisible()
    user.type("stolen bicycle")
    user.press(Qt.Key.Key_Return)
    user.settle()
    assert page.table.isVisible()
    assert page.foot.text.text().startswith("Reason given: stolen bicycle.")
    desk.do(desk.actions.change_event_policy(ask_reason=False, keep_days=14))


def test_an_export_is_a_job_and_says_how_many(user: User, page: EventsPage, desk: Desk, tmp_path: Path) -> None:
    page.filter.set_kinds((2,))
    user.settle()
    page.exporter.ask_where("csv")
    dialog = user.find("events.file", QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "events.csv"))
    dialog.reject()
    user.settle()
    with (tmp_path / "events.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Time", "Time at the lock", "Lock", "Event", "Person", "Medium", "Number"]
    assert len(rows) - 1 == len(events(page))
    assert {row[3] for row in rows[1:]} == {"Refused: not known"}
    page.filter.clear()
    user.settle()


def test_days_of_keeping_are_set_and_more_than_ninety_need_a_reason(user: User, desk: Desk) -> None:
    settings = user.go("settings", part="events")
    card = settings.events
    card.days.edit.setFocus()
    card.days.edit.selectAll()
    user.type("120")
    user.click(user.find("settings.events.save"))
    user.settle()
    assert desk.do(desk.actions.event_policy()).keep_days == 14
    card.reason.edit.setFocus()
    user.type("insurance case")
    user.click(user.find("settings.events.save"))
    user.settle()
    assert desk.do(desk.actions.event_policy()).keep_days == 120
    desk.do(desk.actions.change_event_policy(ask_reason=False, keep_days=14))


def test_days_of_former_proofs_are_set_beside_those_of_events(user: User, desk: Desk) -> None:
    card = user.go("settings", part="events").events
    user.wait(lambda: card.proofs.text == "400")
    for typed, kept in (("10", 400), ("730", 730)):
        card.proofs.edit.setFocus()
        card.proofs.edit.selectAll()
        user.type(typed)
        assert card.has_input()
        user.click(user.find("settings.events.save"))
        user.settle()
        assert desk.do(desk.actions.event_policy()).proof_days == kept
        assert ("30 to 3,650" in card._proofs.error) == (typed == "10")
    desk.do(desk.actions.keep_proofs(400))


def test_both_times_where_the_clock_was_off() -> None:
    at = event_rows.Days(date(2026, 5, 9), date(2026, 5, 9)).moments()[0]
    row = EventRow("l", "L", 1, at, at + timedelta(seconds=252), 1, 4, "", "", None)  # type: ignore[arg-type]
    assert event_rows.differs(row)
    assert (event_rows.time(row), event_rows.time_at_lock(row)) == ("00:04:12", "00:00:00")
    same = EventRow("l", "L", 1, at, at, 1, 4, "", "", None)  # type: ignore[arg-type]
    assert event_rows.time_at_lock(same) == "same"
    reset = EventRow("l", "L", 1, datetime(2000, 1, 1, 0, 3).astimezone(), at, 1, 4, "", "", None)  # type: ignore[arg-type]
    assert event_rows.time_at_lock(reset) == "1 Jan 2000, 00:03", "the day too where it is another"


def test_every_event_and_source_of_the_protocol_has_words() -> None:
    words = [event_names.words(number) for number in range(1, 23)]
    assert len(set(words)) == 22
    assert not any(text.startswith("Event ") for text in words)
    assert event_names.words(99) == "Event 99"
    assert event_names.words(11, 252) == "Clock set, 4 min 12 s forward"
    assert event_names.words(8, 60) == "Keypad locked out for 1 min"
    assert [event_names.source(number) for number in range(6)] == ["lock", "phone", "remote", "code", "tag", "desk"]
