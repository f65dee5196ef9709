"""Schema 9: what can be undone."""

from __future__ import annotations

from typing import Any


def upgrade(connection: Any) -> None:
    """Change nothing."""
