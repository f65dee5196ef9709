"""Documents as they come out: the text of the PDF, what stands on which page, and what a full disk leaves."""

from __future__ import annotations

import io
import os
import stat
import sys
from datetime import UTC, datetime
from pathlib import Path

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from flexeria_desktop.core.services.written_files import FileNoRight, FileNoRoom, FileNotWritten, write_whole
from flexeria_desktop.ui.messages import message_for
from flexeria_desktop.ui.printing import (
    Bars,
    Column,
    Curve,
    Heading,
    PageBreak,
    Pages,
    Pairs,
    Paragraph,
    Part,
    Picture,
    PrintJob,
    Row,
    Signature,
    Signatures,
    Table,
    pdf_bytes,
    preview,
    render_pdf,
)
from flexeria_desktop.ui.printing.blocks import Block, nothing
from flexeria_desktop.ui.printing.canvas import page_image
from flexeria_desktop.ui.printing.pages import flow
from flexeria_desktop.ui.printing.preview_window import file_name

AT = datetime(2026, 5, 12, 9, 41, tzinfo=UTC)
COLUMNS = (Column("Lock"), Column("Person"), Column("Openings", "right"))


def job(*parts: Part, **more: object) -> PrintJob:
    return PrintJob("Key list", parts, building="Hof van Delft", printed_at=AT, **more)  # type: ignore[arg-type]


def table(count: int) -> Table:
    rows = tuple(Row((f"Door {place}", f"Person {place}", f"{place:,}")) for place in range(count))
    return Table(COLUMNS, rows, "No keys.")


def texts(content: bytes) -> list[str]:
    """The words of each page, one space between them."""
    reader = pypdf.PdfReader(io.BytesIO(content))
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def test_every_page_has_its_head_and_its_number(qapp: object) -> None:
    pages = texts(pdf_bytes(job(table(100))))
    assert len(pages) == 3
    for number, text in enumerate(pages, start=1):
        assert "Hof van Delft" in text
        assert "12 May 2026, 09:41" in text
        assert f"page {number} of 3" in text
        assert "Lock Person Openings" in text
    assert "Hof van Delft · Key list" not in pages[0]
    assert "Hof van Delft · Key list" in pages[1]


def test_every_row_stands_once_and_in_order(qapp: object) -> None:
    words = " ".join(texts(pdf_bytes(job(table(300)))))
    places = [words.index(f"Door {place} Person {place} ") for place in range(300)]
    assert places == sorted(places)
    assert words.count("Door 7 ") == 1


def test_letters_that_join_are_still_found(qapp: object) -> None:
    (text,) = texts(pdf_bytes(job(Paragraph("The first floor office: fifth file, Łukasz Müller-Ødegård •• 19E0"))))
    assert "first floor office: fifth file, Łukasz Müller-Ødegård •• 19E0" in text


def test_a_heading_never_stands_alone_at_the_foot(qapp: object) -> None:
    for count in range(20, 60):
        pages = texts(pdf_bytes(job(table(count), Heading("Who signed"), table(4))))
        page = next(text for text in pages if "Who signed" in text)
        assert "Door 0 Person 0" in page.split("Who signed")[1]


def test_a_last_line_never_stands_alone(qapp: object) -> None:
    paragraph = Paragraph("\n".join(f"line {place};" for place in range(5)))
    for count in range(30, 60):
        pages = texts(pdf_bytes(job(table(count), paragraph)))
        for text in pages:
            assert sum(f"line {place};" in text for place in range(5)) != 1


def test_a_cell_of_a_thousand_words_ends_in_dots_and_is_not_cut_by_a_page(qapp: object) -> None:
    rows = (*table(30).rows, Row(("Long", "word " * 1000, "1")), *table(30).rows)
    pages = [text for text in texts(pdf_bytes(job(Table(COLUMNS, rows)))) if "word" in text]
    assert len(pages) == 1
    assert "…" in pages[0]


