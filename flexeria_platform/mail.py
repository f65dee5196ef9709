"""Letters to people: shown on the console, laid in a folder, or handed to a mail server."""

from __future__ import annotations

import logging
import os
import secrets
import smtplib
import ssl
import sys
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from pathlib import Path

from flexeria_platform.context import Context

SMTP_TIMEOUT_S = 30
"""A mail server that says nothing for so long is not there; nobody waits for it at a screen."""
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Letter:
    """One mail; its text holds a link that lets its reader in, so that it is in no log."""

    to: str
    subject: str
    text: str = field(repr=False)


def send(context: Context, letter: Letter | None) -> None:
    """Send it by the way that the settings name; a failure is logged, the person asks for another. None sends none."""
    if letter is None:
        return
    way = context.settings.mail
    try:
        message = _message(context, letter)
        if way.host:
            _by_server(context, message)
        elif way.folder is not None:
            _into_folder(way.folder, message)
        else:
            _onto_console(letter)
    except (OSError, ValueError, smtplib.SMTPException) as error:  # ValueError: an address that no header can hold
        log.error("a mail could not be sent: %s", type(error).__name__)  # noqa: TRY400 - a trace could hold the letter


def _message(context: Context, letter: Letter) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"] = context.settings.mail.sender
    message["To"] = letter.to
    message["Subject"] = letter.subject
    message["Date"] = format_datetime(context.now())
    message["Message-ID"] = make_msgid(domain="flexeria.invalid")
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter.text, cte="quoted-printable")
    return message


def _by_server(context: Context, message: EmailMessage) -> None:
    """Only over TLS, unless the server is this very computer."""
    way = context.settings.mail
    with smtplib.SMTP(way.host, way.port, timeout=SMTP_TIMEOUT_S) as server:
        if way.host not in {"localhost", "127.0.0.1", "::1"}:
            server.starttls(context=ssl.create_default_context())
        if way.user:
            server.login(way.user, way.password)
        server.send_message(message)


def _into_folder(folder: Path, message: EmailMessage) -> None:
    """Who looks into the folder sees whole letters only."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    name = secrets.token_hex(8)
    draft = folder / f".{name}"
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(message.as_bytes())
    draft.rename(folder / f"{name}.eml")


def _onto_console(letter: Letter) -> None:
    sys.stdout.write(f"mail to {letter.to}: {letter.subject}\n\n{letter.text}\n")
    sys.stdout.flush()
