"""The tables of handing over as statements name them; the migrations make them."""

from __future__ import annotations

from sqlalchemy import JSON, Boolean, Column, Integer, Table, Text

from flexeria_desktop.core.store.column_types import Day, Moment
from flexeria_desktop.core.store.tables import metadata

losses = Table(
    "losses",
    metadata,
    Column("id", Text, primary_key=True),
    Column("person_id", Text, nullable=False),
    Column("kind", Integer, nullable=False),
    Column("mask", Text, nullable=False),
    Column("reported_at", Moment, nullable=False),
    Column("replacement", Text, nullable=False),
)

loss_keys = Table(
    "loss_keys",
    metadata,
    Column("loss_id", Text, primary_key=True),
    Column("key_id", Text, primary_key=True),
)

suspensions = Table(
    "suspensions",
    metadata,
    Column("key_id", Text, primary_key=True),
    Column("first_day", Day, nullable=False),
    Column("last_day", Day),
    Column("began", Boolean, nullable=False),
)

protocols = Table(
    "protocols",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("person_id", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("actor", Text, nullable=False),
    Column("content", JSON, nullable=False),
    Column("signature", JSON, nullable=False),
    Column("on_paper", Boolean, nullable=False),
)
