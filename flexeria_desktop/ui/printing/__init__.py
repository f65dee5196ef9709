"""Paper: a job made of parts, laid out once and painted the same on the screen, on a printer and into a PDF.

``PrintJob(title, parts)`` says what stands on it; ``render_pdf`` writes a file, ``preview`` opens a window. Each
module is imported when the first of its names is asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flexeria_desktop.ui.printing.model import (
        Align,
        Bars,
        Column,
        Curve,
        Custom,
        Heading,
        PageBreak,
        Pairs,
        Paper,
        Paragraph,
        Part,
        Picture,
        PrintJob,
        Row,
        Signature,
        Signatures,
        Space,
        Table,
    )
    from flexeria_desktop.ui.printing.output import pdf_bytes, render_pdf
    from flexeria_desktop.ui.printing.pages import Pages
    from flexeria_desktop.ui.printing.preview_window import PrintPreview, preview

_MODULES = {
    "model": {
        "Align",
        "Bars",
        "Column",
        "Curve",
        "Custom",
        "Heading",
        "PageBreak",
        "Pairs",
        "Paper",
        "Paragraph",
        "Part",
        "Picture",
        "PrintJob",
        "Row",
        "Signature",
        "Signatures",
        "Space",
        "Table",
    },
    "output": {"pdf_bytes", "render_pdf"},
    "pages": {"Pages"},
    "preview_window": {"PrintPreview", "preview"},
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    part = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = part
    return part


__all__ = [
    "Align",
    "Bars",
    "Column",
    "Curve",
    "Custom",
    "Heading",
    "PageBreak",
    "Pages",
    "Pairs",
    "Paper",
    "Paragraph",
    "Part",
    "Picture",
    "PrintJob",
    "PrintPreview",
    "Row",
    "Signature",
    "Signatures",
    "Space",
    "Table",
    "pdf_bytes",
    "preview",
    "render_pdf",
]
