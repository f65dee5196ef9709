"""Alembic's steps; each is frozen once released."""
