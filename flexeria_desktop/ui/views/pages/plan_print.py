"""The plan on paper: the preview of what the page shows, filters included."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.services.matrix_rows import MatrixGrid
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.papers.locking_plan import locking_plan
from flexeria_desktop.ui.printing import preview
from flexeria_desktop.ui.widgets.plan_sheet import PlanSheet


def print_plan(context: PageContext, page: QWidget, grid: MatrixGrid, sheet: PlanSheet) -> None:
    """Open the preview of the rows and columns of ``sheet``, as of now."""
    shown = replace(grid, rows=sheet.rows, columns=sheet.columns, cells=sheet.cells)
    places = {row.band for row in sheet.rows}
    building = places.pop() if len(places) == 1 else ""

    async def make(_report: Report) -> Any:
        from asyncio import to_thread  # noqa: PLC0415 - the engine has it loaded

        return await to_thread(locking_plan, shown, building, datetime.now().astimezone())

    context.runner.start("", make, succeeded=lambda job: preview(job, page.window()), failed=context.error)
