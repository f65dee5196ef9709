"""Overview: what needs me today, and how things stand."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QWidget

from flexeria_desktop.core.services.rows import Overview
from flexeria_desktop.ui import formats, metrics
from flexeria_desktop.ui.context import PageContext
from flexeria_desktop.ui.jobs import Report
from flexeria_desktop.ui.viewmodels.matter_lines import MatterLine, When, lines
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.views.pages.overview_charts import EventsCard, FiguresCard, KindsCard
from flexeria_desktop.ui.views.pages.overview_matters import MattersCard
from flexeria_desktop.ui.widgets import Beside, Button, IconButton, column

SIDE_WIDTH = 312
STACKS_UNDER = 760
MATTERS_LEAST = 180


class OverviewPage(Page):
    """Figures, the list of what needs a person, and two small charts."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context, "")
        self.head.set_title(self.tr("Overview"))
        self.take_in = Button(self.tr("Take in"), icon="take-in", hint="F6")
        self.take_in.setObjectName("overview.take_in")
        self.issue = Button(self.tr("Issue key"), "primary", "issue", hint="F5")
        self.issue.setObjectName("overview.issue")
        self.figures = FiguresCard()
        self.matters = MattersCard()
        self.events = EventsCard()
        self.kinds = KindsCard()
        self._lay_out()
        self._connect()

    def reload(self, _topics: frozenset[str]) -> None:
        """Ask for everything in one read, so that the figures fit one another."""
        actions = self.context.actions

        async def ask(_report: Report) -> Overview:
            overview: Overview = await actions.overview()
            return overview

        self.load("overview", ask, self.show_overview)

    def show_overview(self, overview: Overview) -> None:
        """Show figures, lines and charts."""
        today = overview.days[-1][0]
        now = datetime.now().astimezone()
        found = lines(overview.matters, today)
        count = sum(line.when is not When.WELL for line in found)
        checked = self.tr("checked %1").replace("%1", formats.clock(now))
        self.head.set_sub(formats.long_day(today))
        self.figures.show_overview(overview)
        said = self.tr("%n matter(s), %1", "", count).replace("%1", checked) if count else checked
        self.matters.set_note(said)
        self.matters.show_lines(found)
        self.events.show_days(overview.days)
        self.events.show_endings(overview.endings, today)
        self.kinds.show_overview(overview)

    def _lay_out(self) -> None:
        self.charts = IconButton(
            "nav.events", QCoreApplication.translate("EventsCard", "Events by day"), "normal", checkable=True
        )
        self.charts.setObjectName("overview.charts")
        self.head.add_action(self.charts)
        self.head.add_action(self.take_in)
        self.head.add_action(self.issue)
        side = QWidget()
        self._upright: QBoxLayout = column(spacing=metrics.CARD_GAP)
        self._upright.addWidget(self.events, 1)
        self._upright.addWidget(self.kinds)
        side.setLayout(self._upright)
        self.matters.setMinimumHeight(MATTERS_LEAST)
        self.body.addWidget(self.figures)
        self.body.addWidget(Beside(self.matters, side, STACKS_UNDER, side_width=SIDE_WIDTH), 1)
        self.low_fold(side, self.charts, self.matters, self.figures)

    def on_low(self, low: bool) -> None:
        """Figures in one line over the list; the charts wait behind their button, side by side."""
        self.figures.set_low(low)
        self.matters.set_low(low)
        self.events.set_low(low)
        ways = QBoxLayout.Direction
        self._upright.setDirection(ways.LeftToRight if low else ways.TopToBottom)
        self.matters.setMinimumHeight(0 if low else MATTERS_LEAST)

    def _connect(self) -> None:
        self.take_in.clicked.connect(self._take_in)
        self.issue.clicked.connect(self._issue)
        self.matters.followed.connect(self._follow)
        self.add_key("F5", self.tr("Issue key"), self._issue, "issue")
        self.add_key("F6", self.tr("Take in"), self._take_in, "take-in")

    def _take_in(self) -> None:
        self.context.navigate("keys")

    def _issue(self) -> None:
        self.context.navigate("keys", issue=True)

    def _follow(self, line: MatterLine) -> None:
        self.context.navigate(line.page, **line.where)


def overview_page(context: PageContext) -> QWidget:
    """Make the page."""
    return OverviewPage(context)
