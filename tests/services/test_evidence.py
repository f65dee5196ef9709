"""Leases beside the work, and heads of the audit chain that the platform has signed."""

from __future__ import annotations

from datetime import timedelta
from threading import Thread

import pytest

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.site import Lease
from flexeria_desktop.core.services import exchange, platform, site
from flexeria_desktop.core.services.rows import MatterKind, ProgramProgress
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from flexeria_desktop.core.sync.errors import PlatformKeyChanged
from tests.services.two_desks import LAPTOP, hand_lock_on, laptop_of
from tests.services.workplace import Workplace


def send(place: Workplace) -> None:
    place.do(exchange.send_waiting(place.actions.desk))


def others(place: Workplace, lock_id: LockId) -> list[Lease]:
    return [one.lease for one in place.do(place.actions.programmed_elsewhere([lock_id]))]


def checkpoints(place: Workplace) -> list[int]:
    return place.profile.store.run(lambda uow: [one.seq for one in uow.checkpoints.all()])


def actions_of(place: Workplace) -> list[str]:
    return place.profile.store.run(
        lambda uow: [row[0] for row in uow.connection.exec_driver_sql("SELECT action FROM audit ORDER BY seq")]
    )


def test_who_programs_a_lock_is_told_to_the_other_computer(desk: Workplace) -> None:
    """It binds nobody: the other may go on with a reason; done, the lease is over."""
    lock_id = desk.add_lock()
    with laptop_of(desk) as laptop:
        hand_lock_on(desk, laptop, lock_id)
        assert others(laptop, lock_id) == []
        (lease,) = others(desk, lock_id)
        assert (lease.device, lease.mine) == (LAPTOP, False)
        (outcome,) = desk.program(lock_id)
        assert outcome.error is None, "a lease is advice"
        desk.do(desk.actions.program_all_the_same([lock_id], "The laptop stands idle"))
        (lease,) = others(laptop, lock_id)
        assert (lease.device, lease.reason) == ("test desk", "The laptop stands idle")
        (outcome,) = desk.program(lock_id)
        assert outcome.error is None
        assert others(laptop, lock_id) == [], "it ended with the work"


def test_a_lease_is_there_while_the_lock_is_programmed(desk: Workplace) -> None:
    lock_id = desk.add_lock()
    seen: list[Lease] = []
    with laptop_of(desk) as laptop:
        hand_lock_on(desk, laptop, lock_id)

        def watch(step: ProgramProgress) -> None:
            if step.step == "events":
                other = Thread(target=lambda: seen.extend(others(laptop, lock_id)))
                other.start()
                other.join(30)

        (outcome,) = desk.program(lock_id, report=watch)
        assert outcome.error is None
        assert [lease.device for lease in seen] == ["test desk"]
        assert others(laptop, lock_id) == []


def test_programming_offline_knows_no_leases(desk: Workplace) -> None:
    lock_id = desk.add_lock()
    desk.building.platform.stop()
    assert others(desk, lock_id) == []
    (outcome,) = desk.program(lock_id)
    assert outcome.error is None


def test_the_head_of_the_chain_is_countersigned_now_and_then(desk: Workplace) -> None:
    send(desk)
    (first,) = checkpoints(desk)
    desk.person("A")
    send(desk)
    assert checkpoints(desk) == [first], "one entry is no reason to ask"
    for number in range(100):
        desk.person(f"Person {number:03}")
    send(desk)
    assert len(checkpoints(desk)) == 2
    desk.person("B")
    desk.clock.shift += timedelta(hours=1, minutes=1)
    send(desk)
    assert len(checkpoints(desk)) == 3
    assert desk.profile.store.check().ok


def test_a_chain_that_lost_its_tail_shows(desk: Workplace) -> None:
    """Its own links still hold; only the countersigned head tells."""
    desk.person("A")
    send(desk)
    (seq,) = checkpoints(desk)

    def cut(uow: UnitOfWork) -> None:
        uow.connection.exec_driver_sql("DELETE FROM audit_texts WHERE seq >= ?", (seq - 1,))
        uow.connection.exec_driver_sql("DELETE FROM audit WHERE seq >= ?", (seq - 1,))

    desk.profile.store.run(cut)
    report = desk.profile.store.check()
    assert report.audit.first_bad is None
    assert not report.ok
    assert report.countersigned[0].startswith(f"audit entry {seq} ")


def test_an_older_copy_of_a_profile_is_an_alarm(desk: Workplace) -> None:
    copy = desk.copy_store()
    for number in range(5):
        desk.person(f"Person {number}")
    send(desk)
    assert len(checkpoints(desk)) == 1
    desk.restore_store(copy)
    send(desk)
    send(desk)
    assert checkpoints(desk) == []
    assert actions_of(desk).count("audit.head_refused") == 1
    assert MatterKind.RECORD_ALARM in {matter.kind for matter in desk.do(desk.actions.overview()).matters}


def test_a_platform_that_signs_with_another_key_is_not_believed(desk: Workplace) -> None:
    desk.profile.store.run(lambda uow: uow.settings.set(site.PLATFORM_KEY, bytes(32).hex()))

    async def ask() -> None:
        cloud, _ = await platform.client(desk.actions.desk)
        try:
            await site.pin_platform(desk.actions.desk, cloud)
        finally:
            await cloud.close()

    with pytest.raises(PlatformKeyChanged):
        desk.do(ask())
