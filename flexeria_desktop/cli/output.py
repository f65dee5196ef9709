"""Answers of commands: plain columns for people, values for JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command says: ``text`` for people, ``data`` for ``--json``; failed = a part of it did not work."""

    text: str
    data: Any
    failed: bool = False


def printable(value: Any) -> Any:
    """Turn rows, dates and enums into what JSON can say; exceptions become their code, bytes hex."""
    if is_dataclass(value) and not isinstance(value, type):
        return {entry.name: printable(getattr(value, entry.name)) for entry in fields(value)}
    if isinstance(value, Mapping):
        return {str(name): printable(entry) for name, entry in value.items()}
    if isinstance(value, Enum):
        return value.name.lower() if isinstance(value.value, int) else value.value
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, BaseException):
        return getattr(value, "code", type(value).__name__)
    if isinstance(value, (list, tuple, set, frozenset)):
        return [printable(entry) for entry in value]
    return value


def table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Align columns by their widest cell; numbers stand right."""
    texts = [[_cell(value) for value in row] for row in rows]
    widths = [max(len(row[place]) for row in [list(heads), *texts]) for place in range(len(heads))]
    lines = [_line(heads, widths), *(_line(row, widths) for row in texts)]
    return "\n".join(lines)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _cell(value: object) -> str:
    if value is None or value == "":
        return "-"
    if isinstance(value, datetime):
        return f"{value.astimezone():%Y-%m-%d %H:%M}"
    if isinstance(value, Enum):
        return str(value.name.lower() if isinstance(value.value, int) else value.value).replace("_", " ")
    return str(value)
