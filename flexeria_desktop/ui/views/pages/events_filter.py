"""What narrows the events: a place, a text, and chips for days, locks and what needs a look."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.services.event_filter import EventChoices, EventFilter
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.icons import icon
from flexeria_desktop.ui.viewmodels import event_names
from flexeria_desktop.ui.viewmodels.event_rows import Days, Span
from flexeria_desktop.ui.views.place_chip import PlaceChip
from flexeria_desktop.ui.widgets import (
    Beside,
    Button,
    Column,
    DataTable,
    DateField,
    Dialog,
    Field,
    FilterChip,
    Label,
    Lines,
    SearchField,
    row,
)

SEARCH, SEARCH_LOW = 200, 150
NAMED = 2
"""More names than these make the chip longer than the line; then it counts."""
CHIPS = {"days": "calendar", "locks": "nav.locks", "people": "nav.people", "kinds": "nav.events", "look": "caution"}


class EventsFilter(QWidget):
    """``changed`` follows every change of place, text, days, locks, people or kind."""

    changed = Signal()

    def __init__(self, place: PlaceChip) -> None:
        super().__init__()
        self.place = place
        self.days: Days | Span | None = None
        self.lock_ids: tuple[LockId, ...] = ()
        self.person_ids: tuple[PersonId, ...] = ()
        self.kinds: tuple[int, ...] = ()
        self.needs_a_look = False
        self._today = date.min
        self._places: dict[LockId, str] = {}
        self._names: dict[str, dict[Any, str]] = {"locks": {}, "people": {}, "kinds": {}}
        self._counts: tuple[int | None, int | None] = (None, None)
        # No pause: the search of the letter before is cancelled.
        self.search = SearchField(self.tr("Search names and text"), shortcut="Ctrl+F", pause=0)
        self.search.setObjectName("events.search")
        self.search.setFixedWidth(SEARCH)
        self.add = Button(self.tr("Filter"), "link", "add")
        self.add.setObjectName("events.filter")
        self.add.clicked.connect(self.open_menu)
        self._chips = {name: FilterChip("", icon_use) for name, icon_use in CHIPS.items()}
        self.count = Label("", role="text-muted")
        self._line = Lines((place, self.search, *self._chips.values(), self.add))
        self.setLayout(row(Beside(self._line, self.count, spacing=8), spacing=0))
        self._connect()
        self._dress()

    def set_low(self, low: bool) -> None:
        """On the line of a title the search is narrower, and the foot of the table tells how many there are."""
        self.search.setFixedWidth(SEARCH_LOW if low else SEARCH)
        self.count.setHidden(low)

    @property
    def whole(self) -> int:
        """Width of everything on one line, in px."""
        return self._line.whole

    @property
    def active(self) -> bool:
        """Whether anything is left out."""
        narrowed = self.days or self.lock_ids or self.person_ids or self.kinds or self.needs_a_look
        return bool(self.search.text.strip() or narrowed or self.place.filter.active)

    def wanted(self) -> EventFilter:
        """What is to be shown, for the store."""
        since, until = self.days.moments() if self.days else (None, None)
        text = self.search.text.strip()
        kinds = self.kinds or (event_names.NEEDS_A_LOOK if self.needs_a_look else ())
        found = event_names.kinds_like(text) if text else ()
        place = self.place.filter.place
        places = tuple(sorted(place.within)) if place is not None else ()
        return EventFilter(self.lock_ids, kinds, text, since, until, self.person_ids, found, places)

    def chip(self, name: str) -> FilterChip:
        """Return the chip of days, locks, people, kinds or look."""
        return self._chips[name]

    def set_facts(self, choices: EventChoices, today: date) -> None:
        """Offer these locks and people; spans of days count back from today."""
        self._today = today
        self._names["locks"] = {lock_id: name for lock_id, name, _place in choices.locks}
        self._names["people"] = dict(choices.people)
        self._places = {lock_id: place for lock_id, _name, place in choices.locks}
        self._names["kinds"] = {kind: event_names.words(kind) for kind in event_names.KINDS}
        self._dress()

    def set_days(self, days: Days | Span | None) -> None:
        """Show this time alone, or all."""
        self.days = days
        self._tell()

    def set_locks(self, lock_ids: Sequence[LockId]) -> None:
        """Show these locks alone, or all; the place goes where one of them stands outside it."""
        self.lock_ids = tuple(lock_ids)
        if any(not self.place.filter.holds(self._places.get(one, "")) for one in self.lock_ids):
            self.place.filter.clear()
        self._tell()

    def set_people(self, person_ids: Sequence[PersonId]) -> None:
        """Show events of these people alone, or of all."""
        self.person_ids = tuple(person_ids)
        self._tell()

    def set_kinds(self, kinds: Sequence[int]) -> None:
        """Show these kinds alone, or all; what needs a look is another such choice."""
        self.kinds, self.needs_a_look = tuple(kinds), False
        self._tell()

    def set_look(self, on: bool) -> None:
        """Show what needs a look alone."""
        self.needs_a_look, self.kinds = on, ()
        self._tell()

    def clear(self) -> None:
        """Show everything."""
        self.days, self.needs_a_look = None, False
        self.lock_ids, self.person_ids, self.kinds = (), (), ()
        self.search.forget()
        self._tell()

    def show_all(self) -> None:
        """Show everything, of every place."""
        self.place.filter.clear()
        self.clear()

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
        menu.addAction(icon("nav.locks"), self.tr("Locks…"), lambda: self.ask("locks"))
        menu.addAction(icon("nav.people"), self.tr("People…"), lambda: self.ask("people"))
        menu.addAction(icon("nav.events"), self.tr("Kinds of event…"), lambda: self.ask("kinds"))
        look = menu.addAction(icon("caution"), self.tr("Needs a look"))
        look.setCheckable(True)
        look.setChecked(self.needs_a_look)
        look.triggered.connect(self.set_look)
        return menu

    def ask(self, what: str) -> None:
        """Ask which locks, people or kinds."""
        titles = {
            "locks": self.tr("Which locks?"),
            "people": self.tr("Which people?"),
            "kinds": self.tr("Which events?"),
        }
        setters = {"locks": self.set_locks, "people": self.set_people, "kinds": self.set_kinds}
        chosen = {"locks": self.lock_ids, "people": self.person_ids, "kinds": self.kinds}
        dialog = PickDialog(self, titles[what], self._names[what], chosen[what])
        dialog.picked.connect(setters[what])
        dialog.open()

    def ask_days(self) -> None:
        """Ask for a first and a last day."""
        shown = self.days or Days(self._today, self._today)
        if isinstance(shown, Span):
            shown = Days(shown.since.date(), (shown.until - timedelta(seconds=1)).date())
        dialog = DaysDialog(self, shown)
        dialog.picked.connect(self.set_days)
        dialog.open()

    def _connect(self) -> None:
        self.search.searched.connect(lambda _text: self.changed.emit())
        self.place.filter.changed.connect(self._tell)
        removers: dict[str, Callable[[], None]] = {
            "days": lambda: self.set_days(None),
            "locks": lambda: self.set_locks(()),
            "people": lambda: self.set_people(()),
            "kinds": lambda: self.set_kinds(()),
            "look": lambda: self.set_look(False),
        }
        for name, chip in self._chips.items():
            chip.setObjectName(f"events.chip.{name}")
            chip.removed.connect(removers[name])
        self._chips["days"].clicked.connect(self.ask_days)
        for name in ("locks", "people", "kinds"):
            self._chips[name].clicked.connect(partial(self.ask, name))
        self._chips["look"].clicked.connect(self.open_menu)

    def _day_setter(self, back: int) -> Callable[[], None]:
        return lambda: self.set_days(Days(self._today - timedelta(days=back), self._today))

    def _tell(self) -> None:
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        many = {
            "locks": self.tr("%n lock(s)", "", len(self.lock_ids)),
            "people": self.tr("%n people", "", len(self.person_ids)),
            "kinds": self.tr("%n kind(s) of event", "", len(self.kinds)),
        }
        texts = {
            "days": self.days.text if self.days else "",
            "look": self.tr("Needs a look") if self.needs_a_look else "",
        }
        for what, ids in (("locks", self.lock_ids), ("people", self.person_ids), ("kinds", self.kinds)):
            known = self._names[what]
            names = [known[one] for one in ids if one in known]
            texts[what] = ", ".join(names) if 0 < len(names) <= NAMED else many[what] if ids else ""
        for name, text in texts.items():
            self._chips[name].set_text(text)
            self._chips[name].setVisible(bool(text))

    def show_count(self, shown: int | None, stored: int | None) -> None:
        """Say how many of the stored events fit; None = as before."""
        before = self._counts
        self._counts = shown if shown is not None else before[0], stored if stored is not None else before[1]
        known = self.active and None not in self._counts
        self.count.setText(formats.of_total(self._counts[0] or 0, self._counts[1] or 0) if known else "")


class PickDialog(Dialog):
    """Some of many by name, with a search; ``picked(tuple of ids)``."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, title: str, names: Mapping[Any, str], chosen: Sequence[Any]) -> None:
        super().__init__(parent, "", width=480)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._title.setText(title)
        self._names, self._chosen = names, set(chosen)
        self.search = SearchField(self.tr("Search"))
        self.search.setObjectName("events.pick.search")
        self.table = DataTable([Column("", lambda one: one[1], stretch=True)], name=title, checkable=True, head=False)
        self.table.setObjectName("events.pick.table")
        self.table.setFixedHeight(300)
        self.body.addWidget(self.search)
        self.body.addWidget(self.table)
        self.add_button(self.tr("Cancel"), self.reject)
        self.add_button(self.tr("Show these alone"), self._take, "primary")
        self.search.changed.connect(self._show)
        self.table.checks_changed.connect(self._remember)
        self._show()

    def _show(self, _text: str = "") -> None:
        text = self.search.text.strip().casefold()
        rows = [one for one in self._names.items() if text in one[1].casefold()]
        self.table.set_rows(rows)
        for line, one in enumerate(rows):
            if one[0] in self._chosen:
                self.table.model.toggle(line)

    def _remember(self) -> None:
        shown = {one[0] for one in self.table.rows}
        self._chosen = (self._chosen - shown) | {one[0] for one in self.table.checked}

    def _take(self) -> None:
        self.accept()
        self.picked.emit(tuple(one for one in self._names if one in self._chosen))


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
