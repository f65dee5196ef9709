"""The locking plan by groups: what organisations were given, and their people among the others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.plan_cells import Cell, base_of, is_pending
from flexeria_desktop.core.services.matrix_rows import Axis, Cause, Held, StepKind
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from tests.services.small_plan import Plan

CLEANERS = "Cleaning Helder"


class Shared:
    """A plan in which three people of an organisation open one lock by its key."""

    def __init__(self, folder: Path) -> None:
        self.plan = Plan(folder)
        grid = self.plan.grid()
        row = next(
            at
            for at, row in enumerate(grid.rows)
            if not row.sub and sum(base_of(grid.at(at, place)) is Cell.ON for place in range(len(grid.columns))) >= 3
        )
        held = [place for place in range(len(grid.columns)) if grid.at(row, place) == Cell.ON]
        self.lock, self.serial = grid.rows[row].lock_id, grid.rows[row].serial
        self.people = [grid.columns[place].id for place in held[:3]]
        self.free = next(one for one in grid.rows if not one.sub and one.lock_id != self.lock)
        self.plan.profile.store.run(self._share)
        self.plan.actions.desk.plan.seen.clear()

    def _share(self, uow: UnitOfWork) -> None:
        run = uow.connection.exec_driver_sql
        run(
            "INSERT INTO shares (id, serial, organisation_id, organisation, state, issued_at)"
            " VALUES ('s1', ?, 'o1', ?, 'issued', 1)",
            (self.serial, CLEANERS),
        )
        for person in self.people:
            run("UPDATE people SET organisation_id = 'o1' WHERE id = ?", (person,))
            run("UPDATE keys SET share_id = 's1' WHERE person_id = ? AND lock_id = ?", (person, self.lock))

    def group_cell(self) -> int:
        """The cell of the organisation at its lock."""
        grid = self.plan.do(self.plan.actions.matrix(Axis.GROUPS))
        assert [column.name for column in grid.columns] == [CLEANERS]
        return grid.at(next(at for at, row in enumerate(grid.rows) if row.lock_id == self.lock), 0)


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[Shared]:
    """A building of its own."""
    made = Shared(tmp_path / "profile")
    yield made
    made.plan.profile.close()


def test_people_of_an_organisation_stand_together_and_open_by_group(shared: Shared) -> None:
    grid = shared.plan.grid()
    assert [column.band for column in grid.columns[:3]] == [CLEANERS] * 3
    assert {column.id for column in grid.columns[:3]} == set(shared.people)
    assert [base_of(shared.plan.cell(shared.lock, person)) for person in shared.people] == [Cell.GROUP_ON] * 3
    why = shared.plan.do(shared.plan.actions.matrix_why(shared.lock, shared.people[0]))
    group = next(step for step in why.steps if step.kind is StepKind.GROUP)
    assert (group.name, group.count) == (CLEANERS, 2)
    assert why.causes == (Cause.CHANGE_GROUP,)


def test_one_employee_cannot_be_taken_out_here(shared: Shared) -> None:
    report = shared.plan.do(shared.plan.actions.toggle_rights([(shared.lock, shared.people[0])], False))
    assert [one.code for one in report.refused] == ["key_of_organisation"]


def test_a_group_is_taken_in_as_a_whole(shared: Shared) -> None:
    plan, cell = shared.plan, [(shared.lock, "o1")]
    assert shared.group_cell() == Cell.GROUP_ON
    why = plan.do(plan.actions.matrix_why(shared.lock, "o1", Axis.GROUPS))
    assert (why.wanted, why.queued, why.on_lock, why.members, why.of) == (Held.RIGHT, Held.NOTHING, Held.OPENS, 3, 3)
    told = plan.do(plan.actions.toggle_preview(cell, False))
    assert told.final == 1, "no undo takes back what the platform was told"
    assert [(lock.people, lock.still_open) for lock in told.losing] == [(3, 3)]
    report = plan.do(plan.actions.toggle_rights(cell, False))
    assert report.done == ((shared.lock, "o1"),)
    assert base_of(shared.group_cell()) is Cell.TAKEN
    assert is_pending(shared.group_cell())
    why = plan.do(plan.actions.matrix_why(shared.lock, "o1", Axis.GROUPS))
    assert (why.wanted, why.queued, why.causes) == (Held.NOTHING, Held.REMOVE, (Cause.PROGRAM, Cause.CHANGE_GROUP))


def test_giving_a_group_a_key_is_judged_here_first(shared: Shared) -> None:
    report = shared.plan.do(shared.plan.actions.toggle_rights([(shared.free.lock_id, "o1")], True))
    assert [(one.code, one.column) for one in report.refused] == [("option_not_active", CLEANERS)]
