"""What a form must hold before it is used; faults by field, in the words of the catalogue."""

from __future__ import annotations

import re

from flexeria_platform.forms import Fields
from flexeria_platform.pages.visit import Faults
from flexeria_platform.schemas_identity import EMAIL
from flexeria_platform.services.accounts import normal_email
from flexeria_platform.services.passwords import LONGEST, SHORTEST, is_weak

LONGEST_NAME = 200


def name_in(fields: Fields) -> str:
    """A name in one line, without blanks at its ends."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in fields.get("name", "")).split())


def email_faults(fields: Fields) -> Faults:
    """Whether an address could be one."""
    return {} if re.match(EMAIL, normal_email(fields.get("email", ""))) else {"email": "email_invalid"}


def name_faults(fields: Fields) -> Faults:
    """Whether there is a name."""
    name = name_in(fields)
    if len(name) > LONGEST_NAME:
        return {"name": "name_long"}
    return {} if name else {"name": "name_missing"}


def password_faults(fields: Fields, field: str, *personal: str) -> Faults:
    """Whether a new password will do; personal: texts that it must not be."""
    password = fields.get(field, "")
    if len(password) < SHORTEST:
        return {field: "password_short"}
    if len(password) > LONGEST:
        return {field: "password_long"}
    return {field: "password_weak"} if is_weak(password, *personal) else {}
