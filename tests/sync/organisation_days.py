"""What people do about organisations, as rules: the account has the locks and the organisation, at all its desks."""

from __future__ import annotations

from collections.abc import Iterable, Set
from datetime import date, timedelta
from functools import partial

from hypothesis import strategies as st
from hypothesis.stateful import rule

from flexeria_desktop.core.domain.key_rules import MEDIA_PER_KIND
from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.organisation_rows import OrganisationView
from flexeria_desktop.core.services.organisations import EmployeeDetails
from flexeria_desktop.core.services.sharing import IssueShare
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from tests.sync.office_days import PICK, PLACES, WHO, OfficeDays
from tests.sync.world import WorldDesk

TAG_END = 4
"""Digits that a masked tag still shows; they are enough to tell ours apart."""
FEW = 3
"""Groups or employees from which on another one is rare: they shall meet."""


class OrganisationDays(OfficeDays):
    """Groups, employees with their tags, keys that groups get."""

    def __init__(self) -> None:
        super().__init__()
        self.employee_tags: set[str] = set()

    def _view(self, desk: WorldDesk) -> OrganisationView:
        return desk.do(desk.actions.organisation(self.world.organisation))

    @staticmethod
    def _ids(rows: Iterable[object]) -> list[str]:
        return sorted(str(row.id) for row in rows)  # type: ignore[attr-defined]

    @rule(who=WHO, pick=PICK)
    def save_group(self, who: int, pick: int) -> None:
        """A group, or another name for one."""
        desk, name = self.desk(who), f"Group {next(self.numbers)}"
        known = self._ids(self._view(desk).groups)
        group = known[pick % len(known)] if len(known) >= FEW else ""
        self.world.attempt(desk, desk.actions.save_group(self.world.organisation, name, group))

    @rule(who=WHO, pick=PICK)
    def remove_group(self, who: int, pick: int) -> None:
        """A group is given up, whoever joins it or gets a key by it elsewhere."""
        desk = self.desk(who)
        if known := self._ids(self._view(desk).groups):
            self.world.attempt(desk, desk.actions.remove_group(known[pick % len(known)]))

    @rule(who=WHO, pick=PICK)
    def employ(self, who: int, pick: int) -> None:
        """Somebody with a tag is employed and joins a group."""
        desk, tag = self.desk(who), f"05{next(self.numbers):012X}"
        details, media = EmployeeDetails(f"Employee {next(self.numbers)}"), (MediumEntry(MediumKind.TAG, tag),)
        made = self.world.attempt(desk, desk.actions.add_employee(self.world.organisation, details, media))
        self.employee_tags.add(tag)
        if made and (groups := self._ids(self._view(desk).groups)):
            self.world.attempt(desk, desk.actions.put_in_group(groups[pick % len(groups)], made))

    @rule(who=WHO, pick=PICK, days=st.one_of(st.none(), st.integers(40, 400)))
    def change_employee(self, who: int, pick: int, days: int | None) -> None:
        """An employee gets another name, and a last day or none."""
        desk = self.desk(who)
        if known := self._ids(self._view(desk).employees):
            until = None if days is None else (self.world.clock.now() + timedelta(days=days)).date()
            details = EmployeeDetails(f"Changed at {desk.name}", until=until)
            self.world.attempt(desk, desk.actions.change_employee(known[pick % len(known)], details))

    @rule(who=WHO, pick=PICK, more=st.booleans())
    def change_media(self, who: int, pick: int, more: bool) -> None:
        """An employee gets another tag, or loses one."""
        desk = self.desk(who)
        known = sorted(self._view(desk).employees, key=lambda row: row.id)
        if not known:
            return
        row = known[pick % len(known)]
        if more:
            tag = f"05{next(self.numbers):012X}"
            self.employee_tags.add(tag)
            entry = MediumEntry(MediumKind.TAG, tag)
            self.world.attempt(desk, desk.actions.add_employee_medium(row.id, entry))
        elif row.media:
            ref = sorted(medium.ref for medium in row.media)[pick % len(row.media)]
            self.world.attempt(desk, desk.actions.remove_employee_medium(row.id, ref))

    @rule(who=WHO, pick=PICK)
    def dismiss(self, who: int, pick: int) -> None:
        """An employee goes."""
        desk = self.desk(who)
        if known := self._ids(self._view(desk).employees):
            self.world.attempt(desk, desk.actions.remove_employee(known[pick % len(known)]))

    @rule(who=WHO, pick=PICK, other=PICK, join=st.booleans())
    def join_or_leave(self, who: int, pick: int, other: int, join: bool) -> None:
        """An employee joins a group, or leaves it."""
        desk = self.desk(who)
        view = self._view(desk)
        groups, employees = self._ids(view.groups), self._ids(view.employees)
        if groups and employees:
            pair = groups[pick % len(groups)], employees[other % len(employees)]
            way = desk.actions.put_in_group if join else desk.actions.take_out_of_group
            self.world.attempt(desk, way(*pair))

    @rule(who=WHO, place=PLACES, days=st.one_of(st.none(), st.integers(40, 400)))
    def share(self, who: int, place: int, days: int | None) -> None:
        """The organisation gets a key of a lock; every group of this desk gets it too once it is known."""
        desk = self.desk(who)
        until: date | None = None if days is None else (self.world.clock.now() + timedelta(days=days)).date()
        order = IssueShare(self.world.lock_ids[place], self.world.organisation, valid_until=until)
        self.world.attempt(desk, desk.actions.issue_share(order))

    @rule(who=WHO, pick=PICK)
    def take_share_in(self, who: int, pick: int) -> None:
        """The organisation's key is taken in: nobody opens by it once the lock has heard."""
        desk = self.desk(who)
        if known := self._ids(desk.do(desk.actions.shares())):
            self.world.attempt(desk, desk.actions.take_in_share(known[pick % len(known)]))

    @rule(who=WHO, pick=PICK, other=PICK, link=st.booleans())
    def link_or_unlink(self, who: int, pick: int, other: int, link: bool) -> None:
        """A group gets a received key, or loses it."""
        desk = self.desk(who)
        view = self._view(desk)
        groups, received = self._ids(view.groups), self._ids(view.received)
        if groups and received:
            pair = groups[pick % len(groups)], received[other % len(received)]
            way = desk.actions.link_key if link else desk.actions.unlink_key
            self.world.attempt(desk, way(*pair))

    @rule(who=WHO, pick=PICK, place=PLACES)
    def let_in(self, who: int, pick: int, place: int) -> None:
        """All of it at once: a key is issued and given to a group that somebody with a tag is in."""
        self.sync(who)
        self.share(who, place, None)
        self.save_group(who, pick)
        self.employ(who, pick)
        self.sync(who)
        self.link_or_unlink(who, pick, pick, link=True)

    def sync(self, who: int) -> None:
        """One sync, however far it comes."""
        raise NotImplementedError

    def check_employees(self, undecided: Set[str]) -> None:
        """Once all is programmed a tag opens where its employee is in a group that has an issued key, and nowhere else.

        undecided: locks that take no new list until a person has decided; what was taken away is stopped there too.
        """
        for place, lock_id in enumerate(self.world.lock_ids):
            ends = self.world.desks[0].read(partial(tags_that_open, serial=self.world.serials[place]))
            for tag in self.employee_tags:
                if self.world.opens(place, tag):
                    assert tag[-TAG_END:] in ends, (place, tag)
                elif lock_id not in undecided:
                    assert not ends.get(tag[-TAG_END:], False), (place, tag)


def tags_that_open(uow: UnitOfWork, *, serial: str) -> dict[str, bool]:
    """How the tags end that may open a lock, by the links of the rows alone; True = it has to, for there is room."""
    given = {
        row_id for row_id, row in uow.sync.rows("share").items() if (row["serial"], row["state"]) == (serial, "issued")
    }
    links = uow.sync.rows("group_link").values()
    groups = {row["group_id"] for row in links if row["received_key_id"] in given} & uow.sync.rows("group").keys()
    members = {row["employee_id"] for row in uow.sync.rows("membership").values() if row["group_id"] in groups}
    found: dict[str, bool] = {}
    for employee_id, row in uow.sync.rows("employee").items():
        media = row.get("media") or ()
        if employee_id in members:
            found |= {entry["mask"][-TAG_END:]: len(media) <= MEDIA_PER_KIND for entry in media}
    return found
