"""A platform of a few lines for rules of merging: rows, writers, and desks that know what they pulled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import permutations
from typing import Any

from flexeria_desktop.core.domain.ids import new_uuid7
from flexeria_desktop.core.domain.syncing import hours
from flexeria_desktop.core.domain.syncing.merging import merge
from flexeria_desktop.core.domain.syncing.ops import Merged, MergeFacts, Outcome, SyncOp, SyncRow, refusal_of
from flexeria_desktop.core.domain.syncing.writers import Writers, note, unseen_by

# The same in every process, for the names of tests are made of them.
LOCK, ANN, BOB, SHORT_WEEK, LONG_WEEK = (f"01900000-0000-7000-8000-{number:012x}" for number in range(1, 6))


def tag(mark: int) -> dict[str, Any]:
    """A medium."""
    return {"kind": 4, "ref": f"{mark:032x}", "mask": f"•• {mark:04X}"}


@dataclass(frozen=True)
class Said:
    """One op of one desk that is still on its way."""

    desk: str
    op: SyncOp


def op(entity: str, row_id: str, base: int, action: str = "change", **fields: Any) -> SyncOp:
    """An op; None = unset."""
    given = {name: value for name, value in fields.items() if value is not None}
    gone = tuple(name for name, value in fields.items() if value is None)
    return SyncOp(new_uuid7(), entity, row_id, base, given, gone, action)


@dataclass
class House:
    """Rows and their writers; seq as the platform counts."""

    rows: dict[tuple[str, str], SyncRow] = field(default_factory=dict)
    writers: dict[tuple[str, str], Writers] = field(default_factory=dict)
    seq: int = 0

    def say(self, desk: str, said: SyncOp) -> Merged:
        """Let an op arrive."""
        assert refusal_of(said) is None
        place = (said.entity, said.id)
        writers = self.writers.setdefault(place, {})
        facts = MergeFacts(self.gone, self.minutes)
        merged = merge(self.rows.get(place), said, unseen_by(writers, desk, said.base_rev), facts)
        if merged.written and merged.outcome is not Outcome.REJECTED:
            self.seq += 1
            note(writers, merged.written, self.seq, desk)
            self.rows[place] = SyncRow(said.entity, said.id, self.seq, merged.fields, merged.deleted)
        return merged

    def gone(self, entity: str, row_id: str) -> bool:
        """Whether a row is deleted."""
        return (entity, row_id) in self.rows and self.rows[entity, row_id].deleted

    def minutes(self, schedule: str) -> int | None:
        """Hours of a schedule."""
        row = self.rows.get(("schedule", schedule))
        return None if row is None else hours.weekly_minutes(row.fields.get("intervals"))

    def row(self, entity: str, row_id: str) -> SyncRow:
        """A row as it stands."""
        return self.rows[entity, row_id]


def house(entity: str, row_id: str, **fields: Any) -> House:
    """A platform with two people, two schedules and one row that every desk knows."""
    new = House()
    for person, name in ((ANN, "Ann"), (BOB, "Bob")):
        new.say("first", op("person", person, 0, "create", name=name))
    for schedule, end in ((SHORT_WEEK, 600), (LONG_WEEK, 1_000)):
        new.say("first", op("schedule", schedule, 0, "create", name="Week", intervals=[[31, 480, end]]))
    new.say("first", op(entity, row_id, 0, "create", **fields))
    return new


def key_house(key: str, **more: Any) -> House:
    """The same with an issued key of Ann's."""
    return house("key", key, **{"lock_id": LOCK, "person_id": ANN, "state": "issued", "media": [tag(1), tag(2)]} | more)


def orders(said: Sequence[Said]) -> list[list[Said]]:
    """Every order in which the desks' ops can arrive; each desk's own keep theirs."""
    return [
        list(one)
        for one in permutations(said)
        if all(
            [item for item in one if item.desk == desk] == [item for item in said if item.desk == desk]
            for desk in {item.desk for item in said}
        )
    ]
