"""The tables of a group: its people, and its locks with hours and days."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.viewmodels import group_texts
from flexeria_desktop.ui.widgets import Column, DataTable, EmptyState


class GroupTable(DataTable):
    """Two-line rows, several can be chosen; ``empty`` is what stands there without any."""

    def __init__(self, columns: tuple[Column, ...], name: str, empty: EmptyState) -> None:
        super().__init__(columns, row_height=metrics.TABLE_ROW_TWO_LINES, name=name, empty=empty, many=True)
        self.empty = empty
        self._least = self.minimumHeight()

    def set_low(self, low: bool) -> None:
        """On a low page it scrolls itself rather than the page, from one row on."""
        self.setMinimumHeight(metrics.TABLE_HEAD + metrics.TABLE_ROW_TWO_LINES if low else self._least)


def members_table() -> GroupTable:
    """People of a group."""
    columns = (
        Column(
            QCoreApplication.translate("groups", "Person"),
            lambda one: one.name,
            stretch=True,
            sub=lambda one: one.unit,
            icon=lambda _one: "person",
            bold=True,
        ),
        Column(
            QCoreApplication.translate("groups", "Keys by the group"),
            lambda one: formats.number(one.keys),
            width=150,
            align="right",
        ),
        Column(
            QCoreApplication.translate("groups", "State"),
            lambda _one: "",
            width=190,
            chip=group_texts.member_chip,
            tip=group_texts.member_tip,
        ),
        Column(
            QCoreApplication.translate("groups", "End of stay"),
            lambda one: formats.day(one.until, "–"),
            width=130,
            sort=lambda one: str(one.until or ""),
        ),
    )
    empty = EmptyState(
        "person",
        QCoreApplication.translate("groups", "Nobody is in this group"),
        QCoreApplication.translate("groups", "Whoever you add gets a key of each of its locks."),
        QCoreApplication.translate("groups", "Add people"),
    )
    return GroupTable(columns, QCoreApplication.translate("groups", "People of the group"), empty)


def locks_table() -> GroupTable:
    """Locks of a group."""
    columns = (
        Column(
            QCoreApplication.translate("groups", "Lock"),
            lambda one: one.name,
            stretch=True,
            sub=lambda one: one.building or one.serial,
            icon=lambda _one: "nav.locks",
            bold=True,
        ),
        Column(
            QCoreApplication.translate("groups", "Opens"),
            group_texts.lock_hours,
            stretch=True,
            tip=group_texts.lock_hours,
        ),
        Column(
            QCoreApplication.translate("groups", "Keys"),
            lambda one: formats.number(one.keys),
            width=70,
            align="right",
        ),
        Column(QCoreApplication.translate("groups", "State"), lambda _one: "", width=190, chip=group_texts.lock_chip),
    )
    empty = EmptyState(
        "nav.locks",
        QCoreApplication.translate("groups", "This group has no locks"),
        QCoreApplication.translate("groups", "Everybody in it gets a key of each lock you add."),
        QCoreApplication.translate("groups", "Add locks"),
    )
    return GroupTable(columns, QCoreApplication.translate("groups", "Locks of the group"), empty)
