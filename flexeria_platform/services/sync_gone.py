"""Rows of which nothing is left: deleted so long ago that their tombstones were trimmed (FSP/1 section 5)."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import select

from flexeria_desktop.core.domain.ids import made_at
from flexeria_desktop.core.domain.syncing.entities import ENTITIES
from flexeria_platform.services.sync_board import Board
from flexeria_platform.services.sync_trim import LOG_LIFE
from flexeria_platform.tables import accounts


class LongGone:
    """Tells what was deleted long ago from what is still on its way.

    An id tells by its desk's clock when it was made. Where that clock ran far behind, somebody whose row was never sent
    counts as deleted too: his key is taken as withdrawn with an item that asks a person, and may be issued again once
    he is known. Where it ran ahead, an op on what is gone is deferred until the id is old enough.
    """

    def __init__(self, board: Board) -> None:
        self._board = board
        self._trimmed: bool | None = None

    def __contains__(self, place: tuple[str, str]) -> bool:
        """Whether a row that is not here was here once; place: its entity and id."""
        entity, row_id = place
        if not ENTITIES[entity].deletable or not self._anything_trimmed():
            return False
        made = made_at(row_id)
        return made is not None and datetime.fromtimestamp(made, UTC) < self._board.now - LOG_LIFE

    def gone(self, entity: str, row_id: str) -> bool:
        """Whether a row is deleted, be it so long ago that nothing is left of it."""
        row = self._board.row(entity, row_id)
        return (entity, row_id) in self if row is None else row.deleted

    def _anything_trimmed(self) -> bool:
        if self._trimmed is None:
            query = select(accounts.c.trimmed).where(accounts.c.id == self._board.account_id)
            self._trimmed = self._board.database.execute(query).scalar_one() > 0
        return self._trimmed
