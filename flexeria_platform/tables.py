"""The tables; dates are days in the server's zone, moments are UTC."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    TypeDecorator,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Moment(TypeDecorator[datetime]):
    """An aware moment, stored as naive UTC because SQLite keeps no zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:  # noqa: ARG002 - signature of SQLAlchemy
        """Aware → naive UTC."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:  # noqa: ARG002 - signature of SQLAlchemy
        """Naive UTC → aware."""
        return None if value is None else value.replace(tzinfo=UTC)


accounts = Table(
    "accounts",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("email", String(254), nullable=False, unique=True),
    Column("name", String(200), nullable=False),
    Column("owner", Boolean, nullable=False),
    Column("building", Boolean, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("seq", BigInteger, nullable=False, server_default="0"),  # of the last change in the account's log
    Column("trimmed", BigInteger, nullable=False, server_default="0"),  # changes up to here are gone from the log
)

organisations = Table(
    "organisations",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("account_id", ForeignKey("accounts.id"), nullable=False, index=True),
    Column("name", String(200), nullable=False),
    Column("handle", String(9), nullable=False, unique=True),
    Column("active_until", Date, nullable=False),
    Column("employee_codes", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
)

enrolment_tokens = Table(
    "enrolment_tokens",
    metadata,
    Column("token_hash", LargeBinary(32), primary_key=True),
    Column("account_id", ForeignKey("accounts.id"), nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("used_at", Moment),
)

devices = Table(
    "devices",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("account_id", ForeignKey("accounts.id"), nullable=False, index=True),
    Column("name", String(200), nullable=False),
    Column("exchange_key", LargeBinary(32), nullable=False),
    Column("signing_key", LargeBinary(32), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("revoked_at", Moment),
    Column("role", String(12), nullable=False, server_default="manager"),
)

# A row stays for ever, so that a lock that comes back finds its own dates (R6, R12, R27, R59).
locks = Table(
    "locks",
    metadata,
    Column("serial", String(20), primary_key=True),
    Column("model", String(8), nullable=False),
    Column("account_id", ForeignKey("accounts.id"), index=True),
    Column("registered_on", Date),
    Column("removed_on", Date),
    Column("first_registered", Date),
    Column("trial_end", Date),
    Column("base_end", Date),
    Column("option_end", Date),
    Column("purchased", Integer, nullable=False),
)

lock_proofs = Table(
    "lock_proofs",
    metadata,
    Column("serial", ForeignKey("locks.serial"), primary_key=True),
    Column("account_id", ForeignKey("accounts.id"), primary_key=True),
    Column("proof_hash", LargeBinary(32), nullable=False),
)

labels = Table(
    "labels",
    metadata,
    Column("serial", String(20), primary_key=True),
    Column("sealed", LargeBinary(64), nullable=False),
)

codes = Table(
    "codes",
    metadata,
    Column("code_hash", LargeBinary(32), primary_key=True),
    Column("last_four", String(4), nullable=False),
    Column("kind", String(1), nullable=False),
    Column("batch", Integer, nullable=False, index=True),
    Column("key_count", Integer, nullable=False),
    Column("state", String(10), nullable=False),
    Column("expires_on", Date),
    Column("minted_at", Moment, nullable=False),
    Column("activated_at", Moment),
    Column("redeemed_on", Date),
    Column("redeemed_by", ForeignKey("accounts.id")),
    Column("target", String(36)),
)

redemptions = Table(
    "redemptions",
    metadata,
    Column("account_id", ForeignKey("accounts.id"), primary_key=True),
    Column("op_id", String(36), primary_key=True),
    Column("request_hash", LargeBinary(32), nullable=False),
    Column("answer", JSON, nullable=False),
    Column("at", Moment, nullable=False),
)

code_misses = Table(
    "code_misses",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("account_id", ForeignKey("accounts.id"), nullable=False),
    Column("address", String(64), nullable=False),
    Column("at", Moment, nullable=False),
)
Index("ix_code_misses_account_id_at", code_misses.c.account_id, code_misses.c.at)
Index("ix_code_misses_address_at", code_misses.c.address, code_misses.c.at)


def _event_content() -> list[Column[Any]]:
    # boot_id is any unsigned 64-bit number and PostgreSQL has none, so it is kept as text.
    return [
        Column("boot_id", String(20), nullable=False),
        Column("time", BigInteger),
        Column("event", BigInteger, nullable=False),
        Column("source", BigInteger, nullable=False),
        Column("user", BigInteger),
        Column("credential", BigInteger),
        Column("detail", BigInteger),
        Column("account_id", ForeignKey("accounts.id"), nullable=False),
        Column("at", Moment, nullable=False),
    ]


# One event per lock and number for ever; what differs later is kept beside it and changes nothing.
events = Table(
    "events",
    metadata,
    Column("serial", ForeignKey("locks.serial"), primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    *_event_content(),
)

event_alarms = Table(
    "event_alarms",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("serial", ForeignKey("locks.serial"), nullable=False),
    Column("seq", BigInteger, nullable=False),
    *_event_content(),
)
Index("ix_event_alarms_serial_seq", event_alarms.c.serial, event_alarms.c.seq)

event_gaps = Table(
    "event_gaps",
    metadata,
    Column("serial", ForeignKey("locks.serial"), primary_key=True),
    Column("first", BigInteger, primary_key=True, autoincrement=False),
    Column("last", BigInteger, primary_key=True, autoincrement=False),
)

event_heads = Table(
    "event_heads",
    metadata,
    Column("serial", ForeignKey("locks.serial"), primary_key=True),
    Column("acknowledged", BigInteger, nullable=False),
)
