"""Rights from the platform: two computers at one lock, offline for weeks, and what a loss changes."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.errors import Changed, FlexeriaError, Transient
from flexeria_desktop.core.services import platform, site
from flexeria_desktop.core.services.errors import (
    ClockNeedsPlatform,
    DeviceInUse,
    DeviceUnknown,
    RevokedOnly,
    RightEnded,
    RightOutdated,
)
from flexeria_desktop.hardware.refusals import GrantRevoked
from tests.services.two_desks import LAPTOP, hand_lock_on, laptop_of, own_key
from tests.services.workplace import OTHER_TAG, TAG, Workplace

DAY = timedelta(days=1)


def error_of(place: Workplace, lock_id: LockId) -> FlexeriaError | None:
    """Program a lock, let go of the dongle, which others want to use too, and return what went wrong."""
    (outcome,) = place.program(lock_id)
    place.do(place.actions.desk.links.close())
    return outcome.error


def site_key_of(place: Workplace, lock_id: LockId) -> bytes:
    secret = place.profile.store.run(lambda uow: uow.locks.secrets(lock_id))
    assert secret is not None
    return secret.site_key


def pass_days(place: Workplace, days: int) -> None:
    """Let days go by at the desk and at the first lock, but not at the platform."""
    place.clock.shift += days * DAY
    serial = place.building.locks[0].serial
    place.building.house.with_lock(serial, lambda lock: lock.set_clock(shift=days * 86_400))


def offline(place: Workplace) -> None:
    place.building.platform.stop()


def online(*places: Workplace) -> None:
    places[0].building.platform.start()
    for place in places:
        place.move_to_platform()


def test_two_computers_program_one_lock(desk: Workplace) -> None:
    """Claimed after signing in, so with the platform's key: each opens sessions with a grant of its own."""
    lock_id = desk.add_lock()
    desk.buy_keys(lock_id)
    desk.issue(desk.person(), lock_id, TAG)
    assert error_of(desk, lock_id) is None
    with laptop_of(desk) as laptop:
        hand_lock_on(desk, laptop, lock_id)
        laptop.do(laptop.actions.refresh())
        laptop.issue(laptop.person("E. Visser"), lock_id, OTHER_TAG)
        (plan,) = laptop.do(laptop.actions.plan([lock_id]))
        assert [line.person for line in plan.lines] == ["E. Visser"], "although nothing was proven here yet"
        assert error_of(laptop, lock_id) is None
        assert desk.opens(TAG)
        assert desk.opens(OTHER_TAG)
        assert error_of(desk, lock_id) is None
    assert own_key(desk), "a key that opens nothing is no danger"


def test_a_lock_claimed_before_signing_in_opens_for_the_second_computer(place: Workplace) -> None:
    """The key goes to the platform and is forgotten here, so that revoking this computer means something."""
    lock_id = place.add_lock()
    assert error_of(place, lock_id) is None
    private = own_key(place)
    assert private
    place.sign_in()
    assert own_key(place) == b""
    assert place.profile.store.check().ok
    assert error_of(place, lock_id) is None
    place.reopen()
    assert error_of(place, lock_id) is None
    with laptop_of(place) as laptop:
        hand_lock_on(place, laptop, lock_id)
        assert error_of(laptop, lock_id) is None
    second = place.add_lock(1)
    assert site_key_of(place, second) != site_key_of(place, lock_id), "new locks get the platform's own key"
    assert error_of(place, second) is None


def test_a_key_that_could_not_be_handed_over_is_kept_and_goes_later(place: Workplace) -> None:
    lock_id = place.add_lock()
    place.sign_in()
    assert own_key(place) == b""
    other = place.add_lock(1)
    offline(place)
    assert error_of(place, lock_id) is None
    assert error_of(place, other) is None


def test_weeks_offline_then_only_revoking_then_nothing(desk: Workplace) -> None:
    lock_id = desk.add_lock()
    desk.buy_keys(lock_id)
    desk.issue(desk.person(), lock_id, TAG)
    assert error_of(desk, lock_id) is None
    assert desk.opens(TAG)
    offline(desk)
    pass_days(desk, 29)
    assert error_of(desk, lock_id) is None
    pass_days(desk, 3)
    ended = error_of(desk, lock_id)
    assert isinstance(ended, RightEnded)
    with pytest.raises(RightEnded):
        desk.do(desk.actions.actuate(lock_id, 1))
    with pytest.raises(RightEnded):
        desk.do(desk.actions.set_clock(lock_id))
    (key,) = desk.do(desk.actions.keys(lock_id=lock_id))
    desk.do(desk.actions.take_in([key.id]))
    stopped = error_of(desk, lock_id)
    assert isinstance(stopped, RevokedOnly)
    assert (stopped.data["count"], stopped.changed) == (1, Changed.YES)
    assert not desk.opens(TAG)
    pass_days(desk, 60)
    assert isinstance(error_of(desk, lock_id), RightEnded)


