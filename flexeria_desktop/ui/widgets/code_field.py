"""The code of a prepaid card: four boxes of five characters, filled by typing or by one paste."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from flexeria_desktop.ui.theme import set_look, theme
from flexeria_desktop.ui.widgets.base import row

BOXES = 4
BOX_LENGTH = 5
_NOISE = re.compile(r"[^0-9A-Za-z]")


def clean(text: str) -> str:
    """Letters and digits only, in capitals: what counts of a pasted code."""
    return _NOISE.sub("", text).upper()


class CodeField(QWidget):
    """Four boxes that behave as one field; ``changed`` carries all characters typed so far, without gaps."""

    changed = Signal(str)
    submitted = Signal()

    def __init__(self, boxes: int = BOXES, length: int = BOX_LENGTH) -> None:
        super().__init__()
        self._length = length
        self._boxes: list[QLineEdit] = [_CodeBox(self, length) for _ in range(boxes)]
        self.setLayout(row(*self._boxes, spacing=8))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._boxes[0])
        for index, box in enumerate(self._boxes):
            box.textEdited.connect(self._edited)
            box.setAccessibleName(
                self.tr("Code, part %1 of %2").replace("%1", str(index + 1)).replace("%2", str(boxes))
            )

    @property
    def text(self) -> str:
        """All characters in order."""
        return "".join(box.text() for box in self._boxes)

    @property
    def first_box(self) -> QLineEdit:
        """Where typing begins."""
        return self._boxes[0]

    @property
    def complete(self) -> bool:
        """True when every box is full."""
        return len(self.text) == self._length * len(self._boxes)

    def set_text(self, text: str) -> None:
        """Fill the boxes from the first; what does not fit is left out."""
        self._fill(0, clean(text))

    def clear(self) -> None:
        """Empty all boxes and begin at the first."""
        self.set_text("")

    def set_invalid(self, invalid: bool) -> None:
        """Red borders."""
        for box in self._boxes:
            set_look(box, invalid=invalid)

    def box(self, index: int) -> QLineEdit:
        """One of the boxes, from 0."""
        return self._boxes[index]

    def paste(self, text: str, start: QLineEdit) -> None:
        """Paste: a whole code fills all boxes, a part goes on from the cursor's box."""
        characters = clean(text)
        index = self._boxes.index(start)
        whole = len(characters) >= self._length * len(self._boxes)
        if whole:
            self._fill(0, characters)
        else:
            box = self._boxes[index]
            before = "" if box.hasSelectedText() else box.text()[: box.cursorPosition()]
            self._fill(index, before + characters, keep_after=True)

    def step(self, box: QLineEdit, by: int) -> bool:
        """Go to a neighbour; False at the ends."""
        target = self._boxes.index(box) + by
        if not 0 <= target < len(self._boxes):
            return False
        neighbour = self._boxes[target]
        neighbour.setFocus(Qt.FocusReason.TabFocusReason)
        neighbour.setCursorPosition(0 if by > 0 else len(neighbour.text()))
        return True

    def erase_before_cursor(self) -> None:
        """Delete the character before the cursor of the box that has the focus."""
        for box in self._boxes:
            if box.hasFocus():
                box.backspace()
                self.changed.emit(self.text)

    def _fill(self, first: int, characters: str, *, keep_after: bool = False) -> None:
        last = first
        for index in range(first, len(self._boxes)):
            part, characters = characters[: self._length], characters[self._length :]
            if not part and keep_after:
                break
            self._boxes[index].setText(part)
            if part:
                last = index
        box = self._boxes[last]
        if self.isVisible():
            box.setFocus(Qt.FocusReason.OtherFocusReason)
        box.setCursorPosition(len(box.text()))
        self.changed.emit(self.text)

    def _edited(self, _text: str) -> None:
        box = self.sender()
        if not isinstance(box, _CodeBox):
            return
        typed, place = box.text(), box.cursorPosition()
        cleaned = clean(typed)
        if cleaned != typed:
            box.setText(cleaned)
            box.setCursorPosition(place - (len(typed) - len(cleaned)))
        if len(cleaned) == self._length and box.cursorPosition() == self._length:
            self.step(box, 1)
        self.changed.emit(self.text)


class _CodeBox(QLineEdit):
    def __init__(self, field: CodeField, length: int) -> None:
        super().__init__()
        self._field = field
        self.setMaxLength(length)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        font = theme().font("body", mono=True)
        font.setPixelSize(17)
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 1)
        self.setFont(font)
        self.setInputMethodHints(Qt.InputMethodHint.ImhUppercaseOnly | Qt.InputMethodHint.ImhNoPredictiveText)
        set_look(self, kind="code")
        self.setFixedHeight(40)
        self.setMinimumWidth(88)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.DefaultContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste, and the keys that leave a box at its ends."""
        place, end = self.cursorPosition(), len(self.text())
        plain = not self.hasSelectedText() and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if event.matches(QKeySequence.StandardKey.Paste):
            self._field.paste(QGuiApplication.clipboard().text(), self)
        elif plain and event.key() == Qt.Key.Key_Backspace and place == 0 and self._field.step(self, -1):
            self._field.erase_before_cursor()
        elif (plain and event.key() == Qt.Key.Key_Left and place == 0 and self._field.step(self, -1)) or (
            plain and event.key() == Qt.Key.Key_Right and place == end and self._field.step(self, 1)
        ):
            return
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._field.submitted.emit()
        elif event.text() in {"-", " "} and event.text():
            if end == self.maxLength():
                self._field.step(self, 1)
        else:
            super().keyPressEvent(event)

    def paste(self) -> None:
        """Paste from the menu."""
        self._field.paste(QGuiApplication.clipboard().text(), self)
