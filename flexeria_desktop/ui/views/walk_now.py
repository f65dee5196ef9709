"""The large part of walk mode: the lock in work with its progress and steps, or what to do now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.viewmodels.walk_now import Line, Now
from flexeria_desktop.ui.viewmodels.walk_texts import Step
from flexeria_desktop.ui.views.walk_parts import LARGE, SignalBars, Sizes, colour, dress
from flexeria_desktop.ui.widgets import Button, ElidedLabel, IconLabel, Label, ProgressBar, column, row, scrolled

_STEP_ICONS = {
    "done": ("done", "positive", "text"),
    "running": ("running", "accent", "text"),
    "wait": ("wait", "text-muted", "text-muted"),
    "failed": ("failed", "danger", "text"),
}


class StepLine(QWidget):
    """One of the three steps: icon and sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("wait", "text-muted", 24)
        self.text = ElidedLabel("", "walk-body")
        box = row(self._icon, spacing=16)
        box.addWidget(self.text, 1)
        self.setLayout(box)

    def show_step(self, step: Step) -> None:
        """Show another state or sentence."""
        icon, role, ink = _STEP_ICONS[step.state]
        self._icon.set_icon(icon, role)
        self.text.set_full_text(step.text)
        colour(self.text, ink)

    def dress(self, sizes: Sizes) -> None:
        """Change the size."""
        dress(self.text, sizes.body)


class TextLine(QWidget):
    """A muted heading over a text that wraps."""

    def __init__(self) -> None:
        super().__init__()
        self.heading = Label("", "walk-small", "text-muted", wrap=True)
        self.text = Label("", "walk-body", wrap=True)
        self.setLayout(column(self.heading, self.text, spacing=0))

    def show_line(self, line: Line) -> None:
        """Show another text."""
        heading, text = line
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        self.text.setText(text)

    def dress(self, sizes: Sizes) -> None:
        """Change the size."""
        dress(self.heading, sizes.small)
        dress(self.text, sizes.body)


