"""The tables of the page of organisations; each is a table with a foot of deeds on its chosen row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_desktop.core.services.organisation_rows import (
    EmployeeRow,
    GroupRow,
    OwnEventRow,
    ReceivedKeyRow,
    ShareRow,
)
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.viewmodels import event_names
from flexeria_desktop.ui.viewmodels import organisation_texts as texts
from flexeria_desktop.ui.widgets import Button, Column, DataTable, EmptyState, Lines, column, row

Reason = Callable[[Any], str]
"""Why a deed cannot be done with a row now; "" = it can."""


class TablePart(QWidget):
    """``add_deed`` puts a button under the table; it needs a chosen row unless told otherwise."""

    def __init__(self, columns: Sequence[Column], name: str, empty: EmptyState) -> None:
        super().__init__()
        self.empty = empty
        height = metrics.TABLE_ROW_TWO_LINES if any(one.sub for one in columns) else metrics.TABLE_ROW
        self.table = DataTable(columns, row_height=height, name=name, empty=empty)
        self._deeds: list[tuple[Button, bool, Reason]] = []
        self._icons: dict[Button, str] = {}
        self._acts = Lines()
        self._foot = row(self._acts, margins=(metrics.CARD_PADDING, 8, metrics.CARD_PADDING, 8))
        box = column(self.table, spacing=0)
        box.addLayout(self._foot)
        self.setLayout(box)
        self.table.chosen.connect(lambda _row: self._dress())

    def add_deed(
        self,
        name: str,
        button: Button,
        deed: Callable[[Any], None],
        *,
        icon: str,
        of_row: bool = True,
        reason: Reason = lambda _row: "",
    ) -> None:
        """Add a button with an icon; ``deed`` gets the chosen row, None for one that needs none."""
        button.setObjectName(name)
        button.set_icon(icon)
        button.clicked.connect(lambda: deed(self.table.current if of_row else None))
        self._deeds.append((button, of_row, reason))
        self._icons[button] = icon
        self._acts.add(button)
        self._dress()

    def set_brief(self, brief: bool) -> None:
        """Leave the icons of the deeds out where there is little room."""
        for button, icon in self._icons.items():
            button.set_icon("" if brief else icon)
        # The layouts of a part that does not show would keep the width they had.
        for layout in (self._foot, self.layout()):
            if layout is not None:
                layout.invalidate()
        self.updateGeometry()
        if (stack := self.parentWidget()) is not None:
            stack.updateGeometry()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these; the chosen one stays chosen."""
        self.table.set_rows(rows, key=lambda one: getattr(one, "id", one))
        self._dress()

    def _dress(self) -> None:
        chosen = self.table.current
        nothing = QCoreApplication.translate("organisations", "Choose a row in the table first.")
        for button, of_row, reason in self._deeds:
            button.set_reason(nothing if of_row and chosen is None else reason(chosen))


def received_part() -> TablePart:
    """Keys that an organisation received."""
    columns = (
        Column(
            QCoreApplication.translate("organisations", "Lock"),
            texts.lock_name,
            stretch=True,
            sub=lambda one: one.building,
            icon=lambda _one: "nav.locks",
            bold=True,
        ),
        Column(QCoreApplication.translate("organisations", "Owner"), lambda one: one.owner, width=150),
        Column(
            QCoreApplication.translate("organisations", "State"),
            lambda _one: "",
            width=170,
            chip=lambda one: texts.state_chip(one.state, one.stopped_by),
            sort=lambda one: one.state.value,
        ),
        Column(
            QCoreApplication.translate("organisations", "Until"), lambda one: texts.until(one.valid_until), width=110
        ),
        Column(
            QCoreApplication.translate("organisations", "Groups"), lambda one: texts.names(one.groups), stretch=True
        ),
        Column(
            QCoreApplication.translate("organisations", "Opens for"),
            lambda one: formats.number(one.opens),
            width=90,
            align="right",
        ),
        Column(
            QCoreApplication.translate("organisations", "Sharing"),
            lambda one: texts.standing(one) or QCoreApplication.translate("organisations", "runs"),
            stretch=True,
            muted=lambda one: not texts.standing(one),
            tip=texts.standing,
        ),
    )
    empty = EmptyState(
        "nav.keys",
        QCoreApplication.translate("organisations", "No key received yet"),
        QCoreApplication.translate("organisations", "Tell an owner of locks the number of your organisation."),
        QCoreApplication.translate("OrganisationsPage", "Copy the number"),
    )
    return TablePart(columns, QCoreApplication.translate("organisations", "Received keys"), empty)


def groups_part() -> TablePart:
    """Groups of employees."""
    columns = (
        Column(QCoreApplication.translate("organisations", "Group"), lambda one: one.name, stretch=True, bold=True),
        Column(
            QCoreApplication.translate("organisations", "Members"),
            lambda one: formats.number(len(one.members)),
            width=100,
            align="right",
            tip=lambda one: texts.names(one.members),
        ),
        Column(QCoreApplication.translate("organisations", "Keys"), lambda one: texts.names(one.keys), stretch=True),
    )
    empty = EmptyState(
        "nav.people",
        QCoreApplication.translate("organisations", "No groups yet"),
        QCoreApplication.translate("organisations", "A group opens what it has keys of, for everybody in it."),
        QCoreApplication.translate("organisations", "Add group"),
    )
    return TablePart(columns, QCoreApplication.translate("organisations", "Groups"), empty)


