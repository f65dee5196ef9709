"""Legal hold: what retention leaves alone, who set it and why, and that letting go never holds anybody up."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from flexeria_desktop import bootstrap
from flexeria_desktop.core.domain.holds import HoldDaysWrong, HoldOf, HoldReasonMissing, HoldUnknown
from flexeria_desktop.core.domain.ids import LockId, new_uuid7
from flexeria_desktop.core.domain.refusals import RoleForbids
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.services.errors import LockUnknown, PersonUnknown
from flexeria_desktop.core.services.event_filter import EventFilter
from flexeria_desktop.core.services.event_holds import HoldOrder
from flexeria_desktop.core.store.repositories.event_keeping import SLICE
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from tests.bench import many_events
from tests.services.test_event_keeping import FIRST_OF_MAY, HOME, Office, Watch, event, office

__all__ = ["office"]
LATE = datetime(2026, 7, 1, 9, tzinfo=HOME)
ENDS = date(2026, 12, 31)


def seqs(office: Office) -> set[tuple[str, int]]:
    return {(row.lock, row.seq) for row in office.do(office.actions.events(EventFilter(), 10_000))}


def of_lock(office: Office, place: int, **more: Any) -> HoldOrder:
    return HoldOrder(HoldOf.LOCK, office.locks[place].id, **{"until": ENDS, "reason": "police file 7"} | more)


def person_of(office: Office) -> Any:
    return next(row.person_id for row in office.do(office.actions.events(EventFilter())) if row.person)


def expire(office: Office, when: datetime = LATE) -> Any:
    office.clock.moment = when
    return office.do(office.actions.expire_events())


def test_events_of_a_held_lock_stay_until_the_hold_is_over(office: Office) -> None:
    for place in (0, 1):
        office.log(place, event(1, FIRST_OF_MAY), event(2, None), missing=())
    office.do(office.actions.hold_events(of_lock(office, 0)))
    done = expire(office)
    assert (done.count, done.held) == (2, 2)
    assert seqs(office) == {("Door 00", 1), ("Door 00", 2)}
    assert office.do(office.actions.count_events()) == 2
    assert expire(office, LATE + timedelta(days=1)).count == 0, "day after day"
    assert expire(office, datetime(2027, 1, 1, 0, 5, tzinfo=HOME)).count == 2, "the hold is over"
    assert seqs(office) == set()
    assert office.do(office.actions.event_holds()) == ()
    ends = [entry for entry in office.audit() if entry[1].startswith("events.h")]
    assert ends == [("M. Jansen", "events.held", "police file 7"), ("M. Jansen", "events.hold_ended", "")]
    assert office.profile.store.check().ok


def test_events_of_a_held_person_stay_wherever_they_happened(office: Office) -> None:
    for place in (0, 1, 2):
        office.log(place, *(event(number, FIRST_OF_MAY, user=number) for number in (1, 2, 3)), event(4, FIRST_OF_MAY))
        office.log(place, event(5, FIRST_OF_MAY, 2, None))
    person = person_of(office)
    hers = {(r.lock, r.seq) for r in office.do(office.actions.events(EventFilter())) if r.person_id == person}
    assert 0 < len(hers) < 15
    office.do(office.actions.hold_events(HoldOrder(HoldOf.PERSON, person, ENDS, "asked by the court")))
    assert expire(office).held == len(hers)
    assert seqs(office) == hers


def test_a_held_lock_keeps_what_its_former_hardware_said(office: Office) -> None:
    office.log(0, event(1, FIRST_OF_MAY))
    office.log(1, event(1, FIRST_OF_MAY))
    office.do(office.actions.hold_events(of_lock(office, 0)))

    def swap(uow: UnitOfWork) -> None:
        lock = office.locks[0]
        archive = replace(lock, id=LockId(new_uuid7()), name="Door 00 (before)")
        uow.locks.save(replace(lock, serial="MC-9999"))
        uow.locks.save(archive)
        uow.rules.move_hardware(lock.id, archive.id)
        uow.rules.save_replaced(lock.id, lock.serial, office.clock.now())
        uow.record("lock.replaced", "lock", lock.id, {}, send=False)

    office.profile.store.run(swap)
    assert expire(office).held == 1
    assert seqs(office) == {("Door 00 (before)", 1)}


def test_a_range_of_days_is_held_and_no_other(office: Office) -> None:
    days = [FIRST_OF_MAY + timedelta(days=step) for step in range(5)]
    office.log(0, *(event(number, day) for number, day in enumerate(days, 1)))
    order = of_lock(office, 0, first=days[1].date(), last=days[2].date())
    hold = office.do(office.actions.hold_events(order))
    assert expire(office).count == 3
    assert seqs(office) == {("Door 00", 2), ("Door 00", 3)}
    (row,) = office.do(office.actions.event_holds())
    assert (row.name, row.hold.by, row.hold.reason) == ("Door 00", "M. Jansen", "police file 7")
    office.do(office.actions.release_hold(hold, "file closed"))
    assert expire(office).count == 2
    assert ("M. Jansen", "events.hold_ended", "file closed") in office.audit()


def test_what_cannot_be_held_is_refused_and_nothing_is_recorded(office: Office) -> None:
    refused: list[tuple[Any, type[Exception]]] = [
        (of_lock(office, 0, reason=" "), HoldReasonMissing),
        (of_lock(office, 0, until=date(2026, 5, 14)), HoldDaysWrong),
        (of_lock(office, 0, until=date(2036, 6, 1)), HoldDaysWrong),
        (of_lock(office, 0, first=date(2026, 5, 3), last=date(2026, 5, 2)), HoldDaysWrong),
        (HoldOrder(HoldOf.LOCK, "nowhere", ENDS, "x"), LockUnknown),
        (HoldOrder(HoldOf.PERSON, "nobody", ENDS, "x"), PersonUnknown),
    ]
    for order, error in refused:
        with pytest.raises(error):
            office.do(office.actions.hold_events(order))
    with pytest.raises(HoldUnknown):
        office.do(office.actions.release_hold("none", "x"))
    assert office.audit() == []
    hold = office.do(office.actions.hold_events(of_lock(office, 0)))
    with pytest.raises(HoldReasonMissing):
        office.do(office.actions.release_hold(hold, ""))
    office.profile.store.run(lambda uow: uow.settings.set("operator.role", "installer"))
    for work in (
        office.actions.hold_events(of_lock(office, 1)),
        office.actions.release_hold(hold, "x"),
        office.actions.event_holds(),
    ):
        with pytest.raises(RoleForbids):
            office.do(work)


def test_letting_go_of_many_lets_others_write_in_between(tmp_path: Path) -> None:
    clock = Watch()
    profile = bootstrap.create_profile(tmp_path / "profile", secrets=MemorySecrets(), clock=clock)
    try:
        locks = many_events.furnish(profile.store, 4, 30, 20)
        each = 2 * SLICE
        logs = [(lock.id, list(many_events.log_of(place, each, 20))) for place, lock in enumerate(locks)]
        profile.store.run(lambda uow: uow.events.fill(logs, many_events.READ_AT))
        clock.moment = LATE
        order: list[str] = []

        async def write() -> None:
            while "gone" not in order:
                await profile.store(lambda uow: uow.settings.set("note", len(order)))
                order.append("written")

        async def both() -> Any:
            writing = asyncio.ensure_future(write())
            done = await profile.actions.expire_events()
            order.append("gone")
            await writing
            return done

        done = asyncio.run(both())
        assert (done.count, done.held) == (4 * each, 0)
        assert order.index("gone") >= 4 * each // SLICE, "at least once between any two slices"
        past = profile.store.run_read(
            lambda conn: conn.exec_driver_sql("SELECT sum(count) FROM event_past_days").scalar()
        )
        assert past == 4 * each
        assert profile.store.check().ok
    finally:
        profile.close()
