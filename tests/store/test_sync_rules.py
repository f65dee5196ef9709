"""Whatever happens in whatever order: what is shown is base with ours over it, and in the end all desks agree."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flexeria_desktop.core.domain.keys import KeyState
from flexeria_desktop.core.domain.syncing.ops import SyncRow
from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.store.executor import Store
from flexeria_desktop.core.store.sync import rows as kept_rows
from flexeria_desktop.core.store.sync.forms import FORMS
from flexeria_desktop.core.store.sync.rebase import facts_of, merged, pending_ops
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from tests.store.samples import a_lock, a_person
from tests.store.small_platform import SmallDesk, SmallPlatform
from tests.store.sync_samples import key_row, lock_row, person_row, row
from tests.store.test_sync_capture import add_key

STATES = (KeyState.ISSUED, KeyState.SUSPENDED, KeyState.WITHDRAWN, KeyState.RETURNED)
DAYS = (None, date(2030, 1, 1), date(2031, 1, 1), date(2032, 1, 1))
SLOW = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[SmallDesk, SmallDesk]]:
    folder: Path = tmp_path_factory.mktemp("desks")
    platform = SmallPlatform()
    found = [
        SmallDesk(name, Store.create(folder / name, secrets=MemorySecrets(), actor=name), platform)
        for name in ("one", "two")
    ]
    yield found[0], found[1]
    for desk in found:
        desk.store.close()


def begin(desk: SmallDesk, serial: int) -> tuple[str, str, str]:
    """A lock, a person and a key that both desks come to know; returns their ids."""

    def work(unit: UnitOfWork) -> tuple[str, str, str]:
        lock, person = a_lock(f"MC-{serial}"), a_person("Ada")
        unit.locks.save(lock)
        unit.people.save(person)
        key = add_key(unit, lock, person)
        return lock.id, person.id, key.id

    return desk.store.run(work)


def change(unit: UnitOfWork, ids: tuple[str, str, str], what: str, choice: int) -> None:
    """Do what a person at a desk might do, where the rows are as that allows."""
    _lock_id, person_id, key_id = ids
    person, key = unit.people.get(person_id), unit.keys.get(key_id)
    if what == "delete" and person is not None and key is not None and not key.counts_as_issued:
        unit.people.remove(person_id)
    elif what == "name" and person is not None:
        unit.people.save(replace(person, name=("Ada", "Bo", "no", "Cy")[choice], until=DAYS[choice]))
    elif what == "state" and key is not None and person is not None:
        unit.keys.save(replace(key, state=STATES[choice]))
    elif what == "days" and key is not None:
        unit.keys.save(replace(key, valid_from=DAYS[choice], valid_until=DAYS[-choice], office=choice > 1))
    unit.record("some.change", "some", "", {})


def assert_shown_is_base_with_ours_over_it(desk: SmallDesk, ids: tuple[str, str, str]) -> None:
    def check(connection) -> None:
        for entity, row_id in zip(("lock", "person", "key"), ids, strict=True):
            kept = kept_rows.find(connection, entity, [row_id]).get(row_id)
            if kept is None or kept.held:
                continue
            ops = pending_ops(connection, entity, [row_id]).get(row_id, [])
            wanted = merged(kept, ops, facts_of(connection))
            wanted = None if wanted is None else FORMS[entity].normal(wanted)
            assert kept.shown_fields == wanted
            assert FORMS[entity].read(connection, [row_id]).get(row_id) == wanted
            if entity == "key" and kept.base is not None:
                assert_withdrawal_wins(json.loads(kept.base), kept.rev, wanted, ops)

    desk.store.run_read(check)


def assert_withdrawal_wins(base, rev: int, wanted, ops) -> None:
    knew = any(pending.op.base_rev >= rev for pending in ops)
    seen = any(pending.before.get("state") in {"withdrawn", "returned"} for pending in ops)
    if base["state"] in {"withdrawn", "returned"} and not knew and not seen:
        assert wanted["state"] in {"withdrawn", "returned"}


STEP = st.tuples(
    st.sampled_from([0, 1]),
    st.sampled_from(["name", "state", "state", "days", "delete", "push", "push_lost", "pull", "pull_one"]),
    st.integers(0, 3),
)


@settings(max_examples=40, deadline=None, suppress_health_check=SLOW)
@given(steps=st.lists(STEP, max_size=14))
def test_two_desks_always_show_base_with_theirs_over_it_and_agree_in_the_end(
    desks: tuple[SmallDesk, SmallDesk], steps: list[tuple[int, str, int]]
) -> None:
    platform = desks[0].platform
    ids = begin(desks[0], len(platform.log) + 1_000_000)
    desks[0].settle_all()
    desks[1].settle_all()
    for number, what, choice in steps:
        desk = desks[number]
        if what.startswith("push"):
            desk.push(lost=what == "push_lost", limit=choice + 1)
        elif what.startswith("pull"):
            desk.pull(1 if what == "pull_one" else 1000)
        else:
            desk.store.run(lambda unit, what=what, choice=choice: change(unit, ids, what, choice))
        for one in desks:
            assert_shown_is_base_with_ours_over_it(one, ids)
    for desk in (*desks, *desks):
        desk.settle_all()
    for desk in desks:
        assert_shown_is_base_with_ours_over_it(desk, ids)
        assert desk.store.run(lambda unit: unit.sync.digest()) == platform.digest()
        assert desk.store.run(lambda unit: unit.sync.counts()).waiting == 0
    assert here(desks[0], ids) == here(desks[1], ids)


def here(desk: SmallDesk, ids: tuple[str, ...]) -> dict[str, object]:
    """What the tables show of some rows."""
    return desk.store.run_read(
        lambda connection: {entity: form.read(connection, ids) for entity, form in FORMS.items()}
    )


def a_log(first: int) -> list[SyncRow]:
    """Rows of every kind as a platform might tell of them, some of them more than once."""
    lock, person = lock_row(first, f"DC-{first}"), person_row(first + 1)
    hours = row("schedule", first + 2, {"name": "Days", "intervals": [[31, 480, 1080]], "holiday_rule": 1})
    wanted = {"opening_seconds": 7, "wrong_code_limit": 5, "beeper": True}
    key = key_row(first + 4, lock, person, schedule_id=hours.id)
    other = person_row(first + 6, "Bo")
    return [
        lock,
        person,
        hours,
        row("lock_settings", first + 3, wanted, lock.id),
        key,
        row("entitlement", first + 5, {"registered_on": "2029-02-01", "purchased": 3}, f"DC-{first}"),
        other,
        key_row(first + 7, lock, other, ref="0e" * 16),
        person_row(first + 8, "Ada Two", person.id, unit="9 C"),
        key_row(first + 9, lock, person, key.id, state="withdrawn", withdrawn_at="2029-06-01T08:00:00Z"),
        row("schedule", first + 10, {"name": "Nights", "intervals": [[31, 1080, 480]], "holiday_rule": 0}, hours.id),
        row("person", first + 11, {}, other.id, deleted=True),
    ]


@settings(max_examples=25, deadline=None, suppress_health_check=SLOW)
@given(cuts=st.lists(st.integers(1, 12), max_size=5), seed=st.integers(0, 2**32), twice=st.booleans())
def test_pages_cut_anywhere_and_in_any_order_show_the_same(
    desks: tuple[SmallDesk, SmallDesk], cuts: list[int], seed: int, twice: bool
) -> None:
    platform = desks[0].platform
    log = a_log(len(platform.log) + 1)
    platform.log += log
    platform.rows |= {(one.entity, one.id): one for one in log}
    desks[0].store.run(lambda unit: unit.sync.apply_page(log, str(len(platform.log))))
    mixed = random.Random(seed).sample(log, len(log))
    places = [0, *sorted(cuts), len(mixed)]
    pages = [mixed[first:last] for first, last in pairwise(places)]
    for page in [*pages, *(pages if twice else [])]:
        desks[1].store.run(lambda unit, page=page: unit.sync.apply_page(page, str(len(platform.log))))
    ids = tuple(one.id for one in log)
    assert here(desks[1], ids) == here(desks[0], ids)
    locks = [desk.store.run(lambda unit: unit.locks.by_serial(log[0].fields["serial"])) for desk in desks]
    assert locks[0] == locks[1]
    assert locks[0].purchased == 3
    digests = {desk.store.run(lambda unit: unit.sync.digest()) for desk in desks}
    assert len(digests) == 1
