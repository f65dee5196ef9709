"""The locking plan by groups: one column for each group of people, and each organisation that was given keys."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.domain.plan_cells import CellFacts, cell_of
from flexeria_desktop.core.services.errors import PersonUnknown
from flexeria_desktop.core.services.matrix_rows import CURES, Axis, Cause, Held, Step, StepKind, Why
from flexeria_desktop.core.services.queries.facts import rows
from flexeria_desktop.core.services.queries.matrix import Picture, needs_of
from flexeria_desktop.core.services.queries.matrix_heads import Door, Head, doors
from flexeria_desktop.core.services.queries.odd_keys import OddKey, odd_keys

ORGANISATIONS = """
SELECT organisation_id, max(organisation) FROM shares
GROUP BY organisation_id ORDER BY max(organisation), organisation_id
"""
SHARES = """
SELECT h.id, l.id, h.organisation_id, h.state,
       h.valid_from IS NOT NULL OR h.valid_until IS NOT NULL OR h.schedule_id IS NOT NULL
FROM shares h JOIN locks l ON l.serial = h.serial WHERE h.state <> 'returned'
"""
PEOPLE_GROUPS = "SELECT id, name FROM people_groups WHERE removed_at IS NULL ORDER BY name COLLATE NOCASE, id"
GIVEN = """
SELECT x.lock_id, x.group_id, x.valid_from IS NOT NULL OR x.valid_until IS NOT NULL OR x.schedule_id IS NOT NULL
FROM people_group_locks x JOIN people_groups g ON g.id = x.group_id AND g.removed_at IS NULL
"""
BY_GROUPS = "SELECT id, lock_id, group_id, state FROM keys WHERE group_id <> '' AND state <> 'returned'"
OF_SHARES = "SELECT id, share_id FROM keys WHERE share_id <> '' AND state <> 'returned'"


@dataclass(slots=True)
class GroupRight:
    """What a group has at one lock; keys: how many of its people have a key there."""

    wanted: bool = False
    taken: bool = False
    bounded: bool = True
    keys: int = 0
    odd: list[OddKey] = field(default_factory=list)

    def cell(self, door: Door) -> int:
        """The byte; a right is proven when the lock holds it for everybody of the group."""
        return cell_of(
            CellFacts(
                wanted=self.wanted,
                taken=self.taken and not self.wanted,
                proven=self.keys > 0 and all(key.proven for key in self.odd),
                old=door.old,
                by_group=True,
                possible=not door.sub,
                bounded=self.bounded,
                pending=any(key.waits for key in self.odd),
            )
        )


def load_groups(conn: Connection, today: date, now: datetime) -> Picture:
    """The plan by groups, all of it."""
    found, heads = doors(conn, today, now), groups(conn)
    odd = odd_keys(conn).odd
    rights = rights_of(conn, odd)
    lines = tuple(bytes(rights[door.id, head.id].cell(door) for head in heads) for door in found)
    return Picture(found, heads, lines, needs_of(conn, odd))


def groups(conn: Connection) -> tuple[Head, ...]:
    """The groups of the profile, by name."""
    own: Any = rows(conn, PEOPLE_GROUPS)
    found: Any = rows(conn, ORGANISATIONS)
    return tuple(Head(group_id, name, "") for group_id, name in (*own, *found))


def rights_of(conn: Connection, odd: list[OddKey]) -> dict[tuple[str, str], GroupRight]:
    rights: dict[tuple[str, str], GroupRight] = defaultdict(GroupRight)
    by_share: dict[str, GroupRight] = {}
    shares: Any = rows(conn, SHARES)
    for share_id, lock_id, group_id, state, bounded in shares:
        right = by_share[share_id] = rights[lock_id, group_id]
        right.wanted |= state == "issued"
        right.taken |= state == "withdrawn"
        right.bounded &= bool(bounded)
    known = {key.key_id: key for key in odd}
    keys: Any = rows(conn, OF_SHARES)
    for key_id, share_id in keys:
        if share_id in by_share:
            by_share[share_id].keys += 1
            by_share[share_id].odd += [known[key_id]] if key_id in known else []
    _add_people_groups(conn, rights, known)
    return rights


def _add_people_groups(conn: Connection, rights: dict[tuple[str, str], GroupRight], known: dict[str, OddKey]) -> None:
    """A lock that a group has is wanted, be there nobody yet who opens it."""
    given: Any = rows(conn, GIVEN)
    for lock_id, group_id, bounded in given:
        right = rights[lock_id, group_id]
        right.wanted, right.bounded = True, bool(bounded)
    keys: Any = rows(conn, BY_GROUPS)
    for key_id, lock_id, group_id, state in keys:
        right = rights[lock_id, group_id]
        right.taken |= state == "withdrawn"
        right.keys += 1
        right.odd += [known[key_id]] if key_id in known else []


def why_group(conn: Connection, door: Door, group_id: str, need: int) -> Why:
    """The facts of one cell of a group; raises PersonUnknown for a group that is not there."""
    head = next((one for one in groups(conn) if one.id == group_id), None)
    if head is None:
        raise PersonUnknown(name=group_id)
    right = rights_of(conn, odd_keys(conn).odd)[door.id, group_id]
    cell = right.cell(door)
    proven = sum(not key.proven for key in right.odd)
    waiting = [key for key in right.odd if key.waits]
    return Why(
        lock_id=door.id,
        lock=door.name,
        column_id=head.id,
        column=head.name,
        axis=Axis.GROUPS,
        cell=cell,
        steps=(Step(StepKind.GROUP, head.name, count=right.keys, organisation=_is_organisation(conn, group_id)),),
        wanted=Held.RIGHT if right.wanted else Held.NOTHING,
        queued=_queued(right, waiting),
        on_lock=Held.OPENS if right.keys > proven else Held.NOTHING,
        causes=_causes(right, door, waiting),
        reason=door.sub,
        need=need,
        members=right.keys - proven,
        of=right.keys,
    )


def _is_organisation(conn: Connection, group_id: str) -> bool:
    return bool(rows(conn, "SELECT 1 FROM shares WHERE organisation_id = ? LIMIT 1", (group_id,)))


def _queued(right: GroupRight, waiting: list[OddKey]) -> Held:
    if not waiting:
        return Held.NOTHING
    return Held.ADD if right.wanted else Held.REMOVE


def _causes(right: GroupRight, door: Door, waiting: list[OddKey]) -> tuple[Cause, ...]:
    told = [Cause.PROGRAM] if waiting else []
    if right.wanted:
        told.append(Cause.TAKE_IN)
    elif door.sub in CURES:
        told.append(CURES[door.sub])
    elif not right.taken:
        told.append(Cause.ISSUE)
    return (*told, Cause.CHANGE_GROUP)
