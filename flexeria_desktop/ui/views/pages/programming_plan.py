"""Plan and difference: which locks, what they get, what others wrote, and the button that sends it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from flexeria_desktop.core.services.list_rows import ListAfter
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.viewmodels import lock_changes
from flexeria_desktop.ui.viewmodels import programming_plan as plan_texts
from flexeria_desktop.ui.viewmodels.programming_faces import face
from flexeria_desktop.ui.viewmodels.programming_foreign import ForeignLine
from flexeria_desktop.ui.viewmodels.programming_plan import Head, HeadKind, LockLine
from flexeria_desktop.ui.viewmodels.programming_whole import whole_list
from flexeria_desktop.ui.views.pages.programming_decide import DecisionBar
from flexeria_desktop.ui.views.pages.programming_locks import LocksCard
from flexeria_desktop.ui.widgets import (
    Beside,
    Button,
    Card,
    Column,
    DataTable,
    Label,
    Lines,
    ListAndDetail,
    SectionRow,
    Segmented,
    column,
    line,
    row,
)

LOCKS_WIDTH = 288
ALONE_UNDER = 760
FOOT_HEIGHT = 56
CHANGES, WHOLE = "changes", "whole"
_HEADS = {
    HeadKind.REVOCATIONS: ("lost", "danger"),
    HeadKind.OTHERS: ("merge", "info"),
    HeadKind.LOCK: ("nav.locks", "text"),
}


class Figure(QWidget):
    """A muted name over a bold value."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name, self._value = name, Label("", "strong")
        self.setLayout(column(Label(name, "small", "text-muted"), self._value, spacing=0))

    @property
    def name(self) -> str:
        """What it counts."""
        return self._name

    @property
    def text(self) -> str:
        """The value."""
        return self._value.text()

    def show_value(self, text: str, role: str = "text") -> None:
        """Show a value."""
        self._value.setText(text)
        self._value.set_role(role)
        self.setAccessibleName(f"{self._name}: {text}")


