"""Fields: a label, an input, and one line under it that hints or says what is wrong."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.icons import pixmap
from flexeria_desktop.ui.theme import set_look, theme
from flexeria_desktop.ui.widgets.base import IconLabel, Label, column, row
from flexeria_desktop.ui.widgets.buttons import IconButton

LABEL_WIDTH = 92
# Typing is over when no key came for this long; a search per letter would queue behind itself.
SEARCH_PAUSE_MS = 150
COUNTED_BEFORE = 400
"""Characters before the last one that a text may have: from there on they are counted."""
State = Literal["", "good", "bad", "busy", "info"]
_STATE_ICONS = {
    "good": ("done", "positive"),
    "bad": ("failed", "danger"),
    "busy": ("running", "accent"),
    "info": ("info", "info"),
}


class LineInput(QFrame):
    """28 px: icon at the left, text, state icon at the right; the base of all one-line inputs."""

    changed = Signal(str)
    submitted = Signal()

    def __init__(
        self, text: str = "", *, placeholder: str = "", icon: str = "", mono: bool = False, secret: bool = False
    ) -> None:
        super().__init__()
        self.edit = QLineEdit(text)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setFrame(False)
        self.edit.setFont(theme().font("body", mono=mono))
        self.edit.setProperty("ringFor", 1)
        if secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._icon = IconLabel(icon)
        if not icon:
            self._icon.hide()
        self._state = IconLabel("")
        self._state.hide()
        self._box: QHBoxLayout = row(self._icon, self.edit, self._state, margins=(7, 0, 7, 0))
        self.setLayout(self._box)
        set_look(self, kind="field")
        self.setFixedHeight(metrics.CONTROL)
        self.setMinimumWidth(72)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.edit)
        self.edit.textChanged.connect(self.changed)
        self.edit.returnPressed.connect(self.submitted)
        theme().changed.connect(self.update)

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Put a text in; ``changed`` follows if it differs."""
        self.edit.setText(text)

    def set_icon(self, icon: str, role: str = "text") -> None:
        """Change the icon at the left."""
        self._icon.set_icon(icon, role)
        self._icon.setVisible(bool(icon))

    def set_state(self, state: State) -> None:
        """Show a state icon at the right: good, bad, busy, info or none."""
        if state:
            self._state.set_icon(*_STATE_ICONS[state])
        self._state.setVisible(bool(state))

    def set_invalid(self, invalid: bool) -> None:
        """Red border and text; ``Field`` sets it together with the sentence."""
        set_look(self, invalid=invalid)
        set_look(self.edit, invalid=invalid)
        self.set_state("bad" if invalid else "")

    def setAccessibleName(self, name: str) -> None:
        """The name belongs to the part that has the focus."""
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the icon goes to the text."""
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)


class SearchField(LineInput):
    """A search: the word comes 150 ms after the last letter, Esc empties it, a cross too.

    pause: another time in milliseconds; 0 = with each letter, where a search nobody waits for is cancelled.
    """

    searched = Signal(str)

    def __init__(
        self, placeholder: str, *, icon: str = "search", shortcut: str = "", pause: int = SEARCH_PAUSE_MS
    ) -> None:
        super().__init__(placeholder=placeholder, icon=icon)
        self.setAccessibleName(placeholder)
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(self._tell)
        self._cross = IconButton("close", self.tr("Clear"), density="small")
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.setFixedSize(20, 20)
        self._cross.hide()
        self._cross.clicked.connect(self.edit.clear)
        self._box.addWidget(self._cross)
        self.changed.connect(self._typed)
        self.submitted.connect(self._tell)
        if shortcut:
            keys = QShortcut(QKeySequence(shortcut), self)
            keys.activated.connect(self.edit.setFocus)

    def forget(self) -> None:
        """Empty it without telling: whoever does so searches anew by himself."""
        self.edit.blockSignals(True)
        self.edit.clear()
        self.edit.blockSignals(False)
        self._pause.stop()
        self._cross.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties."""
        if event.key() == Qt.Key.Key_Escape and self.text:
            self.edit.clear()
            self._tell()
        else:
            super().keyPressEvent(event)

    def _typed(self, text: str) -> None:
        self._cross.setVisible(bool(text))
        if self._pause.interval():
            self._pause.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        self.searched.emit(self.text.strip())


class TextArea(QPlainTextEdit):
    """Several lines; Tab leaves it."""

    changed = Signal(str)

    def __init__(self, text: str = "", *, placeholder: str = "", lines: int = 3, mono: bool = False) -> None:
        super().__init__(text)
        self.setPlaceholderText(placeholder)
        self.setFont(theme().font("small" if mono else "body", mono=mono))
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * 20 + 14)
        self.setProperty("ring", "outside")
        self.textChanged.connect(self._tell)

    @property
    def text(self) -> str:
        """All lines."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Put a text in."""
        self.setPlainText(text)

    def set_invalid(self, invalid: bool) -> None:
        """Red border."""
        set_look(self, invalid=invalid)

    def _tell(self) -> None:
        self.changed.emit(self.toPlainText())


