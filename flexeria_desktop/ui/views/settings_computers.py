"""The computers that may open sessions with the locks, and shutting a lost one out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.viewmodels import devices
from flexeria_desktop.ui.viewmodels.devices import Computer
from flexeria_desktop.ui.viewmodels.programming_jobs import start_program
from flexeria_desktop.ui.views.pages.keys_deeds import ask
from flexeria_desktop.ui.views.settings_role import RoleForm
from flexeria_desktop.ui.widgets import Beside, Button, Card, Column, DataTable, EmptyState, Label, Lines, row

MOST_HEIGHT = 8 * metrics.TABLE_ROW_TWO_LINES + metrics.TABLE_HEAD
CHANGED = ("locks", "programming")
# Narrower, what is told of a computer stands above its buttons.
SIDE_BY_SIDE_FROM = 600


def _columns() -> list[Column]:
    return [
        Column(
            QCoreApplication.translate("devices", "Computer"),
            lambda one: one.row.name,
            stretch=True,
            sub=devices.used_by,
            chip=devices.chip,
        ),
        Column(QCoreApplication.translate("devices", "Role"), devices.role, width=96),
        Column(QCoreApplication.translate("devices", "Rights end"), devices.rights_end, width=104),
        Column(
            QCoreApplication.translate("devices", "Locks"),
            devices.state,
            width=196,
            icon=lambda one: devices.state_mark(one) if devices.state(one) else None,
            tip=devices.told,
        ),
    ]


class ComputersCard(Card):
    """``lost`` gives the chosen computer up, ``program`` goes to the locks that still let a lost one in."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__("", icon="backup", flush=True)
        self.set_title(self.tr("Computers"))
        self._context, self._page = context, page
        empty = EmptyState(
            "backup",
            self.tr("No computer yet"),
            self.tr("The first session with a lock puts this computer here."),
        )
        self.table = DataTable(
            _columns(), row_height=metrics.TABLE_ROW_TWO_LINES, name=self.tr("Computers"), empty=empty
        )
        self.table.setObjectName("settings.computers")
        self.table.chosen.connect(lambda _one: self._dress())
        self.add(self.table)
        self.sentence = Label("", "body", "text-muted", wrap=True)
        self.sentence.setObjectName("settings.computer_told")
        self.lost = Button(self.tr("Lost or stolen"), "danger", "lost")
        self.lost.setObjectName("settings.computer_lost")
        self.lost.clicked.connect(self._lose)
        self.role = Button(self.tr("Change role"), icon="edit")
        self.role.setObjectName("settings.computer_role")
        self.role.clicked.connect(self._change_role)
        self.program = Button("", icon="program")
        self.program.setObjectName("settings.computer_program")
        self.program.clicked.connect(self._program)
        self.sentence.setContentsMargins(0, 8, 0, 8)
        buttons = Lines((self.program, self.role, self.lost), at_end=True)
        self.add_foot(row(Beside(self.sentence, buttons, SIDE_BY_SIDE_FROM, shares=(1, 0), spacing=8)), 48)
        self._dress()

    def show_computers(self, found: list[Computer]) -> None:
        """Show these; the chosen one stays chosen."""
        self.table.set_rows(found, key=lambda one: (one.row.name, one.row.key))
        if found:
            self.table.fit_height(MOST_HEIGHT)
        if self.table.current is None and found:
            self.table.select(lambda _one: True)
        self._dress()

    def _dress(self) -> None:
        chosen: Computer | None = self.table.current
        self.sentence.setText(devices.told(chosen) if chosen else self.tr("Choose a computer in the list."))
        reason = self.tr("Choose a computer in the list.")
        if chosen is not None:
            reason = self.tr("It is the computer you are working at.") if chosen.row.here else ""
            if chosen.row.lost_at is not None:
                reason = self.tr("It is given up already.")
        self.lost.set_reason(reason)
        self.role.set_reason(devices.role_kept(chosen, self.table.rows))
        behind = len(chosen.reach.open_at) if chosen is not None and chosen.row.lost_at is not None else 0
        self.program.setVisible(behind > 0)
        self.program.setText(self.tr("Program %n lock(s)", "", behind))

    def _change_role(self) -> None:
        chosen: Computer | None = self.table.current
        if chosen is not None:
            RoleForm(self._context, chosen).open(self.tr("Role of the computer"), chosen.row.name, "backup")

    def _lose(self) -> None:
        chosen: Computer | None = self.table.current
        if chosen is None:
            return
        name = chosen.row.name
        same = sum(one.row.name == name and not one.row.here for one in self.table.rows)
        ask(self._page, devices.losing(chosen, same), lambda: self._give_up(name))

    def _give_up(self, name: str) -> None:
        actions, context = self._context.actions, self._context

        async def work(_report: Report) -> str:
            await actions.lost_device(name)
            return name

        context.runner.start("", work, succeeded=self._given_up, failed=context.error)

    def _given_up(self, name: str) -> None:
        told = self.tr("The rights of %1 are withdrawn; each lock hears of it when it is programmed.")
        self._context.toast(told.replace("%1", name), tone="caution")
        self._context.changed(*CHANGED)

    def _program(self) -> None:
        chosen: Computer | None = self.table.current
        if chosen is not None:
            start_program(self._context, list(chosen.reach.open_at))
