"""What narrows the events: a text, and chips for days, locks and what needs a look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.rows import LockRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.icons import icon
from flexeria_desktop.ui.viewmodels.event_rows import Days
from flexeria_desktop.ui.widgets import Button, DateField, Dialog, Field, FilterChip, Label, SearchField, row

NAMED_LOCKS = 2
"""More names than these make the chip longer than the line; then it counts."""


class EventsFilter(QWidget):
    """``changed`` follows every change of text, days, locks or kind."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.days: Days | None = None
        self.lock_ids: tuple[LockId, ...] = ()
        self.needs_a_look = False
        self._today = date.min
        self._locks: Sequence[LockRow] = ()
        self.search = SearchField(self.tr("Search people, locks and media"), shortcut="Ctrl+F")
        self.search.setObjectName("events.search")
        self.search.setFixedWidth(240)
        self.add = Button(self.tr("Filter"), "link", "add")
        self.add.setObjectName("events.filter")
        self.add.clicked.connect(self.open_menu)
        self._chips = {name: FilterChip("", icon_use) for name, icon_use in self._chip_icons().items()}
        self.count = Label("", role="text-muted")
        self.setLayout(row(self.search, *self._chips.values(), self.add, "stretch", self.count))
        self._connect()
        self._dress()

    @property
    def active(self) -> bool:
        """Whether anything is left out."""
        return bool(self.search.text.strip() or self.days or self.lock_ids or self.needs_a_look)

    def chip(self, name: str) -> FilterChip:
        """Return the chip of days, locks or look."""
        return self._chips[name]

    def set_facts(self, locks: Sequence[LockRow], today: date) -> None:
        """Offer these locks; spans of days count back from today."""
        self._locks, self._today = locks, today
        self._dress()

    def set_days(self, days: Days | None) -> None:
        """Show these days alone, or all."""
        self.days = days
        self._tell()

    def set_locks(self, lock_ids: Sequence[LockId]) -> None:
        """Show these locks alone, or all."""
        self.lock_ids = tuple(lock_ids)
        self._tell()

    def set_look(self, on: bool) -> None:
        """Show what needs a look alone."""
        self.needs_a_look = on
        self._tell()

    def clear(self) -> None:
        """Show everything."""
        self.days, self.lock_ids, self.needs_a_look = None, (), False
        self.search.edit.blockSignals(True)
        self.search.set_text("")
        self.search.edit.blockSignals(False)
        self._tell()

    def open_menu(self) -> None:
        """Offer the filters in a menu."""
        menu = self.menu()
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height())))

    def menu(self) -> QMenu:
        """Build the menu of filters; it deletes itself."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        days = menu.addMenu(icon("calendar"), self.tr("Days"))
        for name, back in ((self.tr("Today"), 0), (self.tr("Last 7 days"), 6), (self.tr("Last 30 days"), 29)):
            days.addAction(name, self._day_setter(back))
        days.addAction(self.tr("Other days…"), self.ask_days)
        locks = menu.addMenu(icon("nav.locks"), self.tr("Lock"))
        for lock in self._locks:
            action = locks.addAction(lock.name)
            action.setCheckable(True)
            action.setChecked(lock.id in self.lock_ids)
            action.triggered.connect(self._lock_toggler(lock.id))
        look = menu.addAction(icon("caution"), self.tr("Needs a look"))
        look.setCheckable(True)
        look.setChecked(self.needs_a_look)
        look.triggered.connect(self.set_look)
        return menu

    def ask_days(self) -> None:
        """Ask for a first and a last day."""
        shown = self.days or Days(self._today, self._today)
        dialog = DaysDialog(self, shown)
        dialog.picked.connect(self.set_days)
        dialog.open()

    @staticmethod
    def _chip_icons() -> dict[str, str]:
        return {"days": "calendar", "locks": "nav.locks", "look": "caution"}

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self.changed.emit())
        removers: dict[str, Callable[[], None]] = {
            "days": lambda: self.set_days(None),
            "locks": lambda: self.set_locks(()),
            "look": lambda: self.set_look(False),
        }
        for name, chip in self._chips.items():
            chip.setObjectName(f"events.chip.{name}")
            chip.removed.connect(removers[name])
        self._chips["days"].clicked.connect(self.ask_days)
        self._chips["locks"].clicked.connect(self.open_menu)
        self._chips["look"].clicked.connect(self.open_menu)

    def _day_setter(self, back: int) -> Callable[[], None]:
        return lambda: self.set_days(Days(self._today - timedelta(days=back), self._today))

    def _lock_toggler(self, lock_id: LockId) -> Callable[[bool], None]:
        def toggle(on: bool) -> None:
            rest = [one for one in self.lock_ids if one != lock_id]
            self.set_locks([*rest, lock_id] if on else rest)

        return toggle

    def _tell(self) -> None:
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        names = [lock.name for lock in self._locks if lock.id in self.lock_ids]
        many = self.tr("%n lock(s)", "", len(self.lock_ids))
        texts = {
            "days": self.days.text if self.days else "",
            "locks": ", ".join(names) if 0 < len(names) <= NAMED_LOCKS else many if self.lock_ids else "",
            "look": self.tr("Needs a look") if self.needs_a_look else "",
        }
        for name, text in texts.items():
            self._chips[name].set_text(text)
            self._chips[name].setVisible(bool(text))

    def show_count(self, shown: int, stored: int) -> None:
        """Say how many of the stored events fit."""
        self.count.setText(formats.of_total(shown, stored) if self.active else "")


class DaysDialog(Dialog):
    """A first and a last day; ``picked(Days)``."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, shown: Days) -> None:
        super().__init__(parent, "")
        title = self.tr("Which days?")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._title.setText(title)
        self.first, self.last = DateField(shown.first), DateField(shown.last)
        self._last_field = Field(self.tr("Last day"), self.last)
        self.body.addLayout(row(Field(self.tr("First day"), self.first), self._last_field, "stretch"))
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Show these days"), self._take, "primary")

    def _take(self) -> None:
        first, last = self.first.value, self.last.value
        if first is None or last is None or first > last:
            self._last_field.set_error(self.tr("The last day comes before the first."))
            self.fit()
            return
        self.accept()
        self.picked.emit(Days(first, last))
