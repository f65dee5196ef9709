"""Keys that are given or taken in many at once: just as if each had been by itself, whatever stands in the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest

from flexeria_desktop.core.domain.ids import KeyId, PersonId
from flexeria_desktop.core.domain.keys import Key
from flexeria_desktop.core.domain.lock_list import ListCredential, LockList
from flexeria_desktop.core.domain.people_groups import GroupLock
from flexeria_desktop.core.domain.records import ListReading, Upload
from flexeria_desktop.core.domain.undo import Image
from flexeria_desktop.core.errors import UserError
from flexeria_desktop.core.services import bringing_back, giving, giving_many, group_terms, taking_many, undo_keys
from flexeria_desktop.core.services import keys as key_stories
from flexeria_desktop.core.services.people_groups import Done
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from tests.services.big_plan import NOW, Size
from tests.services.test_import_many_keys import Full

LITTLE = Size(people=7, locks=12, rights=7 * 12)
Rights = list[tuple[GroupLock, PersonId]]


class Tried(Exception):
    """Takes back what was only tried."""


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Full]:
    """Everybody had a key of each lock; tests leave it as it was."""
    made = Full(tmp_path_factory.mktemp("full") / "profile", LITTLE, returned=True)
    yield made
    made.plan.profile.close()


def tried(full: Full, work: Callable[[UnitOfWork], Any]) -> Any:
    """What a unit of work finds; nothing of it is kept."""
    found: list[Any] = []

    def unit(uow: UnitOfWork) -> None:
        found.append(work(uow))
        raise Tried

    with pytest.raises(Tried):
        full.plan.profile.store.run(unit)
    return found[0]


def difficult(uow: UnitOfWork, full: Full) -> Rights:
    """Rights of everybody at every lock, of which some cannot simply be given."""
    run, people, locks = uow.connection.exec_driver_sql, [one.id for one in full.people], sorted(full.locks)
    at = "(SELECT id FROM keys WHERE person_id = ? AND lock_id = ?)"
    run("UPDATE locks SET purchased = 3 WHERE id = ?", (locks[0],))
    run("UPDATE locks SET base_end = '2026-01-31', trial_end = NULL, option_end = NULL WHERE id = ?", (locks[1],))
    run("UPDATE locks SET claimed_on = NULL WHERE id = ?", (locks[2],))
    run("UPDATE people SET until = '2026-01-31' WHERE id = ?", (people[0],))
    run("UPDATE people SET until = '2027-01-31' WHERE id = ?", (people[1],))
    run(f"UPDATE keys SET state = 'withdrawn' WHERE id = {at}", (people[2], locks[3]))  # noqa: S608 - ours
    run(f"UPDATE keys SET state = 'issued' WHERE id = {at}", (people[3], locks[3]))  # noqa: S608 - ours
    # Somebody has the tag of somebody else by now, and one was lost.
    tag = f"(SELECT ref FROM media WHERE key_id = {at})"  # noqa: S608 - ours
    where = (people[4], locks[4], people[3], locks[4])
    run(f"UPDATE media SET ref = {tag} WHERE key_id = {at}", where)  # noqa: S608 - ours
    run(f"UPDATE keys SET state = 'issued' WHERE id = {at}", (people[4], locks[4]))  # noqa: S608 - ours
    run(
        "INSERT INTO losses (id, person_id, kind, mask, reported_at, replacement) VALUES ('l', ?, 4, '', 1, '')",
        (people[5],),
    )
    run(f"INSERT INTO loss_keys (loss_id, key_id) VALUES ('l', {at})", (people[5], locks[5]))  # noqa: S608 - ours
    terms = [GroupLock(full.group, lock_id, valid_until=date(2027, 6, 30)) for lock_id in locks]
    # The last one gets two locks by two groups.
    return [(lock, person) for lock in (*terms, *terms[-2:]) for person in people]


def as_told(keys: list[Key]) -> list[Any]:
    """Keys without what differs from one attempt to the next."""
    rules = [(one.state, one.valid_until, one.schedule_id, one.group_id, one.withdrawn_at is None) for one in keys]
    return sorted(
        ((one.lock_id, one.person_id, one.media, *rule) for one, rule in zip(keys, rules, strict=True)), key=repr
    )


def all_keys(uow: UnitOfWork, full: Full) -> list[Any]:
    """Every key of every lock, and the numbers of their holders there."""
    keys = [key for lock_id in full.locks for key in uow.keys.for_lock(lock_id)]
    return [as_told(keys), [uow.locks.user_numbers(lock_id) for lock_id in full.locks]]


def test_rights_that_are_given_together_are_given_just_as_one_by_one(full: Full) -> None:
    desk = full.actions.desk

    def one_by_one(uow: UnitOfWork) -> Any:
        given, refused = 0, []
        for lock, person in difficult(uow, full):
            try:
                terms = group_terms.of(uow, lock, person)
                group_terms.check_stay(desk, uow, lock.lock_id, terms, person)
                given += giving.give(desk, uow, lock.lock_id, person, media={}, terms=terms)
            except UserError as refusal:
                refused.append((lock.lock_id, person, refusal.code))
        return given, refused, all_keys(uow, full)

    def together(uow: UnitOfWork) -> Any:
        done = Done()

        def alone(right: tuple[GroupLock, PersonId]) -> bool:
            lock, person = right
            asked.append(right)
            try:
                terms = group_terms.of(uow, lock, person)
                if given := giving.give(desk, uow, lock.lock_id, person, media={}, terms=terms):
                    done.gave(lock.lock_id)
            except UserError as refusal:
                done.refuses(refusal_of(lock, person, refusal))
                return False
            return given

        giving_many.give_each(desk, uow, difficult(uow, full), {}, done, alone)
        refused = [(one.lock_id, one.person_id, one.code) for one in done.refused]
        return done.given, refused, all_keys(uow, full)

    asked: list[Any] = []
    expected, found = tried(full, one_by_one), tried(full, together)
    assert found == expected
    assert len(asked) == 1
    assert len({code for *_right, code in found[1]}) >= 5


def refusal_of(lock: GroupLock, person: PersonId, refusal: UserError) -> Any:
    """What is told of a right that came to nothing."""
    return giving_many.GroupRefused(lock.lock_id, "", person, "", refusal.code, refusal)


def held(uow: UnitOfWork, full: Full) -> list[KeyId]:
    """Keys of everybody; locks hold some, are being sent one, were read with one, and one is there for its twin."""
    run, locks = uow.connection.exec_driver_sql, sorted(full.locks)
    run("UPDATE keys SET state = 'issued', withdrawn_at = NULL, returned_at = NULL")
    run("UPDATE locks SET claimed_on = NULL WHERE id = ?", (locks[0],))
    at = {lock_id: uow.keys.for_lock(lock_id) for lock_id in locks}

    def entry(key: Key) -> ListCredential:
        (medium,) = key.media
        return ListCredential(medium.number, 1, medium.kind, medium.ref)

    def proven(key: Key, number: int) -> None:
        run(
            "INSERT INTO proven_credentials (lock_id, number, user, kind, ref, suspended, schedule, office, emergency)"
            " VALUES (?, ?, 1, ?, ?, 0, 0, 0, 0)",
            (key.lock_id, number, int(key.media[0].kind), key.media[0].ref),
        )

    proven(at[locks[1]][0], at[locks[1]][0].media[0].number)
    uow.lists.save_upload(locks[2], Upload(b"t", 0, b"", LockList(credentials=(entry(at[locks[2]][1]),)), NOW))
    uow.lists.save_reading(locks[3], ListReading(1, b"d", NOW, LockList(credentials=(entry(at[locks[3]][2]),))))
    twin = at[locks[4]][3]
    run(
        "INSERT INTO keys (id, lock_id, person_id, state, issued_at) VALUES ('twin', ?, ?, 'issued', 1)",
        (twin.lock_id, twin.person_id),
    )
    run(
        "INSERT INTO media (lock_id, number, key_id, kind, ref, mask) VALUES (?, 900, 'twin', ?, ?, '')",
        (twin.lock_id, int(twin.media[0].kind), twin.media[0].ref),
    )
    proven(twin, 900)
    run("UPDATE keys SET state = 'suspended' WHERE id = ?", (at[locks[5]][0].id,))
    return [key.id for lock_id in locks for key in at[lock_id]]


@pytest.mark.parametrize("twin", [(), ("twin",)])
def test_keys_that_are_taken_in_together_go_just_as_one_by_one(full: Full, twin: tuple[str, ...]) -> None:
    desk = full.actions.desk

    def one_by_one(uow: UnitOfWork) -> Any:
        refused = {}
        for key_id in (*held(uow, full), *twin):
            try:
                key_stories.take_in_one(desk, uow, KeyId(key_id))
            except UserError as refusal:
                refused[key_id] = refusal.code
        return refused, all_keys(uow, full)

    def together(uow: UnitOfWork) -> Any:
        done = taking_many.take_in(desk, uow, [*held(uow, full), *map(KeyId, twin)], counts.append)
        return {one: why.code for one, why in done.items() if why is not None}, all_keys(uow, full)

    counts: list[int] = []
    expected, found = tried(full, one_by_one), tried(full, together)
    assert found == expected
    assert sum(counts) == 7 * 12 + len(twin)
    states = [state for _lock, _person, _media, state, *_rest in found[1][0]]
    assert (states.count("withdrawn"), len(found[0])) == (3 + len(twin), 7)


def gone(uow: UnitOfWork, full: Full) -> list[Image]:
    """Everybody's key of each lock as a step took it in, of which some cannot simply come back."""
    difficult(uow, full)
    run, people, locks = uow.connection.exec_driver_sql, [one.id for one in full.people], sorted(full.locks)
    at = {(key.lock_id, key.person_id): key.id for lock_id in locks for key in uow.keys.for_lock(lock_id)}
    run("UPDATE keys SET schedule_id = NULL WHERE lock_id <> ?", (locks[11],))
    run("UPDATE keys SET state = 'withdrawn' WHERE id IN (?, ?)", (at[locks[1], people[2]], at[locks[6], people[2]]))
    run("UPDATE people SET removed_at = 1 WHERE id = ?", (people[6],))
    run("UPDATE media SET kind = 3 WHERE key_id = ?", (at[locks[6], people[3]],))
    run("UPDATE keys SET share_id = 'none' WHERE id = ?", (at[locks[6], people[4]],))
    # By groups: one that is gone, one that says less by now, one without a member, one with an exception.
    run("UPDATE keys SET group_id = 'gone' WHERE lock_id = ?", (locks[7],))
    run("UPDATE keys SET group_id = ? WHERE lock_id IN (?, ?)", (full.group, *locks[8:10]))
    uow.people_groups.add_members([(full.group, one) for one in people[:5]])
    uow.people_groups.save_lock(GroupLock(full.group, locks[8], valid_until=date(2027, 6, 30)))
    uow.people_groups.add_exception(full.group, locks[9], people[0])
    uow.record("key.changed", "key", at[locks[8], people[2]], {})
    # Three that came back before, of which two went again, and somebody who had two keys.
    for number, state in enumerate(["issued", "returned", "returned", "returned"]):
        person = people[number]
        run(
            "INSERT INTO keys (id, lock_id, person_id, state, issued_at) VALUES (?, ?, ?, ?, 1)",
            (f"new{number}", locks[10], person, state),
        )
        run(
            "INSERT INTO media (lock_id, number, key_id, kind, ref, mask) VALUES (?, ?, ?, 4, ?, '')",
            (locks[10], 900 + number, f"new{number}", bytes([number])),
        )
        if number < 3:
            uow.record(undo_keys.SUCCEEDED, "key", at[locks[10], person], {"by": f"new{number}"}, send=False)
    wanted = [{"state": "issued"}, {"state": "suspended"}, {"state": "issued", "valid_until": "2027-12-31"}]
    two = [at[locks[10], people[3]], KeyId("new3")]
    ids = [*two, *at.values(), at[locks[6], people[0]], at[locks[6], people[2]], KeyId("new2")]
    return [Image("key", one, wanted[place % 3], {"state": "returned"}) for place, one in enumerate(ids)]


