"""Surfaces of a page: cards, banners, facts in two columns, and what an empty page says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.theme import Tone, set_look
from flexeria_desktop.ui.widgets.base import ElidedLabel, GivingLabel, IconLabel, Label, clear, column, frame, row
from flexeria_desktop.ui.widgets.buttons import Button
from flexeria_desktop.ui.widgets.fitting import Beside, Lines


class Card(QFrame):
    """A surface with a head (title, note, tools) and a body; ``body`` is the layout to fill."""

    def __init__(
        self,
        title: str = "",
        note: str = "",
        icon: str = "",
        *,
        flush: bool = False,
        big_title: bool = False,
        tools: Sequence[QWidget] = (),
    ) -> None:
        """The tools stand under the title where they do not fit beside it."""
        super().__init__()
        set_look(self, kind="card")
        self.setAccessibleName(title)
        self._title = Label(title, "subtitle" if big_title else "strong")
        self._note = GivingLabel(note, "small", "text-muted")
        self._icon = IconLabel(icon)
        if not icon:
            self._icon.hide()
        self._words, self._tools = QWidget(), Lines(at_end=True)
        self._words.setLayout(row(self._icon, self._title, "stretch", self._note))
        self._head_box = column(self._words, margins=(metrics.CARD_PADDING, 4) * 2)
        self._head = frame("card-head", self._head_box)
        self._head.setMinimumHeight(metrics.CARD_HEAD)
        self._head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for tool in tools:
            self._put_tool(tool)
        if not (title or note or icon or tools):
            self._head.hide()
        margins = (0, 0, 0, 0) if flush else (metrics.CARD_PADDING, 12, metrics.CARD_PADDING, 12)
        self.body: QVBoxLayout = column(spacing=0 if flush else 8, margins=margins)
        outer = column(self._head, spacing=0, margins=1)
        outer.addLayout(self.body, 1)
        self.setLayout(outer)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self._head.setVisible(bool(title) or self._head.isVisible())

    def set_headed(self, headed: bool) -> None:
        """Leave the head out, where what the card holds needs its room."""
        self._head.setVisible(headed)

    def set_note(self, note: str) -> None:
        """Change the muted note at the right of the head."""
        self._note.set_full_text(note)

    def add_tool(self, tool: QWidget) -> None:
        """Add a control at the right end of the head."""
        self._put_tool(tool)
        self._head.show()

    def _put_tool(self, tool: QWidget) -> None:
        if not self._tools.parts:
            self._head_box.addWidget(Beside(self._words, self._tools, spacing=8))
        self._tools.add(tool)

    @property
    def tools(self) -> Lines:
        """The controls in its head."""
        return self._tools

    def set_tone(self, tone: Tone) -> None:
        """Colour the border: danger for a failure, neutral for none."""
        set_look(self, tone=tone)

    def add(self, part: QWidget | QLayout, stretch: int = 0) -> None:
        """Add to the body."""
        if isinstance(part, QWidget):
            self.body.addWidget(part, stretch)
        else:
            self.body.addLayout(part, stretch)

    def add_foot(self, layout: QLayout, height: int = 36) -> QFrame:
        """Add a line of its own at the bottom, with a border above."""
        layout.setContentsMargins(metrics.CARD_PADDING, 0, metrics.CARD_PADDING, 0)
        foot = frame("card-foot", layout)
        foot.setMinimumHeight(height)
        outer = self.layout()
        if outer is not None:
            outer.addWidget(foot)
        return foot


_BANNER_ICONS = {"info": "info", "positive": "done", "caution": "caution", "danger": "danger"}


class Banner(QFrame):
    """One message at the top of what it concerns: tint, border and icon of its family, text in plain ink."""

    def __init__(
        self, text: str, tone: Tone = "info", *, title: str = "", icon: str = "", action: QWidget | None = None
    ) -> None:
        super().__init__()
        self._icon_name = icon
        self._icon = IconLabel("info")
        self._title = Label(title, "strong", wrap=True)
        self._text = Label(text, wrap=True)
        self._short = ElidedLabel(text)
        self._short.hide()
        self._low = False
        words = column(self._title, self._text, self._short, spacing=0)
        box = QHBoxLayout()
        box.setContentsMargins(12, 9, 12, 9)
        box.setSpacing(10)
        box.addLayout(column(self._icon, "stretch", spacing=0, margins=(0, 2, 0, 0)))
        box.addLayout(words, 1)
        if action is not None:
            box.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.set_banner(text, tone, title=title)

    @property
    def text(self) -> str:
        """The sentence."""
        return self._text.text()

    def set_low(self, low: bool) -> None:
        """On a low page the sentence is one line, whole in its tool tip."""
        self._low = low
        upright = metrics.HALF if low else 9
        self.layout().setContentsMargins(12, upright, 12, upright)
        self._dress()

    def _dress(self) -> None:
        self._text.setVisible(bool(self.text) and not self._low)
        self._short.setVisible(bool(self.text) and self._low)

    def set_banner(self, text: str, tone: Tone = "info", *, title: str = "") -> None:
        """Show another sentence or tone."""
        self._text.setText(text)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._short.set_full_text(text)
        self._dress()
        self._icon.set_icon(self._icon_name or _BANNER_ICONS.get(tone, "info"), "text" if tone == "neutral" else tone)
        set_look(self, kind="banner", tone=tone)
        self.setAccessibleName(f"{title} {text}".strip())


class EmptyState(QWidget):
    """What would be here and the first step: icon, title, one sentence, one button."""

    clicked = Signal()

    def __init__(self, icon: str, title: str, sentence: str = "", button: str = "") -> None:
        super().__init__()
        self._icon = IconLabel(icon, "text-muted", metrics.ICON_EMPTY)
        self._title = Label(title, "subtitle")
        self._sentence = Label(sentence, "body", "text-muted", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = Button(button, "primary")
        if not button:
            self.button.hide()
        self.button.clicked.connect(self.clicked)
        box = column(spacing=8, margins=24)
        box.addStretch(1)
        for widget in (self._icon, self._title):
            box.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(self._sentence)
        box.addSpacing(8)
        box.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        self.setLayout(box)
        self.setAccessibleName(f"{title}. {sentence}")

    def set_texts(self, title: str, sentence: str = "", button: str = "") -> None:
        """Say something else, for example when a filter hides everything."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(f"{title}. {sentence}")


class KeyValueGrid(QWidget):
    """Facts: muted names at the left, values at the right; values are texts or widgets."""

    def __init__(self, rows: Sequence[tuple[str, str | QWidget]] = (), *, spacing: int = 4) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(spacing)
        grid.setColumnStretch(1, 1)
        self._grid = grid
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.set_rows(rows)

    def set_rows(self, rows: Sequence[tuple[str, str | QWidget]]) -> None:
        """Show other facts."""
        clear(self._grid)
        for index, (name, value) in enumerate(rows):
            label = Label(name, "body", "text-muted", wrap=True)
            shown = value if isinstance(value, QWidget) else Label(value, wrap=True, selectable=False)
            self._grid.addWidget(label, index, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(shown, index, 1)
            label.setBuddy(shown)
            if not shown.accessibleName():
                shown.setAccessibleName(f"{name}: {value}" if isinstance(value, str) else name)
