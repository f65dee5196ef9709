"""Pages of signing in and up, of confirming an address and of forgotten passwords."""

from __future__ import annotations

from urllib.parse import urlsplit

from fastapi import APIRouter, BackgroundTasks
from fastapi.responses import Response

from flexeria_platform.context import ContextOf
from flexeria_platform.forms import FieldsOf
from flexeria_platform.mail import send
from flexeria_platform.pages.checking import email_faults, name_faults, name_in, password_faults
from flexeria_platform.pages.rendering import STYLE_PATH, style
from flexeria_platform.pages.visit import VisitOf
from flexeria_platform.services import sessions, sign_ups
from flexeria_platform.services.accounts import normal_email
from flexeria_platform.services.said_no import SaidNo

HOME = "/account"
CONNECT = "/device"
GOALS = (HOME, "/account/devices", "/account/codes", CONNECT)
router = APIRouter(include_in_schema=False)


@router.get(STYLE_PATH)
def style_sheet() -> Response:
    """The look of all pages; its address changes with its content."""
    headers = {"Cache-Control": "public, max-age=31536000, immutable", "X-Content-Type-Options": "nosniff"}
    return Response(style(), media_type="text/css", headers=headers)


@router.get("/")
def home(visit: VisitOf) -> Response:
    """Send people who came without knowing where."""
    return visit.go(HOME)


@router.get("/sign-in")
def sign_in_page(visit: VisitOf) -> Response:
    """Ask for address and password."""
    goal = _goal(visit.request.query_params.get("next", ""))
    if visit.session is not None:
        return visit.go(goal)
    return visit.page("sign_in.html", {"next": goal}, done="")


@router.post("/sign-in")
def sign_in(visit: VisitOf, fields: FieldsOf, context: ContextOf) -> Response:
    """Begin a session and go where the person wanted to."""
    try:
        form = visit.check_form(fields)
        token = sessions.sign_in(context, form.get("email", ""), form.get("password", ""), visit.address)
    except SaidNo as no:
        return visit.page("sign_in.html", fields, no, done="")
    return visit.go(_goal(form.get("next", "")), token)


@router.post("/sign-out")
def sign_out(visit: VisitOf, fields: FieldsOf, context: ContextOf) -> Response:
    """End the session of this browser."""
    try:
        visit.check_form(fields)
    except SaidNo as no:
        return visit.page("sign_in.html", {}, no, done="")
    sessions.end_session(context, visit.browser)
    return visit.go("/sign-in")


@router.get("/sign-up")
def sign_up_page(visit: VisitOf) -> Response:
    """Ask for what an account needs."""
    return visit.page("sign_up.html")


@router.post("/sign-up")
def sign_up(visit: VisitOf, fields: FieldsOf, context: ContextOf, later: BackgroundTasks) -> Response:
    """Send a link to the address; the same page for one that has an account."""
    try:
        form = visit.check_form(fields)
        email, name = normal_email(form.get("email", "")), name_in(form)
        faults = email_faults(form) | name_faults(form) | password_faults(form, "password", email, name)
        if faults:
            return visit.page("sign_up.html", form, faults)
        wanted = sign_ups.Wanted(email, name, visit.texts.code, form["password"])
        letter = sign_ups.ask_for_account(context, wanted, visit.address, visit.base)
    except SaidNo as no:
        return visit.page("sign_up.html", fields, no)
    later.add_task(send, context, letter)
    t = visit.texts
    return visit.message(t.mail_sent_title, t.mail_sent_text.format(email=email), t.mail_sent_late, tone="info")


@router.get("/verify")
def verify_page(visit: VisitOf, context: ContextOf, token: str = "") -> Response:
    """Ask for the password that was chosen; opening a link alone begins nothing, programs open links too."""
    try:
        email = sign_ups.address_of_sign_up(context, token)
    except SaidNo:
        return _link_old(visit, "/sign-up", visit.texts.create_account)
    return visit.page("verify.html", {"token": token}, email=email)


@router.post("/verify")
def verify(visit: VisitOf, fields: FieldsOf, context: ContextOf) -> Response:
    """Begin the account and a session; the next step is a computer."""
    token = (fields or {}).get("token", "")
    try:
        email = sign_ups.address_of_sign_up(context, token)
        form = visit.check_form(fields)
        browser = sign_ups.confirm_account(context, token, form.get("password", ""))
    except SaidNo as no:
        if no.text == "link_old":
            return _link_old(visit, "/sign-up", visit.texts.create_account)
        return visit.page("verify.html", fields, no, email=email)
    return visit.go(CONNECT, browser)


@router.get("/forgot")
def forgot_page(visit: VisitOf) -> Response:
    """Ask for the address."""
    return visit.page("forgot.html")


@router.post("/forgot")
def forgot(visit: VisitOf, fields: FieldsOf, context: ContextOf, later: BackgroundTasks) -> Response:
    """Send a link if there is such an account; whoever asks is told the same."""
    try:
        form = visit.check_form(fields)
    except SaidNo as no:
        return visit.page("forgot.html", fields, no)
    faults = email_faults(form)
    if faults:
        return visit.page("forgot.html", form, faults)
    email, base, language = form["email"].strip(), visit.base, visit.texts.code
    later.add_task(lambda: send(context, sign_ups.ask_for_password(context, email, base, language)))
    t = visit.texts
    return visit.message(t.mail_sent_title, t.forgot_sent.format(email=email), tone="info")


@router.get("/reset")
def reset_page(visit: VisitOf, context: ContextOf, token: str = "") -> Response:
    """Ask for a new password."""
    try:
        email, _name = sign_ups.check_reset(context, token)
    except SaidNo:
        return _link_old(visit, "/forgot", visit.texts.forgot_title)
    return visit.page("reset.html", {"token": token}, email=email)


@router.post("/reset")
def reset(visit: VisitOf, fields: FieldsOf, context: ContextOf, later: BackgroundTasks) -> Response:
    """Keep the new password."""
    token = (fields or {}).get("token", "")
    try:
        email, name = sign_ups.check_reset(context, token)
        form = visit.check_form(fields)
        faults = password_faults(form, "new_password", email, name)
        if faults:
            return visit.page("reset.html", form, faults, email=email)
        letter = sign_ups.reset_password(context, token, form["new_password"], visit.base)
    except SaidNo as no:
        if no.text == "link_old":
            return _link_old(visit, "/forgot", visit.texts.forgot_title)
        return visit.page("reset.html", fields, no, email=email)
    later.add_task(send, context, letter)
    return visit.page("sign_in.html", {"next": HOME, "email": email}, done=visit.texts.reset_done)


def _link_old(visit: VisitOf, path: str, text: str) -> Response:
    t = visit.texts
    return visit.page(
        "message.html", status=410, title=t.link_old_title, sentences=(t.link_old,), tone="caution", link=(path, text)
    )


def _goal(wanted: str) -> str:
    """Where to go after signing in: a page of this server, with its code if it has one, and nowhere else."""
    try:
        parts = urlsplit(wanted)
    except ValueError:
        return HOME
    if parts.scheme or parts.netloc or parts.path not in GOALS:
        return HOME
    return f"{parts.path}?{parts.query}" if parts.query and parts.path == CONNECT else parts.path
