"""Schema 2: people are found by any part of name, unit or reference, whatever the case and the accents."""

from __future__ import annotations

import unicodedata
from typing import Any


def upgrade(connection: Any) -> None:
    """Add the folded text and fill it for the people already there."""
    connection.execute("ALTER TABLE people ADD COLUMN search TEXT NOT NULL DEFAULT ''")
    rows = connection.execute("SELECT id, name, unit, reference FROM people").fetchall()
    for person_id, name, unit, reference in rows:
        folded = _fold(f"{name} {unit} {reference}")
        connection.execute("UPDATE people SET search = ? WHERE id = ?", (folded, person_id))
    connection.execute("CREATE INDEX people_by_search ON people (search)")


def _fold(text: str) -> str:
    """A frozen copy: a later change of the rule needs a step of its own."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(part for part in parts if not unicodedata.combining(part)).split())
