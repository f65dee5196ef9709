"""Two computers at one lock: the slower one learns at BEGIN that it was overtaken, reads, merges and goes on."""

from __future__ import annotations

from threading import Thread

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.rows import ProgramProgress, Stage
from tests.services.crew import another_desk
from tests.services.test_breaks import errors, lock_with_keys, lose_for_good, serial, tag
from tests.services.test_truth import programmed
from tests.services.workplace import Workplace

FIRST, SECOND, OURS, THEIRS = 0, 1, 20, 21


def take_in(desk: Workplace, mark: int) -> None:
    """Take in the key of a person of ``lock_with_keys``."""
    key = next(key for key in desk.do(desk.actions.keys()) if key.person == f"Person {mark:02d}")
    desk.do(desk.actions.take_in([key.id]))


def overtake(second: Workplace, lock_id: LockId) -> None:
    """Program the lock from the other computer, while the first one waits for its link."""
    ended: list[str] = []

    def work() -> None:
        outcomes = second.program(lock_id)
        ended.extend(errors(outcomes) or ["done"])

    other = Thread(target=work)
    other.start()
    other.join(60)
    assert ended == ["done"]


def test_a_desk_that_is_overtaken_between_two_tries_merges_and_goes_on(desk: Workplace) -> None:
    """Each took a key in and issued one: both withdrawals hold, both new keys open, whoever came first."""
    lock_id = lock_with_keys(desk, 3)
    programmed(desk, lock_id)
    desk.building.house.go_on_air()
    with another_desk(desk, "ble:") as second:
        take_in(second, FIRST)
        second.issue(second.person("Of the other desk"), lock_id, tag(THEIRS))
        take_in(desk, SECOND)
        desk.issue(desk.person("Of this desk"), lock_id, tag(OURS))
        steps: list[ProgramProgress] = []

        def watch(step: ProgramProgress) -> None:
            steps.append(step)
            if step.step == "send" and step.sent > 0 and step.tries == 1:
                desk.building.house.fault(serial(desk), lose_after=1)
            if step.step == "connect" and step.tries == 2:
                overtake(second, lock_id)

        (outcome,) = desk.program(lock_id, report=watch)
        assert errors((outcome,)) == []
        assert (outcome.tries, outcome.version) == (2, 3), "list 2 is the other desk's"
        # Read once because the digest is not ours, and once more because BEGIN said that our upload is overtaken.
        assert [step.step for step in steps if step.tries == 2].count("read") == 2
        assert (outcome.merged, outcome.removed_elsewhere, outcome.returned) == (1, 1, 1)
        opened = {mark for mark in (FIRST, SECOND, 2, OURS, THEIRS) if desk.opens(tag(mark))}
        assert opened == {2, OURS, THEIRS}

        (again,) = second.program(lock_id)
        assert errors((again,)) == []
        assert {mark for mark in (FIRST, SECOND, 2, OURS, THEIRS) if desk.opens(tag(mark))} == opened
        stages = {key.person: key.stage for key in second.do(second.actions.keys())}
        assert stages["Of the other desk"] is Stage.ON_LOCK


def test_an_upload_that_waited_until_another_desk_was_done_gives_way(desk: Workplace) -> None:
    """The job ended with the break; a new start of the program finds the lock changed."""
    lock_id = lock_with_keys(desk, 2)
    programmed(desk, lock_id)
    with another_desk(desk, desk.building.link) as second:
        desk.issue(desk.person("Of this desk"), lock_id, tag(OURS))
        (broken,) = desk.program(lock_id, report=lambda step: lose_for_good(desk, step))
        assert broken.error is not None
        desk.building.house.fault(serial(desk), busy=False)
        desk.reopen()
        take_in(second, FIRST)
        (first,) = second.program(lock_id)
        assert errors((first,)) == []
        second.runner.run(second.profile.close_links())
        steps: list[str] = []
        (outcome,) = desk.program(lock_id, report=lambda step: steps.append(step.step))
        assert errors((outcome,)) == []
        assert (steps.count("read"), outcome.version, outcome.resumed_at) == (2, 3, 0)
        assert {mark for mark in (FIRST, SECOND, OURS) if desk.opens(tag(mark))} == {SECOND, OURS}
        assert desk.profile.store.run(lambda uow: uow.lists.upload(lock_id)) is None
