"""Lines of plans and lists in words: settings, schedules, rights that change, and how fresh a reading is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.plan_rows import Marks
from flexeria_desktop.core.services.rows import ChangeRow, ForeignRow, ForeignState, LockPlan, OtherChange, Sign
from flexeria_desktop.ui.viewmodels.programming_faces import face
from flexeria_desktop.ui.viewmodels.programming_plan import lock_lines
from flexeria_desktop.ui.viewmodels.programming_reading import JUST_NOW, reading
from flexeria_desktop.ui.viewmodels.programming_rules import values

NOW = datetime(2026, 5, 12, 9, 44, tzinfo=UTC)
LOCK = LockId("0198f0c0-0000-7000-8000-000000000001")
PLAN = LockPlan(
    LOCK, "Entree Zuid", "20417-000001", "serial:x", 0, 0, 0, 0, (), 0, 2.0, 4, True, None, read_at=NOW, held_version=4
)
UNKNOWN = ForeignRow(35, 12, MediumKind.TAG, (None, None), False, ForeignState.UNKNOWN)
CHANGE = ChangeRow(
    Sign.CHANGE, LOCK, "Entree Zuid", "N. Arslan", MediumKind.TAG, "•• 5B02", 7, (None, None), (None, None), False, 65,
    Marks(), Marks(schedule="Cleaning"),
)  # fmt: skip


@pytest.fixture(autouse=True)
def _in_english(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("what", "text", "shown"),
    [
        ("schedule", "0011111 360-540", "Mon–Fri 06:00–09:00"),
        ("schedule", "1100000 0-1440, 0000101 600-660", "Sat, Sun 00:00–24:00; Mon, Wed 10:00–11:00"),
        ("schedule", "1111111 60-120", "every day 01:00–02:00"),
        ("schedule", "never", "never"),
        ("holiday", "2027-04-27 - 2027-04-27", "27 Apr 2027"),
        ("holiday", "2027-12-25 - 2027-12-26", "25 Dec 2027 – 26 Dec 2027"),
        ("opening_seconds", "8", "8 s"),
        ("office_from", "480", "08:00"),
        ("beeper", "false", "off"),
        ("wrong_code_limit", "5", "5"),
        ("something_new", "7", "7"),
    ],
)
def test_settings_read_as_people_write_them(what: str, text: str, shown: str) -> None:
    assert values(OtherChange(what, "", "", text)) == ("", shown)


def test_a_change_of_hours_alone_shows_old_and_new() -> None:
    assert face(CHANGE).change == ("always, no end date", "always, no end date, Cleaning")
    assert face(replace(CHANGE, old_marks=Marks(suspended=True))).change == (
        "suspended",
        "always, no end date, Cleaning",
    )
    moved = replace(CHANGE, old_marks=CHANGE.new_marks)
    assert face(moved).change is None
    assert face(moved).words == "the same rights under another number"


def test_a_reading_is_fresh_then_old_and_others_come_before_both() -> None:
    fresh = reading([PLAN], NOW)
    assert fresh is not None
    assert (fresh.tone, fresh.offer) == ("positive", False)
    old = reading([PLAN], NOW + JUST_NOW + timedelta(seconds=1))
    assert old is not None
    assert (old.tone, old.offer) == ("info", True)
    assert old.text.startswith("Not read since 12 May 2026")
    never = reading([replace(PLAN, read_at=None)], NOW)
    assert never is not None
    assert never.offer
    others = replace(PLAN, changed_elsewhere=True, foreign=(UNKNOWN,))
    told = reading([others], NOW)
    assert told is not None
    assert told.text.endswith("stays until you decide.")
    decided = reading([replace(others, foreign=(replace(UNKNOWN, decision="keep"),))], NOW)
    assert decided is not None
    assert decided.text.endswith("Nothing of it is lost when you program.")
    assert reading([], NOW) is None


def test_a_lock_shows_for_an_open_question_but_is_not_programmed_for_it() -> None:
    asked = replace(PLAN, foreign=(UNKNOWN,))
    (line,) = lock_lines([asked], ())
    assert not line.can
    settled = replace(PLAN, foreign=(replace(UNKNOWN, decision="keep"),))
    assert lock_lines([settled], ()) == []
    assert [one.lock_id for one in lock_lines([settled], (), {LOCK})] == [LOCK]
    (line,) = lock_lines([replace(PLAN, changed_elsewhere=True)], ())
    assert line.can, "a list of others has to be proven"
