"""Keys that outlive what is known of their holders."""

from __future__ import annotations

from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.store.executor import Store
from tests.store.sync_samples import apply, batch, key_row, lock_row, person_row

LOCK, PERSON = lock_row(1), person_row(2)


def test_a_key_that_was_taken_in_is_known_though_nothing_is_left_of_its_holder(store: Store) -> None:
    """A new desk must know what a lock may still hold, and whose tombstone was trimmed nobody tells it."""
    gone = key_row(3, LOCK, PERSON, state="withdrawn", withdrawn_at="2029-06-01T08:00:00Z")
    other = person_row(4, "Bea")
    apply(store, LOCK, gone, key_row(5, LOCK, other, ref="02" * 16))
    (held,) = store.run(lambda unit: unit.keys.for_lock(LOCK.id))
    assert (held.id, held.state, held.media[0].ref) == (gone.id, KeyState.WITHDRAWN, b"\x01" * 16)
    assert store.run(lambda unit: unit.people.get(PERSON.id)) is None
    assert batch(store).ops == ()
    apply(store, other, person_row(9, "Ada", PERSON.id))
    assert store.run(lambda unit: unit.people.get(PERSON.id)).name == "Ada"
    assert len(store.run(lambda unit: unit.keys.for_lock(LOCK.id))) == 2, "an issued key waited for its holder"


def media(*numbers: int) -> list[dict[str, object]]:
    """Media as the platform tells them."""
    return [{"kind": 4, "ref": f"{number:02x}" * 16, "mask": f"•• {number}"} for number in numbers]


def test_a_medium_that_a_merge_took_off_a_key_keeps_its_number_and_comes_back(store: Store) -> None:
    """The lock never had it, so it waits for nothing; nothing of it goes over the wire."""
    key = key_row(3, LOCK, PERSON, media=media(1, 2))
    apply(store, LOCK, PERSON, key)
    apply(store, key_row(4, LOCK, PERSON, key.id, media=media(2)))
    found = {one.state: one for one in store.run(lambda unit: unit.keys.for_lock(LOCK.id))}
    assert {state: [one.number for one in held.media] for state, held in found.items()} == {
        KeyState.ISSUED: [2],
        KeyState.RETURNED: [1],
    }
    assert store.run(lambda unit: unit.keys.open_count(LOCK.id)) == 1
    apply(store, key_row(5, LOCK, PERSON, key.id, media=media(1, 2, 3)))
    (whole,) = [one for one in store.run(lambda unit: unit.keys.for_lock(LOCK.id)) if one.media]
    assert (whole.id, [one.number for one in whole.media]) == (key.id, [1, 2, 3])
    apply(store, key_row(6, LOCK, PERSON, key.id, media=media(3)))
    assert batch(store).ops == ()
