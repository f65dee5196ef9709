"""Events: found by key, on record, let go in time, exported whole or not at all."""

from __future__ import annotations

import asyncio
import csv
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from flexeria_desktop import bootstrap
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.refusals import RoleForbids
from flexeria_desktop.core.ports import LockEvent
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.services.event_export import EventTable
from flexeria_desktop.core.services.event_filter import EventFilter, Places, key_of
from flexeria_desktop.core.services.event_keeping import EventReasonMissing, KeepingReasonMissing
from flexeria_desktop.core.services.rows import EventRow
from flexeria_desktop.core.services.written_files import FileNoRight, FileNotWritten
from tests.bench import many_events

HOME = ZoneInfo("Europe/Amsterdam")
FIRST_OF_MAY = datetime(2026, 5, 1, 12, tzinfo=HOME)


@dataclass
class Watch:
    """A clock that a test sets."""

    moment: datetime = field(default_factory=lambda: datetime(2026, 5, 15, 9, tzinfo=UTC))

    def now(self) -> datetime:
        return self.moment


@dataclass
class Office:
    """A profile with locks, people and no event."""

    profile: bootstrap.Profile
    clock: Watch
    locks: list[Lock]

    @property
    def actions(self) -> Any:
        return self.profile.actions

    def do(self, work: Any) -> Any:
        return asyncio.run(work)

    def log(self, place: int, *events: LockEvent, missing: tuple[tuple[int, int], ...] = ()) -> None:
        lock = self.locks[place].id
        self.profile.store.run(lambda uow: uow.events.append(lock, events, missing, self.clock.now()))

    def audit(self) -> list[tuple[str, str, str]]:
        query = """SELECT a.actor, a.action, coalesce(t.text, '') FROM audit a
            LEFT JOIN audit_texts t ON t.seq = a.seq WHERE a.entity = 'events' ORDER BY a.seq"""
        return self.profile.store.run_read(lambda conn: [tuple(row) for row in conn.exec_driver_sql(query)])


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    clock = Watch()
    profile = bootstrap.create_profile(tmp_path / "profile", secrets=MemorySecrets(), operator="M. Jansen", clock=clock)
    yield Office(profile, clock, many_events.furnish(profile.store, 3, 30, 20))
    profile.close()


def event(seq: int, when: datetime | None, kind: int = 1, user: int | None = 1, **more: Any) -> LockEvent:
    time = None if when is None else int(when.timestamp())
    return LockEvent(seq, more.get("boot", 1), time, kind, 4, user, user, more.get("detail"))


def plain(row: EventRow) -> list[Any]:
    return [row.corrected, row.lock, row.seq, row.person, "=1+1"]


TABLE = EventTable(("Time", "Lock", "Number", "Person", "Trap"), plain, ";")


