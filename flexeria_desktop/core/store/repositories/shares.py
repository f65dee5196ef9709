"""Keys of own locks that were issued to organisations."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sqlalchemy import ColumnElement, Row, select

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.domain.organisations import Share
from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_desktop.core.store.repositories.base import Repository
from flexeria_desktop.core.store.tables import people, user_numbers
from flexeria_desktop.core.store.tables_sharing import shares


class Shares(Repository):
    """The platform decides them; a take-in stands here at once and is told later (R22, R53)."""

    def all(self) -> list[Share]:
        """Return every key ever given to an organisation, the newest first."""
        return self._find(shares.c.id.is_not(None))

    def get(self, share_id: str) -> Share | None:
        """Return one of them."""
        return next(iter(self._find(shares.c.id == share_id)), None)

    def for_lock(self, serial: str) -> list[Share]:
        """Return those of one lock."""
        return self._find(shares.c.serial == serial)

    def employee_numbers(self, lock_id: LockId) -> dict[int, str]:
        """Return the user numbers that employees of organisations have or had in a lock, to their ids."""
        theirs = (user_numbers.c.lock_id == lock_id) & (people.c.organisation_id != "")
        query = select(user_numbers.c.number, people.c.id).join(people, people.c.id == user_numbers.c.person_id)
        return {row.number: row.id for row in self._connection.execute(query.where(theirs))}

    def save(self, share: Share) -> None:
        """Keep one; nothing happens when it is as it was."""
        if self.get(share.id) != share:
            self._write(shares, [asdict(share) | {"state": share.state.value}])
            self._changes.note("share")

    def _find(self, condition: ColumnElement[bool]) -> list[Share]:
        query = select(shares).where(condition).order_by(shares.c.issued_at.desc(), shares.c.id)
        return [_share(row) for row in self._connection.execute(query)]


def _share(row: Row[Any]) -> Share:
    names = [field for field in Share.__dataclass_fields__ if field != "state"]
    return Share(**{name: getattr(row, name) for name in names}, state=ShareState(row.state))
