"""The look: contrast, switching, icons, the focus ring, sizes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QFontInfo, QImage, QPainter
from PySide6.QtWidgets import QLabel, QWidget

from flexeria_desktop.ui import metrics
from flexeria_desktop.ui.icons import pixmap
from flexeria_desktop.ui.resources import resource
from flexeria_desktop.ui.theme import palette_named, parse_color, style_sheet, theme, tokens
from flexeria_desktop.ui.widgets import Button, IconLabel, LineInput, column
from flexeria_desktop.ui.widgets.checks import paint_check
from tests.ui.gallery import Gallery

PALETTES = ("light", "dark", "high-contrast")


def luminance(color: QColor) -> float:
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(autouse=True)
def light_again():
    yield
    theme().set_mode("light")


@pytest.mark.parametrize("name", PALETTES)
def test_every_pair_can_be_read(name):
    palette = palette_named(name)
    for kind, needed in tokens()["contrast"]["required"].items():
        for pair in tokens()["contrast"][name][kind]:
            ink, ground = pair.split(" on ")
            assert contrast(parse_color(palette[ink]), parse_color(palette[ground])) >= needed, pair


def test_words_stand_out_most_in_high_contrast():
    for pair, told in tokens()["contrast"]["high-contrast"]["text_and_glyph"].items():
        ink, ground = pair.split(" on ")
        palette = palette_named("high-contrast")
        assert contrast(parse_color(palette[ink]), parse_color(palette[ground])) >= 7, (pair, told)


@pytest.mark.parametrize("name", PALETTES)
def test_a_ticked_box_has_an_edge_on_a_selected_row(name):
    theme().set_mode(name)
    ground = theme().color("selection")
    image = QImage(16, 16, QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    paint_check(painter, QRectF(0, 0, 16, 16), Qt.CheckState.Checked, True, 1.0)
    painter.end()
    assert contrast(image.pixelColor(8, 0), ground) >= 3


@pytest.mark.parametrize("name", PALETTES)
def test_the_style_sheet_knows_only_roles(name):
    sheet = style_sheet(palette_named(name))
    assert "@" not in sheet
    assert palette_named(name)["accent"] in sheet


def test_every_icon_of_the_tokens_can_be_drawn():
    for use in tokens()["icon"]["use"]:
        assert not pixmap(use).isNull(), use
    assert "ISC License" in resource("icons", "LICENSE").read_text(encoding="utf-8")


def inks(label: IconLabel) -> set[str]:
    image = label.pixmap().toImage()
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return {image.pixelColor(*p).name() for p in points if image.pixelColor(*p).alpha() == 255}


@pytest.mark.parametrize(("scale", "style"), [("body", "Regular"), ("small", "Regular"), ("title", "Semi Bold")])
def test_words_are_in_the_programs_own_font_whatever_is_installed(scale, style):
    font = QFontInfo(theme().font(scale))
    assert (font.family(), font.styleName()) == ("Inter", style)


def test_switching_repaints_icons_and_buttons(qtbot):
    page = QWidget()
    label, button = IconLabel("done", "positive", 32), Button("Issue key", "primary", "issue")
    page.setLayout(column(label, button))
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(theme().changed):
        theme().set_mode("dark")
    assert palette_named("dark")["positive"].lower() in inks(label)
    shot = button.grab().toImage()
    assert shot.pixelColor(6, shot.height() // 2).name() == palette_named("dark")["accent"].lower()


class Counting(QLabel):
    """How often the style of a label was worked out."""

    count = 0

    def changeEvent(self, event):
        self.count += event.type() == QEvent.Type.StyleChange
        super().changeEvent(event)


def test_switching_dresses_what_is_deep_in_a_window_no_more_often(qtbot):
    page, deep = QWidget(), Counting("deep")
    qtbot.addWidget(page)
    inner = page
    for _level in range(8):
        part = QWidget()
        inner.setLayout(column(part))
        inner = part
    inner.setLayout(column(deep))
    page.show()
    deep.count = 0
    theme().set_mode("dark")
    assert 1 <= deep.count <= 2


def test_the_ring_lies_outside_a_text_field_and_goes_with_the_focus(qtbot):
    page, field, button = QWidget(), LineInput("text"), Button("Next")
    page.setLayout(column(field, button, margins=20))
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    field.edit.setFocus()
    ring = page.findChild(QWidget, "focusRing")
    assert ring.geometry() == field.geometry().adjusted(-3, -3, 3, 3)
    qtbot.keyClick(field.edit, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: len(page.findChildren(QWidget, "focusRing")) == 1)
    assert page.findChild(QWidget, "focusRing").geometry() == button.geometry().adjusted(-3, -3, 3, 3)
    shot = page.grab().toImage()
    spot = button.geometry().center()
    assert shot.pixelColor(spot.x(), button.geometry().top() - 2).name() == palette_named("light")["focus"].lower()


@pytest.mark.parametrize("name", PALETTES)
def test_no_button_or_label_of_the_kit_is_cut(qtbot, name):
    theme().set_mode(name)
    gallery = Gallery()
    qtbot.addWidget(gallery)
    with qtbot.waitExposed(gallery):
        gallery.show()
    for button in gallery.findChildren(Button):
        if button.isVisible() and button.text():
            assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_sizes_are_those_of_the_tokens():
    heights, frame = tokens()["height"], tokens()["frame"]
    assert metrics.CONTROL == heights["control"] == Button("Issue").height()
    assert heights["chip"] == metrics.CHIP
    assert heights["table_row"] == metrics.TABLE_ROW
    assert heights["table_row_two_lines"] == metrics.TABLE_ROW_TWO_LINES
    assert heights["table_head"] == metrics.TABLE_HEAD
    assert (frame["nav_open"], frame["nav_closed"]) == (metrics.NAV_OPEN, metrics.NAV_CLOSED)
    assert (frame["sheet"], frame["toast"], frame["search"]) == (metrics.SHEET, metrics.TOAST, metrics.SEARCH)
    assert (frame["dialog_small"], frame["dialog_large"]) == (metrics.DIALOG_SMALL, metrics.DIALOG_LARGE)
    assert (tokens()["focus"]["width"], tokens()["focus"]["offset"]) == (metrics.FOCUS_WIDTH, metrics.FOCUS_OFFSET)
    assert tuple(frame["minimum"]) == metrics.MINIMUM
