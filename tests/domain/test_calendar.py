"""Calendar conventions D1 to D3 and the seconds of a day at the edges of summer time."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flexeria_desktop.core.domain.calendar import active, add_months, add_years, day_end, day_start
from flexeria_desktop.core.domain.retention import expired, keep_until, needs_reason


@pytest.mark.parametrize(
    ("day", "months", "wanted"),
    [
        pytest.param("2024-01-15", 3, "2024-04-15", id="D1-not-90-days"),
        pytest.param("2023-11-30", 3, "2024-02-29", id="D3-leap-year"),
        pytest.param("2024-11-30", 3, "2025-02-28", id="D3-common-year"),
        pytest.param("2024-02-29", 60, "2029-02-28", id="D3-five-years"),
        pytest.param("2024-10-31", 2, "2024-12-31", id="D3-december"),
        pytest.param("2024-03-31", -1, "2024-02-29", id="D3-backwards"),
    ],
)
def test_months(day: str, months: int, wanted: str) -> None:
    assert add_months(date.fromisoformat(day), months) == date.fromisoformat(wanted)


def test_years_are_twelve_months() -> None:
    assert add_years(date(2024, 2, 29), 5) == date(2029, 2, 28)


@pytest.mark.parametrize(
    ("end", "start", "wanted"),
    [
        pytest.param(date(2024, 4, 15), None, True, id="D2-last-day-counts"),
        pytest.param(date(2024, 4, 14), None, False, id="D2-day-after"),
        pytest.param(date(2024, 5, 1), date(2024, 4, 15), True, id="D2-first-day-counts"),
        pytest.param(date(2024, 5, 1), date(2024, 4, 16), False, id="D2-not-yet"),
        pytest.param(None, None, False, id="D2-never-begun"),
    ],
)
def test_active(end: date | None, start: date | None, wanted: bool) -> None:
    assert active(end, date(2024, 4, 15), start) is wanted


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).timestamp())


@pytest.mark.parametrize(
    ("zone", "day", "first", "last"),
    [
        pytest.param(
            "Europe/Amsterdam",
            "2024-01-15",
            "2024-01-15T00:00:00+01:00",
            "2024-01-15T23:59:59+01:00",
            id="winter",
        ),
        pytest.param(
            "Europe/Amsterdam",
            "2024-03-31",
            "2024-03-31T00:00:00+01:00",
            "2024-03-31T23:59:59+02:00",
            id="23-hours",
        ),
        pytest.param(
            "Europe/Amsterdam",
            "2024-10-27",
            "2024-10-27T00:00:00+02:00",
            "2024-10-27T23:59:59+01:00",
            id="25-hours",
        ),
        pytest.param(
            "Africa/Cairo",
            "2024-04-26",
            "2024-04-26T01:00:00+03:00",
            "2024-04-26T23:59:59+03:00",
            id="no-midnight",
        ),
        pytest.param(
            "America/Nuuk",
            "2024-03-30",
            "2024-03-30T00:00:00-02:00",
            "2024-03-30T22:59:59-02:00",
            id="no-23-h",
        ),
        pytest.param(
            "America/Sao_Paulo",
            "2018-02-17",
            "2018-02-17T00:00:00-02:00",
            "2018-02-17T23:59:59-03:00",
            id="23-h-twice",
        ),
        pytest.param(
            "Pacific/Apia",
            "2011-12-30",
            "2011-12-31T00:00:00+14:00",
            "2011-12-29T23:59:59-10:00",
            id="no-such-day",
        ),
    ],
)
def test_seconds_of_a_day(zone: str, day: str, first: str, last: str) -> None:
    assert day_start(date.fromisoformat(day), zone) == at(first)
    assert day_end(date.fromisoformat(day), zone) == at(last)


@given(
    st.dates(date(1990, 1, 1), date(2037, 12, 30)),
    st.sampled_from(["Europe/Amsterdam", "Europe/Stockholm", "America/Nuuk", "Africa/Cairo", "Asia/Beirut"]),
)
def test_days_follow_without_gap_and_hold_their_own_seconds(day: date, zone: str) -> None:
    first, last = day_start(day, zone), day_end(day, zone)
    assert day_start(day + timedelta(days=1), zone) == last + 1
    assert {datetime.fromtimestamp(second, ZoneInfo(zone)).date() for second in (first, last)} == {day}


def test_utc_day_has_86400_seconds() -> None:
    day = date(2026, 5, 1)
    assert day_start(day, "UTC") == int(datetime(2026, 5, 1, tzinfo=UTC).timestamp())
    assert day_end(day, "UTC") - day_start(day, "UTC") == 86_399


@pytest.mark.parametrize(
    ("today", "gone"),
    [
        pytest.param(date(2026, 5, 15), False, id="R61-fourteenth-day-kept"),
        pytest.param(date(2026, 5, 16), True, id="R61-fifteenth-day-gone"),
    ],
)
def test_retention(today: date, gone: bool) -> None:
    assert keep_until(date(2026, 5, 1)) == date(2026, 5, 15)
    assert expired(date(2026, 5, 1), today) is gone


def test_long_retention_needs_a_reason_and_none_is_shorter_than_a_day() -> None:
    assert not needs_reason(90)
    assert needs_reason(91)
    assert keep_until(date(2026, 5, 1), 0) == date(2026, 5, 2)
