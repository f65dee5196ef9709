"""Templates, the one style sheet, and the headers that every page bears."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from flexeria_platform.texts import LANGUAGES, Texts, day_in, moment_in

TEMPLATES = Path(__file__).parents[1] / "templates"
STYLE_PATH = "/pages/style.css"
POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "img-src data:",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}
HTTPS_HEADERS = {"Strict-Transport-Security": "max-age=31536000"}

_templates = Environment(
    loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)
_templates.filters["day"] = lambda day, texts: day_in(texts, day)
_templates.filters["moment"] = lambda moment, texts: moment_in(texts, moment)


@cache
def style() -> bytes:
    """The style sheet."""
    return (TEMPLATES / "style.css").read_bytes()


@cache
def style_address() -> str:
    """Where it is; another content has another address, so that browsers may keep it."""
    return f"{STYLE_PATH}?{sha256(style()).hexdigest()[:12]}"


def rendered(template: str, texts: Texts, status: int, secure: bool, values: dict[str, Any]) -> HTMLResponse:
    """One page in a language."""
    page = _templates.get_template(template).render(
        t=texts, languages=LANGUAGES.values(), style=style_address(), **values
    )
    return HTMLResponse(page, status, HEADERS | HTTPS_HEADERS if secure else HEADERS)
