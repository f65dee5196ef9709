"""Old stores come up to the newest schema, with a copy kept of what they were."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

import pytest

from flexeria_desktop.core.domain.records import OpState
from flexeria_desktop.core.store import database, errors, tables
from flexeria_desktop.core.store.executor import Store
from flexeria_desktop.core.store.files import DATABASE_NAME, HEADER_NAME
from flexeria_desktop.core.store.header import DataKey, unlock
from flexeria_desktop.core.store.migrations import LATEST
from flexeria_desktop.core.store.repositories.people import fold
from tests.store.light_header import write_light

OLD = Path(__file__).parent / "old_databases"
PASSPHRASE = "old wine, new bottle"
VERSIONS = sorted(path.stem for path in OLD.glob("v*.flexeria"))


@cache
def old_key(version: str, folder: Path) -> DataKey:
    """What the passphrase makes of a stored header; once for each, because that is meant to be slow."""
    shutil.copy(OLD / f"{version}.header", folder / HEADER_NAME)
    return unlock(folder, passphrase=PASSPHRASE)


@pytest.fixture(scope="module")
def headers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where stored headers are opened."""
    return tmp_path_factory.mktemp("headers")


@pytest.fixture(params=VERSIONS)
def old(request: pytest.FixtureRequest, tmp_path: Path, headers: Path) -> Path:
    """A copy of each stored profile, whose passphrase is light from here on."""
    shutil.copy(OLD / f"{request.param}.flexeria", tmp_path / DATABASE_NAME)
    shutil.copy(OLD / f"{request.param}.header", tmp_path / HEADER_NAME)
    write_light(tmp_path, old_key(request.param, headers), PASSPHRASE)
    return tmp_path


@pytest.fixture
def sixth(tmp_path: Path, headers: Path) -> Path:
    """A copy of the store from before there were places."""
    shutil.copy(OLD / "v0006.flexeria", tmp_path / DATABASE_NAME)
    shutil.copy(OLD / "v0006.header", tmp_path / HEADER_NAME)
    write_light(tmp_path, old_key("v0006", headers), PASSPHRASE)
    return tmp_path


def test_each_older_schema_has_its_store() -> None:
    assert [f"v{number:04}" for number in range(1, LATEST)] == VERSIONS


def test_an_old_store_is_brought_up_to_date_and_opens_again(old: Path) -> None:
    for _ in range(2):
        store = Store.open(old, passphrase=PASSPHRASE)
        report = store.check()
        assert report.ok
        assert report.schema == LATEST
        assert report.audit.entries == 6, "the one more tells that everything here goes to the platform"
        (person,) = store.run(lambda unit: unit.people.all())
        assert person.reference == "R-7"
        assert store.run(lambda unit: unit.people.search("abe")) == [person]
        (lock,) = store.run(lambda unit: unit.locks.all())
        (key,) = store.run(lambda unit, lock=lock: unit.keys.for_lock(lock.id))
        assert key.media[0].ref == b"r" * 16
        counts = store.run(lambda unit: unit.outbox.counts())
        assert (counts[OpState.QUEUED], counts[OpState.SUPERSEDED]) == (5, 5)
        ops = store.run(lambda unit: unit.outbox.queued(10))
        assert [op.action for op in ops] == ["create.store_shared"] * 5
        named = [lock.place_id, lock.id, lock.id, person.id, key.id]
        assert [op.entity_id for op in ops] == named, "lock and key come after what they name"
        store.close()


def test_the_copy_from_before_is_whole_and_still_old(old: Path, request: pytest.FixtureRequest) -> None:
    found = (old / DATABASE_NAME).read_bytes()
    Store.open(old, passphrase=PASSPHRASE).close()
    (copy,) = old.glob("store.before-*.flexeria")
    was = int(request.node.callspec.params["old"][1:])
    assert copy.name == f"store.before-v{was + 1:04}.flexeria"
    raw = database.connect(copy, unlock(old, passphrase=PASSPHRASE))
    assert database.schema_version(raw) == was
    assert raw.execute("SELECT count(*) FROM audit").fetchone()[0] == 5
    raw.close()
    assert found != (old / DATABASE_NAME).read_bytes()
    assert not list(old.glob("*.tmp*"))


