"""Undo and redo: the inverse of a step as new changes by the same rules; nothing of the past is rewritten.

What another desk changed since is left and told of. What is on a lock becomes its next programming task.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from functools import partial

from sqlalchemy import Connection

from flexeria_desktop.core.domain.ids import KeyId, LockId
from flexeria_desktop.core.domain.records import JSON
from flexeria_desktop.core.domain.undo import (
    FLOOR_PLAN,
    FLOOR_SPOT,
    IN_FORCE,
    LOCK_PHOTO,
    MOST_STEPS,
    Image,
    StepState,
    UndoStep,
)
from flexeria_desktop.core.errors import UserError
from flexeria_desktop.core.services import (
    bringing_back,
    people_groups,
    plans,
    taking_many,
    undo_floor_plans,
    undo_keys,
    undo_photos,
    undo_shared,
)
from flexeria_desktop.core.services.desk import Desk
from flexeria_desktop.core.services.errors import NothingToUndo, OpensAsGroupSays, UndoRefused
from flexeria_desktop.core.services.undo_rows import LeftRow, LockToProgram, StepRow, UndoOffer, UndoReport
from flexeria_desktop.core.services.watching import Progress, Watch, Watched, unwatched
from flexeria_desktop.core.store.repositories.undo import UndoSteps
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

OF_KEYS = frozenset({"key", "key_group"})
IN_GROUPS = frozenset({"people_group_member", "people_group_lock", "people_group_except"})
LOCKS_OF_KEYS = "SELECT DISTINCT lock_id FROM keys WHERE id IN (SELECT value FROM json_each(?))"
NAMES = tuple(one.name for one in fields(StepRow) if one.name != "mine")


def offer(conn: Connection, actor: str) -> UndoOffer:
    """Return what undo and redo would be about."""
    steps = UndoSteps(conn)
    back, forth = steps.to_undo(actor), steps.to_redo(actor)
    return UndoOffer(_row(back, actor) if back else None, _row(forth, actor) if forth else None)


def history(conn: Connection, actor: str, limit: int = MOST_STEPS) -> tuple[StepRow, ...]:
    """Return steps of everybody at this desk, newest first."""
    return tuple(_row(step, actor) for step in UndoSteps(conn).latest(limit))


async def undo(desk: Desk, number: int | None = None, progress: Progress = unwatched) -> UndoReport:
    """Take the newest step of this operator back; with ``number`` only if it is that one.

    progress: told on the store's thread how many of how many rows were tried. A cancelled caller waits until the step
    stands again as it was; one that comes too late gets the report.
    Raises NothingToUndo, or UndoRefused when no row of it could be restored.
    """
    return await _go(desk, number, lambda uow: uow.undo.to_undo(uow.actor), StepState.UNDONE, progress)


async def redo(desk: Desk, number: int | None = None, progress: Progress = unwatched) -> UndoReport:
    """Do again what was undone last; as ``undo``."""
    return await _go(desk, number, lambda uow: uow.undo.to_redo(uow.actor), StepState.REDONE, progress)


async def _go(
    desk: Desk,
    number: int | None,
    find: Callable[[UnitOfWork], UndoStep | None],
    state: StepState,
    progress: Progress,
) -> UndoReport:
    watch = Watched(progress)

    def work(uow: UnitOfWork) -> tuple[UndoStep, int, list[LeftRow], set[str]]:
        step = find(uow)
        if step is None or (number is not None and step.number != number):
            raise NothingToUndo(redo=state is StepState.REDONE, reason=_why_not(uow, number))
        uow.moves(step, state)
        left, narrowed = _revert(desk, uow, step, watch)
        if len(left) == len(step.images):
            raise UndoRefused(step=step.name, subject=left[0].subject, why=left[0].code, count=len(left))
        rows = len(step.images) - len(left)
        facts: dict[str, JSON] = {"name": step.name, "rows": rows, "left": len(left)}
        action = "step.undone" if state is StepState.UNDONE else "step.redone"
        uow.record(action, "step", str(step.number), facts, text=step.subject)
        watch.check()
        return step, rows, [*left, *narrowed], _locks_of(uow, step.images)

    async def whole() -> UndoReport:
        step, rows, left, locks = await desk.store(work)
        # Lock by lock: others want to store something in between.
        planned = [one for lock_id in sorted(locks) for one in await plans.plan(desk, [LockId(lock_id)])]
        waiting = tuple(LockToProgram(one.lock_id, one.lock) for one in planned if one.lines or one.others)
        return UndoReport(_row(step, step.actor), state is StepState.REDONE, rows, tuple(dict.fromkeys(left)), waiting)

    return await watch.over(whole())


def _why_not(uow: UnitOfWork, number: int | None) -> str:
    """Reason's key of a step that was asked for by number; "order" = newer ones come first."""
    step = uow.undo.get(number) if number is not None else None
    if step is None:
        return ""
    if step.actor != uow.actor:
        return "another"
    return step.reason or ("order" if step.state in IN_FORCE else "undone")


class _Given:
    """The keys that a step gave: all of them are taken in together when the first has its turn."""

    def __init__(self, desk: Desk, uow: UnitOfWork, gone: Sequence[Image], tell: Callable[[int], None]) -> None:
        ids = [KeyId(image.id) for image in gone if image.entity == "key"]
        self._take = partial(taking_many.take_in, desk, uow, ids, tell)
        self._found: Mapping[KeyId, UserError | None] | None = None

    def took(self, image: Image) -> bool:
        """Whether a row is such a key and went; raises what it was refused for."""
        if image.entity != "key" or image.before is not None:
            return False
        if self._found is None:
            self._found = self._take()
        refusal = self._found.get(KeyId(image.id))
        if refusal is not None:
            raise refusal.with_traceback(None)
        return image.id in self._found


