"""Creating and opening a store: its settings, and every refusal."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.store import database, errors
from flexeria_desktop.core.store.executor import Store
from flexeria_desktop.core.store.files import DATABASE_NAME, HEADER_NAME, LOCK_NAME, refuse_network_share
from flexeria_desktop.core.store.header import unlock
from flexeria_desktop.core.store.migrations import LATEST
from tests.store.samples import add_person


def filled(folder: Path, secrets: MemorySecrets, people: int = 200) -> Path:
    """Make a closed store with people in it and return its database file."""
    store = Store.create(folder, secrets=secrets)
    for number in range(people):
        store.run(lambda unit, number=number: add_person(unit, f"Person {number}"))
    store.close()
    return folder / DATABASE_NAME


def test_settings_hold_on_both_connections(store: Store) -> None:
    wanted = {name: value for name, _, value in database.PRAGMAS}
    wanted |= {"application_id": database.APPLICATION_ID, "user_version": LATEST}

    def settings(connection) -> dict[str, object]:
        return {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}

    assert store.run(lambda unit: settings(unit.connection)) == wanted
    assert store.run_read(settings) == wanted


def test_the_reader_cannot_write(store: Store) -> None:
    with pytest.raises(errors.StoreReadOnly):
        store.run_read(lambda connection: connection.exec_driver_sql("DELETE FROM people"))


def test_the_file_is_cipher_text(folder: Path, secrets: MemorySecrets) -> None:
    content = filled(folder, secrets).read_bytes()
    assert not content.startswith(b"SQLite format 3")
    assert b"Person" not in content
    assert b"CREATE TABLE" not in content


def test_what_was_kept_is_there_after_reopening(folder: Path, secrets: MemorySecrets) -> None:
    filled(folder, secrets, 3)
    store = Store.open(folder, secrets=secrets)
    assert [person.name for person in store.run(lambda unit: unit.people.all())] == [
        "Person 0",
        "Person 1",
        "Person 2",
    ]
    assert store.check().ok
    store.close()
    store.close()


def test_nothing_is_created_over_anything(folder: Path, secrets: MemorySecrets) -> None:
    folder.mkdir()
    path = folder / DATABASE_NAME
    path.write_bytes(b"not ours")
    with pytest.raises(errors.StoreExists):
        Store.create(folder, secrets=secrets)
    assert path.read_bytes() == b"not ours"
    path.unlink()
    (folder / HEADER_NAME).write_text("{}")
    with pytest.raises(errors.StoreExists):
        Store.create(folder, secrets=secrets)
    assert (folder / HEADER_NAME).read_text() == "{}"


def test_opening_nothing_creates_nothing(folder: Path, secrets: MemorySecrets) -> None:
    with pytest.raises(errors.StoreMissing):
        Store.open(folder, secrets=secrets)
    assert not folder.exists()


def test_a_creation_cut_short_may_be_begun_again(folder: Path, secrets: MemorySecrets) -> None:
    path = filled(folder, secrets, 1)
    path.rename(path.with_name(path.name + ".new"))
    store = Store.create(folder, secrets=secrets)
    assert store.run(lambda unit: unit.people.count()) == 0
    store.close()


def test_header_missing(folder: Path, secrets: MemorySecrets) -> None:
    filled(folder, secrets, 1)
    (folder / HEADER_NAME).unlink()
    with pytest.raises(errors.HeaderMissing):
        Store.open(folder, secrets=secrets)


def test_a_header_of_another_store_is_a_wrong_key(
    tmp_path: Path, secrets: MemorySecrets, capfd: pytest.CaptureFixture[str]
) -> None:
    filled(tmp_path / "one", secrets, 1)
    filled(tmp_path / "two", secrets, 1)
    shutil.copy(tmp_path / "one" / HEADER_NAME, tmp_path / "two" / HEADER_NAME)
    with pytest.raises(errors.StoreUnreadable):
        Store.open(tmp_path / "two", secrets=secrets)
    assert capfd.readouterr().err == "", "the cipher's own complaints stay off the screen"


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00" + bytes(4080), b"PK\x03\x04" * 4096], ids=len)
def test_not_a_file_of_ours(folder: Path, secrets: MemorySecrets, content: bytes) -> None:
    path = filled(folder, secrets, 1)
    path.write_bytes(content)
    with pytest.raises(errors.StoreUnreadable):
        Store.open(folder, secrets=secrets)
    assert path.read_bytes()[: len(content)] == content, "a bad file is never replaced by an empty one"


def test_truncated_file(folder: Path, secrets: MemorySecrets) -> None:
    path = filled(folder, secrets)
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.truncate(size // 2)
    with pytest.raises(errors.StoreDamaged):
        Store.open(folder, secrets=secrets)


def test_a_flipped_bit_is_found_by_the_check_and_after_a_crash(folder: Path, secrets: MemorySecrets) -> None:
    path = filled(folder, secrets)
    raw = database.connect(path, unlock(folder, secrets))
    page, size = (
        raw.execute(query).fetchone()[0]
        for query in ("SELECT rootpage FROM sqlite_master WHERE name = 'ledger'", "PRAGMA cipher_page_size")
    )
    raw.close()
    content = bytearray(path.read_bytes())
    content[page * int(size) - 2048] ^= 1  # in a table that nobody reads while the store is opened
    path.write_bytes(content)
    store = Store.open(folder, secrets=secrets)
    report = store.check()
    store.close()
    assert not report.ok
    assert report.cipher_integrity
    (folder / LOCK_NAME).write_bytes(b"open ")
    with pytest.raises(errors.StoreDamaged) as caught:
        Store.open(folder, secrets=secrets)
    assert caught.value.data["findings"]


def test_a_newer_schema_is_left_alone(folder: Path, secrets: MemorySecrets) -> None:
    path = filled(folder, secrets, 1)
    raw = database.connect(path, unlock(folder, secrets))
    raw.execute(f"PRAGMA user_version = {LATEST + 1}")
    raw.close()
    with pytest.raises(errors.StoreTooNew) as caught:
        Store.open(folder, secrets=secrets)
    assert caught.value.data["found"] == LATEST + 1


def test_one_program_at_a_time(store: Store, folder: Path, secrets: MemorySecrets) -> None:
    with pytest.raises(errors.ProfileInUse):
        Store.open(folder, secrets=secrets)


def test_a_second_process_is_refused(folder: Path) -> None:
    store = Store.create(folder, passphrase="p")
    script = (
        "import sys; from pathlib import Path\n"
        "from flexeria_desktop.core.store.executor import Store\n"
        "from flexeria_desktop.core.errors import FlexeriaError\n"
        "try: Store.open(Path(sys.argv[1]), passphrase='p').close(); print('opened')\n"
        "except FlexeriaError as error: print(error.code)\n"
    )
    command = [sys.executable, "-c", script, str(folder)]
    first = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    store.close()
    second = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert (first.stdout.strip(), second.stdout.strip()) == ("profile_in_use", "opened")


def test_network_shares_are_refused_with_their_kind(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n"
        "srv:/homes /home/desk nfs4 rw 0 0\n"
        "/dev/sdb1 /home/desk/local ext4 rw 0 0\n"
        "//srv/a /mnt/two\\040words cifs rw 0 0\n"
    )
    refuse_network_share(Path("/var/lib/profile"), mounts)
    refuse_network_share(Path("/home/desk/local/profile"), mounts)
    for path, kind in (("/home/desk/profile", "nfs4"), ("/mnt/two words/profile", "cifs")):
        with pytest.raises(errors.NetworkShare) as caught:
            refuse_network_share(Path(path), mounts)
        assert caught.value.data["kind"] == kind


def test_sqlalchemy_waits_for_the_store() -> None:
    script = (
        "import sys, flexeria_desktop.core.ports, flexeria_desktop.core.secrets\n"
        "import flexeria_desktop.core.domain.records\n"
        "print(sorted({'sqlalchemy', 'keyring', 'sqlcipher3'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path, secrets: MemorySecrets) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(errors.StoreFailed) as caught:
        Store.create(tmp_path / "file" / "profile", secrets=secrets)
    assert caught.value.data["name"] == "ENOTDIR"


def test_a_disk_that_fails_in_the_middle_leaves_whole_units(tmp_path: Path) -> None:
    script = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from flexeria_desktop.core.errors import FlexeriaError\n"
        "from flexeria_desktop.core.secrets import MemorySecrets\n"
        "from flexeria_desktop.core.store.executor import Store\n"
        "from tests.store.samples import add_person\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, resource.RLIM_INFINITY))\n"
        "store = Store.create(Path(sys.argv[1]), secrets=MemorySecrets())\n"
        "done = 0\n"
        "try:\n"
        "    while True:\n"
        "        store.run(lambda unit: (add_person(unit), unit.settings.set(str(done), 'y' * 5000)))\n"
        "        done += 1\n"
        "except FlexeriaError as error: print(error.code)\n"
        "report = store.check()\n"
        "store.close()\n"
        "print(report.ok and report.counts['people'] == report.counts['settings'] == done > 0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "profile")],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.split() == ["store_failed", "True"]
