"""Many locks at once, on a real port with real breaks: order, side by side, faults, controls, and what was done."""

from __future__ import annotations

import csv
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.locks import Lock, LockModel
from flexeria_desktop.core.services.batch import Batch
from flexeria_desktop.core.services.batch_jobs import Job, natural, working_order
from flexeria_desktop.core.services.batch_summary import FileUnwritable, as_csv, batch_summary
from flexeria_desktop.core.services.errors import LockUnknown
from flexeria_desktop.core.services.rows import BatchProgress, LockPhase
from tests.services.crew import Crew, assembled

LOCKS = 10
OUT_OF_RANGE = {"link.lock_not_found", "link.lock_unreachable"}
"""The second when it was heard a moment before it went."""


@pytest.fixture(scope="module")
def shared(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crew]:
    """Ten locks of ours, more than one dongle carries at once."""
    with assembled(prepared, tmp_path_factory.mktemp("crew"), LOCKS) as crew:
        yield crew


@pytest.fixture
def crew(shared: Crew) -> Crew:
    """The same without faults and without work."""
    shared.mend()
    return shared


def phases(progress: BatchProgress) -> dict[LockId, str]:
    """How each lock stands."""
    return {lock.lock_id: lock.phase.value for lock in progress.locks}


def test_one_failing_lock_stops_no_other(crew: Crew) -> None:
    lock_ids = crew.give_work(*crew.all)
    before = [crew.version(place) for place in crew.all]
    crew.fault(1, in_range=False)
    crew.fault(4, busy=True)
    crew.fault(6, lose_after=12)
    ended, seen = crew.run(lock_ids)
    assert crew.version(6) == before[6] + 1, "a link that breaks once is taken up again"
    failed = {crew.place_of(lock.lock_id): lock for lock in ended.locks if lock.phase is LockPhase.FAILED}
    assert set(failed) == {1, 4}
    codes = {place: getattr(lock.outcome.error, "code", "") for place, lock in failed.items() if lock.outcome}
    assert codes[1] in OUT_OF_RANGE
    assert codes[4] == "lock.busy"
    for place in crew.all:
        grown = crew.version(place) - before[place]
        assert grown == (place not in failed), place
    assert ended.ended
    assert seen[-1] == ended
    assert ended.seconds_left == 0


def test_locks_run_side_by_side_but_no_more_than_the_dongle_carries(crew: Crew) -> None:
    crew.desk.building.house.fault(latency_ms=60)
    connected: list[int] = []
    lock_ids = crew.give_work(*crew.all)
    _, seen = crew.run(lock_ids, lambda _batch, _progress: connected.append(crew.connected()))
    running = [sum(lock.phase is LockPhase.RUNNING for lock in one.locks) for one in seen]
    assert max(running) == 8
    assert max(connected) >= 5, "the house itself saw links overlap"


def test_revocations_come_first_then_the_nearest(crew: Crew) -> None:
    crew.give_work(9)
    crew.run([crew.lock_ids[9]])
    for place in crew.all:
        crew.fault(place, rssi=-50 - place)
    crew.fault(3, rssi=-95)
    crew.fault(9, rssi=-99)
    crew.take_in(9)
    lock_ids = crew.give_work(*range(9))
    before = {place: crew.version(place) for place in crew.all}
    versions: dict[int, list[int]] = {}

    def look(_batch: Batch, progress: BatchProgress) -> None:
        for lock in progress.locks:
            place = crew.place_of(lock.lock_id)
            if lock.phase is LockPhase.RUNNING and place not in versions:
                versions[place] = [crew.version(other) - before[other] for other in crew.all]

    ended, _ = crew.run([*lock_ids, crew.lock_ids[9]], look)
    assert [crew.place_of(lock.lock_id) for lock in ended.locks] == [9, 0, 1, 2, 4, 5, 6, 7, 8, 3]
    assert sum(versions[9]) == 0, "the faintest lock began first, for it has a revocation"
    assert sum(versions[8]) >= 1, "the ninth had to wait for another lock's end"
    assert sum(versions[3]) >= 2, "the faintest of the others waited longest"


def test_paused_nothing_new_begins_and_a_skipped_lock_stays_as_it_is(crew: Crew) -> None:
    lock_ids = crew.give_work(*crew.all)
    before = [crew.version(place) for place in crew.all]
    skipped: list[LockId] = []

    def react(batch: Batch, progress: BatchProgress) -> None:
        states = [lock.phase for lock in progress.locks]
        if not skipped and states.count(LockPhase.RUNNING) == 8:
            waiting = [lock.lock_id for lock in progress.locks if lock.phase is LockPhase.WAITING]
            skipped.append(waiting[0])
            # As the window does it: from another thread.
            for control in (batch.pause, lambda: batch.skip(waiting[0])):
                thread = threading.Thread(target=control)
                thread.start()
                thread.join()
        if progress.paused and LockPhase.RUNNING not in states:
            assert states.count(LockPhase.DONE) == 8
            assert states.count(LockPhase.WAITING) == 1
            batch.resume()

    ended, _ = crew.run(lock_ids, react)
    assert list(phases(ended).values()).count("done") == 9
    assert phases(ended)[skipped[0]] == "skipped"
    place = crew.place_of(skipped[0])
    assert crew.version(place) == before[place]


