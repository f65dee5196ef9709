"""Bad input: the sentence, its code, the exit code, and that nothing changed."""

from __future__ import annotations

import os
import threading
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from flexeria_desktop.core.domain.labels import format_label, parse_label
from flexeria_desktop.core.services.platform import relocate
from tests.cli.terminal import NOTHING, Site, Terminal, refused

PAGE = b"<!doctype html><html><body>Welcome to the hotel. Accept the terms.</body></html>"


@pytest.fixture(scope="module")
def desk(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    """A signed-in profile with the first lock, ten keys in stock and one person."""
    terminal = site.desk(tmp_path_factory.mktemp("desk") / "profile", place=0)
    terminal.here("code", "redeem", site.codes("N", keys=10)[0], "--lock", site.locks[0]["serial"])
    terminal.here("person", "add", "I. de Boer")
    return terminal


# --- labels and ports --------------------------------------------------------------------------------------------


def lock_add(site: Site, label: str, link: str = "") -> list[str]:
    """What to type to add the second lock."""
    return ["lock", "add", "--label", label, "--link", link or site.link, "--name", "Cellar"]


def another_end(text: str) -> str:
    """The text with another last character."""
    return text[:-1] + ("0" if text[-1] != "0" else "1")


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (another_end, "The check digits of the label do not fit: a character is wrong."),
        (lambda label: label[4:], "A label begins with FLX1, and this text does not."),
        (lambda label: label.rsplit(":", 1)[0], "A part of the label is missing, or there is too much."),
    ],
)
def test_a_label_that_was_read_wrong(site: Site, desk: Terminal, spoil: Any, sentence: str) -> None:
    refused(desk, sentence, "label_invalid", *lock_add(site, spoil(site.locks[1]["label"])))


def test_the_label_of_another_lock(site: Site, desk: Terminal, tmp_path: Path) -> None:
    """A label that is right in itself, but whose secret belongs to no lock of this serial."""
    right, other = (parse_label(site.locks[place]["label"]) for place in (1, 2))
    mixed = format_label(right.serial, other.secret)
    site.control.press(right.serial)
    refused(
        desk, f"The label does not belong to the lock {right.serial}.", "lock.label_refused", *lock_add(site, mixed)
    )
    assert not site.control.holdings(right.serial)["owned"]


def test_a_button_that_was_not_pressed(site: Site, desk: Terminal) -> None:
    label, serial = site.locks[2]["label"], site.locks[2]["serial"]
    refused(desk, f"The button of the lock {serial}", "lock.claim_window_closed", *lock_add(site, label))


def test_a_lock_that_is_here_already(site: Site, desk: Terminal) -> None:
    label = site.locks[0]["label"]
    refused(desk, "The lock", "lock_already_here", *lock_add(site, label))


@contextmanager
def silent_port() -> Iterator[str]:
    """A serial device behind which nobody answers."""
    host, device = os.openpty()
    tty.setraw(device)
    try:
        yield os.ttyname(device)
    finally:
        os.close(host)
        os.close(device)


def test_a_port_where_nobody_answers(site: Site, desk: Terminal) -> None:
    with silent_port() as port:
        words = lock_add(site, site.locks[1]["label"], f"serial:{port}")
        refused(desk, f"Nothing at {port} answers as a dongle.", "link.no_dongle", *words, exit_code=1)


@pytest.mark.parametrize(
    ("link", "sentence", "code"),
    [
        ("serial:/dev/null", "Nothing at /dev/null answers as a dongle.", "link.no_dongle"),
        ("serial:/nowhere/port", "There is no port /nowhere/port on this computer.", "link.port_missing"),
        ("usb:1", "The link usb:1 is of a kind that does not exist.", "link.unknown_scheme"),
        ("dongle", "The link dongle is of a kind that does not exist.", "link.unknown_scheme"),
    ],
)
def test_a_port_that_is_no_dongle(site: Site, desk: Terminal, link: str, sentence: str, code: str) -> None:
    refused(desk, sentence, code, *lock_add(site, site.locks[1]["label"], link))


