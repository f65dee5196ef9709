"""Giving one person the right to one lock from what is there (decision 6, R14 to R20).

A lock knows a medium only by a reference under its own key, and the number of a tag is not kept. A right is therefore
given from a key that was taken in and is still on the lock, the references of an earlier key at this lock, or a medium
that is presented now. Where there is none it is refused and asks for a medium.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from flexeria_desktop.core.domain import entitlements, key_rules
from flexeria_desktop.core.domain.entitlements import Action
from flexeria_desktop.core.domain.handover import medium_tag
from flexeria_desktop.core.domain.ids import KeyId, LockId, PersonId, new_uuid7
from flexeria_desktop.core.domain.keys import Key, KeyState, Medium, MediumKind
from flexeria_desktop.core.services import keys as key_stories
from flexeria_desktop.core.services import lock_rules
from flexeria_desktop.core.services.desk import Desk, is_managed, must_have, today
from flexeria_desktop.core.services.errors import MediumMissing, PersonUnknown
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.services.queries.facts import moment
from flexeria_desktop.core.store.unit_of_work import UnitOfWork

Media = Mapping[str, tuple[MediumEntry, ...]]
"""What people present now, by person."""


@dataclass(frozen=True, slots=True)
class Terms:
    """How a key that is given shall open; group_id: the group it comes by, "" = by hand."""

    group_id: str = ""
    schedule_id: str | None = None
    valid_from: date | None = None
    valid_until: date | None = None


BY_HAND = Terms()
EVER_SETTLED = "SELECT EXISTS (SELECT 1 FROM audit WHERE entity = 'medium')"
"""Where nothing ever was, the keys of each person need not be read."""
SETTLED = """SELECT entity_id, facts FROM audit WHERE entity = 'medium' AND action = 'medium.back'
    AND entity_id IN (SELECT value FROM json_each(?)) ORDER BY seq"""


def keys_at(uow: UnitOfWork, lock_id: LockId, person_id: PersonId) -> list[Key]:
    """The keys of a person at a lock, without what other keys lost to a merge or to whoever found their media."""
    found = uow.keys.of(lock_id, person_id)
    return [key for key in found if not key.share_id or uow.keys.get(KeyId(key.share_id)) is None]


def give(
    desk: Desk, uow: UnitOfWork, lock_id: LockId, person_id: PersonId, *, media: Media, terms: Terms = BY_HAND
) -> bool:
    """Give a right; False when there is one; every refusal comes before the first write of a key."""
    theirs = keys_at(uow, lock_id, person_id)
    if any(key.wanted for key in theirs):
        return False
    if uow.people.get(person_id) is None:
        raise PersonUnknown(name=person_id)
    written_off = written_off_by(uow, person_id)
    lost = lost_among(theirs, lost_at(uow, lock_id) if theirs else frozenset(), written_off)
    withdrawn = [
        key
        for key in theirs
        if key.state is KeyState.WITHDRAWN and not key.share_id and not any(one.ref in lost for one in key.media)
    ]
    if withdrawn:
        _put_back(desk, uow, withdrawn[-1], terms)
        return True
    # What was presented before a loss may be what was lost.
    losses = [_last_loss(uow, person_id), *written_off.values()]
    since = max((one for one in losses if one is not None), default=None)
    at_hand = desk.plan.at_hand(person_id, desk.clock.now(), since=since)
    entries = media.get(person_id) or at_hand
    if entries:
        key_stories.issue_one(desk, uow, _order(person_id, lock_id, tuple(entries), terms), lock_id)
        return True
    earlier = earlier_media(theirs, lost, lambda one: uow.keys.ref_in_use(lock_id, one.kind, one.ref) is not None)
    if not earlier:
        # What the lock itself refuses is said first: a medium would be presented for nothing.
        key_stories.check_may_issue(desk, uow, must_have(uow, lock_id), person_id)
        raise MediumMissing
    _issue_again(desk, uow, lock_id, person_id, earlier, terms)
    return True


def with_terms(key: Key, terms: Terms) -> Key:
    """A key that opens as the terms say; by hand it keeps what it had, but for the group."""
    if not terms.group_id:
        return replace(key, group_id="")
    key = key_rules.change_validity(key, terms.valid_from, terms.valid_until)
    return replace(key, schedule_id=terms.schedule_id, group_id=terms.group_id)


def _order(person_id: PersonId, lock_id: LockId, media: tuple[MediumEntry, ...], terms: Terms) -> IssueKeys:
    days = (terms.valid_from, terms.valid_until)
    return IssueKeys(person_id, (lock_id,), media, *days, terms.schedule_id, group_id=terms.group_id)


def _put_back(desk: Desk, uow: UnitOfWork, key: Key, terms: Terms) -> None:
    """Undo a take-in that the lock has not confirmed: the key never left the stock (R53)."""
    lock = must_have(uow, key.lock_id)
    day = today(desk.clock, uow, lock.zone)
    entitlements.check(Action.CHANGE_KEY, lock.periods, day, registered=is_managed(lock))
    back = with_terms(key_rules.reissue(key), terms)
    lock_rules.bind(uow, lock, back.schedule_id)
    uow.keys.save(back)
    uow.record("key.reissued", "key", key.id, {"lock": key.lock_id, "person": key.person_id})


def _last_loss(uow: UnitOfWork, person_id: str) -> datetime | None:
    query = "SELECT max(reported_at) FROM losses WHERE person_id = ?"
    return moment(uow.connection.exec_driver_sql(query, (person_id,)).scalar())


def written_off_by(uow: UnitOfWork, person_id: PersonId) -> dict[str, datetime]:
    """Media of a person that nobody brought and that were written off, by tag, and when that was."""
    if not uow.connection.exec_driver_sql(EVER_SETTLED).scalar():
        return {}
    tags = {tag for key in uow.keys.for_person(person_id) for tag in _tags(key).values()}
    found: dict[str, datetime] = {}
    for tag, facts in uow.connection.exec_driver_sql(SETTLED, (json.dumps(sorted(tags)),)):
        told = json.loads(facts)
        found.pop(tag, None)
        if told["written_off"]:
            found[tag] = datetime.fromisoformat(told["at"])
    return found


def _tags(key: Key) -> dict[bytes, str]:
    return {one.ref: medium_tag(key.person_id, one.kind, one.mask) for one in key.media}


def lost_at(uow: UnitOfWork, lock_id: LockId) -> frozenset[bytes]:
    """References, under this lock's key, of media that were reported lost."""
    query = "SELECT m.ref FROM loss_keys h JOIN media m ON m.key_id = h.key_id WHERE m.lock_id = ?"
    return frozenset(uow.connection.exec_driver_sql(query, (lock_id,)).scalars())


