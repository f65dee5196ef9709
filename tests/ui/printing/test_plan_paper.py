"""The locking plan on paper: every lock and every column once in each stretch, and the glyphs of the screen."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime

import pypdf
from PySide6.QtGui import QColor

from flexeria_desktop.core.domain.ids import LockId
from flexeria_desktop.core.services.matrix_rows import Axis, MatrixColumn, MatrixGrid, MatrixRow
from flexeria_desktop.ui.papers.locking_plan import locking_plan
from flexeria_desktop.ui.printing import Pages, pdf_bytes
from flexeria_desktop.ui.printing.canvas import page_image

AT = datetime(2026, 5, 12, 9, 41, tzinfo=UTC)


def grid(locks: int, people: int, code: int = 0) -> MatrixGrid:
    rows = tuple(MatrixRow(LockId(f"l{n}"), f"Door-{n}.", f"S{n}", f"Block {n // 25}", "", 0) for n in range(locks))
    columns = tuple(MatrixColumn(f"p{n}", f"Person-{n}.", "", 0, "") for n in range(people))
    return MatrixGrid(Axis.PEOPLE, rows, columns, bytes([code]) * (locks * people), 0, 1)


def pages_of(found: MatrixGrid) -> list[str]:
    content = pdf_bytes(locking_plan(found, "Hof van Delft", AT))
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(io.BytesIO(content)).pages]


def test_the_name_of_a_band_of_two_stands_whole_over_the_room_its_neighbour_leaves(qapp: object) -> None:
    found = grid(3, 30)
    bands = ["Management"] * 2 + ["Residents"] * 28
    columns = tuple(column._replace(band=band) for column, band in zip(found.columns, bands, strict=True))
    (page,) = pages_of(replace(found, columns=columns))
    assert "Management" in page
    assert "Residents" in page


def test_a_large_plan_is_split_with_its_heads_and_legend_on_each_page(qapp: object) -> None:
    pages = pages_of(grid(90, 150))
    assert len(pages) > 4
    for lock in range(90):
        shown = [text for text in pages if f"Door-{lock}. " in text]
        across = {text.split(" columns ")[1].split(" of ")[0] for text in shown}
        assert len(across) == len(shown) == -(-150 // 67)
        assert all(f"Block {lock // 25}" in text for text in shown)
    for person in range(150):
        assert any(f"Person-{person}." in text for text in pages)
    for number, text in enumerate(pages, start=1):
        assert "Taken in, still opens" in text
        assert f"page {number} of {len(pages)}" in text
        assert "Hof van Delft" in text


def test_a_cell_shows_the_glyph_of_its_state(qapp: object) -> None:
    def inks(code: int) -> set[str]:
        image = page_image(Pages(locking_plan(grid(12, 12, code), "", AT)), 0, 1600)
        box = [(x, y) for x in range(300, 600) for y in range(300, 500)]
        return {QColor(image.pixel(x, y)).name() for x, y in box}

    assert "#b02318" in inks(8)
    assert "#b02318" not in inks(2)
    assert "#1a202a" in inks(2)
    assert "#1a202a" not in inks(0)


def test_an_empty_plan_is_one_page(qapp: object) -> None:
    (page,) = pages_of(grid(0, 0))
    assert "There are no people yet." in page
