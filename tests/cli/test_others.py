"""What others wrote to a lock, from a terminal: seen, decided on, adopted; and keys that wait for a lock's word."""

from __future__ import annotations

import asyncio
import itertools
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from tests.cli.terminal import Site, Terminal, refused
from tests.cli.test_limits import stock

HERE, THEIRS, MORE = "04000000000001", "04000000000002", "04000000000003"
PERSON = "I. de Boer"
NUMBERS = itertools.count(1)
"""Each desk has an account of its own."""


def twin(desk: Terminal, folder: Path) -> Terminal:
    """Another computer of the same site: a copy of the profile."""
    shutil.copytree(desk.profile, folder)
    return replace(desk, profile=folder, seen={})


@pytest.fixture
def desks(site: Site, tmp_path: Path) -> Iterator[tuple[Terminal, str]]:
    """A desk whose lock another computer has written since, and the name of that lock."""
    desk, lock = site.desk(tmp_path / f"here{next(NUMBERS)}", place=0), site.locks[0]["name"]
    stock(desk, site.locks[0]["serial"], 3)
    desk.here("person", "add", PERSON)
    desk.here("key", "issue", PERSON, "--lock", lock, "--tag", HERE)
    desk.here("program")
    other = twin(desk, tmp_path / "there")
    other.here("person", "add", "Late")
    other.here("key", "issue", "Late", "--lock", lock, "--tag", THEIRS, "--until", "2099-12-31")
    other.here("program")
    yield desk, lock
    desk.here("lock", "release", lock, "--yes")


def test_reading_tells_what_others_added_and_a_decision_removes_it(site: Site, desks: tuple[Terminal, str]) -> None:
    desk, lock = desks
    assert desk.here("program").out == "Every lock holds what is wanted.\n", "nobody has looked yet"
    told = desk.here("read", lock).out.splitlines()
    assert told[0] == f"{lock}: list 2 was read, changed since its last receipt"
    assert told[1].startswith("  others added number 2: user 2 tag, until ")
    assert told[1].endswith(" (not decided)")
    assert told[2] == f'  decide with: flexeria decide "{lock}" NUMBER keep|remove|restore'
    plan = desk.here("program", "--plan").out.splitlines()
    assert plan[1].startswith("  others changed it since its last receipt, as read at ")
    assert plan[2] == told[1]

    assert desk.here("decide", lock, "2", "keep").out == f"Number 2 of {lock} stays as others left it.\n"
    desk.here("program", lock)
    assert site.opens(0, THEIRS)
    (same,) = desk.here("read", "--json").data
    assert (same["same_as_receipt"], same["version"], same["error"]) == (True, 3, None)
    assert [(row["number"], row["decision"]) for row in same["foreign"]] == [(2, "keep")]
    done = desk.here("decide", lock, "2", "remove").out
    assert done == f"Number 2 of {lock} will be removed with the next flexeria program.\n"
    assert "1 removal" in desk.here("program").out
    assert not site.opens(0, THEIRS)
    assert site.opens(0, HERE)


def test_adopting_makes_it_a_key_from_the_stock(site: Site, desks: tuple[Terminal, str]) -> None:
    desk, lock = desks
    desk.here("read", lock)
    told = desk.here("adopt", lock, "2", PERSON).out
    assert told == f"Number 2 of {lock} is a key of {PERSON} now; 1 key left in stock.\n"
    desk.here("program")
    assert site.opens(0, THEIRS)
    desk.here("key", "take-in", PERSON)
    desk.here("program")
    assert not site.opens(0, THEIRS)


def test_what_cannot_be_decided_or_adopted_is_refused(site: Site, desks: tuple[Terminal, str]) -> None:
    desk, lock = desks
    refused(desk, "Nothing of others stands under number 2", "record_gone", "decide", lock, "2", "remove")
    desk.here("read", lock)
    refused(desk, "Nothing of others stands under number 9", "record_gone", "decide", lock, "9", "remove")
    refused(desk, "This cannot be decided for number 2", "decision_unfit", "decide", lock, "2", "restore")
    refused(desk, "No lock is called", "lock_unknown", "decide", "Nowhere", "2", "keep")
    refused(desk, "Nobody is called Nobody.", "person_unknown", "adopt", lock, "2", "Nobody")
    refused(desk, "Nothing of others stands under number 1", "record_gone", "adopt", lock, "1", PERSON)
    refused(desk, "No lock is called", "lock_unknown", "read", "Nowhere")
    for tag in (MORE, "04000000000004"):
        desk.here("key", "issue", PERSON, "--lock", lock, "--tag", tag)
    refused(desk, "Keys wanted: 1; in stock: 0.", "stock_empty", "adopt", lock, "2", PERSON)
    for words in (("decide", lock, "0", "keep"), ("decide", lock, "2", "burn"), ("adopt", lock, "two", PERSON)):
        assert desk.here(*words, code=2).err.startswith("usage: flexeria")


