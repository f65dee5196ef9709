"""A walk along the doors of a real house: nearest first, each once, and whoever is skipped or fails is left alone."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.rows import WalkState
from flexeria_desktop.core.services.walk import MOST_TRIES, Walk
from tests.services.crew import Crew, assembled

LOCKS = 4
FAR = -88
"""One bar: heard, but not the door one stands at."""

React = Callable[[Walk, WalkState], None]


@pytest.fixture(scope="module")
def shared(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crew]:
    """Four locks of ours."""
    with assembled(prepared, tmp_path_factory.mktemp("walk"), LOCKS) as crew:
        yield crew


@pytest.fixture
def crew(shared: Crew) -> Crew:
    """The same without faults and without work."""
    shared.mend()
    return shared


def go(crew: Crew, react: React = lambda _walk, _state: None) -> tuple[WalkState, list[WalkState]]:
    """Walk to the end; ``react`` sees each state.

    No door is chosen before all have been heard: on a busy machine the strongest may not be among the first.
    """
    seen: list[WalkState] = []
    begun: list[WalkState] = []

    def report(state: WalkState) -> None:
        seen.append(state)
        if not begun and state.phase == "paused" and all(row.rssi is not None for row in state.next):
            begun.append(state)
            walk.resume()
        react(walk, state)

    walk = crew.desk.actions.walk((), report)
    walk.pause()
    return crew.desk.do(walk.run()), seen


def order(state: WalkState) -> list[str]:
    """Locks in the order in which they were tried."""
    return [done.lock for done in state.done]


def test_the_nearest_first_and_the_far_one_only_when_one_stands_before_it(crew: Crew) -> None:
    crew.give_work(0, 1, 2)
    crew.fault(0, rssi=FAR)
    crew.fault(1, rssi=-70)
    crew.fault(2, rssi=-45)
    before = [crew.version(place) for place in crew.all]
    crew.desk.building.house.with_lock(crew.serial(3), lambda lock: lock.set_battery_low(True))

    def react(_walk: Walk, state: WalkState) -> None:
        if state.phase == "listening" and len(state.done) == 2:
            assert [row.lock for row in state.next] == ["Door 1"]
            crew.fault(0, rssi=-40)

    ended, seen = go(crew, react)
    assert order(ended) == ["Door 3", "Door 2", "Door 1"]
    assert [crew.version(place) - before[place] for place in crew.all] == [1, 1, 1, 0]
    assert [state.sounds for state in seen if state.sounds] == ["found", "done"] * 3 + ["finished"]
    assert seen[-1] == ended
    assert (ended.phase, ended.to_go) == ("finished", 0)
    assert ended.battery == ("Door 4",)
    programming = [state for state in seen if state.phase == "programming" and state.current]
    assert {state.current.progress.step for state in programming if state.current and state.current.progress} >= {
        "connect",
        "send",
    }


def test_a_lock_that_fails_goes_to_the_end_and_is_not_tried_again(crew: Crew) -> None:
    crew.give_work(0, 1)
    crew.fault(0, rssi=-40, busy=True)
    ended, seen = go(crew)
    assert order(ended) == ["Door 1", "Door 2"]
    first, second = (done.outcome.error for done in ended.done)
    assert getattr(first, "code", "") == "lock.busy"
    assert second is None
    assert [state.sounds for state in seen if state.sounds] == ["found", "failed", "found", "done", "finished"]
    assert [getattr(row.error, "code", "") for row in ended.next] == ["lock.busy"]


def test_skipped_before_and_in_the_middle(crew: Crew) -> None:
    crew.give_work(0, 1, 2)
    for place, rssi in enumerate((-40, -50, -60)):
        crew.fault(place, rssi=rssi)
    before = [crew.version(place) for place in crew.all]
    skips: list[str] = []

    def react(walk: Walk, state: WalkState) -> None:
        near = [row.lock for row in state.next if row.rssi is not None]
        if not skips and state.phase == "paused" and len(near) == 3:
            skips.append(near[0])
            assert state.current is None
            walk.skip()
        elif len(skips) == 1 and state.current is not None and state.current.progress:
            skips.append(state.current.lock)
            walk.skip()

    ended, _ = go(crew, react)
    assert skips == ["Door 1", "Door 2"]
    assert order(ended) == ["Door 3"]
    assert [crew.version(place) - before[place] for place in crew.all] == [0, 0, 1, 0]


def test_paused_and_resumed_and_stopped(crew: Crew) -> None:
    crew.give_work(0, 1)
    crew.fault(0, rssi=-40)
    stages: list[str] = []

    def react(walk: Walk, state: WalkState) -> None:
        if not stages:
            stages.append("pause")
            walk.pause()
        elif stages == ["pause"] and state.phase == "paused" and all(row.rssi is not None for row in state.next):
            stages.append("resume")
            assert not state.done
            walk.resume()
        elif state.phase == "done_one" and "stop" not in stages:
            stages.append("stop")
            walk.stop()

    ended, _ = go(crew, react)
    assert stages == ["pause", "resume", "stop"]
    assert order(ended) == ["Door 1"]
    assert ended.to_go == 1


def test_new_work_for_a_lock_that_is_done_is_done_too(crew: Crew) -> None:
    crew.give_work(0, 1)
    crew.fault(0, rssi=-40)
    crew.fault(1, rssi=FAR)
    late: list[asyncio.Task[object]] = []
    person = crew.desk.person("Late")
    order_late = IssueKeys(person, (crew.lock_ids[0],), (MediumEntry(MediumKind.TAG, "04FFFFFFFFFF01"),))

    def react(_walk: Walk, state: WalkState) -> None:
        if state.phase == "done_one" and not late:
            # Somebody at the counter issues a key while the walk goes on.
            late.append(asyncio.get_running_loop().create_task(crew.desk.actions.issue_keys(order_late)))
        elif state.phase == "done_one" and len(state.done) == 2:
            crew.fault(1, rssi=-40)

    ended, _ = go(crew, react)
    assert order(ended) == ["Door 1", "Door 1", "Door 2"]


def test_a_lock_that_left_is_not_heard_any_more_and_goes_on_when_it_is_back(crew: Crew) -> None:
    crew.give_work(0)
    crew.fault(0, rssi=-40)
    stages: list[str] = []

    def react(_walk: Walk, state: WalkState) -> None:
        if state.sounds == "found" and not stages:
            stages.append("away")
            crew.fault(0, in_range=False)
        elif stages == ["away"] and state.phase == "listening" and [row.rssi for row in state.next] == [None]:
            stages.append("back")
            assert state.to_go == 1
            crew.fault(0, in_range=True)

    ended, seen = go(crew, react)
    assert stages == ["away", "back"]
    first, second = (done.outcome.error for done in ended.done)
    assert getattr(first, "code", "").startswith("link.")
    assert second is None
    assert [state.sounds for state in seen if state.sounds] == ["found", "failed", "found", "done", "finished"]
    assert ended.next == ()


def test_a_lock_that_fails_again_and_again_is_passed_by_even_when_its_work_changes(crew: Crew) -> None:
    crew.give_work(0, 1)
    crew.fault(0, rssi=-40, busy=True)
    crew.fault(1, rssi=FAR)
    person, late = crew.desk.person("Late"), []
    tags = iter(f"04EEEEEEEEEE{number:02X}" for number in range(16))

    def react(_walk: Walk, state: WalkState) -> None:
        if len(state.done) == MOST_TRIES and state.phase == "listening":
            crew.fault(1, rssi=-40)
        elif state.sounds == "found" and state.current is not None and state.current.lock == "Door 1":
            # The counter issues another key each time: what the lock needs is never the same twice.
            order = IssueKeys(person, (crew.lock_ids[0],), (MediumEntry(MediumKind.TAG, next(tags)),))
            late.append(asyncio.get_running_loop().create_task(crew.desk.actions.issue_keys(order)))

    ended, _ = go(crew, react)
    assert order(ended) == ["Door 1"] * MOST_TRIES + ["Door 2"]
    assert [getattr(row.error, "code", "") for row in ended.next] == ["lock.busy"]


def test_what_was_skipped_and_what_failed_is_taken_up_again_when_asked_for(crew: Crew) -> None:
    crew.give_work(0, 1, 2)
    crew.fault(0, rssi=-40)
    crew.fault(1, rssi=-50, busy=True)
    crew.fault(2, rssi=FAR)
    stages: list[str] = []

    def react(walk: Walk, state: WalkState) -> None:
        if not stages and state.sounds == "found":
            stages.append("skip")
            walk.skip()
        elif stages == ["skip"] and state.phase == "listening" and state.to_go == 1:
            stages.append("again")
            assert [row.lock for row in state.skipped] == ["Door 1"]
            assert [(row.lock, getattr(row.error, "code", "")) for row in state.next] == [
                ("Door 3", ""),
                ("Door 2", "lock.busy"),
            ]
            crew.fault(1, busy=False)
            walk.retry()
        elif len(state.done) == 3:
            crew.fault(2, rssi=-40)

    ended, _ = go(crew, react)
    assert order(ended) == ["Door 2", "Door 1", "Door 2", "Door 3"]
    assert (ended.next, ended.skipped) == ((), ())


def test_leaving_after_the_lock_in_work(crew: Crew) -> None:
    crew.give_work(0, 1)
    crew.fault(0, rssi=-40)
    crew.desk.building.house.fault(latency_ms=60)

    def react(walk: Walk, state: WalkState) -> None:
        if state.sounds == "found":
            walk.stop(finish=True)

    ended, _ = go(crew, react)
    assert [(done.lock, done.outcome.error) for done in ended.done] == [("Door 1", None)]
    assert ended.to_go == 1


def test_left_while_the_lock_decides_it_tells_what_the_lock_decided(crew: Crew) -> None:
    crew.give_work(0)
    crew.fault(0, rssi=-40)
    crew.desk.building.house.fault(latency_ms=60)
    before = crew.version(0)

    def react(walk: Walk, state: WalkState) -> None:
        step = state.current.progress if state.current is not None else None
        if step is not None and step.step == "send" and 0 < step.sent == step.total:
            walk.stop()

    ended, _ = go(crew, react)
    assert crew.version(0) == before + 1
    assert [(done.lock, done.outcome.version) for done in ended.done] == [("Door 1", before + 1)]
    assert ended.to_go == 0


def test_without_work_a_walk_is_over_at_once(crew: Crew) -> None:
    ended, seen = go(crew)
    assert (ended.phase, len(seen)) == ("finished", 1)


def test_over_bluetooth_where_the_dongle_is_gone(crew: Crew, tmp_path: Path) -> None:
    crew.give_work(0, 1)
    crew.fault(0, rssi=-40)
    crew.fault(1, rssi=-50)
    house, actions, gone = crew.desk.building.house, crew.desk.actions, f"serial:{tmp_path / 'unplugged'}"

    def links(link: str) -> None:
        for lock in crew.desk.do(actions.locks()):
            crew.desk.do(actions.rename_lock(lock.id, lock.name, lock.building, link))

    def leave_at_once(walk: Walk, state: WalkState) -> None:
        if state.sounds == "found":
            walk.stop()

    links(gone)
    house.go_on_air()
    try:
        left, _ = go(crew, leave_at_once)
        assert (left.done, left.to_go) == ((), 2)
        links(gone)
        ended, seen = go(crew)
        assert [(done.lock, done.outcome.error) for done in ended.done] == [("Door 1", None), ("Door 2", None)]
        assert {link for state in seen for link, _problem in state.problems} == {gone}
        reached = {lock.name: lock.link for lock in crew.desk.do(actions.locks())}
        assert (reached["Door 1"], reached["Door 2"]) == ("ble:", "ble:")
    finally:
        crew.desk.do(crew.desk.profile.close_links())
        house.leave_air()
        links(crew.desk.building.link)


def test_a_log_that_nobody_read_for_weeks_is_worth_a_stop(crew: Crew) -> None:
    crew.fault(0, rssi=-40)
    crew.fault(1, rssi=-50)
    crew.desk.clock.shift += timedelta(days=34)
    crew.give_work(0)

    def react(walk: Walk, state: WalkState) -> None:
        if len(state.done) == 2:
            walk.stop()
        elif state.phase == "listening" and not state.done:
            days = {row.lock: row.log_days for row in state.next}
            assert days == {"Door 1": None, "Door 2": 34, "Door 3": 34, "Door 4": 34}

    ended, _ = go(crew, react)
    sent, read = (done.outcome for done in ended.done)
    assert (sent.lock, sent.error, sent.version is not None) == ("Door 1", None, True)
    assert (read.lock, read.error, read.version) == ("Door 2", None, None)
    assert {row.lock for row in ended.next} == {"Door 3", "Door 4"}
    again, _ = go(crew, lambda walk, _state: walk.stop())
    assert {row.lock for row in again.next} == {"Door 3", "Door 4"}
