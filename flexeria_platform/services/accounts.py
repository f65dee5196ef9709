"""Accounts: made at the console, told who they are, building management switched on (R29)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import IntegrityError

from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_desktop.core.domain.roles import switch_on_building
from flexeria_platform import schemas
from flexeria_platform.context import Context
from flexeria_platform.database import reading, writing
from flexeria_platform.errors import ConsoleError
from flexeria_platform.sealing import new_token, token_hash
from flexeria_platform.services.functions import functions_of, functions_shown, save_functions
from flexeria_platform.tables import accounts, enrolment_tokens
from flexeria_platform.tables_identity import identities

ENROLMENT_LIFE = timedelta(hours=24)


def create_account(context: Context, email: str, name: str, owner: bool = True) -> str:
    """Make an account without a password and return an enrolment token for its first device; raise ConsoleError."""
    new = NewAccount(normal_email(email), name.strip(), None, None, owner)
    try:
        with writing(context.engine) as database:
            return _enrolment(database, context, add_account(database, context, new))
    except IntegrityError as error:
        raise ConsoleError(f"{email} has an account already.") from error


def normal_email(typed: str) -> str:
    """The form in which addresses are kept and compared."""
    return typed.strip().lower()


@dataclass(frozen=True, slots=True)
class NewAccount:
    """email in its normal form, proven by a link or vouched for by the host; locale None: as the browser asks."""

    email: str
    name: str
    locale: str | None
    password_hash: str | None = field(repr=False)
    owner: bool = True


def add_account(database: Connection, context: Context, new: NewAccount) -> str:
    """Make an account inside a transaction and return its id; IntegrityError when the address has one."""
    account_id = new_uuid7()
    row = {
        "id": account_id,
        "email": new.email,
        "name": new.name,
        "owner": new.owner,
        "building": False,
        "created_at": context.now(),
    }
    database.execute(insert(accounts).values(row))
    identity = {
        "account_id": account_id,
        "password_hash": new.password_hash,
        "email_verified_at": context.now(),
        "locale": new.locale,
    }
    database.execute(insert(identities).values(identity))
    return account_id


def new_enrolment(context: Context, email: str) -> str:
    """Return an enrolment token for a further device; raise ConsoleError."""
    query = select(accounts.c.id).where(accounts.c.email == normal_email(email))
    with writing(context.engine) as database:
        account_id = database.execute(query).scalar_one_or_none()
        if account_id is None:
            raise ConsoleError(f"No account has the address {email}.")
        return _enrolment(database, context, account_id)


def _enrolment(database: Connection, context: Context, account_id: str) -> str:
    token = new_token("enrol")
    database.execute(
        insert(enrolment_tokens).values(
            token_hash=token_hash(token), account_id=account_id, expires_at=context.now() + ENROLMENT_LIFE
        )
    )
    return token


def account(context: Context, account_id: str) -> schemas.Account:
    """Tell an account who it is."""
    with reading(context.engine) as database:
        return account_within(database, account_id, context.today())


def account_within(database: Connection, account_id: str, today: date) -> schemas.Account:
    """Read an account inside a transaction."""
    row = database.execute(select(accounts).where(accounts.c.id == account_id)).one()
    return schemas.Account(
        account_id=row.id,
        name=row.name,
        email=row.email,
        functions=functions_shown(functions_of(database, account_id)),
        server_date=today,
    )


def enable_building(context: Context, account_id: str) -> schemas.Account:
    """Switch building management on: free, and makes the account an owner too (R28, R29, R31)."""
    with writing(context.engine) as database:
        functions = switch_on_building(functions_of(database, account_id))
        save_functions(database, account_id, functions)
        return account_within(database, account_id, context.today())