def test_one_lock_is_called_off_and_the_others_go_on(crew: Crew) -> None:
    crew.desk.building.house.fault(latency_ms=30)
    lock_ids = crew.give_work(0, 1, 2)
    before = crew.version(1)

    def react(batch: Batch, progress: BatchProgress) -> None:
        if any(lock.lock_id == lock_ids[1] and lock.progress for lock in progress.locks):
            batch.cancel_lock(lock_ids[1])

    ended, _ = crew.run(lock_ids, react)
    assert phases(ended) == {lock_ids[0]: "done", lock_ids[1]: "cancelled", lock_ids[2]: "done"}
    assert crew.version(1) == before
    row = next(row for row in batch_summary(ended).rows if row.phase is LockPhase.CANCELLED)
    assert row.changed == "no"


def test_cancel_ends_the_batch_and_leaves_the_rest_untouched(crew: Crew) -> None:
    crew.desk.building.house.fault(latency_ms=30)
    lock_ids = crew.give_work(*crew.all)
    before = [crew.version(place) for place in crew.all]

    def react(batch: Batch, progress: BatchProgress) -> None:
        if any(lock.phase is LockPhase.RUNNING and lock.progress for lock in progress.locks):
            batch.cancel()

    ended, _ = crew.run(lock_ids, react)
    assert set(phases(ended).values()) == {"cancelled"}
    assert [crew.version(place) for place in crew.all] == before
    assert ended.ended


def test_cancelled_while_it_still_listens(crew: Crew) -> None:
    lock_ids = crew.give_work(*crew.all)
    ended, seen = crew.run(lock_ids, lambda batch, _progress: batch.cancel())
    assert set(phases(ended).values()) == {"cancelled"}
    assert not any(lock.progress for one in seen for lock in one.locks), "no lock was touched"


def test_locks_join_while_it_runs_and_unknown_ones_do_not(crew: Crew) -> None:
    lock_ids = crew.give_work(0, 1, 2)
    joined: list[LockId] = []

    def react(batch: Batch, _progress: BatchProgress) -> None:
        if not joined:
            joined.extend(lock_ids[1:])
            batch.add([*lock_ids[1:], LockId("nobody"), lock_ids[0]])

    ended, _ = crew.run(lock_ids[:1], react)
    assert phases(ended) == dict.fromkeys(lock_ids, "done")
    with pytest.raises(LockUnknown):
        crew.run([LockId("nobody")])


def test_progress_counts_bytes_and_time_down(crew: Crew) -> None:
    lock_ids = crew.give_work(0, 1)
    crew.desk.building.house.fault(latency_ms=30)
    ended, seen = crew.run(lock_ids)
    assert 0 < ended.sent == ended.total
    assert seen[0].seconds_left
    assert all(one.seconds_left is not None and one.seconds_left >= 0 for one in seen)
    assert [one.sent for one in seen] == sorted(one.sent for one in seen)
    steps = [line.step for line in ended.log if line.lock_id == lock_ids[0]]
    assert steps[0] == "connect"
    assert steps[-1] == "done"
    assert "send" in steps


def test_the_summary_is_kept_as_table_and_as_text(crew: Crew, tmp_path: Path) -> None:
    actions = crew.desk.actions
    lock_ids = crew.give_work(0, 1)
    crew.desk.do(actions.rename_lock(lock_ids[0], '=HYPERLINK("x")', "-1"))
    crew.fault(1, in_range=False)
    ended, _ = crew.run(lock_ids)
    table, text = tmp_path / "day.csv", tmp_path / "day.txt"
    table.write_text("old")
    actions.batch_report(ended, table, lambda error: f"sentence of {error}")
    actions.batch_report(ended, text)
    crew.desk.do(actions.rename_lock(lock_ids[0], "Door 1", "Lindenhof"))
    good, bad = csv.DictReader(table.read_text(encoding="utf-8-sig").splitlines())
    assert good["lock"] == '\'=HYPERLINK("x")'
    assert good["building"] == "-1"
    assert (good["result"], good["additions"], good["changed"], good["error"]) == ("done", "1", "yes", "")
    assert int(good["list_version"]) == crew.version(0)
    assert int(good["bytes"]) > 0
    assert (bad["result"], bad["changed"], bad["list_version"]) == ("failed", "no", "")
    assert bad["error"].removeprefix("sentence of ").partition("(")[0] in OUT_OF_RANGE
    assert text.read_text().startswith("done 1, failed 1\n\nlock ")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["day.csv", "day.txt"]
    with pytest.raises(FileUnwritable):
        actions.batch_report(ended, tmp_path / "none" / "day.csv")


def test_an_order_as_a_person_counts() -> None:
    names = ["Door 10", "door 2", "Door 1", "Cellar"]
    assert sorted(names, key=natural) == ["Cellar", "Door 1", "door 2", "Door 10"]
    assert sorted(["2", "BG", "10", "-1", "0"], key=natural) == ["-1", "0", "2", "10", "BG"]
    plain = Lock(LockId("a"), "20417-000001", LockModel.MC, "Door 2", "Molenwerf", "x")
    jobs = [
        Job(replace(plain, id=LockId(name), name=name, building=building, floor=floor))
        for building, floor, name in (("M 10", "1", "a"), ("M 2", "10", "b"), ("M 2", "9", "c 10"), ("M 2", "9", "c 9"))
    ]
    assert [job.lock.id for job in sorted(jobs, key=working_order)] == ["c 9", "c 10", "b", "a"]


def test_an_empty_batch_ends_at_once(crew: Crew) -> None:
    ended, _ = crew.run([])
    assert ended.ended
    assert as_csv(batch_summary(ended)).count("\n") == 1
