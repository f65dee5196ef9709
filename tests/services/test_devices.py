"""A lost computer: its grants are denied, the epoch rises, and each lock hears of it before its list."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.ports import GrantSigner, LinkIdentity
from flexeria_desktop.core.services import rights
from flexeria_desktop.core.services.errors import DeviceInUse, DeviceUnknown
from flexeria_desktop.core.services.rows import MatterKind
from flexeria_desktop.hardware.refusals import GrantRevoked
from flexeria_desktop.hardware.site import LocalSite
from tests.services.workplace import Workplace

LAPTOP = "stairwell laptop"


def _lend(place: Workplace, site: GrantSigner | None = None, name: str = LAPTOP) -> LinkIdentity:
    """Give a second computer a right of its own, as kept in the store."""
    desk = place.actions.desk
    private, public = desk.scheme.new_exchange_key()
    now = desk.clock.now()
    signer = site or desk.signer
    encoded = signer.grant(public, "installer", int(now.timestamp()))
    holder = rights.Holder(name, public, "installer")
    issued = rights.issued_grant(signer, holder, encoded, now)
    place.profile.store.run(lambda uow: uow.grants.keep(issued))
    return LinkIdentity(device_key=private, grant=encoded)


def _enter(place: Workplace, lock_id: LockId, identity: LinkIdentity) -> int:
    """Open a session as the other computer; returns the lock's least epoch."""

    async def work() -> int:
        desk = place.actions.desk
        lock, secret = await desk.store(lambda uow: (uow.locks.get(lock_id), uow.locks.secrets(lock_id)))
        assert lock is not None
        assert secret is not None
        async with desk.links.reach(lock.link, lock.serial) as contact:
            session = await contact.session(LinkIdentity(identity.device_key, secret.lock_key, identity.grant))
            return (await session.status()).min_epoch

    return place.do(work())


def _open_still(place: Workplace) -> tuple[LockId, ...]:
    matters = place.do(place.actions.overview()).matters
    return next((matter.lock_ids for matter in matters if matter.kind is MatterKind.LOST_DEVICE), ())


def test_a_day_of_sessions_leaves_one_grant(place: Workplace) -> None:
    lock_id = place.add_lock()
    for _ in range(3):
        place.program(lock_id)
    place.reopen()
    place.program(lock_id)
    (row,) = place.do(place.actions.devices())
    assert (row.grants, row.here, row.operators) == (1, True, ("tester",))
    ahead = timedelta(days=1, minutes=1)
    place.clock.shift = ahead
    serial = place.building.locks[0].serial
    place.building.house.with_lock(serial, lambda lock: lock.set_clock(shift=int(ahead.total_seconds())))
    place.program(lock_id)
    (row,) = place.do(place.actions.devices())
    assert row.grants == 2


def test_a_lost_laptop_opens_each_lock_until_that_lock_was_told(place: Workplace) -> None:
    first, second = place.add_lock(0), place.add_lock(1)
    place.program(first, second)
    laptop = _lend(place)
    assert _enter(place, first, laptop) == 0

    assert place.do(place.actions.lost_device(LAPTOP)) == 1
    assert set(_open_still(place)) == {first, second}
    assert _enter(place, first, laptop) == 0, "nothing was sent yet, and the matter says so"

    (outcome,) = place.program(first)
    assert outcome.error is None
    with pytest.raises(GrantRevoked):
        _enter(place, first, laptop)
    assert _enter(place, second, laptop) == 0
    assert _open_still(place) == (second,)

    (outcome,) = place.program(first)
    assert outcome.error is None, "our own grants are of the new epoch"
    place.reopen()
    outcomes = place.program(first, second)
    assert [outcome.error for outcome in outcomes] == [None, None], "and stay so after a restart"
    with pytest.raises(GrantRevoked):
        _enter(place, second, laptop)
    assert _open_still(place) == ()
    lost = next(row for row in place.do(place.actions.devices()) if row.name == LAPTOP)
    assert lost.lost_at is not None
    assert place.profile.store.check().ok


def test_a_denied_grant_is_refused_even_where_its_epoch_is_high_enough(place: Workplace) -> None:
    lock_id = place.add_lock()
    place.program(lock_id)
    site = place.profile.store.run(lambda uow: uow.settings.secret("site.signing"))
    assert site is not None
    laptop, spare = (_lend(place, LocalSite(site, epoch=5), name) for name in (LAPTOP, "spare"))
    assert place.do(place.actions.lost_device(LAPTOP)) == 1
    place.program(lock_id)
    with pytest.raises(GrantRevoked):
        _enter(place, lock_id, laptop)
    assert _enter(place, lock_id, spare) == 1, "so it was the denial, not the epoch"


def test_an_unknown_computer_and_this_one_are_refused(place: Workplace) -> None:
    lock_id = place.add_lock()
    place.program(lock_id)
    with pytest.raises(DeviceUnknown):
        place.do(place.actions.lost_device("nobody's"))
    (here,) = place.do(place.actions.devices())
    with pytest.raises(DeviceInUse):
        place.do(place.actions.lost_device(here.name))
    assert _open_still(place) == ()
