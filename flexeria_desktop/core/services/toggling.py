"""Giving and taking rights in the locking plan: many cells in one unit of work, each judged by itself (R14 to R22).

A lock knows a medium only by a reference under its own key, and the number of a tag is not kept (decision 6). A right
is therefore given from what is there: a key that was taken in and is still on the lock, the references of an earlier
key at this lock, or a medium that is presented now. Where there is none the cell is refused and asks for a medium.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from flexeria_desktop.core.domain import entitlements, key_rules
from flexeria_desktop.core.domain.entitlements import Action
from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId, new_uuid7
from flexeria_desktop.core.domain.keys import Key, KeyState, Medium, MediumKind
from flexeria_desktop.core.domain.sharing import ShareState
from flexeria_desktop.core.errors import FlexeriaError, Transient, Unjudged, UserError
from flexeria_desktop.core.services import exchange, sharing
from flexeria_desktop.core.services import keys as key_stories
from flexeria_desktop.core.services.desk import Desk, is_managed, must_have, today
from flexeria_desktop.core.services.errors import KeyOfOrganisation, MediumMissing, PersonUnknown
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.matrix_rows import (
    CellKey,
    CellRefused,
    Cells,
    LosingLock,
    TogglePreview,
    ToggleReport,
)
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.queries.facts import moment
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

Media = Mapping[str, tuple[MediumEntry, ...]]


@dataclass(frozen=True, slots=True)
class _Done:
    """One cell that was changed; taken: the keys that were taken in, as they are now.

    ask_platform: a key for an organisation, which the platform gives; judged here, and not done yet.
    """

    cell: CellKey
    taken: tuple[Key, ...] = ()
    ask_platform: bool = False

    @property
    def people(self) -> frozenset[str]:
        """Whom it is about: of a group all who had keys."""
        return frozenset(key.person_id for key in self.taken) or frozenset({self.cell.column_id})


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
    return ToggleReport(wanted, changed, tuple(refused), tuple(dict.fromkeys(cell.lock_id for cell in changed)))


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
    return TogglePreview(wanted, len(done), tuple(refused), ordered, people)


def _losing(uow: UnitOfWork, lock_id: LockId, ones: Sequence[_Done]) -> LosingLock:
    people = {person for one in ones for person in one.people}
    opening = {key.person_id for one in ones for key in one.taken if key.state is KeyState.WITHDRAWN}
    return LosingLock(lock_id, must_have(uow, lock_id).name, len(people), len(opening))


def _toggle(
    desk: Desk, uow: UnitOfWork, cells: Cells, wanted: bool, media: Media
) -> tuple[list[_Done], list[CellRefused]]:
    done, refused = [], []
    organisations = {share.organisation_id for share in uow.shares.all()}
    for lock_id, person_id in dict.fromkeys((lock_id, column_id) for lock_id, column_id in cells):
        cell = CellKey(lock_id, person_id)
        try:
            if person_id in organisations:
                changed = _of_organisation(desk, uow, cell, wanted)
            else:
                changed = _of_person(desk, uow, cell, wanted, media)
        except UserError as refusal:
            refused.append(_refused(uow, cell, refusal))
        else:
            done += [changed] if changed is not None else []
    return done, refused


def _of_person(desk: Desk, uow: UnitOfWork, cell: CellKey, wanted: bool, media: Media) -> _Done | None:
    theirs = [key for key in uow.keys.of(cell.lock_id, PersonId(cell.column_id)) if not _is_rest(uow, key)]
    return _give(desk, uow, cell, theirs, media) if wanted else _take(desk, uow, cell, theirs)


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


def _is_rest(uow: UnitOfWork, key: Key) -> bool:
    """Media that another key lost, to a merge or to whoever found them; not a right of its own."""
    return bool(key.share_id) and uow.keys.get(KeyId(key.share_id)) is not None


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


def _give(desk: Desk, uow: UnitOfWork, cell: CellKey, theirs: Sequence[Key], media: Media) -> _Done | None:
    if any(key.wanted for key in theirs):
        return None
    if uow.people.get(PersonId(cell.column_id)) is None:
        raise PersonUnknown(name=cell.column_id)
    lost = _lost_refs(uow, cell.lock_id, theirs)
    withdrawn = [
        key
        for key in theirs
        if key.state is KeyState.WITHDRAWN and not key.share_id and not any(one.ref in lost for one in key.media)
    ]
    if withdrawn:
        _put_back(desk, uow, withdrawn[-1])
        return _Done(cell)
    # What was presented before a loss may be what was lost.
    at_hand = desk.plan.at_hand(cell.column_id, desk.clock.now(), since=_last_loss(uow, cell.column_id))
    entries = media.get(cell.column_id) or at_hand
    if entries:
        order = IssueKeys(PersonId(cell.column_id), (cell.lock_id,), tuple(entries))
        key_stories.issue_one(desk, uow, order, cell.lock_id)
        return _Done(cell)
    earlier = _earlier_media(uow, cell, theirs, lost)
    if not earlier:
        # What the lock itself refuses is said first: a medium would be presented for nothing.
        key_stories.check_may_issue(desk, uow, must_have(uow, cell.lock_id), PersonId(cell.column_id))
        raise MediumMissing
    _issue_again(desk, uow, cell, earlier)
    return _Done(cell)


def _put_back(desk: Desk, uow: UnitOfWork, key: Key) -> None:
    """Undo a take-in that the lock has not confirmed: the key never left the stock (R53)."""
    lock = must_have(uow, key.lock_id)
    day = today(desk.clock, uow, lock.zone)
    entitlements.check(Action.CHANGE_KEY, lock.periods, day, registered=is_managed(lock))
    uow.keys.save(key_rules.reissue(key))
    uow.record("key.reissued", "key", key.id, {"lock": key.lock_id, "person": key.person_id})


def _last_loss(uow: UnitOfWork, person_id: str) -> datetime | None:
    query = "SELECT max(reported_at) FROM losses WHERE person_id = ?"
    return moment(uow.connection.exec_driver_sql(query, (person_id,)).scalar())


def _lost_refs(uow: UnitOfWork, lock_id: LockId, theirs: Sequence[Key]) -> frozenset[bytes]:
    """References, under this lock's key, of media that were reported lost: no click brings them back."""
    if not theirs:
        return frozenset()
    query = "SELECT m.ref FROM loss_keys h JOIN media m ON m.key_id = h.key_id WHERE m.lock_id = ?"
    return frozenset(uow.connection.exec_driver_sql(query, (lock_id,)).scalars())


