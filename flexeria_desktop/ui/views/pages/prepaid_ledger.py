"""The ledger of codes, and the base periods that end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from flexeria_desktop.core.services.rows import CodeRow, LockRow
from flexeria_desktop.ui import formats
from flexeria_desktop.ui.viewmodels import code_texts
from flexeria_desktop.ui.widgets import (
    Bar,
    Button,
    Card,
    Column,
    DataTable,
    ElidedLabel,
    EmptyState,
    Label,
    MiniBarChart,
    Segmented,
    clear,
    line,
)

NEAREST = 3
_OPEN = frozenset({"pending", "kept"})


class LedgerCard(Card):
    """Every code ever entered here; ``send_wanted`` is the button for those that wait."""

    send_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("", flush=True)
        self.set_title(self.tr("Ledger"))
        self.filter = Segmented(
            (("all", self.tr("All")), ("pending", self.tr("Pending")), ("refused", self.tr("Refused"))),
            density="small",
            name=self.tr("Codes shown"),
        )
        self.filter.setObjectName("prepaid.filter")
        self.send = Button(self.tr("Send now"), icon="sync", density="small")
        self.send.setObjectName("prepaid.send")
        self.add_tool(self.send)
        self.add_tool(self.filter)
        self._rows: Sequence[CodeRow] = ()
        self._empty = EmptyState("nav.prepaid", "", "")
        self.table = DataTable(self._columns(), name=self.tr("Ledger"), empty=self._empty)
        self.table.setObjectName("prepaid.ledger")
        self.add(self.table, 1)
        self.filter.chosen.connect(lambda _key: self._show())
        self.send.clicked.connect(self.send_wanted)
        self.set_rows(())

    def set_rows(self, rows: Sequence[CodeRow]) -> None:
        """Show the ledger of now."""
        self._rows = rows
        waiting = sum(row.state in _OPEN for row in rows)
        refused = sum(row.state == "refused" for row in rows)
        self.set_note(self.tr("%n code(s)", "", len(rows)))
        self.filter.set_text("pending", self._counted(self.tr("Pending"), waiting))
        self.filter.set_text("refused", self._counted(self.tr("Refused"), refused))
        self.send.setVisible(bool(waiting))
        self._show()

    @staticmethod
    def _counted(word: str, count: int) -> str:
        return f"{word} {formats.number(count)}" if count else word

    def _show(self) -> None:
        states = {"pending": _OPEN, "refused": {"refused"}}.get(self.filter.current)
        shown = [row for row in self._rows if states is None or row.state in states]
        if self._rows:
            self._empty.set_texts(self.tr("No such code"), self.tr("No code of the ledger is in this state."))
        else:
            self._empty.set_texts(self.tr("No code yet"), self.tr("Enter the 20 characters of a card above."))
        self.table.set_rows(shown, key=lambda row: row.op_id)

    def _columns(self) -> list[Column]:
        def entered(code: CodeRow) -> str:
            return formats.day(code.entered_at.astimezone().date())

        return [
            Column(self.tr("Date"), entered, width=112, sort=lambda code: code.entered_at),
            Column(self.tr("Code"), lambda code: code.mask, width=94, muted=True),
            Column(self.tr("Kind"), lambda code: code_texts.kind(code.kind), width=120, sort=lambda code: code.kind),
            Column(self.tr("For"), lambda code: code.lock, width=130, sort=lambda code: code.lock),
            Column(self.tr("Effect or reason"), code_texts.effect, stretch=True),
            Column(
                self.tr("State"),
                lambda _code: "",
                width=112,
                chip=lambda code: code_texts.state(code.state),
                sort=lambda code: code.state,
            ),
        ]


class PeriodsCard(Card):
    """Base periods that end in the next 12 months: bars by month and the nearest by name."""

    def __init__(self) -> None:
        super().__init__("")
        self.set_title(self.tr("Base periods that end"))
        self.set_note(self.tr("12 months"))
        self.chart = MiniBarChart(self.tr("Base periods that end, by month"), height=90, values=True)
        self._none = Label(self.tr("No base period ends within 12 months."), role="text-muted", wrap=True)
        near = QWidget()
        self._near = QGridLayout(near)
        self._near.setContentsMargins(0, 0, 0, 0)
        self._near.setVerticalSpacing(1)
        self._near.setColumnStretch(0, 1)
        self.add(self.chart, 1)
        self.add(line())
        self.add(near)
        self.add(self._none)

    def set_locks(self, locks: tuple[LockRow, ...], today: date) -> None:
        """Show the ends of these locks."""
        locale = QLocale()
        bars = [
            Bar(
                month.count,
                label=locale.standaloneMonthName(month.first.month, QLocale.FormatType.NarrowFormat),
                tip=code_texts.month_tip(month),
                tone=month.tone,
            )
            for month in code_texts.months(locks, today)
        ]
        self.chart.set_bars(bars)
        near = code_texts.nearest(locks, today)
        self._none.setVisible(not near)
        clear(self._near)
        for place, (lock, end) in enumerate(near[:NEAREST]):
            when = self.tr("in %1").replace("%1", formats.days((end - today).days))
            shown = Label(when, role=code_texts.urgency(end, today))
            shown.setToolTip(formats.long_day(end))
            self._near.addWidget(ElidedLabel(lock.name), place, 0)
            self._near.addWidget(shown, place, 1, Qt.AlignmentFlag.AlignRight)
