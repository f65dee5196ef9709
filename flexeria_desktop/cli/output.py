"""What a command answers: columns for people, values for JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any

from flexeria_desktop.core.errors import Transient

DONE, REFUSED, NOT_NOW, PARTLY, FAULT, STOPPED = 0, 1, 3, 4, 70, 130
"""Exit codes; argparse itself ends with 2 for wrong usage."""
WIDEST = 36
"""Longest cell of a list; ten columns of whatever people type would not fit any screen otherwise."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command says: ``text`` for people, ``data`` for ``--json``, ``exit_code`` for scripts."""

    text: str
    data: Any
    exit_code: int = DONE


def show(answer: Answer, *, as_json: bool) -> None:
    """Print an answer to standard output."""
    if as_json:
        print(as_text(printable(answer.data), indent=2))
    elif answer.text:
        print(answer.text)


def ending(errors: Sequence[BaseException | None]) -> int:
    """Nothing failed, some failed, or all of them: then whether it is worth trying again."""
    failed = [error for error in errors if error is not None]
    if not failed:
        return DONE
    if len(failed) < len(errors):
        return PARTLY
    return NOT_NOW if any(isinstance(error, Transient) for error in failed) else REFUSED


def as_text(value: Any, indent: int | None = None) -> str:
    """JSON in the characters that standard output knows."""
    plain = (getattr(sys.stdout, "encoding", None) or "").lower().replace("-", "") != "utf8"
    return json.dumps(value, ensure_ascii=plain, indent=indent)


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


def counted(count: int, one: str, many: str = "") -> str:
    """``1 key``, ``2 keys``, ``1 person``, ``2 people``."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Align columns by their widest cell, at most WIDEST; numbers stand right."""
    values = [list(row) for row in rows]
    texts = [[_cut(_cell(value)) for value in row] for row in values]
    widths = [max(len(row[place]) for row in [list(heads), *texts]) for place in range(len(heads))]
    right = [all(isinstance(row[place], int) or row[place] is None for row in values) for place in range(len(heads))]
    return "\n".join(_line(row, widths, right) for row in [list(heads), *texts])


def facts(pairs: Iterable[tuple[str, object]]) -> str:
    """One fact per line, none of them cut."""
    shown = [(name, _cell(value)) for name, value in pairs]
    width = max(len(name) for name, _ in shown)
    return "\n".join(f"{name.ljust(width)}  {value}" for name, value in shown)


def _line(cells: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    placed = zip(cells, widths, right, strict=True)
    return "  ".join(cell.rjust(width) if number else cell.ljust(width) for cell, width, number in placed).rstrip()


def _cut(text: str) -> str:
    return text if len(text) <= WIDEST else text[: WIDEST - 1] + "…"


def _cell(value: object) -> str:
    if value is None or value == "":
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return f"{value.astimezone():%Y-%m-%d %H:%M}"
    if isinstance(value, Enum):
        return str(value.name.lower() if isinstance(value.value, int) else value.value).replace("_", " ") or "-"
    return " ".join(str(value).split())
