"""The part of the menu about organisations: own ones with groups and employees, and keys given to others' ones."""

from __future__ import annotations

from dataclasses import dataclass

from flexeria_desktop.core.domain.organisations import Receiver
from flexeria_desktop.core.domain.records import CodeEntry
from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_desktop.core.errors import Transient, Unjudged
from flexeria_desktop.core.services import activation, exchange, organisation_views, organisations, sharing
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.organisation_rows import OrganisationRow, OrganisationView, OwnEventRow, ShareRow
from flexeria_desktop.core.services.organisations import EmployeeDetails
from flexeria_desktop.core.services.sharing import IssueShare
from flexeria_desktop.core.services.sync_actions import SyncActions


@dataclass(frozen=True, slots=True)
class SharingActions(SyncActions):
    """What ``Actions`` does between accounts; coroutines of the engine's loop."""

    # --- the receiving side -------------------------------------------------------------------------------

    async def organisations(self) -> tuple[OrganisationRow, ...]:
        """The organisations of this account, by name."""
        return await organisation_views.organisations(self.desk)

    async def organisation(self, organisation_id: str) -> OrganisationView:
        """One organisation with its received keys, groups and employees."""
        return await organisation_views.view(self.desk, organisation_id)

    async def organisation_events(self, organisation_id: str) -> tuple[OwnEventRow, ...]:
        """The newest events of own employees, asked of the platform (R60)."""
        return await organisation_views.own_events(self.desk, organisation_id)

    async def rename_organisation(self, organisation_id: str, name: str) -> None:
        """Give an organisation another name."""
        await organisations.rename(self.desk, organisation_id, name)

    async def redeem_for_organisation(self, typed: str, organisation_id: str = "") -> CodeEntry:
        """Use a code that opens an organisation (id ""), prolongs one, or gives it 100 more places."""
        return await activation.redeem_for(self.desk, typed, organisation_id or activation.ACCOUNT)

    async def save_group(self, organisation_id: str, name: str, group_id: str = "") -> str:
        """Add a group (id "") or rename one; returns its id."""
        return await organisations.save_group(self.desk, organisation_id, name, group_id)

    async def remove_group(self, group_id: str) -> None:
        """Remove a group with its memberships and links."""
        await organisations.remove_group(self.desk, group_id)

    async def add_employee(
        self, organisation_id: str, details: EmployeeDetails, media: tuple[MediumEntry, ...] = ()
    ) -> str:
        """Add an employee with his media; returns the id."""
        return await organisations.add_employee(self.desk, organisation_id, details, media)

    async def change_employee(self, employee_id: str, details: EmployeeDetails) -> None:
        """Replace an employee's details."""
        await organisations.change_employee(self.desk, employee_id, details)

    async def remove_employee(self, employee_id: str) -> None:
        """Remove an employee."""
        await organisations.remove_employee(self.desk, employee_id)

    async def add_employee_medium(self, employee_id: str, entry: MediumEntry) -> None:
        """Give an employee one more medium."""
        await organisations.add_medium(self.desk, employee_id, entry)

    async def remove_employee_medium(self, employee_id: str, ref: str) -> None:
        """Take a medium away."""
        await organisations.remove_medium(self.desk, employee_id, ref)

    async def put_in_group(self, group_id: str, employee_id: str) -> None:
        """Let an employee open what the group opens."""
        await organisations.put_in_group(self.desk, group_id, employee_id)

    async def take_out_of_group(self, group_id: str, employee_id: str) -> None:
        """Let an employee open no more by this group."""
        await organisations.take_out_of_group(self.desk, group_id, employee_id)

    async def link_key(self, group_id: str, received_key_id: str) -> None:
        """Give a group a received key."""
        await organisations.link(self.desk, group_id, received_key_id)

    async def unlink_key(self, group_id: str, received_key_id: str) -> None:
        """Take a received key from a group."""
        await organisations.unlink(self.desk, group_id, received_key_id)

    # --- the owner's side ---------------------------------------------------------------------------------

    async def find_receiver(self, handle: str) -> Receiver:
        """Who is behind an organisation's number."""
        return await sharing.find_receiver(self.desk, handle)

    async def issue_share(self, order: IssueShare) -> str:
        """Issue a key to an organisation; returns its id."""
        return await sharing.issue(self.desk, order)

    async def take_in_share(self, share_id: str) -> ShareState:
        """Take an organisation's key in, now here, and at the platform as soon as it is there; RoleForbids."""
        state = await sharing.take_in(self.desk, share_id)
        try:
            await exchange.send_waiting(self.desk)
        except (Transient, Unjudged):
            # It waits in the outbox; the lock can be programmed meanwhile.
            return state
        return await self.desk.store(lambda uow: sharing.state_told(uow, share_id))

    async def shares(self) -> tuple[ShareRow, ...]:
        """Keys that organisations have or had, the newest first."""
        return await sharing.shares(self.desk)
