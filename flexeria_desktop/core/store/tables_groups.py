"""The tables of groups of people as statements name them; the migrations make them."""

from __future__ import annotations

from sqlalchemy import Column, Table, Text

from flexeria_desktop.core.store.column_types import Day, Moment
from flexeria_desktop.core.store.tables import metadata


def _texts(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=False) for name in names]


people_groups = Table(
    "people_groups", metadata, Column("id", Text, primary_key=True), *_texts("name"), Column("removed_at", Moment)
)

people_group_members = Table(
    "people_group_members", metadata, Column("id", Text, primary_key=True), *_texts("group_id", "person_id")
)

people_group_locks = Table(
    "people_group_locks",
    metadata,
    Column("id", Text, primary_key=True),
    *_texts("group_id", "lock_id"),
    Column("schedule_id", Text),
    *(Column(name, Day) for name in ("valid_from", "valid_until")),
)

people_group_exceptions = Table(
    "people_group_exceptions", metadata, Column("id", Text, primary_key=True), *_texts("group_lock_id", "person_id")
)
