"""Dialogs: for decisions only; always ``open()``, the window behind goes on. Errors answer three questions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.theme import Tone
from flexeria_desktop.ui.widgets.base import IconLabel, Label, column, line, row
from flexeria_desktop.ui.widgets.buttons import Button
from flexeria_desktop.ui.widgets.buttons import Kind as ButtonKind
from flexeria_desktop.ui.widgets.fitting import Beside, Lines, fitted

QUESTION_WIDTH = 156
COPIED_MS = 2_000
FOOT_GAP = 8


class ErrorTexts(Protocol):
    """What an error shows; ``ui/messages.message_for`` makes one."""

    @property
    def title(self) -> str:
        """Heads the dialog."""

    @property
    def happened(self) -> str:
        """What happened."""

    @property
    def changed(self) -> str:
        """Was anything changed?"""

    @property
    def todo(self) -> str:
        """What to do."""

    @property
    def details(self) -> str:
        """For the one who helps; may be empty."""


class Dialog(QDialog):
    """Icon, title, body, foot; fill ``body``, add buttons with ``add_button`` (the primary one last)."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        *,
        icon: str = "",
        tone: Tone = "neutral",
        width: int = metrics.DIALOG_SMALL,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self._width = width
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sign = IconLabel(icon, "text" if tone == "neutral" else tone, 24)
        if not icon:
            sign.hide()
        self._title = Label(title, "subtitle", wrap=True)
        head: QHBoxLayout = row(spacing=14, margins=(24, 20, 24, 0))
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        indent = 62 if icon else 24
        self.body: QVBoxLayout = column(spacing=metrics.ROW_GAP, margins=(indent, 12, 24, 20))
        self._left, self._right = Lines(), Lines(at_end=True)
        self._foot = QWidget()
        both = Beside(self._left, self._right, shares=(0, 1), spacing=FOOT_GAP)
        self._foot.setLayout(row(both, margins=(20, 8, 20, 8)))
        self._head = head
        outer = column(head, spacing=0)
        outer.addWidget(fitted(self.body), 1)
        outer.addWidget(line())
        outer.addWidget(self._foot)
        outer.setSizeConstraint(outer.SizeConstraint.SetNoConstraint)
        self.setLayout(outer)
        self.setFixedWidth(width)

    def add_button(
        self, text: str, on_click: Callable[[], object], kind: ButtonKind = "normal", icon: str = ""
    ) -> Button:
        """Add a button at the right of the foot; the last primary one answers Enter."""
        button = Button(text, kind, icon, density="large")
        button.clicked.connect(on_click)
        self._right.add(button)
        if kind == "primary":
            button.setDefault(True)
            button.setFocus()
        return button

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the content, whatever was added since."""
        self.fit()
        super().showEvent(event)

    def fit(self) -> None:
        """Be as high as the content, at most as its window, where it scrolls; called when a part folds."""
        room = self._room()
        width = min(self._width, room.width())
        foot = self._foot_height(width - 40)
        self._foot.setFixedHeight(foot)
        self.body.activate()
        needed = sum(_height(part, width) for part in (self._head, self.body)) + 1 + foot
        self.setFixedSize(width, min(needed, room.height()))

    def _foot_height(self, width: int) -> int:
        beside = self._left.whole + FOOT_GAP + self._right.whole <= width
        heights = [part.height_at(width) for part in (self._left, self._right)]
        buttons = max(heights) if beside else sum(heights) + FOOT_GAP
        return max(metrics.DIALOG_FOOT, buttons + 2 * metrics.UNIT)

    def _room(self) -> QSize:
        """What the window has that it belongs to, however many dialogs lie between."""
        owner = self.parentWidget()
        while owner is not None and (isinstance(owner.window(), QDialog)) and owner.window().parentWidget():
            owner = owner.window().parentWidget()
        screen = self.screen().availableSize()
        if owner is None:
            return screen
        return owner.window().size().expandedTo(QSize(*metrics.HALF_DESIGN)).boundedTo(screen)


def _height(layout: QLayout, width: int) -> int:
    wraps = layout.hasHeightForWidth()
    return layout.totalHeightForWidth(width) if wraps else layout.totalSizeHint().height()


class ErrorPanel(QWidget):
    """The three answers in rows, with details that fold out and can be copied."""

    resized = Signal()

    def __init__(self, texts: ErrorTexts) -> None:
        super().__init__()
        self._details_text = texts.details
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.setColumnMinimumWidth(0, QUESTION_WIDTH)
        grid.setColumnStretch(1, 1)
        questions = (self.tr("What happened"), self.tr("Was anything changed?"), self.tr("What to do"))
        answers = (texts.happened, texts.changed, texts.todo)
        for index, (question, answer) in enumerate(zip(questions, answers, strict=True)):
            label = Label(question, "body", "text-muted")
            shown = Label(answer, "strong" if index == 1 else "body", wrap=True, selectable=True)
            shown.setAccessibleName(f"{question}: {answer}")
            grid.addWidget(label, index, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(shown, index, 1)
        self._fold = Button(self.tr("Details"), "link", "unfold", checkable=True)
        self._fold.toggled.connect(self._unfold)
        self._copy = Button(self.tr("Copy"), icon="copy")
        self._copy.clicked.connect(self.copy)
        self._copy.hide()
        self._details = Label(texts.details, "small", wrap=True, mono=True, selectable=True)
        self._details.setProperty("kind", "mono")
        self._details.hide()
        bar = row(self._fold, "stretch", self._copy)
        if not texts.details:
            self._fold.hide()
        self.setLayout(column(grid, bar, self._details, spacing=6))

    @property
    def details_shown(self) -> bool:
        """True while the details are folded out."""
        return self._details.isVisibleTo(self)

    def show_details(self, on: bool = True) -> None:
        """Fold the details out or in."""
        self._fold.setChecked(on)

    def copy(self) -> None:
        """Put the details on the clipboard and say so for two seconds."""
        QGuiApplication.clipboard().setText(self._details_text)
        self._copy.setText(self.tr("Copied"))
        QTimer.singleShot(COPIED_MS, self._copy, self._restore_copy)

    def _restore_copy(self) -> None:
        self._copy.setText(self.tr("Copy"))

    def _unfold(self, on: bool) -> None:
        self._fold.set_icon("fold" if on else "unfold")
        self._details.setVisible(on)
        self._copy.setVisible(on)
        self.resized.emit()


class ErrorDialog(Dialog):
    """An error that needs a decision: three answers, and the button that mends it. ``fixed`` is that button."""

    fixed = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        texts: ErrorTexts,
        *,
        fix: str = "",
        fix_icon: str = "",
        tone: Tone = "caution",
        later: str = "",
    ) -> None:
        super().__init__(
            parent,
            texts.title,
            icon="failed" if tone == "danger" else "caution",
            tone=tone,
            width=metrics.DIALOG_LARGE,
        )
        self.panel = ErrorPanel(texts)
        self.panel.resized.connect(self.fit)
        self.body.addWidget(self.panel)
        if fix:
            self.add_button(later or self.tr("Not now"), self.reject)
            self.fix_button = self.add_button(fix, self._fix, "primary", fix_icon)
        else:
            self.add_button(later or self.tr("Close"), self.reject, "primary")

    def _fix(self) -> None:
        self.accept()
        self.fixed.emit()


class ConfirmDialog(Dialog):
    """Asks once, with the consequence in numbers; the verb is the button. ``confirmed`` is that button."""

    confirmed = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        consequence: str,
        verb: str,
        *,
        danger: bool = True,
        points: Sequence[str] = (),
        cancel: str = "",
    ) -> None:
        super().__init__(parent, title, icon="caution", tone="danger" if danger else "caution")
        self.body.addWidget(Label(consequence, wrap=True))
        for point in points:
            self.body.addLayout(row(IconLabel("removal", "text-muted", 14), Label(point, wrap=True), spacing=8))
        self.cancel_button = self.add_button(cancel or self.tr("Cancel"), self.reject)
        self.verb_button = self.add_button(verb, self._confirm, "danger-filled" if danger else "primary")
        (self.cancel_button if danger else self.verb_button).setFocus()

    def _confirm(self) -> None:
        self.accept()
        self.confirmed.emit()
