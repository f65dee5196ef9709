"""Schema 8: handing keys over and taking them back."""

from __future__ import annotations

from typing import Any


def upgrade(connection: Any) -> None:
    """Change nothing."""
