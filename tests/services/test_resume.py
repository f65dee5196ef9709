"""The program is killed in the middle: a new one goes on with the same transaction, at the byte."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from flexeria_desktop import bootstrap
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.records import Upload
from flexeria_desktop.core.services.rows import ProgramProgress, Stage
from flexeria_desktop.hardware.commands import Command
from tests.services.test_breaks import errors, lock_with_keys, lose_for_good, serial, tag
from tests.services.workplace import Workplace

ROOT = Path(__file__).parents[2]


def killed(desk: Workplace, lock_id: LockId, stop: str) -> int:
    """Let another process program the lock and kill it where it stands; return the bytes it had reached."""
    desk.runner.run(desk.profile.close_links())
    desk.profile.close()
    order = {
        "secrets": {name: value.hex() for name, value in desk.secrets._values.items()},
        "folder": str(desk.profile.folder),
        "lock": lock_id,
        "stop": stop,
    }
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.services.job_to_kill"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(json.dumps(order) + "\n")
        child.stdin.flush()
        reached = int(child.stdout.readline())
        child.kill()
    desk.profile = bootstrap.open_profile(desk.profile.folder, secrets=desk.secrets, clock=desk.clock)
    return reached


def journal(desk: Workplace, lock_id: LockId) -> Upload | None:
    """The upload the store remembers."""
    return desk.profile.store.run(lambda uow: uow.lists.upload(lock_id))


def at_the_lock(desk: Workplace) -> tuple[bytes, int]:
    """Transaction and next offset of the lock's own unfinished upload."""
    upload = desk.building.house.with_lock(serial(desk), lambda lock: lock._core.data.upload)
    assert upload is not None
    return upload.txn_id, upload.offset


def test_a_new_process_goes_on_at_the_byte_where_another_was_killed(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk)
    reached = killed(desk, lock_id, "send")
    begun = journal(desk, lock_id)
    assert begun is not None
    transaction, offset = at_the_lock(desk)
    assert (transaction, offset) == (begun.transaction, reached)
    assert {key.stage for key in desk.do(desk.actions.keys())} == {Stage.QUEUED}

    steps: list[ProgramProgress] = []
    (outcome,) = desk.program(lock_id, report=steps.append)
    assert errors((outcome,)) == []
    assert (outcome.resumed_at, outcome.version) == (offset, 1)
    assert min(step.sent for step in steps if step.step == "send") == offset, "no byte goes over the link twice"
    committed = desk.building.house.with_lock(serial(desk), lambda lock: lock._core.data.bank.committed)
    assert committed is not None
    assert committed.txn_id == transaction
    assert desk.opens(tag(0))


def test_a_delta_goes_on_as_the_same_delta_after_a_kill(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 10)
    assert errors(desk.program(lock_id)) == []
    for mark in range(100, 130):
        desk.issue(desk.person(f"Person {mark}"), lock_id, tag(mark))
    reached = killed(desk, lock_id, "send")
    transaction, offset = at_the_lock(desk)
    (outcome,) = desk.program(lock_id)
    assert errors((outcome,)) == []
    assert outcome.delta
    assert (outcome.resumed_at, outcome.version) == (reached, 2)
    committed = desk.building.house.with_lock(serial(desk), lambda lock: lock._core.data.bank.committed)
    assert committed is not None
    assert (committed.txn_id, reached) == (transaction, offset)
    assert desk.opens(tag(129))


def test_the_answer_to_commit_is_lost_and_the_program_killed(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk, 3)
    desk.building.house.fault(serial(desk), swallow=int(Command.TXN_COMMIT))
    killed(desk, lock_id, "again")
    assert desk.opens(tag(0)), "the lock has taken the list"
    assert {key.stage for key in desk.do(desk.actions.keys())} == {Stage.QUEUED}, "without a receipt nothing is proven"
    (outcome,) = desk.program(lock_id)
    assert errors((outcome,)) == []
    assert (outcome.version, outcome.resumed_at) == (1, outcome.total), "asked for the receipt, nothing sent again"
    assert {key.stage for key in desk.do(desk.actions.keys())} == {Stage.ON_LOCK}


def test_a_break_at_a_byte_shows_in_the_plan(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk)

    (broken,) = desk.program(lock_id, report=lambda step: lose_for_good(desk, step))
    assert broken.error is not None
    (plan,) = desk.do(desk.actions.plan([lock_id]))
    assert plan.resumes_at == broken.sent > 0


def test_a_link_lost_once_is_mended_within_the_job(desk: Workplace) -> None:
    lock_id = lock_with_keys(desk)
    broken: list[int] = []

    def lose(step: ProgramProgress) -> None:
        if step.step == "send" and step.sent > 0 and not broken:
            broken.append(step.sent)
            desk.building.house.fault(serial(desk), lose_after=1)

    (outcome,) = desk.program(lock_id, report=lose)
    assert errors((outcome,)) == []
    assert outcome.tries == 2
    assert outcome.resumed_at >= broken[0]
