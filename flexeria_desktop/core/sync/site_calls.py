"""Questions about site and proof (FSP/1 section 4): implements ``SiteApi`` for ``PlatformClient``."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from flexeria_desktop.core.domain.site import Checkpoint, Computer, Lease, PlatformTime, SharedReceipt, SiteRights
from flexeria_desktop.core.platform_ports import TokenSource
from flexeria_desktop.core.sync import site_wire
from flexeria_desktop.core.sync.errors import PlatformRefused
from flexeria_desktop.core.sync.http_channel import HttpChannel


class SiteCalls:
    """Each call raises what ``HttpChannel.ask`` raises."""

    _channel: HttpChannel
    _token: str | TokenSource | None

    async def _about_site(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> Mapping[str, Any]:
        return await self._channel.ask(method, f"/v1/{path}", self._token, body)

    async def site_rights(self) -> SiteRights:
        """Ask for the grants of this device, for each site key of the account."""
        return site_wire.read_rights(await self._about_site("GET", "grants"))

    async def hand_over_site_key(self, private: bytes, epoch: int, denied: Sequence[bytes]) -> bytes:
        """Give a site key to the platform; return its public half as the platform has it."""
        body = {"private_key": _base64(private), "epoch": epoch, "denied": [one.hex() for one in denied]}
        return site_wire.read_site_key(await self._about_site("PUT", "site/keys", body))

    async def clock_grant(self, serial: str, site_key: bytes, *, ahead: bool, backwards: bool) -> bytes:
        """Ask for the right to set one lock's clock."""
        body = {"serial": serial, "site_key": _base64(site_key), "ahead": ahead, "backwards": backwards}
        return site_wire.read_grant(await self._about_site("POST", "grants/clock", body)).encoded

    async def raise_epoch(self, expected: int, deny: Sequence[bytes]) -> int:
        """Raise the site's epoch by one if it is as expected and deny grants."""
        body = {"expected": expected, "deny": [one.hex() for one in deny]}
        return site_wire.read_epoch(await self._about_site("POST", "site/epoch", body))

    async def computers(self) -> tuple[Computer, ...]:
        """Ask for every computer that the account ever had, newest first."""
        return site_wire.read_computers(await self._about_site("GET", "devices"))

    async def set_role(self, device_id: str, role: str) -> None:
        """Say what a computer of the account is used for: manager or installer."""
        await self._about_site("PUT", f"devices/{quote(device_id, safe='')}/role", {"role": role})

    async def send_receipt(self, serial: str, encoded: bytes, stream: bytes) -> int:
        """Hand in what a lock has proven; return the version that the platform now holds."""
        body = {"serial": serial, "receipt": _base64(encoded), "list": _base64(stream)}
        return site_wire.read_version(await self._about_site("POST", "receipts", body))

    async def receipt(self, serial: str) -> SharedReceipt | None:
        """Ask for the newest receipt of a lock; None = there is none."""
        try:
            found = await self._about_site("GET", f"receipts/{quote(serial, safe='')}")
        except PlatformRefused as refusal:
            if refusal.data.get("refusal") == "not_found":
                return None
            raise
        return site_wire.read_receipt(found, serial)

    async def take_lease(self, serial: str, reason: str | None = None) -> Lease:
        """Say that this computer programs a lock; without a reason another's lease is left and returned."""
        body = {"serial": serial} | ({} if reason is None else {"reason": reason})
        return site_wire.read_lease(await self._about_site("POST", "leases", body), serial)

    async def end_lease(self, serial: str) -> None:
        """Say that it has ended."""
        await self._about_site("DELETE", f"leases/{quote(serial, safe='')}")

    async def countersign(self, device_id: str, seq: int, head: bytes, signature: bytes, key: bytes) -> Checkpoint:
        """Hand in the signed head of the audit chain and verify the answer."""
        body = {"seq": seq, "hash": _base64(head), "signature": _base64(signature)}
        found = await self._about_site("POST", "audit/checkpoints", body)
        return site_wire.read_checkpoint(found, device_id, seq, head, key)

    async def time(self, nonce: str, key: bytes | None) -> PlatformTime:
        """Ask for the signed time and verify it."""
        return site_wire.read_time(await self._about_site("GET", f"time?nonce={quote(nonce, safe='')}"), nonce, key)


def _base64(value: bytes) -> str:
    return b64encode(value).decode("ascii")