class ChoiceField(QComboBox):
    """One of a short list that is known beforehand. Options: (key, text) or (key, text, icon)."""

    chosen = Signal(str)

    def __init__(self, options: list[tuple[str, ...]] | tuple[tuple[str, ...], ...] = (), current: str = "") -> None:
        super().__init__()
        self.setFixedHeight(metrics.CONTROL)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.set_options(options, current)
        self.activated.connect(self._tell)
        theme().changed.connect(self.update)

    @property
    def current(self) -> str:
        """The key of the choice; empty when there is none."""
        return str(self.currentData() or "")

    def set_options(self, options: list[tuple[str, ...]] | tuple[tuple[str, ...], ...], current: str = "") -> None:
        """Offer other choices; the current key stays when it is still there and none is named."""
        wanted = current or self.current
        self.clear()
        for option in options:
            self.addItem(option[1], option[0])
        self.set_current(wanted or (options[0][0] if options else ""))

    def set_current(self, key: str) -> None:
        """Choose without a signal; an unknown key chooses nothing."""
        self.setCurrentIndex(self.findData(key))

    def set_invalid(self, invalid: bool) -> None:
        """Red border."""
        set_look(self, invalid=invalid)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow that the style sheet cannot colour."""
        super().paintEvent(event)
        role = "text-muted" if self.isEnabled() else "text-disabled"
        picture = pixmap("fold", role, metrics.ICON, self.devicePixelRatioF())
        QPainter(self).drawPixmap(self.width() - 24, (self.height() - metrics.ICON) // 2, picture)

    def _tell(self, _index: int) -> None:
        self.chosen.emit(self.current)


class Field(QWidget):
    """A label with its input and the line under it; ``side="left"`` in sheets, ``"above"`` in cards."""

    def __init__(
        self,
        label: str,
        content: QWidget,
        *,
        side: Literal["above", "left"] = "above",
        hint: str = "",
        label_width: int = LABEL_WIDTH,
        longest: int = 0,
    ) -> None:
        """longest: characters that can be kept, 0 = nobody counts."""
        super().__init__()
        self.content = content
        self._hint = hint
        self._longest, self._counted = longest, ""
        self._label = Label(label, "small" if side == "above" else "body", "text-muted", wrap=side == "left")
        self._label.setBuddy(content)
        if not content.accessibleName():
            content.setAccessibleName(label)
        self._under = Label(hint, "small", "text-muted", wrap=True)
        if not hint:
            self._under.hide()
        inner: QVBoxLayout = column(content, self._under, spacing=4)
        if content.minimumWidth() == content.maximumWidth():
            inner.setAlignment(content, Qt.AlignmentFlag.AlignLeft)
        box: QBoxLayout
        if side == "above":
            if not label:
                self._label.hide()
            box = column(self._label, inner, "stretch", spacing=4)
        else:
            self._label.setMinimumHeight(metrics.CONTROL)
            self._label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self._label.setFixedWidth(label_width)
            box = row(spacing=12)
            box.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
            inner.addStretch(1)
            box.addLayout(inner, 1)
        self.setLayout(box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setFocusProxy(content)
        if longest and isinstance(content, LineInput | TextArea):
            content.changed.connect(self._count)

    @property
    def error(self) -> str:
        """The sentence under the field when it is invalid, else empty."""
        return self._under.text() if self._under.property("role") == "danger" else ""

    def set_hint(self, hint: str) -> None:
        """Say something else under the field while nothing is wrong."""
        self._hint = hint
        if not self.error:
            self._show(hint, "text-muted")

    def set_error(self, sentence: str) -> None:
        """Mark as invalid with a sentence; an empty one clears it and the hint comes back."""
        invalid = getattr(self.content, "set_invalid", None)
        if invalid is not None:
            invalid(bool(sentence))
        self._show(sentence or self._hint, "danger" if sentence else "text-muted")
        self.content.setAccessibleDescription(sentence or self._hint)

    def check(self, wrong: str = "") -> None:
        """Say what is wrong, or that the text is too long, or nothing."""
        self.set_error(wrong)
        if not wrong and self._longest:
            self._count(self.content.text)  # type: ignore[attr-defined]

    def _count(self, text: str) -> None:
        """Count along when a text comes near the longest that can be kept; nothing of it is cut off."""
        length = len(text.strip())
        before, self._counted = self._counted, ""
        if length > self._longest:
            self._counted = self._told(self.tr("%1 characters; at most %2 can be kept."), length)
            self.set_error(self._counted)
        elif before and self.error in {"", before}:
            self.set_error("")
        if not self.error and self._longest - COUNTED_BEFORE <= length:
            self._counted = self._told(self.tr("%1 of %2 characters"), length)
            self._show(self._counted, "text-muted")

    def _told(self, text: str, length: int) -> str:
        return text.replace("%1", formats.number(length)).replace("%2", formats.number(self._longest))

    def _show(self, text: str, role: str) -> None:
        self._under.setText(text)
        self._under.set_role(role)
        self._under.setVisible(bool(text))


def focus_first_error(*fields: Field) -> bool:
    """Put the focus into the first invalid field; False when none is."""
    for field in fields:
        if field.error:
            field.content.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
    return False
