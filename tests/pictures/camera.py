"""One subject in every look: photographed, told apart from a blank picture, from its other looks and from others."""

from __future__ import annotations

import time

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from flexeria_desktop.tour.stage import Stage
from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.theme import Mode, theme
from flexeria_desktop.ui.widgets.dialogs import Dialog

LOOKS: tuple[Mode, ...] = ("light", "dark", "high-contrast")
SAMPLE = 160
"""Width and height of what is compared of a picture."""
FEWEST_COLOURS = 12
"""Of a sample; an empty window has the colours of its frame alone."""
LEAST_DIFFERENCE = 0.05
"""Share of a sample that another look has to change; the preview of white paper changes its frame alone."""


class Camera:
    """Takes pictures of a stage's window into its robot's folder; ``faults`` are those that cannot be right."""

    def __init__(self, stage: Stage, suffix: str) -> None:
        self.stage = stage
        self.suffix = suffix
        self.taken = 0
        self.faults: list[str] = []
        self._looks = LOOKS
        self._begun = time.monotonic()

    def shoot(self, name: str) -> None:
        """In each look, the one that shows first: to change it costs a second in a window full of widgets.

        At 200 % the window, or that of a dialog, has half the size in each direction for as long.
        """
        shown = self.stage.robot.window or self.stage.window
        window = self.stage.window if isinstance(shown, Dialog) else shown
        halved = bool(self.suffix) and window.size() == QSize(*metrics.DESIGN)
        if halved:
            window.resize(*metrics.HALF_DESIGN)
            self._fit(shown)
        samples = []
        for look in self._looks:
            theme().set_mode(look)
            samples.append(self._take(f"{name}-{look}{self.suffix}"))
        self._compare(name, samples)
        self._looks = self._looks[::-1]
        if halved:
            window.resize(*metrics.DESIGN)
            self._fit(shown)
        self._tell(name)

    def _fit(self, shown: QWidget) -> None:
        """A dialog has the room of its window."""
        if isinstance(shown, Dialog):
            shown.fit()
        self.stage.robot.breathe()

    def forget_pages(self) -> None:
        """Let go of all pages but the one that shows, so that the next look has few widgets to dress."""
        window = self.stage.window
        for key in [key for key in window._pages if key != window.current_page]:
            page = window._pages.pop(key)
            window.stack.removeWidget(page)
            page.deleteLater()
        self.stage.robot.breathe()

    def _take(self, file: str) -> QImage:
        path = self.stage.robot.pictures / self.stage.robot.picture(file)
        self.taken += 1
        image = QImage(str(path))
        sample = image.scaled(SAMPLE, SAMPLE, Qt.AspectRatioMode.IgnoreAspectRatio)
        if len(_colours(sample)) < FEWEST_COLOURS:
            self.faults.append(f"{file} is blank")
        return sample

    def _compare(self, name: str, samples: list[QImage]) -> None:
        for place, look in enumerate(self._looks):
            for other, former in zip(samples[:place], self._looks, strict=False):
                if _difference(samples[place], other) < LEAST_DIFFERENCE:
                    self.faults.append(f"{name}{self.suffix} looks the same in {former} and {look}")

    def _tell(self, name: str) -> None:
        print(f"{time.monotonic() - self._begun:6.1f} s  {name}{self.suffix}", flush=True)


def _pixels(image: QImage) -> list[bytes]:
    data = bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())
    return [data[place : place + 4] for place in range(0, len(data), 4)]


def _colours(image: QImage) -> set[bytes]:
    return set(_pixels(image))


def _difference(one: QImage, other: QImage) -> float:
    pairs = list(zip(_pixels(one), _pixels(other), strict=True))
    return sum(first != second for first, second in pairs) / len(pairs)
