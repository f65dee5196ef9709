"""Operations on the engine as the window sees them."""

from __future__ import annotations

import asyncio
import logging
import threading

import pytest

from flexeria_desktop.core.errors import Transient
from flexeria_desktop.engine import Engine, EngineStopped
from flexeria_desktop.ui.jobs import Job, JobProgress, JobRunner, UnexpectedError

PATIENCE_SECONDS = 60


class NoAnswer(Transient):
    """A link that stays silent."""

    code = "test.no_answer"


@pytest.fixture
def engine():
    running = Engine().start()
    yield running
    assert running.stop(PATIENCE_SECONDS)


@pytest.fixture
def runner(engine, qapp):
    return JobRunner(engine)


def test_a_result_arrives_on_the_main_thread(runner, qtbot):
    where = []

    async def work(report):
        where.append(threading.current_thread().name)
        return 42

    job = runner.start("Count", work, succeeded=lambda value: where.append((value, threading.current_thread())))
    with qtbot.waitSignal(job.finished):
        pass
    assert where == ["engine", (42, threading.main_thread())]
    assert (job.state, job.result) == ("done", 42)
    assert runner.running == []
    assert list(runner.history) == [job]


def test_a_result_is_let_go_once_the_next_job_has_ended(runner, qtbot):
    async def work(report):
        return [42]

    for told in (1, 2):
        with qtbot.waitSignal(runner.start("Count", work).finished):
            pass
        assert len(runner.history) == told
    assert [job.result for job in runner.history] == [None, [42]]


def test_progress_gives_the_newest_and_an_estimate(engine, qtbot):
    now = [100.0]
    step, seen = asyncio.Event(), []

    async def work(report):
        report(JobProgress(10, 100, "bytes", "Sending"))
        await step.wait()
        report(JobProgress(50, 100, "bytes", "Sending"))
        await asyncio.Event().wait()

    job = Job(engine, work, "Send", clock=lambda: now[0])
    job.progress.connect(seen.append)
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert job.remaining() is None
    now[0] += 5.0
    engine.call(step.set)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[-1].done == 50
    assert job.remaining() == pytest.approx(5.0)
    with qtbot.waitSignal(job.finished):
        job.cancel()


def test_a_flood_of_progress_is_gathered(runner, qtbot):
    seen, reported = [], threading.Event()

    async def work(report):
        for count in range(20_000):
            report(JobProgress(count + 1, 20_000))
        reported.set()

    job = runner.start("Count", work, progress=seen.append)
    assert reported.wait(PATIENCE_SECONDS), "nothing waits for the window, which is at something else"
    with qtbot.waitSignal(job.finished):
        pass
    assert [progress.done for progress in seen] == [20_000]


def test_cancel_tells_only_after_the_clean_up(runner, qtbot):
    started, log = threading.Event(), []

    async def work(report):
        started.set()
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            log.append("link closed")

    job = runner.start("Program", work, failed=log.append)
    job.cancelled.connect(lambda: log.append("cancelled"))
    assert started.wait(PATIENCE_SECONDS)
    assert job.can_cancel
    with qtbot.waitSignal(job.finished):
        job.cancel()
        assert not job.can_cancel
    assert log == ["link closed", "cancelled"]
    assert job.state == "cancelled"


def test_our_errors_arrive_as_they_are(runner, qtbot):
    errors = []

    async def work(report):
        raise NoAnswer(serial="20417-118")

    job = runner.start("Program", work, failed=errors.append)
    with qtbot.waitSignal(job.finished):
        pass
    assert isinstance(errors[0], NoAnswer)
    assert job.error is errors[0]


def test_a_foreign_exception_becomes_a_report(runner, qtbot, caplog):
    async def work(report):
        raise ZeroDivisionError("by nobody foreseen")

    with caplog.at_level(logging.ERROR):
        job = runner.start("Program", work)
        with qtbot.waitSignal(job.failed):
            pass
    assert isinstance(job.error, UnexpectedError)
    assert job.error.data["report"] in caplog.text
    assert "by nobody foreseen" not in str(job.error)


def test_the_engine_stops_with_a_job_pending(qapp, qtbot):
    engine, cleaned, started = Engine().start(), [], threading.Event()

    async def work(report):
        started.set()
        try:
            await asyncio.Event().wait()
        finally:
            cleaned.append(True)

    job = Job(engine, work, "Program")
    assert started.wait(PATIENCE_SECONDS)
    assert engine.stop(PATIENCE_SECONDS)
    assert cleaned == [True]
    qtbot.waitUntil(lambda: job.state == "cancelled")
    assert not engine.running
    with pytest.raises(EngineStopped):
        engine.submit(asyncio.sleep(0))


def test_what_a_view_asks_while_the_program_closes_is_cancelled(qtbot):
    engine = Engine().start()
    assert engine.stop(PATIENCE_SECONDS)
    runner, told = JobRunner(engine), []

    async def ask(report):
        return "rows"

    job = runner.start("", ask, succeeded=told.append, failed=told.append)
    job.cancelled.connect(lambda: told.append("cancelled"))
    qtbot.waitUntil(lambda: not runner.running)
    assert told == ["cancelled"]


class Prompt(Engine):
    """An engine that is done before it hands the future over, as a slow window thread may find it."""

    def submit(self, coro):
        future = super().submit(coro)
        future.exception(PATIENCE_SECONDS)
        return future


def test_an_operation_that_ends_at_once_is_still_told_to_who_listens_after(qtbot):
    engine = Prompt().start()
    runner, told = JobRunner(engine), []

    async def work(report):
        return 42

    job = runner.start("Count", work, succeeded=told.append)
    qtbot.waitUntil(lambda: not runner.running)
    assert told == [42]
    assert job.result == 42
    assert engine.stop(PATIENCE_SECONDS)
