"""From the rows a unit of work touched to a step that can be undone: what was shown before, and what is now."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from flexeria_desktop.core.domain.undo import (
    FINAL,
    FLOOR_PLAN,
    LOCK_PHOTO,
    Image,
    StepState,
    UndoStep,
    image_of,
    name_of,
)
from flexeria_desktop.core.store.repositories.undo import UndoSteps
from flexeria_desktop.core.store.sync import rows as kept_rows
from flexeria_desktop.core.store.sync.capture import Story
from flexeria_desktop.core.store.sync.forms import FORMS
from flexeria_desktop.core.store.sync.forms.base import IDS, packed, rows_of
from flexeria_desktop.core.store.sync.forms.values import Fields

GO_WITH_OTHERS = frozenset({"key_group"})
"""Rows that say something of another one, and come and go with it; only a change of them has to be taken back."""
ONE_PUSH = timedelta(seconds=2)
"""Pushes of a lock on its plan that follow each other this closely are one step: each key moves it a little."""
Shown = Callable[[str, str], Fields | None]
Rows = dict[tuple[str, str], Fields | None]
"""What is shown of rows, by entity and id."""


@dataclass(frozen=True, slots=True)
class Move:
    """This unit of work undoes or redoes a step, which then is in ``state``."""

    step: UndoStep
    state: StepState


def shown(connection: Connection, touched: Iterable[tuple[str, str]]) -> Rows:
    """Return what is shown of rows that people change."""
    by_entity: dict[str, list[str]] = defaultdict(list)
    for entity, row_id in touched:
        if entity in FORMS and FORMS[entity].captured:
            by_entity[entity].append(row_id)
    found: Rows = {}
    for entity, ids in by_entity.items():
        kept = kept_rows.find(connection, entity, ids)
        lost = _forgotten(connection, entity, [one for one in ids if one not in kept])
        found |= {(entity, one): kept[one].shown_fields if one in kept else None for one in ids if one not in lost}
    return found


def _forgotten(connection: Connection, entity: str, ids: Sequence[str]) -> set[str]:
    """Rows that the platform refused: they were here before, and what was shown of them is not known any more."""
    if not ids:
        return set()
    query = f"""SELECT entity_id FROM outbox WHERE state IN ('rejected', 'parked')
        AND entity = ? AND entity_id IN {IDS}"""  # noqa: S608 - a constant of ours
    return {row[0] for row in rows_of(connection, query, (entity, *packed(ids)))}


def difference(before: Rows, after: Rows) -> tuple[Image, ...]:
    """Return the rows that differ, what others refer to first."""
    order = {entity: place for place, entity in enumerate(FORMS)}
    sides = [(*row, was, after.get(row)) for row, was in before.items() if was != after.get(row)]
    images = [
        image_of(entity, row_id, was, now)
        for entity, row_id, was, now in sides
        if entity not in GO_WITH_OTHERS or (was is not None and now is not None)
    ]
    return tuple(sorted(images, key=lambda image: order[image.entity]))


def of_this_desk(former: Mapping[tuple[str, str], Mapping[str, Any] | None], shown: Shown) -> tuple[Image, ...]:
    """Return what differs of rows that no other desk has, pictures before what stands on them."""
    sides = [(*row, was, shown(*row)) for row, was in sorted(former.items(), key=lambda one: one[0])]
    return tuple(image_of(entity, row_id, was, now) for entity, row_id, was, now in sides if was != now)


def keep(steps: UndoSteps, stories: Sequence[Story], images: Sequence[Image], actor: str, now: datetime) -> None:
    """Write a step, unless no person did this."""
    name = name_of([story.action for story in stories], images)
    if not name or _goes_on(steps, name, images, actor, now):
        return
    reason = FINAL.get(name, "")
    if any(image.entity == "lock" and None in (image.before, image.after) for image in images):
        reason = reason or "claimed"
    subject, lock = _named(steps, name, stories, images)
    kinds = Counter(image.entity for image in images)
    steps.add(
        UndoStep(
            number=0,
            at=now,
            actor=actor,
            name=name,
            state=StepState.SPENT if reason else StepState.OPEN,
            subject=subject,
            lock=lock,
            count=kinds.get(name.partition(".")[0], max(kinds.values(), default=1)),
            reason=reason,
            images=() if reason else tuple(images),
        )
    )


def _goes_on(steps: UndoSteps, name: str, images: Sequence[Image], actor: str, now: datetime) -> bool:
    """Take one more push of the same lock on its plan into the step of the push before."""
    if name != "floor_plan.spot" or len(images) != 1:
        return False
    before = steps.to_undo(actor)
    if before is None or before.name != name:
        return False
    moved = [(image.entity, image.id) for image in before.images if image.before is not None]
    same = moved == [(images[0].entity, images[0].id)] and len(before.images) == 1
    if not same or (before.changed_at or before.at) < now - ONE_PUSH or steps.to_redo(actor) is not None:
        return False
    steps.move(before.number, before.state, [_joined(before.images[0], images[0])])
    return True


def _joined(first: Image, second: Image) -> Image:
    before = {**(second.before or {}), **(first.before or {})}
    return Image(first.entity, first.id, before, {**(first.after or {}), **(second.after or {})})


def _named(steps: UndoSteps, name: str, stories: Sequence[Story], images: Sequence[Image]) -> tuple[str, str]:
    """Whom and which lock it was about, where that is one; else empty."""
    connection = steps.connection
    if name.startswith("people_group."):
        query = "SELECT name FROM people_groups WHERE id IN (SELECT value FROM json_each(?)) LIMIT 2"
        return _only(connection, query, {stories[0].entity_id}), ""
    keys = {image.id for image in images if image.entity == "key"}
    if keys:
        query = """SELECT DISTINCT {of} FROM keys k JOIN people p ON p.id = k.person_id
            JOIN locks l ON l.id = k.lock_id WHERE k.id IN (SELECT value FROM json_each(?)) LIMIT 2"""
        return _only(connection, query.format(of="p.name"), keys), _only(connection, query.format(of="l.name"), keys)
    entity = name.partition(".")[0]
    if entity == FLOOR_PLAN:
        place = "SELECT name FROM places WHERE id IN (SELECT value FROM json_each(?)) LIMIT 2"
        lock = "SELECT name FROM locks WHERE id IN (SELECT value FROM json_each(?)) LIMIT 2"
        about = {stories[0].entity_id}
        return _only(connection, place, about), _only(connection, lock, about)
    ids = {image.id for image in images if image.entity == entity} or {stories[0].entity_id}
    if entity in {"lock", "lock_settings", "code", LOCK_PHOTO}:
        return "", _only(connection, "SELECT name FROM locks WHERE id IN (SELECT value FROM json_each(?)) LIMIT 2", ids)
    sides: list[Any] = [side for image in images if image.id in ids for side in (image.after, image.before)]
    names = {side["name"] for side in sides if side and "name" in side}
    if entity == "person":
        query = "SELECT name FROM people WHERE id IN (SELECT value FROM json_each(?)) LIMIT 2"
        return _only(connection, query, ids), ""
    return (next(iter(names)) if len(names) == 1 else ""), ""


def _only(connection: Connection, query: str, ids: Iterable[str]) -> str:
    found = rows_of(connection, query, packed(ids))
    return str(found[0][0]) if len(found) == 1 else ""
