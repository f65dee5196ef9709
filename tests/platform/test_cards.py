"""Prepaid codes on paper: read back as a buyer and a phone read them."""

from __future__ import annotations

import stat
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from pypdf import PdfReader

from flexeria_desktop.core.domain.codes import parse_code, shown
from flexeria_platform.cli import main


def _mint(data: Path, *more: str | Path) -> int:
    return main(["codes", "mint", "--data", str(data), "--batch", "7", *(str(part) for part in more)])


def _qr_texts(sheet: Path) -> list[str]:
    """What a phone reads from each picture, page by page."""
    pictures = [picture.data for page in PdfReader(sheet).pages for picture in page.images]
    return [zxingcpp.read_barcodes(Image.open(BytesIO(picture)).convert("L"))[0].text for picture in pictures]


@pytest.mark.parametrize(("language", "title"), [("nl", "20 sleutels"), ("sv", "20 nycklar"), ("de", "20 Schlüssel")])
def test_each_card_tells_one_code_twice(tmp_path: Path, language: str, title: str) -> None:
    """Twelve cards take two sheets; text and QR of a card are the same well-formed code."""
    sheet = tmp_path / "cards.pdf"
    order = ["--kind", "N", "--keys", "20", "--count", "12", "--expires", "2031-05-01", "--language", language]
    assert _mint(tmp_path / "data", *order, "--out", sheet) == 0
    assert len(PdfReader(sheet).pages) == 2
    codes = _qr_texts(sheet)
    assert len(set(codes)) == 12
    assert {parse_code(code).kind.value for code in codes} == {"N"}
    text = "\n".join(page.extract_text() for page in PdfReader(sheet).pages)
    assert all(shown(code) in text for code in codes)
    assert text.count(title) >= 12
    assert text.count("2031-05-01") == 12
    assert stat.S_IMODE(sheet.stat().st_mode) == 0o600


def test_the_codes_of_the_cards_are_those_of_the_server(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A card can be made void by what stands on it, and nothing but the file tells the codes."""
    sheet = tmp_path / "cards.pdf"
    assert _mint(tmp_path, "--kind", "B", "--count", "2", "--out", sheet) == 0
    told = capsys.readouterr().out
    codes = _qr_texts(sheet)
    assert not any(code in told or shown(code) in told for code in codes)
    main(["codes", "report", "--data", str(tmp_path)])
    assert "minted 2" in capsys.readouterr().out


def test_cards_are_never_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The second order makes neither cards nor codes."""
    sheet = tmp_path / "cards.pdf"
    _mint(tmp_path, "--kind", "B", "--count", "1", "--out", sheet)
    first = sheet.read_bytes()
    capsys.readouterr()
    assert _mint(tmp_path, "--kind", "B", "--count", "1", "--out", sheet) == 1
    assert "exists already; nothing was made" in capsys.readouterr().err
    assert sheet.read_bytes() == first
    main(["codes", "report", "--data", str(tmp_path)])
    assert "minted 1" in capsys.readouterr().out


def test_a_disk_that_is_full_in_the_middle_leaves_neither_cards_nor_codes(tmp_path: Path) -> None:
    """A process that may write files of 200 KiB at most is told the same as one whose disk is full."""
    sheet, data = tmp_path / "cards.pdf", tmp_path / "data"
    mint = [sys.executable, "-m", "flexeria_platform", "codes", "mint", "--data", str(data), "--batch", "7"]
    order = ["--kind", "B", "--count", "300", "--out", str(sheet)]
    report = [*mint[:4], "report", "--data", str(data)]
    subprocess.run(report, check=True)
    bounded = ["sh", "-c", 'ulimit -f 200; exec "$@"', "sh", *mint, *order]
    done = subprocess.run(bounded, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert "could not be written to its end; nothing was made" in done.stderr
    assert not sheet.exists()
    assert subprocess.run(report, capture_output=True, text=True, check=True).stdout == ""


def test_a_folder_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Said before any code is made."""
    assert _mint(tmp_path, "--kind", "B", "--count", "1", "--out", tmp_path / "none" / "cards.pdf") == 1
    assert "cannot be written; nothing was made" in capsys.readouterr().err


def test_an_order_that_cannot_be_minted_leaves_no_file(tmp_path: Path) -> None:
    """The file is made first and goes again."""
    sheet = tmp_path / "cards.pdf"
    assert _mint(tmp_path, "--kind", "B", "--count", "0", "--out", sheet) == 1
    assert not sheet.exists()
