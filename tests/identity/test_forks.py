"""A profile that was copied or came back older: nothing goes by itself, a person decides, nothing is lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from flexeria_desktop import bootstrap
from flexeria_desktop.core.domain.sync_state import SyncPhase
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.services.people import PersonDetails
from flexeria_desktop.core.services.rows import HolidayRow, ScheduleRow
from tests.identity.conftest import SameClock, Seat
from tests.identity.test_sign_in import names_of_devices


@pytest.fixture
def second(seat: Seat, tmp_path: Path) -> Iterator[Seat]:
    """Another computer of the same account, both signed in and alike."""
    clock, folder = SameClock(seat.platform.clock), tmp_path / "second"
    profile = bootstrap.create_profile(folder, secrets=MemorySecrets(), clock=clock, operator="P. Visser")
    found = Seat(seat.platform, profile)
    for one in (seat, found):
        one.sign_in()
        one.do(one.actions.sync_now())
    yield found
    found.close()


def names(seat: Seat) -> list[str]:
    return [row.name for row in seat.do(seat.actions.people())]


def device_of(seat: Seat) -> Any:
    return seat.profile.store.run(lambda uow: uow.settings.get("platform.device"))


def test_an_older_state_that_came_back_is_looked_through_by_a_person(platform: Any, tmp_path: Path) -> None:
    """FSP/1 section 4: a new device id, what was pending is shown for re-submission, nothing is dropped."""
    secrets, clock = MemorySecrets(), SameClock(platform.clock)
    folder, kept = tmp_path / "profile", tmp_path / "kept"
    seat = Seat(platform, bootstrap.create_profile(folder, secrets=secrets, clock=clock))
    seat.sign_in()
    seat.do(seat.actions.add_person(PersonDetails("A. de Vries")))
    seat.do(seat.actions.sync_now())
    before = device_of(seat)
    seat.close()
    shutil.copytree(folder, kept)

    seat = Seat(platform, bootstrap.open_profile(folder, secrets=secrets, clock=clock))
    seat.do(seat.actions.add_person(PersonDetails("B. Bakker")))
    assert seat.do(seat.actions.sync_now()).pushed == 1
    seat.close()
    shutil.rmtree(folder)
    shutil.move(kept, folder)

    seat = Seat(platform, bootstrap.open_profile(folder, secrets=secrets, clock=clock))
    try:
        for name in ("C. van Dijk", "D. Postma"):
            seat.do(seat.actions.add_person(PersonDetails(name)))
        state = seat.do(seat.actions.sync_now()).state
        assert (state.phase, state.code, state.parked) == (SyncPhase.STOPPED, "device_forked", 2)
        account = seat.do(seat.actions.account())
        assert account is not None
        assert (account.ended, account.copied, account.again) == (False, True, True)
        assert {"C. van Dijk", "D. Postma"} <= set(names(seat)), "what was changed still shows here"
        first, last = seat.do(seat.actions.refused_changes())

        offer = seat.do(seat.actions.begin_sign_in(platform.url, "Desk 1"))
        seat.decide(offer.user_code)
        account = seat.do(seat.actions.await_sign_in(offer, "Desk 1"))
        assert not account.again
        assert device_of(seat) != before
        assert len(names_of_devices(seat)) == 2, "the other copy may still be somewhere: a person revokes it"
        seat.do(seat.actions.resubmit(first.op_id))
        seat.do(seat.actions.discard(last.op_id))
        report = seat.do(seat.actions.sync_now())
        assert (report.pushed, report.error, report.state.parked) == (1, "", 0)
        assert {"A. de Vries", "B. Bakker", first.name} <= set(names(seat))
        told = seat.profile.store.run(lambda uow: {of["name"] for of in uow.sync.rows("person").values()})
        assert told == {"A. de Vries", "B. Bakker", first.name}, "what was let go never went to the platform"
    finally:
        seat.close()


def test_what_was_merged_can_be_turned_by_an_ordinary_edit(seat: Seat, second: Seat) -> None:
    schedule = ScheduleRow("", "Cleaning", ((0b11111, 480, 1020),))
    schedule_id = seat.do(seat.actions.save_schedule(schedule))
    holiday_id = seat.do(seat.actions.save_holiday(HolidayRow("", "King's day", date(2024, 4, 27), date(2024, 4, 27))))
    person_id = seat.do(seat.actions.add_person(PersonDetails("A. de Vries", until=date(2030, 12, 31))))
    for one in (seat, second):
        one.do(one.actions.sync_now())

    def change(one: Seat, hour: int, name: str, until: date | None) -> None:
        one.do(one.actions.save_schedule(ScheduleRow(schedule_id, "Cleaning", ((0b11111, hour, 1020),))))
        day = date(2024, 4, 27)
        one.do(one.actions.save_holiday(HolidayRow(holiday_id, name, day, day)))
        one.do(one.actions.change_person(person_id, PersonDetails("A. de Vries", until=until)))

    change(second, 540, "Koningsdag", date(2026, 1, 1))
    change(seat, 420, "The king's day", None)
    for one in (second, seat, second):
        one.do(one.actions.sync_now())

    open_ones = {row.entity: row for row in seat.do(seat.actions.sync_conflicts())}
    assert set(open_ones) == {"schedule", "holiday", "person"}
    (hours,) = seat.do(seat.actions.schedules())
    assert hours.intervals == ((0b11111, 540, 1020),), "the fewer hours hold until somebody decides"
    for row in open_ones.values():
        seat.do(seat.actions.take_other(row.id))
    for one in (seat, second):
        one.do(one.actions.sync_now())
        (hours,), (day,) = one.do(one.actions.schedules()), one.do(one.actions.holidays())
        (person,) = one.do(one.actions.people())
        assert (hours.intervals, day.name, person.until) == (((0b11111, 420, 1020),), "Koningsdag", None)
        assert one.do(one.actions.sync_conflicts()) == []
    with pytest.raises(FlexeriaError) as refused:
        seat.do(seat.actions.take_other(open_ones["person"].id))
    assert refused.value.code == "conflict_closed"


def test_another_account_gets_what_is_here_and_the_first_one_keeps_its_own(seat: Seat, second: Seat) -> None:
    seat.do(seat.actions.add_person(PersonDetails("A. de Vries")))
    seat.do(seat.actions.sync_now())
    seat.do(seat.actions.sign_out())
    seat.sign_in(name="bob")
    report = seat.do(seat.actions.sync_now())
    assert (report.error, report.state.waiting, names(seat)) == ("", 0, ["A. de Vries"])
    told = seat.profile.store.run(lambda uow: [of["name"] for of in uow.sync.rows("person").values()])
    assert told == ["A. de Vries"]
    seat.do(seat.actions.add_person(PersonDetails("B. Bakker")))
    for one in (seat, second):
        one.do(one.actions.sync_now())
    assert names(second) == ["A. de Vries"], "what is added for another account stays there"


def test_signing_out_counts_the_changes_that_wait_and_a_new_computer_sends_them(seat: Seat) -> None:
    """The numbers of the old device mean nothing to the new one."""
    seat.sign_in()
    seat.do(seat.actions.add_person(PersonDetails("A. de Vries")))
    seat.do(seat.actions.sync_now())
    seat.do(seat.actions.add_person(PersonDetails("B. Bakker")))
    assert seat.do(seat.actions.sign_out()).waiting == 1
    seat.do(seat.actions.add_person(PersonDetails("C. van Dijk")))
    seat.sign_in()
    report = seat.do(seat.actions.sync_now())
    assert (report.pushed, report.error, report.state.waiting) == (2, "", 0)
