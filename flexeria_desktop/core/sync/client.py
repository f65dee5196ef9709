"""The platform in the words of the core: implements ``CloudApi`` over HTTP (FSP/1 section 4)."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import asdict
from urllib.parse import quote

from flexeria_desktop.core.domain.refusals import NotRegistered
from flexeria_desktop.core.errors import Changed
from flexeria_desktop.core.ports import Account, Enrolment, Entitlement, EventsTaken, LockEvent, Redemption
from flexeria_desktop.core.sync.errors import ReplyUnreadable
from flexeria_desktop.core.sync.http_channel import HttpChannel
from flexeria_desktop.core.sync.wire import (
    read_account,
    read_enrolment,
    read_entitlement,
    read_events_taken,
    read_redemption,
)


class PlatformClient:
    """One platform seen by one device; every call may raise what ``HttpChannel.ask`` raises."""

    def __init__(self, url: str, token: str | None = None) -> None:
        """Take https, or http to this computer; raise PlatformUrlInvalid. No network yet."""
        self._channel = HttpChannel(url)
        self._token = token

    async def enrol(self, token: str, name: str, exchange_key: bytes, signing_key: bytes) -> Enrolment:
        """Trade an enrolment token for a device; this client is that device from then on."""
        body = {"name": name, "exchange_key": _base64(exchange_key), "signing_key": _base64(signing_key)}
        enrolment = read_enrolment(await self._channel.ask("POST", "/v1/devices", token, body))
        self._token = enrolment.token
        return enrolment

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
        self, serial: str, events: Sequence[LockEvent], lost: Sequence[tuple[int, int]]
    ) -> EventsTaken:
        """Hand over at most 5,000 events of one lock and the ranges it lost."""
        body = {
            "events": [{"serial": serial, **asdict(event)} for event in events],
            "lost": [{"serial": serial, "first": first, "last": last} for first, last in lost],
        }
        return read_events_taken(await self._channel.ask("POST", "/v1/events", self._token, body), serial)

    async def close(self) -> None:
        """Let go of connections."""
        await self._channel.close()


def _base64(value: bytes) -> str:
    return b64encode(value).decode("ascii")