def test_a_lock_that_is_not_there_cannot_be_read(site: Site, desks: tuple[Terminal, str]) -> None:
    desk, lock = desks
    site.control.fault(site.locks[0]["serial"], in_range=False)
    said = desk.here("read", lock, "--json", code=3)
    assert said.data[0]["error"].startswith("link.")
    site.control.fault(site.locks[0]["serial"], in_range=True)


def test_the_list_of_keys_tells_what_became_of_each(site: Site, tmp_path: Path) -> None:
    desk, lock = site.desk(tmp_path / f"here{next(NUMBERS)}", place=0), site.locks[0]["name"]
    stock(desk, site.locks[0]["serial"], 3)
    for name, tag in (("Gone", HERE), ("Narrowed", THEIRS), ("Stays", MORE)):
        desk.here("person", "add", name)
        desk.here("key", "issue", name, "--lock", lock, "--tag", tag)
    desk.here("program")
    assert "on lock" in desk.here("key", "list", "Stays").out
    other = twin(desk, tmp_path / "there")
    other.here("key", "take-in", "Gone")
    suspend(other, "Narrowed")
    other.here("program")
    desk.here("program", lock)
    assert stages(desk) == {"Gone": "removed elsewhere", "Narrowed": "narrowed elsewhere", "Stays": "on lock"}
    told = desk.here("program", "--plan", lock).out
    assert f"others removed number 1: Gone tag •• {HERE[-4:]} (not decided)" in told
    assert f"others narrowed number 2: Narrowed tag •• {THEIRS[-4:]}, suspended (not decided)" in told

    age(desk, days=40)
    assert stages(desk)["Stays"].startswith("on lock, not heard since 20")
    desk.here("read", lock)
    assert stages(desk)["Stays"] == "on lock", "it was heard again"
    taken = desk.here("key", "take-in", "Stays").out
    assert taken == f"1 key taken in. Still opens at {lock} until programmed.\n"
    assert stages(desk)["Stays"] == "taken in, still opens"
    (row,) = desk.here("person", "list", "Stays", "--json").data
    assert (row["keys"], row["still_open"], row["still_open_at"]) == (0, 1, [lock])
    assert desk.here("person", "list", "Stays").out.splitlines()[1].endswith(lock)
    desk.here("decide", lock, "1", "restore")
    desk.here("decide", lock, "2", "restore")
    desk.here("program")
    assert stages(desk) == {"Gone": "on lock", "Narrowed": "on lock"}
    assert (site.opens(0, HERE), site.opens(0, THEIRS), site.opens(0, MORE)) == (True, True, False)
    desk.here("lock", "release", lock, "--yes")


def stages(desk: Terminal) -> dict[str, str]:
    """The stage of each holder's key, as the list shows it."""
    heads, *lines = desk.here("key", "list").out.splitlines()
    first, last = heads.index("Stage"), heads.index("From")
    return {line.split()[0]: line[first:last].strip() for line in lines}


def suspend(desk: Terminal, person: str) -> None:
    """Suspend somebody's key, which only the window does."""
    profile = desk.opened()

    async def work() -> None:
        keys = await profile.actions.keys()
        await profile.actions.suspend([key.id for key in keys if key.person == person])

    asyncio.run(work())
    profile.close()


def age(desk: Terminal, days: int) -> None:
    """Let everything that locks ever said be older."""
    profile, micros = desk.opened(), days * 86_400_000_000

    def work(uow: UnitOfWork) -> None:
        uow.connection.exec_driver_sql("UPDATE proofs SET received_at = received_at - ?", (micros,))
        uow.connection.exec_driver_sql("UPDATE lock_states SET seen_at = seen_at - ?", (micros,))

    profile.store.run(work)
    profile.close()
