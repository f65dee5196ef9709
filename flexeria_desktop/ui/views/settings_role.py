"""The sheet that says what a computer of the account is used for."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.viewmodels import devices
from flexeria_desktop.ui.viewmodels.devices import Computer
from flexeria_desktop.ui.views.pages.organisations_forms import SheetForm
from flexeria_desktop.ui.widgets import Field, Label, RadioGroup, column


class RoleForm(SheetForm):
    """Manager or installer, with what that brings."""

    def __init__(self, context: PageContext, computer: Computer) -> None:
        super().__init__(context, self.tr("Change role"), self._told)
        self._computer = computer
        self.role = RadioGroup(devices.role_choices(), computer.row.role, self.tr("Role"))
        for key, _words in devices.role_choices():
            self.role.button(key).setObjectName(f"role.{key}")
        self.role.chosen.connect(lambda _role: self._dress())
        self.means = Label("", "body", "text-muted", wrap=True)
        self.means.setObjectName("role.means")
        self.save.setObjectName("role.save")
        self.setLayout(column(Field(self.tr("Role"), self.role), self.means, "stretch", spacing=12, margins=3))
        self._dress()

    def typed(self) -> tuple[Any, ...]:
        return (self.role.current,)

    def first(self) -> QWidget:
        return self.role.button(self.role.current)

    def submit(self) -> None:
        """Tell the platform."""
        actions, row, role = self.context.actions, self._computer.row, self.role.current
        self.run(lambda: actions.set_computer_role(row.name, role, row.key))

    def _dress(self) -> None:
        self.means.setText(devices.role_means(self.role.current))
        same = self.role.current == self._computer.row.role
        self.save.set_reason(self.tr("It has this role already.") if same else "")

    def _told(self, _count: object) -> None:
        told = {
            devices.MANAGER: self.tr("%1 is a manager's computer now."),
            devices.INSTALLER: self.tr("%1 is an installer's computer now."),
        }
        self.context.toast(told[self.role.current].replace("%1", self._computer.row.name))
