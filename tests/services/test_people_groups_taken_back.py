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


def test_a_group_is_given_and_taken_in_the_plan_as_one_step_with_its_keys(desk: Workplace) -> None:  # noqa: F811 - the fixture
    front, back = two_locks(desk)
    anna, bram = desk.person("Anna"), desk.person("Bram")
    day, night = (desk.do(desk.actions.make_people_group(name)) for name in ("Day", "Night"))
    desk.do(desk.actions.join_group(day, [anna, bram]))
    desk.do(desk.actions.give_group_locks(GiveLocks(day, (front,)), media(anna, 1) | media(bram, 2)))
    cells = [(front, day), (back, day), (front, night)]

    told = desk.do(desk.actions.toggle_preview(cells, False))
    assert (told.change, told.people, told.final) == (1, 2, 0)
    report = desk.do(desk.actions.toggle_rights(cells, False))
    assert (report.done, report.groups.taken) == (((front, day),), 2)
    offer = desk.do(desk.actions.undo_offer()).undo
    assert (offer.name, offer.subject) == ("people_group.lock_taken", "Day")
    assert not keys(desk, anna)
    assert desk.do(desk.actions.undo()).left == ()
    assert [keys(desk, person)[front].group_id for person in (anna, bram)] == [day, day]

    report = desk.do(desk.actions.toggle_rights(cells, True))
    assert report.done == ((back, day), (front, night))
    assert report.groups.need_medium == (anna, bram)
    assert report.locks == (), "nobody got a key, so nothing is to be programmed"
    assert [row.locks for row in desk.do(desk.actions.people_groups())] == [2, 1]
    assert desk.do(desk.actions.undo_offer()).undo.name == "people_group.lock_given"
    assert desk.do(desk.actions.undo()).left == ()
    assert [row.locks for row in desk.do(desk.actions.people_groups())] == [1, 0]
