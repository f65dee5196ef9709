"""A key that one desk stopped, programmed and let open again before the other heard of it: no stranger's work."""

from __future__ import annotations

import pytest

from flexeria_desktop.core.domain.ids import KeyId
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.services.rows import Stage
from tests.services.conftest import building, desk, place, prepared  # noqa: F401 - fixtures by their names
from tests.services.workplace import Workplace
from tests.sync.test_media_of_two_desks import FIRST, calm, give, other, program  # noqa: F401 - fixture

TAG = FIRST[0]


def stop(workplace: Workplace, key_id: KeyId, how: str) -> None:
    workplace.do(workplace.actions.suspend([key_id]) if how == "suspended" else workplace.actions.take_in([key_id]))


def let_open(workplace: Workplace, key_id: KeyId, how: str) -> None:
    if how == "suspended":
        workplace.do(workplace.actions.resume([key_id]))
    else:
        assert workplace.do(workplace.actions.undo()).left == ()


@pytest.mark.parametrize("how", ["suspended", "suspended and told", "taken in"])
def test_what_one_desk_stopped_and_let_open_again_is_no_question_at_the_other(
    desk: Workplace,  # noqa: F811 - the fixture
    other: Workplace,  # noqa: F811 - the fixture
    how: str,
) -> None:
    lock_id = desk.add_lock()
    desk.buy_keys(lock_id)
    give(desk, desk.person(), lock_id, TAG)
    program(desk, lock_id)
    calm(desk, other)
    other.do(other.actions.rename_lock(lock_id, "Front", "", desk.building.link))
    (key,) = other.do(other.actions.keys())
    assert key.stage is Stage.ON_LOCK
    how, told = how.partition(" and ")[0], "told" in how
    stop(desk, key.id, how)
    program(desk, lock_id)
    assert not desk.opens(TAG)
    if told:
        calm(desk)
    let_open(desk, key.id, how)
    calm(desk, other)
    (row,) = other.do(other.actions.keys())
    assert (row.state, row.narrowed_elsewhere, row.removed_elsewhere) == (KeyState.ISSUED, False, False)
    (plan,) = other.do(other.actions.plan([lock_id]))
    assert (plan.changed_elsewhere, plan.foreign) == (0, ())
    program(other, lock_id)
    assert other.opens(TAG)
    calm(other, desk)
    for workplace in (desk, other):
        (row,) = workplace.do(workplace.actions.keys())
        assert (row.stage, row.narrowed_elsewhere, row.removed_elsewhere) == (Stage.ON_LOCK, False, False)