# --- the profile's own key ---------------------------------------------------------------------------------------


def test_a_wrong_passphrase(desk: Terminal) -> None:
    before = desk.stands()
    said = replace(desk, passphrase="wrong").here("lock", "list", code=1)
    assert said.out == ""
    assert said.err.startswith(f"This passphrase does not open the profile. {NOTHING}")
    assert said.err.endswith("[wrong_passphrase]\n")
    assert desk.stands() == before


@pytest.mark.parametrize("backend", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring"])
def test_a_computer_without_a_key_place(tmp_path: Path, backend: str) -> None:
    new = Terminal(tmp_path / "profile", passphrase=None)
    said = new.process("profile", "create", code=1, PYTHON_KEYRING_BACKEND=backend)
    assert said.err == (
        "This computer has no key place that programs can use. Nothing was changed. "
        "Protect the profile with a passphrase instead. [keyring_unusable]\n"
    )
    assert {path.name for path in new.profile.iterdir()} <= {"store.lock"}, "no half profile is left behind"
    assert new.here("lock", "list", code=1).err.startswith("There is no profile in this folder yet.")


def test_a_second_profile_in_one_folder(desk: Terminal) -> None:
    refused(desk, "There is a profile in this folder already.", "store_exists", "profile", "create", "--passphrase")


# --- people ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"Kleur;Maat\nrood;3\n", "No column of the file looks like a name."),
        (b"", "The file is empty."),
        (b"PK\x03\x04\0\0", "The file is neither a text nor a workbook that can be read."),
        (b"Naam\n\x81\x01\n", "The characters of the file cannot be read."),
    ],
)
def test_a_file_that_holds_no_people(desk: Terminal, tmp_path: Path, data: bytes, sentence: str) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(data)
    refused(desk, sentence, "file_unreadable", "person", "import", path)


def test_a_file_that_is_not_there(desk: Terminal, tmp_path: Path) -> None:
    refused(desk, "The file is not there.", "file_unreadable", "person", "import", tmp_path / "none.csv")


