"""Giving and taking rights in the locking plan: many cells in one unit of work, each judged by itself (R14 to R22).

A column is a person, a group of people, or an organisation; what a person is given from says ``giving``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection

from flexeria_desktop.core.domain.ids import LockId, PersonId
from flexeria_desktop.core.domain.keys import Key, KeyState
from flexeria_desktop.core.domain.people_groups import Graph
from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_desktop.core.errors import FlexeriaError, Transient, Unjudged, UserError
from flexeria_desktop.core.services import exchange, giving, group_terms, people_groups, sharing
from flexeria_desktop.core.services import keys as key_stories
from flexeria_desktop.core.services.desk import Desk, must_have
from flexeria_desktop.core.services.errors import KeyOfOrganisation
from flexeria_desktop.core.services.giving import Media, keys_at
from flexeria_desktop.core.services.matrix_rows import (
    CellKey,
    CellRefused,
    Cells,
    LosingLock,
    TogglePreview,
    ToggleReport,
)
from flexeria_desktop.core.services.people_groups import GiveLocks
from flexeria_desktop.core.services.queries.keys import list_keys
from flexeria_desktop.core.services.rows import Stage
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

MOST_LOOKED_AT = 300
"""Cells of one change that are looked at one by one; of more it is said that they have to be programmed."""


@dataclass(frozen=True, slots=True)
class _Done:
    """One cell that was changed; taken: the keys that were taken in, as they are now.

    ask_platform: a key for an organisation, which the platform gives; judged here, and not done yet.
    """

    cell: CellKey
    taken: tuple[Key, ...] = ()
    ask_platform: bool = False
    group: people_groups.Done | None = None

    @property
    def people(self) -> frozenset[str]:
        """Whom it is about: of a group all who had keys, be it nobody."""
        theirs = frozenset(key.person_id for key in self.taken)
        return theirs if theirs or self.group is not None else frozenset({self.cell.column_id})

    @property
    def final(self) -> bool:
        """Whether no undo takes it back."""
        return self.ask_platform or any(key.share_id for key in self.taken)

    @property
    def locks(self) -> Iterable[LockId]:
        """Whose list is another one now: of a group only where somebody got or lost a key."""
        return (self.cell.lock_id,) if self.group is None else self.group.locks


class _TakenBack(Exception):
    """Ends a unit of work that was only tried."""


async def toggle(desk: Desk, cells: Cells, wanted: bool, media: Media | None = None) -> ToggleReport:
    """Give or take the rights of all cells in one unit of work; a cell that a rule refuses stays as it is.

    A column may be a person or an organisation; what an organisation gets is given by the platform, cell by cell.
    media: what people present now, by person; it is held in memory for a while, codes never.
    """
    now = desk.clock.now()
    done, refused = await desk.store(lambda uow: _toggle(desk, uow, cells, wanted, media or {}))
    asked = [one for one in done if one.ask_platform]
    done = [one for one in done if not one.ask_platform]
    if any(key.share_id for one in done for key in one.taken):
        await _tell_platform(desk)
    for one in asked:
        refusal = await _share(desk, one.cell)
        done, refused = ([*done, one], refused) if refusal is None else (done, [*refused, refusal])
    for person_id, entries in (media or {}).items():
        desk.plan.remember(person_id, entries, now)
    changed = tuple(one.cell for one in done)
    there = await desk.store.read(partial(_there, cells=changed)) if wanted else frozenset()
    locks = dict.fromkeys(lock_id for one in done if one.cell not in there for lock_id in one.locks)
    groups = people_groups.together([one.group for one in done if one.group is not None])
    return ToggleReport(wanted, changed, tuple(refused), tuple(locks), len(there), groups)


def _there(conn: Connection, cells: Sequence[CellKey]) -> frozenset[CellKey]:
    """Cells whose lock holds them as they are wanted now, so that nothing waits; told of the first some hundred."""
    return frozenset(
        cell
        for cell in cells[:MOST_LOOKED_AT]
        if any(
            key.state is KeyState.ISSUED and key.stage is Stage.ON_LOCK
            for key in list_keys(conn, lock_id=cell.lock_id, person_id=PersonId(cell.column_id))
        )
    )


async def _share(desk: Desk, cell: CellKey) -> CellRefused | None:
    try:
        await sharing.issue(desk, sharing.IssueShare(cell.lock_id, cell.column_id))
    except (UserError, Transient) as error:
        return await desk.store(partial(_refused, cell=cell, refusal=error))
    return None


async def _tell_platform(desk: Desk) -> None:
    """Take-ins of organisations' keys go there at once; without a platform they wait in the outbox."""
    with suppress(Transient, Unjudged):
        await exchange.send_waiting(desk)


async def preview(desk: Desk, cells: Cells, wanted: bool, media: Media | None = None) -> TogglePreview:
    """Say what ``toggle`` would do, by doing it and taking all of it back."""
    told: list[TogglePreview] = []

    def rehearse(uow: UnitOfWork) -> None:
        told.append(_told(uow, wanted, *_toggle(desk, uow, cells, wanted, media or {})))
        raise _TakenBack

    try:
        await desk.store(rehearse)
    except _TakenBack:
        return told[0]
    raise AssertionError("a rehearsal always leaves by its exception")


def _told(uow: UnitOfWork, wanted: bool, done: Sequence[_Done], refused: Sequence[CellRefused]) -> TogglePreview:
    by_lock: dict[LockId, list[_Done]] = defaultdict(list)
    for one in done:
        by_lock[one.cell.lock_id].append(one)
    losing = () if wanted else tuple(_losing(uow, lock_id, ones) for lock_id, ones in by_lock.items())
    people = len({person for one in done for person in one.people})
    ordered = tuple(sorted(losing, key=lambda lock: (-lock.people, lock.lock)))
    return TogglePreview(wanted, len(done), tuple(refused), ordered, people, sum(one.final for one in done))


