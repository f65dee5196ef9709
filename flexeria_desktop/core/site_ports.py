"""What desks of one account share through the platform: the part of ``CloudApi`` that is about site and proof."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from flexeria_desktop.core.domain.site import Checkpoint, Computer, Lease, PlatformTime, SharedReceipt, SiteRights


class SiteApi(Protocol):
    """The platform, FSP/1 section 4; every call may raise Offline or a PlatformRefusal."""

    async def site_rights(self) -> SiteRights:
        """Ask for the grants of this device, for each site key of the account."""

    async def hand_over_site_key(self, private: bytes, epoch: int, denied: Sequence[bytes]) -> bytes:
        """Give a site key to the platform, with what its locks know; return its public half as the platform has it."""

    async def clock_grant(self, serial: str, site_key: bytes, *, ahead: bool, backwards: bool) -> bytes:
        """Ask for the right to set one lock's clock; as ``GrantSigner.clock_grant``."""

    async def raise_epoch(self, expected: int, deny: Sequence[bytes]) -> int:
        """Raise the site's epoch by one if it is as expected and deny grants; return the new one."""

    async def computers(self) -> tuple[Computer, ...]:
        """Ask for every computer that the account ever had, newest first."""

    async def set_role(self, device_id: str, role: str) -> None:
        """Say what a computer of the account is used for: manager or installer."""

    async def send_receipt(self, serial: str, encoded: bytes, stream: bytes) -> int:
        """Hand in what a lock has proven; return the version that the platform now holds."""

    async def receipt(self, serial: str) -> SharedReceipt | None:
        """Ask for the newest receipt of a lock; None = there is none."""

    async def take_lease(self, serial: str, reason: str | None = None) -> Lease:
        """Say that this computer programs a lock; without a reason another's lease is left and returned."""

    async def end_lease(self, serial: str) -> None:
        """Say that it has ended."""

    async def countersign(self, device_id: str, seq: int, head: bytes, signature: bytes, key: bytes) -> Checkpoint:
        """Hand in the signed head of the audit chain; key: the platform's, by which the answer is verified."""

    async def time(self, nonce: str, key: bytes | None) -> PlatformTime:
        """Ask for the signed time; key: the platform's as pinned at the sign-in, None = not known yet."""
