"""The main job without a screen: claim, activate, issue, program, open, take in, read back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Connection

from flexeria_desktop.core.domain.entitlements import Level
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.refusals import Reduced, StockEmpty
from flexeria_desktop.core.errors import Changed, FlexeriaError, UserError
from flexeria_desktop.core.services.errors import LockAlreadyHere, MediumInUse, PersonHasKeys
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.locks import AddLock
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.queries.events import EventFilter
from flexeria_desktop.core.services.rows import Missing, Stage
from flexeria_desktop.hardware.commands import Command
from tests.services.workplace import OTHER_TAG, TAG, Workplace

UNKNOWN, OPENED, REVOKED = 2, 1, 3


def test_a_key_goes_from_wanted_to_the_lock_and_back(desk: Workplace) -> None:
    lock_id, person_id = desk.add_lock(), desk.person()
    desk.buy_keys(lock_id)
    desk.issue(person_id, lock_id)
    (key,) = desk.do(desk.actions.keys())
    assert (key.stage, key.proven_at) == (Stage.QUEUED, None)
    assert not desk.opens()

    (outcome,) = desk.program(lock_id)
    assert outcome.error is None
    assert (outcome.additions, outcome.version) == (1, 1)
    (key,) = desk.do(desk.actions.keys())
    assert (key.stage, key.proven_version) == (Stage.ON_LOCK, 1)
    assert desk.opens()
    assert not desk.opens(OTHER_TAG)

    desk.do(desk.actions.read_events(lock_id))
    events = desk.do(desk.actions.events(EventFilter()))
    assert [(e.event, e.person) for e in events[:2]] == [(UNKNOWN, ""), (OPENED, "I. de Boer")]

    desk.do(desk.actions.take_in([key.id]))
    (key,) = desk.do(desk.actions.keys())
    assert key.stage is Stage.STILL_OPENS
    assert desk.opens(), "a key that was taken in opens until the lock is programmed"
    before = desk.do(desk.actions.lock(lock_id))
    assert (before.in_stock, before.issued) == (39, 1)

    (outcome,) = desk.program(lock_id)
    assert (outcome.removals, outcome.revoked, outcome.returned) == (1, 1, 1)
    assert not desk.opens()
    after = desk.do(desk.actions.lock(lock_id))
    assert (after.in_stock, after.issued, after.pending) == (40, 0, 0)
    assert desk.do(desk.actions.keys()) == ()
    (gone,) = desk.do(desk.actions.keys(with_returned=True))
    assert gone.stage is Stage.REMOVED
    assert desk.profile.store.check().ok


def test_nothing_to_send_sends_nothing(desk: Workplace) -> None:
    lock_id = desk.add_lock()
    (outcome,) = desk.program(lock_id)
    assert outcome.error is None
    assert (outcome.sent, outcome.version) == (0, 0)
    assert desk.do(desk.actions.plan()) == ()


def test_a_lock_is_added_once(desk: Workplace) -> None:
    desk.add_lock()
    planned = desk.building.locks[0]
    with pytest.raises(LockAlreadyHere):
        desk.do(desk.actions.add_lock(AddLock(planned.label, "again", desk.building.link), lambda _step: None))
    assert len(desk.do(desk.actions.locks())) == 1


def test_a_lock_added_offline_works_on_a_provisional_trial_and_registers_later(place: Workplace) -> None:
    lock_id = place.add_lock()
    lock = place.do(place.actions.lock(lock_id))
    assert (lock.missing, lock.provisional, lock.level) == (Missing.REGISTRATION, True, Level.TRIAL)
    place.sign_in()
    assert place.do(place.actions.send_waiting()) == 1
    lock = place.do(place.actions.lock(lock_id))
    assert (lock.missing, lock.provisional) == (Missing.NOTHING, False)
    assert lock.trial_end is not None


def test_release_keeps_the_history_and_claiming_again_keeps_the_dates(desk: Workplace) -> None:
    lock_id = desk.add_lock()
    desk.buy_keys(lock_id)
    desk.do(desk.actions.redeem(desk.building.kit.codes["B"][0], lock_id))
    desk.issue(desk.person(), lock_id)
    desk.program(lock_id)
    before = desk.do(desk.actions.lock(lock_id))
    desk.do(desk.actions.release_lock(lock_id))
    assert desk.do(desk.actions.locks()) == ()
    assert not desk.opens(), "a released lock forgets its list"
    again = desk.add_lock()
    assert again == lock_id
    after = desk.do(desk.actions.lock(lock_id))
    assert (after.trial_end, after.base_end, after.purchased) == (before.trial_end, before.base_end, before.purchased)
    assert (after.issued, after.pending) == (1, 1), "the key is kept and waits to be programmed again"
    desk.program(lock_id)
    assert desk.opens()


def test_after_the_trial_only_taking_in_remains_and_the_key_still_opens(desk: Workplace) -> None:
    lock_id, person_id = desk.add_lock(), desk.person()
    desk.buy_keys(lock_id)
    desk.issue(person_id, lock_id)
    desk.program(lock_id)
    desk.clock.shift = timedelta(days=120)
    with pytest.raises(Reduced):
        desk.issue(person_id, lock_id, OTHER_TAG)
    assert desk.opens()
    (key,) = desk.do(desk.actions.keys())
    desk.do(desk.actions.take_in([key.id]))
    desk.clock.shift = timedelta(days=25)
    (plan,) = desk.do(desk.actions.plan())
    assert (plan.removals, plan.additions) == (1, 0)


def test_a_computer_set_back_does_not_bring_a_period_back(desk: Workplace) -> None:
    """R54: what the platform and the locks have shown of the day is not forgotten."""
    desk.add_lock()
    seen = desk.do(desk.actions.today())
    desk.clock.shift = timedelta(days=-400)
    assert desk.do(desk.actions.today()) == seen


def test_an_empty_stock_says_so_and_issues_nothing(desk: Workplace) -> None:
    lock_id = desk.add_lock()
    with pytest.raises(StockEmpty):
        desk.issue(desk.person(), lock_id)
    assert desk.do(desk.actions.keys()) == ()


def test_the_same_tag_opens_a_lock_for_one_person_only(desk: Workplace) -> None:
    lock_id, first = desk.add_lock(), desk.person()
    desk.buy_keys(lock_id)
    desk.issue(first, lock_id)
    with pytest.raises(MediumInUse) as refused:
        desk.issue(desk.person("K. Vos"), lock_id)
    assert refused.value.data["person"] == "I. de Boer"
    assert len(desk.do(desk.actions.keys())) == 1


def test_a_code_opens_by_keypad_and_is_never_kept(desk: Workplace) -> None:
    lock_id, person_id = desk.add_lock(), desk.person()
    desk.buy_keys(lock_id)
    pin = desk.do(desk.actions.suggest_pin([lock_id]))
    desk.do(desk.actions.issue_keys(IssueKeys(person_id, (lock_id,), (MediumEntry(MediumKind.CODE, pin),))))
    desk.program(lock_id)
    assert desk.building.house.present(desk.building.locks[0].serial, MediumKind.CODE, pin).opened
    assert not holds(desk, pin)
    assert holds(desk, "I. de Boer"), "the search itself finds what is there"


def holds(desk: Workplace, text: str) -> bool:
    """Whether any cell of any table of the store holds a text."""

    def search(conn: Connection) -> bool:
        tables = conn.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars().all()
        found = (conn.exec_driver_sql(f'SELECT * FROM "{table}"').fetchall() for table in tables)  # noqa: S608
        return any(text in str(cell) for rows in found for row in rows for cell in row)

    return desk.profile.store.run_read(search)


def test_suspending_stops_a_key_and_resuming_brings_it_back(desk: Workplace) -> None:
    lock_id, person_id = desk.add_lock(), desk.person()
    desk.buy_keys(lock_id)
    desk.issue(person_id, lock_id)
    desk.program(lock_id)
    (key,) = desk.do(desk.actions.keys())
    desk.do(desk.actions.suspend([key.id]))
    (key,) = desk.do(desk.actions.keys())
    assert key.stage is Stage.CHANGED
    desk.program(lock_id)
    assert not desk.opens()
    desk.do(desk.actions.resume([key.id]))
    desk.program(lock_id)
    assert desk.opens()


def test_a_person_with_keys_stays(desk: Workplace) -> None:
    lock_id, person_id = desk.add_lock(), desk.person()
    desk.buy_keys(lock_id)
    desk.issue(person_id, lock_id, TAG)
    with pytest.raises(PersonHasKeys):
        desk.do(desk.actions.remove_person(person_id))
    assert len(desk.do(desk.actions.people())) == 1


def test_an_unlock_pulse_is_told_as_last_command_and_never_as_state(desk: Workplace) -> None:
    """R45: an MC lock does not know its bolt."""
    lock_id = desk.add_lock()
    desk.do(desk.actions.actuate(lock_id, 1))
    lock = desk.do(desk.actions.lock(lock_id))
    assert (lock.bolt, lock.last_command) == (0, "unlock")


def test_a_claim_that_failed_days_ago_does_not_set_the_clock_back(desk: Workplace) -> None:
    """The first try found the button not pressed; two days later the lock gets the time of that day."""
    planned = desk.building.locks[0]
    order = AddLock(planned.label, planned.name, desk.building.link)
    desk.clock.shift = timedelta(days=-2)
    with pytest.raises(UserError):
        desk.do(desk.actions.add_lock(order, lambda _step: None))
    desk.clock.shift = timedelta()
    lock_id = desk.add_lock()
    (outcome,) = desk.program(lock_id)
    assert outcome.error is None
    offset = desk.do(desk.actions.lock(lock_id)).clock_offset
    assert offset is not None
    assert abs(offset) <= 2


def test_a_lost_answer_to_the_claim_is_had_again(desk: Workplace) -> None:
    """The lock has taken us, only its word was lost: the same order, at whatever time, gets the same answer."""
    planned = desk.building.locks[0]
    order = AddLock(planned.label, planned.name, desk.building.link)
    desk.building.house.press_button(planned.serial)
    desk.building.house.fault(planned.serial, swallow=int(Command.CLAIM))
    with pytest.raises(FlexeriaError) as lost:
        desk.do(desk.actions.add_lock(order, lambda _step: None))
    assert lost.value.changed is Changed.UNKNOWN
    desk.clock.shift = timedelta(hours=5)
    lock_id = desk.add_lock()
    assert desk.do(desk.actions.lock(lock_id)).missing is Missing.NOTHING
