"""What breaks in the middle: nothing is lost, nothing is half, and the text says whether anything changed."""

from __future__ import annotations

import asyncio

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.records import Upload
from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.rows import ProgramOutcome, ProgramProgress, Stage
from flexeria_desktop.hardware.commands import Command
from flexeria_desktop.hardware.errors import LinkLost
from tests.services.workplace import Workplace

KEYS = 40


def tag(place: int) -> str:
    """A tag number of its own."""
    return f"04{place:012X}"


def lock_with_keys(desk: Workplace, count: int = KEYS) -> LockId:
    """A lock with issued keys that were never programmed."""
    lock_id = desk.add_lock()
    desk.buy_keys(lock_id)
    for place in range(count):
        desk.issue(desk.person(f"Person {place:02d}"), lock_id, tag(place))
    return lock_id


def serial(desk: Workplace) -> str:
    """Serial of the first lock of the house."""
    return desk.building.locks[0].serial


def errors(outcomes: tuple[ProgramOutcome, ...]) -> list[str]:
    """Codes of what failed."""
    return [outcome.error.code for outcome in outcomes if outcome.error]


def lose_commit(desk: Workplace, lock_id: LockId) -> tuple[ProgramOutcome, ...]:
    """The lock takes the list, its answer is lost and the lock serves somebody else for the rest of this job."""

    def turn_away(step: ProgramProgress) -> None:
        if step.tries > 1:
            desk.building.house.fault(serial(desk), busy=True)

    desk.building.house.fault(serial(desk), swallow=int(Command.TXN_COMMIT))
    outcomes = desk.program(lock_id, report=turn_away)
    desk.building.house.fault(serial(desk), busy=False)
    return outcomes


def lose_for_good(desk: Workplace, step: ProgramProgress) -> None:
    """End a job in mid-upload at once: the link is lost, and the lock serves somebody else when it is reached again.

    Looking for a lock that is out of reach takes seconds, and one test of that is enough.
    """
    if step.step == "send" and step.sent > 0 and step.tries == 1:
        desk.building.house.fault(serial(desk), lose_after=1)
    if step.tries > 1:
        desk.building.house.fault(serial(desk), busy=True)


def test_a_radio_lost_in_mid_upload_goes_on_at_the_byte(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk)

    def cut(step: ProgramProgress) -> None:
        if step.step == "send" and step.sent > 0 and not step.resumed_at:
            desk.building.house.fault(serial(desk), in_range=False)

    (broken,) = desk.program(lock_id, report=cut)
    assert isinstance(broken.error, LinkLost)
    assert broken.error.changed is Changed.NO
    assert 0 < broken.sent < broken.total
    assert not desk.opens(tag(0)), "the old list is in force until the new one is complete"
    assert {key.stage for key in desk.do(desk.actions.keys())} == {Stage.QUEUED}

    desk.building.house.fault(serial(desk), in_range=True)
    seen: list[ProgramProgress] = []
    (finished,) = desk.program(lock_id, report=seen.append)
    assert finished.error is None
    assert any(step.resumed_at >= broken.sent for step in seen)
    assert desk.opens(tag(KEYS - 1))


def test_a_dongle_pulled_in_mid_upload_is_named_and_the_next_try_finishes(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk)
    pulled: list[int] = []

    def pull(step: ProgramProgress) -> None:
        if step.step == "send" and step.sent > 0 and not pulled:
            pulled.append(step.sent)
            desk.building.house.plug(False)

    (broken,) = desk.program(lock_id, report=pull)
    assert broken.error is not None
    assert broken.error.changed is Changed.NO
    (absent,) = desk.program(lock_id)
    assert absent.error is not None, "no dongle, no programming"
    desk.building.house.plug(True)
    (finished,) = desk.program(lock_id)
    assert errors((finished,)) == []
    assert desk.opens(tag(3))


def test_what_a_lost_answer_left_open_stays_so_when_the_next_try_is_refused(desk: Workplace) -> None:
    lock_id, actions = lock_with_keys(desk, 1), desk.actions
    lock = desk.do(actions.lock(lock_id))
    unset: list[asyncio.Task[None]] = []

    def forget_the_way(step: ProgramProgress) -> None:
        # Meanwhile somebody at the desk takes the lock's link away.
        if step.tries > 1 and not unset:
            unset.append(asyncio.get_running_loop().create_task(actions.rename_lock(lock_id, lock.name, "", "")))

    desk.building.house.fault(serial(desk), swallow=int(Command.TXN_COMMIT))
    (unsure,) = desk.program(lock_id, report=forget_the_way)
    assert errors((unsure,)) == ["link_unset"]
    assert unsure.error is not None
    assert unsure.error.changed is Changed.UNKNOWN, "the lock has taken the list"
    desk.do(actions.rename_lock(lock_id, lock.name, "", lock.link))
    (found,) = desk.program(lock_id)
    assert (found.error, found.version) == (None, 1)


