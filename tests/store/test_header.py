"""The header file: how a profile is unlocked and what is said when it cannot be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from flexeria_desktop.core.secrets import MemorySecrets
from flexeria_desktop.core.store import errors
from flexeria_desktop.core.store.files import HEADER_NAME
from flexeria_desktop.core.store.header import create_header, opens_with, unlock

PHRASE = "vier paarden, één brug"


def test_key_place_and_passphrase_give_the_same_key(tmp_path: Path, secrets: MemorySecrets) -> None:
    made = create_header(tmp_path, secrets=secrets, passphrase=PHRASE)
    assert opens_with(tmp_path) == {"keyring", "passphrase"}
    assert unlock(tmp_path, secrets=secrets) == made
    assert unlock(tmp_path, passphrase=PHRASE) == made
    # The same words from a keyboard that types accents as two characters.
    assert unlock(tmp_path, passphrase=PHRASE.replace("é", "e\u0301")) == made


def test_a_passphrase_that_the_program_takes_is_costly_to_guess(tmp_path: Path) -> None:
    """The second choice of RFC 9106; other tests open headers that ask for less work."""
    create_header(tmp_path, secrets=None, passphrase=PHRASE)
    (wrap,) = json.loads((tmp_path / HEADER_NAME).read_text(encoding="utf-8"))["wraps"]
    assert {name: wrap[name] for name in ("memory_kib", "rounds", "lanes")} == {
        "memory_kib": 64 * 1024,
        "rounds": 3,
        "lanes": 4,
    }


def test_the_key_shows_nowhere(tmp_path: Path, secrets: MemorySecrets) -> None:
    made = create_header(tmp_path, secrets=secrets, passphrase=PHRASE)
    content = (tmp_path / HEADER_NAME).read_bytes()
    assert made.key not in content
    assert made.key.hex().encode() not in content
    assert str(made.key) not in repr(made)
    assert (tmp_path / HEADER_NAME).stat().st_mode & 0o077 == 0


def test_wrong_passphrase(tmp_path: Path) -> None:
    create_header(tmp_path, secrets=None, passphrase=PHRASE)
    with pytest.raises(errors.WrongPassphrase):
        unlock(tmp_path, passphrase=PHRASE + " ")
    with pytest.raises(errors.PassphraseNeeded):
        unlock(tmp_path, secrets=MemorySecrets())


def test_missing_and_wrong_entry_of_the_key_place(tmp_path: Path, secrets: MemorySecrets) -> None:
    made = create_header(tmp_path, secrets=secrets, passphrase=None)
    with pytest.raises(errors.KeyringEntryMissing):
        unlock(tmp_path, secrets=MemorySecrets())
    with pytest.raises(errors.KeyringEntryMissing):
        unlock(tmp_path, passphrase=PHRASE)
    secrets.set(f"store-{made.profile}", bytes(32))
    with pytest.raises(errors.KeyringEntryWrong):
        unlock(tmp_path, secrets=secrets)


def test_a_header_needs_a_way_in_and_is_never_replaced(tmp_path: Path, secrets: MemorySecrets) -> None:
    with pytest.raises(errors.PassphraseNeeded):
        create_header(tmp_path, secrets=None, passphrase=None)
    with pytest.raises(errors.HeaderMissing):
        unlock(tmp_path, secrets=secrets)
    create_header(tmp_path, secrets=secrets, passphrase=None)
    with pytest.raises(errors.StoreExists):
        create_header(tmp_path, secrets=secrets, passphrase=None)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A header as the program writes it, made once: its passphrase takes a fifth of a second."""
    folder = tmp_path_factory.mktemp("written")
    create_header(folder, secrets=None, passphrase=PHRASE)
    return (folder / HEADER_NAME).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "change",
    [
        {"format": "other"},
        {"version": 2},
        {"profile": 7},
        {"wraps": []},
        {"wraps": [{"kind": "plain"}]},
        {"wraps": "passphrase"},
        {"memory_kib": 1 << 40},
        {"rounds": 0},
        {"lanes": True},
        {"nonce": "AAAA"},
        {"box": None},
        {"salt": "not base64!"},
    ],
    ids=str,
)
def test_garbled_header_is_named_and_starts_no_costly_work(
    tmp_path: Path, written: str, change: dict[str, object]
) -> None:
    path = tmp_path / HEADER_NAME
    header = json.loads(written)
    target = header if change.keys() <= header.keys() else header["wraps"][0]
    target.update(change)
    path.write_text(json.dumps(header))
    with pytest.raises(errors.HeaderDamaged):
        unlock(tmp_path, passphrase=PHRASE)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[]", b"3", b"{" * 5000, b" " * 20_000], ids=len)
def test_rubbish_instead_of_a_header(tmp_path: Path, content: bytes) -> None:
    (tmp_path / HEADER_NAME).write_bytes(content)
    with pytest.raises(errors.HeaderDamaged):
        unlock(tmp_path, passphrase=PHRASE)


def test_a_wrap_of_another_profile_does_not_fit(tmp_path: Path) -> None:
    create_header(tmp_path, secrets=None, passphrase=PHRASE)
    path = tmp_path / HEADER_NAME
    header = json.loads(path.read_text())
    header["profile"] = "0" * 32
    path.write_text(json.dumps(header))
    with pytest.raises(errors.WrongPassphrase):
        unlock(tmp_path, passphrase=PHRASE)