def test_a_clock_set_later_moves_what_came_before_it_in_the_same_boot(office: Office) -> None:
    office.log(0, event(1, FIRST_OF_MAY), event(2, FIRST_OF_MAY + timedelta(hours=1)))
    office.log(0, event(3, FIRST_OF_MAY + timedelta(hours=2), 11, None, detail=252), event(4, None))
    rows = {row.seq: row for row in office.do(office.actions.events(EventFilter()))}
    assert rows[1].at == FIRST_OF_MAY
    assert rows[1].corrected == FIRST_OF_MAY + timedelta(seconds=252)
    assert rows[3].corrected == rows[3].at
    assert rows[4].corrected is None
    assert office.do(office.actions.count_events()) == 4
    layout = office.do(office.actions.event_layout(EventFilter()))
    assert layout.count == sum(count for _quarter, _kind, count in layout.quarters) == 4


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_every_filter_finds_what_plain_python_finds_and_pages_join_without_seam(
    furnished: Office, data: st.DataObject
) -> None:
    actions, everything = furnished.actions, furnished.do(furnished.actions.event_page(EventFilter(), 10_000))
    times = [row.corrected for row in everything if row.corrected]
    wanted = EventFilter(
        lock_ids=tuple(data.draw(st.sets(st.sampled_from([lock.id for lock in furnished.locks]), max_size=2))),
        kinds=tuple(data.draw(st.sets(st.sampled_from([1, 2, 3, 6, 21]), max_size=3))),
        text=data.draw(st.sampled_from(["", "jansen", "e", "vries 1", "DOOR 02", "zzz", "001", "refused"])),
        since=data.draw(st.none() | st.sampled_from(times)),
        until=data.draw(st.none() | st.sampled_from(times)),
        text_kinds=data.draw(st.sampled_from([(), (2, 3)])),
        place_ids=data.draw(st.sampled_from([(), ("cellar",), ("cellar", "roof"), ("roof",)])),
    )
    expected = [row for row in everything if _fits(row, wanted)]
    found: list[EventRow] = []
    while page := furnished.do(actions.event_page(wanted, 97, key_of(found[-1]) if found else None)):
        found += page
    assert found == expected
    assert furnished.do(actions.count_events(wanted)) == len(expected)
    layout = furnished.do(actions.event_layout(wanted, tuple(key_of(row) for row in expected[300:302])))
    assert layout.count == len(expected)
    assert sum(count for _quarter, _kind, count in layout.quarters) == len(expected)
    places = Places.made(layout)
    for rank in (0, len(expected) // 3, len(expected) - 1) if expected else ():
        after, skip = places.of(rank)
        there = furnished.do(actions.event_page(wanted, 40, after, skip=skip))
        assert list(there) == expected[rank : rank + 40], "any page can be jumped to"
    assert list(layout.ranks) == list(range(len(expected)))[300:302]
    if len(expected) > 150:
        back = furnished.do(actions.event_page(wanted, 50, before=key_of(expected[150])))
        assert list(back) == expected[100:150], "the other way too"


def _fits(row: EventRow, wanted: EventFilter) -> bool:
    text = wanted.text.casefold()
    names = row.person.casefold(), row.lock.casefold()
    masked = len(text) >= 3 and text in row.mask.casefold()
    said = any(text in name for name in names) or masked or row.event in wanted.text_kinds
    at = row.corrected
    return (
        (not wanted.lock_ids or row.lock_id in wanted.lock_ids)
        and (not wanted.place_ids or {"Door 01": "cellar"}.get(row.lock) in wanted.place_ids)
        and (not wanted.kinds or row.event in wanted.kinds)
        and (not text or said)
        and (wanted.since is None or (at is not None and at >= wanted.since))
        and (wanted.until is None or (at is not None and at < wanted.until))
    )


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Three locks with 1,500 events, some of unknown time."""
    profile = bootstrap.create_profile(tmp_path_factory.mktemp("many") / "profile", secrets=MemorySecrets())
    office = Office(profile, Watch(), many_events.furnish(profile.store, 3, 400, 20))
    cellar = "UPDATE locks SET place_id = 'cellar' WHERE name = 'Door 01'"
    profile.store.run(lambda uow: uow.connection.exec_driver_sql(cellar))
    logs = [(lock.id, list(many_events.log_of(place, 500, 20))) for place, lock in enumerate(office.locks)]
    assert profile.store.run(lambda uow: uow.events.fill(logs, many_events.READ_AT)) == 1_500
    office.log(0, *(event(600 + place, None) for place in range(20)))
    yield office
    profile.close()


def test_gaps_of_a_time_are_found_however_many_came_later(office: Office, tmp_path: Path) -> None:
    days = [FIRST_OF_MAY + timedelta(minutes=step) for step in range(601)]
    lost = tuple((2 * place, 2 * place) for place in range(1, 601))
    office.log(0, *(event(2 * place + 1, day) for place, day in enumerate(days)), missing=lost)
    wanted = EventFilter(until=days[30])
    assert len(office.do(office.actions.event_layout(wanted)).gaps) == 29
    told: list[EventRow] = []
    table = EventTable(("Time",), lambda row: told.append(row) or ())
    office.do(office.actions.export_events(EventFilter(), tmp_path / "all.csv", table))
    assert sum(row.missing is not None for row in told) == 600


def test_part_of_a_mask_that_many_media_have_finds_the_events_of_all(tmp_path: Path) -> None:
    profile = bootstrap.create_profile(tmp_path / "profile", secrets=MemorySecrets())
    try:
        locks = many_events.furnish(profile.store, 28, 60, 48)
        logs = [(lock.id, list(many_events.log_of(place, 300, 48))) for place, lock in enumerate(locks)]
        profile.store.run(lambda uow: uow.events.fill(logs, many_events.READ_AT))
        wanted = EventFilter(text="001")
        everything = asyncio.run(profile.actions.event_page(EventFilter(), 10_000))
        expected = [row for row in everything if "001" in row.mask]
        assert expected == list(asyncio.run(profile.actions.event_page(wanted, 10_000)))
        assert asyncio.run(profile.actions.event_layout(wanted)).count == len(expected)
        assert asyncio.run(profile.actions.count_events(wanted)) == len(expected)
        assert asyncio.run(profile.actions.event_page(EventFilter(text="x" * 60_000), 10)) == (), "a pasted letter"
    finally:
        profile.close()


def test_kept_to_the_fifteenth_and_gone_on_the_sixteenth(office: Office) -> None:
    office.log(0, event(1, FIRST_OF_MAY), event(2, FIRST_OF_MAY + timedelta(days=3)), missing=())
    ledger = "SELECT count(*) FROM ledger"
    before = office.profile.store.run_read(lambda conn: conn.exec_driver_sql(ledger).scalar())
    office.clock.moment = datetime(2026, 5, 15, 23, 50, tzinfo=HOME)
    assert office.do(office.actions.expire_events()).count == 0
    assert office.do(office.actions.count_events()) == 2
    office.clock.moment = datetime(2026, 5, 16, 0, 10, tzinfo=HOME)
    assert office.do(office.actions.expire_events()).count == 1
    assert [row.seq for row in office.do(office.actions.events(EventFilter()))] == [2]
    past = "SELECT day, event, count FROM event_past_days"
    kept = office.profile.store.run_read(lambda conn: [tuple(row) for row in conn.exec_driver_sql(past)])
    assert kept == [("2026-05-01", 1, 1)], "a count that names nobody"
    assert office.profile.store.run_read(lambda conn: conn.exec_driver_sql(ledger).scalar()) == before
    assert [action for _actor, action, _text in office.audit()] == ["events.expired"] * 2
    assert office.profile.store.check().ok


def test_an_event_of_a_time_that_is_still_to_come_is_as_old_as_its_reading(office: Office) -> None:
    office.log(0, event(1, FIRST_OF_MAY.replace(year=2031)), event(2, datetime(2026, 5, 16, 8, tzinfo=HOME)))
    office.clock.moment = datetime(2026, 5, 29, 12, tzinfo=HOME)
    assert office.do(office.actions.expire_events()).count == 0
    office.clock.moment = datetime(2026, 5, 30, 0, 10, tzinfo=HOME)
    assert office.do(office.actions.expire_events()).count == 1
    assert [row.seq for row in office.do(office.actions.events(EventFilter()))] == [2]
    assert office.profile.store.run(lambda uow: uow.events.last_seq(office.locks[0].id)) == 2
    assert office.profile.store.check().ok


def test_a_lock_is_not_read_again_from_the_start_once_all_is_gone(office: Office) -> None:
    office.log(0, event(7, FIRST_OF_MAY), event(8, None))
    office.clock.moment = datetime(2026, 7, 1, 9, tzinfo=HOME)
    assert office.do(office.actions.expire_events()).count == 2
    lock = office.locks[0].id
    assert office.profile.store.run(lambda uow: uow.events.last_seq(lock)) == 8
    assert office.do(office.actions.count_events()) == 0


def test_a_clock_that_cannot_be_right_lets_nothing_go(office: Office) -> None:
    office.log(0, event(1, FIRST_OF_MAY))
    office.profile.store.run(lambda uow: uow.settings.set("server_date", "2026-06-01"))
    office.clock.moment = datetime(2026, 5, 20, 9, tzinfo=HOME)
    assert office.do(office.actions.expire_events()).first_kept is None
    assert office.do(office.actions.count_events()) == 1


def test_longer_than_ninety_days_needs_a_reason_on_record(office: Office) -> None:
    with pytest.raises(KeepingReasonMissing):
        office.do(office.actions.change_event_policy(ask_reason=False, keep_days=120))
    office.do(office.actions.change_event_policy(ask_reason=True, keep_days=120, reason="police file 7"))
    policy = office.do(office.actions.event_policy())
    assert (policy.keep_days, policy.ask_reason) == (120, True)
    assert office.audit() == [("M. Jansen", "events.policy", "police file 7")]


def test_each_look_is_on_record_and_refused_without_a_reason_where_one_is_asked(office: Office) -> None:
    office.do(office.actions.record_event_look(EventFilter()))
    office.do(office.actions.change_event_policy(ask_reason=True, keep_days=14))
    with pytest.raises(EventReasonMissing):
        office.do(office.actions.record_event_look(EventFilter(text="jansen")))
    office.do(office.actions.record_event_look(EventFilter(text="jansen"), "stolen bicycle"))
    assert [entry[1:] for entry in office.audit()] == [
        ("events.viewed", ""),
        ("events.policy", ""),
        ("events.viewed", "stolen bicycle\njansen"),
    ]


def test_an_installer_may_read_logs_but_not_look_at_them(office: Office, tmp_path: Path) -> None:
    office.profile.store.run(lambda uow: uow.settings.set("operator.role", "installer"))
    assert not office.do(office.actions.event_policy()).may_read
    with pytest.raises(RoleForbids):
        office.do(office.actions.record_event_look(EventFilter()))
    with pytest.raises(RoleForbids):
        office.do(office.actions.export_events(EventFilter(), tmp_path / "e.csv", TABLE))
    assert not list(tmp_path.glob("*.csv"))


def test_a_csv_file_holds_all_and_nothing_that_calculates(furnished: Office, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    path = tmp_path / "events.csv"
    count = furnished.do(
        furnished.actions.export_events(EventFilter(), path, TABLE, progress=lambda *done: told.append(done))
    )
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert rows[0] == ["Time", "Lock", "Number", "Person", "Trap"]
    assert len(rows) == count + 1 == 1_521
    assert {row[4] for row in rows[1:]} == {"'=1+1"}
    assert told[-1] == (1_520, 1_520)


def test_a_workbook_holds_times_and_numbers_as_such(furnished: Office, tmp_path: Path) -> None:
    path = tmp_path / "events.xlsx"
    furnished.do(furnished.actions.export_events(EventFilter(kinds=(1,)), path, TABLE))
    book = load_workbook(path, read_only=True)
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    book.close()
    assert len(rows) == furnished.do(furnished.actions.count_events(EventFilter(kinds=(1,)))) + 1
    assert isinstance(rows[1][0], datetime)
    assert isinstance(rows[1][2], int)
    assert {row[4] for row in rows[1:]} == {"'=1+1"}


def test_a_character_that_no_workbook_holds_is_left_out(furnished: Office, tmp_path: Path) -> None:
    path = tmp_path / "events.xlsx"
    table = EventTable(("Person",), lambda _row: ["A\x0b\uffff\ufffeB"])
    furnished.do(furnished.actions.export_events(EventFilter(kinds=(21,)), path, table))
    book = load_workbook(path, read_only=True)
    assert {row[0] for row in book.worksheets[0].iter_rows(min_row=2, values_only=True)} == {"AB"}
    book.close()


def test_others_go_on_while_an_export_is_taken_back(furnished: Office, tmp_path: Path) -> None:
    """The last page is on its way to the file, slowly, when the export is cancelled."""
    writes, waits = threading.Event(), threading.Event()

    def slow(_row: EventRow) -> list[str]:
        if not writes.is_set():
            writes.set()
            waits.wait(5)
        return [""]

    async def cancelled() -> None:
        work = furnished.actions.export_events(EventFilter(), tmp_path / "e.csv", EventTable(("A",), slow))
        task = asyncio.ensure_future(work)
        await asyncio.to_thread(writes.wait, 5)
        task.cancel()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        waits.set()
        with pytest.raises(asyncio.CancelledError):
            await task

    begun = time.perf_counter()
    furnished.do(cancelled())
    assert time.perf_counter() - begun < 4, "whoever shares the loop was not held up"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("end", [".csv", ".xlsx"])
def test_what_is_cancelled_or_refused_leaves_what_was_there(furnished: Office, tmp_path: Path, end: str) -> None:
    path = tmp_path / f"events{end}"
    path.write_text("before")

    async def cancelled() -> None:
        def stop(_done: int, _total: int) -> None:
            task.cancel()

        task = asyncio.ensure_future(furnished.actions.export_events(EventFilter(), path, TABLE, progress=stop))
        with pytest.raises(asyncio.CancelledError):
            await task

    furnished.do(cancelled())
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises((FileNoRight, FileNotWritten)) as refused:
        furnished.do(furnished.actions.export_events(EventFilter(), Path("/proc/events") / path.name, TABLE))
    assert getattr(refused.value, "code", "").startswith("file_")
