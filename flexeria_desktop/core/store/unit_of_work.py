"""One unit of work: domain rows, outbox op and audit entry, together or not at all."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection

from flexeria_desktop.core.domain.ids import OpId, new_uuid7
from flexeria_desktop.core.domain.records import JSON
from flexeria_desktop.core.store.audit import Audit
from flexeria_desktop.core.store.outbox import Outbox
from flexeria_desktop.core.store.repositories import (
    Changes,
    Clocks,
    Codes,
    EventAcks,
    Events,
    Grants,
    Keys,
    Lists,
    Locks,
    People,
    Rules,
    Settings,
)

MAX_FACTS = 64 * 1024
"""Characters of facts in one record; the platform takes ops of 1 MiB in batches (FSP/1 section 4)."""


class UnitOfWork:
    """The repositories inside one transaction; lives only as long as the work it was made for."""

    def __init__(self, connection: Connection, actor: str, now: datetime) -> None:
        self.connection = connection
        self.actor = actor
        self.now = now
        self._changes = changes = Changes(actor, now)
        self.locks = Locks(connection, changes)
        self.people = People(connection, changes)
        self.keys = Keys(connection, changes)
        self.codes = Codes(connection, changes)
        self.lists = Lists(connection, changes)
        self.rules = Rules(connection, changes)
        self.events = Events(connection, changes)
        self.event_acks = EventAcks(connection, changes)
        self.clocks = Clocks(connection, changes)
        self.grants = Grants(connection, changes)
        self.settings = Settings(connection, changes)
        self.outbox = Outbox(connection, changes)
        self.audit = Audit(connection, changes)

    def record(
        self,
        action: str,
        entity: str,
        entity_id: str,
        facts: Mapping[str, JSON],
        *,
        text: str = "",
        send: bool = True,
    ) -> OpId:
        """Write one audit entry and, if ``send``, an outbox op of the same id; names belong in ``text``."""
        encoded = json.dumps(facts, allow_nan=False)
        if len(encoded) > MAX_FACTS:
            raise ValueError("facts of one record are too long")
        # Read back: chain and queue must hold exactly what JSON keeps, such as lists instead of tuples.
        plain = json.loads(encoded)
        op_id = OpId(new_uuid7())
        if send:
            self.outbox.add(op_id, self.now, action=action, entity=entity, entity_id=entity_id, facts=plain)
        self.audit.append(op_id, self.now, action=action, entity=entity, entity_id=entity_id, facts=plain, text=text)
        return op_id

    def complete(self) -> None:
        """Raise UnrecordedChange when rows changed and nothing was recorded."""
        self._changes.complete()