@given(st.lists(st.tuples(st.integers(1, 40), st.booleans(), st.booleans()), min_size=1, max_size=60))
@settings(max_examples=60, deadline=None)
def test_pages_hold_every_block_once_and_none_too_many(found: list[tuple[int, bool, bool]]) -> None:
    head = Block(10.0, nothing)
    blocks = [Block(float(tall), nothing, keep=keep, head=head if led else None) for tall, keep, led in found]
    pages = list(flow(blocks, 100.0))
    shown = [block for page in pages for _top, block in page if block is not head]
    assert shown == blocks
    for page in pages:
        assert page
        assert all(top + block.height <= 100.0 for top, block in page)
        ends = [top + block.height for top, block in page]
        assert all(top >= end for (top, _block), end in zip(page[1:], ends, strict=False))


def test_facts_charts_and_signatures_all_come_out(qapp: object) -> None:
    strokes = QPainterPath()
    strokes.cubicTo(30, -40, 40, 80, 70, 10)
    content = pdf_bytes(
        job(
            Pairs([("Serial", "FLX-1"), ("Battery", "not low"), ("Clock", "3 s ahead")], 2),
            Curve("Size", [1, 4, 9], ("May", "Nov"), "MB"),
            Bars("Ends", [3, 1], ["Nov", "Dec"], [1, 0]),
            PageBreak(),
            Signatures([Signature("Received by", "H. Vermeulen", AT, strokes), Signature("Issued by", "M. de Wit")]),
        )
    )
    first, second = texts(content)
    for words in ("Serial FLX-1", "Battery not low", "Size", "10 MB", "May", "Ends", "Dec"):
        assert words in first
    assert "Received by H. Vermeulen 12 May 2026, 09:41" in second


def test_a_picture_is_as_wide_as_asked_and_never_wider_than_the_page(qapp: object) -> None:
    red = QImage(400, 200, QImage.Format.Format_RGB32)
    red.fill(QColor("#FF0000"))
    for asked, least, most in ((60.0, 0.27, 0.3), (500.0, 0.84, 0.87)):
        page = page_image(Pages(job(Picture(red, asked, "The front"))), 0, 600)
        reds = [x for x in range(600) if any(page.pixelColor(x, y) == QColor("#FF0000") for y in range(0, 849, 8))]
        assert least < len(reds) / 600 < most


@pytest.mark.parametrize(("paper", "landscape", "size"), [("A4", False, (595, 842)), ("A3", True, (1191, 842))])
def test_paper_is_of_the_size_asked(qapp: object, paper: str, landscape: bool, size: tuple[int, int]) -> None:
    reader = pypdf.PdfReader(io.BytesIO(pdf_bytes(job(table(3), paper=paper, landscape=landscape))))
    box = reader.pages[0].mediabox
    assert (round(box.width), round(box.height)) == size


def test_a_part_may_paint_itself(qapp: object) -> None:
    class Square:
        def blocks(self, width: float, height: float) -> list[Block]:
            def paint(painter: QPainter, box: QRectF) -> None:
                painter.fillRect(box, Qt.GlobalColor.green)

            return [Block(height / 2, paint), Block(height, paint)]

    pages = Pages(job(Square()))
    assert pages.count == 2
    assert page_image(pages, 1, 200).pixelColor(100, 150) == QColor(Qt.GlobalColor.green)