def test_a_row_without_a_name_stops_the_whole_file(desk: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Naam;Woning\nA;1\n;2\n", encoding="utf-8")
    refused(desk, "Rows with faults: 1; the first is line 3, column name.", "rows_faulty", "person", "import", path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_other_encodings_are_no_bad_input(desk: Terminal, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Naam;Woning\nZoë Ågren;1\n", encoding=encoding)
    desk.here("person", "import", path)
    assert "Zoë Ågren" in desk.here("person", "list", "ågren").out


# --- names and usage ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "sentence", "code"),
    [
        (("lock", "show", "nope"), "No lock is called nope.", "lock_unknown"),
        (("program", "nope"), "No lock is called nope.", "lock_unknown"),
        (("key", "issue", "nobody", "--lock", "LOCK", "--tag", "04A1"), "Nobody is called nobody.", "person_unknown"),
        (("key", "issue", "I. de Boer", "--lock", "LOCK"), "A key needs a tag,", "medium_missing"),
        (("key", "issue", "I. de Boer", "--lock", "LOCK", "--tag", "XYZ"), "The number of the tag,", "medium_invalid"),
        (("key", "issue", "I. de Boer", "--lock", "LOCK", "--code", "123456"), "This code is too easy", "pin_refused"),
        (("key", "take-in", "I. de Boer"), "I. de Boer has no key to take in.", "no_keys_held"),
        (("person", "add", " "), "A name is missing.", "name_missing"),
    ],
)
def test_what_is_not_there(site: Site, desk: Terminal, words: tuple[str, ...], sentence: str, code: str) -> None:
    named = [site.locks[0]["serial"] if word == "LOCK" else word for word in words]
    refused(desk, sentence, code, *named)


# --- codes and platform ------------------------------------------------------------------------------------------


def test_a_mistyped_code(site: Site, desk: Terminal) -> None:
    code, lock = site.codes("B")[0], site.locks[0]["serial"]
    wrong = another_end(code)
    said = refused(desk, "The check character does not fit:", "code_mistyped", "code", "redeem", wrong, "--lock", lock)
    assert wrong not in said.err
    refused(desk, "A prepaid code has 20 characters;", "code_mistyped", "code", "redeem", "ABC", "--lock", lock)


@pytest.mark.parametrize(
    ("kind", "sentence", "code"),
    [
        ("S", "A sharing code works only while a base period runs.", "option_needs_base"),
        ("used", "This code was used before.", "code_used"),
    ],
)
def test_a_code_that_the_platform_refuses(site: Site, desk: Terminal, kind: str, sentence: str, code: str) -> None:
    lock = site.locks[0]["serial"]
    if kind == "used":
        typed = site.codes("N", keys=1)[0]
        desk.here("code", "redeem", typed, "--lock", lock)
    else:
        typed = site.codes(kind)[0]
    before = desk.stands()
    said = desk.here("code", "redeem", typed, "--lock", lock, code=1)
    assert "was refused and changed nothing: " in said.out
    assert sentence in said.out
    assert said.out.endswith(f"[{code}]\n")
    assert desk.stands() == before


def test_a_code_for_something_else(site: Site, desk: Terminal) -> None:
    lock = site.locks[0]["serial"]
    said = desk.here("code", "redeem", site.codes("G")[0], "--lock", lock, code=1)
    assert said.out.endswith("This code was made for another purpose. [code_wrong_kind]\n")


class _Hotel(BaseHTTPRequestHandler):
    """Answers everything with a page to sign in, as a hotel's network does."""

    def _page(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(PAGE)))
        self.end_headers()
        self.wfile.write(PAGE)

    do_GET = do_POST = _page  # noqa: N815 - names that the standard library looks for

    def log_message(self, *_facts: object) -> None:
        """Say nothing."""


@contextmanager
def hotel() -> Iterator[str]:
    """A server that only knows its page."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Hotel)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def move(desk: Terminal, url: str) -> None:
    """Note another address of the platform."""
    profile = desk.opened()
    profile.store.run(lambda uow: relocate(uow, url))
    profile.close()


def test_signing_in_where_a_web_page_answers(tmp_path: Path) -> None:
    new = Terminal(tmp_path / "profile").new()
    with hotel() as url:
        said = refused(
            new,
            "A web page answered instead of the platform.",
            "sign_in_page",
            "sign-in",
            url,
            "--token",
            "x-y",
            exit_code=3,
        )
    assert "x-y" not in said.err


@pytest.mark.parametrize(("gone", "code"), [(False, "sign_in_page"), (True, "offline")])
def test_a_code_waits_while_the_platform_does_not_judge_it(site: Site, tmp_path: Path, gone: bool, code: str) -> None:
    """Neither used nor lost: nothing is unlocked, a script sees 3, and send does it later."""
    place = 1 if gone else 2
    desk = site.desk(tmp_path / f"waiting-{code}", place=place)
    lock, card = site.locks[place]["serial"], site.codes("N", keys=5)[0]
    before = desk.stands()
    with hotel() as url:
        move(desk, "http://127.0.0.1:9" if gone else url)
        said = desk.here("code", "redeem", card, "--lock", lock, code=3)
        assert "is kept and sent by flexeria send; it pays for nothing until then." in said.out
        assert said.out.endswith(f"[{code}]\n")
        assert card not in said.out
        (row,) = desk.here("code", "list", "--json").data
        assert row["state"] == "pending"
        assert desk.stands()["locks"] == before["locks"]
        desk.here("send", code=3)
        again = desk.here("code", "redeem", card, "--lock", lock, code=1)
        assert again.err.endswith("[code_already_pending]\n")
    move(desk, site.platform.url)
    assert desk.here("send").out == "1 change sent.\n"
    assert desk.here("lock", "show", lock, "--json").data["in_stock"] == 5
    desk.here("lock", "release", lock, "--yes")
