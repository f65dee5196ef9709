"""Questions about organisations and shared keys (FSP/1 section 4): implements ``SharingApi`` for ``PlatformClient``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import quote

from flexeria_desktop.core.domain.organisations import OwnEvent, Receiver, Share, ShareOrder
from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_desktop.core.platform_ports import TokenSource
from flexeria_desktop.core.sync.errors import ReplyUnreadable
from flexeria_desktop.core.sync.http_channel import HttpChannel
from flexeria_desktop.core.sync.wire import read_day, read_day_or_none, read_text

MOST_EVENTS = 1_000
"""As many as one answer of the platform holds."""


class SharingCalls:
    """Each call raises what ``HttpChannel.ask`` raises."""

    _channel: HttpChannel
    _token: str | TokenSource | None

    async def find_organisation(self, handle: str) -> Receiver:
        """Ask who is behind a handle; raise OrganisationUnknown."""
        path = f"/v1/organisations/{quote(handle, safe='')}"
        found = await self._channel.ask("GET", path, self._token)
        return Receiver(
            read_text(found, "organisation_id"),
            read_text(found, "handle"),
            read_text(found, "name"),
            read_day(found, "active_until"),
        )

    async def rename_organisation(self, organisation_id: str, name: str) -> None:
        """Give an organisation of this account another name; raise OrganisationUnknown."""
        path = f"/v1/organisations/{quote(organisation_id, safe='')}"
        await self._channel.ask("PUT", path, self._token, {"name": name})

    async def issue_share(self, order: ShareOrder) -> Share:
        """Issue a key to an organisation; the same order again answers the same (R57)."""
        body = {
            "share_id": order.share_id,
            "serial": order.serial,
            "organisation_id": order.organisation_id,
            "valid_from": _iso(order.valid_from),
            "valid_until": _iso(order.valid_until),
            "schedule_id": order.schedule_id,
        }
        given = await self._channel.ask("POST", "/v1/shares", self._token, body)
        if read_text(given, "share_id") != order.share_id or read_text(given, "serial") != order.serial:
            raise ReplyUnreadable(reason="field", field="share_id")
        return Share(
            id=order.share_id,
            serial=order.serial,
            organisation_id=read_text(given, "organisation_id"),
            organisation=read_text(given, "organisation"),
            state=_state(given),
            issued_at=_moment(given, "issued_at"),
            valid_from=read_day_or_none(given, "valid_from"),
            valid_until=read_day_or_none(given, "valid_until"),
            schedule_id=order.schedule_id,
        )

    async def take_in_share(self, share_id: str, *, confirmed: bool) -> None:
        """Take a key in; confirmed: its lock has proven that nobody opens with it any more (R53)."""
        path = f"/v1/shares/{quote(share_id, safe='')}?confirmed={'true' if confirmed else 'false'}"
        await self._channel.ask("DELETE", path, self._token)

    async def own_events(self, organisation_id: str, limit: int) -> Sequence[OwnEvent]:
        """Ask for the newest events of an organisation's own employees (R60)."""
        path = f"/v1/events?organisation={quote(organisation_id, safe='')}&limit={limit}"
        found = (await self._channel.ask("GET", path, self._token)).get("events")
        if not isinstance(found, list) or len(found) > MOST_EVENTS or not all(isinstance(one, dict) for one in found):
            raise ReplyUnreadable(reason="field", field="events")
        return tuple(_event(one) for one in found)


def _event(members: Mapping[str, Any]) -> OwnEvent:
    time, event = members.get("time"), members.get("event")
    if not (time is None or type(time) is int) or type(event) is not int:
        raise ReplyUnreadable(reason="field", field="event")
    try:
        at = None if time is None else datetime.fromtimestamp(time, UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise ReplyUnreadable(reason="field", field="time") from error
    return OwnEvent(at, read_text(members, "share_id"), read_text(members, "employee_id"), event)


def _state(members: Mapping[str, Any]) -> ShareState:
    try:
        return ShareState(read_text(members, "state"))
    except ValueError as error:
        raise ReplyUnreadable(reason="field", field="state") from error


def _moment(members: Mapping[str, Any], name: str) -> datetime:
    try:
        found = datetime.fromisoformat(read_text(members, name))
    except ValueError as error:
        raise ReplyUnreadable(reason="field", field=name) from error
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
