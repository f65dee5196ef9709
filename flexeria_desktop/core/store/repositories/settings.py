"""Settings and secrets of this profile by name; choices of one computer, so they need no audit entry."""

from __future__ import annotations

import json

from sqlalchemy import select

from flexeria_desktop.core.domain.records import JSON
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.tables import secrets

PUT = "INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"


class Settings(Repository):
    """Values by name: plain ones as JSON, secret ones as bytes in a table of their own."""

    def get(self, name: str) -> JSON:
        """Return the setting, None when it was never set."""
        # Plain statements: they are asked several times for each batch that goes to the platform.
        found = self._connection.exec_driver_sql("SELECT value FROM settings WHERE name = ?", (name,)).first()
        value: JSON = None if found is None else json.loads(found[0])
        return value

    def set(self, name: str, value: JSON) -> None:
        """Keep a setting."""
        self._connection.exec_driver_sql(PUT, (name, json.dumps(value)))

    def secret(self, name: str) -> bytes | None:
        """Return the secret of this name."""
        return self._connection.execute(select(secrets.c.value).where(secrets.c.name == name)).scalar()

    def set_secret(self, name: str, value: bytes) -> None:
        """Keep a secret; it lives only in the encrypted file."""
        self._write(secrets, [{"name": name, "value": value}])
