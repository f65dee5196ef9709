"""The legend under the plan, always in sight: each entry filters the plan by its state when it is clicked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from flexeria_desktop.ui.theme import theme
from flexeria_desktop.ui.widgets.base import pressed_by_enter, row
from flexeria_desktop.ui.widgets.plan_glyphs import ink_on, paint_ops, state_ops

HEIGHT = 28
GLYPH = 16
GAP = 4
PADDING = 2


class LegendEntry(QAbstractButton):
    """Glyph and words; checked while the plan shows this state alone."""

    def __init__(self, name: str, text: str, tip: str) -> None:
        super().__init__()
        self.state = name
        self.setText(text)
        self.setCheckable(True)
        self.setFixedHeight(HEIGHT - 5)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ring", "inside")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.setToolTip(tip)
        self._words = True
        theme().changed.connect(self.update)

    def set_words(self, shown: bool) -> None:
        """Glyph alone where there is little room; the words stay in the tool tip."""
        self._words = shown
        self.updateGeometry()
        self.update()

    def full_width(self) -> int:
        """What glyph and words take."""
        return 2 * PADDING + GLYPH + GAP + QFontMetrics(theme().font("small")).horizontalAdvance(self.text()) + 1

    def sizeHint(self) -> QSize:
        """Glyph, gap, words."""
        return QSize(self.full_width() if self._words else 2 * PADDING + GLYPH, self.height())

    def minimumSizeHint(self) -> QSize:
        """It is never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground by state, glyph, words."""
        painter = QPainter(self)
        ground = "accent-tint" if self.isChecked() else "hover" if self.underMouse() else "window"
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(ground))
        painter.drawRoundedRect(self.rect(), 4, 4)
        top = (self.height() - GLYPH) // 2
        paint_ops(painter, state_ops(self.state), QPointF(PADDING, top), GLYPH, ink_on(ground))
        if self._words:
            painter.setFont(theme().font("small"))
            painter.setPen(theme().color("accent" if self.isChecked() else "text"))
            box = self.rect().adjusted(PADDING + GLYPH + GAP, 0, 0, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())


class PlanLegend(QWidget):
    """All entries; ``filtered`` carries the state the plan is to show alone, empty for all."""

    filtered = Signal(str)

    def __init__(self, name: str, entries: Sequence[tuple[str, str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFixedHeight(HEIGHT)
        self._framed = True
        self.entries = {state: LegendEntry(state, text, tip) for state, text, tip in entries}
        for state, entry in self.entries.items():
            entry.setObjectName(f"plan.legend.{state}")
            entry.clicked.connect(lambda checked, one=state: self._clicked(one, checked))
        parts = [part for entry in self.entries.values() for part in (entry, "stretch")]
        self.setLayout(row(*parts[:-1], spacing=0, margins=(6, 2, 6, 1)))  # type: ignore[arg-type]
        theme().changed.connect(self.update)

    def set_framed(self, framed: bool) -> None:
        """Under the plan a line parts it from the cells; between the heads there is none."""
        self._framed = framed
        self.update()

    @property
    def state(self) -> str:
        """The state that is shown alone; empty for all."""
        return next((state for state, entry in self.entries.items() if entry.isChecked()), "")

    def set_state(self, state: str) -> None:
        """Mark another entry, without a signal."""
        for name, entry in self.entries.items():
            entry.setChecked(name == state)

    def _clicked(self, state: str, checked: bool) -> None:
        self.set_state(state if checked else "")
        self.filtered.emit(self.state)

    def minimumSizeHint(self) -> QSize:
        """The glyphs alone."""
        return QSize(len(self.entries) * (2 * PADDING + GLYPH) + 12, HEIGHT)

    def resizeEvent(self, event: object) -> None:
        """Words where all of them have room."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        room = self.width() - 12
        words = sum(entry.full_width() for entry in self.entries.values()) <= room
        for entry in self.entries.values():
            entry.set_words(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line above."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("window"))
        if self._framed:
            painter.fillRect(0, 0, self.width(), 1, theme().color("border"))
