"""What the person of a new key opens already: a second key of a lock leaves its stock too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.services.rows import KeyRow
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report


class HeldLocks(QObject):
    """Asks for the keys of one person after another; ``changed`` comes when they are known."""

    changed = Signal()

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._person: Any = None
        self.lock_ids: frozenset[Any] = frozenset()
        """Of locks at which the person has a key that is issued; empty until it is known."""

    def ask(self, person: Any) -> None:
        """Look at the keys of a person, None = of nobody."""
        if person != self._person:
            self.lock_ids = frozenset()
        self._person = person
        if person is None:
            return

        async def work(_report: Report) -> Sequence[KeyRow]:
            return await self._context.actions.keys(person_id=person)  # type: ignore[no-any-return]

        self._context.runner.start("", work, succeeded=lambda keys: self._known(person, keys))

    def _known(self, person: Any, keys: Sequence[KeyRow]) -> None:
        if person == self._person:
            self.lock_ids = frozenset(key.lock_id for key in keys if key.state is KeyState.ISSUED)
            self.changed.emit()