def test_a_right_is_renewed_as_soon_as_the_platform_is_reached(desk: Workplace) -> None:
    lock_id = desk.add_lock()
    offline(desk)
    pass_days(desk, 20)
    online(desk)
    before = desk.profile.store.run(lambda uow: uow.settings.secret("platform.rights"))
    desk.do(desk.actions.send_waiting())
    after = desk.profile.store.run(lambda uow: uow.settings.secret("platform.rights"))
    assert before != after
    assert error_of(desk, lock_id) is None


def test_a_lost_laptop_is_given_up_at_the_platform(desk: Workplace) -> None:
    """Its token ends, the lock shuts it out at the next contact, our own rights are of the new epoch at once."""
    lock_id = desk.add_lock()
    assert error_of(desk, lock_id) is None
    with laptop_of(desk) as laptop:
        hand_lock_on(desk, laptop, lock_id)
        assert error_of(laptop, lock_id) is None
        with pytest.raises(DeviceUnknown):
            desk.do(desk.actions.lost_device("nobody's"))
        with pytest.raises(DeviceInUse):
            laptop.do(laptop.actions.lost_device(LAPTOP))
        desk.do(desk.actions.send_waiting())
        assert desk.do(desk.actions.lost_device(LAPTOP)) == 1
        reach = {one.name: one for one in desk.do(desk.actions.device_reach())}
        assert reach[LAPTOP].open_at == (lock_id,)
        lost = {row.name: row.lost_at for row in desk.do(desk.actions.devices())}
        assert lost[LAPTOP] is not None
        assert error_of(laptop, lock_id) is None, "the lock has not heard of it yet"
        assert error_of(desk, lock_id) is None
        reach = {one.name: one for one in desk.do(desk.actions.device_reach())}
        assert reach[LAPTOP].open_at == ()
        assert isinstance(error_of(laptop, lock_id), RightOutdated)
    assert desk.profile.store.check().ok


def test_a_loss_offline_says_that_the_platform_is_needed(desk: Workplace) -> None:
    desk.add_lock()
    with laptop_of(desk):
        pass
    desk.clock.shift += DAY
    desk.do(desk.actions.send_waiting())
    offline(desk)
    with pytest.raises(Transient):
        desk.do(desk.actions.lost_device(LAPTOP))


def test_the_other_computers_fetch_their_new_rights_at_the_door(desk: Workplace) -> None:
    """A lock that was told of a newer epoch refuses grants of the old one: online they are fetched at once."""
    lock_id = desk.add_lock()
    assert error_of(desk, lock_id) is None
    with laptop_of(desk) as laptop:
        hand_lock_on(desk, laptop, lock_id)
        assert error_of(laptop, lock_id) is None

        async def raise_epoch() -> None:
            inner = desk.actions.desk
            cloud, _ = await platform.client(inner)
            await cloud.raise_epoch(0, [])
            await site.fetch(inner, cloud)
            await cloud.close()

        desk.do(raise_epoch())
        assert error_of(desk, lock_id) is None
        offline(desk)
        outdated = error_of(laptop, lock_id)
        assert isinstance(outdated, RightOutdated)
        assert isinstance(outdated.__cause__ or outdated.__context__, GrantRevoked)
        online(desk, laptop)
        assert error_of(laptop, lock_id) is None


def test_a_lock_far_off_in_time_needs_the_platform(desk: Workplace) -> None:
    lock_id = desk.add_lock()
    assert error_of(desk, lock_id) is None
    serial = desk.building.locks[0].serial
    desk.building.house.with_lock(serial, lambda lock: lock.set_clock(shift=-400 * 86_400))
    offline(desk)
    assert isinstance(error_of(desk, lock_id), ClockNeedsPlatform)
    online(desk)
    assert error_of(desk, lock_id) is None
    desk.building.house.with_lock(serial, lambda lock: lock.set_clock(shift=400 * 86_400))
    assert desk.do(desk.actions.set_clock(lock_id, backwards=True)).offset == 0


def test_signing_out_leaves_no_right(desk: Workplace) -> None:
    lock_id = desk.add_lock()
    desk.do(desk.actions.sign_out())
    error = error_of(desk, lock_id)
    assert error is not None
    assert error.code == "right_missing"


def test_a_key_that_the_platform_does_not_take_goes_on_signing(place: Workplace) -> None:
    """An epoch beyond what anybody reaches by giving computers up is refused, and nothing else stops working."""
    lock_id = place.add_lock()
    place.profile.store.run(lambda uow: uow.settings.set("site.epoch", 20_000))
    place.reopen()
    place.sign_in()
    assert own_key(place)
    assert error_of(place, lock_id) is None
    second = place.add_lock(1)
    assert site_key_of(place, second) == site_key_of(place, lock_id), "one key as long as this one is in use"
    assert error_of(place, second) is None
    place.do(place.actions.send_waiting())
    place.reopen()
    assert error_of(place, lock_id) is None
