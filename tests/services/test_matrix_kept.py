"""The plan that is kept between looks is the plan that a fresh look would make, whatever was changed meanwhile."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.keys import KeyState, MediumKind
from flexeria_desktop.core.domain.plan_cells import CROSSES, Cell, base_of, is_pending
from flexeria_desktop.core.errors import UserError
from flexeria_desktop.core.services.keys import ChangeKey, IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.queries.keys import list_keys
from flexeria_desktop.core.services.queries.locks import waits
from flexeria_desktop.core.services.rows import KeyRow
from tests.services.big_plan import NOW
from tests.services.small_plan import EVERY_KEY, Plan

DEEDS = ("toggle", "suspend", "resume", "again", "bound", "rename", "person", "code")
STEPS = st.lists(st.tuples(st.sampled_from(DEEDS), st.integers(0, 10_000)), min_size=1, max_size=6)


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Plan]:
    """One building; the examples go on from each other."""
    made = Plan(tmp_path_factory.mktemp("kept") / "profile")
    yield made
    made.profile.close()


def listed(plan: Plan) -> dict[tuple[str, str], list[KeyRow]]:
    """Keys that are not returned, by cell, as the page of keys shows them."""
    found: dict[tuple[str, str], list[KeyRow]] = defaultdict(list)
    for key in plan.profile.store.run_read(lambda conn: list_keys(conn, limit=EVERY_KEY, now=NOW)):
        found[key.lock_id, key.person_id].append(key)
    return found


def do(plan: Plan, deed: str, number: int) -> None:
    """One thing that a person at the desk does; what a rule refuses is fine."""
    actions, grid = plan.actions, plan.grid()
    lock = grid.rows[number % len(grid.rows)]
    person = grid.columns[number % len(grid.columns)]
    keys = list(listed(plan).values())[number % 50]
    key = keys[0]
    tag = MediumEntry(MediumKind.TAG, f"04{number:012X}")
    if deed == "toggle":
        cell = (lock.lock_id, person.id)
        place = grid.at(number % len(grid.rows), number % len(grid.columns))
        plan.do(actions.toggle_rights([cell], base_of(place) is Cell.EMPTY, {person.id: (tag,)}))
    elif deed == "suspend":
        plan.do(actions.suspend([key.id]))
    elif deed == "resume":
        plan.do(actions.resume([key.id]))
    elif deed == "again":
        plan.do(actions.issue_keys(IssueKeys(key.person_id, (key.lock_id,), (tag,))))
    elif deed == "bound":
        plan.do(actions.change_keys([ChangeKey(key.id, None, NOW.date(), None, False, False)]))
    elif deed == "rename":
        plan.do(actions.rename_lock(lock.lock_id, f"Door {number}", "Lindenhof"))
    elif deed == "person":
        plan.do(actions.add_person(PersonDetails(f"New {number}")))
    else:
        plan.do(actions.change_person(person.id, PersonDetails(f"Other {number}")))


@given(STEPS)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_kept_and_fresh_plan_agree_with_the_list_of_keys(plan: Plan, steps: list[tuple[str, int]]) -> None:
    for deed, number in steps:
        try:
            do(plan, deed, number)
        except UserError:
            continue
    kept = plan.grid()
    plan.actions.desk.plan.seen.clear()
    fresh = plan.grid()
    assert (kept.rows, kept.columns, kept.cells, kept.pending) == (
        fresh.rows,
        fresh.columns,
        fresh.cells,
        fresh.pending,
    )

    keys = listed(plan)
    for at, byte in enumerate(fresh.cells):
        row, column = fresh.rows[at // len(fresh.columns)], fresh.columns[at % len(fresh.columns)]
        held = keys.get((row.lock_id, column.id), [])
        assert is_pending(byte) == any(waits(key) for key in held)
        assert (base_of(byte) in CROSSES) == bool(held)
        if held and all(key.state is KeyState.SUSPENDED for key in held):
            assert base_of(byte) is Cell.BLOCKED
        if held and all(key.state is KeyState.WITHDRAWN for key in held):
            assert base_of(byte) is Cell.TAKEN
    assert {row.lock_id: row.need for row in fresh.rows} == {
        lock.id: lock.pending for lock in plan.do(plan.actions.locks())
    }


def test_a_later_day_makes_proofs_old_without_any_change(tmp_path: Path) -> None:
    plan = Plan(tmp_path / "profile")
    try:
        before = sum(base_of(cell) is Cell.OLD for cell in plan.grid().cells)
        plan.clock.shift += NOW.replace(year=2027) - NOW
        after = [base_of(cell) for cell in plan.grid().cells]
        assert 0 < before < after.count(Cell.OLD)
        assert Cell.ON not in after
    finally:
        plan.profile.close()
