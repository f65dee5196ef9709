"""Why a key or a click on the locking plan changed nothing, in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.plan_cells import Cell, base_of, has_right
from flexeria_desktop.core.services.matrix_rows import MatrixColumn, MatrixRow
from flexeria_desktop.core.services.rows import KeyRow
from flexeria_desktop.ui.viewmodels import plan_why


def no_cell() -> str:
    """No cell is chosen."""
    return QCoreApplication.translate("plan", "Choose a cell first.")


def unchanged(row: MatrixRow, column: MatrixColumn, code: int, wanted: bool) -> str:
    """Why one cell stayed as it is."""
    state = base_of(code)
    if state is Cell.IMPOSSIBLE and wanted:
        return plan_why.closed_to_new(row.name, row.sub)
    if state is Cell.TAKEN and not wanted:
        text = QCoreApplication.translate("plan", "The key of %1 for %2 is taken in already.")
    elif wanted:
        text = QCoreApplication.translate("plan", "%1 has the right at %2 already.")
    else:
        text = QCoreApplication.translate("plan", "%1 has no right at %2.")
    return _named(text, row, column)


def none_changed(wanted: bool) -> str:
    """Why a range of cells stayed as it is."""
    if wanted:
        return QCoreApplication.translate("plan", "Each cell has the right already, or its lock takes none now.")
    return QCoreApplication.translate("plan", "None of these cells has a right.")


def given_already(row: MatrixRow, column: MatrixColumn, code: int) -> str:
    """Why a group is given nothing here; empty when it can be."""
    if has_right(code) or base_of(code) is Cell.IMPOSSIBLE:
        return unchanged(row, column, code, wanted=True)
    return ""


def groups_have_no_keys() -> str:
    """Why a group cannot be suspended."""
    return QCoreApplication.translate("plan", "A group has no keys of its own to suspend; the people in it have.")


def not_suspended(row: MatrixRow, column: MatrixColumn, keys: Sequence[KeyRow]) -> str:
    """Why there is no key to suspend in a cell."""
    if any(key.state is KeyState.SUSPENDED for key in keys):
        text = QCoreApplication.translate("plan", "The key of %1 for %2 is suspended already.")
        return _named(text, row, column)
    taken = any(key.state is KeyState.WITHDRAWN for key in keys)
    return unchanged(row, column, Cell.TAKEN if taken else Cell.EMPTY, wanted=False)


def nothing_to_program() -> str:
    """Why programming has nothing to do."""
    return QCoreApplication.translate("plan", "Every lock holds what is wanted.")


def _named(text: str, row: MatrixRow, column: MatrixColumn) -> str:
    return text.replace("%2", row.name).replace("%1", column.name)
