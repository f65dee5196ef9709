"""Hours and permissions of keys at the window, from the editor to the door; and each state with its own sign."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPointF, Qt

from flexeria_desktop.core.domain.keys import KeyState, MediumKind
from flexeria_desktop.core.domain.refusals import SchedulesFull
from flexeria_desktop.core.services.keys import ChangeKey
from flexeria_desktop.core.services.rows import KeyRow, ScheduleRow, Stage
from flexeria_desktop.demo.furnishing import tag_of
from flexeria_desktop.ui.viewmodels import key_states
from flexeria_desktop.ui.views.pages.issue_key import IssueForm
from flexeria_desktop.ui.views.pages.keys_change import ChangeForm
from flexeria_desktop.ui.views.pages.schedules_form import ScheduleForm
from flexeria_desktop.ui.widgets import ErrorDialog, Toast
from tests.changing import change_key
from tests.ui.pages.conftest import Desk, User

KEY = Qt.Key
ZONE = ZoneInfo("Europe/Amsterdam")
OPENED, OUTSIDE = 1, 6
MONDAY = date(2027, 3, 1)
OFFICE = ((0b001_1111, 480, 1020),)


def one(user: User, kind: type[Any]) -> Any:
    return next(found for found in user.window.findChildren(kind) if found.isVisible())


def key_of(desk: Desk, person: str, lock: str) -> KeyRow:
    found: tuple[KeyRow, ...] = desk.do(desk.actions.keys(text=person))
    return next(row for row in found if row.lock == lock and row.state is KeyState.ISSUED)


def change(user: User, *rows: KeyRow) -> ChangeForm:
    page = user.go("keys")
    page.table.choose({row.id for row in rows})
    page.table.view.setFocus()
    user.press(KEY.Key_F2)
    user.settle()
    found: ChangeForm = one(user, ChangeForm)
    return found


def pick(form: Any, name: str) -> None:
    """Type the whole name of a schedule and leave the field."""
    form.rules.combo.edit.setFocus()
    form.rules.combo.edit.selectAll()
    form.rules.combo.edit.insert(name)
    form.rules.combo.popup().hide()
    form.rules.combo.edit.editingFinished.emit()


def at_door(desk: Desk, lock: str, when: datetime, tag: str) -> int | None:
    """Hold a tag to a lock when its clock shows a moment; the event it leads to."""
    serial, house = desk.lock(lock).serial, desk.building.house
    shift = int(when.timestamp()) - house.holdings(serial)["clock"]
    house.with_lock(serial, lambda found: found.set_clock(shift=shift))
    event = house.present(serial, MediumKind.TAG, tag).event
    return None if event is None else int(event)


def local(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE)


def test_hours_drawn_in_the_editor_decide_at_the_door(user: User, desk: Desk) -> None:
    user.go("schedules", add=True)
    editor: ScheduleForm = one(user, ScheduleForm)
    user.type("Cleaning")
    first = editor.board.block(0, 8 * 60, 8 * 60)
    last = editor.board.block(0, 12 * 60, 12 * 60)
    start, stop = (QPointF(box.left(), box.center().y()).toPoint() for box in (first, last))
    user.bot.mousePress(editor.board, Qt.MouseButton.LeftButton, pos=start)
    user.bot.mouseMove(editor.board, stop)
    user.bot.mouseRelease(editor.board, Qt.MouseButton.LeftButton, pos=stop)
    user.click(user.find("schedule.save"))
    user.settle()
    row = key_of(desk, "A. de Vries", "Hoofdingang A")
    assert at_door(desk, row.lock, local(MONDAY, 20), tag_of(1)) == OPENED
    form = change(user, row)
    pick(form, "Cleaning")
    assert form.week.isVisible()
    user.click(user.find("change.go"))
    user.settle()
    queued = key_of(desk, "A. de Vries", row.lock)
    assert (queued.stage, queued.schedule) == (Stage.CHANGED, "Cleaning")
    assert at_door(desk, row.lock, local(MONDAY, 20), tag_of(1)) == OPENED, "wanted, and not on the lock yet"
    at_door(desk, row.lock, datetime.now(UTC), tag_of(1))
    toast = user.window.findChildren(Toast)[-1]
    assert "programmed" in toast.sentence
    user.click(user.button("Program now"))
    user.wait(lambda: key_of(desk, "A. de Vries", row.lock).stage is Stage.ON_LOCK)
    user.settle()
    assert at_door(desk, row.lock, local(MONDAY, 7, 59), tag_of(1)) == OUTSIDE
    assert at_door(desk, row.lock, local(MONDAY, 8), tag_of(1)) == OPENED
    assert at_door(desk, row.lock, local(MONDAY, 12), tag_of(1)) == OUTSIDE
    assert at_door(desk, row.lock, local(MONDAY + timedelta(days=1), 9), tag_of(1)) == OUTSIDE, "a Tuesday"
    at_door(desk, row.lock, datetime.now(UTC), tag_of(1))
    page = user.window.page("keys")
    shown = next(found for found in page.table.rows if found.id == row.id)
    assert "Cleaning" in [column.spoken(shown) for column in page.table.model.columns]


def test_a_key_is_issued_with_schedule_and_permissions(user: User, desk: Desk) -> None:
    desk.do(desk.actions.save_schedule(ScheduleRow("", "Office", OFFICE)))
    holder = next(row for row in desk.do(desk.actions.people("Koster")))
    user.go("keys", issue=True, person=holder.id, lock=desk.lock("Achterdeur").id)
    form: IssueForm = one(user, IssueForm)
    user.find("issue.tag").set_text("0411223344AABB")
    form.rules.combo.edit.setFocus()
    user.type("Nights")
    user.click(user.find("issue.go"))
    assert "list" in form._hours.error, "no schedule is called so"
    pick(form, "Office")
    assert form.summary.week.isVisible()
    user.click(user.find("issue.emergency"))
    user.click(user.find("issue.office"))
    user.click(user.find("issue.go"))
    user.settle()
    row = key_of(desk, "Koster", "Achterdeur")
    assert (row.schedule, row.office, row.emergency) == ("Office", True, True)


def test_several_keys_change_together_and_keep_what_differs(user: User, desk: Desk) -> None:
    rows = [key_of(desk, "C. van Dijk", lock) for lock in ("Hoofdingang A", "Fietsenkelder")]
    desk.do(change_key(desk.actions, rows[0].id, valid_from=None, valid_until=date(2030, 5, 1)))
    desk.do(change_key(desk.actions, rows[1].id, schedule_id=None, office=True))
    form = change(user, *rows)
    assert not form.valid_until.isEnabled()
    assert form.rules.office.checkState() is Qt.CheckState.PartiallyChecked
    assert not form.has_input()
    user.click(user.find("change.emergency"))
    user.click(user.find("change.go"))
    user.settle()
    first, second = (key_of(desk, "C. van Dijk", row.lock) for row in rows)
    assert (first.valid_until, first.office, first.emergency) == (date(2030, 5, 1), False, True)
    assert (second.valid_until, second.office, second.emergency) == (None, True, True)


def test_a_lock_that_takes_no_other_schedule_is_told_in_place(user: User, desk: Desk) -> None:
    row, other = key_of(desk, "D. Peeters", "Hoofdingang A"), key_of(desk, "D. Peeters", "Hoofdingang B")
    ids = [desk.do(desk.actions.save_schedule(ScheduleRow("", f"Plan {n:02}", OFFICE))) for n in range(65)]
    busy = [found for found in desk.do(desk.actions.keys(lock_id=row.lock_id)) if found.id != row.id]
    for schedule, found in zip(ids, [*busy, *[row] * 65], strict=False):
        try:
            desk.do(change_key(desk.actions, found.id, schedule_id=schedule))
        except SchedulesFull:
            break
    form = change(user, key_of(desk, "D. Peeters", "Hoofdingang A"), other)
    pick(form, "Plan 64")
    user.click(user.find("change.until").edit)
    user.type("1-6-2031")
    user.click(user.find("change.go"))
    user.settle()
    assert "64" in form._schedule.error
    assert "Nothing was changed." in form._schedule.error
    assert key_of(desk, "D. Peeters", "Hoofdingang B").valid_until is None, "all or none"
    user.click(user.find("change.go"))
    form._sheet.dismiss()
    user.wait(lambda: user.window.findChild(ErrorDialog) is not None)
    user.settle()
    (told,) = user.window.findChildren(ErrorDialog)
    assert told.windowTitle() == "No key was changed", "nobody sees the field of a closed sheet"
    told.reject()


def test_a_change_that_changes_nothing_leaves_no_trace(desk: Desk) -> None:
    row = key_of(desk, "E. Visser", "Hoofdingang B")
    same = ChangeKey(row.id, row.valid_from, row.valid_until, None, row.office, row.emergency)
    assert desk.do(desk.actions.change_keys([same])) == ()
    longer = replace(same, valid_until=date(2031, 1, 1))
    assert desk.do(desk.actions.change_keys([longer])) == (row.lock_id,)
    assert key_of(desk, "E. Visser", "Hoofdingang B").valid_until == date(2031, 1, 1)


def test_each_state_has_words_a_sentence_and_a_sign_of_its_own(desk: Desk) -> None:
    now = datetime.now(UTC)
    proof = {"proven_version": 3, "proven_at": now, "confirmed_at": now}
    there = replace(key_of(desk, "F. Smit", "Hoofdingang A"), stage=Stage.ON_LOCK, **proof)
    away = replace(there, stage=Stage.QUEUED, proven_version=None, proven_at=None, confirmed_at=None)
    old = now - timedelta(days=41)
    rows = {
        "as_wanted": there,
        "faded": replace(there, faded=True, proven_at=old, confirmed_at=old),
        "queued": away,
        "removed_elsewhere": replace(away, removed_elsewhere=True),
        "narrowed_elsewhere": replace(there, stage=Stage.CHANGED, narrowed_elsewhere=True),
        "changed": replace(there, stage=Stage.CHANGED),
        "still_opens": replace(there, stage=Stage.STILL_OPENS, state=KeyState.WITHDRAWN),
        "may_open": replace(away, stage=Stage.STILL_OPENS, state=KeyState.WITHDRAWN),
    }
    found = {name: key_states.state(row, now) for name, row in rows.items()}
    assert {name: state.way.value for name, state in found.items()} == {name: name for name in rows}
    assert len({state.sentence for state in found.values()}) == len(rows)
    assert len({state.icon for name, state in found.items() if name != "may_open"}) == len(rows) - 1
    assert "41 days" in found["faded"].sentence
    assert found["still_opens"].words == "still opens at Hoofdingang A"
    assert key_states.queued(rows["narrowed_elsewhere"]) == ("decide", "caution")
    assert key_states.on_lock(rows["removed_elsewhere"], now.date(), now) == "removed elsewhere"


def test_the_line_under_the_table_tells_of_the_chosen_key(user: User, desk: Desk) -> None:
    row = key_of(desk, "G. Meijer", "Hoofdingang B")
    page = user.go("keys")
    page.table.choose({row.id})
    assert user.find("keys.state").full_text.startswith("On Hoofdingang B as wanted.")
    assert user.find("keys.change").isEnabled()
    desk.do(desk.actions.take_in([row.id]))
    user.window.context.changed("keys")
    user.settle()
    page.table.choose({row.id})
    assert "still opens at Hoofdingang B" in user.find("keys.state").full_text
    assert not user.find("keys.change").isEnabled()
