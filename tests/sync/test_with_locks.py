"""Two desks, simulated locks and the platform: registrations, keys and withdrawals go their way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.sync_state import SyncReport
from flexeria_desktop.core.services.platform import relocate
from flexeria_desktop.demo.building import EMAIL, DemoBuilding
from tests.changing import change_key
from tests.cli.terminal import console
from tests.services.conftest import building, desk, place, prepared  # noqa: F401 - fixtures by their names
from tests.services.workplace import TAG, Workplace, furnish
from tests.sync.fault_proxy import FaultProxy, Unavailable

CHANGES, CODES, OPS = "/v1/sync/changes", "/v1/codes", "/v1/sync/ops"


@pytest.fixture
def other(building: DemoBuilding, tmp_path: Path) -> Iterator[Workplace]:  # noqa: F811 - the fixture
    """A second desk of the account, with a profile of its own."""
    workplace = furnish(tmp_path / "other", building)
    (token,) = console(building.folder / "platform", "accounts", "enrol", "--email", EMAIL)[:1]
    workplace.do(workplace.actions.sign_in(building.platform.url, token, "other desk"))
    yield workplace
    workplace.close()


def calm(workplace: Workplace) -> SyncReport:
    """Sync until nothing waits; nothing may go wrong."""
    report = workplace.do(workplace.actions.sync_now())
    assert (report.error, report.state.waiting, report.refused) == ("", 0, 0), report
    return report


def behind(workplace: Workplace, url: str) -> None:
    """Reach the platform at another address."""
    workplace.profile.store.run(lambda uow: relocate(uow, url))


def equipped(workplace: Workplace) -> LockId:
    """A lock with keys in stock, and one of them issued and programmed."""
    lock_id = workplace.add_lock()
    workplace.buy_keys(lock_id)
    workplace.issue(workplace.person(), lock_id)
    workplace.program(lock_id)
    assert workplace.opens()
    return lock_id


def test_a_key_withdrawn_elsewhere_stays_withdrawn_whatever_was_done_here_meanwhile(
    desk: Workplace,  # noqa: F811 - the fixture
    other: Workplace,
) -> None:
    lock_id = equipped(desk)
    calm(desk)
    calm(other)
    (key,) = other.do(other.actions.keys())
    assert other.do(other.actions.lock(lock_id)).in_stock == desk.do(desk.actions.lock(lock_id)).in_stock
    other.do(other.actions.take_in([key.id]))
    calm(other)
    desk.do(change_key(desk.actions, key.id, emergency=True))
    calm(desk)
    calm(other)
    for workplace in (desk, other):
        stored = workplace.profile.store.run(lambda uow: uow.keys.get(key.id))
        assert stored is not None
        assert stored.state is not KeyState.ISSUED
    desk.program(lock_id)
    assert not desk.opens()
    calm(desk)
    calm(other)
    digests = {workplace.profile.store.run(lambda uow: uow.sync.digest()) for workplace in (desk, other)}
    assert len(digests) == 1


def test_with_locks_too_one_sync_at_rest_is_one_small_request(
    desk: Workplace,  # noqa: F811 - the fixture
    building: DemoBuilding,  # noqa: F811 - the fixture
) -> None:
    equipped(desk)
    with FaultProxy(building.platform.url) as proxy:
        behind(desk, proxy.url)
        for _ in range(3):
            calm(desk)
        proxy.seen.clear()
        calm(desk)
        assert [one.asked.path.split("?")[0] for one in proxy.seen] == [CHANGES]
        assert proxy.seen[0].asked.size + proxy.seen[0].answered < 1000
        behind(desk, building.platform.url)
        desk.do(desk.profile.close_links())


def test_codes_that_must_wait_hold_neither_changes_nor_withdrawals_up(
    desk: Workplace,  # noqa: F811 - the fixture
    other: Workplace,
    building: DemoBuilding,  # noqa: F811 - the fixture
) -> None:
    lock_id = equipped(desk)
    calm(desk)
    with FaultProxy(building.platform.url) as proxy:
        behind(desk, proxy.url)
        proxy.befall = lambda asked: Unavailable(3600, status=429) if asked.path.startswith(CODES) else None
        entry = desk.do(desk.actions.redeem(building.kit.codes["N"][1], lock_id))
        assert entry.state.value == "pending"
        desk.person("S. Bakker")
        report = desk.do(desk.actions.sync_now())
        assert (report.pushed, report.error, report.state.waiting) == (1, "", 0)
        asked = len(proxy.asked(CODES))
        desk.do(desk.actions.sync_now())
        assert len(proxy.asked(CODES)) == asked, "not before the platform's time"
        proxy.clear()
        desk.do(desk.profile.close_links())
        behind(desk, building.platform.url)
    calm(other)
    assert "S. Bakker" in [row.name for row in other.do(other.actions.people())]


def test_a_lock_claimed_offline_is_registered_before_what_needs_it(
    place: Workplace,  # noqa: F811 - the fixture
    building: DemoBuilding,  # noqa: F811 - the fixture
    tmp_path: Path,
) -> None:
    lock_id = place.add_lock()
    person_id = place.person()
    place.sign_in()
    report = calm(place)
    assert report.pushed >= 3, "the lock, the person and the registration"
    place.buy_keys(lock_id)
    place.issue(person_id, lock_id)
    calm(place)
    other = furnish(tmp_path / "third", building)
    (token,) = console(building.folder / "platform", "accounts", "enrol", "--email", EMAIL)[:1]
    other.do(other.actions.sign_in(building.platform.url, token, "third desk"))
    calm(other)
    (lock,) = other.do(other.actions.locks())
    assert lock.level.value == "trial"
    (key,) = other.do(other.actions.keys())
    assert key.person == "I. de Boer"
    other.do(other.actions.rename_lock(lock_id, lock.name, "", building.link))
    place.do(place.profile.close_links())  # the one dongle goes over to the other computer
    (outcome,) = other.program(lock_id)
    assert outcome.error is None
    assert other.opens(TAG), "what was issued at one desk is written by another"
    other.close()