def employees_part() -> TablePart:
    """Employees with their media."""
    columns = (
        Column(
            QCoreApplication.translate("organisations", "Employee"),
            lambda one: one.name,
            stretch=True,
            sub=lambda one: one.reference,
            icon=lambda _one: "person",
            bold=True,
        ),
        Column(QCoreApplication.translate("organisations", "Media"), lambda one: texts.media(one.media), width=180),
        Column(
            QCoreApplication.translate("organisations", "Groups"), lambda one: texts.names(one.groups), stretch=True
        ),
        Column(
            QCoreApplication.translate("organisations", "Opens"),
            lambda one: ", ".join(one.opens) or "–",
            stretch=True,
        ),
        Column(QCoreApplication.translate("organisations", "Until"), lambda one: texts.until(one.until), width=110),
    )
    empty = EmptyState(
        "nav.people",
        QCoreApplication.translate("organisations", "No employees yet"),
        QCoreApplication.translate("organisations", "Add who shall open, with a tag or a code each."),
        QCoreApplication.translate("organisations", "Add employee"),
    )
    return TablePart(columns, QCoreApplication.translate("organisations", "Employees"), empty)


def events_part() -> TablePart:
    """Events of own employees at locks of others."""
    columns = (
        Column(
            QCoreApplication.translate("organisations", "When"),
            lambda one: formats.moment(one.at, QCoreApplication.translate("organisations", "clock not set")),
            width=160,
        ),
        Column(QCoreApplication.translate("organisations", "Employee"), lambda one: one.employee or "–", stretch=True),
        Column(QCoreApplication.translate("organisations", "Lock"), lambda one: one.lock or "–", stretch=True),
        Column(QCoreApplication.translate("organisations", "Owner"), lambda one: one.owner, width=150),
        Column(
            QCoreApplication.translate("organisations", "Event"),
            lambda one: event_names.words(one.event),
            stretch=True,
        ),
    )
    part = TablePart(
        columns, QCoreApplication.translate("organisations", "Events"), EmptyState("nav.events", "", button="…")
    )
    say_not_asked(part)
    return part


def say_not_asked(part: TablePart) -> None:
    """Show no events, since nobody asked for them."""
    part.empty.set_texts(
        QCoreApplication.translate("organisations", "No events asked for"),
        QCoreApplication.translate(
            "organisations", "The platform tells events of your own employees only; each look is recorded."
        ),
        QCoreApplication.translate("organisations", "Read events"),
    )
    part.show_rows(())


def say_asked(part: TablePart, rows: Sequence[OwnEventRow]) -> None:
    """Show what the platform told; it may know none."""
    part.empty.set_texts(
        QCoreApplication.translate("organisations", "No events of your employees"),
        QCoreApplication.translate(
            "organisations", "They come once an owner has read them from a lock and the platform has them."
        ),
        QCoreApplication.translate("organisations", "Read again"),
    )
    part.show_rows(rows)


def given_part() -> TablePart:
    """Keys of own locks that organisations have or had."""
    columns = (
        Column(
            QCoreApplication.translate("organisations", "Organisation"),
            lambda one: one.organisation,
            stretch=True,
            icon=lambda _one: "nav.organisations",
            bold=True,
        ),
        Column(
            QCoreApplication.translate("organisations", "Lock"),
            lambda one: one.lock,
            stretch=True,
            sub=lambda one: one.schedule or QCoreApplication.translate("organisations", "at any hour"),
        ),
        Column(
            QCoreApplication.translate("organisations", "State"),
            lambda _one: "",
            width=170,
            chip=lambda one: texts.state_chip(one.state, one.stopped_by),
            sort=lambda one: one.state.value,
        ),
        Column(
            QCoreApplication.translate("organisations", "Until"), lambda one: texts.until(one.valid_until), width=110
        ),
        Column(
            QCoreApplication.translate("organisations", "Users"),
            texts.share_users,
            stretch=True,
            sub=texts.share_work,
        ),
        Column(
            QCoreApplication.translate("organisations", "Sharing"),
            lambda one: texts.stop(one.stopped_by) or QCoreApplication.translate("organisations", "runs"),
            stretch=True,
            muted=lambda one: one.stopped_by is None,
            tip=lambda one: texts.stop(one.stopped_by),
        ),
    )
    empty = EmptyState(
        "nav.organisations",
        QCoreApplication.translate("organisations", "No key with an organisation"),
        QCoreApplication.translate(
            "organisations", "An organisation decides itself who opens with the key; you take it in at any time."
        ),
        QCoreApplication.translate("organisations", "Issue key to organisation"),
    )
    return TablePart(columns, QCoreApplication.translate("organisations", "Given keys"), empty)


def link_reason(one: ReceivedKeyRow | None) -> str:
    """A key that cannot be linked may still be taken from the groups that have it (R41)."""
    return "" if one is None or one.linkable or one.groups else texts.standing(one)


def take_in_reason(one: ShareRow | None) -> str:
    """Only an issued key can be taken in."""
    if one is None or one.state is ShareState.ISSUED:
        return ""
    return QCoreApplication.translate("organisations", "It is taken in already.")


Row = ReceivedKeyRow | GroupRow | EmployeeRow | OwnEventRow | ShareRow
