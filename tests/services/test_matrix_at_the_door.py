"""What the locking plan says is what happens at the door: cells are changed, locks programmed, tags presented."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.plan_cells import Cell
from flexeria_desktop.core.services import losses
from flexeria_desktop.core.services.matrix_rows import Cause, Held, StepKind
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.rows import KeyRow
from flexeria_desktop.ui.viewmodels.plan_toggle import done
from flexeria_desktop.ui.viewmodels.plan_why import face
from tests.services.workplace import OTHER_TAG, TAG, Workplace

PENDING = 0x80


def only_cell(desk: Workplace) -> int:
    """The cell of a plan with one lock and one person."""
    grid = desk.do(desk.actions.matrix())
    assert len(grid.cells) == 1
    return grid.cells[0]


def key_on_the_lock(desk: Workplace) -> tuple[LockId, PersonId, KeyRow]:
    """One person with one key that its lock has proven."""
    lock = desk.add_lock()
    desk.buy_keys(lock)
    person = desk.person()
    desk.issue(person, lock)
    desk.program(lock)
    (key,) = desk.do(desk.actions.keys())
    return lock, person, key


def test_a_cell_goes_from_planned_to_proven_to_still_open_to_empty_and_back(desk: Workplace) -> None:
    lock = desk.add_lock()
    person = desk.person()
    assert only_cell(desk) == Cell.IMPOSSIBLE
    assert desk.do(desk.actions.matrix_why(lock, person)).causes == (Cause.REDEEM_KEYS,)
    desk.buy_keys(lock)
    assert only_cell(desk) == Cell.EMPTY

    cell = [(lock, person)]
    media = {person: (MediumEntry(MediumKind.TAG, TAG),)}
    assert desk.do(desk.actions.toggle_rights(cell, True, media)).done == ((lock, person),)
    assert only_cell(desk) == Cell.PLANNED | PENDING
    assert not desk.opens()
    desk.program(lock)
    assert only_cell(desk) == Cell.ON
    assert desk.opens()

    assert desk.do(desk.actions.toggle_preview(cell, False)).losing[0].still_open == 1
    desk.do(desk.actions.toggle_rights(cell, False))
    assert only_cell(desk) == Cell.TAKEN | PENDING
    assert desk.opens()
    why = desk.do(desk.actions.matrix_why(lock, person))
    assert (why.wanted, why.queued, why.on_lock, why.need) == (Held.NOTHING, Held.REMOVE, Held.OPENS, 1)
    desk.program(lock)
    assert only_cell(desk) == Cell.EMPTY
    assert not desk.opens()

    # The lock knew this tag: its reference is enough, after the memory of the presented one has faded as well.
    desk.actions.desk.plan.presented.clear()
    assert desk.do(desk.actions.toggle_rights(cell, True)).done == ((lock, person),)
    desk.program(lock)
    assert only_cell(desk) == Cell.ON
    assert desk.opens()


def test_a_suspended_key_is_blocked_first_as_wish_then_as_proof(desk: Workplace) -> None:
    lock, person, key = key_on_the_lock(desk)
    desk.do(desk.actions.suspend([key.id]))
    assert only_cell(desk) == Cell.BLOCKED | PENDING
    why = desk.do(desk.actions.matrix_why(lock, person))
    assert (why.wanted, why.queued, why.on_lock) == (Held.SUSPENDED, Held.CHANGE, Held.OPENS)
    assert why.causes[:2] == (Cause.PROGRAM, Cause.RESUME)
    desk.program(lock)
    assert only_cell(desk) == Cell.BLOCKED
    assert desk.do(desk.actions.matrix_why(lock, person)).on_lock is Held.BLOCKED


def test_a_lost_tag_is_red_until_the_lock_lost_it_and_no_click_brings_it_back(desk: Workplace) -> None:
    lock, person, key = key_on_the_lock(desk)
    desk.do(losses.report(desk.actions.desk, person, MediumKind.TAG, key.media[0].mask))
    assert only_cell(desk) == Cell.BLOCKED | PENDING
    assert desk.do(desk.actions.matrix()).columns[0].tone == "lost"
    why = desk.do(desk.actions.matrix_why(lock, person))
    assert (why.wanted, why.queued, why.on_lock) == (Held.NOTHING, Held.REMOVE, Held.OPENS)
    assert why.causes == (Cause.PROGRAM, Cause.REPLACE_MEDIUM)
    cell = [(lock, person)]
    assert desk.do(desk.actions.toggle_rights(cell, True)).need_medium == ((lock, person),)
    assert desk.opens()
    desk.program(lock)
    assert not desk.opens()
    assert only_cell(desk) == Cell.EMPTY
    assert desk.do(desk.actions.toggle_rights(cell, True)).need_medium == ((lock, person),)


def test_a_replaced_tag_leaves_the_right_and_stays_red_until_the_lock_lost_the_old_one(desk: Workplace) -> None:
    lock, person, key = key_on_the_lock(desk)
    fresh = MediumEntry(MediumKind.TAG, OTHER_TAG)
    desk.do(losses.report(desk.actions.desk, person, MediumKind.TAG, key.media[0].mask, fresh))
    assert only_cell(desk) == Cell.BLOCKED | PENDING
    desk.program(lock)
    assert only_cell(desk) == Cell.ON
    assert (desk.opens(), desk.opens(OTHER_TAG)) == (False, True)


def test_a_range_is_one_step_to_undo(desk: Workplace) -> None:
    lock = desk.add_lock()
    desk.buy_keys(lock)
    people = [desk.person(f"Person {number}") for number in range(3)]
    media = {person: (MediumEntry(MediumKind.TAG, f"0400000000{at:04X}"),) for at, person in enumerate(people)}
    cells = [(lock, person) for person in people]
    assert len(desk.do(desk.actions.toggle_rights(cells, True, media)).done) == 3
    assert set(desk.do(desk.actions.matrix()).cells) == {Cell.PLANNED | PENDING}
    assert desk.do(desk.actions.undo()).rows == 3
    assert set(desk.do(desk.actions.matrix()).cells) == {Cell.EMPTY}


def test_a_take_in_taken_back_in_time_leaves_nothing_to_program(desk: Workplace) -> None:
    lock, person, _key = key_on_the_lock(desk)
    cell = [(lock, person)]
    desk.do(desk.actions.toggle_rights(cell, False))
    report = desk.do(desk.actions.toggle_rights(cell, True))
    assert (len(report.done), report.there, report.locks) == (1, 1, ())
    assert done(report).startswith("1 right")
    assert done(report).endswith(" given back; on the lock as before.")
    assert only_cell(desk) == Cell.ON

    desk.do(desk.actions.toggle_rights(cell, False))
    desk.program(lock)
    report = desk.do(desk.actions.toggle_rights(cell, True))
    assert (report.there, report.locks) == (0, (lock,))
    assert "once programmed" in done(report)


def test_a_suspension_that_begins_later_stands_in_the_reasons(desk: Workplace) -> None:
    lock, person, key = key_on_the_lock(desk)
    first = datetime.now(UTC).date() + timedelta(days=9)
    last = first + timedelta(days=4)
    desk.do(desk.actions.suspend_between([key.id], first, last))
    assert only_cell(desk) == Cell.ON
    why = desk.do(desk.actions.matrix_why(lock, person))
    (step,) = [step for step in why.steps if step.kind is StepKind.SUSPENSION]
    assert (step.first, step.last) == (first, last)
    (link,) = [link for link in face(why).chain if link.title.startswith("Suspended ")]
    assert link.sub == "comes back by itself"
