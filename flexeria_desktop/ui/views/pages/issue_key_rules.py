"""At which hours a key opens and what it may beside opening: for a new key and for keys that exist."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from flexeria_desktop.core.services.rows import ScheduleRow
from flexeria_desktop.ui.viewmodels import key_states, schedules
from flexeria_desktop.ui.viewmodels.schedules import Week
from flexeria_desktop.ui.widgets import CheckBox, ComboField, Option, column

KEEP = "*"
"""The choice that leaves each key the schedule it has."""

OF_SCHEDULE = frozenset({"schedules_full", "schedule_unknown"})
"""Codes of errors that speak of the schedule."""


def no_schedules() -> str:
    """Where schedules are made, for a field that has none to offer."""
    return QCoreApplication.translate("RulesField", "No schedules yet: draw them under Keys, Schedules and holidays.")


class ScheduleField(QWidget):
    """One of the week schedules or none; ``changed`` comes with every choice."""

    changed = Signal()

    def __init__(self, prefix: str) -> None:
        super().__init__()
        self._rows: dict[str, ScheduleRow] = {}
        self._first: object = None
        self._keeping = False
        self.combo = ComboField(QCoreApplication.translate("RulesField", "at any hour"), icon="schedule")
        self.combo.setObjectName(f"{prefix}.schedule")
        self.combo.setAccessibleName(QCoreApplication.translate("RulesField", "Schedule"))
        self.combo.chosen.connect(lambda _key: self.changed.emit())
        self.below = column(self.combo, spacing=4)
        self.setLayout(self.below)
        self.setFocusProxy(self.combo)

    @property
    def schedule(self) -> ScheduleRow | None:
        """The schedule chosen; None = at any hour, or each key its own."""
        return self._rows.get(str(self.combo.current))

    @property
    def schedule_id(self) -> str | None:
        """Id of the schedule, None = at any hour, KEEP = each key its own."""
        return None if self.combo.current is None else str(self.combo.current)

    @property
    def typed(self) -> bool:
        """Whether a name was typed that is none."""
        return self.combo.current is None and bool(self.combo.edit.text().strip())

    def fault(self) -> str:
        """What is wrong with it as it stands; empty when nothing is."""
        unknown = QCoreApplication.translate(
            "RulesField", "No schedule has this name. Choose one of the list, or none for any hour."
        )
        return unknown if self.typed else ""

    def set_schedules(self, rows: Sequence[ScheduleRow]) -> None:
        """Offer these; what was chosen stays."""
        known, chosen = bool(self._rows), self.combo.current
        typed = self.combo.edit.text() if chosen is None else ""
        self._rows = {row.id: row for row in rows}
        options = [Option(row.id, row.name, schedules.summary(Week.of(row.intervals)), "schedule") for row in rows]
        if self._keeping:
            each = QCoreApplication.translate("RulesField", "Each its own")
            nothing = QCoreApplication.translate("RulesField", "nothing changes")
            options.insert(0, Option(KEEP, each, nothing, "schedule"))
        self.combo.set_options(options)
        if not known and self._first is not None:
            chosen = next((row.id for row in rows if row.name == self._first), None)
        elif not known and self._keeping:
            chosen = KEEP
        if not typed:
            self.combo.set_current(chosen)

    def id_of(self, name: str) -> str | None:
        """Id of the schedule with this name; None for no name."""
        return next((row.id for row in self._rows.values() if row.name == name), None)

    def set_invalid(self, invalid: bool) -> None:
        """Red border of the schedule."""
        self.combo.set_invalid(invalid)


class RulesField(ScheduleField):
    """Hours and permissions; a box half checked leaves each key what it has."""

    def __init__(self, prefix: str) -> None:
        super().__init__(prefix)
        self.office = CheckBox(self.tr("Office mode: may leave the door open"), wrap=True)
        self.office.setObjectName(f"{prefix}.office")
        self.emergency = CheckBox(self.tr("Emergency: opens a blocked door too"), wrap=True)
        self.emergency.setObjectName(f"{prefix}.emergency")
        for box in (self.office, self.emergency):
            box.clicked.connect(self._clicked)
        self.below.addWidget(self.office)
        self.below.addWidget(self.emergency)

    def words(self) -> str:
        """The hours and permissions chosen, in words."""
        chosen = self.schedule
        parts = [chosen.name if chosen is not None else self.tr("any hour")]
        given = key_states.permissions(office=self.office.isChecked(), emergency=self.emergency.isChecked())
        return ", ".join([*parts, *given])

    def set_rules(self, name: str | None, *, office: bool | None, emergency: bool | None) -> None:
        """Show what keys have; None = they differ. The schedule is told by its name."""
        self._first, self._keeping = name, name is None
        for box, on in ((self.office, office), (self.emergency, emergency)):
            box.setTristate(on is None)
            states = {None: Qt.CheckState.PartiallyChecked, True: Qt.CheckState.Checked}
            box.setCheckState(states.get(on, Qt.CheckState.Unchecked))

    def permission(self, box: CheckBox) -> bool | None:
        """Whether a permission is given; None = each key what it has."""
        state = box.checkState()
        return None if state is Qt.CheckState.PartiallyChecked else state is Qt.CheckState.Checked

    def _clicked(self) -> None:
        self.changed.emit()
