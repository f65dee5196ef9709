"""The words of every language have room on every page, at twice the size too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QLabel, QScrollArea, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.languages import NAMES, languages
from flexeria_desktop.ui.views.page import Page
from flexeria_desktop.ui.widgets.base import ElidedLabel
from tests.ui.pages.conftest import User
from tests.ui.pages.test_every_page import PAGES, cut_buttons

SIZES = ((1280, 720), metrics.HALF_DESIGN)


@pytest.fixture
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """The language of the window that is built after this."""
    languages().set_language(request.param)
    yield request.param
    languages().set_language("en")


@pytest.mark.parametrize("page", [*PAGES, "settings", "sync"])
@pytest.mark.parametrize("language", NAMES, indirect=True)
@pytest.mark.usefixtures("language")
def test_no_word_is_cut_on_any_page(user: User, page: str) -> None:
    for size in SIZES:
        user.window.resize(*size)
        shown = user.go(page)
        assert isinstance(shown, Page)
        # What stacks asks for its room again, and that comes with the next turns of the loop.
        user.wait(lambda shown=shown: faults(user.window, shown) == [])


def faults(window: QWidget, page: QWidget) -> list[str]:
    """Texts that are cut, and how far a page must be scrolled sideways to be read."""
    ground = page.findChild(QScrollArea)
    assert ground is not None
    beyond = [f"{ground.horizontalScrollBar().maximum()} px"] if ground.horizontalScrollBar().maximum() else []
    return [*beyond, *cut_buttons(window, page), *cut_labels(page), *cut_headings(page)]


def cut_labels(page: QWidget) -> list[str]:
    """Texts with less room than they need; those that may be cut tell the whole in a tool tip."""
    found = []
    for label in page.findChildren(QLabel):
        if not label.isVisible() or not label.text() or isinstance(label, ElidedLabel):
            continue
        if label.wordWrap():
            short = label.height() < label.heightForWidth(label.width())
        else:
            short = label.width() < label.sizeHint().width()
        if short:
            found.append(label.text())
    return found


def cut_headings(page: QWidget) -> list[str]:
    """Headings of tables that are wider than their columns."""
    found = []
    for header in page.findChildren(QHeaderView):
        if not header.isVisible() or header.orientation() != Qt.Orientation.Horizontal:
            continue
        font = QFontMetrics(header.font())
        for section in range(header.count()):
            text = str(header.model().headerData(section, Qt.Orientation.Horizontal) or "")
            if not header.isSectionHidden(section) and font.horizontalAdvance(text) > header.sectionSize(section):
                found.append(text)
    return found