class NowPanel(QWidget):
    """Shows one ``Now``; save, again and close are the buttons of the end."""

    def __init__(self) -> None:
        super().__init__()
        self._sizes = LARGE
        self.bars = SignalBars()
        self._icon = IconLabel("walk", "accent", metrics.ICON_WALK)
        self.lead = Label("", "walk-body", wrap=True)
        self.title = Label("", "walk-title", wrap=True)
        self.title.setObjectName("walk.current")
        self.sub = Label("", "walk-body", "text-muted", wrap=True)
        self._doing = Label("", "walk-body")
        self._far = ElidedLabel("", "walk-body", "text-muted")
        self.bar = ProgressBar(metrics.PROGRESS_WALK, name=self.tr("Progress of this lock"))
        self.bar.setObjectName("walk.progress")
        self.steps = [StepLine() for _ in range(3)]
        self.lines: list[TextLine] = []
        self.save = Button(self.tr("Save summary"), icon="export", density="walk")
        self.save.setObjectName("walk.save")
        self.again = Button(self.tr("Walk again"), icon="walk", density="walk")
        self.again.setObjectName("walk.again")
        self.close_button = Button(self.tr("Close"), "primary", density="walk")
        self.close_button.setObjectName("walk.close")
        self._build()

    def _build(self) -> None:
        self._lead_row: QHBoxLayout = row(self.bars, self._icon, spacing=12)
        self.lead.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._lead_row.addWidget(self.lead, 1)
        self._words: QVBoxLayout = column(self._lead_row, self.title, self.sub, spacing=4)
        self._progress = QWidget()
        says = row(self._doing, spacing=0)
        says.addWidget(self._far, 1)
        self._progress.setLayout(column(says, self.bar, spacing=14))
        self._steps = QWidget()
        self._steps_box: QVBoxLayout = column(*self.steps, spacing=12)
        self._steps.setLayout(self._steps_box)
        self._texts = QWidget()
        self._texts_box: QVBoxLayout = column(spacing=12)
        self._texts.setLayout(self._texts_box)
        self._deeds = QWidget()
        self._deeds.setLayout(row(self.close_button, self.again, self.save, "stretch", spacing=12))
        self._box: QVBoxLayout = column(spacing=0)
        self._box.addStretch(1)
        self._box.addLayout(self._words)
        for part in (self._progress, self._steps, self._texts):
            self._box.addWidget(part)
        self._box.addStretch(1)
        ground = QWidget()
        ground.setLayout(self._box)
        self.area = scrolled(ground)
        whole = column(spacing=0)
        whole.addWidget(self.area, 1)
        whole.addWidget(self._deeds)
        self.setLayout(whole)

    def show_now(self, now: Now) -> None:
        """Show another state; what stays the same is not touched."""
        self.bars.setVisible(not now.icon)
        self.bars.show_signal(now.rssi)
        self._icon.setVisible(bool(now.icon))
        if now.icon:
            self._icon.set_icon(now.icon, now.tone)
        for label, text in ((self.lead, now.lead), (self.title, now.title), (self.sub, now.sub)):
            if label.text() != text:
                label.setText(text)
        colour(self.lead, now.tone)
        self.sub.setVisible(bool(now.sub))
        self._show_progress(now)
        self._show_lines(now.lines)
        for line, step in zip(self.steps, now.steps, strict=False):
            line.show_step(step)
        for place, line in enumerate(self.steps):
            line.setVisible(place < len(now.steps))
        self._steps.setVisible(bool(now.steps))
        self._deeds.setVisible(now.ended)
        self.setAccessibleName(now.spoken)

    def _show_progress(self, now: Now) -> None:
        self._progress.setVisible(now.share is not None)
        self._doing.setText(now.doing)
        self._far.set_full_text(f", {now.far}" if now.far else "")
        if now.share is not None:
            self.bar.set_tone("positive" if now.icon == "done" else "accent")
            if now.share != self.bar.value:
                self.bar.set_share(now.share)
            self.bar.setAccessibleDescription(", ".join(part for part in (now.doing, now.far) if part))

    def _show_lines(self, lines: tuple[Line, ...]) -> None:
        while len(self.lines) < len(lines):
            fresh = TextLine()
            fresh.dress(self._sizes)
            self.lines.append(fresh)
            self._texts_box.addWidget(fresh)
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(lines))
            if place < len(lines):
                line.show_line(lines[place])
        self._texts.setVisible(bool(lines))

    def dress(self, sizes: Sizes) -> None:
        """Change the size."""
        self._sizes = sizes
        for label, scale in ((self.lead, sizes.body), (self.title, sizes.title), (self.sub, sizes.body)):
            dress(label, scale)
        dress(self._doing, sizes.body, bold=True)
        dress(self._far, sizes.body)
        for part in (*self.steps, *self.lines):
            part.dress(sizes)
        self.bar.setFixedHeight(sizes.bar)
        self._steps_box.setSpacing(4 if sizes.brief else 12)
        self._texts_box.setSpacing(6 if sizes.brief else 12)
        self._words.setSpacing(2 if sizes.brief else 4)
        self._lead_row.setContentsMargins(0, 0, 0, 0 if sizes.brief else 8)
        edge = sizes.margin
        self._box.setContentsMargins(edge, 8 if sizes.brief else 32, edge, 8 if sizes.brief else 32)
        for part in (self._progress, self._steps, self._texts):
            part.setContentsMargins(0, sizes.gap, 0, 0)
        self._deeds.setContentsMargins(edge, 8, edge, 8 if sizes.brief else 32)
        self.save.setText(self.tr("Save") if sizes.brief else self.tr("Save summary"))
        for button in (self.save, self.again, self.close_button):
            button.set_kind(button.kind, "normal" if sizes.brief else "walk")  # type: ignore[arg-type]
