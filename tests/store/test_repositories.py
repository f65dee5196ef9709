"""What is kept comes back as it was, and the counters only ever go up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.ids import OpId, PersonId
from flexeria_desktop.core.domain.keys import KeyState, Medium, MediumKind
from flexeria_desktop.core.domain.locks import LockState
from flexeria_desktop.core.domain.records import CodeEntry, CodeState, LockSecrets, Upload
from flexeria_desktop.core.ports import LockEvent, Receipt
from flexeria_desktop.core.store import errors
from flexeria_desktop.core.store.executor import Store
from flexeria_desktop.core.store.list_codec import decode_list, encode_list
from tests.store.samples import MOMENT, a_key, a_list, a_person, add_lock, add_person


def recorded(store: Store, work):
    """Run ``work`` in a unit that also writes a record."""

    def unit_of_work(unit):
        result = work(unit)
        unit.record("test.step", "test", "1", {})
        return result

    return store.run(unit_of_work)


def test_lock_with_secrets_and_state(store: Store) -> None:
    lock = store.run(add_lock)
    secrets = LockSecrets(b"l" * 32, b"c" * 32)
    state = LockState(MOMENT, 4, b"d" * 32, 2, 3, True, None, 1, 2, False, True, 0, 1, 99, "1.2", "program")
    recorded(store, lambda unit: unit.locks.save_secrets(lock.id, secrets))
    store.run(lambda unit: unit.locks.save_state(lock.id, state))

    def found(unit):
        return (
            unit.locks.get(lock.id),
            unit.locks.by_serial(lock.serial),
            unit.locks.all(),
            unit.locks.secrets(lock.id),
            unit.locks.state(lock.id),
        )

    assert store.run(found) == (lock, lock, [lock], secrets, state)
    assert "llll" not in repr(secrets)
    moved = replace(lock, name="Back door", removed_on=date(2030, 1, 1))
    recorded(store, lambda unit: unit.locks.save(moved))
    assert store.run(lambda unit: unit.locks.get(lock.id)) == moved
    assert store.run(lambda unit: unit.locks.secrets(lock.id)) == secrets


def test_nothing_is_found_where_nothing_is(store: Store) -> None:
    lock = store.run(add_lock)

    def found(unit):
        return (
            unit.locks.get("no"),
            unit.locks.by_serial("no"),
            unit.locks.secrets(lock.id),
            unit.locks.state(lock.id),
            unit.people.get("no"),
            unit.people.by_reference(""),
            unit.keys.get("no"),
            unit.codes.get("no"),
            unit.lists.proof(lock.id),
            unit.lists.upload(lock.id),
            unit.settings.get("no"),
            unit.settings.secret("no"),
        )

    assert set(store.run(found)) == {None}
    assert store.run(lambda unit: unit.events.last_seq(lock.id)) == 0


def test_user_numbers_are_handed_out_once_and_for_ever(store: Store) -> None:
    one, two = store.run(add_lock), store.run(lambda unit: add_lock(unit, "MC-0002"))
    people = [store.run(add_person) for _ in range(3)]

    def number(lock, person):
        return store.run(lambda unit: unit.locks.user_number(lock.id, person.id))

    assert [number(one, person) for person in people] == [1, 2, 3]
    assert number(two, people[2]) == 1
    recorded(store, lambda unit: unit.people.remove(people[2].id))
    assert number(one, store.run(add_person)) == 4
    assert [number(one, person) for person in people] == [1, 2, 3]
    assert store.run(lambda unit: unit.locks.user_numbers(two.id)) == {people[2].id: 1}


def test_medium_numbers_are_never_used_twice(store: Store) -> None:
    lock, person = store.run(add_lock), store.run(add_person)
    assert [store.run(lambda unit: unit.locks.next_medium_number(lock.id)) for _ in range(3)] == [1, 2, 3]
    recorded(store, lambda unit: unit.keys.save(a_key(lock, person, 9)))
    assert store.run(lambda unit: unit.locks.next_medium_number(lock.id)) == 10


def test_a_number_of_another_key_is_not_taken_over(store: Store) -> None:
    lock, person = store.run(add_lock), store.run(add_person)
    first = a_key(lock, person, 1)
    recorded(store, lambda unit: unit.keys.save(first))
    with pytest.raises(errors.StoreFault):
        recorded(store, lambda unit: unit.keys.save(a_key(lock, person, 1)))
    assert store.run(lambda unit: unit.keys.for_lock(lock.id)) == [first]


def test_people_are_found_without_case_and_accents_and_not_once_removed(store: Store) -> None:
    people = [a_person("Zoë Åberg", reference="R-1"), a_person("Straße 100%", unit="12 B"), a_person("Bo")]
    recorded(store, lambda unit: unit.people.save_many(people))

    def names(text: str) -> list[str]:
        return [person.name for person in store.run(lambda unit: unit.people.search(text))]

    assert names("ZOE A") == ["Zoë Åberg"]
    assert names("strasse") == names("12 b") == names("%") == ["Straße 100%"]
    assert names("r-1") == ["Zoë Åberg"]
    assert store.run(lambda unit: unit.people.by_reference("R-1")) == people[0]
    recorded(store, lambda unit: unit.people.remove(people[0].id))
    assert names("zoe") == []
    assert store.run(lambda unit: (unit.people.count(), unit.people.get(people[0].id))) == (2, None)
    recorded(store, lambda unit: unit.people.save(a_person("Ny", reference="R-1")))
    # Two desks may give one reference twice before they hear of each other: the store takes it, forms refuse it.
    recorded(store, lambda unit: unit.people.save(a_person("Other", reference="R-1")))
    assert store.run(lambda unit: unit.people.by_reference("R-1")).name == "Ny"


def test_two_thousand_five_hundred_people_and_keys_in_one_unit(store: Store) -> None:
    lock = store.run(add_lock)
    people = [a_person(f"Person {number}", until=date(2030, 1, 1)) for number in range(2500)]
    keys = [a_key(lock, person, number, number.to_bytes(16)) for number, person in enumerate(people, 1)]

    def work(unit):
        unit.people.save_many(people)
        unit.keys.save_many(keys)

    recorded(store, work)
    assert store.run(lambda unit: unit.people.count()) == 2500
    assert sorted(store.run(lambda unit: unit.people.all()), key=lambda person: person.id) == sorted(
        people, key=lambda person: person.id
    )
    assert store.run(lambda unit: unit.keys.open_count(lock.id)) == 2500
    assert {key.id: key for key in store.run(lambda unit: unit.keys.for_lock(lock.id))} == {key.id: key for key in keys}


def test_life_of_a_key_and_its_ledger(store: Store) -> None:
    lock, person = store.run(add_lock), store.run(add_person)
    key = a_key(lock, person, 1)
    phone = Medium(2, MediumKind.PHONE, b"p" * 16, "phone")
    stages = [
        key,
        replace(key, media=(*key.media, phone)),
        replace(key, media=(phone,), state=KeyState.WITHDRAWN, withdrawn_at=MOMENT),
        replace(key, media=(phone,), state=KeyState.RETURNED, withdrawn_at=MOMENT, returned_at=MOMENT),
    ]
    for stage in stages:
        recorded(store, lambda unit, stage=stage: unit.keys.save(stage))

        def found(unit):
            return unit.keys.get(key.id), unit.keys.open_count(lock.id), unit.keys.users(lock.id)

        counts = stage.counts_as_issued
        assert store.run(found) == (stage, int(counts), frozenset({person.id} if counts else ()))
        holder = store.run(lambda unit: unit.keys.ref_in_use(lock.id, MediumKind.PHONE, phone.ref))
        assert holder == (stage if phone in stage.media and counts else None)
    assert store.run(lambda unit: unit.keys.for_person(person.id)) == [stages[-1]]
    lines = store.run(lambda unit: unit.keys.receipts(key.id))
    assert [(line.state, line.person_id) for line in lines] == [
        (state, person.id) for state in ("issued", "withdrawn", "returned")
    ]


@pytest.mark.parametrize("state", list(CodeState))
def test_the_full_code_goes_when_it_is_of_no_more_use(store: Store, state: CodeState) -> None:
    secret = "B000AAAAAAAAAAAAAA7Q"
    entry = CodeEntry(OpId("op-1"), secret, "•••• 7Q2K", "B", None, CodeState.PENDING, MOMENT)
    recorded(store, lambda unit: unit.codes.save(entry))
    assert store.run(lambda unit: unit.codes.pending()) == [entry]
    assert secret not in repr(entry)
    decided = replace(entry, state=state, decided_on=date(2029, 2, 14), reason="code_used")
    recorded(store, lambda unit: unit.codes.save(decided))
    kept = replace(decided, code_secret=None) if state.final else decided
    assert store.run(lambda unit: unit.codes.get(entry.op_id)) == kept
    assert store.run(lambda unit: unit.codes.all()) == [kept]
    assert len(store.run(lambda unit: unit.codes.pending())) == (state is CodeState.PENDING)


def test_a_newer_proof_replaces_list_and_rows(store: Store) -> None:
    lock = store.run(add_lock)
    for version, users in ((7, 5), (8, 2)):
        held = a_list(users)
        receipt = Receipt(lock.serial, version, b"d" * 32, 1_900_000_000, b"as sent")
        store.run(lambda unit, receipt=receipt, held=held: unit.lists.save_proof(lock.id, receipt, held, MOMENT))
        proof = store.run(lambda unit: unit.lists.proof(lock.id))
        assert (proof.version, proof.received_at, proof.lock_list) == (version, MOMENT, held)
        rows = store.run_read(
            lambda connection: connection.exec_driver_sql(
                "SELECT number, user, kind, suspended, valid_until FROM proven_credentials ORDER BY number"
            ).all()
        )
        assert [tuple(row) for row in rows] == [(number, number, 4, 0, 1_900_000_000) for number in range(1, users + 1)]
    store.run(lambda unit: unit.lists.clear_proof(lock.id))
    assert store.run(lambda unit: unit.lists.proof(lock.id)) is None
    assert store.check().counts["proven_credentials"] == 0


def test_a_revocation_is_remembered_until_a_proven_list_lacks_or_suspends_it(store: Store) -> None:
    lock = store.run(add_lock)
    held = a_list(3)

    def prove(version: int, numbers: tuple[int, ...], suspended: int = 0) -> frozenset[int]:
        credentials = tuple(
            replace(one, suspended=one.number == suspended) for one in held.credentials if one.number in numbers
        )
        receipt = Receipt(lock.serial, version, bytes([version]) * 32, 1_900_000_000, b"receipt")
        listed = replace(held, credentials=credentials)
        store.run(lambda unit: unit.lists.save_proof(lock.id, receipt, listed, MOMENT))
        return store.run(lambda unit: unit.lists.revoked(lock.id))

    store.run(lambda unit: unit.lists.save_revoked(lock.id, [1, 2], MOMENT))
    store.run(lambda unit: unit.lists.save_revoked(lock.id, [2, 3], MOMENT))
    assert prove(1, (1, 2, 3)) == {1, 2, 3}
    assert prove(2, (1, 2, 3), suspended=2) == {1, 3}
    assert prove(3, (1, 2)) == {1}
    store.run(lambda unit: unit.lists.clear_proof(lock.id))
    assert store.run(lambda unit: unit.lists.revoked(lock.id)) == frozenset()


def test_an_upload_waits_until_it_is_cleared(store: Store) -> None:
    lock = store.run(add_lock)
    upload = Upload(b"t" * 16, 7, b"d" * 32, a_list(), MOMENT)
    store.run(lambda unit: unit.lists.save_upload(lock.id, upload))
    assert store.run(lambda unit: unit.lists.upload(lock.id)) == upload
    store.run(lambda unit: unit.lists.clear_upload(lock.id))
    assert store.run(lambda unit: unit.lists.upload(lock.id)) is None


def test_a_list_of_an_unknown_format_is_refused() -> None:
    assert decode_list(encode_list(a_list(40))) == a_list(40)
    with pytest.raises(ValueError, match="format"):
        decode_list(b"\x86\x02" + encode_list(a_list())[2:])


def events_of(*seqs: int, detail: int | None = None) -> list[LockEvent]:
    return [LockEvent(seq, 1, 1_900_000_000 + seq, 1, 4, 1, None, detail) for seq in seqs]


def test_events_join_by_seq_and_a_changed_one_is_an_alarm(store: Store) -> None:
    lock = store.run(add_lock)

    def append(page, missing=()):
        outcome = store.run(lambda unit: unit.events.append(lock.id, page, missing, MOMENT))
        return outcome.added, outcome.repeated, outcome.alarms

    assert append(events_of(3, 4, 5), [(1, 2)]) == (3, 0, ())
    assert append(events_of(4, 5, 6), [(1, 2)]) == (1, 2, ())
    for _ in range(2):
        assert append(events_of(5, detail=9)) == (0, 0, (5,))
    found = store.run(
        lambda unit: (
            unit.events.last_seq(lock.id),
            unit.events.count(),
            unit.events.count(lock.id),
            unit.events.gaps(lock.id),
            unit.events.alarms(lock.id),
        )
    )
    assert found == (6, 4, 4, [(1, 2)], events_of(5, detail=9))


@settings(max_examples=20, deadline=None)
@given(pages=st.lists(st.lists(st.integers(1, 12), max_size=6), max_size=6))
def test_events_in_any_order_and_number_end_as_their_union(tmp_path_factory, pages) -> None:
    from flexeria_desktop.core.secrets import MemorySecrets

    store = Store.create(tmp_path_factory.mktemp("events"), secrets=MemorySecrets())
    lock = store.run(add_lock)
    for page in pages:
        outcome = store.run(lambda unit, page=page: unit.events.append(lock.id, events_of(*page), (), MOMENT))
        assert outcome.added + outcome.repeated == len(page)
        assert not outcome.alarms
    count, last = store.run(lambda unit: (unit.events.count(lock.id), unit.events.last_seq(lock.id)))
    store.close()
    union = {seq for page in pages for seq in page}
    assert (count, last) == (len(union), max(union, default=0))


def test_settings_and_secrets(store: Store) -> None:
    store.run(lambda unit: unit.settings.set("view", {"columns": ["name", 2], "wide": True}))
    store.run(lambda unit: unit.settings.set("view", {"columns": []}))
    store.run(lambda unit: unit.settings.set_secret("device", b"k" * 32))
    assert store.run(lambda unit: (unit.settings.get("view"), unit.settings.secret("device"))) == (
        {"columns": []},
        b"k" * 32,
    )


def test_a_key_needs_its_lock_and_person(store: Store) -> None:
    lock, person = store.run(add_lock), a_person()
    with pytest.raises(errors.StoreFault):
        recorded(store, lambda unit: unit.keys.save(a_key(lock, person, 1)))
    with pytest.raises(errors.StoreFault):
        store.run(lambda unit: unit.locks.user_number(lock.id, PersonId("nobody")))


def test_moments_keep_their_microseconds_and_come_back_in_utc(store: Store) -> None:
    lock, person = store.run(add_lock), store.run(add_person)
    key = replace(a_key(lock, person, 1), issued_at=MOMENT + timedelta(microseconds=1))
    recorded(store, lambda unit: unit.keys.save(key))
    found = store.run(lambda unit: unit.keys.get(key.id))
    assert found.issued_at == key.issued_at
    assert found.issued_at.utcoffset() == timedelta(0)
