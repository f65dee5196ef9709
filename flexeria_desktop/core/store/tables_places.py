"""The tables of places, floor plans and photos as statements name them; the migrations make them."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, LargeBinary, Table, Text

from flexeria_desktop.core.store.column_types import Moment
from flexeria_desktop.core.store.tables import metadata

places = Table(
    "places",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("parent_id", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("removed_at", Moment),
)

floor_plans = Table(
    "floor_plans",
    metadata,
    Column("place_id", Text, primary_key=True),
    Column("mime", Text, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("picture", LargeBinary, nullable=False),
    Column("changed_at", Moment, nullable=False),
)

former_pictures = Table(
    "former_pictures",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("mime", Text, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("picture", LargeBinary, nullable=False),
    Column("kept_at", Moment, nullable=False),
)

lock_photos = Table(
    "lock_photos",
    metadata,
    Column("lock_id", Text, primary_key=True),
    Column("mime", Text, nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("picture", LargeBinary, nullable=False),
    Column("changed_at", Moment, nullable=False),
)

lock_positions = Table(
    "lock_positions",
    metadata,
    Column("place_id", Text, primary_key=True),
    Column("lock_id", Text, primary_key=True),
    Column("x", Float, nullable=False),
    Column("y", Float, nullable=False),
)
