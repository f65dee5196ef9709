"""All tables of the server at once, for migrations and for comparing; a new topic's file is imported here."""

from __future__ import annotations

from flexeria_platform import (  # noqa: F401 - fill the metadata
    tables_identity,
    tables_sharing,
    tables_site,
    tables_sync,
)
from flexeria_platform.tables import metadata

__all__ = ["metadata"]