class _Restored:
    """Rows as they were before a step; keys that come back one after the other are written together."""

    def __init__(self, desk: Desk, uow: UnitOfWork, rest: Sequence[Image]) -> None:
        self._desk, self._uow = desk, uow
        self._coming = [image for image in rest if undo_keys.comes_back(image)]
        self._passed = {image.id: image for image in rest if image.entity == "key_group"}
        self._back: bringing_back.Back | None = None

    def narrows(self, image: Image) -> bool:
        """Restore one row; return whether it is a key that opens less than before."""
        if not undo_keys.comes_back(image):
            self.end()
            return _revert_one(self._desk, self._uow, image, self._passed.get(image.id))
        if self._back is None:
            self._back = bringing_back.Back(self._desk, self._uow, self._coming)
        narrowed = self._back.bring(image)
        if narrowed is None:
            self._back.write()
            narrowed = undo_keys.revert(self._desk, self._uow, image)
            self._back.forget(image)
        return narrowed

    def end(self) -> None:
        """Store what came back; what follows may change what was read for it."""
        if self._back is not None:
            self._back.write()
        self._back = None


def _revert(desk: Desk, uow: UnitOfWork, step: UndoStep, watch: Watch) -> tuple[list[LeftRow], list[LeftRow]]:
    """Restore row by row: new ones go before what they refer to, lost ones come after it.

    Returns what stays, and what was restored but opens less than before.
    """
    gone = [image for image in reversed(step.images) if image.before is None]
    rest = [image for image in step.images if image.before is not None]
    left: dict[tuple[str, str], LeftRow] = {}
    narrowed, tried, total = [], 0, len(step.images)

    def tell(more: int) -> None:
        nonlocal tried
        tried += more
        watch(tried, total)

    tell(0)
    given, restored = _Given(desk, uow, gone, tell), _Restored(desk, uow, rest)
    for image in (*gone, *rest):
        # A key and the group that it came by go back together or not at all.
        if image.entity == "key_group" and ("key", image.id) in left:
            left[image.entity, image.id] = left["key", image.id]
            continue
        try:
            if given.took(image):
                continue
            tell(1)
            if restored.narrows(image):
                narrowed.append(LeftRow(OpensAsGroupSays.code, "key", _subject(uow, image)))
        except UserError as refusal:
            entity = "key" if image.entity in OF_KEYS else image.entity
            left[image.entity, image.id] = LeftRow(refusal.code, entity, _subject(uow, image))
    restored.end()
    people_groups.end_left_over(desk, uow, frozenset(image.id for image in step.images if image.entity in OF_KEYS))
    return list(left.values()), narrowed


def _revert_one(desk: Desk, uow: UnitOfWork, image: Image, passed: Image | None) -> bool:
    """Restore one row; return whether it is a key that opens less than before. passed: how its key's group changed."""
    if image.entity in OF_KEYS:
        return undo_keys.revert(desk, uow, image, passed)
    if image.entity in {FLOOR_PLAN, FLOOR_SPOT}:
        undo_floor_plans.revert(uow, image)
    elif image.entity == LOCK_PHOTO:
        undo_photos.revert(uow, image)
    else:
        undo_shared.revert(uow, image)
    return False


def _subject(uow: UnitOfWork, image: Image) -> str:
    if image.entity in OF_KEYS:
        query = "SELECT p.name FROM keys k JOIN people p ON p.id = k.person_id WHERE k.id = ?"
    elif image.entity in {"lock", "lock_settings", "lock_place", LOCK_PHOTO}:
        query = "SELECT name FROM locks WHERE id = ?"
    elif image.entity in {FLOOR_PLAN, FLOOR_SPOT}:
        return undo_floor_plans.name_of(uow, image)
    elif image.entity in IN_GROUPS:
        return _in_group(uow, image)
    elif image.entity == "person":
        query = "SELECT name FROM people WHERE id = ?"
    else:
        sides = {**(image.after or {}), **(image.before or {})}
        return str(sides.get("name", ""))
    row = uow.connection.exec_driver_sql(query, (image.id,)).first()
    return row[0] if row else ""


def _in_group(uow: UnitOfWork, image: Image) -> str:
    """Name of the group that a member or a lock belongs to."""
    sides = {**(image.after or {}), **(image.before or {})}
    query = "SELECT name FROM people_groups WHERE id = ?"
    return uow.connection.exec_driver_sql(query, (str(sides.get("group_id", "")),)).scalar() or ""


def _locks_of(uow: UnitOfWork, images: Sequence[Image]) -> set[str]:
    """Locks whose list the step was about."""
    found = {image.id for image in images if image.entity == "lock_settings"}
    keys = json.dumps([image.id for image in images if image.entity == "key"])
    found |= set(uow.connection.exec_driver_sql(LOCKS_OF_KEYS, (keys,)).scalars())
    for image in images:
        if image.entity == "schedule":
            query = "SELECT lock_id FROM keys WHERE schedule_id = ? AND state IN ('issued', 'suspended')"
            found |= set(uow.connection.exec_driver_sql(query, (image.id,)).scalars())
    return found


def _row(step: UndoStep, actor: str) -> StepRow:
    return StepRow(**{name: getattr(step, name) for name in NAMES}, mine=step.actor == actor)