def _losing(uow: UnitOfWork, lock_id: LockId, ones: Sequence[_Done]) -> LosingLock:
    people = {person for one in ones for person in one.people}
    opening = {key.person_id for one in ones for key in one.taken if key.state is KeyState.WITHDRAWN}
    return LosingLock(lock_id, must_have(uow, lock_id).name, len(people), len(opening))


def _toggle(
    desk: Desk, uow: UnitOfWork, cells: Cells, wanted: bool, media: Media
) -> tuple[list[_Done], list[CellRefused]]:
    done, refused, taken = [], [], list[Key]()
    graph = uow.people_groups.graph()
    groups = {group.id for group in graph.groups}
    organisations = {share.organisation_id for share in uow.shares.all()}
    for lock_id, person_id in dict.fromkeys((lock_id, column_id) for lock_id, column_id in cells):
        cell = CellKey(lock_id, person_id)
        try:
            if person_id in organisations:
                changed = _of_organisation(desk, uow, cell, wanted)
            elif person_id in groups:
                changed, left_out = _of_group(desk, uow, cell, wanted, media, graph)
                refused += left_out
            else:
                changed = _of_person(desk, uow, cell, wanted, media, graph)
                taken += changed.taken if changed else ()
        except UserError as refusal:
            refused.append(_refused(uow, cell, refusal))
        else:
            done += [changed] if changed is not None else []
    key_stories.except_from_groups(uow, taken)
    return done, refused


def _of_person(  # noqa: PLR0917 - all of it is said by position
    desk: Desk, uow: UnitOfWork, cell: CellKey, wanted: bool, media: Media, graph: Graph
) -> _Done | None:
    if not wanted:
        return _take(desk, uow, cell, keys_at(uow, cell.lock_id, PersonId(cell.column_id)))
    return _Done(cell) if _give(desk, uow, cell, graph, media) else None


def _of_organisation(desk: Desk, uow: UnitOfWork, cell: CellKey, wanted: bool) -> _Done | None:
    """Take all keys of an organisation at a lock in, or judge whether it may get one (R23 to R27)."""
    lock = must_have(uow, cell.lock_id)
    live = [
        share
        for share in uow.shares.for_lock(lock.serial)
        if share.organisation_id == cell.column_id and share.state is ShareState.ISSUED
    ]
    if bool(live) == wanted:
        return None
    if wanted:
        sharing.check_may_share(desk, uow, sharing.IssueShare(lock.id, cell.column_id))
        return _Done(cell, ask_platform=True)
    for share in live:
        sharing.take_in_one(desk, uow, share.id)
    return _Done(cell, tuple(key for share in live for key in uow.keys.of_share(share.id)))


def _give(desk: Desk, uow: UnitOfWork, cell: CellKey, graph: Graph, media: Media) -> bool:
    """By the first group that has the lock, whose exception ends with it; else by hand."""
    person_id = PersonId(cell.column_id)
    excepted = graph.giving(cell.lock_id, person_id, excepted=True)
    groups = graph.giving(cell.lock_id, person_id) or excepted
    terms = group_terms.of(uow, groups[0], person_id) if groups else giving.BY_HAND
    group_terms.check_stay(desk, uow, cell.lock_id, terms, person_id)
    if not giving.give(desk, uow, cell.lock_id, person_id, media=media, terms=terms):
        return False
    for one in excepted:
        uow.people_groups.remove_exception(one.group_id, cell.lock_id, person_id)
    return True


def _of_group(  # noqa: PLR0917 - all of it is said by position
    desk: Desk, uow: UnitOfWork, cell: CellKey, wanted: bool, media: Media, graph: Graph
) -> tuple[_Done | None, list[CellRefused]]:
    """Give a group a lock or take it; who of its people got no key is refused by name."""
    had = any((one.group_id, one.lock_id) == (cell.column_id, cell.lock_id) for one in graph.locks)
    if had == wanted:
        return None, []
    if wanted:
        changed = people_groups.give_in(desk, uow, GiveLocks(cell.column_id, (cell.lock_id,)), media)
    else:
        changed = people_groups.take_from(desk, uow, cell.column_id, [cell.lock_id])
    refused = [
        CellRefused(CellKey(one.lock_id, one.person_id), one.code, one.lock, one.person, one.error)
        for one in changed.refused
    ]
    return _Done(cell, tuple(changed.taken), group=changed), refused


def _refused(uow: UnitOfWork, cell: CellKey, refusal: FlexeriaError) -> CellRefused:
    lock, person = uow.locks.get(cell.lock_id), uow.people.get(PersonId(cell.column_id))
    names = [share.organisation for share in uow.shares.all() if share.organisation_id == cell.column_id]
    column = person.name if person else next(iter(names), "")
    return CellRefused(cell, refusal.code, lock.name if lock else "", column, refusal)


def _take(desk: Desk, uow: UnitOfWork, cell: CellKey, theirs: Sequence[Key]) -> _Done | None:
    live = [key for key in theirs if key.wanted]
    if not live:
        return None
    for key in live:
        if key.share_id:
            person = uow.people.get(key.person_id)
            raise KeyOfOrganisation(name=person.name if person else "")
    return _Done(cell, tuple(key_stories.take_in_one(desk, uow, key.id) for key in live))
