"""The locking plan as the desk reads it from an encrypted store, and what changing its cells does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from flexeria_desktop.core.domain.ids import PersonId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.places import PlaceKind
from flexeria_desktop.core.domain.plan_cells import Cell, base_of, is_pending
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.matrix_rows import Axis, Cause, Held, StepKind
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.queries.key_figures import key_figures
from flexeria_desktop.core.services.queries.keys import list_keys
from flexeria_desktop.core.services.queries.locks import waits
from flexeria_desktop.core.services.queries.odd_keys import odd_keys
from flexeria_desktop.core.services.rows import Stage
from tests.services.big_plan import NOW, SMALL
from tests.services.small_plan import EVERY_KEY, Plan

T = TypeVar("T")


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[Plan]:
    """A small building of its own."""
    made = Plan(tmp_path / "profile")
    yield made
    made.profile.close()


def test_every_key_is_judged_as_the_list_of_keys_judges_it(plan: Plan) -> None:
    listed = {key.id: key for key in plan.profile.store.run_read(lambda conn: list_keys(conn, limit=EVERY_KEY))}
    odd = {key.key_id: key for key in plan.profile.store.run_read(odd_keys).odd}
    assert odd
    for key_id, key in listed.items():
        if key_id in odd:
            assert (odd[key_id].stage, odd[key_id].waits) == (key.stage, waits(key))
        else:
            assert key.stage is Stage.ON_LOCK


def test_the_plan_has_a_cell_for_each_lock_and_person(plan: Plan) -> None:
    grid = plan.grid()
    assert (len(grid.rows), len(grid.columns), len(grid.cells)) == (SMALL.locks, SMALL.people, 60 * 24)
    seen = {base_of(cell) for cell in grid.cells}
    assert {Cell.EMPTY, Cell.PLANNED, Cell.ON, Cell.OLD, Cell.IMPOSSIBLE} <= seen
    assert grid.pending == sum(is_pending(cell) for cell in grid.cells) > 0
    assert sum(column.need for column in grid.columns) == grid.pending
    by_lock = {lock.id: lock.pending for lock in plan.do(plan.actions.locks())}
    assert {row.lock_id: row.need for row in grid.rows} == by_lock


def test_bands_are_runs_of_equal_places(plan: Plan) -> None:
    bands = [row.band for row in plan.grid().rows]
    runs = [band for at, band in enumerate(bands) if at == 0 or bands[at - 1] != band]
    assert len(runs) == len(set(runs)) > 3


def test_a_text_narrows_locks_or_people_or_both(plan: Plan) -> None:
    whole = plan.grid()
    by_lock = plan.grid(text="main entrance")
    assert 0 < len(by_lock.rows) < len(whole.rows)
    assert by_lock.columns == whole.columns
    by_person = plan.grid(text="jansen")
    assert by_person.rows == whole.rows
    assert {column.name.split()[1] for column in by_person.columns} == {"Jansen"}
    at = next(at for at, column in enumerate(whole.columns) if column.id == by_person.columns[1].id)
    width = len(by_person.columns)
    assert by_person.cells[1::width] == whole.cells[at :: len(whole.columns)]
    assert plan.grid(text="nobody of this name").cells == b""


def test_pending_only_leaves_what_has_to_be_sent(plan: Plan) -> None:
    grid = plan.grid(pending_only=True)
    assert 0 < len(grid.rows) < SMALL.locks
    assert all(row.need for row in grid.rows)
    assert all(column.need for column in grid.columns)
    assert grid.pending == plan.grid().pending


def test_taking_in_and_giving_back_before_the_lock_heard_of_it(plan: Plan) -> None:
    lock, person = plan.first(Cell.ON)
    told = plan.do(plan.actions.toggle_preview([(lock, person)], False))
    assert (told.change, told.people, [one.people for one in told.losing]) == (1, 1, [1])
    assert told.losing[0].still_open == 1
    assert base_of(plan.cell(lock, person)) is Cell.ON
    report = plan.do(plan.actions.toggle_rights([(lock, person)], False))
    assert (report.done, report.refused, report.locks) == (((lock, person),), (), (lock,))
    assert plan.cell(lock, person) == Cell.TAKEN | 0x80
    report = plan.do(plan.actions.toggle_rights([(lock, person)], True))
    assert report.done == ((lock, person),)
    assert plan.cell(lock, person) == Cell.ON


def test_a_right_that_the_lock_never_had_goes_and_comes_without_its_tag(plan: Plan) -> None:
    lock, person = plan.first(Cell.PLANNED)
    plan.do(plan.actions.toggle_rights([(lock, person)], False))
    assert plan.cell(lock, person) == Cell.EMPTY
    report = plan.do(plan.actions.toggle_rights([(lock, person)], True))
    assert report.done == ((lock, person),)
    assert plan.cell(lock, person) == Cell.PLANNED | 0x80


def test_a_new_right_asks_for_a_medium_once_and_takes_it_for_every_lock(plan: Plan) -> None:
    lock, person = plan.first(Cell.EMPTY)
    report = plan.do(plan.actions.toggle_rights([(lock, person)], True))
    assert report.done == ()
    assert report.need_medium == ((lock, person),)
    tag = (MediumEntry(MediumKind.TAG, "04A1B2C3D4E5F6"),)
    report = plan.do(plan.actions.toggle_rights([(lock, person)], True, {person: tag}))
    assert report.done == ((lock, person),)
    assert plan.cell(lock, person) == Cell.PLANNED | 0x80
    grid = plan.grid()
    at = next(at for at, column in enumerate(grid.columns) if column.id == person)
    free = [row.lock_id for n, row in enumerate(grid.rows) if grid.at(n, at) == Cell.EMPTY]
    assert plan.do(plan.actions.toggle_rights([(free[0], person)], True)).done == ((free[0], person),)
    plan.clock.shift = timedelta(minutes=11)
    assert plan.do(plan.actions.toggle_rights([(free[1], person)], True)).need_medium == ((free[1], person),)


def test_a_fill_over_mixed_locks_does_what_it_may_and_says_why_not(plan: Plan) -> None:
    grid = plan.grid()
    limited = [at for at, row in enumerate(grid.rows) if row.sub]
    free_at = next(
        place
        for place in range(len(grid.columns))
        if all(base_of(grid.at(at, place)) is Cell.IMPOSSIBLE for at in limited)
    )
    person = grid.columns[free_at].id
    tag = (MediumEntry(MediumKind.TAG, "04A1B2C3D4E5F6"),)
    cells = [(row.lock_id, person) for row in grid.rows]
    report = plan.do(plan.actions.toggle_rights(cells, True, {person: tag}))
    impossible = {row.lock_id: row.sub for row in grid.rows if row.sub}
    codes = {one.cell.lock_id: one.code for one in report.refused}
    expected = {"reduced": "reduced", "not_claimed": "lock_not_claimed", "no_stock": "stock_empty"}
    assert codes == {lock: expected[sub] for lock, sub in impossible.items() if lock in codes}
    assert {"reduced", "lock_not_claimed", "stock_empty"} <= set(codes.values())
    assert all(one.error is not None and one.error.code == one.code for one in report.refused)
    now = plan.grid()
    for at, row in enumerate(now.rows):
        assert bool(base_of(now.at(at, free_at)) is Cell.IMPOSSIBLE) == (row.lock_id in codes)


def test_stock_is_counted_through_a_fill(plan: Plan) -> None:
    lock, _person = plan.first(Cell.EMPTY)
    grid = plan.grid()
    row = next(at for at, one in enumerate(grid.rows) if one.lock_id == lock)
    free = [one.id for at, one in enumerate(grid.columns) if grid.at(row, at) == Cell.EMPTY][:3]

    def leave_one(uow: object) -> None:
        uow.connection.exec_driver_sql(  # type: ignore[attr-defined]
            "UPDATE locks SET purchased = 1 + (SELECT count(*) FROM keys WHERE lock_id = ?1 AND state <> 'returned')"
            " WHERE id = ?1",
            (lock,),
        )

    plan.profile.store.run(leave_one)
    media = {person: (MediumEntry(MediumKind.TAG, f"0400000000{at:04X}"),) for at, person in enumerate(free)}
    report = plan.do(plan.actions.toggle_rights([(lock, person) for person in free], True, media))
    assert len(report.done) == 1
    assert [one.code for one in report.refused] == ["stock_empty"] * 2


def test_what_is_shown_after_a_change_is_what_a_fresh_look_shows(plan: Plan) -> None:
    plan.grid()
    lock, person = plan.first(Cell.ON)
    plan.do(plan.actions.toggle_rights([(lock, person)], False))
    warm = plan.grid()
    plan.actions.desk.plan.seen.clear()
    cold = plan.grid()
    assert (warm.rows, warm.columns, warm.cells) == (cold.rows, cold.columns, cold.cells)


def test_why_tells_the_chain_and_what_can_be_done(plan: Plan) -> None:
    lock, person = plan.first(Cell.ON)
    why = plan.do(plan.actions.matrix_why(lock, person))
    assert (why.wanted, why.queued, why.on_lock) == (Held.RIGHT, Held.NOTHING, Held.OPENS)
    assert [step.kind for step in why.steps] == [StepKind.PERSON, StepKind.MEDIUM, StepKind.PROOF]
    assert why.steps[-1].proven
    assert why.steps[-1].version == 3
    assert why.causes[0] is Cause.CHANGE_END
    plan.do(plan.actions.toggle_rights([(lock, person)], False))
    why = plan.do(plan.actions.matrix_why(lock, person))
    assert (why.wanted, why.queued, why.on_lock) == (Held.NOTHING, Held.REMOVE, Held.OPENS)
    assert why.causes[:2] == (Cause.PROGRAM, Cause.GIVE_BACK)
    assert why.queued_at is not None


@pytest.mark.parametrize(
    ("sub", "cause"), [("reduced", Cause.REDEEM_BASE), ("no_stock", Cause.REDEEM_KEYS), ("not_claimed", Cause.CLAIM)]
)
def test_why_not_names_the_reason_and_its_cure(plan: Plan, sub: str, cause: Cause) -> None:
    lock, person = plan.first(Cell.IMPOSSIBLE, sub=sub)
    why = plan.do(plan.actions.matrix_why(lock, person))
    assert (why.reason, why.causes, why.wanted) == (sub, (cause,), Held.NOTHING)
    assert (why.reason_day is not None) == (sub == "reduced")


def test_groups_have_no_columns_while_nobody_has_one(plan: Plan) -> None:
    grid = plan.do(plan.actions.matrix(Axis.GROUPS))
    assert (len(grid.rows), grid.columns, grid.cells) == (SMALL.locks, (), b"")


def test_locks_stand_in_the_order_of_the_places_and_one_place_alone_can_be_shown(plan: Plan) -> None:
    grid = plan.grid()
    one, other = grid.rows[0].lock_id, grid.rows[-1].lock_id
    house = plan.do(plan.actions.add_place(PlaceKind.BUILDING, "Zonnehof"))
    cellar = plan.do(plan.actions.add_place(PlaceKind.FLOOR, "Kelder", house))
    plan.do(plan.actions.put_locks([other], cellar))
    plan.do(plan.actions.put_locks([one], house))
    rows = plan.grid().rows
    assert [(row.lock_id, row.band) for row in rows[:2]] == [(one, "Zonnehof"), (other, "Zonnehof, Kelder")]
    tree = {place.id: place.within for place in plan.do(plan.actions.places())}
    assert [row.lock_id for row in plan.grid(places=tree[cellar]).rows] == [other]
    assert {row.lock_id for row in plan.grid(places=tree[house]).rows} == {one, other}


def test_issuing_a_key_leaves_its_tag_at_hand_and_never_its_code(plan: Plan) -> None:
    grid = plan.grid()
    free = [row.lock_id for at, row in enumerate(grid.rows) if grid.at(at, 3) == Cell.EMPTY]
    person = PersonId(grid.columns[3].id)
    entries = (MediumEntry(MediumKind.TAG, "04A1B2C3D4E5F6"), MediumEntry(MediumKind.CODE, "739204"))
    plan.do(plan.actions.issue_keys(IssueKeys(person, (free[0],), entries)))
    assert plan.do(plan.actions.toggle_rights([(free[1], person)], True)).done == ((free[1], person),)
    (key,) = plan.do(plan.actions.keys(lock_id=free[1], person_id=person))
    assert [medium.kind for medium in key.media] == [MediumKind.TAG]


def test_figures_of_keys_are_those_of_the_list_of_keys(plan: Plan) -> None:
    keys = plan.profile.store.run_read(lambda conn: list_keys(conn, limit=EVERY_KEY, now=NOW))
    told = plan.profile.store.run_read(lambda conn: key_figures(conn, NOW))
    in_force = [key for key in keys if key.stage is not Stage.STILL_OPENS]
    assert (told.wanted, told.holders) == (len(in_force), len({key.person_id for key in in_force}))
    assert +told.stages == Counter(key.stage for key in keys)
    assert told.kinds == Counter(medium.kind for key in in_force for medium in key.media)
    assert told.old == sum(key.faded and key.stage is Stage.ON_LOCK for key in keys) > 0
