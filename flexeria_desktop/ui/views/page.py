"""The base of every page: head and body, quiet loading, keys, and no form lost to a refresh."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.context import TOPICS, Command, PageContext
from flexeria_desktop.ui.jobs import Job, Operation

if TYPE_CHECKING:
    from flexeria_desktop.ui.widgets import Button
    from flexeria_desktop.ui.widgets.compact import Lent

NARROW_UNDER = 760
"""Pixels of width; a narrower page keeps less room at its sides, as its head does."""
LOW_UNDER = 420
"""Pixels of height; a lower page, as on a laptop at 200 %, gives what it is about the room of what is around it."""


class Page(QWidget):
    """Head, body and the rules of loading; a page overrides ``reload`` and, when it needs to, ``on_shown``.

    ``topics`` names the data the page shows. A change of other topics never reaches ``reload``. While the page
    is hidden, or ``has_input`` says that a form is half filled, changes wait; they are taken over afterwards.
    """

    topics: frozenset[str] = TOPICS

    def __init__(self, context: PageContext, title: str, sub: str = "") -> None:
        from flexeria_desktop.ui.widgets import PageHead, column, fitted  # noqa: PLC0415 - the window needs this module, not the head
        from flexeria_desktop.ui.widgets.compact import Threshold  # noqa: PLC0415

        super().__init__()
        # It has the keyboard until Tab leads on to its first control.
        self.setProperty("ring", "none")
        self.context = context
        self._height = Threshold(LOW_UNDER)
        self._tool: tuple[QWidget, QBoxLayout] | None = None
        self._lent: Lent | None = None
        self._folded: list[tuple[Button, QWidget, tuple[QWidget, ...]]] = []
        self.head = PageHead(title, sub)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(metrics.PAGE_MARGIN, 0, metrics.PAGE_MARGIN, metrics.CARD_PADDING)
        self.body.setSpacing(metrics.CARD_GAP)
        whole = column(self.head, spacing=0)
        whole.addLayout(self.body, 1)
        self.setLayout(column(fitted(whole), spacing=0))
        self._waiting: frozenset[str] = self.topics
        self._loads: dict[str, tuple[Job, Callable[[Any], None]]] = {}
        self._again: dict[str, Callable[[], None]] = {}
        self._keys: dict[str, Command] = {}
        context.refresh.connect(self._changed)

    def reload(self, topics: frozenset[str]) -> None:
        """Load what depends on ``topics`` anew, by ``load``; the first call carries all topics of the page."""

    def on_shown(self, **where: Any) -> None:
        """The page came to the front; ``where`` says what to show of it."""

    @property
    def low(self) -> bool:
        """Whether the window is so low that the list gets the room of all that is around it."""
        return self._height.under

    def on_low(self, low: bool) -> None:
        """The page became low, or high again: what ``low_tool`` and ``low_fold`` do not do is done here."""

    def low_tool(self, part: QWidget, home: QBoxLayout) -> None:
        """On a low page this stands on the line of the title; ``home`` is the layout it stands in else."""
        self._tool = part, home

    def low_fold(self, part: QWidget, button: Button, *instead_of: QWidget) -> None:
        """On a low page this waits behind a checkable button, and takes the place of other parts."""
        self._folded.append((button, part, instead_of))
        button.hide()
        button.toggled.connect(lambda _on: self._show_folded())

    def has_input(self) -> bool:
        """Whether something typed here would be lost by leaving or by loading anew."""
        return False

    def shown(self, **where: Any) -> None:
        """Called by the window: take over what changed meanwhile, then ``on_shown``."""
        self.take_over()
        self.on_shown(**where)

    def take_over(self) -> None:
        """Load what changed while the page was hidden or a form was open; nothing when a form still is."""
        if self._waiting and not self.has_input():
            topics, self._waiting = self._waiting, frozenset()
            self.reload(topics)

    def load(self, name: str, operation: Operation, show: Callable[[Any], None]) -> None:
        """Run a quiet operation and show its result; asked again meanwhile, it runs once more at the end.

        What is on the screen stays until the new data are there. A failure is shown by the window.
        """
        if name in self._loads:
            self._again[name] = lambda: self.load(name, operation, show)
            return
        job = self.context.runner.start("", operation)
        self._loads[name] = job, show
        # Methods of the page: the job may end after the page has gone with its window.
        job.succeeded.connect(self._load_ended)
        job.failed.connect(self._load_ended)
        job.cancelled.connect(self._load_ended)

    @property
    def loading(self) -> bool:
        """Whether data of this page are on their way."""
        return bool(self._loads)

    def add_key(self, shortcut: str, text: str, action: Callable[[], None], icon_use: str = "next") -> None:
        """Bind a key that works while this page shows; it also appears in the help and in the search."""
        self._keys[shortcut] = Command(shortcut, text, action, shortcut, icon_use)

    @property
    def keys(self) -> tuple[Command, ...]:
        """The keys of this page, for the help."""
        return tuple(self._keys.values())

    def press(self, shortcut: str) -> bool:
        """Do what the key means here; False when it means nothing."""
        command = self._keys.get(shortcut)
        if command is not None:
            command.action()
        return command is not None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low page has a lower head and foot."""
        super().resizeEvent(event)
        self._set_margins(event.size().width())
        if self._height.take(event.size().height()):
            self._set_low(self.low)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc folds away again what a button brought."""
        button = next((one for one, _part, _others in self._folded if self.low and one.isChecked()), None)
        if event.key() == Qt.Key.Key_Escape and button is not None:
            button.setChecked(False)
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _set_low(self, low: bool) -> None:
        self.head.set_low(low)
        margins = self.body.contentsMargins()
        if margins.bottom():
            margins.setBottom(metrics.UNIT if low else metrics.CARD_PADDING)
            self.body.setContentsMargins(margins)
        self.body.setSpacing(metrics.UNIT if low else metrics.CARD_GAP)
        self._lend_tool(low)
        for button, _part, _others in self._folded:
            button.setVisible(low)
        self._show_folded()
        self.on_low(low)

    def _lend_tool(self, low: bool) -> None:
        from flexeria_desktop.ui.widgets.compact import Lent  # noqa: PLC0415 - at the first low window

        if self._tool is None:
            return
        if low:
            self._lent = Lent(*self._tool)
            self.head.set_tool(self._tool[0])
        elif self._lent is not None:
            self.head.set_tool(None)
            self._lent.give_back()
            self._lent = None

    def _show_folded(self) -> None:
        for button, part, others in self._folded:
            part.setVisible(not self.low or button.isChecked())
            for other in others:
                other.setVisible(not self.low or not button.isChecked())

    def contextMenuEvent(self, event: Any) -> None:
        """Show the menu of a table."""
        from flexeria_desktop.ui.views.page_menu import open_menu  # noqa: PLC0415 - at the first menu

        open_menu(self, event)

    def _set_margins(self, width: int) -> None:
        margins = self.body.contentsMargins()
        if margins.left():
            side = metrics.CARD_GAP if width < NARROW_UNDER else metrics.PAGE_MARGIN
            margins.setLeft(side)
            margins.setRight(side)
            self.body.setContentsMargins(margins)

    def _changed(self, topics: frozenset[str]) -> None:
        self._waiting |= topics & self.topics
        if self.isVisible():
            self.take_over()

    def _load_ended(self, _outcome: object = None) -> None:
        for name, (job, show) in list(self._loads.items()):
            if job.running:
                continue
            del self._loads[name]
            if job.state == "done":
                self._loaded(name, show, job.result)
            elif job.error is not None:
                self._again.pop(name, None)
                self.context.error(job.error)

    def _loaded(self, name: str, show: Callable[[Any], None], result: Any) -> None:
        again = self._again.pop(name, None)
        if self.has_input():
            self._waiting |= self.topics
        else:
            show(result)
        if again is not None:
            again()
