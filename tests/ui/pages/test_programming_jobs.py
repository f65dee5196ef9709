"""Programming as a job, followed from the main thread."""

from __future__ import annotations

from flexeria_desktop.ui.viewmodels.programming_jobs import programming_jobs, start_program
from flexeria_desktop.ui.views.job_list import JobList
from flexeria_desktop.ui.widgets import ErrorDialog
from tests.ui.pages.conftest import Desk, User


def test_two_locks_are_programmed_and_said(user: User, desk: Desk) -> None:
    waiting = [row.id for row in desk.do(desk.actions.locks()) if row.pending]
    assert len(waiting) >= 2
    jobs = programming_jobs(user.window.context)
    ended: list[str] = []
    sentences: list[str] = []
    jobs.ended.connect(ended.append)
    job = start_program(user.window.context, waiting[:2])
    assert job is not None
    job.progress.connect(lambda progress: sentences.append(progress.sentence))
    assert jobs.running == tuple(waiting[:2])
    assert start_program(user.window.context, waiting[:2]) is None
    user.wait(lambda: not job.running)
    assert sorted(ended) == sorted(waiting[:2])
    assert job.last is not None
    assert job.last.unit == "bytes"
    assert job.last.done == job.last.total > 0
    assert sentences
    assert jobs.running == ()
    assert [row.pending for row in desk.do(desk.actions.locks()) if row.id in waiting[:2]] == [0, 0]
    history = user.window.findChild(JobList).history
    assert any("what is wanted" in line for line in history)


def test_a_lock_out_of_reach_is_named(user: User, desk: Desk) -> None:
    first = desk.do(desk.actions.locks())[0]
    desk.building.house.plug(False)
    try:
        job = start_program(user.window.context, [first.id])
        assert job is not None
        user.wait(lambda: not job.running)
    finally:
        desk.building.house.plug(True)
    dialog = user.window.findChild(ErrorDialog)
    assert dialog.windowTitle() == f"{first.name} was not programmed"
    dialog.reject()
    outcome = programming_jobs(user.window.context).outcomes[first.id]
    assert outcome.error is not None
