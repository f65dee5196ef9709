"""The tables of organisations and shared keys as statements name them; the migrations make them."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Integer, LargeBinary, Table, Text

from flexeria_desktop.core.store.column_types import Day, Moment
from flexeria_desktop.core.store.tables import metadata


def _texts(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=False) for name in names]


organisations = Table(
    "organisations",
    metadata,
    Column("id", Text, primary_key=True),
    *_texts("name", "handle"),
    Column("active_until", Day, nullable=False),
    Column("employee_limit", Integer, nullable=False),
    Column("media_key", LargeBinary, nullable=False),
)

employee_groups = Table(
    "employee_groups",
    metadata,
    Column("id", Text, primary_key=True),
    *_texts("organisation_id", "name"),
    Column("removed_at", Moment),
)

employees = Table(
    "employees",
    metadata,
    Column("id", Text, primary_key=True),
    *_texts("organisation_id", "name", "reference", "email", "phone", "note"),
    Column("until", Day),
    Column("removed_at", Moment),
    *_texts("search"),
)

employee_media = Table(
    "employee_media",
    metadata,
    Column("employee_id", Text, primary_key=True),
    Column("ref", Text, primary_key=True),
    Column("kind", Integer, nullable=False),
    *_texts("mask", "sealed"),
)

memberships = Table("memberships", metadata, Column("id", Text, primary_key=True), *_texts("group_id", "employee_id"))

group_links = Table(
    "group_links", metadata, Column("id", Text, primary_key=True), *_texts("group_id", "received_key_id")
)

received_keys = Table(
    "received_keys",
    metadata,
    Column("id", Text, primary_key=True),
    *_texts("organisation_id", "owner", "lock", "building", "serial_end", "state"),
    Column("issued_at", Moment, nullable=False),
    Column("withdrawn_at", Moment),
    *(Column(name, Day) for name in ("valid_from", "valid_until", "base_end", "option_end", "organisation_end")),
    Column("registered", Boolean, nullable=False),
)

shares = Table(
    "shares",
    metadata,
    Column("id", Text, primary_key=True),
    *_texts("serial", "organisation_id", "organisation", "state"),
    Column("issued_at", Moment, nullable=False),
    Column("withdrawn_at", Moment),
    Column("returned_at", Moment),
    Column("valid_from", Day),
    Column("valid_until", Day),
    Column("schedule_id", Text),
    Column("organisation_end", Day),
)
