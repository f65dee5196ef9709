"""A people file as the desk shows it: what a person decided about it, and each row as a difference."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Literal

from flexeria_desktop.core.domain.ids import PersonId
from flexeria_desktop.core.domain.people import Person
from flexeria_desktop.core.services.import_dates import DateStyle
from flexeria_desktop.core.services.import_table import Note, Table
from flexeria_desktop.core.services.people_group_rows import GroupReport
from flexeria_desktop.core.turns import giving_way

Fate = Literal["new", "changed", "same", "faulty", "absent"]
TAKEN_FATES: tuple[Fate, ...] = ("new", "changed")


@dataclass(frozen=True, slots=True)
class ImportChoice:
    """What a person decided; everything else is guessed.

    ``columns``: column (from 0) → field, "" = leave it out; ``edits``: (line, field) → the value instead;
    ``make_groups``: make groups that are not here, None = while they are few.
    """

    header: bool | None = None
    columns: Mapping[int, str] = field(default_factory=dict)
    dates: DateStyle = ""
    edits: Mapping[tuple[int, str], str] = field(default_factory=dict)
    make_groups: bool | None = None


@dataclass(frozen=True, slots=True)
class ImportColumn:
    """One column of a file: its place from 0, its heading, a few of its cells, and the field it is taken for."""

    place: int
    heading: str
    samples: tuple[str, ...]
    field: str


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One line: values, faults as field → code, and whom it means with what would change as field → (old, new).

    ``joins`` are names of groups that the person comes into. A row with line 0 is somebody who is here and not in the
    file.
    """

    line: int
    values: Mapping[str, str]
    faults: Mapping[str, str]
    before: Person | None = None
    changes: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    joins: tuple[str, ...] = ()

    @property
    def known(self) -> PersonId | None:
        """The person here already whom the row means."""
        return self.before.id if self.before is not None else None

    @property
    def fate(self) -> Fate:
        """What becomes of the row."""
        if self.line == 0:
            return "absent"
        if self.faults:
            return "faulty"
        if self.before is None:
            return "new"
        return "changed" if self.changes else "same"


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: people added and changed, names of new groups, people who came into groups.

    keys: what became of the keys of people who were here; without_medium: people whose groups have locks and who got
    no key there, since no medium of theirs is known.
    """

    added: int = 0
    changed: int = 0
    groups_made: tuple[str, ...] = ()
    joined: int = 0
    keys: GroupReport = field(default_factory=GroupReport)
    without_medium: int = 0


@dataclass(frozen=True)
class ImportPreview:
    """A people file as judged; nothing is stored yet.

    ``dates`` is the style in use, ``unclear_day`` a day that could be two while no style is known; ``day`` is today.
    ``groups_new`` names groups of the file that are not here, ``groups_made`` says whether they will be made;
    ``getting_keys`` counts people who come into groups that have locks.
    """

    table: Table
    choice: ImportChoice
    header: bool
    columns_found: tuple[ImportColumn, ...]
    rows: tuple[ImportRow, ...]
    absent: tuple[ImportRow, ...] = ()
    dates: DateStyle = ""
    unclear_day: str = ""
    day: date | None = None
    groups_new: tuple[str, ...] = ()
    groups_made: bool = True
    getting_keys: int = 0

    @cached_property
    def moves_out(self) -> int:
        """People here whose stay would have ended before ``day``: keys they still hold will be taken in."""
        day = self.day.isoformat() if self.day else ""
        return sum(row.changes.get("until", ("", "9"))[1] < day for row in self.by_fate["changed"])

    @property
    def encoding(self) -> str:
        """What the characters of the file are called; XLSX for a workbook."""
        return self.table.encoding

    @property
    def separator(self) -> str:
        """The separator of a text."""
        return self.table.separator

    @property
    def notes(self) -> tuple[Note, ...]:
        """What a person should know about the file."""
        return self.table.notes

    @cached_property
    def columns(self) -> dict[str, str]:
        """Heading → field of the columns in use."""
        return {column.heading: column.field for column in self.columns_found if column.field}

    @cached_property
    def fields(self) -> frozenset[str]:
        """The fields that columns are taken for."""
        return frozenset(column.field for column in self.columns_found if column.field)

    @property
    def has_name(self) -> bool:
        """Whether a column, or parts together, give the name."""
        return bool(self.fields & {"name", "first", "last"})

    @cached_property
    def by_fate(self) -> Mapping[Fate, tuple[ImportRow, ...]]:
        """The rows that meet each fate."""
        found: dict[Fate, list[ImportRow]] = {"new": [], "changed": [], "same": [], "faulty": []}
        for row in giving_way(self.rows):
            found[row.fate].append(row)
        return {fate: tuple(rows) for fate, rows in found.items()} | {"absent": self.absent}

    @cached_property
    def counts(self) -> Mapping[Fate, int]:
        """How many rows meet each fate."""
        return {fate: len(rows) for fate, rows in self.by_fate.items()}

    @cached_property
    def takeable(self) -> frozenset[int]:
        """Lines of the rows that would add or change a person."""
        return frozenset(row.line for fate in TAKEN_FATES for row in self.by_fate[fate])

    @cached_property
    def places(self) -> frozenset[int]:
        """Where those rows stand among all."""
        return frozenset(at for at, row in enumerate(giving_way(self.rows)) if row.line in self.takeable)

    def counted(self) -> ImportPreview:
        """Count now, where nobody waits for it; return itself."""
        _known = (self.counts, self.places, self.fields, self.columns, self.moves_out)
        return self

    @property
    def new(self) -> int:
        """Rows that would add a person."""
        return self.counts["new"]

    @property
    def faulty(self) -> int:
        """Rows that cannot be taken."""
        return self.counts["faulty"]

    def taking(self, lines: Collection[int] | None = None) -> list[ImportRow]:
        """Rows that would add or change a person: all, or those of these lines."""
        rows = [row for row in giving_way(self.rows) if row.fate in TAKEN_FATES]
        return rows if lines is None else [row for row in rows if row.line in lines]
