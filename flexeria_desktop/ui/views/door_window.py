"""The small window of the demo building: stand at a simulated door with a tag, a code or a remote control."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.errors import FlexeriaError
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.viewmodels.event_names import words
from flexeria_desktop.ui.widgets import Banner, ChoiceField, Dialog, Field, Label, LineInput, Segmented

KINDS = {"tag": MediumKind.TAG, "code": MediumKind.CODE, "remote": MediumKind.REMOTE}


class DoorWindow(Dialog):
    """Present a medium and see what the lock does; nothing of it is stored by the program."""

    def __init__(self, parent: QWidget, demo: Any) -> None:
        super().__init__(parent, QCoreApplication.translate("DoorWindow", "At the door"), icon="door")
        self._demo = demo
        self.setModal(False)
        self.setObjectName("door")
        self.body.addWidget(
            Label(self.tr("This stands in for a person at a door of the demo building."), role="text-muted", wrap=True)
        )
        self.lock = ChoiceField([(serial, name) for name, serial in demo.doors()])
        self.lock.setObjectName("door.lock")
        self.kind = Segmented(
            [("tag", self.tr("Tag")), ("code", self.tr("Code")), ("remote", self.tr("Remote"))],
            "tag",
            name=self.tr("Medium"),
        )
        for key in KINDS:
            self.kind.button(key).setObjectName(f"door.kind.{key}")
        self.value = LineInput(placeholder=self.tr("Number of the tag, or the code"))
        self.value.setObjectName("door.value")
        self.value.edit.setObjectName("door.value.edit")
        self.field = Field(self.tr("What is presented"), self.value)
        self.body.addWidget(Field(self.tr("Door"), self.lock))
        self.body.addWidget(self.kind)
        self.body.addWidget(self.field)
        self.answer = Banner("", "info")
        self.answer.setObjectName("door.answer")
        self.answer.hide()
        self.body.addWidget(self.answer)
        self.add_button(self.tr("Close"), self.close)
        self.button = self.add_button(self.tr("Press the lock's button"), self._press, icon="scan")
        self.button.setObjectName("door.press")
        self.go = self.add_button(self.tr("Present"), self.present, kind="primary", icon="door")
        self.go.setObjectName("door.present")
        self.value.submitted.connect(self.present)
        self.value.edit.setFocus()

    def present(self) -> None:
        """Hold the medium to the lock and tell what happened."""
        self.field.set_error("")
        try:
            answer = self._demo.present(self.lock.current, KINDS[self.kind.current], self.value.text)
        except FlexeriaError as error:
            self.field.set_error(message_for(error).in_one_line)
            return
        if answer.opened:
            self.answer.set_banner(self.tr("The door opens."), "positive")
        elif answer.event:
            self.answer.set_banner(self.tr("The door stays shut: %1.").replace("%1", words(answer.event)), "danger")
        else:
            self.answer.set_banner(self.tr("The lock does not react."), "caution")
        self.answer.show()
        self.fit()

    def _press(self) -> None:
        self._demo.press_button(self.lock.current)
        self.answer.set_banner(self.tr("The button was pressed: the lock can be added for two minutes."), "info")
        self.answer.show()
        self.fit()
