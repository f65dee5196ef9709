"""One tag that two desks gave to the same person for the same lock: one entry on the lock, and each key by itself."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import KeyState, MediumKind
from flexeria_desktop.core.domain.plan_cells import Cell, base_of
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.rows import KeyRow
from tests.services.conftest import building, desk, place, prepared  # noqa: F401 - fixtures by their names
from tests.services.workplace import Workplace
from tests.sync.test_media_of_two_desks import calm, other, program  # noqa: F401 - a fixture by its name

TAG, FRESH = "04A10000000001", "04A10000000002"


def told(workplace: Workplace, lock_id: LockId) -> tuple[int, int, int, int]:
    """What waits for the lock, as Locks, Locking plan, Overview and the plan of programming have it: one number."""
    (row,) = workplace.do(workplace.actions.matrix()).rows
    plans = workplace.do(workplace.actions.plan([lock_id]))
    overview = workplace.do(workplace.actions.overview())
    pending = workplace.do(workplace.actions.lock(lock_id)).pending
    return pending, row.need, overview.locks_to_program, sum(len(plan.lines) for plan in plans)


def on_lock(workplace: Workplace, lock_id: LockId) -> list[int | None]:
    """Ends of the entries that the lock itself has: the receipt is of the very list it holds."""
    proof = workplace.profile.store.run(lambda uow: uow.lists.proof(lock_id))
    held = workplace.building.house.holdings(workplace.do(workplace.actions.lock(lock_id)).serial)
    assert held["digest"] == proof.digest.hex()
    assert held["credentials"] == len(proof.lock_list.credentials)
    return [entry.valid_until for entry in proof.lock_list.credentials]


def by_end(workplace: Workplace) -> dict[date | None, KeyRow]:
    """Keys that are not back in stock, by their last day."""
    return {row.valid_until: row for row in workplace.do(workplace.actions.keys())}


def test_two_keys_with_one_tag_are_one_entry_and_each_ends_by_itself(
    desk: Workplace,  # noqa: F811 - the fixture
    other: Workplace,  # noqa: F811 - the fixture
) -> None:
    lock_id = desk.add_lock()
    desk.buy_keys(lock_id)
    person_id = desk.person()
    calm(desk)
    desk.do(desk.profile.close_links())
    calm(other)
    other.do(other.actions.rename_lock(lock_id, "Front", "", desk.building.link))
    soon = desk.do(desk.actions.today()) + timedelta(days=20)
    entry = (MediumEntry(MediumKind.TAG, TAG),)
    for workplace, until in ((desk, None), (other, soon)):
        workplace.do(workplace.actions.issue_keys(IssueKeys(person_id, (lock_id,), entry, valid_until=until)))
    calm(desk, other, desk)
    assert told(desk, lock_id) == told(other, lock_id) == (1, 1, 1, 1)
    program(desk, lock_id)
    calm(desk, other)
    assert (on_lock(desk, lock_id), desk.opens(TAG)) == ([None], True), "what one of the two allows opens"
    for workplace in (desk, other):
        assert told(workplace, lock_id) == (0, 0, 0, 0), "nor does one desk number anew what the other wrote"
        assert Counter(row.stage.value for row in by_end(workplace).values()) == {"on_lock": 2}
        assert base_of(workplace.do(workplace.actions.matrix()).cells[0]) is Cell.ON

    other.do(other.actions.take_in([by_end(other)[None].id]))
    stages = {row.valid_until: row.stage.value for row in by_end(other).values()}
    assert stages == {None: "still_opens", soon: "changed"}
    program(other, lock_id)
    assert (on_lock(other, lock_id) == [None], other.opens(TAG)) == (False, True), "as long as the other key says"
    assert ([*by_end(other)], told(other, lock_id)) == ([soon], (0, 0, 0, 0))

    assert other.do(other.actions.undo()).left == ()
    assert told(other, lock_id) == (1, 1, 1, 1), "the wider one again"
    other.do(other.actions.take_in([by_end(other)[None].id]))
    assert ([*by_end(other)], told(other, lock_id)) == ([soon], (0, 0, 0, 0)), "the lock never heard of it"
    assert other.do(other.actions.lock(lock_id)).in_stock == 39
    other.do(other.actions.undo())

    mask = by_end(other)[soon].media[0].mask
    other.do(other.actions.report_lost(person_id, MediumKind.TAG, mask, MediumEntry(MediumKind.TAG, FRESH)))
    program(other, lock_id)
    assert (on_lock(other, lock_id), other.opens(TAG), other.opens(FRESH)) == ([None], False, True)
    assert told(other, lock_id) == (0, 0, 0, 0)
    assert [row.state for row in by_end(other).values()] == [KeyState.ISSUED] * 2