def _earlier_media(uow: UnitOfWork, cell: CellKey, theirs: Sequence[Key], lost: frozenset[bytes]) -> tuple[Medium, ...]:
    """Media of the last own key at this lock that are not lost and whose references nobody else has by now."""
    for key in reversed([one for one in theirs if one.state is KeyState.RETURNED and not one.share_id]):
        free = [one for one in key.media if uow.keys.ref_in_use(cell.lock_id, one.kind, one.ref) is None]
        usable = tuple(one for one in free if one.kind is not MediumKind.CODE and one.ref not in lost)
        if usable:
            return usable
    return ()


def _issue_again(desk: Desk, uow: UnitOfWork, cell: CellKey, earlier: Sequence[Medium]) -> None:
    """A new key with the references of an earlier one; numbers in a lock are never used twice."""
    lock, person_id = must_have(uow, cell.lock_id), PersonId(cell.column_id)
    key_stories.check_may_issue(desk, uow, lock, person_id)
    media = tuple(
        Medium(uow.locks.next_medium_number(lock.id), medium.kind, medium.ref, medium.mask) for medium in earlier
    )
    key = Key(KeyId(new_uuid7()), lock.id, person_id, KeyState.ISSUED, desk.clock.now(), media)
    key_stories.keep_issued(uow, key)
