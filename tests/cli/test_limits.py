"""A full stock, a full lock, and a dongle that is pulled out: refused whole, or gone on with at the next call."""

from __future__ import annotations

import asyncio
import subprocess
import time
from dataclasses import replace
from pathlib import Path

from flexeria_desktop.core.domain.keys import MediumKind
from flexeria_desktop.core.domain.locks import MAX_USERS
from flexeria_desktop.core.services.keys import IssueKeys
from flexeria_desktop.core.services.media import MediumEntry
from flexeria_desktop.core.store.unit_of_work import UnitOfWork
from tests.cli.terminal import PATIENCE, Site, Terminal, flexeria, refused
from tests.store.samples import a_key, a_person


def test_a_stock_that_is_used_up(site: Site, tmp_path: Path) -> None:
    desk = site.desk(tmp_path / "stock", place=1)
    lock = site.locks[1]["serial"]
    stock(desk, lock, 1)
    desk.here("person", "add", "A")
    desk.here("person", "add", "B")
    desk.here("key", "issue", "A", "--lock", lock, "--tag", "04000000000011")
    words = ("key", "issue", "B", "--lock", lock, "--tag", "04000000000012")
    refused(desk, "Keys wanted: 1; in stock: 0.", "stock_empty", *words)
    fill(desk, lock)
    words = ("key", "issue", "B", "--lock", lock, "--tag", "0400000000FFFF")
    refused(desk, "The lock has 2,500 users and takes 2,500; new ones wanted: 1.", "user_limit", *words)
    more = ("key", "issue", "Person 7", "--lock", lock, "--tag", "0400000000FFFF")
    assert desk.here(*more).out.startswith("1 key issued"), "one more key for a user who is there is no new user"
    desk.here("lock", "release", lock, "--yes")


def stock(desk: Terminal, serial: str, purchased: int) -> None:
    """Set how many keys were bought for a lock."""
    profile = desk.opened()

    def work(uow: UnitOfWork) -> None:
        lock = uow.locks.by_serial(serial)
        assert lock is not None
        uow.locks.save(replace(lock, purchased=purchased))
        uow.record("lock.entitled", "lock", lock.id, {}, send=False)

    profile.store.run(work)
    profile.close()


def fill(desk: Terminal, serial: str) -> None:
    """Give the lock as many users as it takes, with keys left in stock."""
    profile = desk.opened()

    def work(uow: UnitOfWork) -> None:
        lock = uow.locks.by_serial(serial)
        assert lock is not None
        uow.locks.save(replace(lock, purchased=MAX_USERS + 100))
        people = [a_person(f"Person {place}") for place in range(MAX_USERS - len(uow.keys.users(lock.id)))]
        for person in people:
            uow.people.save(person)
        keys = []
        for number, person in enumerate(people, 1_000):
            key = a_key(lock, person, number, number.to_bytes(16))
            keys.append(replace(key, media=tuple(replace(one, kind=MediumKind.TAG) for one in key.media)))
        uow.keys.save_many(keys)
        uow.record("lock.entitled", "lock", lock.id, {}, send=False)

    profile.store.run(work)
    profile.close()


def test_a_dongle_pulled_in_mid_upload_and_the_second_call_goes_on(site: Site, tmp_path: Path) -> None:
    desk = site.desk(tmp_path / "pulled", place=2)
    lock, count = site.locks[2]["serial"], 12
    desk.here("code", "redeem", site.codes("N", keys=count)[0], "--lock", lock)
    people = tmp_path / "people.csv"
    people.write_text("Name\n" + "".join(f"Person {place:02d}\n" for place in range(count)), encoding="utf-8")
    desk.here("person", "import", people)
    issue_to_all(desk)
    before = desk.stands()
    # Small pieces and a slow radio leave time to pull the dongle in the middle.
    site.control.fault(lock, max_fragment=20)
    site.control.fault(latency_ms=500)
    with subprocess.Popen(
        flexeria("program"), env=desk.environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as job:
        arrived = wait_for_upload(site, lock)
        site.control.ask("plug", **{"in": False})
        out, err = job.communicate(timeout=PATIENCE)
    site.control.fault(lock, max_fragment=244)
    site.control.fault(latency_ms=0)
    assert job.returncode == 3, (out, err)
    assert err == ""
    assert "was unplugged while it was in use. Nothing was changed. Plug it in again and go on." in out
    assert out.endswith("[link.port_gone]\n")
    assert desk.stands()["keys"] == before["keys"], "nothing is proven, so nothing is called done"
    assert not site.opens(2, "04000000000000"), "the old list is in force"

    absent = desk.here("program", code=1)
    assert absent.out.endswith("[link.port_missing]\n")
    site.control.ask("plug", **{"in": True})
    (outcome,) = desk.here("program", "--json").data
    assert (outcome["error"], outcome["additions"], outcome["version"]) == (None, count, 1)
    assert arrived > 0
    assert site.opens(2, "04000000000000")
    assert desk.stands()["locks"][0].pending == 0
    desk.here("lock", "release", lock, "--yes")


def issue_to_all(desk: Terminal) -> None:
    """Issue a key of the only lock to each person, in one go: opening the profile for each takes its time."""
    profile = desk.opened()
    actions = profile.actions

    async def work() -> None:
        (lock,) = await actions.locks()
        for place, person in enumerate(await actions.people()):
            media = (MediumEntry(MediumKind.TAG, f"0400000000{place:04X}"),)
            await actions.issue_keys(IssueKeys(person.id, (lock.id,), media))

    asyncio.run(work())
    profile.close()


def wait_for_upload(site: Site, lock: str) -> int:
    """Bytes of the list that the lock holds as soon as there are some."""
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        arrived = site.control.holdings(lock)["upload"]
        if arrived:
            return int(arrived)
        time.sleep(0.01)
    raise AssertionError("no upload began")
