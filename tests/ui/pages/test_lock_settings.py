"""What a lock does at the door, set from its detail: typed, checked, queued, written for real, proven."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from flexeria_desktop.core.domain.entitlements import Level
from flexeria_desktop.core.services.rows import LockSettings
from flexeria_desktop.ui.viewmodels import lock_settings
from flexeria_desktop.ui.views.pages.lock_settings import LockSettingsTab
from flexeria_desktop.ui.widgets import Toast
from tests.ui.pages.conftest import Desk, User

NAME = "Meterkast 3"


@pytest.fixture
def tab(user: User, desk: Desk) -> LockSettingsTab:
    """The settings of a lock, in front."""
    page = user.go("locks", lock=desk.lock(NAME).id, tab="settings")
    return page.detail.settings


def retype(user: User, field: object, text: str) -> None:
    field.edit.setFocus()  # type: ignore[attr-defined]
    field.edit.selectAll()  # type: ignore[attr-defined]
    user.type(text)


def holds(desk: Desk) -> object:
    """The opening time that the simulated lock itself has."""
    serial = desk.lock(NAME).serial
    return desk.building.house.with_lock(serial, lambda lock: lock._core.lock_list.config.opening_seconds)


def test_a_changed_opening_time_is_on_the_lock_after_programming(user: User, desk: Desk, tab: LockSettingsTab) -> None:
    assert tab.opening.text == "5"
    assert tab._proven["opening"].text() == "5 s"
    assert not tab.save.isEnabled()
    retype(user, tab.opening, "9")
    user.press(Qt.Key.Key_Return)
    user.settle()
    assert desk.do(desk.actions.lock_settings(desk.lock(NAME).id)).wanted.opening_seconds == 9
    assert tab._queued["opening"].isVisible()
    assert not tab._queued["codes"].isVisible()
    assert tab._proven["opening"].text() == "5 s", "only wanted until the lock has it"
    assert "Queued" in tab._proof.text()
    assert holds(desk) == 5
    page = user.window.page("locks")
    assert page.detail.head.pending.text == "1 change"
    assert [cell.what for cell in page.detail.pending.table.rows] == ["opening_seconds"]
    user.click(user.find("locks.settings.program"))
    user.wait(lambda: desk.lock(NAME).pending == 0)
    user.settle()
    assert holds(desk) == 9
    assert tab._proven["opening"].text() == "9 s"
    assert not tab._queued["opening"].isVisible()
    assert "proven by receipt" in tab._proof.text()


def test_after_saving_the_lock_can_be_programmed_from_the_toast(user: User, desk: Desk, tab: LockSettingsTab) -> None:
    tab.beeper.click()
    user.click(user.find("locks.settings.save"))
    user.settle()
    said = [toast for toast in user.window.findChildren(Toast) if "Queued for" in toast.sentence]
    assert said
    assert desk.lock(NAME).pending
    said[-1].acted.emit()
    user.wait(lambda: desk.lock(NAME).pending == 0)
    user.settle()
    kept = desk.do(desk.actions.lock_settings(desk.lock(NAME).id))
    assert kept.proven is not None
    assert not kept.proven.beeper


@pytest.mark.parametrize(
    ("field", "typed", "name", "said"),
    [
        ("opening", "1", "opening", "2 to 180 seconds"),
        ("opening", "a lot", "opening", "2 to 180 seconds"),
        ("codes", "21", "codes", "1 to 20"),
        ("start", "25:00", "office", "08:00"),
        ("start", "8:00", "office", "Only one end"),
    ],
)
def test_what_no_lock_takes_is_said_under_its_field(
    user: User, desk: Desk, tab: LockSettingsTab, *, field: str, typed: str, name: str, said: str
) -> None:
    before = desk.do(desk.actions.lock_settings(desk.lock(NAME).id)).wanted
    part = getattr(tab, field, None) or getattr(tab.office, field)
    retype(user, part, typed)
    user.click(user.find("locks.settings.save"))
    user.settle()
    assert said in tab._fields[name].error
    assert part.edit.hasFocus()
    assert desk.do(desk.actions.lock_settings(desk.lock(NAME).id)).wanted == before
    user.click(user.find("locks.settings.undo"))
    assert not tab._fields[name].error
    assert not tab.has_input()


def test_office_hours_are_typed_as_people_write_them(user: User, desk: Desk, tab: LockSettingsTab) -> None:
    retype(user, tab.office.start, "8")
    user.press(Qt.Key.Key_Tab)
    user.type("17.30")
    user.press(Qt.Key.Key_Return)
    user.settle()
    wanted = desk.do(desk.actions.lock_settings(desk.lock(NAME).id)).wanted
    assert (wanted.office_from, wanted.office_to) == (480, 1_050)
    assert (tab.office.start.text, tab.office.end.text) == ("08:00", "17:30")
    retype(user, tab.office.end, "07:00")
    user.press(Qt.Key.Key_Return)
    user.settle()
    assert "before they begin" in tab._fields["office"].error
    for part in (tab.office.start, tab.office.end):
        part.edit.clear()
    user.press(Qt.Key.Key_Return)
    user.settle()
    wanted = desk.do(desk.actions.lock_settings(desk.lock(NAME).id)).wanted
    assert (wanted.office_from, wanted.office_to) == (None, None)


def test_what_is_typed_survives_a_refresh_and_another_lock(user: User, desk: Desk, tab: LockSettingsTab) -> None:
    retype(user, tab.opening, "33")
    user.window.context.changed("locks", "programming")  # type: ignore[attr-defined]
    user.settle()
    assert tab.opening.text == "33"
    page = user.window.page("locks")
    page.rail.select(desk.lock("Hoofdingang A").id)
    user.settle()
    assert tab.opening.text == "5"
    page.rail.select(desk.lock(NAME).id)
    user.settle()
    assert tab.opening.text == "33"
    user.click(user.find("locks.settings.undo"))


def test_a_lock_without_a_period_says_why_nothing_can_be_set(user: User, desk: Desk, tab: LockSettingsTab) -> None:
    lock = desk.lock(NAME)
    row = desk.do(desk.actions.lock_settings(lock.id))
    tab.show_settings(replace(lock, level=Level.REDUCED), row, desk.do(desk.actions.today()))
    QApplication.processEvents()
    assert "The period is over" in tab.banner.text
    assert tab.banner.isVisible()
    assert not tab.opening.isEnabled()
    assert not tab.save.isEnabled()
    assert "period is over" in tab.save.toolTip()


@pytest.mark.parametrize(
    ("text", "minute"), [("8", 480), ("08:00", 480), ("8.30", 510), ("2359", 1439), ("24:00", None), ("8:60", None)]
)
def test_times_are_read_as_people_write_them(text: str, minute: int | None) -> None:
    assert lock_settings.parse_minutes(text) == minute


def test_a_draft_reads_back_as_the_settings_it_shows() -> None:
    for of in (LockSettings(), LockSettings(180, 1, 0, 1439, beeper=False)):
        assert lock_settings.settings(lock_settings.draft(of)) == of
        assert lock_settings.faults(lock_settings.draft(of)) == {}
