"""Labels as they come out: each where the sheet has one, none over the edge, the first ones left free."""

from __future__ import annotations

import io
from itertools import combinations

import pypdf
import pytest
from PySide6.QtCore import QRectF

from flexeria_desktop.ui.papers.labels import SHEETS, Label, label_sheets, pages_for
from flexeria_desktop.ui.printing import pdf_bytes, sheet

SAME = sheet.mm(0.01)


@pytest.mark.parametrize("key", SHEETS)
def test_labels_lie_on_the_paper_and_not_over_one_another(key: str) -> None:
    paper = QRectF(0, 0, sheet.mm(210), sheet.mm(297)).adjusted(-SAME, -SAME, SAME, SAME)
    places = [SHEETS[key].place(number) for number in range(SHEETS[key].count)]
    assert all(paper.contains(place) for place in places)
    inner = [place.adjusted(SAME, SAME, -SAME, -SAME) for place in places]
    assert not any(one.intersects(other) for one, other in combinations(inner, 2))


@pytest.mark.parametrize("key", SHEETS)
def test_the_last_free_label_is_used_and_the_rest_comes_on_the_next_sheet(qapp: object, key: str) -> None:
    labels = [Label(f"Person{place}", "", "tag") for place in range(2)]
    last = SHEETS[key].count
    pages = pypdf.PdfReader(io.BytesIO(pdf_bytes(label_sheets(labels, key, last)))).pages
    assert [page.extract_text().split()[0] for page in pages] == ["Person0", "Person1"]
    assert (len(pages), pages_for(2, key, last), pages_for(1, key, last)) == (2, 2, 1)
    assert "page" not in pages[0].extract_text()
