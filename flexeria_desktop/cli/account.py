"""Commands about the account at the platform: sign in, sign out, building management."""

from __future__ import annotations

import sys
from argparse import Namespace

from flexeria_desktop import bootstrap
from flexeria_desktop.cli.output import Answer, counted
from flexeria_desktop.core.errors import UserError
from flexeria_desktop.core.services import qr
from flexeria_desktop.core.services.actions import Actions
from flexeria_desktop.core.services.signing_in import SignInOffer


class AddressMissing(UserError):
    """Signing in for the first time needs the address of a platform."""

    code = "address_missing"


async def sign_in(actions: Actions, asked: Namespace) -> Answer:
    """Sign in with a code that a person approves in a browser, or with the host's enrolment token."""
    url = asked.url or await actions.last_platform()
    if not url:
        raise AddressMissing
    device = asked.device or bootstrap.device_name()
    if asked.token:
        account = await actions.sign_in(url, asked.token, device)
    else:
        offer = await actions.begin_sign_in(url, device)
        _tell(offer, picture=not asked.json)
        account = await actions.await_sign_in(offer, device)
    text = f"Signed in as {account.email} at {account.url}."
    report = await actions.sync_now()
    if report.error:
        text += " What waits is synced later."
    return Answer(text, account)


def _tell(offer: SignInOffer, *, picture: bool) -> None:
    """On standard error: standard output holds the answer alone."""
    minutes = max(1, offer.code.lasts // 60)
    lines = [f"Open   {offer.link}", f"Code   {offer.user_code}", ""]
    if picture and (sys.stderr.encoding or "utf-8").lower().replace("-", "") == "utf8":
        lines += [qr.in_half_blocks(offer.qr), ""]
    lines.append(f"… waiting for the approval there, {counted(minutes, 'minute')} at most; Ctrl+C stops")
    print("\n".join(lines), file=sys.stderr, flush=True)


async def sign_out(actions: Actions, asked: Namespace) -> Answer:  # noqa: ARG001 - all commands have one form
    """Sign out; nothing is lost."""
    out = await actions.sign_out()
    text = [f"Signed out of {out.url} ({out.email}). Everything stays in this profile."]
    if out.waiting:
        text.append(f"{counted(out.waiting, 'change')} kept until the next flexeria sign-in.")
    if not out.revoked:
        text.append("The platform could not be told: take this computer off the account on its devices page.")
    return Answer("\n".join(text), out)


async def building(actions: Actions, asked: Namespace) -> Answer:  # noqa: ARG001 - all commands have one form
    """Switch building management on (R29)."""
    await actions.enable_building()
    account = await actions.account()
    return Answer("Building management is on. It cost no code.", account)
