"""The page of organisations at a desk that is both: it owns locks and runs an organisation (R30 to R39)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QScrollArea

from flexeria_desktop.core.domain.entitlements import Level
from flexeria_desktop.core.domain.refusals import ScheduleInUse
from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_desktop.core.services.rows import ScheduleRow
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.languages import languages
from flexeria_desktop.ui.views.pages.organisations import TABS
from tests.cli.terminal import console
from tests.ui.pages.conftest import Desk, User

TAG = "04D1B2C3D4E5F6"


def code(desk: Desk, kind: str) -> str:
    """A new code of the platform."""
    words = ("codes", "mint", "--kind", kind, "--count", "1", "--batch", "91", "--activate")
    return console(desk.building.folder / "platform", *words)[0].replace("-", "").replace(" ", "")


def shown(user: User, page: Any, tab: str) -> Any:
    """The rows of one tab, once everything is loaded."""
    user.settle()
    return list(getattr(page, tab).table.rows)


def typed(user: User, name: str, text: str) -> None:
    """Fill an input of the open sheet."""
    user.find(name).edit.setFocus()
    user.type(text)


@pytest.fixture(scope="module")
def lock(desk: Desk) -> Any:
    """A lock with base and option."""
    row = next(one for one in desk.do(desk.actions.locks()) if one.level is Level.BASE and one.in_stock > 2)
    entry = desk.do(desk.actions.redeem(code(desk, "S"), row.id))
    assert entry.state.value == "applied", entry.reason
    return row


@pytest.fixture(scope="module")
def organisation(desk: Desk) -> Any:
    """One that is open, with a group, an employee and a received key."""
    desk.do(desk.actions.redeem_for_organisation(code(desk, "G")))
    desk.do(desk.actions.sync_now())
    return desk.do(desk.actions.organisations())[0]


def test_without_one_the_page_says_how_to_begin_and_a_code_opens_it(user: User, desk: Desk) -> None:
    page = user.go("organisations")
    assert page.none.isVisible()
    assert not page.code.isVisible()
    user.click(page.none.button)
    user.find("organisation.code").set_text(code(desk, "B"))
    user.click(user.find("organisation.save"))
    user.wait(lambda: any("another purpose" in label.text() for label in user.window.findChildren(QLabel)))
    user.settle()
    assert desk.do(desk.actions.organisations()) == ()


@pytest.fixture(scope="module")
def week(desk: Desk) -> ScheduleRow:
    """A week schedule."""
    row = ScheduleRow("", "Cleaners' hours", ((0b11111, 480, 1020),))
    return replace(row, id=desk.do(desk.actions.save_schedule(row)))


def test_groups_employees_and_links(user: User, desk: Desk, lock: Any, organisation: Any, week: ScheduleRow) -> None:
    page = user.go("organisations", tab="groups")
    assert page.code.isVisible()
    user.click(user.find("organisations.add_group"))
    typed(user, "organisation.name", "Night shift")
    user.click(user.find("organisation.save"))
    user.wait(lambda: [row.name for row in page.groups.table.rows] == ["Night shift"])
    user.settle()

    page = user.go("organisations", tab="employees")
    user.click(user.find("organisations.add_employee"))
    user.click(user.find("organisation.save"))
    assert page.context is user.window.context
    typed(user, "employee.name", "Cleo")
    typed(user, "employee.reference", "E-12")
    typed(user, "employee.medium", TAG)
    user.click(user.button("Night shift"))
    user.click(user.find("organisation.save"))
    user.wait(lambda: [row.name for row in page.employees.table.rows] == ["Cleo"])
    (cleo,) = shown(user, page, "employees")
    assert (cleo.reference, [group.name for group in cleo.groups], len(cleo.media)) == ("E-12", ["Night shift"], 1)

    page = user.go("organisations", tab="given")
    user.click(user.find("organisations.issue"))
    typed(user, "share.number", organisation.handle.lower())
    user.click(user.find("share.find"))
    user.wait(lambda: organisation.name in user.find("share.who").text())
    user.settle()
    user.find("share.lock").set_current(lock.id)
    hours = user.find("share.schedule")
    hours.edit.setFocus()
    user.type("Nonsense")
    user.click(user.find("share.issue"))
    assert any(label.text().startswith("No schedule has this name") for label in user.window.findChildren(QLabel))
    hours.popup().hide()
    hours.set_current(week.id)
    user.click(user.find("share.issue"))
    user.wait(lambda: len(page.given.table.rows) == 1)
    desk.do(desk.actions.sync_now())

    page = user.go("organisations", tab="received")
    page.reload(page.topics)
    user.wait(lambda: len(page.received.table.rows) == 1)
    user.settle()
    page.received.table.select(lambda _row: True)
    user.click(user.find("organisations.link"))
    user.click(user.button("Night shift"))
    user.click(user.find("organisation.save"))
    user.wait(lambda: bool(page.received.table.rows) and page.received.table.rows[0].opens == 1)
    (key,) = shown(user, page, "received")
    assert (key.lock, key.stopped_by) == (lock.name, None)


def test_each_removal_says_its_consequence_in_numbers(user: User, desk: Desk, organisation: Any) -> None:
    desk.do(desk.actions.sync_now())
    for tab, deed, said in (
        ("given", "organisations.take_in", "1 employee"),
        ("groups", "organisations.remove_group", "1 member"),
        ("employees", "organisations.remove_employee", "1 lock"),
    ):
        page = user.go("organisations", tab=tab)
        getattr(page, tab).table.select(lambda _row: True)
        user.click(user.find(deed))
        dialog = user.find("confirm.go").window()
        assert any(label.text().startswith(said) for label in dialog.findChildren(QLabel)), said
        dialog.reject()
        user.settle()


def test_the_number_is_copied_for_the_owner_of_a_lock(user: User, organisation: Any) -> None:
    user.go("organisations", tab="received")
    user.click(user.find("organisations.copy_number"))
    assert QGuiApplication.clipboard().text() == organisation.handle


def test_events_that_were_asked_for_and_are_none_are_told_as_such(user: User, desk: Desk, organisation: Any) -> None:
    page = user.go("organisations", tab="events")
    assert page.events.empty.accessibleName().startswith("No events asked for")
    user.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    user.settle()
    assert page.events.empty.accessibleName().startswith("No events of your employees")


@pytest.fixture
def dutch() -> Iterator[None]:
    """The longer words."""
    languages().set_language("nl")
    yield
    languages().set_language("en")


@pytest.mark.usefixtures("dutch")
def test_in_dutch_no_tab_scrolls_sideways_at_twice_the_size(user: User, organisation: Any) -> None:
    user.window.resize(*metrics.HALF_DESIGN)
    for tab in TABS:
        page = user.go("organisations", tab=tab)
        areas = [area for area in page.findChildren(QScrollArea) if area.isVisible()]
        user.wait(lambda areas=areas: bool(areas) and all(one.horizontalScrollBar().maximum() == 0 for one in areas))


def test_who_was_found_is_in_sight_at_twice_the_size(user: User, organisation: Any) -> None:
    user.window.resize(*metrics.HALF_DESIGN)
    user.go("organisations", tab="given")
    user.click(user.find("organisations.issue"))
    typed(user, "share.number", organisation.handle)
    user.press(Qt.Key.Key_Return)
    who = user.find("share.who")
    user.wait(lambda: who.visibleRegion().boundingRect().height() == who.height() > 0 and bool(who.text()))
    user.find("share.number").set_text("")
    user.settle()


def test_a_schedule_that_an_organisations_key_has_stays(user: User, desk: Desk, week: ScheduleRow) -> None:
    with pytest.raises(ScheduleInUse):
        desk.do(desk.actions.remove_schedule(week.id))
    page = user.go("organisations", tab="given")
    (share,) = page.given.table.rows
    assert share.schedule == week.name
    assert any(week.name in column.spoken(share) for column in page.given.table.model.columns)


def test_the_owner_sees_the_employee_as_a_user_and_takes_the_key_in(
    user: User, desk: Desk, lock: Any, week: ScheduleRow
) -> None:
    desk.do(desk.actions.sync_now())
    page = user.go("keys")
    rows = [row for row in desk.do(desk.actions.keys(lock_id=lock.id)) if row.share_id]
    assert [row.schedule for row in rows] == [week.name]
    assert [row.person.endswith("· E-12") for row in rows] == [True]
    assert any(row.share_id for row in page.table.rows)
    page = user.go("organisations", tab="given")
    page.given.table.select(lambda _row: True)
    user.click(user.find("organisations.take_in"))
    user.click(user.find("confirm.go"))
    user.wait(lambda: page.given.table.rows[0].state is not ShareState.ISSUED)
    user.settle()
    page.given.table.select(lambda _row: True)
    assert not user.find("organisations.take_in").isEnabled()
