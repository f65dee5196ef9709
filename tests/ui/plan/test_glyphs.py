"""The glyphs as they are painted: each state has a shape of its own, at each size, in each look, in grey."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter, qGray

from flexeria_desktop.core.domain.plan_cells import BOUNDED, PENDING, Cell
from flexeria_desktop.ui.theme import theme, tokens
from flexeria_desktop.ui.widgets.plan_glyphs import dot_colors, glyph, glyph_ops, ink_on, paint_ops, state_ops

CODES = [*Cell, Cell.ON | BOUNDED, Cell.ON | PENDING, Cell.GROUP_ON | BOUNDED, Cell.GROUP_ON | BOUNDED | PENDING]


def _grey(image: QImage) -> tuple[int, ...]:
    return tuple(qGray(image.pixel(x, y)) // 24 for y in range(image.height()) for x in range(image.width()))


@pytest.mark.parametrize("look", ["light", "dark", "high-contrast"])
@pytest.mark.parametrize("size", tokens()["matrix"]["cell_sizes"])
def test_every_state_differs_without_its_colour(dressed: object, look: str, size: int) -> None:
    before = theme().mode
    try:
        theme().set_mode(look)  # type: ignore[arg-type]
        pictures = {_grey(glyph(code, size - 1, "m-cell", 1.0).toImage()) for code in CODES}
    finally:
        theme().set_mode(before)
    assert len(pictures) == len(CODES)


def test_the_thirteen_states_of_the_tokens_can_all_be_painted(dressed: object) -> None:
    for name in tokens()["matrix"]["cells"]:
        image = QImage(64, 64, QImage.Format.Format_RGB32)
        image.fill(theme().color("m-cell"))
        painter = QPainter(image)
        paint_ops(painter, state_ops(name), QPointF(), 64, ink_on("m-cell"))
        painter.end()
        assert (len(set(_grey(image))) > 1) == (name != "empty")


def test_the_clock_has_hands_only_where_there_is_room(dressed: object) -> None:
    def colors(side: int) -> bool:
        image = glyph(Cell.ON | BOUNDED, side, "m-cell", 1.0).toImage()
        middle = image.pixelColor(round(0.79 * side) - 1, round(0.79 * side) - 1)
        hands = [
            image.pixelColor(x, y).name()
            for x in range(round(0.7 * side), round(0.9 * side))
            for y in range(round(0.64 * side), round(0.8 * side))
        ]
        del middle
        return theme().color("m-cell").name() in hands

    assert colors(31)
    assert not colors(15)


def test_the_ground_of_the_hot_row_shows_in_the_gaps(dressed: object) -> None:
    plain, hot = (glyph(Cell.TAKEN, 31, ground, 1.0).toImage() for ground in ("m-cell", "m-cross"))
    assert plain.pixelColor(0, 0) == theme().color("m-cell")
    assert hot.pixelColor(0, 0) == theme().color("m-cross")


def test_a_picture_is_as_sharp_as_the_screen_and_painted_once(dressed: object) -> None:
    sharp = glyph(Cell.ON, 19, "m-cell", 2.0)
    assert (sharp.width(), sharp.deviceIndependentSize().width()) == (38, 19)
    assert glyph(Cell.ON, 19, "m-cell", 2.0).cacheKey() == sharp.cacheKey()


def test_flags_are_painted_over_the_state() -> None:
    overlays = tokens()["matrix"]["overlays"]
    base = glyph_ops(Cell.PLANNED)
    assert glyph_ops(Cell.PLANNED | BOUNDED | PENDING) == (*base, *overlays["clock"], *overlays["pending"])


def test_small_cells_have_the_colour_of_their_state(dressed: object) -> None:
    table = dot_colors("m-cell")
    assert table[Cell.EMPTY] == theme().color("m-cell").rgba()
    assert table[Cell.BLOCKED] == theme().color("m-blocked").rgba()
    assert table[Cell.ON | PENDING] == theme().color("m-pending").rgba()
    assert table[Cell.TAKEN | PENDING] == theme().color("m-taken").rgba()
