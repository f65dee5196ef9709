"""A date: typed as people write it, or picked from a calendar; may be none when the field allows it."""

from __future__ import annotations

import re
from datetime import date
from itertools import product

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame

from flexeria_desktop.ui import formats
from flexeria_desktop.ui.theme import set_look
from flexeria_desktop.ui.widgets.base import column, row
from flexeria_desktop.ui.widgets.buttons import Button, IconButton
from flexeria_desktop.ui.widgets.fields import LineInput

_TYPED = (
    *("d MMM yyyy", "d MMMM yyyy", "d. MMM yyyy", "d. MMMM yyyy", "yyyy-MM-dd"),
    *("d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yy", "d/M/yy", "d.M.yy"),
)
# Some languages shorten a month with a point, and people leave it out.
_WORD_END = re.compile(r"([^\W\d_])\.?(?=\s)")


def parse_day(text: str) -> date | None:
    """The date a person typed, in the chosen language or as numbers day first; None when it is none."""
    bare = _WORD_END.sub(r"\1", text.strip())
    texts = dict.fromkeys((bare, _WORD_END.sub(r"\1.", bare)))
    for locale, pattern in product((QLocale(), QLocale(QLocale.Language.English)), _TYPED):
        for typed in texts:
            found = locale.toDate(typed, pattern)
            if found.isValid():
                year = found.year() + (100 if found.year() < 1950 else 0)
                return date(year, found.month(), found.day())
    return None


class DateField(LineInput):
    """150 px: ``day_changed(date | None)`` comes when a date is complete, not at every key."""

    day_changed = Signal(object)

    def __init__(self, value: date | None = None, *, none_text: str = "", least: date | None = None) -> None:
        super().__init__(placeholder=none_text, icon="calendar")
        self._allows_none = bool(none_text)
        self._least = least
        self._value = value
        self._popup: _CalendarPopup | None = None
        self._opener = IconButton("fold", self.tr("Choose a date"), density="small")
        self._opener.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._opener.setFixedSize(20, 20)
        self._opener.clicked.connect(self.open_calendar)
        self._box.addWidget(self._opener)
        self.setFixedWidth(160)
        self.edit.editingFinished.connect(self._typed)
        self._show()

    @property
    def value(self) -> date | None:
        """The date, or None."""
        return self._value

    @property
    def valid(self) -> bool:
        """False while the text is no date that the field allows."""
        text = self.edit.text().strip()
        return self._allowed(parse_day(text)) if text else self._allows_none

    def set_value(self, value: date | None) -> None:
        """Show a date without a signal."""
        self._value = value
        self._show()

    def open_calendar(self) -> None:
        """Open the calendar under the field."""
        self._popup = _CalendarPopup(self, self._value or date.today(), self._least, self._allows_none)  # noqa: DTZ011 - the calendar opens at the day on the wall
        self._popup.picked.connect(self._picked)
        self._popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self._popup.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the calendar; Alt is not needed."""
        if event.key() == Qt.Key.Key_Down:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Write the date anew when the locale changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self._show()

    def _allowed(self, value: date | None) -> bool:
        return value is not None and (self._least is None or value >= self._least)

    def _picked(self, value: object) -> None:
        self._take(value if isinstance(value, date) else None)

    def _typed(self) -> None:
        text = self.edit.text().strip()
        value = parse_day(text) if text else None
        if (text and not self._allowed(value)) or (not text and not self._allows_none):
            self.set_invalid(True)
            return
        self._take(value)

    def _take(self, value: date | None) -> None:
        differs = value != self._value
        self._value = value
        self._show()
        if differs:
            self.day_changed.emit(value)

    def _show(self) -> None:
        self.edit.setText(formats.day(self._value))
        self.set_invalid(False)


class _CalendarPopup(QFrame):
    picked = Signal(object)

    def __init__(self, field: DateField, shown: date, least: date | None, allows_none: bool) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_look(self, kind="popup")
        self.calendar = QCalendarWidget()
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setGridVisible(False)
        self.calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        self.calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        if least is not None:
            self.calendar.setMinimumDate(QDate(least.year, least.month, least.day))
        self.calendar.clicked.connect(self._pick)
        self.calendar.activated.connect(self._pick)
        box = column(self.calendar, spacing=4, margins=5)
        if allows_none:
            none = Button(field.edit.placeholderText(), "link")
            none.clicked.connect(self._none)
            box.addLayout(row(none, "stretch"))
        self.setLayout(box)
        self.setFocusProxy(self.calendar)

    def _pick(self, day: QDate) -> None:
        self.picked.emit(date(day.year(), day.month(), day.day()))
        self.close()

    def _none(self) -> None:
        self.picked.emit(None)
        self.close()
