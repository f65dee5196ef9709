"""The plan on paper: the preview of what the page shows."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.services.matrix_rows import MatrixGrid
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.papers.locking_plan import locking_plan
from flexeria_desktop.ui.printing import preview


def print_plan(context: PageContext, page: QWidget, grid: MatrixGrid) -> None:
    """Open the preview of a plan, as of now."""

    async def now(_report: Report) -> Any:
        return await context.actions.today()

    def show(today: Any) -> None:
        preview(locking_plan(grid, "", today.now), page.window())

    context.runner.start("", now, succeeded=show, failed=context.error)