def test_keys_that_come_back_together_are_given_back_just_as_one_by_one(full: Full) -> None:
    desk = full.actions.desk

    def asked(bring: Callable[[Image], bool], images: list[Image]) -> Any:
        refused, narrowed = [], []
        for image in images:
            try:
                narrowed += [image.id] if bring(image) else []
            except UserError as refusal:
                refused.append((image.id, refusal.code))
        return refused, narrowed

    def one_by_one(uow: UnitOfWork) -> Any:
        told = asked(lambda image: undo_keys.revert(desk, uow, image), gone(uow, full))
        return told, all_keys(uow, full), said(uow)

    def together(uow: UnitOfWork) -> Any:
        images = gone(uow, full)
        back = bringing_back.Back(desk, uow, images)

        def bring(image: Image) -> bool:
            if (done := back.bring(image)) is None:
                alone.append(image.id)
                back.write()
                done = undo_keys.revert(desk, uow, image)
                back.forget(image)
            return done

        told = asked(bring, images)
        back.write()
        return told, all_keys(uow, full), said(uow)

    alone: list[str] = []
    expected, found = tried(full, one_by_one), tried(full, together)
    assert found == expected
    (refused, narrowed), *_kept = found
    assert len({code for _id, code in refused}) >= 8
    assert (len(narrowed), len(alone)) == (5, 19)


def said(uow: UnitOfWork) -> list[Any]:
    """How often the audit tells of what."""
    query = "SELECT action, count(*) FROM audit WHERE entity = 'key' GROUP BY action"
    return [tuple(row) for row in uow.connection.exec_driver_sql(query)]