class PlanView(QWidget):
    """``program(lock_ids)`` is the primary button, ``decided(line, what)`` an answer to what others wrote.

    ``whole_wanted(lock_id)`` asks for the whole list of a lock, to be given by ``show_whole``.
    """

    program = Signal(list)
    decided = Signal(object, str)
    whole_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.locks = LocksCard()
        self.mode = Segmented(
            [(CHANGES, self.tr("Changes only")), (WHOLE, self.tr("Whole list"))], name=self.tr("What is shown")
        )
        self.mode.setObjectName("programming.mode")
        self.sent = Card("", flush=True, big_title=True, tools=(self.mode,))
        self.sent.set_title(self.tr("What will be sent"))
        self.table = DataTable(
            _columns(), row_height=metrics.TABLE_ROW_PLAN, name=self.tr("What will be sent"), head=False
        )
        self.table.setObjectName("programming.lines")
        self.sent.add(self.table, 1)
        self.bar = DecisionBar()
        self.sent.add(self.bar)
        self.both = ListAndDetail(
            self.locks,
            self.sent,
            self.locks.table,
            ALONE_UNDER,
            list_width=LOCKS_WIDTH,
            spacing=metrics.CARD_GAP,
            by_click=False,
        )
        self.go = Button("", "primary", "program", density="large", hint="F9")
        self.go.setObjectName("programming.program")
        self._hindrance = ""
        box = column(spacing=metrics.CARD_GAP)
        box.addWidget(self.both, 1)
        self._card = self._foot()
        box.addWidget(self._card)
        self.setLayout(box)
        self._connect()

    def set_low(self, low: bool) -> None:
        """On a low page the list has the room of the foot; the button is on the line of the title."""
        self.locks.set_low(low)
        self._card.setHidden(low)
        self.go.set_kind("primary", "normal" if low else "large")
        self.go.set_brief(low)

    def _connect(self) -> None:
        self.both.changed.connect(lambda: self.locks.look.setVisible(self.both.alone))
        self.locks.look.clicked.connect(self.both.open_detail)
        self.go.clicked.connect(self.press)
        self.mode.chosen.connect(self._show_lines)
        self.locks.changed.connect(self._show_chosen)
        self.locks.table.chosen.connect(self._go_to)
        self.table.chosen.connect(self._show_decision)
        self.table.opened.connect(lambda _entry: self.bar.take_focus())
        self.bar.decided.connect(self.decided)

    def show_lines(self, lines: Sequence[LockLine]) -> None:
        """Show what waits."""
        self.locks.show_lines(lines)

    def show_whole(self, found: ListAfter) -> None:
        """Show a lock's whole list, if it is still wanted."""
        current = self._current
        if self.mode.current == WHOLE and current is not None and current.lock_id == found.lock_id:
            self._put_rows(whole_list(found))
            self.sent.set_note(self.tr("%n record(s), in the order of the list", "", len(found.entries)))

    def press(self) -> None:
        """Program what is checked."""
        chosen = [plan.lock_id for plan in self.locks.chosen]
        if chosen and self.go.isEnabled():
            self.program.emit(chosen)

    def hinder(self, reason: str) -> None:
        """Let nothing be programmed for a reason; "" ends it."""
        self._hindrance = reason
        self._show_go()

    def keep_line(self) -> None:
        """Give the keyboard back to the line that was decided upon."""
        self.table.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _current(self) -> LockLine | None:
        rows: Sequence[LockLine] = self.locks.table.rows
        return self.locks.table.current or (rows[0] if rows else None)

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
        figures = Lines((*parts[:3], line(vertical=True, length=32), *parts[3:]), spacing=20)
        go = QWidget()
        self.go_home = row(self.go, "stretch", spacing=0)
        go.setLayout(self.go_home)
        card.add(column(Beside(figures, go, shares=(1, 0)), margins=(16, 8, 16, 8)))
        card.setMinimumHeight(FOOT_HEIGHT)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return card

    def _show_chosen(self) -> None:
        total = plan_texts.totals(self.locks.chosen)
        self.figures["removals"].show_value(formats.number(total.removals), "danger" if total.removals else "text")
        self.figures["changes"].show_value(formats.number(total.changes))
        self.figures["additions"].show_value(formats.number(total.additions))
        self.figures["bytes"].show_value(formats.size(total.bytes))
        self.figures["seconds"].show_value(plan_texts.expected(self.locks.chosen))
        told = [f"{one.name}: {one.text}" for one in self.figures.values() if one.text not in ("", formats.number(0))]
        self.locks.show_sum(", ".join(told))
        self._show_go()
        self._show_lines()

    def _show_go(self) -> None:
        count = len(self.locks.chosen)
        self.go.setText(self.tr("Program %n lock(s)", "", count))
        self.go.set_reason(self._hindrance or ("" if count else self.tr("No lock is selected.")))

    def _show_lines(self) -> None:
        whole = self.mode.current == WHOLE
        self.sent.set_title(self.tr("What the lock holds after this") if whole else self.tr("What will be sent"))
        if whole:
            self._ask_whole()
            return
        others = plan_texts.of_others([one.plan for one in self.locks.table.rows if one.plan is not None])
        plans = self.locks.chosen
        self._put_rows([*others, *plan_texts.difference(plans)])
        count = sum(len(plan.lines) + len(plan.others) for plan in plans)
        counted = lock_changes.counted(self.locks.changes, count)
        self.sent.set_note(counted or self.tr("%n line(s), in this order", "", count))

    def _ask_whole(self) -> None:
        current = self._current
        if current is not None and current.plan is not None:
            self.whole_wanted.emit(current.lock_id)
        else:
            self._put_rows([])
            self.sent.set_note(current.reason if current is not None else "")

    def _put_rows(self, entries: Sequence[object]) -> None:
        self.table.set_rows([_row(entry) for entry in entries], key=_key)
        self._show_decision(self.table.current)

    def _show_decision(self, chosen: object) -> None:
        self.bar.show_line(chosen if isinstance(chosen, ForeignLine) else None)

    def _go_to(self, chosen: LockLine | None) -> None:
        """Bring the lines of the chosen lock into sight, or its whole list."""
        if self.mode.current == WHOLE:
            self._ask_whole()
            return
        for place, entry in enumerate(self.table.rows):
            if chosen is not None and isinstance(entry, SectionRow) and entry.text == chosen.lock:
                self.table.view.scrollTo(self.table.model.index(place, 0), self.table.view.ScrollHint.PositionAtTop)
                return


def _columns() -> list[Column]:
    return [
        Column("", lambda entry: face(entry).who, width=170, badge=lambda entry: face(entry).badge),
        Column("", lambda entry: face(entry).second, width=130, muted=True),
        Column(
            "",
            lambda entry: face(entry).words,
            stretch=True,
            change=lambda entry: face(entry).change,
            chip=lambda entry: face(entry).chip,
        ),
        Column("", lambda entry: face(entry).figure, width=88, muted=True, align="right"),
    ]


def _row(entry: object) -> object:
    if not isinstance(entry, Head):
        return entry
    return SectionRow(entry.text, entry.note, *_HEADS[entry.kind], metrics.TABLE_ROW)


def _key(entry: object) -> object:
    return entry.key if isinstance(entry, ForeignLine) else entry
