"""Many keys given back at once, as when an import is done again: read together, judged one by one, written together.

The rules are those of ``undo_keys.revert``, to which everything else is left: a medium that somebody has by now, a
second key of somebody at a lock.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from flexeria_desktop.core.domain import entitlements, key_rules
from flexeria_desktop.core.domain.entitlements import Action
from flexeria_desktop.core.domain.group_refusals import PeopleGroupGone
from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId
from flexeria_desktop.core.domain.keys import Key, KeyState
from flexeria_desktop.core.domain.people_groups import Graph, GroupLock
from flexeria_desktop.core.domain.undo import Image
from flexeria_desktop.core.services import keys as key_stories
from flexeria_desktop.core.services import undo_keys
from flexeria_desktop.core.services.desk import Desk, is_managed
from flexeria_desktop.core.services.errors import ChangedSince, LockUnknown, MediumMissing, MediumWasLost
from flexeria_desktop.core.services.giving_again import WRITTEN_TOGETHER, AtLock
from flexeria_desktop.core.store.unit_of_work import UnitOfWork


class Back:
    """Gives keys back that a step took in; what came back stands in the store after ``write``.

    images: all that will be tried. Between two of them no group and no person may change.
    """

    def __init__(self, desk: Desk, uow: UnitOfWork, images: Sequence[Image]) -> None:
        self._desk, self._uow = desk, uow
        self._present = undo_keys.present(uow, [KeyId(image.id) for image in images])
        self._people = uow.people.stays()
        self._groups = _Groups(uow.people_groups.graph())
        self._asked: dict[LockId, set[PersonId]] = {}
        for key in self._present.values():
            self._asked.setdefault(key.lock_id, set()).add(key.person_id)
        self._here: dict[LockId, AtLock] = {}
        self._tried: set[KeyId] = set()
        self._put_back: list[Key] = []
        self._anew: list[tuple[Key, Key]] = []

    def bring(self, image: Image) -> bool | None:
        """Give a key back; whether it opens less than before; None = to be asked for by itself, after ``write``.

        Raises what it is refused for.
        """
        key = self._present.get(KeyId(image.id))
        if key is None or key.share_id or key.id in self._tried or key.person_id not in self._people:
            return None
        self._tried.add(key.id)
        if key.wanted:
            raise ChangedSince
        here = self._at(key)
        if here is None:
            return None
        if any(medium.ref in here.lost for medium in key.media):
            raise MediumWasLost
        before = image.before or {}
        asked = undo_keys.with_rules(key, before)
        back = self._within(asked) if key.group_id else asked
        if key.state is KeyState.RETURNED:
            self._issue(here, key, replace(back, state=KeyState(before["state"])))
        else:
            self._reissue(here, back, KeyState(before["state"]))
        if len(self._put_back) + len(self._anew) >= WRITTEN_TOGETHER:
            self.write()
        return back != asked

    def write(self) -> None:
        """Store what came back so far."""
        self._uow.keys.save_many(self._put_back)
        told = [(key.id, key_stories.taken_in_facts(key)) for key in self._put_back]
        self._uow.record_many(undo_keys.REISSUED, "key", told)
        issued = [new for _old, new in self._anew]
        self._uow.record_many(undo_keys.SUCCEEDED, "key", [(old.id, {"by": new.id}) for old, new in self._anew])
        key_stories.keep_many_issued(self._uow, issued)
        self._put_back, self._anew = [], []

    def forget(self, image: Image) -> None:
        """A key was given back past this: its lock is read again."""
        key = self._present.get(KeyId(image.id))
        if key is not None:
            self._here.pop(key.lock_id, None)

    def _at(self, key: Key) -> AtLock | None:
        """Its lock; None where only the one by one knows what to say."""
        here = self._here.get(key.lock_id)
        if here is None:
            try:
                here = self._here[key.lock_id] = AtLock(self._desk, self._uow, key.lock_id)
            except LockUnknown:
                return None
        theirs = here.theirs(key.person_id, self._asked[key.lock_id])
        if key.state is not KeyState.RETURNED:
            return here
        again = any(one.counts_as_issued for one in theirs) or any(map(here.in_use, undo_keys.usable(key)))
        return None if again else here

    def _within(self, key: Key) -> Key:
        """What both the key and its group allow; raises when the group does not give it any more."""
        until = self._people[key.person_id][1]
        return undo_keys.narrowed(self._uow, key, self._groups.given(key).until(until))

    def _issue(self, here: AtLock, came_back: Key, back: Key) -> None:
        here.check()
        media = undo_keys.usable(back)
        if not media:
            raise MediumMissing
        here.bind(back.schedule_id)
        new = undo_keys.issued_anew(back, self._desk.clock.now(), media, here.numbers(len(media)))
        here.given(new)
        self._anew.append((came_back, new))

    def _reissue(self, here: AtLock, back: Key, state: KeyState) -> None:
        entitlements.check(Action.CHANGE_KEY, here.lock.periods, here.day, registered=is_managed(here.lock))
        again = replace(key_rules.reissue(back), state=state)
        here.bind(again.schedule_id)
        self._put_back.append(again)


class _Groups:
    """What groups say of locks; ``PeopleGroups.given`` and ``gives`` of many keys."""

    def __init__(self, graph: Graph) -> None:
        self._living = {group.id for group in graph.groups}
        self._locks = {(one.group_id, one.lock_id): one for one in graph.locks}
        self._members, self._exceptions = graph.members, graph.exceptions

    def given(self, key: Key) -> GroupLock:
        """What the group that a key came by says of its lock; raises ChangedSince, PeopleGroupGone."""
        if key.group_id not in self._living:
            raise PeopleGroupGone
        found = self._locks.get((key.group_id, key.lock_id))
        excepted = (key.group_id, key.lock_id, key.person_id) in self._exceptions
        if found is None or excepted or (key.group_id, key.person_id) not in self._members:
            raise ChangedSince
        return found
