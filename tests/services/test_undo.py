"""Undo: the inverse of a step by the same rules, over restarts, and at the lock as its next task."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from flexeria_desktop.core.domain.floor_plans import FloorPlan
from flexeria_desktop.core.domain.keys import KeyState, MediumKind
from flexeria_desktop.core.domain.places import PlaceKind
from flexeria_desktop.core.domain.undo import StepState
from flexeria_desktop.core.services import losses, moving
from flexeria_desktop.core.services.errors import NothingToUndo, UndoRefused
from flexeria_desktop.core.services.keys import ChangeKey, IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.rule_rows import HolidayRow, LockSettings
from tests.services.test_breaks import tag
from tests.services.test_truth import programmed
from tests.services.workplace import Workplace

TODAY = datetime.now(UTC).date()


def issued(desk: Workplace, lock_id, name: str = "T. Smits", mark: int = 50):
    """A person with one key of the lock; returns both ids."""
    person = desk.do(desk.actions.add_person(PersonDetails(name)))
    order = IssueKeys(person, (lock_id,), (MediumEntry(MediumKind.TAG, tag(mark)),))
    return person, desk.do(desk.actions.issue_keys(order))[0]


def live(desk: Workplace, person):
    """The keys of a person that are wanted now."""
    wanted = (KeyState.ISSUED, KeyState.SUSPENDED)
    return [key for key in desk.profile.store.run(lambda uow: uow.keys.for_person(person)) if key.state in wanted]


@pytest.fixture
def lock(desk: Workplace):
    """A lock with keys in stock."""
    lock_id = desk.add_lock(0)
    desk.buy_keys(lock_id, 0)
    return lock_id


def test_an_end_date_is_undone_after_a_restart_and_done_again(place: Workplace) -> None:
    person = place.do(place.actions.add_person(PersonDetails("T. Smits", unit="12")))
    place.do(place.actions.change_person(person, PersonDetails("T. Smits", unit="12", until=date(2027, 1, 31))))
    place.reopen()
    offer = place.do(place.actions.undo_offer())
    assert (offer.undo.name, offer.undo.subject, offer.redo) == ("person.until", "T. Smits", None)

    report = place.do(place.actions.undo())
    assert (report.rows, report.left, report.locks) == (1, (), ())
    assert place.do(place.actions.people())[0].until is None
    assert place.do(place.actions.undo_offer()).redo.name == "person.until"

    place.do(place.actions.redo())
    assert place.do(place.actions.people())[0].until == date(2027, 1, 31)
    assert [row.state for row in place.do(place.actions.history())] == [StepState.REDONE, StepState.OPEN]


def test_floor_plans_and_the_locks_on_them_are_undone_after_a_restart_and_done_again(place: Workplace) -> None:
    do, actions = place.do, place.actions
    lock_id = place.add_lock()
    house = do(actions.add_place(PlaceKind.BUILDING, "Lindenhof"))
    do(actions.put_locks([lock_id], house))

    def stands() -> tuple[bytes | None, list[tuple[float, float]]]:
        found = place.do(place.actions.floor_plan(house))
        return found.picture, [(spot.x, spot.y) for spot in found.spots]

    def back() -> str:
        report = place.do(place.actions.undo())
        assert not report.left
        return report.step.name

    do(actions.save_floor_plan(FloorPlan(house, "image/png", 10, 10, b"old picture")))
    do(actions.put_on_plan(house, lock_id, 0.25, 0.25))
    for push in (0.3, 0.4, 0.5):
        do(actions.put_on_plan(house, lock_id, push, 0.25))
    do(actions.save_floor_plan(FloorPlan(house, "image/jpeg", 20, 10, b"new picture")))
    do(actions.remove_floor_plan(house))
    assert stands() == (None, [])
    place.reopen()
    assert back() == "floor_plan.removed"
    assert stands() == (b"new picture", [(0.5, 0.25)])
    offer = place.do(place.actions.undo_offer())
    assert (offer.undo.name, offer.undo.subject) == ("floor_plan.saved", "Lindenhof")
    assert back() == "floor_plan.saved"
    assert stands() == (b"old picture", [(0.5, 0.25)])
    assert back() == "floor_plan.spot", "pushes that follow each other closely are one step"
    assert stands() == (b"old picture", [(0.25, 0.25)])
    assert back() == "floor_plan.spot"
    assert stands() == (b"old picture", [])
    assert back() == "floor_plan.saved"
    assert stands() == (None, [])
    for _step in range(5):
        place.do(place.actions.redo())
    assert stands() == (None, [])
    assert back() == "floor_plan.removed"
    assert stands() == (b"new picture", [(0.5, 0.25)])
    place.do(place.actions.remove_place(house, move_up=True))
    assert back() == "place.removed"
    assert stands() == (b"new picture", [(0.5, 0.25)]), "a place comes back with its picture"


def test_what_a_lock_holds_becomes_its_next_task_and_the_report_names_it(desk: Workplace, lock) -> None:
    person, _key = issued(desk, lock)
    programmed(desk, lock)
    report = desk.do(desk.actions.undo())
    assert report.step.name == "key.issued"
    assert (report.step.subject, report.step.lock) == ("T. Smits", desk.building.locks[0].name)
    assert [one.lock_id for one in report.locks] == [lock]
    states = [key.state for key in desk.profile.store.run(lambda uow: uow.keys.for_person(person))]
    assert states == [KeyState.WITHDRAWN], "it opens until the lock has confirmed"
    programmed(desk, lock)
    assert not desk.profile.store.run(lambda uow: uow.lists.proof(lock)).lock_list.credentials


def test_a_key_that_no_lock_knows_goes_back_at_once(desk: Workplace, lock) -> None:
    person, key_id = issued(desk, lock)
    report = desk.do(desk.actions.undo())
    assert not live(desk, person)
    assert not report.locks
    assert desk.profile.store.run(lambda uow: uow.keys.get(key_id)).state is KeyState.RETURNED
    again = desk.do(desk.actions.redo())
    assert [one.lock_id for one in again.locks] == [lock]
    assert len(live(desk, person)) == 1
    desk.do(desk.actions.undo())
    assert not live(desk, person)


def test_a_take_in_is_undone_before_and_after_the_lock_confirmed_it(desk: Workplace, lock) -> None:
    person, key_id = issued(desk, lock)
    until = TODAY + timedelta(days=30)
    desk.do(desk.actions.change_keys([ChangeKey(key_id, None, until, None, True, False)]))
    programmed(desk, lock)
    desk.do(desk.actions.take_in([key_id]))
    report = desk.do(desk.actions.undo())
    assert not report.locks, "the lock never heard of it"
    assert [key.id for key in live(desk, person)] == [key_id]

    desk.do(desk.actions.redo())
    programmed(desk, lock)
    report = desk.do(desk.actions.undo())
    assert [one.lock_id for one in report.locks] == [lock]
    (back,) = live(desk, person)
    assert back.id != key_id
    assert (back.valid_until, back.office) == (until, True)


def test_suspension_days_and_rules_come_back(desk: Workplace, lock) -> None:
    person, key_id = issued(desk, lock)
    before = live(desk, person)
    until = TODAY + timedelta(days=9)
    desk.do(desk.actions.change_keys([ChangeKey(key_id, None, until, None, False, False)]))
    assert desk.do(desk.actions.undo_offer()).undo.name == "key.until"
    desk.do(desk.actions.suspend([key_id]))
    after = live(desk, person)
    desk.do(desk.actions.undo())
    desk.do(desk.actions.undo())
    assert live(desk, person) == before
    desk.do(desk.actions.redo())
    desk.do(desk.actions.redo())
    assert live(desk, person) == after


def test_many_cells_are_one_step(desk: Workplace, lock) -> None:
    people = [issued(desk, lock, f"Resident {number}", 60 + number)[0] for number in range(3)]
    desk.do(desk.actions.toggle_rights([(lock, person) for person in people], wanted=False))
    offer = desk.do(desk.actions.undo_offer()).undo
    assert (offer.name, offer.subject, offer.count) == ("key.taken_in", "", 3)
    report = desk.do(desk.actions.undo())
    assert report.rows == 3
    assert all(len(live(desk, person)) == 1 for person in people)


def test_limits_are_judged_again_and_the_rest_is_undone(desk: Workplace, lock) -> None:
    person, key_id = issued(desk, lock)
    other, other_key = issued(desk, lock, "J. Other", 51)
    desk.do(desk.actions.take_in([key_id, other_key]))

    # Somebody else gave the medium to another person meanwhile.
    order = IssueKeys(other, (lock,), (MediumEntry(MediumKind.TAG, tag(50)),))
    actor, desk.profile.store.actor = desk.profile.store.actor, "another desk"
    desk.do(desk.actions.issue_keys(order))
    desk.profile.store.actor = actor
    report = desk.do(desk.actions.undo())
    assert [(left.code, left.subject) for left in report.left] == [("changed_since", "T. Smits")]
    assert not live(desk, person)
    assert len(live(desk, other)) == 2


def test_a_step_that_was_changed_since_is_refused_whole_and_stays(place: Workplace) -> None:
    person = place.do(place.actions.add_person(PersonDetails("Before")))
    place.do(place.actions.change_person(person, PersonDetails("After")))
    actor, place.profile.store.actor = place.profile.store.actor, "another desk"
    place.do(place.actions.change_person(person, PersonDetails("Theirs")))
    place.profile.store.actor = actor
    with pytest.raises(UndoRefused) as refused:
        place.do(place.actions.undo())
    assert refused.value.data["why"] == "changed_since"
    assert place.do(place.actions.people())[0].name == "Theirs"
    assert place.do(place.actions.undo_offer()).undo.name == "person.changed"


def test_a_used_code_is_told_and_never_offered(desk: Workplace, lock) -> None:
    steps = desk.do(desk.actions.history())
    assert [(step.name, step.reason) for step in steps] == [("code.applied", "code"), ("lock.claimed", "claimed")]
    assert desk.do(desk.actions.undo_offer()).undo is None
    with pytest.raises(NothingToUndo) as refused:
        desk.do(desk.actions.undo(steps[0].number))
    assert refused.value.data["reason"] == "code"


def test_something_new_ends_what_could_be_redone(place: Workplace) -> None:
    place.do(place.actions.add_person(PersonDetails("First")))
    place.do(place.actions.undo())
    place.do(place.actions.add_person(PersonDetails("Second")))
    assert place.do(place.actions.undo_offer()).redo is None
    place.do(place.actions.undo())
    assert place.do(place.actions.undo_offer()).redo.subject == "Second"
    assert place.do(place.actions.people()) == ()


def test_names_settings_and_holidays_come_back(desk: Workplace, lock) -> None:
    name = desk.do(desk.actions.lock(lock)).name
    desk.do(desk.actions.rename_lock(lock, "Renamed", "Elsewhere"))
    settings = desk.do(desk.actions.lock_settings(lock)).wanted
    desk.do(desk.actions.change_lock_settings(lock, LockSettings(9, 4, None, None, False)))
    holiday = desk.do(desk.actions.save_holiday(HolidayRow("", "Feast", date(2027, 4, 27), date(2027, 4, 27))))
    desk.do(desk.actions.remove_holiday(holiday))
    desk.do(desk.actions.undo())
    assert [row.name for row in desk.do(desk.actions.holidays())] == ["Feast"]
    desk.do(desk.actions.undo())
    assert desk.do(desk.actions.holidays()) == ()
    desk.do(desk.actions.undo())
    assert desk.do(desk.actions.lock_settings(lock)).wanted == settings
    desk.do(desk.actions.undo())
    assert desk.do(desk.actions.lock(lock)).name == name


def test_no_undo_brings_a_lost_medium_back(desk: Workplace, lock) -> None:
    person, key_id = issued(desk, lock)
    desk.do(desk.actions.suspend([key_id]))
    shown = live(desk, person)[0].media[0].mask
    desk.do(losses.report(desk.actions.desk, person, MediumKind.TAG, shown))
    step = desk.do(desk.actions.history())[0]
    assert (step.name, step.reason, step.subject) == ("medium.lost", "lost", "T. Smits")
    with pytest.raises(UndoRefused) as refused:
        desk.do(desk.actions.undo())
    assert refused.value.data["why"] == "changed_since"
    assert not live(desk, person)


def test_a_take_in_before_a_loss_stays(desk: Workplace, lock) -> None:
    second = desk.add_lock(1)
    desk.buy_keys(second, 1)
    person = desk.do(desk.actions.add_person(PersonDetails("T. Smits")))
    order = IssueKeys(person, (lock, second), (MediumEntry(MediumKind.TAG, tag(50)),))
    keys = desk.do(desk.actions.issue_keys(order))
    shown = live(desk, person)[0].media[0].mask
    desk.do(losses.report(desk.actions.desk, person, MediumKind.TAG, shown))
    with pytest.raises(UndoRefused):
        desk.do(desk.actions.undo())
    assert not live(desk, person), "no undo lets it open again"
    assert all(desk.profile.store.run(lambda uow, one=one: uow.keys.get(one)).returned_at for one in keys)


def test_places_and_where_locks_stand_come_back(desk: Workplace, lock) -> None:
    house = desk.do(desk.actions.add_place(PlaceKind.BUILDING, "Iepenhof"))
    floor = desk.do(desk.actions.add_place(PlaceKind.FLOOR, "Cellar", house))
    before = desk.do(desk.actions.lock(lock))
    desk.do(desk.actions.put_locks([lock], floor))
    assert desk.do(desk.actions.lock(lock)).building == "Iepenhof"
    desk.do(desk.actions.undo())
    after = desk.do(desk.actions.lock(lock))
    assert (after.building, after.floor) == (before.building, before.floor)
    desk.do(desk.actions.undo())
    desk.do(desk.actions.undo())
    assert "Iepenhof" not in {place.name for place in desk.do(desk.actions.places())}
    desk.do(desk.actions.redo())
    desk.do(desk.actions.redo())
    assert {"Iepenhof", "Cellar"} <= {place.name for place in desk.do(desk.actions.places())}


def test_a_whole_import_is_one_step(place: Workplace) -> None:
    place.do(place.actions.add_person(PersonDetails("Known", reference="R1")))
    found = place.do(place.actions.preview_import(b"reference;name;unit\nR1;Known Better;1\nR2;New One;2\n"))
    place.do(place.actions.import_people(found))
    offer = place.do(place.actions.undo_offer()).undo
    assert (offer.name, offer.count) == ("person.imported", 2)
    place.do(place.actions.undo())
    assert [(row.name, row.unit) for row in place.do(place.actions.people())] == [("Known", "")]
    place.do(place.actions.redo())
    assert {row.name for row in place.do(place.actions.people())} == {"Known Better", "New One"}


def test_a_move_out_is_one_step_and_what_the_calendar_does_is_none(desk: Workplace, lock) -> None:
    person, _key = issued(desk, lock)
    before = live(desk, person)
    desk.do(moving.move_out(desk.actions.desk, person, TODAY + timedelta(days=3)))
    assert desk.do(desk.actions.undo_offer()).undo.name == "person.moves_out"
    desk.do(desk.actions.undo())
    assert live(desk, person) == before
    desk.do(desk.actions.redo())
    steps = desk.do(desk.actions.history())
    desk.clock.shift = timedelta(days=5)
    desk.do(moving.new_day(desk.actions.desk))
    assert not live(desk, person)
    assert desk.do(desk.actions.history()) == steps
