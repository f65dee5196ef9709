"""Pages of an account: about oneself, its computers, the codes that it used."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, BackgroundTasks, Depends
from fastapi.responses import RedirectResponse, Response

from flexeria_platform.context import Context, ContextOf
from flexeria_platform.database import reading
from flexeria_platform.forms import Fields, FieldsOf
from flexeria_platform.mail import send
from flexeria_platform.pages.checking import name_faults, name_in, password_faults
from flexeria_platform.pages.visit import Faults, Visit, VisitOf
from flexeria_platform.problems import Problem
from flexeria_platform.schemas_identity import Device
from flexeria_platform.services import ledger, profile
from flexeria_platform.services.devices import devices_of, revoke_device
from flexeria_platform.services.said_no import SaidNo
from flexeria_platform.services.sessions import Session
from flexeria_platform.texts import LANGUAGES, day_in, texts_of

router = APIRouter(include_in_schema=False)


class Stranger(Exception):
    """Nobody is signed in at this browser."""

    def __init__(self, visit: Visit) -> None:
        super().__init__()
        self.answer = visit.to_sign_in() if visit.request.method == "GET" else visit.go("/sign-in")


def stranger_answer(_request: object, error: Exception) -> Response:
    """Sends a stranger to the sign-in."""
    return error.answer if isinstance(error, Stranger) else RedirectResponse("/sign-in", 303)


def _signed_in(visit: VisitOf) -> Session:
    if visit.session is None:
        raise Stranger(visit)
    return visit.session


SessionOf = Annotated[Session, Depends(_signed_in)]


@router.get("/account")
def account_page(visit: VisitOf, who: SessionOf) -> Response:
    """Show what may be changed about oneself."""
    done = {"saved": visit.texts.saved, "password": visit.texts.password_changed}
    return _account(visit, who, done=done.get(visit.request.query_params.get("done", ""), ""))


def _account(
    visit: Visit, who: Session, typed: Fields | None = None, faults: Faults | SaidNo | None = None, done: str = ""
) -> Response:
    fields = {"name": who.name, "locale": who.locale or visit.texts.code, **(typed or {})}
    return visit.page("account.html", fields, faults, who=who, done=done)


@router.post("/account")
def change_profile(visit: VisitOf, who: SessionOf, fields: FieldsOf, context: ContextOf) -> Response:
    """Keep another name or language; the pages come in that language from then on."""
    try:
        form = visit.check_form(fields)
    except SaidNo as no:
        return _account(visit, who, fields, no)
    locale = form.get("locale", "")
    faults = name_faults(form)
    if faults or locale not in LANGUAGES:
        return _account(visit, who, form, faults)
    profile.change_profile(context, who.account_id, name_in(form), locale)
    visit.texts, visit.language = texts_of(locale), locale
    return visit.go("/account?done=saved")


@router.post("/account/password")
def change_password(
    visit: VisitOf, who: SessionOf, fields: FieldsOf, context: ContextOf, later: BackgroundTasks
) -> Response:
    """Change the password; other browsers are signed out."""
    try:
        form = visit.check_form(fields)
        faults = password_faults(form, "new_password", who.email, who.name)
        if not form.get("current_password"):
            faults = {"current_password": "password_missing", **faults}
        if faults:
            return _account(visit, who, faults=faults)
        words = form["current_password"], form["new_password"]
        letter = profile.change_password(context, who, visit.browser, words, visit.base)
    except SaidNo as no:
        return _account(visit, who, faults=no)
    later.add_task(send, context, letter)
    return visit.go("/account?done=password")


@router.get("/account/devices")
def devices_page(visit: VisitOf, who: SessionOf, context: ContextOf) -> Response:
    """List the computers that have access."""
    return visit.page("devices.html", devices=_devices(context, who), done="")


@router.get("/account/devices/{device_id}/revoke")
def revoke_page(visit: VisitOf, who: SessionOf, context: ContextOf, device_id: str) -> Response:
    """Say what would happen, and ask."""
    device = next((one for one in _devices(context, who) if one.device_id == device_id), None)
    return visit.go("/account/devices") if device is None else visit.page("revoke.html", device=device)


@router.post("/account/devices/{device_id}/revoke")
def revoke(visit: VisitOf, who: SessionOf, fields: FieldsOf, context: ContextOf, device_id: str) -> Response:
    """Take the access of a computer away; one that has none any more is no error."""
    device = next((one for one in _devices(context, who) if one.device_id == device_id), None)
    try:
        visit.check_form(fields)
        if device is not None:
            revoke_device(context, who.account_id, device_id)
    except SaidNo as no:
        return visit.go("/account/devices") if device is None else visit.page("revoke.html", {}, no, device=device)
    except Problem:
        return visit.go("/account/devices")
    done = "" if device is None else visit.texts.revoked.format(name=device.name)
    return visit.page("devices.html", devices=_devices(context, who), done=done)


def _devices(context: Context, who: Session) -> list[Device]:
    with reading(context.engine) as database:
        return devices_of(database, context, who.account_id)


@router.get("/account/codes")
def codes_page(visit: VisitOf, who: SessionOf, context: ContextOf) -> Response:
    """List the codes that were used."""
    rows = [_code_row(visit, used) for used in ledger.codes_used(context, who.account_id)]
    return visit.page("codes.html", rows=rows)


def _code_row(visit: Visit, used: ledger.Used) -> dict[str, str]:
    t, kind = visit.texts, used.kind.lower()
    return {
        "day": day_in(t, used.day),
        "kind": getattr(t, f"kind_{kind}"),
        "mask": used.mask,
        "target": (t.target_lock if used.is_lock else t.target_organisation).format(
            serial=used.target, name=used.target
        ),
        "effect": getattr(t, f"effect_{kind}").format(
            day="" if used.until is None else day_in(t, used.until), count=used.count
        ),
    }
