"""Forms of browsers and of OAuth, read within bounds; values are text and come once."""

from __future__ import annotations

import json
from typing import Annotated
from urllib.parse import parse_qsl

from fastapi import Depends, Request
from starlette.concurrency import run_in_threadpool

MAX_FIELDS = 32
MAX_FORM = 16 * 1024
"""Bytes; the longest form holds some names, an address and two passwords."""
JSON_TYPE = "application/json"

Fields = dict[str, str]


async def _fields(request: Request) -> Fields | None:
    """None stands for whatever is no form of this kind."""
    body = await request.body()
    if len(body) > MAX_FORM:
        return None
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    return await run_in_threadpool(_parsed, body, kind == JSON_TYPE)


def _parsed(body: bytes, is_json: bool) -> Fields | None:
    try:
        text = body.decode()
        found = json.loads(text) if is_json else _once(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or len(found) > MAX_FIELDS:
        return None
    return found if all(_is_text(value) for value in found.values()) else None


def _is_text(value: object) -> bool:
    """Whether it can be stored and hashed: JSON may bring halves of characters, and a zero."""
    if not isinstance(value, str) or "\0" in value:
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _once(text: str) -> Fields:
    pairs = parse_qsl(text, keep_blank_values=True, max_num_fields=MAX_FIELDS, errors="strict")
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise ValueError("a field came twice")
    return fields


FieldsOf = Annotated[Fields | None, Depends(_fields)]
