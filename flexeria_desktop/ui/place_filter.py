"""The place that narrows every page of a window to what stands in it: one building, staircase, floor or area."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from flexeria_desktop.core.services.place_rows import PlaceRow
    from flexeria_desktop.ui.context import PageContext

NAME = "placeFilter"


class PlaceFilter(QObject):
    """``changed`` when pages must show something else; ``renewed`` when the tree itself is another one."""

    changed = Signal()
    renewed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.setObjectName(NAME)
        self._context = context
        self._loading = self._again = False
        self.rows: tuple[PlaceRow, ...] = ()
        self._chosen = ""
        context.refresh.connect(self._refreshed)

    @property
    def place(self) -> PlaceRow | None:
        """The chosen place, None = everywhere."""
        return next((row for row in self.rows if row.id == self._chosen), None)

    @property
    def active(self) -> bool:
        """Whether anything is left out."""
        return self.place is not None

    @property
    def text(self) -> str:
        """The chosen place in words: Lindenhof, Cellar."""
        return "" if self.place is None else ", ".join(self.place.path)

    def choose(self, place_id: str) -> None:
        """Narrow to a place, "" = everywhere; an unknown one counts once the tree has it."""
        if place_id != self._chosen:
            self._chosen = place_id
            self.changed.emit()

    def clear(self) -> None:
        """Show everything again."""
        self.choose("")

    def holds(self, place_id: str) -> bool:
        """Whether what stands at this place is shown."""
        place = self.place
        return place is None or place_id in place.within

    def reload(self) -> None:
        """Ask for the tree."""
        if self._loading:
            self._again = True
            return
        self._loading = True
        actions = self._context.actions

        async def places(_report: Any) -> Any:
            return await actions.places()

        self._context.runner.start("", places, succeeded=self._show, failed=self._failed)

    def _refreshed(self, topics: frozenset[str]) -> None:
        if "locks" in topics:
            self.reload()

    def _show(self, rows: tuple[PlaceRow, ...]) -> None:
        self._loading = False
        before, self.rows = self.place, rows
        if self._chosen and self.place is None and before is not None:
            # It was removed; a page that shows nothing for no visible reason would be a riddle.
            self._chosen = ""
        self.renewed.emit()
        if self.place != before:
            self.changed.emit()
        if self._again:
            self._again = False
            self.reload()

    def _failed(self, error: Any) -> None:
        self._loading = self._again = False
        self._context.error(error)


def place_filter(context: PageContext) -> PlaceFilter:
    """Return the window's one."""
    known = context.findChild(PlaceFilter, NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    if not isinstance(known, PlaceFilter):
        known = PlaceFilter(context)
        known.reload()
    return known
