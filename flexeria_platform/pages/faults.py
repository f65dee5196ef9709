"""What a browser shows when the server refuses: a page instead of problem details."""

from __future__ import annotations

from fastapi import Request
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from flexeria_platform.pages.rendering import rendered
from flexeria_platform.problems import MEDIA_TYPE
from flexeria_platform.texts import preferred, texts_of

API = "/v1/"


class FaultPages:
    """ASGI middleware: outside the API, a refusal becomes a page for whoever asks for HTML."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on and look at the head of its answer."""
        if scope["type"] != "http" or scope["path"].startswith(API) or not _wants_page(scope):
            await self._app(scope, receive, send)
            return
        replaced = False

        async def sending(message: Message) -> None:
            nonlocal replaced
            if message["type"] == "http.response.start":
                kind = Headers(raw=message["headers"]).get("content-type", "")
                replaced = kind.startswith(MEDIA_TYPE)
                if replaced:
                    await _page(scope, message["status"])(scope, receive, send)
            if not replaced:
                await send(message)

        await self._app(scope, receive, sending)


def _wants_page(scope: Scope) -> bool:
    return "text/html" in Headers(scope=scope).get("accept", "")


def _page(scope: Scope, status: int) -> ASGIApp:
    request = Request(scope)
    texts = texts_of(preferred(request.headers.get("accept-language", "")))
    path = request.url.path
    values = {
        "fields": {},
        "wrong": {},
        "session": None,
        "form_token": "",
        "path": path,
        "language_links": dict.fromkeys(("nl", "en", "sv", "de"), "/sign-in"),
        "title": texts.missing_title if status == 404 else texts.fault_title,
        "sentences": () if status == 404 else (texts.fault_text,),
        "tone": "caution",
        "link": ("/account", texts.account_title),
    }
    return rendered("message.html", texts, status, request.url.scheme == "https", values)
