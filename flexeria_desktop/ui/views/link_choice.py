"""The choice of a way to a lock: Bluetooth of this computer, a port that was found, or one that is typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from flexeria_desktop.core.domain.links import LinkWay
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Job, Report
from flexeria_desktop.ui.viewmodels import link_texts
from flexeria_desktop.ui.widgets import Button, ChoiceField, IconLabel, Label, LineInput, column, row

TYPED = "typed"
# So many letters show of a long path; the list under it shows it whole.
LETTERS = 22


class LinkChoice(QWidget):
    """``load(link)`` shows a link at once and asks which others there are; ``changed`` follows choice and letters.

    A way that cannot be used is offered all the same: once chosen, it says why not and what to do.
    """

    changed = Signal()

    def __init__(self, context: PageContext, name: str) -> None:
        super().__init__()
        self._context = context
        self._ways: dict[str, LinkWay] = {}
        self._job: Job | None = None
        self.setAccessibleName(name)
        self.choice = ChoiceField()
        self.choice.setAccessibleName(name)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(LETTERS)
        self.typed = LineInput(placeholder="serial:COM5", mono=True)
        self.typed.setAccessibleName(self.tr("Port or address"))
        self.again = Button(self.tr("Look again"), icon="sync", density="small")
        self.again.setAccessibleName(self.tr("Look again for ways to locks"))
        self._note = Label("", "small", "caution", wrap=True)
        self.note = QWidget()
        said = row(spacing=6)
        said.addWidget(IconLabel("caution", "caution"), 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._note, 1)
        said.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        self.note.setLayout(said)
        self.setLayout(column(self.choice, self.typed, self.note, spacing=8))
        self.setFocusProxy(self.choice)
        self.choice.chosen.connect(self._chosen)
        self.typed.changed.connect(self._tell)
        self.again.clicked.connect(self.look)
        self._offer((), "")

    @property
    def link(self) -> str:
        """The moniker that is meant; empty for none."""
        chosen = self.choice.current
        return self.typed.text.strip() if chosen == TYPED else chosen

    @property
    def problem(self) -> str:
        """What stands in the way of the chosen one, and what to do; empty when nothing is known."""
        return self._note.text()

    def load(self, current: str) -> None:
        """Choose ``current`` and look which ways there are; with none given the first usable one is chosen."""
        self._offer(tuple(self._ways.values()), current)
        self.look()

    def look(self) -> None:
        """Ask which ways there are now; what was chosen stays."""
        if self._job is not None:
            return
        actions = self._context.actions

        async def ways(_report: Report) -> tuple[LinkWay, ...]:
            found: tuple[LinkWay, ...] = await actions.ways()
            return found

        self.again.set_busy(self.tr("Looking"))
        self._job = self._context.runner.start("", ways, succeeded=self._found)
        self._job.finished.connect(self._looked)

    def set_invalid(self, invalid: bool) -> None:
        """Mark the part that is used."""
        part = self.typed if self.choice.current == TYPED else self.choice
        part.set_invalid(invalid)

    def _found(self, ways: Any) -> None:
        before, typing = self.link, self.choice.current == TYPED and bool(self.typed.text)
        usable = next((way.link for way in ways if way.usable), "")
        self._offer(ways, TYPED if typing else before or usable)
        if self.link != before:
            self.changed.emit()

    def _looked(self) -> None:
        self._job = None
        self.again.set_busy(None)

    def _offer(self, ways: Sequence[LinkWay], current: str) -> None:
        """Offer ways; ``current`` is chosen, and offered when it is none of them."""
        self._ways = {way.link: way for way in ways}
        own = [] if current in ("", TYPED) or current in self._ways else [(current, link_texts.name(current))]
        options = [*own, *((way.link, link_texts.title(way)) for way in ways)]
        chosen = current or (options[0][0] if options else TYPED)
        self.choice.set_options([*options, (TYPED, self.tr("Another port or address"))], chosen)
        self._dress()

    def _dress(self) -> None:
        chosen = self.choice.current
        self.typed.setVisible(chosen == TYPED)
        way = self._ways.get(chosen)
        problem = link_texts.problem(way) if way is not None else None
        self._note.setText(problem.in_one_line if problem else "")
        self.note.setVisible(problem is not None)
        self.choice.setToolTip(self.choice.currentText())
        self.choice.setAccessibleDescription(self._note.text())

    def _chosen(self, key: str) -> None:
        self._dress()
        if key == TYPED:
            self.typed.setFocus()
        self._tell()

    def _tell(self) -> None:
        self.changed.emit()
