"""Settings and secrets of this profile by name; choices of one computer, so they need no audit entry."""

from __future__ import annotations

from sqlalchemy import select

from flexeria_desktop.core.domain.records import JSON
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.tables import secrets, settings


class Settings(Repository):
    """Values by name: plain ones as JSON, secret ones as bytes in a table of their own."""

    def get(self, name: str) -> JSON:
        """Return the setting, None when it was never set."""
        query = select(settings.c.value).where(settings.c.name == name)
        value: JSON = self._connection.execute(query).scalar()
        return value

    def set(self, name: str, value: JSON) -> None:
        """Keep a setting."""
        self._write(settings, [{"name": name, "value": value}])

    def secret(self, name: str) -> bytes | None:
        """Return the secret of this name."""
        return self._connection.execute(select(secrets.c.value).where(secrets.c.name == name)).scalar()

    def set_secret(self, name: str, value: bytes) -> None:
        """Keep a secret; it lives only in the encrypted file."""
        self._write(secrets, [{"name": name, "value": value}])
