"""Locks by mouse and keyboard over the demo building: list, state, log, settings, release."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.locks import LockModel
from flexeria_desktop.core.services.rows import Missing
from flexeria_desktop.demo.furnishing import tag_of
from flexeria_desktop.ui.viewmodels import lock_texts
from flexeria_desktop.ui.views.job_list import JobList
from flexeria_desktop.ui.views.pages.lock_place import PlaceTab
from flexeria_desktop.ui.views.pages.locks import LocksPage
from flexeria_desktop.ui.widgets import ConfirmDialog, ErrorDialog, Label
from tests.ui.pages.conftest import Desk, User


def words(page: LocksPage) -> str:
    return " | ".join(label.text() for label in page.detail.findChildren(Label) if label.isVisible())


def chosen(page: LocksPage) -> str:
    return page.detail.head.name.full_text


def test_the_list_marks_what_each_lock_needs(user: User, desk: Desk) -> None:
    page = user.go("locks")
    items = {item.title: item for item in page.rail.table.rows if hasattr(item, "title") and hasattr(item, "key")}
    entrance = desk.lock("Hoofdingang A")
    assert len(items) == len(desk.do(desk.actions.locks()))
    assert items["Hoofdingang A"].mark == ("program", str(entrance.pending), "caution")
    assert items["Meterkast 3"].mark is None
    assert page.rail.table.rows[0].text == "Lindenhof"


def test_a_lock_tells_level_stock_state_and_what_is_pending(user: User, desk: Desk) -> None:
    lock = desk.lock("Hoofdingang A")
    page = user.go("locks", lock=lock.id)
    assert chosen(page) == "Hoofdingang A"
    shown = words(page)
    assert "Base period until" in shown
    assert "issue, take in, read, program" in shown
    assert f"{lock.in_stock} in stock, issuable" in shown
    assert f"{lock.users} of 2,500 users" in shown
    assert "unknown" in shown
    assert "not low" in shown
    assert len(page.detail.pending.table.rows) == lock.pending
    assert page.detail.pending.table.rows[0].sign.value == "remove"
    assert lock.serial in page.detail.head.sub.full_text


def test_the_filter_finds_by_serial_and_says_when_nothing_fits(user: User, desk: Desk) -> None:
    lock = desk.lock("Meterkast 3")
    page = user.go("locks")
    page.rail.search.edit.setFocus()
    user.type(lock.serial[-6:])
    user.wait(lambda: chosen(page) == "Meterkast 3")
    user.type("zzz")
    user.click(user.button("Show all locks"))
    user.wait(lambda: len(page.rail.table.rows) > 2)
    user.settle()


def test_reading_the_log_brings_new_events(user: User, desk: Desk) -> None:
    lock = desk.lock("Hoofdingang A")
    page = user.go("locks", lock=lock.id)
    before = desk.do(desk.actions.count_events())
    desk.building.house.present(lock.serial, MediumKind.TAG, tag_of(1))
    user.click(user.find("locks.read_log"))
    user.wait(lambda: desk.do(desk.actions.count_events()) > before)
    user.settle()
    assert any("read from Hoofdingang A" in line for line in user.window.findChild(JobList).history)
    assert page.detail.events.table.rows[0].event == 1
    assert page.detail.head.read.isEnabled()


def test_a_log_that_cannot_be_read_says_which_lock(user: User, desk: Desk) -> None:
    user.go("locks", lock=desk.lock("Hoofdingang A").id)
    desk.building.house.plug(False)
    try:
        user.click(user.find("locks.read_log"))
        user.wait(lambda: user.window.findChild(ErrorDialog) is not None)
    finally:
        desk.building.house.plug(True)
    dialog = user.window.findChild(ErrorDialog)
    assert dialog.windowTitle() == "The events of Hoofdingang A were not read"
    dialog.reject()


def test_f9_programs_the_lock_and_the_page_follows(user: User, desk: Desk) -> None:
    lock = desk.lock("Achterdeur")
    page = user.go("locks", lock=lock.id)
    assert lock.pending
    user.press(Qt.Key.Key_F9)
    assert not page.detail.head.program.isEnabled()
    user.wait(page.detail.head.program.isEnabled)
    user.settle()
    assert desk.lock("Achterdeur").pending == 0
    assert len(page.detail.pending.table.rows) == 0
    assert not page.detail.head.pending.isVisible()
    assert any("is on Achterdeur" in line for line in user.window.findChild(JobList).history)


def test_unlocking_once_leaves_an_expectation_not_a_state(user: User, desk: Desk) -> None:
    page = user.go("locks", lock=desk.lock("Hoofdingang A").id)
    page.detail.head.unlock.trigger()
    user.wait(lambda: desk.lock("Hoofdingang A").last_command == "unlock")
    user.settle()
    assert "unknown, last command: unlock" in words(page)


def test_renaming_by_keyboard_keeps_what_is_typed_over_a_refresh(user: User, desk: Desk) -> None:
    lock = desk.lock("Meterkast 3")
    page = user.go("locks", lock=lock.id)
    user.press(Qt.Key.Key_F2)
    user.type("Meterkast kelder")
    user.window.context.changed("locks", "keys")
    user.settle()
    assert page.detail.place.name.text == "Meterkast kelder"
    page.rail.select(desk.lock("Berging 1-12").id)
    user.settle()
    assert page.detail.place.name.text == "Berging 1-12"
    page.rail.select(lock.id)
    user.settle()
    assert page.detail.place.name.text == "Meterkast kelder"
    page.detail.place.name.edit.setFocus()
    user.press(Qt.Key.Key_Return)
    user.settle()
    assert desk.do(desk.actions.lock(lock.id)).name == "Meterkast kelder"
    assert chosen(page) == "Meterkast kelder"


def test_a_lock_needs_a_name(user: User, desk: Desk) -> None:
    page = user.go("locks", lock=desk.lock("Berging 1-12").id)
    user.press(Qt.Key.Key_F2)
    page.detail.place.name.set_text(" ")
    user.click(user.find("locks.place.save"))
    assert "needs a name" in page.detail.place.name.accessibleDescription()
    user.click(user.find("locks.place.undo"))
    assert page.detail.place.name.text == "Berging 1-12"


def test_a_refusal_of_one_lock_is_not_told_in_the_fields_of_another(user: User, desk: Desk) -> None:
    other = desk.lock("Berging 1-12")
    tab = PlaceTab(user.window.context)  # type: ignore[attr-defined]
    user.bot.addWidget(tab)
    tab.show_lock(replace(other, id=LockId("gone"), name="Gone"))
    tab.name.set_text("Still here")
    tab.save.click()
    tab.show_lock(other)
    user.wait(lambda: user.window.findChild(ErrorDialog) is not None)
    user.settle()
    (told,) = user.window.findChildren(ErrorDialog)
    told.reject()
    assert tab.name.text == other.name
    assert not tab._name.error
    tab.show_lock(replace(other, id=LockId("gone"), name="Gone"))
    assert tab.name.text == "Still here", "what was typed is not lost"
    tab.save.click()
    user.settle()
    assert tab._name.error


def test_release_asks_with_numbers_and_gives_the_lock_up(user: User, desk: Desk) -> None:
    lock = desk.lock("Fietsenkelder")
    page = user.go("locks", lock=desk.lock("Cv-ruimte").id)
    page.detail.head.release.trigger()
    first = user.window.findChild(ConfirmDialog)
    assert "Nobody holds a key of Cv-ruimte." in [label.text() for label in first.findChildren(Label)]
    first.cancel_button.click()
    first.deleteLater()
    user.settle()
    assert desk.lock("Cv-ruimte")
    page = user.go("locks", lock=desk.lock("Hoofdingang B").id)
    users = desk.lock("Hoofdingang B").users
    page.detail.head.release.trigger()
    user.wait(lambda: any(d.isVisible() for d in user.window.findChildren(ConfirmDialog)))
    question = next(d for d in user.window.findChildren(ConfirmDialog) if d.isVisible())
    assert f"{users} people lose Hoofdingang B." in [label.text() for label in question.findChildren(Label)]
    user.click(question.verb_button)
    user.settle()
    assert "Hoofdingang B" not in [row.name for row in desk.do(desk.actions.locks())]
    assert chosen(page) != "Hoofdingang B"
    assert lock.name in [row.name for row in desk.do(desk.actions.locks())]


def test_what_was_heard_long_ago_is_muted_and_tells_its_age(desk: Desk) -> None:
    now = datetime.now(UTC)
    lock = replace(
        desk.lock("Fietsenkelder"),
        seen_at=now - timedelta(days=41),
        receipt_at=now - timedelta(days=41),
        battery_low=False,
        clock_offset=2,
        bolt=1,
        model=LockModel.DC,
    )
    facts = {fact.name: fact for fact in lock_texts.state(lock, now.date(), now)}
    assert facts["Battery"].words == "not low, seen 41 days ago"
    assert facts["Clock"].words == "2 s fast, seen 41 days ago"
    assert facts["Bolt"].words == "locked, seen 41 days ago"
    assert {facts[name].role for name in ("List", "Bolt", "Battery", "Clock", "Contact")} == {"text-muted"}
    fresh = {fact.name: fact for fact in lock_texts.state(replace(lock, seen_at=now, receipt_at=now), now.date(), now)}
    assert fresh["Battery"].role == "text"


def test_a_bolt_that_cannot_report_is_never_called_locked(desk: Desk) -> None:
    now = datetime.now(UTC)
    lock = replace(desk.lock("Hoofdingang A"), bolt=1, last_command="lock", model=LockModel.RC)
    facts = {fact.name: fact.words for fact in lock_texts.state(lock, now.date(), now)}
    assert facts["Bolt"] == "unknown, last command: lock"


def test_every_level_says_what_it_allows(desk: Desk) -> None:
    lock = desk.lock("Hoofdingang A")
    today = datetime.now(UTC).date()
    for level in type(lock.level):
        row = replace(lock, level=level)
        assert lock_texts.allowed(row, today)
        assert lock_texts.period(row)
    assert lock_texts.level_chip(replace(lock, missing=Missing.REGISTRATION)) == ("Not registered", "caution")
    over = replace(lock, level=type(lock.level).REDUCED, trial_end=None, base_end=today - timedelta(days=1))
    assert "No period since" in lock_texts.period(over)
    assert lock_texts.period_left(over, today) == (0.0, "")


def test_cards_stack_in_a_narrow_window(user: User, desk: Desk) -> None:
    page = user.go("locks", lock=desk.lock("Hoofdingang A").id)
    tops = {card.y() for card in (page.detail.period, page.detail.stock, page.detail.state)}
    assert len(tops) == 1
    user.window.resize(1024, 640)
    user.wait(lambda: page.detail.state.y() > page.detail.stock.y())
    user.window.resize(1280, 720)
    user.wait(lambda: page.detail.state.y() == page.detail.stock.y())


def looks(desk: Desk) -> list[tuple[str, str, str]]:
    query = """SELECT a.action, a.facts, coalesce(t.text, '') FROM audit a LEFT JOIN audit_texts t ON t.seq = a.seq
        WHERE a.action = 'events.viewed' ORDER BY a.seq"""
    return desk.profile.store.run_read(lambda conn: [tuple(row) for row in conn.exec_driver_sql(query)])


def test_a_look_at_the_events_of_a_lock_is_on_record_once_while_it_is_shown(user: User, desk: Desk) -> None:
    lock, other = desk.lock("Hoofdingang A"), desk.lock("Fietsenkelder")
    page = user.go("locks", lock=other.id)
    before = len(looks(desk))
    page = user.go("locks", lock=lock.id)
    assert page.detail.events.table.rows
    (look,) = looks(desk)[before:]
    assert lock.id in look[1]
    user.window.context.changed("locks", "events")
    user.settle()
    assert len(looks(desk)) == before + 1, "new data for the same eyes are no other look"
    user.go("people")
    user.go("locks")
    assert len(looks(desk)) == before + 2


def test_events_of_a_lock_are_shown_for_a_reason_where_one_is_asked(user: User, desk: Desk) -> None:
    desk.do(desk.actions.change_event_policy(ask_reason=True, keep_days=14))
    try:
        page = user.go("locks", lock=desk.lock("Hoofdingang A").id)
        assert not page.detail.events.table.rows
        user.click(user.find("locks.show_events"))
        field = user.find("events.reason.dialog")
        user.wait(field.window().isActiveWindow)
        field.edit.setFocus()
        user.press(Qt.Key.Key_Return)
        assert not page.detail.events.table.rows
        user.type("stolen bicycle")
        user.press(Qt.Key.Key_Return)
        user.settle()
        assert page.detail.events.table.rows
        assert looks(desk)[-1][2] == "stolen bicycle"
    finally:
        desk.do(desk.actions.change_event_policy(ask_reason=False, keep_days=14))


def test_who_may_not_read_events_sees_none_of_a_lock(user: User, desk: Desk) -> None:
    def work_as(role: str) -> None:
        desk.profile.store.run(lambda uow: uow.settings.set("operator.role", role))

    before = len(looks(desk))
    work_as("desk")
    try:
        page = user.go("locks", lock=desk.lock("Hoofdingang A").id)
        assert not page.detail.events.table.rows
        assert not user.window.findChild(ErrorDialog)
        assert len(looks(desk)) == before
    finally:
        work_as("owner")
