"""Surfaces of a page: its head, cards, banners, tabs, facts in two columns, and what an empty page says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
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

# In a narrower page the buttons of its head leave their keys out.
KEYS_FROM = 760
SUB_LEAST = 80
"""Less of the muted line says nothing."""


class _Words(QWidget):
    """Title with what stands beside it, and the muted line, which gives way first."""

    def __init__(self, named: Lines, sub: QWidget) -> None:
        super().__init__()
        self._named, self._sub = named, sub
        box = row(named, 4, spacing=8)
        box.addWidget(sub, 1)
        self.setLayout(box)

    @property
    def whole(self) -> int:
        """Width in one line, in px."""
        return self._named.whole + (0 if self._sub.isHidden() else self._sub.minimumWidth() + 20)


class PageHead(QWidget):
    """56 px: title, muted sub-line on the same line, actions at the right."""

    def __init__(self, title: str, sub: str = "", actions: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._title = Label(title, "title")
        self._sub = ElidedLabel(sub, "body", "text-muted")
        self._named = Lines((self._title,))
        self._actions = Lines(actions)
        self._brief = False
        self._least = metrics.PAGE_HEAD
        both = Beside(_Words(self._named, self._sub), self._actions, spacing=8)
        self.setLayout(column(both, margins=(metrics.PAGE_MARGIN, 8, metrics.PAGE_MARGIN, 8)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line, or as high as words and buttons under one another."""
        return super().sizeHint().expandedTo(QSize(0, self._least))

    def minimumSizeHint(self) -> QSize:
        """Never lower than that, else words and buttons would be cut."""
        return super().minimumSizeHint().expandedTo(QSize(0, self._least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the buttons leave their keys out."""
        super().resizeEvent(event)
        brief = self.width() < KEYS_FROM
        if brief != self._brief:
            self._brief = brief
            margin = metrics.CARD_GAP if brief else metrics.PAGE_MARGIN
            self.layout().setContentsMargins(margin, 8, margin, 8)
            for button in self._actions.parts:
                if isinstance(button, Button):
                    button.set_brief(brief)
        self._dress_sub()

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)

    def set_sub(self, sub: str) -> None:
        """Change the muted line."""
        self._sub.set_full_text(sub)
        self._dress_sub()

    def set_low(self, low: bool, *, title: bool = True) -> None:
        """In a low window: be lower, and leave the title out unless ``title``."""
        self._least = metrics.CONTROL + 2 * metrics.UNIT if low else metrics.PAGE_HEAD
        self._title.setVisible(title or not low)
        self._dress_sub()
        self.updateGeometry()

    def _dress_sub(self) -> None:
        """In a low window the muted line goes where it would push the buttons under the title."""
        bare = self._named.whole + self._actions.whole + 2 * metrics.UNIT + 2 * metrics.PAGE_MARGIN
        low = self._least < metrics.PAGE_HEAD
        self._sub.setHidden(low and bare <= self.width() < bare + SUB_LEAST)
        self._title.setToolTip(self._sub.full_text if self._sub.isHidden() else "")

    def add_action(self, widget: QWidget) -> None:
        """Add a button at the right end."""
        self._actions.add(widget)

    def add_beside_title(self, widget: QWidget) -> None:
        """Put a chip or a segmented control right after the title."""
        self._named.add(widget)


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
        words = column(self._title, self._text, spacing=0)
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

    def set_banner(self, text: str, tone: Tone = "info", *, title: str = "") -> None:
        """Show another sentence or tone."""
        self._text.setText(text)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setVisible(bool(text))
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
