"""Lost media: off every key at once, on the lock until it confirmed, replaced with the same rights."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from flexeria_desktop.core.domain import entitlements, key_rules
from flexeria_desktop.core.domain.entitlements import Action
from flexeria_desktop.core.domain.expected_time import SECONDS_PER_LOCK
from flexeria_desktop.core.domain.handover import Loss, lets_in_from_outside
from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId, new_uuid7
from flexeria_desktop.core.domain.keys import Key, KeyState, Medium, MediumKind
from flexeria_desktop.core.domain.locks import Lock
from flexeria_desktop.core.domain.records import JSON
from flexeria_desktop.core.services import keys as key_stories
from flexeria_desktop.core.services import plans
from flexeria_desktop.core.services.desk import Desk, is_managed, must_have, today
from flexeria_desktop.core.services.errors import MediumUnknown, PersonUnknown
from flexeria_desktop.core.services.handover_rows import ExposedDoor, LossReport, LossRow, MediumHeld
from flexeria_desktop.core.services.media import MediumEntry, mask, raw_value
from flexeria_desktop.core.store.unit_of_work import UnitOfWork


async def held_media(desk: Desk, person_id: PersonId) -> tuple[MediumHeld, ...]:
    """Return the media by which a person opens, each with its locks."""

    def work(uow: UnitOfWork) -> tuple[MediumHeld, ...]:
        found: dict[tuple[MediumKind, str], list[str]] = {}
        for key in _living(uow, person_id):
            for medium in key.media:
                found.setdefault((medium.kind, medium.mask), []).append(must_have(uow, key.lock_id).name)
        return tuple(MediumHeld(kind, shown, tuple(sorted(set(locks)))) for (kind, shown), locks in found.items())

    return await desk.store(work)


async def holder_of(desk: Desk, entry: MediumEntry) -> PersonId:
    """Return who holds a medium that is presented or typed; raises MediumInvalid, MediumUnknown."""
    raw = raw_value(entry)

    def work(uow: UnitOfWork) -> PersonId:
        for lock in uow.locks.all():
            ref = _sealed(desk, uow, lock.id, entry.kind, raw)
            key = uow.keys.ref_in_use(lock.id, entry.kind, ref) if ref else None
            if key is not None and key.wanted and not key.share_id:
                return key.person_id
        raise MediumUnknown(kind=entry.kind.name.lower())

    return await desk.store(work)


async def report(
    desk: Desk, person_id: PersonId, kind: MediumKind, shown: str, replacement: MediumEntry | None = None
) -> LossReport:
    """Take a medium off all keys of a person, all or none; shown: its mask. The locks still have to be programmed.

    With a replacement every key goes on with it: same locks, schedule, days and permissions, no key from the stock.
    Without one, a key that has no other medium is taken in. Raises PersonUnknown, MediumUnknown, MediumInvalid,
    MediumInUse.
    """
    if replacement is not None:
        raw_value(replacement)

    def work(uow: UnitOfWork) -> tuple[str, tuple[str, ...]]:
        if uow.people.get(person_id) is None:
            raise PersonUnknown(name=person_id)
        hit = [key for key in _living(uow, person_id) if _lost(key, kind, shown)]
        if not hit:
            raise MediumUnknown(kind=kind.name.lower())
        left, done = [], []
        for key in hit:
            lock = must_have(uow, key.lock_id)
            day = today(desk.clock, uow, lock.zone)
            may = entitlements.allowed(Action.CHANGE_KEY, lock.periods, day, registered=is_managed(lock))
            fresh = replacement if may else None
            left += [lock.name] if replacement is not None and fresh is None else []
            done.append(_take_off(desk, uow, key, _lost(key, kind, shown), fresh, [one.id for one in hit]))
        given = mask(replacement.kind, raw_value(replacement)) if replacement and len(left) < len(hit) else ""
        loss = Loss(new_uuid7(), person_id, kind, shown, desk.clock.now(), tuple(done), given)
        uow.handover.add_loss(loss)
        facts: dict[str, JSON] = {"medium": kind.name.lower(), "keys": len(done), "replaced": bool(given)}
        uow.record("medium.lost", "person", person_id, facts, send=False)
        return loss.id, tuple(left)

    loss_id, not_replaced = await desk.store(work)
    return LossReport(await exposure(desk, loss_id), not_replaced)


async def exposure(desk: Desk, loss_id: str) -> LossRow:
    """Return how far one loss is; raises MediumUnknown."""
    found = await _rows(desk, lambda loss: loss.id == loss_id)
    if not found:
        raise MediumUnknown(kind="")
    return found[0]


async def open_losses(desk: Desk) -> tuple[LossRow, ...]:
    """Return the losses that a lock has yet to confirm, newest first; restarts keep them."""
    return tuple(row for row in await _rows(desk, lambda _loss: True) if not row.closed)


async def _rows(desk: Desk, wanted: Callable[[Loss], bool]) -> tuple[LossRow, ...]:
    losses = await desk.store(lambda uow: [loss for loss in uow.handover.losses() if wanted(loss)])
    locks = await desk.store(lambda uow: _open_locks(uow, losses))
    planned = await plans.plan(desk, locks) if locks else ()
    seconds = {plan.lock_id: plan.seconds for plan in planned}
    return await desk.store(lambda uow: tuple(_row(uow, loss, seconds) for loss in losses))


def _open_locks(uow: UnitOfWork, losses: list[Loss]) -> tuple[LockId, ...]:
    keys = [uow.keys.get(key_id) for loss in losses for key_id in loss.key_ids]
    return tuple({key.lock_id: None for key in keys if key is not None and key.counts_as_issued})


def _row(uow: UnitOfWork, loss: Loss, seconds: dict[LockId, float]) -> LossRow:
    person = uow.people.get(loss.person_id)
    keys = [key for key in map(uow.keys.get, loss.key_ids) if key is not None]
    doors = [_door(uow, key, seconds.get(key.lock_id, SECONDS_PER_LOCK)) for key in keys]
    ordered = sorted(doors, key=lambda door: (not door.outer, -door.users, door.lock.casefold()))
    return LossRow(
        loss.id,
        loss.person_id,
        person.name if person else "",
        person.unit if person else "",
        loss.kind,
        loss.mask,
        loss.reported_at,
        tuple(ordered),
        loss.replacement,
    )


def _door(uow: UnitOfWork, key: Key, seconds: float) -> ExposedDoor:
    """A returned key names the proof by which it went; one that no lock ever held has none."""
    lock = must_have(uow, key.lock_id)
    closed = key.returned_at if key.state is KeyState.RETURNED else None
    proof = uow.lists.proof(lock.id)
    users = len(uow.keys.users(lock.id))
    version = proof.version if closed and proof and proof.received_at <= closed else None
    return ExposedDoor(lock.id, lock.name, _is_outer(uow, lock), users, seconds, lock.link, closed, version)


def _is_outer(uow: UnitOfWork, lock: Lock) -> bool:
    return lets_in_from_outside(uow.places.tree(), lock.place_id or "")


def _living(uow: UnitOfWork, person_id: PersonId) -> list[Key]:
    return [key for key in uow.keys.for_person(person_id) if key.wanted and not key.share_id]


def _lost(key: Key, kind: MediumKind, shown: str) -> tuple[Medium, ...]:
    return tuple(medium for medium in key.media if (medium.kind, medium.mask) == (kind, shown))


def _take_off(  # noqa: PLR0917 - all of it is said by position
    desk: Desk,
    uow: UnitOfWork,
    key: Key,
    lost: tuple[Medium, ...],
    replacement: MediumEntry | None,
    hit: Sequence[KeyId],
) -> KeyId:
    """Return the key that has the lost medium from now on, withdrawn: the key itself, or a rest of it.

    hit: all keys that the replacement goes to; two of them may be at one lock.
    """
    kept = tuple(medium for medium in key.media if medium not in lost)
    if not kept and replacement is None:
        return key_stories.take_in_one(desk, uow, key.id).id
    lock = must_have(uow, key.lock_id)
    fresh: tuple[Medium, ...] = ()
    if replacement is not None:
        given = (replacement.kind, raw_value(replacement))
        fresh = key_stories.seal(desk, uow, lock, key.person_id, (given,), instead_of=lost, beside=hit)
    rest = replace(key, id=KeyId(new_uuid7()), media=lost, share_id=key.id, schedule_id=None, group_id="")
    rest = key_rules.withdraw(rest, desk.clock.now(), on_lock=uow.lists.may_hold(rest))
    uow.keys.save(replace(key, media=tuple(sorted((*kept, *fresh), key=lambda medium: medium.number))))
    uow.keys.save(rest)
    uow.record("key.medium_lost", "key", key.id, {"lock": lock.id, "replaced": bool(fresh)})
    return rest.id


def _sealed(desk: Desk, uow: UnitOfWork, lock_id: LockId, kind: MediumKind, raw: bytes) -> bytes | None:
    secret = uow.locks.secrets(lock_id)
    return desk.scheme.seal(secret.credential_key, kind, raw) if secret else None
