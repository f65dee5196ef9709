"""The keys F5 to F9 and the menu of the locking plan; a key that cannot do anything says why."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from flexeria_desktop.core.services.matrix_rows import Axis, CellKey, MatrixColumn, MatrixRow
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.viewmodels import plan_says, plan_toggle
from flexeria_desktop.ui.views.page_menu import add_deeds, menu_icon
from flexeria_desktop.ui.views.pages.issue_key import open_issue_sheet

if TYPE_CHECKING:
    from flexeria_desktop.ui.views.pages.plan import PlanPage

Head = tuple[MatrixRow, MatrixColumn, int]
"""Row, column and byte of the current cell."""


class PlanKeys(QObject):
    """What the keys of the page do with the current cell or the chosen range."""

    def __init__(self, context: PageContext, page: PlanPage) -> None:
        super().__init__(page)
        self._context, self._page = context, page

    def bind(self) -> None:
        """Give the page its keys, and its canvas a menu and a voice."""
        page = self._page
        page.canvas.unchanged.connect(self._say_unchanged)
        page.canvas.menu_wanted.connect(self._open_menu)
        page.add_key("F5", self.tr("Issue key for the current cell"), self._issue, "issue")
        page.add_key("F6", self.tr("Take in the rights of the chosen cells"), self._take_in, "take-in")
        page.add_key("F7", self.tr("Report a medium of this person lost"), self._report_lost, "lost")
        page.add_key("F8", self.tr("Suspend the keys of the current cell"), self._suspend, "suspend")
        page.add_key("F9", self.tr("Program the locks with changes"), self._program, "program")
        page.add_key("Ctrl+P", self.tr("Print the plan"), page.print.click, "print")

    @property
    def _groups(self) -> bool:
        return self._page.words.axis is Axis.GROUPS

    def _current(self) -> Head | None:
        sheet, place = self._page.canvas.sheet, self._page.canvas.current
        if place is None or sheet.empty:
            return None
        return sheet.rows[place.row], sheet.columns[place.column], sheet.code(place)

    def _say(self, text: str, action: str = "", deed: Callable[[], object] | None = None) -> None:
        self._context.toast(text, action, deed, tone="info")

    def _issue(self) -> None:
        """A person gets a key in the sheet; a group has no medium and gets its right at once."""
        found = self._current()
        if found is None:
            open_issue_sheet(self._context)
            return
        row, column, code = found
        if not self._groups:
            open_issue_sheet(self._context, person=column.id, locks=(row.lock_id,))
        elif why := plan_says.given_already(row, column, code):
            self._say(why)
        else:
            self._page.deeds.toggle([CellKey(row.lock_id, column.id)], True, Axis.GROUPS)

    def _take_in(self) -> None:
        canvas = self._page.canvas
        if canvas.area is None:
            self._say(plan_says.no_cell())
        else:
            canvas.ask(canvas.area, False)

    def _report_lost(self) -> None:
        """With columns of groups the sheet itself asks for the person."""
        self._page.deeds.report_lost(None if self._groups else self._page.canvas.current_key)

    def _suspend(self) -> None:
        found = self._current()
        if found is None:
            self._say(plan_says.no_cell())
        elif self._groups:
            show = self.tr("Show people")
            self._say(plan_says.groups_have_no_keys(), show, lambda: self._page.show_axis(Axis.PEOPLE))
        else:
            row, column, _code = found
            cell = CellKey(row.lock_id, column.id)
            self._page.deeds.suspend(cell, lambda keys: self._say(plan_says.not_suspended(row, column, keys)))

    def _program(self) -> None:
        self._page.deeds.program(self._page.to_program)

    def _say_unchanged(self, wanted: bool) -> None:
        found, area = self._current(), self._page.canvas.area
        if found is None or area is None:
            return
        alone = area.size == 1
        self._say(plan_says.unchanged(*found, wanted) if alone else plan_says.none_changed(wanted))

    # --- menu ---

    def _open_menu(self, where: QPoint) -> None:
        found = self._current()
        if found is not None:
            self._menu(*found).popup(where)

    def _menu(self, row: MatrixRow, column: MatrixColumn, code: int) -> QMenu:
        """What can be done with the current cell, the range, its lock and its column; it deletes itself."""
        page, menu = self._page, QMenu(self._page)
        menu.setObjectName("plan.menu")
        menu.setAccessibleName(page.words.cell(row, column, code))
        menu.aboutToHide.connect(menu.deleteLater)
        why = menu.addAction(menu_icon("why", page), self.tr("Why?"), page.open_why)
        why.setShortcut(QKeySequence("Return"))
        self._add_change(menu)
        menu.addSeparator()
        add_deeds(menu, page)
        menu.addSeparator()
        self._add_marks(menu, row, column)
        return menu

    def _add_change(self, menu: QMenu) -> None:
        """What Space does with the range."""
        canvas = self._page.canvas
        wanted = canvas.would_give
        if canvas.area is None:
            return
        count = len(canvas.to_change(canvas.area, wanted))
        text = plan_toggle.give_verb(count) if wanted else plan_toggle.take_verb(count)
        change = menu.addAction(menu_icon("issue" if wanted else "take-in", self._page), text, canvas.toggle)
        change.setShortcut(QKeySequence("Space"))
        change.setEnabled(count > 0)

    def _add_marks(self, menu: QMenu, row: MatrixRow, column: MatrixColumn) -> None:
        """What clicks on the two marks do."""
        page = self._page
        if row.need:
            text = page.words.program_tip(row.name, row.need, is_row=True)
            menu.addAction(menu_icon("program", page), text, lambda: page.deeds.program([row.lock_id]))
        if column.need:
            text = page.words.program_tip(column.name, column.need, is_row=False)
            menu.addAction(menu_icon("program", page), text, lambda: page.deeds.program(page.to_program_for(column.id)))