def test_a_lost_answer_to_commit_is_found_again_without_a_second_upload(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 5)
    (unsure,) = lose_commit(desk, lock_id)
    assert unsure.error is not None
    assert unsure.error.changed is Changed.UNKNOWN
    assert desk.opens(tag(0)), "the lock has taken the list, only its answer was lost"
    assert {key.stage for key in desk.do(desk.actions.keys())} == {Stage.QUEUED}, "without a receipt nothing is proven"

    (found,) = desk.program(lock_id)
    assert (found.error, found.version) == (None, 1), "version 1 = no second list was committed"
    assert {key.stage for key in desk.do(desk.actions.keys())} == {Stage.ON_LOCK}


def test_a_lost_commit_answer_is_found_by_a_new_process_too(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 3)
    lose_commit(desk, lock_id)
    desk.reopen()
    (found,) = desk.program(lock_id)
    assert (found.error, found.version) == (None, 1)


def test_a_key_taken_in_after_a_lost_answer_is_not_called_returned(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 2)
    lose_commit(desk, lock_id)
    key = desk.do(desk.actions.keys())[0]
    (taken,) = desk.do(desk.actions.take_in([key.id]))
    assert taken.counts_as_issued, "the list may be on the lock: only the lock can say"
    assert desk.opens(tag(0))
    (outcome,) = desk.program(lock_id)
    assert (outcome.error, outcome.returned) == (None, 1)
    assert not desk.opens(tag(0))
    assert desk.opens(tag(1))


def test_power_cut_at_the_commit_leaves_the_old_or_the_new_list(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 4)

    def cut(step: ProgramProgress) -> None:
        if step.step == "send" and step.sent == step.total:
            desk.building.house.fault(serial(desk), cut_at_write=1)

    (broken,) = desk.program(lock_id, report=cut)
    assert broken.error is not None
    desk.building.house.with_lock(serial(desk), lambda lock: lock.power_cycle())
    assert not desk.opens(tag(0))
    (finished,) = desk.program(lock_id)
    assert errors((finished,)) == []
    assert desk.opens(tag(0))


def test_one_failing_lock_does_not_stop_the_others(desk: Workplace) -> None:
    first, second = desk.add_lock(0), desk.add_lock(1)
    for place, lock_id in enumerate((first, second)):
        desk.buy_keys(lock_id, place)
    person = desk.person()
    order = IssueKeys(person, (first, second), (MediumEntry(MediumKind.TAG, tag(1)),))
    desk.do(desk.actions.issue_keys(order))
    desk.building.house.fault(serial(desk), busy=True)
    outcomes = desk.program(first, second)
    assert [outcome.error is None for outcome in outcomes] == [False, True]
    assert desk.opens(tag(1), place=1)


def test_records_of_others_are_kept(desk: Workplace) -> None:
    """Somebody else wrote the lock since the last receipt: what is unknown here stays on it."""
    lock_id = lock_with_keys(desk, 2)
    desk.program(lock_id)
    copy = desk.copy_store()
    late = desk.person("Late")
    desk.issue(late, lock_id, tag(9))
    desk.program(lock_id)
    # The desk goes back to a copy that knows nothing of the third key, as a second desk would.
    desk.restore_store(copy)
    (outcome,) = desk.program(lock_id)
    assert errors((outcome,)) == []
    assert desk.opens(tag(0))
    assert desk.opens(tag(9))
    held = desk.building.house.holdings(serial(desk))
    assert held["credentials"] == 3


def test_an_unfinished_upload_overtaken_by_another_desk_gives_way(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 2)
    desk.program(lock_id)
    copy = desk.copy_store()
    desk.issue(desk.person("Late"), lock_id, tag(9))
    desk.program(lock_id)
    desk.restore_store(copy)
    # This desk had begun an upload of its own on list 1 when the other desk wrote list 2.
    proof = desk.profile.store.run(lambda uow: uow.lists.proof(lock_id))
    assert proof is not None
    begun = Upload(b"\x07" * 16, proof.version, proof.digest, proof.lock_list, proof.received_at)
    desk.profile.store.run(lambda uow: uow.lists.save_upload(lock_id, begun))
    (outcome,) = desk.program(lock_id)
    assert errors((outcome,)) == []
    assert desk.building.house.holdings(serial(desk))["credentials"] == 3
    assert desk.profile.store.run(lambda uow: uow.lists.upload(lock_id)) is None


def test_a_removal_by_another_desk_is_not_undone(desk: Workplace) -> None:
    """A restored copy of a profile wants a key that was taken in since: it must not open again by itself."""
    lock_id = lock_with_keys(desk, 2)
    desk.program(lock_id)
    copy = desk.copy_store()
    first = next(key for key in desk.do(desk.actions.keys()) if key.person == "Person 00")
    desk.do(desk.actions.take_in([first.id]))
    desk.program(lock_id)
    desk.restore_store(copy)
    for _ in range(2):
        (outcome,) = desk.program(lock_id)
        assert (errors((outcome,)), outcome.removed_elsewhere) == ([], 1)
        assert not desk.opens(tag(0))
    (taken,) = desk.do(desk.actions.take_in([first.id]))
    assert not taken.counts_as_issued, "a receipt has proven that the lock does not hold it"
    assert errors(desk.program(lock_id)) == []
    assert not desk.opens(tag(0))
    assert desk.opens(tag(1))
