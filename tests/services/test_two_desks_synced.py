"""Two computers of one account that know each other only through the platform, at the same simulated lock."""

from __future__ import annotations

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.rows import Stage
from tests.services.two_desks import laptop_of
from tests.services.workplace import OTHER_TAG, TAG, Workplace


def sync(*places: Workplace) -> None:
    """Each once; who hands something in is followed by who takes it over."""
    for place in places:
        report = place.do(place.actions.sync_now())
        assert not report.error, report


def programmed(place: Workplace, lock_id: LockId) -> None:
    (outcome,) = place.program(lock_id)
    place.do(place.actions.desk.links.close())
    assert outcome.error is None, outcome.error


def stages(place: Workplace) -> dict[str, Stage]:
    return {row.person: row.stage for row in place.do(place.actions.keys(with_returned=True))}


def reach(place: Workplace, lock_id: LockId) -> None:
    """The way to a lock is each computer's own."""
    row = place.do(place.actions.lock(lock_id))
    place.do(place.actions.rename_lock(lock_id, row.name, row.building, place.building.link))


def test_what_one_computer_programmed_is_on_the_lock_for_the_other(place: Workplace) -> None:
    """Claimed before anybody signed in: site key, credential key and receipt reach the second computer."""
    lock_id = place.add_lock()
    place.sign_in()
    place.do(place.actions.send_waiting())
    place.buy_keys(lock_id)
    place.issue(place.person("A. Bakker"), lock_id, TAG)
    programmed(place, lock_id)
    sync(place)
    with laptop_of(place) as laptop:
        sync(laptop)
        sync(laptop)
        assert stages(laptop) == {"A. Bakker": stages(place)["A. Bakker"]}
        reach(laptop, lock_id)
        laptop.issue(laptop.person("E. Visser"), lock_id, OTHER_TAG)
        programmed(laptop, lock_id)
        assert place.opens(TAG)
        assert place.opens(OTHER_TAG)
        sync(laptop, place, place)
        assert stages(place) == stages(laptop)
        assert len(set(stages(place).values())) == 1, "both are on the lock, by the receipt of the other computer"
        visser = next(row for row in place.do(place.actions.keys()) if row.person == "E. Visser")
        place.do(place.actions.take_in([visser.id]))
        programmed(place, lock_id)
        assert not place.opens(OTHER_TAG)
        sync(place, laptop, laptop)
        assert stages(laptop) == stages(place)
        programmed(laptop, lock_id)
        assert not place.opens(OTHER_TAG)
        assert place.opens(TAG)
        assert laptop.profile.store.check().ok
    assert place.profile.store.check().ok
