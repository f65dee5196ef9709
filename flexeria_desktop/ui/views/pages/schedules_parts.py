"""The lists of schedules and holidays, and the switch between keys and their schedules."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QWidget

from flexeria_desktop.core.services.rows import HolidayRow, ScheduleRow
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.viewmodels import schedules
from flexeria_desktop.ui.viewmodels.schedules import Week
from flexeria_desktop.ui.widgets import Beside, Column, DataTable, EmptyState, Segmented, row


def part_switch(context: PageContext, part: str) -> Segmented:
    """Two halves of one subject: who holds keys, and at which hours keys open."""
    options = (
        ("keys", QCoreApplication.translate("SchedulesPage", "Issued")),
        ("schedules", QCoreApplication.translate("SchedulesPage", "Schedules and holidays")),
    )
    switch = Segmented(options, part, name=QCoreApplication.translate("SchedulesPage", "Part of keys"))
    for key, _text in options:
        switch.button(key).setObjectName(f"keys.part.{key}")

    def chosen(key: str) -> None:
        switch.set_current(part)
        context.navigate(key)

    switch.chosen.connect(chosen)
    return switch


def beside_switch(context: PageContext, part: str, other: QWidget) -> QWidget:
    """The switch with what belongs to this half beside it; in a narrow window under it."""
    left = QWidget()
    left.setLayout(row(part_switch(context, part), "stretch", spacing=0))
    whole = Beside(left, other, shares=(0, 1), spacing=8)
    whole.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return whole


def schedule_table(empty: EmptyState) -> DataTable:
    """Return the list of schedules: hours in words, holidays, and how many keys and locks use each."""
    columns = [
        Column(
            QCoreApplication.translate("schedules", "Schedule"),
            lambda row: row.name,
            stretch=True,
            sub=lambda row: schedules.summary(Week.of(row.intervals)),
            sort=lambda row: row.name.casefold(),
            tip=lambda row: schedules.summary(Week.of(row.intervals)),
        ),
        Column(
            QCoreApplication.translate("schedules", "On holidays"),
            lambda row: schedules.rule(row.holidays),
            width=172,
        ),
        _count(QCoreApplication.translate("schedules", "Keys"), "keys"),
        _count(QCoreApplication.translate("schedules", "Locks"), "locks"),
    ]
    name = QCoreApplication.translate("schedules", "Schedules")
    return DataTable(columns, row_height=metrics.TABLE_ROW_TWO_LINES, name=name, empty=empty)


def _count(title: str, field: str) -> Column:
    def count(row: ScheduleRow) -> Any:
        return getattr(row, field)

    return Column(title, lambda row: formats.number(count(row)), width=64, align="right", sort=count)


def _over(row: HolidayRow) -> bool:
    return row.last < datetime.now().astimezone().date()


def holiday_table(empty: EmptyState) -> DataTable:
    """Return the list of holidays by their first day."""
    columns = [
        Column(
            QCoreApplication.translate("schedules", "Holiday"),
            lambda row: row.name,
            stretch=True,
            muted=_over,
            sort=lambda row: row.name.casefold(),
        ),
        Column(
            QCoreApplication.translate("schedules", "Days"),
            schedules.holiday_days,
            width=176,
            muted=_over,
            sort=lambda row: row.first,
        ),
    ]
    return DataTable(columns, name=QCoreApplication.translate("schedules", "Holidays"), empty=empty)
