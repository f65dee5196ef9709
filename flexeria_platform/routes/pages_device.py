"""The page on which a person decides about a computer that wants to sign in (RFC 8628 section 3.3)."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import Response

from flexeria_platform.context import ContextOf
from flexeria_platform.forms import FieldsOf
from flexeria_platform.pages.visit import VisitOf
from flexeria_platform.services import device_grants
from flexeria_platform.services.said_no import SaidNo

router = APIRouter(include_in_schema=False)


@router.get("/device")
def device_page(visit: VisitOf, context: ContextOf, user_code: str = "") -> Response:
    """Ask for the code, or show at once what the code of a link asks for."""
    if visit.session is None:
        return visit.to_sign_in()
    if not user_code:
        return visit.page("device.html")
    return _confirm(visit, context, user_code)


@router.post("/device")
def decide(visit: VisitOf, fields: FieldsOf, context: ContextOf) -> Response:
    """Show what a typed code asks for, or keep the decision about it."""
    if visit.session is None:
        return visit.to_sign_in()
    try:
        form = visit.check_form(fields)
    except SaidNo as no:
        return visit.page("device.html", fields, no)
    typed, decision = form.get("user_code", ""), form.get("decision", "")
    if decision not in {"approve", "deny"}:
        return _confirm(visit, context, typed)
    approved = decision == "approve"
    try:
        name = device_grants.decide_grant(context, visit.session.account_id, visit.address, typed, approved)
    except SaidNo as no:
        return visit.page("device.html", form, no)
    t, name = visit.texts, name or visit.texts.unnamed_computer
    if approved:
        return visit.message(t.approved_title, t.approved_text.format(name=name))
    return visit.message(t.denied_title, t.denied_text.format(name=name), tone="caution")


def _confirm(visit: VisitOf, context: ContextOf, typed: str) -> Response:
    assert visit.session is not None  # noqa: S101 - both callers have asked
    fields = {"user_code": typed}
    try:
        waiting = device_grants.waiting_grant(context, visit.session.account_id, visit.address, typed)
    except SaidNo as no:
        return visit.page("device.html", fields, no)
    near = waiting.address == visit.address
    place = visit.texts.same_network if near else visit.texts.other_network
    return visit.page(
        "confirm.html", fields, waiting=waiting, near=near, place=place.format(address=waiting.address or "?")
    )
