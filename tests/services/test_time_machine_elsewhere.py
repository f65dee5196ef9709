"""Who could open a door then, where other desks had a hand in it: pages of the platform into a real store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.door_past import Verdict
from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_desktop.core.domain.keys import Key, KeyState, Medium, MediumKind
from flexeria_desktop.core.domain.who import who_at
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.services.queries.past import door_past
from flexeria_desktop.core.store.executor import Store
from tests.store.sync_samples import apply, key_row, lock_row, person_row, row

START = datetime(2029, 6, 1, 12, 0, tzinfo=UTC)
LOCK, PERSON = lock_row(1), person_row(2)


class SetClock:
    """A clock that stands where a test puts it."""

    at = START

    def now(self) -> datetime:
        """The moment."""
        return self.at


class Office:
    """A store that others' changes come to, hour by hour."""

    def __init__(self, folder: Path) -> None:
        self.clock = SetClock()
        self.store = Store.create(folder, secrets=MemorySecrets(), clock=self.clock)
        self.rev = 2
        apply(self.store, LOCK, PERSON)

    def at(self, hour: float) -> datetime:
        """A moment of the story."""
        return START + timedelta(hours=hour)

    def hear(self, hour: float, key_id: str = "", **fields: object) -> str:
        """At this hour a page comes with a key as it is at the platform; returns its id."""
        self.clock.at, self.rev = self.at(hour), self.rev + 1
        made = key_row(self.rev, LOCK, PERSON, key_id, **{"issued_at": "2029-06-01T12:00:00Z"} | fields)
        apply(self.store, made)
        return made.id

    def change(self, hour: float, key_id: str, **fields: object) -> None:
        """At this hour somebody here changes a key."""
        self.clock.at = self.at(hour)

        def work(uow) -> None:
            uow.keys.save(replace(uow.keys.get(key_id), **fields))
            uow.record("key.changed", "key", key_id, {})

        self.store.run(work)

    def issue(self, hour: float, **fields: object) -> str:
        """At this hour a key is issued here."""
        self.clock.at, key_id = self.at(hour), new_uuid7()
        media = (Medium(1, MediumKind.TAG, b"\x01" * 16, "•• 19E0"),)
        key = Key(key_id, LOCK.id, PERSON.id, KeyState.ISSUED, self.clock.at, media, **fields)

        def work(uow) -> None:
            uow.locks.user_number(LOCK.id, PERSON.id)
            uow.keys.save(key)
            uow.record("key.issued", "key", key_id, {})

        self.store.run(work)
        return key_id

    def answer(self, hour: float):
        """Who could open at an hour."""
        return who_at(self.store.run_read(lambda conn: door_past(conn, LOCK.id)), None, self.at(hour))

    def row(self, hour: float):
        """The one row of it."""
        (row,) = self.answer(hour).rows
        return row


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A desk that knows a lock and a person."""
    made = Office(tmp_path / "p")
    yield made
    made.store.close()


def test_a_key_that_another_desk_lets_open_again_did_not_open_before_that(office: Office) -> None:
    key = office.hear(0)
    office.hear(2, key, state="suspended")
    office.hear(6, key)
    assert office.row(4).plan.verdict is Verdict.SUSPENDED
    assert office.row(7).plan.verdict is Verdict.OPENS
    office.hear(8, key, state="withdrawn", withdrawn_at="2029-06-01T19:30:00Z")
    office.hear(10, key)
    assert office.row(9).plan.verdict is Verdict.TAKEN_IN
    assert office.row(7.4).plan.verdict is Verdict.OPENS
    assert office.row(11).plan.verdict is Verdict.OPENS


def test_a_key_taken_in_elsewhere_opens_no_more_from_when_it_was_taken_in(office: Office) -> None:
    key = office.hear(1)
    office.hear(8, key, state="withdrawn", withdrawn_at="2029-06-01T15:00:00Z")
    assert office.row(0.5).plan.verdict is Verdict.OPENS, "it was issued before it was heard of here"
    assert office.row(2.9).plan.verdict is Verdict.OPENS
    assert office.row(3).plan.verdict is Verdict.TAKEN_IN


def test_days_that_another_desk_gave_a_key_without_any_are_not_those_of_before(office: Office) -> None:
    key = office.issue(0)
    office.hear(5, key, valid_until="2029-06-01", media=[{"kind": 4, "ref": "01" * 16, "mask": "•• 19E0"}])
    row = office.row(1)
    assert (row.plan.verdict, row.plan.last, row.unsure) == (Verdict.OPENS, None, {"days"})
    row = office.row(36)
    assert (row.plan.verdict, row.unsure) == (Verdict.ENDED, frozenset()), "since the other desk was heard it is known"
    office.clock.at = office.at(40)
    office.change(40, key, valid_until=date(2029, 8, 1))
    assert office.row(36).plan.verdict is Verdict.ENDED
    assert (office.row(41).plan.last, office.row(1).unsure) == (date(2029, 8, 1), {"days"})


def test_hours_that_another_desk_made_are_told_to_come_from_there(office: Office) -> None:
    office.clock.at, office.rev = office.at(0), office.rev + 1
    hours = row("schedule", office.rev, {"name": "Days", "intervals": [[127, 0, 1440]], "holiday_rule": 0})
    apply(office.store, hours)
    office.issue(1, schedule_id=hours.id)
    assert office.row(2).plan.opens
    assert office.answer(2).elsewhere, "what it was before another desk changed it is not kept here"
