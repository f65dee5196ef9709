"""Legal hold at the desk: set for a lock, seen on the page, ended with a reason."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt

from flexeria_desktop.core.domain.holds import HoldOf
from flexeria_desktop.ui.views.pages.events_holds import HoldForm, HoldsDialog
from tests.ui.pages.conftest import Desk, User

ENTRANCE = "Hoofdingang A"


def test_a_hold_is_set_seen_and_ended(user: User, desk: Desk) -> None:
    user.go("events")
    button = user.find("events.holds")
    assert button.text() == "Keep events longer"
    user.click(button)
    table = user.find("events.holds.table")
    assert not table.rows
    user.click(user.find("events.holds.new"))
    user.click(user.find("events.hold.keep"))
    form = user.window.findChild(HoldForm)
    assert form.isVisible(), "neither a lock nor a reason: nothing is held"
    subject, reason = user.find("events.hold.subject"), user.find("events.hold.reason")
    user.wait(form.isActiveWindow)
    subject.edit.setFocus()
    user.type(ENTRANCE)
    subject.popup().hide()
    reason.edit.setFocus()
    user.type("police file 7")
    user.click(user.find("events.hold.keep"))
    user.settle()
    (row,) = table.rows
    assert (row.name, row.hold.reason, row.hold.of) == (ENTRANCE, "police file 7", HoldOf.LOCK)
    assert row.hold.until == desk.do(desk.actions.today()) + timedelta(days=90)
    assert button.text().startswith("1 hold")
    table.select(lambda one: one == row)
    user.click(user.find("events.holds.end"))
    why = user.find("events.reason.dialog")
    user.wait(why.window().isActiveWindow)
    why.edit.setFocus()
    user.type("file closed")
    user.press(Qt.Key.Key_Return)
    user.settle()
    assert not table.rows
    assert button.text() == "Keep events longer"
    query = "SELECT action FROM audit WHERE action LIKE 'events.h%' ORDER BY seq"
    told = desk.profile.store.run_read(lambda conn: list(conn.exec_driver_sql(query).scalars()))
    assert told == ["events.held", "events.hold_ended"]


def test_what_the_store_refuses_is_said_in_the_list(user: User, desk: Desk) -> None:
    user.go("events")
    user.click(user.find("events.holds"))
    user.click(user.find("events.holds.new"))
    form = user.window.findChild(HoldForm)
    user.wait(form.isActiveWindow)
    form.subject.set_current(desk.lock(ENTRANCE).id)
    form.reason.set_text("too long")
    form.ends.set_value(date(2099, 1, 1))
    user.click(user.find("events.hold.keep"))
    user.settle()
    said = next(one for one in user.window.findChildren(HoldsDialog)).said
    user.wait(said.isVisible)
    assert said.text.startswith("A hold cannot have these days.")
    assert desk.do(desk.actions.event_holds()) == ()
