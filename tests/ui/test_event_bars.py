"""The histogram of events covers a day or an hour at least, counts each event once, and no bar becomes a block."""

from __future__ import annotations

import time
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from flexeria_desktop.core.services.event_filter import QUARTER, EventFilter, EventLayout
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.viewmodels import event_bars
from flexeria_desktop.ui.views.pages.events_histogram import EventsHistogram
from flexeria_desktop.ui.widgets.range_chart import WIDEST_BAR

NOON = int(datetime(2026, 5, 9, 12).astimezone().timestamp()) // QUARTER


def layout(*quarters: tuple[int, int, int]) -> EventLayout:
    ordered = tuple(sorted(quarters, key=lambda one: (-one[0], one[1])))
    return EventLayout(sum(one[2] for one in quarters), ordered)


def moment(quarter: int) -> datetime:
    return datetime.fromtimestamp(quarter * QUARTER).astimezone()


def test_events_of_one_quarter_stand_in_their_day() -> None:
    bars = event_bars.bars(layout((NOON, 1, 5), (NOON, 2, 2)))
    assert bars[0].start == datetime(2026, 5, 9).astimezone()
    assert bars[-1].end == datetime(2026, 5, 10).astimezone()
    (only,) = [bar for bar in bars if bar.total]
    assert (only.opened, only.refused, only.other, only.start) == (5, 2, 0, moment(NOON))
    assert all(bar.asked for bar in bars)


def test_a_chosen_quarter_stands_in_its_hour_and_the_rest_of_it_is_not_asked_for() -> None:
    bars = event_bars.bars(layout((NOON + 1, 1, 5)), moment(NOON + 1), moment(NOON + 2))
    assert [bar.asked for bar in bars] == [False, True, False, False]
    assert [bar.total for bar in bars] == [0, 5, 0, 0]


@settings(max_examples=50, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(NOON - 20_000, NOON), st.sampled_from([1, 2, 9]), st.integers(1, 9)),
        min_size=1,
        max_size=30,
        unique_by=lambda one: one[:2],
    )
)
def test_each_event_is_in_one_bar_however_long_the_time(quarters: list[tuple[int, int, int]]) -> None:
    bars = event_bars.bars(layout(*quarters))
    assert sum(bar.total for bar in bars) == sum(count for _quarter, _event, count in quarters)
    assert sum(bar.opened for bar in bars) == sum(count for _quarter, event, count in quarters if event == 1)
    assert bars[-1].end - bars[0].start >= timedelta(hours=23)
    assert all(one.end == other.start for one, other in pairwise(bars))
    for quarter, _event, _count in quarters:
        assert any(bar.total and bar.start <= moment(quarter) < bar.end for bar in bars)


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25)])
def test_each_bar_ends_after_it_began_on_days_on_which_the_clocks_change(
    monkeypatch: pytest.MonkeyPatch, day: date
) -> None:
    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    try:
        first = int(datetime(day.year, day.month, day.day).astimezone().timestamp()) // QUARTER
        layouts = [layout((first + 8, 1, 5), (first + 12, 2, 3)), layout((first, 1, 1), (first + 600, 1, 1))]
        for found in layouts:
            bars = event_bars.bars(found)
            assert all(bar.start < bar.end for bar in bars)
            assert sum(bar.total for bar in bars) == found.count
            for quarter, _event, _count in found.quarters:
                assert any(bar.total and bar.start <= moment(quarter) < bar.end for bar in bars)
    finally:
        monkeypatch.undo()
        time.tzset()


def test_few_bars_are_not_drawn_as_blocks(qtbot: QtBot) -> None:
    histogram = EventsHistogram()
    qtbot.addWidget(histogram)
    histogram.resize(900, 100)
    wanted = EventFilter(since=moment(NOON + 1), until=moment(NOON + 2))
    histogram.show_layout(layout((NOON + 1, 1, 5)), wanted)
    histogram.show()
    picture = histogram.chart.grab().toImage()
    ink = QColor(theme().color("accent")).rgb()
    line = picture.height() // 2
    wide = sum(picture.pixel(x, line) == ink for x in range(picture.width()))
    assert 0 < wide <= WIDEST_BAR * picture.devicePixelRatio()
