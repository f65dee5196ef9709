"""The tables of undo and of proven lists as statements name them; the migrations make them."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Integer, LargeBinary, Table, Text

from flexeria_desktop.core.store.column_types import Moment
from flexeria_desktop.core.store.tables import metadata

undo_steps = Table(
    "undo_steps",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("actor", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("lock", Text, nullable=False),
    Column("count", Integer, nullable=False),
    Column("images", JSON, nullable=False),
    Column("state", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("changed_at", Moment),
)

proof_history = Table(
    "proof_history",
    metadata,
    Column("lock_id", Text, primary_key=True),
    Column("received_at", Moment, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("list", LargeBinary, nullable=False),
)
