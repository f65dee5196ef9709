"""Who papers to people come from: name, address and telephone of the property, kept in this profile."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy import Connection

from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.handover_rows import Sender
from flexeria_desktop.core.services.queries.facts import rows, setting

SENDER = "sender"
LONGEST = 200
"""Characters of a name, a telephone number or a line of an address: more do not stand in the head of a letter."""
MOST_LINES = 5
BUILDINGS = "SELECT DISTINCT building FROM locks WHERE building <> '' AND removed_on IS NULL LIMIT 2"


async def save(desk: Desk, sender: Sender) -> Sender:
    """Keep the sender, cut to its bounds, and return it as it is kept."""
    lines = [_cut(line) for line in sender.address.splitlines() if line.strip()][:MOST_LINES]
    kept = Sender(_cut(sender.name), "\n".join(lines), _cut(sender.phone))
    await desk.store(lambda uow: uow.settings.set(SENDER, asdict(kept)))
    return kept


def kept(conn: Connection) -> Sender:
    """Return the sender; without a name the only building of this profile gives its own."""
    told = setting(conn, SENDER) or {}
    name = str(told.get("name", ""))
    if not name:
        found = rows(conn, BUILDINGS, ())
        name = found[0][0] if len(found) == 1 else ""
    return Sender(name, str(told.get("address", "")), str(told.get("phone", "")))


def _cut(text: str) -> str:
    return " ".join(text.split())[:LONGEST]
