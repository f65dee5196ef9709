"""Two computers of one account from a terminal: one programs, the other is warned, one is given up for lost."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.cli.terminal import Site, Terminal, console


def second(site: Site, folder: Path, email: str) -> Terminal:
    """Another computer of the account; all that run on one machine would have its name."""
    laptop = Terminal(folder).new("eva")
    (token,) = console(site.folder / "platform", "accounts", "enrol", "--email", email)[:1]
    profile = laptop.opened()
    try:
        asyncio.run(profile.actions.sign_in(site.platform.url, token, "laptop"))
    finally:
        profile.close()
    return laptop


def take_lease(desk: Terminal) -> None:
    """Say from one computer that it is at work on every lock."""
    profile = desk.opened()

    async def work() -> None:
        ids = [lock.id for lock in await profile.actions.locks()]
        assert await profile.actions.programmed_elsewhere(ids) == ()
        await profile.close_links()

    try:
        asyncio.run(work())
    finally:
        profile.close()


def test_programming_waits_for_a_word_while_another_computer_is_at_it(site: Site, tmp_path: Path) -> None:
    ann, name = site.desk(tmp_path / "ann", place=0), site.locks[0]["name"]
    ann.here("sync")
    laptop = second(site, tmp_path / "laptop", "ann@example.org")
    laptop.here("sync")
    take_lease(laptop)
    warned = ann.here("program", name, code=3)
    assert warned.out.startswith(f"{name} is being programmed by laptop since ")
    assert "--anyway" in warned.out
    done = ann.here("program", name, "--anyway", "The laptop was left behind")
    assert "list" in done.out
    assert ann.here("program", name).code == 0, "its own lease ended with the work"


def test_a_lost_computer_is_given_up_at_the_platform(site: Site, tmp_path: Path) -> None:
    bea, name = site.desk(tmp_path / "bea", place=1), site.locks[1]["name"]
    laptop = second(site, tmp_path / "laptop", "bea@example.org")
    assert "laptop" in laptop.here("device", "list").out
    told = bea.here("device", "lost", "laptop").out
    assert told.startswith("The rights of laptop are withdrawn.")
    assert "1 lock must be programmed to hear of it" in told
    bea.here("program", name)
    rows = {row["name"]: row for row in bea.here("device", "list", "--json").data}
    assert rows["laptop"]["lost_at"] is not None
    again = laptop.here("sync", code=1)
    assert "taken off the account" in again.out


def test_the_role_of_another_computer_is_changed_and_an_installers_changes_none(site: Site, tmp_path: Path) -> None:
    cid = site.desk(tmp_path / "cid", place=2)
    laptop = second(site, tmp_path / "laptop", "cid@example.org")
    told = cid.here("device", "role", "laptop", "installer").out
    assert told.startswith("laptop is an installer's computer.")
    roles = {row["name"]: row["role"] for row in cid.here("device", "list", "--json").data}
    (own,) = set(roles) - {"laptop"}
    assert roles == {"laptop": "installer", own: "manager"}
    assert "installer" in cid.here("device", "list").out
    assert "used by an installer" in laptop.here("device", "role", own, "installer", code=1).err
    assert "the one you are working at" in cid.here("device", "role", own, "installer", code=1).err
    assert "No computer called" in cid.here("device", "role", "nobody's", "installer", code=1).err
    assert cid.here("device", "role", "laptop", "manager").out.startswith("laptop is a manager's computer.")
