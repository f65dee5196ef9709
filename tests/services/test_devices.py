"""A lost computer: its grants are denied, the epoch rises, and each lock hears of it before its list."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.core.ports import GrantSigner, LinkIdentity
from flexeria_desktop.core.services import rights
from flexeria_desktop.core.services.errors import DeviceInUse, DeviceUnknown
from flexeria_desktop.core.services.rows import MatterKind
from flexeria_desktop.hardware.commands import Command
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


def test_how_far_the_locks_refuse_a_lost_laptop_is_told_lock_by_lock(place: Workplace) -> None:
    first, second = place.add_lock(0), place.add_lock(1)
    place.program(first, second)
    _lend(place)

    def open_at() -> tuple[LockId, ...]:
        (found,) = [one for one in place.do(place.actions.device_reach()) if one.name == LAPTOP]
        assert (found.locks, found.refusing) == (2, 2 - len(found.open_at))
        return found.open_at

    assert set(open_at()) == {first, second}
    place.do(place.actions.lost_device(LAPTOP))
    assert set(open_at()) == {first, second}
    place.program(second)
    assert open_at() == (first,)
    place.program(first)
    assert open_at() == ()
    (here,) = [one for one in place.do(place.actions.device_reach()) if one.name != LAPTOP]
    assert here.refusing == 0, "this computer has a right of the new epoch"


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


@pytest.mark.parametrize("contact", ["unlock", "clock", "events", "read"])
def test_whatever_is_done_at_a_lock_shuts_the_lost_laptop_out_first(place: Workplace, contact: str) -> None:
    lock_id = place.add_lock()
    place.program(lock_id)
    laptop = _lend(place)
    place.do(place.actions.lost_device(LAPTOP))
    if contact == "unlock":
        place.do(place.actions.actuate(lock_id, 1))
    elif contact == "clock":
        place.do(place.actions.set_clock(lock_id))
    elif contact == "events":
        place.do(place.actions.read_events(lock_id))
    else:
        place.do(place.actions.read_locks([lock_id], lambda _step: None))
    with pytest.raises(GrantRevoked):
        _enter(place, lock_id, laptop)
    assert _open_still(place) == ()


def test_the_epoch_reaches_the_lock_before_the_bolt_moves(place: Workplace) -> None:
    """A motor that is blocked ends the command; the lost laptop is shut out all the same."""
    lock_id = place.add_lock()
    place.program(lock_id)
    laptop = _lend(place)
    place.do(place.actions.lost_device(LAPTOP))
    place.building.house.fault(place.building.locks[0].serial, motor_blocked=True)
    with pytest.raises(FlexeriaError) as blocked:
        place.do(place.actions.actuate(lock_id, 1))
    assert blocked.value.code == "lock.motor_blocked"
    with pytest.raises(GrantRevoked):
        _enter(place, lock_id, laptop)


def test_a_lock_claimed_after_the_loss_never_lets_the_laptop_in(place: Workplace) -> None:
    first = place.add_lock(0)
    place.program(first)
    laptop = _lend(place)
    place.do(place.actions.lost_device(LAPTOP))
    second = place.add_lock(1)
    with pytest.raises(GrantRevoked):
        _enter(place, second, laptop)
    assert _open_still(place) == (first,), "the new one knows"
    _lend(place, name="second laptop")
    place.do(place.actions.lost_device("second laptop"))
    assert set(_open_still(place)) == {first, second}


def test_a_claim_whose_answer_was_lost_is_repeated_with_its_first_epoch(place: Workplace) -> None:
    first = place.add_lock(0)
    place.program(first)
    laptop = _lend(place)
    planned = place.building.locks[1]
    place.building.house.fault(planned.serial, swallow=int(Command.CLAIM))
    with pytest.raises(FlexeriaError):
        place.add_lock(1)
    place.do(place.actions.lost_device(LAPTOP))
    second = place.add_lock(1)
    assert set(_open_still(place)) == {first, second}, "it was claimed before the loss"
    place.program(second)
    with pytest.raises(GrantRevoked):
        _enter(place, second, laptop)


def test_a_lock_is_given_up_although_its_clock_was_lost(place: Workplace) -> None:
    """Dates are checked at every command: a lock without a time is told it first."""
    lock_id = place.add_lock()
    place.program(lock_id)
    serial = place.building.locks[0].serial
    place.building.house.with_lock(serial, lambda lock: lock.set_clock(unset=True))
    place.do(place.actions.release_lock(lock_id))
    assert not place.building.house.holdings(serial)["owned"]


def test_a_lock_without_a_time_opens_at_a_word(place: Workplace) -> None:
    lock_id = place.add_lock()
    place.program(lock_id)
    serial = place.building.locks[0].serial
    place.building.house.with_lock(serial, lambda lock: lock.set_clock(unset=True))
    place.do(place.actions.actuate(lock_id, 1))
    assert place.do(place.actions.lock(lock_id)).last_command == "unlock"


def test_a_lock_claimed_after_the_loss_refuses_the_laptop_before_its_first_contact(place: Workplace) -> None:
    _lend(place)
    place.do(place.actions.lost_device(LAPTOP))
    late = place.add_lock(0)
    assert _open_still(place) == ()
    (reach,) = (one for one in place.do(place.actions.device_reach()) if one.name == LAPTOP)
    assert (reach.locks, late in reach.open_at) == (1, False)
