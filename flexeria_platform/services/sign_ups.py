"""Accounts that people make themselves, and forgotten passwords: each by a link that goes to the address."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Row, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from flexeria_platform.context import Context
from flexeria_platform.database import reading, writing
from flexeria_platform.mail import Letter
from flexeria_platform.sealing import new_token, token_hash
from flexeria_platform.services.accounts import NewAccount, add_account, normal_email
from flexeria_platform.services.attempts import LINK_PASSWORD, MAIL_TO, SIGN_UP_ADDRESS, note_try, pause_left
from flexeria_platform.services.guessing import is_right_password
from flexeria_platform.services.passwords import hash_password
from flexeria_platform.services.said_no import SaidNo
from flexeria_platform.services.sessions import end_sessions, open_session
from flexeria_platform.tables import accounts
from flexeria_platform.tables_identity import identities, password_resets, sign_ups
from flexeria_platform.texts import texts_of

SIGN_UP_LIFE = timedelta(hours=24)
RESET_LIFE = timedelta(hours=1)

PersonRow = Row[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """An account that somebody wants; every text is bounded and the password is not weak."""

    email: str
    name: str
    locale: str
    password: str = field(repr=False)


def ask_for_account(context: Context, wanted: Wanted, address: str, base: str) -> Letter | None:
    """Keep the wish and return the letter to send; None when the address got enough letters.

    An address that has an account gets a letter that says so: nobody else learns of it. base: where links begin.
    Raise SaidNo too_many_tries.
    """
    email = normal_email(wanted.email)
    with writing(context.engine) as database:
        wait = pause_left(database, context, SIGN_UP_ADDRESS, address)
        if wait:
            raise SaidNo("too_many_tries", wait=wait)
        note_try(database, context, SIGN_UP_ADDRESS, address)
    hashed = hash_password(wanted.password)
    with writing(context.engine) as database:
        if not _may_write_to(database, context, email):
            return None
        known = _person(database, email)
        if known is not None:
            return _exists_letter(known, base)
        token = new_token("verify")
        _keep_sign_up(database, context, wanted, hashed, token)
    texts = texts_of(wanted.locale)
    link = f"{base}/verify?token={quote(token)}"
    return Letter(email, texts.verify_subject, texts.verify_mail.format(name=wanted.name, link=link))


def _keep_sign_up(database: Connection, context: Context, wanted: Wanted, hashed: str, token: str) -> None:
    now = context.now()
    database.execute(delete(sign_ups).where(sign_ups.c.expires_at <= now))
    row = {
        "token_hash": token_hash(token),
        "email": normal_email(wanted.email),
        "name": wanted.name,
        "locale": wanted.locale,
        "password_hash": hashed,
        "expires_at": now + SIGN_UP_LIFE,
    }
    database.execute(insert(sign_ups).values(row))


def address_of_sign_up(context: Context, token: str) -> str:
    """For which address a link was sent; raise SaidNo link_old."""
    with reading(context.engine) as database:
        return str(_sign_up(database, context, token).email)


def confirm_account(context: Context, token: str, password: str) -> str:
    """Make the account of a link and return the token of a browser session; raise SaidNo.

    The password proves that the reader of the letter is the one who wanted the account: a stranger who signs up
    with somebody's address cannot get an account confirmed that has the stranger's password.
    """
    with reading(context.engine) as database:
        row = _sign_up(database, context, token)
    if not is_right_password(context, ((LINK_PASSWORD, token),), row.password_hash, password):
        raise SaidNo("password_wrong", "password")
    try:
        with writing(context.engine) as database:
            _sign_up(database, context, token)
            return _begin(database, context, row)
    except IntegrityError as error:
        raise SaidNo("link_old") from error


def _begin(database: Connection, context: Context, row: PersonRow) -> str:
    new = NewAccount(row.email, row.name, row.locale, row.password_hash)
    account_id = add_account(database, context, new)
    database.execute(delete(sign_ups).where(sign_ups.c.email == row.email))
    return open_session(database, context, account_id)


def _sign_up(database: Connection, context: Context, token: str) -> PersonRow:
    query = select(sign_ups).where(sign_ups.c.token_hash == token_hash(token), sign_ups.c.expires_at > context.now())
    row = database.execute(query).one_or_none()
    if row is None:
        raise SaidNo("link_old")
    return row


def ask_for_password(context: Context, email: str, base: str, language: str) -> Letter | None:
    """Return the letter with a link to a new password; None for an address without account or with enough letters.

    language: of the browser, for an account that has chosen none.
    """
    now, token = context.now(), new_token("reset")
    with writing(context.engine) as database:
        known = _person(database, normal_email(email))
        if not _may_write_to(database, context, normal_email(email)) or known is None:
            return None
        database.execute(delete(password_resets).where(password_resets.c.expires_at <= now))
        row = {"token_hash": token_hash(token), "account_id": known.id, "expires_at": now + RESET_LIFE}
        database.execute(insert(password_resets).values(row))
    texts = texts_of(known.locale or language)
    link = f"{base}/reset?token={quote(token)}"
    return Letter(known.email, texts.reset_subject, texts.reset_mail.format(name=known.name, link=link))


def check_reset(context: Context, token: str) -> tuple[str, str]:
    """Address and name of the account that a link lets choose a password; raise SaidNo link_old."""
    with reading(context.engine) as database:
        row = _reset(database, context, token)
    return row.email, row.name


def reset_password(context: Context, token: str, password: str, base: str) -> Letter:
    """Set a new password by a link, sign all browsers out, return the letter that tells of it; raise SaidNo."""
    check_reset(context, token)
    hashed = hash_password(password)
    with writing(context.engine) as database:
        row = _reset(database, context, token)
        set_password(database, row.id, hashed)
        end_sessions(database, row.id)
    return changed_letter(row.email, row.name, row.locale, base)


def set_password(database: Connection, account_id: str, hashed: str) -> None:
    """Keep a new password; links to choose one are void."""
    database.execute(update(identities).where(identities.c.account_id == account_id).values(password_hash=hashed))
    database.execute(delete(password_resets).where(password_resets.c.account_id == account_id))


def changed_letter(email: str, name: str, locale: str | None, base: str) -> Letter:
    """Tells the owner of an account that its password is another one now."""
    texts = texts_of(locale)
    return Letter(email, texts.changed_subject, texts.changed_mail.format(name=name, forgot=f"{base}/forgot"))


def _reset(database: Connection, context: Context, token: str) -> PersonRow:
    query = (
        _people()
        .join(password_resets, password_resets.c.account_id == accounts.c.id)
        .where(password_resets.c.token_hash == token_hash(token), password_resets.c.expires_at > context.now())
    )
    row = database.execute(query).one_or_none()
    if row is None:
        raise SaidNo("link_old")
    return row


def _people() -> Any:
    return select(accounts.c.id, accounts.c.email, accounts.c.name, identities.c.locale).join(
        identities, identities.c.account_id == accounts.c.id
    )


def _person(database: Connection, email: str) -> PersonRow | None:
    found: PersonRow | None = database.execute(_people().where(accounts.c.email == email)).one_or_none()
    return found


def _exists_letter(known: PersonRow, base: str) -> Letter:
    texts = texts_of(known.locale)
    text = texts.exists_mail.format(name=known.name, sign_in=f"{base}/sign-in", forgot=f"{base}/forgot")
    return Letter(known.email, texts.exists_subject, text)


def _may_write_to(database: Connection, context: Context, email: str) -> bool:
    """Nobody's mailbox is filled through this server; the one who asks is told nothing of it."""
    if pause_left(database, context, MAIL_TO, email):
        return False
    note_try(database, context, MAIL_TO, email)
    return True
