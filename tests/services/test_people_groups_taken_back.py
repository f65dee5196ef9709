"""Steps of groups that are taken back: a key that another group took over, and cells of the plan."""

from __future__ import annotations

from datetime import timedelta

from flexeria_desktop.core.services.people_groups import GiveLocks
from tests.services.conftest import building, desk, place, prepared  # noqa: F401 - fixtures by their names
from tests.services.test_people_groups_at_locks import keys, media, two_locks
from tests.services.workplace import Workplace


def test_a_key_goes_back_to_its_group_with_the_step_and_follows_it_again(desk: Workplace) -> None:  # noqa: F811 - the fixture
    lock, _ = two_locks(desk)
    anna = desk.person("Anna")
    day, night = (desk.do(desk.actions.make_people_group(name)) for name in ("Day", "Night"))
    until = desk.do(desk.actions.today()) + timedelta(days=20)
    desk.do(desk.actions.give_group_locks(GiveLocks(day, (lock,))))
    desk.do(desk.actions.give_group_locks(GiveLocks(night, (lock,), valid_until=until)))
    desk.do(desk.actions.join_group(day, [anna], media(anna, 1)))
    desk.do(desk.actions.join_group(night, [anna]))
    desk.do(desk.actions.take_group_locks(day, [lock]))
    assert (keys(desk, anna)[lock].group_id, keys(desk, anna)[lock].valid_until) == (night, until)
    assert desk.do(desk.actions.undo()).left == ()
    assert (keys(desk, anna)[lock].group_id, keys(desk, anna)[lock].valid_until) == (day, None)
    desk.do(desk.actions.leave_group(day, [anna]))
    key = keys(desk, anna)[lock]
    assert (key.group_id, key.valid_until) == (night, until), "it opens only as the group says that is left"
    desk.do(desk.actions.undo())
    desk.do(desk.actions.redo())
    assert (keys(desk, anna)[lock].group_id, keys(desk, anna)[lock].valid_until) == (night, until)
    desk.do(desk.actions.leave_group(night, [anna]))
    assert not keys(desk, anna)
