"""One request of a browser: who sits there, in which language, and whether a form is really ours."""

from __future__ import annotations

import hmac
import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import Depends, Request
from fastapi.responses import RedirectResponse, Response

from flexeria_platform.addresses import address_of, public_base
from flexeria_platform.context import Context, ContextOf
from flexeria_platform.forms import Fields
from flexeria_platform.pages.rendering import rendered
from flexeria_platform.sealing import new_token
from flexeria_platform.services.said_no import SaidNo
from flexeria_platform.services.sessions import LONGEST, Session, session_of
from flexeria_platform.texts import LANGUAGES, Texts, preferred, texts_of, wait_in

BROWSER_COOKIE = "flexeria"
SECURE_COOKIE = "__Host-flexeria"
"""A browser takes it over https alone and from no subdomain."""
LANGUAGE_COOKIE = "language"
LANGUAGE_LIFE_S = 365 * 24 * 3600
BROWSER_TOKEN = re.compile(r"browser_[A-Za-z0-9_-]{43}\Z")
KEPT = ("token", "user_code", "next")
"""Parameters that a change of the language carries along."""
STATUS = {"too_many_tries": 429, "form_stale": 403, "link_old": 410}

Faults = dict[str, str]
"""By field the sentence that stands under it; an empty name stands above the form."""


@dataclass
class Visit:
    """browser: the token of the cookie, of a session or of a stranger; forms are bound to it."""

    request: Request
    context: Context
    texts: Texts
    browser: str = field(repr=False)
    session: Session | None
    language: str | None
    """Chosen just now."""

    @property
    def address(self) -> str:
        """Network address of the browser."""
        return address_of(self.request)

    @property
    def base(self) -> str:
        """Where links in mails begin."""
        return public_base(self.request, self.context)

    @property
    def secure(self) -> bool:
        """Whether the browser came over https."""
        return self.request.url.scheme == "https"

    @property
    def form_token(self) -> str:
        """What a form of this browser must bring back."""
        content = b"FSP/1 form\0" + self.browser.encode()
        return hmac.digest(self.context.settings.secrets.pepper, content, "sha256").hex()

    def check_form(self, fields: Fields | None) -> Fields:
        """Return the fields of a form that this server gave to this browser; raise SaidNo form_stale."""
        site = self.request.headers.get("sec-fetch-site", "none")
        sent = (fields or {}).get("form_token", "")
        if fields is None or site not in {"none", "same-origin"} or not _same(sent, self.form_token):
            raise SaidNo("form_stale")
        return fields

    def page(
        self,
        template: str,
        fields: Fields | None = None,
        faults: Faults | SaidNo | None = None,
        status: int = 200,
        **values: Any,
    ) -> Response:
        """Answer with a page; with faults it says what is wrong and keeps what was typed."""
        if isinstance(faults, SaidNo):
            status = STATUS.get(faults.text, 422)
            faults = {faults.field: faults.text if not faults.wait else f"{faults.text} {faults.wait}"}
        elif faults:
            status = 422
        shown = {
            "fields": defaultdict(str, fields or {}),
            "wrong": {name: self._sentence(text) for name, text in (faults or {}).items()},
            "session": self.session,
            "form_token": self.form_token,
            "path": self.request.url.path,
            "language_links": self._language_links(fields or {}),
        }
        return self._with_cookies(rendered(template, self.texts, status, self.secure, shown | values))

    def message(self, title: str, *sentences: str, tone: str = "positive", status: int = 200) -> Response:
        """Answer with a page that only tells something."""
        return self.page("message.html", status=status, title=title, sentences=sentences, tone=tone, link=None)

    def go(self, path: str, browser: str | None = None) -> Response:
        """Send the browser on, as a session when there is a new one."""
        if browser is not None:
            self.browser = browser
        return self._with_cookies(RedirectResponse(path, 303, {"Cache-Control": "no-store"}))

    def to_sign_in(self) -> Response:
        """Ask a stranger to sign in first; then this very page comes."""
        query = self.request.url.query
        here = self.request.url.path + (f"?{query}" if query else "")
        return self.go(f"/sign-in?{urlencode({'next': here})}")

    def _sentence(self, fault: str) -> str:
        name, _, wait = fault.partition(" ")
        sentence: str = getattr(self.texts, name)
        return sentence.format(wait=wait_in(int(wait))) if wait else sentence

    def _language_links(self, fields: Fields) -> dict[str, str]:
        known = {**self.request.query_params, **fields}
        kept = {name: known[name] for name in KEPT if known.get(name)}
        path = self.request.url.path
        return {code: f"{path}?{urlencode({**kept, 'language': code})}" for code in LANGUAGES}

    def _with_cookies(self, response: Response) -> Response:
        name = SECURE_COOKIE if self.secure else BROWSER_COOKIE
        response.set_cookie(
            name, self.browser, int(LONGEST.total_seconds()), secure=self.secure, httponly=True, samesite="lax"
        )
        if self.language is not None:
            response.set_cookie(
                LANGUAGE_COOKIE, self.language, LANGUAGE_LIFE_S, secure=self.secure, httponly=True, samesite="lax"
            )
        return response


def _same(first: str, second: str) -> bool:
    return hmac.compare_digest(first.encode(), second.encode())


def _visit(request: Request, context: ContextOf) -> Visit:
    name = SECURE_COOKIE if request.url.scheme == "https" else BROWSER_COOKIE
    browser = request.cookies.get(name, "")
    if not BROWSER_TOKEN.match(browser):
        browser = new_token("browser")
    session = session_of(context, browser)
    wanted = request.query_params.get("language")
    chosen = wanted if wanted in LANGUAGES else None
    language = chosen or _known_language(request, session)
    return Visit(request, context, texts_of(language), browser, session, chosen)


def _known_language(request: Request, session: Session | None) -> str:
    """As chosen at this browser, else as the account says, else as the browser asks."""
    remembered = request.cookies.get(LANGUAGE_COOKIE)
    if remembered in LANGUAGES:
        return remembered
    chosen = session.locale if session is not None else None
    return chosen or preferred(request.headers.get("accept-language", ""))


VisitOf = Annotated[Visit, Depends(_visit)]
