"""Who reads events, and what a reader remembers: both hold until anything is written."""

from __future__ import annotations

import json
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.domain.roles import Role, Task, check_role
from flexeria_desktop.core.services.queries.event_naming import Naming
from flexeria_desktop.core.services.queries.facts import setting, tuples
from flexeria_desktop.core.services.site_keeping import RIGHTS
from flexeria_desktop.core.store.database import READ_ONLY
from flexeria_desktop.core.store.repositories.people import fold

ROLE = "operator.role"
MEMORY = "events"
SEARCHES = 8
"""Filters whose names were looked up: what is typed, what is scrolled, and what is on its way."""


@dataclass(slots=True)
class Memory:
    """role: of whoever reads, None = not asked yet. searches: what filters came to, the newest last."""

    version: int = -1
    role: Role | None = None
    naming: Naming = field(default_factory=Naming)
    searches: OrderedDict[Any, Any] = field(default_factory=OrderedDict)
    folded: dict[str, str] | None = None

    def locks_like(self, conn: Connection, text: str) -> list[str]:
        """Locks that have a text in their name, whatever the case and the accents."""
        if self.folded is None:
            self.folded = {lock_id: fold(name) for lock_id, name in tuples(conn, "SELECT id, name FROM locks")}
        wanted = fold(text)
        return [lock_id for lock_id, name in self.folded.items() if wanted in name]

    def keep(self, wanted: Any, search: Any) -> None:
        """Remember what a filter came to."""
        self.searches[wanted] = search
        while len(self.searches) > SEARCHES:
            self.searches.popitem(last=False)


def memory(conn: Connection) -> Memory:
    """Return what this connection remembers; nothing on one that can write, for it may take back what it wrote."""
    if not conn.info.get(READ_ONLY):
        return Memory()
    version = int(conn.exec_driver_sql("PRAGMA data_version").scalar_one())
    kept = conn.info.get(MEMORY)
    if not isinstance(kept, Memory) or kept.version != version:
        kept = conn.info[MEMORY] = Memory(version)
    return kept


def role_of(conn: Connection) -> Role:
    """What this operator works as: the role said here, else what the platform made of this computer."""
    said = setting(conn, ROLE)
    role = str(said) if said else "installer" if _platform_role(conn) == "installer" else ""
    return Role(role) if role in set(Role) else Role.OWNER


def reader(conn: Connection) -> Memory:
    """As ``memory``, for whoever may read events alone; raises RoleForbids (R60)."""
    kept = memory(conn)
    if kept.role is None:
        kept.role = role_of(conn)
    check_role(kept.role, Task.READ_EVENTS)
    return kept


def _platform_role(conn: Connection) -> str:
    found = tuples(conn, "SELECT value FROM secrets WHERE name = ?", (RIGHTS,))
    return str(json.loads(found[0][0]).get("role", "")) if found and found[0][0] else ""
