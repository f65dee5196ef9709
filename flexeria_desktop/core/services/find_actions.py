"""The part of the menu behind the search of the window: what can be found, and what was found last."""

from __future__ import annotations

from dataclasses import dataclass

from flexeria_desktop.core.services.find_rows import FindRow
from flexeria_desktop.core.services.queries.find import find_rows
from flexeria_desktop.core.services.sharing_actions import SharingActions
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

RECENT = "search.recent"
"""Setting of this computer; it holds ids alone, and lies in the encrypted store."""
MOST_RECENT = 8


@dataclass(frozen=True, slots=True)
class FindActions(SharingActions):
    """Coroutines of the engine's loop."""

    async def find_rows(self) -> tuple[FindRow, ...]:
        """Everything with a name that the search looks through."""
        return await self.desk.store.read(find_rows)

    async def recent_finds(self) -> tuple[tuple[str, str], ...]:
        """What was chosen in the search last, newest first: kind and id."""
        return await self.desk.store(_recent)

    async def remember_find(self, kind: str, key: str) -> None:
        """Put something at the head of what was chosen last."""

        def work(uow: UnitOfWork) -> None:
            kept = [pair for pair in _recent(uow) if pair != (kind, key)]
            uow.settings.set(RECENT, [[kind, key], *(list(pair) for pair in kept[: MOST_RECENT - 1])])

        await self.desk.store(work)


def _recent(uow: UnitOfWork) -> tuple[tuple[str, str], ...]:
    kept = uow.settings.get(RECENT)
    if not isinstance(kept, list):
        return ()
    return tuple((str(pair[0]), str(pair[1])) for pair in kept if isinstance(pair, list) and len(pair) == 2)
