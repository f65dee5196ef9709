"""Grants that were made, by device."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import datetime

from sqlalchemy import select, update

from flexeria_desktop.core.domain.devices import IssuedGrant
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.tables import grants

COLUMNS = [grants.c[one.name] for one in fields(IssuedGrant)]


class Grants(Repository):
    """The right of computers to open sessions; made by the program itself, denied by a person."""

    def keep(self, grant: IssuedGrant) -> None:
        """Keep a grant that was made."""
        self._write(grants, [asdict(grant)])

    def all(self) -> list[IssuedGrant]:
        """Return every grant, newest first."""
        query = select(*COLUMNS).order_by(grants.c.issued_at.desc())
        return [IssuedGrant(*row) for row in self._connection.execute(query)]

    def newest(self, device_name: str, device_key: bytes, operator: str, epoch: int) -> IssuedGrant | None:
        """Return the newest grant that this device may use again."""
        mine = (grants.c.device_name == device_name) & (grants.c.device_key == device_key)
        good = (grants.c.epoch == epoch) & (grants.c.denied_at.is_(None)) & (grants.c.encoded != b"")
        query = select(*COLUMNS).where(mine, good, grants.c.operator == operator)
        row = self._connection.execute(query.order_by(grants.c.issued_at.desc()).limit(1)).first()
        return None if row is None else IssuedGrant(*row)

    def deny(self, grant_ids: Sequence[bytes], at: datetime) -> None:
        """Mark grants as denied; those denied before keep their time."""
        chosen = grants.c.grant_id.in_(grant_ids) & grants.c.denied_at.is_(None)
        if self._connection.execute(update(grants).where(chosen).values(denied_at=at)).rowcount:
            self._changes.note("grants")

    def denied(self, since: int, limit: int) -> list[bytes]:
        """Return ids of denied grants that had not ended at ``since`` (Unix seconds), newest first."""
        query = select(grants.c.grant_id).where(grants.c.denied_at.is_not(None), grants.c.not_after >= since)
        return list(self._connection.execute(query.order_by(grants.c.issued_at.desc()).limit(limit)).scalars())
