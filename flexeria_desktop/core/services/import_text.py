"""Texts with separators: which characters, which separator, lines with quoted breaks in them."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from flexeria_desktop.core.services.errors import FileUnreadable
from flexeria_desktop.core.services.import_columns import is_known_heading
from flexeria_desktop.core.services.import_table import MAX_COLUMNS, Table, gather

SEPARATORS = ";,\t|"
"""In the order in which a draw is decided: the semicolon of Excel where the comma parts decimals comes first."""
SAMPLE_LINES = 40
SAMPLE_BYTES = 4_096
ENCODINGS = {
    "UTF-8": "utf-8-sig",
    "Windows-1252": "cp1252",
    "UTF-16": "utf-16",
    "DOS (850)": "cp850",
    "Macintosh": "mac_roman",
}
"""What a person may choose when the letters came out wrong, and what it is called in Python."""
_DECLARED = re.compile(r'\ufeff?"?sep=(.)"?[ \t]*(?:\r\n|\r|\n|$)', re.IGNORECASE)
OTHER_KINDS = (b"%PDF", b"{\\rtf", b"BEGIN:VCARD", b"<html", b"<!doctype", b"<?xml", b"<table")
"""How files begin that are texts and no tables: a web page under the name of a workbook among them."""
_STEERING = re.compile(rb"[\x00-\x08\x0e-\x19\x1b-\x1f]")
"""Characters that no table has; 1A ends texts of DOS."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)


def read(data: bytes, encoding: str = "") -> Table:
    """Read a text; ``encoding`` is one of ENCODINGS, empty = find it. Raises FileUnreadable."""
    if not data.strip():
        raise FileUnreadable(reason="empty")
    begin = data[:SAMPLE_BYTES].removeprefix(codecs.BOM_UTF8).lstrip().lower()
    if begin.startswith(tuple(kind.lower() for kind in OTHER_KINDS)):
        raise FileUnreadable(reason="binary")
    text, found = (_strictly(data, ENCODINGS[encoding]), encoding) if encoding in ENCODINGS else decode(data)
    declared = _DECLARED.match(text)
    skipped = 1 if declared else 0
    body = text[declared.end() :] if declared else text
    separator = declared[1] if declared and declared[1] in SEPARATORS else find_separator(body)
    lines = gather(_records(body, separator, skipped))
    if not lines:
        raise FileUnreadable(reason="empty")
    return Table(found, separator, lines)


def decode(data: bytes) -> tuple[str, str]:
    """Return the text and what its characters are called.

    As its mark says, else strictly UTF-8, else Windows-1252, else the DOS characters, which have all that this lacks.
    """
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return _strictly(data, codec), name
    if b"\0" in data[:SAMPLE_BYTES]:
        return _strictly(data, _codec_of_pairs(data[:SAMPLE_BYTES])), "UTF-16"
    if b"\0" in data:
        raise FileUnreadable(reason="binary")
    try:
        return data.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252"), "Windows-1252"
    except UnicodeDecodeError as error:
        if _STEERING.search(data):
            raise FileUnreadable(reason="encoding") from error
        return data.decode("cp850"), "DOS (850)"


def _codec_of_pairs(sample: bytes) -> str:
    """UTF-16 without a mark: the letters of our languages have a zero byte, always on the same side."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    most = max(even, odd)
    if most * 2 < len(sample) // 2 or min(even, odd) * 20 > most:
        raise FileUnreadable(reason="binary")
    return "utf-16-be" if even > odd else "utf-16-le"


def _strictly(data: bytes, codec: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeError as error:
        raise FileUnreadable(reason="encoding") from error


def find_separator(text: str) -> str:
    """The separator under which most headings are known, then under which most lines are equally wide."""
    return max(SEPARATORS, key=lambda separator: _fitness(text, separator))


def _fitness(text: str, separator: str) -> tuple[int, float, int]:
    try:
        sample = [cells for _, cells in islice(_records(text, separator, 0), SAMPLE_LINES) if any(cells)]
    except FileUnreadable:
        return 0, 0.0, 0
    known = max((sum(map(is_known_heading, cells)) for cells in sample[:10]), default=0)
    widths = Counter(len(cells) for cells in sample)
    if not widths:
        return known, 0.0, 0
    width, count = widths.most_common(1)[0]
    return known, count / len(sample) if width > 1 else 0.0, width


def _records(text: str, separator: str, skipped: int) -> Iterator[tuple[int, list[str]]]:
    """Each record with the number of its first line; a quoted cell may hold line breaks."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    first, began, last = skipped + 1, 0, ""
    try:
        for cells in reader:
            began, last = first, cells[-1] if cells else ""
            yield first, cells[: MAX_COLUMNS + 1]
            first = skipped + reader.line_num + 1
    except csv.Error as error:
        raise FileUnreadable(reason="quotes", line=first) from error
    if ("\n" in last or "\r" in last) and not text.rstrip().endswith('"'):
        # All lines behind an open mark would be one cell.
        raise FileUnreadable(reason="quotes", line=began)
