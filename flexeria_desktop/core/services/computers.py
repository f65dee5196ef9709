"""The computers of the account as the platform tells them, and giving one up there."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from flexeria_desktop.core.domain.records import JSON
from flexeria_desktop.core.domain.site import Computer
from flexeria_desktop.core.platform_ports import CloudApi
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

COMPUTERS = "platform.computers"
MOMENTS = ("created_at", "revoked_at", "last_grant_at")


async def refresh(desk: Desk, cloud: CloudApi) -> tuple[Computer, ...]:
    """Ask for the computers of the account and keep them, so that the list can be read offline."""
    told = await cloud.computers()
    # A computer that signed out and in again is there twice; what it is now came last.
    newest = {one.key: one for one in reversed(told)}
    found = tuple(newest.values())
    await desk.store(lambda uow: uow.settings.set(COMPUTERS, [_told(one) for one in found]))
    return found


def kept_computers(uow: UnitOfWork) -> tuple[Computer, ...]:
    """The computers of the account as they were told last; empty when not signed in."""
    kept = uow.settings.get(COMPUTERS)
    return tuple(_read(one) for one in kept) if isinstance(kept, list) else ()


def forget_computers(uow: UnitOfWork) -> None:
    """Leave none, as after signing out."""
    uow.settings.set(COMPUTERS, None)


def keep_given_up(uow: UnitOfWork, device_id: str, at: datetime) -> None:
    """Note at once that a computer was given up; the next answer of the platform says the same."""
    changed = [
        replace(one, revoked_at=at) if one.device_id == device_id and one.revoked_at is None else one
        for one in kept_computers(uow)
    ]
    uow.settings.set(COMPUTERS, [_told(one) for one in changed])


def _told(one: Computer) -> dict[str, JSON]:
    row: dict[str, Any] = asdict(one) | {"key": one.key.hex()}
    for name in MOMENTS:
        row[name] = row[name].isoformat() if row[name] else None
    return row


def _read(told: Any) -> Computer:
    row = dict(told)
    for name in MOMENTS:
        row[name] = datetime.fromisoformat(row[name]) if row[name] else None
    return Computer(**row | {"key": bytes.fromhex(row["key"])})
