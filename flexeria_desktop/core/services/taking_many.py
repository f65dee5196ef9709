"""Many keys taken in at once, as when an import is taken back: read together, judged one by one, written together.

The rules are those of ``keys.take_in_one``, to which everything else is left, such as a key of an organisation.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from flexeria_desktop.core.domain import entitlements, key_rules
from flexeria_desktop.core.domain.entitlements import Action
from flexeria_desktop.core.domain.ids import KeyId, LockId
from flexeria_desktop.core.domain.keys import Key
from flexeria_desktop.core.errors import UserError
from flexeria_desktop.core.services import keys as key_stories
from flexeria_desktop.core.services.desk import Desk, is_managed, must_have, today
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

TAKEN_TOGETHER = 250
"""Keys; in between the caller looks whether anybody still wants it."""
Numbers = dict[tuple[int, bytes], set[int]]


class _AtLock:
    """What a lock's level says, and what the lock holds or is just being told, by medium."""

    def __init__(self, desk: Desk, uow: UnitOfWork, lock_id: LockId) -> None:
        self.refusal: UserError | None = None
        try:
            lock = must_have(uow, lock_id)
            day = today(desk.clock, uow, lock.zone)
            entitlements.check(Action.TAKE_IN, lock.periods, day, registered=is_managed(lock))
        except UserError as refusal:
            self.refusal = refusal.with_traceback(None)
        self._held: Numbers = uow.keys.proven_at(lock_id)
        for one in (uow.lists.upload(lock_id), uow.lists.reading(lock_id)):
            for entry in one.lock_list.credentials if one is not None else ():
                self._held.setdefault((int(entry.kind), entry.ref), set()).add(entry.number)

    def may_hold(self, key: Key, twins: set[int]) -> bool:
        """``Lists.may_hold`` of one key."""
        return any(self._held.get((int(medium.kind), medium.ref), set()) - twins for medium in key.media)


def take_in(
    desk: Desk, uow: UnitOfWork, key_ids: Sequence[KeyId], tell: Callable[[int], None]
) -> dict[KeyId, UserError | None]:
    """Take keys in and return what each was refused for, None = nothing; those to be asked for by themselves lack.

    tell: called with how many more were looked at.
    """
    found: dict[KeyId, UserError | None] = {}
    here: dict[LockId, _AtLock] = {}
    for start in range(0, len(key_ids), TAKEN_TOGETHER):
        some = key_ids[start : start + TAKEN_TOGETHER]
        known = uow.keys.those(some)
        plain = [known[one] for one in some if one in known and known[one].wanted and not known[one].share_id]
        shared = uow.keys.twins_of([key.id for key in plain])
        taken: dict[KeyId, Key] = {}
        for key in plain:
            if key.lock_id not in here:
                here[key.lock_id] = _AtLock(desk, uow, key.lock_id)
            at = here[key.lock_id]
            found[key.id] = at.refusal
            if at.refusal is None:
                twins = {number for other, number in shared.get(key.id, ()) if other not in taken}
                taken[key.id] = key_rules.withdraw(key, desk.clock.now(), on_lock=at.may_hold(key, twins))
        uow.keys.save_many([*taken.values()])
        told = [(key.id, key_stories.taken_in_facts(key)) for key in taken.values()]
        uow.record_many(key_stories.TAKEN_IN, "key", told)
        tell(len(plain))
    return found
