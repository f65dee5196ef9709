"""Plan and difference: which locks, what they get, and the button that sends it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.rows import LockPlan
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.viewmodels import programming_plan as plan_texts
from flexeria_desktop.ui.viewmodels.programming_plan import Head, LockLine
from flexeria_desktop.ui.widgets import (
    Beside,
    Button,
    Card,
    CheckBox,
    Column,
    DataTable,
    IconLabel,
    Label,
    SectionRow,
    column,
    line,
    row,
)

LOCKS_WIDTH = 288
STACKS_UNDER = 760
LOCK_ROW = 52
# Room of numbers and arrows of the steps, and of these with the longest name.
STEPS_SIGNS = 16 + 3 * 20 + 2 * 14 + 7 * 6
STEPS_LEAST = 300
FOOT_HEIGHT = 56


class StepNumber(QWidget):
    """A number in a circle, filled for the step one is at."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number, self.on = number, False
        self.setFixedSize(20, 20)
        theme().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint circle and number."""
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("accent" if self.on else "border-strong"), 1))
        painter.setBrush(look.color("accent") if self.on else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))
        painter.setPen(look.color("accent-text" if self.on else "text-muted"))
        painter.setFont(look.font("caption"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class Steps(QWidget):
    """Plan and difference › Send › Confirmed by read-back."""

    def __init__(self) -> None:
        super().__init__()
        names = (self.tr("Plan and difference"), self.tr("Send"), self.tr("Confirmed by read-back"))
        self._numbers = [StepNumber(place) for place in (1, 2, 3)]
        self._labels = [Label(name) for name in names]
        box = row(spacing=6, margins=(16, 0, 0, 0))
        for place, (number, label) in enumerate(zip(self._numbers, self._labels, strict=True)):
            if place:
                box.addWidget(IconLabel("unfold", "text-muted", metrics.ICON_INLINE))
            box.addWidget(number)
            box.addWidget(label)
        box.addStretch()
        self.setLayout(box)
        self._brief = False
        self.set_step(0)

    def minimumSizeHint(self) -> QSize:
        """Numbers and the name of the step one is at."""
        return QSize(STEPS_LEAST, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Room for all names, whether they show or not."""
        words = sum(label.sizeHint().width() for label in self._labels)
        return QSize(words + STEPS_SIGNS, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the names of the other steps out where they would be cut."""
        super().resizeEvent(event)
        self._brief = self.width() < self.sizeHint().width()
        self._show_labels()

    def _show_labels(self) -> None:
        for place, label in enumerate(self._labels):
            label.setVisible(not self._brief or place == self._current)

    def set_step(self, current: int) -> None:
        """Mark the step one is at."""
        self._current = current
        for place, (number, label) in enumerate(zip(self._numbers, self._labels, strict=True)):
            number.on = place == current
            number.update()
            label.setFont(theme().font("strong" if place == current else "body"))
            label.set_role("text" if place == current else "text-muted")
        self.setAccessibleName(self._labels[current].text())
        self._show_labels()


class Figure(QWidget):
    """A muted name over a bold value."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name, self._value = name, Label("", "strong")
        self.setLayout(column(Label(name, "small", "text-muted"), self._value, spacing=0))

    @property
    def text(self) -> str:
        """The value."""
        return self._value.text()

    def show_value(self, text: str, role: str = "text") -> None:
        """Show a value."""
        self._value.setText(text)
        self._value.set_role(role)
        self.setAccessibleName(f"{self._name}: {text}")


class LocksCard(Card):
    """Locks with something to send, each with a check; ``changed`` follows every check."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__("", flush=True)
        self.all = CheckBox("", checked=True)
        self.all.setObjectName("programming.all")
        self.all.setFont(theme().font("strong"))
        self._note = Label("", role="text-muted")
        head = QWidget()
        head.setFixedHeight(metrics.CARD_HEAD)
        head.setLayout(row(self.all, "stretch", self._note, margins=(16, 0, 16, 0)))
        self.table = DataTable(
            [
                Column("", lambda one: one.lock, stretch=True, bold=True, sub=_under, tip=_tip),
                Column("", _seconds, width=100, sub=_bytes, align="right"),
            ],
            row_height=LOCK_ROW,
            name=self.tr("Locks to program"),
            head=False,
            checkable=True,
        )
        self.table.setObjectName("programming.locks")
        self.add(head)
        self.add(line())
        self.add(self.table, 1)
        told = Label(
            self.tr("The old list stays in force on each lock until its new one is complete."),
            "small",
            "text-muted",
            wrap=True,
        )
        note = QWidget()
        note.setLayout(row(spacing=8, margins=(16, 10, 16, 10)))
        note.layout().addWidget(IconLabel("info", "info", metrics.ICON_INLINE))
        note.layout().addWidget(told)
        note.layout().setStretchFactor(told, 1)
        self.add(line())
        self.add(note)
        self._off: set[LockId] = set()
        self.table.checks_changed.connect(self._checked)
        self.all.clicked.connect(self._check_all)

    @property
    def chosen(self) -> list[LockPlan]:
        """Plans of the checked locks."""
        return [one.plan for one in self.table.checked if one.plan is not None]

    def show_lines(self, lines: Sequence[LockLine]) -> None:
        """Show these locks; what was unchecked stays so."""
        self.table.set_rows(lines, key=lambda one: one.lock_id)
        self._put_checks()

    def choose(self, lock_ids: Sequence[LockId]) -> None:
        """Check these alone."""
        self._off = {one.lock_id for one in self.table.rows if one.lock_id not in lock_ids}
        self._put_checks()

    def _put_checks(self) -> None:
        rows = self.table.rows
        on = {place for place, one in enumerate(rows) if one.can and one.lock_id not in self._off}
        self.table.model.checked = on
        self.table.view.viewport().update()
        able = sum(one.can for one in rows)
        self.all.setText(self.tr("%n lock(s)", "", len(rows)))
        self.all.setChecked(bool(on) and len(on) == able)
        whole = self.tr("all selected") if len(on) == len(rows) else self.tr("%n selected", "", len(on))
        self._note.setText(whole)
        self.changed.emit()

    def _checked(self) -> None:
        on = self.table.model.checked or set()
        self._off = {one.lock_id for place, one in enumerate(self.table.rows) if one.can and place not in on}
        self._put_checks()

    def _check_all(self, on: bool) -> None:
        self._off = set() if on else {one.lock_id for one in self.table.rows}
        self._put_checks()


class PlanView(QWidget):
    """``program(lock_ids)`` is the primary button."""

    program = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.locks = LocksCard()
        self.sent = Card("", flush=True, big_title=True)
        self.sent.set_title(self.tr("What will be sent"))
        self.table = DataTable(
            self._columns(), row_height=metrics.TABLE_ROW_PLAN, name=self.tr("What will be sent"), head=False
        )
        self.table.setObjectName("programming.lines")
        self.sent.add(self.table, 1)
        top = Beside(self.locks, self.sent, STACKS_UNDER, shares=(0, 1), side_width=LOCKS_WIDTH, side_first=True)
        self.go = Button("", "primary", "program", density="large", hint="F9")
        self.go.setObjectName("programming.program")
        self.go.clicked.connect(self.press)
        box = column(spacing=metrics.CARD_GAP)
        box.addWidget(top, 1)
        box.addWidget(self._foot())
        self.setLayout(box)
        self.locks.changed.connect(self._show_chosen)
        self.locks.table.chosen.connect(self._scroll_to)

    def show_lines(self, lines: Sequence[LockLine]) -> None:
        """Show what waits."""
        self.locks.show_lines(lines)

    def press(self) -> None:
        """Program what is checked."""
        chosen = [plan.lock_id for plan in self.locks.chosen]
        if chosen and self.go.isEnabled():
            self.program.emit(chosen)

    def _foot(self) -> Card:
        self.figures = {
            "removals": Figure(self.tr("Removals")),
            "changes": Figure(self.tr("Changes")),
            "additions": Figure(self.tr("Additions")),
            "bytes": Figure(self.tr("To send")),
            "seconds": Figure(self.tr("Expected")),
        }
        parts = list(self.figures.values())
        card = Card(flush=True)
        figures = QWidget()
        figures.setLayout(row(*parts[:3], line(vertical=True, length=32), *parts[3:], "stretch", spacing=20))
        go = QWidget()
        go.setLayout(row(self.go, "stretch", spacing=0))
        card.add(column(Beside(figures, go, shares=(1, 0)), margins=(16, 8, 16, 8)))
        card.setMinimumHeight(FOOT_HEIGHT)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return card

    def _show_chosen(self) -> None:
        plans = self.locks.chosen
        total = plan_texts.totals(plans)
        self.table.set_rows([_row(entry) for entry in plan_texts.difference(plans)])
        count = sum(len(plan.lines) + len(plan.others) for plan in plans)
        self.sent.set_note(self.tr("%n line(s), in this order", "", count))
        self.figures["removals"].show_value(formats.number(total.removals), "danger" if total.removals else "text")
        self.figures["changes"].show_value(formats.number(total.changes))
        self.figures["additions"].show_value(formats.number(total.additions))
        self.figures["bytes"].show_value(formats.size(total.bytes))
        self.figures["seconds"].show_value(plan_texts.expected(plans))
        self.go.setText(self.tr("Program %n lock(s)", "", total.locks))
        self.go.set_reason("" if plans else self.tr("No lock is selected."))

    def _scroll_to(self, chosen: LockLine | None) -> None:
        """Bring the lines of the chosen lock into sight."""
        for place, entry in enumerate(self.table.rows):
            if chosen is not None and isinstance(entry, SectionRow) and entry.text == chosen.lock:
                self.table.view.scrollTo(self.table.model.index(place, 0), self.table.view.ScrollHint.PositionAtTop)
                return

    def _columns(self) -> list[Column]:
        return [
            Column("", plan_texts.who, width=170, badge=plan_texts.badge),
            Column("", plan_texts.second, width=130, muted=True),
            Column("", plan_texts.words, stretch=True, change=plan_texts.change),
            Column("", plan_texts.bytes_of, width=88, muted=True, align="right"),
        ]


def _row(entry: object) -> object:
    if not isinstance(entry, Head):
        return entry
    if entry.revocations:
        return SectionRow(entry.text, entry.note, "lost", "danger", metrics.TABLE_ROW)
    return SectionRow(entry.text, entry.note, "nav.locks", "text", metrics.TABLE_ROW)


def _under(one: LockLine) -> str:
    return one.reason if not one.can else ". ".join(part for part in (one.summary, one.reason) if part)


def _tip(one: LockLine) -> str:
    return " ".join(part for part in (f"{one.lock}: {one.summary}.", one.reason) if part)


def _seconds(one: LockLine) -> str:
    return formats.duration(one.plan.seconds) if one.plan is not None and one.can else ""


def _bytes(one: LockLine) -> str:
    return formats.size(plan_texts.send_size(one.plan)) if one.plan is not None and one.can else ""
