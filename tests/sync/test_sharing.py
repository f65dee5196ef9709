"""An owner's desk and an organisation's desk, each with its own program and store, a platform and a simulated lock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.entitlements import SharingPart
from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.keys import KeyState, MediumKind
from flexeria_desktop.core.domain.refusals import (
    EmployeeLimit,
    OptionNotActive,
    OrganisationUnknown,
    RoleForbids,
    StockEmpty,
)
from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_desktop.core.services.errors import KeyOfOrganisation
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.organisation_rows import OrganisationView
from flexeria_desktop.core.services.organisations import EmployeeDetails
from flexeria_desktop.core.services.plan_rows import Sign
from flexeria_desktop.core.services.queries.events import EventFilter
from flexeria_desktop.core.services.rows import Stage
from flexeria_desktop.core.services.sharing import IssueShare
from flexeria_desktop.demo.building import EMAIL, DemoBuilding
from tests.cli.terminal import console
from tests.services.conftest import building, desk, place, prepared  # noqa: F401 - fixtures by their names
from tests.services.workplace import TAG, Workplace, furnish
from tests.sync.test_with_locks import calm

OTHER_TAG, THIRD_TAG = "04B1B2C3D4E5F6", "04C1B2C3D4E5F6"


@dataclass
class Story:
    """a: the owner's desk with a lock, base, option and keys; b: the organisation's."""

    a: Workplace
    b: Workplace
    lock_id: LockId
    organisation: str

    def sync(self) -> None:
        """What one side did reaches the other."""
        for workplace in (self.a, self.b, self.a, self.b):
            calm(workplace)

    def view(self) -> OrganisationView:
        """The organisation as its desk shows it."""
        return self.b.do(self.b.actions.organisation(self.organisation))

    def issue(self, valid_until: date | None = None) -> str:
        """Issue a key to the organisation."""
        handle = self.view().organisation.handle
        found = self.a.do(self.a.actions.find_receiver(handle.lower().replace("-", " ")))
        return self.a.do(self.a.actions.issue_share(IssueShare(self.lock_id, found.id, valid_until=valid_until)))

    def employee(self, name: str, tag: str = "", reference: str = "") -> str:
        """Add an employee with a tag."""
        media = (MediumEntry(MediumKind.TAG, tag),) if tag else ()
        return self.b.do(self.b.actions.add_employee(self.organisation, EmployeeDetails(name, reference), media))

    def group(self, name: str = "Cleaners") -> str:
        """Add a group."""
        return self.b.do(self.b.actions.save_group(self.organisation, name))

    def let_in(self, *share_ids: str) -> tuple[str, str]:
        """Let an employee with a tag open by these keys, and program the lock; return group and employee."""
        group, employee = self.group(), self.employee("Cleo", TAG)
        self.b.do(self.b.actions.put_in_group(group, employee))
        self.sync()
        for share_id in share_ids:
            self.b.do(self.b.actions.link_key(group, share_id))
        self.sync()
        self.a.program(self.lock_id)
        return group, employee

    def opens(self, tag: str = TAG) -> bool:
        """Whether a tag opens the lock now."""
        return self.a.opens(tag)


def codes(building: DemoBuilding, kind: str, count: int = 1) -> list[str]:  # noqa: F811 - the fixture's name
    """New codes of the platform."""
    words = ("codes", "mint", "--kind", kind, "--count", str(count), "--batch", "90", "--activate")
    return console(building.folder / "platform", *words)[:count]


@pytest.fixture
def story(desk: Workplace, building: DemoBuilding, tmp_path: Path) -> Iterator[Story]:  # noqa: F811 - the fixtures
    """The key is not issued yet."""
    lock_id = desk.add_lock()
    desk.buy_keys(lock_id)
    for kind in "BS":
        entry = desk.do(desk.actions.redeem(building.kit.codes[kind][0], lock_id))
        assert entry.state.value == "applied", entry
    words = ("accounts", "create", "--email", "bob@example.test", "--name", "Bright Cleaning")
    with_no_lock = furnish(tmp_path / "organisation", building)
    (token,) = console(building.folder / "platform", *words)[:1]
    with_no_lock.do(with_no_lock.actions.sign_in(building.platform.url, token, "cleaners"))
    yield Story(desk, with_no_lock, lock_id, "")
    with_no_lock.close()


@pytest.fixture
def shared(story: Story, building: DemoBuilding) -> Story:  # noqa: F811 - the fixture
    """The organisation is open; nothing is issued."""
    entry = story.b.do(story.b.actions.redeem_for_organisation(codes(building, "G")[0]))
    assert entry.state.value == "applied", entry.reason
    story.sync()
    (own,) = story.b.do(story.b.actions.organisations())
    story.organisation = own.id
    return story


def test_the_whole_story_from_a_key_to_its_take_in(shared: Story) -> None:
    """Issued, received, linked, programmed, opened, left, programmed, closed, taken in, back in stock."""
    a, b = shared.a, shared.b
    stock = a.do(a.actions.lock(shared.lock_id)).in_stock
    share_id = shared.issue()
    assert a.do(a.actions.lock(shared.lock_id)).in_stock == stock - 1
    shared.sync()
    (received,) = shared.view().received
    lock = a.do(a.actions.lock(shared.lock_id))
    assert (received.lock, received.owner, received.linkable) == (lock.name, "M. Jansen", True)
    group, employee = shared.group(), shared.employee("Cleo", TAG, "E-12")
    other = shared.employee("Dora", OTHER_TAG)
    b.do(b.actions.put_in_group(group, employee))
    b.do(b.actions.put_in_group(group, other))
    b.do(b.actions.link_key(group, received.id))
    assert {one.name: one.opens for one in shared.view().employees} == {"Cleo": (lock.name,), "Dora": (lock.name,)}

    shared.sync()
    (plan,) = a.do(a.actions.plan((shared.lock_id,)))
    assert sorted(line.person for line in plan.lines) == ["Bright Cleaning · Dora", "Bright Cleaning · E-12"]
    assert not shared.opens()
    a.program(shared.lock_id)
    assert shared.opens()
    assert shared.opens(OTHER_TAG)
    rows = a.do(a.actions.keys())
    assert {(row.person, row.stage, row.share_id) for row in rows} == {
        ("Bright Cleaning · Dora", Stage.ON_LOCK, share_id),
        ("Bright Cleaning · E-12", Stage.ON_LOCK, share_id),
    }
    assert a.do(a.actions.people()) == ()
    with pytest.raises(KeyOfOrganisation):
        a.do(a.actions.take_in([rows[0].id]))

    b.do(b.actions.take_out_of_group(group, employee))
    shared.sync()
    (plan,) = a.do(a.actions.plan((shared.lock_id,)))
    assert [(line.sign, line.person) for line in plan.lines] == [(Sign.REMOVE, "Bright Cleaning · E-12")]
    (share,) = a.do(a.actions.shares())
    assert (share.users, share.still_open) == (1, 1)
    a.program(shared.lock_id)
    assert (shared.opens(), shared.opens(OTHER_TAG)) == (False, True)

    assert a.do(a.actions.take_in_share(share_id)) is ShareState.WITHDRAWN
    assert a.do(a.actions.lock(shared.lock_id)).in_stock == stock - 1
    assert shared.opens(OTHER_TAG), "until the lock has confirmed"
    a.program(shared.lock_id)
    assert not shared.opens(OTHER_TAG)
    assert a.do(a.actions.lock(shared.lock_id)).in_stock == stock
    shared.sync()
    (received,) = shared.view().received
    assert (received.state, received.linkable, received.opens) == (ShareState.RETURNED, False, 0)
    assert {one.opens for one in shared.view().employees} == {()}


def test_taken_in_without_the_platform_all_of_them_stop_and_it_hears_of_it_later(shared: Story) -> None:
    a, b = shared.a, shared.b
    share_id = shared.issue()
    shared.let_in(share_id)
    assert shared.opens()
    a.building.platform.stop()
    assert a.do(a.actions.take_in_share(share_id)) is ShareState.WITHDRAWN
    a.program(shared.lock_id)
    assert not shared.opens()
    a.building.platform.start()
    for workplace in (a, b):
        workplace.move_to_platform()
    shared.sync()
    assert shared.view().received[0].state is ShareState.RETURNED
    a.program(shared.lock_id)
    assert not shared.opens()


def test_a_take_in_that_the_platform_refuses_is_taken_back_so_that_all_desks_show_the_same(
    shared: Story,
    building: DemoBuilding,  # noqa: F811 - the fixture
    tmp_path: Path,
) -> None:
    """The computer of an installer may not (R1): its desk shows the key, its users and the stock as they are again."""
    a = shared.a
    share_id = shared.issue()
    shared.let_in(share_id)
    other = furnish(tmp_path / "installer", building)
    (token,) = console(building.folder / "platform", "accounts", "enrol", "--email", EMAIL)[:1]
    other.do(other.actions.sign_in(building.platform.url, token, "stairs"))
    a.do(a.actions.set_computer_role("stairs", "installer"))
    calm(other)
    stock = other.do(other.actions.lock(shared.lock_id)).in_stock
    with pytest.raises(RoleForbids):
        other.do(other.actions.take_in_share(share_id))
    calm(other)
    assert other.do(other.actions.lock(shared.lock_id)).in_stock == stock
    (row,) = other.do(other.actions.shares())
    assert (row.state, row.withdrawn_at, row.users) == (ShareState.ISSUED, None, 1)
    assert [row.state for row in other.do(other.actions.keys())] == [KeyState.ISSUED]
    other.close()


def test_a_link_that_the_platform_refuses_is_gone_here_too(shared: Story) -> None:
    """Made before this desk heard that the key was taken in: nobody else has it, so nobody shows it."""
    a, b = shared.a, shared.b
    share_id, group = shared.issue(), shared.group()
    shared.sync()
    assert a.do(a.actions.take_in_share(share_id)) is ShareState.RETURNED
    b.do(b.actions.link_key(group, share_id))
    assert [one.id for one in shared.view().received[0].groups] == [group]
    assert b.do(b.actions.sync_now()).refused == 1
    assert shared.view().received[0].groups == ()
    (refused,) = b.do(b.actions.refused_changes())
    assert (refused.entity, refused.code) == ("group_link", "key_not_issued")


def test_another_tag_reaches_the_lock_and_a_lost_one_leaves_it(shared: Story) -> None:
    a, b = shared.a, shared.b
    share_id = shared.issue()
    _group, employee = shared.let_in(share_id)
    b.do(b.actions.add_employee_medium(employee, MediumEntry(MediumKind.TAG, OTHER_TAG)))
    (row,) = shared.view().employees
    lost = row.media[0].ref
    b.do(b.actions.remove_employee_medium(employee, lost))
    shared.sync()
    a.program(shared.lock_id)
    assert sorted([shared.opens(), shared.opens(OTHER_TAG)]) == [False, True]
    (left,) = [row for row in a.do(a.actions.keys()) if row.stage is not Stage.REMOVED]
    assert left.stage is Stage.ON_LOCK
    held = a.building.house.holdings(a.building.locks[0].serial)
    assert held["credentials"] == 1
    assert a.do(a.actions.plan()) == ()


def test_an_employee_whose_only_tag_was_taken_away_counts_nowhere_as_a_holder(shared: Story) -> None:
    a, b = shared.a, shared.b
    _group, employee = shared.let_in(shared.issue())
    (row,) = shared.view().employees
    b.do(b.actions.remove_employee_medium(employee, row.media[0].ref))
    shared.sync()

    def told() -> tuple[int, int, int, int, list[Stage]]:
        overview = a.do(a.actions.overview())
        stages = [key.stage for key in a.do(a.actions.keys())]
        return overview.wanted, overview.holders, overview.queued, overview.still_open, stages

    assert told() == (0, 0, 1, 1, [Stage.STILL_OPENS])
    a.program(shared.lock_id)
    assert not shared.opens()
    assert told() == (0, 0, 0, 0, [])
    b.do(b.actions.add_employee_medium(employee, MediumEntry(MediumKind.TAG, OTHER_TAG)))
    shared.sync()
    assert told() == (1, 1, 1, 0, [Stage.QUEUED])
    a.program(shared.lock_id)
    assert shared.opens(OTHER_TAG)
    assert told() == (1, 1, 0, 0, [Stage.ON_LOCK])


def test_what_stops_a_key_is_named_on_both_sides(shared: Story) -> None:
    """R27b: first the key's own end; years later the base's, before all others."""
    a, b = shared.a, shared.b
    today = a.do(a.actions.today())
    shared.issue(valid_until=today + timedelta(days=30))
    shared.sync()
    assert a.do(a.actions.shares())[0].stopped_by is None
    for workplace in (a, b):
        workplace.clock.shift = timedelta(days=31)
    for row in (a.do(a.actions.shares())[0], shared.view().received[0]):
        assert row.stopped_by is not None
        assert (row.stopped_by.by, row.stopped_by.since) == (SharingPart.KEY, today + timedelta(days=31))
    assert not shared.view().received[0].linkable
    for workplace in (a, b):
        workplace.clock.shift = timedelta(days=6 * 366)
    for row in (a.do(a.actions.shares())[0], shared.view().received[0]):
        assert row.stopped_by is not None
        assert row.stopped_by.by is SharingPart.BASE
    assert not shared.view().organisation.active


def test_an_organisation_reads_only_its_own_employees_events(shared: Story) -> None:
    """R60: the owner's people stay the owner's business; each look is recorded (R62)."""
    a, b = shared.a, shared.b
    share_id = shared.issue()
    a.issue(a.person(), shared.lock_id, THIRD_TAG)
    shared.let_in(share_id)
    for tag in (TAG, THIRD_TAG, TAG):
        assert shared.opens(tag)
    a.do(a.actions.read_events(shared.lock_id))
    names = [row.person for row in a.do(a.actions.events(EventFilter())) if row.person]
    assert sorted(set(names)) == ["Bright Cleaning · Cleo", "I. de Boer"]
    shared.sync()
    events = b.do(b.actions.organisation_events(shared.organisation))
    assert [(row.employee, row.event) for row in events] == [("Cleo", 1), ("Cleo", 1)]
    assert {row.owner for row in events} == {"M. Jansen"}
    query = "SELECT count(*) FROM audit WHERE action = 'events.viewed'"
    assert b.profile.store.run_read(lambda conn: conn.exec_driver_sql(query).scalar_one()) == 1


def test_several_organisations_of_one_account(shared: Story, building: DemoBuilding) -> None:  # noqa: F811 - the fixture
    """R34 to R36: each has its places; a code of 100 goes to one of them."""
    b = shared.b
    second, more = codes(building, "G")[0], codes(building, "E")[0]
    b.do(b.actions.redeem_for_organisation(second))
    entry = b.do(b.actions.redeem_for_organisation(more, shared.organisation))
    assert entry.state.value == "applied", entry.reason
    shared.sync()
    found = b.do(b.actions.organisations())
    assert {one.name: one.employee_limit for one in found} == {"Bright Cleaning": 200, "Bright Cleaning 2": 100}
    b.do(b.actions.rename_organisation(found[1].id, "Night Guards"))
    shared.sync()
    assert [one.name for one in b.do(b.actions.organisations())] == ["Bright Cleaning", "Night Guards"]
    for number in range(100):
        b.do(b.actions.add_employee(found[1].id, EmployeeDetails(f"Guard {number}")))
    with pytest.raises(EmployeeLimit):
        b.do(b.actions.add_employee(found[1].id, EmployeeDetails("One more")))
    shared.employee("Cleo")
    shared.sync()


def test_who_may_not_receive_and_what_may_not_be_given(shared: Story, building: DemoBuilding) -> None:  # noqa: F811 - the fixture
    a = shared.a
    with pytest.raises(OrganisationUnknown):
        a.do(a.actions.find_receiver("0000-0000"))
    other = a.add_lock(1)
    with pytest.raises(OptionNotActive):
        a.do(a.actions.issue_share(IssueShare(other, shared.organisation)))
    for kind in "BS":
        a.do(a.actions.redeem(building.kit.codes[kind][1], other))
    with pytest.raises(StockEmpty):
        a.do(a.actions.issue_share(IssueShare(other, shared.organisation)))


def test_a_tag_that_is_a_persons_own_key_already_stays_his(shared: Story) -> None:
    """A lock holds a medium once: the owner's own key counts, and the organisation's loss does not close it."""
    a, b = shared.a, shared.b
    share_id = shared.issue()
    a.do(a.actions.issue_keys(IssueKeys(a.person(), (shared.lock_id,), (MediumEntry(MediumKind.TAG, TAG),))))
    _group, employee = shared.let_in(share_id)
    assert shared.opens()
    b.do(b.actions.remove_employee(employee))
    shared.sync()
    a.program(shared.lock_id)
    assert shared.opens()
    own = [row for row in a.do(a.actions.keys()) if not row.share_id]
    assert [row.state for row in own] == [KeyState.ISSUED]


def test_with_two_keys_of_one_lock_an_employee_is_one_user_of_it(shared: Story) -> None:
    """R39: the key that lasts longer stands in the lock; when that is taken in, the other does."""
    a, b = shared.a, shared.b
    today = a.do(a.actions.today())
    short, long = shared.issue(valid_until=today + timedelta(days=30)), shared.issue()
    group, _employee = shared.let_in(short, long)
    assert shared.opens()
    assert a.do(a.actions.plan()) == ()
    assert [(row.share_id, row.stage) for row in a.do(a.actions.keys())] == [(long, Stage.ON_LOCK)]
    assert a.do(a.actions.take_in_share(long)) is ShareState.WITHDRAWN
    shared.sync()
    a.program(shared.lock_id)
    assert shared.opens()
    assert [(row.share_id, row.stage) for row in a.do(a.actions.keys())] == [(short, Stage.ON_LOCK)]
    states = {row.id: row.state for row in a.do(a.actions.shares())}
    assert states == {short: ShareState.ISSUED, long: ShareState.RETURNED}
    b.do(b.actions.unlink_key(group, short))
    shared.sync()
    a.program(shared.lock_id)
    assert not shared.opens()
    assert a.do(a.actions.plan()) == ()
