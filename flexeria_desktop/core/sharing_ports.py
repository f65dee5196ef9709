"""What accounts share through the platform: the part of ``CloudApi`` that is about organisations and their keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from flexeria_desktop.core.domain.organisations import OwnEvent, Receiver, Share, ShareOrder


class SharingApi(Protocol):
    """The platform, FSP/1 section 4; every call may raise Offline or a PlatformRefusal."""

    async def find_organisation(self, handle: str) -> Receiver:
        """Ask who is behind a handle; OrganisationUnknown."""

    async def rename_organisation(self, organisation_id: str, name: str) -> None:
        """Give an organisation of this account another name."""

    async def issue_share(self, order: ShareOrder) -> Share:
        """Issue a key to an organisation; the same order again answers the same."""

    async def take_in_share(self, share_id: str, *, confirmed: bool) -> None:
        """Take a key in; confirmed: its lock has proven that nobody opens with it any more."""

    async def own_events(self, organisation_id: str, limit: int) -> Sequence[OwnEvent]:
        """Ask for the newest events of an organisation's own employees (R60)."""
