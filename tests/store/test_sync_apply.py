"""Pages of the platform: taken over whole, changes of ours stay over them, and no op comes of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.records import LockSecrets
from flexeria_desktop.core.domain.syncing.digest import Digest, row_line
from flexeria_desktop.core.ports import Receipt
from flexeria_desktop.core.store import errors
from flexeria_desktop.core.store.executor import Store
from tests.store.samples import a_list, add_lock, add_person
from tests.store.sync_samples import answer, apply, batch, key_row, lock_row, person_row, row, shown
from tests.store.test_sync_capture import add_key

LOCK, PERSON = lock_row(1), person_row(2)


def test_a_new_desk_gets_everything_and_sends_nothing(store: Store) -> None:
    schedule = row("schedule", 3, {"name": "Days", "intervals": [[31, 480, 1080]], "holiday_rule": 1})
    holiday = row("holiday", 4, {"name": "Easter", "first_day": "2029-04-01", "last_day": "2029-04-02"})
    wanted = {"opening_seconds": 7, "wrong_code_limit": 5, "beeper": False}
    settings = row("lock_settings", 5, wanted, LOCK.id)
    key = key_row(6, LOCK, PERSON, schedule_id=schedule.id)
    dates = {"registered_on": "2029-02-01", "trial_end": "2029-05-01", "first_registered": "2029-02-01", "purchased": 4}
    entitlement = row("entitlement", 7, dates, LOCK.fields["serial"])
    assert apply(store, LOCK, PERSON, schedule, holiday, settings, key, entitlement) == 7
    assert batch(store).ops == ()
    lock = store.run(lambda unit: unit.locks.get(LOCK.id))
    assert (lock.complete, lock.purchased, lock.periods.trial_end) == (True, 4, date(2029, 5, 1))
    found = store.run(lambda unit: unit.locks.secrets(LOCK.id))
    assert (found.label_secret, found.credential_key, found.lock_key) == (b"", b"\xaa" * 32, b"\xbb" * 32)
    (held,) = store.run(lambda unit: unit.keys.for_lock(LOCK.id))
    assert (held.media[0].number, held.media[0].ref, held.schedule_id) == (1, b"\x01" * 16, schedule.id)
    assert store.run(lambda unit: unit.locks.user_numbers(LOCK.id)) == {PERSON.id: 1}
    assert store.run(lambda unit: unit.rules.numbers(LOCK.id)) == {schedule.id: 1}
    assert store.run(lambda unit: unit.rules.settings(LOCK.id)).beeper is False
    assert store.run(lambda unit: unit.sync.cursor()) == "c7"
    assert store.check().ok
    assert {name for name, _ in shown(store)} == {"lock", "person", "schedule", "holiday", "lock_settings", "key"}


def test_twice_is_once_and_older_revs_change_nothing(store: Store) -> None:
    person = person_row(5, "Ada")
    assert apply(store, person) == 1
    assert apply(store, person) == 0
    assert apply(store, person_row(4, "Older", person.id)) == 0
    assert store.run(lambda unit: unit.people.get(person.id)).name == "Ada"
    assert apply(store, person_row(6, "Newer", person.id)) == 1
    assert store.run(lambda unit: unit.people.get(person.id)).name == "Newer"


def test_a_touch_after_a_page_tells_only_what_was_touched(store: Store) -> None:
    apply(store, LOCK, PERSON, key_row(3, LOCK, PERSON, "01a1fd9b-b306-7912-aeba-eebe2fc84a03"))

    def work(unit) -> None:
        (key,) = unit.keys.for_lock(LOCK.id)
        unit.keys.save(replace(key, office=True))
        unit.record("key.rules_changed", "key", key.id, {})
        person = unit.people.get(PERSON.id)
        unit.people.save(replace(person, phone="06"))
        unit.record("person.changed", "person", person.id, {})

    store.run(work)
    person, key = batch(store).ops
    assert (person.base_rev, dict(person.set)) == (2, {"phone": "06"})
    assert (key.base_rev, dict(key.set)) == (3, {"office": True})


def test_our_change_stays_over_a_page_until_it_comes_back(store: Store) -> None:
    apply(store, PERSON)

    def rename(unit) -> None:
        unit.people.save(replace(unit.people.get(PERSON.id), name="Ours"))
        unit.record("person.changed", "person", PERSON.id, {})

    def name() -> str:
        return store.run(lambda unit: unit.people.get(PERSON.id)).name

    store.run(rename)
    (op,) = batch(store).ops
    apply(store, person_row(5, "Theirs", PERSON.id, unit="9 C"))
    assert name() == "Ours"
    assert store.run(lambda unit: unit.people.get(PERSON.id)).unit == "9 C"
    answer(store, [op.op_id], rev=6)
    assert name() == "Ours", "base still has the name of rev 5; the platform said that ours stands since rev 6"
    apply(store, person_row(6, "Ours", PERSON.id, unit="9 C"))
    assert name() == "Ours"
    apply(store, person_row(7, "Later", PERSON.id, unit="9 C"))
    assert name() == "Later"
    assert batch(store).ops == ()


def test_a_withdrawal_elsewhere_wins_over_what_we_had_not_sent(store: Store) -> None:
    key = key_row(3, LOCK, PERSON)
    apply(store, LOCK, PERSON, key)

    def extend(unit) -> None:
        (held,) = unit.keys.for_lock(LOCK.id)
        unit.keys.save(replace(held, valid_until=date(2039, 1, 1), emergency=True))
        unit.record("key.changed", "key", held.id, {})

    store.run(extend)
    (op,) = batch(store).ops
    apply(store, key_row(4, LOCK, PERSON, key.id, state="withdrawn", withdrawn_at="2029-06-01T08:00:00Z"))
    (held,) = store.run(lambda unit: unit.keys.for_lock(LOCK.id))
    assert (held.state, held.wanted) == (KeyState.WITHDRAWN, False)
    answer(store, [op.op_id], "superseded", rev=4)
    assert store.run(lambda unit: unit.keys.for_lock(LOCK.id))[0].state is KeyState.WITHDRAWN
    assert store.run(lambda unit: unit.sync.refused()) == []


def test_only_who_knew_of_the_withdrawal_issues_again(store: Store) -> None:
    key = key_row(3, LOCK, PERSON, state="withdrawn", withdrawn_at="2029-06-01T08:00:00Z")
    apply(store, LOCK, PERSON, key)

    def issue(unit) -> None:
        (held,) = unit.keys.for_lock(LOCK.id)
        unit.keys.save(replace(held, state=KeyState.ISSUED, withdrawn_at=None))
        unit.record("key.resumed", "key", held.id, {})

    store.run(issue)
    assert store.run(lambda unit: unit.keys.for_lock(LOCK.id))[0].wanted
    apply(store, person_row(9, "Else", PERSON.id))
    assert store.run(lambda unit: unit.keys.for_lock(LOCK.id))[0].wanted


def test_rows_wait_for_what_they_name_whatever_the_order(store: Store) -> None:
    schedule = row("schedule", 4, {"name": "Days", "intervals": [[31, 480, 1080]], "holiday_rule": 0})
    key = key_row(3, LOCK, PERSON, schedule_id=schedule.id)
    entitlement = row("entitlement", 9, {"registered_on": "2029-02-01", "purchased": 3}, LOCK.fields["serial"])
    apply(store, key, entitlement)
    apply(store, LOCK)
    assert store.run(lambda unit: unit.locks.get(LOCK.id)).purchased == 3
    apply(store, PERSON)
    assert store.run(lambda unit: unit.keys.for_lock(LOCK.id)) == [], "without its schedule it would open at any hour"
    apply(store, schedule)
    assert [held.schedule_id for held in store.run(lambda unit: unit.keys.for_lock(LOCK.id))] == [schedule.id]


def test_local_numbers_of_media_stay_and_new_ones_follow(store: Store) -> None:
    lock, person = store.run(add_lock), store.run(add_person)

    def claim(unit) -> None:
        unit.locks.save_secrets(lock.id, LockSecrets(b"l" * 32, b"c" * 32, b"k" * 32))
        unit.record("lock.claimed", "lock", lock.id, {})

    store.run(claim)
    key = store.run(lambda unit: add_key(unit, lock, person, 7))
    answer(store, [op.op_id for op in batch(store).ops], rev=4)
    as_rows = lock_row(1, lock.serial, lock.id), person_row(2, person.name, person.id)
    mine = key_row(4, *as_rows, key.id, valid_until="2030-01-31")
    media = [{"kind": 4, "ref": (7).to_bytes(16).hex(), "mask": "x"}, {"kind": 3, "ref": "0c" * 16, "mask": "••"}]
    apply(store, *as_rows, replace(mine, fields={**mine.fields, "media": media}))
    (held,) = store.run(lambda unit: unit.keys.for_lock(lock.id))
    assert {medium.ref: medium.number for medium in held.media} == {(7).to_bytes(16): 7, b"\x0c" * 16: 8}
    theirs = key_row(5, *as_rows, ref="0d" * 16)
    apply(store, theirs)
    assert store.run(lambda unit: unit.keys.get(theirs.id)).media[0].number == 9
    assert store.run(lambda unit: unit.locks.secrets(lock.id)).label_secret == b"l" * 32


@pytest.mark.parametrize(("on_lock", "state"), [(False, KeyState.RETURNED), (True, KeyState.WITHDRAWN)])
def test_a_refused_key_is_taken_in_and_never_sent_again(store: Store, on_lock: bool, state: KeyState) -> None:
    lock, person = store.run(add_lock), store.run(add_person)
    key = store.run(lambda unit: add_key(unit, lock, person))
    if on_lock:
        listed = replace(a_list(1), credentials=(replace(a_list(1).credentials[0], ref=key.media[0].ref),))
        receipt = Receipt(lock.serial, 3, b"d" * 32, None, b"enc")
        store.run(lambda unit: unit.lists.save_proof(lock.id, receipt, listed, unit.now))
    ops = batch(store).ops
    answer(store, [op.op_id for op in ops[:2]], rev=2)
    answer(store, [ops[2].op_id], "rejected", code="stock_empty")
    held = store.run(lambda unit: unit.keys.get(key.id))
    assert held.state is state
    (refused,) = store.run(lambda unit: unit.sync.refused())
    assert (refused.code, refused.person, refused.lock, refused.story) == (
        "stock_empty",
        person.name,
        lock.name,
        "issued",
    )

    def confirm(unit) -> None:
        unit.keys.save(replace(held, state=KeyState.RETURNED, returned_at=unit.now, office=True))
        unit.record("key.returned", "key", key.id, {})

    store.run(confirm)
    assert batch(store).ops == ()
    assert store.check().ok
    store.run(lambda unit: unit.sync.discard(refused.op_id))
    assert store.run(lambda unit: unit.sync.refused()) == []


def test_a_refused_change_goes_back_to_what_the_platform_has(store: Store) -> None:
    key = key_row(3, LOCK, PERSON, state="suspended")
    apply(store, LOCK, PERSON, key)

    def resume(unit) -> None:
        (held,) = unit.keys.for_lock(LOCK.id)
        unit.keys.save(replace(held, state=KeyState.ISSUED))
        unit.record("key.resumed", "key", held.id, {})

    store.run(resume)
    (op,) = batch(store).ops
    answer(store, [op.op_id], "rejected", code="reduced")
    assert store.run(lambda unit: unit.keys.for_lock(LOCK.id))[0].state is KeyState.SUSPENDED
    again = store.run(lambda unit: unit.sync.resubmit(op.op_id))
    (sent,) = batch(store).ops
    assert (sent.op_id, dict(sent.set), sent.action) == (again, {"state": "issued"}, "change.resumed")
    assert again != op.op_id
    assert store.run(lambda unit: unit.keys.for_lock(LOCK.id))[0].state is KeyState.ISSUED
    with pytest.raises(errors.OpNotOpen):
        store.run(lambda unit: unit.sync.resubmit(op.op_id))


def test_a_refused_withdrawal_stays_in_force_until_a_person_looks(store: Store) -> None:
    apply(store, LOCK, PERSON, key_row(3, LOCK, PERSON))

    def take_in(unit) -> None:
        (held,) = unit.keys.for_lock(LOCK.id)
        unit.keys.save(replace(held, state=KeyState.WITHDRAWN, withdrawn_at=unit.now))
        unit.record("key.taken_in", "key", held.id, {})

    def state() -> KeyState:
        return store.run(lambda unit: unit.keys.for_lock(LOCK.id))[0].state

    store.run(take_in)
    (op,) = batch(store).ops
    answer(store, [op.op_id], "rejected", code="forbidden")
    assert state() is KeyState.WITHDRAWN
    assert store.run(lambda unit: unit.sync.counts()).parked == 1
    store.run(lambda unit: unit.sync.discard(op.op_id))
    assert state() is KeyState.ISSUED


def test_a_refused_person_stays_and_goes_again_with_the_next_change(store: Store) -> None:
    person = store.run(add_person)
    (op,) = batch(store).ops
    answer(store, [op.op_id], "rejected", code="invalid")
    assert store.run(lambda unit: unit.people.get(person.id)) == person

    def change(unit) -> None:
        unit.people.save(replace(person, phone="06"))
        unit.record("person.changed", "person", person.id, {})

    store.run(change)
    (op,) = batch(store).ops
    assert (op.action, op.set["name"], op.set["phone"]) == ("create.changed", person.name, "06")


def test_a_person_deleted_elsewhere_is_gone_and_edits_do_not_bring_them_back(store: Store) -> None:
    apply(store, PERSON)

    def change(unit) -> None:
        unit.people.save(replace(unit.people.get(PERSON.id), phone="06"))
        unit.record("person.changed", "person", PERSON.id, {})

    store.run(change)
    apply(store, row("person", 8, {}, PERSON.id, deleted=True))
    assert store.run(lambda unit: unit.people.get(PERSON.id)) is None


def test_a_lock_released_elsewhere_is_given_up_and_claimed_elsewhere_again(store: Store) -> None:
    apply(store, LOCK)
    receipt = Receipt("MC-900001", 3, b"d" * 32, None, b"enc")
    store.run(lambda unit: unit.lists.save_proof(LOCK.id, receipt, a_list(), unit.now))
    fields = {name: value for name, value in LOCK.fields.items() if name != "claimed_on"}
    apply(store, row("lock", 5, fields, LOCK.id), row("entitlement", 6, {"removed_on": "2029-07-01"}, "MC-900001"))
    lock = store.run(lambda unit: unit.locks.get(LOCK.id))
    assert (lock.claimed_on, lock.registered_on, lock.removed_on) == (None, None, date(2029, 7, 1))
    assert store.run(lambda unit: unit.lists.proof(LOCK.id)) is None
    back = row("entitlement", 8, {"registered_on": "2029-08-01"}, "MC-900001")
    apply(store, lock_row(7, row_id=LOCK.id, claimed_on="2029-08-01"), back)
    lock = store.run(lambda unit: unit.locks.get(LOCK.id))
    assert (lock.complete, lock.removed_on) == (True, None)


def test_hardware_replaced_elsewhere_gets_a_row_of_its_own_here(store: Store) -> None:
    apply(store, LOCK)
    receipt = Receipt("MC-900001", 3, b"d" * 32, None, b"enc")
    store.run(lambda unit: unit.lists.save_proof(LOCK.id, receipt, a_list(), unit.now))
    apply(store, lock_row(9, "MC-900002", LOCK.id))
    assert store.run(lambda unit: unit.locks.get(LOCK.id)).serial == "MC-900002"
    old = store.run(lambda unit: unit.locks.by_serial("MC-900001"))
    assert old.removed_on is not None
    assert store.run(lambda unit: (unit.lists.proof(LOCK.id), unit.lists.proof(old.id) is None)) == (None, False)
    assert [serial for serial, _ in store.run(lambda unit: unit.rules.replaced(LOCK.id))] == ["MC-900001"]
    assert batch(store).ops == ()


def test_a_row_that_no_table_can_hold_harms_nobody(store: Store) -> None:
    good = person_row(2, "Good")
    bad = [row("person", 3, {"name": 7}), row("holiday", 4, {"name": "x"}), row("of_tomorrow", 5, {"a": [1]})]
    assert apply(store, good, *bad) == 4
    assert [person.name for person in store.run(lambda unit: unit.people.all())] == ["Good"]
    assert store.run(lambda unit: unit.sync.digest())[0] == 4
    assert store.run(lambda unit: unit.sync.rows("of_tomorrow")) == {bad[2].id: {"a": [1]}}


def test_the_digest_is_that_of_the_platform(store: Store) -> None:
    rows = [LOCK, PERSON, row("person", 9, {}, deleted=True), person_row(10, 'Zoë "q" \u2028')]
    apply(store, *rows)
    store.run(add_person)
    wanted = Digest()
    for one in sorted(rows, key=lambda one: (one.entity, one.id)):
        wanted.add(row_line(one.entity, one.id, one.rev, None if one.deleted else one.fields))
    assert store.run(lambda unit: unit.sync.digest()) == (4, wanted.hex())


def test_a_snapshot_swaps_in_whole_or_not_at_all(store: Store) -> None:
    gone, kept = person_row(1, "Gone"), person_row(2, "Kept")
    apply(store, gone, kept)
    ours = store.run(add_person)
    fresh = [LOCK, person_row(7, "Kept now", kept.id), person_row(8, "New")]
    store.run(lambda unit: unit.sync.begin_snapshot())
    for one in fresh:
        store.run(lambda unit, one=one: unit.sync.add_snapshot([one]))
    digest = Digest()
    for one in sorted(fresh, key=lambda one: (one.entity, one.id)):
        digest.add(row_line(one.entity, one.id, one.rev, one.fields))
    before = shown(store)
    for count, told in ((4, digest.hex()), (3, "0" * 64)):
        with pytest.raises(errors.SnapshotDiffers):
            store.run(lambda unit, count=count, told=told: unit.sync.finish_snapshot(count, told, "c"))
        assert shown(store) == before
    store.run(lambda unit: unit.sync.finish_snapshot(3, digest.hex(), "c9"))
    names = sorted(person.name for person in store.run(lambda unit: unit.people.all()))
    assert names == sorted(["Kept now", "New", ours.name])
    assert store.run(lambda unit: unit.sync.digest()) == (3, digest.hex())
    assert [op.id for op in batch(store).ops] == [ours.id]
    assert store.run(lambda unit: unit.sync.cursor()) == "c9"


def test_a_conflict_is_read_by_name_and_decided(store: Store) -> None:
    key = key_row(3, LOCK, PERSON)
    told = {
        "subject_entity": "key",
        "subject_id": key.id,
        "kind": "narrowed",
        "fields": {"valid_until": {"kept": "2029-01-01", "other": "2030-01-01"}},
        "actor": "owner",
        "other_actor": "Bo",
        "device": "Desk 2",
        "at": "2029-03-01T12:00:00Z",
        "needs": True,
        "state": "open",
    }
    apply(store, LOCK, PERSON, key, row("conflict", 5, told))
    (found,) = store.run(lambda unit: unit.sync.conflicts())
    assert (found.person, found.lock, found.kind, found.needs) == ("Ada", "Side door", "narrowed", True)
    assert found.fields == {"valid_until": ("2029-01-01", "2030-01-01")}
    assert store.run(lambda unit: unit.sync.counts()).conflicts == 1
    store.run(lambda unit: unit.sync.decide(found.id, "kept"))
    assert store.run(lambda unit: unit.sync.conflicts()) == []
    assert store.run(lambda unit: unit.sync.counts()).conflicts == 0
    (op,) = batch(store).ops
    assert dict(op.set) == {"state": "decided", "decided_by": "owner", "decision": "kept"}
    with pytest.raises(errors.OpNotOpen):
        store.run(lambda unit: unit.sync.decide(found.id, "kept"))


def test_another_account_gets_everything_anew(store: Store) -> None:
    apply(store, LOCK, PERSON)

    def over(unit) -> None:
        unit.sync.start_over()
        unit.capture_all()

    store.run(over)
    assert [(op.entity, op.base_rev, op.device_seq) for op in batch(store).ops] == [("lock", 0, 1), ("person", 0, 2)]
    assert store.run(lambda unit: (unit.sync.cursor(), unit.sync.digest()[0])) == (None, 0)
