"""Sign this profile in at a platform and out again; what waits stays through both."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from flexeria_desktop.core.domain.records import JSON
from flexeria_desktop.core.errors import Changed, FlexeriaError, Transient
from flexeria_desktop.core.platform_ports import CloudApi, DeviceCode, Enrolment, TokenPair
from flexeria_desktop.core.services import checkpoints, site
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.errors import AlreadySignedIn, NotSignedIn, OtherAccount
from flexeria_desktop.core.services.platform import LAST, SignedIn, is_copied, keep_account, signed_in
from flexeria_desktop.core.services.qr import Squares, squares
from flexeria_desktop.core.services.token_keeping import forget_pair, keep_pair
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

ENROL_TRIES = 3
"""Approved by a person who waits: an interruption must not ask them again."""
REVOKE_S = 15.0
"""Signing out must also work without a network; the platform is given this long."""


@dataclass(frozen=True, slots=True)
class SignInOffer:
    """A code that waits for approval in a browser; ends_at in UTC. ``qr``: the link with the code, as squares."""

    url: str
    user_code: str
    link: str
    link_with_code: str
    ends_at: datetime
    qr: Squares = field(repr=False)
    code: DeviceCode = field(repr=False)


@dataclass(frozen=True, slots=True)
class SignedOut:
    """revoked: the platform has taken this computer off the account; waiting: changes that stay here unsent."""

    url: str
    email: str
    revoked: bool
    waiting: int


async def begin(desk: Desk, url: str, device_name: str) -> SignInOffer:
    """Ask a platform for a code; raises AlreadySignedIn, Offline or PlatformUrlInvalid."""
    await desk.store(_may_sign_in)
    cloud = desk.cloud_for(url, None)
    try:
        code = await cloud.begin_sign_in(device_name)
    finally:
        await cloud.close()
    ends_at = desk.clock.now() + timedelta(seconds=code.lasts)
    qr = squares(code.link_with_code)
    return SignInOffer(url, code.user_code, code.link, code.link_with_code, ends_at, qr, code)


async def await_approval(desk: Desk, offer: SignInOffer, device_name: str) -> SignedIn:
    """Wait until the code is approved, then enrol this computer; cancelling leaves the code to end by itself.

    Raises AccessDenied, ExpiredToken, OtherAccount, or Offline when it was approved and then could not be enrolled.
    """
    cloud = desk.cloud_for(offer.url, None)
    try:
        pair = await cloud.await_approval(offer.code)
        return await _enrol(desk, cloud, offer.url, pair, device_name)
    finally:
        await cloud.close()


async def with_token(desk: Desk, url: str, token: str, device_name: str) -> SignedIn:
    """Enrol this computer with an enrolment token; raises Offline or the platform's refusal."""
    await desk.store(_may_sign_in)
    cloud = desk.cloud_for(url, None)
    try:
        return await _enrol(desk, cloud, url, token, device_name)
    finally:
        await cloud.close()


async def sign_out(desk: Desk, waiting: int) -> SignedOut:
    """Forget the tokens and take this computer off the account if that can be said now; raises NotSignedIn."""
    account, device_id = await desk.store(lambda uow: (signed_in(uow), uow.settings.get("platform.device")))
    if account is None:
        raise NotSignedIn
    await checkpoints.countersign_quietly(desk)
    revoked = await _revoked(desk, account, str(device_id))

    def work(uow: UnitOfWork) -> None:
        uow.settings.set(LAST, uow.settings.get("platform"))
        uow.settings.set("platform", None)
        uow.settings.set("platform.error", "")
        forget_pair(uow)
        site.forget(uow)
        told: dict[str, JSON] = {"account": account.account_id, "revoked": revoked}
        uow.record("platform.signed_out", "device", str(device_id), told, send=False)

    await desk.store(work)
    return SignedOut(account.url, account.email, revoked, waiting)


def last_address(uow: UnitOfWork) -> str:
    """Address of the platform where this profile is or was signed in; empty = nowhere yet."""
    kept = uow.settings.get("platform") or uow.settings.get(LAST)
    return str(kept["url"]) if isinstance(kept, dict) else ""


def _may_sign_in(uow: UnitOfWork) -> None:
    known = signed_in(uow)
    if known is not None and not known.again:
        raise AlreadySignedIn(account=known.email)


async def _enrol(desk: Desk, cloud: CloudApi, url: str, right: str | TokenPair, device_name: str) -> SignedIn:
    """Make this computer a device by an enrolment token or by the pair of an approval, and note it."""
    given = right if isinstance(right, TokenPair) else None
    enrolment = await _enrolled(desk, cloud, given.access if given else str(right), device_name)
    owner = await desk.store(lambda uow: _owned_by_other(uow, enrolment.account.account_id))
    if owner:
        await cloud.revoke_device(enrolment.device_id)
        raise OtherAccount(account=owner)
    tokens, account = enrolment.tokens or given, enrolment.account

    def work(uow: UnitOfWork) -> None:
        if _other_account(uow, account.account_id):
            uow.sync.start_over()
            uow.capture_all()
        if tokens is not None:
            keep_pair(uow, tokens)
        uow.settings.set("platform.device", enrolment.device_id)
        uow.settings.set("platform.error", "")
        keep_account(uow, url, account)
        uow.record("platform.signed_in", "device", enrolment.device_id, {"account": account.account_id}, send=False)

    await desk.store(work)
    await site.settle(desk)
    return SignedIn(url, account.account_id, account.name, account.email, account.building)


async def _enrolled(desk: Desk, cloud: CloudApi, bearer: str, device_name: str) -> Enrolment:
    before = str(await desk.store(lambda uow: None if is_copied(uow) else uow.settings.get("platform.device")) or "")
    for last in range(ENROL_TRIES - 1, -1, -1):
        try:
            return await cloud.enrol(bearer, device_name, desk.device_public, desk.signing_public, before)
        except Transient as lost:
            if not last or lost.changed is not Changed.UNKNOWN:
                raise
    raise AssertionError


def _other_account(uow: UnitOfWork, account_id: str) -> str:
    """The address of the account this profile was signed in with last, when it is another; else empty."""
    kept = uow.settings.get("platform") or uow.settings.get(LAST)
    return str(kept["email"]) if isinstance(kept, dict) and kept["account_id"] != account_id else ""


def _owned_by_other(uow: UnitOfWork, account_id: str) -> str:
    """The address of another account whose locks this profile holds; empty when there is none."""
    other = _other_account(uow, account_id)
    return other if any(lock.registered_on for lock in uow.locks.all()) else ""


async def _revoked(desk: Desk, account: SignedIn, device_id: str) -> bool:
    cloud = desk.cloud_for(account.url, desk.tokens)
    try:
        async with asyncio.timeout(REVOKE_S):
            await cloud.revoke_device(device_id)
    except (FlexeriaError, TimeoutError):
        return False
    finally:
        await cloud.close()
    return True