def lost_among(
    theirs: Iterable[Key], lost_here: frozenset[bytes], written_off: Mapping[str, datetime]
) -> frozenset[bytes]:
    """References of media that were lost or written off: no click brings them back.

    One that was presented after it was written off has been found.
    """
    if not written_off:
        return lost_here
    newest = {ref: (tag, key.issued_at) for key in theirs for ref, tag in _tags(key).items()}
    gone = {ref for ref, (tag, issued) in newest.items() if tag in written_off and written_off[tag] >= issued}
    return lost_here | gone


def earlier_media(
    theirs: Sequence[Key], lost: frozenset[bytes], in_use: Callable[[Medium], bool]
) -> tuple[Medium, ...]:
    """Media of the last own key at this lock that are not lost and whose references nobody else has by now."""
    for key in reversed([one for one in theirs if one.state is KeyState.RETURNED and not one.share_id]):
        free = [one for one in key.media if not in_use(one)]
        usable = tuple(one for one in free if one.kind is not MediumKind.CODE and one.ref not in lost)
        if usable:
            return usable
    return ()


def _issue_again(  # noqa: PLR0917 - all of it is said by position
    desk: Desk, uow: UnitOfWork, lock_id: LockId, person_id: PersonId, earlier: Sequence[Medium], terms: Terms
) -> None:
    """A new key with the references of an earlier one; numbers in a lock are never used twice."""
    lock = must_have(uow, lock_id)
    key_stories.check_may_issue(desk, uow, lock, person_id)
    lock_rules.bind(uow, lock, terms.schedule_id)
    numbers = [uow.locks.next_medium_number(lock.id) for _medium in earlier]
    key_stories.keep_issued(uow, again(lock.id, person_id, desk.clock.now(), earlier, numbers, terms))


def again(  # noqa: PLR0917 - all of it is said by position
    lock_id: LockId, person_id: PersonId, at: datetime, earlier: Sequence[Medium], numbers: Sequence[int], terms: Terms
) -> Key:
    """A new key with the references of an earlier one under other numbers."""
    media = tuple(
        Medium(number, medium.kind, medium.ref, medium.mask) for number, medium in zip(numbers, earlier, strict=True)
    )
    return with_terms(Key(KeyId(new_uuid7()), lock_id, person_id, KeyState.ISSUED, at, media), terms)