def test_a_step_that_fails_leaves_the_old_schema(sixth: Path) -> None:
    old = sixth
    raw = database.connect(old / DATABASE_NAME, unlock(old, passphrase=PASSPHRASE))
    raw.execute("CREATE TABLE lock_positions (name TEXT)")
    raw.close()
    with pytest.raises(errors.StoreFault):
        Store.open(old, passphrase=PASSPHRASE)
    raw = database.connect(old / DATABASE_NAME, unlock(old, passphrase=PASSPHRASE))
    columns = list(raw.execute("PRAGMA table_info(places)"))
    assert (database.schema_version(raw), columns) == (6, []), "no half of the failed step is left"
    raw.execute("DROP TABLE lock_positions")
    raw.close()
    Store.open(old, passphrase=PASSPHRASE).close()


def test_a_holiday_keeps_the_number_that_programmed_locks_know_it_by(tmp_path: Path) -> None:
    for end, name in (("flexeria", DATABASE_NAME), ("header", HEADER_NAME)):
        shutil.copy(OLD / f"v0003.{end}", tmp_path / name)
    raw = database.connect(tmp_path / DATABASE_NAME, unlock(tmp_path, passphrase=PASSPHRASE))
    raw.execute("INSERT INTO proofs SELECT id, 1, x'00', 0, 0, x'00', x'00' FROM locks")
    raw.execute("INSERT INTO holidays VALUES ('h', 7, 'Off', '2029-05-01', '2029-05-01', NULL)")
    raw.close()
    store = Store.open(tmp_path, passphrase=PASSPHRASE)
    (lock,) = store.run(lambda unit: unit.locks.all())
    assert store.run(lambda unit: unit.rules.holiday_numbers(lock.id)) == {"h": 7}
    store.close()


def test_what_locks_said_of_building_and_floor_becomes_places(sixth: Path) -> None:
    named = [
        ("L1", "Lindenhof", "10"),
        ("L2", "Lindenhof", "\N{MINUS SIGN}1"),
        ("L3", " Lindenhof ", "9"),
        ("L4", "", "2"),
    ]
    raw = database.connect(sixth / DATABASE_NAME, unlock(sixth, passphrase=PASSPHRASE))
    for serial, building, floor in named:
        row = "INSERT INTO locks (id, serial, model, name, building, floor, link, firmware, note, zone, provisional,"
        values = (serial, serial, building, floor)
        raw.execute(f"{row} purchased) VALUES (?, ?, 'MC', '', ?, ?, '', '', '', 'UTC', 0, 0)", values)
    raw.close()
    store = Store.open(sixth, passphrase=PASSPHRASE)
    tree = store.run(lambda unit: unit.places.tree())
    assert [(place.kind.value, place.name, depth) for place, depth in tree.walk()] == [
        ("building", "Iepenhof", 0),
        ("building", "Lindenhof", 0),
        ("floor", "\N{MINUS SIGN}1", 1),
        ("floor", "9", 1),
        ("floor", "10", 1),
    ]
    locks = {lock.serial: lock for lock in store.run(lambda unit: unit.locks.all())}
    assert [tree.words(locks[serial].place_id) for serial in ("L1", "L2", "L3")] == [
        ("Lindenhof", "10"),
        ("Lindenhof", "\N{MINUS SIGN}1"),
        ("Lindenhof", "9"),
    ]
    assert not locks["L4"].place_id, "a floor of no building is no place"
    store.close()
    shutil.copy(sixth / "store.before-v0007.flexeria", sixth / DATABASE_NAME)
    again = Store.open(sixth, passphrase=PASSPHRASE)
    assert [place for place, _ in again.run(lambda unit: unit.places.tree()).walk()] == [
        place for place, _ in tree.walk()
    ], "two desks that come to this schema by themselves make the same places"
    again.close()


def test_tables_name_exactly_what_the_schema_has(store: Store) -> None:
    def schema(connection) -> dict[str, list[str]]:
        names = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).scalars()
        return {name: [row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({name})")] for name in names}

    named = {table.name: [column.name for column in table.columns] for table in tables.metadata.tables.values()}
    found = store.run_read(schema)
    assert {name: sorted(columns) for name, columns in found.items()} == {
        name: sorted(columns) for name, columns in named.items()
    }
    # lock_states is read by position.
    assert found["lock_states"] == named["lock_states"]


def test_the_search_rule_is_the_one_the_step_froze(old: Path) -> None:
    store = Store.open(old, passphrase=PASSPHRASE)
    found = store.run_read(
        lambda connection: connection.exec_driver_sql("SELECT search FROM people WHERE removed_at IS NULL").scalar()
    )
    store.close()
    assert found == fold("Zoë  Åberg 12 B R-7") == "zoe aberg 12 b r-7"