def test_a_file_is_written_wholly_or_not_at_all(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "list.pdf"
    path.write_bytes(b"what was there before")
    gone = tmp_path / "gone" / "list.pdf"
    with pytest.raises(FileNotWritten) as caught:
        render_pdf(job(table(3)), gone)
    assert message_for(caught.value).changed == "Nothing was changed."
    assert "gone" in message_for(caught.value).todo
    render_pdf(job(table(3)), path)
    assert path.read_bytes().startswith(b"%PDF")
    assert [each.name for each in tmp_path.iterdir()] == ["list.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="only here can a process be told to write no more")
def test_a_full_disk_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    import resource
    import signal

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(FileNoRoom) as caught:
            write_whole(tmp_path / "list.pdf", b"x" * 8192)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert "list.pdf" in message_for(caught.value).happened
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        with pytest.raises(FileNoRight):
            write_whole(tmp_path / "list.pdf", b"x")
    finally:
        tmp_path.chmod(stat.S_IRWXU)


def test_the_preview_shows_saves_and_goes_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtWidgets import QWidget

    home = QWidget()
    qtbot.addWidget(home)
    home.show()
    window = preview(job(table(100)), home)
    qtbot.waitUntil(lambda: window.page_label.text() == "page 1 of 3")
    qtbot.keyClick(window.canvas, Qt.Key.Key_PageDown)
    assert window.page_label.text() == "page 2 of 3"
    qtbot.keyClick(window.canvas, Qt.Key.Key_End)
    assert window.page_label.text() == "page 3 of 3"
    fitting = window.canvas.zoom
    qtbot.mouseClick(window.larger, Qt.MouseButton.LeftButton)
    assert window.canvas.zoom > fitting
    assert window.page_label.text() == "page 3 of 3"
    qtbot.waitUntil(lambda: ink_on(window.canvas.viewport().grab().toImage()))
    with qtbot.waitSignal(window.saved):
        window.save(tmp_path / "list.pdf")
    assert len(texts((tmp_path / "list.pdf").read_bytes())) == 3
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_preview_that_is_closed_while_it_paints_is_told_nothing_more(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QWidget

    for turn in range(120):
        home = QWidget()
        window = preview(job(table(turn % 7)), home)
        if turn % 3:
            qtbot.waitUntil(lambda window=window: window.canvas.ready)
        window.canvas.submit(lambda: None, lambda _: None)
        Shiboken.delete(home)
        assert not Shiboken.isValid(window)


def ink_on(image: QImage) -> bool:
    return any(image.pixelColor(x, y).lightness() < 90 for x in range(0, image.width(), 2) for y in range(0, 300, 2))


def test_a_failed_save_is_shown_in_the_preview(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtWidgets import QWidget

    from flexeria_desktop.ui.widgets import ErrorDialog

    home = QWidget()
    qtbot.addWidget(home)
    home.show()
    window = preview(job(table(3)), home)
    qtbot.waitUntil(lambda: window.canvas.ready)
    window.save(tmp_path / "gone" / "list.pdf")
    qtbot.waitUntil(lambda: bool(window.findChildren(ErrorDialog)))
    assert window.save_button.isEnabled()
    window.findChild(ErrorDialog).reject()
    window.close()


def test_a_long_document_is_cancelled_while_it_is_saved_and_leaves_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtWidgets import QWidget

    home = QWidget()
    qtbot.addWidget(home)
    home.show()
    window = preview(job(table(20_000)), home)
    qtbot.waitUntil(lambda: window.canvas.ready)
    path = tmp_path / "list.pdf"
    path.write_bytes(b"what was there before")
    with qtbot.waitSignal(window.stopped):
        window.save(path)
        assert not window.save_button.isEnabled()
        qtbot.waitUntil(window.cancel.isVisible)
        qtbot.mouseClick(window.cancel, Qt.MouseButton.LeftButton)
    assert window.said.text() == "Cancelled. Nothing was written."
    assert path.read_bytes() == b"what was there before"
    assert [each.name for each in tmp_path.iterdir()] == ["list.pdf"]
    assert window.save_button.isEnabled()
    assert not window.cancel.isVisible()
    with qtbot.waitSignal(window.stopped):
        window.save(path)
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.isVisible(), "Esc cancels first"
    window.close()


def test_a_printer_gets_every_page(qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    home = QWidget()
    qtbot.addWidget(home)
    home.show()
    window = preview(job(table(100)), home)
    qtbot.waitUntil(lambda: window.canvas.ready)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(window.printed) as caught:
        window.print_on(printer)
    assert caught.args == [3]
    window.close()
    assert "page 3 of 3" in texts((tmp_path / "printed.pdf").read_bytes())[2]


def test_the_name_of_the_file_is_one_that_a_disk_takes() -> None:
    assert file_name(PrintJob('Keys: A/B "x"', (), printed_at=AT)) == "Keys- A-B -x- 2026-05-12.pdf"
