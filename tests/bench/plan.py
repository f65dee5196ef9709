"""The locking plan, 2,500 people × 1,000 locks with 60,000 rights: a jump, a step, a zoom, against Qt's own table."""

from __future__ import annotations

import os
import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.bench.measure import Goal, Measured

SIZE = (1280, 860)
CELL = 12
ROUNDS = 40
FRAME_MS = 16.0
"""One picture of sixty in a second. Of the processor: what else runs on the machine would decide the worst of forty."""


def measure(_folder: Path) -> list[Measured]:
    """Jumps of both in turn, then what the canvas does besides."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from flexeria_desktop.ui.theme import theme

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme().install(app, "light")
    return _measured(app)


def _measured(app: Any) -> list[Measured]:
    from tests.ui.plan.grids import large_grid

    grid = large_grid()
    canvas, table = _canvas(grid), _table(grid)
    ours, floor, frames = [], [], []
    where = random.Random(5)
    for _round in range(ROUNDS):
        wall, processor = _jump(app, canvas, where)
        ours.append(wall)
        frames.append(processor)
        floor.append(_jump(app, table, where)[0])
    against = "QTableView, default delegate"
    rows = [
        Measured("plan matrix, 12 px, labels, jump", *_medians(ours, floor), "ms", against, Goal(0.15)),
        _frame("plan matrix, jump, p95", frames),
    ]
    for name, act in _acts(canvas).items():
        rows.append(_frame(f"plan matrix, {name}, p95", [_timed(app, act)[1] for _round in range(ROUNDS)]))
    for widget in (canvas, table):
        widget.close()
        widget.deleteLater()
    app.processEvents()
    return rows


def _acts(canvas: Any) -> dict[str, Callable[[], object]]:
    from flexeria_desktop.ui.widgets.plan_sheet import Place

    down, across = canvas.verticalScrollBar(), canvas.horizontalScrollBar()
    sizes = iter([20, 12] * ROUNDS)
    shares = iter(range(10 * ROUNDS))

    def step() -> None:
        down.setValue((down.value() + 36) % down.maximum())

    def arrow() -> None:
        canvas.set_current(Place((canvas.current.row + 1) % 1_000, canvas.current.column))

    def whole() -> None:
        canvas.set_cell_size(2)
        across.setValue(next(shares) * 11 % max(1, across.maximum()))

    return {"3-row step": step, "arrow key": arrow, "zoom": lambda: canvas.set_cell_size(next(sizes)), "2 px": whole}


def _canvas(grid: Any) -> Any:
    from flexeria_desktop.ui.viewmodels.plan_texts import PlanTexts
    from flexeria_desktop.ui.widgets.plan_canvas import PlanCanvas
    from flexeria_desktop.ui.widgets.plan_sheet import Place, PlanSheet

    canvas = PlanCanvas(PlanTexts())
    canvas.resize(*SIZE)
    canvas.set_sheet(PlanSheet.of(grid))
    canvas.set_cell_size(CELL)
    canvas.set_current(Place(3, 4))
    canvas.show()
    return canvas


def _table(grid: Any) -> Any:
    from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
    from PySide6.QtWidgets import QHeaderView, QTableView

    display = Qt.ItemDataRole.DisplayRole
    across = Qt.Orientation.Horizontal
    cells, stride = grid.cells, len(grid.columns)
    rows, columns = [row.name for row in grid.rows], [column.name for column in grid.columns]

    class Model(QAbstractTableModel):
        def rowCount(self, _parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
            return len(rows)

        def columnCount(self, _parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
            return len(columns)

        def headerData(self, section: int, way: Qt.Orientation, role: int = display) -> Any:
            return (columns if way == across else rows)[section] if role == display else None

        def data(self, index: Any, role: int = display) -> Any:
            if role == display:
                return "×" if cells[index.row() * stride + index.column()] else ""
            return None

    table = QTableView()
    model = Model(table)
    table.setModel(model)
    for head in (table.verticalHeader(), table.horizontalHeader()):
        head.setMinimumSectionSize(1)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setDefaultSectionSize(CELL)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.resize(*SIZE)
    table.show()
    return table


def _jump(app: Any, widget: Any, where: random.Random) -> tuple[float, float]:
    down, across = widget.verticalScrollBar(), widget.horizontalScrollBar()

    def go() -> None:
        down.setValue(where.randrange(down.maximum()))
        across.setValue(where.randrange(across.maximum()))

    return _timed(app, go)


def _timed(app: Any, act: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds until everything that the act changed is painted: on the wall, and of the processor."""
    begun, worked = time.perf_counter(), time.process_time()
    act()
    app.processEvents()
    return (time.perf_counter() - begun) * 1_000, (time.process_time() - worked) * 1_000


def _medians(ours: list[float], floor: list[float]) -> tuple[float, float]:
    return statistics.median(ours[2:]), statistics.median(floor[2:])


def _frame(name: str, times: list[float]) -> Measured:
    late = statistics.quantiles(times[2:], n=20)[-1]
    return Measured(name, late, FRAME_MS, "ms", "one frame, of the processor", Goal(1.0))
