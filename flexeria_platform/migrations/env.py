"""Alembic's entry: runs on the connection that ``flexeria_platform.database`` hands over."""

from __future__ import annotations

from alembic import context

from flexeria_platform.every_table import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
