"""What is kept of events beside the events: counts that name nobody, and how far each lock was read."""

from __future__ import annotations

from sqlalchemy import Column, Integer, Table, Text

from flexeria_desktop.core.store.tables import metadata

event_counts = Table(
    "event_counts",
    metadata,
    Column("quarter", Integer, primary_key=True),
    Column("event", Integer, primary_key=True),
    Column("count", Integer, nullable=False),
)

event_past_days = Table(
    "event_past_days",
    metadata,
    Column("day", Text, primary_key=True),
    Column("event", Integer, primary_key=True),
    Column("count", Integer, nullable=False),
)

event_heads = Table(
    "event_heads",
    metadata,
    Column("lock_id", Text, primary_key=True),
    Column("last_seq", Integer, nullable=False),
)
