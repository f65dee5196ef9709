"""What people change about their own account in a browser."""

from __future__ import annotations

from sqlalchemy import select, update

from flexeria_platform.context import Context
from flexeria_platform.database import held, reading, writing
from flexeria_platform.mail import Letter
from flexeria_platform.services.attempts import LINK_PASSWORD
from flexeria_platform.services.guessing import is_right_password
from flexeria_platform.services.passwords import hash_password
from flexeria_platform.services.said_no import SaidNo
from flexeria_platform.services.sessions import Session, end_sessions
from flexeria_platform.services.shared_users import owner_renamed
from flexeria_platform.services.sign_ups import changed_letter, set_password
from flexeria_platform.tables import accounts
from flexeria_platform.tables_identity import identities


def change_profile(context: Context, account_id: str, name: str, locale: str) -> None:
    """Keep another name or language, and tell those who received keys from whom they have them."""
    with writing(context.engine) as database:
        query = held(database, select(accounts.c.name).where(accounts.c.id == account_id))
        if database.execute(query).scalar_one() != name:
            database.execute(update(accounts).where(accounts.c.id == account_id).values(name=name))
            owner_renamed(database, context, account_id, name)
        database.execute(update(identities).where(identities.c.account_id == account_id).values(locale=locale))


def change_password(context: Context, who: Session, browser: str, words: tuple[str, str], base: str) -> Letter:
    """Change the password and sign other browsers out; return the letter that tells of it. Raise SaidNo.

    browser: the token of the session that stays; words: the present password and the new one.
    """
    current, new = words
    query = select(identities.c.password_hash).where(identities.c.account_id == who.account_id)
    with reading(context.engine) as database:
        kept = database.execute(query).scalar_one()
    if not is_right_password(context, ((LINK_PASSWORD, who.account_id),), kept, current):
        raise SaidNo("password_wrong", "current_password")
    hashed = hash_password(new)
    with writing(context.engine) as database:
        set_password(database, who.account_id, hashed)
        end_sessions(database, who.account_id, browser)
    return changed_letter(who.email, who.name, who.locale, base)
