"""What a batch did to each lock, to keep: as a table for other programs or as text for people."""

from __future__ import annotations

import csv
import io
import os
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from flexeria_desktop.core.errors import Changed, FlexeriaError, UserError
from flexeria_desktop.core.services.job_rows import (
    BatchLock,
    BatchProgress,
    BatchSummary,
    BatchSummaryRow,
    LockPhase,
)

Sentence = Callable[[BaseException], str]
HEADS = (
    "lock", "building", "floor", "result", "list_version", "receipt_at", "revoked", "additions", "changes",
    "removals", "bytes", "seconds", "tries", "changed", "error",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""Spreadsheets take a cell that begins so for a formula (OWASP, CSV injection)."""


class FileUnwritable(UserError):
    """A file could not be written; what stood there before is untouched; data: file."""

    code = "file_unwritable"


def code_of(error: BaseException) -> str:
    """The stable code of an error; whoever has sentences gives a function of its own instead of this one."""
    return str(error.code) if isinstance(error, FlexeriaError) else type(error).__name__


def batch_summary(progress: BatchProgress) -> BatchSummary:
    """Sum up a batch, ended or not."""
    rows = tuple(map(_row, progress.locks))
    return BatchSummary(rows, dict(Counter(row.phase for row in rows)))


def _row(lock: BatchLock) -> BatchSummaryRow:
    outcome, progress = lock.outcome, lock.progress
    done = outcome is not None and outcome.error is None
    resumed = outcome.resumed_at if outcome else progress.resumed_at if progress else 0
    sent = outcome.sent if outcome else progress.sent if progress else 0
    return BatchSummaryRow(
        lock=lock.lock,
        building=lock.building,
        floor=lock.floor,
        phase=lock.phase,
        list_version=outcome.version if outcome else None,
        receipt_at=outcome.receipt_at if outcome else None,
        revoked=outcome.revoked if outcome else progress.revoked if progress else 0,
        additions=outcome.additions if outcome and done else 0,
        changes=outcome.changes if outcome and done else 0,
        removals=outcome.removals if outcome and done else 0,
        bytes=max(0, sent - resumed),
        seconds=round(outcome.seconds, 1) if outcome else 0.0,
        tries=outcome.tries if outcome else progress.tries if progress else 0,
        error=outcome.error if outcome else None,
        changed=_changed(lock),
    )


def _changed(lock: BatchLock) -> str:
    """Whether the lock is another than before: a receipt or a revocation says yes, else what is known."""
    outcome, progress = lock.outcome, lock.progress
    if outcome is None and progress is None:
        return ""
    if outcome is not None and outcome.error is None:
        return Changed.YES.value
    if (outcome and outcome.revoked) or (progress and progress.revoked):
        return Changed.YES.value
    if outcome is not None and isinstance(outcome.error, FlexeriaError):
        return str(outcome.error.changed.value)
    # Stopped by a person, or by a fault: before the last byte the lock decides nothing (FLP/1 section 7, 2).
    undecided = progress is not None and progress.step in {"connect", "read", "time", "failed", "send", "revoke"}
    whole = progress is not None and progress.total > 0 and progress.sent >= progress.total
    return str((Changed.NO if undecided and not whole else Changed.UNKNOWN).value)


def save(progress: BatchProgress, path: Path, sentence: Sentence = code_of) -> None:
    """Write the summary whole or not at all: CSV for ``.csv``, else text; raises FileUnwritable."""
    summary = batch_summary(progress)
    table = path.suffix.lower() == ".csv"
    # The mark lets spreadsheets read UTF-8 as such.
    encoding = "utf-8-sig" if table else "utf-8"
    write_text(path, as_csv(summary, sentence) if table else as_text(summary, sentence), encoding)


def write_text(path: Path, text: str, encoding: str = "utf-8") -> None:
    """Write a file whole or not at all; raises FileUnwritable."""
    fresh = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        try:
            with fresh.open("x", encoding=encoding, newline="") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)
    except OSError as error:
        raise FileUnwritable(file=path.name) from error


def as_csv(summary: BatchSummary, sentence: Sentence = code_of) -> str:
    """A line per lock under a line of heads; cells that would be formulas begin with an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEADS)
    writer.writerows([harmless(cell) for cell in _cells(row, sentence)] for row in summary.rows)
    return out.getvalue()


def as_text(summary: BatchSummary, sentence: Sentence = code_of) -> str:
    """A block per lock, a fact per line, under how many ended how."""
    head = ", ".join(f"{phase.value} {summary.counts[phase]}" for phase in LockPhase if phase in summary.counts)
    blocks = [
        "\n".join(
            f"{name.replace('_', ' '):14}{' '.join(cell.split())}"
            for name, cell in zip(HEADS, _cells(row, sentence), strict=True)
            if cell
        )
        for row in summary.rows
    ]
    return "\n\n".join([head, *blocks]) + "\n"


def _cells(row: BatchSummaryRow, sentence: Sentence) -> list[str]:
    return [
        row.lock,
        row.building,
        row.floor,
        row.phase.value,
        "" if row.list_version is None else str(row.list_version),
        _moment(row.receipt_at),
        *map(str, (row.revoked, row.additions, row.changes, row.removals, row.bytes, row.seconds, row.tries)),
        row.changed,
        "" if row.error is None else sentence(row.error),
    ]


def _moment(at: datetime | None) -> str:
    return "" if at is None else at.isoformat(timespec="seconds")


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula; negative numbers stay."""
    number = cell.removeprefix("-").isdecimal()
    return f"'{cell}" if cell.startswith(_FORMULA) and not number else cell
