"""A lock is told that its events are safe only by the platform's word, and altered events are shown."""

from __future__ import annotations

from dataclasses import replace

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.rows import MatterKind
from tests.services.workplace import TAG, Workplace


def _released(place: Workplace) -> bool:
    """Whether the lock's "log pending" sign is off, as a scan shows it."""

    async def work() -> bool:
        found = await place.actions.desk.links.scan(place.building.link, 2)
        serial = place.building.locks[0].serial
        return next(not lock.log_pending for lock in found if serial.endswith(lock.name[-4:]))

    return place.do(work())


def _acks(place: Workplace, lock_id: LockId) -> tuple[int, int]:
    return place.profile.store.run(lambda uow: uow.event_acks.get(lock_id))


def _last(place: Workplace, lock_id: LockId) -> int:
    return place.profile.store.run(lambda uow: uow.events.last_seq(lock_id))


def _knock(place: Workplace, times: int = 3) -> None:
    for _ in range(times):
        place.building.house.present(place.building.locks[0].serial, MediumKind.TAG, TAG)


def test_nothing_is_released_without_a_platform(place: Workplace) -> None:
    lock_id = place.add_lock()
    _knock(place)
    for _ in range(2):
        place.do(place.actions.read_events(lock_id))
        place.do(place.actions.send_waiting())
    assert _acks(place, lock_id) == (0, 0)
    assert not _released(place)


def test_the_next_contact_releases_what_the_platform_acknowledged(desk: Workplace) -> None:
    lock_id = desk.add_lock()
    _knock(desk)
    desk.do(desk.actions.read_events(lock_id))
    last = _last(desk, lock_id)
    assert last >= 3
    assert _acks(desk, lock_id) == (0, 0)

    desk.do(desk.actions.send_waiting())
    assert _acks(desk, lock_id) == (last, 0)
    assert not _released(desk), "the lock was not spoken to since"

    desk.do(desk.actions.read_events(lock_id))
    assert _acks(desk, lock_id) == (last, last)
    assert _released(desk)

    _knock(desk, 1)
    desk.do(desk.actions.read_events(lock_id))
    assert _acks(desk, lock_id) == (last, last), "a newer event is not safe yet"
    assert not _released(desk)


def test_a_restored_store_sends_its_events_again_to_no_harm(desk: Workplace) -> None:
    lock_id = desk.add_lock()
    _knock(desk)
    desk.do(desk.actions.read_events(lock_id))
    copy = desk.copy_store()
    desk.do(desk.actions.send_waiting())
    sent = _acks(desk, lock_id)
    desk.restore_store(copy)
    assert _acks(desk, lock_id) == (0, 0)
    desk.do(desk.actions.send_waiting())
    assert _acks(desk, lock_id) == sent
    assert MatterKind.EVENT_ALARM not in {m.kind for m in desk.do(desk.actions.overview()).matters}


def test_an_event_that_the_platform_holds_otherwise_is_an_alarm(desk: Workplace) -> None:
    lock_id = desk.add_lock()
    _knock(desk)
    desk.do(desk.actions.read_events(lock_id))

    async def forge() -> None:
        """What another desk of the account would send after somebody altered an event."""
        service = desk.actions.desk
        real = await service.store(lambda uow: uow.events.after(lock_id, 0, 2))
        cloud = service.cloud_for(desk.building.platform.url, service.tokens)
        try:
            await cloud.send_events(desk.building.locks[0].serial, [replace(real[1], event=1)], [])
        finally:
            await cloud.close()

    desk.do(forge())
    desk.do(desk.actions.send_waiting())
    overview = desk.do(desk.actions.overview())
    (alarm,) = [matter for matter in overview.matters if matter.kind is MatterKind.EVENT_ALARM]
    assert alarm.lock_ids == (lock_id,)
    (shown,) = desk.do(desk.actions.event_alarms())
    assert (shown.lock_id, shown.seq) == (lock_id, 2)
    (kept,) = desk.profile.store.run(lambda uow: uow.events.alarms(lock_id))
    assert kept.seq == 2
