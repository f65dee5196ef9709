"""How far the locks refuse the computers that were given up for lost, by what each lock said last."""

from __future__ import annotations

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.computers import kept_computers
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.device_rows import DeviceReach
from flexeria_desktop.core.services.devices import CLAIMED_EPOCH
from flexeria_desktop.core.store.unit_of_work import UnitOfWork


async def reach_of_devices(desk: Desk) -> tuple[DeviceReach, ...]:
    """Return for every computer with a right where that right still counts; one that has ended counts nowhere."""
    now = int(desk.clock.now().timestamp())
    return await desk.store(lambda uow: _reach(uow, now))


def _reach(uow: UnitOfWork, now: int) -> tuple[DeviceReach, ...]:
    ours = [lock for lock in uow.locks.all() if lock.claimed_on is not None]
    least = {lock.id: _least_epoch(uow, lock.id) for lock in ours}
    newest: dict[tuple[str, bytes], int] = {}
    for grant in uow.grants.all():
        device = grant.device_name, grant.device_key
        epoch = grant.epoch if grant.not_after >= now else -1
        newest[device] = max(newest.get(device, -1), epoch)
    for one in kept_computers(uow):
        # The platform tells of a computer's rights as a whole: what was given here before is among them.
        newest = {device: least for device, least in newest.items() if device[1] != one.key}
        counts = one.epoch is not None and (one.ends_at or 0) >= now
        newest[one.name, one.key] = one.epoch if counts and one.epoch is not None else -1
    found = []
    for (name, key), epoch in newest.items():
        lets_in = [lock for lock in ours if least[lock.id] <= epoch]
        names, ids = tuple(lock.name for lock in lets_in), tuple(lock.id for lock in lets_in)
        found.append(DeviceReach(name, key.hex(), len(ours), ids, names))
    return tuple(found)


def _least_epoch(uow: UnitOfWork, lock_id: LockId) -> int:
    """What the lock said last; before that, what it was claimed with."""
    state = uow.locks.state(lock_id)
    if state is not None:
        return state.min_epoch
    claimed = uow.settings.get(f"{CLAIMED_EPOCH}{lock_id}")
    return claimed if isinstance(claimed, int) else 0
