"""A broken lock gets new hardware, a released one comes back: keys, dates, numbers and events as they were."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.services.errors import HardwareUnchanged, LockAlreadyHere, ModelDiffers
from flexeria_desktop.core.services.queries.events import EventFilter
from flexeria_desktop.core.services.rows import LockSettings, ReplacedLock, ReplaceStep, Stage
from tests.services.workplace import OTHER_TAG, TAG, Workplace

SPARE = 3
"""Another MC of the building, not added yet; the lock at place 0 is one too."""
OF_OTHER_MODEL = 1
OPENED = 1


def swap(desk: Workplace, lock_id: LockId, place: int = SPARE) -> ReplacedLock:
    planned = desk.building.locks[place]
    desk.building.house.press_button(planned.serial)
    return desk.do(desk.actions.replace_lock(lock_id, planned.label, lambda _step: None))


@pytest.fixture
def lock_id(desk: Workplace) -> LockId:
    """A lock with a paid period and two keys: one on it, one taken in that it never heard of."""
    lock_id = desk.add_lock()
    desk.buy_keys(lock_id)
    desk.do(desk.actions.redeem(desk.building.kit.codes["B"][0], lock_id))
    desk.issue(desk.person(), lock_id)
    desk.issue(desk.person("K. Vos"), lock_id, OTHER_TAG)
    desk.program(lock_id)
    assert desk.opens()
    desk.do(desk.actions.read_events(lock_id))
    (gone,) = desk.do(desk.actions.keys(text="Vos"))
    desk.do(desk.actions.take_in([gone.id]))
    desk.do(desk.actions.change_lock_settings(lock_id, LockSettings(9)))
    return lock_id


def break_it(desk: Workplace) -> None:
    desk.building.house.with_lock(desk.building.locks[0].serial, lambda lock: lock.power_off())


def test_new_hardware_brings_all_keys_back_with_one_programming(desk: Workplace, lock_id: LockId) -> None:
    before = desk.do(desk.actions.lock(lock_id))
    (kept,) = desk.do(desk.actions.keys(text="Boer"))
    break_it(desk)
    done = swap(desk, lock_id)
    new, old = desk.building.locks[SPARE].serial, desk.building.locks[0].serial
    assert done == ReplacedLock(lock_id, before.name, old, new, keys=1, still_open=1)
    after = desk.do(desk.actions.lock(lock_id))
    assert after.serial == new
    assert (after.base_end, after.trial_end, after.purchased) == (before.base_end, before.trial_end, before.purchased)
    (key,) = desk.do(desk.actions.keys(text="Boer"))
    assert (key.id, key.stage) == (kept.id, Stage.QUEUED)
    assert not desk.opens(place=SPARE)
    (outcome,) = desk.program(lock_id)
    assert (outcome.error, outcome.additions, outcome.returned) == (None, 1, 1)
    assert desk.opens(place=SPARE), "the same tag opens; nobody had to come by"
    assert not desk.opens(OTHER_TAG, place=SPARE)
    assert desk.do(desk.actions.lock_settings(lock_id)).proven == LockSettings(9)
    assert len(desk.do(desk.actions.locks())) == 1
    desk.do(desk.actions.refresh())
    desk.do(desk.actions.redeem(desk.building.kit.codes["N"][1], lock_id))
    assert desk.do(desk.actions.lock(lock_id)).purchased == before.purchased + 40, "codes go to the new serial"
    assert desk.profile.store.check().ok


def test_events_of_both_hardwares_are_kept_apart_and_keep_their_names(desk: Workplace, lock_id: LockId) -> None:
    old = [event for event in desk.do(desk.actions.events(EventFilter())) if event.event == OPENED]
    assert [event.person for event in old] == ["I. de Boer"]
    swap(desk, lock_id)
    desk.program(lock_id)
    assert desk.opens(place=SPARE)
    desk.do(desk.actions.read_events(lock_id))
    opened = [event for event in desk.do(desk.actions.events(EventFilter())) if event.event == OPENED]
    assert [event.person for event in opened] == ["I. de Boer", "I. de Boer"]
    # Both may have opened within one second: which is told first says nothing.
    (former,) = [event for event in opened if event.lock_id != lock_id]
    assert desk.building.locks[0].serial in former.lock
    alarms = "SELECT count(*) FROM event_alarms"
    assert desk.profile.store.run_read(lambda conn: conn.exec_driver_sql(alarms).scalar()) == 0


def test_another_model_is_refused_and_named(desk: Workplace, lock_id: LockId) -> None:
    with pytest.raises(ModelDiffers) as refused:
        swap(desk, lock_id, OF_OTHER_MODEL)
    name = desk.building.locks[0].name
    assert refused.value.data == {"name": name, "wanted": "MC", "found": "DC"}
    assert desk.do(desk.actions.lock(lock_id)).serial == desk.building.locks[0].serial
    assert not desk.building.house.holdings(desk.building.locks[OF_OTHER_MODEL].serial)["owned"]


def test_its_own_label_and_that_of_another_lock_of_ours_are_refused(desk: Workplace, lock_id: LockId) -> None:
    with pytest.raises(HardwareUnchanged):
        swap(desk, lock_id, 0)
    desk.add_lock(SPARE)
    with pytest.raises(LockAlreadyHere):
        swap(desk, lock_id)


def test_a_platform_out_of_reach_is_told_later(desk: Workplace, lock_id: LockId) -> None:
    before = desk.do(desk.actions.lock(lock_id))
    desk.building.platform.stop()
    done = swap(desk, lock_id)
    assert done.waiting
    waiting = desk.do(desk.actions.lock(lock_id))
    assert (waiting.level, waiting.base_end, waiting.purchased) == (before.level, before.base_end, before.purchased)
    (outcome,) = desk.program(lock_id)
    assert outcome.error is None
    assert desk.opens(place=SPARE)
    desk.building.platform.start()
    desk.move_to_platform()
    assert desk.do(desk.actions.send_waiting()) >= 1
    desk.do(desk.actions.refresh())
    after = desk.do(desk.actions.lock(lock_id))
    assert (after.base_end, after.purchased, after.provisional) == (before.base_end, before.purchased, False)


def test_a_break_at_any_step_is_mended_by_saying_it_again(desk: Workplace, lock_id: LockId) -> None:
    planned = desk.building.locks[SPARE]

    class Broken(Exception):
        pass

    for at in (ReplaceStep.LABEL, ReplaceStep.CLAIM, ReplaceStep.REGISTER, ReplaceStep.DONE):

        def stop(step: ReplaceStep, at: ReplaceStep = at) -> None:
            if step is at:
                raise Broken

        desk.building.house.press_button(planned.serial)
        with pytest.raises(Broken):
            desk.do(desk.actions.replace_lock(lock_id, planned.label, stop))
        desk.reopen()
    done = swap(desk, lock_id)
    assert (done.serial, done.waiting) == (planned.serial, "")
    desk.program(lock_id)
    assert desk.opens(place=SPARE)


def test_a_claim_whose_answer_was_lost_is_repeated(desk: Workplace, lock_id: LockId) -> None:
    planned = desk.building.locks[SPARE]
    house = desk.building.house
    house.press_button(planned.serial)
    house.fault(planned.serial, swallow=13)
    with pytest.raises(FlexeriaError):
        desk.do(desk.actions.replace_lock(lock_id, planned.label, lambda _step: None))
    assert house.holdings(planned.serial)["owned"], "the new hardware took us; only its answer was lost"
    assert desk.do(desk.actions.lock(lock_id)).serial == desk.building.locks[0].serial
    assert swap(desk, lock_id).serial == planned.serial


def test_a_lock_can_be_replaced_twice(desk: Workplace, lock_id: LockId) -> None:
    before = desk.do(desk.actions.lock(lock_id))
    swap(desk, lock_id)
    swap(desk, lock_id, 4)
    desk.program(lock_id)
    assert desk.opens(place=4)
    after = desk.do(desk.actions.lock(lock_id))
    assert (after.serial, after.base_end) == (desk.building.locks[4].serial, before.base_end)


def test_release_and_claim_again_restore_dates_keys_numbers_and_events(desk: Workplace, lock_id: LockId) -> None:
    """R6, R12, R59; seqs of one hardware go on for ever."""
    before = desk.do(desk.actions.lock(lock_id))
    (key,) = desk.do(desk.actions.keys(text="Boer"))
    desk.do(desk.actions.release_lock(lock_id))
    assert desk.do(desk.actions.locks()) == ()
    assert desk.add_lock() == lock_id
    after = desk.do(desk.actions.lock(lock_id))
    dates = (before.trial_end, before.base_end, before.option_end, before.purchased)
    assert (after.trial_end, after.base_end, after.option_end, after.purchased) == dates
    (again,) = desk.do(desk.actions.keys(text="Boer"))
    assert replace(again, stage=key.stage, proven_version=0, proven_at=None, confirmed_at=None) == replace(
        key, proven_version=0, proven_at=None, confirmed_at=None
    )
    assert again.stage is Stage.QUEUED
    (outcome,) = desk.program(lock_id)
    assert (outcome.error, outcome.additions) == (None, 1)
    shown = desk.building.house.present(desk.building.locks[0].serial, MediumKind.TAG, TAG)
    assert (shown.opened, shown.user, shown.credential) == (True, 1, 1), "the numbers are as they were"
    desk.do(desk.actions.read_events(lock_id))
    events = desk.do(desk.actions.events(EventFilter()))
    seqs = [event.seq for event in events]
    assert len(set(seqs)) == len(seqs) == max(seqs), "one unbroken count over the release"
    assert [event.person for event in events if event.event == OPENED] == ["I. de Boer", "I. de Boer"]
