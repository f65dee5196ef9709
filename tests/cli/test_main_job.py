"""The main job from a terminal: every command a process of its own, every secret kept out of what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.terminal import PASSPHRASE, Said, Site, Terminal, site_of_processes

RESIDENTS = Path(__file__).parents[2] / "resources" / "demo" / "residents.csv"
TAG, UNKNOWN_TAG = "04A1B2C3D4E5F6", "04000000000001"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """Simulator and platform as a person starts them."""
    with site_of_processes(tmp_path_factory.mktemp("site") / "building") as running:
        yield running


@pytest.fixture
def terminal(tmp_path: Path) -> Terminal:
    """A terminal whose profile is still to be made."""
    return Terminal(tmp_path / "profile")


def test_the_whole_job(site: Site, terminal: Terminal) -> None:
    token, base, pack = site.token(), site.codes("B")[0], site.codes("N", keys=20)[0]
    serial, name, label = (site.locks[0][fact] for fact in ("serial", "name", "label"))
    said: list[Said] = []

    def do(*words: str | Path, code: int = 0) -> Said:
        said.append(terminal.process(*words, code=code))
        return said[-1]

    def look(*words: str | Path, code: int = 0) -> Said:
        said.append(terminal.here(*words, code=code))
        return said[-1]

    assert str(terminal.profile) in do("profile", "create", "--passphrase", "--operator", "tester").out
    assert "Signed in as desk@example.org" in do("sign-in", site.platform.url, "--token", token).out

    site.control.press(serial)
    added = do("lock", "add", *site.words(0))
    assert added.out == f"Lock {serial} was claimed and registered.\n"
    assert site.control.holdings(serial)["owned"]
    (listed,) = look("lock", "list", "--json").data
    assert (listed["serial"], listed["level"], listed["in_stock"]) == (serial, "trial", 0)

    assert "was applied" in do("code", "redeem", base, "--lock", name).out
    assert "was applied" in look("code", "redeem", pack.replace("-", " "), "--lock", serial).out
    shown = look("lock", "show", name.upper()).out
    assert re.search(r"^Level +base$", shown, re.MULTILINE)
    assert re.search(r"^In stock +20$", shown, re.MULTILINE)

    assert do("person", "import", RESIDENTS).out == "40 people added, 0 changed, 0 left out.\n"
    assert look("key", "issue", "A. de Vries", "--lock", name, "--tag", TAG, "--until", "2040-01-31").out.startswith(
        "1 key"
    )
    issued = look("key", "issue", "LH-002", "--lock", name, "--random-code", "--json").data
    pin = issued["code"]
    assert pin.isdigit()

    assert not site.opens(0, TAG)
    plan = look("program", "--plan").out
    assert "2 additions" in plan
    assert "A. de Vries tag •• E5F6" in plan
    (outcome,) = do("program", "--json").data
    assert (outcome["additions"], outcome["version"], outcome["error"]) == (2, 1, None)
    assert site.opens(0, TAG)
    assert site.control.present(serial, "code", pin)["opened"]
    assert not site.opens(0, UNKNOWN_TAG)
    assert look("program").out == "Every lock holds what is wanted.\n"

    assert do("events", "read", name).out == f"{name}: 3 new events\n"
    events = do("events", "list", "--limit", "3").out
    assert "opened" in events
    assert "A. de Vries" in events
    assert "not known" in events

    taken = do("key", "take-in", "A. de Vries").out
    assert taken == f"1 key taken in. Still opens at {name} until programmed.\n"
    assert site.opens(0, TAG)
    assert "1 removal" in do("program", name).out
    assert not site.opens(0, TAG)

    question = look("lock", "release", name, code=1).out
    assert question == f"1 person would no longer get in at {name}. Nothing was changed. Add --yes to release it.\n"
    assert site.control.holdings(serial)["owned"]
    do("lock", "release", name, "--yes")
    assert not site.control.holdings(serial)["owned"]
    assert look("lock", "list").out == "No locks yet.\n"
    assert look("store", "check").out.startswith("The store is sound.")

    label_secret = label.split(":")[2]
    for one in said:
        for secret in (token, label_secret, PASSPHRASE, base, base.replace("-", ""), pack, TAG):
            assert secret not in one.out + one.err
        assert pin not in one.err
    assert [pin in one.out for one in said].count(True) == 1, "a code is shown once"


def test_the_simulator_tells_what_to_type(site: Site) -> None:
    *locks, port = site.said
    assert [line.split("\t")[2:] for line in locks] == [[lock["serial"], lock["label"]] for lock in site.locks]
    assert port == f"port\t{site.folder / 'dongle'}"


def test_json_of_every_list_parses_and_holds_no_secret(site: Site, tmp_path: Path) -> None:
    desk = site.desk(tmp_path / "lists", place=1)
    code = site.codes("N", keys=5)[0]
    lock = site.locks[1]["name"]
    assert desk.here("code", "redeem", code, "--lock", lock, "--json").data["state"] == "applied"
    assert desk.here("person", "add", "I. de Boer", "--unit", "12", "--json").data["id"]
    desk.here("key", "issue", "I. de Boer", "--lock", lock, "--tag", TAG)
    desk.here("--json", "program")
    lists = [
        desk.here("--json", *words.split())
        for words in (
            "lock list",
            "person list",
            "key list",
            "code list",
            "events list",
            "store check",
            "program --plan",
        )
    ]
    assert [len(said.data) for said in lists[:4]] == [1, 1, 1, 1]
    told = "".join(said.out + said.err for said in lists)
    for secret in (code, code.replace("-", ""), site.locks[1]["label"].split(":")[2], TAG, PASSPHRASE):
        assert secret not in told
    assert lists[2].data[0]["media"] == [{"kind": "tag", "mask": "•• E5F6"}]
    assert desk.here("lock", "unlock", lock).out == f"{lock}: unlock was done.\n"


def test_a_lock_added_before_signing_in_is_registered_by_send(site: Site, tmp_path: Path) -> None:
    desk = Terminal(tmp_path / "profile").new()
    site.control.press(site.locks[2]["serial"])
    waiting = desk.here("lock", "add", *site.words(2))
    assert "Its registration waits" in waiting.out
    assert "[not_signed_in]" in waiting.out
    assert "trial (registration waits)" in desk.here("lock", "list").out
    desk.here("sign-in", site.platform.url, "--token", site.token("late@example.org"))
    assert "(registration waits)" not in desk.here("lock", "list").out
    assert desk.here("send").out == "Nothing waits for the platform.\n"
    assert desk.here("lock", "release", site.locks[2]["serial"], "--yes").code == 0


def test_two_locks_of_one_name_are_told_apart_by_serial(site: Site, tmp_path: Path) -> None:
    desk = site.desk(tmp_path / "twins")
    for place in (0, 2):
        site.control.press(site.locks[place]["serial"])
        desk.here("lock", "add", *site.words(place)[:-1], "Door")
    refused = desk.here("lock", "release", "door", "--yes", code=1)
    assert refused.err.startswith("2 locks are called door. Nothing was changed.")
    assert desk.here("lock", "show", site.locks[2]["serial"], "--json").data["serial"] == site.locks[2]["serial"]
    for place in (0, 2):
        desk.here("lock", "release", site.locks[place]["serial"], "--yes")
