"""Keys issued to organisations, who opens with them, and whose an event is (R23 to R41, R60)."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Column, Date, ForeignKey, Index, String, Table

from flexeria_platform.tables import Moment, metadata

# The id is the client's: sending an issue twice has one effect (R57).
shares = Table(
    "shares",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("serial", ForeignKey("locks.serial"), nullable=False, index=True),
    Column("owner_id", ForeignKey("accounts.id"), nullable=False, index=True),
    Column("organisation_id", ForeignKey("organisations.id"), nullable=False, index=True),
    Column("valid_from", Date),
    Column("valid_until", Date),
    Column("schedule_id", String(36)),
    Column("state", String(10), nullable=False),
    Column("issued_at", Moment, nullable=False),
    Column("withdrawn_at", Moment),
    Column("returned_at", Moment),
)

# Who opens, as the owner's desks were last told; kept when it ends, for events name it afterwards.
shared_users = Table(
    "shared_users",
    metadata,
    Column("share_id", ForeignKey("shares.id"), primary_key=True),
    Column("employee_id", String(36), primary_key=True),
    Column("state", String(10), nullable=False),
    Column("label", String(300), nullable=False),
    Column("valid_from", Date),
    Column("valid_until", Date),
    Column("media", JSON, nullable=False),
)

event_employees = Table(
    "event_employees",
    metadata,
    Column("serial", ForeignKey("locks.serial"), primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("employee_id", String(36), nullable=False),
    Column("organisation_id", ForeignKey("organisations.id"), nullable=False),
    Column("at", Moment, nullable=False),
)
Index("ix_event_employees_organisation_id_at", event_employees.c.organisation_id, event_employees.c.at)
