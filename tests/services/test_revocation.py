"""A revocation goes out before its list: what a broken job leaves in the lock's journal must not shut a person out."""

from __future__ import annotations

from flexeria_desktop.core.domain.ids import KeyId, LockId
from flexeria_desktop.core.services.rows import Stage
from tests.services.test_breaks import errors, lock_with_keys, lose_commit, lose_for_good, serial, tag
from tests.services.test_truth import another_desk_adds, programmed, read, unknown
from tests.services.workplace import Workplace


def first_key(desk: Workplace) -> KeyId:
    """The key of the first tag."""
    return next(key.id for key in desk.do(desk.actions.keys()) if key.person == "Person 00")


def stage(desk: Workplace) -> Stage:
    """How far the first key has come."""
    return next(key.stage for key in desk.do(desk.actions.keys()) if key.person == "Person 00")


def journal(desk: Workplace) -> int:
    """Credentials in the lock's own revocation journal."""
    return desk.building.house.with_lock(serial(desk), lambda lock: len(lock._core.data.journal))


def revoke_and_break(desk: Workplace, lock_id: LockId) -> None:
    """Program until the revocation is through and lose the lock before its list; the rest of the job fails."""

    (broken,) = desk.program(lock_id, report=lambda step: lose_for_good(desk, step))
    assert broken.error is not None
    assert broken.revoked == 1
    desk.building.house.fault(serial(desk), busy=False)
    assert (journal(desk), desk.opens(tag(0))) == (1, False)


def numbers(desk: Workplace, lock_id: LockId) -> set[int]:
    """Numbers of the credentials that the last receipt proves."""
    proof = desk.profile.store.run(lambda uow: uow.lists.proof(lock_id))
    assert proof is not None
    return {entry.number for entry in proof.lock_list.credentials}


def test_a_key_given_back_in_force_after_a_broken_job_opens_under_a_new_number(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 2)
    programmed(desk, lock_id)
    assert numbers(desk, lock_id) == {1, 2}
    key = first_key(desk)
    desk.do(desk.actions.suspend([key]))
    revoke_and_break(desk, lock_id)
    desk.do(desk.actions.resume([key]))
    assert stage(desk) is Stage.CHANGED, "the last receipt lists it, but the door refuses it"
    (plan,) = desk.do(desk.actions.plan())
    assert (plan.changes, plan.additions, plan.removals) == (1, 0, 0)

    outcome = programmed(desk, lock_id)
    assert outcome.version == 2
    assert desk.opens(tag(0))
    assert desk.opens(tag(1))
    assert (numbers(desk, lock_id), journal(desk)) == ({2, 3}, 0)
    assert stage(desk) is Stage.ON_LOCK
    assert desk.profile.store.run(lambda uow: uow.keys.get(key)).media[0].number == 3
    assert desk.do(desk.actions.plan()) == ()
    assert programmed(desk, lock_id).version == 2, "the number moves once"


def test_the_new_number_stays_the_same_when_its_job_breaks_too(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 2)
    programmed(desk, lock_id)
    key = first_key(desk)
    desk.do(desk.actions.suspend([key]))
    revoke_and_break(desk, lock_id)
    desk.do(desk.actions.resume([key]))
    lose_commit(desk, lock_id)
    desk.reopen()
    outcome = programmed(desk, lock_id)
    assert outcome.version == 2, "the list that was committed is found again"
    assert numbers(desk, lock_id) == {2, 3}
    assert desk.opens(tag(0))
    assert stage(desk) is Stage.ON_LOCK


def test_a_key_that_stays_suspended_keeps_its_number(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 2)
    programmed(desk, lock_id)
    key = first_key(desk)
    desk.do(desk.actions.suspend([key]))
    revoke_and_break(desk, lock_id)
    assert stage(desk) is Stage.CHANGED, "without a receipt nothing is proven"
    programmed(desk, lock_id)
    assert (numbers(desk, lock_id), journal(desk), stage(desk)) == ({1, 2}, 0, Stage.ON_LOCK)
    desk.do(desk.actions.resume([key]))
    programmed(desk, lock_id)
    assert (numbers(desk, lock_id), desk.opens(tag(0))) == ({1, 2}, True), "its list cleared the journal"


def test_a_record_of_others_that_is_kept_after_all_opens_again(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 1)
    programmed(desk, lock_id)
    another_desk_adds(desk, lock_id, 9)
    read(desk, lock_id)
    number = unknown(desk, lock_id).number
    desk.do(desk.actions.decide(lock_id, number, "remove"))

    (broken,) = desk.program(lock_id, report=lambda step: lose_for_good(desk, step))
    assert broken.error is not None
    desk.building.house.fault(serial(desk), busy=False)
    assert not desk.opens(tag(9))
    desk.do(desk.actions.decide(lock_id, number, "keep"))
    programmed(desk, lock_id)
    assert desk.opens(tag(9))
    assert desk.opens(tag(0))


def test_a_key_taken_in_stays_so_whatever_breaks(desk: Workplace) -> None:
    """R53: the revocation stops it at once, but only a receipt brings it back to the stock."""
    lock_id = lock_with_keys(desk, 2)
    programmed(desk, lock_id)
    stock = desk.do(desk.actions.lock(lock_id)).in_stock
    desk.do(desk.actions.take_in([first_key(desk)]))
    revoke_and_break(desk, lock_id)
    assert stage(desk) is Stage.STILL_OPENS
    assert desk.do(desk.actions.lock(lock_id)).in_stock == stock
    outcome = programmed(desk, lock_id)
    assert outcome.returned == 1
    assert desk.do(desk.actions.lock(lock_id)).in_stock == stock + 1
    assert (desk.opens(tag(0)), journal(desk)) == (False, 0)
    assert errors((outcome,)) == []
