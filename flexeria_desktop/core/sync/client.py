"""The platform in the words of the core: implements ``CloudApi`` over HTTP (FSP/1 section 4)."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from flexeria_desktop.core.domain.refusals import NotRegistered
from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.platform_ports import (
    Account,
    DeviceCode,
    Enrolment,
    Entitlement,
    EventsTaken,
    Redemption,
    TokenPair,
    TokenSource,
)
from flexeria_desktop.core.ports import LockEvent
from flexeria_desktop.core.sync import identity
from flexeria_desktop.core.sync.errors import PlatformRefused, ReplyUnreadable
from flexeria_desktop.core.sync.http_channel import HttpChannel
from flexeria_desktop.core.sync.sharing_calls import SharingCalls
from flexeria_desktop.core.sync.site_calls import SiteCalls
from flexeria_desktop.core.sync.wire import (
    read_account,
    read_entitlement,
    read_events_taken,
    read_redemption,
)


def _utc() -> datetime:
    return datetime.now(UTC)


class PlatformClient(SiteCalls, SharingCalls):
    """One platform seen by one device; every call may raise what ``HttpChannel.ask`` raises."""

    def __init__(self, url: str, token: str | TokenSource | None = None, now: Callable[[], datetime] = _utc) -> None:
        """Take https, or http to this computer; raise PlatformUrlInvalid. No network yet.

        now: by which the life of new tokens is counted; the same as of who renews them.
        """
        self._channel = HttpChannel(url)
        self._token, self._now = token, now

    async def begin_sign_in(self, device_name: str) -> DeviceCode:
        """Ask for a code that a person approves in a browser, where the name is shown."""
        return await identity.begin(self._post, device_name)

    async def await_approval(self, code: DeviceCode) -> TokenPair:
        """Ask at the agreed pace until the person has decided; raise AccessDenied or ExpiredToken."""
        return identity.read_tokens(await identity.await_approval(self._post, code), self._now())

    async def enrol(
        self, token: str, name: str, exchange_key: bytes, signing_key: bytes, device_id: str = ""
    ) -> Enrolment:
        """Make this a device, by an enrolment token or by the access token of an approval; it is that from then on."""
        body = {"name": name, "exchange_key": _base64(exchange_key), "signing_key": _base64(signing_key)}
        enrolment = identity.read_enrolment(await self._enrolled(token, body, device_id), self._now())
        self._token = enrolment.token or token
        return enrolment

    async def _enrolled(self, token: str, body: Mapping[str, Any], device_id: str) -> Mapping[str, Any]:
        """As the device it was before; as a new one when that was revoked meanwhile."""
        if device_id:
            try:
                return await self._channel.ask("POST", "/v1/devices", token, {**body, "device_id": device_id})
            except PlatformRefused as refusal:
                if refusal.data.get("refusal") != "not_found":
                    raise
        return await self._channel.ask("POST", "/v1/devices", token, body)

    async def revoke_device(self, device_id: str) -> None:
        """Take a device off the account; one that is not there any more was revoked before."""
        try:
            await self._channel.ask("DELETE", f"/v1/devices/{quote(device_id, safe='')}", self._token)
        except PlatformRefused as refusal:
            if refusal.data.get("refusal") != "not_found":
                raise

    async def me(self) -> Account:
        """Ask who we are."""
        return read_account(await self._channel.ask("GET", "/v1/me", self._token))

    async def enable_building(self) -> Account:
        """Switch building management on; costs no code (R29)."""
        return read_account(await self._channel.ask("POST", "/v1/functions/building", self._token))

    async def register(self, serial: str, model: str, proof: bytes) -> Entitlement:
        """Register a lock; proof as in core.domain.labels.registration_proof."""
        body = {"serial": serial, "model": model, "proof": _base64(proof)}
        return read_entitlement(await self._channel.ask("POST", "/v1/locks", self._token, body), serial)

    async def release(self, serial: str) -> None:
        """Take a lock off the platform; one that is not there any more was released before (R57)."""
        try:
            await self._channel.ask("DELETE", f"/v1/locks/{quote(serial, safe='')}", self._token)
        except NotRegistered:
            return

    async def replace(self, old: str, serial: str, model: str, proof: bytes) -> Entitlement:
        """Let a new lock take the place of one of ours; proof as in ``register``."""
        path = f"/v1/locks/{quote(old, safe='')}/replacement"
        body = {"serial": serial, "model": model, "proof": _base64(proof)}
        return read_entitlement(await self._channel.ask("POST", path, self._token, body), serial)

    async def entitlement(self, serial: str) -> Entitlement:
        """Ask for the dates and stock of a lock."""
        path = f"/v1/locks/{quote(serial, safe='')}/entitlements"
        return read_entitlement(await self._channel.ask("GET", path, self._token), serial)

    async def redeem(self, op_id: str, code: str, target: str) -> Redemption:
        """Use a code up for a lock serial; the same op_id gives the same answer."""
        body = {"op_id": op_id, "code": code, "target": target}
        members = await self._channel.ask("POST", "/v1/codes/redeem", self._token, body)
        try:
            return read_redemption(members, op_id, target)
        except ReplyUnreadable as error:
            error.changed = Changed.UNKNOWN
            raise

    async def send_events(
        self,
        serial: str,
        events: Sequence[LockEvent],
        lost: Sequence[tuple[int, int]],
        employees: Mapping[int, str] | None = None,
    ) -> EventsTaken:
        """Hand over at most 5,000 events of one lock and the ranges it lost, and whose they are (R60)."""
        whose = employees or {}
        body = {
            "events": [_told(serial, event, whose) for event in events],
            "lost": [{"serial": serial, "first": first, "last": last} for first, last in lost],
        }
        return read_events_taken(await self._channel.ask("POST", "/v1/events", self._token, body), serial)

    async def close(self) -> None:
        """Let go of connections."""
        await self._channel.close()

    async def _post(self, path: str, body: Mapping[str, Any]) -> Mapping[str, Any]:
        return await self._channel.ask("POST", path, None, body)


def _told(serial: str, event: LockEvent, employees: Mapping[int, str]) -> dict[str, Any]:
    employee = None if event.user is None else employees.get(event.user)
    whose = {} if employee is None else {"employee": employee}
    return {"serial": serial, **asdict(event), **whose}


def _base64(value: bytes) -> str:
    return b64encode(value).decode("ascii")
